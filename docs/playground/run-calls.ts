import type { ClientListeners, Share, Usage } from "@runwire/core";
import { type AnyClient, loadClient } from "./clients.js";
import type { CallArguments, OperationCard } from "./operation-card.js";
import type { Keys } from "./protocol.js";
import type { SystemName } from "./system-names.js";
import { addEvent, beginLane, endLane, type Lane, type LogLine, type NamedEvent } from "./timeline.js";

/** What a run is made of. */
export interface RunPlan {
  readonly system: SystemName;
  readonly card: OperationCard;
  readonly given: CallArguments;
  readonly calls: number;
  /** Milliseconds between the beginnings of two calls. */
  readonly apartMs: number;
  readonly all: boolean;
  readonly keys: Keys;
  /** Kept between runs, so that a window and a token outlive one, as they do in a process. */
  readonly share: Share;
  readonly limits:
    | false
    | { readonly window: { readonly requests: number; readonly perMs: number } }
    | undefined;
  readonly signal: AbortSignal;
}

/** What can be watched while it runs. Times are milliseconds on the clock of `now`. */
export interface RunWatch {
  readonly lanes: Lane[];
  readonly log: LogLine[];
  now(): number;
  usage(usage: Usage): void;
  /** A call was answered with success. */
  succeeded(): void;
  changed(): void;
}

/**
 * Makes the calls at once and resolves to what the first of them gave: each call has a client of its own, with
 * listeners of its own, and all share one `share`. Never rejects: what went wrong is told in the lanes.
 */
export async function runCalls(plan: RunPlan, watch: RunWatch): Promise<unknown> {
  const { system, card, calls, apartMs } = plan;
  const make = await loadClient(system);
  const answers = await Promise.all(
    Array.from({ length: calls }, async (_, index) => {
      if (index * apartMs > 0) await new Promise((resolve) => setTimeout(resolve, index * apartMs));
      const lane = beginLane(watch.lanes.length + 1, card.id, watch.now());
      watch.lanes.push(lane);
      try {
        const { keys, share, signal, limits } = plan;
        const options = {
          share,
          signal,
          on: listeners(lane, watch),
          ...(limits === undefined ? {} : { limits }),
        };
        const answer = await call(make(keys, options), plan);
        endLane(lane, watch.now(), "ok", describeAnswer(answer));
        return answer;
      } catch (error) {
        endLane(lane, watch.now(), "failed", describeError(error));
        return error;
      } finally {
        watch.log.push({ atMs: watch.now(), call: lane.number, text: lane.said ?? "" });
        watch.changed();
      }
    }),
  );
  return answers[0];
}

async function call(client: AnyClient, { card, given, all }: RunPlan): Promise<unknown> {
  const method = client[card.group]?.[card.name];
  if (method === undefined) throw new Error(`there is no ${card.group}.${card.name}`);
  const answer = all ? method.all?.(given) : method(given);
  if (all || card.stream === "records") return (answer as { toArray(): Promise<unknown[]> }).toArray();
  if (card.stream === "bytes") return (answer as { text(): Promise<string> }).text();
  return answer;
}

function listeners(lane: Lane, watch: RunWatch): ClientListeners {
  const add = (given: NamedEvent) => {
    const now = watch.now();
    const text = addEvent(lane, given, now);
    if (text !== undefined) watch.log.push({ atMs: now, call: lane.number, text });
    watch.changed();
  };
  return {
    request: (event) => add({ name: "request", event }),
    response: (event) => {
      add({ name: "response", event });
      if (event.status < 400 && event.operation === lane.operation) watch.succeeded();
    },
    retry: (event) => add({ name: "retry", event }),
    wait: (event) => add({ name: "wait", event }),
    token: (event) => add({ name: "token", event }),
    usage: (event) => watch.usage(event),
  };
}

function describeAnswer(answer: unknown): string {
  if (Array.isArray(answer)) return `done: ${answer.length} ${answer.length === 1 ? "record" : "records"}`;
  if (typeof answer === "string") return `done: ${answer.length} characters`;
  return answer === undefined ? "done: no body" : "done";
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError") return "stopped";
  const { code } = error as { code?: unknown };
  return `${error.name}${typeof code === "string" ? ` (${code})` : ""}: ${error.message}`;
}
