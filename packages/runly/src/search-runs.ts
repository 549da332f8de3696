import { ApiError, type Caller, type CallOptions, linkSignals, origin } from "@runwire/core";
import type { Run, SearchRunsOptions } from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** What is looked for, and from where on. */
export interface SearchOptions extends CallOptions {
  readonly environment?: string | undefined;
  readonly package?: string | undefined;
  readonly job?: string | undefined;
  readonly version?: string | undefined;
  /** Who queued it, by name. */
  readonly user?: string | undefined;
  /** @default all outcomes, and runs that have none yet */
  readonly disposition?: NonNullable<NonNullable<SearchRunsOptions["query"]>["disposition"]> | undefined;
  /** Walks onwards, from the run after this one. */
  readonly startingAfter?: string | undefined;
  /** Walks back, from the run before this one: the nearest comes first. */
  readonly endingBefore?: string | undefined;
  /** Runs a page. @default the server's own; nothing is documented */
  readonly pageSize?: number | undefined;
}

/** Walks the pages of a search, onwards or back, and gives their runs one at a time. */
export async function* searchRuns(
  caller: Caller,
  { startingAfter, endingBefore, pageSize, signal, timeoutMs, deadlineMs, ...filters }: SearchOptions,
): AsyncGenerator<Run, void, undefined> {
  const back = endingBefore !== undefined;
  const deadline = deadlineMs === undefined ? undefined : caller.clock.now() + deadlineMs;
  const { signal: linked, unlink } = linkSignals(caller.signal, signal);
  let cursor = back ? endingBefore : startingAfter;
  try {
    for (;;) {
      const query = {
        ...filters,
        ...(pageSize !== undefined && { limit: pageSize }),
        ...(cursor !== undefined && { [back ? "endingBefore" : "startingAfter"]: cursor }),
      };
      const left = deadline === undefined ? undefined : Math.max(deadline - caller.clock.now(), 1);
      const page = (await caller.call(operations.searchRuns, {
        query,
        ...{ signal: linked, timeoutMs, deadlineMs: left },
      })) as { data: Run[]; hasMore: boolean };
      // Whether a page begins with the run that it is to follow is not documented.
      const runs = (back ? [...page.data].reverse() : page.data).filter(({ id }) => id !== cursor);
      yield* runs;
      const last = runs.at(-1);
      if (!page.hasMore) return;
      if (last === undefined) {
        throw new ApiError({
          ...origin(operations.searchRuns),
          ...{ status: 200, code: "UNEXPECTED_BODY", body: page },
          detail:
            "the page has no run that was not there before, and says that more follow: going on would never end",
        });
      }
      cursor = last.id;
    }
  } finally {
    unlink();
  }
}
