import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { type Clock, isRunwireError, StreamError, sleep } from "@runwire/core";
import { type NodeTransport, nodeTransport } from "@runwire/core/node";
import { type RunzeroEmulator, runzeroEmulator, type Fault as ServerFault } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { Client } from "@runwire/runzero";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeCertificates } from "../../packages/core/src/node/testing/certificates.js";
import { changingName } from "./changing-name.js";
import { type FastClock, fastClock } from "./fast-clock.js";
import { type Fault, type FaultProxy, faultProxy, isUnreachable, type Target } from "./fault-proxy.js";
import { type Outcomes, type Row, rows, several } from "./outcomes.js";
import { trustedByFetch } from "./trust.js";

const kinds = ["operation", "write", "pages", "stream"] as const;
type Kind = (typeof kinds)[number];
type Transport = "fetch" | "node";

const assets = 100;
const pageSize = 30;
/**
 * The defaults of a minute take 0.3 s. Time runs slower where a row is about a short one, which on a fast clock
 * would be lost in that of the machine: the half minute of a token request, the second after a 429.
 */
const clockOf = ({ tokenEndpoint, waitsAtGate }: Partial<Row>, often?: "once" | "always") =>
  fastClock(waitsAtGate && often === "once" ? 20 : tokenEndpoint === undefined ? 200 : 80);
/** Where a row is not about waiting, a busy machine must not make it so. */
const patientMs = 600_000;
/** What is given up is over within so many turns of the event loop. */
const mostTurns = 10;

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
/** The lines that RUNWIRE_DEBUG=1 printed during a test. */
let debugLines: string[] = [];
const running = (kinds: RegExp) => process.getActiveResourcesInfo().filter((kind) => kinds.test(kind)).length;
const runningTimers = () => running(/^Timeout$/);

/** A certificate that is trusted, of `authority`, and one of another authority, that is not. */
async function makeAuthorities() {
  const [trusted, untrusted] = await Promise.all([makeCertificates(), makeCertificates()]);
  return { authority: trusted.ca, trusted: trusted.server, untrusted: untrusted.server };
}
let authoritiesOnce: ReturnType<typeof makeAuthorities> | undefined;

/** What a client reported, by the event's name. */
interface Reported {
  readonly name: string;
  readonly event: object;
  /** On the client's clock, in milliseconds. */
  readonly at: number;
}

/** An emulator, a proxy before it, and a client that has a token already. */
async function scene(transport: Transport, row: Pick<Row, "patienceMs" | "wire">, clock: FastClock) {
  const emulator = runzeroEmulator({ assets });
  const served = await serve(emulator);
  opened.push(served);
  authoritiesOnce ??= row.wire === "bad certificate" ? makeAuthorities() : undefined;
  const certificates = row.wire === "bad certificate" ? await authoritiesOnce : undefined;
  const name = row.wire === "unknown host" ? changingName() : undefined;
  if (name) opened.push(name);
  const proxy = await faultProxy(served.url, { certificates, name });
  opened.push(proxy);
  const ca = certificates?.authority;
  const own = transport === "node" ? nodeTransport({ ca }) : undefined;
  if (own) opened.push(own);
  else if (ca !== undefined) opened.push(trustedByFetch(ca));
  const controller = new AbortController();
  const printed: Reported[] = [];
  let listener = (_reported: Reported) => {};
  const { signal } = controller;
  const client = makeClient(emulator, proxy.url, own, clock, {
    row,
    signal,
    report(reported) {
      printed.push(reported);
      listener(reported);
    },
  });
  // The half minute of this token request is not what a test is about: fast, it would be a sixth of a second, and the
  // first request of a process on a busy machine takes longer.
  clock.slow();
  await client.organization.getOrganization();
  clock.fast();
  return {
    ...{ emulator, proxy, own, client, signal, printed },
    onEvent(given: typeof listener) {
      listener = given;
    },
  };
}

