import { didYouMean } from "../nearest.js";
import type { System } from "../systems.js";
import { fit } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { callNames, searchOperations } from "./operation-names.js";

/** Prints the operations of a system, in groups; those that the words are found in, where there are any. */
export async function listOperations(
  system: System,
  words: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<string> {
  const [table, summaries] = await Promise.all([system.operations(), system.summaries()]);
  const found = searchOperations(table, words, summaries);
  if (found.length === 0) {
    const known = Object.values(table).flatMap(({ group, name }) => [group, name]);
    throw new UsageError(
      `no operation of ${system.title} has ${words.join(" ")} in it${didYouMean(words.join(""), known)}`,
    );
  }
  const names = callNames(table);
  if (json) {
    const rows = found.map((operation) => ({
      call: names.get(operation),
      summary: summaries[operation.id],
      ...operation,
    }));
    return `${JSON.stringify(rows, undefined, 2)}\n`;
  }
  const width = process.stdout.isTTY ? (process.stdout.columns || 80) - 1 : Number.POSITIVE_INFINITY;
  const longest = Math.max(...found.map((operation) => (names.get(operation) as string).length));
  const lines: string[] = [];
  let last: string | undefined;
  for (const operation of [...found].sort((a, b) => order(found, a.group) - order(found, b.group))) {
    const { group, id, deprecated } = operation;
    if (group !== last) lines.push(...(last === undefined ? [] : [""]), group);
    last = group;
    const name = (names.get(operation) as string).padEnd(longest);
    lines.push(fit(`  ${name}  ${summaries[id] ?? ""}${deprecated ? " (deprecated)" : ""}`.trimEnd(), width));
  }
  return `${lines.join("\n")}\n`;
}

/** Groups stand in the order in which the document brings them up. */
function order(operations: readonly { readonly group: string }[], group: string): number {
  return operations.findIndex((one) => one.group === group);
}
