import { type RunopsEmulator, runopsEmulator } from "../runops/emulator.js";
import type { RunopsEmulatorOptions } from "../runops/options.js";
import { AUDIENCE } from "../runops/state.js";
import { testClock } from "./console-client.js";

/** What a test says about a request. */
export interface TestCall {
  /** @default GET, and POST with a body */
  readonly method?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out: a valid one; `null`: none. */
  readonly token?: string | null;
}

/** A Runops organization with a still clock, and calls to it in one line. */
export function testOrganization(options: RunopsEmulatorOptions = {}) {
  const clock = testClock();
  const emulator = runopsEmulator({ clock, tasks: 20, ...options });
  let token: string | undefined;

  async function call(path: string, request: TestCall = {}): Promise<Response> {
    if (request.token === undefined) token ??= await accessToken(emulator);
    const given = request.token === undefined ? token : request.token;
    return emulator.fetch(
      new Request(`${emulator.origin}/v1${path}`, {
        method: request.method ?? (request.json === undefined ? "GET" : "POST"),
        headers: {
          ...(given !== null && { authorization: `Bearer ${given}` }),
          ...(request.json !== undefined && { "content-type": "application/json" }),
          ...request.headers,
        },
        ...(request.json !== undefined && { body: JSON.stringify(request.json) }),
      }),
    );
  }

  /** What a call answers, which has to succeed: JSON, or nothing. */
  async function read<Body = Record<string, unknown>>(path: string, request?: TestCall): Promise<Body> {
    const response = await call(path, request);
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as Body;
  }

  return { clock, emulator, call, read };
}

/** Asks for a token as clients do; `changes` make it another request. */
export function askForToken(
  emulator: RunopsEmulator,
  changes: Record<string, unknown> = {},
): Promise<Response> {
  const body = {
    client_id: emulator.clientId,
    client_secret: emulator.clientSecret,
    audience: AUDIENCE,
    grant_type: "client_credentials",
    ...changes,
  };
  return emulator.fetch(
    new Request(`${emulator.authOrigin}/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

/** A token, as a client gets it. */
export async function accessToken(emulator: RunopsEmulator): Promise<string> {
  const response = await askForToken(emulator);
  return ((await response.json()) as { access_token: string }).access_token;
}
