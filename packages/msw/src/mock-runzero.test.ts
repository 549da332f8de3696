import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockRunzero } from "./mock-runzero.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const api = "https://console.runzero.com/api/v1.0";

function start(options?: Parameters<typeof mockRunzero>[0]) {
  const mock = mockRunzero({ assets: 25, ...options });
  server.use(...mock.handlers);
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${api}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${mock.organizationToken}`, ...init.headers },
    });
  return { mock, get };
}

test("plain fetch gets a token by the client's credentials and calls with it", async () => {
  const { mock } = start();
  const form = {
    grant_type: "client_credentials",
    client_id: mock.clientId,
    client_secret: mock.clientSecret,
  };
  const token = await fetch(`${api}/account/api/token`, { method: "POST", body: new URLSearchParams(form) });
  const { access_token } = (await token.json()) as { access_token: string };
  const sites = await fetch(`${api}/org/sites?_oid=${mock.organizationId}`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(await sites.json()).toHaveLength(3);
  expect(mock.emulator.stats.tokensIssued).toBe(1);
});

test("state is kept between calls, and each mock has its own", async () => {
  const { get } = start();
  await get("/org/sites", { method: "PUT", body: JSON.stringify({ name: "Kyiv" }) });
  expect(await (await get("/org/sites")).json()).toHaveLength(4);
  server.resetHandlers();
  expect(await (await start().get("/org/sites")).json()).toHaveLength(3);
});

test("lists have a length, exports say that they are chunked", async () => {
  const { get } = start();
  expect((await get("/org/sites")).headers.get("content-length")).toMatch(/^\d+$/);
  const stream = await get("/export/org/assets.jsonl");
  expect(stream.headers.get("transfer-encoding")).toBe("chunked");
  expect((await stream.text()).trimEnd().split("\n")).toHaveLength(25);
});

test("a client that asks for gzip can read the answer", async () => {
  const { get } = start();
  const plain = await (await get("/export/org/assets.jsonl")).text();
  const packed = await get("/export/org/assets.jsonl", { headers: { "accept-encoding": "gzip" } });
  expect(await packed.text()).toBe(plain);
});

test("keys that a rotation made are the ones that the mock shows", async () => {
  const { mock, get } = start();
  const before = mock.organizationToken;
  await get("/org/key/rotate", { method: "PATCH" });
  expect(mock.organizationToken).not.toBe(before);
  expect((await get("/org")).status).toBe(200);
});

test("a dropped connection rejects as a network error", async () => {
  const { mock, get } = start();
  mock.emulator.faults.add({ kind: "disconnect" });
  await expect(get("/org/sites")).rejects.toThrow(TypeError);
});

test("a body that breaks rejects while it is read", async () => {
  const { mock, get } = start();
  mock.emulator.faults.add({ kind: "reset", afterBytes: 500 });
  await expect((await get("/export/org/assets.jsonl")).text()).rejects.toThrow();
});

test("an aborted request rejects with its reason", async () => {
  const { mock, get } = start();
  mock.emulator.faults.latencyMs = 600_000;
  const controller = new AbortController();
  const answer = get("/org/sites", { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
});

test("another origin can be mocked, and only that one is", async () => {
  const origin = "https://runzero.internal.example.com";
  const { mock } = start({ origin });
  const response = await fetch(`${origin}/api/v1.0/health`);
  expect(await response.json()).toMatchObject({ status: "good" });
  expect(mock.emulator.origin).toBe(origin);
  await expect(fetch(`${api}/health`)).rejects.toThrow();
});

test("task data is fetched from the storage, which is mocked too", async () => {
  const { get } = start();
  const [task] = (await (await get("/org/tasks?status=processed")).json()) as { id: string }[];
  // `fetch` follows the redirect and leaves the key behind, as the storage is another origin.
  const data = await get(`/org/tasks/${task?.id}/data`);
  expect([data.status, data.url]).toEqual([200, expect.stringContaining("storage.runzero.example")]);
  expect([...new Uint8Array(await data.arrayBuffer()).slice(0, 2)]).toEqual([0x1f, 0x8b]);
});
