// Story 10: bring the assets of another system in, as a custom integration of yours.
//   node import-custom-assets.js inventory.csv      (lines of: id,hostname,address,serial)
import { open } from "node:fs/promises";
import { Client, type ImportAsset, InvalidAssetsError } from "@runwire/runzero";

const runzero = Client.fromEnv();
const name = "my-cmdb";
const known = (await runzero.account.getAccountCustomIntegrations()).find((one) => one.name === name);
const integration = known ?? (await runzero.account.createAccountCustomIntegration({ body: { name } }));
const [site] = await runzero.organization.getSites();

async function* assets(): AsyncGenerator<ImportAsset> {
  const file = await open(process.argv[2] ?? "inventory.csv");
  for await (const line of file.readLines()) {
    const [id = "", hostname = "", address = "", serial = ""] = line.split(",");
    const networkInterfaces = [{ ipv4Addresses: [address] }];
    yield { id, hostnames: [hostname], networkInterfaces, customAttributes: { serial } };
  }
}

const ids = { siteId: site?.id ?? "", customIntegrationId: integration.id };
try {
  const task = await runzero.imports.assets({ ...ids, name: "nightly", assets: assets() });
  console.log("imported", JSON.stringify((await runzero.tasks.wait(task.id)).stats));
} catch (error) {
  if (error instanceof InvalidAssetsError) console.error(error.violations);
  throw error;
}
