import { InvalidCallError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { type LimitOptions, resolveLimits } from "./limit-options.js";

const documented = { requests: 2000, perMs: 300_000 };

describe("resolveLimits", () => {
  test("completes no options with the documented window and the defaults", () => {
    expect(resolveLimits({}, documented)).toEqual({
      window: documented,
      concurrency: 64,
      maxQueue: 10_000,
      reserve: 0,
      whenExhausted: "throw",
      assumeUnknown: "closed",
      unhintedGateMs: 60_000,
      probeMs: { first: 60_000, most: 900_000 },
    });
  });

  test("takes what it is given", () => {
    const given = {
      window: { requests: 1, perMs: 0.5 },
      concurrency: 1,
      maxQueue: 0,
      reserve: 7,
      whenExhausted: "wait",
      assumeUnknown: "open",
    } as const;
    expect(resolveLimits(given, documented)).toMatchObject(given);
    expect(resolveLimits({ window: false }, documented).window).toBe(false);
    expect(resolveLimits({ window: undefined, reserve: undefined }, documented)).toMatchObject({
      window: documented,
      reserve: 0,
    });
  });

  test.each([
    [{ window: { requests: 0, perMs: 300 } }, "window.requests", "got 0"],
    [{ window: { requests: -1, perMs: 300 } }, "window.requests", "got -1"],
    [{ window: { requests: 1.5, perMs: 300 } }, "window.requests", "got 1.5"],
    [{ window: { requests: Number.NaN, perMs: 300 } }, "window.requests", "got NaN"],
    [{ window: { requests: Number.POSITIVE_INFINITY, perMs: 300 } }, "window.requests", "got Infinity"],
    [{ window: { requests: 1_000_001, perMs: 300 } }, "from 1 to 1000000", "got 1000001"],
    [{ window: { requests: "5", perMs: 300 } }, "window.requests", "got 5"],
    [{ window: { requests: 5 } }, "window.perMs", "got undefined"],
    [{ window: { requests: 5, perMs: 0 } }, "window.perMs", "got 0"],
    [{ window: { requests: 5, perMs: -3 } }, "window.perMs", "got -3"],
    [{ window: { requests: 5, perMs: Number.NaN } }, "window.perMs", "got NaN"],
    [{ window: { requests: 5, perMs: Number.POSITIVE_INFINITY } }, "window.perMs", "got Infinity"],
    [{ window: { requests: 5, perMs: 300, perSecond: 1 } }, "limits.window.perSecond", "requests, perMs"],
    [{ window: true }, "limits.window", "got true"],
    [{ window: "5/300" }, "limits.window", "got 5/300"],
    [{ concurrency: 0 }, "concurrency", "of 1 or more, got 0"],
    [{ concurrency: 2.5 }, "concurrency", "got 2.5"],
    [{ concurrency: Number.POSITIVE_INFINITY }, "concurrency", "got Infinity"],
    [{ maxQueue: -1 }, "maxQueue", "got -1"],
    [{ maxQueue: Number.NaN }, "maxQueue", "got NaN"],
    [{ reserve: -1 }, "reserve", "got -1"],
    [{ reserve: 0.1 }, "reserve", "got 0.1"],
    [{ whenExhausted: "retry" }, "whenExhausted", 'must be "throw" or "wait", got retry'],
    [{ whenExhausted: 3 }, "whenExhausted", "got 3"],
    [{ assumeUnknown: "yes" }, "assumeUnknown", 'must be "closed" or "open", got yes'],
    [{ maxWait: 5 }, "limits.maxWait", "it takes window, concurrency"],
    [null, "limits", "got null"],
  ])("refuses %j, naming %s and what was given", (options, name, given) => {
    const resolve = () => resolveLimits(options as unknown as LimitOptions, documented);
    expect(resolve).toThrow(InvalidCallError);
    expect(resolve).toThrow(name);
    expect(resolve).toThrow(given);
  });
});
