import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as a runtime sees it: it chooses its way once, when it is loaded. */
async function load(runtime: "Node" | "a browser") {
  vi.resetModules();
  if (runtime === "a browser") vi.stubGlobal("Buffer", undefined);
  return import("./bytes.js");
}

const encode = (text: string) => new TextEncoder().encode(text);
const mark = "\ufeff";

describe.each(["Node", "a browser"] as const)("in %s", (runtime) => {
  test.each([
    ["text of any characters", 'a"é\u2028🎉', 'a"é\u2028🎉'],
    ["nothing", "", ""],
    ["a byte order mark, which is taken off", `${mark}{"n":1}`, '{"n":1}'],
    ["two of them, of which the second is text", `${mark}${mark}x`, `${mark}x`],
    ["one in the middle, which is text", `a${mark}b`, `a${mark}b`],
  ])("bytes are decoded: %s", async (_, written, read) => {
    const { decode } = await load(runtime);
    expect(decode(encode(written))).toBe(read);
  });

  test("a part of a larger piece is decoded, and not what surrounds it", async () => {
    const { decode } = await load(runtime);
    expect(decode(encode("before{}after").subarray(6, 8))).toBe("{}");
  });

  test("bytes that are no UTF-8 become replacement characters", async () => {
    const { decode } = await load(runtime);
    expect(decode(Uint8Array.of(0x61, 0xff, 0xef, 0xbb))).toBe("a\ufffd\ufffd");
  });

  test("a byte is found from a place on, or is not there", async () => {
    const { indexOfByte } = await load(runtime);
    const bytes = encode("a\nb\n");
    expect([0, 1, 2, 4].map((from) => indexOfByte(bytes, 0x0a, from))).toEqual([1, 1, 3, -1]);
  });
});
