import { ApiError, ConnectionError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { json } from "../../core/src/testing/fixtures.js";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { Client, type ClientOptions } from "./browser.js";
import { explainInPage } from "./explain-in-page.js";

const publishableKey = "pk_visible_to_everybody";
const organization = "acme";
const run = { id: "7", state: "Enqueued", completedAt: null };

interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A server that answers with these, one after the other, and the last one again and again. */
function aServer(...answers: (() => Response | Promise<Response>)[]) {
  const seen: Seen[] = [];
  const clock = new ManualClock();
  const options: ClientOptions = {
    ...{ publishableKey, organization, clock },
    fetch: async (url, { method = "GET", headers, body }) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)] ?? (() => json(run));
      seen.push({
        ...{ url, method, headers: Object.fromEntries(headers as Headers) },
        body: typeof body === "string" ? JSON.parse(body) : undefined,
      });
      return answer();
    },
  };
  return { seen, clock, client: new Client(options), options };
}

const status =
  (code: number, body: unknown = { message: "no" }, headers?: Record<string, string>) =>
  () =>
    new Response(JSON.stringify(body), { status: code, ...(headers && { headers }) });

describe("what a page asks for", () => {
  test("a run is read by its id, with the key in a header and nowhere else", async () => {
    const { client, seen } = aServer();
    expect(await client.runs.get("a b/c")).toEqual(run);
    expect(seen).toEqual([
      {
        url: "https://api.runly.io/acme/runs/a%20b%2Fc",
        method: "GET",
        headers: { accept: "application/json", authorization: `Bearer ${publishableKey}` },
        body: undefined,
      },
    ]);
  });

  test("a run is queued from a template, its settings beside the template's name", async () => {
    const { client, seen } = aServer();
    const what = { environment: "staging", template: "nightly", settings: { source: "x" }, scheduled: true };
    await client.runs.queue(what);
    expect(seen[0]).toMatchObject({
      url: "https://api.runly.io/acme/environments/staging/runs/",
      method: "POST",
      headers: { "content-type": "application/json" },
      body: { source: "x", template: "nightly", scheduled: true },
    });
  });

  test("a run is queued again without a body", async () => {
    const { client, seen } = aServer();
    await client.runs.requeue("7");
    expect(seen[0]).toMatchObject({
      url: "https://api.runly.io/acme/runs/7/",
      method: "POST",
      body: undefined,
    });
  });

  test("it goes where url says", async () => {
    const { options, seen } = aServer();
    await new Client({ ...options, url: "http://127.0.0.1:8080" }).runs.get("7");
    expect(seen[0]?.url).toBe("http://127.0.0.1:8080/acme/runs/7");
  });
});

