import { json, noContent } from "../../answers.js";
import { objectIn, requiredText, textIn, wholeIn } from "../../body.js";
import type { ConsoleGroup } from "../account/things.js";
import { about, bodyOf, type Call, type Handlers, thingOf } from "../call.js";
import { refuse } from "../problem.js";

/** Groups of users. Changes come by PUT with the id in the body. */
export const groupHandlers: Handlers = {
  getAccountGroups: (call) => json([...call.state.account.groups.values()]),
  getAccountGroup: (call) => json(groupOf(call)),

  async createAccountGroup(call) {
    const body = await bodyOf(call);
    requiredText(body, "name");
    const now = call.state.nowSeconds();
    const group: ConsoleGroup = {
      id: call.state.nextId(),
      name: "",
      description: "",
      role_summary: "",
      user_count: 0,
      created_by_email: "ada@example.com",
      created_at: now,
      updated_at: now,
      expires_at: 0,
      org_default_role: "none",
      org_roles: {},
      ...readGroup(call, body, undefined),
    };
    call.state.account.groups.set(group.id, group);
    return json(about(call, group));
  },

  async updateAccountGroup(call) {
    const body = await bodyOf(call);
    const id = requiredText(body, "id").toLowerCase();
    const group = call.state.account.groups.get(id) ?? refuse(404, "no such group");
    Object.assign(group, readGroup(call, body, group), { updated_at: call.state.nowSeconds() });
    for (const mapping of call.state.account.groupMappings.values())
      if (mapping.group_id === id) mapping.group_name = group.name;
    return json(about(call, group));
  },

  /** The mappings of single sign-on that lead to it go with it. */
  removeAccountGroup(call) {
    const { groups, groupMappings } = call.state.account;
    const { id } = groupOf(call);
    groups.delete(id);
    for (const mapping of groupMappings.values())
      if (mapping.group_id === id) groupMappings.delete(mapping.id);
    return noContent();
  },
};

function groupOf(call: Call): ConsoleGroup {
  return thingOf(call, call.state.account.groups, "group_id", "group");
}

function readGroup(
  call: Call,
  body: Record<string, unknown>,
  self: ConsoleGroup | undefined,
): Partial<ConsoleGroup> {
  const settings: Partial<ConsoleGroup> = {};
  for (const name of ["name", "description", "org_default_role"] as const) {
    const value = textIn(body, name);
    if (value !== undefined) settings[name] = value;
  }
  if (settings.name === "") refuse(400, "name must not be empty");
  for (const other of call.state.account.groups.values())
    if (other !== self && other.name === settings.name) refuse(400, "a group with this name exists already");
  const expires = wholeIn(body, "expires_at");
  if (expires !== undefined) settings.expires_at = expires;
  const roles = objectIn(body, "org_roles");
  if (roles) settings.org_roles = roles;
  return settings;
}
