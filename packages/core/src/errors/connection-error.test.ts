import { describe, expect, test } from "vitest";
import { fetchFailed } from "../testing/fixtures.js";
import { connectionError } from "./connection-error.js";

const origin = { operation: "getThings", method: "GET", path: "/things" };

test.each([
  ["ENOTFOUND", "DNS", false],
  ["EAI_AGAIN", "DNS", false],
  ["ECONNREFUSED", "REFUSED", false],
  ["EHOSTUNREACH", "REFUSED", false],
  ["SELF_SIGNED_CERT_IN_CHAIN", "TLS", false],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "TLS", false],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "TLS", false],
  ["CERT_HAS_EXPIRED", "TLS", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "TLS", false],
  // May come in the middle of a connection: a write that the server may have carried out is not sent again.
  ["ERR_SSL_WRONG_VERSION_NUMBER", "TLS", true],
  ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "TLS", true],
  ["UND_ERR_CONNECT_TIMEOUT", "CONNECT_TIMEOUT", false],
  ["ETIMEDOUT", "CONNECT_TIMEOUT", false],
  ["ECONNRESET", "RESET", true],
  ["EPIPE", "RESET", true],
  ["UND_ERR_SOCKET", "RESET", true],
  ["SOMETHING_NEW", "UNREACHABLE", true],
] as const)("%s means %s; may have been sent: %s", (cause, code, sent) => {
  const error = connectionError(fetchFailed(cause), origin);
  expect(error).toMatchObject({ name: "ConnectionError", code, sent, ...origin });
  expect(error.message).toMatch(/^GET \/things \(getThings\): /);
  expect(error.message).toContain(`[${cause}]`);
});

test.each(["ETIMEDOUT", "EHOSTUNREACH", "EPROTO"])(
  "%s of a connection that was there already is a reset: something may have been sent",
  (cause) => {
    expect(connectionError(fetchFailed(cause, "read"), origin)).toMatchObject({ code: "RESET", sent: true });
    expect(connectionError(fetchFailed(cause, "connect"), origin).sent).toBe(false);
  },
);

describe("the reason is found", () => {
  test("in the first of several failed connects", () => {
    const each = Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });
    const error = new TypeError("fetch failed", { cause: new AggregateError([each, each]) });
    expect(connectionError(error, origin).code).toBe("REFUSED");
  });

  test("behind two wrappings", () => {
    const inner = Object.assign(new Error("dns"), { code: "ENOTFOUND" });
    const error = new Error("outer", { cause: new Error("middle", { cause: inner }) });
    expect(connectionError(error, origin).code).toBe("DNS");
  });

  test("nowhere in what is not an error", () => {
    expect(connectionError("a string", origin)).toMatchObject({ code: "UNREACHABLE", cause: "a string" });
  });
});

test.each([
  ["CERT_HAS_EXPIRED", /not valid today.*clock/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", /for another host name; check `url`/],
  ["SELF_SIGNED_CERT_IN_CHAIN", /not trusted; give its authority/],
  ["ERR_SSL_WRONG_VERSION_NUMBER", /speaks HTTPS, and whether the server wants a certificate of the client/],
])("%s says what to do about it", (code, advice) => {
  expect(connectionError(fetchFailed(code), origin).message).toMatch(advice);
});
