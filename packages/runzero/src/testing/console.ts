import { vi } from "vitest";
import { json } from "../../../core/src/testing/fixtures.js";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { Client } from "../client.js";
import type { ClientOptions } from "../client-options.js";

/** What a request to the console asked for. */
export interface SeenRequest {
  readonly method: string;
  /** Below `/api/v1.0`, with its query. */
  readonly path: string;
  readonly authorization: string | null;
  readonly headers: Headers;
  readonly body: string;
}

export const clientId = "a-client-id";
export const clientSecret = "hush-hush-client-secret";
export const organizationId = "4f1b9a3e-0000-4000-8000-000000000001";
/** Beside what they say, keys are recognised by how they begin. */
export const keys = {
  organization: "OT0123456789ABCDEF0123456789",
  export: "ET0123456789ABCDEF0123456789",
  account: "CT0123456789ABCDEF0123456789",
};

/** A console that gives tokens, and answers the rest as the test says. Notes what it was asked. */
export function aConsole(answer: (request: SeenRequest) => Response | Promise<Response> = () => json([])) {
  const clock = new ManualClock();
  const seen: SeenRequest[] = [];
  let tokens = 0;
  const fetch = vi.fn(async (url: string, init: RequestInit) => {
    const headers = init.headers as Headers;
    const request: SeenRequest = {
      method: init.method ?? "GET",
      path: url.slice(url.indexOf("/api/v1.0") + 9),
      authorization: headers.get("authorization"),
      headers,
      body: String(init.body ?? ""),
    };
    seen.push(request);
    if (request.path === "/account/api/token") {
      tokens++;
      return json({ access_token: `hush-hush-token-${tokens}`, token_type: "bearer", expires_in: 3600 });
    }
    return answer(request);
  });
  const options: ClientOptions = { fetch, clock, organizationId };
  return {
    clock,
    seen,
    fetch,
    get tokens() {
      return tokens;
    },
    options,
    client: (more: ClientOptions = {}) => new Client(clientId, clientSecret, { ...options, ...more }),
  };
}
