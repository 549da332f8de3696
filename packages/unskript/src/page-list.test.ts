import { expect, test } from "vitest";
import { failureOf, testClient } from "./testing/test-client.js";

const items = {
  runbooks: ["/v1alpha1/workflows", "workflows"],
  executions: ["/v1alpha1/executions", "execution"],
  schedules: ["/v1alpha1/schedules", "schedules"],
  requests: ["/v1alpha1/requests", "requests"],
  folders: ["/v1alpha1/folders", "folders"],
} as const;

test.each(Object.entries(items))(
  "%s.list walks its own operation, with its own items",
  async (name, [path, key]) => {
    const { client, calls } = testClient(({ query }) => ({
      [key]: query.includes("pageToken=1") ? [{ id: "b" }] : [{ id: "a" }],
      nextPageToken: query.includes("pageToken=1") ? "" : "1",
      pageCount: 2,
    }));
    const list = client[name as keyof typeof items].list({ pageSize: 1 });
    expect((await list.toArray()).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(calls.map((call) => call.path)).toEqual([path, path]);
  },
);

test("what a list cannot be asked for is refused before any request, by its name", () => {
  const { client, calls } = testClient(() => ({}));
  const list = (options: unknown) => () => client.runbooks.list(options as never);
  expect(list(null)).toThrow("runbooks.list: options must be an object, got null");
  expect(list({ pagesize: 5 })).toThrow('runbooks.list: unknown option "pagesize"');
  expect(list({ pageSize: "5" })).toThrow('pageSize must be a whole number of 1 or more, got "5"');
  expect(calls).toEqual([]);
});

test("each page of a list that requires an id of the call has one of its own", async () => {
  const { client, calls } = testClient(({ query }) => ({
    requests: [{ id: "a" }],
    nextPageToken: query.includes("pageToken=1") ? "" : "1",
    pageCount: 2,
  }));
  await client.requests.list({ pageSize: 1, filter: "status:REQUEST_STATUS_PENDING" }).toArray();
  const [first, second] = calls.map(({ query }) => new URLSearchParams(query).get("reqHdr.tid"));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
  expect(calls[1]?.query).toContain("filter=status%3AREQUEST_STATUS_PENDING");
});

test("a page size or a cursor that is none, and an option of another list, are refused at once", async () => {
  const { client, calls } = testClient(() => ({}));
  const wrong = [
    () => client.folders.list({ pageSize: 0 }),
    () => client.folders.list({ cursor: { delivered: -1 } }),
    () => client.folders.list({ cursor: { delivered: 0, pageSize: 10 }, pageSize: 20 }),
    () => client.requests.list({ parentId: "f" } as object),
  ];
  for (const list of wrong) expect((await failureOf(list)).name).toBe("InvalidCallError");
  expect(calls).toHaveLength(0);
});
