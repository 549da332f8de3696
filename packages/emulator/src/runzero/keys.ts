import { draw, hex, uuid } from "../seeded.js";

/** The kinds of keys that are sent as they are. */
export type KeyKind = "account" | "organization" | "export";

/** A key and what the console knows of it. Times are seconds since 1970; 0 means never. */
export interface Key {
  readonly id: string;
  readonly kind: KeyKind;
  /** The organization that an organization key or an export token is bound to. */
  readonly organizationId?: string;
  token: string;
  comment: string;
  readonly created_at: number;
  last_used_at: number;
  last_used_ua: string;
  counter: number;
}

/** The keys of an account. */
export interface KeyStore {
  /** The key that a token is, if it is one. */
  find(token: string): Key | undefined;
  list(kind?: KeyKind, organizationId?: string): Key[];
  create(kind: KeyKind, options: { organizationId?: string; comment?: string; token?: string }): Key;
  /** Gives a key a new token; the old one stops working at once. */
  rotate(key: Key): Key;
  remove(key: Key): void;
}

const PREFIXES = { account: "CT", organization: "OT", export: "ET" };

/** A token in the vendor's shape: two letters for the kind and hexadecimal digits, 30 characters in all. */
export function keyToken(kind: KeyKind, seed: number): string {
  return PREFIXES[kind] + hex(seed, 28).toUpperCase();
}

/** No keys yet; those that follow are drawn from the seed. */
export function createKeyStore(seed: number, nowSeconds: () => number): KeyStore {
  const byToken = new Map<string, Key>();
  let made = 0;
  const next = () => draw(seed, made++, 0x6b65);
  return {
    find: (token) => byToken.get(token),
    list: (kind, organizationId) =>
      [...byToken.values()].filter(
        (key) =>
          (kind === undefined || key.kind === kind) &&
          (organizationId === undefined || key.organizationId === organizationId),
      ),
    create(kind, { organizationId, comment = "", token }) {
      const key: Key = {
        id: uuid(next()),
        kind,
        ...(organizationId !== undefined && { organizationId }),
        token: token ?? keyToken(kind, next()),
        comment,
        created_at: nowSeconds(),
        last_used_at: 0,
        last_used_ua: "",
        counter: 0,
      };
      byToken.set(key.token, key);
      return key;
    },
    rotate(key) {
      byToken.delete(key.token);
      key.token = keyToken(key.kind, next());
      byToken.set(key.token, key);
      return key;
    },
    remove: (key) => void byToken.delete(key.token),
  };
}
