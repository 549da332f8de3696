import { afterEach, beforeEach, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { type Fleet, startFleet, until, type Worker } from "./fleet.js";
import { type RedisCluster, startCluster } from "./redis-cluster.js";

const window = { requests: 200, perMs: 5000 };
const limits = { window };

let cluster: RedisCluster;
let fleet: Fleet;
beforeEach(async () => {
  cluster = await startCluster();
  fleet = await startFleet();
}, 60_000);
afterEach(async () => {
  await fleet.end();
  await cluster.kill();
});

/** The key prefix of ioredis, and what all keys must begin with then. */
const cases: [string, { keyPrefix?: string }, string][] = [
  ["a cluster of three masters", {}, "runwire:"],
  ["a cluster of three masters, under a key prefix of ioredis", { keyPrefix: "app:" }, "app:runwire:"],
];

test.each(cases)(
  "processes that share by %s have one window and one token, whichever master keeps them",
  async (_, redis, start) => {
    const workers = fleet.start(4, { clusterPorts: cluster.ports, limits, callers: 10, redis });
    await Promise.all(workers.map((worker) => worker.ready));
    await until("two windows are full", () => fleet.arrivals.length > 2 * window.requests);
    expect(workers.flatMap(({ events }) => events)).toEqual([]);
    for (const worker of workers) worker.stop();
    const ends = await Promise.all(workers.map(({ end }) => end));
    expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
    expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(window.requests);
    expect(fleet.tokenRequests).toBe(1);

    const kept = await cluster.onEach((node) => node.keys("*"));
    const keys = kept.flat();
    for (const key of keys) expect(key.startsWith(`${start}{`)).toBe(true);
    // The four keys of the window are of use only in one place; so is the value of budget and of token.
    const places = (what: string) =>
      kept.map((keys) => keys.filter((key) => key.startsWith(`${start}{${what}:`)).length).filter(Boolean);
    expect([places("quota"), places("budget"), places("token")]).toEqual([[4], [1], [1]]);
  },
  90_000,
);

test("while a master is away, those whose keys it keeps go on by themselves, and come back to it", async () => {
  const settings = { clusterPorts: cluster.ports, limits, callers: 10, processes: 4 };
  const workers = fleet.start(4, settings) as [Worker, ...Worker[]];
  await Promise.all(workers.map((worker) => worker.ready));
  await until("all have joined", () => fleet.arrivals.length > window.requests / 2);
  const counts = await cluster.onEach(async (node) => (await node.keys("*{quota:*")).length);
  const keeper = counts.findIndex((count) => count > 0);
  cluster.hang(keeper);
  const told = (state: string) =>
    workers.every(({ events }) => events.some((event) => event.what === "quota" && event.state === state));
  await until("each has told that the quota is lost", () => told("lost"));
  const before = fleet.arrivals.length;
  await until("calls go on", () => fleet.arrivals.length > before + window.requests / 4);
  cluster.goOn(keeper);
  await until("each has told that the quota is there again", () => told("regained"));
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map(({ end }) => end));
  expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
  expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(2 * window.requests);
}, 90_000);
