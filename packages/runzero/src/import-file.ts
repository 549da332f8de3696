import type { WriteStream } from "node:fs";
import { InvalidCallError } from "@runwire/core";
import { checkValue, type Violation } from "./check-value.js";
import { openFile } from "./file-body.js";
import type { ImportAsset } from "./generated/api.js";
import { requestSchemas } from "./generated/request-schemas.js";
import { toJson } from "./import-json.js";
import { untilAborted } from "./import-until-aborted.js";
import { type AssetViolation, InvalidAssetsError, maxViolations } from "./invalid-assets-error.js";

// Not imported: a bundler for pages stops at what it cannot find there, though pages never come here.
const { once } = process.getBuiltinModule("node:events");
const { createWriteStream } = process.getBuiltinModule("node:fs");
const { mkdtemp, rm } = process.getBuiltinModule("node:fs/promises");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { finished } = process.getBuiltinModule("node:stream/promises");
const { createGzip } = process.getBuiltinModule("node:zlib");

/** Assets, however they come. */
export type Assets = Iterable<ImportAsset> | AsyncIterable<ImportAsset>;

/** So much JSON is gathered before it is compressed: a write an asset would cost more than the compression. */
const batchLength = 64 * 1024;

/**
 * Checks assets and writes them, a line each, into a compressed temporary file; hands it on as a blob, which any
 * number of requests can read; and removes it. Only one asset is held at a time.
 *
 * @param signals Each ends it at once, also while the source keeps it waiting, with its reason.
 * @throws InvalidAssetsError if any of them breaks a limit: all are looked at, up to a bound of violations.
 */
export async function withImportFile<T>(
  assets: Assets,
  signals: readonly (AbortSignal | undefined)[],
  use: (file: Blob) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "runwire-import-"));
  try {
    const path = join(folder, "asset_data.jsonl.gz");
    // Assets are an inventory of somebody's network: for the owner's eyes only.
    await writeAssets(assets, createWriteStream(path, { mode: 0o600, flags: "wx" }), signals);
    return await use(await openFile(path, "application/gzip"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeAssets(
  assets: Assets,
  file: WriteStream,
  signals: readonly (AbortSignal | undefined)[],
): Promise<void> {
  const gzip = createGzip();
  gzip.pipe(file);
  // An error of the file must end a write that waits for it.
  file.on("error", (error) => gzip.destroy(error));
  const written = finished(file);
  written.catch(() => {});
  try {
    let batch = "";
    let count = 0;
    const violations: AssetViolation[] = [];
    for await (const asset of untilAborted(assets, signals)) {
      const index = count++;
      const report = (violation: Violation) => violations.push({ index, ...violation });
      const before = violations.length;
      checkValue(requestSchemas.ImportAsset, asset, report);
      const line = violations.length > before ? undefined : toJson(asset, report);
      if (violations.length >= maxViolations) break;
      // After the first violation nothing is sent: the rest is only looked at.
      if (violations.length > 0) continue;
      batch += `${line}\n`;
      if (batch.length < batchLength) continue;
      if (!gzip.write(batch)) await once(gzip, "drain");
      batch = "";
    }
    if (violations.length > 0) throw new InvalidAssetsError(violations.slice(0, maxViolations));
    if (count === 0) throw new InvalidCallError("imports.assets: there are no assets to import");
    gzip.end(batch);
    await written;
  } catch (error) {
    gzip.destroy();
    file.destroy();
    throw error;
  }
}
