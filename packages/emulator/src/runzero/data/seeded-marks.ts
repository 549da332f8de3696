/** Addresses, names and MAC addresses that follow from the number of an asset, and the way back to the number. */

/** A /12 for each site, so that addresses are unique up to a million assets. */
export function seededAddress(index: number, siteIndex: number): string {
  const host = index + 257;
  return `10.${(siteIndex * 16 + ((host >>> 16) & 15)) & 255}.${(host >>> 8) & 255}.${host & 255}`;
}

/** The indexes that {@link seededAddress} may have been made from: one in each million. */
export function* indexesOfAddress(address: string, size: number): Generator<number> {
  const parts = /^10\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  if (!parts) return;
  const host = ((Number(parts[1]) & 15) << 16) | (Number(parts[2]) << 8) | Number(parts[3]);
  for (let index = host - 257; index < size; index += 0x100000) if (index >= 0) yield index;
}

/** The last part of a name, before its domain. */
export function nameDigits(index: number): string {
  return (index + 1).toString(36).padStart(4, "0");
}

/** The index in a name such as `LT-00aq` or `lnx-00aq.prod.example.com`. */
export function indexOfName(name: string): number | undefined {
  const digits = /-([0-9a-z]{4,6})(?:\.|$)/i.exec(name)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 36) - 1;
}

/** An odd factor and its inverse modulo 2^24: the digits look drawn and can be turned back. */
const MAC_FACTOR = 0x9e3779;
const MAC_INVERSE = 0xb382c9;

/** The last half of a MAC address. */
export function macDigits(index: number): string {
  const digits = (Math.imul(index + 1, MAC_FACTOR) & 0xffffff).toString(16).padStart(6, "0");
  return `${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4)}`;
}

/** The index that the last half of a MAC address was made from. */
export function indexOfMac(mac: string): number {
  const digits = Number.parseInt(mac.slice(9).replaceAll(":", ""), 16);
  return (Math.imul(digits, MAC_INVERSE) & 0xffffff) - 1;
}
