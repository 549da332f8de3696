import { InvalidCallError, type Operation, TimeoutError } from "@runwire/core";
import { expect, test } from "vitest";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { checkWait, type WaitOptions, waitFor } from "./wait-options.js";

const operation = { id: "getThing", method: "GET", path: "/things/{id}" } as Operation;

/** Waits for a thing that is there at this look. */
function waiting(atLook: number, options: WaitOptions<never> = {}) {
  const clock = new ManualClock();
  const calls: object[] = [];
  const waited = {
    operation,
    unmet: "thing 7 did not end",
    standing: () => `it was seen ${calls.length} times`,
  };
  const done = waitFor({ clock, signal: undefined }, waited, options, async (call) => {
    calls.push(call);
    return calls.length === atLook ? "the thing" : undefined;
  });
  done.catch(() => {});
  return { clock, calls, done };
}

test("gives what a look finds; each look is given the time limits and the signal", async () => {
  const { signal } = new AbortController();
  const { clock, calls, done } = waiting(3, { signal, timeoutMs: 500, deadlineMs: 60_000 });
  expect(await clock.until(done)).toBe(5000);
  expect(await done).toBe("the thing");
  expect(calls).toMatchObject([
    { timeoutMs: 500, deadlineMs: 60_000, signal: expect.anything() },
    { timeoutMs: 500, deadlineMs: 58_000 },
    { timeoutMs: 500, deadlineMs: 55_000 },
  ]);
});

test("the error at the deadline names what was waited for, how it stands then, and the operation", async () => {
  const { clock, done } = waiting(99, { deadlineMs: 6000 });
  expect(await clock.until(done)).toBe(6000);
  const error = await done.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ code: "DEADLINE", operation: "getThing", path: "/things/{id}" });
  expect((error as Error).message).toBe("thing 7 did not end within deadlineMs = 6000; it was seen 3 times");
});

test("a wait without a deadline of its own ends after an hour", async () => {
  const { clock, done } = waiting(Number.POSITIVE_INFINITY);
  expect(await clock.until(done)).toBe(3_600_000);
  await expect(done).rejects.toThrow("within deadlineMs = 3600000");
});

test("options that mean nothing are refused, with the name of the method or the option", () => {
  const controller = new AbortController();
  for (const [options, message] of [
    [null, "things.wait: options must be an object, got null"],
    [{ onprogress: 1 }, 'things.wait: unknown option "onprogress"; it takes onProgress, signal'],
    [{ onProgress: "log" }, "things.wait: onProgress must be a function, got string"],
    [{ until: 1 }, 'things.wait: unknown option "until"'],
    [{ deadlineMs: 0 }, "deadlineMs must be a positive number"],
    [{ timeoutMs: -1 }, "timeoutMs must be a positive number"],
    [{ signal: controller }, "signal must be an AbortSignal"],
  ] as const) {
    const check = () => checkWait("things.wait", options as never);
    expect(check).toThrow(InvalidCallError);
    expect(check).toThrow(message);
  }
  checkWait("things.wait", {
    onProgress() {},
    signal: controller.signal,
    deadlineMs: Number.POSITIVE_INFINITY,
  });
  checkWait("things.wait", { until: 1 } as never, ["until", "onProgress"]);
});
