import { describe, expect, test, vi } from "vitest";
import { createPathCalls } from "./path-calls.js";
import type { Fetch } from "./send.js";
import { aCaller, anOperation, failure, json } from "./testing/fixtures.js";

const getSite = anOperation({
  id: "getSite",
  path: "/org/sites/{site_id}",
  parameters: [
    { name: "site_id", in: "path", required: true, type: "string" },
    { name: "kind", in: "query", required: false, type: "string" },
  ],
});
const createSite = anOperation({
  id: "createSite",
  method: "PUT",
  path: "/org/sites",
  body: { required: true, mediaTypes: ["application/json"] },
});
/** Without types: how they decide is tested with a real document, in the clients. */
type UntypedCall = (
  path: string,
  init?: unknown,
) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
const calls = (fetch: Fetch) =>
  createPathCalls({ getSite, createSite }, aCaller(fetch)) as unknown as Record<"GET" | "PUT", UntypedCall>;
const site = { params: { path: { site_id: "s" } } };

test("a success gives data and the response", async () => {
  const fetch = vi.fn<Fetch>(async () => json({ id: "s" }));
  const result = await calls(fetch).GET("/org/sites/{site_id}", {
    params: { path: { site_id: "s" }, query: { kind: "k" } },
  });
  expect(result).toEqual({ data: { id: "s" }, response: expect.any(Response) });
  expect(fetch.mock.calls[0]?.[0]).toBe("https://api.example/v1/org/sites/s?kind=k");
});

test.each([
  ["a success", 200],
  ["a refusal", 404],
])("the body of %s can still be read from the response, as text and as JSON", async (_, status) => {
  const { response } = await calls(async () => json({ id: "s" }, status)).GET("/org/sites/{site_id}", site);
  expect(await response.text()).toBe('{"id":"s"}');
  expect(await response.json()).toEqual({ id: "s" });
});

test("a body is sent", async () => {
  const fetch = vi.fn<Fetch>(async () => json({}));
  await calls(fetch).PUT("/org/sites", { body: { name: "x" } });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: "PUT", body: '{"name":"x"}' });
});

describe("a refusal is returned", () => {
  test("with the body that the server sent", async () => {
    const result = await calls(async () => json({ detail: "no" }, 404)).GET("/org/sites/{site_id}", site);
    expect(result).toEqual({ error: { detail: "no" }, response: expect.any(Response) });
    expect(result.response.status).toBe(404);
  });

  test.each([
    ["of length 0", () => new Response(null, { status: 401, headers: { "content-length": "0" } })],
    ["of unknown length", () => new Response("", { status: 401 })],
  ])("as an error even when its body is empty, %s", async (_, answer) => {
    const result = await calls(async () => answer()).GET("/org/sites/{site_id}", site);
    expect(result.error).toEqual({ status: 401, title: "an answer without a body" });
  });
});

test.each([
  ["/org/sites/5", site, /no operation GET \/org\/sites\/5; give the template of the document/],
  [
    "/org/sites/{site_id}",
    { params: { cookie: {} } },
    /unknown params\.cookie; it takes path, query, header/,
  ],
  ["/org/sites/{site_id}", { ...site, timeout: 5 }, /unknown option "timeout"/],
  ["/org/sites/{site_id}", undefined, /path\.site_id is required/],
  ["/org/sites/{site_id}", { params: { path: { site_id: ".." } } }, /other than "\." and "\.\.", got "\.\."/],
])("%s with %j is refused before a request", async (path, init, message) => {
  const fetch = vi.fn<Fetch>(async () => json({}));
  const error = await failure(calls(fetch).GET(path, init));
  expect(error).toMatchObject({ name: "InvalidCallError" });
  expect(error.message).toMatch(message);
  expect(fetch).not.toHaveBeenCalled();
});
