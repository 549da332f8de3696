// Story 2: export the assets of every organization of the account, a file of JSON lines each.
//   node export-every-organization.js exports/
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "@runwire/runzero";

const folder = process.argv[2] ?? "exports";
await mkdir(folder, { recursive: true });

for await (const { organization, client } of Client.fromEnv().eachOrganization()) {
  const assets = client.assets.export({ stream: true });
  const path = join(folder, `${organization.id}.jsonl`);
  const lines = async function* () {
    for await (const asset of assets.raw()) yield Buffer.concat([asset, Buffer.from("\n")]);
  };
  // The file appears under its name once it is whole: an export that broke off leaves the last one, or none.
  try {
    await pipeline(Readable.from(lines()), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } finally {
    await rm(`${path}.part`, { force: true });
  }
  console.log(`${organization.name}: ${assets.records} assets in ${path}`);
}
