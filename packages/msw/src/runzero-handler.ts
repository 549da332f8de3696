import { runzeroBasePath } from "@runwire/emulator";
import { type OperationId, operations } from "@runwire/runzero/operations";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type { AnswerBody, PathValues } from "./answer-body.js";
import { operationHandler } from "./operation-handler.js";

/** Where an override applies. */
export interface RunzeroHandlerOptions {
  /**
   * The origin of the console.
   * @default "https://console.runzero.com"
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
 * server.use(runzeroHandler("getSites", () => HttpResponse.json([])));
 */
export function runzeroHandler<Id extends OperationId>(
  operationId: Id,
  resolver: HttpResponseResolver<PathValues<Id>, never, AnswerBody<Id>>,
  options: RunzeroHandlerOptions = {},
): HttpHandler {
  const { origin = "https://console.runzero.com", once = false } = options;
  const mocked = { title: "runZero", operations, baseUrl: origin + runzeroBasePath };
  return operationHandler<PathValues<Id>, AnswerBody<Id>>(mocked, operationId, resolver, once);
}
