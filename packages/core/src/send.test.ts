import { afterEach, describe, expect, test, vi } from "vitest";
import type { CallContext } from "./context.js";
import { ConnectionError } from "./errors/connection-error.js";
import { type Fetch, send } from "./send.js";
import {
  abortable,
  aContext,
  anOperation,
  aRequest,
  failure,
  fetchFailed,
  inPieces,
  json,
  silence,
} from "./testing/fixtures.js";
import { ManualClock, settle } from "./testing/manual-clock.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

function start(fetch: Fetch | undefined, changes: Partial<CallContext> = {}, body?: BodyInit) {
  const clock = new ManualClock();
  const context = aContext({ clock, ...changes });
  const sent = send(fetch)(
    aRequest(context, { ...(body !== undefined && { method: "POST", body }) }),
    context,
  );
  sent.catch(() => {});
  return { clock, context, sent };
}

describe("one attempt", () => {
  test("is one fetch with method, headers and body, that follows no redirect", async () => {
    const fetch = vi.fn<Fetch>(async () => json({}));
    await start(fetch, {}, "a=b").sent;
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://api.example/things?search=private", {
      method: "POST",
      headers: expect.any(Headers),
      body: "a=b",
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  test("uses the fetch that is global when it is sent: a mock may come after the client", async () => {
    const path = send(undefined);
    const later = vi.fn(async () => json({ mocked: true }));
    vi.stubGlobal("fetch", later);
    const context = aContext();
    await path(aRequest(context), context);
    expect(later).toHaveBeenCalledOnce();
  });

  test("reads the body within itself, and leaves no timer and no listener", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const { sent, clock } = start(async () => inPieces(['{"a"', ":1}"]), { signal });
    const response = await sent;
    expect(response.bodyUsed).toBe(true);
    expect(await response.text()).toBe('{"a":1}');
    expect(await response.json()).toEqual({ a: 1 });
    expect(clock.timers).toBe(0);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  test("fails, as any other, when the connection breaks in the middle of the body", async () => {
    const { sent, clock } = start(async () => inPieces(['{"a"'], { ending: fetchFailed("ECONNRESET") }));
    expect(await failure(sent)).toMatchObject({ name: "ConnectionError", code: "RESET", sent: true });
    expect(clock.timers).toBe(0);
  });

  test("tells what a failed fetch means", async () => {
    const { sent } = start(() => Promise.reject(fetchFailed("ECONNREFUSED", "connect")));
    expect(await failure(sent)).toMatchObject({ code: "REFUSED", sent: false, operation: "getThings" });
  });

  test("hands on MSW's error for a request without a handler as it is: it is no broken connection", async () => {
    const error = Object.assign(new Error("[MSW] Cannot bypass a request"), { name: "InternalError" });
    expect(await failure(start(() => Promise.reject(error)).sent)).toBe(error);
  });

  test("leaves the body of a streamed success to the caller, and reads that of a refusal", async () => {
    const success = await start(async () => inPieces(["a"]), { streamed: true }).sent;
    expect(success.bodyUsed).toBe(false);
    const refusal = await start(async () => new Response("no", { status: 403 }), { streamed: true }).sent;
    expect(await refusal.text()).toBe("no");
    expect(await refusal.text()).toBe("no");
  });
});

describe("time", () => {
  test("without headers for timeoutMs ends the attempt", async () => {
    const { sent, clock } = start(silence);
    expect(await clock.until(sent)).toBe(60_000);
    const error = await failure(sent);
    expect(error).toMatchObject({ name: "TimeoutError", code: "ATTEMPT", timeoutMs: 60_000 });
    expect(error.message).toContain("sent no headers within 60000 ms");
    expect(clock.timers).toBe(0);
  });

  test("without a piece of the body for idleTimeoutMs ends it, however long the body takes in all", async () => {
    let pieces = 0;
    const clock = new ManualClock();
    const slow = new ReadableStream<Uint8Array>(
      {
        pull: (controller) =>
          new Promise<void>((resolve) => {
            const more = pieces++ < 5;
            if (more)
              clock.setTimer(() => {
                controller.enqueue(new Uint8Array([0x20]));
                resolve();
              }, 59_000);
          }),
      },
      { highWaterMark: 0 },
    );
    const { sent } = start(
      abortable(() => new Response(slow)),
      { clock },
    );
    expect(await clock.until(sent)).toBe(5 * 59_000 + 60_000);
    expect(await failure(sent)).toMatchObject({ code: "IDLE", timeoutMs: 60_000 });
  });

  test("is watched by one timer from the request to the last piece of the body", async () => {
    const clock = new ManualClock();
    const setTimer = vi.spyOn(clock, "setTimer");
    const { sent } = start(async () => inPieces(['{"a"', ":1", "}"]), { clock });
    expect(await (await sent).json()).toEqual({ a: 1 });
    expect(setTimer).toHaveBeenCalledTimes(1);
  });

  test("for a stalled body may be shorter than what is left for the headers", async () => {
    const { sent, clock } = start(
      abortable(() => inPieces(["a"], { ending: "silence" })),
      { timeoutMs: 60_000, idleTimeoutMs: 5000 },
    );
    expect(await clock.until(sent)).toBe(5000);
    expect(await failure(sent)).toMatchObject({ code: "IDLE", timeoutMs: 5000 });
    expect(clock.timers).toBe(0);
  });

  test("up to the deadline counts where that is shorter than the timeout", async () => {
    const { sent, clock } = start(silence, { deadline: 1000 + 5000, deadlineMs: 5000 });
    expect(await clock.until(sent)).toBe(5000);
    expect(await failure(sent)).toMatchObject({ code: "DEADLINE", timeoutMs: 5000 });
  });

  test("over the deadline keeps anything from being sent", async () => {
    const fetch = vi.fn<Fetch>(async () => json({}));
    const { sent } = start(fetch, { deadline: 1000, deadlineMs: 5 });
    expect(await failure(sent)).toMatchObject({ code: "DEADLINE" });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("an abort", () => {
  test("before keeps it from being sent", async () => {
    const fetch = vi.fn<Fetch>(async () => json({}));
    const { sent } = start(fetch, { signal: AbortSignal.abort("gone") });
    expect(await failure(sent)).toBe("gone");
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["while it waits for headers", silence],
    ["in the middle of the body", abortable(() => inPieces(["a"], { ending: "silence" }))],
  ])("%s ends it at once, with the reason unchanged", async (_, fetch) => {
    const controller = new AbortController();
    const reason = new TypeError("mine");
    const { sent, clock } = start(fetch, { signal: controller.signal });
    await settle();
    controller.abort(reason);
    expect(await failure(sent)).toBe(reason);
    expect(clock.timers).toBe(0);
  });
});

describe("a redirect", () => {
  const storage = anOperation({ redirect: "storage" });
  const redirect = (location: string, status = 303) => new Response(null, { status, headers: { location } });

  test("is an error that tells where to, without following, and what to do", async () => {
    const fetch = vi.fn<Fetch>(async () => redirect("https://elsewhere.example/path?key=1", 307));
    const error = await failure(start(fetch).sent);
    expect(error).toMatchObject({ name: "ConnectionError", code: "REDIRECT" });
    expect(error.message).toBe(
      "GET /things (getThings) was redirected to https://elsewhere.example (307). " +
        "A credential is never sent on; if the API has moved, set `url` to its new origin",
    );
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("to storage is followed once, with neither credential nor body", async () => {
    const fetch = vi.fn<Fetch>();
    fetch.mockResolvedValueOnce(redirect("https://storage.example/file?signature=x"));
    fetch.mockResolvedValueOnce(json({ stored: true }));
    const { sent } = start(fetch, { operation: storage }, "body");
    expect(await (await sent).json()).toEqual({ stored: true });
    expect(fetch.mock.calls[1]).toEqual([
      "https://storage.example/file?signature=x",
      { redirect: "manual", signal: expect.any(AbortSignal) },
    ]);
  });

  test("to storage is not followed twice, nor with another status", async () => {
    const twice = vi.fn<Fetch>(async () => redirect("https://storage.example/again"));
    expect(await failure(start(twice, { operation: storage }).sent)).toBeInstanceOf(ConnectionError);
    expect(twice).toHaveBeenCalledTimes(2);
    const other = vi.fn<Fetch>(async () => redirect("https://storage.example", 302));
    expect(await failure(start(other, { operation: storage }).sent)).toMatchObject({ code: "REDIRECT" });
    expect(other).toHaveBeenCalledOnce();
  });

  test("to storage over plain HTTP is refused as what it is, not as a broken connection", async () => {
    const fetch = vi.fn<Fetch>(async () => redirect("http://storage.example/file"));
    const error = await failure(start(fetch, { operation: storage }).sent);
    expect(error).toMatchObject({ name: "InvalidCallError" });
    expect(error.message).toContain("the storage address is http://storage.example");
  });
});

describe("events", () => {
  test("tell of the request and of its headers, with the template instead of the address", async () => {
    const clock = new ManualClock();
    const request = vi.fn();
    const response = vi.fn();
    const { sent } = start(
      async () => {
        clock.jump(40);
        return json({}, 404);
      },
      { clock, on: { request, response }, attempt: 2 },
    );
    await sent;
    const about = { operation: "getThings", method: "GET", path: "/things", attempt: 2 };
    expect(request.mock.calls).toEqual([[about]]);
    expect(response.mock.calls).toEqual([[{ ...about, status: 404, durationMs: 40 }]]);
  });

  test("harm nothing when their listeners fail, at once or later", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { sent } = start(async () => json({ fine: true }), {
      on: {
        request: () => {
          throw new Error("listener");
        },
        response: async () => {
          throw new Error("listener");
        },
      },
    });
    expect((await sent).status).toBe(200);
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("are not even made without a listener", async () => {
    const operation = anOperation();
    const asked: (string | symbol)[] = [];
    const watched = new Proxy(operation, {
      get(target, name) {
        asked.push(name);
        return Reflect.get(target, name);
      },
    });
    await start(async () => json({}), { operation: watched }).sent;
    // What an event would be made of.
    expect(asked).not.toContain("id");
    expect(asked).not.toContain("path");
  });
});
