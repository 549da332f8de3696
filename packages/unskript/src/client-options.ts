import type { Secret } from "@runwire/auth";
import {
  type CommonOptions,
  type ResolvedCommonOptions,
  resolveCommonOptions,
  resolveOrigin,
  secretOption,
  type WindowOptions,
} from "@runwire/client";
import { InvalidCallError } from "@runwire/core";
import { system } from "./system.js";

/** Options of a client. */
export interface ClientOptions extends CommonOptions {
  /** The tenant's origin, such as `https://acme.unskript.io`. Plain HTTP is taken for loopback only. */
  readonly url: string;
  /** The token that an administrator made in unSkript, as it is: without a word before it. */
  readonly apiKey: string;
  /** `false` keeps no limits. unSkript documents none; a 429 is obeyed all the same. */
  readonly limits?: false | WindowOptions | undefined;
}

/** Options with nothing left open. */
export interface ResolvedOptions extends ResolvedCommonOptions {
  readonly apiKey: Secret;
  readonly baseUrl: string;
}

const example = "https://acme.unskript.io";

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  const common = resolveCommonOptions(options, system, ["url", "apiKey"]);
  if (options.url === undefined) {
    throw new InvalidCallError(
      `url is missing: every tenant has an address of its own, so give its origin, such as ${example}`,
    );
  }
  if (typeof options.url === "string" && /^[\w-]+$/.test(options.url)) {
    // Not shown: what has no dot may be a key in the wrong place.
    throw new InvalidCallError(
      `url must be the whole origin of the tenant, such as ${example}, not a name alone`,
    );
  }
  const { origin } = resolveOrigin("url", options.url, example);
  return { ...common, apiKey: secretOption("apiKey", options.apiKey), baseUrl: origin };
}
