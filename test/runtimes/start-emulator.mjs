// The emulators that one runtime calls: runZero's with the faults that the smoke suite meets, the files that a page
// needs, and the server's view of what went on.
import {
  runaiEmulator,
  runlyEmulator,
  runopsEmulator,
  runzeroEmulator,
  unskriptEmulator,
} from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";

const ASSETS = 1200;

/**
 * @param {Readonly<Record<string, string>>} pages what is answered under these paths: the programs of a page
 */
export async function startEmulator(pages = {}) {
  const emulator = runzeroEmulator({ assets: ASSETS, strictStorage: true });
  const { faults } = emulator;
  // Each on an operation that one check calls; smoke.mjs says what is expected of it.
  faults.add({ kind: "reset", afterBytes: 100_000, operations: ["exportSoftwareJSONL"] });
  faults.add({ kind: "status", status: 429, retryAfter: "1", operations: ["getAgents"] });
  faults.add({ kind: "status", status: 503, operations: ["getExplorers"] });
  faults.add({ kind: "stall", afterBytes: 1, operations: ["getTasks"] });
  /** The paths of requests whose clients went away before the answer was complete. */
  const left = [];
  const answer = (request) => {
    const { pathname } = new URL(request.url);
    const page = pages[pathname];
    if (page === undefined) {
      request.signal.addEventListener("abort", () => left.push(pathname), { once: true });
      return emulator.fetch(request);
    }
    const type = pathname.endsWith(".js") ? "text/javascript" : "text/html";
    return Promise.resolve(new Response(page, { headers: { "content-type": `${type}; charset=utf-8` } }));
  };
  const served = await serve({ fetch: answer });
  const { clientId, clientSecret, organizationId } = emulator;
  const others = {
    runai: runaiEmulator(),
    runly: runlyEmulator({ queueMs: 100, runMs: 400 }),
    runops: runopsEmulator(),
    unskript: unskriptEmulator({ runMs: 0 }),
  };
  const servers = await Promise.all(Object.values(others).map((other) => serve(other)));
  const reached = Object.entries(others).map(([name, other], index) => [
    name,
    { ...keysOf(other), url: servers[index].url },
  ]);
  return {
    settings: {
      ...{ url: served.url, clientId, clientSecret, organizationId, assets: ASSETS },
      others: Object.fromEntries(reached),
    },
    close: () => Promise.all([served, ...servers].map((server) => server.close())),
    /** How many access tokens were given out. */
    tokens: () => emulator.stats.tokensIssued,
    /** What does not fit on the server's side, after the suite was played once. */
    async problems() {
      // A connection that was left is closed a little later.
      for (let looks = 0; looks < 20 && unexpected().length > 0; looks += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return unexpected();
    },
  };

  function unexpected() {
    const count = (operationId, status = 200) =>
      emulator.log.filter((entry) => entry.operationId === operationId && entry.status === status).length;
    const expected = {
      tokens: [emulator.stats.tokensIssued, 1],
      "pages of 1,200 assets": [count("exportAssetsJSON"), Math.ceil(ASSETS / 500)],
      "refused with 429": [emulator.log.filter(({ status }) => status === 429).length, 1],
      "failed with 503": [emulator.log.filter(({ status }) => status === 503).length, 1],
      "requests for what was refused": [emulator.log.filter(({ path }) => path.includes("..")).length, 0],
      // The call that was aborted and the export that was left: what goes on unread is paid by the server.
      "calls of getTasks that were left": [left.filter((path) => path.endsWith("/org/tasks")).length, 1],
      "exports that were left": [left.filter((path) => path.endsWith("/services.jsonl")).length, 1],
    };
    return Object.entries(expected)
      .filter(([, [actual, wanted]]) => actual !== wanted)
      .map(([what, [actual, wanted]]) => `${what}: ${actual}, and not ${wanted}`);
  }
}

/** The ids and keys of an emulator, which are its strings. */
function keysOf(emulator) {
  return Object.fromEntries(Object.entries(emulator).filter(([, value]) => typeof value === "string"));
}
