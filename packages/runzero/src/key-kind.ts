/** What kind of credential a client has, and so what it may call. `token` is a key whose kind is not told. */
export type KeyKind = "client" | "account" | "organization" | "export" | "token";

/** The beginning of a key tells its kind (runZero documentation, API keys): two letters, then hexadecimal. */
const prefixes = { CT: "account", OT: "organization", ET: "export", DT: "download" } as const;

/** The kind that a key shows by itself; `undefined` for one that shows none, such as an OAuth token. */
export function shownKind(key: string): (typeof prefixes)[keyof typeof prefixes] | undefined {
  return prefixes[key.slice(0, 2) as keyof typeof prefixes];
}

/** Whether a text is a key rather than an id: ids have dashes, or are much shorter. */
export function looksLikeKey(text: string): boolean {
  return shownKind(text) !== undefined && /^[A-Z]{2}[0-9A-Za-z]{16,}$/.test(text);
}

/** The option that takes a key of this kind. */
export const optionOf = {
  account: "accountToken",
  organization: "organizationToken",
  export: "exportToken",
} as const;

/** What the kinds are called in messages. */
export const kindNames: Readonly<Record<KeyKind | "download", string>> = {
  client: "client credentials",
  account: "an account token",
  organization: "an organization token",
  export: "an export token",
  download: "a download token",
  token: "a token",
};
