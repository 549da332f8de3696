import {
  ApiError,
  ConnectionError,
  defaults,
  linkSignals,
  notify,
  onAbort,
  RateLimitError,
  TimeoutError,
} from "@runwire/core";
import type { Run } from "./generated/api.js";
import { operations } from "./generated/public-operations.js";
import { mergeStatus } from "./merge-status.js";
import { hasEnded, isLastState, type RunStatus } from "./run.js";
import type { RunCaller } from "./run-caller.js";
import type { ConnectRun } from "./run-channel.js";

/** How a watched run is heard of: live, live again soon, or by asking. */
export type WatchConnection = "live" | "reconnecting" | "polling";

/** How a run is watched. */
export interface WatchOptions {
  /** Ends it within milliseconds; the loop throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how the run is being followed, whenever that changes. What it throws is its own affair. */
  readonly onConnection?: ((connection: WatchConnection) => void) | undefined;
}

/** After a lost connection, or one that did not come about, in milliseconds; the last one repeats. */
const reconnectMs = [0, 2000, 10_000, 30_000, 60_000];
/** A live channel may have lost a message that nobody missed: so often the run is read all the same. */
const liveReadMs = 60_000;
/** A server that does not answer is asked again for so long since its last answer. */
const patienceMs = 5 * 60_000;
/**
 * Who may not read a run is told of it by the channel alone, right after connecting as it seems. One that has told
 * nothing for so long is taken for silent: SignalR itself gives a connection up that says nothing for as long.
 */
const firstStatusMs = 30_000;

/**
 * Gives a run as it is, then each time that something of it changes, and ends when it has ended. The channel tells
 * of changes; a status is read after each connection, so that what came about in between is not missed, and at the
 * pace of all polling while there is none.
 */
