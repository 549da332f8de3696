import { NotSent, type Step } from "@runwire/core";
import type { TokenSource } from "./token-source.js";

/** The token expired while the call waited for its place: `authorize` gets another one and asks for a place again. */
export class TokenExpiredInLine extends NotSent {}

/**
 * Writes the token that is current at the moment of sending: while the call waited for its place, the one that
 * `authorize` saw may have been replaced.
 */
export function sign(source: TokenSource): Step {
  return (next) => (request, context) => {
    if (context.operation.credentials.length === 0) return next(request, context);
    const token = source.current();
    if (token === undefined) return Promise.reject(new TokenExpiredInLine());
    request.headers.set("authorization", `Bearer ${token.value.reveal()}`);
    context.tokenGeneration = token.generation;
    return next(request, context);
  };
}
