import { describe, expect, test, vi } from "vitest";
import type { CallContext } from "./context.js";
import { ConnectionError } from "./errors/connection-error.js";
import type { Send } from "./pipeline.js";
import { retry } from "./retry.js";
import { aContext, anOperation, aRequest, failure, rules } from "./testing/fixtures.js";
import { ManualClock } from "./testing/manual-clock.js";

function start(next: Send, changes: Partial<CallContext> = {}, ruleChanges = {}) {
  const clock = new ManualClock();
  const context = aContext({ clock, ...changes });
  const sent = retry({ ...rules, ...ruleChanges })(next)(aRequest(context), context);
  sent.catch(() => {});
  return { clock, context, sent };
}

const statuses = (...list: number[]) => {
  const left = [...list];
  return vi.fn(async () => new Response(null, { status: left.shift() ?? 200 }));
};

test("a call that goes well is sent once, and no timer is touched", async () => {
  const next = statuses(200);
  const { sent, clock, context } = start(next);
  expect((await sent).status).toBe(200);
  expect(next).toHaveBeenCalledOnce();
  expect(context.attempt).toBe(1);
  expect(clock.timers).toBe(0);
});

test("faults are tried again with the back-off between, three times in all", async () => {
  const next = statuses(503, 502, 500, 200);
  const { sent, clock, context } = start(next);
  expect(await clock.until(sent)).toBe(250 + 500);
  expect((await sent).status).toBe(500);
  expect(next).toHaveBeenCalledTimes(3);
  expect(context.attempt).toBe(3);
});

test("an error that passes is forgotten", async () => {
  const next = vi.fn<Send>();
  next.mockRejectedValueOnce(new ConnectionError("RESET", "reset", { sent: true }));
  next.mockResolvedValueOnce(new Response(null, { status: 204 }));
  const { sent, clock } = start(next);
  await clock.until(sent);
  expect((await sent).status).toBe(204);
});

test("the last error is thrown as it is, also when it is a TypeError or no error at all", async () => {
  for (const thrown of [new TypeError("x is undefined"), "a text", undefined]) {
    const { sent, clock } = start(() => Promise.reject(thrown));
    await clock.until(sent);
    expect(await failure(sent)).toBe(thrown);
  }
});

test("each retry is told, and moves the call up in the line", async () => {
  const told = vi.fn();
  const { sent, clock, context } = start(statuses(503, 502), { on: { retry: told } });
  await clock.until(sent);
  expect(told.mock.calls).toEqual([
    [{ operation: "getThings", attempt: 1, delayMs: 250, reason: "503" }],
    [{ operation: "getThings", attempt: 2, delayMs: 500, reason: "502" }],
  ]);
  expect(context.priority).toBe(3);
});

test("an answer that is given up is let go, so that its connection is free", async () => {
  const cancel = vi.fn();
  const broken = new Response(new ReadableStream({ cancel }), { status: 503 });
  const { sent, clock } = start(
    vi.fn<Send>().mockResolvedValueOnce(broken).mockResolvedValue(new Response()),
  );
  await clock.until(sent);
  expect(cancel).toHaveBeenCalledOnce();
});

describe("the deadline", () => {
  test("ends it now when the wait would end later: with the answer that there is", async () => {
    const { sent, clock } = start(statuses(503, 200), { deadline: 1000 + 249, deadlineMs: 249 });
    expect(await clock.until(sent)).toBe(0);
    expect((await sent).status).toBe(503);
  });

  test("is no hindrance to a wait that fits", async () => {
    const { sent, clock } = start(statuses(503, 200), { deadline: 1000 + 250, deadlineMs: 250 });
    await clock.until(sent);
    expect((await sent).status).toBe(200);
  });
});

describe("an abort", () => {
  test.each([
    ["an error", new Error("stop")],
    ["a text", "stop"],
    ["an object", { stop: true }],
  ])("during the wait ends it at once, with the reason unchanged: %s", async (_, reason) => {
    const controller = new AbortController();
    const next = statuses(503);
    const { sent, clock } = start(next, { signal: controller.signal });
    await clock.advance(100);
    controller.abort(reason);
    expect(await failure(sent)).toBe(reason);
    expect(next).toHaveBeenCalledOnce();
    expect(clock.timers).toBe(0);
  });

  test("during an attempt is no fault to try again", async () => {
    const controller = new AbortController();
    const next = vi.fn(async () => {
      controller.abort("stop");
      throw new ConnectionError("RESET", "reset", { sent: true });
    });
    const { sent, clock } = start(next, { signal: controller.signal });
    await clock.until(sent);
    expect(next).toHaveBeenCalledOnce();
  });
});

test("a write is not sent twice after a reset, and is after a refused connection", async () => {
  for (const [sent, times] of [
    [true, 1],
    [false, 3],
  ] as const) {
    const next = vi.fn<Send>().mockRejectedValue(new ConnectionError("RESET", "m", { sent }));
    const run = start(next, { operation: anOperation({ method: "POST", idempotent: false }) });
    await run.clock.until(run.sent);
    expect(next).toHaveBeenCalledTimes(times);
  }
});

test("after 429 it re-enters at once where the limiter waits", async () => {
  const { sent, clock } = start(statuses(429, 200), {}, { limiterWaits: true });
  expect(await clock.until(sent)).toBe(0);
  expect((await sent).status).toBe(200);
});

test("retry: false tries once", async () => {
  const next = statuses(503);
  const { sent } = start(next, {}, { attempts: 1 });
  expect((await sent).status).toBe(503);
  expect(next).toHaveBeenCalledOnce();
});

test("a call that goes on from a broken body has had that attempt, and waits before the next", async () => {
  const error = new ConnectionError("RESET", "broke in the middle", { sent: true });
  const next = statuses(200);
  const { sent, clock, context } = start(next, { attempt: 1, broken: error, streamed: true });
  expect(await clock.until(sent)).toBe(250);
  expect((await sent).status).toBe(200);
  expect(context.attempt).toBe(2);
});
