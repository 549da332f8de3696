import { expect, test } from "vitest";
import { defaults } from "./defaults.js";

// The table of the design. That each is what a client really does is tested where it is used; this keeps a
// change from happening unnoticed: it is a decision and belongs into docs/decisions.
test("the defaults are those of the design", () => {
  expect(defaults).toEqual({
    attempts: 3,
    backOff: { baseMs: 500, capMs: 20_000 },
    unhintedGateMs: 60_000,
    retryAfterCapMs: 900_000,
    timeoutMs: 60_000,
    streamTimeoutMs: 290_000,
    idleTimeoutMs: 60_000,
    errorBody: { bytes: 1024 * 1024, ms: 10_000 },
    deadlineMs: 600_000,
    maxQueue: 10_000,
    concurrency: 64,
    pageSize: 500,
    pageBytes: 4 * 1024 * 1024,
    prefetchBytes: 8 * 1024 * 1024,
    invalidClientMs: 30_000,
    refreshMarginMs: 60_000,
    tokenTimeoutMs: 30_000,
    poll: { firstMs: 2000, factor: 1.5, capMs: 30_000 },
    probeMs: { first: 60_000, most: 900_000 },
  });
});
