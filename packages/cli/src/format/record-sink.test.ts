import { describe, expect, it } from "vitest";
import type { Output } from "../output.js";
import { RecordWriter } from "../record-writer.js";
import type { Format } from "./format.js";
import { recordSink } from "./record-sink.js";

async function written(
  format: Format,
  records: readonly unknown[],
  columns?: readonly string[],
): Promise<string> {
  let text = "";
  const output: Output = {
    async write(bytes) {
      text += Buffer.from(bytes).toString("utf8");
    },
    commit: async () => {},
    discard: async () => {},
    discardNow: () => {},
  };
  const writer = new RecordWriter(output);
  const sink = recordSink(format, writer, { columns, width: 80, colour: false });
  for (const record of records) await sink.write(record);
  await sink.end();
  await writer.flush();
  return text;
}

const records = [
  { id: 1, note: 'says "hi", and\nmore' },
  { id: 2, tags: ["a"] },
];

describe("recordSink", () => {
  it("writes one record a line, or one array", async () => {
    expect(await written("jsonl", records)).toBe(records.map((one) => `${JSON.stringify(one)}\n`).join(""));
    expect(JSON.parse(await written("json", records))).toEqual(records);
    expect(await written("json", [])).toBe("[]\n");
  });

  it("writes CSV with a column for every field, quoted where it must be", async () => {
    expect(await written("csv", records)).toBe('id,note,tags\n1,"says ""hi"", and\nmore",\n2,,"[""a""]"\n');
    expect(await written("csv", ["a", "b"])).toBe("value\na\nb\n");
    expect(await written("csv", records, ["id"])).toBe("id\n1\n2\n");
  });

  it("refuses to lose a field that comes after the columns were settled", async () => {
    const many = [...Array.from({ length: 1000 }, (_, id) => ({ id })), { id: 1000, late: 1 }];
    await expect(written("csv", many)).rejects.toThrow('record 1001 has the field "late"');
    expect((await written("csv", many, ["id", "late"])).split("\n")[1001]).toBe("1000,1");
  });

  it("escapes what could steer a terminal, as the same JSON", async () => {
    const text = await written("jsonl", [{ a: "\u009b31m\u007f\u202e" }]);
    expect(text).toBe('{"a":"\\u009b31m\\u007f\\u202e"}\n');
    expect(JSON.parse(text)).toEqual({ a: "\u009b31m\u007f\u202e" });
  });

  it("draws a table, also of more records than decide on its columns", async () => {
    const text = await written(
      "table",
      Array.from({ length: 120 }, (_, id) => ({ id })),
    );
    expect(text.split("\n")).toHaveLength(122);
    expect(await written("table", [])).toBe("");
  });
});
