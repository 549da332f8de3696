import {
  type Caller,
  type CallOptions,
  checkCallOptions,
  type Operation,
  origin,
  poll,
  requireFunction,
  TimeoutError,
} from "@runwire/core";

/** How to wait for something that takes its time. */
export interface WaitOptions<T> extends Omit<CallOptions, "deadlineMs"> {
  /** Called with each look at it. */
  readonly onProgress?: ((seen: T) => void) | undefined;
  /** How long to wait in all, in milliseconds; `Infinity` for as long as it takes. @default 3_600_000 */
  readonly deadlineMs?: number | undefined;
}

/**
 * How long a wait takes at most unless it is told, in milliseconds: an hour. Jobs may take long, but a script must not
 * wait for ever for a state that nobody knows.
 */
export const defaultWaitMs = 3_600_000;

/** What is waited for, as the error at the deadline tells it. */
export interface WaitedFor {
  /** The operation that looks at it. */
  readonly operation: Operation;
  /** What has not come to pass by then, such as `task 7 did not end`. */
  readonly unmet: string;
  /** How it stood at the last look, such as `it is active`. */
  readonly standing: () => string;
}

/**
 * Refuses, before the first look, options of a wait that mean nothing.
 *
 * @param known What the method takes beside the options of every wait.
 * @throws InvalidCallError that names the option.
 */
export function checkWait(
  method: string,
  options: WaitOptions<never>,
  known: readonly string[] = ["onProgress"],
): void {
  checkCallOptions(method, options, known);
  requireFunction(`${method}: onProgress`, options.onProgress);
}

/**
 * Looks again and again until there is something to give: after 2 s at first, then after half as long again each
 * time, at most every 30 s.
 *
 * @param look Gives `undefined` for: not yet. Its calls take the options that it is given.
 * @throws TimeoutError `DEADLINE`, which says what was waited for and how it stands.
 */
export function waitFor<T>(
  caller: Pick<Caller, "clock" | "signal">,
  { operation, unmet, standing }: WaitedFor,
  { signal, timeoutMs, deadlineMs = defaultWaitMs }: WaitOptions<never>,
  look: (call: CallOptions) => Promise<T | undefined>,
): Promise<T> {
  const onDeadline = () =>
    new TimeoutError(
      "DEADLINE",
      `${unmet} within deadlineMs = ${deadlineMs}; ${standing()}`,
      deadlineMs,
      origin(operation),
    );
  return poll(caller, { signal, deadlineMs, onDeadline }, (limits) => look({ ...limits, timeoutMs }));
}
