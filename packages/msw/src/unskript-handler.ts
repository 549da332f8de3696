import type { operations as UnskriptOperations } from "@runwire/unskript";
import { type OperationId, operations } from "@runwire/unskript/operations";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type { AnswerBodyOf, PathValuesOf } from "./answer-body.js";
import { operationHandler } from "./operation-handler.js";

/** Where an override applies. */
export interface UnskriptHandlerOptions {
  /**
   * The origin of the tenant.
   * @default "https://acme.unskript.io"
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
 * server.use(unskriptHandler("WorkflowsService_RunWorkflow", () => HttpResponse.json({ executionIds: ["e1"] })));
 */
export function unskriptHandler<Id extends OperationId>(
  operationId: Id,
  resolver: HttpResponseResolver<
    PathValuesOf<UnskriptOperations[Id]>,
    never,
    AnswerBodyOf<UnskriptOperations[Id]>
  >,
  options: UnskriptHandlerOptions = {},
): HttpHandler {
  const { origin = "https://acme.unskript.io", once = false } = options;
  const mocked = { title: "unSkript", operations, baseUrl: origin };
  return operationHandler(mocked, operationId, resolver, once);
}
