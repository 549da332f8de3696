import { linkSignals, TimeoutError } from "@runwire/core";
import type { Run } from "./generated/api.js";
import type { RunCaller } from "./run-caller.js";
import type { ConnectRun } from "./run-channel.js";
import { type WatchOptions, watchRun } from "./watch-run.js";

/** How the end of a run is waited for. */
export interface WaitOptions extends WatchOptions {
  /** How long to wait in all, in milliseconds. @default for ever */
  readonly deadlineMs?: number | undefined;
}

/** Waits for the end of a run and gives it as it ended. */
export async function waitForRun(
  caller: RunCaller,
  connectRun: ConnectRun | undefined,
  runId: string,
  { deadlineMs, signal: callSignal, ...options }: WaitOptions,
): Promise<Run> {
  const deadline = new AbortController();
  const cancel =
    deadlineMs === undefined || deadlineMs === Number.POSITIVE_INFINITY
      ? undefined
      : caller.clock.setTimer(() => {
          const message = `the run ${runId} did not end within deadlineMs = ${deadlineMs}; it goes on`;
          deadline.abort(new TimeoutError("DEADLINE", message, deadlineMs));
        }, deadlineMs);
  const { signal, unlink } = linkSignals(callSignal, deadline.signal);
  try {
    let last: Run | undefined;
    for await (const run of watchRun(caller, connectRun, runId, { ...options, signal })) last = run;
    return last as Run;
  } finally {
    cancel?.();
    unlink();
  }
}
