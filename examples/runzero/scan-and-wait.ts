// Story 7: look an address up; where nothing is known of it, scan it, wait, and look again.
//   node scan-and-wait.js 192.0.2.10
import { Client, search, TaskFailedError } from "@runwire/runzero";

const runzero = Client.fromEnv();
const address = process.argv[2] ?? "192.0.2.10";
const look = () => runzero.assets.export({ search: search`address:=${address}` }).toArray();

let found = await look();
if (found.length === 0) {
  const [site] = await runzero.organization.getSites();
  const task = await runzero.scan(site?.id ?? "", { targets: address, scanName: `lookup of ${address}` });
  try {
    await runzero.tasks.wait(task.id, { onProgress: ({ status }) => console.log(`scan: ${status}`) });
  } catch (error) {
    if (error instanceof TaskFailedError) console.error(`the scan failed: ${error.task.error}`);
    throw error;
  }
  found = await look();
}
for (const asset of found) console.log(asset.id, asset.names?.join(", "), asset.os);
console.log(`${found.length} assets at ${address}`);
