import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { serve } from "../serve.js";
import { type RunlyEmulator, runlyEmulator } from "./emulator.js";
import type { RunlyEmulatorOptions } from "./options.js";

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** An organization whose clock a test moves. */
function start(options: RunlyEmulatorOptions = {}) {
  const clock = { time: Date.UTC(2026, 0, 1), now: () => clock.time };
  const emulator = runlyEmulator({ clock, ...options });
  const ask = (path: string, { method, body, key = emulator.secretKey, headers }: Asked = {}) =>
    emulator.fetch(
      new Request(`${emulator.origin}${path}`, {
        method: method ?? (body === undefined ? "GET" : "POST"),
        headers: { ...(key !== null && { authorization: `Bearer ${key}` }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const queue = async (body: object, key?: string) =>
    (await (await ask("/acme/environments/staging/runs/", { body, ...(key && { key }) })).json()) as {
      id: string;
    };
  return { emulator, clock, ask, queue };
}

const body = async (response: Promise<Response>) => (await response).json();
const status = async (response: Promise<Response>) => (await response).status;

describe("a run", () => {
  test("waits, runs and ends by the clock, as its items are done", async () => {
    const { clock, ask, queue } = start({ queueMs: 1000, runMs: 10_000, items: 10 });
    const { id } = await queue({ template: "import-orders" });
    const look = async () => {
      const { state, progress, completedAt } = await body(ask(`/acme/runs/${id}`));
      return [state, progress.success, progress.total, completedAt];
    };
    expect(await look()).toEqual(["Enqueued", 0, null, null]);
    clock.time += 6000;
    expect(await look()).toEqual(["Running", 5, 10, null]);
    clock.time += 6000;
    expect(await look()).toEqual(["Successful", 10, 10, "2026-01-01T00:00:11.000Z"]);
  });

  test("fails as its settings say, and may partly fail and be a success", async () => {
    const { clock, ask, queue } = start();
    const flaky = await queue({ template: "flaky-import" });
    const partial = await queue({ template: "partial-import" });
    clock.time += 60_000;
    expect(await body(ask(`/acme/runs/${flaky.id}`))).toMatchObject({
      state: "Failed",
      progress: { failed: 5 },
    });
    expect(await body(ask(`/acme/runs/${partial.id}`))).toMatchObject({
      ...{ state: "Successful", progress: { success: 36, failed: 4 } },
    });
  });

  test("that is cancelled ends soon, one that waits at once", async () => {
    const { clock, ask, queue } = start({ queueMs: 1000, runMs: 60_000 });
    const waits = await queue({ template: "import-orders" });
    expect((await body(ask(`/acme/runs/${waits.id}/cancel`, { method: "POST" }))).state).toBe("Cancelled");
    const runs = await queue({ template: "import-orders" });
    clock.time += 5000;
    expect((await body(ask(`/acme/runs/${runs.id}/cancel`, { method: "POST" }))).state).toBe("Running");
    clock.time += 1000;
    expect((await body(ask(`/acme/runs/${runs.id}`))).state).toBe("Cancelled");
  });

  test("that waits for another begins after its end, and one with a delay later", async () => {
    const { clock, ask, queue } = start({ queueMs: 0, runMs: 10_000 });
    const job = "Acme.Jobs.ImportOrders";
    const first = await queue({ job });
    const second = await queue({ job, execution: { runAfterId: first.id } });
    const delayed = await queue({ job, execution: { delay: 30 } });
    clock.time += 9000;
    expect((await body(ask(`/acme/runs/${second.id}`))).state).toBe("Enqueued");
    clock.time += 2000;
    expect((await body(ask(`/acme/runs/${second.id}`))).state).toBe("Running");
    expect((await body(ask(`/acme/runs/${delayed.id}`))).state).toBe("Enqueued");
  });

  test("goes where it is told: 409 for what is not known, 202 for a cluster without a node", async () => {
    const { ask } = start();
    await ask("/acme/clusters", { body: { id: "empty" } });
    const place = (runlyApi: object) =>
      status(ask("/acme/environments/staging/runs", { body: { job: "Acme.Jobs.ImportOrders", runlyApi } }));
    expect(await place({ cluster: "default" })).toBe(200);
    expect(await place({ cluster: "empty" })).toBe(202);
    expect(await place({ cluster: "other" })).toBe(409);
    expect(await place({ node: "other" })).toBe(409);
  });

  test.each([
    ["an unknown template", { template: "x" }, 404],
    ["an unknown job", { job: "Acme.Jobs.Nothing" }, 400],
    ["nothing", {}, 400],
  ])("is not queued from %s", async (_, given, expected) => {
    const { ask } = start();
    expect(await status(ask("/acme/environments/staging/runs/", { body: given }))).toBe(expected);
  });
});

describe("keys", () => {
  test("are needed, and have to be known", async () => {
    const { ask } = start();
    expect(await status(ask("/acme/runs", { key: null }))).toBe(401);
    expect(await status(ask("/acme/runs", { key: "sk_other" }))).toBe(401);
    expect(await status(ask("/", { key: null }))).toBe(200);
  });

  test("that are publishable may read, requeue what failed, and queue from open templates: nothing else", async () => {
    const { ask, queue, clock, emulator } = start();
    const key = emulator.publishableKey;
    const good = await queue({ template: "import-orders" }, key);
    const flaky = await queue({ template: "flaky-import" }, key);
    const requeue = (id: string) => status(ask(`/acme/runs/${id}/`, { method: "POST", key }));
    expect(await requeue(flaky.id)).toBe(403);
    clock.time += 60_000;
    expect([await requeue(good.id), await requeue(flaky.id)]).toEqual([403, 200]);
    expect(await status(ask(`/acme/runs/${good.id}`, { key }))).toBe(200);
    const at = "/acme/environments/staging/runs/";
    expect(await status(ask(at, { key, body: { template: "send-invoices" } }))).toBe(403);
    expect(await status(ask(at, { key, body: { job: "Acme.Jobs.ImportOrders" } }))).toBe(403);
    for (const path of [
      "/acme/runs",
      "/acme/clusters",
      "/apps",
      "/account",
      `/acme/runs/${good.id}/config`,
    ]) {
      expect([path, await status(ask(path, { key }))]).toEqual([path, 403]);
    }
  });

  test("what is not known of the vendor is an option", async () => {
    const { ask, emulator } = start({
      publicReads: false,
      publicSettings: false,
      refusedTemplateStatus: 404,
    });
    const key = emulator.publishableKey;
    const at = "/acme/environments/staging/runs/";
    const run = await body(ask(at, { key, body: { template: "import-orders" } }));
    expect(await status(ask(`/acme/runs/${run.id}`, { key }))).toBe(403);
    expect(await status(ask(at, { key, body: { template: "import-orders", source: "x" } }))).toBe(403);
    expect(await status(ask(at, { key, body: { template: "send-invoices" } }))).toBe(404);
  });

  test("stop working with their application, and open with a new one", async () => {
    const { ask } = start();
    const made = await body(ask("/apps/", { body: { name: "kiosk" } }));
    expect(await status(ask("/acme/runs", { key: made.secretKey }))).toBe(200);
    expect(await status(ask(`/apps/${made.id}`, { method: "DELETE" }))).toBe(200);
    expect(await status(ask("/acme/runs", { key: made.secretKey }))).toBe(401);
  });
});

test("paths are taken with and without a slash at the end, and of no other organization", async () => {
  const { ask } = start();
  for (const path of ["/acme/runs", "/acme/runs/", "/account", "/account/", "/acme", "/acme/"]) {
    expect([path, await status(ask(path))]).toEqual([path, 200]);
  }
  expect(await status(ask("/other/runs"))).toBe(404);
});

test("pages of a search meet, in both directions", async () => {
  const { ask } = start({ runs: 12 });
  const page = (query: string) =>
    body(ask(`/acme/runs?${query}`)) as Promise<{ data: { id: string }[]; hasMore: boolean }>;
  const all = (await page("limit=100")).data.map(({ id }) => id);
  const second = await page(`limit=5&startingAfter=${all[4]}`);
  expect([second.data.map(({ id }) => id), second.hasMore]).toEqual([all.slice(5, 10), true]);
  const before = await page(`limit=5&endingBefore=${all[7]}`);
  expect([before.data.map(({ id }) => id), before.hasMore]).toEqual([all.slice(2, 7), true]);
  expect(await status(ask("/acme/runs?limit=none"))).toBe(400);
  expect(await status(ask("/acme/runs?disposition=Done"))).toBe(400);
});

describe("pages of other origins", () => {
  const origin = "https://shop.example";
  const preflight = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization",
  };

  test("are let in, with the headers that they asked for, and may read refusals, too", async () => {
    const { ask } = start();
    const answer = await ask("/acme/runs", {
      method: "OPTIONS",
      key: null,
      headers: { origin, ...preflight },
    });
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-headers": "authorization",
      "access-control-allow-methods": expect.stringContaining("POST"),
    });
    const refused = await ask("/acme/runs", { key: null, headers: { origin } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
  });

  test("are not, if they were opened from a file, or are not on the list", async () => {
    const allowed = async (emulator: ReturnType<typeof start>, from: string) =>
      (await emulator.ask("/", { headers: { origin: from } })).headers.get("access-control-allow-origin");
    expect(await allowed(start(), "null")).toBeNull();
    const listed = start({ allowedOrigins: ["https://a.example"] });
    expect([await allowed(listed, origin), await allowed(listed, "https://a.example")]).toEqual([
      ...[null, "https://a.example"],
    ]);
  });
});

describe("a live channel", () => {
  const end = "\u001e";

  /** Serves an organization and speaks SignalR's JSON protocol by hand. */
  async function channel(
    emulator: RunlyEmulator,
    body: (open: (key?: string) => Promise<Talk>, url: string) => Promise<void>,
  ) {
    const server = await serve(emulator);
    const made = await emulator.fetch(
      new Request(`${server.url}/acme/environments/staging/runs/`, {
        method: "POST",
        headers: { authorization: `Bearer ${emulator.publishableKey}` },
        body: JSON.stringify({ template: "import-orders" }),
      }),
    );
    const { id } = (await made.json()) as { id: string };
    const at = `${server.url}/acme/runs/${id}/channel`;
    try {
      await body(
        (key = emulator.publishableKey) => talk(`${at.replace("http", "ws")}?id=1&access_token=${key}`),
        at,
      );
    } finally {
      await server.close();
    }
  }

  interface Talk {
    readonly heard: string[];
    readonly closed: Promise<number>;
    say(text: string): void;
  }

  function talk(url: string): Promise<Talk> {
    const socket = new WebSocket(url);
    const heard: string[] = [];
    socket.on("message", (data) => heard.push(...String(data).split(end).filter(Boolean)));
    const closed = new Promise<number>((resolve) => socket.once("close", resolve));
    return new Promise((resolve, reject) => {
      socket.once("error", reject);
      socket.once("open", () => resolve({ heard, closed, say: (text) => socket.send(text + end) }));
    });
  }

  test("begins with a handshake, tells the whole run, then what changes, then the whole run at its end", async () => {
    await channel(runlyEmulator({ queueMs: 400, runMs: 300, items: 4 }), async (open) => {
      const { heard, say } = await open();
      say('{"protocol":"json","version":1}');
      await expect.poll(() => heard.at(-1)).toContain('"completedAt":"2');
      expect(heard[0]).toBe("{}");
      const statuses = heard.slice(1).map((text) => JSON.parse(text));
      expect(statuses.every(({ type, target }) => type === 1 && target === "RunStatus")).toBe(true);
      const runs = statuses.map((message) => message.arguments[0]);
      expect(runs[0]).toMatchObject({ state: "Enqueued", job: { name: "ImportOrders" } });
      expect(Object.keys(runs[1])).toEqual(["id", "state", "startedAt", "progress"]);
      expect(runs.at(-1)).toMatchObject({ state: "Successful", job: { name: "ImportOrders" } });
    });
  });

  test("speaks no other protocol, and nothing before the handshake", async () => {
    await channel(runlyEmulator(), async (open) => {
      const { heard, say } = await open();
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(heard).toEqual([]);
      say('{"protocol":"messagepack","version":1}');
      await expect.poll(() => heard.length).toBe(1);
      expect(JSON.parse(heard[0] as string)).toHaveProperty("error");
    });
  });

  test("is offered by negotiation only where sockets are served, to known keys", async () => {
    const emulator = runlyEmulator();
    const ask = (url: string, key: string) =>
      emulator.fetch(
        new Request(`${url}/negotiate?negotiateVersion=1`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}` },
        }),
      );
    const id = [
      ...(
        await (
          await emulator.fetch(
            new Request("https://api.runly.io/acme/runs", {
              headers: { authorization: `Bearer ${emulator.secretKey}` },
            }),
          )
        ).json()
      ).data,
    ][0].id;
    const mocked = await (
      await ask(`https://api.runly.io/acme/runs/${id}/channel`, emulator.publishableKey)
    ).json();
    expect(mocked).toMatchObject({ negotiateVersion: 1, availableTransports: [] });
    await channel(emulator, async (_, at) => {
      const served = await (await ask(at, emulator.publishableKey)).json();
      expect(served.availableTransports).toEqual([{ transport: "WebSockets", transferFormats: ["Text"] }]);
      expect((await ask(at, "pk_other")).status).toBe(401);
      expect((await ask(at.replace(/runs\/[^/]+/, "runs/7"), emulator.publishableKey)).status).toBe(404);
    });
  });

  test("is refused to a key that is not known, and while sockets are blocked", async () => {
    const emulator = runlyEmulator();
    await channel(emulator, async (open) => {
      await expect(open("pk_other")).rejects.toThrow("401");
      emulator.blockChannels(true);
      await expect(open()).rejects.toThrow("403");
      expect(emulator.openChannels).toBe(0);
    });
  });

  test("can be cut, and all of them are with the end of the server", async () => {
    const emulator = runlyEmulator();
    let left: Promise<number> | undefined;
    await channel(emulator, async (open) => {
      const { say, closed } = await open();
      say('{"protocol":"json","version":1}');
      expect(emulator.openChannels).toBe(1);
      emulator.dropChannels();
      expect(await closed).toBe(1006);
      left = (await open()).closed;
    });
    expect(await left).toBe(1006);
    expect(emulator.openChannels).toBe(0);
  });
});
