/** Bodies that are known to be small are read in one go; others piece by piece, so that a stall is noticed. */
const smallBytes = 1024 * 1024;

/**
 * Reads a body as text.
 *
 * @param expectMore Called before each piece that is waited for: restarts the idle timeout.
 */
export async function readText(response: Response, expectMore: () => void): Promise<string> {
  if (response.body === null) return "";
  expectMore();
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
