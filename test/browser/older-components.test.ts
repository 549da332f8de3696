import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runlyEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { expect, test } from "vitest";
import { startChromium } from "./chromium.js";
import { servePages } from "./page-server.js";

// Runly's own React components of 2020 cannot be installed any more: the package that they are built on (@runly/ui) is
// gone from the registry. What they do on the wire can be done all the same, with the library that they did it with:
// SignalR 3.1 as it comes, with all its transports and its own header, and a plain fetch beside it.

interface OldRun {
  id?: string;
  state?: string;
  completedAt?: string | null;
  progress?: Record<string, unknown>;
}

/** The part of SignalR 3.1 that is used; its script puts it into the page. */
interface SignalR {
  readonly HubConnectionBuilder: new () => {
    withUrl(
      url: string,
      options: { accessTokenFactory(): string },
    ): InstanceType<SignalR["HubConnectionBuilder"]>;
    withAutomaticReconnect(): InstanceType<SignalR["HubConnectionBuilder"]>;
    build(): {
      on(event: string, listener: (run: OldRun) => void): void;
      start(): Promise<void>;
      stop(): Promise<void>;
    };
  };
}

test("the wire of Runly's older components works against the emulator unchanged", async () => {
  const emulator = runlyEmulator({ queueMs: 100, runMs: 1200 });
  const served = await serve(emulator);
  const script = join(import.meta.dirname, "node_modules/signalr-3/dist/browser/signalr.min.js");
  const files = new Map([
    ["signalr.js", await readFile(script, "utf8")],
    ["index.html", '<!doctype html><title>Older</title><script src="/signalr.js"></script>'],
  ]);
  const server = await servePages(files);
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/index.html`);
    const { publishableKey: key, organization, environment } = emulator;
    const seen = await page.evaluate(
      async ({ url, key, organization, environment }) => {
        const { signalR } = globalThis as unknown as { signalR: SignalR };
        const post = async (path: string, body?: object) => {
          const answer = await fetch(`${url}${path}`, {
            method: "POST",
            headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
            ...(body && { body: JSON.stringify(body) }),
          });
          return (await answer.json()) as OldRun;
        };
        /** Listens to a run until it has ended, each message laid over what was known. */
        const follow = async (runId: string | undefined) => {
          const states: string[] = [];
          let run: OldRun = {};
          const connection = new signalR.HubConnectionBuilder()
            .withUrl(`${url}/${organization}/runs/${runId}/channel`, { accessTokenFactory: () => key })
            .withAutomaticReconnect()
            .build();
          const ended = new Promise<void>((resolve) => {
            connection.on("RunStatus", (status) => {
              run = { ...run, ...status, progress: { ...run.progress, ...status.progress } };
              if (run.state && states.at(-1) !== run.state) states.push(run.state);
              if (run.state === "Failed" || run.state === "Successful") resolve();
            });
          });
          await connection.start();
          await ended;
          await connection.stop();
          return { run, states };
        };
        const first = await post(`/${organization}/environments/${environment}/runs/`, {
          template: "flaky-import",
        });
        const failed = await follow(first.id);
        // The older components leave the slash at the end out.
        while (true) {
          const answer = await fetch(`${url}/${organization}/runs/${first.id}`, {
            headers: { Authorization: `Bearer ${key}` },
          });
          if (((await answer.json()) as OldRun).completedAt) break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const second = await post(`/${organization}/runs/${first.id}`);
        return { failed, again: second.id !== first.id && (await follow(second.id)) };
      },
      { url: served.url, key, organization, environment },
    );
    expect(seen.failed.states.at(-1)).toBe("Failed");
    expect(seen.failed.states).toContain("Running");
    expect(seen.failed.run.progress).toMatchObject({ failed: 5, total: 40 });
    expect(seen.again).toMatchObject({ run: { state: "Failed" } });
  } finally {
    await browser.close();
    await server.close();
    await served.close();
  }
});
