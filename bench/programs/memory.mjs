// Reads one large export over a socket and tells how far memory rose above where it was before.
import { contenders } from "../contenders/exports.mjs";
import { answer } from "../lib/child.mjs";

await answer(async ({ contender, url, megabytes }) => {
  const read = contenders[contender];
  // What is loaded and compiled once is not what an export costs.
  await read({ url: `${url}/assets/1000000`, fetch: globalThis.fetch });
  globalThis.gc?.();
  const start = process.memoryUsage().rss;
  await read({ url: `${url}/assets/${megabytes * 1e6}`, fetch: globalThis.fetch });
  // The largest ever, as the system counts it.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { risen: (peak - start) / 1024 / 1024 };
});
