import { spawn } from "node:child_process";
import { UsageError } from "../usage-error.js";

/** What prints more than this prints no secret. */
const MOST_CHARACTERS = 65_536;

/** How long the rest of an output may take once the command has ended: a process that it left behind may keep it open. */
const REST_MS = 500;

/**
 * Runs a command such as `pass show runzero` in the shell, and takes the first line that it prints for the secret. It
 * may ask for a passphrase on the terminal. Throws a `UsageError` where it fails, prints nothing or without end, and
 * the reason of `signal` once that is aborted.
 *
 * @param what The setting that it is for.
 */
export async function secretFromCommand(
  command: string,
  what: string,
  signal?: AbortSignal,
): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn(command, { shell: true, stdio: ["inherit", "pipe", "inherit"] });
  const end = (): void => {
    child.kill();
  };
  signal?.addEventListener("abort", end);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    if (text.length > MOST_CHARACTERS) end();
  });
  const ended = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, by) => resolve(by ?? `code ${code}`));
    child.once("exit", (code, by) => setTimeout(resolve, REST_MS, by ?? `code ${code}`).unref());
  })
    .catch((error: Error) => {
      throw new UsageError(`the command for ${what} cannot be started: ${error.message}`, { cause: error });
    })
    .finally(() => {
      signal?.removeEventListener("abort", end);
      child.stdout.destroy();
    });
  signal?.throwIfAborted();
  if (text.length > MOST_CHARACTERS)
    throw new UsageError(`the command for ${what} prints too much for a secret`);
  if (ended !== "code 0") throw new UsageError(`the command for ${what} ended with ${ended}`);
  const [line = ""] = text.split("\n");
  if (line.trim() === "") throw new UsageError(`the command for ${what} printed nothing on its first line`);
  return line.trim();
}
