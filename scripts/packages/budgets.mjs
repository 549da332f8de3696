// What entry points may cost, in bytes. They are there to be noticed when they grow: raise one with a reason, in the
// commit that needs it, and lower it when something became smaller.

/**
 * @typedef {object} Budget
 * @property {string} name the entry point
 * @property {"loaded" | "gzip"} what `loaded`: files as published that an import loads at once, without the
 *   operation table; `gzip`: its bundle for a page, minified, after gzip
 * @property {number} bytes
 */

/** @type {readonly Budget[]} */
export const BUDGETS = [
  // The design wanted 80,000; docs/decisions/0015 says why it is more.
  { name: "@runwire/runzero", what: "loaded", bytes: 380_000 },
  { name: "@runwire/runly/browser", what: "gzip", bytes: 10_000 },
];
