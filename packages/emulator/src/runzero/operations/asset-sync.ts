import { streamed } from "../../answers.js";
import { jsonArray, jsonPage, type Selection } from "../../records/export.js";
import { textStream } from "../../text-stream.js";
import type { Call, Handlers } from "../call.js";
import type { Asset } from "../data/asset.js";
import { assetRecords } from "../data/assets.js";
import { refuse } from "../problem.js";
import { sealOf, selectionOf } from "../selection.js";
import { startKey } from "../start-key.js";

/**
 * What was created or updated since a moment, in seconds. Whether the vendor includes that moment is not
 * documented; here it does, so that a client that cannot stand duplicates shows it.
 */
export const assetSyncHandlers: Handlers = {
  splunkAssetSyncCreatedJSON: (call) => sync(call, (asset) => asset.created_at),
  splunkAssetSyncUpdatedJSON: (call) => sync(call, (asset) => asset.updated_at),
};

function sync(call: Call, timeOf: (asset: Asset) => number): Response {
  const since = Number(call.url.searchParams.get("since") ?? "0");
  // Milliseconds, of any time after 1973, would find nothing.
  if (!Number.isInteger(since) || since < 0 || since > 99_999_999_999)
    refuse(400, "since must be seconds since 1970");
  const selection = selectionOf(call, assetRecords(call.organization.inventory));
  const recent = {
    ...selection,
    matches: (asset: Asset) => timeOf(asset) >= since && selection.matches(asset),
  };
  const now = call.state.nowSeconds();
  return streamed(textStream(body(call, recent, now)), "application/json");
}

/** All of it, or the page that was asked for where the console pages this. */
function body(call: Call, recent: Selection<Asset>, now: number): Generator<string | undefined, void> {
  const text = call.state.options.pageSync ? call.url.searchParams.get("page_size") : null;
  if (text === null) return wrapped(`{"since":${now},"assets":`, jsonArray(recent));
  const pageSize = Number(text);
  if (!Number.isSafeInteger(pageSize) || pageSize < 1)
    refuse(400, "page_size must be a positive whole number");
  return opened(
    `{"since":${now},`,
    jsonPage(recent, pageSize, (position) => startKey(sealOf(call), recent.records.plural, position)),
  );
}

/** A JSON object with more at its beginning. */
function* opened(opening: string, pieces: Iterable<string | undefined>): Generator<string | undefined, void> {
  let first = true;
  for (const piece of pieces) {
    yield first && piece !== undefined ? opening + piece.slice(1) : piece;
    if (piece !== undefined) first = false;
  }
}

function* wrapped(
  opening: string,
  pieces: Iterable<string | undefined>,
): Generator<string | undefined, void> {
  yield opening;
  yield* pieces;
  yield "}";
}
