import { formatBytes, formatCount, formatNumberOf, formatRemaining } from "./quantities.js";
import type { Waiting } from "./traffic-tally.js";

/** What the progress bar shows at one moment. */
export interface Progress {
  /** What is being done, where it does not show by its records. */
  readonly note?: string | undefined;
  /** Left out by what has no records. */
  readonly records?: number | undefined;
  readonly bytes?: number | undefined;
  readonly bytesPerSecond?: number | undefined;
  readonly requests: number;
  /** Calls left today; `undefined` until the server told. */
  readonly left?: number | undefined;
  readonly waiting?: Waiting | undefined;
  /** Since the start, in milliseconds: moves the bar. */
  readonly elapsedMs: number;
  /** The moment shown, in milliseconds since the epoch: counts a wait down. */
  readonly now: number;
}

// Small enough for a wait to be told whole on 80 columns.
const BAR = 8;
const BLOCK = 3;

/**
 * One line of at most `width` columns. The server does not tell how many records will come, so the bar
 * moves to and fro while records flow; during a wait it fills until the wait is over. When the line is too
 * long, what matters least goes first.
 */
export function progressBar(progress: Progress, width: number, colour = false): string {
  const { note, records, bytes = 0, bytesPerSecond = 0, requests, left, waiting } = progress;
  const used = formatNumberOf(requests, "request");
  const parts = [
    { keep: 2, text: bar(progress) },
    ...(note === undefined ? [] : [{ keep: 6, text: note }]),
    ...(records === undefined
      ? []
      : [
          { keep: 5, text: formatNumberOf(records, "record") },
          { keep: 1, text: formatBytes(bytes) },
        ]),
    ...(waiting ? [{ keep: 4, text: describeWait(waiting, progress.now) }] : []),
    ...(records !== undefined && !waiting ? [{ keep: 4, text: `${formatBytes(bytesPerSecond)}/s` }] : []),
    { keep: 3, text: left === undefined ? used : `${used}, ${formatCount(left)} left` },
  ];
  while (parts.length > 1 && lineOf(parts).length > width) {
    const least = Math.min(...parts.map((part) => part.keep));
    parts.splice(
      parts.findIndex((part) => part.keep === least),
      1,
    );
  }
  const line = lineOf(parts).slice(0, Math.max(0, width));
  if (!colour) return line;
  const barText = bar(progress);
  return line.startsWith(barText)
    ? `\u001b[${waiting ? 33 : 36}m${barText}\u001b[39m${line.slice(barText.length)}`
    : line;
}

function lineOf(parts: readonly { readonly text: string }[]): string {
  return parts.map((part) => part.text).join("  ");
}

function bar({ elapsedMs, waiting, now }: Progress): string {
  if (waiting?.until !== undefined) {
    const share = (now - waiting.since) / Math.max(1, waiting.until - waiting.since);
    const filled = Math.round(BAR * Math.min(1, Math.max(0, share)));
    return `[${"=".repeat(filled)}${" ".repeat(BAR - filled)}]`;
  }
  if (waiting) return `[${"-".repeat(BAR)}]`;
  const room = BAR - BLOCK;
  const step = Math.floor(elapsedMs / 100) % (2 * room);
  const left = step <= room ? step : 2 * room - step;
  return `[${" ".repeat(left)}${"=".repeat(BLOCK)}${" ".repeat(room - left)}]`;
}

const WAITS: { readonly [Reason in Waiting["reason"]]: string } = {
  window: "request window",
  gate: "refused with 429",
  budget: "daily budget",
  concurrency: "a free slot",
  retry: "another attempt",
};

function describeWait({ reason, until }: Waiting, now: number): string {
  const long = until === undefined ? "" : ` ${formatRemaining(until - now)}`;
  return `waits${long}: ${WAITS[reason]}`;
}
