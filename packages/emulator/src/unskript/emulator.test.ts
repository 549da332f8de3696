import type { Execution, Runbook, Schedule } from "@runwire/unskript";
import { describe, expect, test } from "vitest";
import { testTenant } from "../testing/unskript-tenant.js";

const minuteMs = 60_000;

/** Starts a run of the tenant's first runbook. */
async function startRun(tenant: ReturnType<typeof testTenant>, more: object = {}) {
  const { proxyId, runbookId } = tenant.emulator;
  const { executionIds } = await tenant.read<{ executionIds: string[] }>(
    `/v1alpha1/workflows/${runbookId}/run`,
    { method: "POST", json: { proxyId, params: '{"namespace":"payments"}', ...more } },
  );
  const [id] = executionIds;
  const look = async (query = "") =>
    (await tenant.read<{ execution: Execution }>(`/v1alpha1/executions/${id}${query}`)).execution;
  return { id, look };
}

describe("keys and headers", () => {
  test.each([
    ["without a key", null],
    ["with a wrong key", "nonsense"],
    ["with a word before the key", "Bearer x"],
  ])("a request %s is refused with 401 and the gRPC code 16", async (_, key) => {
    const { call } = testTenant();
    const { status, body } = await call("/v1alpha1/workflows", { key });
    expect([status, body.code]).toEqual([401, 16]);
  });

  test("a revoked key is refused from then on", async () => {
    const { emulator, call } = testTenant();
    emulator.revokeKey();
    expect((await call("/v1alpha1/workflows")).status).toBe(401);
  });

  test("every answer repeats the id of the call, from the query or the body", async () => {
    const { read } = testTenant();
    const byQuery = await read("/v1alpha1/workflows?reqHdr.tid=mine");
    expect(byQuery).toMatchObject({ respHdr: { requestTid: "mine", tid: expect.stringMatching(/-/) } });
    const json = { workflow: { name: "new" }, reqHdr: { tid: "other" } };
    const byBody = await read("/v1alpha1/workflows", { method: "POST", json });
    expect(byBody).toMatchObject({ respHdr: { requestTid: "other" } });
  });

  test("an operation that requires the id of the call is refused without, unless the tenant is told otherwise", async () => {
    const strict = await testTenant().call("/v1alpha1/requests");
    expect(strict).toMatchObject({ status: 400, body: { code: 3, message: "reqHdr.tid is required" } });
    expect((await testTenant({ requireTid: false }).call("/v1alpha1/requests")).status).toBe(200);
  });

  test("what does not exist is 404 with the gRPC code 5, an unknown path too", async () => {
    const { call } = testTenant();
    for (const path of ["/v1alpha1/workflows/none", "/v1alpha1/executions/none", "/v2/nowhere"]) {
      expect(await call(path)).toMatchObject({ status: 404, body: { code: 5, details: [] } });
    }
  });
});

describe("pages", () => {
  test("a list of 42 in pages of 100 names another page all the same, as recorded", async () => {
    const { read } = testTenant();
    const body = await read<{ workflows: Runbook[] }>("/v1alpha1/workflows?pageSize=100");
    expect(body).toMatchObject({ nextPageToken: "1", pageCount: 1, totalCount: 42 });
    expect(body.workflows).toHaveLength(42);
    const after = await read("/v1alpha1/workflows?pageSize=100&pageToken=1");
    expect(after).toMatchObject({ workflows: [], pageCount: 1 });
  });

  test("the last page names none where the tenant does as documented", async () => {
    const { read } = testTenant({ lastPage: "documented" });
    expect(await read("/v1alpha1/executions?pageSize=100")).toMatchObject({
      nextPageToken: "1",
      pageCount: 2,
    });
    const last = await read<{ execution: Execution[] }>("/v1alpha1/executions?pageSize=100&pageToken=1");
    expect(last).toMatchObject({ nextPageToken: "" });
    expect(last.execution).toHaveLength(73);
  });

  test("a page is no larger than the tenant gives, and a size or token that is none is refused", async () => {
    const { read, call } = testTenant({ maxPageSize: 10 });
    expect(await read("/v1alpha1/workflows?pageSize=500")).toMatchObject({ pageCount: 5 });
    for (const query of ["pageSize=many", "pageToken=abc"]) {
      expect((await call(`/v1alpha1/workflows?${query}`)).body).toMatchObject({ code: 3 });
    }
  });

  test("the vendor's own runbooks are another set, in which the tenant's are not found", async () => {
    const { read, call, emulator } = testTenant();
    const { workflows } = await read<{ workflows: Runbook[] }>("/v1alpha1/workflows?isUnskript=true");
    const id = workflows[0]?.id ?? "";
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect((await call(`/v1alpha1/workflows/${id}`)).status).toBe(404);
    expect((await call(`/v1alpha1/workflows/${id}?isUnskript=true`)).status).toBe(200);
    expect((await call(`/v1alpha1/workflows/${emulator.runbookId}?isUnskript=true`)).status).toBe(404);
  });
});

