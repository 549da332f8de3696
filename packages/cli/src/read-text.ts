import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { UsageError } from "./usage-error.js";

/** A text that was given as it is, as `@FILE`, or as `-` for standard input. */
export async function readGivenText(given: string): Promise<string> {
  if (given === "-") return text(process.stdin);
  if (!given.startsWith("@")) return given;
  return readFile(given.slice(1), "utf8").catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "there is no such file" : (error.code ?? error.message);
    throw new UsageError(`cannot read ${given.slice(1)}: ${why}`, { cause: error });
  });
}
