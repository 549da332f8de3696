import { spawn } from "node:child_process";
import { UsageError } from "../usage-error.js";

/**
 * Runs a command such as `pass show runzero` in the shell, and takes the first line that it prints for the secret. It
 * may ask for a passphrase on the terminal. Throws a `UsageError` where it fails or prints nothing.
 */
export async function secretFromCommand(command: string, what: string): Promise<string> {
  const child = spawn(command, { shell: true, stdio: ["inherit", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).catch((error: Error) => {
    throw new UsageError(`the command for ${what} cannot be started: ${error.message}`, { cause: error });
  });
  if (code !== 0) throw new UsageError(`the command for ${what} ended with code ${code}`);
  const [line = ""] = text.split("\n");
  if (line.trim() === "") throw new UsageError(`the command for ${what} printed nothing on its first line`);
  return line.trim();
}
