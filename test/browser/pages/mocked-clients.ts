// A page that imports every client, and calls each through MSW's service worker.
import { mockRunai, mockRunly, mockRunops, mockRunzero, mockUnskript } from "@runwire/msw";
import { Client as Runai } from "@runwire/runai";
import { Client as Runly } from "@runwire/runly";
import { Client as RunlyInPage } from "@runwire/runly/browser";
import { Client as Runops } from "@runwire/runops";
import { Client as Runzero } from "@runwire/runzero";
import { Client as Unskript } from "@runwire/unskript";
import { setupWorker } from "msw/browser";

const runzero = mockRunzero({ assets: 30 });
const runai = mockRunai();
const runops = mockRunops();
const runly = mockRunly({ queueMs: 0, runMs: 0 });
const unskript = mockUnskript({ runMs: 0 });
const inPage = { dangerouslyAllowBrowser: true } as const;

/** Each gives what the client got, and how many requests the emulator saw. */
const calls = {
  async runzero() {
    const { clientId, clientSecret, organizationId } = runzero;
    const client = new Runzero(clientId, clientSecret, { organizationId, ...inPage });
    const assets = await client.assets.export({ fields: ["id"], pageSize: 10 }).toArray();
    return { got: assets.length, seen: runzero.emulator.log.length };
  },
  async runai() {
    const client = new Runai(runai.clientId, runai.clientSecret, { url: runai.origin, ...inPage });
    const clusters = await client.clusters.getClusters();
    return { got: clusters.length, seen: runai.emulator.log.length };
  },
  async runops() {
    const client = new Runops(runops.clientId, runops.clientSecret, inPage);
    const targets = await client.targets.list();
    return { got: targets.length, seen: runops.emulator.log.length };
  },
  async runly() {
    const { publishableKey, organization, emulator } = runly;
    const client = new RunlyInPage({ publishableKey, organization });
    const { environment, template } = emulator;
    const { id } = await client.runs.queue({ environment, template });
    // Nothing but fetch is mocked, so the run is followed by asking.
    const run = await client.runs.wait(id);
    return { got: run.progress?.success ?? 0, seen: emulator.log.length };
  },
  async unskript() {
    const client = new Unskript({ url: unskript.url, apiKey: unskript.apiKey, ...inPage });
    const { executionIds } = await client.runbooks.run(unskript.runbookId ?? "", {});
    return { got: executionIds.length, seen: unskript.emulator.log.length };
  },
};

/** What each client says to a secret in a page that was not told to take one. */
const refusals = {
  runzero: () => new Runzero(runzero.clientId, runzero.clientSecret),
  runai: () => new Runai(runai.clientId, runai.clientSecret, { url: runai.origin }),
  runops: () => new Runops(runops.clientId, runops.clientSecret),
  runly: () => new Runly({ secretKey: runly.secretKey, organization: runly.organization }),
  unskript: () => new Unskript({ url: unskript.url, apiKey: unskript.apiKey }),
};

/** What the tests call; the promise in `ready` resolves when the worker stands before the network. */
export interface MockedClientsPage {
  readonly calls: typeof calls;
  readonly refusals: typeof refusals;
  readonly ready: Promise<unknown>;
}

const handlers = [
  ...runzero.handlers,
  ...runai.handlers,
  ...runly.handlers,
  ...runops.handlers,
  ...unskript.handlers,
];
const ready = setupWorker(...handlers).start({ onUnhandledRequest: "bypass", quiet: true });
Object.assign(globalThis, { page: { calls, refusals, ready } satisfies MockedClientsPage });
