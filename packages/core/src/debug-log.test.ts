import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withDebugLog } from "./debug-log.js";
import type { ClientEvents, ClientListeners } from "./events.js";
import { ManualClock } from "./testing/manual-clock.js";

const about = { operation: "getSite", method: "GET", path: "/org/sites/{site_id}", attempt: 1 };
const events: { [Name in keyof ClientEvents]: ClientEvents[Name] } = {
  request: about,
  response: { ...about, status: 200, durationMs: 12.4 },
  retry: { operation: "getSite", attempt: 1, delayMs: 250, reason: "503" },
  wait: { operation: "getSite", reason: "window", until: 0 },
  token: { durationMs: 80, lifetimeMs: 3_600_000 },
  usage: { today: 5, limit: 100, remaining: 95, observedAt: 0 },
  share: { state: "lost", what: "quota", reason: "connection is closed" },
};

let printed: string[];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => {
    printed.push(line);
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const emit = (on: ClientListeners) => {
  for (const [name, event] of Object.entries(events)) on[name as keyof ClientEvents]?.(event as never);
};

test("without RUNWIRE_DEBUG=1 the listeners are those that were given, and nothing is printed", () => {
  const on = { request: () => {} };
  for (const value of [undefined, "", "0"]) {
    vi.stubEnv("RUNWIRE_DEBUG", value);
    expect(withDebugLog(on, new ManualClock())).toBe(on);
  }
});

test("with it each event is one line, and goes on to the listener that was given", () => {
  vi.stubEnv("RUNWIRE_DEBUG", "1");
  const request = vi.fn();
  emit(withDebugLog({ request }, new ManualClock()));
  expect(request).toHaveBeenCalledExactlyOnceWith(about);
  expect(printed).toEqual([
    "runwire 2026-01-01T00:00:01.000Z request: GET /org/sites/{site_id} (getSite), attempt 1",
    "runwire 2026-01-01T00:00:01.000Z response: 200 to GET /org/sites/{site_id} (getSite) after 12 ms",
    "runwire 2026-01-01T00:00:01.000Z retry: getSite: attempt 1 failed (503), again in 250 ms",
    "runwire 2026-01-01T00:00:01.000Z wait: getSite waits for a place in the request window, until 1970-01-01T00:00:00.000Z",
    "runwire 2026-01-01T00:00:01.000Z token: obtained in 80 ms, for 3600 s",
    "runwire 2026-01-01T00:00:01.000Z usage: 5 of 100 calls today, 95 left",
    "runwire 2026-01-01T00:00:01.000Z share: the store of the quota is lost (connection is closed)",
  ]);
});

test("it is read at construction: a later change of the variable changes nothing", () => {
  vi.stubEnv("RUNWIRE_DEBUG", "1");
  const on = withDebugLog({}, new ManualClock());
  vi.stubEnv("RUNWIRE_DEBUG", "0");
  emit(on);
  expect(printed).toHaveLength(7);
});

test("a listener that fails, at once or later, keeps nothing from being printed", () => {
  vi.stubEnv("RUNWIRE_DEBUG", "1");
  const fail = () => {
    throw new Error("listener");
  };
  emit(withDebugLog({ request: fail, response: async () => fail(), usage: fail }, new ManualClock()));
  expect(printed).toHaveLength(7);
});

test.each([
  ["without a process, as in a browser", undefined],
  [
    "where the environment may not be read, as in Deno",
    {
      get env(): never {
        throw new Error("NotCapable");
      },
    },
  ],
])("%s nothing is printed and nothing fails", (_, process) => {
  vi.stubGlobal("process", process);
  const on = {};
  expect(withDebugLog(on, new ManualClock())).toBe(on);
});

test("what the server did not tell is not invented", () => {
  vi.stubEnv("RUNWIRE_DEBUG", "1");
  const on = withDebugLog({}, new ManualClock());
  on.usage?.({ observedAt: 0 });
  on.token?.({ durationMs: 1 });
  on.wait?.({ operation: "getSite", reason: "gate", until: Number.POSITIVE_INFINITY });
  on.wait?.({ operation: "getSite", reason: "concurrency" });
  expect(printed.map((line) => line.slice(line.indexOf("Z ") + 2))).toEqual([
    "usage: ? of ? calls today, ? left",
    "token: obtained in 1 ms, of unknown lifetime",
    "wait: getSite waits for the gate to open (429), until some day",
    "wait: getSite waits for a call in flight to end (limits.concurrency)",
  ]);
});
