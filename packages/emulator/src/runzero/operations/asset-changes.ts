import { noContent, text } from "../../answers.js";
import { jsonRenderer } from "../../records/render-json.js";
import { bodyOf, type Call, type Handlers, textIn } from "../call.js";
import type { Asset, AssetChange } from "../data/asset.js";
import { assetColumns } from "../data/asset-columns.js";
import { refuse } from "../problem.js";

const CRITICALITIES = ["none", "low", "medium", "high", "critical"];
const renderAsset = jsonRenderer(assetColumns);

/** Changes to one asset. Those to many at once are not here yet. */
export const assetChangeHandlers: Handlers = {
  async updateAssetComments(call) {
    const asset = assetOf(call);
    const comments = textIn(await bodyOf(call), "comments") ?? refuse(400, "comments is required");
    return change(call, asset, { comments });
  },

  async updateAssetTags(call) {
    const asset = assetOf(call);
    const tags = textIn(await bodyOf(call), "tags") ?? refuse(400, "tags is required");
    return change(call, asset, { tags: changedTags(asset.tags, tags) });
  },

  async updateAssetCriticality(call) {
    const asset = assetOf(call);
    const criticality = textIn(await bodyOf(call), "criticality") ?? refuse(400, "criticality is required");
    if (!CRITICALITIES.includes(criticality))
      refuse(400, `criticality must be one of ${CRITICALITIES.join(", ")}`);
    return change(call, asset, { criticality });
  },

  removeAsset(call) {
    call.organization.inventory.removed.add(assetOf(call).index);
    return noContent();
  },
};

function assetOf(call: Call): Asset {
  return call.organization.inventory.find(call.path.asset_id ?? "") ?? refuse(404, "no such asset");
}

function change(call: Call, asset: Asset, made: AssetChange): Response {
  const changed = call.organization.inventory.change(asset, { ...made, updated_at: call.state.nowSeconds() });
  return text(renderAsset(changed), "application/json");
}

/** One text with spaces between: `key`, `key=value`, and `-key` takes a tag away. */
function changedTags(tags: Readonly<Record<string, string>>, instructions: string): Record<string, string> {
  const changed = new Map(Object.entries(tags));
  for (const instruction of instructions.split(/\s+/).filter((part) => part !== "")) {
    const [name = "", ...value] = instruction.split("=");
    if (name.startsWith("-")) changed.delete(name.slice(1));
    else changed.set(name, value.join("="));
  }
  return Object.fromEntries(changed);
}
