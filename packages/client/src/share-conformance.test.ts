import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { type CommonStore, memoryShare, systemClock } from "@runwire/core";
import { fileShare } from "@runwire/core/node";
import { describe, expect, test } from "vitest";
import { memoryStore } from "../../core/src/testing/memory-store.js";
import { ownShareCases, type SharePlace, shareCases } from "./share-conformance.js";

function memoryPlace(wrap: (store: CommonStore) => CommonStore = (store) => store): SharePlace {
  const common = wrap(memoryStore(systemClock));
  return { join: () => ({ ...memoryShare(), common }) };
}

async function filePlace(): Promise<SharePlace> {
  const folder = await mkdtemp(joinPath(tmpdir(), "runwire-share-"));
  return {
    join: () => fileShare(joinPath(folder, "share.json")),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

describe("memoryShare(), which is one process's own", () => {
  test.each(ownShareCases)("$name", ({ run }) => run(() => ({ join: () => memoryShare() })));
});

describe.each([
  ["over a store in memory", memoryPlace],
  ["in a file", filePlace],
])("a share %s", (_, open) => {
  test.each(shareCases)("$name", ({ run }) => run(() => open()));
});

describe("a share that does not do what it must is found out:", () => {
  /** Names of the cases that fail. */
  const failing = async (wrap: (store: CommonStore) => CommonStore) => {
    const outcomes = await Promise.all(
      shareCases.map(async ({ name, run }) => {
        const failed = await run(() => memoryPlace(wrap)).then(
          () => false,
          () => true,
        );
        return failed ? [name] : [];
      }),
    );
    return outcomes.flat();
  };

  test("one whose change is no single step", async () => {
    const torn = (store: CommonStore): CommonStore => ({
      async update(key, lastsMs, change) {
        const [before, now] = await store.update<unknown, [never, number]>(key, lastsMs, (value, at) => [
          value ?? null,
          [value as never, at],
        ]);
        const [after, result] = change(before ?? undefined, now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        await store.update(key, lastsMs, () => [after, undefined]);
        return result;
      },
    });
    expect(await failing(torn)).toContain("of changes that many processes make at once none is lost");
  });

  test("one that keeps nothing", async () => {
    const forgetful = (store: CommonStore): CommonStore => ({
      update: (_, lastsMs, change) => store.update(crypto.randomUUID(), lastsMs, change),
    });
    expect((await failing(forgetful)).length).toBeGreaterThanOrEqual(7);
  });

  test("one whose time stands still", async () => {
    const stopped = (store: CommonStore): CommonStore => ({
      update: <Value, Result>(
        key: string,
        lastsMs: number,
        change: (before: Value | undefined, now: number) => readonly [Value, Result],
      ) => store.update<Value, Result>(key, lastsMs, (before) => change(before, 1000)),
    });
    expect(await failing(stopped)).toEqual(
      expect.arrayContaining([
        "all processes are told the same time, which does not go back",
        "a permit frees one window after its answer, not after its end",
      ]),
    );
  });
});
