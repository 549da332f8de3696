import type { CallOptions } from "./call-options.js";
import type { Caller } from "./caller.js";
import type { GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import type { Method, Operation } from "./operation.js";

/** What a path call gives: the document's types, decided by `response.ok`. */
export type PathResult<Data, Failure> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: Failure; readonly response: Response };

type Responses<Op> = Op extends { responses: infer R } ? R : never;
type Body<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Success<Op> = {
  [S in keyof Responses<Op>]: S extends 200 | 201 | 202 | 203 | 206 | 207
    ? Body<Responses<Op>[S]>
    : S extends 204
      ? undefined
      : never;
}[keyof Responses<Op>];
type Failure<Op> = {
  [S in keyof Responses<Op>]: S extends 200 | 201 | 202 | 203 | 204 | 206 | 207
    ? never
    : Body<Responses<Op>[S]>;
}[keyof Responses<Op>];
type Parameters<Op> = Op extends { parameters: infer P } ? P : unknown;
type RequestBody<Op> = Op extends { requestBody: { content: infer C } }
  ? { readonly body: C[keyof C] }
  : Op extends { requestBody?: { content: infer C } | undefined }
    ? { readonly body?: C[keyof C] | undefined }
    : unknown;
/** `params`, of which each part is required only if the document requires something in it. */
type Params<Op> =
  Parameters<Op> extends { path: infer P }
    ? { readonly params: { readonly path: P } & Omit<Given<Op>, "path"> }
    : Parameters<Op> extends { query: infer Q }
      ? { readonly params: { readonly query: Q } & Omit<Given<Op>, "query"> }
      : { readonly params?: Given<Op> | undefined };
type Given<Op> = {
  readonly [K in keyof Parameters<Op> as K extends "path" | "query" | "header"
    ? [Exclude<Parameters<Op>[K], undefined>] extends [never]
      ? never
      : K
    : never]?: Parameters<Op>[K] | undefined;
};
/** The options of a path call. */
export type PathInit<Op> = Params<Op> & RequestBody<Op> & CallOptions;

type PathsWith<Paths, M extends string> = {
  [P in keyof Paths]: Paths[P] extends { [K in M]: { responses: unknown } } ? P : never;
}[keyof Paths];
type At<Paths, P extends keyof Paths, M extends string> = M extends keyof Paths[P] ? Paths[P][M] : never;
type PathCall<Paths, M extends string> = <P extends PathsWith<Paths, M>>(
  path: P,
  ...init: Record<never, never> extends PathInit<At<Paths, P, M>>
    ? [init?: PathInit<At<Paths, P, M>>]
    : [init: PathInit<At<Paths, P, M>>]
) => Promise<PathResult<Success<At<Paths, P, M>>, Failure<At<Paths, P, M>>>>;

/**
 * Calls by path template, for any operation of the document. They *return* what the server answers, success or
 * not, as `{ data, error, response }`; all else (no connection, a limit, a bad call) is thrown.
 */
export interface PathCalls<Paths> {
  readonly GET: PathCall<Paths, "get">;
  readonly PUT: PathCall<Paths, "put">;
  readonly POST: PathCall<Paths, "post">;
  readonly PATCH: PathCall<Paths, "patch">;
  readonly DELETE: PathCall<Paths, "delete">;
}

interface UntypedInit extends CallOptions {
  readonly params?: Pick<GivenCall, "path" | "query" | "header">;
  readonly body?: unknown;
}

/** Makes the path calls of a client from its table. */
export function createPathCalls<Paths>(
  operations: Readonly<Record<string, Operation>>,
  caller: Caller,
): PathCalls<Paths> {
  const byPath = new Map<string, Operation>();
  for (const operation of Object.values(operations))
    byPath.set(`${operation.method} ${operation.path}`, operation);

  const callWith =
    (method: Method) =>
    async (path: string, init: UntypedInit = {}) => {
      const operation = byPath.get(`${method} ${path}`);
      if (operation === undefined) {
        throw new InvalidCallError(
          `no operation ${method} ${path}; give the template of the document, values go into params.path`,
        );
      }
      const { params = {}, ...rest } = init;
      for (const name of Object.keys(params)) {
        if (!["path", "query", "header"].includes(name)) {
          throw new InvalidCallError(
            `${method} ${path}: unknown params.${name}; it takes path, query, header`,
          );
        }
      }
      const answer = await caller.answer(operation, { ...rest, ...params });
      const { response } = answer;
      if (answer.ok) return { data: answer.data, response };
      // An empty error body must still be an error to whoever tests for one.
      const nothing = answer.error === undefined || answer.error === "";
      return {
        error: nothing ? { status: response.status, title: "an answer without a body" } : answer.error,
        response,
      };
    };

  const calls = {
    GET: callWith("GET"),
    PUT: callWith("PUT"),
    POST: callWith("POST"),
    PATCH: callWith("PATCH"),
    DELETE: callWith("DELETE"),
  };
  return calls as unknown as PathCalls<Paths>;
}
