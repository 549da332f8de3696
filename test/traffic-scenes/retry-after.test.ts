import { RateLimitError } from "@runwire/core";
import { runzeroEmulator } from "@runwire/emulator";
import { Client } from "@runwire/runzero";
import { expect, test } from "vitest";
import { ManualClock, settle } from "../../packages/core/src/testing/manual-clock.js";

const RETRY_AFTER_S = 120;
const OTHERS = 20;

/** A client in use, four calls at a time, whose next call is refused for two minutes. */
async function refusedClient() {
  const clock = new ManualClock();
  const emulator = runzeroEmulator();
  const client = new Client({
    organizationToken: emulator.organizationToken,
    url: emulator.origin,
    limits: { concurrency: 4 },
    clock,
    fetch: (url, init) => emulator.fetch(new Request(url, init)),
  });
  await client.organization.getSites();
  // Those that are sent together are refused together.
  emulator.faults.add({ kind: "status", status: 429, retryAfter: String(RETRY_AFTER_S), times: 4 });
  return { clock, emulator, client };
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

test("a call with five seconds fails at once with retryAt, and the others of the quota are held", async () => {
  const { clock, emulator, client } = await refusedClient();
  const startedAt = clock.now();

  const hurried = failure(client.organization.getSites({ deadlineMs: 5000 }));
  const others = Array.from({ length: OTHERS }, () => client.organization.getSites({ deadlineMs: 600_000 }));
  const error = await hurried;

  // No time has passed: it did not wait for anything.
  expect(clock.now()).toBe(startedAt);
  expect(error).toBeInstanceOf(RateLimitError);
  const { code, retryAt } = error as RateLimitError;
  expect(code).toBe("GATE");
  expect(retryAt?.getTime()).toBe(clock.date() + RETRY_AFTER_S * 1000);

  await settle();
  const { requests } = emulator.stats;
  // The first call, and the four that were sent before anyone knew.
  expect(requests).toBe(5);
  await clock.advance(RETRY_AFTER_S * 1000 - 1);
  expect(emulator.stats.requests).toBe(requests);

  await clock.until(Promise.all(others));
  expect(emulator.stats.tooManyRequests).toBe(4);
  expect(clock.timers).toBe(0);
});

test("a call that comes while the gate is closed fails before any request, if it cannot wait so long", async () => {
  const { clock, emulator, client } = await refusedClient();
  await failure(client.organization.getSites({ deadlineMs: 5000 }));
  const { requests } = emulator.stats;

  const error = await failure(client.organization.getOrganization({ deadlineMs: 5000 }));

  expect(error).toBeInstanceOf(RateLimitError);
  expect((error as RateLimitError).retryAt?.getTime()).toBe(clock.date() + RETRY_AFTER_S * 1000);
  expect(emulator.stats.requests).toBe(requests);
  expect(clock.timers).toBe(0);
});

test("by the machine's own clock it fails within 10 ms of the refusal", async () => {
  let bestMs = Number.POSITIVE_INFINITY;
  // The best of at most fifty: the machine may be busy with something else.
  for (let round = 0; round < 50 && bestMs >= 10; round++) {
    const emulator = runzeroEmulator();
    let answeredAt = 0;
    const client = new Client({
      organizationToken: emulator.organizationToken,
      url: emulator.origin,
      fetch: async (url, init) => {
        const response = await emulator.fetch(new Request(url, init));
        answeredAt = performance.now();
        return response;
      },
    });
    await client.organization.getSites();
    emulator.faults.add({ kind: "status", status: 429, retryAfter: String(RETRY_AFTER_S), times: 1 });
    const error = await failure(client.organization.getSites({ deadlineMs: 5000 }));
    bestMs = Math.min(bestMs, performance.now() - answeredAt);
    expect(error).toMatchObject({ name: "RateLimitError", code: "GATE" });
  }
  expect(bestMs).toBeLessThan(10);
});
