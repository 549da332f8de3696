import { describe, expect, it } from "vitest";
import { NOTICED_MS, tallyTraffic } from "./traffic-tally.js";

const call = { operation: "exportAssetsJSONL", method: "GET", path: "/export/org/assets.jsonl", attempt: 1 };

describe("tallyTraffic", () => {
  it("counts requests, refusals, retries, waits and tokens", () => {
    let now = 1000;
    const { traffic, listeners } = tallyTraffic(() => now);
    listeners.request?.(call);
    listeners.response?.({ ...call, status: 429, durationMs: 5 });
    listeners.retry?.({ operation: call.operation, attempt: 1, delayMs: 0, reason: "429" });
    listeners.wait?.({ operation: call.operation, reason: "gate", until: 3000 });
    now = 3000;
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

  it("counts no wait that nobody notices, such as for the answer of the common file", () => {
    let now = 1000;
    const { traffic, listeners } = tallyTraffic(() => now);
    for (const [reason, lastsMs] of [
      ["window", 4],
      ["budget", NOTICED_MS - 1],
      ["window", NOTICED_MS],
    ] as const) {
      listeners.wait?.({ operation: call.operation, reason });
      now += lastsMs;
      listeners.request?.(call);
    }
    expect(traffic).toMatchObject({ requests: 3, waits: 1 });
  });

  it("counts a wait that was given up, and those beside each other", () => {
    let now = 1000;
    const { traffic, listeners } = tallyTraffic(() => now);
    listeners.wait?.({ operation: call.operation, reason: "window", until: 9000 });
    listeners.wait?.({ operation: call.operation, reason: "window", until: 9000 });
    listeners.wait?.({ operation: "another", reason: "window", until: 9000 });
    now = 1400;
    listeners.request?.({ ...call, operation: "another" });
    expect(traffic.waits).toBe(0);
    now = 2000;
    listeners.request?.(call);
    expect(traffic.waits).toBe(2);
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
