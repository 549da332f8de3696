import {
  type CommonOptions,
  type ResolvedCommonOptions,
  resolveAddress,
  resolveCommonOptions,
} from "@runwire/client";
import { InvalidCallError, shownValue } from "@runwire/core";
import type { LimitOptions } from "@runwire/limiter";
import {
  type Credential,
  type CredentialOptions,
  credentialNames,
  resolveCredential,
} from "./credentials.js";
import { looksLikeKey } from "./key-kind.js";
import { system } from "./system.js";

/** Options of every client, whatever its credential. */
export interface ClientOptions extends CommonOptions {
  /**
   * The console: its origin, with or without `/api/v1.0`. Plain HTTP is taken for loopback only.
   * @default "https://console.runzero.com"
   */
  readonly url?: string | undefined;
  /** The organization that calls are about; account keys and client credentials have none of their own. */
  readonly organizationId?: string | undefined;
  /** `false` keeps no limits: the server will refuse what is too much. */
  readonly limits?: false | LimitOptions | undefined;
}

/** Options with nothing left open. */
export interface ResolvedOptions extends ResolvedCommonOptions {
  readonly organizationId?: string | undefined;
  readonly credential: Credential;
  readonly baseUrl: string;
}

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions & CredentialOptions): ResolvedOptions {
  const common = resolveCommonOptions(options, system, ["url", "organizationId", ...credentialNames]);
  if (options.organizationId !== undefined) requireOrganizationId(options.organizationId);
  const { url = defaultUrl } = options;
  const { origin, pathname } = resolveAddress("url", url, defaultUrl);
  const path = pathname.replace(/\/+$/, "").replace(/\/api\/v1\.0$/, "");
  return {
    ...common,
    organizationId: options.organizationId,
    credential: resolveCredential(options),
    baseUrl: `${origin}${path}/api/v1.0`,
  };
}

const defaultUrl = "https://console.runzero.com";

/** Refuses an organization id that is none: the API takes ids only, no names. */
export function requireOrganizationId(id: unknown): asserts id is string {
  const isKey = typeof id === "string" && looksLikeKey(id);
  if (typeof id === "string" && /^[\w-]+$/.test(id) && !isKey) return;
  const given = isKey ? "what looks like a key" : shownValue(id);
  throw new InvalidCallError(`organizationId must be the id (a UUID) of an organization, got ${given}`);
}
