import { describeCall, type GivenCall, InvalidCallError, type Operation, origin } from "@runwire/core";
import type { Credential } from "./credentials.js";

/** Refuses what the key cannot do, and adds the client's organization. */
export function prepareCall(organization: string, kind: Credential["kind"]) {
  return (operation: Operation, given: GivenCall): GivenCall => {
    if (operation.credentials.length > 0 && !operation.credentials.includes(kind)) {
      throw new InvalidCallError(
        `${describeCall(origin(operation))} needs a ${operation.credentials.join(" or ")} key; this client has a ${kind} one`,
        origin(operation),
      );
    }
    if (kind === "publishable" && operation.id === "enqueueRun" && !namesTemplate(given.body)) {
      throw new InvalidCallError(
        `${describeCall(origin(operation))}: a publishable key queues from templates only; name one in body.template`,
        origin(operation),
      );
    }
    const fills = operation.parameters.some(({ fill }) => fill === "organization");
    if (!fills || (given.path?.org !== undefined && given.path.org !== null)) return given;
    return { ...given, path: { ...given.path, org: organization } };
  };
}

function namesTemplate(body: unknown): boolean {
  return typeof body === "object" && body !== null && "template" in body;
}
