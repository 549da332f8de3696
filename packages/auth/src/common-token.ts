import { type CommonStore, defaults, sleep } from "@runwire/core";
import type { Grant, GrantConditions, GrantedToken } from "./client-credentials.js";
import { fingerprint, type Sealed, seal, unseal } from "./sealed.js";
import { Secret } from "./secret.js";

/** What processes know in common of a token. */
interface CommonToken {
  /** Grows with each token: tells a new one from one that was refused. */
  readonly generation: number;
  readonly sealed?: Sealed | undefined;
  /** On the store's clock. */
  readonly obtainedAt: number;
  /** `undefined` where nothing tells: then until it is refused. */
  readonly lifetimeMs: number | undefined;
  /** Who is asking for a new one, and until when that is believed. */
  readonly asking?: { readonly member: string; readonly until: number } | undefined;
}

/** Where a common token is kept, and for whom. */
export interface CommonTokenOptions {
  readonly store: CommonStore;
  /** Address of the token endpoint, audience and client id. */
  readonly name: string;
  /** Read anew each time: it may be rotated. */
  readonly secret: () => Secret;
  /** Tells this process from the others. */
  readonly member: string;
  /** The store could not be used; the token is asked for as if there was none. */
  readonly onStoreError: (error: unknown) => void;
}

/** How long a process that asks is waited for before another one asks, too: it may have been killed. */
const askingMs = 10_000;

/** How often the store is looked at while another process asks. */
const lookMs = 50;

/** How long a token of unknown lifetime is kept: a day; a refused one is replaced at once. */
const unknownLifetimeMs = 86_400_000;

/**
 * A grant that all processes of a share have in common: one asks the endpoint, the others take what it got. The token
 * lies in the store sealed with the client secret, under a name that tells secrets apart and gives none away.
 *
 * A store that fails is as good as none: the endpoint is asked then.
 */
export function commonGrant(grant: Grant, options: CommonTokenOptions): Grant {
  const { store, name, member, onStoreError } = options;
  /** The newest generation that this process has handed out: what is older was refused or is over. */
  let handedOut = 0;

  return async (conditions) => {
    const secret = options.secret();
    const key = `token:${await fingerprint(secret, name)}`;
    const { clock, signal } = conditions;
    try {
      for (;;) {
        const found = await look(key);
        if (found === "ask") break;
        if (found !== "wait") {
          const text = found.sealed && (await unseal(found.sealed, secret, key));
          // Of another secret it cannot be; what cannot be read was changed by somebody, and is replaced.
          if (text === undefined) break;
          handedOut = found.generation;
          return { value: new Secret(text), lifetimeMs: found.leftMs };
        }
        await sleep(clock, lookMs, signal);
      }
    } catch (error) {
      if (signal.aborted) throw error;
      onStoreError(error);
      return grant(conditions);
    }
    return ask(key, secret, conditions);
  };

  function look(key: string) {
    return store.update<CommonToken, Found>(key, unknownLifetimeMs, (before, now) => {
      const token = before ?? { generation: 0, obtainedAt: now, lifetimeMs: undefined };
      const leftMs = token.lifetimeMs === undefined ? undefined : token.obtainedAt + token.lifetimeMs - now;
      const usable = token.sealed !== undefined && token.generation > handedOut;
      if (usable && (leftMs === undefined || leftMs > marginMs(token.lifetimeMs))) {
        return [token, { sealed: token.sealed, generation: token.generation, leftMs }];
      }
      const { asking } = token;
      if (asking !== undefined && asking.until > now && asking.member !== member) return [token, "wait"];
      return [{ ...token, asking: { member, until: now + askingMs } }, "ask"];
    });
  }

  async function ask(key: string, secret: Secret, conditions: GrantConditions): Promise<GrantedToken> {
    const { clock } = conditions;
    const startedAt = clock.now();
    let granted: GrantedToken | undefined;
    try {
      granted = await grant(conditions);
      return granted;
    } finally {
      const sealed = granted === undefined ? undefined : await seal(granted.value.reveal(), secret, key);
      const tookMs = clock.now() - startedAt;
      const lifetimeMs = granted?.lifetimeMs;
      await store
        .update<CommonToken, number>(key, lifetimeMs ?? unknownLifetimeMs, (before, now) => {
          const { generation = 0 } = before ?? {};
          // Without a token nothing has changed, but that somebody else may ask now.
          if (sealed === undefined) {
            const unchanged = before ?? { generation, obtainedAt: now, lifetimeMs: undefined };
            return [{ ...unchanged, asking: undefined }, handedOut];
          }
          return [
            { generation: generation + 1, sealed, obtainedAt: now - tookMs, lifetimeMs },
            generation + 1,
          ];
        })
        .then((generation) => {
          handedOut = generation;
        }, onStoreError);
    }
  }
}

type Found =
  | "ask"
  | "wait"
  | { readonly sealed: Sealed | undefined; readonly generation: number; readonly leftMs: number | undefined };

/** A token with less left than this is about to be replaced: as the cache of each process has it. */
function marginMs(lifetimeMs: number | undefined): number {
  return Math.min(defaults.refreshMarginMs, (lifetimeMs ?? Number.POSITIVE_INFINITY) / 10);
}
