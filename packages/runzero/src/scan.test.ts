import { describe, expect, test } from "vitest";
import { toWire } from "./scan.js";
import { failureOf, testClient } from "./testing/test-client.js";

const siteId = "51e00000-0000-4000-8000-000000000001";
const task = { id: "t1", status: "new" };

describe("scan", () => {
  test("writes plain options as the API takes them: kebab-case, all strings", async () => {
    const { client, calls } = testClient(() => task);
    const given = await client.scan(siteId, {
      targets: ["10.0.0.0/24", "host.example"],
      scanName: "nightly",
      scanStart: new Date("2026-01-01T00:00:00.900Z"),
      scanTags: ["a", "b=c"],
      maxHostRate: 100,
      tcpPorts: [22, "80-90"],
      screenshots: false,
      explorer: undefined,
    });
    expect(given).toEqual(task);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      method: "PUT",
      path: `/org/sites/${siteId}/scan`,
      query: { _oid: "org-1" },
    });
    expect(calls[0]?.json).toEqual({
      targets: "10.0.0.0/24,host.example",
      "scan-name": "nightly",
      "scan-start": "1767225600",
      "scan-tags": "a b=c",
      "max-host-rate": "100",
      "tcp-ports": "22,80-90",
      screenshots: "false",
    });
  });

  test.each<[Record<string, unknown>, RegExp]>([
    [{}, /targets must name at least one/],
    [{ targets: "" }, /targets must name at least one/],
    [{ targets: [] }, /targets must name at least one/],
    [{ targets: [" ", ""] }, /targets must name at least one/],
    [
      { targets: "a", "max-host-rate": "1" },
      /unknown option "max-host-rate"; it takes targets, excludes, scanName/,
    ],
    [{ targets: "a", maxHostRate: "100" }, /maxHostRate must be a whole number of 0 or more, got "100"/],
    [{ targets: "a", rate: Number.NaN }, /rate must be a whole number/],
    [{ targets: "a", rate: 1.5 }, /rate must be a whole number of 0 or more, got 1.5/],
    [{ targets: "a", tcpPorts: [1.5] }, /tcpPorts must be/],
    [{ targets: "a", subnetPingSampleRate: -0.5 }, /subnetPingSampleRate must be a number of 0 or more/],
    [{ targets: "a", screenshots: "true" }, /screenshots must be true or false/],
    [
      { targets: "a", scanStart: 1_767_225_600_000 },
      /scanStart must be a Date, or seconds \(not milliseconds\)/,
    ],
    [{ targets: "a", scanStart: new Date("x") }, /scanStart must be a Date.*got a Date that is none/],
    [{ targets: [{}] }, /targets must be a string or a list of strings/],
  ])("refuses what cannot be right before a request (%#)", async (options, message) => {
    expect(() => toWire(options)).toThrow(message);
    const { client, calls } = testClient(() => task);
    const error = await failureOf(() => client.scan(siteId, options as never));
    expect(error.name).toBe("InvalidCallError");
    expect(calls).toEqual([]);
  });

  test("takes fractions for a sample rate alone", () => {
    expect(toWire({ targets: "a", subnetPingSampleRate: 1.5 })).toMatchObject({
      "subnet-ping-sample-rate": "1.5",
    });
  });

  test("refuses a site's name, and no options at all", async () => {
    const { client, calls } = testClient(() => task);
    expect((await failureOf(() => client.scan("Main Office", { targets: "a" }))).message).toMatch(
      /siteId must be an id/,
    );
    expect((await failureOf(() => client.scan(siteId, undefined as never))).message).toMatch(/targets/);
    expect(calls).toEqual([]);
  });

  test("an answer of success with a task that has failed is an error with the task's own text", async () => {
    const { client } = testClient(() => ({ ...task, status: "error", error: "no explorer" }));
    const error = await failureOf(() => client.scan(siteId, { targets: "a" }));
    expect(error).toMatchObject({ name: "TaskFailedError", code: "TASK_FAILED" });
    expect(error.message).toContain("no explorer");
  });
});
