import { operations } from "@runwire/runzero/operations";
import type { Emulator } from "../emulator.js";
import type { Faults } from "../faults.js";
import { createFront, type FrontStats, type RoutedRequest } from "../front.js";
import { Refusal } from "../refusal.js";
import type { LoggedRequest } from "../request-log.js";
import { checkKind, identify, organizationOf } from "./authorize.js";
import type { Call } from "./call.js";
import { handlers } from "./handlers.js";
import { checkLicence } from "./licence.js";
import { type RunzeroEmulatorOptions, resolveOptions } from "./options.js";
import { problem, wireProblem } from "./problem.js";
import { recordEvent } from "./record-event.js";
import { serveStorage } from "./serve-storage.js";
import { createState } from "./state.js";
import { defaultStorageOrigin, STORAGE_PATH } from "./storage.js";
import { settleTasks } from "./tasks/progress.js";
import { planSeededScan } from "./tasks/seeded-recurrence.js";

/** The path below which all operations are. */
export const basePath = "/api/v1.0";

/** What an emulator has counted since it was made. */
export interface EmulatorStats extends FrontStats {
  /** Access tokens that the token endpoint gave out. */
  readonly tokensIssued: number;
}

/** A runZero console that lives in memory. */
export interface RunzeroEmulator extends Emulator {
  /** Where the console is said to be; requests are answered under any origin. */
  readonly origin: string;
  readonly basePath: string;
  /** Where task data is fetched from, unless the console is called over a loopback address. */
  readonly storageOrigin: string;
  readonly organizationId: string;
  /** The ids of all organizations; the first is the one of the keys. */
  readonly organizationIds: readonly string[];
  readonly clientId: string;
  /** The secret as it is now: a rotation changes it. So do the tokens below. */
  readonly clientSecret: string;
  /** An account key (CT…), which needs `_oid` for what belongs to an organization. */
  readonly accountToken: string;
  /** An organization key (OT…). */
  readonly organizationToken: string;
  /** An export token (ET…). */
  readonly exportToken: string;
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: EmulatorStats;
  /** All access tokens stop working at once, though their lifetime is not over. */
  revokeTokens(): void;
  /** The next task that is processed ends in an error with this text. */
  failNextTask(text: string): void;
  /** A new day begins for the budget; the emulator never begins one by itself, as nobody knows when the vendor does. */
  resetDay(): void;
}

/** Makes a console. Two with the same seed and clock hold the same account. */
export function runzeroEmulator(options: RunzeroEmulatorOptions = {}): RunzeroEmulator {
  const resolved = resolveOptions(options);
  const state = createState(resolved, options);
  for (const organization of state.organizations.values()) planSeededScan(state, organization);

  /** What an operation answers, in the order of the layers of a real console: keys, budget, licence, operation. */
  async function answer({ request, url, operation, path }: RoutedRequest): Promise<Response> {
    const caller = operation.credentials.length === 0 ? undefined : identify(state, request.headers);
    if (caller) {
      if (!state.usage.spend())
        throw new Refusal(wireProblem(429, "daily API limit reached", "request limit exceeded"));
      checkKind(state, operation, caller);
    }
    checkLicence(state, operation, caller);
    const handler = handlers[operation.id];
    if (!handler)
      return problem(
        501,
        `the emulator does not have ${operation.id} (${operation.method} ${operation.path}) yet`,
      );
    const organization =
      caller && operation.scope === "organization"
        ? organizationOf(state, caller, url.searchParams.get("_oid"))
        : undefined;
    const call: Call = {
      state,
      request,
      url,
      operation,
      path,
      caller,
      get organization() {
        if (!organization) throw new Error(`${operation.id} has no organization`);
        return organization;
      },
    };
    const response = await handler(call);
    if (operation.method !== "GET" && response.ok && caller) recordEvent(call, organization?.id);
    return response;
  }

  const front = createFront({
    operations,
    basePath,
    clock: resolved.clock,
    logSize: resolved.logSize,
    latencyMs: resolved.latencyMs,
    window: resolved.window,
    countRefused: resolved.countRefused,
    retryAfter: resolved.retryAfter,
    errorBody: (status, detail, headers) =>
      status === 429
        ? wireProblem(status, detail, "request limit exceeded", headers)
        : problem(status, detail, headers),
    answer,
    beside: (url) =>
      url.pathname.startsWith(STORAGE_PATH) ? (request) => serveStorage(state, request, url) : undefined,
    settle: () => settleTasks(state),
    headers: () => state.usage.headers(),
  });

  return {
    origin: resolved.origin,
    basePath,
    storageOrigin: defaultStorageOrigin(state),
    organizationId: state.first.organization.id,
    get organizationIds() {
      return [...state.organizations.keys()];
    },
    clientId: state.client.id,
    get clientSecret() {
      return state.client.secret;
    },
    get accountToken() {
      return state.first.account.token;
    },
    get organizationToken() {
      return state.first.org.token;
    },
    get exportToken() {
      return state.first.export.token;
    },
    faults: front.faults,
    log: front.log,
    get stats() {
      return { ...front.stats, tokensIssued: state.tokens.issued };
    },
    revokeTokens: () => state.tokens.revokeAll(),
    failNextTask: (text) => void state.taskFailures.push(text),
    resetDay: () => state.usage.resetDay(),
    fetch: front.fetch,
  };
}
