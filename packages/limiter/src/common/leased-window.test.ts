import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { SlidingLog, type WindowRule } from "../sliding-log.js";
import { LeasedWindow } from "./leased-window.js";
import {
  exchangeQuota,
  leasing,
  type QuotaGrant,
  type QuotaReport,
  type QuotaState,
} from "./quota-exchange.js";

const rule: WindowRule = { requests: 40, perMs: 3000 };

/** A store that all processes reach, until it is down. */
class Store {
  state: QuotaState | undefined;
  down = false;
  exchanges = 0;
  /** By how much its clock was set. */
  setMs = 0;
  #epochs = 0;
  readonly #clock: ManualClock;
  readonly #latencyMs: number;

  constructor(clock: ManualClock, latencyMs = 2) {
    this.#clock = clock;
    this.#latencyMs = latencyMs;
  }

  readonly exchange = async (report: QuotaReport): Promise<QuotaGrant> => {
    this.exchanges++;
    await this.#wait();
    if (this.down) throw new Error("connection is closed");
    const [state, grant] = exchangeQuota(
      this.state,
      report,
      this.#clock.now() + this.setMs,
      `epoch ${this.#epochs++}`,
    );
    this.state = state;
    await this.#wait();
    return grant;
  };

  #wait(): Promise<void> {
    return new Promise((resolve) => this.#clock.setTimer(resolve, this.#latencyMs));
  }
}

/** One process: sends whenever it may, calls that take as long as it is told. */
class Process {
  readonly sent: number[] = [];
  readonly events: string[] = [];
  readonly window: LeasedWindow;
  alive = true;
  /** How many calls it has yet to make. */
  left: number;
  readonly #clock: ManualClock;
  readonly #callMs: () => number;

  constructor(
    clock: ManualClock,
    store: Store,
    name: string,
    left: number,
    callMs: () => number,
    members = 1,
  ) {
    this.left = left;
    this.#clock = clock;
    this.#callMs = callMs;
    const log = new SlidingLog(rule.requests);
    this.window = new LeasedWindow({
      // What is dead tells nothing.
      common: { exchange: (report) => (this.alive ? store.exchange(report) : new Promise(() => {})) },
      rule,
      log: log,
      clock,
      member: () => name,
      assumedMembers: members,
      random: () => 0.5,
      onChange: () => this.go(),
      onGate: () => this.events.push("gate"),
      onOpen: () => {},
      onStore: (state) => this.events.push(state),
    });
    this.#log = log;
  }
  readonly #log: SlidingLog;

  go(): void {
    while (this.alive && this.left > 0) {
      const now = this.#clock.now();
      const waitMs = this.window.waitMs(now);
      if (waitMs > 0) {
        if (waitMs !== Number.POSITIVE_INFINITY) this.#clock.setTimer(() => this.go(), Math.max(1, waitMs));
        return;
      }
      this.left--;
      this.#log.take();
      this.window.take(now);
      this.sent.push(now);
      this.#clock.setTimer(() => {
        if (!this.alive) return;
        this.#log.answered(now, this.#clock.now());
        this.window.answered(this.#clock.now());
        this.go();
      }, this.#callMs());
    }
  }
}

/** The most that the server saw in any window. */
function most(times: readonly number[], perMs: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.max(
    0,
    ...sorted.map((at, index) => sorted.slice(index).filter((each) => each < at + perMs).length),
  );
}

function fleet(count: number, calls: number, callMs: () => number = () => 5, members = 1) {
  const clock = new ManualClock();
  const store = new Store(clock);
  const processes = Array.from(
    { length: count },
    (_, n) => new Process(clock, store, `p${n}`, calls, callMs, members),
  );
  const sent = () => processes.flatMap((each) => each.sent);
  return { clock, store, processes, sent };
}

