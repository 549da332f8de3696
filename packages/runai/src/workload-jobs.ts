import { checkWait, type WaitOptions, waitFor } from "@runwire/client";
import { ApiError, type Caller, type CallOptions, InvalidCallError, origin } from "@runwire/core";
import type { Phase, WorkloadDetailed } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { WorkloadEndedError, type WorkloadEndedErrorCode } from "./job-errors.js";
import { requireId } from "./require-id.js";

/** What is waited for: a phase, any of several, or whatever a function says of the workload. */
export type WaitUntil = Phase | readonly Phase[] | ((workload: WorkloadDetailed) => boolean);

/** What can be done with workloads of all kinds, beside their operations. */
export interface WorkloadJobs {
  /**
   * Waits until a workload of any kind is in a phase, and gives it as it is then.
   *
   * ```ts
   * const { workloadId } = await runai.trainings.submit({ project: "team-a", name: "fit", image: "fit:1", gpus: 1 });
   * await runai.workloads.wait(workloadId);            // until it is Completed
   * await runai.workloads.wait(serverId, "Running");
   * ```
   *
   * It looks after 2 s, then after half as long again each time, at most every 30 s. A phase that is not known does
   * not end the wait; the deadline does. A workload that has completed was running.
   *
   * @param until What is waited for. @default "Completed"
   * @throws WorkloadEndedError if it failed, was stopped or deleted meanwhile, or completed otherwise.
   * @throws ApiError 404 if there was none of that id to begin with.
   * @throws TimeoutError `DEADLINE` if it takes longer than `deadlineMs`.
   */
  wait(
    workloadId: string,
    until?: WaitUntil,
    options?: WaitOptions<WorkloadDetailed>,
  ): Promise<WorkloadDetailed>;
}

/** Makes the jobs of `client.workloads`. */
export function createWorkloadJobs(caller: Caller): WorkloadJobs {
  const operation = operations.get_workload;

  /** @param last As it was before: one that was there, and is not any more, has been deleted. */
  async function look(
    workloadId: string,
    call: CallOptions,
    last: WorkloadDetailed | undefined,
  ): Promise<WorkloadDetailed> {
    try {
      return (await caller.call(operation, { ...call, path: { workloadId } })) as WorkloadDetailed;
    } catch (error) {
      if (last === undefined || !(error instanceof ApiError) || error.status !== 404) throw error;
      throw new WorkloadEndedError("WORKLOAD_DELETED", last, origin(operation));
    }
  }

  return {
    async wait(workloadId, until = "Completed", options = {}) {
      requireId("workloads.wait", "workloadId", workloadId);
      checkWait("workloads.wait", options);
      const isReached = reached(until);
      let last: WorkloadDetailed | undefined;
      const arrival = {
        operation,
        unmet: `workload ${workloadId} did not get there`,
        standing: () => `its phase is ${last?.phase ?? "not known"}`,
      };
      return waitFor(caller, arrival, options, async (call) => {
        const workload = await look(workloadId, call, last);
        last = workload;
        options.onProgress?.(workload);
        if (isReached(workload)) return workload;
        const end = endOf(workload);
        if (end !== undefined) throw new WorkloadEndedError(end, workload, origin(operation));
        return undefined;
      });
    },
  };
}

/** How a workload ended, if it did: no list of final phases is published, but from these none goes on by itself. */
export function endOf({ phase, deletedAt }: WorkloadDetailed): WorkloadEndedErrorCode | undefined {
  if (deletedAt) return "WORKLOAD_DELETED";
  if (phase === "Failed") return "WORKLOAD_FAILED";
  if (phase === "Completed") return "WORKLOAD_COMPLETED";
  return phase === "Stopped" ? "WORKLOAD_STOPPED" : undefined;
}

function reached(until: WaitUntil): (workload: WorkloadDetailed) => boolean {
  if (typeof until === "function") return until;
  const phases: readonly unknown[] = Array.isArray(until) ? until : [until];
  const wrong = phases.find((phase) => typeof phase !== "string" || !known.includes(phase));
  if (wrong !== undefined || phases.length === 0) {
    throw new InvalidCallError(
      `workloads.wait: until must be a phase, a list of phases or a function, got ${JSON.stringify(wrong) ?? "nothing"}; ` +
        `phases are ${known.join(", ")}`,
    );
  }
  // Looked at every few seconds, a short workload may never be seen running.
  const wasRunning = phases.includes("Running") && !phases.includes("Completed");
  return ({ phase }) => phases.includes(phase) || (wasRunning && phase === "Completed");
}

const known: readonly string[] = [
  "Creating",
  "Initializing",
  "Resuming",
  "Pending",
  "Deleting",
  "Running",
  "Updating",
  "Stopped",
  "Stopping",
  "Degraded",
  "Failed",
  "Completed",
  "Terminating",
  "Unknown",
] satisfies Phase[];
