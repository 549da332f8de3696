import type { Operation } from "@runwire/core";
import { json } from "../answers.js";
import { bearerToken } from "../client-credentials.js";
import { Refusal } from "../refusal.js";
import type { Key, KeyKind } from "./keys.js";
import type { Organization } from "./organization.js";
import { problem, wireProblem } from "./problem.js";
import type { State } from "./state.js";

/** Who calls: a key, or the API client by an access token. */
export type Caller = { readonly kind: KeyKind; readonly key: Key } | { readonly kind: "client" };

/** The vendor's words for kinds of keys in its error bodies; an account key and an access token are both "client". */
const WORDS: Readonly<Record<string, string>> = {
  account: "client",
  client: "client",
  organization: "organization",
  export: "export",
};

/**
 * Finds out who calls, by the bearer token.
 *
 * @throws Refusal 401, where there is no token or none that is valid now.
 */
export function identify(state: State, headers: Headers): Caller {
  const token = bearerToken(headers);
  if (token === undefined) throw new Refusal(wireProblem(401, "missing or malformed bearer token"));
  const key = state.keys.find(token);
  if (key) {
    key.counter += 1;
    key.last_used_at = state.nowSeconds();
    key.last_used_ua = headers.get("user-agent") ?? "";
    return { kind: key.kind, key };
  }
  if (state.tokens.isValid(token, state.options.clock.now())) return { kind: "client" };
  throw new Refusal(wireProblem(401, "invalid or expired token"));
}

/**
 * Refuses callers whose kind of key an operation does not take.
 *
 * @throws Refusal with the body that the vendor's Python client has seen, or 403 for what is only reported.
 */
export function checkKind(state: State, operation: Operation, caller: Caller): void {
  if (!operation.credentials.includes(caller.kind)) {
    const possible = [...new Set(operation.credentials.map((kind) => WORDS[kind] ?? kind))];
    throw new Refusal(
      json(
        {
          error: "this token type cannot be used for this endpoint",
          possible_token_types: possible,
          provided_token_type: WORDS[caller.kind],
        },
        state.options.wrongKindStatus,
      ),
    );
  }
  if (state.options.hearsay && operation.hearsay?.[caller.kind] !== undefined)
    throw new Refusal(wireProblem(403, "insufficient permissions"));
}

/**
 * The organization that a call is about: the one of the key, else the one that `_oid` names.
 *
 * @throws Refusal 400 without `_oid`, 404 for an organization that the account does not have.
 */
export function organizationOf(state: State, caller: Caller, oid: string | null): Organization {
  const bound = "key" in caller ? caller.key.organizationId : undefined;
  const id = bound ?? oid;
  if (!id) throw new Refusal(problem(400, "_oid is required: this token is not bound to an organization"));
  const organization = state.organizations.get(id);
  if (!organization) throw new Refusal(problem(404, "no such organization"));
  return organization;
}