describe("processes that share a window", () => {
  test("never send more than it allows, and use at least 90 % of it", async () => {
    const { clock, processes, sent } = fleet(8, 1000);
    for (const each of processes) each.go();
    await clock.advance(30_000);
    expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(rule.requests);
    expect(sent().length).toBeGreaterThan(0.9 * rule.requests * 10);
  });

  test("alone, one has all of it at once", async () => {
    const { clock, processes, sent } = fleet(1, 40);
    processes[0]?.go();
    await clock.advance(200);
    expect(sent()).toHaveLength(40);
  });

  test("give back what they have no use for, and then hold no timer", async () => {
    const { clock, store, processes } = fleet(2, 3);
    for (const each of processes) each.go();
    await clock.advance(1000);
    expect(clock.timers).toBe(0);
    expect(Object.values(store.state?.leases ?? {}).map(({ held }) => held)).toEqual([0, 0]);
  });

  test("ask the store far less often than they send, while there is enough", async () => {
    const { clock, store, processes } = fleet(1, 40);
    processes[0]?.go();
    await clock.advance(500);
    expect(store.exchanges).toBeLessThan(15);
  });

  test("one that is killed strands what it held, and no longer than its lease and a window", async () => {
    const { clock, processes, sent } = fleet(2, 1000);
    const [killed, other] = processes as [Process, Process];
    for (const each of processes) each.go();
    await clock.advance(20);
    killed.alive = false;
    await clock.advance(leasing.leaseMs + 2 * rule.perMs);
    const before = other.sent.length;
    await clock.advance(3 * rule.perMs);
    expect(other.sent.length - before).toBeGreaterThanOrEqual(0.9 * 3 * rule.requests);
    expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(rule.requests);
  });

  test("fall back to their part when the store is lost, and come back when it is there again", async () => {
    const { clock, store, processes, sent } = fleet(4, 10_000);
    for (const each of processes) each.go();
    await clock.advance(6000);
    store.down = true;
    const lostAt = clock.now();
    await clock.advance(12_000);
    expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(2 * rule.requests);
    const settled = sent().filter((at) => at > lostAt + rule.perMs + leasing.leaseMs);
    expect(most(settled, rule.perMs)).toBeLessThanOrEqual(rule.requests);
    store.down = false;
    await clock.advance(3000);
    expect(processes[0]?.events).toEqual(["lost", "regained"]);
  });

  test("tell a store that has forgotten everything what they sent", async () => {
    const { clock, store, processes, sent } = fleet(4, 10_000);
    for (const each of processes) each.go();
    await clock.advance(6000);
    store.state = undefined;
    const at = clock.now();
    await clock.advance(12_000);
    expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(2 * rule.requests);
    const after = sent().filter((each) => each > at + rule.perMs);
    expect(most(after, rule.perMs)).toBeLessThanOrEqual(rule.requests);
  });

  test("of which each came later than the last, and knows of fewer, keep to their parts when the store is lost", async () => {
    const { clock, store, processes, sent } = fleet(8, 10_000, () => 5, 8);
    for (const each of processes) {
      each.go();
      await clock.advance(20);
    }
    await clock.advance(500);
    // As if none had heard of those who came after it.
    expect(processes.map(({ window }) => window.members)).not.toEqual([8, 8, 8, 8, 8, 8, 8, 8]);
    store.down = true;
    const lostAt = clock.now();
    await clock.advance(15_000);
    expect(processes.map(({ events }) => events)).toEqual(processes.map(() => ["lost"]));
    expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(2 * rule.requests);
    const settled = sent().filter((at) => at > lostAt + rule.perMs + leasing.leaseMs);
    expect(most(settled, rule.perMs)).toBeLessThanOrEqual(rule.requests);
  });

  test("look each second whether a lost store is there again, while all wait for their part", async () => {
    const { clock, store, processes } = fleet(1, 10_000);
    processes[0]?.go();
    await clock.advance(1000);
    store.down = true;
    await clock.advance(2700);
    expect(processes[0]?.events).toEqual(["lost"]);
    store.down = false;
    await clock.advance(1100);
    expect(processes[0]?.events).toEqual(["lost", "regained"]);
  });

  test.each([-3_600_000, -4000, -50, 2500, 10_000, 3_600_000])(
    "go on within the window, neither above it nor held, when the store's clock is set by %d ms",
    async (setMs) => {
      const { clock, store, processes, sent } = fleet(4, 10_000, () => 300);
      for (const each of processes) each.go();
      await clock.advance(6000);
      store.setMs = setMs;
      const setAt = clock.now();
      await clock.advance(9000);
      expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(rule.requests);
      expect(sent().filter((at) => at >= setAt).length).toBeGreaterThan(
        0.8 * 3 * rule.requests * (3000 / 3300),
      );
    },
  );

  test("do not use what they had in hand before their machine slept, whose clock may stand still meanwhile", async () => {
    const { clock, processes } = fleet(1, 0);
    const { window } = processes[0] as Process;
    window.waitMs(clock.now());
    await clock.advance(10);
    expect(window.waitMs(clock.now())).toBe(0);
    clock.setDate(clock.date() + leasing.leaseMs + 1);
    expect(window.waitMs(clock.now())).toBeGreaterThan(0);
  });

  test("refuse to share with those who keep another window", async () => {
    const { clock, store, processes } = fleet(1, 10);
    processes[0]?.go();
    await clock.advance(50);
    const other = { requests: 5, perMs: 1000 };
    const report = { member: "x", order: 1, epoch: undefined, rule: other, wanted: 1, held: 0, answered: [] };
    const exchanged = store.exchange(report);
    await clock.advance(50);
    expect(await exchanged).toMatchObject({ granted: 0, otherRule: rule });
  });

  test("a permit to go ahead through a gate that is not used goes to another process, and soon", async () => {
    const { clock, processes } = fleet(2, 0);
    const [one, other] = processes.map((each) => each.window) as [LeasedWindow, LeasedWindow];
    one.close(clock.now(), 1000);
    await clock.advance(1100);
    one.waitMs(clock.now());
    await clock.advance(20);
    expect(one.waitMs(clock.now())).toBe(0);
    // Something else holds its calls back. The other process asks now and then.
    let tookMs = 0;
    while (other.waitMs(clock.now()) > 0 && tookMs < 5000) {
      await clock.advance(50);
      tookMs += 50;
    }
    expect(tookMs).toBeLessThan(500);
  });

  test("whatever the calls last, whoever dies: never more than allowed in any window", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 40 }),
        fc.array(fc.record({ at: fc.integer({ min: 0, max: 9000 }), who: fc.nat(5) }), { maxLength: 3 }),
        async (count, durations, deaths) => {
          let next = 0;
          const { clock, processes, sent } = fleet(
            count,
            500,
            () => durations[next++ % durations.length] as number,
          );
          for (const each of processes) each.go();
          for (const { at, who } of deaths) {
            clock.setTimer(() => {
              const victim = processes[who];
              if (victim !== undefined) victim.alive = false;
            }, at);
          }
          await clock.advance(12_000);
          expect(most(sent(), rule.perMs)).toBeLessThanOrEqual(rule.requests);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
