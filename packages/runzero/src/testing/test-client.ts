import { json } from "../../../core/src/testing/fixtures.js";
import { ManualClock } from "../../../core/src/testing/manual-clock.js";
import { Client } from "../client.js";

export { failureOf, json } from "../../../core/src/testing/fixtures.js";

/** One request of a client under test. */
export interface SeenCall {
  readonly method: string;
  /** Below the base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** As it was given to `fetch`. */
  readonly body: BodyInit | null | undefined;
  /** The body parsed, where it is JSON. */
  readonly json: unknown;
}

/** What a test answers: a response, or what becomes the JSON of a 200. */
export type TestAnswer = (call: SeenCall, number: number) => unknown;

/** A client with an account token and an organization, over a `fetch` and a clock of the test's. */
export function testClient(answer: TestAnswer, options: { readonly organizationId?: string } = {}) {
  const { clock, calls, fetch } = testFetch(answer);
  const client = new Client({
    accountToken: `CT${"0".repeat(28)}`,
    organizationId: "org-1",
    fetch,
    clock,
    limits: false,
    retry: false,
    ...options,
  });
  return { client, clock, calls };
}

/** A `fetch` that answers as the test says, and remembers what it was asked. */
export function testFetch(answer: TestAnswer) {
  const clock = new ManualClock();
  const calls: SeenCall[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, searchParams, origin } = new URL(url);
    const { method = "GET", body } = init;
    const call: SeenCall = {
      method,
      path: pathname.startsWith("/api/v1.0") ? pathname.slice("/api/v1.0".length) : origin + pathname,
      query: Object.fromEntries(searchParams),
      headers: new Headers(init.headers),
      body,
      json: typeof body === "string" && body.startsWith("{") ? JSON.parse(body) : undefined,
    };
    calls.push(call);
    const given = await answer(call, calls.length);
    return given instanceof Response ? given : json(given);
  };
  return { clock, calls, fetch };
}

/** JSONL, as exports send it. */
export function lines(...records: readonly unknown[]): Response {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  return new Response(text, {
    headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
  });
}
