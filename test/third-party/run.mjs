// Points clients that nobody here wrote at the emulators, over HTTPS with the authority that `--json` prints:
//   npm run third-party
// Installs them where they are missing, and generates the SDK that hey-api makes of our document.
//
// What they show, and what not: all of them are general clients (of OpenAPI documents, of OAuth, of HTTP). None was
// written for runZero: those are on PyPI, which is not reached from here. The vendor's Python SDK was tried against the
// emulator only in parts that were typed anew from its public source, never as it is installed.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { startMock } from "../../scripts/mock.mjs";
import { build, ROOT, run, runMain } from "../../scripts/setup.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** What each emulator is started with. Add a system and its document is bundled too. */
const SYSTEMS = { runzero: ["--assets", "50"], runai: [] };

await runMain(async () => {
  if (!existsSync(join(here, "node_modules", "swagger-client"))) {
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here });
  }
  // The command that is started is the built one; --no-build takes it as it was built last.
  if (!process.argv.includes("--no-build")) await build();

  const folder = mkdtempSync(join(tmpdir(), "runwire-third-party-"));
  const mocks = [];
  try {
    const described = {};
    const authorities = [];
    for (const [system, args] of Object.entries(SYSTEMS)) {
      const mock = await startMock(["--tls", ...args], { system });
      mocks.push(mock);
      const document = join(folder, `${system}.json`);
      writeFileSync(
        document,
        JSON.stringify(await bundleDocument(join(ROOT, "openapi", system, "openapi.yaml"))),
      );
      const caFile = join(folder, `${system}.pem`);
      writeFileSync(caFile, mock.description.ca);
      authorities.push(mock.description.ca);
      described[system] = { ...mock.description, caFile, document };
      await run(process.execPath, [
        join(here, "node_modules", "@hey-api", "openapi-ts", "bin", "run.js"),
        ...["--input", document, "--output", join(here, "dist", `${system}-sdk`)],
        ...["--client", "@hey-api/client-fetch", "--silent"],
      ]);
    }
    const bundle = join(folder, "ca.pem");
    writeFileSync(bundle, authorities.join("\n"));
    // Node reads the variable when it starts: it is how a user would make any Node client trust the emulator.
    await run(
      process.execPath,
      [join(ROOT, "node_modules", "vitest", "vitest.mjs"), "run", "--config", join(here, "vitest.config.ts")],
      {
        env: { ...process.env, NODE_EXTRA_CA_CERTS: bundle, RUNWIRE_MOCKS: JSON.stringify(described) },
        timeoutMs: 170_000,
      },
    );
  } finally {
    for (const mock of mocks) await mock.stop();
    rmSync(folder, { recursive: true });
  }
});
