// Exports from memory, so that nothing but the reader is measured.
import { corpus, pieces } from "./corpus.mjs";

/**
 * @param {"assets" | "selected fields"} kind
 * @returns gives, for so many megabytes, what a contender of `exports.mjs` takes
 */
export async function inMemory(kind) {
  const bytes = await corpus(kind);
  const lines = bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
  const network = (megabytes) => ({
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
  return Object.assign(network, { recordsAMegabyte: (lines / bytes.length) * 1e6 });
}
