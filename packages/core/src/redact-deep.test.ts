import { expect, test } from "vitest";
import { redactDeep } from "./redact-deep.js";

const redact = (text: string) => text.replaceAll("hush-hush", "[secret]");

test("takes secrets out of every text, names of members included, and leaves the rest", () => {
  const body = { a: ["hush-hush", 5, null, { "x hush-hush": "a hush-hush b", ok: true }], n: undefined };
  expect(redactDeep(body, redact)).toEqual({
    a: ["[secret]", 5, null, { "x [secret]": "a [secret] b", ok: true }],
    n: undefined,
  });
  expect(redactDeep("hush-hush", redact)).toBe("[secret]");
  expect(redactDeep(undefined, redact)).toBeUndefined();
});
