import { json, noContent } from "../../answers.js";
import { objectIn, textIn } from "../../body.js";
import { ZERO_ID } from "../../ids.js";
import { bodyOf, type Call, type Handler, type Handlers, thingOf } from "../call.js";
import { type Explorer, explorerRecords, explorerView } from "../data/explorers.js";
import { hostedZones } from "../data/hosted-zones.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";
import { VERSION } from "../version.js";

/** Explorers, under their name of today and the one of the past, and hosted zones. */
export const explorerHandlers: Handlers = {
  getExplorers: list,
  getAgents: list,
  getExplorer: read("explorer_id"),
  getAgent: read("agent_id"),
  removeExplorer: remove("explorer_id"),
  removeAgent: remove("agent_id"),
  updateExplorerSettings: update("explorer_id"),
  updateAgentSettings: update("agent_id"),
  upgradeExplorer: upgrade("explorer_id"),
  upgradeAgent: upgrade("agent_id"),

  getAccountAgents(call) {
    const all = [...call.state.organizations.values()].flatMap((one) => [...one.explorers.values()]);
    const matches = searchOf(call, explorerRecords(all));
    return json(all.filter(matches).map((explorer) => explorerView(explorer, call.state.nowSeconds())));
  },

  getHostedZones: (call) => json(hostedZones(call.organization)),

  getHostedZone(call) {
    const id = (call.path.hosted_zone_id ?? "").toLowerCase();
    return json(
      hostedZones(call.organization).find((zone) => zone.id === id) ?? refuse(404, "no such hosted zone"),
    );
  },
};

function explorerOf(call: Call, parameter: string): Explorer {
  return thingOf(call, call.organization.explorers, parameter, "Explorer");
}

function list(call: Call): Response {
  const now = call.state.nowSeconds();
  return json([...call.organization.explorers.values()].map((explorer) => explorerView(explorer, now)));
}

function read(parameter: string): Handler {
  return (call) => json(explorerView(explorerOf(call, parameter), call.state.nowSeconds()));
}

function remove(parameter: string): Handler {
  return (call) => {
    call.organization.explorers.delete(explorerOf(call, parameter).id);
    return noContent();
  };
}

/** Moves an Explorer to another site, or sets how many scans it runs at once. */
function update(parameter: string): Handler {
  return async (call) => {
    const explorer = explorerOf(call, parameter);
    const body = await bodyOf(call);
    const siteId = textIn(body, "site_id")?.toLowerCase();
    if (siteId !== undefined && siteId !== ZERO_ID && !call.organization.sites.has(siteId))
      refuse(404, "no such site");
    const settings = objectIn(body, "settings");
    const concurrent = settings?.max_concurrent_scans;
    if (
      concurrent !== undefined &&
      concurrent !== null &&
      (!Number.isInteger(concurrent) || Number(concurrent) < 1)
    )
      refuse(400, "settings.max_concurrent_scans must be a whole number of at least 1");
    if (siteId !== undefined) explorer.site_id = siteId;
    if (settings) explorer.settings = { ...explorer.settings, ...settings };
    explorer.updated_at = call.state.nowSeconds();
    return json(explorerView(explorer, call.state.nowSeconds()));
  };
}

function upgrade(parameter: string): Handler {
  return (call) => {
    const explorer = explorerOf(call, parameter);
    explorer.version = VERSION;
    explorer.updated_at = call.state.nowSeconds();
    return noContent();
  };
}
