import type { CommonStore } from "@runwire/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ManualClock, settle } from "../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../core/src/testing/memory-store.js";
import type { GrantedToken } from "./client-credentials.js";
import { commonGrant } from "./common-token.js";
import { fingerprint } from "./sealed.js";
import { Secret } from "./secret.js";

/** Encryption takes its time on other threads, of which the clock of a test knows nothing: so much of it is going on. */
let encrypting = 0;
beforeEach(() => {
  for (const name of ["importKey", "deriveKey", "encrypt", "decrypt", "sign"] as const) {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(crypto.subtle, name as "sign").mockImplementation((async (...args: unknown[]) => {
      encrypting++;
      try {
        return await real(...args);
      } finally {
        encrypting--;
      }
    }) as never);
  }
});
afterEach(() => vi.restoreAllMocks());

/** Lets encryption end, and what follows from it: one step of it is often followed by the next. */
async function encrypted(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = encrypting === 0 ? quiet + 1 : 0) await settle();
}

/** Moves the clock on, timer by timer and never while something is being encrypted, until the promise has settled. */
async function pass(clock: ManualClock, promise: Promise<unknown>, atMostMs = 60_000): Promise<number> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  promise.then(end, end);
  const startedAt = clock.now();
  for (;;) {
    await encrypted();
    if (settled) return clock.now() - startedAt;
    if (clock.now() - startedAt > atMostMs) throw new Error(`not settled after ${atMostMs} ms`);
    await clock.advance(10);
  }
}

/** Lets so much time pass, once nothing is being encrypted any more. */
async function advance(clock: ManualClock, ms: number): Promise<void> {
  await encrypted();
  await clock.advance(ms);
}

/** Processes around one store and one token endpoint, which takes 200 ms. */
function setUp({ lifetimeMs = 3_600_000, fails = (): boolean => false } = {}) {
  const clock = new ManualClock();
  const store = memoryStore(clock);
  const errors: unknown[] = [];
  let requests = 0;
  const endpoint = async (): Promise<GrantedToken> => {
    const number = ++requests;
    await new Promise<void>((resolve) => clock.setTimer(resolve, 200));
    if (fails()) throw new Error("the endpoint is down");
    return { value: new Secret(`token-${number}`), lifetimeMs };
  };
  const process = (member: string, secret = "hush-hush", own: CommonStore = store) => {
    const grant = commonGrant(endpoint, {
      store: own,
      name: "https://login.example/token id",
      secret: () => new Secret(secret),
      member: () => member,
      onStoreError: (error) => errors.push(error),
    });
    return (signal = new AbortController().signal) =>
      grant({ signal, deadline: clock.now() + 60_000, deadlineMs: 60_000, clock, on: {} });
  };
  const all = async <T>(promises: readonly Promise<T>[]): Promise<T[]> => {
    const settled = Promise.all(promises);
    settled.catch(() => {});
    await pass(clock, settled);
    return settled;
  };
  return {
    clock,
    store,
    errors,
    process,
    all,
    get requests() {
      return requests;
    },
  };
}

const values = (tokens: readonly GrantedToken[]) => tokens.map(({ value }) => value.reveal());

test("eight processes that start at once make one token request", async () => {
  const fleet = setUp();
  const grants = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => fleet.process(`p${n}`));
  expect(values(await fleet.all(grants.map((grant) => grant())))).toEqual(Array(8).fill("token-1"));
  expect(fleet.requests).toBe(1);
});

test("a process that comes later is told how much of the lifetime is left", async () => {
  const fleet = setUp();
  await fleet.all([fleet.process("a")()]);
  await advance(fleet.clock, 1_000_000);
  const [token] = await fleet.all([fleet.process("b")()]);
  expect(token?.lifetimeMs).toBe(3_600_000 - 1_000_000 - 200);
});

test("who asks again wants another one; the first to ask gets it for all", async () => {
  const fleet = setUp();
  const [a, b] = [fleet.process("a"), fleet.process("b")];
  await fleet.all([a(), b()]);
  expect(values(await fleet.all([a(), b()]))).toEqual(["token-2", "token-2"]);
  expect(fleet.requests).toBe(2);
});

