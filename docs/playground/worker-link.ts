import type { Counts, FaultSwitch, Keys, Question, Reply, Settings } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** The page's side of the emulators in the service worker. */
export interface WorkerLink {
  /** The keys of a system's emulator, which is made where it is not there, or has other settings, or `fresh` is asked for. */
  start(system: SystemName, settings: Settings, fresh: boolean): Promise<Keys>;
  latency(system: SystemName, ms: number): Promise<void>;
  /** Forgets all faults that are still to come. */
  calm(system: SystemName): Promise<void>;
  /** Lets something go wrong, with requests of this operation only. */
  fault(system: SystemName, fault: FaultSwitch, operation: string): Promise<void>;
  counts(system: SystemName): Promise<Counts>;
}

/** A browser ends a worker that has had nothing to do for 30 seconds, and its state with it. */
const KEEP_AWAKE_MS = 15_000;

/**
 * Starts the service worker and resolves when it answers this page's requests. Rejects with a sentence for the
 * reader where the browser has none.
 */
export async function linkWorker(scriptUrl: string): Promise<WorkerLink> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) {
    throw new Error(
      "This browser gives this page no service worker (private windows of some browsers do not, nor does plain HTTP), " +
        "so the emulators cannot answer here. `npx runwire mock runzero` runs the same ones on your machine.",
    );
  }
  await container.register(scriptUrl);
  const { active } = await container.ready;
  if (active === null) throw new Error("The service worker did not start. Reload the page to try again.");
  // A page that was reloaded past the cache has no controller until the worker claims it.
  const controlled = container.controller !== null ? undefined : nextController(container);
  await ask(active, { kind: "hello" });
  await controlled;
  const worker = () => container.controller ?? active;
  const done = async (question: Question) => void (await ask(worker(), question));
  setInterval(() => {
    if (document.visibilityState === "visible") ask(worker(), { kind: "hello" }).catch(() => undefined);
  }, KEEP_AWAKE_MS);
  return {
    async start(system, settings, fresh) {
      const reply = await ask(worker(), { kind: "start", system, settings, fresh });
      if (reply.kind !== "keys") throw new Error("The service worker gave no keys.");
      return reply.keys;
    },
    latency: (system, ms) => done({ kind: "latency", system, ms }),
    calm: (system) => done({ kind: "calm", system }),
    fault: (system, fault, operation) => done({ kind: "fault", system, fault, operation }),
    async counts(system) {
      const reply = await ask(worker(), { kind: "counts", system });
      if (reply.kind !== "counts") throw new Error("The service worker gave no counts.");
      return reply.counts;
    },
  };
}

function nextController(container: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    container.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}

function ask(worker: ServiceWorker, question: Question): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => reject(new Error("The service worker did not answer.")), 10_000);
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      clearTimeout(timer);
      port1.close();
      if (data.kind === "failed") reject(new Error(data.message));
      else resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
