import { inspect } from "node:util";
import { memoryShare } from "@runwire/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure, json, silence } from "../../core/src/testing/fixtures.js";
import { ManualClock } from "../../core/src/testing/manual-clock.js";
import { Client } from "./client.js";
import type { ClientOptions } from "./client-options.js";

const id = "a-client-id";
const secret = "hush-hush-client-secret";

/** A server for tokens and calls, and what it was asked. */
function aServer(answer: (url: string, init: RequestInit) => Response = () => json([])) {
  const seen: { url: string; method: string; headers: Record<string, string>; body: unknown }[] = [];
  const options: ClientOptions = {
    clock: new ManualClock(),
    share: memoryShare(),
    fetch: async (url, init) => {
      const { method = "GET", headers, body } = init;
      seen.push({
        url,
        method,
        headers: Object.fromEntries(headers as Headers),
        body: typeof body === "string" ? JSON.parse(body) : undefined,
      });
      return url.endsWith("/oauth/token")
        ? json({ access_token: "hush-hush-token", expires_in: 86_400, token_type: "Bearer" })
        : answer(url, init);
    },
  };
  return { seen, options };
}

afterEach(() => vi.unstubAllEnvs());

describe("client credentials", () => {
  test("become a token at Auth0, asked in JSON for the audience that is documented", async () => {
    const { seen, options } = aServer();
    await new Client(id, secret, options).targets.list();
    expect(seen).toMatchObject([
      {
        url: "https://runops.us.auth0.com/oauth/token",
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: {
          client_id: id,
          client_secret: secret,
          audience: "https://runops.us.auth0.com/api/v2/",
          grant_type: "client_credentials",
        },
      },
      {
        url: "https://api.runops.io/v1/targets",
        headers: { authorization: "Bearer hush-hush-token", accept: "application/json" },
      },
    ]);
  });

  test("become one at another place, for another audience, where that is asked for", async () => {
    const { seen, options } = aServer();
    const more = { url: "https://runops.example/v1/", authUrl: "https://login.example", audience: "urn:own" };
    const client = new Client({ clientId: id, clientSecret: secret, ...options, ...more });
    await client.targets.list();
    expect(seen.map(({ url }) => url)).toEqual([
      "https://login.example/oauth/token",
      "https://runops.example/v1/targets",
    ]);
    expect(seen[0]?.body).toMatchObject({ audience: "urn:own" });
    const body = {
      client_id: id,
      client_secret: secret,
      audience: "urn:own",
      grant_type: "client_credentials",
    } as const;
    expect(await client.token.createToken({ body })).toMatchObject({ token_type: "Bearer" });
    expect(seen.at(-1)?.url).toBe("https://login.example/oauth/token");
  });

  test("make one token for clients of one share, and another one for another audience", async () => {
    const { seen, options } = aServer();
    await new Client(id, secret, options).targets.list();
    await new Client(id, secret, options).targets.list();
    await new Client(id, secret, { ...options, audience: "urn:own" }).targets.list();
    expect(seen.filter(({ url }) => url.endsWith("/oauth/token"))).toHaveLength(2);
  });

  test("are not shown by anything", async () => {
    const { options } = aServer(() => json({ message: `no ${secret} hush-hush-token` }, 403));
    const client = new Client(id, secret, options);
    const error = await failure(client.targets.list());
    const shown = [
      inspect(client, { depth: 9 }),
      JSON.stringify(client),
      inspect(error, { depth: 9 }),
      String(error),
    ];
    expect(shown.join()).not.toContain("hush-hush");
    expect(error.message).toContain(
      "(calls are made as the organization's bot user; check the groups that it is in)",
    );
    // The hint does not tell the status a second time.
    expect(error.message.match(/403/g)).toHaveLength(1);
  });
});

test("a person's token is used as it is, without the word that the command line keeps before it", async () => {
  const { seen, options } = aServer();
  await new Client({ token: "Bearer eyJ.person.token", ...options }).targets.list();
  await new Client({ token: "eyJ.person.token", ...options }).targets.list();
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill("Bearer eyJ.person.token"));
});

