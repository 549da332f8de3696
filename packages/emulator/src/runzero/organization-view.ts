import { scan } from "../records/scan.js";
import { draw } from "../seeded.js";
import type { Asset } from "./data/asset.js";
import { keyToken } from "./keys.js";
import type { Organization } from "./organization.js";
import type { State } from "./state.js";

/** What is counted over all assets of an organization. */
interface Counts {
  readonly asset_count: number;
  readonly service_count: number;
  readonly service_count_tcp: number;
  readonly service_count_udp: number;
  readonly service_count_arp: number;
  readonly service_count_icmp: number;
}

/** Counting a million assets takes a second; what changes the result is counted. */
const counted = new WeakMap<Organization, { at: string; counts: Promise<Counts> }>();

/** An organization, as the vendor's document has it. */
export async function organizationView(state: State, organization: Organization) {
  const tokens = state.keys.list("export", organization.id);
  // Deprecated fields of the time when an organization had one export token.
  const only = tokens.length === 1 ? tokens[0] : undefined;
  return {
    id: organization.id,
    created_at: organization.created_at,
    updated_at: organization.updated_at,
    client_id: state.account.id,
    download_token: keyToken("export", draw(organization.seed, 0, 111)).replace(/^ET/, "DT"),
    download_token_created_at: organization.created_at,
    inactive: false,
    deactivated_at: 0,
    project: false,
    ...(await countsOf(organization)),
    ...organization.settings,
    export_token: only?.token ?? "",
    export_token_created_at: only?.created_at ?? 0,
    export_token_last_used_at: only?.last_used_at ?? 0,
    export_token_last_used_by: only?.last_used_ua ?? "",
    export_token_counter: only?.counter ?? 0,
  };
}

function countsOf(organization: Organization): Promise<Counts> {
  const { inventory, sites } = organization;
  const at = `${inventory.revision}/${[...sites.keys()].join()}`;
  const known = counted.get(organization);
  if (known?.at === at) return known.counts;
  const counts = countAssets(inventory.walk(0));
  counted.set(organization, { at, counts });
  return counts;
}

async function countAssets(walk: Parameters<typeof scan<Asset>>[0]): Promise<Counts> {
  const counts = {
    asset_count: 0,
    service_count: 0,
    service_count_tcp: 0,
    service_count_udp: 0,
    service_count_arp: 0,
    service_count_icmp: 0,
  };
  await scan(walk, (asset) => {
    counts.asset_count += 1;
    counts.service_count += asset.service_count;
    counts.service_count_tcp += asset.countOf("tcp");
    counts.service_count_udp += asset.countOf("udp");
    counts.service_count_arp += asset.countOf("arp");
    counts.service_count_icmp += asset.countOf("icmp");
  });
  return counts;
}
