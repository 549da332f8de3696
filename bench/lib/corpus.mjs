// What an export is made of: the lines of emulated assets, over and over.
import { runzeroEmulator } from "@runwire/emulator";

/** The size of the pieces that Node's own `fetch` hands on. */
const PIECE_BYTES = 65_536;

/**
 * @param {"assets" | "selected fields"} kind whole assets (12 kB on average), or three fields of them (120 bytes)
 * @returns {Promise<Buffer>} a few megabytes of whole lines
 */
export async function corpus(kind) {
  const assets = kind === "assets" ? 500 : 5000;
  const emulator = runzeroEmulator({ assets });
  const query = kind === "assets" ? "" : "?fields=id,names,addresses";
  const response = await emulator.fetch(
    new Request(`${emulator.origin}${emulator.basePath}/export/org/assets.jsonl${query}`, {
      headers: { authorization: `Bearer ${emulator.exportToken}` },
    }),
  );
  return Buffer.from(await response.arrayBuffer());
}

/** The pieces of so many bytes of corpus, at least, each ending wherever it may; the last one ends a line. */
export function* pieces(bytes, total) {
  for (let sent = 0; sent < total; sent += bytes.length) {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
}