function makeClient(
  emulator: RunzeroEmulator,
  url: string,
  transport: NodeTransport | undefined,
  clock: Clock,
  {
    row = {},
    signal,
    report = () => {},
  }: {
    readonly row?: Pick<Row, "patienceMs">;
    readonly signal?: AbortSignal;
    readonly report?: (reported: Reported) => void;
  } = {},
) {
  return new Client(emulator.clientId, emulator.clientSecret, {
    url,
    organizationId: emulator.organizationId,
    clock,
    fetch: transport,
    signal,
    timeoutMs: row.patienceMs ?? patientMs,
    deadlineMs: 3_600_000,
    on: listeners(clock, report),
  });
}

function listeners(clock: Clock, report: (reported: Reported) => void) {
  const on = (name: string) => (event: object) => report({ name, event, at: clock.now() });
  return {
    request: on("request"),
    response: on("response"),
    retry: on("retry"),
    wait: on("wait"),
    token: on("token"),
    usage: on("usage"),
  };
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

/** A secret as it may stand in a text: as it is, as in an address, as in a header for two, or cut in half. */
function spellings(secret: string): string[] {
  const half = Math.ceil(secret.length / 2);
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    // Of a short one, half could stand anywhere.
    ...(half < 16 ? [] : [secret.slice(0, half), secret.slice(-half)]),
  ];
}

/** Searches all that a program could print, and all that RUNWIRE_DEBUG=1 did print. */
function expectNoSecret(values: readonly unknown[], secrets: readonly string[]): void {
  expect(debugLines.length, "RUNWIRE_DEBUG=1 prints").toBeGreaterThan(0);
  const text = [...values.map(shown), ...debugLines].join("\n");
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(8);
    for (const written of spellings(secret)) {
      expect(text.includes(written), "a secret is printed").toBe(false);
    }
  }
}

/** The client's secret, and all tokens that went over the wire. */
function secretsOf({ clientSecret }: RunzeroEmulator, proxy: FaultProxy): string[] {
  expect(proxy.secrets.size).toBeGreaterThan(0);
  return [clientSecret, ...proxy.secrets];
}

