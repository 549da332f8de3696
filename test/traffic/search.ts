import fc from "fast-check";
import { expect } from "vitest";
import { broken } from "./invariants.js";
import { type Run, type Scenario, simulate } from "./simulate.js";

/** How many scenarios of each kind: `RUNWIRE_SIM_RUNS=2000` looks for longer. */
const numRuns = Number(process.env.RUNWIRE_SIM_RUNS ?? 60);

/** `RUNWIRE_SIM_SEED` repeats a search. */
const seed = Number(process.env.RUNWIRE_SIM_SEED ?? Date.now() % 2 ** 31);

console.log(`test/traffic: ${numRuns} scenarios of each kind, RUNWIRE_SIM_SEED=${seed}`);

/** How long a search may take, in milliseconds: a scenario takes 20, one that is being made smaller many times that. */
export const searchTimeoutMs = Math.max(60_000, numRuns * 2000);

/** Plays random scenarios, and requires that the invariants hold in each, and `more` of what is given. */
export async function holds(
  scenarios: fc.Arbitrary<Scenario>,
  more: (run: Run) => string[] = () => [],
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const run = await simulate(scenario);
      expect([...broken(run), ...more(run)]).toEqual([]);
    }),
    { numRuns, seed },
  );
}
