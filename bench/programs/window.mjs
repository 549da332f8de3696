// Makes 1,000 calls from 250 callers, and tells how long that took.
import { contenders } from "../contenders/windows.mjs";
import { answer } from "../lib/child.mjs";

await answer(async ({ contender, calls, callers, ...options }) => {
  const call = await contenders[contender](options);
  let left = calls;
  let failed = 0;
  const caller = async () => {
    while (left-- > 0) await call().catch(() => failed++);
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  return { seconds: (performance.now() - startedAt) / 1000, failed };
});
