import { unpacked } from "../../gzip.js";

/** A file that is not what it should be. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

/**
 * The records of a file, packed or not: a JSON array or one JSON value a line. Lines are read one by one, so
 * that a large file is never there as a whole; an array is.
 *
 * @throws UnreadableFileError for what is neither
 */
export async function* readRecords(bytes: Uint8Array): AsyncGenerator<unknown, void> {
  let number = 0;
  let array: string[] | undefined;
  for await (const line of readLines(bytes)) {
    number += 1;
    if (line.trim() === "") continue;
    // An array may be spread over many lines; nothing else begins like it.
    if (array || line.trimStart().startsWith("[")) {
      array ??= [];
      array.push(line);
      continue;
    }
    yield parse(line, `line ${number}`);
  }
  if (array) {
    const values = parse(array.join("\n"), "the array");
    if (Array.isArray(values)) yield* values;
  }
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFileError(`${what} is not JSON`);
  }
}

/** The lines of a file, packed or not. */
export async function* readLines(bytes: Uint8Array): AsyncGenerator<string, void> {
  const reader = unpacked(bytes).getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      yield* lines;
      if (done) return;
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("the file is damaged: it cannot be unpacked");
  }
}
