import type { Run, WatchConnection } from "@runwire/runly/browser";
import type { RunlyClient } from "./runly-client.js";

/** Who wants to know of a run. */
export interface RunListener {
  /** Something of it changed. */
  update(run: Run): void;
  /** It has ended; nothing more will come. */
  end(run: Run): void;
  connection(state: WatchConnection): void;
  fail(error: unknown): void;
}

interface Feed {
  readonly listeners: Set<RunListener>;
  readonly controller: AbortController;
  latest?: Run;
  ended?: true;
}

/** One connection for each run, however many elements show it. */
const feeds = new WeakMap<RunlyClient, Map<string, Feed>>();

/**
 * Follows a run until it has ended. Elements that follow the same run with the same client share one connection;
 * one that comes later gets the newest state at once.
 *
 * @returns a function that ends it; the connection is closed when the last one has left.
 */
export function followRun(client: RunlyClient, runId: string, listener: RunListener): () => void {
  const runs = feeds.get(client) ?? new Map<string, Feed>();
  feeds.set(client, runs);
  const known = runs.get(runId);
  const feed = known ?? { listeners: new Set(), controller: new AbortController() };
  // Another one may have begun since.
  const forget = () => runs.get(runId) === feed && runs.delete(runId);

  feed.listeners.add(listener);
  if (known === undefined) {
    runs.set(runId, feed);
    void pump(client, runId, feed, forget);
  } else if (feed.latest !== undefined) {
    listener.update(feed.latest);
    if (feed.ended) listener.end(feed.latest);
  }
  return () => {
    feed.listeners.delete(listener);
    if (feed.listeners.size > 0) return;
    forget();
    feed.controller.abort();
  };
}

async function pump(client: RunlyClient, runId: string, feed: Feed, forget: () => void): Promise<void> {
  const { signal } = feed.controller;
  const tell = (what: (listener: RunListener) => void) => {
    if (!signal.aborted) [...feed.listeners].forEach(what);
  };
  try {
    const onConnection = (state: WatchConnection) => tell((listener) => listener.connection(state));
    for await (const run of client.runs.watch(runId, { signal, onConnection })) {
      feed.latest = run;
      tell((listener) => listener.update(run));
    }
    // A run that has ended stays, for whoever joins later.
    feed.ended = true;
    const last = feed.latest;
    if (last !== undefined) tell((listener) => listener.end(last));
  } catch (error) {
    forget();
    tell((listener) => listener.fail(error));
  }
}
