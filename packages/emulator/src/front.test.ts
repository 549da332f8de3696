import type { Operation } from "@runwire/core";
import { operations as runzero } from "@runwire/runzero/operations";
import { describe, expect, test } from "vitest";
import { json } from "./answers.js";
import { createFront, type FrontOptions } from "./front.js";
import { BadRequest, Refusal } from "./refusal.js";

const operations: Record<string, Operation> = { getSites: runzero.getSites };

/** A system of one operation, with error bodies of its own and a clock that a test moves. */
function front(options: Partial<FrontOptions> = {}) {
  let now = 1_000_000;
  const made = createFront({
    operations,
    basePath: "/api",
    clock: { now: () => now },
    logSize: 10,
    latencyMs: 0,
    window: false,
    errorBody: (status, detail, headers) => json({ oops: detail }, status, headers),
    answer: ({ path, operation }) => json({ id: operation.id, path }),
    ...options,
  });
  return {
    ...made,
    get stats() {
      return made.stats;
    },
    get: (path: string, init?: RequestInit) => made.fetch(new Request(`https://system.example${path}`, init)),
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe("the front of an emulator", () => {
  test("leads a request to its operation, and says in the system's shape where there is none", async () => {
    const { get } = front();
    expect(await (await get("/api/org/sites")).json()).toEqual({ id: "getSites", path: {} });
    const missing = await get("/elsewhere");
    expect([missing.status, await missing.json()]).toEqual([404, { oops: "no operation at GET /elsewhere" }]);
    const wrong = await get("/api/org/sites", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET"]);
  });

  test("answers what is thrown: a refusal as it is, a bad request in the system's shape, a mistake of ours not", async () => {
    const thrown = (error: Error) =>
      front({
        answer: () => {
          throw error;
        },
      }).get("/api/org/sites");
    expect((await thrown(new Refusal(json({}, 418)))).status).toBe(418);
    const bad = await thrown(new BadRequest("name is required"));
    expect([bad.status, await bad.json()]).toEqual([400, { oops: "name is required" }]);
    await expect(thrown(new TypeError("a mistake"))).rejects.toThrow("a mistake");
  });

  test.each([
    ["seconds", "60"],
    ["date", new Date(1_060_000).toUTCString()],
    ["none", null],
  ] as const)("says in a 429 how long the window is full, as %s", async (retryAfter, header) => {
    const console = front({ window: { requests: 1, perMs: 60_000 }, retryAfter });
    expect((await console.get("/api/org/sites")).status).toBe(200);
    const refused = await console.get("/api/org/sites");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, header]);
    console.pass(60_000);
    expect((await console.get("/api/org/sites")).status).toBe(200);
    expect(console.stats).toEqual({ requests: 3, tooManyRequests: 1 });
  });

  test("serves what is beside the operations without window and headers, but with faults and log", async () => {
    const console = front({
      window: { requests: 1, perMs: 60_000 },
      headers: () => ({ "x-left": "5" }),
      beside: (url) => (url.pathname === "/oauth/token" ? () => json({ token: "t" }) : undefined),
    });
    expect((await console.get("/api/org/sites")).headers.get("x-left")).toBe("5");
    for (let time = 0; time < 3; time++) {
      const token = await console.get("/oauth/token");
      expect([token.status, token.headers.get("x-left")]).toEqual([200, null]);
    }
    console.faults.fail(503);
    expect((await console.get("/oauth/token")).status).toBe(503);
    expect(console.log.map(({ path, status }) => `${path} ${status}`).at(-1)).toBe("/oauth/token 503");
  });

  test("answers HEAD with the headers alone", async () => {
    const answer = await front().get("/api/org/sites", { method: "HEAD" });
    expect([answer.status, answer.body]).toEqual([200, null]);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(0);
  });
});
