import type { Clock } from "../clock.js";
import type { CommonStore } from "../common-store.js";

/** A store for processes that a test plays in one: as strict as a real one, for values leave it only as JSON. */
export function memoryStore(
  clock: Clock,
): CommonStore & { readonly values: Map<string, string>; down: boolean } {
  const values = new Map<string, string>();
  const until = new Map<string, number>();
  return {
    values,
    down: false,
    async update(key, lastsMs, change) {
      await undefined;
      if (this.down) throw new Error("connection is closed");
      const text = clock.now() < (until.get(key) ?? 0) ? values.get(key) : undefined;
      const [after, result] = change(text === undefined ? undefined : JSON.parse(text), clock.now());
      values.set(key, JSON.stringify(after));
      until.set(key, clock.now() + lastsMs);
      return result;
    },
  };
}
