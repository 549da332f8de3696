import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string };

async function console() {
  const tested = testConsole({ assets: 30 });
  const [from, to] = await tested.read<Row[]>("/org/sites");
  return {
    ...tested,
    from: from as Row,
    to: to as Row,
    put: (kind: string, body: BodyInit, query = {}) =>
      tested.admin(`/org/sites/${to?.id}/import${kind}`, { method: "PUT", body, query }),
    async load(kind: string, body: BodyInit, query = {}): Promise<Row> {
      const task = await tested.read<Row>(`/org/sites/${to?.id}/import${kind}`, {
        method: "PUT",
        body,
        query,
      });
      tested.clock.advance(60_000);
      return tested.read<Row>(`/org/tasks/${task.id}`);
    },
    inTo: (search: string) =>
      tested.read<Row[]>("/org/assets", { query: { search: `site:${to?.id} (${search})` } }),
  };
}

test("the data of a scan is imported into another site, packed or not", async () => {
  const { clock, emulator, admin, read, from, load, inTo } = await console();
  const task = await read<Row>(`/org/sites/${from.id}/scan`, {
    method: "PUT",
    json: { targets: "192.0.2.1 192.0.2.2" },
  });
  clock.advance(60_000);
  const { url } = (await (await admin(`/org/tasks/${task.id}/data`)).json()) as { url: string };
  const data = await (await emulator.fetch(new Request(url))).arrayBuffer();
  const imported = await load("", data, { name: "copied", description: "from the other site" });
  expect(imported).toMatchObject({
    name: "copied",
    description: "from the other site",
    status: "processed",
    stats: { "change.newAssets": 2, "change.totalAssets": 2 },
  });
  expect(await inTo("address:=192.0.2.1 OR address:=192.0.2.2")).toHaveLength(2);
  const line = '{"type":"config"}\n{"type":"result","host":"192.0.2.9","info":{"mac":"02:00:00:00:00:09"}}\n';
  expect(await load("", line)).toMatchObject({ stats: { "change.newAssets": 1 } });
  expect(await inTo("mac:02:00:00:00:00:09")).toMatchObject([{ addresses: ["192.0.2.9"] }]);
});

const nessus = `<?xml version="1.0" ?><NessusClientData_v2><Report name="r">
<ReportHost name="192.0.2.20"><HostProperties><tag name="host-ip">192.0.2.20</tag>
<tag name="host-fqdn">scanned.example.org</tag><tag name="mac-address">02:AA:00:00:00:01</tag>
<tag name="operating-system">Linux Kernel 5.15</tag></HostProperties></ReportHost></Report></NessusClientData_v2>`;

test("a Nessus file becomes assets, sent as it is or in a form", async () => {
  const { load, inTo } = await console();
  expect(await load("/nessus", nessus)).toMatchObject({ stats: { "change.newAssets": 1 } });
  expect(await inTo("name:=scanned.example.org")).toMatchObject([
    { addresses: ["192.0.2.20"], macs: ["02:aa:00:00:00:01"], os: "Linux Kernel 5.15" },
  ]);
  const form = new FormData();
  form.append("file", new Blob([gzipSync(nessus)]), "scan.nessus.gz");
  expect(await load("/nessus", form)).toMatchObject({
    stats: { "change.newAssets": 0, "change.totalAssets": 1 },
  });
});

test("a packet capture becomes the private hosts that sent something", async () => {
  const { load, inTo } = await console();
  const frame = Buffer.alloc(60);
  Buffer.from("ffffffffffff0242ac1100050800", "hex").copy(frame);
  Buffer.from([192, 168, 5, 5]).copy(frame, 26);
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1b2c3d4, 0);
  const packet = Buffer.alloc(16);
  packet.writeUInt32LE(frame.length, 8);
  const capture = new Uint8Array(Buffer.concat([head, packet, frame]));
  expect(await load("/packet", capture)).toMatchObject({ stats: { "change.newAssets": 1 } });
  expect(await inTo("address:=192.168.5.5")).toMatchObject([{ macs: ["02:42:ac:11:00:05"] }]);
});

test.each([true, false])("a capture in the newer format is read too (little-endian: %s)", async (little) => {
  const { load, inTo } = await console();
  const word = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (little) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  const block = (type: number, body: Buffer) => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const length = word(padded.length + 12);
    return Buffer.concat([word(type), length, padded, length]);
  };
  const frame = (last: number) => {
    const bytes = Buffer.alloc(62);
    Buffer.from("ffffffffffff0242ac11000508004500", "hex").copy(bytes);
    bytes[11] = last;
    Buffer.from([192, 168, 6, last]).copy(bytes, 26);
    return bytes;
  };
  const section = block(0x0a0d0d0a, Buffer.concat([word(0x1a2b3c4d), Buffer.alloc(12)]));
  const device = block(1, Buffer.alloc(8));
  const enhanced = block(
    6,
    Buffer.concat([word(0), word(0), word(0), word(62), word(62), frame(7), Buffer.alloc(2)]),
  );
  const simple = block(3, Buffer.concat([word(62), frame(8)]));
  const capture = new Uint8Array(Buffer.concat([section, device, enhanced, simple]));
  expect(await load("/packet", capture)).toMatchObject({
    status: "processed",
    stats: { "change.newAssets": 2 },
  });
  expect(await inTo("address:=192.168.6.7")).toMatchObject([{ macs: ["02:42:ac:11:00:07"] }]);
  expect(await inTo("address:=192.168.6.8")).toMatchObject([{ macs: ["02:42:ac:11:00:08"] }]);
  const damaged = new Uint8Array(Buffer.concat([section, Buffer.alloc(16)]));
  expect(await load("/packet", damaged)).toMatchObject({ status: "error" });
});

test.each(["", "/nessus", "/packet"])(
  "a file of another kind fails the task of import%s, not the call",
  async (kind) => {
    const { load, put } = await console();
    expect(await load(kind, "nothing of the kind")).toMatchObject({
      status: "error",
      error: expect.stringContaining("not"),
    });
    const damaged = gzipSync(nessus).subarray(0, 40);
    expect(await load(kind, new Uint8Array(damaged))).toMatchObject({ status: "error" });
    expect((await put(kind, "")).status).toBe(400);
  },
);
