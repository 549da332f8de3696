// Checks the built site: its links, its own types, the code that the playground shows, that the emulators take its
// examples, the tests of its promises, and the site itself in Chromium, light and dark, wide and narrow:
//   npm run --prefix docs check          after `npm run docs`; screenshots go to docs/.vitepress/cache/screens
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run, runMain, step } from "../scripts/setup.mjs";
import { checkCode } from "./scripts/check-code.mjs";
import { checkLinks } from "./scripts/check-links.mjs";
import { openChromium } from "./scripts/open-chromium.mjs";
import { tryExamples } from "./scripts/operation-cards.mjs";
import { DOCS, PAGES } from "./scripts/places.mjs";
import { runPromises } from "./scripts/run-promises.mjs";
import { serveSite } from "./scripts/serve-site.mjs";
import { loadPlayground } from "./scripts/write-playground.mjs";

const screens = join(DOCS, ".vitepress/cache/screens");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The only operations that the playground cannot call, as JSON holds no file. */
const TAKE_FILES = {
  runzero: ["importCustomIntegrationAssets", "importNessusScanData", "importPacketData", "importScanData"],
  runly: ["uploadPackage"],
};

/** The only operations whose example is refused: their card says why before one runs it. */
const REFUSED = {
  runai: [
    "create_idp",
    "update_Secret_asset_by_id",
    "update_config_map_asset_by_id",
    "update_idp",
    "update_idp_mappers",
    "update_registry",
  ],
};

/** What each scene must show: what is said at its end, and what the server counted. */
const SCENES = [
  [
    "40 calls, 20 places",
    /^40 of 40 calls .* 0 were refused/,
    /0 of them refused with 429, and gave out 1 token\./,
  ],
  // The first 20 have places; of the others those do that wait for the next windows, as 429 tells them to.
  [
    "80 calls without limits",
    /^(?:[2-7]\d|80) of 80 calls .* [1-9]\d* were refused/,
    /[1-9]\d* of them refused/,
  ],
  ["A storm of 429", /^12 of 12 calls .* 5 were refused/, /5 of them refused/],
  ["The token is revoked", /^20 of 20 calls/, /gave out 2 tokens/],
  ["An export that breaks off", /^1 of 1 calls/, /counted 4 requests/],
  ["The day's last 25 calls", /^25 of 40 calls/, /counted 2[67] requests/],
];

/** One page of each kind that is generated, and every page that was written by hand. */
const GENERATED = ["/operations/runai", "/promises", "/decisions/", "/reference/@runwire/core"];
const WRITTEN = [
  "/",
  ...["start", "guides", "moving"].flatMap((folder) =>
    readdirSync(join(PAGES, folder)).map((name) => `/${folder}/${name.replace(/\.md$/, "")}`),
  ),
];

/** Of a system a read that needs a key and no arguments. */
const READS = {
  runzero: "getSites",
  runai: "get_projects",
  runops: "listTargets",
  unskript: "WorkflowsService_ListWorkflows",
  runly: "searchRuns",
};

/** What each switch must show of 8 calls, all of which succeed. The request for the token is counted, where there is one. */
const SWITCHES = [
  [/^429 storm/, { apartMs: 0, said: /^8 of 8 calls .* 5 were refused/, counted: /5 of them refused/ }],
  [/^5xx burst/, { apartMs: 0, said: /^8 of 8 calls succeeded with 1[34] requests/, counted: /./ }],
  [/^reset in mid-body/, { apartMs: 0, said: /^8 of 8 calls succeeded with 1[01] requests/, counted: /./ }],
  [/^revoked token/, { apartMs: 100, said: /^8 of 8 calls/, counted: /gave out 2 tokens/ }],
];

