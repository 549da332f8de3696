/** What can go wrong on purpose. Sizes count the bytes of the body as they are sent, compressed or not. */
export type Fault =
  /** The answer is this status with the system's own error body, and `Retry-After` if given. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string }
  /** An HTML page of a proxy in front of the server. Default status 502. */
  | { readonly kind: "html"; readonly status?: number }
  /** A redirect. Default status 307. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /** The connection ends before the answer begins. */
  | { readonly kind: "disconnect" }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: "reset"; readonly afterBytes: number }
  /** The body ends early as if it were complete: what a proxy does that lost its upstream. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** The body stops and the connection stays open, until the client gives up. */
  | { readonly kind: "stall"; readonly afterBytes: number }
  /** One line of the body loses its last character, before compression; lines count from 1. */
  | { readonly kind: "malformed-line"; readonly line: number };

/** How often a fault strikes and whom. */
export interface FaultScope {
  /**
   * How many requests it hits before it is used up.
   * @default 1
   */
  readonly times?: number;
  /** The vendor's operation ids that it hits; left out: every request, unknown paths too. */
  readonly operations?: readonly string[];
}

/** The faults of an emulator; they can be changed while requests are under way. */
export interface Faults {
  /**
   * Milliseconds that every answer is held back, in real time whatever the clock says.
   * @default 0
   */
  latencyMs: number;
  /** Adds a fault. Faults strike in the order in which they were added, one on each request. */
  add(fault: Fault & FaultScope): void;
  /** The next requests get these statuses, one each: `fail(503, 502, 500)`. */
  fail(...statuses: number[]): void;
  /** Forgets all faults that are still to come, and the latency. */
  clear(): void;
}

/** The side of the faults that only the emulator sees. */
export interface FaultQueue extends Faults {
  /** Takes the fault that strikes a request, if one does. */
  take(operationId: string | undefined): Fault | undefined;
}

/** A queue without any fault in it. */
export function createFaultQueue(latencyMs = 0): FaultQueue {
  let waiting: { fault: Fault & FaultScope; left: number }[] = [];
  return {
    latencyMs,
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    fail(...statuses) {
      for (const status of statuses) this.add({ kind: "status", status });
    },
    clear() {
      waiting = [];
      this.latencyMs = 0;
    },
    take(operationId) {
      const next = waiting.find(
        ({ fault }) =>
          !fault.operations || (operationId !== undefined && fault.operations.includes(operationId)),
      );
      if (!next) return undefined;
      next.left -= 1;
      if (next.left <= 0) waiting = waiting.filter((entry) => entry !== next);
      return next.fault;
    },
  };
}
