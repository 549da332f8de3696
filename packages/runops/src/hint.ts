import type { Operation } from "@runwire/core";
import type { Credential } from "./credentials.js";

/** What is known of a refusal beyond what the server says. */
export function hintFor(operation: Operation, status: number, kind: Credential["kind"]): string | undefined {
  // A storage refuses for reasons of its own, and has seen no token.
  if (operation.credentials.length === 0) return undefined;
  if (status === 401) {
    return kind === "token"
      ? "the token is expired or invalid; log in again"
      : "check that the client id belongs to this organization";
  }
  if (status === 403) {
    return kind === "client"
      ? "calls are made as the organization's bot user; check the groups that it is in"
      : "check the groups that the user is in";
  }
  return undefined;
}
