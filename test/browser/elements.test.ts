import type { RunlyEmulator } from "@runwire/emulator";
import { Client } from "@runwire/runly";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe.js";
import { openElements, type RunlyPage, type RunlySetting, startSetting } from "./runly-setting.js";
import { screenshot } from "./screenshots.js";

// The elements in a page, against the emulator over HTTP and WebSockets.

const PROVIDER =
  '<runly-provider publishable-key="{key}" organization="{organization}" environment="{environment}" url="{url}">';
const ALL = `<main><h1>Orders</h1>${PROVIDER}
  <runly-queue-button template="{template}" for="run">Import orders</runly-queue-button>
  <runly-run-progress id="run">Import of orders</runly-run-progress>
  <runly-requeue-button for="run"></runly-requeue-button>
</runly-provider></main>`;

let setting: RunlySetting;
let open: RunlyPage | undefined;

beforeAll(async () => {
  setting = await startSetting();
});
afterEach(async () => {
  expect(open?.uncaught).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(() => setting?.close());

async function opened(
  ...args: Parameters<typeof openElements> extends [unknown, ...infer Rest] ? Rest : never
) {
  open = await openElements(setting, ...args);
  return open;
}

/** A client that sees the emulator from outside, with the secret key. */
async function atEmulator<T>(emulator: RunlyEmulator, work: (client: Client) => Promise<T>) {
  const fetch = (url: string, init: RequestInit) => emulator.fetch(new Request(url, init));
  const { secretKey, organization } = emulator;
  return work(new Client({ secretKey, organization, fetch }));
}

const atState = (state: string, id = "run") => `#${id}[state="${state}"]`;

describe("a run", () => {
  test("is queued by a button and watched to its end, over one live connection", async () => {
    const { page, emulator, events } = await opened(
      ALL.replace(
        "</runly-provider>",
        '<runly-run-progress id="other"></runly-run-progress></runly-provider>',
      ),
    );
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("running"));
    const runId = await page.getAttribute("#run", "run-id");
    await page.evaluate((id) => document.querySelector("#other")?.setAttribute("run-id", id ?? ""), runId);
    await page.waitForSelector(atState("running", "other"));
    expect(emulator.openChannels).toBe(1);
    await page.waitForSelector(atState("successful"));
    await page.waitForSelector(atState("successful", "other"));

    expect(await events("queued")).toMatchObject([{ from: "runly-queue-button", run: { id: runId } }]);
    expect(await events("complete")).toMatchObject([{ run: { id: runId } }, { run: { id: runId } }]);
    expect(await events("error")).toEqual([]);
    // It moved on the way, and was heard of live rather than asked for.
    const updates = (await events("update")).map(({ run }) => run?.state);
    expect(updates.filter((state) => state === "Running").length).toBeGreaterThan(3);
    const bar = page.locator("#run").getByRole("progressbar");
    expect(await bar.getAttribute("aria-valuenow")).toBe("100");
    expect(await page.locator("#run").getByText("40 of 40").isVisible()).toBe(true);
    await expect.poll(() => emulator.openChannels).toBe(0);
  });

  test("that failed is offered to be run again, and the progress follows the new one", async () => {
    const { page, events } = await opened(ALL.replace("{template}", "flaky-import"));
    expect(await page.locator("runly-requeue-button").isVisible()).toBe(false);
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("failed"));
    const first = await page.getAttribute("#run", "run-id");
    const again = page.locator("runly-requeue-button").getByRole("button", { name: "Run again" });
    await again.waitFor({ state: "visible" });
    await screenshot(page, "run-failed");
    expect(await axeFindings(page)).toEqual([]);
    await again.click();
    await page.waitForSelector(atState("running"));
    const second = await page.getAttribute("#run", "run-id");
    expect(second).not.toBe(first);
    // Whoever has just pressed it keeps the focus, though there is nothing to press now.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("runly-requeue-button");
    expect(await again.getAttribute("aria-disabled")).toBe("true");
    await page.waitForSelector(atState("failed"));
    expect(await events("complete")).toMatchObject([{ run: { id: first } }, { run: { id: second } }]);
    expect((await events("queued")).map(({ from }) => from)).toEqual([
      "runly-queue-button",
      "runly-requeue-button",
    ]);
  });

  test("that succeeded with failures can be run again, one that succeeded cannot", async () => {
    const { page } = await opened(ALL.replace("{template}", "partial-import"));
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("partly-successful"));
    await page.locator("runly-requeue-button").waitFor({ state: "visible" });
    await page.evaluate(
      (template) => document.querySelector("runly-queue-button")?.setAttribute("template", template),
      open?.emulator.template ?? "",
    );
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("successful"));
    expect(await page.locator("runly-requeue-button").isVisible()).toBe(false);
  });

  test("that has ended before the page opened is shown at once, and completes once", async () => {
    const { page, events } = await opened(async (emulator) => {
      const failed = await atEmulator(emulator, async (client) => {
        for await (const run of client.runs.search({ disposition: "Failed" })) return run;
        throw new Error("the emulator has no failed run");
      });
      return `${PROVIDER}<runly-run-progress id="run" run-id="${failed.id}"></runly-run-progress></runly-provider>`;
    });
    await page.waitForSelector(atState("failed"));
    // Taken out for a while and put back, as frameworks do: it is followed anew.
    await page.evaluate(async () => {
      const element = document.querySelector("#run") as Element;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector("runly-provider")?.append(element);
    });
    await expect.poll(async () => (await events("update")).length).toBe(2);
    await page.waitForTimeout(300);
    expect(await events("complete")).toHaveLength(1);
    expect(await events("error")).toEqual([]);
  });

  test("settings of the button override those of the template", async () => {
    const { page } = await opened(ALL.replace('for="run"', `for="run" settings='{"items": 7}'`));
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("successful"));
    expect(await page.locator("#run").getByText("7 of 7").isVisible()).toBe(true);
  });
});

