import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Starts the Chromium of this machine, with an empty profile. Nothing of it calls home. */
export function openChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const executablePath = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
  if (executablePath === undefined)
    throw new Error("There is no Chromium on the PATH: apt-get install chromium.");
  return chromium.launch({
    executablePath,
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}
