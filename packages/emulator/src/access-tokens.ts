import { base64, draw } from "./seeded.js";

/** The access tokens that the token endpoint gave out. */
export interface AccessTokens {
  /** How many were given out, ever. */
  readonly issued: number;
  issue(now: number): { readonly token: string; readonly lifetimeMs: number };
  isValid(token: string, now: number): boolean;
  /** All tokens stop working, as if somebody had revoked them. */
  revokeAll(): void;
}

/** Opaque tokens, each valid for `lifetimeMs` milliseconds. */
export function createAccessTokens(seed: number, lifetimeMs: number): AccessTokens {
  const expiries = new Map<string, number>();
  let issued = 0;
  return {
    get issued() {
      return issued;
    },
    issue(now) {
      for (const [token, expiresAt] of expiries) if (expiresAt <= now) expiries.delete(token);
      const token = base64(draw(seed, issued++, 0x6174), 48)
        .replaceAll("+", "-")
        .replaceAll("/", "_");
      expiries.set(token, now + lifetimeMs);
      return { token, lifetimeMs };
    },
    isValid: (token, now) => (expiries.get(token) ?? Number.NEGATIVE_INFINITY) > now,
    revokeAll: () => expiries.clear(),
  };
}
