import { type Caller, InvalidCallError, origin, poll, TimeoutError } from "@runwire/core";
import type { Phase, WorkloadDetailed } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { WorkloadEndedError, type WorkloadEndedErrorCode } from "./job-errors.js";
import { checkWait, defaultWaitMs, type WaitOptions } from "./wait-options.js";

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
   * @throws WorkloadEndedError if it failed, was stopped or deleted, or completed otherwise.
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
  return {
    async wait(workloadId, until = "Completed", options = {}) {
      checkWait("workloads.wait", "workloadId", workloadId, options);
      const isReached = reached(until);
      const { onProgress, signal, timeoutMs, deadlineMs = defaultWaitMs } = options;
      let phase = "not known";
      const onDeadline = () =>
        new TimeoutError(
          "DEADLINE",
          `workload ${workloadId} did not get there within deadlineMs = ${deadlineMs}; its phase is ${phase}`,
          deadlineMs,
          origin(operation),
        );
      return poll(caller, { signal, deadlineMs, onDeadline }, async (call) => {
        const given = { ...call, timeoutMs, path: { workloadId } };
        const workload = (await caller.call(operation, given)) as WorkloadDetailed;
        phase = workload.phase;
        onProgress?.(workload);
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
