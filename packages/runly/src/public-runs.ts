import {
  type CallOptions,
  checkCallOptions,
  checkMs,
  checkOptionNames,
  checkSignal,
  InvalidCallError,
  requireFunction,
  requireObject,
  typeName,
} from "@runwire/core";
import type { Run } from "./generated/api.js";
import { operations } from "./generated/public-operations.js";
import type { RunCaller } from "./run-caller.js";
import type { ConnectRun } from "./run-channel.js";
import { type WaitOptions, waitForRun } from "./wait-for-run.js";
import { type WatchOptions, watchRun } from "./watch-run.js";

/** What is queued from a template. */
export interface QueueTemplate {
  /** The environment that it is to run in, by its id. */
  readonly environment: string;
  /** The template, by its id. A publishable key needs one that was opened to it (`allowRestrictedApps`). */
  readonly template: string;
  /** Settings that override those of the template, as the job names them. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Counts as an occurrence of the template's schedule, and moves the next one. @default false */
  readonly scheduled?: boolean | undefined;
}

/** What a publishable key may do with runs. */
export interface PublicRuns {
  /** Reads a run. */
  get(runId: string, options?: CallOptions): Promise<Run>;
  /**
   * Follows a run: as it is, then whenever something of it changes, live where sockets get through and by asking
   * where not. The loop ends by itself once the run has ended (`completedAt`).
   *
   * ```ts
   * for await (const run of runly.runs.watch(runId)) console.log(run.state, run.progress?.success);
   * ```
   *
   * A lost connection is no error: it is made again, and the run is read each time, so that nothing is missed.
   *
   * A key that may not read the run may be let in to its channel; then the channel alone tells.
   *
   * @throws ApiError if the run is not there, or not for this key; the latter once the channel, too, has told nothing for
   *   30 seconds. `ConnectionError` and the like if the API cannot be reached at first, or for five minutes.
   */
  watch(runId: string, options?: WatchOptions): AsyncIterable<Run>;
  /** Waits for the end of a run, whichever it is. @throws TimeoutError `DEADLINE` after `deadlineMs`; the run goes on. */
  wait(runId: string, options?: WaitOptions): Promise<Run>;
  /**
   * Queues a run again, with the configuration that it had, and gives the new run, which has an id of its own. With a
   * publishable key only for runs that failed, wholly or in part: {@link canRequeue}.
   */
  requeue(runId: string, options?: CallOptions): Promise<Run>;
  /** Queues a run from a template. */
  queue(what: QueueTemplate, options?: CallOptions): Promise<Run>;
}

/** Makes what both kinds of key may do with runs. */
export function createPublicRuns(caller: RunCaller, connectRun: ConnectRun | undefined): PublicRuns {
  return {
    async get(runId, options = {}) {
      checkId("runs.get", runId);
      checkCallOptions("runs.get", options);
      return (await caller.call(operations.getRun, { ...options, path: { runId } })) as Run;
    },
    watch(runId, options = {}) {
      checkId("runs.watch", runId);
      checkWatching("runs.watch", options, ["signal", "onConnection"]);
      return watchRun(caller, connectRun, runId, options);
    },
    async wait(runId, options = {}) {
      checkId("runs.wait", runId);
      checkWatching("runs.wait", options, ["signal", "onConnection", "deadlineMs"]);
      checkMs("deadlineMs", options.deadlineMs);
      return waitForRun(caller, connectRun, runId, options);
    },
    async requeue(runId, options = {}) {
      checkId("runs.requeue", runId);
      checkCallOptions("runs.requeue", options);
      return (await caller.call(operations.requeueRun, { ...options, path: { runId } })) as Run;
    },
    async queue(what, options = {}) {
      checkCallOptions("runs.queue", options);
      return (await caller.call(operations.enqueueRun, { ...options, ...templateCall(what) })) as Run;
    },
  };
}

/** Path and body of what is queued from a template. */
function templateCall(what: QueueTemplate) {
  const {
    environment,
    template,
    settings = {},
    scheduled,
    ...others
  } = requireObject("runs.queue: what", what);
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) {
    fail("runs.queue", `unknown option ${JSON.stringify(unknown)}; settings of the job belong into settings`);
  }
  checkText("runs.queue", "environment", environment);
  checkText("runs.queue", "template", template);
  checkSettings(settings, ["template", "scheduled"]);
  return {
    path: { env: environment },
    body: { ...settings, template, ...(scheduled !== undefined && { scheduled }) },
  };
}

/** Settings stand beside the API's own members in the body, and must not take their place. */
export function checkSettings(settings: object, own: readonly string[]): void {
  const taken = Object.keys(requireObject("runs.queue: settings", settings)).find((name) =>
    own.includes(name),
  );
  if (taken !== undefined) fail("runs.queue", `${taken} is no setting: give it beside settings`);
}

/** Refuses what is no id of a run. */
export function checkId(method: string, runId: unknown): void {
  checkText(method, "the run's id", runId);
}

/** Refuses what is no text, or a blank one. */
export function checkText(method: string, name: string, value: unknown): void {
  if (typeof value === "string" && /\S/.test(value)) return;
  fail(
    method,
    `${name} must be a text, got ${typeof value === "string" ? "an empty text" : typeName(value)}`,
  );
}

function checkWatching(method: string, options: WatchOptions, known: readonly string[]): void {
  checkOptionNames(method, options, known);
  checkSignal("signal", options.signal);
  requireFunction(`${method}: onConnection`, options.onConnection);
}

/** Throws an `InvalidCallError` that begins with the method. */
export function fail(method: string, what: string): never {
  throw new InvalidCallError(`${method}: ${what}`);
}
