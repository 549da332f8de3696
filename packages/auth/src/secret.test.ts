import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redact, Secret } from "./secret.js";

const secret = new Secret("hush-hush-hush");

test("shows in no way but the one that says so", () => {
  const holder = { secret, list: [secret], map: new Map([["key", secret]]) };
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify(holder),
    inspect(holder, { depth: Number.POSITIVE_INFINITY, showHidden: true, customInspect: true }),
    inspect(holder, { depth: Number.POSITIVE_INFINITY, showHidden: true, customInspect: false }),
    JSON.stringify(Object.entries(secret)),
    new Error("bad", { cause: secret }).stack,
    inspect(new Error("bad", { cause: { secret } }), { depth: Number.POSITIVE_INFINITY }),
  ].join("\n");
  expect(shown).not.toContain("hush");
  expect(secret.reveal()).toBe("hush-hush-hush");
});

describe("a text from outside", () => {
  test("has every secret taken out, wherever it stands", () => {
    expect(redact("a hush-hush-hush b hush-hush-hush", [undefined, secret, new Secret("other-one")])).toBe(
      "a [secret] b [secret]",
    );
  });

  test("has it taken out as it stands in a form, an address, JSON and HTML, too", () => {
    const odd = new Secret('p"ss+w/r&d<\\x>');
    const spellings = [
      'p"ss+w/r&d<\\x>',
      encodeURIComponent('p"ss+w/r&d<\\x>'),
      new URLSearchParams({ client_secret: 'p"ss+w/r&d<\\x>' }).toString(),
      JSON.stringify({ secret: 'p"ss+w/r&d<\\x>' }),
      "p&quot;ss+w/r&amp;d&lt;\\x&gt;",
    ];
    for (const spelling of spellings) {
      const clean = redact(`before ${spelling} after`, [odd]);
      expect(clean).toContain("[secret]");
      expect(clean).not.toMatch(/ss.{1,3}w/);
    }
  });

  test("has it taken out in lower-case hexadecimal, encoded twice, and with escaped slashes", () => {
    const odd = new Secret("p+ss/w&rd");
    const encoded = encodeURIComponent("p+ss/w&rd");
    for (const written of [encoded.toLowerCase(), encodeURIComponent(encoded), "p+ss\\/w&rd"]) {
      expect(redact(`a ${written} b`, [odd])).toBe("a [secret] b");
    }
  });

  test("has the beginning of a long one taken out, where it was cut", () => {
    const long = new Secret("CT0123456789abcdef0123456789ab");
    expect(redact('{"got":"CT0123456789abcdef01"}', [long])).toBe('{"got":"[secret]"}');
    expect(redact("CT01234 is too short to be one", [long])).toBe("CT01234 is too short to be one");
  });

  test("is left as it is by a secret so short that every other word would be hidden", () => {
    expect(redact("a b c", [new Secret("b"), new Secret("")])).toBe("a b c");
  });
});
