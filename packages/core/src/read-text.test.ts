import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { defaults } from "./defaults.js";
import { readErrorText, readText } from "./read-text.js";
import { inPieces } from "./testing/fixtures.js";
import { ManualClock } from "./testing/manual-clock.js";

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

describe("the body of an error", () => {
  const { bytes: most, ms } = defaults.errorBody;

  test("is read whole, and leaves no timer", async () => {
    const clock = new ManualClock();
    const expectMore = vi.fn();
    const read = readErrorText(inPieces(["n", "\u00f6", "!"], { status: 500 }), clock, expectMore);
    expect(await read).toBe("n\u00f6!");
    expect(expectMore).toHaveBeenCalledTimes(4);
    expect(clock.timers).toBe(0);
    expect(await readErrorText(new Response(null, { status: 500 }), clock, () => {})).toBe("");
  });

  test.each([
    ["of unknown length", undefined],
    ["that announces a small length, which compression may make of a large one", "100"],
  ])("%s is read up to 1 MB, and the rest is left", async (_, length) => {
    const onCancel = vi.fn();
    const piece = new Uint8Array(300_000).fill(0x78);
    const pieces = Array.from({ length: 20 }, () => piece);
    const headers: Record<string, string> = length === undefined ? {} : { "content-length": length };
    const body = inPieces(pieces, { status: 500, headers, onCancel });
    expect(await readErrorText(body, new ManualClock(), () => {})).toHaveLength(most);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test("is read for 10 s, however it trickles, and what came until then is shown", async () => {
    const clock = new ManualClock();
    const onCancel = vi.fn();
    const read = readErrorText(inPieces(["why"], { ending: "silence", onCancel }), clock, () => {});
    expect(await clock.until(read)).toBe(ms);
    expect(await read).toBe("why");
    expect(onCancel).toHaveBeenCalledOnce();
    expect(clock.timers).toBe(0);
  });

  test("fails when it breaks, and leaves no timer", async () => {
    const clock = new ManualClock();
    const broken = inPieces(["a"], { ending: new TypeError("terminated") });
    await expect(readErrorText(broken, clock, () => {})).rejects.toThrow("terminated");
    expect(clock.timers).toBe(0);
  });
});
