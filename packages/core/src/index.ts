// Every public name of the package, and nothing else.
export { answerWithin } from "./answer-within.js";
export { type BackOff, backOffMs } from "./back-off.js";
export type { CallOptions } from "./call-options.js";
export { CallRequest } from "./call-request.js";
export {
  type Answer,
  type Caller,
  type CallerOptions,
  type CallMode,
  createCaller,
  type OpenCall,
} from "./caller.js";
export { checkMs, checkSignal, type GivenCall } from "./check-call.js";
export {
  checkCallOptions,
  checkOptionNames,
  refuseUnknown,
  refuseUnknownOptions,
  requireFunction,
  requireMethods,
  requireObject,
  requireOptions,
} from "./check-options.js";
export { type Clock, sleep, systemClock } from "./clock.js";
export type { CommonStore } from "./common-store.js";
export type { AttemptInProgress, CallContext, Redact } from "./context.js";
export { withDebugLog } from "./debug-log.js";
export { defaults } from "./defaults.js";
export { discard } from "./discard.js";
export { ApiError, type ApiErrorDetails, isApiErrorOf } from "./errors/api-error.js";
export { AuthenticationError, type AuthenticationErrorCode } from "./errors/authentication-error.js";
export { ConnectionError, type ConnectionErrorCode, connectionError } from "./errors/connection-error.js";
export { DailyLimitError } from "./errors/daily-limit-error.js";
export { InvalidCallError } from "./errors/invalid-call-error.js";
export { RateLimitError, type RateLimitErrorCode } from "./errors/rate-limit-error.js";
export { describeCall, type ErrorOrigin, isRunwireError, RunwireError } from "./errors/runwire-error.js";
export {
  type Cursor,
  StreamError,
  type StreamErrorCode,
  type StreamErrorDetails,
} from "./errors/stream-error.js";
export { TimeoutError, type TimeoutErrorCode } from "./errors/timeout-error.js";
export type { ClientEvents, ClientListeners, Usage, WaitReason } from "./events.js";
export { fillParameters } from "./fill-parameters.js";
export { createGroups } from "./groups.js";
export { linkSignals } from "./link-signals.js";
export { NotSent } from "./not-sent.js";
export { notify } from "./notify.js";
export { onAbort } from "./on-abort.js";
export type {
  Method,
  Operation,
  OperationParameter,
  PageEnd,
  PageRule,
  ValueConstraint,
} from "./operation.js";
export { origin } from "./origin.js";
export { createPathCalls, type PathCalls, type PathInit, type PathResult } from "./path-calls.js";
export { pipeline, type Send, type Step, type Steps } from "./pipeline.js";
export { type PollOptions, poll } from "./poll.js";
export { problemDetail } from "./problem-detail.js";
export { ByteStream } from "./records/byte-stream.js";
export { RecordStream } from "./records/record-stream.js";
export { storedBytes } from "./records/stored-bytes.js";
export { retry } from "./retry.js";
export { retryAfterMs } from "./retry-after.js";
export { type Again, decideRetry, type Outcome, type RetryRules } from "./retry-decision.js";
export { inBrowser } from "./runtime.js";
export { requireSafeUrl, whyNoAddress } from "./safe-url.js";
export { type Fetch, send, timeoutError } from "./send.js";
export { defaultShare, memoryShare, type Share, shareFor } from "./share.js";
export {
  type ByteOptions,
  byteStream,
  type PageOptions,
  pageStream,
  recordStream,
  type StreamOptions,
} from "./streams.js";
export { isStrictTransport } from "./strict-transport.js";
export { shownValue, typeName } from "./type-name.js";
export { withinDeadline } from "./within-deadline.js";
