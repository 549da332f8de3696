import {
  type CommonOptions,
  printableOption,
  type ResolvedCommonOptions,
  resolveAddress,
  resolveCommonOptions,
  resolveOrigin,
  type WindowOptions,
} from "@runwire/client";
import {
  type Credential,
  type CredentialOptions,
  credentialNames,
  resolveCredential,
} from "./credentials.js";
import { operations } from "./generated/operations.js";
import { system } from "./system.js";

/** Options of a client, whatever its credential. */
export interface ClientOptions extends CommonOptions {
  /**
   * The API: its origin, with or without `/v1`. Plain HTTP is taken for loopback only.
   * @default "https://api.runops.io"
   */
  readonly url?: string | undefined;
  /**
   * The origin where client credentials become tokens; an emulator has both in one place.
   * @default "https://runops.us.auth0.com"
   */
  readonly authUrl?: string | undefined;
  /**
   * What the tokens are asked for.
   * @default "https://runops.us.auth0.com/api/v2/", the one that is documented
   */
  readonly audience?: string | undefined;
  /** `false` keeps no limits. Runops documents none; a 429 is obeyed all the same. */
  readonly limits?: false | WindowOptions | undefined;
}

/** Options with nothing left open. */
export interface ResolvedOptions extends ResolvedCommonOptions {
  readonly credential: Credential;
  /** Origin and base path of the API. */
  readonly baseUrl: string;
  /** The origin of the token endpoint. */
  readonly authOrigin: string;
  readonly audience: string;
}

const defaultUrl = "https://api.runops.io";
const defaultAuthUrl = operations.createToken.server ?? defaultUrl;
/** A fixed value of the vendor's: the API of the Auth0 tenant, whose tokens the Runops API takes. */
const defaultAudience = "https://runops.us.auth0.com/api/v2/";

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions & CredentialOptions): ResolvedOptions {
  const own = ["url", "authUrl", "audience", ...credentialNames];
  const common = resolveCommonOptions(options, system, own);
  const { url = defaultUrl, authUrl = defaultAuthUrl, audience = defaultAudience } = options;
  const { origin, pathname } = resolveAddress("url", url, defaultUrl);
  const path = pathname.replace(/\/+$/, "").replace(/\/v1$/, "");
  return {
    ...common,
    credential: resolveCredential(options),
    baseUrl: `${origin}${path}/v1`,
    authOrigin: resolveOrigin("authUrl", authUrl, defaultAuthUrl).origin,
    audience: printableOption("audience", audience),
  };
}
