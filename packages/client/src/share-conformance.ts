import { commonGrant, type Grant, Secret } from "@runwire/auth";
import { type CommonStore, type Share, systemClock } from "@runwire/core";
import { commonBudget, commonQuota, type QuotaReport } from "@runwire/limiter";

/** A place that shares lead to, made for one case and empty at first. */
export interface SharePlace {
  /** A share as one process would make it. Each call stands for another process. */
  join(): Share;
  /** Ends what the case has opened. */
  end?(): Promise<void> | void;
}

/** One thing that every share between processes must do. */
export interface ShareCase {
  /** A sentence about behaviour. */
  readonly name: string;
  /** Rejects, saying what is wrong, where a share does not do it. Takes a few seconds at most. */
  run(open: () => Promise<SharePlace> | SharePlace): Promise<void>;
}

/** What every share must do, that of one process (`memoryShare()`) included; they are the first of {@link shareCases}. */
export const ownShareCases: readonly ShareCase[] = [
  shareCase("objects of one key are made once, however often they are asked for", (join) => {
    const share = join();
    const make = () => ({});
    const made = share.once("quota:x", make);
    expect(share.once("quota:x", make) === made, "the same key gave two objects");
    expect(share.once("quota:y", make) !== made, "two keys gave one object");
    expect(join().once("quota:y", make) !== made, "another share gave the object of another key");
  }),

  shareCase("an object that could not be made is made when it is asked for again", (join) => {
    const share = join();
    let failed = false;
    try {
      share.once("quota:x", () => {
        throw new Error("of the maker");
      });
    } catch {
      failed = true;
    }
    expect(failed, "the error of the maker did not come out");
    const made = {};
    expect(share.once("quota:x", () => made) === made, "what could not be made was kept");
  }),
];

/**
 * What a share between processes must do, for whoever makes one: run each case with the test framework of your choice.
 *
 * ```ts
 * for (const { name, run } of shareCases) test(name, () => run(() => ({ join: () => myShare(place) })));
 * ```
 */
