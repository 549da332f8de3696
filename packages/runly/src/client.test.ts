import { inspect } from "node:util";
import { memoryShare } from "@runwire/core";
import { runlyEmulator } from "@runwire/emulator";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Client as PageClient } from "./browser.js";
import { Client, type ClientOptions, isApiError, type PublicClient, type Run } from "./index.js";

const organization = "acme";

/** A client of an organization in memory. */
function start(given: Parameters<typeof runlyEmulator>[0] = {}) {
  const emulator = runlyEmulator({ runMs: 0, queueMs: 0, ...given });
  const { environment, template, secretKey, publishableKey } = emulator;
  const fetch: ClientOptions["fetch"] = (url, init) => emulator.fetch(new Request(url, init));
  const options: ClientOptions = { organization: emulator.organization, fetch, share: memoryShare() };
  return {
    ...{ emulator, environment, template, secretKey, options },
    runly: new Client({ ...options, secretKey }),
    open: new Client({ ...options, publishableKey }),
  };
}

async function idsOf(runs: AsyncIterable<Run>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of runs) ids.push(id);
  return ids;
}

afterEach(() => vi.unstubAllEnvs());

describe("bad input is refused before a request", () => {
  test.each([
    ["no key", { organization }, "a key is missing"],
    ["two keys", { organization, secretKey: "s", publishableKey: "p" }, "got secretKey and publishableKey"],
    ["a publishable key as the secret", { organization, secretKey: "pk_1" }, "pass it as publishableKey"],
    ["a secret key as the publishable", { organization, publishableKey: "sk_1" }, "looks like a secret one"],
    ["a key with a line break", { organization, secretKey: "a\nb" }, "secretKey must be a non-empty string"],
    ["no organization", { secretKey: "s" }, "organization must be the id"],
    [
      "an address with a path",
      { organization, secretKey: "s", url: "https://a.example/v1" },
      "without a path",
    ],
    ["a misspelt option", { organization, secretKey: "s", organisation: "x" }, '"organisation"'],
    ["nothing", undefined, "new Client({ secretKey, organization })"],
    ["null", null, "got null"],
    ["null for retry", { organization, secretKey: "s", retry: null }, "retry must be an object, got null"],
  ])("%s", (_, options, message) => {
    const make = () => new Client(options as never);
    expect(make).toThrow(expect.objectContaining({ name: "InvalidCallError" }));
    expect(make).toThrow(message);
  });

  test.each([
    ["two ways to search", { startingAfter: "a", endingBefore: "b" }, "one way"],
    ["a page of nothing", { pageSize: 0 }, "pageSize"],
    [
      "a page in digits",
      { pageSize: "5" },
      'runs.search: pageSize must be a whole number of 1 or more, got "5"',
    ],
    ["a misspelt filter", { enviroment: "x" }, '"enviroment"'],
    ["null for options", null, "runs.search: options must be an object, got null"],
  ])("%s", (_, options, message) => {
    const { runly, emulator } = start();
    expect(() => runly.runs.search(options as object)).toThrow(message);
    expect(emulator.stats.requests).toBe(0);
  });

  test.each([
    ["a job without a type", { environment: "e", job: {} }],
    ["settings beside a job", { environment: "e", job: "J", source: 1 }],
    ["a setting that is none", { environment: "e", job: "J", settings: { execution: {} } }],
    ["neither job nor template", { environment: "e" }],
    ["nothing", null],
  ])("queueing %s", async (_, what) => {
    const { runly, emulator } = start();
    await expect(runly.runs.queue(what as never)).rejects.toMatchObject({ name: "InvalidCallError" });
    expect(emulator.stats.requests).toBe(0);
  });

  test("null for the options of what only a secret key may do", async () => {
    const { runly, emulator } = start();
    const none = null as never;
    const job = { environment: "e", job: "J" };
    await expect(runly.runs.cancel("7", none)).rejects.toThrow("runs.cancel: options must be an object");
    await expect(runly.runs.queue(job, none)).rejects.toThrow("runs.queue: options must be an object");
    expect(() => runly.runs.log("7", "stdout", none)).toThrow("runs.log: options must be an object");
    expect(() => runly.runs.watch("7", none)).toThrow("runs.watch: options must be an object");
    expect(() => Client.fromEnv(none)).toThrow("Client.fromEnv: options must be an object, got null");
    expect(emulator.stats.requests).toBe(0);
  });

  test("a log that is none", () => {
    expect(() => start().runly.runs.log("7", "stdin" as never)).toThrow('"stdout" or "stderr"');
  });
});

