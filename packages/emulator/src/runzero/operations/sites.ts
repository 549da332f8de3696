import { json, noContent } from "../../answers.js";
import { uuid } from "../../seeded.js";
import { bodyOf, type Call, type Handlers, textIn } from "../call.js";
import type { Site } from "../organization.js";
import { refuse } from "../problem.js";

/** Sites: listed, made, read, changed and deleted. Scans and imports into them are not here yet. */
export const siteHandlers: Handlers = {
  getSites: (call) => json([...call.organization.sites.values()]),

  async createSite(call) {
    const settings = siteSettings(await bodyOf(call));
    if (!settings.name) refuse(400, "name is required");
    const now = call.state.nowSeconds();
    const site: Site = {
      id: uuid(call.state.nextSeed()),
      created_at: now,
      updated_at: now,
      description: "",
      // What a console gives a site without a scope: whatever the Explorer is connected to.
      scope: "defaults",
      excludes: "",
      subnets: {},
      ...settings,
      name: settings.name,
    };
    call.organization.sites.set(site.id, site);
    return json(site);
  },

  getSite: (call) => json(siteOf(call)),

  async updateSite(call) {
    const site = siteOf(call);
    const settings = siteSettings(await bodyOf(call));
    if (settings.name === "") refuse(400, "name must not be empty");
    Object.assign(site, settings, { updated_at: call.state.nowSeconds() });
    return json(site);
  },

  /** The assets of a site go with it. */
  removeSite(call) {
    call.organization.sites.delete(siteOf(call).id);
    return noContent();
  },
};

function siteOf(call: Call): Site {
  return call.organization.sites.get(call.path.site_id ?? "") ?? refuse(404, "no such site");
}

/** The settings that a body names, checked. */
function siteSettings(body: Record<string, unknown>): Partial<Site> {
  const settings: Partial<Site> = {};
  for (const name of ["name", "description", "scope", "excludes"] as const) {
    const value = textIn(body, name);
    if (value !== undefined) settings[name] = value;
  }
  if (body.subnets !== undefined) {
    if (typeof body.subnets !== "object" || body.subnets === null || Array.isArray(body.subnets))
      refuse(400, "subnets must be an object");
    settings.subnets = body.subnets as Record<string, unknown>;
  }
  return settings;
}
