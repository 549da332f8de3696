import type { StreamError } from "../errors/stream-error.js";

/** What came before the failure, and the failure. */
export async function collect<T>(
  stream: AsyncIterable<T>,
): Promise<{ got: T[]; error: StreamError | undefined }> {
  const got: T[] = [];
  try {
    for await (const item of stream) got.push(item);
    return { got, error: undefined };
  } catch (error) {
    return { got, error: error as StreamError };
  }
}
