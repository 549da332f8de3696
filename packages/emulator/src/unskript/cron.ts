import { refuse } from "./rpc-status.js";

/** Least and greatest value of each field: minute, hour, day of month, month, day of week (7 is Sunday, too). */
const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

const minuteMs = 60_000;
/** A leap day can be eight years away; a time that does not come in so many days does not exist. */
const mostDays = 366 * 8;

/** Five fields, each as the set of its values. Refuses a text that is no cron. */
function parseCron(text: string): readonly ReadonlySet<number>[] {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 5) refuse("INVALID_ARGUMENT", `schedule must have five fields, got ${fields.length}`);
  return ranges.map((range, index) => parseField(fields[index] as string, range));
}

/** `*`, `5`, `1-5`, with a step behind a slash, and several of these separated by commas. */
function parseField(text: string, [least, most]: readonly [number, number]): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    const from = Number(match?.[1] ?? least);
    const to =
      match?.[1] === undefined || (match[2] === undefined && match[3] !== undefined)
        ? most
        : Number(match[2] ?? from);
    const step = Number(match?.[3] ?? 1);
    if (!match || from < least || to > most || from > to || step < 1)
      refuse("INVALID_ARGUMENT", `schedule: ${JSON.stringify(part)} is no value from ${least} to ${most}`);
    for (let value = from; value <= to; value += step) values.add(value);
  }
  return values;
}

/**
 * The first whole minute after a moment at which a cron text is due, in GMT: both in epoch milliseconds. Where day of
 * month and day of week are both restricted, either will do, as in every cron.
 */
export function nextCronTime(text: string, afterMs: number): number {
  const [minutes, hours, days, months, weekdays] = parseCron(text) as [
    ReadonlySet<number>,
    ReadonlySet<number>,
    ReadonlySet<number>,
    ReadonlySet<number>,
    ReadonlySet<number>,
  ];
  const [, , dayField, , weekdayField] = text.trim().split(/\s+/);
  const isDay = (date: Date) => {
    if (!months.has(date.getUTCMonth() + 1)) return false;
    const byDate = days.has(date.getUTCDate());
    const byWeekday = weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7));
    const both = dayField?.startsWith("*") || weekdayField?.startsWith("*");
    return both ? byDate && byWeekday : byDate || byWeekday;
  };
  const first = (Math.floor(afterMs / minuteMs) + 1) * minuteMs;
  const day = new Date(first);
  day.setUTCHours(0, 0, 0, 0);
  for (let count = 0; count < mostDays; count++, day.setUTCDate(day.getUTCDate() + 1)) {
    if (!isDay(day)) continue;
    for (const hour of [...hours].sort((a, b) => a - b))
      for (const minute of [...minutes].sort((a, b) => a - b)) {
        const due = day.getTime() + (hour * 60 + minute) * minuteMs;
        if (due >= first) return due;
      }
  }
  return Number.POSITIVE_INFINITY;
}
