import { type Caller, type CallOptions, checkCallOptions } from "@runwire/core";
import type { TargetStatus } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireName } from "./require-argument.js";

/** What can be done with targets. */
export interface TargetJobs {
  /** Lets nobody use a target any more. Nothing deletes one. */
  deactivate(name: string, options?: CallOptions): Promise<void>;
  /** Lets a target be used again. */
  activate(name: string, options?: CallOptions): Promise<void>;
}

/** Makes the target jobs of a client. */
export function createTargetJobs(caller: Caller): TargetJobs {
  const set =
    (method: string, status: TargetStatus) =>
    async (name: string, options: CallOptions = {}) => {
      requireName(`targets.${method}`, "name", name);
      checkCallOptions(`targets.${method}`, options);
      await caller.call(operations.updateTarget, { ...options, body: { name, status } });
    };
  return { deactivate: set("deactivate", "inactive"), activate: set("activate", "active") };
}
