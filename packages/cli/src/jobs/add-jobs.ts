import type { Command } from "commander";
import type { SystemName } from "../settings/system-settings.js";
import type { System } from "../systems.js";
import { addRunaiJobs } from "./runai-jobs.js";
import { addRunlyJobs } from "./runly-jobs.js";
import { addRunopsJobs } from "./runops-jobs.js";
import { addRunzeroJobs } from "./runzero-jobs.js";
import { addUnskriptJobs } from "./unskript-jobs.js";

const ADD: Readonly<Record<SystemName, (command: Command, system: System) => void>> = {
  runzero: addRunzeroJobs,
  runai: addRunaiJobs,
  runops: addRunopsJobs,
  unskript: addUnskriptJobs,
  runly: addRunlyJobs,
};

/** Adds the jobs of a system, which go beyond single operations, to its command. */
export function addJobs(command: Command, system: System): void {
  ADD[system.name](command, system);
}
