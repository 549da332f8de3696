import { json } from "../../answers.js";
import { scan } from "../../records/scan.js";
import type { Handlers } from "../call.js";

/**
 * Counts per site. The vendor documents a map to `{site_id, metrics}` and neither its keys nor the names of the
 * metrics; here the keys are the site ids.
 */
export const metricHandlers: Handlers = {
  async exportAssetMetricsJSON(call) {
    const { sites, inventory } = call.organization;
    const perSite = new Map(
      [...sites.keys()].map((id) => [id, { assets_total: 0, assets_live_total: 0, services_total: 0 }]),
    );
    await scan(inventory.walk(0), (asset) => {
      const metrics = perSite.get(asset.site?.id ?? "");
      if (!metrics) return;
      metrics.assets_total += 1;
      if (asset.alive) metrics.assets_live_total += 1;
      metrics.services_total += asset.service_count;
    });
    return json(
      Object.fromEntries([...perSite].map(([site_id, metrics]) => [site_id, { site_id, metrics }])),
    );
  },
};
