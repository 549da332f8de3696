import type { ClientListeners } from "@runwire/core";
import { type CommandTransport, commandTransport } from "./command-transport.js";
import { interruptible } from "./interrupt.js";
import { type Output, OutputClosedError } from "./output.js";
import { outputFile } from "./output-file.js";
import type { Progress } from "./progress-bar.js";
import { type ProgressLine, startProgressLine } from "./progress-line.js";
import { readAuthority } from "./read-authority.js";
import { standardOutput } from "./standard-output.js";
import { canRedraw, usesColour } from "./terminal.js";
import { type Traffic, tallyTraffic } from "./traffic-tally.js";
import { UsageError } from "./usage-error.js";

/** Options of every command that talks to a server and writes what it says. */
export interface DeliveryOptions {
  readonly ca?: string | undefined;
  /** A file; `-` or nothing is standard output. */
  readonly output?: string | undefined;
}

/** What such a command works with. */
export interface Delivery {
  readonly output: Output;
  readonly signal: AbortSignal;
  readonly transport: CommandTransport;
  readonly listeners: ClientListeners;
  readonly traffic: Traffic;
  /** The file that is written; `undefined` for standard output. */
  readonly path: string | undefined;
  /** What the progress line shows beside requests and waits; the line is there from now on. */
  show(progress: () => Partial<Progress>): void;
}

/**
 * Runs `work` with a transport and an output. The output appears when `work` has succeeded, and a file is not left
 * half-written when it failed or was interrupted. A reader that has had enough is a good end.
 */
export async function deliver(
  options: DeliveryOptions,
  work: (delivery: Delivery) => Promise<void>,
): Promise<void> {
  if (options.output === "")
    throw new UsageError('-o was given ""; expected the name of a file, or - for standard output');
  const ca = options.ca === undefined ? undefined : await readAuthority(options.ca);
  const path = options.output === "-" ? undefined : options.output;
  let output: Output | undefined;
  await interruptible(
    async (signal) => {
      const transport = commandTransport({ ca });
      const { traffic, listeners } = tallyTraffic();
      const line = progressLine(traffic);
      try {
        output = path === undefined ? onStandardOutput(signal, line.stop) : await outputFile(path);
        await work({ output, signal, transport, listeners, traffic, path, show: line.show });
        await output.commit();
      } catch (error) {
        await output?.discard();
        if (!(error instanceof OutputClosedError)) throw error;
      } finally {
        line.stop();
        await transport.close();
      }
    },
    () => output?.discardNow(),
  );
}

/** On a terminal the line of progress makes way for the first words of the answer. */
function onStandardOutput(signal: AbortSignal, stopProgress: () => void): Output {
  const output = standardOutput(process.stdout, signal);
  if (!process.stdout.isTTY) return output;
  return {
    ...output,
    write(bytes) {
      stopProgress();
      return output.write(bytes);
    },
  };
}

function progressLine(traffic: Traffic): { show(progress: () => Partial<Progress>): void; stop(): void } {
  const { stderr } = process;
  const startedAt = performance.now();
  let read: () => Partial<Progress> = () => ({});
  let line: ProgressLine | undefined;
  let stopped = false;
  return {
    show(progress) {
      read = progress;
      if (stopped || line !== undefined || !canRedraw(stderr)) return;
      const now = (): Progress => ({
        requests: traffic.requests,
        left: traffic.left,
        waiting: traffic.waiting,
        elapsedMs: performance.now() - startedAt,
        now: Date.now(),
        ...read(),
      });
      line = startProgressLine(stderr, now, usesColour(stderr));
      drawn = line;
    },
    stop() {
      stopped = true;
      line?.stop();
      if (drawn === line) drawn = undefined;
    },
  };
}

/** The line of progress that is on the terminal just now. */
let drawn: ProgressLine | undefined;

/** A line for people, on standard error, above that of the progress. */
export function say(line: string): void {
  drawn?.clear();
  process.stderr.write(`${line}\n`);
}
