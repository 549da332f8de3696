import { isRunwireError } from "@runwire/core";
import { EXIT } from "./exit-codes.js";
import { InterruptedError } from "./interrupt.js";
import { ReportedError } from "./reported-error.js";
import { UsageError } from "./usage-error.js";

/** The exit code for whatever ended the command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof InterruptedError || error instanceof ReportedError) return error.exitCode;
  if (!isRunwireError(error)) return EXIT.other;
  switch (error.name) {
    case "InvalidCallError":
      return EXIT.usage;
    case "AuthenticationError":
      return exitCodeOfTokenEndpoint((error as { status?: unknown }).status);
    case "RateLimitError":
    case "DailyLimitError":
      return EXIT.limit;
    case "ConnectionError":
    case "TimeoutError":
      return EXIT.connection;
    case "ApiError":
      return exitCodeOfStatus((error as { status?: unknown }).status);
    case "StreamError":
      // A stream that broke may say why: a later page was refused, or the connection is gone.
      if (isRunwireError(error.cause)) return exitCodeOf(error.cause);
      return error.code === "CUT" || error.code === "BROKEN" ? EXIT.connection : EXIT.other;
    default:
      return EXIT.other;
  }
}

/** A token endpoint that is overloaded or down has not refused the credential. */
function exitCodeOfTokenEndpoint(status: unknown): number {
  if (status === 429) return EXIT.limit;
  return typeof status === "number" && (status >= 500 || status === 408)
    ? EXIT.connection
    : EXIT.authentication;
}

function exitCodeOfStatus(status: unknown): number {
  if (status === 401 || status === 403) return EXIT.authentication;
  return status === 429 ? EXIT.limit : EXIT.other;
}
