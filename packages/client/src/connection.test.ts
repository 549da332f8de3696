import { Secret } from "@runwire/auth";
import { type CallOptions, type Fetch, memoryShare, type Operation } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { anOperation, json } from "../../core/src/testing/fixtures.js";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { memoryStore } from "../../core/src/testing/memory-store.js";
import { type CommonOptions, resolveCommonOptions, type WindowOptions } from "./client-options.js";
import { type ConnectionOptions, connect } from "./connection.js";
import type { System } from "./system.js";

const system: System = { id: "acme", name: "Acme", version: "1.2.3", window: false, dailyBudget: false };
const baseUrl = "https://api.acme.example/v1";
const operation = anOperation({ credentials: ["client", "token"] });
const tokenOperation = anOperation({ id: "getToken", method: "POST", path: "/token", credentials: [] });
const tokenUrl = "https://login.acme.example/token";

/** A server for calls and tokens, and connections to it of one share. */
function setUp() {
  const share = memoryShare();
  const clock = new ManualClock();
  const seen: { url: string; headers: Headers; body: string }[] = [];
  const fetch: Fetch = async (url, init) => {
    seen.push({ url, headers: init.headers as Headers, body: String(init.body) });
    return url.endsWith("/token") ? json({ accessToken: `token-${seen.length}`, expiresIn: 3600 }) : json([]);
  };
  const to = (
    own: Pick<ConnectionOptions, "credential"> & Partial<ConnectionOptions>,
    more: CommonOptions & { limits?: WindowOptions } = {},
  ) => {
    const options = resolveCommonOptions({ fetch, clock, share, ...more }, own.system ?? system, []);
    return connect({ system, options, baseUrl, ...own });
  };
  const call = (
    connection: ReturnType<typeof connect>,
    called: Operation = operation,
    given: CallOptions = {},
  ) => connection.callerWith({ prepare: (_, same) => same, hint: () => undefined }).call(called, given);
  return { to, call, seen };
}

const pair = (secret: string, more: object = {}) => ({
  credential: {
    secret: new Secret(secret),
    grant: { clientId: "id", tokenUrl, operation: tokenOperation, ...more },
  },
});

test("a key travels in the header and form that the system has", async () => {
  const { to, call, seen } = setUp();
  const credential = { secret: new Secret("hush-hush") };
  await call(to({ credential, scheme: { header: "x-acme-key", prefix: "" } }));
  await call(to({ credential }));
  expect(seen.map(({ headers }) => [headers.get("x-acme-key"), headers.get("authorization")])).toEqual([
    ["hush-hush", null],
    [null, "Bearer hush-hush"],
  ]);
});

test("the client names itself, after what the user puts before it", async () => {
  const { to, call, seen } = setUp();
  const credential = { secret: new Secret("hush-hush") };
  await call(to({ credential }, { userAgent: "sync/2" }));
  expect(seen[0]?.headers.get("user-agent")).toBe("sync/2 runwire-acme/1.2.3");
});

test("headers of a system go with every call, unless the operation says otherwise", async () => {
  const { to, call, seen } = setUp();
  const credential = { secret: new Secret("hush-hush") };
  const connection = to({ credential, headers: { accept: "application/json" } });
  await call(connection, anOperation({ method: "DELETE", accept: [] }));
  await call(connection, anOperation({ accept: ["text/csv"] }));
  expect(seen.map(({ headers }) => headers.get("accept"))).toEqual(["application/json", "text/csv"]);
});

test("a call to another place, such as a storage, takes no place of the API's", async () => {
  const { to, call, seen } = setUp();
  const credential = { secret: new Secret("hush-hush") };
  const window = { requests: 1, perMs: 60_000 };
  const connection = to({ credential, system: { ...system, window } });
  await call(connection);
  await call(connection, anOperation({ server: "https://storage.example", credentials: [] }));
  expect(seen.map(({ url }) => url)).toEqual([`${baseUrl}/things`, "https://storage.example/things"]);
  await expect(call(connection, operation, { deadlineMs: 100 })).rejects.toMatchObject({ code: "WINDOW" });
});

test("client credentials become a token in the form that the endpoint wants", async () => {
  const { to, call, seen } = setUp();
  const form = {
    mediaType: "application/json",
    fields: (id: string, secret: string) => ({ AppId: id, AppSecret: secret }),
  } as const;
  await call(to(pair("hush-hush", { form })));
  expect(seen[0]).toMatchObject({ url: tokenUrl, body: '{"AppId":"id","AppSecret":"hush-hush"}' });
  expect(seen[0]?.headers.get("content-type")).toBe("application/json");
  expect(seen[1]?.headers.get("authorization")).toBe("Bearer token-1");
});

