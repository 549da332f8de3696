// Uses installed packages as programs do that are not ours: imports, requires, type-checks, starts the command.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../setup.mjs";

const COMPILER = join(ROOT, "node_modules/typescript/bin/tsc");

/**
 * How TypeScript may look for our packages, and how a CommonJS file gets at them there: `require` where TypeScript knows
 * that Node can require an ES module, `import()` where it does not, and `undefined` where all files are modules.
 */
export const RESOLUTIONS = {
  node16: { module: "node16", commonJs: "import" },
  node20: { module: "node20", moduleResolution: "node16", commonJs: "require" },
  nodenext: { module: "nodenext", commonJs: "require" },
  bundler: { module: "esnext", commonJs: undefined },
};

const COMMON_JS = {
  require: `import { Client } from "@runwire/runzero";
import emulator = require("@runwire/emulator");
export const runzero = new Client("id", "secret", { fetch: (url, init) => emulator.runzeroEmulator().fetch(new Request(url, init)) });
`,
  // Types of an ES module, too, need to be asked for as such there.
  import: `import type { Asset, Client } from "@runwire/runzero" with { "resolution-mode": "import" };
export const open = async (): Promise<Client<"client">> => {
  const [{ Client }, { runzeroEmulator }] = await Promise.all([import("@runwire/runzero"), import("@runwire/emulator")]);
  return new Client("id", "secret", { fetch: (url, init) => runzeroEmulator().fetch(new Request(url, init)) });
};
export const nameOf = (asset: Asset): string | undefined => asset.names?.[0];
// @ts-expect-error: under node16 a module cannot be required; if this compiles, these files can be as under node20.
import required = require("@runwire/runzero");
export type Required = typeof required;
`,
};

/** Imports entry points from an ES module. */
export async function importAll(names, folder) {
  writeFileSync(
    join(folder, "import-all.mjs"),
    `for (const name of ${JSON.stringify(names)}) {
      const found = Object.keys(await import(name));
      if (found.length === 0 && !${JSON.stringify(EFFECTS_ONLY)}.includes(name)) throw new Error(name + " exports nothing");
    }
    // What is imported leaves nothing behind that would keep a program alive or be seen by others.
    const left = process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap|FSReqPromise|CloseReq)$/.test(name));
    if (left.length > 0) throw new Error("importing all leaves behind: " + left.join(", "));`,
  );
  await run(process.execPath, ["import-all.mjs"], { cwd: folder, quiet: true });
}

/** Entry points that are imported for what they do. */
const EFFECTS_ONLY = ["@runwire/runly-elements/define"];

/** Requires them from CommonJS and makes a call against an emulator there. */
export async function requireAll(names, folder) {
  writeFileSync(
    join(folder, "require-all.cjs"),
    `for (const name of ${JSON.stringify(names)}) require(name);
    const { Client, ApiError } = require("@runwire/runzero");
    const { runzeroEmulator } = require("@runwire/emulator");
    const emulator = runzeroEmulator({ assets: 10 });
    const { clientId, clientSecret, organizationId } = emulator;
    const fetch = (url, init) => emulator.fetch(new Request(url, init));
    const runzero = new Client(clientId, clientSecret, { organizationId, fetch });
    (async () => {
      let count = 0;
      for await (const asset of runzero.assets.export({ fields: ["id"] })) count += asset.id ? 1 : 0;
      if (count !== 10) throw new Error("exported " + count + " assets of 10");
      const error = await runzero.organization.getSite({ path: { site_id: organizationId } }).catch((error) => error);
      if (!(error instanceof ApiError) || error.status !== 404) throw new Error("no ApiError 404, but " + error);
      // The same module, however it is asked for: errors are instances of one class.
      if ((await import("@runwire/runzero")).ApiError !== ApiError) throw new Error("two copies of one package");
    })().catch((error) => { console.error(error); process.exitCode = 1; });`,
  );
  await run(process.execPath, ["require-all.cjs"], { cwd: folder, quiet: true });
}

/** Type-checks that everything can be imported, with the declarations themselves. */
export async function typeCheck(names, resolution, folder) {
  const { commonJs, module, moduleResolution = resolution } = RESOLUTIONS[resolution];
  const lines = names.map((name, index) => `import type * as entry${index} from "${name}";`);
  const uses = names.map((_, index) => `keyof typeof entry${index}`);
  writeFileSync(
    join(folder, "types.ts"),
    `${lines.join("\n")}
export type Names = ${uses.join(" | ")};

import { Client, type Asset, isApiError } from "@runwire/runzero";
const runzero = new Client("id", "secret");
export const names = async (): Promise<readonly string[] | null | undefined> => {
  const asset: Asset = await runzero.organization.getAsset({ path: { asset_id: "…" } });
  return asset.names;
};
// @ts-expect-error: a misspelt option does not compile.
void runzero.organization.getSites({ timeoutMS: 1 });
export const status = (error: unknown) => (isApiError(error, "getSite") ? error.status : undefined);
`,
  );
  if (commonJs !== undefined) writeFileSync(join(folder, "types.cts"), COMMON_JS[commonJs]);
  const config = `tsconfig.${resolution}.json`;
  writeFileSync(
    join(folder, config),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        module,
        moduleResolution,
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: ["types.ts", ...(commonJs ? ["types.cts"] : [])],
    }),
  );
  await run(process.execPath, [COMPILER, "-p", config], { cwd: folder, quiet: true });
}

/** Starts the installed command, which must say the version that was packed. */
export async function runCommand(folder, version) {
  const printed = await run("npx", ["--no-install", "runwire", "--version"], { cwd: folder, quiet: true });
  if (!printed.includes(version)) throw new Error(`runwire --version printed ${JSON.stringify(printed)}`);
}
