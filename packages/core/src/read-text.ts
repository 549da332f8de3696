import type { Clock } from "./clock.js";
import { defaults } from "./defaults.js";

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
export function readText(response: Response, expectMore: () => void): Promise<string> {
  expectMore();
  if (isSelfReading(response)) return response[readsItself](expectMore);
  const length = response.headers.get("content-length");
  if (length !== null && Number(length) <= smallBytes) return response.text();
  return response.body === null ? Promise.resolve("") : readPieces(response.body, expectMore);
}

async function readPieces(body: ReadableStream<Uint8Array>, expectMore: () => void): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    expectMore();
  }
}

/**
 * Reads the body of an error, which may be anything: at most `defaults.errorBody.bytes` of it (1 MB, decoded) and
 * for at most `defaults.errorBody.ms` (10 s) in all. What is over is left, and its connection closed: the status
 * says more than the rest of a body that has no end. One that breaks rejects, as any other does.
 *
 * @param expectMore Called before each piece that is waited for: restarts the idle timeout.
 */
export async function readErrorText(
  response: Response,
  clock: Clock,
  expectMore: () => void,
): Promise<string> {
  expectMore();
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let cancelTimer = () => {};
  const timeIsUp = new Promise<undefined>((resolve) => {
    cancelTimer = clock.setTimer(() => resolve(undefined), defaults.errorBody.ms);
  });
  let text = "";
  let left: number = defaults.errorBody.bytes;
  try {
    while (left > 0) {
      const next = await Promise.race([reader.read(), timeIsUp]);
      if (next === undefined) break;
      if (next.done) return text + decoder.decode();
      text += decoder.decode(next.value.subarray(0, left), { stream: true });
      left -= next.value.length;
      expectMore();
    }
    // Not awaited: cancelling a body that a mock has teed never settles.
    reader.cancel().catch(() => {});
    return text;
  } finally {
    cancelTimer();
  }
}

function isSelfReading(response: Response): response is Response & SelfReading {
  return readsItself in response;
}
