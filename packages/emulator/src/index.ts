export { type Clock, systemClock } from "./clock.js";
export { ConnectionLost, type Emulator } from "./emulator.js";
export type { Fault, FaultScope, Faults } from "./faults.js";
export type { LoggedRequest } from "./request-log.js";
export type { WindowLimit } from "./request-window.js";
export { createRouter, type Route } from "./router.js";
export {
  basePath as runzeroBasePath,
  type EmulatorStats,
  type RunzeroEmulator,
  runzeroEmulator,
} from "./runzero/emulator.js";
export type { OrganizationOptions, RunzeroEmulatorOptions } from "./runzero/options.js";
export type { TaskDurations } from "./runzero/tasks/progress.js";
