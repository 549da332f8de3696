import { ApiError, InvalidCallError, memoryShare, type Share } from "@runwire/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure, json } from "../../core/src/testing/fixtures.js";
import { settle } from "../../core/src/testing/manual-clock.js";
import { Client } from "./client.js";
import { aConsole, clientId, clientSecret, keys, organizationId } from "./testing/console.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function refusal(make: () => unknown): InvalidCallError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCallError);
    return error as InvalidCallError;
  }
  throw new Error("it was taken");
}

describe("a client is made", () => {
  test("without a request, a timer or chance", async () => {
    const network = vi.fn();
    vi.stubGlobal("fetch", network);
    const timer = vi.spyOn(globalThis, "setTimeout");
    const random = vi.spyOn(Math, "random");
    new Client(clientId, clientSecret, { share: memoryShare() });
    expect(timer).not.toHaveBeenCalled();
    expect(random).not.toHaveBeenCalled();
    await settle();
    expect(network).not.toHaveBeenCalled();
  });

  test("with each form of credential, which goes out as it should", async () => {
    const { options, seen } = aConsole();
    await new Client(clientId, clientSecret, options).organization.getSites();
    await new Client({ clientId, clientSecret, ...options }).organization.getSites();
    await new Client({ organizationToken: keys.organization, ...options }).organization.getSites();
    await new Client({ accountToken: keys.account, ...options }).organization.getSites();
    await new Client({ token: "an-opaque-token", ...options }).organization.getSites();
    await new Client({ exportToken: keys.export, ...options }).export.exportSitesJSON();
    expect(
      seen.filter(({ path }) => path !== "/account/api/token").map(({ authorization }) => authorization),
    ).toEqual([
      "Bearer hush-hush-token-1",
      "Bearer hush-hush-token-2",
      `Bearer ${keys.organization}`,
      `Bearer ${keys.account}`,
      "Bearer an-opaque-token",
      `Bearer ${keys.export}`,
    ]);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      "no arguments",
      () => new (Client as never as new () => Client)(),
      /got nothing; expected new Client\(clientId, clientSecret, options\?\)/,
    ],
    [
      "variables that are not set",
      () => new Client(undefined as never, undefined as never),
      /got undefined, undefined; expected/,
    ],
    ["half a pair", () => new Client("id", undefined as never), /clientSecret must be .* it is missing/],
    [
      "options that are none",
      () => new Client("id", clientSecret, "x" as never),
      /got string, string, string; expected/,
    ],
    [
      "options twice",
      () => new (Client as never as new (...all: unknown[]) => Client)({ token: "x" }, {}),
      /got object, object; expected/,
    ],
    [
      "a credential twice",
      () => new Client("id", clientSecret, { clientId: "id" } as never),
      /clientId is given twice/,
    ],
    [
      "a pair and a token",
      () => new Client("id", clientSecret, { token: keys.account } as never),
      /one credential is expected, got clientId and clientSecret and token/,
    ],
    [
      "an unknown option",
      () => new Client("id", clientSecret, { timeout: 5 } as never),
      /unknown option "timeout"/,
    ],
  ])("not with %s", (_, make, message) => {
    const error = refusal(make);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/hush|0123456789/);
  });

  test("not in a page, where every visitor could read the secret, unless that is wanted", async () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", undefined);
    vi.resetModules();
    const page = await import("./client.js");
    const make = (options = {}) =>
      new page.Client(clientId, clientSecret, { share: memoryShare(), ...options });
    expect(() => make()).toThrow(/a secret in a page can be read by every visitor/);
    make({ dangerouslyAllowBrowser: true });
  });

  test("in jsdom, which runs in Node, as anywhere else in Node", async () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("window", {});
    vi.resetModules();
    const page = await import("./client.js");
    new page.Client(clientId, clientSecret, { share: memoryShare() });
  });
});

