import { isObject } from "../../body.js";
import type { ReportedParts } from "../data/foreign-record.js";
import { readReportedParts } from "./reported-parts.js";

/** An asset as a custom integration reports it, checked. */
export interface ImportAsset {
  readonly id: string;
  readonly runZeroID?: string;
  readonly hostnames: readonly string[];
  readonly domain: string;
  readonly addresses: readonly string[];
  readonly macs: readonly string[];
  /** Seconds since 1970. */
  readonly firstSeen?: number;
  readonly os?: string;
  readonly osVersion?: string;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly deviceType?: string;
  readonly tags: readonly string[];
  readonly customAttributes: Readonly<Record<string, string>>;
  /** Ports of services that came along; the vendor's Python client sends them, its document lacks them. */
  readonly ports: readonly number[];
  /** Software and vulnerabilities that came along, as little documented. */
  readonly parts: ReportedParts;
}

/** What is wrong with an asset. */
export class InvalidAssetError extends Error {
  override readonly name = "InvalidAssetError";
}

/**
 * Reads one asset of an import. Clients send null for what they do not know; unknown keys are passed over.
 *
 * @throws InvalidAssetError with the path of what breaks the documented limits
 */
export function readImportAsset(value: unknown): ImportAsset {
  if (!isObject(value)) throw new InvalidAssetError("is not an object");
  const id = textOf(value, "id", 1024);
  if (!id) throw new InvalidAssetError("id is required");
  const interfaces = listOf(value, "networkInterfaces", 256).map(readInterface);
  const runZeroID = textOf(value, "runZeroID", 36);
  const firstSeen = timeOf(value, "firstSeenTS");
  return {
    id,
    ...(runZeroID && { runZeroID }),
    hostnames: textsOf(value, "hostnames", 100, 260),
    domain: textOf(value, "domain", 260) ?? "",
    addresses: unique(interfaces.flatMap((one) => one.addresses)),
    macs: unique(interfaces.flatMap((one) => one.macs)),
    ...(firstSeen !== undefined && { firstSeen }),
    ...known("os", textOf(value, "os", 1024)),
    ...known("osVersion", textOf(value, "osVersion", 1024)),
    ...known("manufacturer", textOf(value, "manufacturer", 1024)),
    ...known("model", textOf(value, "model", 1024)),
    ...known("deviceType", textOf(value, "deviceType", 1024)),
    tags: textsOf(value, "tags", 100, 1024),
    customAttributes: attributesOf(value),
    ports: listOf(value, "services", 1000).flatMap(portOf),
    parts: partsOf(value),
  };
}

function known<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value ? ({ [name]: value } as Record<Name, string>) : {};
}

function readInterface(value: unknown, index: number): { addresses: string[]; macs: string[] } {
  const path = `networkInterfaces[${index}]`;
  if (!isObject(value)) throw new InvalidAssetError(`${path} is not an object`);
  const v4 = textsOf(value, "ipv4Addresses", 256, 15, `${path}.`);
  const v6 = textsOf(value, "ipv6Addresses", 100, 45, `${path}.`);
  for (const address of v4)
    if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(address) || address.split(".").some((byte) => Number(byte) > 255))
      throw new InvalidAssetError(`${path}.ipv4Addresses: ${address} is no IPv4 address`);
  for (const address of v6)
    if (!/^[0-9a-f:]*:[0-9a-f:.]*$/i.test(address))
      throw new InvalidAssetError(`${path}.ipv6Addresses: ${address} is no IPv6 address`);
  const mac = textOf(value, "macAddress", 23, `${path}.`);
  return { addresses: [...v4, ...v6], macs: mac ? [readMac(mac, path)] : [] };
}

/** With colons and in lower case, however it was written. */
function readMac(mac: string, path: string): string {
  const digits = mac.replace(/[:. -]/g, "").toLowerCase();
  if (!/^([0-9a-f]{12}|[0-9a-f]{16})$/.test(digits))
    throw new InvalidAssetError(`${path}.macAddress: ${mac} is no MAC address`);
  return (digits.match(/../g) ?? []).join(":");
}

function attributesOf(asset: Record<string, unknown>): Record<string, string> {
  const value = asset.customAttributes;
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new InvalidAssetError("customAttributes is not an object");
  const entries = Object.entries(value).filter(([, text]) => text !== null);
  if (entries.length > 1024) throw new InvalidAssetError("customAttributes has more than 1024 keys");
  for (const [key, text] of entries) {
    if (key.length > 256)
      throw new InvalidAssetError("customAttributes has a key of more than 256 characters");
    if (typeof text !== "string") throw new InvalidAssetError(`customAttributes.${key} is not a string`);
    if (text.length > 1024)
      throw new InvalidAssetError(`customAttributes.${key} has more than 1024 characters`);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function portOf(service: unknown): number[] {
  const port = isObject(service) ? Number(service.port) : Number.NaN;
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? [port] : [];
}

function partsOf(value: Record<string, unknown>): ReportedParts {
  try {
    return readReportedParts(value);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidAssetError(error.message);
    throw error;
  }
}

function timeOf(value: Record<string, unknown>, name: string): number | undefined {
  const text = textOf(value, name, 64);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidAssetError(`${name} is no RFC 3339 time`);
  return Math.floor(time / 1000);
}

function textOf(
  value: Record<string, unknown>,
  name: string,
  longest: number,
  path = "",
): string | undefined {
  const text = value[name];
  if (text === undefined || text === null) return undefined;
  if (typeof text !== "string") throw new InvalidAssetError(`${path}${name} is not a string`);
  if (text.length > longest)
    throw new InvalidAssetError(`${path}${name} has more than ${longest} characters`);
  return text;
}

function listOf(value: Record<string, unknown>, name: string, most: number, path = ""): unknown[] {
  const list = value[name];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new InvalidAssetError(`${path}${name} is not an array`);
  if (list.length > most) throw new InvalidAssetError(`${path}${name} has more than ${most} items`);
  return list;
}

function textsOf(
  value: Record<string, unknown>,
  name: string,
  most: number,
  longest: number,
  path = "",
): string[] {
  return listOf(value, name, most, path).map((item, index) => {
    if (typeof item !== "string") throw new InvalidAssetError(`${path}${name}[${index}] is not a string`);
    if (item.length > longest)
      throw new InvalidAssetError(`${path}${name}[${index}] has more than ${longest} characters`);
    return item;
  });
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
