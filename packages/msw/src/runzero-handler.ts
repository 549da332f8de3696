import { createRouter, runzeroBasePath } from "@runwire/emulator";
import { type OperationId, operations } from "@runwire/runzero/operations";
import { type HttpHandler, type HttpResponseResolver, http } from "msw";
import type { AnswerBody, PathValues } from "./answer-body.js";

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

const METHODS = {
  GET: "get",
  PUT: "put",
  POST: "post",
  PATCH: "patch",
  DELETE: "delete",
  HEAD: "head",
} as const;

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
  const operation = operations[operationId];
  if (!operation) throw new TypeError(`runZero has no operation ${JSON.stringify(operationId)}`);
  const template = operation.path.replace(/\{(\w+)\}/g, ":$1");
  const route = createRouter(operations);
  return http[METHODS[operation.method]]<PathValues<Id>, never, AnswerBody<Id>>(
    `${origin}${runzeroBasePath}${template}`,
    (info) => {
      // `/org/assets/:asset_id` also matches `/org/assets/type.csv`, which is another operation.
      const path = new URL(info.request.url).pathname.slice(runzeroBasePath.length);
      const found = route(operation.method, path);
      if (found.kind !== "operation" || found.operation.id !== operationId) return undefined;
      return resolver(info);
    },
    { once },
  );
}
