import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { TimeoutError } from "./errors/timeout-error.js";
import type { Fetch } from "./send.js";
import {
  abortable,
  aCaller,
  anOperation,
  failure,
  fetchFailed,
  inPieces,
  json,
  silence,
} from "./testing/fixtures.js";
import { settle } from "./testing/manual-clock.js";

const getThings = anOperation({
  parameters: [{ name: "search", in: "query", required: false, type: "string" }],
});
const html = (page: string, status = 200) =>
  new Response(page, { status, headers: { "content-type": "text/html; charset=utf-8" } });

describe("a call", () => {
  test("asks for the operation's path, query and media type, and gives the parsed body", async () => {
    const fetch = vi.fn<Fetch>(async () => json([{ id: 1 }]));
    const data = await aCaller(fetch).call(getThings, { query: { search: "a b" } });
    expect(data).toEqual([{ id: 1 }]);
    const [url, init] = fetch.mock.calls[0] as [string, RequestInit];
    expect(url).toBe("https://api.example/v1/things?search=a%20b");
    const headers = init.headers as Headers;
    expect(Object.fromEntries(headers)).toEqual({ accept: "application/json", "user-agent": "test" });
  });

  test("sends a body under the media type of the document, each attempt anew", async () => {
    const operation = anOperation({
      method: "POST",
      body: { required: true, mediaTypes: ["application/octet-stream"] },
    });
    const bodies: unknown[] = [];
    const fetch: Fetch = async (_url, { body, headers }) => {
      bodies.push([new TextDecoder().decode(body as Uint8Array), (headers as Headers).get("content-type")]);
      return bodies.length === 1 ? new Response(null, { status: 503 }) : json({});
    };
    const caller = aCaller(fetch);
    const called = caller.call(operation, { body: new TextEncoder().encode("bytes") });
    await caller.clock.until(called);
    expect(bodies).toEqual([
      ["bytes", "application/octet-stream"],
      ["bytes", "application/octet-stream"],
    ]);
  });

  test("of a form made of URLSearchParams is not sent as JSON", async () => {
    const fetch = vi.fn<Fetch>(async () => json({}));
    await aCaller(fetch).call(
      anOperation({
        method: "POST",
        body: { required: true, mediaTypes: ["application/x-www-form-urlencoded"] },
      }),
      { body: new URLSearchParams({ a: "b" }) },
    );
    const [, { body, headers }] = fetch.mock.calls[0] as [string, RequestInit];
    expect(String(body)).toBe("a=b");
    expect((headers as Headers).get("content-type")).toBe("application/x-www-form-urlencoded");
  });

  test("without anything to say gives undefined", async () => {
    const remove = anOperation({ method: "DELETE", accept: [] });
    expect(await aCaller(async () => new Response(null, { status: 204 })).call(remove, {})).toBeUndefined();
    expect(await aCaller(async () => new Response("ok")).call(remove, {})).toBeUndefined();
    expect(
      await aCaller(async () => new Response(null, { status: 204 })).call(getThings, {}),
    ).toBeUndefined();
  });

  test("of text gives the text", async () => {
    const text = anOperation({ accept: ["text/plain"] });
    expect(await aCaller(async () => new Response("a: 1")).call(text, {})).toBe("a: 1");
  });
});

describe("a refusal", () => {
  test("is an ApiError with status, parsed body, request id and what the server says", async () => {
    const fetch: Fetch = async () => json({ detail: "no such site" }, 404, { "x-request-id": "r-1" });
    const error = await failure(aCaller(fetch).call(getThings, {}));
    expect(error).toMatchObject({
      name: "ApiError",
      code: "HTTP_404",
      status: 404,
      body: { detail: "no such site" },
      requestId: "r-1",
      operation: "getThings",
      message: "GET /things (getThings) answered 404: no such site",
    });
  });

  test("without a body is an error, too", async () => {
    const empty = () => new Response(null, { status: 401, headers: { "content-length": "0" } });
    expect(await failure(aCaller(async () => empty()).call(getThings, {}))).toMatchObject({
      status: 401,
      body: undefined,
    });
    const answer = await aCaller(async () => empty()).answer(getThings, {});
    expect(answer.ok).toBe(false);
  });

  test("that asks to wait longer than 15 minutes fails now, and says until when", async () => {
    const caller = aCaller(async () => json({}, 503, { "retry-after": "1000" }));
    const called = caller.call(getThings, {});
    expect(await caller.clock.until(called.catch(() => {}))).toBe(0);
    const { retryAt } = (await failure(called)) as unknown as { retryAt: Date };
    expect(retryAt.getTime()).toBe(caller.clock.date() + 1_000_000);
  });

  test("with an absurd Retry-After has no date that is none", async () => {
    const caller = aCaller(async () => json({}, 503, { "retry-after": "9".repeat(400) }));
    expect(await failure(caller.call(getThings, {}))).not.toHaveProperty("retryAt");
  });

  test("gets what is known beyond the documents added", async () => {
    const caller = aCaller(async () => json({ detail: "forbidden" }, 403), {
      hint: (_operation, status) => `hint for ${status}`,
    });
    expect((await failure(caller.call(getThings, {}))).message).toMatch(/403: forbidden \(hint for 403\)$/);
  });
});

