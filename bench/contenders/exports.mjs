// Who reads JSONL. Each takes a `fetch` and an address, reads all records, and gives how many characters their
// ids have in all: proof that each record was parsed and looked at. The last ones read without parsing.
import { Readable } from "node:stream";
import { EXPORT_TOKEN } from "../lib/small-answer.mjs";

const path = "/api/v1.0/export/org/assets.jsonl";

const open = async ({ url, fetch }) => (await fetch(`${url}${path}`)).body;
const nodeStream = async (options) => Readable.fromWeb(await open(options));

/** @type {Record<string, (options: { url: string, fetch: typeof globalThis.fetch }) => Promise<number>>} */
export const contenders = {
  /** The fastest that we could write by hand, with the records looked at inside of the reading loop. */
  "hand-tuned splitter": async (options) => {
    const reader = (await open(options)).getReader();
    let rest = [];
    let sum = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      let start = 0;
      for (;;) {
        const end = piece.indexOf(10, start);
        if (end === -1) break;
        let line;
        if (rest.length === 0) line = piece.utf8Slice(start, end);
        else {
          rest.push(piece.subarray(start, end));
          line = Buffer.concat(rest).toString("utf8");
          rest = [];
        }
        start = end + 1;
        if (line.length > 0) sum += JSON.parse(line).id.length;
      }
      if (start < piece.length) rest.push(piece.subarray(start));
    }
    if (rest.length > 0) sum += JSON.parse(Buffer.concat(rest).toString("utf8")).id.length;
    return sum;
  },
  runwire: async (options) => {
    let sum = 0;
    for await (const asset of (await client(options)).assets.export({ stream: true })) sum += asset.id.length;
    return sum;
  },
  "runwire + nodeTransport": async ({ url }) => {
    const { nodeTransport } = await import("@runwire/core/node");
    return contenders.runwire({ url, fetch: nodeTransport() });
  },
  readline: async (options) => {
    const { createInterface } = await import("node:readline");
    let sum = 0;
    for await (const line of createInterface({ input: await nodeStream(options) })) {
      if (line.length > 0) sum += JSON.parse(line).id.length;
    }
    return sum;
  },
  split2: async (options) => {
    const { default: split } = await import("split2");
    let sum = 0;
    for await (const asset of (await nodeStream(options)).pipe(split(JSON.parse))) sum += asset.id.length;
    return sum;
  },
  ndjson: async (options) => {
    const { default: ndjson } = await import("ndjson");
    let sum = 0;
    for await (const asset of (await nodeStream(options)).pipe(ndjson.parse())) sum += asset.id.length;
    return sum;
  },
  "stream-json": async (options) => {
    const { default: parser } = await import("stream-json/jsonl/parser.js");
    let sum = 0;
    for await (const { value } of (await nodeStream(options)).pipe(parser.asStream())) sum += value.id.length;
    return sum;
  },
  draining: async (options) => {
    const reader = (await open(options)).getReader();
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes;
      bytes += value.length;
    }
  },
  "runwire raw": async (options) => {
    let bytes = 0;
    for await (const line of (await client(options)).assets.export({ stream: true }).raw()) {
      bytes += line.length + 1;
    }
    return bytes;
  },
};

async function client({ url, fetch }) {
  const { Client } = await import("@runwire/runzero");
  return new Client({ exportToken: EXPORT_TOKEN, url, fetch });
}
