import { describe, expect, test } from "vitest";
import { refusal } from "../../core/src/testing/fixtures.js";
import { requireOrganizationId, resolveOptions } from "./client-options.js";

const credential = { clientId: "id", clientSecret: "hush-hush" };
const resolve = (options: object) => resolveOptions({ ...credential, ...options });

test("without options all are the defaults", () => {
  expect(resolve({})).toMatchObject({
    baseUrl: "https://console.runzero.com/api/v1.0",
    retry: { attempts: 3, backOff: { baseMs: 500, capMs: 20_000 }, retryAfterCapMs: 900_000 },
    limits: {
      window: { requests: 2000, perMs: 300_000 },
      concurrency: 64,
      maxQueue: 10_000,
      reserve: 0,
      whenExhausted: "throw",
      assumeUnknown: "closed",
    },
    on: {},
  });
});

test("false turns retries and limits off", () => {
  expect(resolve({ retry: false, limits: false })).toMatchObject({ retry: { attempts: 1 }, limits: false });
});

test("half a back-off is completed", () => {
  expect(resolve({ retry: { backOff: { baseMs: 10 } } }).retry.backOff).toEqual({
    baseMs: 10,
    capMs: 20_000,
  });
});

describe("url", () => {
  test.each([
    ["https://runzero.corp.example", "https://runzero.corp.example/api/v1.0"],
    ["https://runzero.corp.example/", "https://runzero.corp.example/api/v1.0"],
    ["https://runzero.corp.example/api/v1.0", "https://runzero.corp.example/api/v1.0"],
    ["https://runzero.corp.example/api/v1.0/", "https://runzero.corp.example/api/v1.0"],
    ["https://corp.example/runzero/", "https://corp.example/runzero/api/v1.0"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v1.0"],
    ["http://localhost", "http://localhost/api/v1.0"],
  ])("%s leads to %s", (url, baseUrl) => {
    expect(resolve({ url }).baseUrl).toBe(baseUrl);
  });

  test("over plain HTTP is refused, but for loopback", () => {
    expect(refusal(() => resolve({ url: "http://runzero.corp.example" }))).toBe(
      "url is http://runzero.corp.example, where a credential could be read by others; " +
        "use https: (http: is taken only for localhost, 127.0.0.0/8 and [::1])",
    );
  });

  test.each([
    [
      "console.runzero.com",
      /url must be an address such as https:\/\/console\.runzero\.com, got a text that is no address \(one begins with https:/,
    ],
    ["OT0123456789ABCDEF0123456789", /url must be an address such as .*, got a text that is no address/],
    ["", /got an empty text/],
    [5, /got number/],
    ["https://me:hush-hush@corp.example", /url must be an origin without user, password, query or fragment/],
    ["https://me:hush-hush@corp.example:99999", /got a text that is no address \(its host or port is none\)/],
    [
      "https://corp.example:99999/?key=hush-hush",
      /got a text that is no address \(its host or port is none\)/,
    ],
    ["https://corp.example/?key=hush-hush", /without user, password, query or fragment/],
    ["file:///etc/passwd", /use https:/],
  ])("%j is refused", (url, message) => {
    const said = refusal(() => resolve({ url }));
    expect(said).toMatch(message);
    expect(said).not.toMatch(/hush|0123456789/);
  });
});

describe("refused, naming what was given and what is expected", () => {
  test.each<[object, RegExp]>([
    [{ timeout: 5 }, /unknown option "timeout"; known are url, organizationId, .*fetch, .*timeoutMs/],
    [
      { on: { requests() {} } },
      /unknown event on "requests"; known are request, response, retry, wait, token, usage/,
    ],
    [{ on: { request: "log" } }, /on\.request must be a function, got string/],
    [{ on: 5 }, /on must be an object, got number/],
    [{ retry: { attempts: 0 } }, /retry\.attempts must be a whole number of 1 or more, got 0/],
    [{ retry: { attempts: -1 } }, /retry\.attempts must be .* got -1/],
    [{ retry: { attempts: 1.5 } }, /retry\.attempts must be .* got 1\.5/],
    [{ retry: { attempts: Number.POSITIVE_INFINITY } }, /retry\.attempts must be .* got Infinity/],
    [{ retry: { retries: 5 } }, /unknown option "retry\.retries"; known are attempts, backOff/],
    [{ retry: 5 }, /retry must be an object, got number/],
    [
      { retry: { backOff: { baseMs: 0 } } },
      /retry\.backOff\.baseMs must be a positive number of milliseconds, got 0/,
    ],
    [{ retry: { backOff: { base: 5 } } }, /unknown option "retry\.backOff\.base"/],
    [{ limits: true }, /limits must be an object, got boolean/],
    [
      { limits: { window: { requests: 0, perMs: 300_000 } } },
      /limits\.window\.requests must be a whole number .*got 0/,
    ],
    [{ limits: { rate: 5 } }, /unknown option limits\.rate/],
    [{ timeoutMs: 0 }, /timeoutMs must be a positive number of milliseconds, got 0/],
    [{ deadlineMs: -5 }, /deadlineMs must be a positive number of milliseconds, got -5/],
    [{ fetch: {} }, /fetch must be a function, got object/],
    [{ userAgent: "" }, /userAgent must be a non-empty line of ASCII/],
    [{ userAgent: "a\r\nx: y" }, /userAgent must be a non-empty line of ASCII/],
    [
      { organizationId: "my organization" },
      /organizationId must be the id \(a UUID\) of an organization, got "my organization"/,
    ],
    [{ organizationId: "" }, /organizationId must be the id/],
  ])("%j", (options, message) => {
    const said = refusal(() => resolve(options));
    expect(said).toMatch(message);
    expect(said).not.toContain("hush");
  });
});

test("a key in the place of an organization's id is refused, and not shown: it would stand in every address", () => {
  const said = refusal(() => requireOrganizationId("OT0123456789ABCDEF0123456789"));
  expect(said).toContain("got what looks like a key");
  expect(said).not.toContain("0123");
});

test("a deadline that is shorter than the timeout is taken: it is what counts", () => {
  expect(resolve({ deadlineMs: 5, timeoutMs: 60_000 })).toMatchObject({ deadlineMs: 5, timeoutMs: 60_000 });
});
