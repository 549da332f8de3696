import {
  answerWithin,
  type ClientListeners,
  type Clock,
  type CommonStore,
  defaults,
  sleep,
} from "@runwire/core";
import type { Grant, GrantConditions, GrantedToken } from "./client-credentials.js";
import { fingerprint, type Sealed, seal, unseal } from "./sealed.js";
import { Secret } from "./secret.js";

/** What processes know in common of a token. */
interface CommonToken {
  /** Tells a new one from one that was refused; not a number that grows, for a store may begin anew. */
  readonly id?: string | undefined;
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
  /** Tells this process from the others; asked for at the first exchange. */
  readonly member: () => string;
  /** The store could not be used; the token is asked for as if there was none. */
  readonly onStoreError: (error: unknown, on: ClientListeners) => void;
}

/** How long a process that asks, and does not tell so again, is waited for: it may have been killed. */
const askingMs = 10_000;

/** How long the store may take to answer; longer than for permits, for a second token is worse than a moment's wait. */
const storeTimeoutMs = 3000;

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
  /** The token that this process has handed out last: asked again, it wants another one. */
  let handedOut: string | undefined;

  return async (conditions) => {
    const secret = options.secret();
    const key = `token:${await fingerprint(secret, name)}`;
    const { clock, signal } = conditions;
    try {
      for (;;) {
        const found = await look(key, clock);
        if (found === "ask") break;
        if (found !== "wait") {
          const text = found.sealed && (await unseal(found.sealed, secret, key));
          // Of another secret it cannot be; what cannot be read was changed by somebody, and is replaced.
          if (text === undefined) break;
          handedOut = found.id;
          return { value: new Secret(text), lifetimeMs: found.leftMs, taken: true };
        }
        await sleep(clock, lookMs, signal);
      }
    } catch (error) {
      if (signal.aborted) throw error;
      onStoreError(error, conditions.on);
      return grant(conditions);
    }
    return ask(key, secret, conditions);
  };

  function update<Result>(
    key: string,
    clock: Clock,
    lastsMs: number,
    change: (before: CommonToken, now: number) => readonly [CommonToken, Result],
  ): Promise<Result> {
    return answerWithin(clock, storeTimeoutMs, () =>
      store.update<CommonToken, Result>(key, lastsMs, (before, now) =>
        change(before ?? { obtainedAt: now, lifetimeMs: undefined }, now),
      ),
    );
  }

  function look(key: string, clock: Clock) {
    return update<Found>(key, clock, unknownLifetimeMs, (token, now) => {
      const leftMs = token.lifetimeMs === undefined ? undefined : token.obtainedAt + token.lifetimeMs - now;
      const usable = token.sealed !== undefined && token.id !== handedOut;
      if (usable && (leftMs === undefined || leftMs > marginMs(token.lifetimeMs))) {
        return [token, { sealed: token.sealed, id: token.id, leftMs }];
      }
      const { asking } = token;
      if (asking !== undefined && asking.until > now && asking.member !== member()) return [token, "wait"];
      return [{ ...token, asking: { member: member(), until: now + askingMs } }, "ask"];
    });
  }

  /** Asks the endpoint, and keeps telling the others so: it may have to wait long for its place in the window. */
  async function ask(key: string, secret: Secret, conditions: GrantConditions): Promise<GrantedToken> {
    const { clock } = conditions;
    const startedAt = clock.now();
    let asking = true;
    let cancelTimer = () => {};
    const tellAgain = () => {
      cancelTimer = clock.setTimer(() => {
        update(key, clock, unknownLifetimeMs, (token, now) => [
          asking ? { ...token, asking: { member: member(), until: now + askingMs } } : token,
          undefined,
        ]).catch(() => {});
        tellAgain();
      }, askingMs / 3);
    };
    tellAgain();
    let granted: GrantedToken | undefined;
    try {
      granted = await grant(conditions);
      return granted;
    } finally {
      asking = false;
      cancelTimer();
      const sealed = granted === undefined ? undefined : await seal(granted.value.reveal(), secret, key);
      const tookMs = clock.now() - startedAt;
      const lifetimeMs = granted?.lifetimeMs;
      const id = crypto.randomUUID();
      await update(key, clock, lifetimeMs ?? unknownLifetimeMs, (token, now) => [
        // Without a token nothing has changed, but that somebody else may ask now.
        sealed === undefined
          ? { ...token, asking: undefined }
          : { id, sealed, obtainedAt: now - tookMs, lifetimeMs },
        undefined,
      ]).catch((error) => onStoreError(error, conditions.on));
      if (sealed !== undefined) handedOut = id;
    }
  }
}

type Found =
  | "ask"
  | "wait"
  | {
      readonly sealed: Sealed | undefined;
      readonly id: string | undefined;
      readonly leftMs: number | undefined;
    };

/** A token with less left than this is about to be replaced: as the cache of each process has it. */
function marginMs(lifetimeMs: number | undefined): number {
  return Math.min(defaults.refreshMarginMs, (lifetimeMs ?? Number.POSITIVE_INFINITY) / 10);
}
