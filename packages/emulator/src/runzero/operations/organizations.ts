import { json, noContent } from "../../answers.js";
import { ZERO_ID } from "../../ids.js";
import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import { about, bodyOf, type Call, type Handlers } from "../call.js";
import { siteRecords } from "../data/sites.js";
import { createOrganization, type Organization, type OrganizationSettings } from "../organization.js";
import { readOrganizationSettings } from "../organization-settings.js";
import { organizationView } from "../organization-view.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";

/** The organization of the call, and the organizations of the account. */
export const organizationHandlers: Handlers = {
  getOrganization: async (call) => json(await organizationView(call.state, call.organization)),

  updateOrganization: (call) => update(call, call.organization),

  async getAccountOrganizations(call) {
    const views = await Promise.all(
      [...call.state.organizations.values()].map((organization) =>
        organizationView(call.state, organization),
      ),
    );
    const matches = searchOf(call, organizationRecords(views));
    return json(views.filter(matches));
  },

  async createAccountOrganization(call) {
    const settings = readOrganizationSettings(await bodyOf(call));
    const name = settings.name ?? refuse(400, "name is required");
    checkSettings(call, settings, undefined);
    const organization = createOrganization(
      call.state.nextSeed(),
      { name, assets: 0, sites: 1, made: true },
      call.state.nowSeconds(),
      { accountId: call.state.account.id, integrationName: call.state.account.integrationName },
    );
    Object.assign(organization.settings, settings);
    call.state.organizations.set(organization.id, organization);
    return json(await organizationView(call.state, organization));
  },

  getAccountOrganization: async (call) => json(await organizationView(call.state, accountOrganization(call))),

  updateAccountOrganization: (call) => update(call, accountOrganization(call)),

  /** Its keys stop working with it. */
  removeAccountOrganization(call) {
    const { id } = accountOrganization(call);
    call.state.organizations.delete(id);
    for (const key of call.state.keys.list(undefined, id)) call.state.keys.remove(key);
    return noContent();
  },

  getAccountSites(call) {
    const organizations = [...call.state.organizations.values()];
    const sites = organizations.flatMap((organization) => [...organization.sites.values()]);
    return json(sites.filter(searchOf(call, siteRecords(sites))));
  },
};

/** The organization that the path names. */
export function accountOrganization(call: Call): Organization {
  return call.state.organizations.get(call.path.org_id ?? "") ?? refuse(404, "no such organization");
}

/** Two organizations cannot have the same name, as the vendor's client has seen. */
function checkSettings(
  call: Call,
  { name, parent_id }: Partial<OrganizationSettings>,
  self: Organization | undefined,
): void {
  for (const other of call.state.organizations.values())
    if (other !== self && other.settings.name === name)
      refuse(400, "an organization with this name exists already");
  if (parent_id && parent_id !== ZERO_ID && !call.state.organizations.has(parent_id))
    refuse(400, "no such parent organization");
}

async function update(call: Call, organization: Organization): Promise<Response> {
  const settings = readOrganizationSettings(await bodyOf(call));
  checkSettings(call, settings, organization);
  Object.assign(organization.settings, settings);
  about(call, { id: organization.id, name: organization.settings.name });
  organization.updated_at = call.state.nowSeconds();
  return json(await organizationView(call.state, organization));
}

type View = Awaited<ReturnType<typeof organizationView>>;

function organizationRecords(views: readonly View[]): RecordSet<View> {
  return {
    plural: "organizations",
    columns: [
      property<View>("id"),
      property<View>("name"),
      property<View>("description"),
      property<View>("project"),
    ],
    words: ["name", "description"],
    walk: (from) => walkArray(views, from),
  };
}
