/** Where undici, and the one within Node, keep the dispatcher that `fetch` goes through. */
const places = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")];

const holder = globalThis as unknown as Record<symbol, unknown>;

/** What was there when this module was evaluated. It has to be imported before undici. */
const before = places.map((place) => holder[place]);

/**
 * Undoes what importing undici does to everybody's `fetch`: it puts its own dispatcher in the place of the one
 * that Node would make at the first call. Importing a library must not change how others' requests are sent.
 */
export function restoreGlobalDispatcher(): void {
  places.forEach((place, index) => {
    if (place in holder) holder[place] = before[index];
  });
}
