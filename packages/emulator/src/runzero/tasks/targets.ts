/** The addresses of a range, as numbers, both ends included. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
}

/** What a scan is to look at. */
export interface Targets {
  readonly ranges: readonly AddressRange[];
  /** Names and IPv6 addresses, each one host. */
  readonly hosts: readonly string[];
}

/** A text that is no target. */
export class InvalidTargetError extends Error {
  override readonly name = "InvalidTargetError";
}

/**
 * Reads targets: addresses, CIDR blocks, ranges and names, between commas, spaces or line ends.
 *
 * @param scope what the word "defaults" stands for
 * @throws InvalidTargetError
 */
export function readTargets(text: string, scope: string): Targets {
  const ranges: AddressRange[] = [];
  const hosts: string[] = [];
  for (const target of text.split(/[\s,;]+/).filter((part) => part !== "")) {
    if (target === "defaults") {
      // A site's own default is whatever the Explorer is connected to: some private network.
      const inner = readTargets(scope === "defaults" || scope === "" ? "192.168.86.0/24" : scope, "");
      ranges.push(...inner.ranges);
      hosts.push(...inner.hosts);
      continue;
    }
    const range = readRange(target);
    if (range) ranges.push(range);
    else if (/^[0-9a-f:]*:[0-9a-f:.]*$/i.test(target) || /^[a-z0-9_]([\w.-]*\w)?$/i.test(target))
      hosts.push(target);
    else throw new InvalidTargetError(`invalid target: ${target}`);
  }
  return { ranges, hosts };
}

function readRange(target: string): AddressRange | undefined {
  const block = /^([\d.]+)\/(\d+)$/.exec(target);
  if (block) {
    const first = addressNumber(block[1] as string);
    const bits = Number(block[2]);
    if (first === undefined || bits > 32) throw new InvalidTargetError(`invalid target: ${target}`);
    const size = 2 ** (32 - bits);
    const from = Math.floor(first / size) * size;
    return { from, to: from + size - 1 };
  }
  const ends = /^([\d.]+)-([\d.]+)$/.exec(target);
  if (ends) {
    const from = addressNumber(ends[1] as string);
    const last = ends[2] as string;
    // The end may be the last number only, as in 10.0.0.1-9.
    const to = addressNumber(last.includes(".") ? last : `${(ends[1] as string).replace(/\d+$/, "")}${last}`);
    if (from === undefined || to === undefined || to < from)
      throw new InvalidTargetError(`invalid target: ${target}`);
    return { from, to };
  }
  if (!/^[\d.]+$/.test(target)) return undefined;
  const one = addressNumber(target);
  if (one === undefined) throw new InvalidTargetError(`invalid target: ${target}`);
  return { from: one, to: one };
}

function addressNumber(address: string): number | undefined {
  const bytes = address.split(".").map(Number);
  if (bytes.length !== 4 || address.split(".").includes("") || bytes.some((byte) => byte > 255))
    return undefined;
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The usual way to write an address. */
export function addressText(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
}

/** The addresses of the ranges without the excluded ones, at most so many. */
export function* addressesOf(
  targets: Targets,
  excludes: Targets,
  most: number,
): Generator<[string, AddressRange]> {
  let left = most;
  for (const range of targets.ranges)
    for (let address = range.from; address <= range.to; address++) {
      if (left-- === 0) return;
      if (!excludes.ranges.some(({ from, to }) => address >= from && address <= to))
        yield [addressText(address), range];
    }
}
