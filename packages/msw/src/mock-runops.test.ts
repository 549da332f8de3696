import { Client } from "@runwire/runops";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockRunops } from "./mock-runops.js";
import { runopsHandler } from "./runops-handler.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function start(options?: Parameters<typeof mockRunops>[0]) {
  const mock = mockRunops(options);
  server.use(...mock.handlers);
  return { mock, client: new Client(mock.clientId, mock.clientSecret, { retry: false }) };
}

test("the client of the vendor's own addresses gets a token, runs a script and reads a stored log", async () => {
  const { client, mock } = start({ inlineLimitBytes: 10 });
  const { log } = await client.tasks.run({ target: "jump-host", script: "echo more than ten bytes" });
  expect(log).toBe("more than ten bytes\n");
  expect(mock.emulator.stats.tokensIssued).toBe(1);
  expect(mock.emulator.log.map(({ path }) => path)).toContain("/storage/logs/61");
});

test("reviewers answer where the test says so", async () => {
  const { client, mock } = start();
  const left = await client.tasks.run({ target: "payroll", script: "select 1", onReview: () => "leave" });
  mock.emulator.review(left.task.id, "finance", "rejected");
  expect((await client.tasks.wait(left.task.id)).status).toBe("rejected");
});

test("plain fetch without a token is refused, and a dropped connection rejects", async () => {
  const { mock } = start();
  expect((await fetch("https://api.runops.io/v1/targets")).status).toBe(401);
  mock.emulator.faults.add({ kind: "disconnect" });
  await expect(fetch("https://api.runops.io/v1/targets")).rejects.toThrow(TypeError);
});

test("one operation is answered by hand, with the values of its path, and the others go on", async () => {
  const { client } = start();
  server.use(
    runopsHandler("getTarget", ({ params }) => HttpResponse.json({ name: params.name, message: "by hand" })),
  );
  expect((await client.targets.get({ path: { name: "orders" } })).message).toBe("by hand");
  expect((await client.targets.list()).length).toBeGreaterThan(3);
});

test("the token endpoint, which is at another address, is answered by hand, too", async () => {
  // Credentials of its own: what an endpoint refuses is remembered for a while.
  const { client } = start({ seed: 2 });
  server.use(
    runopsHandler("createToken", () => HttpResponse.json({ error: "invalid_client" }, { status: 401 })),
  );
  await expect(client.targets.list()).rejects.toMatchObject({ code: "INVALID_CLIENT" });
});

test("bodies, path values and ids that the document does not have do not compile", () => {
  // @ts-expect-error the names of targets are texts
  runopsHandler("listTargets", () => HttpResponse.json([{ name: 1 }]));
  // @ts-expect-error the parameter is called name
  runopsHandler("getTarget", ({ params }) => HttpResponse.json({ name: params.id }));
  // @ts-expect-error there is no such operation
  expect(() => runopsHandler("getTargets", () => undefined)).toThrow('no operation "getTargets"');
});
