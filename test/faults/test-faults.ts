import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { isRunwireError, StreamError } from "@runwire/core";
import { type NodeTransport, nodeTransport } from "@runwire/core/node";
import { type RunzeroEmulator, runzeroEmulator, type Fault as ServerFault } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { Client } from "@runwire/runzero";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fastClock } from "./fast-clock.js";
import { type Fault, type FaultProxy, faultProxy, type Target } from "./fault-proxy.js";
import { type Outcomes, type Row, rows, several } from "./outcomes.js";

const kinds = ["operation", "write", "pages", "stream"] as const;
type Kind = (typeof kinds)[number];
type Transport = "fetch" | "node";

const assets = 100;
const pageSize = 30;
/** The defaults of a minute take 0.3 s. */
const clock = fastClock(200);
/** Where a row is not about waiting, a busy machine must not make it so. */
const patientMs = 600_000;

/** The requests of a kind of call. A walk is struck from its second page on. */
const targets: Readonly<Record<Kind, Target>> = {
  operation: { method: "GET", path: /\/org\/sites\?/, skip: 0 },
  write: { method: "PUT", path: /\/org\/sites\?/, skip: 0 },
  pages: { method: "GET", path: /\/export\/org\/assets\.json\?/, skip: 1 },
  stream: { method: "GET", path: /\/export\/org\/assets\.jsonl\?/, skip: 0 },
};
const tokenTarget: Target = { method: "POST", path: /\/account\/api\/token$/, skip: 0 };

/** What a test opened: closed after it, and then nothing may be left. */
let opened: { close(): Promise<unknown> }[] = [];
const runningTimers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

/** An emulator, a proxy before it, and a client that has a token already. */
async function scene(transport: Transport, row: Pick<Row, "patienceMs">) {
  const emulator = runzeroEmulator({ assets });
  const served = await serve(emulator);
  const proxy = await faultProxy(served.url);
  const own = transport === "node" ? nodeTransport() : undefined;
  opened.push(served, proxy, ...(own ? [own] : []));
  const controller = new AbortController();
  const printed: unknown[] = [];
  let onRetry = () => {};
  const { signal } = controller;
  const client = makeClient(emulator, proxy.url, own, { row, signal, printed, onRetry: () => onRetry() });
  await client.organization.getOrganization();
  return {
    ...{ emulator, proxy, own, client, signal, printed },
    onRetry(listener: () => void) {
      onRetry = listener;
    },
  };
}

function makeClient(
  emulator: RunzeroEmulator,
  url: string,
  transport: NodeTransport | undefined,
  {
    row = {},
    signal,
    printed = [],
    onRetry,
  }: {
    readonly row?: Pick<Row, "patienceMs">;
    readonly signal?: AbortSignal;
    readonly printed?: unknown[];
    readonly onRetry?: () => void;
  } = {},
) {
  const print = (event: unknown) => void printed.push(event);
  return new Client(emulator.clientId, emulator.clientSecret, {
    url,
    organizationId: emulator.organizationId,
    clock,
    fetch: transport,
    signal,
    timeoutMs: row.patienceMs ?? patientMs,
    deadlineMs: 3_600_000,
    on: {
      request: print,
      response: print,
      retry: (event) => {
        print(event);
        onRetry?.();
      },
      wait: print,
      token: print,
      usage: print,
    },
  });
}

type TestClient = Pick<ReturnType<typeof makeClient>, "organization" | "assets">;

/** Makes the call of a kind; gives what it delivered, and its error. */
async function call(client: TestClient, kind: Kind, row: Pick<Row, "patienceMs">, signal?: AbortSignal) {
  const delivered: unknown[] = [];
  try {
    if (kind === "operation") delivered.push(...(await client.organization.getSites({ signal })));
    else if (kind === "write") {
      delivered.push(await client.organization.createSite({ body: { name: "new" }, signal }));
    } else {
      const idle = { idleTimeoutMs: row.patienceMs ?? patientMs, signal };
      const records = client.assets.export(
        kind === "pages" ? { pageSize, ...idle } : { stream: true, ...idle },
      );
      for await (const { id } of records) delivered.push(id);
    }
    return { delivered, error: undefined };
  } catch (error) {
    return { delivered, error };
  }
}

let idsOnce: Promise<unknown[]> | undefined;

/** All ids in their order, as a client gets them to whom nothing happens: emulators of one seed have the same. */
async function readIds(): Promise<unknown[]> {
  const { origin, basePath, organizationToken, fetch } = runzeroEmulator({ assets });
  const headers = { authorization: `Bearer ${organizationToken}` };
  const response = await fetch(new Request(`${origin}${basePath}/export/org/assets.jsonl`, { headers }));
  const lines = (await response.text()).trim().split("\n");
  return lines.map((line) => JSON.parse(line).id);
}

