import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readText } from "./read-text.js";
import { inPieces } from "./testing/fixtures.js";

test("reads the same text whatever pieces it comes in, in the middle of characters, too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.array(fc.nat(20)), async (text, cuts) => {
      const bytes = new TextEncoder().encode(text);
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const size of cuts) {
        pieces.push(bytes.subarray(at, at + size));
        at = Math.min(bytes.length, at + size);
      }
      pieces.push(bytes.subarray(at));
      const given = pieces.filter((piece) => piece.length > 0);
      expect(await readText(inPieces(given), () => {})).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("says before each piece that it waits, so that a stall is noticed", async () => {
  const expectMore = vi.fn();
  await readText(inPieces(["a", "b", "c"]), expectMore);
  expect(expectMore).toHaveBeenCalledTimes(4);
});

test("reads small bodies of known length in one go, and no body as nothing", async () => {
  expect(await readText(new Response("abc", { headers: { "content-length": "3" } }), () => {})).toBe("abc");
  expect(await readText(new Response(null), () => {})).toBe("");
});

test("fails when the body breaks", async () => {
  const broken = inPieces(["a"], { ending: new TypeError("terminated") });
  await expect(readText(broken, () => {})).rejects.toThrow("terminated");
});
