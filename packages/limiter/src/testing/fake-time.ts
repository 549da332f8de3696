import { vi } from "vitest";

/**
 * Global time that a test moves: timers, `Date` and `performance`, so that Bottleneck and p-retry, which use
 * these, live in the same time as the code under test. Promises settle between any two timers.
 */
export interface FakeTime {
  /** Milliseconds since the time began to be faked. */
  now(): number;
  /** Moves on, timer by timer. */
  advance(ms: number): Promise<void>;
  /**
   * Moves on until the promise has settled, and gives what it was settled with. Throws where nothing could settle
   * it any more, at the moment `limitMs`, and after `mostTimers`: so many without an end are a circle.
   */
  until<T>(promise: Promise<T>, limitMs?: number, mostTimers?: number): Promise<T>;
  /** Sets the wall clock forward or back, as NTP or an administrator does; nothing else moves. */
  jumpDate(byMs: number): void;
  /** How many timers are running: none may be left when all is over. */
  readonly timers: number;
}

/** Fakes time from now on; `vi.useRealTimers()` ends it. */
export async function fakeTime(): Promise<FakeTime> {
  // What is loaded while time stands still would never arrive.
  await import("bottleneck/light.js");
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
    now: Date.UTC(2026, 0, 1),
  });
  const startedAt = performance.now();
  return {
    now: () => performance.now() - startedAt,
    async advance(ms) {
      let reached = false;
      setTimeout(() => {
        reached = true;
      }, ms);
      await settle();
      while (!reached) await step();
    },
    async until(promise, limitMs = Number.POSITIVE_INFINITY, mostTimers = Number.POSITIVE_INFINITY) {
      let settled = false;
      const end = () => {
        settled = true;
      };
      promise.then(end, end);
      await settle();
      for (let timers = 0; !settled; timers++) {
        // A body that is read piece by piece needs more than one turn of the event loop.
        for (let turns = 0; !settled && vi.getTimerCount() === 0 && turns < 10; turns++) await settle();
        if (settled) break;
        if (vi.getTimerCount() === 0) throw new Error("nothing is going on that could settle it");
        const nowMs = performance.now() - startedAt;
        if (nowMs > limitMs || timers >= mostTimers) {
          throw new Error(`not settled after ${nowMs} ms and ${timers} timers`);
        }
        await step();
      }
      return promise;
    },
    jumpDate: (byMs) => {
      vi.setSystemTime(Date.now() + byMs);
    },
    get timers() {
      return vi.getTimerCount();
    },
  };
}

async function step(): Promise<void> {
  vi.advanceTimersToNextTimer();
  await settle();
}

/** Lets promises settle: all of them do before the event loop turns, and `setImmediate` is not faked. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
