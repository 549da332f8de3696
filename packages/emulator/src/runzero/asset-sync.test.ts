import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

const PATH = "/export/org/assets/sync/created/assets.json";

type Answer = { since: number; assets: { id: string }[]; next_key?: string };

test("the sync is one answer, whatever page size a client asks for", async () => {
  const { read } = testConsole({ assets: 20 });
  const all = await read<Answer>(PATH, { query: { since: "0", page_size: "3" } });
  expect(Object.keys(all)).toEqual(["since", "assets"]);
  expect(all.assets).toHaveLength(20);
});

test("a console that pages the sync gives every asset once, and an empty key in the end", async () => {
  const { read, admin } = testConsole({ assets: 20, pageSync: true });
  const ids: string[] = [];
  const sizes: number[] = [];
  let key = "";
  do {
    const page = await read<Answer>(PATH, {
      query: { since: "0", page_size: "8", ...(key && { start_key: key }) },
    });
    expect(page.since).toBe(1_790_000_000);
    ids.push(...page.assets.map(({ id }) => id));
    sizes.push(page.assets.length);
    key = page.next_key ?? "none";
  } while (key !== "");
  expect(sizes).toEqual([8, 8, 4]);
  expect(new Set(ids).size).toBe(20);
  for (const query of [{ start_key: "made-up" }, { page_size: "0" }, { page_size: "many" }])
    expect((await admin(PATH, { query: { since: "0", ...query } })).status).toBe(400);
  expect((await read<Answer>(PATH, { query: { since: "0" } })).assets).toHaveLength(20);
});
