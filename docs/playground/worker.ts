/// <reference lib="webworker" />
// The service worker of the playground: the emulators, answering the page's real requests. It answers nothing but
// the emulated hosts; all else goes its way.
import { type Emulated, makeEmulated, strike } from "./emulated.js";
import { type Question, type Reply, systemOfHost } from "./protocol.js";
import type { SystemName } from "./system-names.js";

declare const self: ServiceWorkerGlobalScope;

const emulators = new Map<string, { made: string; emulated: Emulated }>();

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const system = systemOfHost(new URL(event.request.url).hostname);
  if (system !== undefined) event.respondWith(answer(system, event.request));
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  event.waitUntil(
    reply(event.data as Question).then(
      (said) => port.postMessage(said),
      (error: unknown) => port.postMessage({ kind: "failed", message: String(error) } satisfies Reply),
    ),
  );
});

function answer(system: string, request: Request): Promise<Response> {
  const found = emulators.get(system);
  if (found) return found.emulated.fetch(request);
  // A browser ends an idle worker, and its emulators with it; the page starts them anew with the next run.
  return Promise.resolve(Response.json({ message: "this emulator has not been started" }, { status: 503 }));
}

async function reply(question: Question): Promise<Reply> {
  if (question.kind === "hello") {
    await self.clients.claim();
    return { kind: "done" };
  }
  if (question.kind === "start") {
    const { system, settings, fresh } = question;
    // Latency can be changed while an emulator runs; all else makes another one.
    const made = JSON.stringify([settings.window, settings.dailyLimit]);
    let entry = emulators.get(system);
    if (fresh || entry?.made !== made) {
      entry = { made, emulated: await makeEmulated(system, settings) };
      emulators.set(system, entry);
    }
    entry.emulated.faults.latencyMs = settings.latencyMs;
    return { kind: "keys", keys: entry.emulated.keys };
  }
  const emulated = running(question.system);
  switch (question.kind) {
    case "latency":
      emulated.faults.latencyMs = question.ms;
      return { kind: "done" };
    case "calm": {
      const { latencyMs } = emulated.faults;
      emulated.faults.clear();
      emulated.faults.latencyMs = latencyMs;
      return { kind: "done" };
    }
    case "fault":
      strike(emulated, question.fault, question.operation);
      return { kind: "done" };
    case "counts":
      return { kind: "counts", counts: emulated.counts };
  }
}

function running(system: SystemName): Emulated {
  const entry = emulators.get(system);
  if (entry === undefined) throw new Error("this emulator has not been started");
  return entry.emulated;
}
