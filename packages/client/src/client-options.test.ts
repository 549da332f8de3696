import { InvalidCallError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { resolveCommonOptions } from "./client-options.js";

const budgeted = { window: { requests: 2000, perMs: 300_000 }, dailyBudget: true } as const;
const plain = { window: false, dailyBudget: false } as const;

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCallError);
    return (error as Error).message;
  }
  throw new Error("it was taken");
}

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
    ["an option nobody has", { retries: 5 }, /unknown option "retries"; known are url, fetch, /],
    ["a share without its method", { share: {} }, /share must have the method once/],
    ["a clock that is none", { clock: { now() {} } }, /clock must have the method date/],
  ])("%s", (_, options, message) => {
    expect(refusal(() => resolveCommonOptions(options, plain, ["url"]))).toMatch(message);
  });
});
