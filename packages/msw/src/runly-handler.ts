import type { operations as RunlyOperations } from "@runwire/runly";
import { type OperationId, operations } from "@runwire/runly/operations";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type { AnswerBodyOf, PathValuesOf } from "./answer-body.js";
import { operationHandler } from "./operation-handler.js";

/** Where an override applies. */
export interface RunlyHandlerOptions {
  /**
   * The origin of the API.
   * @default "https://api.runly.io"
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
 * server.use(runlyHandler("getEnvironments", () => HttpResponse.json([{ id: "staging" }])));
 */
export function runlyHandler<Id extends OperationId>(
  operationId: Id,
  resolver: HttpResponseResolver<PathValuesOf<RunlyOperations[Id]>, never, AnswerBodyOf<RunlyOperations[Id]>>,
  options: RunlyHandlerOptions = {},
): HttpHandler {
  const { origin = "https://api.runly.io", once = false } = options;
  return operationHandler({ title: "Runly", operations, baseUrl: origin }, operationId, resolver, once);
}