describe("a share gives one token to", () => {
  const tokenRequests = async (...credentials: ReturnType<typeof pair>[]) => {
    const { to, call, seen } = setUp();
    for (const credential of credentials) await call(to(credential));
    return seen.filter(({ url }) => url === tokenUrl).length;
  };
  test("clients of one id and secret", async () => {
    expect(await tokenRequests(pair("a"), pair("a"))).toBe(1);
  });
  test("not to those with another secret", async () => {
    expect(await tokenRequests(pair("a"), pair("b"))).toBe(2);
  });
  test("nor to those of another audience", async () => {
    expect(await tokenRequests(pair("a", { audience: "x" }), pair("a", { audience: "y" }))).toBe(2);
  });
});

describe("a token request", () => {
  const windowed = { limits: { window: { requests: 1, perMs: 1000 } } };
  test("to another address takes no place in the window of the API", async () => {
    const { to, call, seen } = setUp();
    await call(to(pair("a"), windowed));
    expect(seen).toHaveLength(2);
  });
  test("to the API's own does", async () => {
    const { to, call, seen } = setUp();
    const own = pair("a", { tokenUrl: `${baseUrl}/token` });
    await expect(call(to(own, windowed), operation, { deadlineMs: 500 })).rejects.toMatchObject({
      name: "RateLimitError",
    });
    expect(seen).toHaveLength(1);
  });
});

describe("processes of one share", () => {
  /** So many processes around one store, one server and one clock. */
  function processes(count: number) {
    const clock = new ManualClock();
    const store = memoryStore(clock);
    const sent: { at: number; url: string }[] = [];
    const fetch: Fetch = async (url) => {
      sent.push({ at: clock.now(), url });
      await new Promise<void>((resolve) => clock.setTimer(resolve, 5));
      return url.endsWith("/token") ? json({ access_token: "token", expires_in: 3600 }) : json([]);
    };
    const told: string[] = [];
    const on = { share: ({ state, what }: { state: string; what: string }) => told.push(`${what} ${state}`) };
    const window = { requests: 4, perMs: 1000 };
    const callers = Array.from({ length: count }, () => {
      const share = { ...memoryShare(), common: store, processes: count };
      const options = resolveCommonOptions(
        { fetch, clock, share, on, limits: { window } } as never,
        system,
        [],
      );
      const connection = connect({ system, options, baseUrl, ...pair("hush-hush") });
      return connection.callerWith({ prepare: (_, same) => same, hint: () => undefined });
    });
    /** Each makes so many calls at once; moves the clock until all are over. */
    const all = async (calls: number) => {
      const made = callers.flatMap((caller) =>
        Array.from({ length: calls }, () => caller.call(operation, {})),
      );
      let left = made.length;
      for (const each of made) {
        each.finally(() => {
          left--;
        });
      }
      for (let rounds = 0; left > 0; rounds++) {
        if (rounds > 2000) throw new Error(`${left} calls never ended`);
        await clock.advance(10);
      }
    };
    const most = () =>
      Math.max(...sent.map(({ at }) => sent.filter((each) => each.at >= at && each.at < at + 1000).length));
    return { clock, store, sent, told, all, most };
  }

  test("have one token and one window", async () => {
    const { all, sent, most } = processes(3);
    await all(4);
    expect(sent.filter(({ url }) => url === tokenUrl)).toHaveLength(1);
    const calls = sent.filter(({ url }) => url !== tokenUrl);
    expect(calls).toHaveLength(12);
    sent.splice(0, sent.length, ...calls);
    expect(most()).toBeLessThanOrEqual(4);
  });

  test("keep to their parts where the store is down, and say so", async () => {
    const { all, store, sent, told, most } = processes(2);
    store.down = true;
    await all(4);
    expect(sent.filter(({ url }) => url === tokenUrl)).toHaveLength(2);
    sent.splice(0, sent.length, ...sent.filter(({ url }) => url !== tokenUrl));
    expect(most()).toBeLessThanOrEqual(4);
    expect(told).toEqual(expect.arrayContaining(["token lost", "quota lost"]));
    store.down = false;
    await all(1);
    await all(1);
    expect(told.filter((event) => event === "quota regained")).toHaveLength(2);
  });
});

test("two clients of a share that want different limits of one address are refused", () => {
  const { to } = setUp();
  to(pair("a"), { limits: { window: { requests: 1, perMs: 1000 } } });
  expect(() => to(pair("b"))).toThrow(
    'another client of this share has other limits for https://api.acme.example: window is {"requests":1,"perMs":1000} there and false here',
  );
});
