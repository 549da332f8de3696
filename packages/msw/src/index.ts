export type {
  Faults,
  LoggedRequest,
  RunaiEmulator,
  RunaiEmulatorOptions,
  RunlyEmulator,
  RunlyEmulatorOptions,
  RunopsEmulator,
  RunopsEmulatorOptions,
  RunzeroEmulator,
  RunzeroEmulatorOptions,
  UnskriptEmulator,
  UnskriptEmulatorOptions,
} from "@runwire/emulator";
export type { AnswerBody, AnswerBodyOf, PathValues, PathValuesOf } from "./answer-body.js";
export { mockRunai, type RunaiMock } from "./mock-runai.js";
export { mockRunly, type RunlyMock } from "./mock-runly.js";
export { mockRunops, type RunopsMock } from "./mock-runops.js";
export { mockRunzero, type RunzeroMock } from "./mock-runzero.js";
export { mockUnskript, type UnskriptMock } from "./mock-unskript.js";
export { type RunaiHandlerOptions, runaiHandler } from "./runai-handler.js";
export { type RunlyHandlerOptions, runlyHandler } from "./runly-handler.js";
export { type RunopsHandlerOptions, runopsHandler } from "./runops-handler.js";
export { type RunzeroHandlerOptions, runzeroHandler } from "./runzero-handler.js";
export { type UnskriptHandlerOptions, unskriptHandler } from "./unskript-handler.js";
export { credentials, handlers } from "./zero-config.js";
