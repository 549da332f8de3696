import { answers } from "@runwire/runai/answers";
import { operations } from "@runwire/runai/operations";
import { bearerToken } from "../client-credentials.js";
import type { Emulator } from "../emulator.js";
import type { Faults } from "../faults.js";
import { createFront, type FrontStats, type RoutedRequest } from "../front.js";
import type { LoggedRequest } from "../request-log.js";
import { schemaAnswer } from "../schema-answers/schema-answer.js";
import { bodyOf, type Call, type Handler } from "./call.js";
import { listAnswer } from "./list-answer.js";
import { madeRecords } from "./made-records.js";
import { accountHandlers } from "./operations/accounts.js";
import { metricsHandlers } from "./operations/metrics.js";
import { orgUnitHandlers } from "./operations/org-units.js";
import { reportHandlers } from "./operations/reports.js";
import { tokenHandlers } from "./operations/tokens.js";
import { workloadHandlers } from "./operations/workloads.js";
import { type RunaiEmulatorOptions, resolveOptions } from "./options.js";
import type { Principal } from "./principal.js";
import { problem, refuse } from "./problem.js";
import { createState } from "./state.js";

/** What an emulator has counted since it was made. */
export interface RunaiEmulatorStats extends FrontStats {
  /** Tokens that were given out. */
  readonly tokensIssued: number;
}

/** A Run:ai control plane that lives in memory. */
export interface RunaiEmulator extends Emulator {
  /** Where the control plane is said to be; requests are answered under any origin. */
  readonly origin: string;
  /** Of a service account that may do everything. */
  readonly clientId: string;
  /** The secret as it is now: regenerating it changes it. */
  readonly clientSecret: string;
  /** The one cluster. */
  readonly clusterId: string;
  /** A local user who may do everything. */
  readonly user: { readonly username: string; readonly password: string };
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: RunaiEmulatorStats;
  /** All tokens stop working at once, though their lifetime is not over. */
  revokeTokens(): void;
  /** The next workload that is submitted fails in the middle of its run, and says this. */
  failNextWorkload(message: string): void;
}

const handlers: Readonly<Record<string, Handler>> = {
  ...orgUnitHandlers,
  ...workloadHandlers,
  ...accountHandlers,
  ...metricsHandlers,
  ...reportHandlers,
};

/** Needed by nobody who has a token: what a caller may ask of itself. */
const openToAll = new Set(["get_me_access_rules", "count_me_access_rules"]);

/**
 * Makes a control plane. Clusters, nodes, node pools, departments, projects, workloads, users, service accounts,
 * access keys, access rules and reports have state; every other operation answers with what the document allows, and
 * the same to the same question.
 */
export function runaiEmulator(options: RunaiEmulatorOptions = {}): RunaiEmulator {
  const resolved = resolveOptions(options);
  const state = createState(resolved, options);
  const [first] = [...state.credentials.values()];
  if (first === undefined) throw new Error("a tenant has a service account");

  async function answer({ request, url, operation, path }: RoutedRequest): Promise<Response> {
    const now = resolved.clock.now();
    const token = tokenHandlers[operation.id];
    if (token) return token(state, request);
    const principal = identify(request);
    checkRole(principal, operation.id);
    const call: Call = { state, request, url, operation, path, principal, now };
    const handler = handlers[operation.id];
    if (handler) return handler(call);
    if (operation.page) return listAnswer(call, madeRecords(operation, resolved.records, resolved.seed));
    const isJson = operation.body?.mediaTypes[0] === "application/json" && request.body !== null;
    return schemaAnswer(answers, {
      ...{ operation, path, accept: request.headers.get("accept"), seed: resolved.seed },
      body: isJson ? await bodyOf(call) : undefined,
    });
  }

  function identify(request: Request): Principal {
    const token = bearerToken(request.headers);
    const principal = token === undefined ? undefined : state.tokens.holder(token, resolved.clock.now());
    return (
      principal ?? refuse(401, token === undefined ? "a bearer token is required" : "the token is not valid")
    );
  }

  /** Without an access rule nobody may do anything. Which role permits what is not told apart. */
  function checkRole(principal: Principal, id: string): void {
    if (openToAll.has(id)) return;
    const hasRole = [...state.accessRules.values()].some(({ subjectId }) => subjectId === principal.id);
    if (!hasRole) refuse(403, `${principal.name} has no role that permits this`);
  }

  const front = createFront({
    operations,
    basePath: "",
    clock: resolved.clock,
    logSize: resolved.logSize,
    latencyMs: resolved.latencyMs,
    window: false,
    errorBody: problem,
    answer,
  });

  return {
    origin: resolved.origin,
    clientId: first.clientId,
    get clientSecret() {
      return first.secret;
    },
    clusterId: state.clusterId,
    user: {
      username: state.administrator.name,
      get password() {
        return state.passwords.get(state.administrator.name) ?? "";
      },
    },
    faults: front.faults,
    log: front.log,
    get stats() {
      return { ...front.stats, tokensIssued: state.tokens.issued };
    },
    revokeTokens: () => state.tokens.revoke(),
    failNextWorkload: (message) => void state.workloadFailures.push(message),
    fetch: front.fetch,
  };
}
