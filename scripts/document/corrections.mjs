import { isDeepStrictEqual } from "node:util";
import { expandPointer, pointerKeys } from "./pointer.mjs";

/**
 * Applies a system's corrections to the comparable facts of its inventory. Returns the corrected facts, what was
 * applied where, and, in words that say what to do, everything that is wrong with the corrections themselves.
 */
export function applyCorrections(facts, corrections) {
  const corrected = structuredClone(facts);
  const problems = [];
  const applied = [];
  const owners = new Map();
  const ids = new Set();
  for (const correction of corrections ?? []) {
    const { id, reason, changes, observed, ...unknown } = correction;
    const name = id ?? JSON.stringify(correction).slice(0, 60);
    const say = (problem) => problems.push(`correction ${name}: ${problem}`);
    if (typeof id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) say("give it an id in kebab-case");
    if (ids.has(id)) say("this id is used twice; rename one");
    ids.add(id);
    if (typeof reason !== "string" || reason.trim().length < 20)
      say("say in `reason` why we differ from the inventory");
    if (observed !== undefined && observed !== true) say("`observed` is true or left out");
    if (Object.keys(unknown).length > 0) say(`${Object.keys(unknown).join(", ")} means nothing; remove it`);
    if (!Array.isArray(changes) || changes.length === 0) {
      say("list what it changes in `changes`, or delete it");
      continue;
    }
    for (const change of changes) applyChange(change, say);

    function applyChange({ at, was, now, ...rest }, say) {
      if (Object.keys(rest).length > 0)
        say(`${Object.keys(rest).join(", ")} means nothing in a change; remove it`);
      for (const pattern of [at].flat()) {
        if (typeof pattern !== "string" || !pattern.startsWith("/")) {
          say(`\`at\` must be a JSON pointer, got ${JSON.stringify(pattern)}`);
          continue;
        }
        if (isDeepStrictEqual(was, now)) {
          say(`${pattern}: \`was\` and \`now\` are the same, so it corrects nothing; delete it`);
          continue;
        }
        const pointers = expandPointer(facts, pattern);
        if (pointers.length === 0)
          say(`${pattern}: the inventory has nothing there; delete the change or mend the pointer`);
        for (const pointer of pointers) applyAt(pointer, was, now, say);
      }
    }

    function applyAt(pointer, was, now, say) {
      const owner = owners.get(pointer);
      if (owner !== undefined) return say(`${pointer} is corrected by ${owner} already; keep one of the two`);
      owners.set(pointer, id);
      const keys = pointerKeys(pointer);
      const last = keys.pop();
      const parent = keys.reduce((node, key) => node?.[key], corrected);
      if (typeof parent !== "object" || parent === null) {
        return say(
          `${pointer}: the inventory has nothing there any more; delete the change or mend the pointer`,
        );
      }
      if (!isDeepStrictEqual(parent[last], was)) {
        const found = parent[last] === undefined ? "nothing" : JSON.stringify(parent[last]);
        const advice = isDeepStrictEqual(parent[last], now)
          ? "the inventory agrees with us by now; delete the change"
          : `the inventory has ${found} there, not ${was === undefined ? "nothing" : JSON.stringify(was)}; look at it again`;
        return say(`${pointer}: ${advice}`);
      }
      if (now === undefined) delete parent[last];
      else parent[last] = structuredClone(now);
      applied.push({ id, at: pointer, was, now, observed: observed === true });
    }
  }
  return { corrected, applied, problems };
}
