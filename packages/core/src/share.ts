import type { CommonStore } from "./common-store.js";

/**
 * What several clients have in common: tokens, request windows, daily budgets, 429 gates. Whoever passes
 * nothing uses the process's own, so a thousand `new Client(id, secret)` cost one token and one window.
 */
export interface Share {
  /**
   * The one object of this key, made by whoever asks first. Keys begin with the kind of what they lead to
   * (`token:`, `quota:`, `budget:`), followed by origin and credential as the kind requires; never a secret.
   */
  once<T extends object>(key: string, make: () => T): T;
  /** Where other processes find what they have in common with this one; without it the share is this process's own. */
  readonly common?: CommonStore | undefined;
  /** How many processes are taken for granted while `common` has not told. @default 10 */
  readonly processes?: number | undefined;
}

/** A share that lives in this process and dies with it. */
export function memoryShare(): Share {
  const kept = new Map<string, object>();
  return {
    once<T extends object>(key: string, make: () => T): T {
      let value = kept.get(key) as T | undefined;
      if (value === undefined) {
        value = make();
        kept.set(key, value);
      }
      return value;
    },
  };
}

const place = Symbol.for("@runwire/share/1");

/**
 * The share of this process. It hangs on the global object under a registered symbol, so that two copies of
 * this package, as a bundler or two versions bring them about, still share one window and one token.
 */
export function defaultShare(): Share {
  const holder = globalThis as unknown as { [place]?: Share };
  holder[place] ??= memoryShare();
  return holder[place];
}

/**
 * The share of a client: the one it was given; else the process's, unless it has a `fetch` or a `clock` of its
 * own, which other clients must not be mixed with, or runs on workerd, where a promise that one request began
 * must not be awaited in another.
 */
export function shareFor(options: { share?: Share | undefined; fetch?: unknown; clock?: unknown }): Share {
  if (options.share !== undefined) return options.share;
  const apart = options.fetch !== undefined || options.clock !== undefined || onWorkerd();
  return apart ? memoryShare() : defaultShare();
}

function onWorkerd(): boolean {
  return globalThis.navigator?.userAgent === "Cloudflare-Workers";
}
