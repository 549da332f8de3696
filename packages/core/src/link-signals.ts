import { onAbort } from "./on-abort.js";

const nothing = () => {};

/**
 * One signal for two, the client's and the call's. Not `AbortSignal.any`, which on Node 20 keeps what it made
 * for as long as a source lives; the listeners here are removed by `unlink`.
 */
export function linkSignals(
  first: AbortSignal | undefined,
  second: AbortSignal | undefined,
): { readonly signal: AbortSignal | undefined; unlink(): void } {
  if (first === undefined || second === undefined || first === second) {
    return { signal: first ?? second, unlink: nothing };
  }
  const controller = new AbortController();
  const sources = [first, second];
  let stops: (() => void)[] = [];
  const unlink = () => {
    for (const stop of stops) stop();
  };
  const abort = () => {
    controller.abort(sources.find((source) => source.aborted)?.reason);
    unlink();
  };
  if (first.aborted || second.aborted) abort();
  else stops = sources.map((source) => onAbort(source, abort));
  return { signal: controller.signal, unlink };
}
