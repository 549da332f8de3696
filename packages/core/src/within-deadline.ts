import type { CallOptions } from "./call-options.js";
import type { Clock } from "./clock.js";

/**
 * The options of a job's calls, one after the other: each gets what the calls before it have left of the deadline
 * that the job was given.
 */
export function withinDeadline(clock: Pick<Clock, "now">, options: CallOptions): () => CallOptions {
  const { signal, timeoutMs, deadlineMs } = options;
  if (deadlineMs === undefined) return () => ({ signal, timeoutMs });
  const end = clock.now() + deadlineMs;
  // A call that begins with nothing left ends at once, and says why.
  return () => ({ signal, timeoutMs, deadlineMs: Math.max(1, end - clock.now()) });
}