test("the environment gives either credential, and the addresses", async () => {
  const { seen, options } = aServer();
  const set = {
    RUNOPS_CLIENT_ID: id,
    RUNOPS_CLIENT_SECRET: secret,
    RUNOPS_URL: "http://127.0.0.1:4010",
    RUNOPS_AUTH_URL: "http://127.0.0.1:4011",
    RUNOPS_AUDIENCE: "urn:own",
  };
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  await Client.fromEnv(options).targets.list();
  expect(seen.map(({ url }) => url)).toEqual([
    "http://127.0.0.1:4011/oauth/token",
    "http://127.0.0.1:4010/v1/targets",
  ]);
  expect(seen[0]?.body).toMatchObject({ audience: "urn:own" });
  vi.stubEnv("RUNOPS_TOKEN", "eyJ.person.token");
  expect(() => Client.fromEnv(options)).toThrow(
    /now RUNOPS_CLIENT_ID and RUNOPS_CLIENT_SECRET and RUNOPS_TOKEN/,
  );
});

describe("what cannot be right is refused before any request:", () => {
  const { options, seen } = aServer();
  const client = new Client(id, secret, options);

  test.each([
    ["no credential", () => new Client({ ...options } as never), "a credential is missing"],
    [
      "two credentials",
      () => new Client(id, secret, { ...options, token: "t" } as never),
      "one credential is expected",
    ],
    [
      "a token of spaces",
      () => new Client({ token: "Bearer ", ...options }),
      "token must be a non-empty string",
    ],
    [
      "an address that others could read",
      () => new Client(id, secret, { url: "http://api.runops.io" }),
      "use https:",
    ],
    [
      "an Auth0 address with a path",
      () => new Client(id, secret, { authUrl: "https://a.example/x" }),
      "without a path",
    ],
    [
      "an address that is a number",
      () => new Client(id, secret, { url: 7 } as never),
      "url must be an address such as https://api.runops.io, got number",
    ],
    ["null for options", () => new Client(id, secret, null as never), "got string, string, null; expected"],
    ["null for an option", () => new Client(id, secret, { retry: null } as never), "retry must be an object"],
    ["an option that there is none of", () => new Client(id, secret, { urll: "x" } as never), '"urll"'],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(message);
    expect(make).toThrow(expect.objectContaining({ name: "InvalidCallError" }));
  });

  test.each([
    [
      "an empty script",
      () => client.tasks.run({ target: "orders", script: "" }),
      "tasks.run: script must be a text, got a blank one",
    ],
    [
      "a blank script",
      () => client.tasks.run({ target: "orders", script: " \n\t" }),
      "tasks.run: script must be a text, got a blank one",
    ],
    [
      "a blank script by its operation",
      () => client.tasks.create({ body: { target: "orders", script: " " } }),
      "body.script must not be blank",
    ],
    [
      "a script that is no text",
      () => client.tasks.run({ target: "orders", script: 1 as never }),
      "tasks.run: script must be a text, got number",
    ],
    [
      "no script",
      () => client.tasks.run({ target: "orders" } as never),
      "tasks.run: script must be a text, got nothing",
    ],
    [
      "no target",
      () => client.tasks.run({ target: "", script: "true" }),
      "tasks.run: target must be a name, got a blank one",
    ],
    ["an answer with null for options", () => client.reviews.approve(7, null as never), "got null"],
    ["a wait with null for options", () => client.tasks.wait(7, null as never), "got null"],
    ["a log with null for options", async () => client.tasks.log(7, null as never), "got null"],
    [
      "a page size in digits",
      async () => client.tasks.list.all({ pageSize: "5" as never }),
      'pageSize must be a whole number from 1 to 2000, got "5"',
    ],
    [
      "a misspelt option",
      () => client.tasks.run({ target: "a", script: "b", onreview: 1 } as never),
      'tasks.run: unknown option "onreview"',
    ],
    [
      "a listener that is none",
      () => client.tasks.run({ target: "a", script: "b", onReview: 1 as never }),
      "onReview must be a function",
    ],
    [
      "a deadline of nothing",
      () => client.tasks.run({ target: "a", script: "b", deadlineMs: 0 }),
      "deadlineMs must be a positive number",
    ],
    ["nothing to run", () => client.tasks.run(undefined as never), "tasks.run: options must be an object"],
    [
      "a task by its name",
      () => client.tasks.wait("orders" as never),
      'the id of a task is a whole number, got "orders"',
    ],
    [
      "killing by who only waits",
      () => client.tasks.wait(1, { killOnAbort: true } as never),
      'tasks.wait: unknown option "killOnAbort"',
    ],
    ["a template without a name", () => client.templates.run(" ", { target: "a" }), "name must be a name"],
    [
      "an empty field of a target",
      () => client.targets.update({ body: { name: "orders", tags: "" } }),
      "body.tags must not be empty; leave it out instead",
    ],
    ["a review of nothing", () => client.reviews.approve(undefined as never), "the id of a task"],
    ["a log of nothing", async () => client.tasks.log(-1), "the id of a task"],
    [
      "more records than a page was seen to have",
      async () => client.tasks.list.all({ pageSize: 2001 }),
      "pageSize must be a whole number from 1 to 2000",
    ],
  ])("%s", async (_, call, message) => {
    const error = await failure(call());
    expect([error.name, error.message]).toEqual(["InvalidCallError", expect.stringContaining(message)]);
    expect(seen).toEqual([]);
  });

  test("a signal that is aborted already, with its own reason", async () => {
    const reason = new Error("enough");
    const call = client.tasks.run({
      target: "a",
      script: "b",
      killOnAbort: true,
      signal: AbortSignal.abort(reason),
    });
    expect(await failure(call)).toBe(reason);
    expect(seen).toEqual([]);
  });
});

