import { ApiError, ConnectionError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import type { Run } from "./generated/api.js";
import type { RunCaller } from "./run-caller.js";
import type { ChannelListener, ConnectRun } from "./run-channel.js";
import { waitForRun } from "./wait-for-run.js";
import { type WatchConnection, watchRun } from "./watch-run.js";

const queued: Run = { id: "1", state: "Enqueued", completedAt: null, progress: { success: 0, total: null } };
const running: Run = { ...queued, state: "Running", progress: { success: 1, total: 3 } };
const done: Run = { ...running, state: "Successful", completedAt: "2026-01-01T00:00:00Z" };

/** A server with one run, and a channel that a test plays. */
function aServer(first: Run | Error = queued) {
  const clock = new ManualClock();
  const server = {
    clock,
    run: first as Run | Error,
    reads: 0,
    connects: 0,
    closes: 0,
    /** What connecting comes to. */
    channel: "open" as "open" | "blocked",
    listener: undefined as ChannelListener | undefined,
  };
  const caller: RunCaller = {
    clock,
    signal: undefined,
    async call() {
      server.reads++;
      if (server.run instanceof Error) throw server.run;
      return server.run;
    },
  };
  const connect: ConnectRun = async (_, listener) => {
    server.connects++;
    if (server.channel === "blocked") throw new Error("no socket gets through");
    server.listener = listener;
    return async () => {
      server.closes++;
    };
  };
  return { server, caller, connect, clock };
}

/** Watches to the end and keeps what was shown. */
function watching({ caller, connect }: ReturnType<typeof aServer>, withChannel = true, signal?: AbortSignal) {
  const shown: Run[] = [];
  const connections: WatchConnection[] = [];
  const over = (async () => {
    const options = { signal, onConnection: (now: WatchConnection) => connections.push(now) };
    for await (const run of watchRun(caller, withChannel ? connect : undefined, "1", options))
      shown.push(run);
  })();
  over.catch(() => {});
  return { shown, connections, over };
}

const refused = (status: number) =>
  new ApiError({ operation: "getRun", method: "GET", path: "/x", status, body: undefined });
const unreachable = () =>
  new ConnectionError("UNREACHABLE", "no answer", {
    operation: "getRun",
    method: "GET",
    path: "/x",
    sent: true,
  });

describe("over a live channel", () => {
  test("a run is shown as it is, then with each status merged in, and the loop ends with it", async () => {
    const play = aServer();
    const { shown, over, connections } = watching(play);
    await play.clock.advance(0);
    expect(shown).toEqual([queued]);
    play.server.run = running;
    play.server.listener?.onStatus({ id: "1", state: "Running", progress: { total: 3 } });
    await play.clock.advance(0);
    expect(shown.at(-1)).toEqual({ ...queued, state: "Running", progress: { success: 0, total: 3 } });
    play.server.listener?.onStatus(done);
    await over;
    expect(shown.at(-1)).toEqual(done);
    expect(connections).toEqual(["live"]);
    expect([play.server.closes, play.clock.timers]).toEqual([1, 0]);
  });

  test("what happened while the connection came about is not missed: the run is read once more", async () => {
    const play = aServer();
    const { connect } = play;
    const late = {
      ...play,
      connect: (async (...given) => {
        const close = await connect(...given);
        play.server.run = done;
        return close;
      }) as ConnectRun,
    };
    const { shown, over } = watching(late);
    // At once, and not by the look that comes every minute anyway.
    expect(await play.clock.until(over)).toBe(0);
    expect(shown).toEqual([queued, done]);
    expect(play.server.reads).toBe(2);
  });

  test("a status that changes nothing is not shown", async () => {
    const play = aServer(running);
    const { shown } = watching(play);
    await play.clock.advance(0);
    play.server.listener?.onStatus({ id: "1", state: "Running" });
    await play.clock.advance(0);
    expect(shown).toEqual([running]);
  });

  test("statuses that come while one is being shown are shown as one", async () => {
    const play = aServer(running);
    const loop = watchRun(play.caller, play.connect, "1", {});
    await loop.next();
    const next = loop.next();
    await play.clock.advance(0);
    play.server.listener?.onStatus({ progress: { success: 2 } });
    play.server.listener?.onStatus({ progress: { success: 3 } });
    await play.clock.advance(0);
    expect(((await next).value as Run).progress?.success).toBe(3);
    await loop.return();
    expect([play.server.closes, play.clock.timers]).toEqual([1, 0]);
  });

  test("a last state without its time is no end: the run is read until it says when it ended", async () => {
    const play = aServer(running);
    const { shown, over } = watching(play);
    await play.clock.advance(0);
    play.server.run = { ...done, completedAt: null };
    play.server.listener?.onStatus({ state: "Successful" });
    await play.clock.advance(0);
    expect(shown.at(-1)?.state).toBe("Successful");
    // At first, when the channel was open, and at once after its last state.
    expect(play.server.reads).toBe(3);
    play.server.run = done;
    await play.clock.until(over, 10_000);
    expect(shown.at(-1)).toEqual(done);
  });

  test("a message that was lost costs a minute, not the end", async () => {
    const play = aServer(running);
    const { over } = watching(play);
    await play.clock.advance(0);
    play.server.run = done;
    expect(await play.clock.until(over)).toBe(60_000);
  });
});

describe("when the connection is lost", () => {
  test("it is made again at once, and the run is read: its end in between is not missed", async () => {
    const play = aServer(running);
    const { shown, connections, over } = watching(play);
    await play.clock.advance(0);
    play.server.run = done;
    play.server.listener?.onClose();
    // At once, and not by the look that comes every minute anyway.
    expect(await play.clock.until(over)).toBe(0);
    expect(shown).toEqual([running, done]);
    expect(connections).toEqual(["live", "reconnecting", "live"]);
    expect(play.server.connects).toBe(2);
  });

  test("and stays lost, the run is asked for meanwhile, and the channel tried again less and less often", async () => {
    const play = aServer(running);
    const { connections, shown } = watching(play);
    await play.clock.advance(0);
    play.server.channel = "blocked";
    play.server.listener?.onClose();
    await play.clock.advance(120_000);
    expect(connections).toEqual(["live", "reconnecting", "polling"]);
    // At 0, 2, 12 and 42 s, then each minute; and the first.
    expect(play.server.connects).toBe(1 + 5);
    expect(play.server.reads).toBeGreaterThan(6);
    play.server.channel = "open";
    play.server.run = { ...running, progress: { success: 2, total: 3 } };
    await play.clock.advance(60_000);
    expect([connections.at(-1), shown.at(-1)?.progress?.success]).toEqual(["live", 2]);
  });
});

describe("where sockets are blocked", () => {
  test("the run is asked for, less and less often, to its end", async () => {
    const play = aServer(running);
    play.server.channel = "blocked";
    const { over, connections } = watching(play);
    await play.clock.advance(20_000);
    expect(play.server.reads).toBeGreaterThan(3);
    play.server.run = done;
    await play.clock.until(over, 31_000);
    expect(connections[0]).toBe("reconnecting");
  });

  test("a client without a channel polls from the start", async () => {
    const play = aServer(running);
    const { over, connections } = watching(play, false);
    await play.clock.advance(3000);
    play.server.run = done;
    await play.clock.until(over, 31_000);
    expect([connections, play.server.connects]).toEqual([["polling"], 0]);
  });
});

describe("what fails", () => {
  test("an unknown run is told at once", async () => {
    const { over } = watching(aServer(refused(404)));
    await expect(over).rejects.toMatchObject({ status: 404 });
  });

  test("a server that cannot be reached is told at once, if it never could", async () => {
    const { over } = watching(aServer(unreachable()));
    await expect(over).rejects.toMatchObject({ code: "UNREACHABLE" });
  });

  test("one that cannot be reached for a while is waited for, and given up after five minutes", async () => {
    const play = aServer(running);
    play.server.channel = "blocked";
    const { over } = watching(play);
    await play.clock.advance(1000);
    play.server.run = unreachable();
    const tookMs = await play.clock.until(over);
    expect(tookMs).toBeGreaterThan(270_000);
    expect(tookMs).toBeLessThan(340_000);
    await expect(over).rejects.toMatchObject({ code: "UNREACHABLE" });
    expect(play.clock.timers).toBe(0);
  });

  test("a run that is gone in the middle is told at once", async () => {
    const play = aServer(running);
    const { over } = watching(play, false);
    await play.clock.advance(0);
    play.server.run = refused(404);
    await play.clock.until(over, 5000);
    await expect(over).rejects.toMatchObject({ status: 404 });
  });

  test("an abort ends it with its own reason, and leaves nothing", async () => {
    const play = aServer(running);
    const controller = new AbortController();
    const { over } = watching(play, true, controller.signal);
    await play.clock.advance(0);
    controller.abort(new Error("enough"));
    await expect(over).rejects.toThrow("enough");
    expect([play.server.closes, play.clock.timers]).toEqual([1, 0]);
  });
});

describe("with a key that may listen, but not read", () => {
  test("the channel alone tells, and a last state is the end", async () => {
    const play = aServer(refused(403));
    const { over, shown } = watching(play);
    await play.clock.advance(0);
    play.server.listener?.onStatus(running);
    await play.clock.advance(0);
    play.server.listener?.onStatus({ state: "Failed" });
    await over;
    expect(shown.map(({ state }) => state)).toEqual(["Running", "Failed"]);
    expect(play.server.reads).toBe(1);
  });

  test("the refusal is told where the channel is open, and tells nothing for half a minute", async () => {
    const play = aServer(refused(401));
    const { over, connections } = watching(play);
    expect(await play.clock.until(over, 60_000)).toBe(30_000);
    await expect(over).rejects.toMatchObject({ status: 401 });
    expect(connections).toEqual(["live"]);
    expect([play.server.closes, play.clock.timers]).toEqual([1, 0]);
  });

  test("the refusal is told where the channel never comes about, nor fails", async () => {
    const play = aServer(refused(403));
    const hanging = { ...play, connect: (() => new Promise(() => {})) as ConnectRun };
    const { over } = watching(hanging);
    expect(await play.clock.until(over, 60_000)).toBe(30_000);
    await expect(over).rejects.toMatchObject({ status: 403 });
  });

  test("the refusal is told where the channel closes each time before it has told anything", async () => {
    const play = aServer(refused(403));
    const closing: ConnectRun = async (...given) => {
      const close = await play.connect(...given);
      play.clock.setTimer(() => given[1].onClose(), 1000);
      return close;
    };
    const { over } = watching({ ...play, connect: closing });
    expect(await play.clock.until(over, 60_000)).toBe(30_000);
    await expect(over).rejects.toMatchObject({ status: 403 });
  });

  test("a channel that has told of the run may be silent for hours: its progress may take that long", async () => {
    const play = aServer(refused(403));
    const { over, shown } = watching(play);
    await play.clock.advance(0);
    play.server.listener?.onStatus(running);
    await play.clock.advance(6 * 3_600_000);
    play.server.listener?.onStatus({ state: "Failed" });
    await over;
    expect(shown.map(({ state }) => state)).toEqual(["Running", "Failed"]);
  });

  test("a status that comes before the connection is known to be open counts, too", async () => {
    const play = aServer(refused(403));
    const early: ConnectRun = async (...given) => {
      const close = await play.connect(...given);
      given[1].onStatus(running);
      return close;
    };
    const { over, shown } = watching({ ...play, connect: early });
    await play.clock.advance(3_600_000);
    play.server.listener?.onStatus({ state: "Successful" });
    await over;
    expect(shown.map(({ state }) => state)).toEqual(["Running", "Successful"]);
  });

  test("a channel that was lost, and comes back without a word, may have missed the end: the refusal is told", async () => {
    const play = aServer(refused(403));
    const { over } = watching(play);
    await play.clock.advance(0);
    play.server.listener?.onStatus(running);
    await play.clock.advance(60_000);
    play.server.listener?.onClose();
    expect(await play.clock.until(over, 60_000)).toBe(30_000);
    await expect(over).rejects.toMatchObject({ status: 403 });
  });

  test("a channel that was lost, and does not come back, is waited for five minutes", async () => {
    const play = aServer(refused(403));
    const { over } = watching(play);
    await play.clock.advance(0);
    play.server.listener?.onStatus(running);
    await play.clock.advance(60_000);
    play.server.channel = "blocked";
    play.server.listener?.onClose();
    expect(await play.clock.until(over, 600_000)).toBe(300_000);
    await expect(over).rejects.toMatchObject({ status: 403 });
  });

  test("the refusal is told where no channel comes about either", async () => {
    const play = aServer(refused(403));
    play.server.channel = "blocked";
    await expect(watching(play).over).rejects.toMatchObject({ status: 403 });
  });
});

describe("waiting", () => {
  test("gives the run as it ended", async () => {
    const play = aServer(running);
    const waited = waitForRun(play.caller, play.connect, "1", {});
    await play.clock.advance(0);
    play.server.listener?.onStatus(done);
    expect(await waited).toEqual(done);
  });

  test("ends after deadlineMs, while the run goes on", async () => {
    const play = aServer(running);
    const waited = waitForRun(play.caller, play.connect, "1", { deadlineMs: 5000 });
    expect(await play.clock.until(waited)).toBe(5000);
    await expect(waited).rejects.toMatchObject({ name: "TimeoutError", code: "DEADLINE", timeoutMs: 5000 });
    expect(play.clock.timers).toBe(0);
  });
});
