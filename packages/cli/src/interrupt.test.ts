import { describe, expect, it } from "vitest";
import { InterruptedError, interruptible } from "./interrupt.js";

describe("interruptible", () => {
  it("turns a signal into an abort with the exit code that a shell expects", async () => {
    const work = interruptible(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    process.emit("SIGINT");
    const error: unknown = await work.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InterruptedError);
    expect((error as InterruptedError).exitCode).toBe(130);
  });

  it("leaves no listener behind", async () => {
    const before = process.listenerCount("SIGINT");
    await interruptible(async () => {
      expect(process.listenerCount("SIGINT")).toBe(before + 1);
    });
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
