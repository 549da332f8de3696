import { onAbort } from "./on-abort.js";

/**
 * Time, as clients see it. Everything that measures or waits takes one of these, so that tests can drive it
 * and a wall clock that jumps disturbs nothing.
 */
export interface Clock {
  /** Milliseconds that only ever grow, from any origin. */
  now(): number;
  /** Milliseconds since the epoch: for people and headers, never for measuring. */
  date(): number;
  /** Calls once after so many milliseconds, unless the function that it returns is called before. */
  setTimer(callback: () => void, delayMs: number): () => void;
}

/** A delay above this runs at once in Node and browsers (a signed 32-bit number). */
const longestTimerMs = 2_147_483_647;

/** The machine's own clock. Timers keep the process alive while they run. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimer(callback, delayMs) {
    if (delayMs <= longestTimerMs) {
      const timer = setTimeout(callback, Math.max(delayMs, 0));
      return () => clearTimeout(timer);
    }
    let cancel = systemClock.setTimer(() => {
      cancel = systemClock.setTimer(callback, delayMs - longestTimerMs);
    }, longestTimerMs);
    return () => cancel();
  },
};

/** Waits; ends early, with the signal's reason, when the signal fires. Leaves no timer and no listener. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const finish = () => {
      stopListening();
      resolve();
    };
    const cancel = clock.setTimer(finish, delayMs);
    const stopListening = onAbort(signal, () => {
      cancel();
      reject(signal?.reason);
    });
  });
}
