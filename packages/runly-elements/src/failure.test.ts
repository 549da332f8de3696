import { expect, test } from "vitest";
import { failureOf } from "./failure.js";
import { SetupError } from "./setup-error.js";

const named = (name: string, more: object = {}) =>
  Object.assign(new Error("What happened."), { name, ...more });

test.each([
  [new SetupError("No key."), "setup"],
  [named("InvalidCallError"), "setup"],
  [named("ApiError", { status: 401 }), "refused"],
  [named("ApiError", { status: 403 }), "refused"],
  [named("ApiError", { status: 404 }), "missing"],
  [named("ApiError", { status: 429 }), "busy"],
  [named("ApiError", { status: 500 }), "other"],
  [named("RateLimitError"), "busy"],
  [named("ConnectionError"), "connection"],
  [named("TimeoutError"), "connection"],
  ["a string", "other"],
  [undefined, "other"],
] as const)("%s is of the kind %s, and keeps what was thrown", (error, kind) => {
  const failure = failureOf(error);
  expect(failure).toMatchObject({ kind, error });
  expect(failure.message).toContain(error instanceof Error ? error.message : String(error));
});
