import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { failure, fetchFailed, inPieces, json } from "../../core/src/testing/fixtures.js";
import { Client } from "./client.js";
import { aConsole, clientId, clientSecret, keys, type SeenRequest } from "./testing/console.js";

/** All ways in which a value is shown, printed or sent somewhere. */
function shown(value: unknown): string {
  const written: string[] = [];
  const stdout = new Writable({
    write(text, _encoding, done) {
      written.push(String(text));
      done();
    },
  });
  // One of its own: vitest keeps the global one for itself.
  const console = new Console({ stdout });
  console.log(value);
  console.error("%o", value);
  console.dir(value, { depth: null, showHidden: true });
  expect(written).toHaveLength(3);
  const everything = [
    ...written,
    inspect(value, {
      depth: Number.POSITIVE_INFINITY,
      showHidden: true,
      getters: true,
      maxStringLength: null,
    }),
    inspect(value, { depth: Number.POSITIVE_INFINITY, customInspect: false }),
    JSON.stringify(value),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    everything.push(
      error.message,
      error.stack ?? "",
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
    );
  }
  return everything.join("\n");
}

const secrets = /hush-hush|0123456789ABCDEF/;

/** Repeats all that it was sent, as some proxies and debug pages do. */
function echo({ authorization, body, headers }: SeenRequest): string {
  return `${authorization} ${body} ${JSON.stringify(Object.fromEntries(headers))}`;
}

test("a client shows none, before and after its calls", async () => {
  const server = aConsole();
  for (const client of [
    server.client(),
    new Client({ organizationToken: keys.organization, ...server.options }),
    new Client({ exportToken: keys.export, ...server.options }),
    new Client({ accountToken: keys.account, ...server.options }),
  ] as Client[]) {
    expect(shown(client)).not.toMatch(secrets);
    await client.export.exportSitesJSON();
    expect(shown(client)).not.toMatch(secrets);
    expect(shown({ nested: [client.organization, client.assets] })).not.toMatch(secrets);
  }
});

describe("an error shows none", () => {
  const answers: [string, (request: SeenRequest) => Response | Promise<Response>][] = [
    [
      "of a 400 that repeats the request in JSON",
      (request) => json({ detail: echo(request), sent: [echo(request)] }, 400),
    ],
    ["of a 401 that repeats the token which it refuses", (request) => json({ error: echo(request) }, 401)],
    [
      "of a 403 page that repeats the request",
      (request) => new Response(`<title>${echo(request)}</title>`, { status: 403 }),
    ],
    [
      "of a page instead of an answer",
      (request) => new Response(`<p>${echo(request)}`, { headers: { "content-type": "text/html" } }),
    ],
    ["of what is no JSON", (request) => new Response(echo(request))],
    ["of a broken connection", () => Promise.reject(fetchFailed("ECONNRESET"))],
    ["of a refused connection", () => Promise.reject(fetchFailed("ECONNREFUSED"))],
  ];
  const clients: [string, (server: ReturnType<typeof aConsole>) => Client][] = [
    ["client credentials", (server) => server.client()],
    ["a key", (server) => new Client({ accountToken: keys.account, ...server.options }) as unknown as Client],
  ];
  for (const [kind, make] of clients) {
    test.each(answers)(`with ${kind}, %s`, async (_, answer) => {
      const server = aConsole(answer);
      const client = make(server);
      const calls = [
        () => client.organization.getSites(),
        () => client.assets.export().toArray(),
        () => client.assets.export({ stream: true }).toArray(),
        () => client.assets.exportCsv().text(),
      ];
      for (const call of calls) {
        const called = call();
        await server.clock.until(called.catch(() => {}));
        // CSV of any text is CSV: that call succeeds where the status does.
        const error = await failure(called).catch(() => undefined);
        expect(shown(error)).not.toMatch(secrets);
      }
    });
  }

  test("that was returned by a path call", async () => {
    // In pieces, as it comes from the network: a Response made of a text keeps that text.
    const answer = (request: SeenRequest) =>
      inPieces([JSON.stringify({ detail: echo(request) })], { status: 400 });
    const client = aConsole(answer).client();
    const result = await client.GET("/org/sites");
    expect(result.error).toBeDefined();
    expect(shown(result)).not.toMatch(secrets);
  });

  test("of the token endpoint, which repeats the form", async () => {
    for (const status of [200, 400, 401, 403, 503]) {
      const server = aConsole();
      server.fetch.mockImplementation(
        async (_url, init) => new Response(`<p>${String(init.body)}`, { status }),
      );
      const called = server.client().organization.getSites();
      await server.clock.until(called.catch(() => {}));
      const error = await failure(called);
      expect(error.name).toBe("AuthenticationError");
      expect(shown(error)).not.toMatch(secrets);
    }
  });

  test("of a stream that broke in the middle", async () => {
    const server = aConsole(() => inPieces(['{"id":"1"}\n{"id"'], { ending: fetchFailed("ECONNRESET") }));
    const called = server.client().assets.export({ stream: true }).toArray();
    await server.clock.until(called.catch(() => {}));
    expect(shown(await failure(called))).not.toMatch(secrets);
  });

  test("of a mistake in the options", () => {
    const mistakes = [
      () => new Client(clientId, clientSecret, { url: `https://me:${clientSecret}@corp.example` }),
      () => new Client(clientId, `${clientSecret} `),
      () => new Client({ organizationToken: keys.account }),
      () => new Client({ organizationToken: keys.organization, exportToken: keys.export } as never),
      () => new Client(clientId, clientSecret, { [clientId]: 1 } as never),
      () => new Client({ token: keys.organization, organizationId: keys.organization }),
    ];
    for (const mistake of mistakes) {
      let error: unknown;
      try {
        mistake();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(Error);
      expect(shown(error)).not.toMatch(secrets);
    }
  });
});

test("no address and no event holds one", async () => {
  const server = aConsole(() => json([], 200, { "x-api-usage-remaining": "5" }));
  const events: unknown[] = [];
  const note = (event: unknown) => events.push(event);
  const on = { request: note, response: note, token: note, usage: note, retry: note, wait: note };
  await server.client({ on }).organization.getSites();
  expect(server.fetch.mock.calls.map(([url]) => url).join()).not.toMatch(secrets);
  expect(events.length).toBeGreaterThan(4);
  expect(shown(events)).not.toMatch(secrets);
});
