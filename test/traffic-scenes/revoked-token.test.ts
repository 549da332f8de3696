import { runzeroEmulator } from "@runwire/emulator";
import { Client } from "@runwire/runzero";
import { expect, test } from "vitest";

const CALLS = 50;

/** A console that holds each refusal of a token back until it is let go, so that a test decides who hears when. */
function holdingConsole() {
  const emulator = runzeroEmulator();
  const held: (() => void)[] = [];
  let wanted = Number.POSITIVE_INFINITY;
  let reached = () => {};

  return {
    emulator,
    /** Settles once so many refusals are held. */
    holding(count: number): Promise<void> {
      wanted = count;
      return new Promise((resolve) => {
        reached = resolve;
      });
    },
    release(count: number): void {
      for (const letGo of held.splice(0, count)) letGo();
    },
    async fetch(url: string, init: RequestInit): Promise<Response> {
      const response = await emulator.fetch(new Request(url, init));
      if (response.status === 401) {
        const released = new Promise<void>((resolve) => held.push(resolve));
        if (held.length === wanted) reached();
        await released;
      }
      return response;
    },
  };
}

async function clientInUse() {
  const console = holdingConsole();
  const { clientId, clientSecret, organizationId, origin } = console.emulator;
  const client = new Client(clientId, clientSecret, { url: origin, organizationId, fetch: console.fetch });
  await client.organization.getSites();
  return { console, client };
}

const count = (statuses: readonly number[], status: number) =>
  statuses.filter((one) => one === status).length;

test("50 calls on a token revoked under load cost one token request, and none fails", async () => {
  const { console, client } = await clientInUse();
  const { emulator } = console;
  const allRefused = console.holding(CALLS);
  emulator.revokeTokens();

  const calls = Array.from({ length: CALLS }, () => client.organization.getSites());
  await allRefused;
  console.release(CALLS);
  const answers = await Promise.all(calls);

  expect(answers.every((sites) => sites.length > 0)).toBe(true);
  expect(emulator.stats.tokensIssued).toBe(2);
  const statuses = emulator.log
    .filter(({ operationId }) => operationId === "getSites")
    .map(({ status }) => status);
  // Each was refused once and replayed once.
  expect([count(statuses, 401), count(statuses, 200)]).toEqual([CALLS, CALLS + 1]);
});

test("refusals of the old token that arrive after the new one came cost no other", async () => {
  const { console, client } = await clientInUse();
  const { emulator } = console;
  const allRefused = console.holding(CALLS);
  emulator.revokeTokens();
  let ended = 0;
  let half = () => {};
  const halfEnded = new Promise<void>((resolve) => {
    half = resolve;
  });

  const calls = Array.from({ length: CALLS }, async () => {
    const sites = await client.organization.getSites();
    if (++ended === CALLS / 2) half();
    return sites;
  });
  await allRefused;
  console.release(CALLS / 2);
  await halfEnded;
  // The new token is there and in use; now the other half hears of the old one.
  console.release(CALLS / 2);

  expect((await Promise.all(calls)).every((sites) => sites.length > 0)).toBe(true);
  expect(emulator.stats.tokensIssued).toBe(2);
});