export async function* watchRun(
  caller: RunCaller,
  connectRun: ConnectRun | undefined,
  runId: string,
  { signal: callSignal, onConnection }: WatchOptions,
): AsyncGenerator<Run, void, undefined> {
  const { clock } = caller;
  const { signal, unlink } = linkSignals(caller.signal, callSignal);
  const left = new AbortController();
  const inbox = new Inbox(clock, signal);
  let run: Run | undefined;
  let shown = "";
  /** A key that may listen but not read is possible: then only the channel tells. */
  let refusal: ApiError | undefined;
  /** By when the channel must have told something: else the refusal is the answer. */
  let hearBy = Number.POSITIVE_INFINITY;
  /** Whether this connection has told something: it may, before it is known here to be open. */
  let heard = false;
  let disconnect: (() => Promise<void>) | undefined;
  let connecting = false;
  let connection: WatchConnection | undefined;
  let failures = 0;
  let connectAt = clock.now();
  let readAt = clock.now();
  let pollMs: number = defaults.poll.firstMs;
  let answeredAt = clock.now();

  const tell = (now: WatchConnection) => {
    if (connection === now) return;
    connection = now;
    if (onConnection) notify(onConnection, now);
  };

  const connect = (open: ConnectRun) => {
    connecting = true;
    heard = false;
    const listener = {
      onStatus: (status: RunStatus) => inbox.post({ status }),
      onClose: () => inbox.post({ closed: true }),
    };
    open(runId, listener, left.signal).then(
      (close) => {
        // The loop was left while it came about.
        if (left.signal.aborted) void close();
        else inbox.post({ opened: close });
      },
      () => inbox.post({ failed: true }),
    );
  };

  const lost = (again: number) => {
    disconnect = undefined;
    connecting = false;
    failures = again;
    connectAt = clock.now() + (reconnectMs[Math.min(again, reconnectMs.length - 1)] as number);
    readAt = Math.min(readAt, clock.now() + pollMs);
    hearWithin(patienceMs);
    tell(again < 3 ? "reconnecting" : "polling");
  };

  /** Nobody else tells what was missed while there was no connection. A bound that is there already stays. */
  const hearWithin = (ms: number) => {
    if (refusal !== undefined) hearBy = Math.min(hearBy, clock.now() + ms);
  };

  try {
    for (;;) {
      if (clock.now() >= readAt && refusal === undefined) {
        try {
          const call = { path: { runId }, ...(signal && { signal }) };
          run = mergeStatus(run, (await caller.call(operations.getRun, call)) as Run);
          answeredAt = clock.now();
        } catch (error) {
          if (isClosedToReads(error) && connectRun !== undefined && run === undefined) {
            refusal = error;
            hearBy = clock.now() + firstStatusMs;
          } else if (run === undefined || !mayPass(error) || clock.now() - answeredAt > patienceMs) {
            throw error;
          }
        }
        const isLive = disconnect !== undefined && !(run && isLastState(run.state));
        readAt = clock.now() + (isLive ? liveReadMs : pollMs);
        pollMs = Math.min(pollMs * defaults.poll.factor, defaults.poll.capMs);
      }
      for (const { status, opened, closed, failed } of inbox.take()) {
        if (status) {
          run = mergeStatus(run, status);
          answeredAt = clock.now();
          hearBy = Number.POSITIVE_INFINITY;
          heard = true;
          // Its end is told by a member that partial statuses do not have.
          if (isLastState(run.state)) readAt = Math.min(readAt, clock.now());
        }
        if (opened) {
          disconnect = opened;
          connecting = false;
          failures = 0;
          pollMs = defaults.poll.firstMs;
          readAt = clock.now();
          if (!heard) hearWithin(firstStatusMs);
          tell("live");
        }
        if (closed) lost(0);
        if (failed) {
          if (refusal !== undefined && run === undefined) throw refusal;
          lost(failures + 1);
        }
      }
      if (refusal !== undefined && clock.now() >= hearBy) throw refusal;
      if (run !== undefined) {
        // Who may not read will hear of nothing after its last state.
        const isOver = hasEnded(run) || (refusal !== undefined && isLastState(run.state));
        const text = JSON.stringify(run);
        if (text !== shown) {
          shown = text;
          yield run;
          // More may have come while it was being shown.
          if (!isOver) continue;
        }
        if (isOver) return;
      }
      if (connectRun === undefined) tell("polling");
      else if (disconnect === undefined && !connecting && clock.now() >= connectAt) connect(connectRun);
      const waitsFor = [
        ...(refusal === undefined ? [readAt] : [hearBy]),
        ...(connectRun && disconnect === undefined && !connecting ? [connectAt] : []),
      ];
      await inbox.wait(Math.min(...waitsFor) - clock.now());
    }
  } finally {
    left.abort();
    unlink();
    void disconnect?.();
  }
}

/** Refused, while the run may be there: a public key that is let in to the channel only. */
function isClosedToReads(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}

/** A failure that says nothing about the run. */
function mayPass(error: unknown): boolean {
  if (error instanceof ApiError) return error.status >= 500 || error.status === 429 || error.status === 408;
  return error instanceof ConnectionError || error instanceof TimeoutError || error instanceof RateLimitError;
}

interface News {
  readonly status?: RunStatus;
  readonly opened?: () => Promise<void>;
  readonly closed?: true;
  readonly failed?: true;
}

/** What came in while the loop was busy, or what ends its wait. */
class Inbox {
  readonly #clock: RunCaller["clock"];
  readonly #signal: AbortSignal | undefined;
  #news: News[] = [];
  #wake = () => {};

  constructor(clock: RunCaller["clock"], signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.#signal = signal;
  }

  post(news: News): void {
    this.#news.push(news);
    this.#wake();
  }

  take(): News[] {
    const news = this.#news;
    this.#news = [];
    return news;
  }

  /** Until something comes in, but no longer than this; `Infinity` waits for nothing else. */
  wait(longestMs: number): Promise<void> {
    const signal = this.#signal;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.#news.length > 0) return resolve();
      const stop = onAbort(signal, () => {
        cancel?.();
        reject(signal?.reason);
      });
      this.#wake = () => {
        stop();
        cancel?.();
        resolve();
      };
      const cancel =
        longestMs === Number.POSITIVE_INFINITY
          ? undefined
          : this.#clock.setTimer(() => this.#wake(), Math.max(longestMs, 0));
    });
  }
}
