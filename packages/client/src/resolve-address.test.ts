import { InvalidCallError } from "@runwire/core";
import { expect, test } from "vitest";
import { resolveOrigin } from "./resolve-address.js";

const resolve = (given: string) => resolveOrigin("url", given, "https://tenant.run.ai").origin;

test("an origin is taken, with or without its last slash", () => {
  expect(resolve("https://tenant.run.ai/")).toBe("https://tenant.run.ai");
  expect(resolve("http://127.0.0.1:8080")).toBe("http://127.0.0.1:8080");
});

test.each<[unknown, RegExp]>([
  [7, /url must be an address such as https:\/\/tenant\.run\.ai, got number/],
  [null, /got null/],
  [undefined, /got nothing/],
  // An array with an address in it is an address for `new URL`.
  [["https://tenant.run.ai"], /got an array/],
  [
    "https://tenant.run.ai/api/v1",
    /url must be an origin without a path, such as https:\/\/tenant\.run\.ai; got the path "\/api\/v1"/,
  ],
  ["tenant", /url must be an address such as https:\/\/tenant\.run\.ai, got a text that is no address \(/],
  ["", /got an empty text/],
  ["tenant.run.ai", /got a text that is no address \(one begins with https:\/\/\)$/],
  ["eyJhbGciOiJub25lIn0.hush.x/y", /got a text that is no address \(/],
  ["http://tenant.run.ai", /use https/],
  ["https://me:hush@tenant.run.ai", /without user, password/],
])("%j is refused", (given, message) => {
  const resolved = () => resolve(given as string);
  expect(resolved).toThrow(InvalidCallError);
  expect(resolved).toThrow(message);
  expect(resolved).not.toThrow(/hush/);
});
