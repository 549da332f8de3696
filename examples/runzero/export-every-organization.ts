// Story 2: export the assets of every organization of the account, a file of JSON lines each.
//   node export-every-organization.js exports/
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
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
  await pipeline(Readable.from(lines()), createWriteStream(path));
  console.log(`${organization.name}: ${assets.records} assets in ${path}`);
}
