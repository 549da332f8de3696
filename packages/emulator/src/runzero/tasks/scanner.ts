import type { Explorer } from "../data/explorers.js";
import { hostedZones } from "../data/hosted-zones.js";
import type { Organization } from "../organization.js";
import { refuse } from "../problem.js";

/** The Explorer with an id, which has to be one of the organization. */
export function explorerFor(organization: Organization, id: string): Explorer {
  return organization.explorers.get(id.toLowerCase()) ?? refuse(400, `no such Explorer: ${id}`);
}

/** The hosted zone with an id or a name; "auto" leaves the choice to the console. */
export function hostedZoneFor(organization: Organization, id: string | undefined, name: string | undefined) {
  const zones = hostedZones(organization);
  const zone = zones.find((one) => (id ? one.id === id.toLowerCase() : name === "auto" || one.name === name));
  return zone ?? refuse(400, `no such hosted zone: ${id || name}`);
}

/**
 * The Explorer that scans a site where none is named: one of the site, else any that is connected.
 *
 * @throws Refusal 400 with the vendor's words where there is none.
 */
export function availableExplorer(organization: Organization, siteId: string): Explorer {
  const connected = [...organization.explorers.values()].filter((explorer) => explorer.connected);
  const chosen = connected.find((explorer) => explorer.site_id === siteId) ?? connected[0];
  return chosen ?? refuse(400, "no available agents");
}
