import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string; name: string };
const path = "/account/custom-integrations";

/** The header of a PNG of a size; the rest of the file is not looked at. */
function png(width: number, height: number): string {
  const bytes = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString("base64");
}

test("a custom integration is made, read, listed, changed and deleted", async () => {
  const { clock, admin, call, read } = testConsole();
  const made = await read<Row>(path, { method: "POST", json: { name: "cmdb", icon: png(256, 256) } });
  expect(made).toMatchObject({ name: "cmdb", icon: png(256, 256), created_at: "2026-09-21T14:13:20.000Z" });
  expect(await read(`${path}/${made.id}`)).toEqual(made);
  expect(await read(path)).toEqual([made]);
  // Organization keys can read them, and nothing else.
  expect(await (await call("/org/custom-integrations")).json()).toEqual([made]);
  expect(await (await call(`/org/custom-integrations/${made.id}`)).json()).toEqual(made);
  expect((await call(path)).status).toBe(401);

  clock.advance(5000);
  const changed = await read<Row>(`${path}/${made.id}`, {
    method: "PATCH",
    json: { description: "Our CMDB" },
  });
  expect(changed).toEqual({ ...made, description: "Our CMDB", updated_at: "2026-09-21T14:13:25.000Z" });
  const deleted = await admin(`${path}/${made.id}`, { method: "DELETE" });
  expect([deleted.status, await deleted.json()]).toEqual([200, expect.objectContaining(changed)]);
  expect((await admin(`${path}/${made.id}`)).status).toBe(404);
});

test("with an id of one's own it is created once and then replaced", async () => {
  const { admin, read } = testConsole();
  const id = "11111111-2222-4333-8444-555555555555";
  const put = (json: object) => read<Row>(`${path}/${id}`, { method: "PUT", json });
  const first = await put({ name: "cmdb", description: "old" });
  const second = await put({ name: "cmdb" });
  expect([first.id, second.id, second.description]).toEqual([id, id, undefined]);
  expect(await read(path)).toHaveLength(1);
  const refused = async (other: string) =>
    (await admin(`${path}/${other}`, { method: "PUT", json: { name: "x" } })).status;
  expect(await refused("00000000-0000-0000-0000-000000000000")).toBe(400);
  expect(await refused("mine")).toBe(422);
});

test.each([
  [{}, 400, "name is required"],
  [{ name: "" }, 422, "name"],
  [{ name: "two words" }, 422, "white space"],
  [{ name: "taken" }, 422, "exists already"],
  [{ name: "a", icon: png(257, 10) }, 422, "256x256 pixels, this one has 257x10"],
  [{ name: "a", icon: png(10, 257) }, 422, "256x256 pixels, this one has 10x257"],
  [{ name: "a", icon: png(0, 0) }, 422, "256x256 pixels, this one has 0x0"],
  [{ name: "a", icon: png(10, 0) }, 422, "256x256 pixels, this one has 10x0"],
  [{ name: "a", icon: btoa("not a 256x256 png") }, 422, "pixels"],
  [{ name: "a", icon: "%%%" }, 422, "base64"],
])("a custom integration like %j is refused", async (json, status, detail) => {
  const { admin, read } = testConsole();
  await read(path, { method: "POST", json: { name: "taken" } });
  const response = await admin(path, { method: "POST", json });
  expect([response.status, await response.json()]).toEqual([
    status,
    expect.objectContaining({ detail: expect.stringContaining(detail) }),
  ]);
});
