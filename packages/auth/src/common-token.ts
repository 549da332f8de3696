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
  /** How often this process has begun to look. */
  let looks = 0;

  return async (conditions) => {
    const secret = options.secret();
    const key = `token:${await fingerprint(secret, name)}`;
    const { clock, signal } = conditions;
    try {
      for (;;) {
        const found = await look(key, clock, signal);
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

  /** Whether it is this process that the others wait for. */
  function isMine({ asking }: CommonToken): boolean {
    return asking?.member === member();
  }

  /** Whether it is another process that is waited for. */
  function isOthers(token: CommonToken, now: number): boolean {
    const { asking } = token;
    if (asking === undefined || isMine(token)) return false;
    // One that would ask for longer than anybody may was noted before the clock of the store was set back.
    return asking.until > now && asking.until - now <= askingMs;
  }

  async function update<Result>(
    key: string,
    lastsMs: number,
    change: (before: CommonToken, now: number) => readonly [CommonToken, Result],
  ): Promise<Result> {
    return store.update<CommonToken, Result>(key, lastsMs, (before, now) =>
      change(before ?? { obtainedAt: now, lifetimeMs: undefined }, now),
    );
  }

  async function look(key: string, clock: Clock, signal: AbortSignal): Promise<Found> {
    const thisLook = ++looks;
    const looking = update<Found>(key, unknownLifetimeMs, found);
    looking.catch(() => {});
    try {
      return await answerWithin(clock, storeTimeoutMs, () => looking, signal);
    } catch (error) {
      if (signal.aborted) looking.then(takeBack, () => {});
      throw error;
    }

    /** Nobody here wants a token any more, and the others need not wait for one. */
    function takeBack(found: Found): void {
      if (found !== "ask") return;
      update(key, unknownLifetimeMs, (token) => [
        thisLook === looks && isMine(token) ? { ...token, asking: undefined } : token,
        undefined,
      ]).catch(() => {});
    }

    function found(token: CommonToken, now: number): readonly [CommonToken, Found] {
      const leftMs = token.lifetimeMs === undefined ? undefined : token.obtainedAt + token.lifetimeMs - now;
      const usable = token.sealed !== undefined && token.id !== handedOut;
      if (usable && (leftMs === undefined || leftMs > marginMs(token.lifetimeMs))) {
        return [token, { sealed: token.sealed, id: token.id, leftMs }];
      }
      if (isOthers(token, now)) return [token, "wait"];
      return [{ ...token, asking: { member: member(), until: now + askingMs } }, "ask"];
    }
  }

  /** Asks the endpoint, and keeps telling the others so: it may have to wait long for its place in the window. */
  async function ask(key: string, secret: Secret, conditions: GrantConditions): Promise<GrantedToken> {
    const { clock, signal } = conditions;
    const startedAt = clock.now();
    let asking = true;
    let cancelTimer = () => {};
    const tellAgain = () => {
      cancelTimer = clock.setTimer(() => {
        // Nobody waits for the answer: a store that hangs holds up nothing here.
        update(key, unknownLifetimeMs, (token, now) => [
          asking && !isOthers(token, now)
            ? { ...token, asking: { member: member(), until: now + askingMs } }
            : token,
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
      // The others are told in any case, but waited for only as long as somebody here waits.
      const telling = update(key, lifetimeMs ?? unknownLifetimeMs, (token, now) => [
        sealed !== undefined
          ? { id, sealed, obtainedAt: now - tookMs, lifetimeMs }
          : // Nothing has changed, but that somebody else may ask now, unless somebody does already.
            isMine(token)
            ? { ...token, asking: undefined }
            : token,
        undefined,
      ]);
      telling.catch(() => {});
      await answerWithin(clock, storeTimeoutMs, () => telling, signal).catch((error) => {
        if (!signal.aborted) onStoreError(error, conditions.on);
      });
      // Where all had left by then, the next one to ask finds it in the store.
      if (sealed !== undefined && !signal.aborted) handedOut = id;
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
