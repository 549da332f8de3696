// Every public name of the package, and nothing else.
export { refuseSecretInPage } from "./browser-guard.js";
export { clientArguments } from "./client-arguments.js";
export {
  type CommonOptions,
  type ResolvedCommonOptions,
  type RetryOptions,
  resolveCommonOptions,
  type WindowOptions,
} from "./client-options.js";
export {
  type Connection,
  type ConnectionCredential,
  type ConnectionOptions,
  connect,
  type TokenGrant,
} from "./connection.js";
export { credentialFromEnv, variable } from "./environment.js";
export { type GivenCredential, oneCredential } from "./one-credential.js";
export { resolveAddress, resolveOrigin } from "./resolve-address.js";
export { printableOption, secretOption } from "./secret-option.js";
export type { System } from "./system.js";
export { checkWait, defaultWaitMs, type WaitedFor, type WaitOptions, waitFor } from "./wait-options.js";
