import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.js";

/** Reads the certificates given by `--ca`. */
export async function readAuthority(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read --ca ${path}: ${error.code ?? error.message}`, { cause: error });
  });
  if (!text.includes("-----BEGIN CERTIFICATE-----")) {
    throw new UsageError(`--ca ${path} holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")`);
  }
  return text;
}
