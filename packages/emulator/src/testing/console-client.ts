import type { Clock } from "../clock.js";
import { type RunzeroEmulator, runzeroEmulator } from "../runzero/emulator.js";
import type { RunzeroEmulatorOptions } from "../runzero/options.js";

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

/** Begins at a whole second, so that rounding shows. */
export function testClock(now = 1_790_000_000_000): TestClock {
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

/** What a test says about a request. */
export interface TestRequest {
  readonly method?: string;
  /** The key or token; left out: the organization key; `null`: none. */
  readonly token?: string | null;
  readonly query?: Record<string, string>;
  readonly json?: unknown;
  readonly form?: Record<string, string>;
  /** A body that is sent as it is. */
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** An emulator with a still clock, and calls to it in one line. */
export function testConsole(options: RunzeroEmulatorOptions = {}) {
  const clock = testClock();
  const emulator = runzeroEmulator({ assets: 20, clock, ...options });
  const call = (path: string, request?: TestRequest) => callConsole(emulator, path, request);

  /** The same with the account key, for the first organization. */
  const admin = (path: string, request?: TestRequest) =>
    callConsole(emulator, path, {
      token: emulator.accountToken,
      ...request,
      query: {
        ...(/^\/(export\/)?org(\/|$)/.test(path) && { _oid: emulator.organizationId }),
        ...request?.query,
      },
    });

  /** The JSON that a call with the account key answers, which has to succeed. */
  async function read<Body = Record<string, unknown>>(path: string, request?: TestRequest): Promise<Body> {
    const response = await admin(path, request);
    const body = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${body}`);
    return JSON.parse(body) as Body;
  }

  return { clock, emulator, call, admin, read };
}

/** Sends one request to an emulator. */
export function callConsole(
  emulator: RunzeroEmulator,
  path: string,
  request: TestRequest = {},
): Promise<Response> {
  const url = new URL(`${emulator.origin}${emulator.basePath}${path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers(request.headers);
  const token = request.token === undefined ? emulator.organizationToken : request.token;
  if (token !== null && !headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
  let body = request.body;
  if (request.form) body = new URLSearchParams(request.form);
  if (request.json !== undefined) {
    body = JSON.stringify(request.json);
    headers.set("content-type", "application/json");
  }
  return emulator.fetch(
    new Request(url, {
      method: request.method ?? (body === undefined ? "GET" : "POST"),
      headers,
      ...(body !== undefined && { body }),
      ...(request.signal && { signal: request.signal }),
    }),
  );
}

/** An access token, as a client gets it. */
export async function accessToken(emulator: RunzeroEmulator): Promise<string> {
  const response = await callConsole(emulator, "/account/api/token", {
    token: null,
    form: {
      grant_type: "client_credentials",
      client_id: emulator.clientId,
      client_secret: emulator.clientSecret,
    },
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** The lines of a JSONL body, parsed. */
export async function lines(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text();
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
