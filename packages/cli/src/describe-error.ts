import { isRunwireError } from "@runwire/core";
import { printable } from "./terminal.js";

/** An error as one or two lines for a person: no stack trace, and never a secret. */
export function describeError(error: unknown): string {
  const line = `runwire: ${messageOf(error)}`;
  const hint = hintFor(error);
  return hint === undefined ? line : `${line}\n${hint}`;
}

/** What an error says, on one line and in the words of the command: options of the library mean nothing to its users. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return printable(
    message
      .replace(/\s*\n\s*/g, " ")
      .replaceAll("`url`", "the address")
      .replace("nodeTransport({ ca })", "--ca FILE")
      .replace(" (nodeTransport({ cert, key }))", ", which this command cannot give")
      .replace(/within deadlineMs = ([\d.]+)/, (_, ms: string) => `within ${Number(ms) / 1000} s`),
  );
}

/** What a library's message cannot know: which option or variable of the command would help. */
function hintFor(error: unknown): string | undefined {
  if (!isRunwireError(error)) return undefined;
  const { name, code, retryAt } = error as typeof error & { readonly retryAt?: Date };
  if (name === "AuthenticationError" && code === "INVALID_CLIENT") {
    return "Check client id and secret, and that the address is the one they belong to: runwire doctor tells more.";
  }
  if (retryAt !== undefined) return `Try again after ${retryAt.toISOString()}.`;
  return undefined;
}
