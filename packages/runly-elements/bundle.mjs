// Makes what pages with only a <script> load, minified, in dist/: runly-elements.js, a classic script with everything
// in it, and runly-elements-live.js, the live connection, which the first one loads when there is a run to follow.
// Runs before the package is packed, after `npm run build`.
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const common = { platform: "browser", logLevel: "warn", tsconfig: false, external: /^node:/ };
const written = { minify: true, sourcemap: true };

/** Where the live connection is, found while the first file is made. */
let live;
const loadedAtNeed = {
  name: "loaded-at-need",
  async resolveId(id, importer, { kind }) {
    if (kind !== "dynamic-import") return null;
    // The others are for Node, and no page gets there.
    if (!id.endsWith("/signalr-channel.js")) return { id, external: true };
    live = (await this.resolve(id, importer, { kind, skipSelf: true })).id;
    return { id: "./runly-elements-live.js", external: true };
  },
};

const script = await rolldown({ ...common, input: here("dist/drop-in.js"), plugins: [loadedAtNeed] });
await script.write({ ...written, file: here("dist/runly-elements.js"), format: "iife" });
await script.close();

if (live === undefined) throw new Error("@runwire/runly does not load its live connection at need any more.");
const module = await rolldown({ ...common, input: live });
await module.write({ ...written, file: here("dist/runly-elements-live.js"), format: "es" });
await module.close();