describe("a connection", () => {
  test("that is cut is told of, made again, and the run watched to its end", async () => {
    const { page, cable, emulator, events } = await opened(ALL, { runMs: 6000 });
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("running"));
    await expect.poll(() => emulator.openChannels).toBe(1);
    await cable.cut();
    await page.getByText("Connection lost, trying again …").waitFor({ state: "visible" });
    await screenshot(page, "connection-lost");
    expect(await axeFindings(page)).toEqual([]);
    await cable.restore();
    await page.getByText("Connection lost, trying again …").waitFor({ state: "hidden" });
    await page.waitForSelector(atState("successful"));
    expect(await events("complete")).toHaveLength(1);
    expect(await events("error")).toEqual([]);
  });

  test("that is cut while the run ends does not hide its end", async () => {
    const { page, cable, emulator, events } = await opened(ALL, { runMs: 2000 });
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("running"));
    await expect.poll(() => emulator.openChannels).toBe(1);
    await cable.cut();
    const runId = (await page.getAttribute("#run", "run-id")) ?? "";
    await expect
      .poll(() => atEmulator(emulator, async (client) => (await client.runs.get(runId)).completedAt), {
        timeout: 5000,
      })
      .toBeTruthy();
    expect(await events("complete")).toEqual([]);
    await cable.restore();
    await page.waitForSelector(atState("successful"));
    expect(await events("complete")).toHaveLength(1);
  });

  test("that is blocked for sockets alone is made up for by asking", async () => {
    const { page, emulator, events } = await opened(ALL, { runMs: 2500 });
    emulator.blockChannels(true);
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("successful"), { timeout: 20_000 });
    // Nothing was lost, as there never was a connection.
    expect(await page.getByText("Connection lost").count()).toBe(0);
    expect(await events("complete")).toHaveLength(1);
  });

  test("ends when the element leaves the page, and begins anew when it comes back", async () => {
    const { page, emulator } = await opened(ALL, { runMs: 6000 });
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("running"));
    await expect.poll(() => emulator.openChannels).toBe(1);
    await page.evaluate(() => {
      const element = document.querySelector("#run") as Element;
      Object.assign(globalThis, { element });
      element.remove();
    });
    await expect.poll(() => emulator.openChannels).toBe(0);
    await page.evaluate(() => {
      document
        .querySelector("runly-provider")
        ?.append((globalThis as unknown as { element: Element }).element);
    });
    await expect.poll(() => emulator.openChannels).toBe(1);
  });
});

describe("a page", () => {
  test("with a strict Content-Security-Policy shows the elements as any other does", async () => {
    const { headers } = setting.server;
    headers["content-security-policy"] =
      "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:* ws://127.0.0.1:*";
    try {
      const { page } = await opened(ALL);
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.click("runly-queue-button");
      await page.waitForSelector(atState("successful"));
      const width = await page
        .locator("#run")
        .getByRole("progressbar")
        .evaluate((track) => {
          const bar = track.querySelector("div");
          return (
            bar && Math.round((bar.getBoundingClientRect().width / track.getBoundingClientRect().width) * 100)
          );
        });
      await expect.poll(() => width).toBeGreaterThan(50);
      expect(complaints).toEqual([]);
    } finally {
      delete headers["content-security-policy"];
    }
  });

  test("gives texts of its own, by property, attribute and between the tags", async () => {
    const { page } = await opened(
      `<div lang="de">${ALL.replace("<runly-provider", `<runly-provider texts='{"successful": "Fertig", "counts": "{done} von {total}"}'`)}</div>`,
      { items: 1500 },
    );
    await page.evaluate(() => {
      const button = document.querySelector("runly-queue-button");
      if (button) button.texts = { sent: "Eingereiht" };
    });
    await page.click("runly-queue-button");
    await page.getByText("Eingereiht").waitFor();
    await page.locator("#run").getByText("Fertig").waitFor();
    expect(await page.locator("#run").getByText("1.500 von 1.500").isVisible()).toBe(true);
    expect(await page.getByRole("progressbar", { name: "Import of orders" }).count()).toBe(1);
  });

  test("gives looks of its own, by parts and custom properties", async () => {
    const { page } = await opened(
      `<style>
        runly-run-progress { --runly-success: rgb(1, 2, 3); --runly-height: 20px; }
        runly-run-progress::part(label) { text-transform: uppercase; }
      </style>${ALL}`,
    );
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("successful"));
    const looks = await page.locator("#run").evaluate((element) => {
      const style = (part: string) =>
        getComputedStyle(element.shadowRoot?.querySelector(`[part~="${part}"]`) as Element);
      return [style("bar-success").backgroundColor, style("track").height, style("label").textTransform];
    });
    expect(looks).toEqual(["rgb(1, 2, 3)", "20px", "uppercase"]);
  });

  test("may change the provider: the elements take what they are given", async () => {
    const { page, events, emulator } = await opened(ALL.replace('publishable-key="{key}" ', ""));
    await page.waitForSelector('runly-queue-button[state="failure"]');
    expect((await events("error")).map(({ kind }) => kind)).toEqual(["setup", "setup"]);
    await page.evaluate((key) => {
      const provider = document.querySelector("runly-provider");
      if (provider) provider.publishableKey = key;
    }, emulator.publishableKey);
    await page.waitForSelector('runly-queue-button[state="ready"]');
    await page.click("runly-queue-button");
    await page.waitForSelector(atState("successful"));
  });
});