await runMain(async () => {
  mkdirSync(screens, { recursive: true });
  const links = await step("Follow the links", checkLinks);
  if (links.broken.length > 0) throw new Error(`links that lead nowhere:\n  ${links.broken.join("\n  ")}`);
  console.log(`  ${links.followed} links`);

  await step("Check the types of the site's own code, components included", () =>
    run(process.execPath, [join(DOCS, "node_modules/vue-tsc/bin/vue-tsc.js"), "-p", DOCS], { quiet: true }),
  );
  const playground = await loadPlayground();
  const cards = Object.fromEntries(
    playground.systemNames.map((system) => [
      system,
      JSON.parse(readFileSync(join(DOCS, "playground/generated", `${system}.json`), "utf8")),
    ]),
  );
  const pieces = await step("Compile the code of the playground", () => checkCode(playground, cards));
  console.log(`  ${pieces} pieces of code`);
  await step("Send the examples to the emulators", () => checkExamples(playground, cards));

  const { run: ran, elsewhere } = await step("Run the tests of what is promised", runPromises);
  console.log(`  ${ran} passed; ${elsewhere} are run by other stages`);

  const site = await serveSite();
  const browser = await openChromium();
  try {
    for (const colorScheme of ["light", "dark"]) {
      await step(`Open the pages, ${colorScheme}`, () => openPages(browser, site, colorScheme));
    }
    await step("Find the way, by menu and by search", () => navigate(browser, site));
    await step("Play the scenes", () => playScenes(browser, site));
    await step("Throw each switch", () => throwSwitches(browser, site, playground.systemNames));
    await step("Play on a narrow screen, in the dark", () => playNarrow(browser, site));
    await step("Send the arguments that are written by hand", () => playByHand(browser, site));
    await step("Send an example as it is, and be told of one that fails", () => playExample(browser, site));
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
});

async function checkExamples(playground, cards) {
  for (const system of playground.systemNames) {
    const failures = await tryExamples(system, cards[system], playground);
    const said = (failure) => cards[system].find(({ id }) => id === failure)?.fails !== undefined;
    const problems = [
      ...unequal(
        cards[system].filter(({ takesFile }) => takesFile),
        TAKE_FILES[system],
      ).map((id) => `${id}: is not what takes a file`),
      ...unequal(failures, REFUSED[system]).map(
        (id) =>
          `${id}: ${failures.find((failure) => failure.id === id)?.message ?? "succeeds, and should not"}`,
      ),
      ...failures.filter(({ id }) => !said(id)).map(({ id }) => `${id}: its card does not say that it fails`),
    ];
    if (problems.length > 0) throw new Error(`examples of ${system}:\n  ${problems.join("\n  ")}`);
    const { length } = cards[system];
    const files = TAKE_FILES[system]?.length ?? 0;
    console.log(
      `  ${system}: ${length - files - failures.length} of ${length} are answered with success; ${files} take a file, ` +
        `${failures.length} cannot succeed`,
    );
  }
}

/** The ids that only one of the two has. */
function unequal(found, expected = []) {
  const ids = new Set(found.map(({ id }) => id));
  return [...[...ids].filter((id) => !expected.includes(id)), ...expected.filter((id) => !ids.has(id))];
}

/** A page that notes what goes wrong in it. Refusals of the emulators are no fault of the page. */
async function watchedPage(browser, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    const { url } = message.location();
    if (message.type() === "error" && !url.includes(".emulated.invalid"))
      wrong.push(`${message.text()} ${url}`);
  });
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (
      hostname !== "localhost" &&
      !hostname.endsWith(".emulated.invalid") &&
      !request.url().startsWith("data:")
    ) {
      wrong.push(`asked for ${request.url()}`);
    }
  });
  const done = async () => {
    await context.close();
    if (wrong.length > 0) throw new Error(`in the page: ${wrong.join("\n")}`);
  };
  return { page, done };
}

async function openPages(browser, site, colorScheme) {
  const { page, done } = await watchedPage(browser, { colorScheme });
  await openAll(page, site, colorScheme);
  await page.setViewportSize({ width: 375, height: 800 });
  await openAll(page, site, `${colorScheme}-narrow`);
  await done();
}

async function openAll(page, site, kind) {
  for (const path of [...WRITTEN, ...GENERATED]) {
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    if (path === "/") await page.waitForSelector(".pg-run:not([disabled])");
    // Colours were judged on the wide page; on the narrow one axe looks once.
    if (kind !== "light-narrow") await noViolations(page, `${path}, ${kind}`);
    await page.screenshot({ path: join(screens, `${kind}${path.replace(/\W+/g, "-")}.png`) });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    if (scroll > client) throw new Error(`${path} is ${scroll} pixels wide on a screen of ${client}`);
  }
}

