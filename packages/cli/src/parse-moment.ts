import { InvalidArgumentError } from "commander";

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * A parser for a moment: a date (`2026-06-01`, `2026-06-01T08:00:00Z`), seconds since 1970, or how long ago it was
 * (`90m`, `24h`, `7d`). It gives seconds since 1970.
 */
export function parseMoment(text: string, _before?: unknown, now: () => number = Date.now): number {
  const ago = /^(\d{1,6})([smhdw])$/.exec(text);
  if (ago) return Math.floor(now() / 1000) - Number(ago[1]) * (UNITS[ago[2] as string] as number);
  if (/^\d{1,11}$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) {
    const ms = Date.parse(text.replace(" ", "T"));
    if (!Number.isNaN(ms)) return Math.floor(ms / 1000);
  }
  throw new InvalidArgumentError(
    "Expected a date such as 2026-06-01 or 2026-06-01T08:00:00Z, how long ago, such as 24h or 7d, or seconds since 1970.",
  );
}
