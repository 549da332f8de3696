// Story 13: add subnets to the scope of a site, keeping what it has.
//   node add-subnets-to-site.js "Main Office" 10.20.0.0/16 10.30.0.0/16
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const [siteName, ...subnets] = process.argv.slice(2);
const site = (await runzero.organization.getSites()).find(({ name }) => name === siteName);
if (site === undefined) throw new Error(`there is no site ${JSON.stringify(siteName)}`);

// What is sent replaces what was there, so all of it is sent.
const scope = new Set([...(site.scope ?? "").split(/[\s,]+/).filter((part) => part !== ""), ...subnets]);
const { id, name, description = "", excludes = "", subnets: tagged = {} } = site;
const body = { name, description, excludes, subnets: tagged, scope: [...scope].join("\n") };
const updated = await runzero.organization.updateSite({ path: { site_id: id }, body });
console.log(`${name}: ${updated.scope?.split(/\s+/).length} entries in its scope`);
