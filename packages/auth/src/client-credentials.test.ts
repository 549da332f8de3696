import { inspect } from "node:util";
import { type CallContext, type CallRequest, type Send, send, sleep } from "@runwire/core";
import { describe, expect, test, vi } from "vitest";
import { abortable, anOperation, failure, inPieces, silence } from "../../core/src/testing/fixtures.js";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { clientCredentialsGrant } from "./client-credentials.js";
import { Secret } from "./secret.js";

const operation = anOperation({
  id: "getAPIToken",
  method: "POST",
  path: "/account/api/token",
  credentials: [],
});
const credentials = {
  clientId: "a-client-id-of-some-length",
  clientSecret: new Secret("p+ss/w&rd-of-client"),
  tokenUrl: "https://api.example/token",
  operation,
};
const conditions = (clock = new ManualClock(), changes = {}) => ({
  signal: new AbortController().signal,
  deadline: clock.now() + 600_000,
  deadlineMs: 600_000,
  clock,
  on: {},
  ...changes,
});
const grant = (answer: () => Response) =>
  clientCredentialsGrant(
    credentials,
    send(async () => answer()),
  )(conditions());
const token = (body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ access_token: "the-token", ...body }), { headers });
const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

test("one request asks with id and secret in a form body, nowhere else", async () => {
  const seen: { request: CallRequest; context: CallContext }[] = [];
  const path: Send = async (request, context) => {
    seen.push({ request, context });
    return token({ expires_in: 3600 });
  };
  const granted = await clientCredentialsGrant(credentials, path)(conditions());
  expect(granted.value.reveal()).toBe("the-token");
  expect(granted.lifetimeMs).toBe(3_600_000);
  const [{ request }] = seen as [(typeof seen)[0]];
  expect(request.url).toBe("https://api.example/token");
  expect(request.method).toBe("POST");
  expect(Object.fromEntries(request.headers)).toEqual({
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  });
  expect(Object.fromEntries(new URLSearchParams(request.body as string))).toEqual({
    grant_type: "client_credentials",
    client_id: "a-client-id-of-some-length",
    client_secret: "p+ss/w&rd-of-client",
  });
});

describe("the lifetime", () => {
  test.each([
    ["is what expires_in says", { expires_in: 1800 }, 1_800_000],
    ["may be written as a text", { expires_in: "1800" }, 1_800_000],
    ["is unknown when it is 0: the token is used until it is refused", { expires_in: 0 }, undefined],
    ["is unknown when it is negative", { expires_in: -5 }, undefined],
    ["is unknown when it is no number", { expires_in: "soon" }, undefined],
    ["is unknown when it is not told", {}, undefined],
    ["is read off a JWT then", { access_token: jwt({ iat: 100, exp: 400 }) }, 300_000],
    [
      "is what expires_in says, for a JWT, too",
      { access_token: jwt({ iat: 100, exp: 400 }), expires_in: 60 },
      60_000,
    ],
  ])("%s", async (_, body, lifetimeMs) => {
    expect((await grant(() => token(body))).lifetimeMs).toBe(lifetimeMs);
  });

  test("of a JWT without iat is read against the answer's date, not against a clock here", async () => {
    const date = "Sun, 06 Nov 1994 08:00:00 GMT";
    const body = { access_token: jwt({ exp: Date.parse(date) / 1000 + 90 }) };
    expect((await grant(() => token(body, { date }))).lifetimeMs).toBe(90_000);
    expect((await grant(() => token(body))).lifetimeMs).toBeUndefined();
  });
});