describe("runs", () => {
  test("are in progress until the clock has reached their end, and then have an output in base64", async () => {
    const tenant = testTenant({ runMs: 5000 });
    const { look } = await startRun(tenant);
    tenant.clock.advance(4999);
    expect(await look()).toMatchObject({ executionStatus: "EXECUTION_STATUS_IN_PROGRESS", duration: "" });
    tenant.clock.advance(1);
    const ended = await look();
    expect(ended).toMatchObject({ executionStatus: "EXECUTION_STATUS_SUCCEEDED", duration: "5.00s" });
    expect(JSON.parse(atob(ended.output ?? ""))).toMatchObject({
      inputs: { namespace: "payments" },
      ok: true,
    });
    expect(await look("?summary=true")).not.toHaveProperty("output");
  });

  test("fail with the reason that was planned, one each", async () => {
    const tenant = testTenant();
    tenant.emulator.failNextRun("no such namespace");
    const [first, second] = [await startRun(tenant), await startRun(tenant)];
    tenant.clock.advance(minuteMs);
    expect(await first.look()).toMatchObject({
      executionStatus: "EXECUTION_STATUS_FAILED",
      reason: "no such namespace",
    });
    expect(await second.look()).toMatchObject({ executionStatus: "EXECUTION_STATUS_SUCCEEDED" });
  });

  test("take their values under params or inputs, or under the one that the tenant is told", async () => {
    const both = testTenant();
    const { look } = await startRun(both, { params: undefined, inputs: '{"a":1}' });
    expect((await look()).inputs).toBe('{"a":1}');
    const one = testTenant({ runValues: "inputs" });
    expect((await (await startRun(one)).look()).inputs).toBe("{}");
  });

  test("of disabled runbooks, without a proxy and with values that are no JSON are refused", async () => {
    const { read, call, emulator } = testTenant();
    const { workflows } = await read<{ workflows: Runbook[] }>("/v1alpha1/workflows");
    const run = (id: string | undefined, json: object) =>
      call(`/v1alpha1/workflows/${id}/run`, { method: "POST", json });
    const { proxyId, runbookId } = emulator;
    expect((await run(workflows[2]?.id, { proxyId })).body).toMatchObject({ code: 9 });
    expect((await run(workflows[3]?.id, { proxyId })).body).toMatchObject({ code: 9 });
    expect((await run(runbookId, {})).body).toMatchObject({ code: 3, message: "proxyId is required" });
    expect((await run(runbookId, { proxyId, params: "{" })).body).toMatchObject({ code: 3 });
  });

  test("on a proxy that nobody knows are taken: what the service says of them is not known", async () => {
    const tenant = testTenant();
    const { id, look } = await startRun(tenant, { proxyId: "of-another-tenant" });
    expect(await look()).toMatchObject({ id, executionStatus: "EXECUTION_STATUS_IN_PROGRESS" });
  });

  test("that need an approval start once their request was approved", async () => {
    const { read, call, emulator } = testTenant();
    const { workflows } = await read<{ workflows: Runbook[] }>("/v1alpha1/workflows");
    const workflowId = workflows[1]?.id;
    const { proxyId } = emulator;
    const json = { workflowId, inputs: "{}", reason: "to try it" };
    const { request } = await read<{ request: { id: string } }>("/v1alpha1/requests", {
      method: "POST",
      json,
    });
    const run = () =>
      call(`/v1alpha1/workflows/${workflowId}/run`, {
        method: "POST",
        json: { proxyId, requestId: request.id },
      });
    expect((await run()).body).toMatchObject({ code: 9 });
    const approve = `/v1alpha1/requests/${request.id}?reqHdr.tid=t&updateMask=status`;
    await read(approve, {
      method: "PATCH",
      json: { status: "REQUEST_STATUS_APPROVED", reason: "not in the mask" },
    });
    expect((await run()).status).toBe(200);
    const approved = "/v1alpha1/requests?reqHdr.tid=t&filter=status:REQUEST_STATUS_APPROVED";
    expect(await read(approved)).toMatchObject({ requests: [{ id: request.id, reason: "to try it" }] });
  });

  test("in a session go on until it is closed", async () => {
    const { read, clock, emulator } = testTenant();
    const { proxyId, runbookId: workflowId } = emulator;
    const json = { proxyId, workflowId, inputs: "{}" };
    const { executionId, url } = await read<Record<string, string>>("/v1alpha1/executions", {
      method: "POST",
      json,
    });
    clock.advance(60 * minuteMs);
    const look = () => read(`/v1alpha1/executions/${executionId}`);
    expect(await look()).toMatchObject({ execution: { executionStatus: "EXECUTION_STATUS_IN_PROGRESS" } });
    const close = { proxyId, url, executionId };
    await read(`/v1alpha1/workflows/${workflowId}/close`, { method: "POST", json: close });
    expect(await look()).toMatchObject({
      execution: { executionStatus: "EXECUTION_STATUS_SUCCEEDED", duration: "3600.00s" },
    });
  });
});

