import { draw, uuid } from "../../seeded.js";

/** Somebody who may sign in to the console, as the vendor's document has it. */
export interface ConsoleUser {
  readonly id: string;
  readonly client_id: string;
  readonly created_at: number;
  updated_at: number;
  name: string;
  first_name: string;
  last_name: string;
  email: string;
  client_admin: boolean;
  org_default_role: string;
  org_roles: Record<string, unknown>;
  password_enabled_at: number;
  invite_token_expiration: number;
  reset_token_expiration: number;
  terms_agreed_as_of: number;
  last_login_ip: string;
  last_login_at: number;
  last_login_ua: string;
  last_activity_at: number;
  sso_only: boolean;
  login_failures: number;
  actions: number;
  last_action_at: number;
  mfa_enabled: boolean;
}

/** What every new user has to be told. */
export type NewConsoleUser = Pick<ConsoleUser, "id" | "client_id" | "created_at" | "email"> &
  Partial<ConsoleUser>;

/** A user who has never signed in. */
export function newConsoleUser(given: NewConsoleUser): ConsoleUser {
  const user = {
    updated_at: given.created_at,
    first_name: "",
    last_name: "",
    client_admin: false,
    org_default_role: "none",
    org_roles: {},
    password_enabled_at: 0,
    invite_token_expiration: 0,
    reset_token_expiration: 0,
    terms_agreed_as_of: 0,
    last_login_ip: "",
    last_login_at: 0,
    last_login_ua: "",
    last_activity_at: 0,
    sso_only: false,
    login_failures: 0,
    actions: 0,
    last_action_at: 0,
    mfa_enabled: false,
    ...given,
  };
  return { ...user, name: given.name ?? fullName(user) };
}

/** How a user is called. */
export function fullName(user: { readonly first_name: string; readonly last_name: string }): string {
  return `${user.first_name} ${user.last_name}`.trim();
}

const DAY = 86_400;

/** Who is there from the beginning: an administrator, somebody who is locked out, and one who only looks. */
export function firstUsers(seed: number, accountId: string, now: number): ConsoleUser[] {
  const people = [
    {
      first_name: "Ada",
      last_name: "Berg",
      client_admin: true,
      org_default_role: "admin",
      login_failures: 0,
    },
    {
      first_name: "Bruno",
      last_name: "Costa",
      client_admin: false,
      org_default_role: "user",
      login_failures: 5,
    },
    {
      first_name: "Chen",
      last_name: "Ito",
      client_admin: false,
      org_default_role: "viewer",
      login_failures: 0,
    },
  ];
  return people.map((person, index) =>
    newConsoleUser({
      ...person,
      id: uuid(draw(seed, index, 151)),
      client_id: accountId,
      created_at: now - 300 * DAY,
      email: `${person.first_name.toLowerCase()}@example.com`,
      password_enabled_at: now - 300 * DAY,
      terms_agreed_as_of: now - 300 * DAY,
      last_login_ip: "192.0.2.10",
      last_login_at: now - DAY,
      last_login_ua: "Mozilla/5.0",
      last_activity_at: now - DAY,
      actions: 40,
      last_action_at: now - DAY,
      mfa_enabled: index !== 1,
    }),
  );
}
