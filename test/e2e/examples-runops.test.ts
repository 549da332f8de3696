import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunopsEmulator, type RunopsEmulatorOptions, runopsEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { describe, expect, test } from "vitest";
import { runExample } from "./run-example.js";

// Each example is run as it stands, on an organization of its own that is served over HTTP.
const examples = fileURLToPath(new URL("../../examples/runops/", import.meta.url));

async function withOrganization<T>(
  options: RunopsEmulatorOptions,
  use: (run: (...args: readonly string[]) => Promise<string>, emulator: RunopsEmulator) => Promise<T>,
  name: string,
): Promise<T> {
  const emulator = runopsEmulator(options);
  const served = await serve(emulator);
  const { clientId, clientSecret } = emulator;
  const env = {
    RUNOPS_URL: served.url,
    RUNOPS_AUTH_URL: served.url,
    RUNOPS_CLIENT_ID: clientId,
    RUNOPS_CLIENT_SECRET: clientSecret,
  };
  try {
    return await use((...args) => runExample(join(examples, name), { args, env }), emulator);
  } finally {
    await served.close();
  }
}

describe("the examples of Runops", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  /** A test of one example. */
  const example = (
    name: string,
    behaviour: string,
    options: RunopsEmulatorOptions,
    use: Parameters<typeof withOrganization>[1],
  ) => {
    seen.add(name);
    test(`${name} ${behaviour}`, () => withOrganization(options, use, name));
  };

  example(
    "run-query.ts",
    "prints the rows of a query, stored or not",
    { inlineLimitBytes: 50 },
    async (run) => {
      const rows = (await run("orders", "select id, customer, total from orders limit 4")).split("\n");
      expect(rows).toHaveLength(4);
      expect(JSON.parse(rows[3] ?? "")).toEqual({
        id: "4",
        customer: expect.stringMatching(/^[a-z]+$/),
        total: expect.stringMatching(/^\d+$/),
      });
    },
  );

  example("run-query.ts", "waits for the reviewers of a target", { reviewAfterMs: 500 }, async (run) => {
    const printed = await run("payroll", "select count(*) from salaries");
    expect(printed).toMatch(
      /^task 61: pending-review\n(task 61: pending-review\n)?task 61: approved\n\{"count":"\d+"\}$/,
    );
  });

  example("run-query.ts", "shows the error of a query that fails", {}, async (run) => {
    const failed = run("orders", "selec 1");
    await expect(failed).rejects.toMatchObject({
      code: "TASK_FAILED",
      printed: expect.stringContaining('syntax error at or near "selec"'),
    });
  });

  example("pending-reviews.ts", "names who waits for whom", { tasks: 200 }, async (run) => {
    const printed = (await run()).split("\n");
    const waiting = printed.filter((line) => line.startsWith("task "));
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.join("\n")).toMatch(
      /on payroll waits for finance and security since \d{4}\/\d\d\/\d\d \d\d:\d\d/,
    );
    expect(printed).toContain(`${waiting.length} tasks wait`);
    const mine = waiting.filter((line) => line.includes("waits for anyone"));
    expect(printed.at(-1)).toBe(`${mine.length} of the reviews are ours to answer`);
  });

  test("all of them are run here, and listed in the index", async () => {
    const files = (await readdir(examples)).filter((file) => file.endsWith(".ts"));
    expect([...seen].sort()).toEqual(files.sort());
    const index = await readFile(join(examples, "../README.md"), "utf8");
    for (const file of files) expect(index).toContain(`](runops/${file})`);
  });
});
