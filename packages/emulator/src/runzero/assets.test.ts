import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";

test("one asset is found by its id, also among a million", async () => {
  const { call } = testConsole({ assets: 1_000_000 });
  const page = (await (await call("/export/org/assets.json", { query: { page_size: "2" } })).json()) as {
    assets: { id: string }[];
  };
  const asset = page.assets[1];
  expect(await (await call(`/org/assets/${asset?.id}`)).json()).toEqual(asset);
  expect((await call("/org/assets/00000000-0000-4000-8000-000000000000")).status).toBe(404);
});

test("a service and a task are found by their ids", async () => {
  const { call } = testConsole();
  const [, service] = await lines(await call("/export/org/services.jsonl"));
  expect(await (await call(`/org/services/${service?.service_id}`)).json()).toEqual(service);
  const [task] = (await (await call("/org/tasks", { query: { status: "PROCESSED" } })).json()) as {
    id: string;
  }[];
  expect(await (await call(`/org/tasks/${task?.id}`)).json()).toEqual(task);
});

test("changes to an asset stay, move its time and show in searches", async () => {
  const { clock, call } = testConsole({ assets: 50 });
  const [asset] = (await lines(await call("/export/org/assets.jsonl"))) as { id: string; tags: object }[];
  clock.advance(60_000);
  const patch = async (what: string, json: object) =>
    (await (await call(`/org/assets/${asset?.id}/${what}`, { method: "PATCH", json })).json()) as Record<
      string,
      unknown
    >;
  expect(await patch("tags", { tags: "owner=ada reviewed -managed -department" })).toMatchObject({
    tags: { owner: "ada", reviewed: "" },
    updated_at: 1_790_000_060,
  });
  await patch("comments", { comments: 'seen "twice"' });
  await patch("criticality", { criticality: "critical" });
  const found = await lines(await call("/export/org/assets.jsonl", { query: { search: "tag:=owner=ada" } }));
  expect(found).toMatchObject([
    { id: asset?.id, comments: 'seen "twice"', criticality: "critical", criticality_rank: 4 },
  ]);
});

test("a deleted asset is gone everywhere", async () => {
  const { call } = testConsole({ assets: 10 });
  const [asset] = (await lines(await call("/export/org/assets.jsonl"))) as { id: string }[];
  expect((await call(`/org/assets/${asset?.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(`/org/assets/${asset?.id}`, { method: "DELETE" })).status).toBe(404);
  expect(await lines(await call("/export/org/assets.jsonl"))).toHaveLength(9);
  expect(await (await call("/org")).json()).toMatchObject({ asset_count: 9 });
});
