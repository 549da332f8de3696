import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { ApiError } from "./api-error.js";
import { AuthenticationError } from "./authentication-error.js";
import { ConnectionError } from "./connection-error.js";
import { DailyLimitError } from "./daily-limit-error.js";
import { InvalidCallError } from "./invalid-call-error.js";
import { RateLimitError } from "./rate-limit-error.js";
import { describeCall, isRunwireError, RunwireError } from "./runwire-error.js";
import { StreamError } from "./stream-error.js";
import { TimeoutError } from "./timeout-error.js";

const origin = { operation: "getSite", method: "GET", path: "/org/sites/{site_id}" };
const all = [
  new ApiError({ ...origin, status: 404, body: undefined }),
  new AuthenticationError("INVALID_CLIENT", "message", origin),
  new ConnectionError("DNS", "message", { ...origin, sent: false }),
  new DailyLimitError("message", origin),
  new InvalidCallError("message", origin),
  new RateLimitError("GATE", "message", origin),
  new StreamError("CUT", "message", { ...origin, records: 1, bytes: 2, completeness: "incomplete" }),
  new TimeoutError("IDLE", "message", 5, origin),
];

test.each(all.map((error) => [error.name, error] as const))(
  "%s is an error of ours with a code, and says which operation it is about",
  (name, error) => {
    expect(isRunwireError(error)).toBe(true);
    expect(error).toBeInstanceOf(RunwireError);
    expect(error.constructor.name).toBe(name);
    expect(error.code).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(error).toMatchObject(origin);
    // What is not known is not there, rather than there and undefined.
    expect(Object.values(error)).not.toContain(
      error instanceof ApiError ? "no ApiError is without its body" : undefined,
    );
  },
);

test("another copy of the package recognises our errors", async () => {
  vi.resetModules();
  const copy = await import("./runwire-error.js");
  expect(copy.RunwireError).not.toBe(RunwireError);
  expect(copy.isRunwireError(all[0])).toBe(true);
  expect(isRunwireError(new copy.RunwireError("CODE", "message"))).toBe(true);
});

test("what is no error of ours is not taken for one", () => {
  const strangers = [
    new Error("x"),
    Object.assign(new Error("x"), { name: "ApiError" }),
    { ...all[0] },
    null,
    "x",
  ];
  for (const stranger of strangers) expect(isRunwireError(stranger)).toBe(false);
  expect(isRunwireError(runInNewContext("new Error('x')"))).toBe(false);
});

test("an ApiError names the call, the status, what the server said and what is known beyond", () => {
  const error = new ApiError({
    ...origin,
    status: 403,
    body: { detail: "no" },
    detail: "no",
    hint: "reported",
    requestId: "r-1",
  });
  expect(error.message).toBe("GET /org/sites/{site_id} (getSite) answered 403: no (reported)");
  expect(error).toMatchObject({ code: "HTTP_403", status: 403, body: { detail: "no" }, requestId: "r-1" });
});

test("a call is named by what is known of it", () => {
  expect(describeCall(origin)).toBe("GET /org/sites/{site_id} (getSite)");
  expect(describeCall({ method: "GET", path: "/x" })).toBe("GET /x");
  expect(describeCall({ operation: "getSite" })).toBe("getSite");
  expect(describeCall({})).toBe("the call");
});
