import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Fetch } from "./send.js";
import { byteStream, pageStream, recordStream } from "./streams.js";
import { collect } from "./testing/collect.js";
import {
  abortable,
  aCaller,
  anOperation,
  aPagedOperation,
  failure,
  fetchFailed,
  inPieces,
  json,
  silence,
} from "./testing/fixtures.js";
import { settle } from "./testing/manual-clock.js";
import { anyPieces } from "./testing/pieces.js";

const lines = anOperation({ id: "exportLines", path: "/lines", stream: "records" });
const csv = anOperation({ id: "exportCsv", path: "/csv", accept: ["text/csv"], stream: "bytes" });
const pages = aPagedOperation({ id: "exportPages", path: "/pages" });
const bytes = (text: string) => new TextEncoder().encode(text);

describe("records of a JSONL answer", () => {
  const stream = (answer: () => Response, options = {}) =>
    recordStream<{ n: number }>(
      aCaller(async () => answer()),
      lines,
      {},
      options,
    );

  test("come one at a time, whatever pieces they arrive in", async () => {
    const records = Array.from({ length: 20 }, (_, n) => ({ n, text: 'é\n"}' }));
    const text = records.map((record) => `${JSON.stringify(record)}\r\n`).join("");
    await fc.assert(
      fc.asyncProperty(anyPieces(text), async (pieces) => {
        const exported = stream(() => inPieces(pieces));
        expect(await exported.toArray()).toEqual(records);
        expect(exported.records).toBe(20);
        expect(exported.bytes).toBe(bytes(text).length);
      }),
      { numRuns: 25 },
    );
  });

  test("of an empty body are none", async () => {
    expect(await stream(() => inPieces([])).toArray()).toEqual([]);
    expect(await stream(() => new Response(null, { status: 204 })).toArray()).toEqual([]);
  });

  test("are asked for uncompressed where a cut in a compressed body would not be noticed, else as usual", async () => {
    const fetch = vi.fn<Fetch>(async () => inPieces([]));
    await recordStream(aCaller(fetch), lines, {}).toArray();
    await recordStream(aCaller(fetch, { strictBodies: true }), lines, {}).toArray();
    await pageStream(aCaller(fetch), pages, {}).toArray();
    const asked = fetch.mock.calls.map(([, { headers }]) => (headers as Headers).get("accept-encoding"));
    expect(asked).toEqual(["identity", null, null]);
  });

  test("unparsed are the same, each on one line", async () => {
    const raw = stream(() => inPieces(['{"n": 1}\n{"n":', "2}"])).raw();
    const { got } = await collect(raw);
    expect(got.map((piece) => new TextDecoder().decode(piece))).toEqual(['{"n": 1}', '{"n":2}']);
  });

  test("that are broken end it with their number; what was delivered stays delivered", async () => {
    const { got, error } = await collect(stream(() => inPieces(['{"n":1}\n{"n":2}\n{"n":oops}\n{"n":4}\n'])));
    expect(got).toEqual([{ n: 1 }, { n: 2 }]);
    expect(error).toMatchObject({
      name: "StreamError",
      code: "MALFORMED",
      records: 2,
      completeness: "incomplete",
      operation: "exportLines",
    });
    expect(error?.cursor).toBeUndefined();
    expect(error?.message).toBe(
      "GET /lines (exportLines): record 3 is not JSON; 2 records were delivered (35 bytes read); " +
        "this stream cannot be resumed; call again for all of it",
    );
  });

  test("cut by a broken connection end it as broken; the error says how much was delivered", async () => {
    const answer = () => inPieces(['{"n":1}\n{"n"'], { ending: fetchFailed("UND_ERR_SOCKET") });
    const { got, error } = await collect(stream(answer));
    expect(got).toEqual([{ n: 1 }]);
    expect(error).toMatchObject({ code: "BROKEN", records: 1, bytes: 12, completeness: "incomplete" });
    expect(error?.cause).toMatchObject({ name: "ConnectionError", code: "RESET" });
  });

  test("of a body that may have been cut are delivered, and then it ends as unverified, unless allowed", async () => {
    const closeDelimited = () => inPieces(['{"n":1}\n{"n":2}\n'], { headers: {} });
    const { got, error } = await collect(stream(closeDelimited));
    expect(got).toHaveLength(2);
    expect(error).toMatchObject({ code: "UNVERIFIED", completeness: "unknown", records: 2 });
    expect(error?.message).toContain("allowUnverified: true takes it as complete");
    expect(await stream(closeDelimited, { allowUnverified: true }).toArray()).toHaveLength(2);
  });

  test("of a body that was certainly cut in the middle of the last end it as cut", async () => {
    const cut = () => inPieces(['{"n":1}\n{"n":'], { headers: {} });
    for (const options of [{}, { allowUnverified: true }]) {
      const { got, error } = await collect(stream(cut, options));
      expect(got).toEqual([{ n: 1 }]);
      expect(error).toMatchObject({ code: "CUT", completeness: "incomplete", records: 1 });
      expect(error?.message).toContain("the body ended in the middle of record 2");
    }
  });

  test("are read once", async () => {
    const exported = stream(() => inPieces([]));
    await exported.toArray();
    const error = await failure(exported.toArray());
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toContain("a stream is read once");
  });

  test("asked for several at once come in their order, and none is passed over", async () => {
    const iterator = stream(() => inPieces(['{"n":1}\n', '{"n":2}\n{"n":3}\n']))[Symbol.asyncIterator]();
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
    expect(results.map(({ value }) => value?.n)).toEqual([1, 2, 3, undefined, undefined]);
  });

  test("before the first, an error of the call itself is thrown as it is", async () => {
    const refused = recordStream(
      aCaller(async () => json({ detail: "no" }, 403)),
      lines,
      {},
    );
    expect(await failure(refused.toArray())).toMatchObject({ name: "ApiError", status: 403 });
  });

  test("of an HTML page are none: it is a clear error", async () => {
    const page = () => new Response("<title>Sign in</title>", { headers: { "content-type": "text/html" } });
    const { error } = await collect(stream(page));
    expect(error?.message).toContain('an HTML page, "Sign in"');
  });
});

