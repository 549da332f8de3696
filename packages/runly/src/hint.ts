import type { Operation } from "@runwire/core";

/** What is known of a refusal beyond what the server says. */
export function hintFor(
  operation: Operation,
  status: number,
  kind: "secret" | "publishable",
): string | undefined {
  if (status === 403 && kind === "secret" && operation.credentials.length > 0)
    return "a secret key may do what the user who made it may; and a publishable key belongs into publishableKey";
  return commonHint(operation, status, kind);
}

/** The part that a page needs, too; its visitors load every byte of it. */
export function commonHint(
  operation: Operation,
  status: number,
  kind: "secret" | "publishable",
): string | undefined {
  if (operation.credentials.length === 0) return undefined;
  if (status === 401)
    return `check that the ${kind} key is complete, and that its application was not deleted`;
  if (status === 403) return operation.hearsay?.publishable;
  if (status !== 404) return undefined;
  // Nobody knows what an API that hides things says of a template that is not for this key.
  if (operation.id === "enqueueRun")
    return "check organization, environment and template, and that the template is open to the key";
  return operation.path.includes("{runId}")
    ? "check the id of the run, and that it is of the client's organization"
    : undefined;
}
