import { type RunlyEmulator, runlyEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { examplePage, exampleScript, PAGES } from "../../examples/runly-elements/serve.mjs";
import { axeFindings } from "./axe.js";
import { bundlePages } from "./bundle-pages.js";
import { startChromium } from "./chromium.js";
import { type PageServer, servePages } from "./page-server.js";
import { screenshot } from "./screenshots.js";

// The examples, with the drop-in script as it is packed.

let browser: Browser;
let server: PageServer;
let emulator: RunlyEmulator;
let served: Served;
let page: Page;
const uncaught: string[] = [];
const loaded: string[] = [];

beforeAll(async () => {
  const files = await bundlePages({ react: "examples/runly-elements/react/main.tsx" });
  for (const name of ["runly-elements.js", "runly-elements-live.js"]) files.set(name, exampleScript(name));
  server = await servePages(files);
  browser = await startChromium();
});
beforeEach(async () => {
  emulator = runlyEmulator({ queueMs: 200, runMs: 1500 });
  served = await serve(emulator);
  page = await browser.newPage({ viewport: { width: 700, height: 220 } });
  uncaught.length = 0;
  loaded.length = 0;
  page.on("pageerror", (error) => uncaught.push(String(error)));
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
});
afterEach(async () => {
  expect(uncaught).toEqual([]);
  await page.close();
  await served.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const values = () => ({
  publishableKey: emulator.publishableKey,
  organization: emulator.organization,
  url: served.url,
});

describe("the example", () => {
  test("that are tested are all that there are", () => {
    expect([...PAGES].sort()).toEqual(["data-attributes.html", "plain.html", "themed.html"]);
  });

  test("in plain HTML queues a run and shows it to its end", async () => {
    server.files.set("plain.html", examplePage("plain.html", values()));
    await page.goto(`${server.url}/plain.html`);
    await page.getByRole("button", { name: "Import orders" }).click();
    await page.waitForSelector('#import[state="running"]');
    await page.waitForFunction(() => {
      const bar = document.querySelector("#import")?.shadowRoot?.querySelector("[role=progressbar]");
      return Number(bar?.getAttribute("aria-valuenow")) > 40;
    });
    await screenshot(page, "example-plain-running");
    expect(emulator.openChannels).toBe(1);
    await page.waitForSelector('#import[state="successful"]');
    await screenshot(page, "example-plain");
    expect(await axeFindings(page)).toEqual([]);
  });

  test("loads the live connection only when there is a run to follow", async () => {
    server.files.set("plain.html", examplePage("plain.html", values()));
    await page.goto(`${server.url}/plain.html`);
    await page.waitForSelector('runly-queue-button[state="ready"]');
    expect(loaded).not.toContain("/runly-elements-live.js");
    await page.getByRole("button", { name: "Import orders" }).click();
    await page.waitForSelector('#import[state="running"]');
    await expect.poll(() => loaded).toContain("/runly-elements-live.js");
  });

  test("goes on without the live connection where its file was not put beside the script", async () => {
    server.files.set("plain.html", examplePage("plain.html", values()));
    const script = server.files.get("runly-elements-live.js") ?? "";
    server.files.delete("runly-elements-live.js");
    try {
      await page.goto(`${server.url}/plain.html`);
      await page.getByRole("button", { name: "Import orders" }).click();
      await page.waitForSelector('#import[state="successful"]', { timeout: 20_000 });
    } finally {
      server.files.set("runly-elements-live.js", script);
    }
  });

  test("with data attributes alone queues a run, and runs one again that failed", async () => {
    const markup = examplePage("data-attributes.html", values()).replace("import-orders", "flaky-import");
    server.files.set("data-attributes.html", markup);
    await page.goto(`${server.url}/data-attributes.html`);
    await page.getByRole("button", { name: "Import orders" }).click();
    await page.waitForSelector('#import[state="failed"]');
    await screenshot(page, "example-data-attributes");
    await page.getByRole("button", { name: "Run again" }).click();
    await page.waitForSelector('#import[state="running"]');
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "with looks and texts of its own keeps its contrast, %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      server.files.set("themed.html", examplePage("themed.html", values()));
      await page.goto(`${server.url}/themed.html`);
      await page.getByRole("button", { name: "Bestellungen einlesen" }).click();
      await page.getByText("Fertig, mit Fehlern").waitFor();
      await page.getByRole("button", { name: "Noch einmal" }).waitFor();
      await screenshot(page, `example-themed-${colorScheme}`);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test("in React 19 passes attributes, properties and events both ways", async () => {
    const { publishableKey, organization, url } = values();
    server.files.set(
      "react.html",
      `<!doctype html><html lang="en"><title>React</title><body><main><h1>Orders</h1>
       <div id="orders" data-publishable-key="${publishableKey}" data-organization="${organization}" data-url="${url}"></div>
       </main><script type="module" src="/react.js"></script>`,
    );
    await page.goto(`${server.url}/react.html`);
    const button = page.getByRole("button", { name: "Import orders" });
    await button.click();
    await page.getByText("100 %").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Successful" }).waitFor();
    await button.click();
    await expect.poll(() => page.getByRole("listitem").count(), { timeout: 10_000 }).toBe(2);
    await screenshot(page, "example-react");
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("the drop-in script", () => {
  const script = '<script src="/runly-elements.js"></script>';
  const open = async (body: string) => {
    const { publishableKey, organization, url } = values();
    const filled = body
      .replaceAll("{key}", publishableKey)
      .replaceAll("{organization}", organization)
      .replaceAll("{url}", url);
    server.files.set("drop-in.html", `<!doctype html><html lang="en"><title>Drop-in</title><body>${filled}`);
    await page.goto(`${server.url}/drop-in.html`);
  };

  test("takes the names of Runly's own script, and the one key that is on the page", async () => {
    await open(
      `${script}<div data-runly-component="RunProgress" data-runly-org="{organization}" data-runly-run-id="r1" data-runly-url="{url}"></div>
       <p data-runly-token="{key}"></p>`,
    );
    const element = page.locator("runly-run-progress");
    await element.waitFor();
    expect(await element.getAttribute("publishable-key")).toBe(emulator.publishableKey);
    expect(await element.getAttribute("organization")).toBe(emulator.organization);
    expect(await element.getAttribute("run-id")).toBe("r1");
    // "false" means no, which it did not in Runly's own script.
    expect(await page.locator("runly-requeue-button").count()).toBe(0);
  });

  test("fills places that come later, and each of them once", async () => {
    await open(
      `${script}<main data-runly-key="{key}" data-runly-organization="{organization}" data-runly-url="{url}"></main>`,
    );
    await page.evaluate(() => {
      const place = document.createElement("div");
      place.setAttribute("data-runly-component", "run-progress");
      place.setAttribute("data-runly-allow-retry", "true");
      document.querySelector("main")?.append(place);
    });
    await page.waitForSelector('runly-run-progress[state="idle"]');
    expect(await page.locator("runly-run-progress").count()).toBe(1);
    const id = await page.locator("runly-run-progress").getAttribute("id");
    expect(await page.locator("runly-requeue-button").getAttribute("for")).toBe(id);
  });

  test("names a component that it does not know, in the console, and fills the others", async () => {
    const logged: string[] = [];
    page.on("console", (message) => message.type() === "error" && logged.push(message.text()));
    await open(
      `<main>${script}<div data-runly-component="RunTable"></div>
       <div data-runly-component="RunProgress" data-runly-key="{key}" data-runly-organization="{organization}"></div></main>`,
    );
    await page.waitForSelector("runly-run-progress");
    expect(logged.join()).toMatch(
      /"RunTable" is not known; there are RunProgress, RequeueButton and QueueButton/,
    );
  });

  test("in a page that was opened from a file says why nothing can be shown", async () => {
    const { publishableKey, organization, url } = values();
    await page.route("file:///runly-test/*", (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: exampleScript("runly-elements.js") })
        : route.fulfill({
            contentType: "text/html",
            body: `<!doctype html>${script.replace("/runly", "runly")}<div data-runly-component="RunProgress" data-runly-run-id="r1"
              data-runly-key="${publishableKey}" data-runly-organization="${organization}" data-runly-url="${url}"></div>`,
          }),
    );
    await page.goto("file:///runly-test/page.html");
    await page.getByRole("alert").getByText("opened from a file").waitFor({ timeout: 20_000 });
  });
});
