import type { Execution } from "./types.js";

/** What an execution put out, decoded from its base64. */
export interface ExecutionOutput {
  readonly bytes: Uint8Array;
  /** The same as text; bytes that are no UTF-8 become U+FFFD. */
  readonly text: string;
}

/**
 * Decodes the output of an execution; `undefined` where it has none, as in a summary. Protocol buffers may be read in
 * both alphabets of base64, with or without padding. A text that is no base64, which the API does not document, is
 * given as it is: the result of a run must not get lost by it.
 */
export function decodeOutput({ output }: Pick<Execution, "output">): ExecutionOutput | undefined {
  if (output === undefined || output === null) return undefined;
  const bytes = decodeBase64(output) ?? new TextEncoder().encode(output);
  return { bytes, text: new TextDecoder().decode(bytes) };
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
