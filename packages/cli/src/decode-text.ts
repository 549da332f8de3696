import { UsageError } from "./usage-error.js";

/**
 * Bytes of a file or of standard input as text. Throws a `UsageError` for what is not UTF-8: what was meant would be
 * replaced in silence.
 *
 * @param decoder One that is `fatal`; give the same one for each piece of a longer text, with `more`.
 */
export function decodeText(what: string, bytes: Uint8Array, decoder = utf8Decoder(), more = false): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new UsageError(`${what} is not in UTF-8: convert it first, such as with iconv`);
  }
}

/** A decoder that refuses what is not UTF-8, and drops a byte order mark. */
export function utf8Decoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true });
}