test("a token that is about to expire is not handed to a newcomer", async () => {
  const fleet = setUp({ lifetimeMs: 100_000 });
  await fleet.all([fleet.process("a")()]);
  await advance(fleet.clock, 95_000);
  expect(values(await fleet.all([fleet.process("b")()]))).toEqual(["token-2"]);
});

test("a wrong secret never gets a right one's token", async () => {
  const fleet = setUp();
  await fleet.all([fleet.process("a")()]);
  expect(values(await fleet.all([fleet.process("b", "another")()]))).toEqual(["token-2"]);
});

test("nothing in the store shows a token or a secret, or can be read with another secret", async () => {
  const fleet = setUp();
  await fleet.all([fleet.process("a")()]);
  const kept = JSON.stringify([...fleet.store.values]);
  expect(kept).not.toMatch(/token-1|hush/);
  expect(kept).not.toContain(btoa("token-1").slice(0, 8));
});

test("what somebody has changed in the store is replaced, not used", async () => {
  const fleet = setUp();
  await fleet.all([fleet.process("a")()]);
  for (const [key, text] of fleet.store.values) {
    const token = JSON.parse(text);
    fleet.store.values.set(key, JSON.stringify({ ...token, sealed: { ...token.sealed, text: "AAAA" } }));
  }
  expect(values(await fleet.all([fleet.process("b")()]))).toEqual(["token-2"]);
});

describe("when the process that asks", () => {
  test("fails, the next one asks", async () => {
    let failing = true;
    const fleet = setUp({ fails: () => failing });
    const [a, b] = [fleet.process("a"), fleet.process("b")];
    const first = a();
    await advance(fleet.clock, 10);
    const second = b();
    first.catch(() => {
      failing = false;
    });
    await expect(fleet.all([first])).rejects.toThrow("the endpoint is down");
    expect(values(await fleet.all([second]))).toEqual(["token-2"]);
  });

  test("is killed, it is waited for no longer than 10 s", async () => {
    const fleet = setUp();
    let alive = true;
    const mortal: CommonStore = {
      update: (...step) => (alive ? fleet.store.update(...step) : new Promise(() => {})),
    };
    fleet
      .process("killed", "hush-hush", mortal)()
      .catch(() => {});
    await advance(fleet.clock, 10);
    alive = false;
    const tookMs = await pass(fleet.clock, fleet.process("b")());
    expect(tookMs).toBeLessThanOrEqual(10_500);
    expect(fleet.requests).toBe(2);
  });
});

test("a store that is down costs no token: each process asks for itself", async () => {
  const fleet = setUp();
  fleet.store.down = true;
  const tokens = await fleet.all([fleet.process("a")(), fleet.process("b")()]);
  expect(values(tokens).sort()).toEqual(["token-1", "token-2"]);
  expect(fleet.errors).toHaveLength(2);
});

test("an abort ends the wait for another process", async () => {
  const fleet = setUp();
  fleet
    .process("a")()
    .catch(() => {});
  await advance(fleet.clock, 10);
  const controller = new AbortController();
  const waiting = fleet.process("b")(controller.signal);
  waiting.catch(() => {});
  await advance(fleet.clock, 10);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});

/** A store that takes so long until it has looked, and as long again until it has told. */
function slow(store: CommonStore, clock: ManualClock, ms: number): CommonStore {
  const wait = () => new Promise<void>((resolve) => clock.setTimer(resolve, ms));
  return {
    async update(key, lastsMs, change) {
      await wait();
      const result = await store.update(key, lastsMs, change);
      await wait();
      return result;
    },
  };
}

test("a store that hangs is not waited for once nobody wants the token, and no timer is left", async () => {
  const fleet = setUp();
  const hanging: CommonStore = { update: () => new Promise(() => {}) };
  const controller = new AbortController();
  const asked = fleet.process("a", "hush-hush", hanging)(controller.signal);
  asked.catch(() => {});
  await advance(fleet.clock, 100);
  controller.abort(new Error("out of time"));
  await expect(asked).rejects.toThrow("out of time");
  await encrypted();
  expect([fleet.clock.timers, fleet.requests, fleet.errors]).toEqual([0, 0, []]);
});

