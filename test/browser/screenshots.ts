import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ROOT } from "./bundle-pages.js";

const FOLDER = join(ROOT, ".tmp/screenshots");

/** Keeps a picture of the whole page in `.tmp/screenshots`, which git ignores, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, animations: "disabled" });
}
