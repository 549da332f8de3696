import { json, noContent } from "../../answers.js";
import { textListIn, textsIn } from "../../body.js";
import { ZERO_ID } from "../../ids.js";
import { scan } from "../../records/scan.js";
import { bodyOf, type Call, type Handlers, queryOf } from "../call.js";
import type { Asset } from "../data/asset.js";
import { assetRecords } from "../data/assets.js";
import { foreignRecord, mergedAttributes } from "../data/foreign-record.js";
import { readDirectAsset } from "../imports/direct-asset.js";
import { mergeAsset } from "../imports/merge-asset.js";
import { refuse } from "../problem.js";
import { bulkSearchOf } from "../selection.js";
import { assetOf } from "./asset-changes.js";
import { integrationOf } from "./custom-integrations.js";

/** What a custom integration knows of assets: reported at once, without a task, and removed again. */
export const integrationDataHandlers: Handlers = {
  async createCustomIntegrationAsset(call) {
    const { id: integrationId } = integrationOf(call);
    const siteId = queryOf(call, "site")?.toLowerCase() ?? refuse(400, "site is required");
    if (!call.organization.sites.has(siteId)) refuse(404, "no such site");
    const reported = readDirectAsset((await bodyOf(call)).asset);
    const { asset } = mergeAsset(
      {
        inventory: call.organization.inventory,
        siteId,
        integrationId,
        taskId: ZERO_ID,
        atSeconds: call.state.nowSeconds(),
        tags: [],
        excludeUnknown: false,
      },
      reported,
    );
    return json({ asset_id: asset?.id });
  },

  async updateAssetCustomIntegrationAttributes(call) {
    const asset = assetOf(call);
    const { id } = integrationOf(call);
    setAttributes(call, asset, id, readAttributes(await bodyOf(call)));
    return json({ updated: 1 });
  },

  /** A limit of 0 is none, as the vendor's client sends it. */
  async updateCustomIntegrationAttributes(call) {
    const { id } = integrationOf(call);
    const { inventory } = call.organization;
    const attributes = readAttributes(await bodyOf(call));
    const matches = bulkSearchOf(call, queryOf(call, "search"), assetRecords(inventory));
    const siteId = queryOf(call, "site")?.toLowerCase();
    const limit = Number(queryOf(call, "limit") ?? "0") || Number.POSITIVE_INFINITY;
    let updated = 0;
    await scan(inventory.walk(0), (asset) => {
      if (updated >= limit || (siteId && asset.site?.id !== siteId) || !matches(asset)) return;
      setAttributes(call, asset, id, attributes);
      updated += 1;
    });
    return json({ updated });
  },

  async bulkRemoveCustomIntegration(call) {
    const { id } = integrationOf(call);
    const ids = textListIn(await bodyOf(call), "asset_ids");
    const assets = ids.map(
      (one) => call.organization.inventory.find(one) ?? refuse(404, `no such asset: ${one}`),
    );
    for (const asset of assets) removeForeign(call, asset, id);
    return noContent();
  },

  removeCustomIntegration(call) {
    const asset = assetOf(call);
    const { id } = integrationOf(call);
    if (!asset.change?.foreign?.has(id)) refuse(400, "the custom integration reported nothing of this asset");
    removeForeign(call, asset, id);
    return noContent();
  },

  /** The vendor declares the id of a source to be a UUID, while assets name their sources by numbers. */
  removeAssetSource(call) {
    const asset = assetOf(call);
    const source = (call.path.source_id ?? "").toLowerCase();
    if (asset.change?.foreign?.has(source)) removeForeign(call, asset, source);
    else if (source === String(asset.nativeSource?.id)) removeNative(call, asset);
    else refuse(400, "the asset has no such source");
    return noContent();
  },
};

function readAttributes(body: Record<string, unknown>): Record<string, string> {
  return textsIn(body, "attributes") ?? refuse(400, "attributes is required");
}

function setAttributes(
  call: Call,
  asset: Asset,
  integrationId: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const before = asset.change?.foreign?.get(integrationId);
  // Where the integration has not reported the asset, it knows it by the console's own id.
  const record = foreignRecord(
    before?.id ?? asset.id,
    mergedAttributes(before?.attributes ?? {}, attributes),
  );
  call.organization.inventory.change(asset, {
    foreign: new Map([...(asset.change?.foreign ?? []), [integrationId, record]]),
    updated_at: call.state.nowSeconds(),
  });
}

/** What one source reported goes. An asset that no source knows any more is deleted. */
function removeForeign(call: Call, asset: Asset, integrationId: string): void {
  const foreign = new Map(asset.change?.foreign);
  if (!foreign.delete(integrationId)) return;
  const { inventory } = call.organization;
  if (foreign.size === 0 && !asset.nativeSource) inventory.remove(asset);
  else inventory.change(asset, { foreign, updated_at: call.state.nowSeconds() });
}

function removeNative(call: Call, asset: Asset): void {
  const { inventory } = call.organization;
  if (!asset.change?.foreign?.size) {
    inventory.remove(asset);
    return;
  }
  const places = Array.from({ length: asset.servicePlaces }, (_, place) => place);
  inventory.change(asset, {
    sourceRemoved: true,
    deletedServices: new Set(places),
    updated_at: call.state.nowSeconds(),
  });
}