describe("with a publishable key", () => {
  test.each([
    ["a run's configuration", (all: Client) => all.runs.getRunConfig({ path: { runId: "7" } })],
    ["a cancellation", (all: Client) => all.runs.cancel("7")],
    ["clusters with their keys", (all: Client) => all.clusters.getClusters()],
    ["applications with their keys", (all: Client) => all.apps.getApps()],
    ["a call by path", (all: Client) => all.GET("/{org}/clusters", {})],
  ])("%s needs a secret key, and is refused before a request", async (_, call) => {
    const { open, emulator } = start();
    await expect(call(open as unknown as Client)).rejects.toThrow(
      "needs a secret key; this client has a publishable",
    );
    expect(emulator.stats.requests).toBe(0);
  });

  test("a search is refused, too, and a run by configuration", async () => {
    const { open, emulator, environment } = start();
    const all = open as unknown as Client;
    expect(() => all.runs.search()).toThrow("needs a secret key");
    const log = (async () => {
      for await (const piece of all.runs.log("7", "stdout")) piece.byteLength;
    })();
    await expect(log).rejects.toThrow("needs a secret key");
    const queued = all.runs.queue({ environment, job: "Acme.Jobs.ImportOrders" });
    await expect(queued).rejects.toThrow("queues from templates only");
    expect(emulator.stats.requests).toBe(0);
  });

  test("what it may do, it does", async () => {
    const { open, environment, template } = start();
    const run = await open.runs.queue({ environment, template });
    expect(await open.runs.get(run.id)).toMatchObject({ state: "Successful" });
  });
});

describe("searching", () => {
  test("walks onwards through all pages, each run once", async () => {
    const { runly, emulator } = start({ runs: 23 });
    const ids = await idsOf(runly.runs.search({ pageSize: 5 }));
    expect(new Set(ids).size).toBe(23);
    expect(ids).toHaveLength(23);
    expect(emulator.stats.requests).toBe(5);
  });

  test("walks back from a run, the nearest first", async () => {
    const { runly } = start({ runs: 23 });
    const ids = await idsOf(runly.runs.search({ pageSize: 5 }));
    const back = await idsOf(runly.runs.search({ pageSize: 4, endingBefore: ids[20] as string }));
    expect(back).toEqual(ids.slice(0, 20).reverse());
    expect(await idsOf(runly.runs.search({ startingAfter: ids[20] as string }))).toEqual(ids.slice(21));
  });

  test("sends its filters with each page", async () => {
    const { runly } = start({ runs: 40 });
    const failed: Run[] = [];
    const filters = { disposition: "NotSuccessful", environment: "staging", pageSize: 3 } as const;
    for await (const run of runly.runs.search(filters)) failed.push(run);
    expect(failed.length).toBeGreaterThan(3);
    for (const { state, environment } of failed) {
      expect([state === "Successful", environment?.id]).toEqual([false, "staging"]);
    }
  });

  test("passes over a run that a page repeats, and ends where a page has nothing new", async () => {
    const run = (id: string) => ({ id, state: "Enqueued" });
    const pages = [
      { hasMore: true, data: [run("1"), run("2")] },
      { hasMore: true, data: [run("2"), run("3")] },
      { hasMore: true, data: [run("3")] },
    ];
    const fetch: ClientOptions["fetch"] = async () => Response.json(pages.shift());
    const runly = new Client({ organization, secretKey: "secret", fetch });
    const ids: string[] = [];
    const walk = (async () => {
      for await (const { id } of runly.runs.search()) ids.push(id);
    })();
    await expect(walk).rejects.toMatchObject({ code: "UNEXPECTED_BODY" });
    expect(ids).toEqual(["1", "2", "3"]);
  });
});

