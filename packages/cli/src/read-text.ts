import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { decodeText } from "./decode-text.js";
import { UsageError } from "./usage-error.js";

/** A text that was given as it is, as `@FILE`, or as `-` for standard input. */
export async function readGivenText(given: string): Promise<string> {
  if (given === "-") return decodeText("standard input", await buffer(process.stdin));
  if (!given.startsWith("@")) return given;
  const bytes = await readFile(given.slice(1)).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "there is no such file" : (error.code ?? error.message);
    throw new UsageError(`cannot read ${given.slice(1)}: ${why}`, { cause: error });
  });
  return decodeText(given.slice(1), bytes);
}
