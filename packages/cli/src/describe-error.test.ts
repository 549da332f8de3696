import { AuthenticationError, ConnectionError, RateLimitError } from "@runwire/core";
import { describe, expect, it } from "vitest";
import { describeError } from "./describe-error.js";

describe("describeError", () => {
  it("is one line for an error that needs no more", () => {
    expect(describeError(new Error("disk\n  full"))).toBe("runwire: disk full");
    expect(describeError("odd")).toBe("runwire: odd");
  });

  it("names the option that helps against an unknown authority", () => {
    const error = new ConnectionError("TLS", "the certificate is not trusted", { sent: false });
    expect(describeError(error)).toMatch(
      /^runwire: the certificate is not trusted\nOn the command line: --ca FILE/,
    );
  });

  it("says what to check behind refused credentials", () => {
    const error = new AuthenticationError("INVALID_CLIENT", "the client was refused");
    expect(describeError(error)).toContain("Check client id and secret");
  });

  it("says when a limit passes", () => {
    const error = new RateLimitError("GATE", "too long", { retryAt: new Date(0) });
    expect(describeError(error)).toBe("runwire: too long\nTry again after 1970-01-01T00:00:00.000Z.");
  });
});
