import { text } from "../answers.js";

/**
 * A refusal as it is written for whom does not ask for JSON: as a plain text. The API speaks several formats, and
 * clients have met errors that were no JSON because they named another one.
 */
export async function inAskedFormat(request: Request, response: Response): Promise<Response> {
  const accept = request.headers.get("accept");
  const asksForJson = accept === null || /json|\*\/\*/.test(accept);
  const isJson = response.headers.get("content-type") === "application/json";
  if (response.ok || asksForJson || !isJson) return response;
  const { message = "" } = (await response.json()) as { message?: string };
  return text(message, "text/plain; charset=utf-8", response.status);
}
