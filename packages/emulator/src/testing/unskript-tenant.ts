import { expect } from "vitest";
import { unskriptEmulator } from "../unskript/emulator.js";
import type { UnskriptEmulatorOptions } from "../unskript/options.js";
import { testClock } from "./console-client.js";

/** What a test says about a request to a tenant. */
export interface TenantRequest {
  readonly method?: string;
  readonly json?: unknown;
  /** Left out: the tenant's own key; `null`: none. */
  readonly key?: string | null;
}

/** A tenant with a still clock (Monday, 2 March 2026, 04:30 GMT), and calls to it in one line. */
export function testTenant(options: UnskriptEmulatorOptions = {}) {
  const clock = testClock(Date.UTC(2026, 2, 2, 4, 30));
  const emulator = unskriptEmulator({ clock, ...options });

  const call = async (path: string, { method = "GET", json, key = emulator.apiKey }: TenantRequest = {}) => {
    const response = await emulator.fetch(
      new Request(`https://acme.unskript.io${path}`, {
        method,
        headers: key === null ? {} : { "X-unSkript-API-Key": key },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      }),
    );
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  /** The body of a success. */
  const read = async <Body = Record<string, unknown>>(path: string, request?: TenantRequest) => {
    const { status, body } = await call(path, request);
    expect([status, body]).toEqual([200, body]);
    return body as Body;
  };
  return { emulator, clock, call, read };
}
