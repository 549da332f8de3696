// Plays the suite in a page of Chromium, which the emulator's own origin serves.
import { chromium as playwright } from "playwright-core";
import { chromium } from "./programs.mjs";

export async function runChromium(emulator) {
  const browser = await playwright.launch({
    executablePath: chromium(),
    // The sandbox of Chromium needs what containers do not give.
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const said = [];
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`${emulator.settings.url}/smoke.html`);
    // Where the program does not load, its error says more than that a function is missing.
    const loaded = await page
      .waitForFunction("typeof globalThis.playSmoke === 'function'", null, { timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    if (!loaded) throw new Error(`the page's program did not load: ${said.join("; ")}`);
    const results = await page.evaluate((settings) => globalThis.playSmoke(settings), emulator.settings);
    return { results, problems: [...(await emulator.problems()), ...said] };
  } finally {
    await browser.close();
  }
}
