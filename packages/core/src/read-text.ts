/** Bodies that are known to be small are read in one go; others piece by piece, so that a stall is noticed. */
const smallBytes = 1024 * 1024;

/** Under this a `Response` of a transport of ours reads itself: `text()` that tells of each piece. */
export const readsItself: unique symbol = Symbol.for("@runwire/read-text") as never;

/** A `Response` that knows a faster way to its text than through a web stream. */
export interface SelfReading {
  [readsItself](onPiece: () => void): Promise<string>;
}

/**
 * Reads a body as text.
 *
 * @param expectMore Called before each piece that is waited for: restarts the idle timeout.
 */
export async function readText(response: Response, expectMore: () => void): Promise<string> {
  expectMore();
  if (isSelfReading(response)) return response[readsItself](expectMore);
  if (response.body === null) return "";
  const length = response.headers.get("content-length");
  if (length !== null && Number(length) <= smallBytes) return response.text();

  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    expectMore();
  }
}

function isSelfReading(response: Response): response is Response & SelfReading {
  return readsItself in response;
}
