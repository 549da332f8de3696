import { streamed, text } from "../../answers.js";
import { type Selection, selected } from "../../records/export.js";
import { csvLine } from "../../records/render-csv.js";
import { scan } from "../../records/scan.js";
import { textStream } from "../../text-stream.js";
import { type Call, type Handlers, queryOf } from "../call.js";
import type { Asset } from "../data/asset.js";
import { assetRecords } from "../data/assets.js";
import type { Inventory } from "../data/inventory.js";
import { serviceKinds } from "../data/service-kinds.js";
import { refuse } from "../problem.js";
import { selectionOf } from "../selection.js";

/** What a console tells about the network rather than about records: Nmap's format, subnets, ARP caches. */
export const networkReportHandlers: Handlers = {
  exportAssetsNmapXML: (call) =>
    streamed(textStream(nmapRun(selectionOf(call, assetRecords(call.organization.inventory)))), "text/xml"),

  async exportSubnetUtilizationStatsCSV(call) {
    const mask = maskOf(call);
    const used = new Map<number, { assets: number; live: number }>();
    await scan(call.organization.inventory.walk(0), (asset) => {
      if (!/^\d+\.\d+\.\d+\.\d+$/.test(asset.address)) return;
      const network = (addressNumber(asset.address) >>> (32 - mask)) >>> 0;
      const entry = used.get(network) ?? { assets: 0, live: 0 };
      entry.assets += 1;
      if (asset.alive) entry.live += 1;
      used.set(network, entry);
    });
    const capacity = 2 ** (32 - mask);
    const lines = [...used]
      .sort(([left], [right]) => left - right)
      .map(([network, { assets, live }]) =>
        csvLine([
          `${addressText(network * capacity)}/${mask}`,
          assets,
          live,
          capacity,
          `${((100 * assets) / capacity).toFixed(2)}%`,
        ]),
      );
    return text(csvLine(["subnet", "assets", "live", "size", "utilization"]) + lines.join(""), "text/csv");
  },

  exportSNMPARPCacheCSV: (call) => streamed(textStream(arpCache(call.organization.inventory)), "text/csv"),
};

function* nmapRun(selection: Selection<Asset>): Generator<string | undefined, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner="nmap" version="7.95" xmloutputversion="1.05">\n';
  for (const entry of selected(selection)) yield entry && nmapHost(entry.row);
  yield "</nmaprun>\n";
}

function nmapHost(asset: Asset): string {
  const macs = asset.macs.map((mac) => `<address addr="${mac}" addrtype="mac"/>`).join("");
  const names = asset.names.map((name) => `<hostname name="${xml(name)}" type="user"/>`).join("");
  const ports = [...asset.services()]
    .filter(({ port }) => port > 0)
    .map(({ port, kind }) => {
      const { transport, protocols } = serviceKinds[kind];
      return `<port protocol="${transport}" portid="${port}"><state state="open" reason="syn-ack"/><service name="${protocols[0] ?? "unknown"}"/></port>`;
    })
    .join("");
  return (
    `<host starttime="${asset.created_at}" endtime="${asset.last_seen}"><status state="${asset.alive ? "up" : "down"}"/>` +
    `${hostAddress(asset.address)}${macs}<hostnames>${names}</hostnames><ports>${ports}</ports>` +
    `<os><osmatch name="${xml(asset.os)}" accuracy="85"/></os></host>\n`
  );
}

function hostAddress(address: string): string {
  if (address === "") return "";
  return `<address addr="${address}" addrtype="${address.includes(":") ? "ipv6" : "ipv4"}"/>`;
}

/** What the switches know of their neighbours: the next assets in line. The columns are not documented. */
function* arpCache(inventory: Inventory): Generator<string | undefined, void> {
  const neighbours = 12;
  yield csvLine(["agent_address", "agent_name", "address", "mac", "interface"]);
  for (const entry of inventory.walk(0)) {
    if (entry?.row.type !== "Switch") {
      // Few assets are switches: whoever reads must not wait for the whole walk.
      if (!entry) yield undefined;
      continue;
    }
    const agent = entry.row;
    let lines = "";
    for (let offset = 1; offset <= neighbours; offset++) {
      const neighbour = inventory.at((agent.index + offset) % inventory.size);
      const mac = neighbour?.macs[0];
      if (neighbour && mac)
        lines += csvLine([
          agent.address,
          agent.names[0] ?? "",
          neighbour.address,
          mac,
          `GigabitEthernet1/0/${offset}`,
        ]);
    }
    yield lines;
  }
}

function maskOf(call: Call): number {
  const given = (queryOf(call, "mask") ?? "24").replace(/^\//, "");
  const mask = Number(given);
  if (given === "" || !Number.isInteger(mask) || mask < 8 || mask > 32)
    refuse(400, "mask must be a number from 8 to 32");
  return mask;
}

function addressNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function addressText(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
