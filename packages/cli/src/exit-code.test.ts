import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  DailyLimitError,
  InvalidCallError,
  RateLimitError,
  StreamError,
  TimeoutError,
} from "@runwire/core";
import { describe, expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.js";
import { InterruptedError } from "./interrupt.js";
import { UsageError } from "./usage-error.js";

const partial = { records: 3, bytes: 30, completeness: "incomplete" } as const;
const broken = new ConnectionError("RESET", "x", { sent: true });

describe("exitCodeOf", () => {
  it.each([
    [new UsageError("x"), 2],
    [new InvalidCallError("x"), 2],
    [new AuthenticationError("INVALID_CLIENT", "x", { status: 401 }), 3],
    [new AuthenticationError("TOKEN_ENDPOINT", "x", { status: 404 }), 3],
    [new AuthenticationError("TOKEN_ENDPOINT", "x", { status: 429 }), 4],
    [new AuthenticationError("TOKEN_ENDPOINT", "x", { status: 503 }), 5],
    [new ApiError({ status: 401, body: undefined }), 3],
    [new ApiError({ status: 403, body: undefined }), 3],
    [new RateLimitError("WINDOW", "x"), 4],
    [new DailyLimitError("x"), 4],
    [new ApiError({ status: 429, body: undefined }), 4],
    [broken, 5],
    [new TimeoutError("IDLE", "x", 5), 5],
    [new StreamError("CUT", "x", partial), 5],
    [new StreamError("BROKEN", "x", { ...partial, cause: broken }), 5],
    [new StreamError("BROKEN", "x", { ...partial, cause: new DailyLimitError("x") }), 4],
    [new StreamError("MALFORMED", "x", partial), 1],
    [new ApiError({ status: 500, body: undefined }), 1],
    [new InterruptedError("SIGINT"), 130],
    [new InterruptedError("SIGTERM"), 143],
    [new Error("x"), 1],
    ["x", 1],
  ])("ends %o with %d", (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