export const shareCases: readonly ShareCase[] = [
  ...ownShareCases,

  shareCase("each process has objects of its own", (join) => {
    const [one, other] = [join(), join()];
    const make = () => ({});
    expect(one.once("quota:x", make) !== other.once("quota:x", make), "two processes got one object");
  }),

  shareCase("a value that one process noted is there for the next", async (join) => {
    const note = { text: "ümläut \u0000 \"'", list: [1, null, { deep: true }], missing: undefined };
    await storeOf(join()).update("note:a", 60_000, () => [note, 0]);
    const [found, other] = [await read(join(), "note:a"), await read(join(), "note:b")];
    const wanted = JSON.stringify(note);
    expect(JSON.stringify(found) === wanted, `noted ${wanted}, found ${JSON.stringify(found)}`);
    expect(other === undefined, `a key that nobody wrote has ${JSON.stringify(other)}`);
  }),

  shareCase("of changes that many processes make at once none is lost", async (join) => {
    const stores = Array.from({ length: 5 }, () => storeOf(join()));
    const count = (store: CommonStore) =>
      store.update<number, number>("count:a", 60_000, (before = 0) => [before + 1, before]);
    const seen = await Promise.all(stores.flatMap((store) => Array.from({ length: 8 }, () => count(store))));
    expect(new Set(seen).size === 40, `40 changes have seen ${new Set(seen).size} different values`);
  }),

  shareCase("a change that throws changes nothing, and its error comes out", async (join) => {
    const store = storeOf(join());
    await store.update("note:a", 60_000, () => ["before", 0]);
    const failed = await store
      .update("note:a", 60_000, () => {
        throw new Error("of the change");
      })
      .then(
        () => "nothing",
        (error: unknown) => (error instanceof Error ? error.message : error),
      );
    expect(failed === "of the change", `it rejected with ${String(failed)}`);
    const after = await read(join(), "note:a");
    expect(after === "before", `the value became ${JSON.stringify(after)}`);
  }),

  shareCase("a value that nobody changes is forgotten when its time is over", async (join) => {
    const store = storeOf(join());
    await store.update("note:a", 300, () => ["soon over", 0]);
    await wait(1300);
    const after = await read(join(), "note:a");
    expect(after === undefined, `it is still ${JSON.stringify(after)}, a second later`);
  }),

  shareCase("all processes are told the same time, which does not go back", async (join) => {
    const stores = [storeOf(join()), storeOf(join())];
    let last = Number.NEGATIVE_INFINITY;
    // The first look at each may have to connect.
    for (const store of stores) await timeOf(store);
    const [startedAt, first] = [systemClock.now(), await timeOf(stores[0] as CommonStore)];
    for (let round = 0; round < 10; round++) {
      for (const store of stores) {
        const now = await timeOf(store);
        expect(now >= last, `${now} came after ${last}`);
        last = now;
      }
      await wait(20);
    }
    const [passed, told] = [systemClock.now() - startedAt, last - first];
    expect(Math.abs(passed - told) < 200, `${told} ms were told to have passed in ${passed} ms`);
  }),

  shareCase("a window gives out as many permits as it has, to whomever", async (join) => {
    const quotas = ["a", "b", "c"].map((member) => ({ member, quota: quotaOf(join()), held: 0 }));
    let order = 0;
    for (let round = 0; round < 20; round++) {
      for (const each of quotas) {
        const { member, held } = each;
        const { granted } = await each.quota.exchange(report(member, { order: ++order, held, wanted: 5 }));
        each.held += granted;
      }
    }
    const given = quotas.map(({ held }) => held);
    expect(sum(given) === rule.requests, `of ${rule.requests} permits ${given.join(" + ")} were given`);
    expect(
      given.every((each) => each > 0),
      `one of three got none: ${given.join(", ")}`,
    );
  }),

  shareCase("a permit frees one window after its answer, not after its end", async (join) => {
    const short = { requests: 4, perMs: 800 };
    const [one, other] = [quotaOf(join()), quotaOf(join())];
    let held = 0;
    for (let order = 1; order <= 4; order++) {
      held += (await one.exchange(report("a", { order, rule: short, held, wanted: 4 }))).granted;
    }
    await one.exchange(report("a", { order: 5, rule: short, held: 0, answered: [[0, held]] }));
    const at = systemClock.now();
    const ask = (order: number) => other.exchange(report("b", { order, rule: short, wanted: 1 }));
    const early = await ask(1);
    expect(held === 4 && early.granted === 0, `${held} of 4 were given, and ${early.granted} more at once`);
    for (let order = 2; ; order++) {
      const { granted } = await ask(order);
      const passed = systemClock.now() - at;
      // What the round trip took passed before the store noted it.
      if (granted > 0) return expect(passed >= 750, `it was given again after ${passed} of 800 ms`);
      expect(passed < 3000, "it was never given again");
      await wait(40);
    }
  }),

  shareCase("a gate that one process closes is closed for all; then one goes ahead", async (join) => {
    const [one, other] = [quotaOf(join()), quotaOf(join())];
    await one.exchange(report("a", { order: 1, closeMs: 400 }));
    const shut = await other.exchange(report("b", { order: 1, wanted: 1 }));
    expect(shut.granted === 0 && shut.gateMs > 0, `the other one was given ${shut.granted} permits`);
    await wait(500);
    const ahead = await other.exchange(report("b", { order: 2, wanted: 5 }));
    expect(ahead.granted === 1 && ahead.probe, `${ahead.granted} were to go ahead (probe: ${ahead.probe})`);
    const behind = await one.exchange(report("a", { order: 2, wanted: 1 }));
    expect(behind.granted === 0, "a second one went ahead");
    await other.exchange(report("b", { order: 3, probed: "passed" }));
    const open = await one.exchange(report("a", { order: 3, wanted: 1 }));
    expect(open.granted === 1 && !open.probe, "the gate stayed closed after a call had passed");
  }),

  shareCase("a report that arrives after a later one changes nothing", async (join) => {
    const quota = quotaOf(join());
    await quota.exchange(report("a", { order: 2, held: rule.requests }));
    await quota.exchange(report("a", { order: 1, held: 0 }));
    const { granted } = await quotaOf(join()).exchange(report("b", { order: 1, wanted: 1 }));
    expect(granted === 0, "what the later report held was given away");
  }),

  shareCase("of a budget that nobody knows yet one call is let through", async (join) => {
    const rules = {
      reserve: 0,
      assumeUnknown: "closed",
      probeMs: { first: 60_000, most: 900_000 },
    } as const;
    const budgets = [join(), join()].map((share) => commonBudget(storeOf(share), async () => "budget:x"));
    const [one, other] = budgets as [(typeof budgets)[0], (typeof budgets)[0]];
    const asked = { order: 1, wanted: 5, held: [], outcomes: [] };
    const first = await one.exchange({ member: "a", ...asked }, rules);
    const second = await other.exchange({ member: "b", ...asked }, rules);
    const given = [first.permits.length, second.permits.length];
    expect(given.join() === "1,0", `${given.join(" and ")} calls were let through`);
    const reported = { total: 1, today: 1, limit: 100, remaining: 99 };
    const outcomes = [{ permit: first.permits[0]?.permit ?? 0, answer: { status: 200, reported } }];
    await one.exchange({ member: "a", order: 2, wanted: 0, held: [], outcomes }, rules);
    const third = await other.exchange({ member: "b", ...asked, order: 2 }, rules);
    expect(third.permits.length > 1, `${third.permits.length} of 99 calls were let through`);
    expect(third.usage?.remaining === 99, "the other one was not told what remains");
  }),

  shareCase(
    "one process asks for a token, the others take it; another secret gets another one",
    async (join) => {
      let requests = 0;
      const endpoint: Grant = async () => {
        const value = new Secret(`token-${++requests}`);
        await wait(50);
        return { value, lifetimeMs: 60_000 };
      };
      const conditions = {
        signal: new AbortController().signal,
        deadline: Number.POSITIVE_INFINITY,
        deadlineMs: Number.POSITIVE_INFINITY,
        clock: systemClock,
        on: {},
      };
      const errors: unknown[] = [];
      const ask = async (member: string, secret: string) => {
        const grant = commonGrant(endpoint, {
          store: storeOf(join()),
          name: "https://login.example/token id",
          secret: () => new Secret(secret),
          member: () => member,
          onStoreError: (error) => errors.push(error),
        });
        return (await grant(conditions)).value.reveal();
      };
      const tokens = await Promise.all(["a", "b", "c"].map((member) => ask(member, "right-secret")));
      expect(errors.length === 0, `the store failed: ${String(errors[0])}`);
      expect(requests === 1 && new Set(tokens).size === 1, `three processes made ${requests} token requests`);
      const wrong = await ask("d", "wrong-secret");
      expect(wrong !== tokens[0], "a wrong secret got the token of the right one");
    },
  ),
];

const rule = { requests: 30, perMs: 60_000 };

function shareCase(name: string, check: (join: () => Share) => Promise<void> | void): ShareCase {
  return {
    name,
    async run(open) {
      const place = await open();
      try {
        await check(() => place.join());
      } finally {
        await place.end?.();
      }
    },
  };
}

function storeOf(share: Share): CommonStore {
  if (share.common === undefined) throw new Error("the share has no `common`: it is this process's own");
  return share.common;
}

function quotaOf(share: Share) {
  return commonQuota(storeOf(share), "quota:https://api.example");
}

function report(member: string, own: Partial<QuotaReport>): QuotaReport {
  return { member, order: 1, epoch: undefined, rule, wanted: 0, held: 0, answered: [], ...own };
}

/** The value of a key, which is left as it is. */
function read(share: Share, key: string): Promise<unknown> {
  return storeOf(share).update<unknown, unknown>(key, 60_000, (before) => [
    before ?? null,
    before ?? undefined,
  ]);
}

function timeOf(store: CommonStore): Promise<number> {
  return store.update<number, number>("time:a", 60_000, (_, now) => [now, now]);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => systemClock.setTimer(resolve, ms));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
