import { UsageError } from "./usage-error.js";

/**
 * Reads options such as `--env NAME=value`, each given several times, into an object of texts. Throws a `UsageError` for
 * one without a name, and for a name that comes twice.
 */
export function keyValues(option: string, pairs: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageError(`--${option} takes NAME=value`);
    const name = pair.slice(0, at);
    if (Object.hasOwn(values, name)) throw new UsageError(`--${option} ${name} was given twice`);
    values[name] = pair.slice(at + 1);
  }
  return values;
}

/** The same where values are JSON if they look like it: `dryRun=true` is a boolean, `name=abc` a text. */
export function jsonValues(option: string, pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(keyValues(option, pairs)).map(([name, text]) => [name, jsonOrText(text)]),
  );
}

function jsonOrText(text: string): unknown {
  // A number with more digits than a number has room for stays a text.
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text))) return text;
  if (!/^(?:-?\d|[[{"]|true$|false$|null$)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
