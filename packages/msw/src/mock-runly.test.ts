import { Client } from "@runwire/runly";
import { Client as PageClient } from "@runwire/runly/browser";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockRunly } from "./mock-runly.js";
import { runlyHandler } from "./runly-handler.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function start(options: Parameters<typeof mockRunly>[0] = {}) {
  const mock = mockRunly({ queueMs: 0, runMs: 0, ...options });
  server.use(...mock.handlers);
  const { organization, secretKey, publishableKey } = mock;
  return {
    mock,
    runly: new Client({ secretKey, organization }),
    page: new PageClient({ publishableKey, organization }),
  };
}

test("a page's client queues a run and follows it to its end, by asking: no socket is offered", async () => {
  const { page, mock } = start();
  const { id } = await page.runs.queue({ environment: "staging", template: "import-orders" });
  expect((await page.runs.wait(id)).state).toBe("Successful");
  expect(mock.emulator.openChannels).toBe(0);
});

test("a key that is not known is refused", async () => {
  const { mock } = start();
  const other = new Client({ secretKey: "sk_other", organization: mock.organization });
  await expect(other.clusters.getClusters()).rejects.toMatchObject({ status: 401 });
});

test("a dropped connection rejects like a broken fetch", async () => {
  const { mock, runly } = start();
  mock.emulator.faults.add({ kind: "disconnect" });
  await expect(fetch("https://api.runly.io/")).rejects.toThrow(TypeError);
  expect(await runly.account.getApiInfo()).toHaveProperty("auth");
});

test("one operation is answered by hand, with the values of its path, and the others go on", async () => {
  const { runly } = start();
  server.use(
    runlyHandler("getCluster", ({ params }) =>
      HttpResponse.json({ id: `${params.id} by hand`, isOnline: false }),
    ),
  );
  expect((await runly.clusters.getCluster({ path: { id: "default" } })).id).toBe("default by hand");
  expect(await runly.clusters.getClusters()).toHaveLength(1);
});

test("bodies, path values and ids that the document does not have do not compile", () => {
  // @ts-expect-error whether a cluster is online is no text
  runlyHandler("getCluster", () => HttpResponse.json({ isOnline: "yes" }));
  // @ts-expect-error the parameter is called id
  runlyHandler("getCluster", ({ params }) => HttpResponse.json({ id: params.cluster }));
  // @ts-expect-error there is no such operation
  expect(() => runlyHandler("getKluster", () => undefined)).toThrow('no operation "getKluster"');
});
