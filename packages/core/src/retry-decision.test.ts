import { describe, expect, test } from "vitest";
import { ConnectionError } from "./errors/connection-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { decideRetry, type Outcome } from "./retry-decision.js";
import { anOperation, rules } from "./testing/fixtures.js";

const read = anOperation();
const write = anOperation({ method: "POST", idempotent: false });
const answered = (status: number, headers: Record<string, string> = {}): Outcome => ({
  response: new Response(null, { status, headers }),
});
const connection = (code: ConnectionError["code"], sent: boolean): Outcome => ({
  error: new ConnectionError(code, "m", { sent }),
});
const timeout = (code: TimeoutError["code"]): Outcome => ({ error: new TimeoutError(code, "m", 1) });
const decide = (outcome: Outcome, operation = read, attempt = 1, changes = {}) =>
  decideRetry(outcome, operation, attempt, { ...rules, ...changes }, Date.UTC(2026, 0, 1));

// The table "Who handles what" of the design.
describe("who is sent again", () => {
  test.each([408, 500, 502, 503, 504])("after %i: idempotent operations only", (status) => {
    expect(decide(answered(status))).toEqual({ delayMs: 250, reason: `${status}` });
    expect(decide(answered(status), write)).toBeUndefined();
  });

  test.each([200, 204, 303, 400, 401, 403, 404, 409, 422, 501, 505])("after %i: nobody", (status) => {
    expect(decide(answered(status))).toBeUndefined();
    expect(decide(answered(status), write)).toBeUndefined();
  });

  test.each([
    ["a reset", connection("RESET", true)],
    ["no answer for an unknown reason", connection("UNREACHABLE", true)],
    ["an attempt that timed out", timeout("ATTEMPT")],
    ["a body that stalled", timeout("IDLE")],
  ])("after %s: idempotent operations only", (_, outcome) => {
    expect(decide(outcome)).toBeDefined();
    expect(decide(outcome, write)).toBeUndefined();
  });

  test.each(["REFUSED", "DNS", "TLS", "CONNECT_TIMEOUT"] as const)(
    "after %s: everyone, nothing was sent",
    (code) => {
      expect(decide(connection(code, false))).toEqual({ delayMs: 250, reason: code });
      expect(decide(connection(code, false), write)).toEqual({ delayMs: 250, reason: code });
    },
  );

  test.each([
    ["a redirect", connection("REDIRECT", true)],
    ["the deadline", timeout("DEADLINE")],
    ["an abort", { error: new DOMException("aborted", "AbortError") }],
    ["something unknown", { error: "x" }],
  ])("after %s: nobody", (_, outcome) => {
    expect(decide(outcome)).toBeUndefined();
  });

  test("after what kept a token from being obtained: nobody, for its cache has tried again", () => {
    const of = (operation: string) => ({
      error: new ConnectionError("REFUSED", "m", { sent: false, operation, method: "POST", path: "/token" }),
    });
    expect(decide(of("createToken"))).toBeUndefined();
    expect(decide(of("createToken"), write)).toBeUndefined();
    expect(decide(of(read.id))).toBeDefined();
  });

  test("after 429: everyone, at once where the limiter waits, else after the hint", () => {
    const refused = answered(429, { "retry-after": "7" });
    for (const operation of [read, write]) {
      expect(decide(refused, operation, 1, { limiterWaits: true })).toEqual({ delayMs: 0, reason: "429" });
      expect(decide(refused, operation)).toEqual({ delayMs: 7000, reason: "429" });
    }
    expect(decide(answered(429))).toEqual({ delayMs: 250, reason: "429" });
  });
});

test("a call is sent three times at most", () => {
  expect(decide(answered(503), read, 2)).toBeDefined();
  expect(decide(answered(503), read, 3)).toBeUndefined();
  expect(decide(answered(503), read, 1, { attempts: 1 })).toBeUndefined();
});

describe("Retry-After", () => {
  const hinted = (value: string) => decide(answered(503, { "retry-after": value }));

  test("is obeyed up to 15 minutes, and beyond them the call fails now", () => {
    expect(hinted("900")?.delayMs).toBe(900_000);
    expect(hinted("901")).toBeUndefined();
  });

  test.each(["0", "Wed, 31 Dec 2025 23:00:00 GMT", "-5", "soon"])(
    "of %s says nothing: the usual back-off, lest many ask again at once",
    (value) => {
      expect(hinted(value)?.delayMs).toBe(250);
    },
  );
});
