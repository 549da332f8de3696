import { describe, expect, test } from "vitest";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../../core/src/testing/memory-store.js";
import type { BudgetRules } from "../budget.js";
import { commonBudget } from "./budget-exchange.js";
import { LeasedBudget, type LeasedCall } from "./leased-budget.js";

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
});
