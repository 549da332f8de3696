import {
  type CallContext,
  type ClientEvents,
  RateLimitError,
  systemClock,
  TimeoutError,
} from "@runwire/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aContext } from "../../core/src/testing/fixtures.js";
import { type FakeTime, fakeTime } from "./testing/fake-time.js";
import { go, type Keeper, Turnstile, type Verdict } from "./turnstile.js";
import { bottleneckLine, type WaitingLine } from "./waiting-line.js";

let time: FakeTime;
beforeEach(async () => {
  time = await fakeTime();
});
afterEach(() => {
  expect(time.timers, "timers that are left").toBe(0);
  vi.useRealTimers();
});

/** Hands out numbered permits, as many as there are; the rest is up to the test. */
class TestKeeper implements Keeper<number> {
  left = 0;
  /** What is said when no permit is left. */
  verdict: Verdict = { kind: "wait", ms: Number.POSITIVE_INFINITY, reason: "concurrency" };
  valid = true;
  taken = 0;
  returned = 0;

  look(): Verdict {
    return this.left > 0 && this.valid ? go : this.verdict;
  }
  take(_now?: number, _urgent?: boolean): number {
    this.left--;
    return ++this.taken;
  }
  confirm(): boolean {
    return this.valid;
  }
  giveBack(): void {
    this.left++;
    this.returned++;
  }
  tooLate(): Error {
    return new Error("too late");
  }
}

function setUp({ maxQueue = 10_000 } = {}) {
  const keeper = new TestKeeper();
  const lines: WaitingLine[] = [];
  const createLine = () => {
    const line = bottleneckLine();
    lines.push(line);
    return line;
  };
  const turnstile = new Turnstile({ keeper, clock: systemClock, maxQueue, createLine });
  const order: string[] = [];
  const enter = (name: string, changes: Partial<CallContext> = {}, urgent = false) => {
    const entered = (async () => turnstile.enter(context(changes), urgent))();
    entered.then(
      () => order.push(name),
      () => order.push(`${name} failed`),
    );
    return entered;
  };
  const free = (count: number) => {
    keeper.left += count;
    turnstile.wake();
  };
  return { keeper, turnstile, order, enter, free, lines };
}

function context(changes: Partial<CallContext> = {}): CallContext {
  return aContext({ clock: systemClock, deadline: Number.POSITIVE_INFINITY, ...changes });
}

function withDeadline(deadlineMs: number): Partial<CallContext> {
  return { deadlineMs, deadline: performance.now() + deadlineMs };
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );
}

