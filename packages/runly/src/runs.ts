import {
  type ByteStream,
  byteStream,
  type Caller,
  type CallOptions,
  checkCallOptions,
  InvalidCallError,
  requireObject,
  type StreamOptions,
  shownValue,
} from "@runwire/core";
import type { ExecutionConfig, JobReference, Run, RunlyApiConfig } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import {
  checkId,
  checkSettings,
  checkText,
  createPublicRuns,
  type PublicRuns,
  type QueueTemplate,
} from "./public-runs.js";
import type { ConnectRun } from "./run-channel.js";
import { type SearchOptions, searchRuns } from "./search-runs.js";

/** What is queued by a configuration of its own. */
export interface QueueJob {
  /** The environment that it is to run in, by its id. */
  readonly environment: string;
  /** The type of the job, or its package and version, too. */
  readonly job: string | JobReference;
  /** How it is executed. */
  readonly execution?: ExecutionConfig | undefined;
  /** Where it is executed, among others: `cluster` or `node`. */
  readonly runlyApi?: RunlyApiConfig | undefined;
  /** The settings of the job, as it names them. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** What a secret key may do with runs, beside the operations. */
export interface RunJobs extends Omit<PublicRuns, "queue"> {
  /** Queues a run, from a template or by a configuration of its own. */
  queue(what: QueueTemplate | QueueJob, options?: CallOptions): Promise<Run>;
  /**
   * Asks for a run to be cancelled; it may go on for a while. `runs.wait` tells how it ended. After a fault it is sent
   * again: that a second wish changes nothing is inferred, not documented.
   */
  cancel(runId: string, options?: CallOptions): Promise<Run>;
  /**
   * Walks the runs that are found, page by page: onwards, or back from `endingBefore`. In which order the server has
   * them is not documented.
   *
   * ```ts
   * for await (const run of runly.runs.search({ disposition: "Failed" })) console.log(run.id);
   * ```
   */
  search(options?: SearchOptions): AsyncIterable<Run>;
  /** A log of a run: `await runly.runs.log(runId, "stderr").saveTo("log.txt")`. */
  log(runId: string, name: "stdout" | "stderr", options?: CallOptions & StreamOptions): ByteStream;
}

const searchNames = [
  ...["environment", "package", "job", "version", "user", "disposition"],
  ...["startingAfter", "endingBefore", "pageSize"],
];

/** Makes the jobs of `client.runs`. */
export function createRunJobs(caller: Caller, connectRun: ConnectRun | undefined): RunJobs {
  const publicRuns = createPublicRuns(caller, connectRun);
  return {
    ...publicRuns,
    async queue(what, options = {}) {
      requireObject("runs.queue: what", what);
      if (!isJob(what)) return publicRuns.queue(what, options);
      checkCallOptions("runs.queue", options);
      return (await caller.call(operations.enqueueRun, { ...options, ...jobCall(what) })) as Run;
    },
    async cancel(runId, options = {}) {
      checkId("runs.cancel", runId);
      checkCallOptions("runs.cancel", options);
      return (await caller.call(operations.cancelRun, { ...options, path: { runId } })) as Run;
    },
    search(options = {}) {
      checkCallOptions("runs.search", options, searchNames);
      const { startingAfter, endingBefore, pageSize } = options;
      if (startingAfter !== undefined && endingBefore !== undefined) {
        throw new InvalidCallError("runs.search walks one way: give startingAfter or endingBefore, not both");
      }
      if (pageSize !== undefined && (!Number.isSafeInteger(pageSize) || pageSize < 1)) {
        throw new InvalidCallError(
          `runs.search: pageSize must be a whole number of 1 or more, got ${shownValue(pageSize)}`,
        );
      }
      caller.check(operations.searchRuns, {});
      return searchRuns(caller, options);
    },
    log(runId, name, options = {}) {
      checkId("runs.log", runId);
      checkCallOptions("runs.log", options, ["idleTimeoutMs", "allowUnverified"]);
      if (name !== "stdout" && name !== "stderr") {
        throw new InvalidCallError(`runs.log: the log is "stdout" or "stderr", got ${JSON.stringify(name)}`);
      }
      const { idleTimeoutMs, allowUnverified, ...call } = options;
      const given = { ...call, path: { runId, type: name } };
      return byteStream(caller, operations.getRunLog, given, { idleTimeoutMs, allowUnverified });
    },
  };
}

function isJob(what: QueueTemplate | QueueJob): what is QueueJob {
  return "job" in what;
}

/** Path and body of what is queued by a configuration of its own. */
function jobCall(what: QueueJob) {
  const { environment, job, execution, runlyApi, settings = {}, ...others } = what;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) {
    throw new InvalidCallError(
      `runs.queue: unknown option ${JSON.stringify(unknown)} beside job; settings of the job belong into settings`,
    );
  }
  checkText("runs.queue", "environment", environment);
  checkText("runs.queue", "job", typeof job === "object" && job !== null ? job.type : job);
  checkSettings(settings, ["job", "execution", "runlyApi", "template", "scheduled"]);
  return {
    path: { env: environment },
    body: { ...settings, job, ...(execution && { execution }), ...(runlyApi && { runlyApi }) },
  };
}
