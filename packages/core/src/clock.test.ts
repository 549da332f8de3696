import { afterEach, describe, expect, test, vi } from "vitest";
import { sleep, systemClock } from "./clock.js";
import { failure } from "./testing/fixtures.js";
import { ManualClock } from "./testing/manual-clock.js";

describe("sleep", () => {
  test("ends after its time and leaves no timer", async () => {
    const clock = new ManualClock();
    const slept = sleep(clock, 500);
    expect(await clock.until(slept)).toBe(500);
    expect(clock.timers).toBe(0);
  });

  test("ends with the signal's own reason, at once, and leaves no timer", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const slept = failure(sleep(clock, 500, controller.signal));
    const reason = { why: "the user left" };
    controller.abort(reason);
    expect(await slept).toBe(reason);
    expect(clock.timers).toBe(0);
  });

  test("does not begin when the signal has fired already", async () => {
    const clock = new ManualClock();
    expect(await failure(sleep(clock, 500, AbortSignal.abort("gone")))).toBe("gone");
    expect(clock.timers).toBe(0);
  });

  test("takes its listener off the signal", async () => {
    const clock = new ManualClock();
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, "removeEventListener");
    await clock.until(sleep(clock, 10, signal));
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe("systemClock", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("waits longer than the 24.8 days that a timer can hold", () => {
    vi.useFakeTimers();
    const called = vi.fn();
    const thirtyDays = 30 * 86_400_000;
    systemClock.setTimer(called, thirtyDays);
    vi.advanceTimersByTime(thirtyDays - 1);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledOnce();
  });

  test("never calls after an infinite time, nor once cancelled", () => {
    vi.useFakeTimers();
    const called = vi.fn();
    const cancel = systemClock.setTimer(called, Number.POSITIVE_INFINITY);
    vi.advanceTimersByTime(100 * 86_400_000);
    cancel();
    systemClock.setTimer(called, 5)();
    vi.advanceTimersByTime(100 * 86_400_000);
    expect(called).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
