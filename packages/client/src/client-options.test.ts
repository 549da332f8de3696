import { describe, expect, test } from "vitest";
import { refusal } from "../../core/src/testing/fixtures.js";
import { resolveCommonOptions } from "./client-options.js";

const budgeted = { window: { requests: 2000, perMs: 300_000 }, dailyBudget: true } as const;
const plain = { window: false, dailyBudget: false } as const;

test("a system that tells a daily budget waits for it to be told, others do not", () => {
  expect(resolveCommonOptions({}, budgeted, []).limits).toMatchObject({
    window: { requests: 2000, perMs: 300_000 },
    assumeUnknown: "closed",
  });
  expect(resolveCommonOptions({}, plain, []).limits).toMatchObject({ window: false, assumeUnknown: "open" });
});

test("a window can be given where none is documented", () => {
  const limits = { window: { requests: 10, perMs: 1000 } };
  expect(resolveCommonOptions({ limits }, plain, []).limits).toMatchObject(limits);
});

test.each(["reserve", "whenExhausted", "assumeUnknown"])(
  "%s is refused where no daily budget is told: it would do nothing",
  (name) => {
    expect(refusal(() => resolveCommonOptions({ limits: { [name]: "throw" } }, plain, []))).toBe(
      `unknown option "limits.${name}"; known are window, concurrency, maxQueue`,
    );
  },
);

test("the options that only one client has are taken, and not passed on", () => {
  const resolved = resolveCommonOptions({ apiKey: "hush" } as object, plain, ["apiKey"]);
  expect(resolved).not.toHaveProperty("apiKey");
});

describe("refused", () => {
  test.each<[string, object, RegExp]>([
    ["null for retry", { retry: null }, /^retry must be an object, got null$/],
    ["an array for retry", { retry: [] }, /^retry must be an object, got an array$/],
    ["null for its back-off", { retry: { backOff: null } }, /^retry\.backOff must be an object, got null$/],
    ["attempts in digits", { retry: { attempts: "5" } }, /^retry\.attempts must be .* got "5"$/],
    ["null for limits", { limits: null }, /^limits must be an object, got null$/],
    ["null for on", { on: null }, /^on must be an object, got null$/],
    ["a listener that is none", { on: { retry: 5 } }, /^on\.retry must be a function, got number$/],
    ["a fetch that is none", { fetch: 5 }, /^fetch must be a function, got number$/],
    ["null for fetch", { fetch: null }, /^fetch must be a function, got null$/],
    ["a signal that is none", { signal: null }, /^signal must be an AbortSignal, got null$/],
    ["milliseconds in digits", { timeoutMs: "5" }, /^timeoutMs must be .* got "5"$/],
    ["a user agent that is a number", { userAgent: 5 }, /^userAgent must be .* got number$/],
    ["a user agent of two lines", { userAgent: "a\nb" }, /^userAgent must be a non-empty line of ASCII$/],
    [
      "a text for a yes",
      { dangerouslyAllowBrowser: "yes" },
      /^dangerouslyAllowBrowser must be true or false/,
    ],
    ["an option nobody has", { retries: 5 }, /unknown option "retries"; known are url, fetch, /],
    ["a share without its method", { share: {} }, /share must have the method once/],
    ["a clock that is none", { clock: { now() {} } }, /clock must have the method date/],
  ])("%s", (_, options, message) => {
    expect(refusal(() => resolveCommonOptions(options, plain, ["url"]))).toMatch(message);
  });
});
