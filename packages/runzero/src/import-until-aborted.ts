import { onAbort } from "@runwire/core";

/**
 * The same items, until one of the signals fires: then it throws the signal's reason at once, even while the source
 * keeps it waiting. The source is told to end in either case, and waited for only where nobody aborted.
 */
export async function* untilAborted<T>(
  items: Iterable<T> | AsyncIterable<T>,
  signals: readonly (AbortSignal | undefined)[],
): AsyncGenerator<T, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const goOn = () => {
    for (const signal of signals) signal?.throwIfAborted();
  };
  let ended = false;
  try {
    for (;;) {
      // A signal that has fired already tells nobody.
      goOn();
      // A source that fails has ended, and is not told to end.
      ended = true;
      const next = await settled(iterator.next(), signals);
      const value = await settled(next.value, signals);
      goOn();
      if (next.done) return;
      ended = false;
      yield value;
    }
  } finally {
    if (signals.some((signal) => signal?.aborted)) {
      // It may be in the middle of something that never ends: nobody waits for it, nor for its failure.
      void (async () => iterator.return?.())().catch(() => {});
    } else if (!ended) await iterator.return?.();
  }
}

/** A value, or what its promise gives; or the reason of the first signal that fires before. */
async function settled<T>(value: T | Promise<T>, signals: readonly (AbortSignal | undefined)[]): Promise<T> {
  // Most sources have the next item at hand, and only a promise can keep anybody waiting.
  if (typeof (value as Partial<Promise<T>> | undefined | null)?.then !== "function") return value;
  const promise = value as Promise<T>;
  let unlinks: (() => void)[] = [];
  try {
    return await new Promise<T>((resolve, reject) => {
      unlinks = signals.map((signal) => onAbort(signal, () => reject(signal?.reason)));
      promise.then(resolve, reject);
    });
  } finally {
    for (const unlink of unlinks) unlink();
  }
}
