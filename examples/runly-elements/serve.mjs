// Opens the examples on an emulator, after `npm run build` and `node packages/runly-elements/bundle.mjs`:
//   node examples/runly-elements/serve.mjs
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const scripts = here("../../packages/runly-elements/dist/");

/** The example pages, by file name. */
export const PAGES = readdirSync(here(".")).filter((name) => name.endsWith(".html"));

/**
 * An example with values of one's own in it; `url` is where the API is.
 * @param {string} name
 * @param {{ publishableKey: string, organization: string, url: string }} values
 */
export function examplePage(name, { publishableKey, organization, url }) {
  return readFileSync(here(name), "utf8")
    .replaceAll("YOUR_PUBLISHABLE_KEY", publishableKey)
    .replace(
      /(data-runly-)?organization="YOUR_ORGANIZATION"/g,
      (_, prefix = "") => `${prefix}organization="${organization}" ${prefix}url="${url}"`,
    );
}

/**
 * Whatever the examples load.
 * @param {string} name
 */
export function exampleScript(name) {
  return readFileSync(`${scripts}${name}`, "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runlyEmulator } = await import("@runwire/emulator");
  const { serve } = await import("@runwire/emulator/node");
  const emulator = runlyEmulator();
  const { publishableKey, organization } = emulator;
  const { url } = await serve(emulator);
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const send = (type, text) =>
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
    if (PAGES.includes(name)) send("text/html", examplePage(name, { publishableKey, organization, url }));
    else if (/^runly-elements(-live)?\.js$/.test(name)) send("text/javascript", exampleScript(name));
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1", () => {
    for (const name of PAGES) console.log(`http://127.0.0.1:${server.address().port}/${name}`);
  });
}
