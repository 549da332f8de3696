import {
  type Caller,
  type CallOptions,
  checkCallOptions,
  type Operation,
  type PageOptions,
  pageStream,
  type RecordStream,
} from "@runwire/core";

/** How to walk a list, beside what it may be asked for. */
export interface ListOptions extends CallOptions, PageOptions {}

/** A walk through all pages of a list. */
export type PageList<T, Query> = (options?: ListOptions & Query) => RecordStream<T>;

/** Makes the walk of an operation that pages; what the operation may be asked for is told by its table. */
export function createPageList<T, Query>(
  caller: Caller,
  method: string,
  operation: Operation,
): PageList<T, Query> {
  const { send } = operation.page ?? { send: {} };
  const names = operation.parameters
    .filter(({ in: place, name }) => place === "query" && !Object.values(send).includes(name))
    .map(({ name }) => name);
  const known = [...names, "pageSize", "cursor", "idleTimeoutMs", "allowUnverified"];
  return (options = {} as ListOptions & Query) => {
    checkCallOptions(method, options, known);
    const { signal, timeoutMs, deadlineMs, pageSize, cursor, idleTimeoutMs, allowUnverified, ...query } =
      options as ListOptions & Readonly<Record<string, unknown>>;
    return pageStream<T>(
      caller,
      operation,
      { query, signal, timeoutMs, deadlineMs },
      { pageSize, cursor, idleTimeoutMs, allowUnverified },
    );
  };
}
