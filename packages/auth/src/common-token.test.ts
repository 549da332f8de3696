import { describe, expect, test } from "vitest";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../core/src/testing/memory-store.js";
import type { GrantedToken } from "./client-credentials.js";
import { commonGrant } from "./common-token.js";
import { Secret } from "./secret.js";

/** Processes around one store and one token endpoint, which takes 200 ms. */
function setUp({ lifetimeMs = 3_600_000, fails = () => false } = {}) {
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
  const process = (member: string, secret = "hush-hush") => {
    const grant = commonGrant(endpoint, {
      store,
      name: "https://login.example/token id",
      secret: () => new Secret(secret),
      member,
      onStoreError: (error) => errors.push(error),
    });
    return (signal = new AbortController().signal) =>
      grant({ signal, deadline: clock.now() + 60_000, deadlineMs: 60_000, clock, on: {} });
  };
  const all = async <T>(promises: readonly Promise<T>[]): Promise<T[]> => {
    const settled = Promise.all(promises);
    settled.catch(() => {});
    await clock.until(settled.catch(() => {}));
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
  await fleet.clock.advance(1_000_000);
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
  await fleet.clock.advance(95_000);
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
    await fleet.clock.advance(10);
    const second = b();
    first.catch(() => {
      failing = false;
    });
    await expect(fleet.all([first])).rejects.toThrow("the endpoint is down");
    expect(values(await fleet.all([second]))).toEqual(["token-2"]);
  });

  test("is killed, it is waited for no longer than 10 s", async () => {
    const fleet = setUp();
    fleet
      .process("killed")()
      .catch(() => {});
    await fleet.clock.advance(10);
    // Its answer never arrives in the store.
    const frozen = new Map(fleet.store.values);
    await fleet.clock.advance(300);
    for (const [key, text] of frozen) fleet.store.values.set(key, text);
    const tookMs = await fleet.clock.until(fleet.process("b")());
    expect(tookMs).toBeLessThanOrEqual(10_500);
    expect(fleet.requests).toBe(2);
  });
});

test("a store that is down costs no token: each process asks for itself", async () => {
  const fleet = setUp();
  fleet.store.down = true;
  expect(values(await fleet.all([fleet.process("a")(), fleet.process("b")()]))).toEqual([
    "token-1",
    "token-2",
  ]);
  expect(fleet.errors).toHaveLength(2);
});

test("an abort ends the wait for another process", async () => {
  const fleet = setUp();
  fleet
    .process("a")()
    .catch(() => {});
  await fleet.clock.advance(10);
  const controller = new AbortController();
  const waiting = fleet.process("b")(controller.signal);
  waiting.catch(() => {});
  await fleet.clock.advance(10);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});
