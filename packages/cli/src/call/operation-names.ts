import type { Operation } from "@runwire/core";
import { didYouMean, plain } from "../nearest.js";
import { UsageError } from "../usage-error.js";

/** A client's table: operations by the vendor's id. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** What an operation is called on the command line: its method's name, with its group where several have it. */
export function callNames(table: OperationTable): ReadonlyMap<Operation, string> {
  const counts = new Map<string, number>();
  for (const { name } of Object.values(table)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    Object.values(table).map((operation) => {
      const { group, name } = operation;
      return [operation, counts.get(name) === 1 ? name : `${group}.${name}`];
    }),
  );
}

/**
 * The operation that a word means: the name of its method, `group.name`, or the vendor's id. Capitals, dashes and
 * underscores do not matter where that is not ambiguous. Throws a `UsageError` that names the nearest.
 *
 * @param jobs Other commands of the system, which a misspelt word may have meant.
 */
export function findOperation(
  table: OperationTable,
  word: string,
  command: string,
  jobs: readonly string[] = [],
): Operation {
  const all = Object.values(table);
  const found = firstFilled([
    () => all.filter(({ name }) => name === word),
    () => all.filter(({ group, name }) => `${group}.${name}` === word),
    () => all.filter(({ id }) => id === word),
    () => all.filter((operation) => namesOf(operation).some((name) => plain(name) === plain(word))),
  ]);
  const [only, another] = found;
  if (only === undefined) {
    const names = [...jobs, ...callNames(table).values(), ...all.map(({ id }) => id)];
    const hint = didYouMean(word, names) || `; ${command} operations lists them all`;
    throw new UsageError(`${command} has no operation ${JSON.stringify(word)}${hint}`);
  }
  if (another === undefined) return only;
  const choices = found.map(({ group, name }) => `${group}.${name}`).join(", ");
  throw new UsageError(`${JSON.stringify(word)} is the name of several operations: give ${choices}`);
}

/** A method's name wins over a vendor's id: an id may be what the method of another, newer operation is called. */
function firstFilled(searches: readonly (() => readonly Operation[])[]): readonly Operation[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

function namesOf({ id, group, name }: Operation): readonly string[] {
  return [name, `${group}.${name}`, id];
}

/** All words that lead to an operation, and to no other. */
export function namesFor(table: OperationTable, operation: Operation): readonly string[] {
  const { name, group, id } = operation;
  return [...new Set([name, `${group}.${name}`, id])].filter((word) => {
    try {
      return findOperation(table, word, "") === operation;
    } catch {
      return false;
    }
  });
}

/** The operations that a search finds: each word is in the name, the id, the method, the path or the summary. */
export function searchOperations(
  table: OperationTable,
  words: readonly string[],
  summaries: Readonly<Record<string, string>> = {},
): readonly Operation[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== "");
  return Object.values(table).filter(({ id, group, name, method, path }) => {
    const text = `${group}.${name} ${id} ${method} ${path} ${summaries[id] ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
