import { json, noContent } from "../../answers.js";
import { textIn } from "../../body.js";
import { bodyOf, type Call, type Handlers } from "../call.js";
import type { Key } from "../keys.js";
import { refuse } from "../problem.js";
import { accountOrganization } from "./organizations.js";

/** The export tokens of an organization, and the two deprecated operations for an organization with only one. */
export const exportTokenHandlers: Handlers = {
  getAccountOrganizationExportTokens: (call) => json(tokensOf(call).map(tokenView)),

  async createAccountOrganizationExportToken(call) {
    const organizationId = accountOrganization(call).id;
    const comment = textIn(await bodyOf(call), "comment") ?? "";
    return json(tokenView(call.state.keys.create("export", { organizationId, comment })));
  },

  getAccountOrganizationExportToken: (call) => json(tokenView(tokenOf(call))),

  deleteAccountOrganizationExportToken(call) {
    call.state.keys.remove(tokenOf(call));
    return noContent();
  },

  rotateAccountOrganizationExportToken: (call) => json(tokenView(call.state.keys.rotate(tokenOf(call)))),

  deleteAccountOrganizationExportTokenDeprecated(call) {
    call.state.keys.remove(onlyToken(call));
    return noContent();
  },

  rotateAccountOrganizationExportTokenDeprecated: (call) =>
    json(tokenView(call.state.keys.rotate(onlyToken(call)))),
};

function tokensOf(call: Call): Key[] {
  return call.state.keys.list("export", accountOrganization(call).id);
}

function tokenOf(call: Call): Key {
  return tokensOf(call).find((key) => key.id === call.path.key_id) ?? refuse(404, "no such export token");
}

/** The deprecated operations name no token, so they fail where there are several. */
function onlyToken(call: Call): Key {
  const tokens = tokensOf(call);
  if (tokens.length > 1) refuse(400, "the organization has several export tokens");
  return tokens[0] ?? refuse(404, "the organization has no export token");
}

function tokenView(key: Key) {
  return {
    id: key.id,
    token: key.token,
    comment: key.comment,
    created_at: key.created_at,
    last_used_at: key.last_used_at,
    last_used_by: key.last_used_ua,
    counter: key.counter,
  };
}
