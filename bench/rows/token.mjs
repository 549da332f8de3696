// Ten thousand first calls at once, and the token requests that they cost.
import { measure } from "../lib/child.mjs";

const CALLS = 10_000;

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureToken(_settings, log) {
  const cases = [];
  for (const clients of [1, 1000]) {
    log(`${clients} clients`);
    cases.push({ clients, ...(await measure("first-calls", { calls: CALLS, clients })) });
  }
  return {
    title: "First calls",
    how:
      `${CALLS.toLocaleString("en")} calls are started in one turn of the event loop, with \`window: false\` and otherwise the defaults, ` +
      "from one client or from a thousand with the same share; none has a token yet. Every answer takes 20 ms, and 64 " +
      "calls are in flight at a time, so 3.1 s is the least that all can take.",
    goals: cases.map(({ clients, tokenRequests, failed }) => ({
      what: `${CALLS.toLocaleString("en")} concurrent first calls of ${clients} ${clients === 1 ? "client" : "clients"}: token requests`,
      goal: "1",
      measured: failed === 0 ? String(tokenRequests) : `${tokenRequests}, ${failed} calls failed`,
      verdict: tokenRequests === 1 && failed === 0 ? "met" : "missed",
    })),
    tables: [
      {
        columns: ["clients", "token requests", "calls failed", "seconds"],
        rows: cases.map((one) => [one.clients, one.tokenRequests, one.failed, one.seconds.toFixed(2)]),
      },
    ],
  };
}
