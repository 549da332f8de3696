import type { Operation } from "@runwire/core";
import { createRouter } from "@runwire/emulator";
import { type DefaultBodyType, type HttpHandler, type HttpResponseResolver, http } from "msw";

/** Where the operations of a system are. */
export interface MockedOperations {
  /** What the platform is called, for messages. */
  readonly title: string;
  /** The generated table. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Origin and base path, without a slash at the end. */
  readonly baseUrl: string;
}

const METHODS = {
  GET: "get",
  PUT: "put",
  POST: "post",
  PATCH: "patch",
  DELETE: "delete",
  HEAD: "head",
} as const;

/** Answers one operation of a system by hand; what the resolver leaves `undefined` goes on to the handlers behind it. */
export function operationHandler<Values extends Record<string, string>, Body extends DefaultBodyType>(
  { title, operations, baseUrl }: MockedOperations,
  operationId: string,
  resolver: HttpResponseResolver<Values, never, Body>,
  once: boolean,
): HttpHandler {
  const operation = operations[operationId];
  if (!operation) throw new TypeError(`${title} has no operation ${JSON.stringify(operationId)}`);
  const template = operation.path.replace(/\{(\w+)\}/g, ":$1");
  const route = createRouter(operations);
  const { pathname } = new URL(baseUrl);
  return http[METHODS[operation.method]]<Values, never, Body>(
    `${baseUrl}${template}`,
    (info) => {
      // `/org/assets/:asset_id` also matches `/org/assets/type.csv`, which is another operation.
      const path = new URL(info.request.url).pathname.slice(pathname.replace(/\/$/, "").length);
      const found = route(operation.method, path);
      if (found.kind !== "operation" || found.operation.id !== operationId) return undefined;
      return resolver(info);
    },
    { once },
  );
}
