/** The daily budget as the server last told it: runZero's `X-API-Usage-*` headers, each read alone. */
export interface Usage {
  /** Calls ever made. */
  readonly total?: number | undefined;
  /** Calls made today. */
  readonly today?: number | undefined;
  /** Calls allowed a day, for all keys of the account together. */
  readonly limit?: number | undefined;
  /** Calls left today. */
  readonly remaining?: number | undefined;
  /** When this was told, in milliseconds since the epoch. */
  readonly observedAt: number;
}

/** Why a call waits: the request window, the gate after a 429, the daily budget, or calls in flight. */
export type WaitReason = "window" | "gate" | "budget" | "concurrency";

/** What a client reports while it works, by the event's name. No event carries a secret, a query or a body. */
export interface ClientEvents {
  /** A request is about to be sent. `path` is the template; `attempt` counts from 1. */
  readonly request: {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly attempt: number;
  };
  /** The headers of an answer have come. */
  readonly response: {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly attempt: number;
    readonly status: number;
    readonly durationMs: number;
  };
  /** A call failed in a way that may pass, and is tried again after `delayMs`. */
  readonly retry: {
    readonly operation: string;
    readonly attempt: number;
    readonly delayMs: number;
    readonly reason: string;
  };
  /**
   * A call has begun to wait. Told once, with the reason of that moment; `until` is the earliest moment at which
   * anybody in line can go, in milliseconds since the epoch.
   */
  readonly wait: {
    readonly operation: string;
    readonly reason: WaitReason;
    readonly until?: number | undefined;
  };
  /** A token was obtained. */
  readonly token: { readonly durationMs: number; readonly lifetimeMs?: number | undefined };
  /** The server told its daily budget. */
  readonly usage: Usage;
  /**
   * What is shared with other processes cannot be reached any more, or again. Told to the client whose call used it
   * last; `what` is the part that noticed. While it is lost each process keeps to its own part.
   */
  readonly share: {
    readonly state: "lost" | "regained";
    readonly what: "quota" | "budget" | "token";
    readonly reason?: string | undefined;
  };
}

/** Listeners by event name. One that throws harms nothing; without one an event costs nothing. */
export type ClientListeners = {
  readonly [Name in keyof ClientEvents]?: ((event: ClientEvents[Name]) => void) | undefined;
};
