import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzipIfGzipped } from "./gunzip-if-gzipped.js";
import { SplitError } from "./record-splitter.js";

const text = JSON.stringify(Array.from({ length: 2000 }, (_, id) => ({ id, name: `host-${id}` })));
const zipped = gzipSync(text);

async function* pieces(bytes: Uint8Array, size: number, closed?: () => void): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  } finally {
    closed?.();
  }
}

async function read(source: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of gunzipIfGzipped(source)) all.push(piece);
  return Buffer.concat(all).toString();
}

test("takes gzip off, whatever pieces it comes in", async () => {
  for (const size of [1, 2, 7, 1000, 1e6]) expect(await read(pieces(zipped, size))).toBe(text);
  expect(await read(pieces(Buffer.concat([zipped, zipped]), 500))).toBe(text + text);
});

test("passes on what is not gzip, also when it is short or begins like it", async () => {
  expect(await read(pieces(Buffer.from(text), 3))).toBe(text);
  expect(await read(pieces(new Uint8Array(), 1))).toBe("");
  expect(await read(pieces(Buffer.from("a"), 1))).toBe("a");
  expect(await read(pieces(Buffer.from([0x1f]), 1))).toBe("\u001f");
});

test("a file that is cut, damaged or followed by something else is an error", async () => {
  const damaged = Buffer.from(zipped);
  damaged[damaged.length - 6] = (damaged[damaged.length - 6] as number) ^ 1;
  for (const cut of [20, 1000, zipped.length - 9, zipped.length - 1]) {
    await expect(read(pieces(zipped.subarray(0, cut), 500))).rejects.toMatchObject({ cut: true });
  }
  await expect(read(pieces(damaged, 500))).rejects.toMatchObject({ cut: false });
  await expect(read(pieces(Buffer.concat([zipped, Buffer.from("junk")]), 500))).rejects.toBeInstanceOf(
    SplitError,
  );
});

test("an error of the source is passed on as it is", async () => {
  const broken = new Error("reset");
  async function* source() {
    yield zipped.subarray(0, 100);
    throw broken;
  }
  await expect(read(source())).rejects.toBe(broken);
});

test("leaving the loop closes the source", async () => {
  for (const bytes of [zipped, Buffer.from(text)]) {
    let closed = false;
    const source = pieces(bytes, 100, () => {
      closed = true;
    });
    for await (const _ of gunzipIfGzipped(source)) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(closed).toBe(true);
  }
});
