export { type Clock, systemClock } from "./clock.js";
export { ConnectionLost, type Emulator, type SocketSession } from "./emulator.js";
export type { Fault, FaultScope, Faults } from "./faults.js";
export type { LoggedRequest } from "./request-log.js";
export type { WindowLimit } from "./request-window.js";
export { createRouter, type Route } from "./router.js";
export { type RunaiEmulator, type RunaiEmulatorStats, runaiEmulator } from "./runai/emulator.js";
export type { RunaiEmulatorOptions, WorkloadDurations } from "./runai/options.js";
export { type RunlyEmulator, runlyEmulator } from "./runly/emulator.js";
export type { RunlyEmulatorOptions } from "./runly/options.js";
export { type RunopsEmulator, type RunopsEmulatorStats, runopsEmulator } from "./runops/emulator.js";
export type { RunopsEmulatorOptions, RunopsTaskDurations, ScriptRun } from "./runops/options.js";
export type { ScriptResult } from "./runops/run-script.js";
export {
  basePath as runzeroBasePath,
  type EmulatorStats,
  type RunzeroEmulator,
  runzeroEmulator,
} from "./runzero/emulator.js";
export type { OrganizationOptions, RunzeroEmulatorOptions } from "./runzero/options.js";
export type { TaskDurations } from "./runzero/tasks/progress.js";
export { type UnskriptEmulator, unskriptEmulator } from "./unskript/emulator.js";
export type { UnskriptEmulatorOptions } from "./unskript/options.js";
