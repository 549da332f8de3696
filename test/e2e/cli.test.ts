import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { BIN, cleanEnv, finished, type Mock, requireBuild, runwire, start, startMock } from "./command.js";

beforeAll(requireBuild);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const mocks: Mock[] = [];
async function mockWith(...args: readonly string[]): Promise<Mock> {
  const mock = await startMock(args);
  mocks.push(mock);
  return mock;
}
afterAll(() => Promise.all(mocks.map((mock) => mock.stop())));

/** The numbers of the summary line. */
function numbersOf(stderr: string): Record<"records" | "requests" | "waits" | "refusals" | "tokens", number> {
  const match =
    /^([\d,]+) records?, .* in .*: ([\d,]+) requests?, ([\d,]+) waits?, (\d+) x 429, (\d+) tokens?/m.exec(
      stderr,
    );
  if (!match) throw new Error(`no summary in: ${stderr}`);
  const [records, requests, waits, refusals, tokens] = match
    .slice(1)
    .map((text) => Number(text.replaceAll(",", "")));
  return { records, requests, waits, refusals, tokens } as ReturnType<typeof numbersOf>;
}

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("runwire", () => {
  it("prints its version and its help on stdout", async () => {
    const { version } = JSON.parse(
      await readFile(new URL("../../packages/cli/package.json", import.meta.url), "utf8"),
    );
    expect(await runwire(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const args of [["--help"], ["mock", "runzero", "--help"], ["runzero", "export", "--help"]]) {
      const help = await runwire(args);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain("Usage: runwire");
      expect(help.stderr).toBe("");
    }
  });

  it.each([
    [["nonsense"], "unknown command 'nonsense'"],
    [["mock", "nonsense"], "unknown command 'nonsense'"],
    [
      ["mock", "runzero", "--port", "70000"],
      "argument '70000' is invalid. Expected a whole number from 0 to 65535.",
    ],
    [["mock", "runzero", "--assets", "-1"], "Expected a whole number from 0 to"],
    [["mock", "runzero", "--window", "5"], "argument '5' is invalid. Expected REQUESTS/SECONDS"],
    [["mock", "runzero", "--colour"], "unknown option '--colour'"],
    [["mock", "runzero", "--fault", "explode"], "argument 'explode' is invalid. Expected KIND[:VALUE]"],
    [["mock", "runzero", "--task-durations", "done=5"], "Expected STATUS=MILLISECONDS"],
    [["mock", "runzero", "--token-lifetime", "0"], "Expected seconds, 1 or more"],
    [["mock", "runzero", "--licence", "gold"], "Allowed choices are platform, professional, community"],
    [["runzero", "export"], "missing required argument 'resource'"],
    [["runzero", "export", "nonsense"], 'there is no resource "nonsense"; there are assets, services'],
    [["login", "runzer"], "did you mean runzero?"],
    [["runzero", "export", "assets", "sites"], "too many arguments"],
    [["runzero", "export", "assets", "--format", "xml"], "Allowed choices are jsonl, json, csv"],
    [
      ["runzero", "export", "assets", "--page-size", "0"],
      "argument '0' is invalid. Expected a whole number, 1 or more.",
    ],
    [["runzero", "export", "assets", "--page-size", "1.5"], "argument '1.5' is invalid"],
    [["runzero", "export", "assets", "--format", "csv", "--fields", "id"], "--fields cannot change"],
    [["runzero", "export", "assets", "-o", ""], '-o was given ""'],
    [
      ["runzero", "export", "assets", "--ca", "/nonexistent/ca.pem"],
      "cannot read --ca /nonexistent/ca.pem: ENOENT",
    ],
    [["runzero", "export", "assets"], "RUNZERO_CLIENT_ID"],
  ])("ends %j with exit code 2 and says what is wrong", async (args, message) => {
    const { code, stdout, stderr } = await runwire(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("runwire mock runzero", () => {
  it("prints one line of JSON and ends cleanly on SIGTERM and on SIGINT", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const child = start(["mock", "runzero", "--json", "--assets", "5"]);
      const end = finished(child);
      await new Promise((resolve) => child.stdout?.once("data", resolve));
      child.kill(signal);
      const { code, stdout, stderr } = await end;
      expect(code).toBe(0);
      expect(stderr).toBe("");
      expect(lines(stdout)).toHaveLength(1);
      const description = JSON.parse(stdout);
      expect(Object.keys(description)).toEqual([
        "system",
        "url",
        "organizationId",
        "clientId",
        "clientSecret",
        "accountToken",
        "organizationToken",
        "exportToken",
        "env",
      ]);
      expect(description.system).toBe("runzero");
      expect(new URL(description.url).origin).toBe(description.url);
    }
  });

  it("serves HTTPS under the authority that it prints", async () => {
    const { description } = await mockWith("--tls", "--assets", "5");
    expect(description.url).toMatch(/^https:/);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${description.url}/api/v1.0/org/sites`, {
        ca: description.ca,
        headers: { authorization: `Bearer ${description.organizationToken}` },
      })
        .on("response", (response) => {
          response.resume();
          resolve(response.statusCode);
        })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });

  it("says in words how to call it, and tidies up its certificate", async () => {
    const child = start(["mock", "runzero", "--tls", "--assets", "5"]);
    const end = finished(child);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    const { code, stdout } = await end;
    expect(code).toBe(0);
    expect(stdout).toContain("export RUNZERO_CLIENT_SECRET=");
    const ca = /--cacert (\S+)/.exec(stdout)?.[1] ?? "";
    expect(ca).not.toBe("");
    await expect(readFile(ca)).rejects.toThrow("ENOENT");
  });

  it("ends when the npx that started it is ended", async () => {
    const child = spawn("npx", ["--no-install", "runwire", "mock", "runzero", "--json"], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: cleanEnv(),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { url } = JSON.parse(String((await once(child.stdout, "data"))[0])) as { url: string };
    expect((await fetch(`${url}/api/v1.0/health`)).status).toBe(200);
    child.kill("SIGTERM");
    await vi.waitFor(() => expect(fetch(`${url}/api/v1.0/health`)).rejects.toThrow("fetch failed"), 30_000);
  });

  it("plays faults in the order in which they were given, and takes the options of the account", async () => {
    const { description } = await mockWith(
      ...["--assets", "5", "--fault", "503*2@getSites", "--fault", "429:30", "--organizations", "2"],
      "--licence-expired",
    );
    const headers = { authorization: `Bearer ${description.organizationToken}` };
    const get = (path: string) => fetch(`${description.url}/api/v1.0${path}`, { headers });
    expect((await get("/org/sites")).status).toBe(503);
    const limited = await get("/org/assets");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "30"]);
    expect((await get("/org/sites")).status).toBe(503);
    const [site] = (await (await get("/org/sites")).json()) as { id: string }[];
    const scan = await fetch(`${description.url}/api/v1.0/org/sites/${site?.id}/scan`, {
      method: "PUT",
      headers,
      body: JSON.stringify({ targets: "192.0.2.1" }),
    });
    expect([scan.status, ((await scan.json()) as { detail: string }).detail]).toEqual([
      403,
      "the license has expired",
    ]);
  });

  it("says that a port is taken", async () => {
    const { description } = await mockWith("--assets", "1");
    const { code, stderr } = await runwire(["mock", "runzero", "--port", new URL(description.url).port]);
    expect(stderr).toMatch(/^runwire: port \d+ is in use/);
    expect(code).toBe(2);
  });
});

describe("runwire runzero export", () => {
  const ASSETS = 120;
  let mock: Mock;
  beforeAll(async () => {
    mock = await mockWith("--assets", String(ASSETS));
  });

  it("writes one record a line and one summary line", async () => {
    const { code, stdout, stderr } = await runwire(["runzero", "export", "assets"], mock.env);
    expect(code).toBe(0);
    expect(lines(stdout)).toHaveLength(ASSETS);
    expect(new Set(lines(stdout).map((line) => JSON.parse(line).id)).size).toBe(ASSETS);
    expect(lines(stderr)).toHaveLength(1);
    expect(numbersOf(stderr)).toMatchObject({ records: ASSETS, refusals: 0, tokens: 1 });
  });

  it("writes one JSON array", async () => {
    const { code, stdout } = await runwire(["runzero", "export", "assets", "--format", "json"], mock.env);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(ASSETS);
  });

  it("writes the API's CSV", async () => {
    const { code, stdout, stderr } = await runwire(
      ["runzero", "export", "assets", "--format", "csv"],
      mock.env,
    );
    expect(stderr).toContain(`${ASSETS} records`);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(/\bid\b.*,/);
  });

  it("asks for some fields only", async () => {
    const { stdout } = await runwire(["runzero", "export", "assets", "--fields", "id,names"], mock.env);
    expect(Object.keys(JSON.parse(lines(stdout)[0] ?? "")).sort()).toEqual(["id", "names"]);
  });

  it.each([
    "services",
    "wireless",
    "software",
    "vulnerabilities",
    "certificates",
    "findings",
    "sites",
    "tasks",
    "users",
    "groups",
  ])("exports %s", async (resource) => {
    const { code, stdout, stderr } = await runwire(["runzero", "export", resource], mock.env);
    expect(stderr).toMatch(/^[\d,]+ records?, [^\n]*\n$/);
    expect(code).toBe(0);
    expect(lines(stdout)).toHaveLength(numbersOf(stderr).records);
    for (const line of lines(stdout)) JSON.parse(line);
  });

  it("puts a complete file in place, and nothing beside it", async () => {
    const path = join(folder, "assets.jsonl");
    const { code, stdout } = await runwire(["runzero", "export", "assets", "-o", path], mock.env);
    expect(code).toBe(0);
    expect(stdout).toBe("");
    expect(await readdir(folder)).toEqual(["assets.jsonl"]);
    expect(lines(await readFile(path, "utf8"))).toHaveLength(ASSETS);
  });

  it("trusts the authority given by --ca, and says what to do without it", async () => {
    const secure = await mockWith("--tls", "--assets", "5");
    const path = join(folder, "ca.pem");
    await writeFile(path, secure.description.ca ?? "");
    const trusted = await runwire(["runzero", "export", "assets", "--ca", path], secure.env);
    expect(trusted.code).toBe(0);
    expect(lines(trusted.stdout)).toHaveLength(5);
    const distrusted = await runwire(["runzero", "export", "assets"], secure.env);
    expect(distrusted.code).toBe(5);
    expect(distrusted.stderr).toContain("--ca FILE");
  });

  it("ends quietly when its reader has had enough", async () => {
    const large = await mockWith("--assets", "3000");
    const shell = spawn(
      "sh",
      ["-c", `"${process.execPath}" "${BIN}" runzero export assets; echo "code $?" >&2`],
      {
        env: cleanEnv(large.env),
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let stderr = "";
    shell.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    shell.stdout.once("data", () => shell.stdout.destroy());
    await new Promise((resolve) => shell.on("close", resolve));
    expect(stderr).toMatch(/code 0\n$/);
    expect(numbersOf(stderr).records).toBeLessThan(3000);
    expect(stderr).not.toContain("runwire:");
  });

  it("ends with 3 for a wrong secret, and does not print it", async () => {
    const env = { ...mock.env, RUNZERO_CLIENT_SECRET: "wrong-and-private" };
    const { code, stdout, stderr } = await runwire(["runzero", "export", "assets"], env);
    expect(code).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^runwire: /m);
    expect(stderr).not.toContain("wrong-and-private");
  });

  it("ends with 5 when nothing listens", async () => {
    const env = { ...mock.env, RUNZERO_URL: "http://127.0.0.1:1" };
    const { code, stderr } = await runwire(["runzero", "export", "assets"], env);
    expect(stderr).toMatch(/^runwire: .*ECONNREFUSED/m);
    expect(code).toBe(5);
  });

  it("ends with 2 for plain HTTP to another machine", async () => {
    const env = { ...mock.env, RUNZERO_URL: "http://console.example" };
    const { code, stderr } = await runwire(["runzero", "export", "assets"], env);
    expect(stderr).toMatch(/^runwire: /);
    expect(code).toBe(2);
  });

  it("ends with 4 when the daily budget is used up, keeps what came, and goes on from its cursor", async () => {
    const poor = await mockWith("--assets", "50", "--seed", "7", "--daily-limit", "4");
    const first = await runwire(["runzero", "export", "assets", "--page-size", "10"], poor.env);
    expect(first.code).toBe(4);
    const cursor = /--cursor '(.*)'/.exec(first.stderr)?.[1] ?? "";
    expect(JSON.parse(cursor)).toHaveProperty("startKey");
    const before = lines(first.stdout);
    expect(before.length).toBeGreaterThan(0);
    expect(first.stderr).toContain(`Incomplete: ${before.length} records were written.`);

    // The same data without the small budget stands for the same console on the next day.
    const rich = await mockWith("--assets", "50", "--seed", "7");
    const rest = await runwire(
      ["runzero", "export", "assets", "--page-size", "10", "--cursor", cursor],
      rich.env,
    );
    expect(rest.code).toBe(0);
    const ids = [...before, ...lines(rest.stdout)].map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });

  it("leaves no file behind when the budget ends half-way", async () => {
    const poor = await mockWith("--assets", "50", "--daily-limit", "4");
    const path = join(folder, "assets.jsonl");
    const { code, stderr } = await runwire(
      ["runzero", "export", "assets", "--page-size", "10", "-o", path],
      poor.env,
    );
    expect(code).toBe(4);
    expect(stderr).toContain(`Incomplete: ${path} was not written.`);
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends with 130 on Ctrl-C while it waits, and leaves no half-written file", async () => {
    const slow = await mockWith("--assets", "50", "--window", "3/60");
    const path = join(folder, "assets.jsonl");
    const child = start(["runzero", "export", "assets", "--page-size", "5", "-o", path], slow.env);
    const end = finished(child);
    // The temporary file has records in it: the export is under way.
    await expect.poll(async () => (await readdir(folder)).length, { timeout: 30_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const interruptedAt = performance.now();
    child.kill("SIGINT");
    const { code, stderr } = await end;
    // And not at the end of the wait, which takes a minute.
    expect(performance.now() - interruptedAt).toBeLessThan(20_000);
    expect(code).toBe(130);
    expect(stderr).toContain("runwire: interrupted");
    expect(await readdir(folder)).toEqual([]);
  });

  it("counts 10,000 assets exactly under a window of 5 requests in 2 s", async () => {
    const narrow = await mockWith("--assets", "10000", "--window", "5/2");
    const path = join(folder, "assets.jsonl");
    const startedAt = performance.now();
    const { code, stderr } = await runwire(
      ["runzero", "export", "assets", "--fields", "id", "-o", path],
      narrow.env,
    );
    // 20 pages and a token: the first five at once, and 2 s later at the earliest the next five, four times.
    expect(performance.now() - startedAt).toBeGreaterThan(8000);
    expect(code).toBe(0);
    const ids = lines(await readFile(path, "utf8")).map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(10_000);
    expect(new Set(ids).size).toBe(10_000);
    const numbers = numbersOf(stderr);
    expect(numbers).toMatchObject({ records: 10_000, tokens: 1 });
    // Nothing was asked for twice, but for what was refused.
    expect(numbers.requests).toBe(20 + 1 + numbers.refusals);
    // That one refusal is enough to learn the window is shown in simulated time (test/traffic/other-window.test.ts):
    // a machine that holds the requests up, now and then, can cost one more. Without learning, each window costs one.
    expect(numbers.refusals).toBeLessThan(4);
  }, 60_000);
});