describe("a call that runs a task", () => {
  const created = { id: 7, status: "success", task_logs: "ok\n" };

  test("may take two minutes to its headers, others one", async () => {
    const { options } = aServer(() => json({}));
    const clock = options.clock as ManualClock;
    const slow = { ...options, retry: false as const, fetch: silence };
    const client = new Client({ token: "t", ...slow });
    const call = failure(client.tasks.create({ body: { target: "a", script: "b" } }));
    expect(await clock.until(call)).toBe(120_000);
    expect((await call).message).toContain("raise timeoutMs");
    expect(await clock.until(failure(client.targets.list()))).toBe(60_000);
    const own = failure(client.tasks.create({ body: { target: "a", script: "b" }, timeoutMs: 500 }));
    expect(await clock.until(own)).toBe(500);
    const ofClient = new Client({ token: "t", ...slow, timeoutMs: 900 });
    expect(await clock.until(failure(ofClient.tasks.run({ target: "a", script: "b" })))).toBe(900);
  });

  test("is not sent again where it may have arrived", async () => {
    const { seen, options } = aServer(() => json({ message: "over" }, 503));
    const error = await failure(new Client(id, secret, options).tasks.run({ target: "a", script: "b" }));
    expect(error).toMatchObject({ name: "ApiError", status: 503, operation: "createTask" });
    expect(error.message).toContain("answered 503: over");
    expect(seen.filter(({ url }) => url.endsWith("/tasks"))).toHaveLength(1);
  });

  test("sends only what it was given", async () => {
    const { seen, options } = aServer(() => json(created, 201));
    const client = new Client(id, secret, options);
    await client.tasks.run({ target: "a", script: "b" });
    const labels = { task_type: "schema" };
    await client.tasks.run({ target: "a", script: "b", type: "bash", message: "m", labels });
    expect(seen.filter(({ url }) => url.endsWith("/tasks")).map(({ body }) => body)).toEqual([
      { target: "a", script: "b" },
      { target: "a", script: "b", type: "bash", message: "m", labels },
    ]);
  });
});

test("a log that is not there yet is asked for again, and not for ever", async () => {
  let refusals = 3;
  const { options } = aServer((url) => {
    if (url.endsWith("/logs") && refusals-- > 0) return json({ message: "not finished" }, 400);
    if (url.endsWith("/logs")) return json({ logs_url: "https://storage.example/7" });
    if (url.startsWith("https://storage.example/"))
      return new Response("late\n", { headers: { "content-length": "5" } });
    return json({ id: 7, status: "success" });
  });
  const clock = options.clock as ManualClock;
  const client = new Client(id, secret, options);
  const late = client.tasks.wait(7);
  await clock.until(late);
  expect((await late).log).toBe("late\n");
  refusals = Number.POSITIVE_INFINITY;
  const never = failure(client.tasks.wait(7));
  await clock.until(never);
  expect(await never).toMatchObject({ name: "ApiError", status: 400, operation: "getTaskLogs" });
});
