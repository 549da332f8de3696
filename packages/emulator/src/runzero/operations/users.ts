import { json, noContent } from "../../answers.js";
import { flagIn, objectIn, textIn } from "../../body.js";
import { type ConsoleUser, fullName, newConsoleUser } from "../account/console-users.js";
import { about, bodyOf, type Call, type Handler, type Handlers, thingOf } from "../call.js";
import { refuse } from "../problem.js";

const DAY = 86_400;

/** The users of the console. Nobody gets an e-mail. */
export const userHandlers: Handlers = {
  getAccountUsers: (call) => json([...call.state.account.users.values()]),
  getAccountUser: (call) => json(userOf(call)),
  createAccountUser: async (call) => json(create(call, await bodyOf(call), {})),

  async createAccountUserInvite(call) {
    const body = await bodyOf(call);
    textIn(body, "subject");
    textIn(body, "message");
    return json(create(call, body, { invite_token_expiration: call.state.nowSeconds() + 7 * DAY }));
  },

  async updateAccountUser(call) {
    const user = userOf(call);
    const settings = readUser(call, await bodyOf(call), user);
    Object.assign(user, settings, { updated_at: call.state.nowSeconds() });
    user.name = fullName(user);
    return json(user);
  },

  removeAccountUser(call) {
    call.state.account.users.delete(userOf(call).id);
    return noContent();
  },

  resetAccountUserMFA: reset(() => ({ mfa_enabled: false })),
  resetAccountUserLockout: reset(() => ({ login_failures: 0 })),
  resetAccountUserPassword: reset((now) => ({ reset_token_expiration: now + DAY, password_enabled_at: 0 })),
};

function userOf(call: Call): ConsoleUser {
  return thingOf(call, call.state.account.users, "user_id", "user");
}

function reset(change: (now: number) => Partial<ConsoleUser>): Handler {
  return (call) => {
    const user = userOf(call);
    const now = call.state.nowSeconds();
    return json(Object.assign(user, change(now), { updated_at: now }));
  };
}

function create(call: Call, body: Record<string, unknown>, more: Partial<ConsoleUser>): ConsoleUser {
  const settings = readUser(call, body, undefined);
  const user = newConsoleUser({
    ...settings,
    ...more,
    email: settings.email ?? refuse(400, "email is required"),
    id: call.state.nextId(),
    client_id: call.state.account.id,
    created_at: call.state.nowSeconds(),
  });
  call.state.account.users.set(user.id, user);
  return about(call, user);
}

/** The settings in a body. Two users cannot have the same address: it is what they sign in with. */
function readUser(
  call: Call,
  body: Record<string, unknown>,
  self: ConsoleUser | undefined,
): Partial<ConsoleUser> {
  const settings: Partial<ConsoleUser> = {};
  for (const name of ["first_name", "last_name", "email", "org_default_role"] as const) {
    const value = textIn(body, name);
    if (value !== undefined) settings[name] = value;
  }
  const { email } = settings;
  if (email !== undefined) {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) refuse(400, "email is not an e-mail address");
    for (const other of call.state.account.users.values())
      if (other !== self && other.email.toLowerCase() === email.toLowerCase())
        refuse(400, "a user with this email exists already");
  }
  const admin = flagIn(body, "client_admin");
  if (admin !== undefined) settings.client_admin = admin;
  const roles = objectIn(body, "org_roles");
  if (roles) settings.org_roles = roles;
  return settings;
}
