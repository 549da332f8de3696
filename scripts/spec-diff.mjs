// Lists what a vendor's OpenAPI or Swagger document and ours say differently:
//   npm run spec:diff -- FILE|URL [--system runzero] [--all]
// FILE may also be an inventory.json. What corrections.yml explains is hidden, and shown by --all.
// Exits 0 if nothing is left unexplained, 1 if something is, 2 if the documents cannot be compared.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSystem } from "./document/check-document.mjs";
import { compareSpecs } from "./spec-diff/compare-specs.mjs";
import { guessSystem } from "./spec-diff/guess-system.mjs";
import { readSpec } from "./spec-diff/read-spec.mjs";
import { report } from "./spec-diff/report.mjs";

const openapi = join(dirname(fileURLToPath(import.meta.url)), "..", "openapi");

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { system: { type: "string" }, all: { type: "boolean", default: false } },
  });
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw new Error("usage: npm run spec:diff -- FILE|URL [--system NAME] [--all]");
  }
  const theirs = await readSpec(source);
  const system = values.system ?? guessSystem(openapi, theirs);
  const comparison = compareSpecs(theirs, await readSystem(join(openapi, system)));
  console.log(report(comparison, { system, all: values.all }).join("\n"));
  process.exitCode = comparison.unexplained.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
