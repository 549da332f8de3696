import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BIN, cleanEnv, finished } from "../e2e/command.js";

/** What somebody does once a text was shown. */
export interface Step {
  readonly after: string;
  readonly type?: string;
  /** Columns. */
  readonly resize?: number;
}

/** What a terminal was sent. */
export interface Shown {
  readonly code: number | null;
  /** All of it, with its control sequences. */
  readonly raw: string;
  /** Each line that was drawn, and the columns that the terminal had then. */
  readonly drawn: readonly { readonly text: string; readonly columns: number }[];
  /** What stands on the screen in the end, line by line. */
  readonly screen: readonly string[];
}

const script = fileURLToPath(new URL("terminal.py", import.meta.url));

/** Runs `runwire` in a terminal of so many columns. `argv` may be another command, such as a shell. */
export async function inTerminal(
  args: readonly string[],
  {
    env = {},
    columns = 80,
    steps = [],
    argv = [process.execPath, BIN, ...args],
  }: {
    readonly env?: Readonly<Record<string, string>>;
    readonly columns?: number;
    readonly steps?: readonly Step[];
    readonly argv?: readonly string[];
  } = {},
): Promise<Shown> {
  const child = spawn("python3", [script, JSON.stringify({ argv, columns, steps })], {
    env: cleanEnv({ TERM: "xterm-256color", ...env }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { code, stdout, stderr } = await finished(child);
  if (stderr !== "") throw new Error(stderr);
  const widths = [columns, ...steps.flatMap(({ resize }) => resize ?? [])];
  const drawn = stdout.split("\0resized\0").flatMap((part, index) =>
    part.split(/[\r\n]+/).map((text) => ({
      text: withoutColours(text).replaceAll("\u001b[K", ""),
      columns: widths[index] as number,
    })),
  );
  return { code, raw: stdout, drawn, screen: screenOf(stdout) };
}

function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/\u001b\[[\d;]*m/g, "");
}

/** What a terminal shows that knows carriage return, line feed and "clear to the end of the line". */
function screenOf(output: string): readonly string[] {
  const lines = [""];
  let column = 0;
  const text = withoutColours(output).replaceAll("\0resized\0", "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  for (const [piece] of text.matchAll(/\u001b\[K|[\s\S]/g)) {
    const line = lines[lines.length - 1] as string;
    if (piece === "\r") column = 0;
    else if (piece === "\n") {
      lines.push("");
      column = 0;
    } else if (piece === "\u001b[K") lines[lines.length - 1] = line.slice(0, column);
    else {
      lines[lines.length - 1] = line.slice(0, column).padEnd(column) + piece + line.slice(column + 1);
      column++;
    }
  }
  return lines.map((line) => line.trimEnd());
}
