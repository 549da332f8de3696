import { draw, hashOf, hex, pick } from "../../seeded.js";
import type { Asset } from "../data/asset.js";
import type { DeviceProfile } from "../data/device-profiles.js";
import type { Inventory } from "../data/inventory.js";

/** A host that a scan has seen: with its own eyes, or in a file that another scan wrote. */
export interface Sighting {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly macs: readonly string[];
  readonly os?: string;
}

/** Where and when hosts are seen. */
export interface SightingContext {
  readonly inventory: Inventory;
  readonly siteId: string;
  readonly taskId: string;
  readonly agentId: string;
  readonly agentName: string | null;
  readonly atSeconds: number;
}

/** Takes a host in: as the asset of the site that it is recognized as, or as a new one. */
export function absorb(
  context: SightingContext,
  sighting: Sighting,
): { asset: Asset; isNew: boolean; isChanged: boolean } {
  const { inventory, siteId, taskId, agentId, atSeconds } = context;
  const known = inventory.recognize(siteId, sighting).next().value;
  if (!known) return { asset: inventory.add(foundBy(context, sighting)), isNew: true, isChanged: false };
  const more = {
    names: added(known.names, sighting.names),
    addresses: added(known.addresses, sighting.addresses),
    macs: added(known.macs, sighting.macs),
  };
  const isChanged = Object.values(more).some((values) => values.length > 0);
  const asset = inventory.change(known, {
    last_seen: atSeconds,
    taskId,
    agentId,
    ...(isChanged && {
      updated_at: atSeconds,
      names: [...(known.change?.names ?? []), ...more.names],
      addresses: [...(known.change?.addresses ?? []), ...more.addresses],
      macs: [...(known.change?.macs ?? []), ...more.macs],
    }),
  });
  return { asset, isNew: false, isChanged };
}

/** Those of the values that are not there yet, whatever their case. */
export function added(own: readonly string[], values: readonly string[]): string[] {
  const known = new Set(own.map((value) => value.toLowerCase()));
  return values.filter((value) => !known.has(value.toLowerCase()));
}

function foundBy(context: SightingContext, sighting: Sighting) {
  const { inventory, siteId, taskId, agentId, agentName, atSeconds } = context;
  const profile = profileFor(inventory, sighting);
  return {
    siteId,
    created_at: atSeconds,
    first_seen: atSeconds,
    taskId,
    agentId,
    agentName,
    names: sighting.names,
    addresses: sighting.addresses,
    macs: sighting.macs,
    domains: [...new Set(sighting.names.flatMap((name) => /\.(.+)$/.exec(name)?.[1] ?? []))],
    os_version: sighting.os ? "" : pick(profile.osVersions, atSeconds),
    tags: {},
    profile,
    scanned: true,
  };
}

/** What it may be: one of the kinds of devices that the network has many of. */
function profileFor(inventory: Inventory, { addresses, names, os }: Sighting): DeviceProfile {
  const drawn = draw(inventory.seed, hashOf(addresses[0] ?? names[0] ?? ""), 121);
  const profile = inventory.profileOf(drawn);
  return os === undefined ? profile : { ...profile, os, osProduct: os, osVendor: os.split(" ")[0] ?? "" };
}

/** What a scan of one address or name that nobody knows yet turns up. */
export function invent(
  seed: number,
  target: { readonly address: string } | { readonly name: string },
): Sighting {
  const text = "address" in target ? target.address : target.name;
  const drawn = draw(seed, hashOf(text), 122);
  const digits = hex(drawn, 6);
  const mac = `02:42:ac:${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4)}`;
  if ("name" in target)
    // 198.18.0.0/15 is set aside for tests, so that it is in nobody's way.
    return {
      names: [text],
      addresses: [`198.18.${(drawn >>> 8) & 255}.${1 + ((drawn >>> 16) % 254)}`],
      macs: [mac],
    };
  return { names: [`host-${text.replace(/[.:]+/g, "-")}`], addresses: [text], macs: [mac] };
}
