import { AuthenticationError, connectionError, RateLimitError, TimeoutError } from "@runwire/core";
import { describe, expect, it } from "vitest";
import { describeError } from "./describe-error.js";

describe("describeError", () => {
  it("is one line for an error that needs no more", () => {
    expect(describeError(new Error("disk\n  full"))).toBe("runwire: disk full");
    expect(describeError("odd")).toBe("runwire: odd");
  });

  it.each([
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "give its authority with --ca FILE or NODE_EXTRA_CA_CERTS"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "a certificate of the client, which this command cannot give"],
    ["ECONNREFUSED", "check host and port of the address"],
  ])("names options of the command, not of the library, for %s", (code, advice) => {
    const said = describeError(
      connectionError(Object.assign(new Error(), { code }), { operation: "getSites" }),
    );
    expect(said).toContain(advice);
    expect(said).not.toMatch(/`url`|nodeTransport|\n/);
  });

  it("tells a deadline in seconds", () => {
    const error = new TimeoutError("DEADLINE", "getSites did not end within deadlineMs = 1500", {} as never);
    expect(describeError(error)).toBe("runwire: getSites did not end within 1.5 s");
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
