import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { secretFromCommand } from "./secret-command.js";

const refusal = (command: string, signal?: AbortSignal): Promise<string> =>
  secretFromCommand(command, "RUNZERO_TOKEN", signal).then(
    () => "none",
    (error: Error) => error.message,
  );

describe("the secret of a command", () => {
  it("is the first line that it prints", async () => {
    expect(await secretFromCommand("echo ' tok '; echo notes", "RUNZERO_TOKEN")).toBe("tok");
    expect(await secretFromCommand("printf tok", "RUNZERO_TOKEN")).toBe("tok");
  });

  it("does not wait for what the command leaves behind, as password agents do", async () => {
    const startedAt = performance.now();
    expect(await secretFromCommand("(sleep 6017 &); echo tok", "RUNZERO_TOKEN")).toBe("tok");
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    spawn("pkill", ["-x", "-f", "sleep 6017"]);
  });

  it.each([
    ["exit 3", "the command for RUNZERO_TOKEN ended with code 3"],
    ["echo secret; exit 3", "the command for RUNZERO_TOKEN ended with code 3"],
    ["kill -KILL $$", "the command for RUNZERO_TOKEN ended with SIGKILL"],
    ["echo; echo secret", "the command for RUNZERO_TOKEN printed nothing on its first line"],
    ["yes secret", "the command for RUNZERO_TOKEN prints too much for a secret"],
  ])("of %j is none, and what was printed is not shown", async (command, message) => {
    expect(await refusal(command)).toBe(message);
  });

  it("is not waited for any longer once the wait is aborted, and the command is ended", async () => {
    const controller = new AbortController();
    const refused = refusal("exec sleep 6018", controller.signal);
    controller.abort(new Error("interrupted"));
    expect(await refused).toBe("interrupted");
  });
});
