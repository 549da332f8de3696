// Figures as people read them.

export const ratio = ({ median, low, high }) =>
  `${median.toFixed(2)}x (${low.toFixed(2)} to ${high.toFixed(2)})`;

/** A median with its quartiles, in a unit. */
export const spread = ({ median, low, high }, digits = 0) =>
  `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;

/** A Markdown table, its columns aligned so that it reads well in a terminal too. */
export function table(columns, rows) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((cell, index) => cell.padEnd(widths[index])).join(" | ")} |`;
  return [
    line(cells[0]),
    `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`,
    ...cells.slice(1).map(line),
  ].join("\n");
}
