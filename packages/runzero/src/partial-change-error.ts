import { RunwireError } from "@runwire/core";

/**
 * A change of many assets, made in several calls, stopped in the middle. What was changed stays changed; `cause` is
 * what stopped it. The call that failed may or may not have been carried out.
 */
export class PartialChangeError extends RunwireError {
  override readonly name = "PartialChangeError";
  /** How many assets were certainly changed. */
  readonly changed: number;
  /** The ids that are left, those of the failed call first: give them to the same method to go on. */
  readonly remainingIds: readonly string[];

  constructor(method: string, changed: number, remainingIds: readonly string[], cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      "PARTIAL_CHANGE",
      `${method}: stopped after ${changed} assets, ${remainingIds.length} are left (error.remainingIds): ${why}`,
      {},
      { cause },
    );
    this.changed = changed;
    this.remainingIds = remainingIds;
  }
}