describe("Turnstile", () => {
  test("lets a call that may go now pass at once, and loads no line for it", () => {
    const { keeper, turnstile, lines } = setUp();
    keeper.left = 1;
    expect(turnstile.enter(context())).toBe(1);
    expect(lines).toHaveLength(0);
  });

  test("lets those who wait go by priority, then by their coming", async () => {
    const { order, enter, free } = setUp();
    enter("first");
    enter("second");
    enter("refused before", { priority: 4 });
    enter("token", {}, true);
    enter("third");
    await time.advance(10);
    free(2);
    await time.advance(10);
    expect(order).toEqual(["token", "refused before"]);
    free(3);
    await time.advance(10);
    expect(order).toEqual(["token", "refused before", "first", "second", "third"]);
  });

  test("lets nobody overtake those who wait", async () => {
    const { order, enter, free, keeper } = setUp();
    enter("first");
    await time.advance(10);
    keeper.left = 1;
    enter("newcomer");
    await time.advance(10);
    expect(order).toEqual(["first"]);
    free(1);
    await time.advance(10);
    expect(order).toEqual(["first", "newcomer"]);
  });

  test("but a token request, which passes at once when there is a permit", async () => {
    const { enter, free, keeper, turnstile } = setUp();
    enter("first");
    await time.advance(10);
    keeper.left = 1;
    expect(turnstile.enter(context(), true)).toBe(1);
    free(1);
    await time.advance(10);
  });

  test("looks again by itself when the time that the keeper named is over", async () => {
    const { keeper, order, enter } = setUp();
    keeper.verdict = { kind: "wait", ms: 5000, reason: "window" };
    enter("call");
    setTimeout(() => keeper.left++, 4990);
    await time.advance(4999);
    expect(order).toEqual([]);
    await time.advance(10);
    expect(order).toEqual(["call"]);
  });

  test("ends a wait by its signal, in the same moment, with the signal's reason", async () => {
    const { keeper, enter, order, free } = setUp();
    const controller = new AbortController();
    const aborted = failure(enter("aborted", { signal: controller.signal }));
    enter("stays");
    await time.advance(10);
    const at = time.now();
    const reason = new Error("no longer needed");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    expect(time.now()).toBe(at);
    free(1);
    await time.advance(10);
    expect(order).toEqual(["aborted failed", "stays"]);
    expect(keeper.left).toBe(0);
  });

  test("refuses a wait whose signal has fired already", async () => {
    const { enter } = setUp();
    const reason = new Error("before it began");
    expect(await failure(enter("late", { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  test("ends a wait by its deadline", async () => {
    const { enter } = setUp();
    const error = await time.until(failure(enter("call", withDeadline(3000))));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "DEADLINE", timeoutMs: 3000 });
    expect(time.now()).toBe(3000);
  });

  test("does not begin a wait that cannot end before the deadline", async () => {
    const { keeper, enter } = setUp();
    keeper.verdict = { kind: "wait", ms: 3001, reason: "window" };
    const error = await failure(enter("call", withDeadline(3000)));
    expect(error).toMatchObject({ message: "too late" });
    expect(time.now()).toBe(0);
  });

  test("ends waits that have become too long, and holds the others", async () => {
    const { keeper, turnstile, enter, order } = setUp();
    const short = failure(enter("short", withDeadline(5000)));
    enter("long", withDeadline(200_000));
    await time.advance(100);
    keeper.verdict = { kind: "wait", ms: 120_000, reason: "gate" };
    turnstile.wake();
    expect(await short).toMatchObject({ message: "too late" });
    expect(time.now()).toBe(100);
    await time.advance(119_000);
    expect(order).toEqual(["short failed"]);
    keeper.left = 1;
    await time.advance(2000);
    expect(order).toEqual(["short failed", "long"]);
  });

  test("refuses all who wait when the keeper does", async () => {
    const { keeper, turnstile, enter } = setUp();
    const both = [failure(enter("one")), failure(enter("two"))];
    await time.advance(10);
    keeper.verdict = { kind: "refuse", error: ({ operation }) => new Error(`no ${operation.id}`) };
    turnstile.wake();
    expect(await Promise.all(both)).toMatchObject([{ message: "no getThings" }, { message: "no getThings" }]);
    expect(await failure(enter("three"))).toMatchObject({ message: "no getThings" });
  });

  test("sends away those that are named", async () => {
    const { turnstile, order, free } = setUp();
    const [one, two] = [context(), context()];
    const left = failure(turnstile.enter(one) as Promise<number>);
    (turnstile.enter(two) as Promise<number>).then(() => order.push("two"));
    await time.advance(10);
    turnstile.expel(new Set([one]), () => new Error("expelled"));
    expect(await left).toMatchObject({ message: "expelled" });
    free(1);
    await time.advance(10);
    expect(order).toEqual(["two"]);
  });

  test("bounds the queue, but for token requests", async () => {
    const { enter, free, order } = setUp({ maxQueue: 2 });
    enter("one");
    enter("two");
    const error = await failure(enter("three"));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: "QUEUE_FULL", operation: "getThings" });
    enter("token", {}, true);
    free(3);
    await time.advance(10);
    expect(order).toEqual(["three failed", "token", "one", "two"]);
  });

  test("fails rather than waits where no queue is wanted", async () => {
    const { enter } = setUp({ maxQueue: 0 });
    expect(await failure(enter("call"))).toMatchObject({ code: "QUEUE_FULL" });
  });

  test("takes a permit back that is no longer good at its turn, and keeps the caller's place", async () => {
    const { keeper, order, enter, free } = setUp();
    enter("first");
    enter("second");
    await time.advance(10);
    free(1);
    keeper.valid = false;
    await time.advance(10);
    expect(order).toEqual([]);
    expect(keeper.returned).toBe(1);
    keeper.valid = true;
    free(0);
    await time.advance(10);
    expect(order).toEqual(["first"]);
    free(1);
    await time.advance(10);
    expect(order).toEqual(["first", "second"]);
  });

  test("wastes no permit on those who have left, even on their way to the turn", async () => {
    const { keeper, order, enter, free } = setUp();
    const controller = new AbortController();
    for (let index = 0; index < 50; index++) enter("gone", { signal: controller.signal }).catch(() => {});
    enter("stays");
    await time.advance(10);
    free(1);
    controller.abort(new Error("left"));
    await time.advance(100);
    expect(order.filter((name) => name === "stays")).toHaveLength(1);
    expect(keeper.left).toBe(0);
    expect(keeper.taken - keeper.returned).toBe(1);
  });

  test("takes back the permit of the last one who leaves on the way to the turn", async () => {
    const { keeper, enter, free } = setUp();
    const controller = new AbortController();
    const left = failure(enter("gone", { signal: controller.signal }));
    await time.advance(10);
    free(1);
    controller.abort(new Error("left"));
    await left;
    expect(keeper.left).toBe(1);
    await time.advance(10);
    expect(keeper.left).toBe(1);
  });

  test("takes a token request's permit for that alone, and gives it to nobody else", async () => {
    for (const leaves of [false, true]) {
      const { keeper, turnstile, free } = setUp();
      keeper.take = (_now?: number, urgent?: boolean) => {
        keeper.left--;
        return urgent ? -1 : 1;
      };
      const given: number[] = [];
      const keep = (permit: number) => given.push(permit);
      for (let index = 0; index < 20; index++) (turnstile.enter(context()) as Promise<number>).then(keep);
      const controller = new AbortController();
      const { signal } = controller;
      const token = (turnstile.enter(context({ signal }), true) as Promise<number>).catch(() => "left");
      await time.advance(10);
      free(30);
      if (leaves) controller.abort(new Error("left"));
      await time.advance(10);
      expect(await token).toBe(leaves ? "left" : -1);
      expect(given).toEqual(Array(20).fill(1));
      expect(keeper.left).toBe(leaves ? 10 : 9);
      if (!leaves) expect(keeper.returned).toBe(0);
    }
  });

  test("says why a call waits, and until when", async () => {
    const { keeper, enter, free } = setUp();
    const waits: ClientEvents["wait"][] = [];
    const on = { wait: (event: ClientEvents["wait"]) => waits.push(event) };
    enter("one", { on });
    keeper.verdict = { kind: "wait", ms: 700, reason: "window" };
    enter("two", { on });
    await time.advance(10);
    free(2);
    await time.advance(10);
    expect(waits).toEqual([
      { operation: "getThings", reason: "concurrency", until: undefined },
      { operation: "getThings", reason: "window", until: Date.UTC(2026, 0, 1) + 700 },
    ]);
  });

  test("survives a listener that fails", async () => {
    const { enter, free, order } = setUp();
    const fails = () => {
      throw new Error("a listener's own affair");
    };
    enter("one", { on: { wait: fails } });
    await time.advance(10);
    free(1);
    await time.advance(10);
    expect(order).toEqual(["one"]);
  });

  test("drops its line when nobody waits, and takes another for the next", async () => {
    const { enter, free, lines } = setUp();
    for (let index = 0; index < 3; index++) {
      enter("call");
      await time.advance(10);
      free(1);
      await time.advance(10);
    }
    expect(lines).toHaveLength(3);
  });

  test("keeps nothing of 100,000 who have left, and serves those who stay in order", async () => {
    const { keeper, order, enter, free, turnstile } = setUp({ maxQueue: 200_000 });
    const controllers = Array.from({ length: 100_000 }, () => new AbortController());
    enter("first");
    const left: Promise<unknown>[] = [];
    for (const { signal } of controllers) {
      left.push(failure(turnstile.enter(context({ signal })) as Promise<number>));
    }
    enter("second");
    enter("third");
    await time.advance(10);
    const at = performance.now();
    for (const controller of controllers) controller.abort(new Error("left"));
    expect((await Promise.all(left)).every((error) => (error as Error).message === "left")).toBe(true);
    expect(performance.now()).toBe(at);
    free(2);
    await time.advance(10);
    expect(order).toEqual(["first", "second"]);
    free(1);
    await time.advance(10);
    expect(order).toEqual(["first", "second", "third"]);
    expect(keeper.left).toBe(0);
  });
});