describe("an answer that is not what the operation gives", () => {
  test("such as an HTML page is a clear error with a snippet", async () => {
    const error = await failure(aCaller(async () => html("<title>Corp sign-in</title>")).call(getThings, {}));
    expect(error).toMatchObject({ name: "ApiError", code: "UNEXPECTED_BODY", status: 200 });
    expect(error.message).toContain('answered 200: an HTML page, "Corp sign-in"; a proxy or a sign-in page');
  });

  test("does not pass for the success of an operation without a body", async () => {
    const remove = anOperation({ method: "DELETE", accept: [], idempotent: true });
    const error = await failure(aCaller(async () => html("<p>Sign in")).call(remove, {}));
    expect(error).toMatchObject({ code: "UNEXPECTED_BODY" });
  });

  test("such as an HTML page of a gateway with an error status keeps status and text", async () => {
    const caller = aCaller(async () => html("<h1>502 Bad Gateway</h1>", 502));
    const called = caller.call(getThings, {});
    await caller.clock.until(called.catch(() => {}));
    const error = await failure(called);
    expect(error).toMatchObject({ code: "HTTP_502", body: "<h1>502 Bad Gateway</h1>" });
    expect(error.message).toContain('an HTML page, "502 Bad Gateway"');
  });

  test("such as a refusal of a storage in XML is told by its code and message, not as a page", async () => {
    const xml =
      "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    const refused = new Response(xml, { status: 403, headers: { "content-type": "application/xml" } });
    const error = await failure(aCaller(async () => refused).call(getThings, {}));
    expect(error).toMatchObject({ code: "HTTP_403", body: xml });
    expect(error.message).toMatch(/answered 403: AccessDenied: Request has expired$/);
  });

  test.each(['{"a": [1, 2', "not JSON"])("such as a cut body, %j, is a clear error", async (text) => {
    const error = await failure(aCaller(async () => new Response(text)).call(getThings, {}));
    expect(error).toMatchObject({ code: "UNEXPECTED_BODY", body: text });
    expect(error.message).toContain(`its body is not whole, valid JSON: ${JSON.stringify(text)}`);
  });

  test("such as nothing at all is a clear error where JSON is expected", async () => {
    const error = await failure(aCaller(async () => new Response("")).call(getThings, {}));
    expect(error).toMatchObject({ code: "UNEXPECTED_BODY", body: undefined });
    expect(error.message).toContain("its body is empty");
  });

  test("to a path call is thrown, too: it is no answer of the API", async () => {
    expect(await failure(aCaller(async () => html("<p>Sign in")).answer(getThings, {}))).toMatchObject({
      code: "UNEXPECTED_BODY",
    });
  });
});

describe("a secret that a server or proxy repeats", () => {
  const echoes: [string, () => Response][] = [
    ["in an error page", () => html("<title>bad s3cret-value</title>", 400)],
    ["in an error page, right where it is cut", () => html(`<p>${"x".repeat(155)} s3cret-value`, 400)],
    [
      "in a JSON error",
      () => json({ detail: "bad s3cret-value", sent: { "s3cret-value": ["s3cret-value"] } }, 400),
    ],
    ["in a page instead of an answer", () => html(`<p>${"y".repeat(1995)}s3cret-value`)],
    ["in what is no JSON, right where it is cut", () => new Response(`{${"z".repeat(75)}s3cret-value`)],
  ];
  test.each(echoes)("%s is shown nowhere", async (_, answer) => {
    const error = await failure(aCaller(async () => answer()).call(getThings, {}));
    const shown =
      inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toMatch(/s3/);
    expect(shown).toContain("[s");
  });

  test("is taken out of what a path call returns", async () => {
    const answer = await aCaller(async () => json({ detail: "bad s3cret-value" }, 400)).answer(getThings, {});
    expect(answer).toMatchObject({ ok: false, error: { detail: "bad [secret]" } });
  });
});

