import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunaiEmulator, type RunaiEmulatorOptions, runaiEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { Client } from "@runwire/runai";
import { describe, expect, test } from "vitest";
import { runExample } from "./run-example.js";

// Each example is run as it stands, on a control plane of its own that is served over HTTP.
const examples = fileURLToPath(new URL("../../examples/runai/", import.meta.url));

interface Setting {
  readonly emulator: RunaiEmulator;
  readonly client: Client;
  readonly run: (...args: readonly string[]) => Promise<string>;
}

async function withControlPlane<T>(
  name: string,
  options: RunaiEmulatorOptions,
  use: (setting: Setting) => Promise<T>,
): Promise<T> {
  const emulator = runaiEmulator(options);
  const served = await serve(emulator);
  const { clientId, clientSecret } = emulator;
  const env = { RUNAI_URL: served.url, RUNAI_CLIENT_ID: clientId, RUNAI_CLIENT_SECRET: clientSecret };
  const client = new Client(clientId, clientSecret, { url: served.url });
  try {
    return await use({ emulator, client, run: (...args) => runExample(join(examples, name), { args, env }) });
  } finally {
    await served.close();
  }
}

describe("the examples of Run:ai", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  /** A test of one example. */
  const example = (
    name: string,
    behaviour: string,
    options: RunaiEmulatorOptions,
    use: (setting: Setting) => Promise<void>,
  ) => {
    seen.add(name);
    test(`${name} ${behaviour}`, () => withControlPlane(name, options, use));
  };

  example("train-and-follow.ts", "prints the phases and the end", {}, async ({ run, client }) => {
    const printed = await run("team-b", "fit", "fit:1", "--epochs 3");
    expect(printed.split("\n")[0]).toMatch(/^fit: (Creating|Initializing)$/);
    expect(printed).toMatch(/fit: Completed\nfit completed at \d{4}-/);
    const [workload] = await client.workloads.getWorkloads.all().toArray();
    expect(workload).toMatchObject({ projectName: "team-b", arguments: "--epochs 3", images: ["fit:1"] });
  });

  example(
    "train-and-follow.ts",
    "fails with what the control plane said of a training that failed",
    { workloadDurations: { Running: 0 } },
    async ({ run, emulator }) => {
      emulator.failNextWorkload("out of memory");
      await expect(run("team-a", "fit", "fit:1")).rejects.toThrow(/ended as Failed: out of memory/);
    },
  );

  example("gpu-use-to-csv.ts", "has a row for each project", { projects: 5 }, async ({ run }) => {
    const folder = await mkdtemp(join(tmpdir(), "runwire-runai-"));
    try {
      const file = join(folder, "gpu-use.csv");
      expect(await run(file)).toBe(`5 projects in ${file}`);
      const lines = (await readFile(file, "utf8")).trim().split("\n");
      expect(lines[0]).toBe("project,quota,average,most");
      expect(lines).toHaveLength(6);
      for (const line of lines.slice(1)) expect(line).toMatch(/^team-[a-e],-?\d+,\d\.\d\d,\d(\.\d)?$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  example(
    "provision-project.ts",
    "makes the project and gives people their role",
    {},
    async ({ run, client }) => {
      const printed = await run("vision", "6", "ada@example.com", "grace@example.com");
      expect(printed.split("\n")).toEqual([
        "ada@example.com may work in vision",
        "grace@example.com may work in vision",
        "vision has 6 GPUs",
      ]);
      const rules = await client.accessRules.getAccessRules
        .all({ query: { filterBy: ["scopeName==vision"] } })
        .toArray();
      expect(rules.map(({ roleName }) => roleName)).toEqual(["L1 researcher", "L1 researcher"]);
    },
  );

  test("are all run here", async () => {
    expect([...seen].sort()).toEqual((await readdir(examples)).sort());
  });
});