describe("bad input is refused before any request", () => {
  const { options, client, seen } = aServer();
  test.each([
    ["no options", undefined, "new Client({ publishableKey, organization }): options must be an object"],
    ["null for options", null, "options must be an object, got null"],
    ["no key", { organization }, "publishableKey must be a text"],
    ["a secret key in its place", { publishableKey: "sk_live_1", organization }, "looks like a secret one"],
    [
      "a person's token",
      { publishableKey: "eyJhbGciOi.eyJzdWIi.x", organization },
      "looks like a secret one",
    ],
    ["an option for secrets", { secretKey: "sk_1", organization }, 'unknown option "secretKey"'],
    ["no organization", { publishableKey }, "organization must be the id"],
    ["a misspelt option", { ...options, urll: "x" }, 'unknown option "urll"'],
    ["plain HTTP", { ...options, url: "http://api.example" }, "url"],
    ["an address with a path", { ...options, url: "https://api.example/v1" }, "an origin alone"],
    ["what is no address", { ...options, url: "api" }, "an origin"],
    ["an address that is a number", { ...options, url: 7 }, "an origin"],
    ["no attempt at all", { ...options, retry: { attempts: 0 } }, "retry.attempts"],
    ["attempts in digits", { ...options, retry: { attempts: "5" } }, 'of 1 or more, got "5"'],
    ["a misspelt member of retry", { ...options, retry: { attemps: 5 } }, 'retry: unknown option "attemps"'],
    ["null for retry", { ...options, retry: null }, "retry must be an object, got null"],
    ["a fetch that is none", { ...options, fetch: 5 }, "fetch must be a function, got number"],
    ["a clock that is none", { ...options, clock: {} }, "clock must have the method now"],
    ["a time limit of nothing", { ...options, timeoutMs: 0 }, "timeoutMs"],
  ])("%s", (_, given, message) => {
    const make = () => new Client(given as ClientOptions);
    expect(make).toThrow(expect.objectContaining({ name: "InvalidCallError" }));
    expect(make).toThrow(message);
  });

  test("a refusal of a key does not show it", () => {
    expect(() => new Client({ publishableKey: "sk_live_hush", organization })).not.toThrow(/hush/);
  });

  test.each([
    ["a run without an id", () => client.runs.get("")],
    ["a run whose id is none", () => client.runs.get(7 as never)],
    ["an id that leaves the path", () => client.runs.get("..")],
    ["a template without a name", () => client.runs.queue({ environment: "e", template: " " })],
    ["no environment", () => client.runs.queue({ template: "t" } as never)],
    ["nothing to queue", () => client.runs.queue(undefined as never)],
    [
      "settings beside the template",
      () => client.runs.queue({ environment: "e", template: "t", source: 1 } as never),
    ],
    [
      "a setting that is none",
      () => client.runs.queue({ environment: "e", template: "t", settings: { template: "u" } }),
    ],
  ])("%s", async (_, call) => {
    await expect(call()).rejects.toMatchObject({ name: "InvalidCallError" });
    expect(seen).toEqual([]);
  });

  test("watching throws at the call, not in the loop", () => {
    expect(() => client.runs.watch("")).toThrow("the run's id must be a text, got an empty text");
    expect(() => client.runs.watch("7", { pollMs: 5 } as never)).toThrow('unknown option "pollMs"');
    const watch = () => client.runs.watch("7", null as never);
    expect(watch).toThrow(expect.objectContaining({ name: "InvalidCallError" }));
    expect(watch).toThrow("runs.watch: options must be an object, got null");
  });

  test.each([
    ["null", null, "options must be an object, got null"],
    ["a number", 5, "options must be an object, got number"],
    ["a signal that is none", { signal: 5 }, "signal must be an AbortSignal, got number"],
    ["a misspelt one", { timeout: 5 }, 'unknown option "timeout"'],
  ])("options of a call that are wrong: %s", async (_, wrong, message) => {
    const what = { environment: "e", template: "t" };
    const { get, requeue, queue, wait } = client.runs;
    const options = wrong as never;
    const calls = {
      "runs.get": get("7", options),
      "runs.requeue": requeue("7", options),
      "runs.queue": queue(what, options),
      "runs.wait": wait("7", options),
    };
    for (const [method, call] of Object.entries(calls)) {
      const error = await call.catch((caught: Error) => caught);
      expect(error).toMatchObject({ name: "InvalidCallError" });
      expect([method, (error as Error).message]).toEqual([method, expect.stringContaining(message)]);
    }
    expect(seen).toEqual([]);
  });

  test("a time limit of a call in digits", async () => {
    const call = client.runs.get("7", { timeoutMs: "5" as never });
    await expect(call).rejects.toThrow('timeoutMs must be a positive number of milliseconds, got "5"');
  });
});

