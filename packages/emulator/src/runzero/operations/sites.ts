import { json, noContent } from "../../answers.js";
import { objectIn, textIn } from "../../body.js";
import { ZERO_ID } from "../../ids.js";
import { uuid } from "../../seeded.js";
import { about, bodyOf, type Call, type Handlers } from "../call.js";
import type { Site } from "../organization.js";
import { refuse } from "../problem.js";

/** Sites: listed, made, read, changed and deleted. */
export const siteHandlers: Handlers = {
  getSites: (call) => json([...call.organization.sites.values()]),

  async createSite(call) {
    const settings = siteSettings(await bodyOf(call));
    if (!settings.name) refuse(400, "name is required");
    checkName(call, settings.name, undefined);
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
    return json(about(call, site, site.id));
  },

  getSite: (call) => json(siteOf(call)),

  async updateSite(call) {
    const site = siteOf(call);
    const settings = siteSettings(await bodyOf(call));
    if (settings.name === "") refuse(400, "name must not be empty");
    checkName(call, settings.name, site);
    Object.assign(site, settings, { updated_at: call.state.nowSeconds() });
    return json(site);
  },

  /** The assets of a site go with it; its Explorers stay, and belong to no site. */
  removeSite(call) {
    const { id } = siteOf(call);
    for (const explorer of call.organization.explorers.values())
      if (explorer.site_id === id) explorer.site_id = ZERO_ID;
    call.organization.sites.delete(id);
    return noContent();
  },
};

/** The site that the path names. */
export function siteOf(call: Call): Site {
  const site = call.organization.sites.get((call.path.site_id ?? "").toLowerCase());
  return site ? about(call, site, site.id) : refuse(404, "no such site");
}

/** Two sites of an organization cannot have the same name: the vendor's client expects an error, of no known text. */
function checkName(call: Call, name: string | undefined, self: Site | undefined): void {
  for (const other of call.organization.sites.values())
    if (other !== self && other.name === name) refuse(400, "a site with this name exists already");
}

/** The settings that a body names, checked. */
function siteSettings(body: Record<string, unknown>): Partial<Site> {
  const settings: Partial<Site> = {};
  for (const name of ["name", "description", "scope", "excludes"] as const) {
    const value = textIn(body, name);
    if (value !== undefined) settings[name] = value;
  }
  const subnets = objectIn(body, "subnets");
  if (subnets) settings.subnets = subnets;
  return settings;
}
