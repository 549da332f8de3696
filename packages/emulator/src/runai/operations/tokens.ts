import { answers } from "@runwire/runai/answers";
import { json } from "../../answers.js";
import { isObject } from "../../body.js";
import { BadRequest, Refusal } from "../../refusal.js";
import type { AnswerSchema } from "../../schema-answers/answer-schema.js";
import { findFault } from "../../schema-answers/find-fault.js";
import type { ClientCredential, Principal } from "../principal.js";
import type { State } from "../state.js";

/** What issues tokens: these operations need none. */
export type TokenHandler = (state: State, request: Request) => Promise<Response>;

/** The token operations by their ids. */
export const tokenHandlers: Readonly<Record<string, TokenHandler>> = {
  async grant_token_v2(state, request) {
    const type = request.headers.get("content-type") ?? "";
    if (!type.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
      return oauth(400, "invalid_request", "the body must be application/x-www-form-urlencoded");
    }
    const form = new URLSearchParams(await request.text());
    const field = (name: string) => form.get(name) ?? undefined;
    switch (field("grant_type")) {
      case "client_credentials": {
        const found = findClient(state, field("client_id"), field("client_secret"));
        return found
          ? grantedV2(state, found.principal)
          : oauth(401, "invalid_client", "wrong client id or secret");
      }
      case "password": {
        const found = findUser(state, field("username"), field("password"));
        return found ? grantedV2(state, found) : oauth(401, "invalid_grant", "wrong user name or password");
      }
      case "refresh_token": {
        const found = state.tokens.redeem(field("refresh_token") ?? "");
        return found
          ? grantedV2(state, found)
          : oauth(400, "invalid_grant", "the refresh token is not valid");
      }
      case "authorization_code":
        return oauth(400, "invalid_grant", "the code is not valid: the emulator has no page to log in at");
      case undefined:
        return oauth(400, "invalid_request", "grant_type is required");
      default:
        return oauth(400, "unsupported_grant_type", "this grant is not supported");
    }
  },

  async grant_token(state, request) {
    const body = lowerCased(await jsonBody(request));
    const hasApplication = body.appid !== undefined && body.appsecret !== undefined;
    // Neither the field nor the body is required: an older page of the vendor's sends the two alone.
    switch (body.granttype ?? (hasApplication ? "app_token" : undefined)) {
      case "app_token":
        return grantedV1(state, findClient(state, body.appid, body.appsecret)?.principal);
      case "client_credentials":
        return grantedV1(state, findClient(state, body.clientid, body.clientsecret)?.principal);
      case "password":
        return grantedV1(state, findUser(state, body.username, body.password));
      case "refresh_token":
        return grantedV1(state, state.tokens.redeem(body.refreshtoken ?? ""));
      case "exchange_token":
      case "external_token_exchange":
        return grantedV1(state, undefined);
      default:
        throw new BadRequest("grantType must be one that is known");
    }
  },

  async app_token(state, request) {
    const body = await jsonBody(request);
    const fault = findFault(answers, { $ref: "AppTokenRequest" } satisfies AnswerSchema, body);
    if (fault !== undefined) throw new BadRequest(fault);
    const { name, secret } = body as Record<string, string>;
    const found = findClient(state, name, secret);
    if (found === undefined) throw new BadRequest("wrong application or secret");
    const { accessToken } = state.tokens.issue(found.principal, state.options.clock.now());
    return json({ access_token: accessToken, id_token: accessToken });
  },
};

async function jsonBody(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {}
  throw new BadRequest("the body must be a JSON object");
}

/** The vendor spells the same fields in several ways, so that case most likely does not matter. */
function lowerCased(body: Record<string, unknown>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => typeof value === "string")
      .map(([name, value]) => [name.toLowerCase(), value as string]),
  );
}

function findClient(state: State, id?: string, secret?: string): ClientCredential | undefined {
  const found = state.credentials.get(id ?? "");
  return found !== undefined && found.secret === secret && found.isEnabled() ? found : undefined;
}

function findUser(state: State, name?: string, password?: string): Principal | undefined {
  if (name === undefined || password === undefined || state.passwords.get(name) !== password)
    return undefined;
  const user = [...state.users.values()].find(({ username }) => username === name);
  return user && { kind: "user", id: String(user.id), name };
}

function grantedV2(state: State, principal: Principal): Response {
  const { accessToken, refreshToken, expiresInSeconds } = state.tokens.issue(
    principal,
    state.options.clock.now(),
  );
  return json({
    ...{ access_token: accessToken, token_type: "Bearer", expires_in: expiresInSeconds },
    ...{ refresh_token: refreshToken, scope: "openid" },
  });
}

/** This endpoint declares no 401: what is wrong is a 400. */
function grantedV1(state: State, principal: Principal | undefined): Response {
  if (principal === undefined) throw new BadRequest("wrong credentials");
  const { accessToken, refreshToken, expiresInSeconds } = state.tokens.issue(
    principal,
    state.options.clock.now(),
  );
  return json({ accessToken, refreshToken, expiresIn: expiresInSeconds });
}

function oauth(status: number, error: string, description: string): Response {
  throw new Refusal(json({ error, error_description: description }, status));
}
