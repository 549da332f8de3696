import { Client, ExecutionFailedError } from "@runwire/unskript";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mockUnskript } from "./mock-unskript.js";
import { unskriptHandler } from "./unskript-handler.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function start() {
  const mock = mockUnskript({ runMs: 0 });
  server.use(...mock.handlers);
  const { url, apiKey, runbookId = "" } = mock;
  return { mock, runbookId, client: new Client({ url, apiKey, retry: false }) };
}

test("a runbook runs, and its output comes decoded", async () => {
  const { client, runbookId } = start();
  const { executionIds } = await client.runbooks.run(runbookId, { namespace: "payments" });
  const { output } = await client.executions.wait(executionIds[0] as string);
  expect(JSON.parse(output?.text ?? "")).toMatchObject({ inputs: { namespace: "payments" } });
});

test("a run fails where the test says so", async () => {
  const { mock, client, runbookId } = start();
  mock.emulator.failNextRun("no such namespace");
  const { executionIds } = await client.runbooks.run(runbookId);
  const failed = client.executions.wait(executionIds[0] as string);
  await expect(failed).rejects.toBeInstanceOf(ExecutionFailedError);
  await expect(failed).rejects.toThrow("no such namespace");
});

test("plain fetch without the key is refused, and a dropped connection rejects", async () => {
  const { mock } = start();
  const list = `${mock.url}/v1alpha1/workflows`;
  expect((await fetch(list)).status).toBe(401);
  mock.emulator.faults.add({ kind: "disconnect" });
  await expect(fetch(list)).rejects.toThrow(TypeError);
});

test("one operation is answered by hand, with the values of its path, and the others go on", async () => {
  const { client, runbookId } = start();
  server.use(
    unskriptHandler("WorkflowsService_GetWorkflow", ({ params }) =>
      HttpResponse.json({ workflow: { id: params.workflowId, name: "by hand" } }),
    ),
  );
  expect((await client.runbooks.get(runbookId)).name).toBe("by hand");
  expect(await client.runbooks.list().toArray()).toHaveLength(42);
  // Not swallowed by the template of the other: /workflows/:workflowId.
  const path = { workflowId: runbookId };
  const { uuids } = await client.workflow.getRecommendation({ path, query: { tenantId: "t" } });
  expect(uuids?.length).toBeGreaterThan(0);
});

test("bodies, path values and ids that the document does not have do not compile", () => {
  // @ts-expect-error the ids of executions are texts
  unskriptHandler("WorkflowsService_RunWorkflow", () => HttpResponse.json({ executionIds: [1] }));
  // @ts-expect-error the parameter is called workflowId
  unskriptHandler("WorkflowsService_GetWorkflow", ({ params }) => HttpResponse.json({ url: params.id }));
  // @ts-expect-error there is no such operation
  expect(() => unskriptHandler("runWorkflow", () => undefined)).toThrow('no operation "runWorkflow"');
});
