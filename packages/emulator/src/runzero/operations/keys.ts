import { json, noContent } from "../../answers.js";
import { textIn } from "../../body.js";
import { bodyOf, type Call, type Handlers } from "../call.js";
import type { Key } from "../keys.js";
import { refuse } from "../problem.js";
import type { State } from "../state.js";

/** Organization keys and account keys. */
export const keyHandlers: Handlers = {
  getKey: (call) => json(keyView(call.state, organizationKey(call))),

  removeKey(call) {
    call.state.keys.remove(organizationKey(call));
    return noContent();
  },

  rotateKey: (call) => json(keyView(call.state, call.state.keys.rotate(organizationKey(call)))),

  getAccountKeys: (call) => json(managedKeys(call.state).map((key) => keyView(call.state, key))),

  async createAccountKey(call) {
    const body = await bodyOf(call);
    const organizationId = textIn(body, "organization_id");
    if (organizationId !== undefined && !call.state.organizations.has(organizationId))
      refuse(404, "no such organization");
    const comment = textIn(body, "comment") ?? "";
    const key = organizationId
      ? call.state.keys.create("organization", { organizationId, comment })
      : call.state.keys.create("account", { comment });
    return json(keyView(call.state, key));
  },

  getAccountKey: (call) => json(keyView(call.state, accountKey(call))),

  removeAccountKey(call) {
    call.state.keys.remove(accountKey(call));
    return noContent();
  },

  rotateAccountKey: (call) => json(keyView(call.state, call.state.keys.rotate(accountKey(call)))),
};

/** The key in use, if it is an organization key, else the first one of the organization. */
function organizationKey(call: Call): Key {
  const { caller } = call;
  if (caller?.kind === "organization") return caller.key;
  return (
    call.state.keys.list("organization", call.organization.id)[0] ??
    refuse(404, "the organization has no key")
  );
}

function managedKeys(state: State): Key[] {
  return state.keys.list().filter((key) => key.kind !== "export");
}

function accountKey(call: Call): Key {
  return managedKeys(call.state).find((key) => key.id === call.path.key_id) ?? refuse(404, "no such key");
}

function keyView(state: State, key: Key) {
  return {
    id: key.id,
    client_id: state.account.id,
    organization_id: key.organizationId ?? "00000000-0000-0000-0000-000000000000",
    created_at: key.created_at,
    created_by: "ada@example.com",
    comment: key.comment,
    last_used_at: key.last_used_at,
    last_used_ip: key.last_used_at === 0 ? "" : "192.0.2.10",
    last_used_ua: key.last_used_ua,
    counter: key.counter,
    usage_today: state.usage.today,
    usage_limit: state.usage.limit,
    token: key.token,
    inactive: false,
    type: key.kind === "account" ? "account" : "org",
  };
}
