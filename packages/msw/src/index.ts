export type { Faults, LoggedRequest, RunzeroEmulator, RunzeroEmulatorOptions } from "@runwire/emulator";
export type { AnswerBody, PathValues } from "./answer-body.js";
export { mockRunzero, type RunzeroMock } from "./mock-runzero.js";
export { type RunzeroHandlerOptions, runzeroHandler } from "./runzero-handler.js";
export { credentials, handlers } from "./zero-config.js";
