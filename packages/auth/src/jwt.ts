/**
 * The lifetime of a token that is a JWT, from its own claims: `exp - iat`, else `exp` against the server's
 * clock. `undefined` for any other token. The signature is not looked at: the token is the server's to judge.
 *
 * @param serverNowMs The answer's `Date` header, in milliseconds since the epoch.
 */
export function jwtLifetimeMs(token: string, serverNowMs: number | undefined): number | undefined {
  const payload = token.split(".")[1];
  if (payload === undefined || token.split(".").length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const { exp, iat } = claims as { exp?: unknown; iat?: unknown };
    if (typeof exp !== "number") return undefined;
    if (typeof iat === "number") return (exp - iat) * 1000;
    return serverNowMs === undefined ? undefined : exp * 1000 - serverNowMs;
  } catch {
    return undefined;
  }
}
