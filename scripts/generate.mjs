// Writes what is generated from the documents:
//   npm run generate               writes packages/*/src/generated
//   npm run generate -- --check    writes nothing; exits 1 and lists the files that differ
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generate/generated-files.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const flags = process.argv.slice(2);
if (flags.some((flag) => flag !== "--check")) fail("usage: npm run generate [-- --check]");

const files = await generatedFiles(root).catch((error) => fail(error.message));
const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
const folders = new Set([...files.keys()].map((file) => dirname(file)));
const leftOver = [...folders].flatMap((folder) => list(folder)).filter((file) => !files.has(file));

if (flags.includes("--check")) {
  if (stale.length + leftOver.length > 0) {
    fail(`Not what the documents give; run \`npm run generate\`:\n  ${[...stale, ...leftOver].join("\n  ")}`);
  }
  console.log(`${files.size} generated files are up to date`);
} else {
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files.get(file));
    console.log(`wrote ${file}`);
  }
  for (const file of leftOver) {
    rmSync(join(root, file));
    console.log(`removed ${file}`);
  }
  if (stale.length + leftOver.length === 0) console.log(`${files.size} generated files are up to date`);
}

function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
}

function list(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
