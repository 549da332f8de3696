import { NotSent, type Step } from "@runwire/core";
import type { TokenSource } from "./token-source.js";

/** The token expired while the call waited for its place: `authorize` gets another one and asks for a place again. */
export class TokenExpiredInLine extends NotSent {}

/** In which header a credential travels, and how it is written there. */
export interface HeaderScheme {
  /** In lower case. */
  readonly header: string;
  /** What stands before the credential, with the space after it. */
  readonly prefix: string;
}

/** `Authorization: Bearer …` (RFC 6750). */
export const bearer: HeaderScheme = { header: "authorization", prefix: "Bearer " };

/**
 * Writes the token that is current at the moment of sending: while the call waited for its place, the one that
 * `authorize` saw may have been replaced.
 */
export function sign(source: TokenSource, { header, prefix }: HeaderScheme = bearer): Step {
  return (next) => (request, context) => {
    if (context.operation.credentials.length === 0) return next(request, context);
    const token = source.current();
    if (token === undefined) return Promise.reject(new TokenExpiredInLine());
    request.headers.set(header, prefix + token.value.reveal());
    context.tokenGeneration = token.generation;
    return next(request, context);
  };
}
