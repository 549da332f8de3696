import { UsageError } from "../usage-error.js";

/** A path of `--select` is nowhere in an answer that was looked through to its end. */
export class SelectionError extends UsageError {}

/** What `--select` picks out of an answer. */
export interface Selection {
  /** The names as they were given. */
  readonly paths: readonly string[];
  /** Picks out of one value: with one path what is there, with several an object of what is at each. */
  pick(value: unknown): unknown;
  /** Throws a {@link SelectionError} if a path led nowhere in all that was picked from. */
  finish(): void;
}

/**
 * Reads `--select`: paths parted by commas. A path is names and numbers parted by dots (`site.name`, `tags.0`); a name
 * upon a list picks from each item. A path that begins with `/` is a JSON pointer, for names with dots in them.
 */
export function parseSelection(text: string): Selection {
  const paths = text.split(",").map((path) => path.trim());
  const steps = paths.map(stepsOf);
  const unseen = new Set(paths);
  let sample: unknown;
  let picked = 0;
  return {
    paths,
    pick(value) {
      picked++;
      sample ??= value;
      const values = steps.map((path) => follow(value, path));
      for (const [index, each] of values.entries())
        if (each !== undefined) unseen.delete(paths[index] as string);
      if (values.length === 1) return values[0] ?? null;
      return Object.fromEntries(paths.map((path, index) => [path, values[index] ?? null]));
    },
    finish() {
      if (picked === 0 || unseen.size === 0) return;
      const names = namesIn(sample);
      const has = names.length === 0 ? "" : `; there is ${names.join(", ")}`;
      throw new SelectionError(`--select ${[...unseen].join(",")} is nowhere in the answer${has}`);
    },
  };
}

function stepsOf(path: string): readonly string[] {
  const steps = path.startsWith("/")
    ? path
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.replace(/\[(\d*)\]/g, (_, index: string) => (index === "" ? "" : `.${index}`)).split(".");
  if (steps.some((step) => step === ""))
    throw new UsageError("--select takes names parted by dots, such as id or site.name, parted by commas");
  return steps;
}

function follow(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(step)) return follow(value[Number(step)], rest);
    const found = value.map((item) => follow(item, steps));
    return found.length > 0 && found.every((item) => item === undefined)
      ? undefined
      : found.map((item) => item ?? null);
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return follow((value as Record<string, unknown>)[step], rest);
}

function namesIn(value: unknown): readonly string[] {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === "object" && one !== null ? Object.keys(one) : [];
}
