import type { Cursor, RecordStream } from "@runwire/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Delivery } from "../delivery.js";
import type { Format } from "../format/format.js";
import { parseSelection } from "../format/select.js";
import { type Output, OutputClosedError } from "../output.js";
import { systemNamed } from "../systems.js";
import { runOperation, stream } from "./run-operation.js";

let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** A stream of these records that then ends, or fails with `failure`; each comes with a turn of the event loop. */
function streamOf(records: readonly unknown[], failure?: Error) {
  let cursor: Cursor = { delivered: 0 };
  let taken = 0;
  const stream = {
    bytes: 100,
    get cursor() {
      return cursor;
    },
    get taken() {
      return taken;
    },
    async *[Symbol.asyncIterator]() {
      for (const record of records) {
        await new Promise(setImmediate);
        cursor = { startKey: "k", delivered: ++taken };
        yield record;
      }
      if (failure) throw failure;
    },
  };
  return stream as unknown as RecordStream<unknown> & { readonly taken: number };
}

/** An output that fails with `failure` after so many writes. */
function deliveryTo(failure?: Error, writes = 1): Delivery & { text: string } {
  const delivery = { text: "", show: () => {} };
  let left = writes;
  const output: Partial<Output> = {
    async write(bytes) {
      if (failure && left-- <= 0) throw failure;
      delivery.text += Buffer.from(bytes).toString();
    },
  };
  return Object.assign(delivery, { output }) as unknown as Delivery & { text: string };
}

const two = [{ id: 1 }, { id: 2 }];

describe("stream", () => {
  it.each<Format>(["jsonl", "csv"])(
    "tells after a failure how the same command goes on, as %s",
    async (format) => {
      const delivery = deliveryTo();
      await expect(stream(streamOf(two, new Error("cut")), { format }, delivery)).rejects.toThrow("cut");
      expect(delivery.text).toContain("2");
      expect(said).toBe(
        `Incomplete: 2 records were written. The same command goes on after them with: --cursor '{"startKey":"k","delivered":2}'\n`,
      );
    },
  );

  it("advises no second part of an array", async () => {
    await expect(stream(streamOf(two, new Error("cut")), { format: "json" }, deliveryTo())).rejects.toThrow();
    expect(said).toBe("Incomplete: 2 records were written.\n");
  });

  it("says nothing when the reader has had enough, for nobody knows what it took", async () => {
    const records = streamOf(Array.from({ length: 1000 }, (_, id) => ({ id })));
    const closed = new OutputClosedError("nobody reads the output any more");
    await expect(stream(records, {}, deliveryTo(closed))).rejects.toBe(closed);
    expect(said).toBe("");
    // Nor does it go on fetching what nobody reads.
    expect(records.taken).toBeLessThan(10);
  });

  it("advises no cursor when not all that came could be written", async () => {
    const records = streamOf(Array.from({ length: 1000 }, (_, id) => ({ id })));
    const full = new Error("cannot write to standard output: ENOSPC");
    await expect(stream(records, {}, deliveryTo(full))).rejects.toBe(full);
    expect(said).toMatch(/^Incomplete: not all of \d+ records could be written\.\n$/);
  });

  it("advises no cursor behind a record that has no place in the form", async () => {
    const records = streamOf([
      ...Array.from({ length: 1000 }, (_, id) => ({ id })),
      { id: 1000, late: true },
    ]);
    await expect(stream(records, { format: "csv" }, deliveryTo())).rejects.toThrow("has the field");
    expect(said).toBe("Incomplete: 1,000 records were written.\n");
  });

  it("says what --select led nowhere, before anything was written", async () => {
    const delivery = deliveryTo();
    const select = parseSelection("id,nope");
    await expect(stream(streamOf(two), { format: "table", select }, delivery)).rejects.toThrow(
      "--select nope is nowhere in the answer; there is id",
    );
    expect([delivery.text, said]).toEqual(["", ""]);
  });
});

describe("runOperation", () => {
  it.each([
    ["getSites", { all: true }, "organization.getSites answers in one piece: leave --all out"],
    ["getSites", { pageSize: 5 }, "organization.getSites answers in one piece: leave --page-size out"],
    ["exportAssetsJSONL", { all: true }, "export.exportAssetsJSONL answers with all its records, one by one"],
  ] as const)("says why %s takes no %j", async (id, options, message) => {
    const system = systemNamed("runzero");
    const operation = (await system?.operations())?.[id];
    if (system === undefined || operation === undefined) throw new Error("there is no such operation");
    await expect(runOperation(system, operation, options)).rejects.toThrow(message);
  });
});