describe("a refusal", () => {
  test.each([
    [401, '{"error":"invalid_client"}'],
    [400, '{"error":"invalid_client","error_description":"no such client"}'],
    [401, ""],
    [403, '{"error":"invalid_client"}'],
  ])("of %i %s is one of the credential", async (status, text) => {
    const error = await failure(grant(() => new Response(text, { status })));
    expect(error).toMatchObject({ name: "AuthenticationError", code: "INVALID_CLIENT", status });
    expect(error.message).toContain('refused client id "a-client…"');
    expect(error.message).toContain("check id, secret and `url`");
  });

  test.each([408, 429, 500, 502, 503, 504])("of %i may pass", async (status) => {
    const answer = () => new Response('{"detail":"later"}', { status, headers: { "retry-after": "7" } });
    const error = await failure(grant(answer));
    expect(error).toMatchObject({ code: "TOKEN_ENDPOINT", status, retryAfterMs: 7000 });
    expect(error.message).toBe(`the token endpoint POST /account/api/token answered ${status}: later`);
  });

  test.each([
    ["no access_token", "{}", "answered 200 without an access_token: check `url`"],
    ["an access_token that is no text", '{"access_token":5}', "without an access_token"],
    ["an empty access_token", '{"access_token":""}', "without an access_token"],
    ["an HTML page", "<title>Sign in</title>", "without an access_token"],
    ["nothing", "", "without an access_token"],
    ["null", "null", "without an access_token"],
    ["one that no header can hold", '{"access_token":"line\\nbreak-of-token"}', "that no header can hold"],
  ])("with success and %s is a clear error", async (_, text, message) => {
    const error = await failure(grant(() => new Response(text)));
    expect(error).toMatchObject({ name: "AuthenticationError", code: "TOKEN_ENDPOINT", status: 200 });
    expect(error.message).toContain(message);
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(
      "break-of-token",
    );
  });

  test.each([
    ["as it is", "secret p+ss/w&rd-of-client is wrong"],
    ["in the form", new URLSearchParams({ client_secret: "p+ss/w&rd-of-client" }).toString()],
    ["in JSON", JSON.stringify({ detail: "p+ss/w&rd-of-client is wrong" })],
    ["in HTML, where it is cut", `<p>${"x".repeat(150)}p+ss/w&amp;rd-of-client`],
  ])("that repeats the secret, %s, does not show it", async (_, text) => {
    for (const status of [401, 503, 404]) {
      const error = await failure(grant(() => new Response(text, { status })));
      const shown =
        inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(error);
      expect(shown).not.toMatch(/p(\+|%2B)ss/);
    }
  });
});

describe("time", () => {
  test("without an answer for 30 s ends it", async () => {
    for (const fetch of [silence, abortable(() => inPieces(["{"], { ending: "silence" }))]) {
      const clock = new ManualClock();
      const granted = clientCredentialsGrant(credentials, send(fetch))(conditions(clock));
      expect(await clock.until(granted.catch(() => {}))).toBe(30_000);
      expect(await failure(granted)).toMatchObject({ name: "TimeoutError" });
      expect(clock.timers).toBe(0);
    }
  });

  test("of 30 s is for all of it: an answer that trickles does not make everybody wait", async () => {
    const clock = new ManualClock();
    const trickle = abortable(
      () =>
        new Response(
          new ReadableStream<Uint8Array>({
            async pull(controller) {
              await sleep(clock, 1000, undefined);
              controller.enqueue(Uint8Array.of(0x20));
            },
          }),
        ),
    );
    const granted = clientCredentialsGrant(credentials, send(trickle))(conditions(clock));
    expect(await clock.until(granted.catch(() => {}))).toBe(30_000);
    expect(await failure(granted)).toMatchObject({
      name: "TimeoutError",
      code: "ATTEMPT",
      timeoutMs: 30_000,
    });
  });

  test("up to the deadline counts for its place in the window, not once it is sent: others wait for it, too", async () => {
    const clock = new ManualClock();
    const deadlines: number[] = [];
    const limit = vi.fn(
      (next: Send): Send =>
        (request, context) => {
          deadlines.push(context.deadline);
          return next(request, context);
        },
    );
    const path: Send = async (_request, context) => {
      deadlines.push(context.deadline);
      return token({});
    };
    await clientCredentialsGrant(credentials, path, limit)(conditions(clock, { deadline: 1005 }));
    expect(deadlines).toEqual([1005, Number.POSITIVE_INFINITY]);
  });
});
