// Makes many calls and tells what one costs: microseconds of CPU (all threads), and calls a second.
import { contenders } from "../contenders/calls.mjs";
import { answer } from "../lib/child.mjs";
import { SITE_ID } from "../lib/small-answer.mjs";
import { stubFetch } from "../lib/stub-fetch.mjs";

/** Not resolvable, so that a client that misses the stub fails. */
const NOWHERE = "https://console.invalid";

await answer(async ({ contender, url, scenes }) => {
  const result = {};
  for (const { name, network, atOnce, calls, warmUp } of scenes) {
    const options = network === "stub" ? { url: NOWHERE, fetch: stubFetch } : { url };
    const call = await contenders[contender](options);
    if ((await call()).id !== SITE_ID) throw new Error(`${contender} gives no site`);
    await run(call, atOnce, warmUp);
    globalThis.gc?.();
    const startedAt = performance.now();
    const startedWith = process.cpuUsage();
    await run(call, atOnce, calls);
    const { user, system } = process.cpuUsage(startedWith);
    const seconds = (performance.now() - startedAt) / 1000;
    result[name] = { cpu: (user + system) / calls, rate: calls / seconds };
  }
  return result;
});

/** So many callers, each making its next call when its last was answered. */
async function run(call, atOnce, calls) {
  let left = calls;
  const caller = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
}
