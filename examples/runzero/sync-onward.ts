// Story 15: send what changed since the last run onward, to a webhook; run it as often as you like.
//   WEBHOOK_URL=https://cmdb.example/assets node sync-onward.js checkpoint.json
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { Client } from "@runwire/runzero";

const webhook = process.env.WEBHOOK_URL ?? "http://127.0.0.1:8088/";
const file = process.argv[2] ?? "checkpoint.json";
// Only where there is no file does everything come: one that cannot be read, or is broken, ends the run.
const last = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : { since: 0 };

const changes = Client.fromEnv().sync.assets({ ...last, fields: ["names", "addresses", "os"] });
for await (const asset of changes) {
  const { ok, status } = await fetch(webhook, { method: "POST", body: JSON.stringify(asset) });
  if (!ok) throw new Error(`the webhook answered ${status}`);
}
// Reached only when all were taken: a run that failed is simply made again. Renamed, so that the file is never half.
const next = JSON.stringify({ since: changes.checkpoint, boundary: changes.boundary });
await writeFile(`${file}.part`, next);
await rename(`${file}.part`, file);
console.log(`${changes.records} changes sent, next time since ${changes.checkpoint}`);
