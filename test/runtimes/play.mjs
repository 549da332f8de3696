/** How long one check may take, in milliseconds: what hangs on one runtime must be told apart from what was not played. */
const LIMIT_MS = 60_000;

/**
 * Plays checks one after the other; those that come after a failed one are played, too.
 * @param {Record<string, () => Promise<unknown>>} checks by what they say
 * @returns {Promise<{ name: string, ms: number, error?: string }[]>}
 */
export async function play(checks) {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    const startedAt = performance.now();
    let error;
    try {
      await within(LIMIT_MS, check());
    } catch (thrown) {
      error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}${causes(thrown)}` : String(thrown);
    }
    results.push({ name, ms: performance.now() - startedAt, ...(error !== undefined && { error }) });
  }
  return results;
}

function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function causes(error) {
  return error.cause === undefined ? "" : `; caused by ${error.cause}${causes(Object(error.cause))}`;
}
