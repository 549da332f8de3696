// Reads one export and tells how fast: megabytes a second, and CPU per megabyte.
import { contenders } from "../contenders/exports.mjs";
import { answer } from "../lib/child.mjs";

await answer(async ({ contender, kind, url, megabytes, warmUp }) => {
  const network = url === undefined ? await stubbed(kind) : served(kind, url);
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

/** Bodies from memory, so that nothing but the reader is measured. */
async function stubbed(kind) {
  const { corpus, pieces } = await import("../lib/corpus.mjs");
  const bytes = await corpus(kind);
  return (megabytes) => ({
    url: "https://console.invalid",
    fetch: async () => {
      const source = pieces(bytes, megabytes * 1e6);
      const body = new ReadableStream({
        pull(controller) {
          const { done, value } = source.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      });
      return new Response(body, { headers: { "transfer-encoding": "chunked" } });
    },
  });
}

function served(kind, url) {
  const name = kind === "assets" ? "assets" : "selected";
  return (megabytes) => ({ url: `${url}/${name}/${megabytes * 1e6}`, fetch: globalThis.fetch });
}
