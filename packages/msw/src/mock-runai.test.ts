import { Client } from "@runwire/runai";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockRunai } from "./mock-runai.js";
import { runaiHandler } from "./runai-handler.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function start(options?: Parameters<typeof mockRunai>[0]) {
  const mock = mockRunai(options);
  server.use(...mock.handlers);
  const client = new Client(mock.clientId, mock.clientSecret, { url: mock.origin, retry: false });
  return { mock, client };
}

test("a client gets one token and works with what it has made", async () => {
  const { client, mock } = start();
  const department = await client.departments.createDepartment({
    body: { name: "research", clusterId: mock.emulator.clusterId, resources: [] },
  });
  const { name } = await client.departments.getDepartment({ path: { departmentId: department.id } });
  expect(name).toBe("research");
  expect(mock.emulator.stats.tokensIssued).toBe(1);
});

test("plain fetch without a token is refused, and a dropped connection rejects", async () => {
  const { mock } = start();
  expect((await fetch(`${mock.origin}/api/v1/clusters`)).status).toBe(401);
  mock.emulator.faults.add({ kind: "disconnect" });
  await expect(fetch(`${mock.origin}/api/v1/clusters`)).rejects.toThrow(TypeError);
});

test("one operation is answered by hand, with the values of its path, and the others go on", async () => {
  const { client } = start();
  server.use(
    runaiHandler("get_department", ({ params }) =>
      HttpResponse.json({ code: 404, message: `no ${params.departmentId}` }, { status: 404 }),
    ),
  );
  await expect(client.departments.getDepartment({ path: { departmentId: "7" } })).rejects.toMatchObject({
    status: 404,
    body: { message: "no 7" },
  });
  expect(await client.clusters.getClusters()).toHaveLength(1);
});

test("bodies, path values and ids that the document does not have do not compile", () => {
  // @ts-expect-error the code of an error is a number
  runaiHandler("get_department", () => HttpResponse.json({ code: "404", message: "" }, { status: 404 }));
  // @ts-expect-error the parameter is called departmentId
  runaiHandler("get_department", ({ params }) => HttpResponse.json({ code: 1, message: params.id }));
  // @ts-expect-error there is no such operation
  expect(() => runaiHandler("get_departement", () => undefined)).toThrow('no operation "get_departement"');
});
