import { columnsOf, fit, paint, printable } from "../terminal.js";

/** A table that is drawn line by line. */
export interface Table {
  readonly header: string;
  row(record: unknown): string;
  /** Fields that had no room. */
  readonly left: readonly string[];
}

const GAP = "  ";
/** What a value is cut to, unless there is room to spare. */
const MOST = 40;
const LEAST = 8;
/** Names that tell records apart come first, as far as a record has them. */
const FIRST = ["id", "name", "names", "taskId", "title", "type", "status", "state", "phase"];

/**
 * Lays out a table for a width, by the first records. Fields that are empty in all of them are left out; the last ones
 * are, where the width does not take all.
 *
 * @param names The columns, in their order; the records decide where it is left out.
 */
export function layOutTable(
  sample: readonly unknown[],
  width: number,
  { names, colour = false }: { readonly names?: readonly string[]; readonly colour?: boolean } = {},
): Table {
  const isRecord = sample.every(
    (record) => typeof record === "object" && record !== null && !Array.isArray(record),
  );
  const all = names ?? (isRecord ? columnsIn(sample as readonly Record<string, unknown>[]) : ["value"]);
  const textOf = (record: unknown, name: string): string =>
    cellText(isRecord || names ? (record as Record<string, unknown> | null)?.[name] : record);
  const wanted = all.map((name) =>
    Math.max(columnsOf(name), LEAST / 2, ...sample.map((record) => columnsOf(textOf(record, name)))),
  );
  const widths: number[] = [];
  let used = 0;
  for (const [index] of all.entries()) {
    const room = width - used - (index === 0 ? 0 : GAP.length);
    const least = Math.min(wanted[index] as number, index === 0 ? room : LEAST);
    if (index > 0 && room < least) break;
    const cut = Math.min(wanted[index] as number, MOST, room);
    widths.push(Math.max(cut, 1));
    used += Math.max(cut, 1) + (index === 0 ? 0 : GAP.length);
  }
  // What is left over goes to those that were cut, from the left.
  for (const [index, own] of widths.entries()) {
    const more = Math.min((wanted[index] as number) - own, width - used);
    if (more <= 0) continue;
    widths[index] = own + more;
    used += more;
  }
  const shown = all.slice(0, widths.length);
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => {
        const cell = fit(text, widths[index] as number);
        const last = index === texts.length - 1;
        return last ? cell : cell + " ".repeat((widths[index] as number) - columnsOf(cell));
      })
      .join(GAP);
  return {
    header: paint(line(shown), "bold", colour),
    row: (record) => line(shown.map((name) => textOf(record, name))),
    left: all.slice(widths.length),
  };
}

/** The fields of records, those first that tell them apart; without those that are empty in all of them. */
function columnsIn(records: readonly Record<string, unknown>[]): readonly string[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const filled = names.filter((name) => records.some((record) => cellText(record[name]) !== ""));
  const rank = (name: string): number => {
    const at = FIRST.indexOf(name);
    if (at !== -1) return at;
    // Lists and objects say little in a cell: they come last.
    return records.some((record) => typeof record[name] === "object" && record[name] !== null) ? 200 : 100;
  };
  return (filled.length > 0 ? filled : names).sort((a, b) => rank(a) - rank(b));
}

/** A value in a cell: on one line, lists of words with commas, objects as JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "object") return printable(String(value));
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return printable(value.join(", "));
  } else if (Object.keys(value).length === 0) return "";
  return printable(JSON.stringify(value));
}
