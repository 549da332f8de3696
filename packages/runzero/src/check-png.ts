/** The first bytes of a PNG, and where its header has its width and height: all this fits into 32 Base64 characters. */
const signature = "\x89PNG\r\n\x1a\n";
const headerLength = 32;

/**
 * What is wrong with a picture that is to be a PNG in Base64 of at most so many pixels a side, by its header; or
 * `undefined`.
 */
export function pngFault(base64: string, pixels: number): string | undefined {
  const expected = `must be a PNG of at most ${pixels}x${pixels} pixels, in Base64`;
  if (/^\s*data:/i.test(base64)) return `${expected}: leave the prefix "data:…;base64," out`;
  const text = base64.replace(/\s/g, "");
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(text)) {
    return `${expected}: this is no Base64`;
  }
  const header = atob(text.slice(0, headerLength));
  if (!header.startsWith(signature) || header.slice(12, 16) !== "IHDR") return `${expected}: this is no PNG`;
  const [width, height] = [numberAt(header, 16), numberAt(header, 20)];
  // A side of 0 is no picture.
  if (Math.min(width, height) > 0 && Math.max(width, height) <= pixels) return undefined;
  return `${expected}: this one has ${width}x${height}`;
}

/** Four bytes, the highest first. */
function numberAt(bytes: string, at: number): number {
  let number = 0;
  for (let index = at; index < at + 4; index++) number = number * 256 + bytes.charCodeAt(index);
  return number;
}
