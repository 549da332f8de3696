import { expect, test } from "vitest";
import { jwtLifetimeMs } from "./jwt.js";

const jwt = (claims: unknown) =>
  ["e30", Buffer.from(JSON.stringify(claims)).toString("base64url"), "signature"].join(".");
const now = 1_700_000_000_000;

test.each([
  ["from its own times", { iat: 1000, exp: 4600 }, undefined, 3_600_000],
  ["from its own times, whatever the clocks say", { iat: 1000, exp: 4600, sub: "ü?>" }, now, 3_600_000],
  ["against the server's clock without iat", { exp: now / 1000 + 60 }, now, 60_000],
  ["not at all without iat and the server's clock", { exp: now / 1000 + 60 }, undefined, undefined],
  ["not at all without exp", { iat: 1000 }, now, undefined],
  ["not at all from exp as a text", { exp: "4600" }, now, undefined],
  ["not at all from no object", null, now, undefined],
])("a JWT tells its lifetime %s", (_, claims, servedAt, lifetime) => {
  expect(jwtLifetimeMs(jwt(claims), servedAt)).toBe(lifetime);
});

test.each(["opaque", "a.b", "a.b.c", "a.!!.c", "..", "a.b.c.d"])("%j is no JWT", (token) => {
  expect(jwtLifetimeMs(token, now)).toBeUndefined();
});
