// Lists the licences of what our users get with our packages:
//   npm run licences               # writes THIRD-PARTY-LICENCES.md
//   npm run licences -- --check    # fails where it is another list, or a licence is none that we may pass on
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { licenceList, refusedLicences, runtimeDependencies } from "./packages/runtime-dependencies.mjs";
import { ROOT, runMain } from "./setup.mjs";

const FILE = join(ROOT, "THIRD-PARTY-LICENCES.md");

await runMain(async () => {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const dependencies = runtimeDependencies(lock.packages);
  const refused = refusedLicences(dependencies);
  for (const sentence of refused) console.error(sentence);
  const text = licenceList(dependencies);
  if (!process.argv.includes("--check")) {
    writeFileSync(FILE, text);
    console.log(`${dependencies.length} packages of others come with ours`);
  } else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
    console.error(
      "THIRD-PARTY-LICENCES.md is not what the lock file says: `npm run licences`, and read what is new.",
    );
    return 1;
  } else {
    console.log(
      `The ${dependencies.length} packages of others that come with ours are listed, and may be passed on.`,
    );
  }
  return refused.length === 0 ? 0 : 1;
});
