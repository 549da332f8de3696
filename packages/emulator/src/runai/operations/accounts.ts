import { json, noContent } from "../../answers.js";
import { bodyOf, type Call, type Handler, pathThing } from "../call.js";
import { countAnswer, listAnswer } from "../list-answer.js";
import { madeThing } from "../made-records.js";
import type { ClientCredential } from "../principal.js";
import { problem, refuse } from "../problem.js";
import { addAccessRule, addServiceAccount, addUser, ROLES } from "../state.js";
import { moment, type Shelf, type Thing } from "../thing.js";

/** Users, service accounts, access keys, roles and access rules. */
export const accountHandlers: Readonly<Record<string, Handler>> = {
  get_users: (call) => listAnswer(call, [...call.state.users.values()]),
  count_users: (call) => countAnswer(call, [...call.state.users.values()]),
  async create_user(call) {
    const { state, now } = call;
    const { email } = await bodyOf<{ email: string }>(call);
    if ([...state.users.values()].some(({ username }) => username === email)) {
      return problem(409, `there is a user ${email} already`);
    }
    const { id } = addUser(state, email, now);
    const tempPassword = state.newSecret();
    state.passwords.set(email, tempPassword);
    return json({ id, username: email, tempPassword }, 201);
  },
  get_user_by_id: ({ state, path }) => json(pathThing(state.users, path.userId, "user")),
  delete_user_by_id({ state, path }) {
    const { id, username } = pathThing(state.users, path.userId, "user");
    state.users.delete(String(id));
    state.passwords.delete(String(username));
    state.tokens.revoke(String(id));
    return noContent();
  },
  logout_user({ state, path }) {
    state.tokens.revoke(String(pathThing(state.users, path.userId, "user").id));
    return empty(200);
  },

  get_service_accounts: ({ state }) => json([...state.serviceAccounts.values()]),
  async create_service_account(call) {
    const { name } = await bodyOf<{ name: string }>(call);
    if (call.state.credentials.has(name)) return problem(409, `the name ${name} is taken`);
    const { id, credential } = addServiceAccount(call.state, name, call.now);
    return json({ id, name, clientId: credential.clientId, clientSecret: credential.secret }, 201);
  },
  get_service_account_by_id: ({ state, path }) =>
    json(pathThing(state.serviceAccounts, path.serviceAccountId, "service account")),
  async update_service_account_by_id(call) {
    const found = pathThing(call.state.serviceAccounts, call.path.serviceAccountId, "service account");
    const { enabled } = await bodyOf<{ enabled: boolean }>(call);
    Object.assign(found, { enabled, updatedAt: moment(call.now) });
    if (!enabled) call.state.tokens.revoke(String(found.id));
    return empty(200);
  },
  delete_service_account_by_id: (call) =>
    removeKey(call, call.state.serviceAccounts, call.path.serviceAccountId, "service account"),
  regenerate_service_account_secret: (call) =>
    regenerate(call, pathThing(call.state.serviceAccounts, call.path.serviceAccountId, "service account")),

  get_access_keys: (call) => json({ accessKeys: ownKeys(call) }),
  async create_access_key1(call) {
    const { state, principal, now } = call;
    const { name } = await bodyOf<{ name: string }>(call);
    if (ownKeys(call).length >= mostKeys) return problem(409, `a user has up to ${mostKeys} access keys`);
    const id = state.newId();
    const clientId = `${name}-${id.slice(0, 8)}`;
    const credential: ClientCredential = {
      ...{ clientId, secret: state.newSecret(), principal: { ...principal, clientId } },
      isEnabled: () => state.accessKeys.has(id),
    };
    state.credentials.set(clientId, credential);
    const createdAt = moment(now);
    state.accessKeys.set(id, { id, name, clientId, createdAt, lastLogin: null, createdBy: principal.name });
    return json({ id, name, clientId, clientSecret: credential.secret, createdAt }, 201);
  },
  get_access_key_by_id1: (call) => json(ownKey(call)),
  delete_access_key_by_id: (call) =>
    removeKey(call, call.state.accessKeys, String(ownKey(call).id), "access key"),
  regenerate_access_key_secret: (call) => regenerate(call, ownKey(call)),
  get_access_keys_administration: ({ state, url }) => {
    const [clientId, createdBy] = [url.searchParams.get("clientId"), url.searchParams.get("createdBy")];
    const keys = [...state.accessKeys.values()].filter(
      (key) => (clientId ?? key.clientId) === key.clientId && (createdBy ?? key.createdBy) === key.createdBy,
    );
    return json({ accessKeys: keys.map((key) => madeThing("AccessKeyAdministration", 1, key)) });
  },
  delete_access_key_by_id_administration: (call) =>
    removeKey(call, call.state.accessKeys, call.path.accessKeyId, "access key"),

  get_roles_v1: () => json(ROLES.map((role) => roleThing(role))),
  get_role_v1({ path }) {
    const role = ROLES.find(({ id }) => String(id) === path.roleIdPath);
    return role ? json(roleThing(role)) : problem(404, `no role has the id ${path.roleIdPath}`);
  },

  get_access_rules: (call) => listAnswer(call, rules(call)),
  count_access_rules: (call) => countAnswer(call, rules(call)),
  async create_access_rule(call) {
    const body = await bodyOf(call);
    if (!ROLES.some(({ id }) => id === body.roleId)) return problem(400, `no role has the id ${body.roleId}`);
    return json(addAccessRule(call.state, body, call.now), 201);
  },
  get_access_rule: ({ state, path }) => json(pathThing(state.accessRules, path.accessRuleId, "access rule")),
  delete_access_rule({ state, path }) {
    const { id } = pathThing(state.accessRules, path.accessRuleId, "access rule");
    state.accessRules.delete(String(id));
    return noContent();
  },
  get_me_access_rules: (call) => listAnswer(call, ownRules(call)),
  count_me_access_rules: (call) => countAnswer(call, ownRules(call)),
};