describe("what goes wrong", () => {
  test("a template that is not open says what to do", async () => {
    const { client } = aServer(status(403));
    const error: ApiError = await client.runs.queue({ environment: "e", template: "t" }).catch((e) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403, operation: "enqueueRun", body: { message: "no" } });
    expect(error.message).toBe(
      "POST /{org}/environments/{env}/runs/ (enqueueRun) answered 403: no " +
        "(The template may not be opened to public keys: set allowRestrictedApps on it.)",
    );
  });

  test.each([
    [401, "check that the publishable key is complete"],
    [404, "check the id of the run"],
  ])("a %i says what to look at", async (code, hint) => {
    const { client } = aServer(status(code));
    await expect(client.runs.get("7")).rejects.toThrow(hint);
  });

  test("a page of a proxy is no run", async () => {
    const { client } = aServer(
      () => new Response("<title>Sign in</title>", { headers: { "content-type": "text/html" } }),
    );
    await expect(client.runs.get("7")).rejects.toMatchObject({ code: "UNEXPECTED_BODY" });
  });

  test("a run that was accepted without a word is told as such", async () => {
    const { client } = aServer(() => new Response(null, { status: 202 }));
    const call = client.runs.queue({ environment: "e", template: "t" });
    await expect(call).rejects.toMatchObject({ code: "UNEXPECTED_BODY", status: 202 });
  });

  test("a read is tried three times, a queued run once", async () => {
    const { client, clock, seen } = aServer(status(503));
    const read = client.runs.get("7").catch((error) => error);
    await clock.until(read);
    expect([seen.length, (await read).status]).toEqual([3, 503]);
    const queued = client.runs.queue({ environment: "e", template: "t" }).catch((error) => error);
    await clock.until(queued);
    expect(seen).toHaveLength(4);
    expect(clock.timers).toBe(0);
  });

  test("after a 429 nobody asks until the time that it names, and then all get through", async () => {
    const { client, clock, seen } = aServer(status(429, {}, { "retry-after": "30" }), () => json(run));
    const first = client.runs.get("7");
    await clock.advance(1000);
    const second = client.runs.requeue("8");
    await clock.advance(28_000);
    expect(seen).toHaveLength(1);
    await clock.advance(1500);
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
    expect(seen).toHaveLength(3);
  });

  test("a call whose deadline is before that time fails at once, and says when it may go", async () => {
    const { client, clock } = aServer(status(429, {}, { "retry-after": "30" }));
    const first = client.runs.get("7").catch((error) => error);
    await clock.advance(0);
    const second = client.runs.get("7", { deadlineMs: 5000 });
    await expect(second).rejects.toMatchObject({
      name: "RateLimitError",
      code: "GATE",
      retryAt: expect.any(Date),
    });
    await clock.until(first);
  });

  test("an abort of the client or of the call ends it with its reason", async () => {
    const hangs = () => new Promise<Response>(() => {});
    const { options, clock } = aServer(hangs);
    const controller = new AbortController();
    const fetch: ClientOptions["fetch"] = (_, { signal }) =>
      new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    for (const given of [{ client: controller.signal }, { call: controller.signal }]) {
      const own = new Client({ ...options, fetch, signal: "client" in given ? given.client : undefined });
      const call = own.runs.get("7", "call" in given ? { signal: given.call } : {});
      queueMicrotask(() => controller.abort("enough"));
      await expect(call).rejects.toBe("enough");
    }
    expect(clock.timers).toBe(0);
  });

  test("a call that takes too long is told so", async () => {
    const { options, clock } = aServer();
    const fetch: ClientOptions["fetch"] = (_, { signal }) =>
      new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const call = new Client({ ...options, fetch, retry: false, timeoutMs: 2000 }).runs.get("7");
    expect(await clock.until(call)).toBe(2000);
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", code: "ATTEMPT" });
  });
});

describe("a request that got no answer", () => {
  const where = { operation: "getRun", method: "GET", path: "/{org}/runs/{runId}" };
  const error = new ConnectionError("UNREACHABLE", "GET /x: no answer", { ...where, sent: true });
  const inPage = (protocol: string | undefined) => (explainInPage(error, protocol) as Error).message;

  test("from a page that was opened from a file says to serve the page", () => {
    expect(inPage("file:")).toContain("this page was opened from a file");
  });

  test("from another page names what its author can look at", () => {
    expect(inPage("https:")).toMatch(/url.*CORS.*extensions/);
  });

  test("keeps what is known of the call, and stays as it is outside of pages", () => {
    expect(explainInPage(error, "https:")).toMatchObject({ ...where, code: "UNREACHABLE", sent: true });
    expect(explainInPage(error, undefined)).toBe(error);
  });
});
