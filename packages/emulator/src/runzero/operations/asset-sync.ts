import { streamed } from "../../answers.js";
import { jsonArray } from "../../records/export.js";
import { textStream } from "../../text-stream.js";
import type { Call, Handlers } from "../call.js";
import type { Asset } from "../data/asset.js";
import { assetRecords } from "../data/assets.js";
import { refuse } from "../problem.js";
import { selectionOf } from "../selection.js";

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
  const assets = jsonArray({
    ...selection,
    matches: (asset) => timeOf(asset) >= since && selection.matches(asset),
  });
  return streamed(
    textStream(wrapped(`{"since":${call.state.nowSeconds()},"assets":`, assets)),
    "application/json",
  );
}

function* wrapped(
  opening: string,
  pieces: Iterable<string | undefined>,
): Generator<string | undefined, void> {
  yield opening;
  yield* pieces;
  yield "}";
}
