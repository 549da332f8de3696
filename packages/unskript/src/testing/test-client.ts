import { json } from "../../../core/src/testing/fixtures.js";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { Client } from "../client.js";
import type { ClientOptions } from "../client-options.js";

export { failureOf, json } from "../../../core/src/testing/fixtures.js";

/** One request of a client under test. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  /** As it was written. */
  readonly query: string;
  readonly headers: Headers;
  /** The body parsed, where there is one. */
  readonly json: unknown;
  readonly signal: AbortSignal | null | undefined;
}

/** What a test answers: a response, or what becomes the JSON of a 200. */
export type TestAnswer = (call: SeenCall, number: number) => unknown;

export const apiKey = "hush-hush-0123456789ABCDEF";

/** A client over a `fetch` and a clock of the test's. */
export function testClient(answer: TestAnswer, options: Partial<ClientOptions> = {}) {
  const clock = new ManualClock();
  const calls: SeenCall[] = [];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const call: SeenCall = {
      method: init.method ?? "GET",
      path: url.pathname,
      query: url.search.slice(1),
      headers: new Headers(init.headers),
      signal: init.signal,
      json: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
    };
    calls.push(call);
    const given = await answer(call, calls.length);
    return given instanceof Response ? given : json(given);
  };
  const client = new Client({
    url: "https://acme.unskript.io",
    apiKey,
    fetch,
    clock,
    limits: false,
    retry: false,
    ...options,
  });
  return { client, clock, calls };
}