/** Access keys that a user may have (vendor's documentation). */
const mostKeys = 20;

function empty(status: number): Response {
  return new Response(null, { status, headers: { "content-length": "0" } });
}

function ownKeys({ state, principal }: Call): Thing[] {
  return [...state.accessKeys.values()].filter(({ createdBy }) => createdBy === principal.name);
}

function ownKey(call: Call): Thing {
  const { accessKeyId } = call.path;
  return (
    ownKeys(call).find(({ id }) => id === accessKeyId) ??
    refuse(404, `no access key has the id ${accessKeyId}`)
  );
}

function removeKey({ state }: Call, shelf: Shelf, id: string | undefined, what: string): Response {
  const found = pathThing(shelf, id, what);
  shelf.delete(String(found.id));
  state.credentials.delete(String(found.clientId));
  // Of a key, not of its user: the user's other keys go on.
  state.tokens.revoke(String(found.clientId));
  return noContent();
}

function regenerate({ state }: Call, found: Thing): Response {
  const credential = state.credentials.get(String(found.clientId)) ?? refuse(404, "it has no secret");
  credential.secret = state.newSecret();
  return json({ clientSecret: credential.secret });
}

function roleThing(role: (typeof ROLES)[number]): Thing {
  return madeThing("RoleV1", role.id, { ...role, description: role.name, enabled: true, deletedAt: null });
}

const ruleFilters = ["subjectType", "scopeType", "scopeId", "roleId", "clusterId"];

function rules({ state, url }: Call): Thing[] {
  const wanted = ruleFilters.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return [...state.accessRules.values()].filter((rule) =>
    wanted.every(([name, value]) => String(rule[name]) === value),
  );
}

function ownRules({ state, principal }: Call): Thing[] {
  return [...state.accessRules.values()].filter(({ subjectId }) => subjectId === principal.id);
}
