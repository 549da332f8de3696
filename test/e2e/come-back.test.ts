import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { finished, requireBuild, runwire, start } from "./command.js";

// What becomes of a job on the server when the command that waits for it ends first.

beforeAll(requireBuild);

let server: Server | undefined;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-come-back-"));
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

type Status = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";

/** A tenant whose runs have these executions, each with a status that can be changed. Tells when one was looked at. */
async function tenant(executions: Record<string, Status>) {
  let tell = (): void => {};
  const looked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  server = createServer((request, response) => {
    request.resume();
    const { pathname } = new URL(request.url ?? "", "http://here");
    response.setHeader("content-type", "application/json");
    if (request.method === "POST")
      return response.end(JSON.stringify({ executionIds: Object.keys(executions) }));
    const id = pathname.split("/").at(-1) ?? "";
    if (id === "rb") return response.end(JSON.stringify({ workflow: { id } }));
    response.once("close", tell);
    const output = Buffer.from(`${id} has put this out`).toString("base64");
    const executionStatus = `EXECUTION_STATUS_${executions[id]}`;
    return response.end(JSON.stringify({ execution: { id, executionStatus, output } }));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { UNSKRIPT_URL: `http://127.0.0.1:${port}`, UNSKRIPT_API_KEY: "key-0123456789" },
    looked,
  };
}

describe("an interrupted wait", () => {
  it("ends with 130, leaves no file, and names the command that comes back to what runs on", async () => {
    const executions: Record<string, Status> = { e1: "IN_PROGRESS" };
    const { env, looked } = await tenant(executions);
    const child = start(["unskript", "run", "rb", "--proxy", "p1", "-o", join(folder, "out.txt")], env);
    const end = finished(child);
    await looked;
    child.kill("SIGINT");
    const { code, stderr } = await end;
    expect(stderr).toBe(
      "The execution e1 may run on. To come back to it: runwire unskript wait e1\nrunwire: interrupted by SIGINT\n",
    );
    expect(code).toBe(130);
    expect(await readdir(folder)).toEqual([]);

    executions.e1 = "SUCCEEDED";
    const back = await runwire(["unskript", "wait", "e1"], env);
    expect(back).toEqual({ code: 0, stdout: "e1 has put this out\n", stderr: "" });
  });
});

describe("runwire unskript run, where one of several executions fails,", () => {
  it("prints what each put out, and ends as a failure that does not say that it runs on", async () => {
    const { env } = await tenant({ e1: "SUCCEEDED", e2: "FAILED", e3: "SUCCEEDED" });
    const { code, stdout, stderr } = await runwire(["unskript", "run", "rb", "--proxy", "p1"], env);
    expect(stdout).toBe("e1 has put this out\ne2 has put this out\ne3 has put this out\n");
    expect(stderr).toContain("execution e2 failed");
    expect(stderr).not.toContain("may run on");
    expect(code).toBe(1);
  });

  it("waits for all of them within one --deadline", async () => {
    const { env } = await tenant({ e1: "SUCCEEDED", e2: "IN_PROGRESS", e3: "IN_PROGRESS" });
    const { code, stdout, stderr } = await runwire(
      ["unskript", "run", "rb", "--proxy", "p1", "--deadline", "1"],
      env,
    );
    expect(stdout).toBe("e1 has put this out\n");
    expect(stderr).toContain("runwire unskript wait e2\n");
    expect(stderr).toContain("runwire unskript wait e3\n");
    expect(code).toBe(5);
  });
});
