/** Orders those who wait: by priority (0 first), then by their coming. It knows nothing of limits. */
export interface WaitingLine {
  /** Lines up; `turn` is called once, when all before it had theirs. */
  join(priority: number, turn: () => void): void;
  /** Gives so many turns. */
  admit(count: number): void;
}

/**
 * A line kept by Bottleneck. Its reservoir is empty and only filled by `admit`, so that nothing of its own
 * limits is used: those are a fixed window, and cannot be left once joined (docs/decisions/0004). It is loaded
 * when somebody waits for the first time.
 */
export function bottleneckLine(): WaitingLine {
  const limiter = import("bottleneck/light.js").then(({ default: Bottleneck }) => {
    const made = new Bottleneck({ reservoir: 0 });
    // It also paces by the wall clock, and would hold everybody for an hour if that was set back by an hour.
    Object.defineProperty(made._store, "_nextRequest", { get: () => 0, set() {} });
    // It lets the event loop turn twice for each job and each turn, one after the other: 2.3 ms a call, and a
    // token request would line up behind 5,000 calls for seconds. Its store is in memory, and needs no wait:
    // 0.03 ms a call (both measured, with 200 to 5,000 waiting).
    made._store.yieldLoop = () => Promise.resolve();
    return made;
  });
  return {
    join(priority, turn) {
      limiter.then((line) => line.schedule({ priority }, async () => turn()));
    },
    admit(count) {
      // Behind all who have joined so far: else the first of them would have had their turns before the others,
      // of whatever priority, have arrived.
      limiter.then((line) => line._submitLock.schedule(() => line.incrementReservoir(count)));
    },
  };
}
