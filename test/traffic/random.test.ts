import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import { dailyBudget, knownWindow, unknownWindow } from "./scenarios.js";
import { type Scenario, simulate } from "./simulate.js";

/** How many scenarios of each kind: RUNWIRE_SIM_RUNS=2000 looks for longer, RUNWIRE_SIM_SEED repeats a search. */
const numRuns = Number(process.env.RUNWIRE_SIM_RUNS ?? 60);
const seed = Number(process.env.RUNWIRE_SIM_SEED ?? Date.now() % 2 ** 31);
console.log(`test/traffic: ${numRuns} scenarios of each kind, RUNWIRE_SIM_SEED=${seed}`);

async function holds(scenarios: fc.Arbitrary<Scenario>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      expect(broken(await simulate(scenario))).toEqual([]);
    }),
    { numRuns, seed },
  );
}

describe("whatever happens, the invariants hold", () => {
  const timeout = Math.max(20_000, numRuns * 2000);
  test("where the client knows the server's window", () => holds(knownWindow), timeout);
  test("where the server's window is another, and others use it too", () => holds(unknownWindow), timeout);
  test("where a daily budget runs out and is refilled at a hidden hour", () => holds(dailyBudget), timeout);
});