describe("from the environment", () => {
  const set = (variables: Record<string, string>) => {
    for (const name of ["CLIENT_ID", "CLIENT_SECRET", "TOKEN", "ORGANIZATION_ID", "URL"]) {
      vi.stubEnv(`RUNZERO_${name}`, variables[name]);
    }
  };

  test("come credential, organization and console", async () => {
    const { options, seen, fetch } = aConsole();
    set({
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      ORGANIZATION_ID: "org-of-env",
      URL: "https://corp.example",
    });
    await Client.fromEnv({ ...options, organizationId: undefined }).organization.getSites();
    expect(seen.map(({ path }) => path)).toEqual(["/account/api/token", "/org/sites?_oid=org-of-env"]);
    expect(fetch.mock.calls[1]?.[0]).toMatch(/^https:\/\/corp\.example\/api\/v1\.0\/org/);
  });

  test("comes a token, where a variable that is set to nothing is not set", async () => {
    const { options, seen } = aConsole();
    set({ CLIENT_ID: "", TOKEN: ` ${keys.organization}\n` });
    await Client.fromEnv(options).organization.getSites();
    expect(seen[0]?.authorization).toBe(`Bearer ${keys.organization}`);
  });

  test("options count more", async () => {
    const { options, seen } = aConsole();
    set({ TOKEN: "opaque-token", ORGANIZATION_ID: "org-of-env", URL: "http://not-safe.example" });
    await Client.fromEnv({ ...options, url: "https://corp.example" }).organization.getSites();
    expect(seen[0]?.path).toBe(`/org/sites?_oid=${organizationId}`);
  });

  test.each<[Record<string, string>, string]>([
    [{}, "none of them"],
    [{ CLIENT_ID: "id" }, "RUNZERO_CLIENT_ID"],
    [{ CLIENT_SECRET: clientSecret }, "RUNZERO_CLIENT_SECRET"],
    [{ CLIENT_ID: "id", TOKEN: keys.account }, "RUNZERO_CLIENT_ID and RUNZERO_TOKEN"],
    [
      { CLIENT_ID: "id", CLIENT_SECRET: clientSecret, TOKEN: keys.account },
      "RUNZERO_CLIENT_ID and RUNZERO_CLIENT_SECRET and RUNZERO_TOKEN",
    ],
  ])("comes nothing with %o: it is said which are set, not to what", (variables, told) => {
    set(variables);
    expect(refusal(() => Client.fromEnv()).message).toBe(
      `set RUNZERO_CLIENT_ID and RUNZERO_CLIENT_SECRET, or RUNZERO_TOKEN; now ${told} is set`,
    );
  });
});

describe("what a client has", () => {
  test("are its own properties, as an editor and the console show them", () => {
    const client = aConsole().client();
    expect(Object.keys(client)).toEqual(
      expect.arrayContaining([
        "public",
        "import",
        "export",
        "organization",
        "account",
        "token",
        "integrations",
        "assets",
        "GET",
        "usage",
      ]),
    );
    expect(client.organization.getSites).toBeTypeOf("function");
    expect(client.constructor.name).toBe("Client");
  });

  test("usage is what the server last told of the daily budget", async () => {
    const console = aConsole(() =>
      json([], 200, {
        "x-api-usage-total": "100",
        "x-api-usage-today": "7",
        "x-api-usage-limit": "1000",
        "x-api-usage-remaining": "993",
      }),
    );
    const client = console.client();
    expect(client.usage).toBeUndefined();
    await client.organization.getSites();
    expect(client.usage).toEqual({
      total: 100,
      today: 7,
      limit: 1000,
      remaining: 993,
      observedAt: console.clock.date(),
    });
  });

  test("requests say who makes them", async () => {
    const { client, seen } = aConsole();
    await client({ userAgent: "inventory-sync/2.1" }).organization.getSites();
    expect(seen[1]?.headers.get("user-agent")).toMatch(
      /^inventory-sync\/2\.1 runwire-runzero\/\d+\.\d+\.\d+$/,
    );
  });
});

describe("another organization", () => {
  test("has the same client, with the same token and another _oid", async () => {
    const console = aConsole();
    const client = console.client();
    const other = client.withOrganization("org-2");
    expect(other).toBeInstanceOf(Client);
    await client.organization.getSites();
    await other.organization.getSites();
    await other.withOrganization("org-3").organization.getSites();
    expect(console.seen.map(({ path }) => path)).toEqual([
      "/account/api/token",
      `/org/sites?_oid=${organizationId}`,
      "/org/sites?_oid=org-2",
      "/org/sites?_oid=org-3",
    ]);
    expect(other.usage).toEqual(client.usage);
  });

  test("is refused to a key that has one of its own, and when it is none", () => {
    const { options, client } = aConsole();
    const key = new Client({ organizationToken: keys.organization, ...options }) as unknown as Client;
    expect(refusal(() => key.withOrganization("org-2")).message).toContain(
      "organization tokens reach the one organization that they were made for",
    );
    expect(refusal(() => client().withOrganization("")).message).toContain("organizationId must be the id");
    expect(refusal(() => client().withOrganization(keys.account)).message).not.toContain("0123");
  });
});

