import { type Caller, type CallOptions, refuseUnknownOptions, requireOptions } from "@runwire/core";
import type { Organization } from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** Which organizations. */
export interface EachOrganizationOptions extends CallOptions {
  /** runZero's search language, for organizations. @default all that the key reaches */
  readonly search?: string | undefined;
}

/** An organization, and the client for it. */
export interface OrganizationClient<C> {
  readonly organization: Organization;
  readonly client: C;
}

/** Makes the method of a client that goes through the organizations of the account. */
export function createEachOrganization<C>(caller: Caller, withOrganization: (id: string) => C) {
  return async function* eachOrganization(
    options: EachOrganizationOptions = {},
  ): AsyncGenerator<OrganizationClient<C>, void, undefined> {
    requireOptions("eachOrganization", options);
    const { search, ...call } = options;
    refuseUnknownOptions("eachOrganization", call, ["search"]);
    const query = search === undefined ? {} : { search };
    const organizations = await caller.call(operations.getAccountOrganizations, { ...call, query });
    for (const organization of organizations as Organization[]) {
      yield { organization, client: withOrganization(organization.id) };
    }
  };
}