describe("schedules", () => {
  async function schedule(tenant: ReturnType<typeof testTenant>, cron: string) {
    const { proxyId, runbookId } = tenant.emulator;
    const json = { schedule: { proxyId, runbookId, runbookName: "r", schedule: cron } };
    const made = await tenant.read<{ schedule: Schedule }>("/v1alpha1/schedules", { method: "POST", json });
    return made.schedule;
  }

  test("run when the clock reaches their time, in GMT", async () => {
    const tenant = testTenant({ executions: 0 });
    const { id } = await schedule(tenant, "0 5 * * *");
    tenant.clock.advance(29 * minuteMs);
    expect(await tenant.read("/v1alpha1/executions")).toMatchObject({ execution: [] });
    tenant.clock.advance(1 * minuteMs);
    expect(await tenant.read("/v1alpha1/executions")).toMatchObject({
      execution: [{ startTime: "2026-03-02T05:00:00.000Z" }],
    });
    expect(await tenant.read(`/v1alpha1/schedules/${id}`)).toMatchObject({
      schedule: { lastRun: "2026-03-02T05:00:00.000Z" },
    });
  });

  test("are replaced whole, and keep what only the server sets", async () => {
    const tenant = testTenant();
    const { id, lastRun, lastUpdated, userEmail, proxyName, ...writable } = await schedule(
      tenant,
      "0 5 * * *",
    );
    const json = { ...writable, schedule: "30 6 * * 1-5" };
    const changed = await tenant.read(`/v1alpha1/schedules/${id}`, { method: "PATCH", json });
    expect(changed).toMatchObject({ schedule: { id, schedule: "30 6 * * 1-5", userEmail } });
    await tenant.read(`/v1alpha1/schedules/${id}`, { method: "DELETE" });
    expect((await tenant.call(`/v1alpha1/schedules/${id}`)).status).toBe(404);
  });
});

test("two tenants of one seed hold the same, another seed holds another key", async () => {
  const list = async (seed: number) => (await testTenant({ seed }).read("/v1alpha1/workflows")).workflows;
  expect(await list(3)).toEqual(await list(3));
  expect(testTenant({ seed: 3 }).emulator.apiKey).not.toBe(testTenant({ seed: 4 }).emulator.apiKey);
});

test("a fault strikes in the service's own error shape", async () => {
  const { emulator, call } = testTenant();
  emulator.faults.fail(503);
  expect(await call("/v1alpha1/workflows")).toMatchObject({ status: 503, body: { code: 14 } });
});
