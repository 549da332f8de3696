import { type UnskriptEmulator, type UnskriptEmulatorOptions, unskriptEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import { Client, grpcStatus, memoryShare } from "@runwire/unskript";
import { afterEach, describe, expect, test } from "vitest";

// What the client does against a tenant of its own, over real sockets.

let served: Served | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});

async function tenant(
  options: UnskriptEmulatorOptions = {},
): Promise<{ emulator: UnskriptEmulator; client: Client; runbookId: string }> {
  const emulator = unskriptEmulator({ runMs: 0, ...options });
  served = await serve(emulator);
  const client = new Client({
    url: served.url,
    apiKey: emulator.apiKey,
    share: memoryShare(),
    retry: { backOff: { baseMs: 1, capMs: 1 } },
  });
  return { emulator, client, runbookId: emulator.runbookId ?? "" };
}

describe("lists", () => {
  const ways = [
    ["as recorded, with a token on the last page", {}],
    ["as documented", { lastPage: "documented" }],
    ["of a server that gives less than is asked for", { maxPageSize: 30 }],
  ] as const;

  test.each(ways)("are whole: %s", async (_, options) => {
    const { client } = await tenant(options);
    for (const pageSize of [undefined, 1, 42, 43, 173]) {
      const runbooks = await client.runbooks.list({ pageSize }).toArray();
      expect(new Set(runbooks.map(({ id }) => id)).size).toBe(42);
      const executions = await client.executions.list({ pageSize }).toArray();
      expect(new Set(executions.map(({ id }) => id)).size).toBe(173);
      expect([runbooks.length, executions.length]).toEqual([42, 173]);
    }
    expect(await client.schedules.list().toArray()).toEqual([]);
    expect(await client.runbooks.list({ isUnskript: true }).toArray()).toHaveLength(20);
    expect(await client.requests.list().toArray()).toEqual([]);
    expect(await client.folders.list({ isFolder: true }).toArray()).toHaveLength(1);
    expect(await client.folders.list().toArray()).toHaveLength(43);
  });

  test("go on where they broke off, with the pages that they had", async () => {
    const { client, emulator } = await tenant();
    const first = client.executions.list({ pageSize: 50 });
    const seen: (string | undefined)[] = [];
    for await (const { id } of first) {
      seen.push(id);
      if (seen.length === 70) break;
    }
    // The record at which the loop was left comes again.
    seen.pop();
    const rest = client.executions.list({ cursor: JSON.parse(JSON.stringify(first.cursor)) });
    for await (const { id } of rest) seen.push(id);
    expect(new Set(seen).size).toBe(173);
    expect(seen).toHaveLength(173);

    emulator.faults.add({ kind: "reset", afterBytes: 2000 });
    expect(await client.executions.list().toArray()).toHaveLength(173);
  });
});

describe("runs", () => {
  test("that need an approval start with an approved request", async () => {
    const { client } = await tenant();
    const runbooks = await client.runbooks.list().toArray();
    const workflowId = runbooks.find(({ requiresApproval }) => requiresApproval)?.id ?? "";
    await expect(client.runbooks.run(workflowId)).rejects.toMatchObject({ code: "APPROVAL_REQUIRED" });
    const body = { workflowId, inputs: "{}", reason: "release" };
    const requestId = (await client.request.createRequest({ body })).request?.id ?? "";
    const early = await client.runbooks.run(workflowId, {}, { requestId }).catch((error: unknown) => error);
    expect(grpcStatus(early)).toMatchObject({ name: "FAILED_PRECONDITION" });
    await client.request.updateRequest({
      path: { requestId },
      query: { updateMask: "status" },
      body: { status: "REQUEST_STATUS_APPROVED" },
    });
    const { executionIds } = await client.runbooks.run(workflowId, {}, { requestId });
    expect((await client.executions.wait(executionIds[0] as string)).execution).toMatchObject({
      executionStatus: "EXECUTION_STATUS_SUCCEEDED",
    });
  });

  test("are looked at through a fault, and started once", async () => {
    const { client, emulator, runbookId } = await tenant();
    const { executionIds } = await client.runbooks.run(runbookId);
    emulator.faults.fail(503, 502);
    expect((await client.executions.wait(executionIds[0] as string)).output?.text).toContain('"ok":true');
    emulator.faults.add({ kind: "status", status: 503, operations: ["WorkflowsService_RunWorkflow"] });
    await expect(client.runbooks.run(runbookId)).rejects.toMatchObject({ status: 503 });
    expect(await client.executions.list().toArray()).toHaveLength(174);
  });

  test("of a runbook that is disabled or unknown, or with a key that was revoked, are refused", async () => {
    const { client, emulator } = await tenant();
    const runbooks = await client.runbooks.list().toArray();
    const idOf = (flag: "runningDisabled" | "executionDisabled") =>
      runbooks.find((each) => each[flag])?.id ?? "";
    await expect(client.runbooks.run(idOf("runningDisabled"))).rejects.toMatchObject({
      code: "RUNNING_DISABLED",
    });
    await expect(client.runbooks.run(idOf("executionDisabled"))).rejects.toMatchObject({
      code: "EXECUTION_DISABLED",
    });
    await expect(client.runbooks.run("unknown")).rejects.toMatchObject({ code: "UNKNOWN_RUNBOOK" });
    emulator.revokeKey();
    await expect(client.runbooks.list().toArray()).rejects.toMatchObject({ status: 401 });
  });
});

test("a schedule is made, changed in part, listed and deleted", async () => {
  const { client, runbookId } = await tenant();
  const { id = "", proxyId } = await client.schedules.create({
    runbookId,
    cron: "0 5 * * *",
    params: { a: 1 },
  });
  await client.schedules.update(id, { cron: "30 6 * * 1-5" });
  expect(await client.schedules.list().toArray()).toMatchObject([
    { id, proxyId, schedule: "30 6 * * 1-5", params: '{"a":1}', runbookName: "Restart pods of a deployment" },
  ]);
  await client.schedules.delete(id);
  const gone = await client.schedules.get(id).catch((error: unknown) => error);
  expect(grpcStatus(gone)?.name).toBe("NOT_FOUND");
});
