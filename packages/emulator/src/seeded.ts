/**
 * Numbers and ids that follow from a seed and a position, so that record 700,000 can be computed without the
 * 699,999 before it, and an id can be turned back into its position without an index in memory.
 */

/** Scrambles 32 bits and can be undone: the finalizer of MurmurHash3. */
export function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Undoes {@link scramble}; the factors are the inverses modulo 2^32. */
export function unscramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7ed1b41d);
  h = Math.imul(h ^ (h >>> 13) ^ (h >>> 26), 0xa5cb9243);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32 bits drawn for a position and a purpose. The golden ratio keeps neighbours and zeros apart. */
export function draw(seed: number, position: number, purpose: number): number {
  return scramble(scramble(seed + Math.imul(purpose, 0x9e3779b9)) ^ Math.imul(position + 1, 0x85157af5));
}

/** A seed that follows from a text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = draw(hash, text.charCodeAt(index), 123);
  return hash;
}

/** One of the values, each as likely as the others. */
export function pick<Value>(values: readonly Value[], drawn: number): Value {
  return values[drawn % values.length] as Value;
}

/** Lower-case hexadecimal digits, any number of them. */
export function hex(seed: number, digits: number): string {
  let text = "";
  for (let block = 0; text.length < digits; block++) text += hex8(draw(seed, block, 0x6865));
  return text.slice(0, digits);
}

/** Text that looks like the base64 of random bytes, as certificates and hashes do. */
export function base64(seed: number, length: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let text = "";
  for (let block = 0; text.length < length; block++) {
    let bits = draw(seed, block, 0x6236);
    for (let digit = 0; digit < 5; digit++, bits >>>= 6) text += alphabet[bits & 63];
  }
  return text.slice(0, length);
}

/** A version 4 UUID for a seed; it cannot be turned back. */
export function uuid(seed: number): string {
  return positionId(seed, 0, 0);
}

/**
 * A UUID that carries a position and a place within it (an asset, and its 17th service):
 * both are scrambled by the seed, and the rest of the digits proves that the id is one of ours.
 */
export function positionId(seed: number, position: number, place: number): string {
  const first = (scramble(position + 1) ^ scramble(seed)) >>> 0;
  const proof = draw(seed, first, place + 1);
  const rest = draw(proof, first, 2);
  const second = (place ^ first ^ (first >>> 16)) & 0xffff;
  return (
    `${hex8(first)}-${hex4(second)}-4${hex4(proof).slice(1)}-` +
    `${(((proof >>> 16) & 0x3fff) | 0x8000).toString(16)}-${hex8(rest)}${hex4((proof ^ rest) & 0xffff)}`
  );
}

/** The position and place that {@link positionId} put into an id, or `undefined` for an id that it did not make. */
export function readPositionId(seed: number, id: string): { position: number; place: number } | undefined {
  const digits = /^([0-9a-f]{8})-([0-9a-f]{4})-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  if (!digits) return undefined;
  const first = Number.parseInt(digits[1] as string, 16);
  const second = Number.parseInt(digits[2] as string, 16);
  const position = unscramble((first ^ scramble(seed)) >>> 0) - 1;
  const place = (second ^ first ^ (first >>> 16)) & 0xffff;
  return position >= 0 && positionId(seed, position, place) === id ? { position, place } : undefined;
}

function hex8(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}

function hex4(value: number): string {
  return (value & 0xffff).toString(16).padStart(4, "0");
}
