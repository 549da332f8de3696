import type { Operation } from "@runwire/core";
import type { Caller } from "./authorize.js";
import { refuse } from "./problem.js";
import type { State } from "./state.js";

/** What the vendor ties to the Platform licence below `/org`, `/import` and `/export`. */
const PLATFORM_ONLY = [
  /^\/account\//,
  /^\/import\//,
  /custom-integrations/,
  /\/sources\//,
  /[oO]wner/,
  /assets\.servicegraph\.json$/,
];

/** Scans and uploads, which a licence that is over refuses. */
const NEEDS_VALID_LICENCE = /^\/org\/sites\/\{site_id\}\/(import|scan|sample)/;

/**
 * Refuses what the licence of the account does not include.
 *
 * @throws Refusal 403
 */
export function checkLicence(state: State, operation: Operation, caller: Caller | undefined): void {
  const { licence, licenceExpired } = state.options;
  if (licenceExpired && NEEDS_VALID_LICENCE.test(operation.path)) refuse(403, "the license has expired");
  if (licence === "platform") return;
  const accountWide = caller?.kind === "account" || caller?.kind === "client";
  if (accountWide || PLATFORM_ONLY.some((pattern) => pattern.test(operation.path)))
    refuse(403, "this needs a Platform license");
  if (licence === "community" && caller && operation.group !== "export")
    refuse(403, "this needs a Professional or Platform license");
}