describe("runs", () => {
  test("are queued by a configuration, and the server has all of it", async () => {
    const { runly, environment } = start();
    const { id } = await runly.runs.queue({
      ...{ environment, job: { package: "Acme.Jobs", type: "Acme.Jobs.SendInvoices" } },
      ...{ execution: { parallelTaskCount: 4 }, settings: { month: 5 } },
    });
    expect(await runly.runs.getRunConfig({ path: { runId: id } })).toEqual({
      month: 5,
      job: { package: "Acme.Jobs", type: "Acme.Jobs.SendInvoices" },
      execution: { parallelTaskCount: 4 },
    });
  });

  test("are cancelled", async () => {
    const { runly, environment, template } = start({ queueMs: 60_000 });
    const { id } = await runly.runs.queue({ environment, template });
    expect(await runly.runs.cancel(id)).toMatchObject({ cancellationRequestedBy: "ada" });
    expect((await runly.runs.wait(id)).state).toBe("Cancelled");
  });

  test("have logs, which are streams of bytes", async () => {
    const { runly, environment, template } = start({ items: 3 });
    const { id } = await runly.runs.queue({ environment, template });
    const logs = await runly.runs.getRunLogs({ path: { runId: id } });
    const decoder = new TextDecoder();
    let text = "";
    for await (const piece of runly.runs.log(id, "stdout")) text += decoder.decode(piece, { stream: true });
    expect(text).toContain("item 3 of 3: done\n");
    expect(logs.stdout?.size).toBe(new TextEncoder().encode(text).length);
  });

  test("are followed by asking where no sockets are served", async () => {
    const { runly, environment, template } = start();
    const { id } = await runly.runs.queue({ environment, template });
    expect((await runly.runs.wait(id)).state).toBe("Successful");
  });
});

describe("errors", () => {
  test("name the operation, and are told apart by it", async () => {
    const { runly } = start();
    const error = await runly.runs.get("00000000-0000-4000-8000-000000000000").catch((e) => e);
    expect(isApiError(error, "getRun") && error.status).toBe(404);
    expect(isApiError(error, "cancelRun")).toBe(false);
    expect(error.message).toContain("check the id of the run");
  });

  test("and clients never show the key", async () => {
    const { options } = start();
    const secretKey = "sk_hush_hush_secret_key";
    const runly = new Client({ ...options, secretKey });
    const error = await runly.runs.get("7").catch((e) => e);
    expect(error).toMatchObject({ status: 401 });
    for (const shown of [inspect(error, { depth: 9 }), JSON.stringify(error), inspect(runly, { depth: 9 })]) {
      expect(shown).not.toContain("hush");
    }
  });
});

describe("where a client is made", () => {
  test("from the environment", async () => {
    const { options, secretKey } = start();
    vi.stubEnv("RUNLY_SECRET_KEY", secretKey);
    expect(() => Client.fromEnv()).toThrow("set RUNLY_ORGANIZATION");
    vi.stubEnv("RUNLY_ORGANIZATION", "acme");
    expect(await Client.fromEnv({ fetch: options.fetch }).clusters.getClusters()).toHaveLength(1);
    vi.stubEnv("RUNLY_URL", "not an address");
    expect(() => Client.fromEnv()).toThrow("url must be an address");
  });

  test("both entries of the package take the same publishable key", async () => {
    const { emulator, options } = start();
    const { publishableKey } = emulator;
    const page: PublicClient = new PageClient({ ...{ organization, publishableKey }, fetch: options.fetch });
    const run = await page.runs.queue({ environment: "staging", template: "import-orders" });
    expect((await page.runs.get(run.id)).id).toBe(run.id);
  });
});
