import type { Run, WatchConnection, WatchOptions } from "@runwire/runly/browser";
import { expect, test } from "vitest";
import { followRun, type RunListener } from "./follow-run.js";
import type { RunlyClient } from "./runly-client.js";

type State = Run["state"];

/** A client whose runs say what the test says: `say` a state, `fail`, or `end`. */
function scriptedClient() {
  const watches: {
    readonly signal: AbortSignal | undefined;
    say(state: State): void;
    fail(): void;
    end(): void;
    connection(state: WatchConnection): void;
  }[] = [];
  const runs = {
    async *watch(id: string, { signal, onConnection }: WatchOptions): AsyncGenerator<Run> {
      const queue: (State | "fail" | "end")[] = [];
      let wake = () => {};
      const add = (item: State | "fail" | "end") => {
        queue.push(item);
        wake();
      };
      signal?.addEventListener("abort", () => add("fail"));
      watches.push({
        signal,
        say: add,
        fail: () => add("fail"),
        end: () => add("end"),
        connection: (state) => onConnection?.(state),
      });
      while (true) {
        const item = queue.shift();
        if (item === "end") return;
        if (item === "fail") throw new Error("refused");
        if (item !== undefined) yield { id, state: item };
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
  return { client: { runs } as unknown as RunlyClient, watches };
}

function listener() {
  const heard: string[] = [];
  const own: RunListener = {
    update: (run) => heard.push(run.state),
    end: (run) => heard.push(`end: ${run.state}`),
    connection: (state) => heard.push(state),
    fail: (error) => heard.push(String(error)),
  };
  return { heard, ...own };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("two that follow one run share one connection, and the later one gets the newest state at once", async () => {
  const { client, watches } = scriptedClient();
  const [first, second] = [listener(), listener()];
  followRun(client, "r1", first);
  await settled();
  watches[0]?.say("Running");
  await settled();
  followRun(client, "r1", second);
  watches[0]?.connection("reconnecting");
  expect(watches).toHaveLength(1);
  expect([first.heard, second.heard]).toEqual([
    ["Running", "reconnecting"],
    ["Running", "reconnecting"],
  ]);
});

test("the connection ends when the last one has left, and not before", async () => {
  const { client, watches } = scriptedClient();
  const [first, second] = [listener(), listener()];
  const leaves = [followRun(client, "r1", first), followRun(client, "r1", second)];
  await settled();
  leaves[0]?.();
  expect(watches[0]?.signal?.aborted).toBe(false);
  leaves[1]?.();
  expect(watches[0]?.signal?.aborted).toBe(true);
  followRun(client, "r1", listener());
  await settled();
  expect(watches).toHaveLength(2);
  // That it was ended is no failure.
  expect([first.heard, second.heard]).toEqual([[], []]);
});

test("a failure reaches everyone, and who follows afterwards begins anew", async () => {
  const { client, watches } = scriptedClient();
  const [first, second] = [listener(), listener()];
  followRun(client, "r1", first);
  followRun(client, "r1", second);
  await settled();
  watches[0]?.fail();
  await settled();
  expect([first.heard, second.heard]).toEqual([["Error: refused"], ["Error: refused"]]);
  followRun(client, "r1", listener());
  await settled();
  expect(watches).toHaveLength(2);
});

test("a run that has ended is not asked for again while it is shown", async () => {
  const { client, watches } = scriptedClient();
  const [first, late] = [listener(), listener()];
  followRun(client, "r1", first);
  await settled();
  watches[0]?.say("Successful");
  watches[0]?.end();
  await settled();
  followRun(client, "r1", late);
  expect([first.heard, late.heard]).toEqual([
    ["Successful", "end: Successful"],
    ["Successful", "end: Successful"],
  ]);
  expect(watches).toHaveLength(1);
});

test("different runs, and different clients, have connections of their own", async () => {
  const [one, other] = [scriptedClient(), scriptedClient()];
  followRun(one.client, "r1", listener());
  followRun(one.client, "r2", listener());
  followRun(other.client, "r1", listener());
  await settled();
  expect([one.watches.length, other.watches.length]).toEqual([2, 1]);
});
