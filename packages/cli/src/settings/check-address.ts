import { requireSafeUrl, whyNoAddress } from "@runwire/core";
import { UsageError } from "../usage-error.js";
import type { Variable } from "./system-settings.js";

/**
 * Checks those of some variables that hold addresses and are set.
 *
 * @throws UsageError that names the variable.
 */
export function checkAddresses(
  variables: readonly Variable[],
  textOf: (name: string) => string | undefined,
): void {
  for (const { name, example } of variables) {
    const value = textOf(name);
    if (value !== undefined && example !== undefined) checkAddress(name, value, example);
  }
}

/**
 * Throws unless a setting is an address that a credential may be sent to. What is none is never shown: it may be a
 * secret in the wrong place.
 *
 * @param name What is said to be wrong, such as `RUNZERO_URL`.
 * @param example An address as it should look.
 */
export function checkAddress(name: string, value: string, example: string): void {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      `${name} must be an address such as ${example}, and holds a text that is no address (${whyNoAddress(value)})`,
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new UsageError(`${name} must be an address without user, password, query or fragment`);
  requireSafeUrl(url, name);
}
