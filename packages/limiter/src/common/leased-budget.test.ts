import { describe, expect, test } from "vitest";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../../core/src/testing/memory-store.js";
import type { BudgetRules } from "../budget.js";
import { type BudgetReport, commonBudget, exchangeBudget } from "./budget-exchange.js";
import { LeasedBudget, type LeasedCall } from "./leased-budget.js";
import { leasing } from "./quota-exchange.js";

const rules: BudgetRules = {
  reserve: 0,
  assumeUnknown: "closed",
  probeMs: { first: 60_000, most: 900_000 },
};

/** A server that takes so many calls a day, answers after 20 ms, and processes that call it as often as they may. */
function fleet(
  count: number,
  { limit = 1000, calls = 1000, own = rules }: { limit?: number; calls?: number; own?: BudgetRules } = {},
) {
  const clock = new ManualClock();
  const store = memoryStore(clock);
  const server = { today: 0, limit, refused: 0, inFlight: 0, mostInFlight: 0 };
  const processes = Array.from({ length: count }, (_, n) => {
    const events: string[] = [];
    let left = calls;
    let sent = 0;
    let alive = true;
    const budget = new LeasedBudget({
      common: commonBudget(
        // What is dead tells nothing.
        { update: (...step) => (alive ? store.update(...step) : new Promise(() => {})) },
        async () => "budget:x",
      ),
      rules: own,
      clock,
      member: () => `p${n}`,
      random: () => 0.5,
      onChange: () => go(),
      onStore: (state) => events.push(state),
    });
    const answer = (call: LeasedCall) => {
      server.inFlight--;
      if (!alive) return;
      const refused = server.today >= server.limit;
      if (refused) server.refused++;
      else server.today++;
      const { today } = server;
      const reported = { total: today, today, limit: server.limit, remaining: server.limit - today };
      budget.answered(call, { status: refused ? 429 : 200, reported }, clock.now(), clock.date());
      go();
    };
    const go = () => {
      while (alive && left > 0 && budget.verdict(clock.now()) === "go") {
        const call = budget.take(clock.now());
        if (!budget.send(call)) {
          budget.unused(call);
          continue;
        }
        left--;
        sent++;
        server.inFlight++;
        server.mostInFlight = Math.max(server.mostInFlight, server.inFlight);
        clock.setTimer(() => answer(call), 20);
      }
    };
    return {
      go,
      budget,
      events,
      kill() {
        alive = false;
      },
      get sent() {
        return sent;
      },
    };
  });
  const go = () => {
    for (const each of processes) each.go();
  };
  return { clock, store, server, processes, go };
}

