/**
 * The rows of a query's log: SQL types print a line of names and a line a row, with tabs between the values, and
 * Postgres how many there are at the end.
 *
 * ```ts
 * const { log } = await runops.tasks.run({ target: "orders", script: "select id, total from orders" });
 * for (const { id, total } of parseRows(log ?? "")) console.log(id, total);
 * ```
 *
 * All values are texts. A value with a tab or a line break in it cannot be told from two: the log does not mark them.
 */
export function parseRows(log: string): Record<string, string>[] {
  const lines = log.replace(/\r\n/g, "\n").replace(/\n+$/, "").split("\n");
  if (/^\(\d+ rows?\)$/.test(lines.at(-1) ?? "")) lines.pop();
  const [head = "", ...body] = lines;
  if (head === "") return [];
  const names = head.split("\t");
  return body.map((line) => {
    const values = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
  });
}
