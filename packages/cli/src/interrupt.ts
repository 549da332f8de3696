import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The process was asked to end. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  /** What a shell expects of a process that a signal ended: 128 and the signal's number. */
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(`interrupted by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Turns SIGINT, SIGTERM and SIGHUP into an abort while `work` runs. */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
  /** Called when a second signal comes because the first took too long; the process then ends at once. */
  atOnce: () => void = () => {},
): Promise<T> {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = (): void => {
      const error = new InterruptedError(name);
      if (controller.signal.aborted) {
        atOnce();
        process.exit(error.exitCode);
      }
      controller.abort(error);
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const remove of listeners) remove();
  }
}
