import { type RunlyEmulatorOptions, runlyEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import { afterEach, expect, test } from "vitest";
import { Client as PageClient } from "./browser.js";
import { Client, type Run } from "./index.js";

// Over real sockets on loopback: the emulator's hub is spoken to by the SignalR library.

let server: Served | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An organization that is served, with every address and header that a channel was opened with. */
async function served(given: RunlyEmulatorOptions = {}) {
  const emulator = runlyEmulator({ queueMs: 100, runMs: 600, ...given });
  const opened: Request[] = [];
  server = await serve({
    fetch: (request) => emulator.fetch(request),
    serveSockets() {
      const open = emulator.serveSockets?.();
      return (request) => {
        opened.push(request);
        return open?.(request) ?? new Response(null, { status: 404 });
      };
    },
  });
  const { url } = server;
  const { organization, environment, template, secretKey, publishableKey } = emulator;
  return {
    ...{ emulator, opened, environment, template, secretKey, publishableKey },
    runly: new Client({ url, organization, secretKey }),
    page: new PageClient({ url, organization, publishableKey }),
  };
}

async function shown(runs: AsyncIterable<Run>, each?: (run: Run) => void): Promise<Run[]> {
  const all: Run[] = [];
  for await (const run of runs) {
    all.push(run);
    each?.(run);
  }
  return all;
}

const reads = ({ log }: ReturnType<typeof runlyEmulator>) =>
  log.filter(({ operationId }) => operationId === "getRun").length;

test("a run is shown live, from its queue to its end", async () => {
  // Long enough for a busy machine to see the queue, and a run under way.
  const { runly, environment, template, emulator } = await served({ queueMs: 1000, runMs: 2000 });
  const { id } = await runly.runs.queue({ environment, template });
  const connections: string[] = [];
  const runs = await shown(runly.runs.watch(id, { onConnection: (now) => connections.push(now) }));
  expect(connections).toEqual(["live"]);
  const states = runs.map(({ state, progress }) => `${state} ${progress?.success}/${progress?.total}`);
  expect(states[0]).toBe("Enqueued 0/null");
  expect(states.at(-1)).toBe("Successful 40/40");
  expect(states.length).toBeGreaterThan(5);
  expect(runs.at(-1)).toMatchObject({ id, job: { name: "ImportOrders" }, completedAt: expect.any(String) });
  // At first, and when the channel was open: all else came over it.
  expect(reads(emulator)).toBe(2);
});

test("a secret key opens the channel from a header, and stands in no address", async () => {
  const { runly, environment, template, emulator, opened, secretKey } = await served();
  const { id } = await runly.runs.queue({ environment, template });
  await runly.runs.wait(id);
  expect(opened).toHaveLength(1);
  expect(opened[0]?.headers.get("authorization")).toBe(`Bearer ${secretKey}`);
  expect(opened[0]?.url).not.toContain(secretKey);
  expect(JSON.stringify(emulator.log)).not.toContain(secretKey);
});

test("a publishable key watches, requeues what failed, and watches that", async () => {
  const { page, environment } = await served();
  const first = await page.runs.queue({ environment, template: "flaky-import", settings: { items: 16 } });
  const ended = await page.runs.wait(first.id);
  expect(ended).toMatchObject({ state: "Failed", progress: { success: 14, failed: 2, total: 16 } });
  const again = await page.runs.requeue(first.id);
  expect(again.id).not.toBe(first.id);
  expect((await page.runs.wait(again.id)).state).toBe("Failed");
});

test("a connection that is cut is made again, and the end is not missed", async () => {
  const { page, environment, template, emulator } = await served({ runMs: 4000 });
  const { id } = await page.runs.queue({ environment, template });
  const connections: string[] = [];
  let cut = false;
  const runs = await shown(page.runs.watch(id, { onConnection: (now) => connections.push(now) }), (run) => {
    if (cut || (run.progress?.success ?? 0) < 5) return;
    cut = true;
    emulator.dropChannels();
  });
  expect(connections).toEqual(["live", "reconnecting", "live"]);
  expect(runs.at(-1)?.progress?.success).toBe(40);
});

test("where sockets are blocked, the run is asked for until it ends", async () => {
  const { page, environment, template, emulator } = await served();
  emulator.blockChannels(true);
  const { id } = await page.runs.queue({ environment, template });
  const runs = await shown(page.runs.watch(id));
  expect(runs.at(-1)?.state).toBe("Successful");
  expect(reads(emulator)).toBeGreaterThan(1);
  expect(emulator.openChannels).toBe(0);
});

test("a key that may only listen follows a run all the same", async () => {
  const { page, environment, template, emulator } = await served({ publicReads: false });
  const { id } = await page.runs.queue({ environment, template });
  const runs = await shown(page.runs.watch(id));
  expect(runs.at(-1)).toMatchObject({ state: "Successful", progress: { success: 40 } });
  expect(reads(emulator)).toBe(1);
});

test("leaving the loop closes the channel", async () => {
  const { page, environment, template, emulator } = await served({ runMs: 60_000 });
  const { id } = await page.runs.queue({ environment, template });
  for await (const run of page.runs.watch(id)) if (run.state === "Running") break;
  await expect.poll(() => emulator.openChannels).toBe(0);
});

test("a run that is not there, and one of another organization, are told at once", async () => {
  const { page } = await served();
  const unknown = shown(page.runs.watch("00000000-0000-4000-8000-000000000000"));
  await expect(unknown).rejects.toMatchObject({ name: "ApiError", status: 404 });
});

test("a template that is not open is refused to a publishable key, and not to a secret one", async () => {
  const { page, runly, environment, emulator } = await served();
  const what = { environment, template: emulator.closedTemplate };
  await expect(page.runs.queue(what)).rejects.toThrow("set allowRestrictedApps on it");
  expect((await runly.runs.queue(what)).template).toBe(emulator.closedTemplate);
});

test("a success is not requeued by a publishable key", async () => {
  const { page, environment, template } = await served({ runMs: 0, queueMs: 0 });
  const { id } = await page.runs.queue({ environment, template });
  await expect(page.runs.requeue(id)).rejects.toThrow("only requeue runs that failed");
});

test("a negotiation that leads to another place does not take the key there: the run is asked for instead", async () => {
  const emulator = runlyEmulator({ queueMs: 0, runMs: 0 });
  const { organization, environment, template, secretKey } = emulator;
  const elsewhere: string[] = [];
  let negotiated = 0;
  const runly = new Client({
    ...{ organization, secretKey },
    async fetch(url, init) {
      if (!url.startsWith("https://api.runly.io/")) {
        elsewhere.push(url);
        return new Response(null, { status: 404 });
      }
      if (!url.includes("/negotiate")) return emulator.fetch(new Request(url, init));
      negotiated++;
      return Response.json({ negotiateVersion: 1, url: "https://elsewhere.example/hub" });
    },
  });
  const { id } = await runly.runs.queue({ environment, template, settings: { runMs: 1000 } });
  const connections: string[] = [];
  const runs = await shown(runly.runs.watch(id, { onConnection: (now) => connections.push(now) }));
  expect(runs.at(-1)?.state).toBe("Successful");
  expect([negotiated > 0, connections[0], elsewhere]).toEqual([true, "reconnecting", []]);
});
