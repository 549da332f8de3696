import { json, noContent } from "../../answers.js";
import { requiredText, textIn } from "../../body.js";
import type { GroupMapping } from "../account/things.js";
import { about, bodyOf, type Call, type Handlers, thingOf } from "../call.js";
import { refuse } from "../problem.js";

/** Which attributes of single sign-on put users into which groups. */
export const groupMappingHandlers: Handlers = {
  getAccountGroupMappings: (call) => json([...call.state.account.groupMappings.values()]),
  getAccountGroupMapping: (call) => json(mappingOf(call)),

  /** The document requires an id, which the console chooses all the same. */
  async createAccountGroupMapping(call) {
    const now = call.state.nowSeconds();
    const mapping: GroupMapping = {
      ...readMapping(call, await bodyOf(call)),
      id: call.state.nextId(),
      created_by_email: "ada@example.com",
      created_at: now,
      updated_at: now,
    };
    call.state.account.groupMappings.set(mapping.id, mapping);
    about(call, { id: mapping.id, name: mapping.group_name });
    return json(mapping);
  },

  async updateAccountGroupMapping(call) {
    const body = await bodyOf(call);
    const id = requiredText(body, "id").toLowerCase();
    const mapping = call.state.account.groupMappings.get(id) ?? refuse(404, "no such group mapping");
    Object.assign(mapping, readMapping(call, body), { updated_at: call.state.nowSeconds() });
    about(call, { id, name: mapping.group_name });
    return json(mapping);
  },

  removeAccountGroupMapping(call) {
    call.state.account.groupMappings.delete(mappingOf(call).id);
    return noContent();
  },
};

function mappingOf(call: Call): GroupMapping {
  return thingOf(call, call.state.account.groupMappings, "group_mapping_id", "group mapping");
}

function readMapping(call: Call, body: Record<string, unknown>) {
  const groupId = requiredText(body, "group_id").toLowerCase();
  const group = call.state.account.groups.get(groupId) ?? refuse(400, "no such group");
  return {
    group_id: groupId,
    group_name: group.name,
    sso_attribute: requiredText(body, "sso_attribute"),
    sso_value: requiredText(body, "sso_value"),
    description: textIn(body, "description") ?? "",
  };
}
