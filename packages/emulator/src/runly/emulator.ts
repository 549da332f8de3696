import type { Operation } from "@runwire/core";
import { type OperationId, operations } from "@runwire/runly/operations";
import type { Emulator, SocketSession } from "../emulator.js";
import type { Faults } from "../faults.js";
import { createFront, type FrontStats, type RoutedRequest } from "../front.js";
import { Refusal } from "../refusal.js";
import type { LoggedRequest } from "../request-log.js";
import type { Handlers } from "./call.js";
import { createChannels } from "./channel.js";
import { createCors } from "./cors.js";
import { bearerOf, identify } from "./keys.js";
import { infrastructureHandlers } from "./operations/infrastructure.js";
import { organizationHandlers } from "./operations/organization.js";
import { packageHandlers } from "./operations/packages.js";
import { runHandlers } from "./operations/runs.js";
import { type RunlyEmulatorOptions, resolveOptions } from "./options.js";
import { problem } from "./problem.js";
import { createState } from "./state.js";

const handlers: Handlers = {
  ...runHandlers,
  ...infrastructureHandlers,
  ...packageHandlers,
  ...organizationHandlers,
};

/** A Runly organization that lives in memory, with the live channels of its runs. */
export interface RunlyEmulator extends Emulator {
  /** Where the API is said to be; requests are answered under any origin. */
  readonly origin: string;
  readonly organization: string;
  /** An environment with the templates below. */
  readonly environment: string;
  /** A template that is open to publishable keys. */
  readonly template: string;
  /** A template that is not. */
  readonly closedTemplate: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: FrontStats;
  /** How many live channels are open. */
  readonly openChannels: number;
  /** Ends all live channels without a word, as a network does. */
  dropChannels(): void;
  /** Blocks live channels, as some proxies do, or lets them through again. */
  blockChannels(blocked: boolean): void;
}

/** The API takes paths with and without a slash at the end; the table has either. */
const withoutSlash = (path: string) => (path === "/" ? path : path.replace(/\/$/, ""));

const table = Object.fromEntries(
  Object.entries(operations).map(([id, operation]): [string, Operation] => [
    id,
    { ...operation, path: withoutSlash(operation.path) },
  ]),
) as Record<OperationId, Operation>;

/** Makes an organization. Two with the same seed and clock hold the same. */
export function runlyEmulator(options: RunlyEmulatorOptions = {}): RunlyEmulator {
  const resolved = resolveOptions(options);
  const state = createState(resolved, options);
  const channels = createChannels(state);
  const cors = createCors(resolved.allowedOrigins);

  const front = createFront({
    operations: table,
    basePath: "",
    clock: resolved.clock,
    logSize: resolved.logSize,
    latencyMs: resolved.latencyMs,
    window: false,
    errorBody: problem,
    beside: (url) => channels.negotiation(url),
    answer(routed: RoutedRequest) {
      const { operation, path, request } = routed;
      const open = operation.credentials.length === 0;
      const kind = open ? "secret" : identify(state, bearerOf(request.headers));
      if (!open && !operation.credentials.includes(kind)) {
        return problem(403, "a publishable key may not do this");
      }
      const organization = path.org;
      if (organization !== undefined && organization !== state.organization.id) {
        return problem(404, "there is no such organization");
      }
      const handler = handlers[operation.id];
      if (!handler) return problem(501, `the emulator does not have ${operation.id}`);
      return handler({ ...routed, state, kind });
    },
  });

  const first = [...state.applications.values()][0];
  if (first === undefined) throw new Error("an organization begins with an application");
  const { secretKey, publishableKey } = first;

  return {
    origin: resolved.origin,
    get organization() {
      return state.organization.id;
    },
    environment: "staging",
    template: "import-orders",
    closedTemplate: "send-invoices",
    secretKey,
    publishableKey,
    faults: front.faults,
    log: front.log,
    get stats() {
      return front.stats;
    },
    get openChannels() {
      return channels.openCount;
    },
    dropChannels: () => channels.drop(),
    blockChannels(blocked) {
      channels.blocked = blocked;
    },
    serveSockets() {
      channels.served = true;
      return (request): SocketSession | Response => {
        try {
          return channels.open(request);
        } catch (error) {
          if (error instanceof Refusal) return error.response;
          throw error;
        }
      };
    },
    async fetch(request) {
      const preflight = cors.preflight(request);
      if (preflight) return preflight;
      const url = new URL(request.url);
      const pathname = withoutSlash(url.pathname);
      const same = pathname === url.pathname;
      url.pathname = pathname;
      return cors.allow(request, await front.fetch(same ? request : new Request(url, request)));
    },
  };
}
