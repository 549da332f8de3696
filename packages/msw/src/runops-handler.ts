import type { operations as RunopsOperations } from "@runwire/runops";
import { type OperationId, operations } from "@runwire/runops/operations";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type { AnswerBodyOf, PathValuesOf } from "./answer-body.js";
import { operationHandler } from "./operation-handler.js";

/** Where an override applies. */
export interface RunopsHandlerOptions {
  /**
   * The origin of the API, or of Auth0 for the operation that makes a token.
   * @default "https://api.runops.io", "https://runops.us.auth0.com"
   */
  readonly origin?: string;
  /**
   * Whether it answers only the first request.
   * @default false
   */
  readonly once?: boolean;
}

/**
 * Answers one operation by hand; the others still come from the handlers behind it. The body that the resolver
 * answers is checked against the document, errors included.
 *
 * @example
 * server.use(runopsHandler("listTargets", () => HttpResponse.json([{ name: "orders" }])));
 */
export function runopsHandler<Id extends OperationId>(
  operationId: Id,
  resolver: HttpResponseResolver<
    PathValuesOf<RunopsOperations[Id]>,
    never,
    AnswerBodyOf<RunopsOperations[Id]>
  >,
  options: RunopsHandlerOptions = {},
): HttpHandler {
  const { origin, once = false } = options;
  const server = operations[operationId]?.server;
  const baseUrl = server === undefined ? `${origin ?? "https://api.runops.io"}/v1` : (origin ?? server);
  return operationHandler({ title: "Runops", operations, baseUrl }, operationId, resolver, once);
}
