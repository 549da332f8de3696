const counts = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** `1234567` as `1,234,567`. */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** A count with its noun: `1 token`, `52 requests`. The plural takes an `s` unless it is given. */
export function formatNumberOf(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(value)} ${value === 1 ? noun : plural}`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Bytes in decimal units: `512 B`, `231.4 MB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.95 would round up to "1000.0", so the next unit starts there.
  while (value >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

/** A time that has passed: `12.3 s`, `2 min 5 s`. */
export function formatElapsed(milliseconds: number): string {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  return formatWholeSeconds(Math.round(milliseconds / 1000));
}

/** A time still to come, rounded up, so that it never says 0 before it is over: `1 s`, `2 min 5 s`. */
export function formatRemaining(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 60 ? `${seconds} s` : formatWholeSeconds(seconds);
}

function formatWholeSeconds(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${hours} h ${minutes} min`;
  return `${minutes} min ${seconds % 60} s`;
}
