import type { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Progress } from "./progress-bar.js";
import { startProgressLine } from "./progress-line.js";

const progress: Progress = {
  records: 1,
  bytes: 10,
  bytesPerSecond: 5,
  requests: 1,
  elapsedMs: 0,
  now: 0,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("startProgressLine", () => {
  it("redraws one line ten times a second and leaves it empty", () => {
    const written: string[] = [];
    const terminal = { columns: 80, write: (text: string) => written.push(text) } as unknown as WriteStream;
    const line = startProgressLine(terminal, () => progress, false);
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(10);
    expect(written.every((text) => text.startsWith("\r") && !text.includes("\n"))).toBe(true);
    line.stop();
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("follows the width of the terminal, and leaves its last column free", () => {
    const written: string[] = [];
    const terminal = { columns: 20, write: (text: string) => written.push(text) } as unknown as WriteStream;
    const line = startProgressLine(terminal, () => progress, false);
    vi.advanceTimersByTime(100);
    terminal.columns = 9;
    vi.advanceTimersByTime(100);
    line.stop();
    const widths = written.map((text) => text.replace("\r", "").replace("\u001b[K", "").length);
    expect(widths[0]).toBeLessThanOrEqual(19);
    expect(widths[1]).toBeLessThanOrEqual(8);
  });

  it("draws nothing for what is over within a moment", () => {
    const written: string[] = [];
    const terminal = { columns: 80, write: (text: string) => written.push(text) } as unknown as WriteStream;
    startProgressLine(terminal, () => progress, false).stop();
    expect(written).toEqual([]);
  });
});
