// The results as a page. Rows that were not measured this time stand as they were measured last: each row is kept
// in `results/`, which is checked in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { table } from "./format.mjs";
import { ROWS } from "./settings.mjs";

/**
 * What a row measured.
 *
 * @typedef {object} Section
 * @property {string} [row] the name by which `--only` takes it
 * @property {string} title
 * @property {string} how in a sentence or two
 * @property {number} [load] of the machine just before, as the average of a minute
 * @property {readonly { what: string, goal: string, measured: string, verdict: "met" | "undecided" | "missed", cause?: string }[]} goals
 *   `cause`: what the profile says of the distance, where the goal is not met
 * @property {readonly { columns: readonly string[], rows: readonly (readonly (string | number)[])[] }[]} tables
 */

const kept = fileURLToPath(new URL("../results/", import.meta.url));
const page = fileURLToPath(new URL("../RESULTS.md", import.meta.url));

/** The goals of some sections, each with the name of its row, in one table. */
export function summary(sections) {
  const rows = sections.flatMap(({ row, goals }) =>
    goals.map(({ what, goal, measured, verdict }) => [row, what, goal, measured, verdict]),
  );
  return table(["row", "what", "goal", "measured", "verdict"], rows);
}

/** Why goals are not met; empty where all are. */
export function causes(sections) {
  const goals = sections.flatMap((one) => one.goals);
  const told = goals.filter(({ verdict, cause }) => verdict !== "met" && cause !== undefined);
  const lines = [...new Set(told.map(({ cause }) => cause))].map(
    (cause) =>
      `- ${told
        .filter((goal) => goal.cause === cause)
        .map(({ what }) => what)
        .join("; ")}: ${cause}`,
  );
  return lines.length === 0 ? "" : `Where the distance comes from:\n\n${lines.join("\n")}\n\n`;
}

/** One section in full. */
export function section({ title, how, load, tables }) {
  const before = load === undefined ? "" : ` Load of the machine just before: ${load.toFixed(1)}.`;
  return [`## ${title}`, `${how}${before}`, ...tables.map(({ columns, rows }) => table(columns, rows))].join(
    "\n\n",
  );
}

/** Keeps what a full run of a row measured, and writes the page anew. */
export function keep(row, measured) {
  mkdirSync(kept, { recursive: true });
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;
  writeFileSync(`${kept}${row}.json`, `${JSON.stringify({ ...measured, machine }, null, 2)}\n`);
  // The soak has a command of its own, `npm run soak`.
  const sections = [...ROWS, "soak"]
    .filter((name) => existsSync(`${kept}${name}.json`))
    .map((name) => JSON.parse(readFileSync(`${kept}${name}.json`, "utf8")));
  const machines = [...new Set(sections.map((one) => one.machine))].join("; ");
  writeFileSync(
    page,
    `# What Runwire costs, beside others

Written by \`npm run bench\` (about eighteen minutes; \`npm run bench -- --quick\` takes three to four and writes nothing;
\`--only cpu,jsonl\` takes some of the rows: ${ROWS.join(", ")}; the others stay as they are kept in \`results/\`; fleet
needs a redis-server) and \`npm run soak\`. Measured with ${machines}.

Figures depend on the machine, ratios much less. So contenders are measured in turn, each in a process of its own,
and a ratio is that of two figures of the same round. Shown are medians, with the quartiles of the rounds in
brackets. A goal is *met* if the median meets it, *missed* if median and quartiles do not, and *undecided* if
the quartiles reach across it. Where the load before a row was more than about 1, others were using the machine.

${summary(sections)}

${causes(sections)}${sections.map(section).join("\n\n")}
`,
  );
}
