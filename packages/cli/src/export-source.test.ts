import type { ByteStream, Cursor, RecordStream } from "@runwire/core";
import { describe, expect, it } from "vitest";
import { csvSource, recordSource } from "./export-source.js";
import type { Output } from "./output.js";
import { jsonArray, jsonLines } from "./record-format.js";

/** A stream of these records that then ends, or fails with `failure`. */
function streamOf(records: readonly string[], failure?: Error): RecordStream<unknown> {
  let cursor: Cursor = { delivered: 0 };
  return {
    bytes: 100,
    get cursor() {
      return cursor;
    },
    async *raw() {
      for (const [index, record] of records.entries()) {
        yield Buffer.from(record);
        cursor = { startKey: "k", delivered: index + 1 };
      }
      if (failure) throw failure;
    },
  } as Partial<RecordStream<unknown>> as RecordStream<unknown>;
}

function memoryOutput(): Output & { text: string } {
  const output = {
    text: "",
    async write(bytes: Uint8Array) {
      output.text += Buffer.from(bytes).toString();
    },
    commit: async () => {},
    discard: async () => {},
    discardNow: () => {},
  };
  return output;
}

describe("recordSource", () => {
  it.each([
    [["{}", '{"a":1}'], '{}\n{"a":1}\n', '[\n{},\n{"a":1}\n]\n'],
    [["{}"], "{}\n", "[\n{}\n]\n"],
    [[], "", "[]\n"],
  ])("writes %j as lines and as an array", async (records, lines, array) => {
    for (const [format, text] of [
      [jsonLines, lines],
      [jsonArray, array],
    ] as const) {
      const output = memoryOutput();
      const source = recordSource(streamOf(records), format);
      await source.deliver(output);
      expect(output.text).toBe(text);
      expect(source.records).toBe(records.length);
      expect(source.bytes).toBe(100);
    }
  });

  it("has written what came before a failure, and knows where to go on", async () => {
    const output = memoryOutput();
    const source = recordSource(streamOf(["1", "2"], new Error("cut")), jsonLines);
    await expect(source.deliver(output)).rejects.toThrow("cut");
    expect(output.text).toBe("1\n2\n");
    expect(source.records).toBe(2);
    expect(source.cursor).toEqual({ startKey: "k", delivered: 2 });
  });

  it("offers no cursor where it is not known what the output took", async () => {
    const source = recordSource(streamOf(["1"], new Error("cut")), jsonLines);
    const output = { ...memoryOutput(), write: () => Promise.reject(new Error("stuck")) };
    await expect(source.deliver(output)).rejects.toThrow("cut");
    expect(source.unwritten).toBe(true);
    expect(source.cursor).toBeUndefined();
  });

  it("offers no cursor for half an array", async () => {
    const source = recordSource(streamOf(["1"], new Error("cut")), jsonArray);
    await expect(source.deliver(memoryOutput())).rejects.toThrow("cut");
    expect(source.cursor).toBeUndefined();
  });
});

describe("csvSource", () => {
  it("passes bytes on unchanged and counts rows", async () => {
    const parts = ["id,name\n1,", '"a\nb"\n2,c\n'];
    const stream = {
      bytes: 21,
      async *[Symbol.asyncIterator]() {
        for (const part of parts) yield Buffer.from(part);
      },
    } as Partial<ByteStream> as ByteStream;
    const output = memoryOutput();
    const source = csvSource(stream);
    await source.deliver(output);
    expect(output.text).toBe(parts.join(""));
    expect(source.records).toBe(2);
    expect(source.bytes).toBe(21);
  });
});
