import { credentials, handlers, runzeroHandler } from "@runwire/msw";
import { Client, memoryShare } from "@runwire/runzero";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe("a user's test with @runwire/msw", () => {
  const { clientId, clientSecret, organizationId } = credentials;

  test("five lines: handlers, a client, a call", async () => {
    const runzero = new Client(clientId, clientSecret, { organizationId });
    const sites = await runzero.organization.getSites();
    expect(sites.length).toBeGreaterThan(0);
  });

  test("an export pages, and a JSONL stream ends as complete, under MSW", async () => {
    const runzero = new Client(clientId, clientSecret, { organizationId, share: memoryShare() });
    const paged = await runzero.assets.export({ fields: ["id"], pageSize: 300 }).toArray();
    const streamed = await runzero.assets.export({ fields: ["id"], stream: true }).toArray();
    expect(paged.length).toBeGreaterThan(300);
    expect(new Set(streamed.map((asset) => asset.id))).toEqual(new Set(paged.map((asset) => asset.id)));
  });

  test("a loop that is left ends its request, under MSW too", async () => {
    const runzero = new Client(clientId, clientSecret, { organizationId, share: memoryShare() });
    let seen = 0;
    for await (const _ of runzero.assets.export({ stream: true })) if (++seen === 3) break;
    expect(seen).toBe(3);
  });

  test("one operation is answered otherwise, the rest goes on", async () => {
    server.use(runzeroHandler("getSites", () => HttpResponse.json([{ id: "a", name: "Berlin" }] as never)));
    const runzero = new Client(clientId, clientSecret, { organizationId, share: memoryShare() });
    expect(await runzero.organization.getSites()).toEqual([{ id: "a", name: "Berlin" }]);
    expect(await runzero.organization.getOrganization()).toMatchObject({ id: organizationId });
  });

  test("a wrong secret is an error that says what to check, and never says the secret", async () => {
    const runzero = new Client(clientId, "not-the-secret", { organizationId });
    const error = await runzero.organization.getSites().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "AuthenticationError", code: "INVALID_CLIENT", status: 401 });
    expect(String(error)).not.toContain("not-the-secret");
  });

  test("a client that was made before the mock listens is mocked all the same", async () => {
    server.close();
    const runzero = new Client(clientId, clientSecret, { organizationId, share: memoryShare() });
    server.listen({ onUnhandledRequest: "error" });
    expect(await runzero.organization.getSites()).not.toHaveLength(0);
  });
});
