import { operations } from "@runwire/runops/operations";
import type { Emulator } from "../emulator.js";
import type { Faults } from "../faults.js";
import { createFront, type FrontStats, type RoutedRequest } from "../front.js";
import type { LoggedRequest } from "../request-log.js";
import type { Handlers } from "./call.js";
import { inAskedFormat } from "./error-format.js";
import { organizationHandlers } from "./operations/organization.js";
import { targetHandlers } from "./operations/targets.js";
import { settleReviews, taskHandlers } from "./operations/tasks.js";
import { type RunopsEmulatorOptions, resolveOptions } from "./options.js";
import { problem } from "./problem.js";
import { createState } from "./state.js";
import { isStorage, STORAGE_ORIGIN, serveStorage } from "./storage.js";
import { answerToken, identify, TOKEN_PATH } from "./tokens.js";

/** The path below which all operations are, but that of the token endpoint. */
const basePath = "/v1";

const handlers: Handlers = { ...taskHandlers, ...targetHandlers, ...organizationHandlers };

/** What an emulator has counted since it was made. */
export interface RunopsEmulatorStats extends FrontStats {
  /** Tokens that the token endpoint gave out. */
  readonly tokensIssued: number;
}

/** A Runops organization that lives in memory, and the token endpoint and the storage beside it. */
export interface RunopsEmulator extends Emulator {
  /** Where the API is said to be; requests are answered under any origin. */
  readonly origin: string;
  readonly basePath: string;
  /** Where client credentials become tokens, at the vendor. */
  readonly authOrigin: string;
  /** Where logs are fetched from, unless the API is called over a loopback address. */
  readonly storageOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: RunopsEmulatorStats;
  /** All tokens stop working at once, though their lifetime is not over. */
  revokeTokens(): void;
  /** A reviewer of this group answers; what the bot user of client credentials cannot do for other groups. */
  review(taskId: number, group: string, status: "approved" | "rejected"): void;
}

/** Makes an organization. Two with the same seed and clock hold the same. */
export function runopsEmulator(options: RunopsEmulatorOptions = {}): RunopsEmulator {
  const resolved = resolveOptions(options);
  const state = createState(resolved, options);
  const { createToken: _, ...ofTheApi } = operations;

  async function answer(routed: RoutedRequest): Promise<Response> {
    const { operation, request } = routed;
    const caller = operation.credentials.length === 0 ? state.bot : identify(state, request.headers);
    const handler = handlers[operation.id];
    if (!handler) return problem(501, `the emulator does not have ${operation.id}`);
    return handler({ ...routed, state, caller });
  }

  const front = createFront({
    operations: ofTheApi,
    basePath,
    clock: resolved.clock,
    logSize: resolved.logSize,
    latencyMs: resolved.latencyMs,
    window: false,
    errorBody: problem,
    answer,
    beside(url) {
      if (url.pathname === TOKEN_PATH) return (request) => answerToken(state, request);
      return isStorage(url) ? (request) => serveStorage(state, request, url) : undefined;
    },
    settle() {
      settleReviews(state);
      return undefined;
    },
  });

  return {
    origin: resolved.origin,
    basePath,
    authOrigin: operations.createToken.server ?? resolved.origin,
    storageOrigin: STORAGE_ORIGIN,
    clientId: state.client.id,
    clientSecret: state.client.secret,
    faults: front.faults,
    log: front.log,
    get stats() {
      return { ...front.stats, tokensIssued: state.tokens.issued };
    },
    revokeTokens: () => state.tokens.revokeAll(),
    review(taskId, group, status) {
      const review = state.tasks.get(taskId)?.reviews.find((one) => one.group === group);
      if (!review) throw new RangeError(`task ${taskId} has no review of ${group}`);
      review.status = status;
    },
    fetch: async (request) => inAskedFormat(request, await front.fetch(request)),
  };
}
