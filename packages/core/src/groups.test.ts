import { describe, expect, test, vi } from "vitest";
import { createGroups } from "./groups.js";
import { ByteStream } from "./records/byte-stream.js";
import { RecordStream } from "./records/record-stream.js";
import type { Fetch } from "./send.js";
import { aCaller, anOperation, failure, inPieces, json } from "./testing/fixtures.js";

const operations = {
  getSites: anOperation({ id: "getSites", group: "organization", name: "getSites", path: "/org/sites" }),
  get_agents: anOperation({
    id: "get_agents",
    group: "organization",
    name: "getAgents",
    path: "/org/agents",
  }),
  exportLines: anOperation({ id: "exportLines", group: "export", name: "exportLines", stream: "records" }),
  exportCsv: anOperation({
    id: "exportCsv",
    group: "export",
    name: "exportCsv",
    accept: ["text/csv"],
    stream: "bytes",
  }),
};
const groupsOn = (fetch: Fetch) =>
  createGroups(operations, aCaller(fetch)) as Record<string, Record<string, (given?: unknown) => unknown>>;

test("each operation is a method of its group, reachable by the vendor's own id, too", () => {
  const groups = groupsOn(async () => json({}));
  expect(Object.keys(groups)).toEqual(["organization", "export"]);
  expect(Object.keys(groups.organization ?? {})).toEqual(["getSites", "getAgents", "get_agents"]);
  expect(groups.organization?.get_agents).toBe(groups.organization?.getAgents);
});

test("a method gives the parsed body, or throws", async () => {
  const groups = groupsOn(async (url) => (url.endsWith("sites") ? json(["a"]) : json({ detail: "no" }, 403)));
  expect(await groups.organization?.getSites?.()).toEqual(["a"]);
  expect(await failure(groups.organization?.getAgents?.({}) as Promise<unknown>)).toMatchObject({
    status: 403,
  });
});

test("an operation whose body is a stream gives the stream at once, and asks for nothing yet", async () => {
  const fetch = vi.fn<Fetch>(async () => inPieces(['{"a":1}\n']));
  const groups = groupsOn(fetch);
  const lines = groups.export?.exportLines?.() as RecordStream<unknown>;
  expect(lines).toBeInstanceOf(RecordStream);
  expect(groups.export?.exportCsv?.()).toBeInstanceOf(ByteStream);
  expect(fetch).not.toHaveBeenCalled();
  expect(await lines.toArray()).toEqual([{ a: 1 }]);
});

describe("what is no object of options", () => {
  test.each([["an-id"], [5], [null]])("such as %j is refused", async (given) => {
    const fetch = vi.fn<Fetch>(async () => json({}));
    const error = await failure(groupsOn(fetch).organization?.getSites?.(given) as Promise<unknown>);
    expect(error.message).toMatch(
      /^organization\.getSites takes one object of options \(\{ path, query, body, … \}\), got /,
    );
    expect(() => groupsOn(fetch).export?.exportLines?.(given)).toThrow(/takes one object of options/);
    expect(fetch).not.toHaveBeenCalled();
  });
});
