import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunlyEmulatorOptions, runlyEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { describe, expect, test } from "vitest";
import { runExample } from "./run-example.js";

// Each example is run as it stands, on an organization of its own that is served over HTTP, with its sockets.
const examples = fileURLToPath(new URL("../../examples/runly/", import.meta.url));

async function run(name: string, args: readonly string[], options: RunlyEmulatorOptions): Promise<string> {
  const emulator = runlyEmulator(options);
  const served = await serve(emulator);
  const env = {
    RUNLY_URL: served.url,
    RUNLY_ORGANIZATION: emulator.organization,
    RUNLY_SECRET_KEY: emulator.secretKey,
  };
  try {
    return await runExample(join(examples, name), { args, env });
  } finally {
    await served.close();
  }
}

describe("the examples of Runly", { timeout: 60_000 }, () => {
  const quick = { queueMs: 50, runMs: 300 };

  test("queue-and-watch.ts follows a run to its end", async () => {
    const printed = await run("queue-and-watch.ts", ["staging", "import-orders"], quick);
    expect(printed).toBe("ImportOrders ended as Successful");
  });

  test("queue-and-watch.ts prints what went wrong", async () => {
    const printed = await run("queue-and-watch.ts", ["staging", "flaky-import"], { ...quick, items: 16 });
    expect(printed).toBe("ImportOrders ended as Failed\nitem 1: InvalidItem\nitem 2: InvalidItem");
  });

  test("requeue-failed.ts queues what failed within a day, and nothing older", async () => {
    const printed = await run("requeue-failed.ts", ["staging"], { ...quick, runs: 40 });
    const lines = printed.split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThan(5);
    expect(lines[0]).toMatch(/ is queued again as [0-9a-f-]{36}$/);
    expect(lines.at(-1)).toBe(`${lines.length - 1} runs were queued again`);
  });

  test("all of them are run here, and listed in the index", async () => {
    const files = (await readdir(examples)).filter((file) => file.endsWith(".ts"));
    expect(files.sort()).toEqual(["queue-and-watch.ts", "requeue-failed.ts"]);
    const index = await readFile(join(examples, "../README.md"), "utf8");
    for (const file of files) expect(index).toContain(`](runly/${file})`);
  });
});
