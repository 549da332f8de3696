import { describe, expect, it } from "vitest";
import { summary } from "./summary.js";

describe("summary", () => {
  it("tells records, bytes, time, requests, waits, 429s and tokens in one line", () => {
    expect(
      summary(
        { records: 10_000, bytes: 231_400_000, elapsedMs: 12_345 },
        { requests: 52, waits: 3, refusals: 1, retries: 1, tokens: 1 },
      ),
    ).toBe("10,000 records, 231.4 MB in 12.3 s: 52 requests, 3 waits, 1 x 429, 1 token");
  });

  it("adds retries that no 429 caused", () => {
    expect(
      summary(
        { records: 1, bytes: 10, elapsedMs: 100 },
        { requests: 3, waits: 0, refusals: 0, retries: 2, tokens: 0 },
      ),
    ).toBe("1 record, 10 B in 0.1 s: 3 requests, 0 waits, 0 x 429, 0 tokens, 2 retries");
  });
});
