import { deliver } from "../delivery.js";
import { ReportedError } from "../reported-error.js";
import type { System } from "../systems.js";
import { paint, printable, usesColour } from "../terminal.js";
import { type CheckResult, checkSystem } from "./check-system.js";

const MARKS = {
  ok: { word: "ok", colour: "green" },
  warning: { word: "look", colour: "yellow" },
  failed: { word: "failed", colour: "red" },
  skipped: { word: "-", colour: "dim" },
} as const;

/** Runs the checks and prints a line for each, as soon as it is known. The first failure decides the exit code. */
export async function runDoctor(
  system: System,
  { ca, json = false }: { readonly ca?: string; readonly json?: boolean },
): Promise<void> {
  const results: CheckResult[] = [];
  await deliver({ ca }, async (delivery) => {
    const colour = usesColour(process.stdout);
    let current = "checks";
    delivery.show(() => ({ note: current }));
    for await (const result of checkSystem(system, delivery, ca)) {
      results.push(result);
      current = result.check;
      const { word, colour: hue } = MARKS[result.outcome];
      const mark = paint(word.padEnd(6), hue, colour);
      const line = `${mark}  ${result.check.padEnd(11)}  ${printable(result.said)}\n`;
      if (!json) await delivery.output.write(Buffer.from(line));
    }
    if (json) {
      const rows = results.map(({ check, outcome, said }) => ({ check, outcome, said }));
      await delivery.output.write(Buffer.from(`${JSON.stringify(rows, undefined, 2)}\n`));
    }
  });
  const failed = results.find(({ outcome }) => outcome === "failed");
  if (failed !== undefined) throw new ReportedError(failed.exitCode ?? 1);
}
