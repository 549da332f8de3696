import { noContent, text } from "../../answers.js";
import { textIn } from "../../body.js";
import { jsonRenderer } from "../../records/render-json.js";
import { changedTags, readCriticality, readOwnerships } from "../asset-fields.js";
import { removeAsset } from "../asset-removal.js";
import { about, bodyOf, type Call, type Handlers } from "../call.js";
import type { Asset, AssetChange } from "../data/asset.js";
import { assetColumns } from "../data/asset-columns.js";
import { refuse } from "../problem.js";

const renderAsset = jsonRenderer(assetColumns);

/** Changes to one asset. */
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
    return change(call, asset, { criticality: readCriticality(await bodyOf(call)) });
  },

  async updateAssetOwners(call) {
    const asset = assetOf(call);
    return change(call, asset, { ownership: readOwnerships(call, await bodyOf(call)) });
  },

  removeAsset(call) {
    removeAsset(call, assetOf(call));
    return noContent();
  },
};

/** The asset that the path names. */
export function assetOf(call: Call): Asset {
  const asset = call.organization.inventory.find(call.path.asset_id ?? "") ?? refuse(404, "no such asset");
  about(call, { id: asset.id, name: asset.names[0] ?? "" }, asset.site?.id);
  return asset;
}

function change(call: Call, asset: Asset, made: AssetChange): Response {
  const changed = call.organization.inventory.change(asset, { ...made, updated_at: call.state.nowSeconds() });
  return text(renderAsset(changed), "application/json");
}
