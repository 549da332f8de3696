import { json } from "../answers.js";
import type { SocketSession } from "../emulator.js";
import { uuid } from "../seeded.js";
import { bearerOf, identify } from "./keys.js";
import { viewOf } from "./operations/runs.js";
import { problem } from "./problem.js";
import type { RunRecord, RunView } from "./run.js";
import type { State } from "./state.js";

/** What ends each message of SignalR's JSON protocol. */
const end = "\u001e";
/** The server's own; clients give up after 30 s of silence. */
const pingMs = 15_000;

/** The live channels of runs, as far as anybody listens. */
export interface Channels {
  /** What answers a request that begins a connection, or `undefined` where the address is no channel's. */
  negotiation(url: URL): ((request: Request) => Response) | undefined;
  /** Opens a channel, or refuses it with an answer. */
  open(request: Request): SocketSession | Response;
  /** Ends all connections, as a network does: without a word. */
  drop(): void;
  /** Whether sockets are blocked, as by a proxy: negotiation goes on, connections do not. */
  blocked: boolean;
  /** Whether somebody serves us with sockets; only then are they offered. */
  served: boolean;
  /** How many are open. */
  readonly openCount: number;
}

const address = /^\/([^/]+)\/runs\/([^/]+)\/channel(\/negotiate)?$/;

/** Makes the channels of a state. */
export function createChannels(state: State): Channels {
  let generation = 0;
  let open = 0;

  function runOf(url: URL): RunRecord | undefined {
    const [, organization, runId] = address.exec(url.pathname) ?? [];
    if (decodeURIComponent(organization ?? "") !== state.organization.id) return undefined;
    return state.runs.get((runId ?? "").toLowerCase());
  }

  const channels: Channels = {
    blocked: false,
    served: false,
    get openCount() {
      return open;
    },
    drop() {
      generation++;
    },
    negotiation(url) {
      const found = address.exec(url.pathname);
      if (!found?.[3]) return undefined;
      return (request) => {
        if (request.method !== "POST") return problem(405, "negotiation is a POST", { allow: "POST" });
        identify(state, bearerOf(request.headers) ?? url.searchParams.get("access_token"));
        if (!runOf(url)) return problem(404, "there is no such run");
        const connectionId = uuid(state.options.seed + state.next());
        return json({
          ...{ connectionId, connectionToken: connectionId, negotiateVersion: 1 },
          availableTransports: channels.served
            ? [{ transport: "WebSockets", transferFormats: ["Text"] }]
            : [],
        });
      };
    },
    open(request) {
      const url = new URL(request.url);
      if (channels.blocked) return problem(403, "sockets are blocked");
      identify(state, bearerOf(request.headers) ?? url.searchParams.get("access_token"));
      const run = runOf(url);
      if (!run) return problem(404, "there is no such run");
      const begunIn = generation;
      open++;
      return runSession(
        state,
        run,
        () => begunIn !== generation,
        () => open--,
      );
    },
  };
  return channels;
}

/** One connection: a handshake, the run as it is, then what changes. */
function runSession(
  state: State,
  run: RunRecord,
  isDropped: () => boolean,
  closed: () => void,
): SocketSession {
  let greeted = false;
  let last: RunView | undefined;
  let pingAt = state.now() + pingMs;

  function news(): string[] {
    if (!greeted) return [];
    const view = viewOf(state, run);
    const message = statusMessage(last, view);
    last = view;
    if (message === undefined) {
      if (state.now() < pingAt) return [];
      pingAt = state.now() + pingMs;
      return [`{"type":6}${end}`];
    }
    pingAt = state.now() + pingMs;
    return [JSON.stringify({ type: 1, target: "RunStatus", arguments: [message] }) + end];
  }

  return {
    tickMs: 50,
    receive(text) {
      const [first] = text.split(end);
      if (greeted) return [];
      try {
        const { protocol } = JSON.parse(first ?? "") as { protocol?: unknown };
        if (protocol === "json") {
          greeted = true;
          return [`{}${end}`, ...news()];
        }
      } catch {}
      return [`{"error":"only the protocol json is spoken here"}${end}`];
    },
    tick: () => (isDropped() ? "lost" : news()),
    closed,
  };
}

/** The whole run at first and at its end, otherwise only what changed, as the vendor's partial models have it. */
function statusMessage(before: RunView | undefined, now: RunView): unknown {
  if (JSON.stringify(before) === JSON.stringify(now)) return undefined;
  const { id, state, startedAt, progress } = now;
  if (
    before === undefined ||
    now.completedAt !== null ||
    before.cancellationRequestedAt !== now.cancellationRequestedAt
  )
    return now;
  if (before.progress.total !== progress.total)
    return { id, state, startedAt, progress: { total: progress.total } };
  const { success, failed, categories } = progress;
  return { id, state, startedAt, progress: { success, failed, categories } };
}