describe("a stream", () => {
  test("asks for nothing before its first record is asked for", async () => {
    const fetch = vi.fn<Fetch>(async () => inPieces([]));
    const caller = aCaller(fetch);
    recordStream(caller, lines, {});
    byteStream(caller, csv, {});
    pageStream(caller, pages, {});
    await settle();
    expect(fetch).not.toHaveBeenCalled();
    const iterator = recordStream(caller, lines, {})[Symbol.asyncIterator]();
    await iterator.return?.();
    await settle();
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that is left closes its connection, and leaves no timer and no listener", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    let attempt: AbortSignal | null | undefined;
    const caller = aCaller(
      abortable((_url, init) => {
        attempt = init.signal;
        return inPieces(['{"n":1}\n', '{"n":2}\n'], { ending: "silence" });
      }),
      { signal },
    );
    for await (const _ of recordStream(caller, lines, { signal: new AbortController().signal })) break;
    expect(attempt?.aborted).toBe(true);
    expect(caller.clock.timers).toBe(0);
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
  });

  test("that stalls for 60 s, however often it did so for less, is given up", async () => {
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, {}));
    expect(await caller.clock.until(collected)).toBe(60_000);
    const { got, error } = await collected;
    expect(got).toHaveLength(1);
    expect(error).toMatchObject({ code: "BROKEN", records: 1 });
    expect(error?.cause).toMatchObject({ name: "TimeoutError", code: "IDLE", timeoutMs: 60_000 });
    expect(caller.clock.timers).toBe(0);
  });

  test("that stalls over a transport which ignores aborts is not taken for complete", async () => {
    const caller = aCaller(async () => inPieces(['{"n":1}\n'], { ending: "silence" }));
    const collected = collect(recordStream(caller, lines, {}));
    await caller.clock.until(collected);
    expect((await collected).error).toMatchObject({ code: "BROKEN", records: 1 });
  });

  test("may stall for as long as idleTimeoutMs says", async () => {
    const caller = aCaller(abortable(() => inPieces([], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, {}, { idleTimeoutMs: 100 }));
    expect(await caller.clock.until(collected)).toBe(100);
    expect((await collected).error).toMatchObject({ name: "TimeoutError", code: "IDLE", timeoutMs: 100 });
  });

  test("that is aborted throws the reason unchanged, at once", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect((await collected).error).toBe(reason);
    expect(caller.clock.timers).toBe(0);
  });

  test("with a deadline of its own ends by it, in the middle of a body, too", async () => {
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, { deadlineMs: 5000 }));
    expect(await caller.clock.until(collected)).toBe(5000);
    const { error } = await collected;
    expect(error).toMatchObject({ code: "BROKEN", records: 1 });
    expect(error?.cause).toMatchObject({ code: "DEADLINE", timeoutMs: 5000 });
  });

  test("is not ended by the client's deadline, which covers each request to its headers", async () => {
    const caller = aCaller(
      abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })),
      { deadlineMs: 5000 },
    );
    const collected = collect(recordStream(caller, lines, {}));
    expect(await caller.clock.until(collected)).toBe(60_000);
    const silent = aCaller(silence, { deadlineMs: 5000 });
    const opened = collect(recordStream(silent, lines, {}));
    expect(await silent.clock.until(opened)).toBe(5000);
  });

  test("is refused at once with an option that cannot be right", () => {
    const caller = aCaller(silence);
    expect(() => recordStream(caller, lines, { path: { x: 1 } })).toThrow(/unknown path parameter "x"/);
    expect(() => recordStream(caller, lines, {}, { idleTimeoutMs: 0 })).toThrow(
      /idleTimeoutMs must be a positive/,
    );
    expect(() => byteStream(caller, csv, {}, { idleTimeoutMs: -1 })).toThrow(
      /idleTimeoutMs must be a positive/,
    );
  });
});

