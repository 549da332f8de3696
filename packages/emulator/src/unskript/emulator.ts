import { type OperationId, operations } from "@runwire/unskript/operations";
import type { Emulator } from "../emulator.js";
import type { Faults } from "../faults.js";
import { createFront, type FrontStats } from "../front.js";
import type { LoggedRequest } from "../request-log.js";
import { readCall } from "./call.js";
import { handlers } from "./handlers.js";
import { resolveOptions, type UnskriptEmulatorOptions } from "./options.js";
import { errorBody, refuse } from "./rpc-status.js";
import { createState, settleSchedules } from "./state.js";

/** An unSkript tenant that lives in memory. */
export interface UnskriptEmulator extends Emulator {
  /** Where the tenant is said to be; requests are answered under any origin. */
  readonly origin: string;
  /** What requests carry in `X-unSkript-API-Key`. */
  readonly apiKey: string;
  /** A runbook that can be run. `undefined` in a tenant without runbooks. */
  readonly runbookId: string | undefined;
  /** The proxy that the runbooks run on. */
  readonly proxyId: string;
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: FrontStats;
  /** The next run fails with this reason. */
  failNextRun(reason: string): void;
  /** The key stops working. */
  revokeKey(): void;
}

/** Makes a tenant. Two with the same seed and clock hold the same. */
export function unskriptEmulator(options: UnskriptEmulatorOptions = {}): UnskriptEmulator {
  const resolved = resolveOptions(options);
  const state = createState(resolved);
  const [runbookId] = state.runbooks.keys();
  let revoked = false;

  const front = createFront({
    operations,
    basePath: "",
    clock: resolved.clock,
    logSize: resolved.logSize,
    latencyMs: resolved.latencyMs,
    window: resolved.window,
    errorBody,
    async answer(routed) {
      const key = routed.request.headers.get("x-unskript-api-key");
      if (key !== state.apiKey || revoked) {
        refuse("UNAUTHENTICATED", key === null ? "no API key" : "the API key is not valid");
      }
      return handlers[routed.operation.id as OperationId](await readCall(state, routed));
    },
    settle() {
      settleSchedules(state);
      return undefined;
    },
  });

  return {
    origin: resolved.origin,
    apiKey: state.apiKey,
    runbookId,
    proxyId: state.proxyId,
    faults: front.faults,
    log: front.log,
    get stats() {
      return front.stats;
    },
    failNextRun: (reason) => void state.failures.push(reason),
    revokeKey() {
      revoked = true;
    },
    fetch: front.fetch,
  };
}
