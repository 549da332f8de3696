import { json, noContent } from "../../answers.js";
import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import { bodyOf, type Call, type Handlers } from "../call.js";
import { createOrganization, type Organization } from "../organization.js";
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
    const organization = createOrganization(
      call.state.nextSeed(),
      { name, assets: 0, sites: 1 },
      call.state.nowSeconds(),
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

  getAccountSites: (call) =>
    json([...call.state.organizations.values()].flatMap((organization) => [...organization.sites.values()])),
};

/** The organization that the path names. */
export function accountOrganization(call: Call): Organization {
  return call.state.organizations.get(call.path.org_id ?? "") ?? refuse(404, "no such organization");
}

async function update(call: Call, organization: Organization): Promise<Response> {
  Object.assign(organization.settings, readOrganizationSettings(await bodyOf(call)));
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
