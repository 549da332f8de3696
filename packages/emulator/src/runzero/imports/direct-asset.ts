import { isObject } from "../../body.js";
import { refuse } from "../problem.js";
import { type ImportAsset, InvalidAssetError, readImportAsset } from "./import-asset.js";

/**
 * An asset that is created at once, whose keys are in snake_case and partly of other types than in an import.
 *
 * @throws Refusal 400
 */
export function readDirectAsset(value: unknown): ImportAsset {
  if (!isObject(value)) refuse(400, "asset is required");
  const lists = ["macs", "addresses", "addresses_extra", "hostnames", "domains"] as const;
  const [macs = [], addresses = [], extra = [], hostnames = [], domains = []] = lists.map((name) =>
    textsOf(value, name),
  );
  const all = [...addresses, ...extra];
  const firstSeen = Number(value.first_seen ?? 0);
  try {
    const asset = readImportAsset({
      id: value.id,
      networkInterfaces: [
        {
          ipv4Addresses: all.filter((address) => !address.includes(":")),
          ipv6Addresses: all.filter((address) => address.includes(":")),
        },
        ...macs.map((macAddress) => ({ macAddress })),
      ],
      hostnames,
      domain: domains[0],
      os: value.os,
      osVersion: value.os_version,
      manufacturer: value.hw_vendor || value.os_vendor,
      model: value.hw,
      deviceType: value.device_type,
      tags: typeof value.tags === "string" ? value.tags.split(/\s+/).filter((tag) => tag !== "") : [],
      customAttributes: value.custom_attributes,
    });
    return firstSeen > 0 ? { ...asset, firstSeen } : asset;
  } catch (error) {
    if (error instanceof InvalidAssetError) refuse(400, `asset: ${error.message}`);
    throw error;
  }
}

function textsOf(value: Record<string, unknown>, name: string): string[] {
  const list = value[name] ?? [];
  if (!Array.isArray(list) || list.some((item) => typeof item !== "string"))
    refuse(400, `asset: ${name} must be a list of strings`);
  return (list as string[]).filter((item) => item !== "");
}