describe("bytes", () => {
  const stream = (answer: () => Response, options = {}) =>
    byteStream(
      aCaller(async () => answer()),
      csv,
      {},
      options,
    );
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "runwire-bytes-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test("come as they are", async () => {
    const exported = stream(() => inPieces(["a,", "b\n"]));
    expect(await exported.text()).toBe("a,b\n");
    expect(exported.bytes).toBe(4);
  });

  test("of a broken connection end with how many were delivered", async () => {
    const { got, error } = await collect(
      stream(() => inPieces(["a,b\n"], { ending: fetchFailed("ECONNRESET") })),
    );
    expect(got).toHaveLength(1);
    expect(error).toMatchObject({ code: "BROKEN", bytes: 4, records: 0 });
    expect(error?.message).toContain("4 bytes were delivered; this stream cannot be resumed");
  });

  test("that may have been cut end as unverified, unless allowed", async () => {
    const closeDelimited = () => inPieces(["a,b\n"], { headers: {} });
    expect((await collect(stream(closeDelimited))).error).toMatchObject({ code: "UNVERIFIED", bytes: 4 });
    expect(await stream(closeDelimited, { allowUnverified: true }).text()).toBe("a,b\n");
  });

  test("are saved to a file that appears only when it is whole", async () => {
    const path = join(folder, "whole.csv");
    await stream(() => inPieces(["a,b\n", "1,2\n"])).saveTo(path);
    expect(await readFile(path, "utf8")).toBe("a,b\n1,2\n");
    const broken = join(folder, "broken.csv");
    await failure(stream(() => inPieces(["a,b\n"], { ending: fetchFailed("ECONNRESET") })).saveTo(broken));
    expect(await readdir(folder)).toEqual(["whole.csv"]);
  });

  test("that could not be had leave an older file of that name as it was", async () => {
    const path = join(folder, "whole.csv");
    await failure(stream(() => json({}, 403)).saveTo(path));
    expect(await readFile(path, "utf8")).toBe("a,b\n1,2\n");
  });
});
