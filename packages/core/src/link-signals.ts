/**
 * One signal for two, the client's and the call's. Not `AbortSignal.any`, which on Node 20 keeps what it made
 * for as long as a source lives; the listeners here are removed by `unlink`.
 */
export function linkSignals(
  first: AbortSignal | undefined,
  second: AbortSignal | undefined,
): { readonly signal: AbortSignal | undefined; unlink(): void } {
  if (first === undefined || second === undefined || first === second) {
    return { signal: first ?? second, unlink() {} };
  }
  const controller = new AbortController();
  const sources = [first, second];
  const unlink = () => {
    for (const source of sources) source.removeEventListener("abort", abort);
  };
  const abort = () => {
    controller.abort(sources.find((source) => source.aborted)?.reason);
    unlink();
  };
  if (first.aborted || second.aborted) abort();
  else for (const source of sources) source.addEventListener("abort", abort, { once: true });
  return { signal: controller.signal, unlink };
}
