// Many calls on one client, and what they leave behind: after each tenth everything comes to rest, and is counted.
import { getEventListeners } from "node:events";
import { readdirSync } from "node:fs";
import { nodeTransport } from "@runwire/core/node";
import { Client } from "@runwire/runzero";
import { answer } from "../lib/child.mjs";

const organizationId = "00000000-0000-4000-8000-000000000000";

await answer(async ({ url, calls, callers, transport, limitMs }) => {
  const stop = new AbortController();
  const fetch = transport === "nodeTransport" ? nodeTransport() : undefined;
  const told = { retry: 0, wait: 0, token: 0 };
  const count = (name) => () => told[name]++;
  const client = new Client("client-id", "client-secret-of-the-soak", {
    url,
    organizationId,
    fetch,
    signal: stop.signal,
    // Faults come at random to a call; three in a row on one of a million would be bad luck and no finding.
    retry: { attempts: 6, backOff: { baseMs: 20, capMs: 200 } },
    limits: { window: { requests: 50_000, perMs: 1000 }, concurrency: callers },
    on: { retry: count("retry"), wait: count("wait"), token: count("token") },
  });
  const startedAt = performance.now();
  const samples = [];
  const errors = {};
  let [begun, right] = [0, 0];

  async function caller(until) {
    while (begun < until && performance.now() - startedAt < limitMs) {
      const number = ++begun;
      try {
        const site_id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
        const site = await client.organization.getSite({ path: { site_id } });
        if (site.id === String(number)) right++;
        else errors[`the answer of another call`] = (errors["the answer of another call"] ?? 0) + 1;
      } catch (error) {
        const name = `${error.name} ${error.code}: ${error.message}`;
        errors[name] = (errors[name] ?? 0) + 1;
      }
    }
  }

  for (let tenth = 1; tenth <= 10; tenth++) {
    const until = Math.round((calls * tenth) / 10);
    await Promise.all(Array.from({ length: callers }, () => caller(until)));
    samples.push(await rest(stop.signal));
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await fetch?.close?.();
  return { calls: begun, right, errors, told, seconds, samples };
});

/** What is left when nothing is under way. */
async function rest(signal) {
  // Idle timers of the limiter, and answers that were given up, end within this time.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let round = 0; round < 4; round++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const resources = process.getActiveResourcesInfo();
  return {
    heapMb: process.memoryUsage().heapUsed / 1e6,
    timers: resources.filter(isTimer).length,
    sockets: resources.filter(isSocket).length,
    handles: resources.filter((name) => !isTimer(name) && !isSocket(name)).length,
    files: openFiles(),
    listeners: getEventListeners(signal, "abort").length,
  };
}

function isTimer(resource) {
  return resource === "Timeout" || resource === "Immediate";
}

function isSocket(resource) {
  return resource.startsWith("TCP");
}

/** Files and sockets that the process has open, idle ones among them, which keep nothing alive and so are no handles. */
function openFiles() {
  try {
    return readdirSync("/dev/fd").length;
  } catch {
    // Windows has no such folder: there only what keeps the process alive is counted.
    return 0;
  }
}
