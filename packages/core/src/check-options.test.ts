import { describe, expect, test } from "vitest";
import {
  checkCallOptions,
  checkOptionNames,
  refuseUnknown,
  requireFunction,
  requireMethods,
  requireOptions,
} from "./check-options.js";
import { refusal } from "./testing/fixtures.js";

describe("options", () => {
  test.each([
    [null, "null"],
    [undefined, "nothing"],
    [[], "an array"],
    ["now", "string"],
    [() => {}, "function"],
  ])("that are %s are refused before anything is taken out of them", (given, told) => {
    const message = `jobs.run: options must be an object, got ${told}`;
    expect(refusal(() => requireOptions("jobs.run", given as never))).toBe(message);
    expect(refusal(() => checkOptionNames("jobs.run", given as never, ["a"]))).toBe(message);
    expect(refusal(() => checkCallOptions("jobs.run", given as never))).toBe(message);
  });

  test("are given back as they are, whatever they were made with", () => {
    const bare = Object.create(null) as object;
    expect(requireOptions("jobs.run", bare)).toBe(bare);
  });

  test("that a method does not have are refused, with those that it has", () => {
    expect(refusal(() => checkOptionNames("jobs.run", { b: 1 }, ["a"]))).toBe(
      'jobs.run: unknown option "b"; it takes a',
    );
    expect(refusal(() => checkCallOptions("jobs.run", { b: 1 } as object, ["a"]))).toBe(
      'jobs.run: unknown option "b"; it takes a, signal, timeoutMs, deadlineMs',
    );
  });

  test.each([
    [{ signal: new AbortController() as never }, /^signal must be an AbortSignal, got object$/],
    [{ timeoutMs: "5" as never }, /^timeoutMs must be a positive number of milliseconds, got "5"$/],
    [{ deadlineMs: null as never }, /^deadlineMs must be a positive number of milliseconds, got null$/],
  ])("that every call takes are refused where they mean nothing: %j", (options, message) => {
    expect(refusal(() => checkCallOptions("jobs.run", options))).toMatch(message);
  });

  test("that are right, or left out, are taken", () => {
    const { signal } = new AbortController();
    const left = { signal: undefined, timeoutMs: undefined, deadlineMs: undefined };
    checkCallOptions("jobs.run", left);
    checkCallOptions("jobs.run", { signal, timeoutMs: 1, deadlineMs: Number.POSITIVE_INFINITY });
  });
});

test("a member of an option is named with its path", () => {
  expect(refusal(() => refuseUnknown("option", { attemps: 5 }, ["attempts"], "retry."))).toBe(
    'unknown option "retry.attemps"; known are attempts',
  );
});

test("a function may be left out, and nothing else may stand in its place", () => {
  requireFunction("on.retry", undefined);
  requireFunction("on.retry", () => {});
  expect(refusal(() => requireFunction("on.retry", null))).toBe("on.retry must be a function, got null");
});

test("an object may be left out, and must have its methods", () => {
  requireMethods("clock", undefined, ["now"]);
  requireMethods("clock", { now() {} }, ["now"]);
  expect(refusal(() => requireMethods("clock", null as never, ["now"]))).toBe(
    "clock must have the method now",
  );
  expect(refusal(() => requireMethods("clock", { now: 5 }, ["now"]))).toBe("clock must have the method now");
});
