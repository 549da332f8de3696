import type { CallContext } from "@runwire/core";
import type { Secret } from "./secret.js";

/** A token as it is used: `generation` grows with each new one. */
export interface CurrentToken {
  readonly value: Secret;
  readonly generation: number;
}

/** Who waits for a token, and how long. */
export type TokenWaiter = Pick<
  CallContext,
  "signal" | "deadline" | "deadlineMs" | "clock" | "operation" | "on"
>;

/** Where the tokens of a client come from. */
export interface TokenSource {
  /** The usable token, if there is one now. */
  current(): CurrentToken | undefined;
  /**
   * `undefined` at once if there is a usable token, else a promise of there being one, which rejects with an
   * `AuthenticationError`, a limit's error, or what ended the wait.
   */
  prepare(waiter: TokenWaiter): Promise<void> | undefined;
  /**
   * The server refused the token of this generation. Gives whether another one may be had: not for a static key, and
   * not where the token was given after `since`, when the call began, and never worked: a new one would be refused, too.
   */
  refused(generation: number, since: number): boolean;
  /** The server accepted the token of this generation. */
  accepted(generation: number): void;
  /** All that an answer could still repeat and nobody may see: the token, and the ones before it. */
  secrets(): readonly Secret[];
}

/** A key that is used as it is. */
export function staticToken(value: Secret): TokenSource {
  const token: CurrentToken = { value, generation: 1 };
  return {
    current: () => token,
    prepare: () => undefined,
    refused: () => false,
    accepted: () => {},
    secrets: () => [value],
  };
}
