import { expect, test } from "vitest";
import { accessToken, testConsole } from "../testing/console-client.js";

const usage = (response: Response) =>
  ["total", "today", "limit", "remaining"].map((name) => Number(response.headers.get(`x-api-usage-${name}`)));

test("every answer tells the usage, shared by all keys", async () => {
  const { emulator, call } = testConsole({ dailyLimit: 100 });
  expect(usage(await call("/org/sites"))).toEqual([1, 1, 100, 99]);
  expect(usage(await call("/org/sites", { token: emulator.exportToken }))).toEqual([2, 2, 100, 98]);
  // Neither a token nor a refused key is a call of the account.
  await accessToken(emulator);
  expect(usage(await call("/org/sites", { token: "ET0" }))).toEqual([2, 2, 100, 98]);
});

test("when the day is used up, calls are refused with nothing remaining, until the next day", async () => {
  const { emulator, call } = testConsole({ dailyLimit: 1 });
  expect((await call("/org/sites")).status).toBe(200);
  const refused = await call("/org/sites");
  expect([refused.status, refused.headers.get("retry-after"), ...usage(refused)]).toEqual([
    429,
    null,
    1,
    1,
    1,
    0,
  ]);
  emulator.resetDay();
  const next = await call("/org/sites");
  expect([next.status, ...usage(next)]).toEqual([200, 2, 1, 1, 0]);
});

test("a budget of zero refuses every call", async () => {
  expect((await testConsole({ dailyLimit: 0 }).call("/org/sites")).status).toBe(429);
});

test("above the window comes 429 with the vendor's text and the seconds until a slot frees", async () => {
  const { clock, emulator, call } = testConsole({ window: { requests: 2, perMs: 10_000 } });
  await call("/org/sites");
  clock.advance(2_500);
  await call("/org/sites");
  const refused = await call("/org/sites");
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ error: "request limit exceeded" });
  expect(refused.headers.get("retry-after")).toBe("8");
  expect(usage(refused)[3]).toBeGreaterThan(0);
  clock.advance(7_500);
  expect((await call("/org/sites")).status).toBe(200);
  expect(emulator.stats).toEqual({ requests: 4, tokensIssued: 0, tooManyRequests: 1 });
});

test("Retry-After can be a date that is never too early, or absent", async () => {
  // The clock stands at 14:13:20, so that the slot frees half a second after 14:13:30.
  const window = { requests: 1, perMs: 10_500 };
  const retryAfter = async (option: "date" | "none") => {
    const { call } = testConsole({ retryAfter: option, window });
    await call("/health");
    return (await call("/health")).headers.get("retry-after");
  };
  expect(await retryAfter("date")).toBe("Mon, 21 Sep 2026 14:13:31 GMT");
  expect(await retryAfter("none")).toBeNull();
});

test("token requests and unknown paths take places in the window too", async () => {
  const { emulator, call } = testConsole({ window: { requests: 2, perMs: 10_000 } });
  await accessToken(emulator);
  await call("/nowhere");
  expect((await call("/org/sites")).status).toBe(429);
});

test("the window can be turned off", async () => {
  const { call } = testConsole({ window: false });
  for (let index = 0; index < 2100; index++) expect((await call("/health")).status).toBe(200);
});

test("the log shows when each request came, what it was and how it ended", async () => {
  const { clock, emulator, call } = testConsole();
  await call("/org/sites");
  clock.advance(5);
  await call("/nowhere", { method: "POST" });
  expect(emulator.log).toEqual([
    {
      at: 1_790_000_000_000,
      method: "GET",
      path: "/api/v1.0/org/sites",
      status: 200,
      operationId: "getSites",
    },
    { at: 1_790_000_000_005, method: "POST", path: "/api/v1.0/nowhere", status: 404 },
  ]);
});

test("the log keeps the last requests only", async () => {
  const { emulator, call } = testConsole({ logSize: 10 });
  for (let index = 0; index < 95; index++) await call("/health");
  expect(emulator.log.length).toBeGreaterThanOrEqual(10);
  expect(emulator.log.length).toBeLessThanOrEqual(20);
});
