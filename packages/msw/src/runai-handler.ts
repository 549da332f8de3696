import type { operations as RunaiOperations } from "@runwire/runai";
import { type OperationId, operations } from "@runwire/runai/operations";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type { AnswerBodyOf, PathValuesOf } from "./answer-body.js";
import { operationHandler } from "./operation-handler.js";

/** Where an override applies. */
export interface RunaiHandlerOptions {
  /**
   * The origin of the control plane.
   * @default "https://emulated.run.ai", that of `mockRunai()`
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
 * server.use(runaiHandler("get_roles_v1", () => HttpResponse.json([])));
 */
export function runaiHandler<Id extends OperationId>(
  operationId: Id,
  resolver: HttpResponseResolver<PathValuesOf<RunaiOperations[Id]>, never, AnswerBodyOf<RunaiOperations[Id]>>,
  options: RunaiHandlerOptions = {},
): HttpHandler {
  const { origin = "https://emulated.run.ai", once = false } = options;
  return operationHandler({ title: "Run:ai", operations, baseUrl: origin }, operationId, resolver, once);
}
