// One process that counts up in a file as often as it is told: `counter.mjs FILE TIMES`. Prints how often it could not.
import { fileShare } from "@runwire/core/node";

const [file, times] = process.argv.slice(2);
const { common } = fileShare(file);
let failed = 0;
for (let left = Number(times); left > 0; left--) {
  await common.update("count", 60_000, (before = 0) => [before + 1, before]).catch(() => failed++);
}
console.log(failed);
