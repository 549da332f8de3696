import { describe, expect, test } from "vitest";
import type { NewSchedule } from "./schedules.js";
import { failureOf, json, testClient } from "./testing/test-client.js";

const runbookId = "0b6d0000-0000-4000-8000-000000000001";
const kept = {
  id: "s1",
  proxyId: "p1",
  proxyName: "proxy",
  runbookId,
  runbookName: "Restart pods",
  inputSchema: "",
  params: '{"a":1}',
  schedule: "0 5 * * *",
  lastRun: null,
  lastUpdated: "2026-01-01T00:00:00Z",
  userEmail: "a@example.com",
};

/** A client of a tenant with one runbook and one schedule, which answers what it is sent. */
function tenant() {
  return testClient(({ method, path, json: sent }) => {
    if (path.includes("/workflows/"))
      return { workflow: { id: runbookId, name: "Restart pods", proxyId: "p1" } };
    if (method === "POST") return { schedule: { id: "s2", ...(sent as { schedule: object }).schedule } };
    if (method === "PATCH") return { schedule: sent };
    return { schedule: kept };
  });
}

describe("schedules.create", () => {
  test("takes name and proxy from the runbook, and sends the schedule in its wrapper", async () => {
    const { client, calls } = tenant();
    const made = await client.schedules.create({ runbookId, cron: "0 5 * * *", params: { a: 1 } });
    expect(made.id).toBe("s2");
    expect(calls[1]?.json).toEqual({
      schedule: {
        proxyId: "p1",
        runbookId,
        runbookName: "Restart pods",
        schedule: "0 5 * * *",
        params: '{"a":1}',
      },
    });
  });

  test.each<[string, object]>([
    ["six fields of cron", { runbookId, cron: "0 0 5 * * *" }],
    ["no cron", { runbookId }],
    ["no runbook", { cron: "0 5 * * *" }],
    ["the API's name for the cron", { runbookId, schedule: "0 5 * * *" }],
    ["values that are no object", { runbookId, cron: "0 5 * * *", params: [] }],
  ])("refuses %s before any request", async (_, given) => {
    const { client, calls } = tenant();
    const error = await failureOf(() => client.schedules.create(given as NewSchedule));
    expect(error.name).toBe("InvalidCallError");
    expect(calls).toHaveLength(0);
  });

  test("an unknown runbook is told as such", async () => {
    const { client } = testClient(() => json({ code: 5 }, 404));
    const error = await failureOf(() => client.schedules.create({ runbookId, cron: "0 5 * * *" }));
    expect(error).toMatchObject({ name: "RunbookRefusedError", code: "UNKNOWN_RUNBOOK" });
  });
});

describe("schedules.update", () => {
  test("sends back the whole of it with the changes, bare and without what only the server sets", async () => {
    const { client, calls } = tenant();
    await client.schedules.update("s1", { cron: "30 6 * * 1-5" });
    expect(calls[1]).toMatchObject({ method: "PATCH", path: "/v1alpha1/schedules/s1" });
    expect(calls[1]?.json).toEqual({
      proxyId: "p1",
      runbookId,
      runbookName: "Restart pods",
      inputSchema: "",
      params: '{"a":1}',
      schedule: "30 6 * * 1-5",
    });
  });

  test("refuses a change that it does not know, before any request", async () => {
    const { client, calls } = tenant();
    const change = { time: "0 5 * * *" } as object;
    expect((await failureOf(() => client.schedules.update("s1", change))).message).toContain(
      'schedules.update: unknown option "time"',
    );
    expect(calls).toHaveLength(0);
  });
});

test("schedules are read and deleted by their id", async () => {
  const { client, calls } = tenant();
  expect(await client.schedules.get("s1")).toEqual(kept);
  expect(await client.schedules.delete("s1")).toBeUndefined();
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /v1alpha1/schedules/s1",
    "DELETE /v1alpha1/schedules/s1",
  ]);
});
