// One process of a fleet, as a user would write it: calls as often as it may, from several callers, until it has made
// its calls or is told to stop. Prints a line of JSON for each event of the share, and one at its end.
import { memoryShare } from "@runwire/core";
import { fileShare } from "@runwire/core/node";
import { redisShare } from "@runwire/redis";
import { Client } from "@runwire/runzero";
import { Cluster, Redis } from "ioredis";

const settings = JSON.parse(process.env.WORKER ?? "{}");
const {
  url,
  clientId,
  clientSecret,
  organizationId,
  redisPort,
  clusterPorts,
  file,
  prefix,
  processes,
  limits,
} = settings;
const { calls = Number.POSITIVE_INFINITY, callers = 8, deadlineMs = 60_000 } = settings;
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function connect() {
  if (clusterPorts !== undefined) {
    const nodes = clusterPorts.map((port) => ({ host: "127.0.0.1", port }));
    return new Cluster(nodes, { clusterRetryStrategy: () => 100, ...settings.redis });
  }
  if (redisPort === undefined) return undefined;
  return new Redis(redisPort, "127.0.0.1", { retryStrategy: () => 100, ...settings.redis });
}

const redis = connect();
redis?.on("error", () => {});
/** A store that never answers, and keeps nothing of its own open. */
const hanging = { ...memoryShare(), common: { update: () => new Promise(() => {}) } };
const share = redis ? redisShare(redis, { prefix, processes }) : file ? fileShare(file) : hanging;
const client = new Client(clientId, clientSecret, {
  url,
  organizationId,
  share,
  limits,
  retry: { attempts: 3 },
  on: { share: (event) => say({ event }), token: () => say({ token: true }) },
});

let left = calls;
let stopped = false;
let slowestMs = 0;
const result = { ok: 0, errors: {} };
process.stdin.once("data", () => {
  stopped = true;
});
process.stdin.unref?.();

async function caller() {
  while (left > 0 && !stopped) {
    left--;
    const begunAt = performance.now();
    try {
      await client.organization.getSites({ deadlineMs });
      result.ok++;
      slowestMs = Math.max(slowestMs, performance.now() - begunAt);
    } catch (error) {
      slowestMs = Math.max(slowestMs, performance.now() - begunAt);
      const name = `${error.name} ${error.code ?? ""}: ${error.message}`;
      result.errors[name] = (result.errors[name] ?? 0) + 1;
      // A call may be refused at once, and the loop must not starve what else goes on in the process.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

say({ ready: true });
const startedAt = performance.now();
await Promise.all(Array.from({ length: callers }, caller));
say({ result, tookMs: performance.now() - startedAt, slowestMs, usage: client.usage });
redis?.disconnect();
process.stdin.destroy();
