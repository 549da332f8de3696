import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unskriptEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runExample } from "./run-example.js";

const folder = fileURLToPath(new URL("../../examples/unskript/", import.meta.url));
const emulator = unskriptEmulator({ runMs: 0 });
let served: Served;

beforeAll(async () => {
  served = await serve(emulator);
});
afterAll(() => served.close());

const run = (name: string, ...args: readonly string[]) =>
  runExample(folder + name, { args, env: { UNSKRIPT_URL: served.url, UNSKRIPT_API_KEY: emulator.apiKey } });

describe("the examples of unSkript", () => {
  test("run-and-wait.ts", async () => {
    const printed = await run("run-and-wait.ts", emulator.runbookId as string, "namespace=payments");
    expect(printed).toMatch(/: EXECUTION_STATUS_SUCCEEDED\nRestart pods of a deployment took 0\.00s\n/);
    expect(printed).toContain('"inputs":{"namespace":"payments"},"ok":true');

    const query = await run("run-and-wait.ts", emulator.runbookId as string, "namespace=a=b");
    expect(query).toContain('"inputs":{"namespace":"a=b"}');
    await expect(run("run-and-wait.ts", emulator.runbookId as string, "payments")).rejects.toThrow(
      "payments: write name=value",
    );

    emulator.failNextRun("no such namespace");
    await expect(run("run-and-wait.ts", emulator.runbookId as string)).rejects.toThrow("no such namespace");
    await expect(run("run-and-wait.ts", "unknown")).rejects.toThrow("there is no runbook unknown");
  });

  test("failed-executions.ts", async () => {
    const lines = (await run("failed-executions.ts")).split("\n");
    // One run in four hours, each seventh of which failed, beside the one above.
    expect(lines.at(-1)).toBe(`${lines.length - 1} executions failed within the last week`);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/: no such namespace \([0-9a-f-]{36}\)$/);
    const times = lines.slice(0, -1).map((line) => line.slice(0, 24));
    expect(times).toEqual([...times].sort().reverse());
    expect(Date.parse(times.at(-1) as string)).toBeGreaterThan(Date.now() - 7 * 24 * 3_600_000);
  });

  test("are all run here", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    expect(files.sort()).toEqual(["failed-executions.ts", "run-and-wait.ts"]);
  });
});
