import { ZERO_ID } from "../../ids.js";
import type { Asset } from "../data/asset.js";
import type { DeviceProfile } from "../data/device-profiles.js";
import { foreignRecord, mergedAttributes } from "../data/foreign-record.js";
import type { Found } from "../data/found-asset.js";
import type { Inventory } from "../data/inventory.js";
import { type ServiceKind, serviceKinds } from "../data/service-kinds.js";
import { added } from "../tasks/sighting.js";
import type { ImportAsset } from "./import-asset.js";

/** What assets are imported into, and by whom. */
export interface ImportContext {
  readonly inventory: Inventory;
  readonly siteId: string;
  readonly integrationId: string;
  readonly taskId: string;
  readonly atSeconds: number;
  /** Tags for all of them. */
  readonly tags: readonly string[];
  /** Whether assets that nobody knows are left out. */
  readonly excludeUnknown: boolean;
}

/** What became of an imported asset. */
export interface Merged {
  readonly asset?: Asset;
  readonly kind: "new" | "changed" | "same" | "ignored";
}

/**
 * Takes an imported asset in: into the asset that `runZeroID` names, else into the one that the integration
 * knows by the same id, else into one of the site with the same MAC address, IP address or name, else as a new one.
 * An integration has one record of an asset, so that two of its assets are never merged with each other.
 */
export function mergeAsset(context: ImportContext, reported: ImportAsset): Merged {
  const { inventory, excludeUnknown } = context;
  const known = findKnown(context, reported);
  if (known) return mergeInto(context, known, reported);
  if (excludeUnknown) return { kind: "ignored" };
  const asset = inventory.add(foundBy(context, reported));
  return { asset: recordOn(context, asset, reported), kind: "new" };
}

function findKnown(context: ImportContext, reported: ImportAsset): Asset | undefined {
  const { inventory, integrationId, siteId } = context;
  if (reported.runZeroID) {
    const named = inventory.find(reported.runZeroID);
    if (named) return named;
  }
  const same = inventory.findForeign(integrationId, reported.id);
  if (same) return same;
  const marks = { macs: reported.macs, addresses: reported.addresses, names: reported.hostnames };
  for (const asset of inventory.recognize(siteId, marks))
    if (!asset.change?.foreign?.has(integrationId)) return asset;
  return undefined;
}

function mergeInto(context: ImportContext, known: Asset, reported: ImportAsset): Merged {
  const { inventory, integrationId, atSeconds, taskId } = context;
  const before = known.change?.foreign?.get(integrationId);
  const attributes = mergedAttributes(before?.attributes ?? {}, attributesOf(reported));
  const tags = withTags(known.tags, [...reported.tags, ...context.tags]);
  if (
    before?.id === reported.id &&
    JSON.stringify({ ...before.parts, ...reported.parts }) === JSON.stringify(before.parts) &&
    JSON.stringify(before.attributes) === JSON.stringify(attributes) &&
    JSON.stringify(known.tags) === JSON.stringify(tags)
  ) {
    inventory.change(known, { last_seen: atSeconds, taskId });
    return { asset: known, kind: "same" };
  }
  const asset = inventory.change(known, {
    tags,
    names: [...(known.change?.names ?? []), ...added(known.names, reported.hostnames)],
    addresses: [...(known.change?.addresses ?? []), ...added(known.addresses, reported.addresses)],
    macs: [...(known.change?.macs ?? []), ...added(known.macs, reported.macs)],
    domains: [...(known.change?.domains ?? []), ...added(known.domains, domainsOf(reported))],
    // What a scan has seen with its own eyes is believed more than an integration.
    ...(!known.scanned && descriptionOf(reported)),
  });
  return { asset: recordOn(context, asset, reported), kind: "changed" };
}

/** Keeps what was reported on the asset. */
function recordOn(context: ImportContext, asset: Asset, reported: ImportAsset): Asset {
  const { inventory, integrationId, taskId, atSeconds } = context;
  const before = asset.change?.foreign?.get(integrationId);
  const record = foreignRecord(
    reported.id,
    mergedAttributes(before?.attributes ?? {}, attributesOf(reported)),
    // A list that the import names replaces the one of before.
    { ...before?.parts, ...reported.parts },
  );
  return inventory.change(asset, {
    foreign: new Map([...(asset.change?.foreign ?? []), [integrationId, record]]),
    updated_at: atSeconds,
    last_seen: atSeconds,
    taskId,
  });
}

function descriptionOf({ deviceType, os, osVersion, model, manufacturer }: ImportAsset) {
  return {
    ...(deviceType && { type: deviceType }),
    ...(os && { os }),
    ...(osVersion && { os_version: osVersion }),
    ...((model || manufacturer) && { hw: hardwareOf(manufacturer, model) }),
  };
}

function hardwareOf(manufacturer = "", model = ""): string {
  return model.startsWith(manufacturer) ? model : `${manufacturer} ${model}`.trim();
}

/** What was reported, as texts under the names of the import; lists are separated by tabs. */
function attributesOf(reported: ImportAsset): Record<string, string> {
  const texts: Record<string, string | undefined> = {
    id: reported.id,
    hostnames: reported.hostnames.join("\t"),
    ipAddresses: reported.addresses.join("\t"),
    macAddresses: reported.macs.join("\t"),
    domain: reported.domain,
    os: reported.os,
    osVersion: reported.osVersion,
    manufacturer: reported.manufacturer,
    model: reported.model,
    deviceType: reported.deviceType,
    ...reported.customAttributes,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Record<string, string>;
}

function domainsOf({ domain }: ImportAsset): string[] {
  return domain === "" ? [] : [domain];
}

/** `key=value` or `key`, as tags are written everywhere. */
export function withTags(
  tags: Readonly<Record<string, string>>,
  more: readonly string[],
): Record<string, string> {
  const merged = { ...tags };
  for (const tag of more) {
    const [key = "", ...value] = tag.trim().split("=");
    if (key !== "") merged[key] = value.join("=");
  }
  return merged;
}

function foundBy(context: ImportContext, reported: ImportAsset): Found {
  const { atSeconds, siteId, taskId } = context;
  return {
    siteId,
    created_at: atSeconds,
    first_seen: reported.firstSeen ?? atSeconds,
    taskId,
    agentId: ZERO_ID,
    agentName: null,
    names: reported.hostnames,
    addresses: reported.addresses,
    macs: reported.macs,
    domains: domainsOf(reported),
    os_version: reported.osVersion ?? "",
    tags: withTags({}, [...reported.tags, ...context.tags]),
    profile: profileOf(reported),
    scanned: false,
  };
}

/** A kind of device of which there is only this one. */
function profileOf(reported: ImportAsset): DeviceProfile {
  const { os = "", manufacturer = "", model = "", deviceType = "" } = reported;
  return {
    share: 0,
    type: deviceType,
    os,
    osVendor: os.split(" ")[0] ?? "",
    osProduct: os,
    osVersions: [""],
    hw: hardwareOf(manufacturer, model),
    hwVendor: manufacturer,
    hwProduct: model,
    namePrefix: "",
    services: reported.ports.map((port) => [port, KIND_OF_PORT[port] ?? "tcp-open"] as const),
    always: 0,
    software: 0,
    vulnerabilities: 0,
    tags: {},
    surface: ["internal"],
  };
}

const KIND_OF_PORT: Readonly<Record<number, ServiceKind>> = Object.fromEntries(
  (
    [
      [22, "ssh"],
      [80, "http"],
      [123, "ntp"],
      [443, "https"],
      [445, "smb"],
      [3389, "rdp"],
    ] as const
  ).filter(([, kind]) => kind in serviceKinds),
);
