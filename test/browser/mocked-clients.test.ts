import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundlePages, ROOT } from "./bundle-pages.js";
import { startChromium } from "./chromium.js";
import { type PageServer, servePages } from "./page-server.js";
import type { MockedClientsPage } from "./pages/mocked-clients.js";

// Every client, bundled into a page, called through MSW's service worker: no request leaves the browser.

type Clients = keyof MockedClientsPage["calls"];

let browser: Browser;
let server: PageServer;
let page: Page;
const requested: string[] = [];

beforeAll(async () => {
  const files = await bundlePages({ "mocked-clients": "test/browser/pages/mocked-clients.ts" });
  files.set(
    "index.html",
    '<!doctype html><title>Clients</title><script type="module" src="/mocked-clients.js"></script>',
  );
  const worker = join(ROOT, "node_modules/msw/lib/mockServiceWorker.js");
  files.set("mockServiceWorker.js", await readFile(worker, "utf8"));
  server = await servePages(files);
  browser = await startChromium();
  page = await browser.newPage();
  // What the worker lets through to the network would be seen here.
  page.context().on("request", (request) => {
    const url = request.url();
    if (request.serviceWorker() !== null && !url.startsWith(server.url)) requested.push(url);
  });
  await page.goto(`${server.url}/index.html`);
  await page.evaluate(() => (globalThis as unknown as { page: MockedClientsPage }).page.ready);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("in a page, under MSW's service worker", () => {
  test.each(["runzero", "runai", "runly", "runops", "unskript"] as const)(
    "the client of %s is answered by the emulator",
    async (name) => {
      const { got, seen } = await page.evaluate(
        (client: Clients) => (globalThis as unknown as { page: MockedClientsPage }).page.calls[client](),
        name,
      );
      expect(got).toBeGreaterThan(0);
      expect(seen).toBeGreaterThan(0);
      expect(requested).toEqual([]);
    },
  );

  test.each(["runzero", "runai", "runly", "runops", "unskript"] as const)(
    "the client of %s refuses a secret, and says what to do instead",
    async (name) => {
      const message = await page.evaluate((client: Clients) => {
        try {
          (globalThis as unknown as { page: MockedClientsPage }).page.refusals[client]();
          return "no refusal";
        } catch (error) {
          return String(error);
        }
      }, name);
      expect(message).toMatch(
        /^InvalidCallError: a secret in a page can be read by every visitor: .* dangerouslyAllowBrowser/,
      );
    },
  );
});
