import { describe, expect, test } from "vitest";
import { inPieces, json } from "../../core/src/testing/fixtures.js";
import type { Client } from "./client.js";
import { aConsole, organizationId } from "./testing/console.js";

const asked = (server: ReturnType<typeof aConsole>) =>
  server.seen.filter(({ path }) => path !== "/account/api/token").map(({ path }) => decodeURIComponent(path));

test("assets come page by page, with the organization, the search and the fields", async () => {
  const server = aConsole(({ path }) =>
    json(path.includes("start_key") ? { assets: [{ id: "2" }] } : { assets: [{ id: "1" }], next_key: "k" }),
  );
  const assets = await server
    .client()
    .assets.export({ search: "alive:t", fields: ["id", "names"] })
    .toArray();
  expect(assets).toEqual([{ id: "1" }, { id: "2" }]);
  const query = `_oid=${organizationId}&search=alive:t&fields=id,names&page_size=500`;
  expect(asked(server)).toEqual([
    `/export/org/assets.json?${query}`,
    `/export/org/assets.json?${query}&start_key=k`,
  ]);
});

test("stream: true asks for one JSONL answer", async () => {
  const server = aConsole(() => inPieces(['{"id":"1"}\n{"id":"2"}\n']));
  expect(await server.client().assets.export({ stream: true }).toArray()).toHaveLength(2);
  expect(asked(server)).toEqual([`/export/org/assets.jsonl?_oid=${organizationId}`]);
});

/** What the exports of all resources have in common. */
interface AnyExport {
  export(options?: { readonly pageSize?: number }): { toArray(): Promise<unknown[]> };
}
const resource = (client: Client, name: keyof Client): AnyExport => client[name] as unknown as AnyExport;

const jsonl: (keyof Client)[] = ["sites", "users", "groups", "certificates", "findings", "tasks"];
test.each(jsonl)("%s, which have no pages, are streamed", async (name) => {
  const server = aConsole(() => inPieces(['{"id":"1"}\n']));
  expect(await resource(server.client(), name).export().toArray()).toEqual([{ id: "1" }]);
  expect(asked(server)[0]).toContain(".jsonl?");
});

test.each(["services", "wireless", "software", "vulnerabilities"] as const)(
  "%s come page by page",
  async (name) => {
    const server = aConsole(() => json({ [name]: [{ id: "1" }] }));
    expect(await resource(server.client(), name).export({ pageSize: 7 }).toArray()).toEqual([{ id: "1" }]);
    expect(asked(server)).toEqual([`/export/org/${name}.json?_oid=${organizationId}&page_size=7`]);
  },
);

test("CSV comes as the API's own bytes", async () => {
  const server = aConsole(() => inPieces(["id\n", "1\n"]));
  expect(await server.client().assets.exportCsv({ search: "x" }).text()).toBe("id\n1\n");
  expect(asked(server)).toEqual([`/export/org/assets.csv?_oid=${organizationId}&search=x`]);
});

test("tasks have no CSV", () => {
  expect(aConsole().client().tasks).not.toHaveProperty("exportCsv");
});

test("an export goes on from a cursor that was stored", async () => {
  const server = aConsole(({ path }) =>
    json(
      path.includes("start_key=k")
        ? { assets: [{ id: "2" }, { id: "3" }] }
        : { assets: [{ id: "1" }], next_key: "k" },
    ),
  );
  const rest = server.client().assets.export({ cursor: { startKey: "k", delivered: 1 } });
  expect(await rest.toArray()).toEqual([{ id: "3" }]);
});

describe("refused before a request, naming what was given and what is expected", () => {
  test.each<[string, (client: Client) => unknown, RegExp]>([
    [
      "an unknown option",
      (client) => client.assets.export({ filter: "x" } as never),
      /assets\.export: unknown option "filter"; it takes search, fields, pageSize/,
    ],
    [
      "an unknown option of CSV",
      (client) => client.assets.exportCsv({ pageSize: 5 } as never),
      /assets\.exportCsv: unknown option "pageSize"/,
    ],
    [
      "a page size where one answer is asked for",
      (client) => client.assets.export({ stream: true, pageSize: 5 }),
      /stream: true asks for one answer, so pageSize and cursor mean nothing/,
    ],
    [
      "a cursor where there are no pages",
      (client) => client.sites.export({ cursor: { delivered: 5 } } as never),
      /sites cannot be exported in pages/,
    ],
    [
      "fields that are no list",
      (client) => client.assets.export({ fields: "id,names" as never }),
      /fields must be a list of field names, such as \["id", "names"\]/,
    ],
    ["an empty list of fields", (client) => client.assets.export({ fields: [] }), /fields must be a list/],
    [
      "fields in one text",
      (client) => client.assets.export({ fields: ["id,names"] }),
      /fields must be a list/,
    ],
    [
      "fields of an export that takes none",
      (client) => client.certificates.export({ fields: ["id"] }),
      /certificates: this export takes no fields/,
    ],
    [
      "a search that is no text",
      (client) => client.assets.export({ search: 5 as never }),
      /search must be a string, got number/,
    ],
    [
      "a search of CSV that takes none",
      (client) => client.sites.exportCsv({ search: "x" }),
      /sites: this export takes no search/,
    ],
    [
      "a cursor that is none",
      (client) => client.assets.export({ cursor: "k" as never }),
      /cursor must be what a stream or a StreamError gave/,
    ],
  ])("%s", (_, call, message) => {
    const server = aConsole();
    expect(() => call(server.client())).toThrow(message);
    expect(server.fetch).not.toHaveBeenCalled();
  });
});
