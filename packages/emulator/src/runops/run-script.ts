import { queryOutput } from "./query-output.js";

/** What a script does. */
export interface ScriptResult {
  readonly output: string;
  /** @default false */
  readonly failed?: boolean;
  /** What it takes beside the emulator's own duration, in milliseconds. @default 0 */
  readonly durationMs?: number;
}

const sqlTypes = /^(postgres|mysql|sql-server)/;

/**
 * What the emulator makes of a script, by the type of its target. SQL: the rows of a select, from no table but the
 * seed. Everything else, line by line: `echo`, `sleep` and `exit` do what they do in a shell, and other lines are
 * named as having run.
 */
export function runScript(type: string, script: string, seed: number): ScriptResult {
  return sqlTypes.test(type) ? queryOutput(type, script, seed) : runLines(script);
}

function runLines(script: string): ScriptResult {
  let output = "";
  let durationMs = 0;
  for (const line of script.split(/\n|;/).map((text) => text.trim())) {
    const [command = "", ...rest] = line.split(/\s+/);
    if (command === "" || command.startsWith("#")) continue;
    if (command === "sleep") durationMs += Number(rest[0]) * 1000 || 0;
    else if (command === "echo")
      output += `${line
        .slice(4)
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")}\n`;
    else if (command === "true") continue;
    else if (command === "false" || command === "exit") {
      const code = command === "false" ? 1 : Number(rest[0] ?? 0);
      // The log of a failure is what went to standard error.
      if (code !== 0) return { output: `exit status ${code}\n`, failed: true, durationMs };
      return { output, durationMs };
    } else output += `ran ${command}\n`;
  }
  return { output, durationMs };
}