describe("before any request", () => {
  test.each<[string, (client: Client) => Promise<unknown>, RegExp]>([
    [
      "a missing organization",
      (client) => client.organization.getSites(),
      /is about one organization, and client credentials can reach several: give organizationId/,
    ],
    [
      "an empty path value",
      (client) => client.organization.getSite({ path: { site_id: "" } }),
      /path\.site_id must be a non-empty string .* got ""/,
    ],
    [
      "a path value that climbs",
      (client) => client.organization.getSite({ path: { site_id: ".." } }),
      /path\.site_id must be .* got "\.\."/,
    ],
    [
      "a missing path value",
      (client) => client.organization.getSite({} as never),
      /path\.site_id is required/,
    ],
    [
      "an unknown option",
      (client) => client.organization.getSites({ retries: 5 } as never),
      /unknown option "retries"; it takes path, query/,
    ],
    [
      "a misspelt parameter",
      (client) => client.export.exportAssetsJSON({ query: { serach: "x" } as never }),
      /unknown query parameter "serach"/,
    ],
    [
      "a page size of 0",
      (client) => client.assets.export({ pageSize: 0 }).toArray(),
      /pageSize must be a whole number of 1 or more, got 0/,
    ],
    [
      "a page size of 1.5",
      (client) => client.assets.export({ pageSize: 1.5 }).toArray(),
      /pageSize must be a whole number of 1 or more, got 1\.5/,
    ],
    [
      "a page size of 0 in a raw call",
      (client) => client.export.exportAssetsJSON({ query: { page_size: 0 } }),
      /query\.page_size must be a whole number of 1 or more, got 0/,
    ],
  ])("%s is refused", async (what, call, message) => {
    const console = aConsole();
    const given = what === "a missing organization" ? { organizationId: undefined } : {};
    const error = await failure(Promise.resolve().then(() => call(console.client(given))));
    expect(error).toBeInstanceOf(InvalidCallError);
    expect(error.message).toMatch(message);
    expect(console.fetch).not.toHaveBeenCalled();
  });

  test("a call that the key cannot make is refused, by path, too", async () => {
    const console = aConsole();
    const key = new Client({ exportToken: keys.export, ...console.options }) as unknown as Client;
    for (const call of [() => key.organization.getSites(), () => key.GET("/org/sites")]) {
      expect((await failure(call())).message).toMatch(
        /does not take an export token; it takes an organization token/,
      );
    }
    expect(console.fetch).not.toHaveBeenCalled();
  });
});

describe("tokens", () => {
  test("are asked for once by a thousand clients of one share, ahead of their calls", async () => {
    const console = aConsole();
    const share = memoryShare();
    const calls = Array.from({ length: 1000 }, () =>
      console.client({ share, limits: { assumeUnknown: "open", concurrency: 1000 } }).organization.getSites(),
    );
    await Promise.all(calls);
    expect(console.tokens).toBe(1);
    expect(console.seen).toHaveLength(1001);
  });

  test("revoked under load cost one token request, and no call fails", async () => {
    let revoked = "none";
    const console = aConsole(async ({ authorization }) =>
      authorization === revoked ? json({ title: "expired" }, 401) : json([]),
    );
    const client = console.client({ limits: { assumeUnknown: "open" } });
    await client.organization.getSites();
    revoked = "Bearer hush-hush-token-1";
    const calls = Array.from({ length: 50 }, () => client.organization.getSites());
    expect(await Promise.all(calls)).toHaveLength(50);
    expect(console.tokens).toBe(2);
  });

  test("of a wrong secret are never those of the right one", async () => {
    const console = aConsole();
    const share = memoryShare();
    await console.client({ share }).organization.getSites();
    await new Client(clientId, "another-secret", { ...console.options, share }).organization.getSites();
    expect(console.tokens).toBe(2);
  });

  test("of a key are never asked for, and its 401 is not replayed", async () => {
    const console = aConsole(() => json({ error: "expired" }, 401));
    const client = new Client({ organizationToken: keys.organization, ...console.options });
    const error = await failure(client.organization.getSites());
    expect(error).toMatchObject({ status: 401 });
    expect(error.message).toContain(
      "check that the credential of this client, an organization token, is still valid",
    );
    expect(console.seen).toHaveLength(1);
  });

  test("that expire are replaced before they do", async () => {
    const console = aConsole();
    const client = console.client();
    await client.organization.getSites();
    await console.clock.advance(3_540_000);
    await client.organization.getSites();
    await settle();
    expect(console.tokens).toBe(2);
    await console.clock.advance(60_000);
    await client.organization.getSites();
    expect(console.tokens).toBe(2);
  });
});

