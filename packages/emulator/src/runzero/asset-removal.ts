import type { Call } from "./call.js";
import type { Asset } from "./data/asset.js";

/** Deletes an asset: at once, or after the delay that the options give. */
export function removeAsset(call: Call, asset: Asset): void {
  const { inventory } = call.organization;
  const { clock, deleteDelayMs } = call.state.options;
  if (deleteDelayMs > 0) inventory.removeAt(asset, clock.now() + deleteDelayMs);
  else inventory.remove(asset);
}