test("a store that hangs when it is told of a token holds up nobody who has left", async () => {
  const fleet = setUp();
  let hangs = false;
  const store: CommonStore = {
    update: (...args) => (hangs ? new Promise(() => {}) : fleet.store.update(...args)),
  };
  const controller = new AbortController();
  const asked = fleet.process("a", "hush-hush", store)(controller.signal);
  await advance(fleet.clock, 100);
  hangs = true;
  await advance(fleet.clock, 150);
  await encrypted();
  controller.abort(new Error("out of time"));
  await encrypted();
  expect([(await asked).value.reveal(), fleet.clock.timers, fleet.errors]).toEqual(["token-1", 0, []]);
});

test("who leaves while the store is slow leaves nobody waiting for a token that nobody asks for", async () => {
  const fleet = setUp();
  const controller = new AbortController();
  const left = fleet.process("a", "hush-hush", slow(fleet.store, fleet.clock, 300))(controller.signal);
  left.catch(() => {});
  // It is noted that this process asks, but it has not heard so yet.
  await advance(fleet.clock, 400);
  controller.abort(new Error("left"));
  await expect(left).rejects.toThrow("left");
  const other = fleet.process("b")();
  const tookMs = await pass(fleet.clock, other);
  expect((await other).value.reveal()).toBe("token-1");
  expect(tookMs).toBeLessThan(2000);
});

test("a token that came after all had left is there for the next to ask, in the same process, too", async () => {
  const fleet = setUp();
  const a = fleet.process("a", "hush-hush", slow(fleet.store, fleet.clock, 100));
  const controller = new AbortController();
  const left = a(controller.signal);
  // Asked for at 200 ms, had at 400 ms, told until 600 ms.
  await advance(fleet.clock, 200);
  await advance(fleet.clock, 200);
  await advance(fleet.clock, 50);
  controller.abort(new Error("left"));
  await left;
  await advance(fleet.clock, 500);
  expect(values(await fleet.all([a()]))).toEqual(["token-1"]);
  expect(fleet.requests).toBe(1);
});

test("who fails takes back its own word that it asks, not that of another one", async () => {
  let fails = false;
  const fleet = setUp({ fails: () => fails });
  const key = async () =>
    `token:${await fingerprint(new Secret("hush-hush"), "https://login.example/token id")}`;
  const note = async (asking: unknown) =>
    fleet.store.update(await key(), 60_000, (before: object | undefined) => [{ ...before, asking }, 0]);
  const noted = async () =>
    fleet.store.update<{ asking?: unknown }, unknown>(await key(), 60_000, (before = {}) => [
      before,
      before.asking,
    ]);
  fails = true;
  const a = fleet.process("a")();
  a.catch(() => {});
  await advance(fleet.clock, 100);
  // It stood still for so long that another one has begun to ask.
  const other = { member: "b", until: fleet.clock.date() + 5000 };
  await note(other);
  await pass(fleet.clock, a);
  await expect(a).rejects.toThrow("the endpoint is down");
  expect(await noted()).toEqual(other);
  await note(undefined);
  const again = fleet.process("c")();
  await pass(fleet.clock, again);
  await expect(again).rejects.toThrow("the endpoint is down");
  expect(await noted()).toBeUndefined();
});

test("nobody waits for one who seems to ask for hours, as after the clock of the store was set back", async () => {
  const fleet = setUp();
  const key = `token:${await fingerprint(new Secret("hush-hush"), "https://login.example/token id")}`;
  const asking = { member: "gone", until: fleet.clock.date() + 3_600_000 };
  await fleet.store.update(key, 60_000, (before: object | undefined) => [{ ...before, asking }, 0]);
  expect(values(await fleet.all([fleet.process("a")()]))).toEqual(["token-1"]);
});