function outcomeOf(error: unknown, sent: number | "several"): string {
  if (error === undefined) return `completes, ${sent} sent`;
  if (!isRunwireError(error)) return `${inspect(error)}, ${sent} sent`;
  const resumes = error instanceof StreamError && error.cursor !== undefined ? ", resumes" : "";
  return `${error.name} ${error.code}, ${sent} sent${resumes}`;
}

function expected(outcomes: Outcomes, kind: Kind, transport: Transport): string {
  const cell = outcomes[kind];
  return typeof cell === "string" ? cell : cell[transport];
}

/** All ways in which a value is printed. */
function shown(value: unknown): string {
  const texts = [
    inspect(value, { depth: 12, showHidden: true, maxStringLength: null }),
    JSON.stringify(value) ?? "",
  ];
  for (let error = value; error instanceof Error; error = error.cause)
    texts.push(error.stack ?? "", String(error));
  return texts.join("\n");
}

function expectNoSecret(
  values: readonly unknown[],
  { clientSecret }: RunzeroEmulator,
  proxy: FaultProxy,
): void {
  const secrets = [clientSecret, ...proxy.secrets];
  expect(secrets.length).toBeGreaterThan(1);
  const text = values.map(shown).join("\n");
  for (const secret of secrets) expect(text.includes(secret), "a secret is printed").toBe(false);
}