async function eventually(what: string, holds: () => boolean): Promise<void> {
  const until = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > until) throw new Error(`${what}: not within 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/**
 * How often the event loop turns until a promise has settled. What happens at once takes a few turns on a busy machine
 * too, where it may take any time; what waits for a timer of some milliseconds takes hundreds.
 */
async function turnsUntil(promise: Promise<unknown>): Promise<number> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  promise.then(end, end);
  let turns = 0;
  for (; !settled; turns++) await new Promise((resolve) => setImmediate(resolve));
  return turns;
}

/** Arranges for the fault of a row. */
async function arrange(
  row: Pick<Row, "wire" | "server" | "burst" | "revoked" | "tokenEndpoint">,
  times: number,
  target: Target,
  emulator: RunzeroEmulator,
  proxy: FaultProxy,
) {
  const { wire, server, burst, revoked, tokenEndpoint } = row;
  const revoke = () => emulator.revokeTokens();
  if (wire !== undefined) await proxy.strike({ target, times, fault: wire });
  if (server !== undefined) {
    await proxy.strike({ target, times, before: () => emulator.faults.add(server) });
  }
  if (burst !== undefined) {
    let next = 0;
    const before = () => emulator.faults.fail(burst[next++] as number);
    await proxy.strike({ target, times: burst.length, before });
  }
  if (revoked) await proxy.strike({ target, times, before: revoke });
  if (isUnreachable(tokenEndpoint)) {
    // The refusal of the token is the last that is heard.
    const last = { ...target, skip: target.skip + 1 };
    await proxy.strike({ target: last, times, before: revoke, fault: tokenEndpoint });
  } else if (tokenEndpoint !== undefined) {
    await proxy.strike({ target, times: 1, before: revoke });
    if (typeof tokenEndpoint === "string")
      await proxy.strike({ target: tokenTarget, times, fault: tokenEndpoint });
    else await proxy.strike({ target: tokenTarget, times, before: () => emulator.faults.add(tokenEndpoint) });
  }
}

/** The shortest time from an answer of this status to the next request, in milliseconds of the client's clock. */
function shortestWaitAfter(status: number, reported: readonly Reported[]): number {
  const waits = reported.flatMap(({ name, event, at }, index) => {
    if (name !== "response" || !("status" in event) || event.status !== status) return [];
    const next = reported.slice(index).find((later) => later.name === "request");
    return next === undefined ? [] : [next.at - at];
  });
  return Math.min(...waits);
}

const isTokenRequest = ({ name, event }: Reported) =>
  name === "request" && "path" in event && tokenTarget.path.test(String(event.path));

async function play(
  row: Row,
  often: "once" | "always",
  kind: Kind,
  transport: Transport,
  target: Target = targets[kind],
): Promise<void> {
  const clock = clockOf(row, often);
  const { emulator, proxy, own, client, signal, printed, onEvent } = await scene(transport, row, clock);
  idsOnce ??= readIds();
  const ids = await idsOnce;
  const timers = runningTimers();
  const outcomes = row[often] as Outcomes;
  await arrange(row, often === "once" ? 1 : Number.POSITIVE_INFINITY, target, emulator, proxy);
  const reportedBefore = printed.length;
  const tokenRequests = () => printed.slice(reportedBefore).filter(isTokenRequest).length;
  // What was not to be reached once lets in whoever tries again.
  if (often === "once" && (isUnreachable(row.wire) || isUnreachable(row.tokenEndpoint))) {
    onEvent(({ name }) => {
      if (name === "retry" || tokenRequests() === 2) void proxy.up();
    });
  }

  const ownSignal = new AbortController().signal;
  const { delivered, error } = await call(client, kind, row, ownSignal);
  const wanted = expected(outcomes, kind, transport);
  const sent = proxy.sent(target);
  const isSeveral = wanted.includes(", several sent") && sent >= several.least && sent <= several.most;
  expect(outcomeOf(error, isSeveral ? "several" : sent)).toBe(wanted);
  // The token endpoint is asked again as any call is, and never again by the call that waits for it.
  if (row.tokenEndpoint !== undefined) expect(tokenRequests()).toBe(often === "once" ? 2 : 3);
  // The shortest time that a refused client lets pass is a second; timers are not exact.
  if (row.waitsAtGate && often === "once") expect(shortestWaitAfter(429, printed)).toBeGreaterThan(700);
  // Of a body without an end the client takes what it may, and what the sockets hold.
  expect(proxy.poured / Math.max(1, sent)).toBeLessThan(16 * 1024 * 1024);

  // Nothing is left: no timer, no listener, no connection on which an answer is still owed.
  expect(runningTimers()).toBeLessThanOrEqual(timers);
  for (const each of [signal, ownSignal]) expect(getEventListeners(each, "abort")).toEqual([]);
  await eventually("no connection is busy", () => proxy.busy === 0);
  expectNoSecret([error, ...printed, client, own], secretsOf(emulator, proxy));

  await proxy.clear();
  emulator.faults.clear();
  clock.slow();
  const another = makeClient(emulator, proxy.url, own, clock);
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
  clock.fast();
  // That there is no token is remembered for a second of the clock.
  if (row.tokenEndpoint !== undefined) await sleep(clock, 1500, undefined);
  if (!row.holdsBack) expect(await client.organization.getSites()).not.toHaveLength(0);

  if (own !== undefined) {
    await own.close();
    await eventually("no connection is left", () => proxy.connections === 0);
  }
}

/** Where there is no connection to be had from the start: nothing is sent, so all is tried again. */
async function playUnreachable(
  url: string,
  code: string,
  kind: Kind,
  transport: Transport,
  key: "token" | "client",
): Promise<void> {
  const own = transport === "node" ? nodeTransport() : undefined;
  if (own) opened.push(own);
  const secret = `${key === "token" ? "OT" : "CS"}${"u7Tq9".repeat(6)}`;
  const printed: Reported[] = [];
  const { signal } = new AbortController();
  // Slow enough for a name server that takes its time.
  const clock = fastClock(10);
  const on = listeners(clock, (reported) => void printed.push(reported));
  const options = { url, clock, fetch: own, signal, timeoutMs: patientMs, on };
  const sockets = /TCP|TLS|GetAddrInfo/;
  const before = { timers: runningTimers(), sockets: running(sockets) };
  const organizationId = "00000000-0000-4000-8000-000000000001";
  const client =
    key === "token"
      ? new Client({ organizationToken: secret, ...options })
      : new Client("client-id", secret, { ...options, organizationId });
  const ownSignal = new AbortController().signal;
  const { delivered, error } = await call(client, kind, {}, ownSignal);

  expect(outcomeOf(error, 0)).toBe(`ConnectionError ${code}, 0 sent`);
  expect(error).toMatchObject({ sent: false });
  const named = (wanted: string) => printed.filter(({ name }) => name === wanted).length;
  // With a client's secret the token is asked for first, and its cache tries again.
  expect([delivered.length, named("request"), named("retry"), named("response")]).toEqual([
    ...[0, 3, key === "token" ? 2 : 0, 0],
  ]);
  expect(runningTimers()).toBeLessThanOrEqual(before.timers);
  for (const each of [signal, ownSignal]) expect(getEventListeners(each, "abort")).toEqual([]);
  await eventually("no socket is left", () => running(sockets) <= before.sockets);
  expectNoSecret([error, ...printed, client, own], [secret]);
}

/** Where a call is when its user gives it up. */
const waits: readonly { readonly name: string; readonly wire?: Fault; readonly server?: ServerFault }[] = [
  { name: "for the headers", wire: "stall before the headers" },
  { name: "for the rest of the body", wire: "stall in the body" },
  { name: "at a gate", server: { kind: "status", status: 429, retryAfter: "300" } },
  { name: "between two attempts", server: { kind: "status", status: 503, retryAfter: "300" } },
];

async function playAbort(wait: (typeof waits)[number], kind: Kind, transport: Transport): Promise<void> {
  const { emulator, proxy, client, signal, printed } = await scene(transport, {}, clockOf({}));
  const timers = runningTimers();
  await arrange(wait, 1, targets[kind], emulator, proxy);
  const controller = new AbortController();
  const reason = new Error("enough");
  const pending = call(client, kind, {}, controller.signal);
  await eventually("the request was sent", () => proxy.sent(targets[kind]) === 1);
  await new Promise((resolve) => setTimeout(resolve, 60));
  controller.abort(reason);
  expect(await turnsUntil(pending)).toBeLessThan(mostTurns);
  const { error } = await pending;
  expect(error).toBe(reason);
  expect(runningTimers()).toBeLessThanOrEqual(timers);
  for (const each of [signal, controller.signal]) expect(getEventListeners(each, "abort")).toEqual([]);
  await eventually("no connection is busy", () => proxy.busy === 0);
  expectNoSecret([error, ...printed, client], secretsOf(emulator, proxy));
}

/** The tests of one transport; two files run them side by side. */
export function testFaults(transport: Transport): void {
  beforeEach(() => {
    debugLines = [];
    vi.spyOn(Math, "random").mockReturnValue(0.02);
    vi.stubEnv("RUNWIRE_DEBUG", "1");
    vi.spyOn(console, "error").mockImplementation((...values) => void debugLines.push(values.join(" ")));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
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

  describe("where no connection is to be had from the start", () => {
    for (const kind of kinds) {
      for (const key of ["token", "client"] as const) {
        const which = `${kind}, with a ${key === "token" ? "token" : "client's secret"}`;
        it(`because the host is unknown, ${which}: ConnectionError DNS`, () =>
          playUnreachable("https://runwire.invalid", "DNS", kind, transport, key));
        it(`because the certificate is not trusted, ${which}: ConnectionError TLS`, async () => {
          const served = await serve(runzeroEmulator({ assets }), { tls: true });
          opened.push(served);
          await playUnreachable(served.url, "TLS", kind, transport, key);
        });
      }
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