describe("processes that share a daily budget", () => {
  test("have one call in flight among them all while nothing is known", async () => {
    const { clock, server, go } = fleet(8);
    go();
    await clock.advance(15);
    expect([server.inFlight, server.mostInFlight]).toEqual([1, 1]);
  });

  test("use it to the last call, and are told once that there is no more", async () => {
    const { clock, server, go } = fleet(8, { limit: 300 });
    go();
    await clock.advance(20_000);
    expect(server.today).toBe(300);
    // One finds out whether the header that says 0 means it (docs/decisions/0005).
    expect(server.refused).toBe(1);
  });

  test("keep the reserve for others", async () => {
    const { clock, server, go } = fleet(4, { limit: 100, own: { ...rules, reserve: 30 } });
    go();
    await clock.advance(20_000);
    expect(server.today).toBe(70);
  });

  test("send one probe among them all when it is used up, at growing intervals", async () => {
    const { clock, server, processes, go } = fleet(8, { limit: 10 });
    go();
    await clock.advance(5000);
    expect(server.refused).toBe(1);
    for (let seconds = 0; seconds < 400; seconds++) {
      await clock.advance(1000);
      go();
    }
    // After 60 s, and 120 s after that; the next would be 240 s later.
    expect(server.refused).toBe(3);
    expect(
      processes.map(({ budget }) => budget.verdict(clock.now())).filter((said) => said === "go"),
    ).toEqual([]);
  });

  test("go on all of them when one has found a new day", async () => {
    const { clock, server, processes, go } = fleet(4, { limit: 10 });
    go();
    await clock.advance(5000);
    server.today = 0;
    server.limit = 10_000;
    for (let seconds = 0; seconds < 70; seconds++) {
      await clock.advance(1000);
      go();
    }
    await clock.advance(5000);
    expect(processes.map(({ sent }) => sent)).toEqual([1000, 1000, 1000, 1000]);
  });

  test("know what any of them was told, and when", async () => {
    const { clock, processes } = fleet(2, { calls: 3 });
    const [one, other] = processes as [(typeof processes)[0], (typeof processes)[0]];
    one.go();
    await clock.advance(1000);
    const told = clock.date();
    other.budget.verdict(clock.now());
    await clock.advance(5);
    expect(other.budget.usage).toMatchObject({ today: 3, limit: 1000, remaining: 997 });
    expect(told - (other.budget.usage?.observedAt ?? 0)).toBeGreaterThanOrEqual(700);
  });

  test("one that is killed strands what it held no longer than its lease", async () => {
    const { clock, server, processes, go } = fleet(2, { limit: 60 });
    go();
    await clock.advance(60);
    processes[0]?.kill();
    await clock.advance(10_000);
    // Its calls in flight never came to the server; its permits went to the other one.
    expect(server.today).toBe(60);
  });

  test("give back what they have no use for, and then hold no timer", async () => {
    const { clock, store, go } = fleet(3, { calls: 2 });
    go();
    await clock.advance(3000);
    expect(clock.timers).toBe(0);
    const { budget, leases } = JSON.parse(store.values.get("budget:x") ?? "{}");
    expect(budget.inFlight).toBe(0);
    expect(Object.values(leases).flatMap((lease) => (lease as { calls: unknown[] }).calls)).toEqual([]);
  });

  test("go by what each knows alone while the store is lost, and tell so", async () => {
    const { clock, store, server, processes, go } = fleet(3, { limit: 500 });
    go();
    await clock.advance(50);
    store.down = true;
    await clock.advance(20_000);
    expect(server.today).toBe(500);
    expect(processes.map(({ events }) => events)).toEqual([["lost"], ["lost"], ["lost"]]);
    // Each may find out for itself that there is no more, for as many calls as are in flight at the end.
    expect(server.refused).toBeLessThan(500);
    store.down = false;
    go();
    await clock.advance(3000);
    go();
    await clock.advance(3000);
    expect(processes.map(({ events }) => events.at(-1))).toEqual(["regained", "regained", "regained"]);
  });

  test("do not take a permit of a store that has forgotten everything for one of the same number that came after", () => {
    const report = { member: "a", order: 1, epoch: undefined, wanted: 1, held: [], outcomes: [] };
    const [, before] = exchangeBudget(undefined, report, rules, 0, "before");
    const permit = before.permits[0]?.permit ?? -1;
    const [after, first] = exchangeBudget(undefined, { ...report, member: "b" }, rules, 0, "after");
    expect(first.permits.map(({ permit }) => permit)).toEqual([permit]);
    // Now "b" tells what became of the call that it had sent before that.
    const late = { ...report, member: "b", order: 2, held: [permit], wanted: 5 };
    const answer = { status: 503, reported: undefined };
    const [told, grant] = exchangeBudget(
      after,
      { ...late, epoch: "after", outcomes: [{ permit: undefined, answer }] },
      rules,
      10,
      "",
    );
    expect([grant.permits, told.budget.inFlight]).toEqual([[], 1]);
    // Or it never heard that the store began anew: then it holds the old one, and was not given the new one.
    const [unheard, other] = exchangeBudget(after, { ...late, epoch: "before" }, rules, 10, "");
    expect([other.epoch, other.permits.length, unheard.budget.inFlight]).toEqual(["after", 1, 1]);
    expect(other.permits[0]?.permit).not.toBe(permit);
  });

  test("tell of a call by the number of its permit only to the store that gave it", async () => {
    const clock = new ManualClock();
    const reports: BudgetReport[] = [];
    let epoch = "one";
    const [, grant] = exchangeBudget(
      undefined,
      { member: "a", order: 1, wanted: 1, held: [], outcomes: [] },
      rules,
      0,
      "",
    );
    const budget = new LeasedBudget({
      common: {
        async exchange(report) {
          reports.push(report);
          return { ...grant, epoch, verdict: "wait" };
        },
      },
      rules,
      clock,
      member: () => "a",
      random: () => 0.5,
      onChange: () => {},
      onStore: () => {},
    });
    budget.verdict(clock.now());
    await clock.advance(1);
    const call = budget.take(clock.now());
    epoch = "two";
    await clock.advance(leasing.leaseMs);
    budget.answered(call, { status: 200, reported: undefined }, clock.now(), clock.date());
    await clock.advance(leasing.leaseMs);
    const { permit } = grant.permits[0] as { permit: number };
    expect(reports[0]?.epoch).toBeUndefined();
    expect(reports.find((report) => report.epoch === "one")?.held).toEqual([permit]);
    const told = reports.filter(({ outcomes }) => outcomes.length > 0);
    expect(told.map(({ epoch, outcomes }) => [epoch, outcomes[0]?.permit])).toEqual([["two", undefined]]);
  });

  test("tell a store that has forgotten everything of no permit that it did not give", async () => {
    const { clock, store, server, go, processes } = fleet(2, { limit: 1000 });
    go();
    await clock.advance(200);
    store.values.clear();
    await clock.advance(2000);
    const state = JSON.parse(store.values.get("budget:x") ?? "{}");
    const calls = Object.values(state.leases).flatMap((lease) => (lease as { calls: unknown[] }).calls);
    expect(state.budget.inFlight).toBe(calls.length);
    await clock.advance(20_000);
    expect([server.today, server.refused]).toEqual([1000, 1]);
    expect(processes.map(({ events }) => events)).toEqual([[], []]);
  });

  test("probe when it is time, and strand no permits, when the store's clock is set back by an hour", () => {
    const asked = { member: "a", order: 1, epoch: undefined, wanted: 5, held: [], outcomes: [] };
    const hourMs = 3_600_000;
    const [first, { permits }] = exchangeBudget(undefined, asked, rules, hourMs, "e");
    // "a" is heard of no more: its call ends with its lease, two seconds later by whatever clock.
    const other = { ...asked, member: "b" };
    const [second] = exchangeBudget(first, other, rules, 1000, "");
    expect(second.budget.inFlight).toBe(permits.length);
    const [third, { permits: given }] = exchangeBudget(second, { ...other, order: 2 }, rules, 3001, "");
    expect(given).toHaveLength(1);
    const reported = { total: 10, today: 10, limit: 10, remaining: 0 };
    const outcomes = [{ permit: given[0]?.permit, answer: { status: 429, reported } }];
    const [exhausted, { probeMs }] = exchangeBudget(
      third,
      { ...other, order: 3, outcomes },
      rules,
      hourMs,
      "",
    );
    expect(probeMs).toBe(rules.probeMs.first);
    const [, back] = exchangeBudget(exhausted, { ...other, order: 4 }, rules, 5000, "");
    expect([back.probeMs, back.usageAgeMs]).toEqual([rules.probeMs.first, 0]);
  });
});
