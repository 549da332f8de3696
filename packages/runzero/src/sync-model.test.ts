import fc from "fast-check";
import { expect, test } from "vitest";
import { testClient } from "./testing/test-client.js";

/** What happens while one request is on its way: before the console reads its list, and after. */
interface Meanwhile {
  readonly beforeMs: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly afterMs: number;
}

type Step =
  | { readonly changes: readonly number[] }
  | { readonly waitMs: number }
  | { readonly sync: readonly Meanwhile[] };

interface Console {
  /** By how much the clock of the console differs from the client's. */
  readonly offsetMs: number;
  readonly pages: boolean;
  readonly inclusive: boolean;
  /** How many seconds before the one that was asked for its lists begin. */
  readonly moreSeconds: number;
  /** Whether answers have a `Date`; without it the client has only its own clock. */
  readonly dated: boolean;
}

interface Row {
  readonly id: string;
  readonly created_at: number;
  readonly updated_at: number;
  /** What a time in seconds cannot tell: the state. */
  readonly version: number;
}

/** A console that changes at its own seconds, and somebody who keeps a copy of it. */
async function play(setting: Console, steps: readonly Step[]): Promise<void> {
  const rows = new Map<string, Row>();
  let meanwhile: Meanwhile[] = [];
  const { client, clock } = testClient(async ({ path, query }) => {
    const now = meanwhile.shift() ?? { beforeMs: 0, before: [], after: [], afterMs: 0 };
    await clock.advance(now.beforeMs);
    change(now.before);
    const time = (row: Row) => (path.includes("/created/") ? row.created_at : row.updated_at);
    const since = Number(query.since) + (setting.inclusive ? 0 : 1) - setting.moreSeconds;
    const listed = [...rows.values()]
      .filter((row) => time(row) >= since && row.id > (query.start_key ?? ""))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const assets = setting.pages ? listed.slice(0, 2) : listed;
    const next_key = listed.length > assets.length ? assets.at(-1)?.id : "";
    change(now.after);
    await clock.advance(now.afterMs);
    const text = JSON.stringify({ since: 1, assets, ...(setting.pages && { next_key }) });
    const headers = { "content-type": "application/json", "content-length": String(text.length) };
    const date = new Date(seconds() * 1000).toUTCString();
    return new Response(text, { headers: { ...headers, ...(setting.dated && { date }) } });
  });
  const seconds = () => Math.floor((clock.date() + setting.offsetMs) / 1000);
  function change(ids: readonly number[]): void {
    for (const number of ids) {
      const id = `asset-${number}`;
      const row = rows.get(id);
      const updated_at = seconds();
      rows.set(id, {
        id,
        created_at: row?.created_at ?? updated_at,
        updated_at,
        version: (row?.version ?? 0) + 1,
      });
    }
  }

  const copy = new Map<string, number>();
  const givenBy = new Map<string, number>();
  let since = 0;
  let boundary: Readonly<Record<string, number>> = {};
  async function sync(): Promise<number> {
    // Rounded down twice: the header, and what is left when the time of the answer was taken off.
    const began = seconds() - 1;
    const changes = client.sync.assets({ since, boundary });
    let count = 0;
    for await (const asset of changes) {
      const { id, version, updated_at } = asset as unknown as Row;
      const state = `${id} v${version}`;
      const before = givenBy.get(state);
      // Twice only what changed while the sync ran that gave it first.
      if (before !== undefined && updated_at < before) throw new Error(`${state} came twice`);
      givenBy.set(state, before ?? began);
      copy.set(id, version);
      count++;
    }
    expect(changes.checkpoint).toBeGreaterThanOrEqual(since);
    ({ checkpoint: since, boundary } = changes);
    return count;
  }

  for (const step of steps) {
    if ("changes" in step) change(step.changes);
    else if ("waitMs" in step) await clock.advance(step.waitMs);
    else {
      meanwhile = [...step.sync];
      await sync();
      meanwhile = [];
    }
  }
  await clock.advance(5000);
  await sync();
  const state = Object.fromEntries([...rows.values()].map(({ id, version }) => [id, version]));
  expect(Object.fromEntries(copy)).toEqual(state);
  // Nothing has changed since: what changed last may come once more, but not a second time.
  await clock.advance(5000);
  expect(await sync()).toBe(0);
}

const ids = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
const ms = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 }));
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ changes: ids }),
    fc.record({ waitMs: ms }),
    fc.record({
      sync: fc.array(fc.record({ beforeMs: ms, before: ids, after: ids, afterMs: ms }), { maxLength: 6 }),
    }),
  ),
  { maxLength: 12 },
);

test("whenever assets change and syncs run, nothing is lost, and nothing comes twice unchanged", async () => {
  const consoles = fc.record({
    offsetMs: fc.integer({ min: -7_200_000, max: 7_200_000 }),
    pages: fc.boolean(),
    inclusive: fc.boolean(),
    moreSeconds: fc.integer({ min: 0, max: 4 }),
    dated: fc.constant(true),
  });
  await fc.assert(fc.asyncProperty(consoles, steps, play), { numRuns: 400 });
});

test("nothing is lost either where answers have no date and the clock here is right", async () => {
  const consoles = fc.record({
    offsetMs: fc.constant(0),
    pages: fc.boolean(),
    inclusive: fc.boolean(),
    moreSeconds: fc.constant(0),
    dated: fc.constant(false),
  });
  await fc.assert(fc.asyncProperty(consoles, steps, play), { numRuns: 150 });
});
