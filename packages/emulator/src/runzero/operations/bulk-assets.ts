import { json, noContent } from "../../answers.js";
import { textIn, textListIn } from "../../body.js";
import { scan } from "../../records/scan.js";
import { changedTags, readCriticality, readOwnerships } from "../asset-fields.js";
import { removeAsset } from "../asset-removal.js";
import { bodyOf, type Call, type Handlers } from "../call.js";
import type { Asset, AssetChange } from "../data/asset.js";
import { assetRecords } from "../data/assets.js";
import { refuse } from "../problem.js";
import { bulkSearchOf } from "../selection.js";

/** Changes to all assets that a search finds. A blank one, which would find all of them, is refused. */
export const bulkAssetHandlers: Handlers = {
  async updateBulkAssetTags(call) {
    const body = await bodyOf(call);
    const tags = textIn(body, "tags") ?? refuse(400, "tags is required");
    await changeAll(call, body, (asset) => ({ tags: changedTags(asset.tags, tags) }));
    return json({});
  },

  async clearBulkAssetTags(call) {
    await changeAll(call, await bodyOf(call), () => ({ tags: {} }));
    return json({});
  },

  async updateBulkAssetCriticality(call) {
    const body = await bodyOf(call);
    const criticality = readCriticality(body);
    await changeAll(call, body, () => ({ criticality }));
    return json({});
  },

  async updateBulkAssetOwners(call) {
    const body = await bodyOf(call);
    const ownership = readOwnerships(call, body);
    return json({ updated_asset_count: await changeAll(call, body, () => ({ ownership })) });
  },

  async clearBulkAssetOwners(call) {
    return json({
      updated_asset_count: await changeAll(call, await bodyOf(call), () => ({ ownership: [] })),
    });
  },

  /** By ids. Those that are not there are passed over, so that it can be repeated. */
  async removeBulkAssets(call) {
    for (const id of textListIn(await bodyOf(call), "asset_ids")) {
      const asset = call.organization.inventory.find(id);
      if (asset) removeAsset(call, asset);
    }
    return noContent();
  },

  /** The first one stays and has what the others had. Which one stays is not documented. */
  async mergeAssets(call) {
    const ids = [...new Set(textListIn(await bodyOf(call), "asset_ids"))];
    if (ids.length < 2) refuse(400, "asset_ids must name at least two assets");
    const { inventory } = call.organization;
    const assets = ids.map((id) => inventory.find(id) ?? refuse(404, `no such asset: ${id}`));
    const [kept, ...others] = assets as [Asset, ...Asset[]];
    for (const other of others) inventory.remove(other);
    inventory.change(kept, {
      names: assets.flatMap((asset) => asset.names),
      addresses: assets.flatMap((asset) => asset.addresses),
      macs: assets.flatMap((asset) => asset.macs),
      domains: assets.flatMap((asset) => asset.domains),
      tags: Object.assign({}, ...[...others, kept].map((asset) => asset.tags)),
      foreign: new Map([...others, kept].flatMap((asset) => [...(asset.change?.foreign ?? [])])),
      updated_at: call.state.nowSeconds(),
    });
    return json({});
  },
};

/** Changes every asset that the search in a body finds, and counts them. */
async function changeAll(
  call: Call,
  body: Record<string, unknown>,
  change: (asset: Asset) => AssetChange,
): Promise<number> {
  const { inventory } = call.organization;
  const matches = bulkSearchOf(call, textIn(body, "search"), assetRecords(inventory));
  const updated_at = call.state.nowSeconds();
  let changed = 0;
  await scan(inventory.walk(0), (asset) => {
    if (!matches(asset)) return;
    inventory.change(asset, { ...change(asset), updated_at });
    changed += 1;
  });
  return changed;
}
