import { type Caller, requireObject, requireOptions } from "@runwire/core";
import { operations } from "./generated/operations.js";
import { requireName } from "./require-argument.js";
import { runTask } from "./run-task.js";
import type { FollowOptions, TaskOutcome } from "./task-outcome.js";
import { checkFollowing } from "./tasks.js";

/** What to put into a template, and how to wait for its task. */
export interface RunTemplateOptions extends FollowOptions {
  /** The name of the target. */
  readonly target: string;
  /** A value for each hole, by its name without braces. @default {} */
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/** What can be done with templates. */
export interface TemplateJobs {
  /**
   * Runs a template on a target, as `tasks.run` does it with a script.
   *
   * ```ts
   * const { log } = await runops.templates.run("restart", { target: "shop", params: { service: "web" } });
   * ```
   */
  run(name: string, options: RunTemplateOptions): Promise<TaskOutcome>;
}

/** Makes the template jobs of a client. */
export function createTemplateJobs(caller: Caller): TemplateJobs {
  return {
    async run(name, options) {
      requireName("templates.run", "name", name);
      const { target, params = {}, ...follow } = requireOptions("templates.run", options);
      requireName("templates.run", "target", target);
      requireObject("templates.run: params", params);
      checkFollowing("templates.run", follow, undefined, ["target", "params"]);
      return runTask(caller, operations.createTaskFromTemplate, { name, target, params }, follow);
    },
  };
}
