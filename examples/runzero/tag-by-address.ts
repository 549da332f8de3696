// Story 5: tag the assets that have any of these addresses, in all organizations. One call each, not one an asset.
//   node tag-by-address.js dmz 192.0.2.10 192.0.2.11
import { Client, search } from "@runwire/runzero";

const [tag, ...addresses] = process.argv.slice(2);
if (tag === undefined || addresses.length === 0) throw new Error("usage: tag-by-address <tag> <address…>");

const which = { search: search.any("address", addresses) };
for await (const { organization, client } of Client.fromEnv().eachOrganization()) {
  const { assets: count } = await client.assets.tag(which, [tag], { dryRun: true });
  if (count !== 0) await client.assets.tag(which, [tag]);
  console.log(`${organization.name}: ${count} assets tagged ${tag}`);
}
