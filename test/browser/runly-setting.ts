import { type RunlyEmulator, type RunlyEmulatorOptions, runlyEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import type { Browser, Page } from "playwright-core";
import { bundlePages } from "./bundle-pages.js";
import { type Cable, layCable } from "./cable.js";
import { startChromium } from "./chromium.js";
import { type PageServer, servePages } from "./page-server.js";
import type { SeenEvent } from "./pages/elements.js";

/** A Chromium, a server of pages, and a Runly of its own for each test. */
export interface RunlySetting {
  readonly browser: Browser;
  readonly server: PageServer;
  close(): Promise<void>;
}

/** A page with elements, and the Runly that it talks to. */
export interface RunlyPage {
  readonly page: Page;
  readonly emulator: RunlyEmulator;
  /** The way to the emulator, which can be cut. */
  readonly cable: Cable;
  /** What the elements have told the page. */
  events(type?: string): Promise<SeenEvent[]>;
  /** What reached `window.onerror`, or was logged as an error by the page: nothing ever should. */
  readonly uncaught: string[];
  close(): Promise<void>;
}

/** Starts what all tests of a file share. */
export async function startSetting(): Promise<RunlySetting> {
  const server = await servePages(await bundlePages({ elements: "test/browser/pages/elements.ts" }));
  const browser = await startChromium();
  return {
    browser,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a page with these elements, on an emulator of its own. */
export async function openElements(
  { browser, server }: RunlySetting,
  body: string | ((emulator: RunlyEmulator) => Promise<string>),
  { script = "elements.js", ...options }: RunlyEmulatorOptions & { readonly script?: string } = {},
): Promise<RunlyPage> {
  const emulator = runlyEmulator({ queueMs: 100, runMs: 1200, ...options });
  const served: Served = await serve(emulator);
  const cable = await layCable(served.url);
  const values: Readonly<Record<string, string>> = {
    key: emulator.publishableKey,
    secret: emulator.secretKey,
    organization: emulator.organization,
    environment: emulator.environment,
    template: emulator.template,
    closed: emulator.closedTemplate,
    url: cable.url,
  };
  const markup = typeof body === "string" ? body : await body(emulator);
  const filled = markup.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
  server.files.set(
    "index.html",
    `<!doctype html><html lang="en"><title>Test</title><script type="module" src="/${script}"></script><body>${filled}`,
  );
  const page = await browser.newPage({ viewport: { width: 700, height: 420 } });
  const uncaught: string[] = [];
  page.on("pageerror", (error) => uncaught.push(String(error)));
  await page.goto(`${server.url}/index.html`);
  return {
    page,
    emulator,
    cable,
    uncaught,
    events: async (type) => {
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: SeenEvent[] }).seen);
      return seen.filter((event) => type === undefined || event.type === type);
    },
    async close() {
      await page.close();
      await cable.cut();
      await served.close();
    },
  };
}
