import { describe, expect, test, vi } from "vitest";
import type { RunbookParams } from "./json-text.js";
import type { RunOptions } from "./runbooks.js";
import { failureOf, json, testClient } from "./testing/test-client.js";

const id = "0b6d0000-0000-4000-8000-000000000001";
const vendorId = "ab".repeat(32);

/** A client of a tenant that has one runbook. */
function tenantWith(runbook: object, ran: unknown = { executionIds: ["e1"] }) {
  return testClient(({ method }) =>
    method === "POST" ? ran : { workflow: { id, name: "Restart pods", proxyId: "p1", ...runbook } },
  );
}

describe("runbooks.run", () => {
  test("reads the runbook, and runs it on the proxy that it names with the values as JSON in a string", async () => {
    const { client, calls } = tenantWith({});
    const run = await client.runbooks.run(id, { namespace: "payments", dryRun: true });
    expect(run).toEqual({ executionIds: ["e1"] });
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1alpha1/workflows/${id}`,
      `POST /v1alpha1/workflows/${id}/run`,
    ]);
    expect(calls[1]?.json).toEqual({ proxyId: "p1", params: '{"namespace":"payments","dryRun":true}' });
  });

  test("takes another proxy, an approval, values that are JSON already and their other name", async () => {
    const { client, calls } = tenantWith({ requiresApproval: true });
    await client.runbooks.run(id, '{"a": 1}', { proxyId: "p2", requestId: "r1", sendParamsAs: "inputs" });
    expect(calls[1]?.json).toEqual({ proxyId: "p2", requestId: "r1", inputs: '{"a": 1}' });
    await client.runbooks.run(id, undefined, { requestId: "r1" });
    expect(calls[3]?.json).toEqual({ proxyId: "p1", requestId: "r1" });
  });

  test.each<[string, object, string, RegExp]>([
    ["is disabled", { executionDisabled: true }, "EXECUTION_DISABLED", /nobody may run it/],
    ["cannot be run now", { runningDisabled: true }, "RUNNING_DISABLED", /cannot be run now/],
    ["waits for approval", { requiresApproval: true }, "APPROVAL_REQUIRED", /createRequest/],
    ["is a folder", { isFolder: true }, "FOLDER", /is a folder/],
    ["names no proxy", { proxyId: "" }, "NO_PROXY", /give proxyId/],
  ])("refuses one that %s, and starts nothing", async (_, runbook, code, message) => {
    const { client, calls } = tenantWith(runbook);
    const error = await failureOf(() => client.runbooks.run(id));
    expect(error).toMatchObject({ name: "RunbookRefusedError", code, runbookId: id });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`runbook "Restart pods" (${id})`);
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["404", 404, { code: 5, message: "not found" }],
    ["404 without a body of unSkript", 404, { error: "nothing here" }],
    ["another status with the gRPC code of not found", 500, { code: 5, message: "not found" }],
  ])("an unknown runbook is told as such, by %s", async (_, status, body) => {
    const { client, calls } = testClient(() => json(body, status));
    const error = await failureOf(() => client.runbooks.run(id, {}));
    expect(error).toMatchObject({ name: "RunbookRefusedError", code: "UNKNOWN_RUNBOOK", cause: { status } });
    expect(error.message).toContain(`there is no runbook ${id} that the key can see`);
    expect(calls).toHaveLength(1);
  });

  test("an unknown id that looks like the vendor's says how to reach those", async () => {
    const { client, calls } = testClient(() => json({ code: 5 }, 404));
    const error = await failureOf(() => client.runbooks.run(vendorId));
    expect(error.message).toContain("give isUnskript: true");
    const other = await failureOf(() => client.runbooks.run(vendorId, {}, { isUnskript: true }));
    expect(other.message).toContain("leave isUnskript out");
    expect(calls[1]?.query).toBe("isUnskript=true");
  });

  test("what else goes wrong while the runbook is read stays what it is", async () => {
    const { client } = testClient(() => json({ code: 7, message: "no" }, 403));
    expect(await failureOf(() => client.runbooks.run(id))).toMatchObject({ name: "ApiError", status: 403 });
  });

  test.each<[string, () => unknown, RunbookParams | undefined, RunOptions | undefined]>([
    ["a name instead of an id", () => "Restart pods", undefined, undefined],
    ["no id", () => undefined, undefined, undefined],
    ["a list of values", () => id, [1] as unknown as RunbookParams, undefined],
    ["a text that is no JSON", () => id, "{", undefined],
    ["JSON that is no object", () => id, "3", undefined],
    ["an option that it does not have", () => id, {}, { proxy: "p" } as RunOptions],
    ["another name for the values", () => id, {}, { sendParamsAs: "values" } as unknown as RunOptions],
    ["a proxy that is none", () => id, {}, { proxyId: "" }],
    ["null for options", () => id, undefined, null as unknown as RunOptions],
    ["a number for options", () => id, undefined, 5 as RunOptions],
    ["a signal that is none", () => id, {}, { signal: 5 } as unknown as RunOptions],
  ])("%s is refused before any request", async (_, given, params, options) => {
    const { client, calls } = tenantWith({});
    const error = await failureOf(() => client.runbooks.run(given() as string, params, options));
    expect(error.name).toBe("InvalidCallError");
    expect(calls).toHaveLength(0);
  });

  test("is sent once after a fault, as the server could not tell a second run", async () => {
    const { client, calls } = testClient(
      ({ method }) => (method === "POST" ? json({ code: 14 }, 503) : { workflow: { id, proxyId: "p1" } }),
      { retry: { attempts: 3 } },
    );
    expect(await failureOf(() => client.runbooks.run(id))).toMatchObject({ status: 503 });
    expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("shares its deadline with the look at the runbook", async () => {
    const { client, clock, calls } = testClient(async ({ method, signal }) => {
      if (method === "POST") {
        return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      }
      await clock.advance(900);
      return { workflow: { id, proxyId: "p1" } };
    });
    const run = client.runbooks.run(id, {}, { deadlineMs: 1000 });
    run.catch(() => {});
    await vi.waitFor(() => expect(calls).toHaveLength(2), 20_000);
    await clock.advance(100);
    await expect(run).rejects.toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
  });

  test("a success without executions is an error that says where to look", async () => {
    const { client } = tenantWith({}, { respHdr: {}, executionIds: [] });
    const error = await failureOf(() => client.runbooks.run(id));
    expect(error).toMatchObject({ name: "ApiError", code: "UNEXPECTED_BODY" });
    expect(error.message).toContain("executions.list()");
  });
});