test("messages name method, path template and operation, never what was in path or query", async () => {
  const operation = anOperation({
    path: "/things/{id}",
    parameters: [
      { name: "id", in: "path", required: true, type: "string" },
      { name: "search", in: "query", required: false, type: "string" },
    ],
  });
  const fetch: Fetch = () => Promise.reject(fetchFailed("ECONNRESET"));
  const caller = aCaller(fetch);
  const called = caller.call(operation, { path: { id: "private-id" }, query: { search: "private-search" } });
  await caller.clock.until(called.catch(() => {}));
  const shown = inspect(await failure(called), { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(shown).toContain("GET /things/{id} (getThings)");
  expect(shown).not.toContain("private");
});

describe("time", () => {
  test("an attempt may take 60 s to its headers, and a call is tried three times", async () => {
    const caller = aCaller(silence);
    const called = caller.call(getThings, {});
    expect(await caller.clock.until(called.catch(() => {}))).toBe(60_000 + 250 + 60_000 + 500 + 60_000);
    expect(await failure(called)).toMatchObject({ code: "ATTEMPT" });
  });

  test("a stream may take 290 s to its headers, and has no deadline", async () => {
    const caller = aCaller(silence, { rules: { attempts: 1 } });
    const opened = caller.open(getThings, {});
    expect(await caller.clock.until(opened.catch(() => {}))).toBe(290_000);
    expect(await failure(opened)).toMatchObject({ code: "ATTEMPT", timeoutMs: 290_000 });
  });

  test("a call may take 10 minutes in all", async () => {
    const caller = aCaller(silence, { rules: { attempts: 1000 } });
    const called = caller.call(getThings, {});
    expect(await caller.clock.until(called.catch(() => {}))).toBe(600_000);
    expect(await failure(called)).toMatchObject({ code: "DEADLINE", timeoutMs: 600_000 });
  });

  test("a deadline shorter than the timeout is what counts", async () => {
    const caller = aCaller(silence);
    const called = caller.call(getThings, { deadlineMs: 2000, timeoutMs: 60_000 });
    expect(await caller.clock.until(called.catch(() => {}))).toBe(2000);
    expect(await failure(called)).toBeInstanceOf(TimeoutError);
    expect(await failure(called)).toMatchObject({ code: "DEADLINE", timeoutMs: 2000 });
  });

  test("the call's own limits count more than the client's", async () => {
    const caller = aCaller(silence, { timeoutMs: 5, deadlineMs: 50, rules: { attempts: 1 } });
    const short = caller.call(getThings, {});
    expect(await caller.clock.until(short.catch(() => {}))).toBe(5);
    const longer = caller.call(getThings, { timeoutMs: 20 });
    expect(await caller.clock.until(longer.catch(() => {}))).toBe(20);
  });
});

describe("an abort", () => {
  test.each([
    ["an error", new Error("mine")],
    ["null", null],
    ["an empty text", ""],
    ["zero", 0],
  ])("throws the signal's reason unchanged: %s", async (_, reason) => {
    const controller = new AbortController();
    const called = aCaller(silence).call(getThings, { signal: controller.signal });
    const failed = called.then(
      () => "succeeded",
      (error: unknown) => ({ error }),
    );
    await settle();
    controller.abort(reason);
    expect(await failed).toEqual({ error: reason });
  });

  test("comes from the client's signal or the call's", async () => {
    const [client, call] = [new AbortController(), new AbortController()];
    const caller = aCaller(silence, { signal: client.signal });
    const first = failure(caller.call(getThings, { signal: call.signal }));
    await settle();
    call.abort("the call's");
    expect(await first).toBe("the call's");
    const second = failure(caller.call(getThings, { signal: new AbortController().signal }));
    await settle();
    client.abort("the client's");
    expect(await second).toBe("the client's");
  });
});

describe("the client's signal, which may live as long as the program, keeps no listener", () => {
  const outcomes: [string, Fetch, Parameters<ReturnType<typeof aCaller>["call"]>[1]][] = [
    ["a success", async () => json({}), {}],
    ["a refusal", async () => json({}, 404), {}],
    ["a body that cannot be written", async () => json({}), { body: { a: 1 } }],
  ];
  test.each(outcomes)("after %s", async (_, fetch, given) => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const operation =
      given.body === undefined
        ? getThings
        : anOperation({ body: { required: true, mediaTypes: ["application/octet-stream"] } });
    const caller = aCaller(fetch, { signal });
    await caller.call(operation, { ...given, signal: new AbortController().signal }).catch(() => {});
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
  });
});

describe("a streamed answer", () => {
  test("that is refused, or an HTML page, is an error", async () => {
    expect(await failure(aCaller(async () => json({ detail: "no" }, 403)).open(getThings, {}))).toMatchObject(
      {
        status: 403,
        body: { detail: "no" },
      },
    );
    const page = inPieces(["<title>Sign in</title>", "more"], { headers: { "content-type": "Text/HTML" } });
    const error = await failure(aCaller(async () => page).open(getThings, {}));
    expect(error.message).toContain('an HTML page, "Sign in"');
  });

  test("that is a page in pieces shows no half of a secret that it repeats", async () => {
    const page = inPieces(["<title>bad s3cret", "-value</title>"], {
      headers: { "content-type": "text/html" },
    });
    const error = await failure(aCaller(async () => page).open(getThings, {}));
    expect(error.message).toContain('"bad [secret]"');
  });

  test("that is a page without end is let go", async () => {
    const cancelled = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("<p>x".repeat(5000))),
      cancel: cancelled,
    });
    const page = new Response(endless, { headers: { "content-type": "text/html" } });
    await failure(aCaller(async () => page).open(getThings, {}));
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("that is an HTML page which stalls does not hold the call for ever", async () => {
    const fetch = abortable(() =>
      inPieces([], { ending: "silence", headers: { "content-type": "text/html" } }),
    );
    const caller = aCaller(fetch);
    const opened = caller.open(getThings, {});
    expect(await caller.clock.until(opened.catch(() => {}))).toBe(60_000);
    expect(await failure(opened)).toMatchObject({ code: "IDLE" });
  });
});
