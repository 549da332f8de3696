import type { PublicRuns, Run } from "@runwire/runly/browser";

/**
 * What the elements need of a client. The `Client` of `@runwire/runly/browser` has it; a page may hand over its own
 * as the `client` property of an element or of the provider, a fake one in a test for instance.
 */
export interface RunlyClient {
  readonly runs: Pick<PublicRuns, "watch" | "requeue" | "queue">;
}

/** The `detail` of the events `update`, `complete` and `queued`. */
export interface RunDetail {
  readonly run: Run;
}
