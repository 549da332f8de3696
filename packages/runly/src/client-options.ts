import {
  type CommonOptions,
  type ResolvedCommonOptions,
  resolveCommonOptions,
  resolveOrigin,
  type WindowOptions,
} from "@runwire/client";
import { InvalidCallError, typeName } from "@runwire/core";
import {
  type Credential,
  type CredentialOptions,
  credentialNames,
  resolveCredential,
} from "./credentials.js";
import { system } from "./system.js";

/** Options of a client, whatever its key. */
export interface ClientOptions extends CommonOptions {
  /** The organization that calls are about, by its id. A call may name another one in `path.org`. */
  readonly organization: string;
  /** The API: an origin. Plain HTTP is taken for loopback only. @default "https://api.runly.io" */
  readonly url?: string | undefined;
  /** `false` keeps no limits. Runly documents none; a 429 is obeyed all the same. */
  readonly limits?: false | WindowOptions | undefined;
}

/** Options with nothing left open. */
export interface ResolvedOptions extends ResolvedCommonOptions {
  readonly credential: Credential;
  readonly organization: string;
  /** The origin of the API. */
  readonly baseUrl: string;
}

const defaultUrl = "https://api.runly.io";

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions & CredentialOptions): ResolvedOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new InvalidCallError(
      `expected new Client({ secretKey, organization }) or new Client({ publishableKey, organization }), got ${typeName(options)}`,
    );
  }
  const common = resolveCommonOptions(options, system, ["url", "organization", ...credentialNames]);
  const { organization, url = defaultUrl } = options;
  if (typeof organization !== "string" || !/\S/.test(organization)) {
    throw new InvalidCallError("organization must be the id of one, a text");
  }
  return {
    ...common,
    credential: resolveCredential(options),
    organization,
    baseUrl: resolveOrigin("url", url, defaultUrl).origin,
  };
}
