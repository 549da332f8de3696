// Where the programs of the runtimes are: in platform packages that package.json pins.
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "node_modules");

/** The same processor, as each publisher calls it. */
const NAMES = {
  x64: { node: "x64", deno: "x64", bun: "x64", workerd: "64" },
  arm64: { node: "arm64", deno: "arm64", bun: "aarch64", workerd: "arm64" },
};

/** The path of Node of a major version. */
export const node = (major) => program(`node-${major}-linux-${names().node}/bin/node`);
export const deno = () => program(`@deno/linux-${names().deno}-glibc/deno`);
export const bun = () => program(`@oven/bun-linux-${names().bun}/bin/bun`);
export const workerd = () => program(`@cloudflare/workerd-linux-${names().workerd}/bin/workerd`);

/** Debian's, or whatever is called so. */
export function chromium() {
  const found = (process.env.PATH ?? "")
    .split(":")
    .flatMap((path) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(path, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error("Chromium is absent: apt-get install chromium");
  return found;
}

function names() {
  const found = process.platform === "linux" ? NAMES[process.arch] : undefined;
  if (found === undefined)
    throw new Error(
      `the runtimes are pinned for Linux on x64 and arm64, not for ${process.platform} ${process.arch}`,
    );
  return found;
}

function program(path) {
  const found = join(folder, path);
  if (!existsSync(found))
    throw new Error(`${found} is absent: npm install --no-save --ignore-scripts in test/runtimes`);
  return found;
}
