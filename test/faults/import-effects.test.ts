import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const built = fileURLToPath(new URL("../../packages/core/dist/node.js", import.meta.url));

/** Runs a module in a fresh process, for what an import does cannot be undone in this one. */
async function run(module: string): Promise<unknown> {
  if (!existsSync(built))
    throw new Error("packages/core is not built: run `npm test`, or `npm run build` first");
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", module]);
  return JSON.parse(stdout);
}

const dispatcher = 'globalThis[Symbol.for("undici.globalDispatcher.1")]';

describe("importing @runwire/core/node", () => {
  it("leaves everybody's fetch as it was: undici does not take the place of Node's own", async () => {
    const found = await run(`
      await import(${JSON.stringify(built)});
      const { createRequire } = await import("node:module");
      const { Agent } = createRequire(${JSON.stringify(built)})("undici");
      await fetch("data:,x");
      console.log(JSON.stringify({ replaced: ${dispatcher} instanceof Agent }));`);
    expect(found).toEqual({ replaced: false });
  });

  it("keeps a dispatcher that the program had set for fetch", async () => {
    const found = await run(`
      ${dispatcher} = { dispatch() {}, mine: true };
      await import(${JSON.stringify(built)});
      console.log(JSON.stringify({ mine: ${dispatcher}.mine }));`);
    expect(found).toEqual({ mine: true });
  });

  it("starts nothing that holds the process", async () => {
    const found = await run(`
      await import(${JSON.stringify(built)});
      console.log(JSON.stringify(process.getActiveResourcesInfo().filter((kind) => /Timeout|TCP/.test(kind))));`);
    expect(found).toEqual([]);
  });
});
