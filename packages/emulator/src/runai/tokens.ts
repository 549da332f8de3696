import { base64, draw } from "../seeded.js";
import type { Principal } from "./principal.js";

/** Tokens that were given out. */
export interface Tokens {
  /** How many were given out, ever. */
  readonly issued: number;
  issue(principal: Principal, now: number): IssuedToken;
  /** Whose token it is, if it is valid. */
  holder(token: string, now: number): Principal | undefined;
  /** Whose refresh token it is; it can be used once. */
  redeem(refreshToken: string): Principal | undefined;
  /** The tokens of one principal, or of one client id, stop working; or all. */
  revoke(id?: string): void;
}

/** A token as it is given out. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

/** JWTs, as the vendor's are: clients read `exp` in them. The signature is for looks. */
export function createTokens(seed: number, lifetimeMs: number, issuer: string): Tokens {
  const held = new Map<string, { readonly principal: Principal; readonly expiresAt: number }>();
  const refreshing = new Map<string, Principal>();
  let issued = 0;
  return {
    get issued() {
      return issued;
    },
    issue(principal, now) {
      for (const [token, { expiresAt }] of held) if (expiresAt <= now) held.delete(token);
      const number = issued++;
      const iat = Math.floor(now / 1000);
      const expiresInSeconds = Math.ceil(lifetimeMs / 1000);
      const claims = {
        ...{ iss: `${issuer}/auth`, sub: principal.id, azp: principal.clientId ?? "ui", jti: String(number) },
        ...{ iat, exp: iat + expiresInSeconds, typ: "Bearer", preferred_username: principal.name },
      };
      const accessToken = [
        base64url({ alg: "RS256", typ: "JWT" }),
        base64url(claims),
        urlSafe(base64(draw(seed, number, 0x7274), 86)),
      ].join(".");
      const refreshToken = urlSafe(base64(draw(seed, number, 0x7266), 64));
      held.set(accessToken, { principal, expiresAt: now + lifetimeMs });
      refreshing.set(refreshToken, principal);
      return { accessToken, refreshToken, expiresInSeconds };
    },
    holder(token, now) {
      const found = held.get(token);
      return found !== undefined && found.expiresAt > now ? found.principal : undefined;
    },
    redeem(refreshToken) {
      const principal = refreshing.get(refreshToken);
      refreshing.delete(refreshToken);
      return principal;
    },
    revoke(id) {
      const isMeant = (holder: Principal) => id === undefined || holder.id === id || holder.clientId === id;
      for (const [token, { principal }] of held) if (isMeant(principal)) held.delete(token);
      for (const [token, principal] of refreshing) if (isMeant(principal)) refreshing.delete(token);
    },
  };
}

function base64url(value: object): string {
  return urlSafe(btoa(JSON.stringify(value)).replace(/=+$/, ""));
}

function urlSafe(text: string): string {
  return text.replaceAll("+", "-").replaceAll("/", "_");
}
