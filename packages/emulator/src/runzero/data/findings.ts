import { property, type RecordSet, walkNumbered } from "../../records/record-set.js";
import { draw, uuid } from "../../seeded.js";
import type { Organization } from "../organization.js";

const RANKS = ["info", "low", "medium", "high", "critical"] as const;

/** Code, category, name and rank of what a console reports about a network as a whole. */
const kinds: readonly (readonly [code: string, category: string, name: string, rank: number])[] = [
  ["rz-finding-internet-exposed-database", "internet exposure", "Database reachable from the internet", 4],
  ["rz-finding-eol-os", "end-of-life", "Operating system past its end of life", 3],
  ["rz-finding-unencrypted-admin", "best practice", "Administration over an unencrypted protocol", 2],
  ["rz-finding-default-snmp", "best practice", "SNMP with a default community", 2],
  ["rz-finding-expired-certificate", "certificates", "Certificate past its end", 1],
  ["rz-finding-public-ot", "internet exposure", "Industrial protocol reachable from the internet", 4],
  ["rz-finding-smb1", "best practice", "SMB version 1 enabled", 3],
  ["rz-finding-open-share", "best practice", "Share readable by everyone", 0],
];

function findingAt(organization: Organization, index: number) {
  const [code, category, name, rank] = kinds[index] as (typeof kinds)[number];
  const now = organization.inventory.epochSeconds;
  const drawn = draw(organization.seed, index, 91);
  return {
    id: uuid(drawn),
    category,
    organization_id: organization.id,
    finding_code: code,
    name,
    description: `${name} on at least one asset.`,
    solution: "Restrict access or install a supported version.",
    links: {
      cves: [],
      rz_blog: [],
      urls: [{ title: "Background", url: `https://docs.example.com/${code}` }],
    },
    created_at: now - 60 * 86_400,
    updated_at: now - (drawn % 86_400),
    last_detected_at: now - (drawn % 86_400),
    instance_count: 1 + (drawn % Math.max(1, Math.ceil(organization.inventory.size / 50))),
    // A text here, though a number on assets.
    risk_rank: RANKS[rank] as string,
    risk_rank_value: rank,
  };
}

/** A finding. */
export type Finding = ReturnType<typeof findingAt>;

/** The findings as records; an organization without assets has none. */
export function findingRecords(organization: Organization): RecordSet<Finding> {
  const names = Object.keys(findingAt(organization, 0)) as (keyof Finding & string)[];
  const count = organization.inventory.size === 0 ? 0 : kinds.length;
  return {
    plural: "findings",
    columns: names.map((name) => property<Finding>(name)),
    aliases: { code: ["finding_code"], risk: ["risk_rank"] },
    words: ["name", "finding_code", "category"],
    walk: (from) => walkNumbered(count, (index) => findingAt(organization, index), from),
  };
}
