/** A page or a worker of one. `window` alone would be true under jsdom, which runs in Node. */
export const inBrowser: boolean =
  typeof document !== "undefined" && globalThis.process?.versions?.node === undefined;

/** Node itself, where a body's framing can be read off its headers. Bun and Deno set `versions.node`, too. */
export const inNode: boolean =
  globalThis.process?.versions?.node !== undefined &&
  globalThis.process.versions.bun === undefined &&
  !("Deno" in globalThis);
