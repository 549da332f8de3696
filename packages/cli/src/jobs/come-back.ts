import { type ApiError, isRunwireError } from "@runwire/core";
import { say } from "../delivery.js";

/** Errors after which nobody knows how the job goes: it may run on. All others tell that it has ended, or never was. */
const UNDECIDED: readonly string[] = [
  "ApiError",
  "AuthenticationError",
  "ConnectionError",
  "DailyLimitError",
  "RateLimitError",
  "TimeoutError",
];

/**
 * Waits for something that runs on the server by itself. Where the wait ends first, by Ctrl-C or a failure, a line
 * names it and the command that comes back to it: its id stands nowhere else.
 *
 * @param what Such as `task 7`.
 * @param command The command that comes back, such as `runwire runzero tasks wait 7`.
 */
export async function comeBack<T>(what: string, command: string, wait: () => Promise<T>): Promise<T> {
  try {
    return await wait();
  } catch (error) {
    sayHowToComeBack(error, what, command);
    throw error;
  }
}

/** Says it where an error leaves open how the job goes on. */
export function sayHowToComeBack(error: unknown, what: string, command: string): void {
  if (mayRunOn(error)) say(`The ${what} may run on. To come back to it: ${command}`);
}

function mayRunOn(error: unknown): boolean {
  if (!isRunwireError(error)) return true;
  return UNDECIDED.includes(error.name) && (error as Partial<ApiError>).status !== 404;
}
