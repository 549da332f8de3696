// Story 14: which Explorers are there, which are out of date or silent, and where they are.
import { Client } from "@runwire/runzero";

const noSite = "00000000-0000-0000-0000-000000000000";
const latest = await Client.fromEnv().public.getLatestAgentVersion();

for await (const { organization, client } of Client.fromEnv().eachOrganization()) {
  const sites = new Map((await client.organization.getSites()).map(({ id, name }) => [id, name]));
  for (const {
    name,
    version,
    connected,
    site_id: siteId = noSite,
  } of await client.organization.getExplorers()) {
    const where = siteId === noSite ? "no site" : sites.get(siteId);
    const state = `${connected ? "connected" : "silent"}, ${version === latest.version ? "current" : "outdated"}`;
    console.log(`${organization.name} / ${where}: ${name} ${version} (${state})`);
  }
}
console.log(`latest version: ${latest.version}`);
