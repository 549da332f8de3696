import { isRunwireError } from "@runwire/core";
import { printable } from "./terminal.js";

/** An error as one or two lines for a person: no stack trace, and never a secret. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = `runwire: ${printable(message.replace(/\s*\n\s*/g, " "))}`;
  const hint = hintFor(error);
  return hint === undefined ? line : `${line}\n${hint}`;
}

/** What a library's message cannot know: which option or variable of the command would help. */
function hintFor(error: unknown): string | undefined {
  if (!isRunwireError(error)) return undefined;
  const { name, code, retryAt } = error as typeof error & { readonly retryAt?: Date };
  if (name === "ConnectionError" && code === "TLS") {
    return "On the command line: --ca FILE, with the certificate of that authority in PEM.";
  }
  if (name === "AuthenticationError" && code === "INVALID_CLIENT") {
    return "Check client id and secret, and that the address is the one they belong to: runwire doctor tells more.";
  }
  if (retryAt !== undefined) return `Try again after ${retryAt.toISOString()}.`;
  return undefined;
}
