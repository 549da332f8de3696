import type { Writable } from "node:stream";
import { type Output, OutputClosedError } from "./output.js";

/** How long a reader may take what was fetched already, after we were asked to end. */
const GRACE_MS = 500;

/** Standard output: waits for a slow reader, but not for long once `signal` is aborted. */
export function standardOutput(stream: Writable, signal: AbortSignal, graceMs = GRACE_MS): Output {
  // A failed write is also emitted; without a listener that would end the process with a stack trace.
  stream.on("error", () => {});
  return {
    async write(bytes) {
      await new Promise<void>((resolve, reject) => {
        let timer: NodeJS.Timeout | undefined;
        const onAbort = (): void => {
          timer = setTimeout(() => reject(signal.reason), graceMs);
        };
        if (signal.aborted) onAbort();
        else signal.addEventListener("abort", onAbort);
        stream.write(bytes, (error) => {
          signal.removeEventListener("abort", onAbort);
          clearTimeout(timer);
          if (!error) resolve();
          else if (isGone(error)) reject(new OutputClosedError("nobody reads the output any more"));
          else reject(new Error(`cannot write to standard output: ${error.message}`, { cause: error }));
        });
      });
    },
    commit: async () => {},
    discard: async () => {},
    discardNow: () => {},
  };
}

function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ECONNRESET" || error.code === "ERR_STREAM_DESTROYED";
}
