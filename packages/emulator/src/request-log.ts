/** One request, as the server saw it. */
export interface LoggedRequest {
  /** When it arrived, in milliseconds of the emulator's clock. */
  readonly at: number;
  readonly method: string;
  /** The path of the URL, without the query. */
  readonly path: string;
  /** The status of the answer; 0 while there is none, and where the connection was dropped. */
  status: number;
  /** The operation, where the path and method are one. */
  operationId?: string;
}

/** The last requests, the oldest first. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  add(entry: LoggedRequest): LoggedRequest;
}

/** Keeps at least the last `limit` requests and at most twice as many. */
export function createRequestLog(limit: number): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    add(entry) {
      if (entries.length >= limit * 2) entries.splice(0, entries.length - limit + 1);
      entries.push(entry);
      return entry;
    },
  };
}
