import type { Caller } from "./caller.js";
import { checkMs } from "./check-call.js";
import { sleep } from "./clock.js";
import { defaults } from "./defaults.js";
import { linkSignals } from "./link-signals.js";

/** How long to go on looking. */
export interface PollOptions {
  /** Ends it within milliseconds; it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take in all, in milliseconds. */
  readonly deadlineMs: number;
  /** What is thrown when that time is over. */
  readonly onDeadline: () => Error;
}

/**
 * Looks again and again until there is something to give: after 2 s at first, then after half as long again each
 * time, at most every 30 s. Each look may take what is left of the time.
 *
 * @param look Gives `undefined` for: not yet.
 */
export async function poll<T>(
  { clock, signal: clientSignal }: Pick<Caller, "clock" | "signal">,
  { signal: callSignal, deadlineMs, onDeadline }: PollOptions,
  look: (call: {
    readonly signal: AbortSignal | undefined;
    readonly deadlineMs: number;
  }) => Promise<T | undefined>,
): Promise<T> {
  checkMs("deadlineMs", deadlineMs);
  const { firstMs, factor, capMs } = defaults.poll;
  const deadline = clock.now() + deadlineMs;
  const { signal, unlink } = linkSignals(clientSignal, callSignal);
  try {
    for (let delayMs: number = firstMs; ; delayMs = Math.min(delayMs * factor, capMs)) {
      const found = await look({ signal, deadlineMs: deadline - clock.now() });
      if (found !== undefined) return found;
      const remainingMs = deadline - clock.now();
      await sleep(clock, Math.min(delayMs, Math.max(remainingMs, 0)), signal);
      if (remainingMs <= delayMs) throw onDeadline();
    }
  } finally {
    unlink();
  }
}
