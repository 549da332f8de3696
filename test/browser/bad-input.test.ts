import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe.js";
import { openElements, type RunlyPage, type RunlySetting, startSetting } from "./runly-setting.js";
import { screenshot } from "./screenshots.js";

// What the author of a page may get wrong: the element says what, and nothing reaches the page's own error handling.

const UNKNOWN_RUN = "00000000-0000-4000-8000-00000000dead";
const where = 'organization="{organization}" url="{url}"';

let setting: RunlySetting;
let open: RunlyPage | undefined;

beforeAll(async () => {
  setting = await startSetting();
});
afterEach(async () => {
  expect(open?.uncaught).toEqual([]);
  const reported = await open?.page.evaluate(
    () => (globalThis as unknown as { reported: string[] }).reported,
  );
  expect(reported).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(() => setting?.close());

describe("an element says what is wrong, and emits it, and throws nothing into the page", () => {
  const progress = (attributes: string) => `<runly-run-progress ${attributes}></runly-run-progress>`;
  const queue = (attributes: string) =>
    `<runly-queue-button publishable-key="{key}" environment="{environment}" ${where} ${attributes}></runly-queue-button>`;

  test.each([
    ["a missing key", progress(`run-id="r1" ${where}`), "setup", /has no publishable-key/],
    [
      "a missing organization",
      progress('run-id="r1" publishable-key="{key}" url="{url}"'),
      "setup",
      /has no organization/,
    ],
    [
      "a secret key given as publishable",
      progress(`run-id="${UNKNOWN_RUN}" publishable-key="{secret}" ${where}`),
      "setup",
      /looks like a secret one: every visitor/,
    ],
    [
      "a key that nobody knows",
      progress(`run-id="${UNKNOWN_RUN}" publishable-key="pk_wrong" ${where}`),
      "refused",
      /401.*check that the publishable key is complete/,
    ],
    [
      "a run that nobody knows",
      progress(`run-id="${UNKNOWN_RUN}" publishable-key="{key}" ${where}`),
      "missing",
      /404.*check the id of the run/,
    ],
    [
      "an organization that is not the key's",
      progress(`run-id="${UNKNOWN_RUN}" publishable-key="{key}" organization="other" url="{url}"`),
      "missing",
      /404/,
    ],
    [
      "an address that is none",
      progress(`run-id="${UNKNOWN_RUN}" publishable-key="{key}" organization="{organization}" url="here"`),
      "setup",
      /url must be an origin/,
    ],
    [
      "an address over plain HTTP",
      progress(
        'run-id="r1" publishable-key="{key}" organization="{organization}" url="http://runly.example"',
      ),
      "setup",
      /https/i,
    ],
    ["a button without a template", queue(""), "setup", /has no template/],
    [
      "a button without an environment",
      queue('template="{template}"').replace('environment="{environment}"', ""),
      "setup",
      /has no environment/,
    ],
    [
      "settings that are no JSON",
      queue(`template="{template}" settings="items=7"`),
      "setup",
      /attribute settings of <runly-queue-button> is not a JSON object/,
    ],
    [
      "texts that are no JSON",
      queue(`template="{template}" texts="[]"`),
      "setup",
      /attribute texts .* not a JSON object/,
    ],
    [
      "a requeue button without a run",
      `<runly-requeue-button publishable-key="{key}" ${where}></runly-requeue-button>`,
      "setup",
      /neither for, .* nor run-id/,
    ],
  ])("for %s", async (_, markup, kind, message) => {
    open = await openElements(setting, `<main><h1>Page</h1>${markup}</main>`);
    const { page, events, emulator } = open;
    await page.waitForSelector('[state="failure"]', { state: "attached" });
    const seen = await events("error");
    expect(seen).toMatchObject([{ kind, message: expect.stringMatching(message) }]);
    const alert = page.getByRole("alert");
    await alert.waitFor({ state: "visible" });
    expect(await alert.textContent()).toContain(seen[0]?.message);
    // No message shows a key.
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text + seen[0]?.message).not.toContain(emulator.secretKey);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("for a template that is not open to publishable keys, when its button is pressed", async () => {
    open = await openElements(setting, `<main><h1>Page</h1>${queue('template="{closed}"')}</main>`);
    const { page, events } = open;
    await page.click("runly-queue-button");
    await page.waitForSelector('[state="failure"]');
    expect(await events("error")).toMatchObject([
      { kind: "refused", message: expect.stringMatching(/403.*template/s) },
    ]);
    expect(await events("queued")).toEqual([]);
    await screenshot(page, "template-refused");
    // The button can be pressed again, for it may have been opened since.
    expect(await page.getByRole("button").getAttribute("aria-disabled")).toBeNull();
  });

  test("for a server that fails; pressing Try again goes on from there", async () => {
    open = await openElements(setting, async (emulator) => {
      const { publishableKey: key, organization, environment, template } = emulator;
      const answer = await emulator.fetch(
        new Request(`${emulator.origin}/${organization}/environments/${environment}/runs/`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
          body: JSON.stringify({ template }),
        }),
      );
      const { id } = (await answer.json()) as { id: string };
      emulator.faults.fail(500, 500, 500);
      return `<main><h1>Page</h1>${progress(`run-id="${id}" publishable-key="{key}" ${where}`)}</main>`;
    });
    const { page, events } = open;
    await page.waitForSelector('[state="failure"]', { timeout: 20_000 });
    expect(await events("error")).toMatchObject([{ kind: "other", message: expect.stringContaining("500") }]);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector('[state="successful"]');
    expect(await page.getByRole("alert").textContent()).toBe("");
  });
});

test("a page that was opened from a file says so, as its calls fail", async () => {
  open = await openElements(setting, "");
  const { page, emulator, cable, events } = open;
  const script = [...setting.server.files].filter(([name]) => name.endsWith(".js"));
  // One script in the page itself: a file may load no modules.
  const path = join(tmpdir(), `runly-elements-${process.pid}.html`);
  const { publishableKey: key, organization } = emulator;
  expect(script).not.toHaveLength(0);
  await writeFile(
    path,
    `<!doctype html><html lang="en"><title>File</title><body><main><h1>File</h1>
    <runly-run-progress run-id="${UNKNOWN_RUN}" publishable-key="${key}" organization="${organization}" url="${cable.url}"></runly-run-progress>
    </main><script type="module">${(setting.server.files.get("elements.js") ?? "").replaceAll("</script", "<\\/script")}</script>`,
  );
  await page.goto(`file://${path}`);
  await page.waitForSelector('[state="failure"]', { timeout: 20_000 });
  const [seen] = await events("error");
  expect(seen).toMatchObject({ kind: "connection", message: expect.stringMatching(/opened from a file/) });
  await screenshot(page, "opened-from-a-file");
});
