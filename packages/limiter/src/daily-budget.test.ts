import { expect, test } from "vitest";
import { aContext } from "../../core/src/testing/fixtures.js";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../core/src/testing/memory-store.js";
import { leasing } from "./common/quota-exchange.js";
import { DailyBudget } from "./daily-budget.js";
import { resolveLimits } from "./limit-options.js";

// It leased a permit, gave it back as unused, was woken by the answer to that, and leased one again: seven commands
// a second to Redis for each process that did nothing but wait.
test("a call that waits for its place in the window only keeps its permit of a common budget alive", async () => {
  const clock = new ManualClock();
  const store = memoryStore(clock);
  let exchanges = 0;
  const fleet = {
    store: {
      update: (...step: Parameters<typeof store.update>) => {
        exchanges++;
        return store.update(...step);
      },
    } as typeof store,
    member: () => "one",
    processes: 1,
  };
  const limits = resolveLimits({ window: false, assumeUnknown: "open" }, false);
  const budget = new DailyBudget(limits, clock, { fleet, key: async () => "budget:x" });
  const context = aContext({ clock, deadlineMs: 600_000, deadline: clock.now() + 600_000 });
  const entered = budget.enter(context);
  await clock.advance(0);
  const call = await entered;
  let leave = () => {};
  const placed = budget.placed(
    context,
    new Promise((_, reject) => (leave = () => reject(new Error("left")))),
  );
  await clock.advance(1000);
  const before = exchanges;
  await clock.advance(10_000);
  // A third of a lease goes by between two of them.
  expect(exchanges - before).toBeLessThanOrEqual(10_000 / (leasing.leaseMs / 3));
  expect(exchanges - before).toBeGreaterThan(0);
  leave();
  await expect(placed).rejects.toThrow("left");
  budget.failed(call, false);
});
