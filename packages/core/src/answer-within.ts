import type { Clock } from "./clock.js";
import { onAbort } from "./on-abort.js";

/** What did not answer in time; it may still do what it was asked to. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = "NoAnswer";
  }
}

/**
 * The answer to a question that may hang, such as one to a store over a network. Rejects with {@link NoAnswer} after
 * `ms` milliseconds, with whatever `ask` throws or rejects with, and with the signal's reason once that fires: what was
 * asked goes on then, but nothing waits for it. Leaves no timer and no listener.
 */
export function answerWithin<T>(
  clock: Pick<Clock, "setTimer">,
  ms: number,
  ask: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let cancelTimer = clock.setTimer(() => {
      // A process that was busy all the time has not looked yet: the answer may be there.
      cancelTimer = clock.setTimer(() => settle(reject)(new NoAnswer(ms)), 1);
    }, ms);
    const settle =
      <A extends readonly unknown[]>(end: (...args: A) => void) =>
      (...args: A) => {
        cancelTimer();
        stopListening();
        end(...args);
      };
    const stopListening = onAbort(signal, () => settle(reject)(signal?.reason));
    // What throws at once has rejected, too.
    Promise.resolve().then(ask).then(settle(resolve), settle(reject));
  });
}
