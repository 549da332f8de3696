import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Progress, progressBar } from "./progress-bar.js";

const flowing: Progress = {
  records: 3120,
  bytes: 71_234_567,
  bytesPerSecond: 18_400_000,
  requests: 12,
  left: 1988,
  elapsedMs: 0,
  now: 50_000,
};
const waiting: Progress = { ...flowing, waiting: { reason: "window", since: 40_000, until: 60_000 } };

describe("progressBar", () => {
  it("shows records, bytes, rate, requests used and left", () => {
    expect(progressBar(flowing, 100)).toBe(
      "[===     ]  3,120 records  71.2 MB  18.4 MB/s  12 requests, 1,988 left",
    );
  });

  it("moves to and fro while records flow", () => {
    const bars = [0, 200, 500, 800, 1000].map((elapsedMs) =>
      progressBar({ ...flowing, elapsedMs }, 100).slice(0, 10),
    );
    expect(bars).toEqual(["[===     ]", "[  ===   ]", "[     ===]", "[  ===   ]", "[===     ]"]);
  });

  it("says what it waits for and how long, and fills as the wait passes", () => {
    expect(progressBar(waiting, 120)).toBe(
      "[====    ]  3,120 records  71.2 MB  waits 10 s: request window  12 requests, 1,988 left",
    );
  });

  it("says what it waits for when nobody knows how long", () => {
    const line = progressBar({ ...flowing, waiting: { reason: "concurrency", since: 0 } }, 120);
    expect(line).toContain("waits: a free slot");
  });

  it("does not speak of calls left before the server told", () => {
    expect(progressBar({ ...flowing, left: undefined, requests: 1 }, 100)).toMatch(/ {2}1 request$/);
  });

  it("drops what matters least on a narrow terminal", () => {
    expect(progressBar(waiting, 79)).toBe(
      "[====    ]  3,120 records  waits 10 s: request window  12 requests, 1,988 left",
    );
    expect(progressBar(waiting, 60)).toBe("3,120 records  waits 10 s: request window");
    expect(progressBar(waiting, 20)).toBe("3,120 records");
  });

  it("never exceeds the width", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(1e12),
        fc.nat(1e15),
        fc.option(fc.nat(1e6), { nil: undefined }),
        fc.boolean(),
        (width, records, bytes, left, waits) => {
          const progress = { ...(waits ? waiting : flowing), records, bytes, left };
          return progressBar(progress, width).length <= width;
        },
      ),
    );
  });

  it("colours the bar only, and only when asked", () => {
    expect(progressBar(flowing, 100)).not.toContain("\u001b");
    expect(progressBar(flowing, 100, true)).toBe(
      "\u001b[36m[===     ]\u001b[39m  3,120 records  71.2 MB  18.4 MB/s  12 requests, 1,988 left",
    );
    expect(progressBar(flowing, 20, true)).toBe("3,120 records");
  });
});
