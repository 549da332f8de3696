import { property, type RecordSet } from "../../records/record-set.js";
import { draw, hex, pick, uuid } from "../../seeded.js";
import type { Organization } from "../organization.js";
import { seededTaskId } from "./task-ids.js";

const NETWORKS = ["Corp", "Corp-Guest", "Corp-IoT", "printers", "linksys-5g"];

/** A wireless network as an Explorer hears it: each site hears each of a few. */
function networkAt(organization: Organization, index: number) {
  const { seed, inventory } = organization;
  const drawn = draw(seed, index, 61);
  const siteIndex = Math.floor(index / NETWORKS.length);
  const site = inventory.site(siteIndex);
  const essid = NETWORKS[index % NETWORKS.length] as string;
  const open = essid.endsWith("Guest");
  const mac = hex(drawn, 6);
  return {
    id: uuid(drawn),
    created_at: inventory.epochSeconds - 90 * 86_400,
    last_seen: inventory.epochSeconds - (drawn % 86_400),
    organization_id: organization.id,
    site_id: site?.id ?? "",
    last_agent_id: inventory.recordId("explorer", siteIndex, 0),
    last_task_id: seededTaskId(seed, siteIndex, 0),
    essid,
    bssid: `24:5a:4c:${mac.slice(0, 2)}:${mac.slice(2, 4)}:${mac.slice(4)}`,
    type: "infrastructure",
    authentication: open ? "open" : "wpa2-psk",
    encryption: open ? "none" : "aes",
    signal: 30 + (drawn % 70),
    channels: pick(["1", "6", "11", "36", "44"], drawn >>> 3),
    interface: "wlan0",
    vendor: "Ubiquiti Inc",
    family: hex(drawn + 1, 6),
    data: { "wlan.mode": "infrastructure", "wlan.radio": "802.11ax" } as Record<string, string>,
    org_name: organization.settings.name,
    site_name: site?.name ?? "",
    agent_name: `explorer-${siteIndex + 1}`,
  };
}

/** A wireless network. */
export type WirelessNetwork = ReturnType<typeof networkAt>;

const names = [
  "id",
  "created_at",
  "last_seen",
  "organization_id",
  "site_id",
  "last_agent_id",
  "last_task_id",
  "essid",
  "bssid",
  "type",
  "authentication",
  "encryption",
  "signal",
  "channels",
  "interface",
  "vendor",
  "family",
  "data",
  "org_name",
  "site_name",
  "agent_name",
] as const;

/** The wireless networks as records. */
export function wirelessRecords(organization: Organization): RecordSet<WirelessNetwork> {
  return {
    plural: "wireless",
    columns: names.map((name) => property<WirelessNetwork>(name)),
    aliases: { site: ["site_id", "site_name"], auth: ["authentication"] },
    words: ["essid", "bssid", "vendor"],
    *walk(from) {
      for (let index = from; index < organization.inventory.siteCount * NETWORKS.length; index++) {
        const row = networkAt(organization, index);
        // Those of a deleted site went with it.
        if (row.site_id !== "" && !organization.removedWireless.has(row.id)) yield { row, after: index + 1 };
      }
    },
  };
}
