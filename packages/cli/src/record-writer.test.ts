import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Output } from "./output.js";
import { RecordWriter } from "./record-writer.js";

function memoryOutput(write?: () => Promise<void>): Output & { readonly writes: string[] } {
  const writes: string[] = [];
  return {
    writes,
    async write(bytes) {
      writes.push(Buffer.from(bytes).toString());
      await write?.();
    },
    commit: async () => {},
    discard: async () => {},
    discardNow: () => {},
  };
}

describe("RecordWriter", () => {
  it("gathers small records into one write", async () => {
    const output = memoryOutput();
    const writer = new RecordWriter(output);
    for (let i = 0; i < 100; i++) await writer.write(Buffer.from(`${i}`), "\n");
    await writer.flush();
    expect(output.writes).toHaveLength(1);
    expect(output.writes.join("").split("\n")).toHaveLength(101);
  });

  it("sends what it has when the event loop turns", async () => {
    const output = memoryOutput();
    const writer = new RecordWriter(output);
    await writer.write("one\n");
    expect(output.writes).toEqual([]);
    await nextTurn();
    await nextTurn();
    expect(output.writes).toEqual(["one\n"]);
  });

  it("keeps the order with pieces larger than a batch", async () => {
    const output = memoryOutput();
    const writer = new RecordWriter(output);
    const large = "x".repeat(200_000);
    await writer.write("[", Buffer.from(large), "]");
    await writer.write("end");
    await writer.flush();
    expect(output.writes.join("")).toBe(`[${large}]end`);
  });

  it("copies, so that the caller may reuse its buffer", async () => {
    const output = memoryOutput();
    const writer = new RecordWriter(output);
    const shared = Buffer.from("one");
    await writer.write(shared);
    shared.fill("z");
    await writer.flush();
    expect(output.writes).toEqual(["one"]);
  });

  it("waits for the output before it takes a second batch", async () => {
    let release = (): void => {};
    const output = memoryOutput(() => new Promise((resolve) => (release = resolve)));
    const writer = new RecordWriter(output);
    const batch = "x".repeat(60_000);
    await writer.write(batch);
    let done = false;
    const second = Promise.resolve(writer.write(batch)).then(() => (done = true));
    await nextTurn();
    await nextTurn();
    expect(done).toBe(false);
    release();
    await second;
    expect(done).toBe(true);
    void writer.flush();
    await nextTurn();
    release();
    await writer.flush();
    expect(output.writes).toHaveLength(2);
  });

  it("reports a failed write with the next one and at the next flush, and writes nothing after it", async () => {
    const output = memoryOutput(() => Promise.reject(new Error("disk full")));
    const writer = new RecordWriter(output);
    await writer.write("one");
    await nextTurn();
    await nextTurn();
    await expect(writer.write("two")).rejects.toThrow("disk full");
    await expect(writer.flush()).rejects.toThrow("disk full");
    expect(output.writes).toEqual(["one"]);
  });
});
