import { isObject } from "../../body.js";
import { unpacked } from "../../gzip.js";
import type { Sighting } from "../tasks/sighting.js";
import { readLines, UnreadableFileError } from "./read-records.js";

/** The kinds of files that other tools write. */
export type ScanFileKind = "scan" | "nessus" | "packet";

/**
 * The hosts in a file, packed or not: the vendor's own scan data, a Nessus report or a packet capture.
 *
 * @throws UnreadableFileError for a file of another kind
 */
export async function readScanFile(bytes: Uint8Array, kind: ScanFileKind): Promise<Sighting[]> {
  if (kind === "packet") return readCapture(await wholeFile(bytes));
  if (kind === "nessus") return readNessus(new TextDecoder().decode(await wholeFile(bytes)));
  return readScanData(bytes);
}

/** One JSON object a line; the results of a host may be spread over many lines. */
async function readScanData(bytes: Uint8Array): Promise<Sighting[]> {
  const hosts = new Map<string, { names: Set<string>; macs: Set<string>; os?: string }>();
  let understood = 0;
  for await (const line of readLines(bytes)) {
    if (line.trim() === "") continue;
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      throw new UnreadableFileError("this is not scan data");
    }
    if (!isObject(record) || typeof record.type !== "string") continue;
    understood += 1;
    if (record.type !== "result" || typeof record.host !== "string") continue;
    const host = hosts.get(record.host) ?? { names: new Set<string>(), macs: new Set<string>() };
    hosts.set(record.host, host);
    const info = isObject(record.info) ? record.info : {};
    for (const mac of words(info.mac)) host.macs.add(mac.toLowerCase());
    for (const name of words(info["dns.names"])) host.names.add(name);
    if (typeof info.os === "string" && info.os !== "") host.os = info.os;
  }
  if (understood === 0) throw new UnreadableFileError("this is not scan data");
  return [...hosts].map(([address, { names, macs, os }]) => ({
    addresses: [address],
    names: [...names],
    macs: [...macs],
    ...(os !== undefined && { os }),
  }));
}

function words(value: unknown): string[] {
  return typeof value === "string" ? value.split(/\s+/).filter((word) => word !== "") : [];
}

/** What a Nessus report says of each host at its beginning; its findings are not taken in. */
function readNessus(xml: string): Sighting[] {
  if (!xml.includes("<NessusClientData_v2")) throw new UnreadableFileError("this is not a Nessus file");
  return xml
    .split(/<ReportHost /)
    .slice(1)
    .map((host) => {
      const tag = (name: string) =>
        new RegExp(`<tag name="${name}">([^<]*)</tag>`).exec(host)?.[1]?.trim() ?? "";
      const address = tag("host-ip") || (/^name="([^"]*)"/.exec(host)?.[1] ?? "");
      const os = tag("operating-system").split("\n")[0];
      return {
        addresses: [address],
        names: [tag("host-fqdn"), tag("netbios-name")].filter((name) => name !== ""),
        macs: words(tag("mac-address")).map((mac) => mac.toLowerCase()),
        ...(os && { os }),
      };
    });
}

/** The hosts in a packet capture of either format. */
function readCapture(bytes: Uint8Array): Sighting[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.length < 24 ? 0 : view.getUint32(0, true);
  if (magic === SECTION_HEADER) return hostsIn(packetsInBlocks(bytes, view));
  const little = magic === 0xa1b2c3d4 || magic === 0xa1b23c4d;
  if (!little && (bytes.length < 24 || ![0xa1b2c3d4, 0xa1b23c4d].includes(view.getUint32(0))))
    throw new UnreadableFileError("this is not a packet capture");
  return hostsIn(packetsAfterHeader(bytes, view, little));
}

/** The frames of the older format: a file header, then each packet with its own. */
function* packetsAfterHeader(bytes: Uint8Array, view: DataView, little: boolean): Generator<Uint8Array> {
  for (let at = 24; at + 16 <= bytes.length; ) {
    const end = at + 16 + view.getUint32(at + 8, little);
    if (end <= bytes.length) yield bytes.subarray(at + 16, end);
    at = end;
  }
}

/** The first four bytes of the newer format, pcapng, and the types of its blocks that hold a frame. */
const SECTION_HEADER = 0x0a0d0d0a;
const ENHANCED_PACKET = 6;
const SIMPLE_PACKET = 3;

/**
 * The frames of the newer format: blocks of a type, a length, a body and the length once more. Each section says in
 * which order its bytes are.
 *
 * @throws UnreadableFileError for a block that cannot be one
 */
function* packetsInBlocks(bytes: Uint8Array, view: DataView): Generator<Uint8Array> {
  let little = true;
  for (let at = 0; at + 12 <= bytes.length; ) {
    const isSection = view.getUint32(at, true) === SECTION_HEADER;
    if (isSection) little = view.getUint32(at + 8, true) === 0x1a2b3c4d;
    const type = view.getUint32(at, little);
    const length = view.getUint32(at + 4, little);
    if (length < 12 || length % 4 !== 0)
      throw new UnreadableFileError("this is not a packet capture: a block has no length");
    const end = at + length;
    if (end > bytes.length) return;
    if (type === ENHANCED_PACKET && length >= 32)
      yield bytes.subarray(at + 28, Math.min(at + 28 + view.getUint32(at + 20, little), end - 4));
    else if (type === SIMPLE_PACKET && length >= 16)
      yield bytes.subarray(at + 12, Math.min(at + 12 + view.getUint32(at + 8, little), end - 4));
    at = end;
  }
}

/** The private senders of the IPv4 packets in Ethernet frames. */
function hostsIn(frames: Iterable<Uint8Array>): Sighting[] {
  const hosts = new Map<string, string>();
  for (const frame of frames) {
    // 14 bytes of Ethernet, its type last, then 20 of IPv4.
    if (frame.length < 34 || frame[12] !== 0x08 || frame[13] !== 0x00) continue;
    const source = frame.subarray(26, 30).join(".");
    const mac = [...frame.subarray(6, 12)].map((byte) => byte.toString(16).padStart(2, "0"));
    if (/^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(source)) hosts.set(source, mac.join(":"));
  }
  return [...hosts].map(([address, mac]) => ({ addresses: [address], names: [], macs: [mac] }));
}

async function wholeFile(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return new Uint8Array(await new Response(unpacked(bytes)).arrayBuffer());
  } catch {
    throw new UnreadableFileError("the file is damaged: it cannot be unpacked");
  }
}