async function eventually(what: string, holds: () => boolean): Promise<void> {
  const until = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > until) throw new Error(`${what}: not within 2 s`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Arranges for the fault of a row. */
async function arrange(
  row: Row,
  times: number,
  target: Target,
  emulator: RunzeroEmulator,
  proxy: FaultProxy,
) {
  const { wire, server, revoked, tokenEndpoint } = row;
  if (wire !== undefined) await proxy.strike({ target, times, fault: wire });
  if (server !== undefined) {
    await proxy.strike({ target, times, before: () => emulator.faults.add(server) });
  }
  if (revoked) await proxy.strike({ target, times, before: () => emulator.revokeTokens() });
  if (tokenEndpoint !== undefined) {
    await proxy.strike({ target, times: 1, before: () => emulator.revokeTokens() });
    if (typeof tokenEndpoint === "string")
      await proxy.strike({ target: tokenTarget, times, fault: tokenEndpoint });
    else await proxy.strike({ target: tokenTarget, times, before: () => emulator.faults.add(tokenEndpoint) });
  }
}

async function play(
  row: Row,
  often: "once" | "always",
  kind: Kind,
  transport: Transport,
  target: Target = targets[kind],
): Promise<void> {
  const { emulator, proxy, own, client, signal, printed, onRetry } = await scene(transport, row);
  idsOnce ??= readIds();
  const ids = await idsOnce;
  const timers = runningTimers();
  const outcomes = row[often] as Outcomes;
  await arrange(row, often === "once" ? 1 : Number.POSITIVE_INFINITY, target, emulator, proxy);
  // What was refused once lets in whoever tries again.
  if (row.wire === "refused" && often === "once") onRetry(() => void proxy.up());

  const ownSignal = new AbortController().signal;
  const { delivered, error } = await call(client, kind, row, ownSignal);
  const wanted = expected(outcomes, kind, transport);
  const sent = proxy.sent(target);
  const isSeveral = wanted.includes(", several sent") && sent >= several.least && sent <= several.most;
  expect(outcomeOf(error, isSeveral ? "several" : sent)).toBe(wanted);

  // Nothing is left: no timer, no listener, no connection on which an answer is still owed.
  expect(runningTimers()).toBeLessThanOrEqual(timers);
  for (const each of [signal, ownSignal]) expect(getEventListeners(each, "abort")).toEqual([]);
  await eventually("no connection is busy", () => proxy.busy === 0);
  expectNoSecret([error, ...printed, client, own], emulator, proxy);

  await proxy.clear();
  emulator.faults.clear();
  const another = makeClient(emulator, proxy.url, own);
  if (kind === "write") {
    // However it ended: the server did it at most once, and surely where it said so.
    const made = (await another.organization.getSites()).filter(({ name }) => name === "new").length;
    if (error === undefined) expect(made).toBe(1);
    else expect(made).toBeLessThanOrEqual(1);
  }
  if (kind === "pages" || kind === "stream") {
    expect(delivered).toEqual(ids.slice(0, delivered.length));
    if (error === undefined) expect(delivered).toHaveLength(assets);
  }
  if (kind === "pages" && error instanceof StreamError) {
    // As if in another process: with what JSON keeps of the cursor.
    const cursor = JSON.parse(JSON.stringify(error.cursor));
    expect(error.records).toBe(delivered.length);
    if (row.breaksBody && target.skip === 0) expect(delivered.length).toBeGreaterThan(0);
    for await (const { id } of another.assets.export({ cursor, pageSize })) delivered.push(id);
    expect(delivered).toEqual(ids);
  }
  // That there is no token is remembered for a second of the clock.
  if (row.tokenEndpoint !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!row.holdsBack) expect(await client.organization.getSites()).not.toHaveLength(0);

  if (own !== undefined) {
    await own.close();
    await eventually("no connection is left", () => proxy.connections === 0);
  }
}

/** Where there is no connection to be had, whatever is asked for: nothing is sent, so all is tried again. */
async function playUnreachable(url: string, code: string, kind: Kind, transport: Transport): Promise<void> {
  const own = transport === "node" ? nodeTransport() : undefined;
  if (own) opened.push(own);
  const organizationToken = `OT${"x".repeat(30)}`;
  const retries: unknown[] = [];
  const on = { retry: (event: unknown) => void retries.push(event) };
  const timers = runningTimers();
  const client = new Client({ organizationToken, url, clock, fetch: own, on });
  const { delivered, error } = await call(client, kind, {});
  expect(outcomeOf(error, 0)).toBe(`ConnectionError ${code}, 0 sent`);
  expect(error).toMatchObject({ sent: false });
  expect([delivered.length, retries.length]).toEqual([0, 2]);
  expect(runningTimers()).toBeLessThanOrEqual(timers);
  expect(shown([error, client])).not.toContain(organizationToken);
}

/** Where a call is when its user gives it up. */
const waits: readonly { readonly name: string; readonly wire?: Fault; readonly server?: ServerFault }[] = [
  { name: "for the headers", wire: "stall before the headers" },
  { name: "for the rest of the body", wire: "stall in the body" },
  { name: "at a gate", server: { kind: "status", status: 429, retryAfter: "300" } },
  { name: "between two attempts", server: { kind: "status", status: 503, retryAfter: "300" } },
];

async function playAbort(wait: (typeof waits)[number], kind: Kind, transport: Transport): Promise<void> {
  const { emulator, proxy, client, signal, printed } = await scene(transport, {});
  const timers = runningTimers();
  await arrange({ ...wait, always: undefined as never }, 1, targets[kind], emulator, proxy);
  const controller = new AbortController();
  const reason = new Error("enough");
  const pending = call(client, kind, {}, controller.signal);
  await eventually("the request was sent", () => proxy.sent(targets[kind]) === 1);
  await new Promise((resolve) => setTimeout(resolve, 60));
  controller.abort(reason);
  const abortedAt = performance.now();
  const { error } = await pending;
  expect(error).toBe(reason);
  expect(performance.now() - abortedAt).toBeLessThan(50);
  expect(runningTimers()).toBeLessThanOrEqual(timers);
  for (const each of [signal, controller.signal]) expect(getEventListeners(each, "abort")).toEqual([]);
  await eventually("no connection is busy", () => proxy.busy === 0);
  expectNoSecret(printed, emulator, proxy);
}

/** The tests of one transport; two files run them side by side. */
export function testFaults(transport: Transport): void {
  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.02));
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const { close } of opened.reverse()) await close();
    opened = [];
  });

  // Not describe.each: it shortens the names, which are the table.
  for (const row of rows) {
    describe(`where ${row.name}`, () => {
      for (const often of ["once", "always"] as const) {
        const outcomes = row[often];
        if (outcomes === undefined) continue;
        for (const kind of kinds) {
          it(`${often}, ${kind}: ${expected(outcomes, kind, transport)}`, () =>
            play(row, often, kind, transport));
        }
      }
    });
  }

  // The records of a first page are handed out while it is being read: some are out when it breaks.
  for (const row of rows.filter(({ breaksBody }) => breaksBody)) {
    describe(`where ${row.name}, on the first page`, () => {
      const firstPage = { ...targets.pages, skip: 0 };
      it("once: it is asked for again, and what was handed out is not handed out twice", () =>
        play(row, "once", "pages", transport, firstPage));
      it("always: it can be resumed in the middle of the page", () =>
        play(row, "always", "pages", transport, firstPage));
    });
  }

  describe("where no connection is to be had", () => {
    for (const kind of kinds) {
      it(`because the host is unknown, ${kind}: ConnectionError DNS`, () =>
        playUnreachable("https://runwire.invalid", "DNS", kind, transport));
      it(`because the certificate is not trusted, ${kind}: ConnectionError TLS`, async () => {
        const served = await serve(runzeroEmulator({ assets }), { tls: true });
        opened.push(served);
        await playUnreachable(served.url, "TLS", kind, transport);
      });
    }
  });

  for (const wait of waits) {
    describe(`aborted while it waits ${wait.name}`, () => {
      for (const kind of kinds) {
        // A write is not sent again after a 503, so it does not wait either.
        if (kind === "write" && wait.name === "between two attempts") continue;
        it(`${kind}: throws the reason at once`, () => playAbort(wait, kind, transport));
      }
    });
  }
}