describe("a rotated secret", () => {
  const renewed = "hush-hush-renewed-secret";
  function rotating() {
    let secret = clientSecret;
    const console = aConsole(({ path }) => {
      if (path !== "/account/api/rotate") return json([]);
      secret = renewed;
      return json({ api_client_id: clientId, api_client_secret: renewed });
    });
    const answer = console.fetch.getMockImplementation() as typeof console.fetch;
    console.fetch.mockImplementation(async (url, init) => {
      const asked = new URLSearchParams(String(init.body)).get("client_secret");
      if (url.endsWith("/token") && asked !== secret) return json({ error: "invalid_client" }, 401);
      return answer(url, init);
    });
    return console;
  }
  const form = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  } as const;
  const rotations: [string, (client: Client) => Promise<unknown>][] = [
    ["by its method", (client) => client.token.rotateAPIToken({ body: form })],
    ["by its path", (client) => client.POST("/account/api/rotate", { body: form })],
  ];

  test.each(rotations)(
    "%s is taken over by all clients of the share that used the old one",
    async (_, rotate) => {
      const console = rotating();
      const share: Share = memoryShare();
      const [first, second] = [console.client({ share }), console.client({ share })];
      await first.organization.getSites();
      await rotate(first);
      await console.clock.advance(3_600_000);
      await second.organization.getSites();
      await first.withOrganization("org-2").organization.getSites();
      await new Client(clientId, renewed, { ...console.options, share }).organization.getSites();
      expect(console.tokens).toBe(2);
    },
  );

  test("makes the old one a wrong one", async () => {
    const console = rotating();
    const share: Share = memoryShare();
    const first = console.client({ share });
    await first.token.rotateAPIToken({ body: form });
    const error = await failure(console.client({ share }).organization.getSites());
    expect(error).toMatchObject({ name: "AuthenticationError", code: "INVALID_CLIENT" });
  });

  test("of another client changes nothing here", async () => {
    const console = aConsole(({ path }) =>
      path === "/account/api/rotate"
        ? json({ api_client_id: "other", api_client_secret: renewed })
        : json([]),
    );
    const client = console.client();
    await client.token.rotateAPIToken({
      body: { ...form, client_id: "other", client_secret: "its-own-secret" },
    });
    await client.organization.getSites();
    expect(console.seen[1]?.body).toContain(`client_secret=${clientSecret}`);
  });
});

describe("limits of a share", () => {
  test("that contradict each other are refused, and it is said how to part them", () => {
    const console = aConsole();
    const share = memoryShare();
    console.client({ share });
    const error = refusal(() => console.client({ share, limits: { concurrency: 5 } }));
    expect(error.message).toContain(
      "another client of this share has other limits for https://console.runzero.com",
    );
    expect(error.message).toContain("memoryShare()");
    console.client({ share: memoryShare(), limits: { concurrency: 5 } });
  });
});

test("an answer with an error status is thrown by methods and returned by path calls", async () => {
  const console = aConsole(() => json({ detail: "no such site" }, 404));
  const client = console.client();
  const thrown = await failure(client.organization.getSite({ path: { site_id: "s" } }));
  expect(thrown).toBeInstanceOf(ApiError);
  const result = await client.GET("/org/sites/{site_id}", { params: { path: { site_id: "s" } } });
  expect(result.error).toEqual({ detail: "no such site" });
  expect(result.response.status).toBe(404);
});

describe("events and RUNWIRE_DEBUG=1", () => {
  test("tell each step to the listeners, and print it as one line without a secret", async () => {
    vi.stubEnv("RUNWIRE_DEBUG", "1");
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    const told: string[] = [];
    const note = (name: string) => () => told.push(name);
    const server = aConsole(() => json([{ name: clientSecret }], 200, { "x-api-usage-remaining": "5" }));
    const client = server.client({
      on: {
        request: note("request"),
        response: note("response"),
        token: note("token"),
        usage: note("usage"),
      },
    });
    await client.organization.getSites();
    await client.assets.export({ search: "private" }).toArray();
    expect(told.slice(0, 6)).toEqual(["request", "response", "token", "request", "response", "usage"]);
    const lines = printed.mock.calls.map(([line]) => String(line));
    expect(lines).toHaveLength(told.length);
    expect(lines[0]).toMatch(
      /^runwire \d{4}-\S+Z request: POST \/account\/api\/token \(getAPIToken\), attempt 1$/,
    );
    for (const line of lines) {
      expect(line).not.toContain("\n");
      expect(line).not.toMatch(/hush|private|4f1b9a3e/);
    }
  });

  test("a listener that fails, at once or later, harms no call", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const fail = () => {
      throw new Error("listener");
    };
    const later = async () => fail();
    const server = aConsole();
    await server
      .client({ on: { request: fail, response: later, token: later, usage: fail } })
      .organization.getSites();
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
