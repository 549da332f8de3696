import { json } from "../answers.js";
import { isObject, jsonOf } from "../body.js";
import { bearerToken } from "../client-credentials.js";
import { refuse } from "./problem.js";
import { AUDIENCE, type State, type User } from "./state.js";

/** The path of the token endpoint, on an origin of its own or on that of the emulator. */
export const TOKEN_PATH = "/oauth/token";

/** Answers a token request as RFC 6749 has it, with a JWT whose last part alone is looked at. */
export async function answerToken(state: State, request: Request): Promise<Response> {
  if (request.method !== "POST") return refusal(405, "invalid_request", "POST is expected");
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("application/json"))
    return refusal(400, "invalid_request", "the body must be application/json");
  const body = await jsonOf(request).catch(() => undefined);
  if (!isObject(body)) return refusal(400, "invalid_request", "the body is not JSON");
  if (body.grant_type !== "client_credentials")
    return refusal(403, "unsupported_grant_type", "grant_type must be client_credentials");
  if (body.client_id !== state.client.id || body.client_secret !== state.client.secret)
    return refusal(401, "invalid_client", "unknown client id or wrong secret");
  if (body.audience !== AUDIENCE) return refusal(403, "access_denied", "no such audience");
  const { token, lifetimeMs } = state.tokens.issue(state.now());
  const lifetime = Math.floor(lifetimeMs / 1000);
  const issuedAt = Math.floor(state.now() / 1000);
  const claims = {
    iss: "https://runops.us.auth0.com/",
    aud: AUDIENCE,
    iat: issuedAt,
    exp: issuedAt + lifetime,
    "https://runops.io/email": state.bot.email,
  };
  const jwt = [{ alg: "RS256", typ: "JWT" }, claims].map((part) => base64url(JSON.stringify(part)));
  const answer = {
    access_token: [...jwt, token].join("."),
    scope: "read:client_grants",
    expires_in: lifetime,
    token_type: "Bearer",
  };
  return json(answer, 200, { "cache-control": "no-store" });
}

/**
 * Who calls: the bot user, by a token that was given out.
 *
 * @throws Refusal 401, where there is no token or none that is valid now.
 */
export function identify(state: State, headers: Headers): User {
  const token = bearerToken(headers)?.split(".").at(-1);
  if (token === undefined) refuse(401, "missing token");
  if (!state.tokens.isValid(token, state.now())) refuse(401, "expired or invalid token");
  return state.bot;
}

function refusal(status: number, error: string, description: string): Response {
  return json({ error, error_description: description }, status);
}

function base64url(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
