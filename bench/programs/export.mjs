// Reads one export and tells how fast: megabytes a second, and CPU per megabyte.
import { contenders } from "../contenders/exports.mjs";
import { answer } from "../lib/child.mjs";

await answer(async ({ contender, kind, url, megabytes, warmUp }) => {
  const network = url === undefined ? await fromMemory(kind) : served(kind, url);
  const read = contenders[contender];
  await read(network(warmUp));
  globalThis.gc?.();
  const startedAt = performance.now();
  const startedWith = process.cpuUsage();
  const proof = await read(network(megabytes));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(startedWith);
  return { proof, rate: megabytes / seconds, cpu: (user + system) / 1000 / megabytes };
});

/** Loaded only where it is used: what it loads would count as ours. */
async function fromMemory(kind) {
  const { inMemory } = await import("../lib/export-in-memory.mjs");
  return inMemory(kind);
}

function served(kind, url) {
  const name = kind === "assets" ? "assets" : "selected";
  return (megabytes) => ({ url: `${url}/${name}/${megabytes * 1e6}`, fetch: globalThis.fetch });
}
