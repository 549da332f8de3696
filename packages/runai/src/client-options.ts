import type { Secret } from "@runwire/auth";
import {
  type CommonOptions,
  oneCredential,
  printableOption,
  type ResolvedCommonOptions,
  resolveCommonOptions,
  resolveOrigin,
  secretOption,
  type WindowOptions,
} from "@runwire/client";
import { InvalidCallError } from "@runwire/core";
import { system } from "./system.js";
import { type TokenEndpoint, type TokenQuestion, tokenQuestion } from "./token-endpoint.js";

/** Options of every client, whatever its credential. */
export interface ClientOptions extends CommonOptions {
  /**
   * The origin of the control plane, which is that of its web interface, such as `https://acme.run.ai`. There is no
   * default: each tenant and installation has its own. Plain HTTP is taken for loopback only.
   */
  readonly url?: string | undefined;
  /**
   * Where, and in which words, tokens are asked for; older control planes need an older way.
   * @default "v2"
   */
  readonly tokenEndpoint?: TokenEndpoint | undefined;
  /** `false` keeps no limits. @default 64 requests at once; no window, as none is documented */
  readonly limits?: false | WindowOptions | undefined;
}

/** The credential options of a client; exactly one form is given. */
export interface CredentialOptions {
  /** The client id of a service account or an access key. */
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** A bearer token that was obtained elsewhere, used until the server refuses it. */
  readonly token?: string | undefined;
}

/** A credential, checked. */
export type Credential =
  | { readonly clientId: string; readonly secret: Secret; readonly question: TokenQuestion }
  | { readonly clientId?: undefined; readonly secret: Secret };

/** Options with nothing left open. */
export interface ResolvedOptions extends ResolvedCommonOptions {
  readonly baseUrl: string;
  readonly credential: Credential;
}

const forms = "new Client(clientId, clientSecret, { url }), or new Client({ token, url })";

const example = "https://my-tenant.run.ai";

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions & CredentialOptions): ResolvedOptions {
  const own = ["url", "tokenEndpoint", "clientId", "clientSecret", "token"];
  const common = resolveCommonOptions(options, system, own);
  return { ...common, baseUrl: originOf(options.url), credential: resolveCredential(options) };
}

function originOf(url: string | undefined): string {
  if (url === undefined) {
    throw new InvalidCallError(
      `url is missing: give the origin of the control plane, which is that of its web interface, such as ${example}`,
    );
  }
  // Not shown: what has neither a dot nor a colon may be a key in the wrong place.
  if (typeof url === "string" && !/[.:/]/.test(url)) {
    throw new InvalidCallError(
      `url must be the whole origin of the control plane, such as ${example}; the name of a tenant alone is none`,
    );
  }
  return resolveOrigin("url", url, example).origin;
}

function resolveCredential(options: ClientOptions & CredentialOptions): Credential {
  if (oneCredential(options, ["token"], forms) === "token") {
    if (options.tokenEndpoint !== undefined) {
      throw new InvalidCallError(
        "tokenEndpoint is for client credentials: with a token there is nothing to ask for",
      );
    }
    return { secret: secretOption("token", options.token) };
  }
  return {
    clientId: printableOption("clientId", options.clientId),
    secret: secretOption("clientSecret", options.clientSecret),
    question: tokenQuestion(options.tokenEndpoint),
  };
}
