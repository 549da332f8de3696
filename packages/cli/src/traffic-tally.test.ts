import { describe, expect, it } from "vitest";
import { tallyTraffic } from "./traffic-tally.js";

const call = { operation: "exportAssetsJSONL", method: "GET", path: "/export/org/assets.jsonl", attempt: 1 };

describe("tallyTraffic", () => {
  it("counts requests, refusals, retries, waits and tokens", () => {
    const { traffic, listeners } = tallyTraffic(() => 1000);
    listeners.request?.(call);
    listeners.response?.({ ...call, status: 429, durationMs: 5 });
    listeners.retry?.({ operation: call.operation, attempt: 1, delayMs: 0, reason: "429" });
    listeners.wait?.({ operation: call.operation, reason: "gate", until: 3000 });
    listeners.request?.({ ...call, attempt: 2 });
    listeners.response?.({ ...call, attempt: 2, status: 200, durationMs: 5 });
    listeners.token?.({ durationMs: 3 });
    listeners.usage?.({ remaining: 7, observedAt: 1000 });
    expect(traffic).toEqual({
      requests: 2,
      waits: 1,
      refusals: 1,
      retries: 1,
      tokens: 1,
      left: 7,
      waiting: undefined,
    });
  });

  it("says what it waits for until the next request goes", () => {
    const { traffic, listeners } = tallyTraffic(() => 1000);
    listeners.wait?.({ operation: call.operation, reason: "window", until: 3000 });
    expect(traffic.waiting).toEqual({ reason: "window", since: 1000, until: 3000 });
    listeners.request?.(call);
    expect(traffic.waiting).toBeUndefined();
  });

  it("shows the delay before a retry as a wait, but does not count it as one", () => {
    const { traffic, listeners } = tallyTraffic(() => 1000);
    listeners.retry?.({ operation: call.operation, attempt: 1, delayMs: 500, reason: "503" });
    expect(traffic.waiting).toEqual({ reason: "retry", since: 1000, until: 1500 });
    expect(traffic.waits).toBe(0);
  });

  it("keeps the calls left when an answer does not tell them", () => {
    const { traffic, listeners } = tallyTraffic();
    listeners.usage?.({ remaining: 7, observedAt: 1 });
    listeners.usage?.({ total: 9, observedAt: 2 });
    expect(traffic.left).toBe(7);
  });
});
