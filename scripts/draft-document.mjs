// Makes the first draft of a system's OpenAPI document from its inventory of facts:
//   node scripts/draft-document.mjs <system> [--force]
// Run once per system. Afterwards the document is written by hand, and its test compares it with the inventory.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { draftFiles } from "./draft/draft-files.mjs";

const [system, ...flags] = process.argv.slice(2);
if (system === undefined || flags.some((flag) => flag !== "--force")) {
  fail("usage: node scripts/draft-document.mjs <system> [--force]");
}
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "openapi", system);
if (!existsSync(join(root, "inventory.json"))) {
  fail(`openapi/${system}/inventory.json is missing: put the system's facts there first`);
}
if (existsSync(join(root, "openapi.yaml")) && !flags.includes("--force")) {
  fail(`openapi/${system}/openapi.yaml exists and has been edited since; --force throws that work away`);
}
const inventory = JSON.parse(readFileSync(join(root, "inventory.json"), "utf8"));
const options = existsSync(join(root, "draft.yml"))
  ? parse(readFileSync(join(root, "draft.yml"), "utf8"))
  : {};
const files = draftFiles(inventory, { ...options, refuse: fail });
for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
console.log(`drafted ${files.size} files of openapi/${system}: ${inventory.operations.length} operations`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
