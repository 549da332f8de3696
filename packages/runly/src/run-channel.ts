import type { Fetch } from "@runwire/core";
import type { RunStatus } from "./run.js";

/** Who listens to the live channel of one run. */
export interface ChannelListener {
  onStatus(status: RunStatus): void;
  /** The connection is lost. Called at most once, and only after it had come about. */
  onClose(): void;
}

/** Connects to the live channel of a run; rejects where none comes about. What it gives closes it again. */
export type ConnectRun = (
  runId: string,
  listener: ChannelListener,
  signal: AbortSignal,
) => Promise<() => Promise<void>>;

/** Where the channel is, and with what it is opened. */
export interface ChannelOptions {
  readonly baseUrl: string;
  readonly organization: string;
  /** The key, at the moment of connecting. */
  readonly key: () => string;
  readonly fetch: Fetch | undefined;
}

/** The live channel over SignalR. The library is loaded when a run is watched, and never before. */
export function runChannel(options: ChannelOptions): ConnectRun {
  return async (runId, listener, signal) => {
    const { connectSignalR } = await import("./signalr-channel.js");
    return connectSignalR(options, runId, listener, signal);
  };
}
