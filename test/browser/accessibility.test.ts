import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe.js";
import { bundlePages } from "./bundle-pages.js";
import { startChromium } from "./chromium.js";
import { type PageServer, servePages } from "./page-server.js";
import { screenshot } from "./screenshots.js";

// Every state of every element on one page (pages/gallery.ts).

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  const files = await bundlePages({ gallery: "test/browser/pages/gallery.ts" });
  files.set(
    "index.html",
    '<!doctype html><html lang="en"><title>Gallery</title><body><script type="module" src="/gallery.js"></script>',
  );
  server = await servePages(files);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(query: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  await page.goto(`${server.url}/index.html?${query}`);
  await page.waitForSelector("html[data-ready]");
  return page;
}

describe("every state of every element", () => {
  test.each(["light", "dark"])("gives axe nothing to find, %s", async (scheme) => {
    const page = await open(scheme);
    await screenshot(page, `states-${scheme}`);
    expect(await axeFindings(page)).toEqual([]);
    const states = await page.evaluate(() =>
      [...document.querySelectorAll("[state]")].map((element) => element.getAttribute("state")),
    );
    // That the page has all states is what makes the finding worth something.
    expect([...new Set(states)].sort()).toEqual([
      ...["cancelled", "cancelling", "errored", "failed", "failure", "idle", "partly-successful", "queued"],
      ...["ready", "running", "sending", "sent", "successful", "timed-out"],
    ]);
    await page.close();
  });

  test("fits a narrow window without scrolling sideways, also with large text", async () => {
    const page = await open("light", { viewport: { width: 320, height: 900 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      for (const element of document.querySelectorAll<HTMLElement>("h1, main > div")) {
        element.style.gridTemplateColumns = "minmax(0, 1fr)";
        element.style.overflowWrap = "anywhere";
      }
    });
    await screenshot(page, "states-narrow");
    const [scrollWidth, clientWidth] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth as number);
    await page.close();
  });

  test("stands still where reduced motion is asked for", async () => {
    const moving = () =>
      document.getAnimations().length +
      [...document.querySelectorAll("*")].reduce(
        (count, element) => count + (element.shadowRoot?.getAnimations().length ?? 0),
        0,
      );
    const still = await open("light", { reducedMotion: "reduce" });
    expect(await still.evaluate(moving)).toBe(0);
    await still.close();
    // The measure would find motion if there were some.
    const lively = await open("light", { reducedMotion: "no-preference" });
    expect(await lively.evaluate(moving)).toBeGreaterThan(0);
    await lively.close();
  });

  test("can be told apart in forced colours", async () => {
    const page = await open("light", { forcedColors: "active" });
    await screenshot(page, "states-forced-colours");
    const backgrounds = await page.evaluate(() => {
      const root = document.querySelector('[run-id="partly successful"]')?.shadowRoot;
      return ["track", "bar bar-success", "bar bar-failed"].map((part) => {
        const element = root?.querySelector(`[part="${part}"]`);
        return element ? getComputedStyle(element).backgroundColor : "absent";
      });
    });
    expect(new Set(backgrounds).size).toBe(3);
    await page.close();
  });
});

describe("by keyboard", () => {
  test("a button is reached by Tab, pressed by Enter, and keeps the focus while the request is on its way", async () => {
    const page = await open("light");
    const focused = () => document.activeElement?.textContent ?? "";
    const seen: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(focused);
      seen.push(name);
      if (name === "Import customers") break;
    }
    expect(seen).toContain("Import customers");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[state=sent]")].some((one) => one.textContent === "Import customers"),
    );
    expect(await page.evaluate(focused)).toBe("Import customers");
    await page.close();
  });
});