async function noViolations(page, where) {
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    // VitePress's own search button is named otherwise than it reads.
    const context = { exclude: [[".DocSearch"]] };
    const { violations } = await globalThis.axe.run(context, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 4)
          .join(", ")}`,
    );
  });
  if (violations.length > 0) throw new Error(`axe finds on ${where}:\n  ${violations.join("\n  ")}`);
}

async function navigate(browser, site) {
  const { page, done } = await watchedPage(browser, {});
  await page.goto(site.url, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Start in five minutes" }).click();
  await page.waitForURL("**/start/runzero");
  await page.locator(".VPSidebar").getByRole("link", { name: "Limits" }).click();
  await page.waitForURL("**/guides/limits");
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.locator("#localsearch-input").fill("getAccountEvents");
  await page.locator(".result").first().click();
  await page.waitForURL("**/operations/runzero**");
  await done();
}

async function openPlayground(browser, site, options) {
  const { page, done } = await watchedPage(browser, options);
  await page.goto(site.url, { waitUntil: "networkidle" });
  await page.waitForSelector(".pg-run:not([disabled])");
  return { page, done };
}

/** Presses a button of the playground and gives what is said at the end of the run. */
async function runOf(page, button) {
  await page.locator(".pg-status").evaluate((element) => {
    element.textContent = "";
  });
  await button.click();
  await page.waitForFunction(
    () =>
      /succeeded/.test(document.querySelector(".pg-status").textContent) ||
      document.querySelector(".pg [role=alert]"),
    undefined,
    { timeout: 60_000 },
  );
  const problem = await page.locator(".pg [role=alert]").allTextContents();
  if (problem.length > 0) throw new Error(problem.join());
  return page.locator(".pg-status").textContent();
}

async function playScenes(browser, site) {
  const { page, done } = await openPlayground(browser, site, {});
  for (const [name, said, counted] of SCENES) {
    const status = await runOf(page, page.getByRole("button", { name }));
    const server = await page.locator(".pg-server").textContent();
    await page.screenshot({ path: join(screens, `scene-${name.replace(/\W+/g, "-")}.png`), fullPage: true });
    if (!said.test(status) || !counted.test(server))
      throw new Error(`"${name}" ended with: ${status} ${server}`);
  }
  await noViolations(page, "the playground after a run");
  await done();
}

/** A read that needs nothing: once as it is, and once with each switch that there is. */
async function throwSwitches(browser, site, systemNames) {
  const { page, done } = await openPlayground(browser, site, {});
  const systems = page.locator(".pg-systems label");
  for (const [system, id] of Object.entries(READS)) {
    await systems.nth(systemNames.indexOf(system)).click();
    await pick(page, id);
    await page.getByLabel(/^Calls/).fill("8");
    const expect = async (what, { apartMs, said, counted }) => {
      await page.getByLabel(/^Apart/).fill(String(apartMs));
      const status = await runOf(page, page.getByRole("button", { name: "Run afresh" }));
      const server = await page.locator(".pg-server").textContent();
      if (!said.test(status) || !counted.test(server))
        throw new Error(`${system}, ${id}, ${what}: ended with: ${status} ${server}`);
    };
    await expect("no fault", {
      apartMs: 0,
      said: /^8 of 8 calls succeeded with [89] requests/,
      counted: /counted/,
    });
    let thrown = 0;
    for (const [name, shows] of SWITCHES) {
      const toggle = page.getByRole("switch", { name });
      if ((await toggle.count()) === 0) continue;
      await toggle.check();
      await expect(String(name), shows);
      await toggle.uncheck();
      thrown += 1;
    }
    if (thrown !== (await page.locator(".pg-faults").getByRole("switch").count()))
      throw new Error(`${system} has a switch that is not tried`);
  }
  await done();
}

async function pick(page, id) {
  await page.getByRole("searchbox", { name: "Search" }).fill(id);
  await page.waitForFunction((wanted) => document.querySelector(".pg-picker select").value === wanted, id);
}

async function playNarrow(browser, site) {
  const viewport = { width: 375, height: 800 };
  const { page, done } = await openPlayground(browser, site, {
    viewport,
    colorScheme: "dark",
    reducedMotion: "reduce",
  });
  await runOf(page, page.getByRole("button", { name: "A storm of 429" }));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.screenshot({ path: join(screens, "narrow.png"), fullPage: true });
  if (width > viewport.width)
    throw new Error(`the page is ${width} pixels wide on a screen of ${viewport.width}`);
  await noViolations(page, "the playground on a narrow screen");
  await done();
}

async function playByHand(browser, site) {
  const { page, done } = await openPlayground(browser, site, {});
  await page.getByRole("searchbox", { name: "Search" }).fill("createSite");
  await page.waitForFunction(() => document.querySelector(".pg-picker select").value === "createSite");
  await page.locator(".pg textarea").fill('{ "body": { "name": "Made by hand" } }');
  await page.getByLabel(/^Calls/).fill("1");
  const code = await page.locator(".pg-code pre").textContent();
  if (!code.includes('createSite({ body: { name: "Made by hand" } })'))
    throw new Error(`the code is: ${code}`);
  const status = await runOf(page, page.getByRole("button", { name: "Run", exact: true }));
  const answer = await page.locator(".pg-answer pre").textContent();
  if (!/^1 of 1/.test(status) || !answer.includes("Made by hand"))
    throw new Error(`it ended with: ${status} ${answer}`);
  await page.locator(".pg textarea").fill("{ not JSON");
  if (await page.getByRole("button", { name: "Run", exact: true }).isEnabled())
    throw new Error("what is no JSON can be run");
  if (!(await page.locator(".pg-code pre").textContent()).includes('name: "Made by hand"'))
    throw new Error("the code does not stay while JSON is being written");
  await pick(page, "exportServicesJSONL");
  await page.locator(".pg textarea").fill("{ not JSON");
  if (await page.locator(".pg-optional button").first().isEnabled())
    throw new Error("what was typed can be thrown away by adding a parameter");
  await done();
}

/** The account in the page is the one that the examples were made from: what was put into it can be deleted. */
async function playExample(browser, site) {
  const { page, done } = await openPlayground(browser, site, {});
  await pick(page, "removeAccountGroupMapping");
  const status = await runOf(page, page.getByRole("button", { name: "Run afresh" }));
  if (!/^1 of 1/.test(status)) throw new Error(`an example that deletes ended with: ${status}`);
  await page.getByRole("radio", { name: "Run:ai" }).check();
  await pick(page, "update_idp_mappers");
  const warning = await page.locator(".pg-warning").textContent();
  if (!warning.startsWith("This call fails.")) throw new Error(`it is said of it: ${warning}`);
  await page.screenshot({ path: join(screens, "fails.png") });
  await noViolations(page, "the playground with a warning");
  await done();
}
