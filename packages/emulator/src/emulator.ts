/** What every emulator is: a function from request to answer. Whatever can carry a `Request` can serve it. */
export interface Emulator {
  /**
   * Answers one request. Rejects only where a real server would give no answer at all: with a
   * {@link ConnectionLost} if a fault says so, with the reason of the request's signal after an abort.
   */
  fetch(request: Request): Promise<Response>;
}

/** The connection ends before an answer begins; adapters close the socket, a mocked `fetch` rejects. */
export class ConnectionLost extends TypeError {
  override readonly name = "ConnectionLost";
  /** What Node's own `fetch` puts into `cause.code` when a socket is reset. */
  override readonly cause = { code: "ECONNRESET" } as const;

  constructor() {
    super("fetch failed");
  }
}
