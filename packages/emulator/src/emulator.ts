/** What every emulator is: a function from request to answer. Whatever can carry a `Request` can serve it. */
export interface Emulator {
  /**
   * Answers one request. Rejects only where a real server would give no answer at all: with a
   * {@link ConnectionLost} if a fault says so, with the reason of the request's signal after an abort.
   */
  fetch(request: Request): Promise<Response>;
  /**
   * Whoever can carry WebSockets calls this once before serving: only then are they offered. What it gives opens a
   * connection, or refuses it with an answer.
   */
  serveSockets?(): (request: Request) => SocketSession | Response;
}

/** One WebSocket connection, as the emulator sees it: texts in, texts out. */
export interface SocketSession {
  /** How often {@link tick} wants to be called, in milliseconds. */
  readonly tickMs: number;
  /** What is answered to a text. */
  receive(text: string): readonly string[];
  /** What there is to send by now; `lost` ends the connection without a word. */
  tick(): readonly string[] | "lost";
  /** The connection has ended, from whichever side. Called once. */
  closed(): void;
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
