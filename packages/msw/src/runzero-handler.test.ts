import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockRunzero } from "./mock-runzero.js";
import { runzeroHandler } from "./runzero-handler.js";

const mock = mockRunzero({ assets: 5 });
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`https://console.runzero.com/api/v1.0${path}`, {
    ...init,
    headers: { authorization: `Bearer ${mock.organizationToken}` },
  });

test("one operation is answered by hand, with the values of its path, and the others go on", async () => {
  server.use(
    runzeroHandler("getSite", ({ params }) => HttpResponse.json({ id: params.site_id, name: "by hand" })),
  );
  expect(await (await get("/org/sites/42")).json()).toEqual({ id: "42", name: "by hand" });
  expect(await (await get("/org/sites")).json()).toHaveLength(3);
});

test("the vendor's error body is a valid answer too, and a handler can answer once", async () => {
  server.use(
    runzeroHandler(
      "getSites",
      () => HttpResponse.json({ title: "Server Error", status: 500 }, { status: 500 }),
      {
        once: true,
      },
    ),
  );
  expect([(await get("/org/sites")).status, (await get("/org/sites")).status]).toEqual([500, 200]);
});

test("a template does not swallow the literal paths beside it", async () => {
  server.use(runzeroHandler("getAsset", ({ params }) => HttpResponse.json({ id: params.asset_id })));
  expect(await (await get("/org/assets/7")).json()).toEqual({ id: "7" });
  expect((await get("/org/assets/type.csv")).headers.get("content-type")).toBe("text/csv");
});

test("operations with dots in their paths, and without a body, can be overridden", async () => {
  server.use(
    runzeroHandler("exportAssetsJSONL", () => HttpResponse.text('{"id":"1"}\n')),
    runzeroHandler("removeSite", () => new HttpResponse(null, { status: 204 })),
  );
  expect(await (await get("/export/org/assets.jsonl")).text()).toBe('{"id":"1"}\n');
  expect((await get("/org/sites/1", { method: "DELETE" })).status).toBe(204);
});

test("bodies, path values and ids that the document does not have do not compile", () => {
  // @ts-expect-error a site has a name
  runzeroHandler("getSites", () => HttpResponse.json([{ id: "1" }]));
  // @ts-expect-error the parameter is called site_id
  runzeroHandler("getSite", ({ params }) => HttpResponse.json({ id: params.siteId, name: "x" }));
  // @ts-expect-error there is no such operation
  expect(() => runzeroHandler("getSitez", () => undefined)).toThrow('no operation "getSitez"');
});
