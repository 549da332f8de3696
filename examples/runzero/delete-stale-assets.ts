// Story 6: delete what a query finds. Without --yes it only says how many that would be.
//   node delete-stale-assets.js "alive:f AND last_seen:>90days" --yes
import { Client } from "@runwire/runzero";

const query = process.argv[2] ?? "alive:f AND last_seen:>90days";
const dryRun = !process.argv.includes("--yes");

const { assets } = await Client.fromEnv().assets.remove({ search: query }, { dryRun });
console.log(dryRun ? `${assets} assets would be deleted` : `${assets} assets deleted`);
