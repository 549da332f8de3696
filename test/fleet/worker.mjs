// One process of a fleet, as a user would write it: calls as often as it may, from several callers, until it has made
// its calls or is told to stop. Prints a line of JSON for each event of the share, and one at its end.
import { fileShare } from "@runwire/core/node";
import { redisShare } from "@runwire/redis";
import { Client } from "@runwire/runzero";
import { Redis } from "ioredis";

const settings = JSON.parse(process.env.WORKER ?? "{}");
const { url, clientId, clientSecret, organizationId, redisPort, file, prefix, processes, limits } = settings;
const { calls = Number.POSITIVE_INFINITY, callers = 8, deadlineMs = 60_000 } = settings;
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const redis =
  redisPort === undefined
    ? undefined
    : new Redis(redisPort, "127.0.0.1", { retryStrategy: () => 100, ...settings.redis });
redis?.on("error", () => {});
const share = redis === undefined ? fileShare(file) : redisShare(redis, { prefix, processes });
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
const result = { ok: 0, errors: {} };
process.stdin.once("data", () => {
  stopped = true;
});
process.stdin.unref?.();

async function caller() {
  while (left > 0 && !stopped) {
    left--;
    try {
      await client.organization.getSites({ deadlineMs });
      result.ok++;
    } catch (error) {
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
say({ result, tookMs: performance.now() - startedAt, usage: client.usage });
redis?.disconnect();
process.stdin.destroy();
