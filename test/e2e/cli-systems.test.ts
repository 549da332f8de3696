import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BIN, cleanEnv, finished, type Mock, requireBuild, runwire, startMock } from "./command.js";

// The command as a process, against an emulator of each system: jobs, logins, and what a person asks first.

const systems = ["runzero", "runai", "runops", "unskript", "runly"] as const;
type System = (typeof systems)[number];
let mocks: Readonly<Record<System, Mock>>;
beforeAll(async () => {
  requireBuild();
  const options: Readonly<Record<System, readonly string[]>> = {
    runzero: ["--assets", "40", "--task-durations", "new=0,active=0,scanned=0,processing=0"],
    runai: ["--run", "0.2", "--phase", "10"],
    runops: [],
    unskript: ["--run-ms", "0"],
    runly: [],
  };
  const started = await Promise.all(
    systems.map(async (system) => [system, await startMock(options[system], system)] as const),
  );
  mocks = Object.fromEntries(started) as typeof mocks;
}, 60_000);
afterAll(() => Promise.all(Object.values(mocks ?? {}).map((mock) => mock.stop())));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-systems-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `runwire <system> …` with the credential of its emulator. */
function on(system: System, ...args: readonly string[]) {
  return runwire([system, ...args], mocks[system].env);
}

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("runwire <system> <operation>", () => {
  it("writes JSON, records a line, CSV or a table, all pages or one", async () => {
    const json = await on("runai", "getProjects");
    expect(JSON.parse(json.stdout).projects).toHaveLength(3);
    const csv = await on("runai", "getProjects", "--all", "--format", "csv", "--select", "name,id");
    expect(lines(csv.stdout)).toEqual([
      "name,id",
      expect.stringMatching(/^team-a,/),
      expect.any(String),
      expect.any(String),
    ]);
    const walked = await on("runai", "getProjects", "--all", "--page-size", "1");
    expect(lines(walked.stdout).map((line) => JSON.parse(line).name)).toHaveLength(3);
    const table = await on("runops", "targets.list", "--format", "table");
    expect(lines(table.stdout)[0]).toMatch(/^name +type +status/);
    const word = await on("runly", "getAccount", "--select", "email");
    expect(word.stdout).toBe("ada@acme.example\n");
  });

  it("advises no cursor to a reader that left early", async () => {
    const large = await startMock(["--assets", "3000"]);
    try {
      const command = `"${process.execPath}" "${BIN}" runzero exportAssetsJSON --all --page-size 100 | head -1`;
      const piped = await finished(
        spawn("sh", ["-c", command], { env: cleanEnv(large.env), stdio: ["ignore", "pipe", "pipe"] }),
      );
      expect(JSON.parse(piped.stdout)).toHaveProperty("id");
      expect(piped.stderr).toBe("");
    } finally {
      await large.stop();
    }
  });

  it("says of an operation without pages that it answers in one piece", async () => {
    const { code, stderr } = await on("runzero", "getSites", "--all");
    expect(stderr).toBe("runwire: organization.getSites answers in one piece: leave --all out\n");
    expect(code).toBe(2);
    const { stdout } = await on("runzero", "getSites", "--help");
    expect(stdout).not.toContain("--all");
  });

  it("shows nothing of a list when --select names what is nowhere", async () => {
    for (const format of ["table", "csv", "jsonl", "json"]) {
      const { code, stdout, stderr } = await on(
        "runzero",
        "getSites",
        "--select",
        "id,nope",
        "--format",
        format,
      );
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^runwire: --select nope is nowhere in the answer; there is id, /);
      expect(code).toBe(2);
    }
  });

  it("says of an empty list why its CSV has no header, and has one where its columns were named", async () => {
    const none = ["getAssets", "--query", "search=name:nobody", "--format", "csv"];
    const bare = await on("runzero", ...none);
    expect([bare.stdout, bare.stderr, bare.code]).toEqual([
      "",
      "There are none, and so no header: --select NAMES gives it the columns.\n",
      0,
    ]);
    const named = await on("runzero", ...none, "--select", "id,names");
    expect([named.stdout, named.stderr]).toEqual(["id,names\n", ""]);
  });

  it("heads the one column of CSV that was named with its name", async () => {
    const one = await on("runai", "getProjects", "--all", "--format", "csv", "--select", "name");
    expect(lines(one.stdout)[0]).toBe("name");
    const whole = await on("runops", "targets.list", "--format", "csv", "--select", "name");
    expect(lines(whole.stdout)[0]).toBe("name");
    const none = ["runzero", "sync", "--since", "2099-01-01", "--select", "id", "--format", "csv"] as const;
    expect((await on(...none)).stdout).toBe("id\n");
  });

  it("is coloured where FORCE_COLOR demands it, and not in a file", async () => {
    const env = { ...mocks.runops.env, FORCE_COLOR: "1" };
    const list = ["runops", "targets.list", "--format", "table"];
    expect((await runwire(list, env)).stdout).toContain("\u001b[");
    const path = join(folder, "table.txt");
    await runwire([...list, "-o", path], env);
    expect(await readFile(path, "utf8")).not.toContain("\u001b[");
  });

  it("says which parameters there are to one that gives what there is none of", async () => {
    const path = await on("runzero", "getSites", "--path", "foo=1");
    expect(path.stderr).toContain('getSites has no path parameter "foo"; it has none');
    const body = await on("runzero", "getSites", "--body", "{}");
    expect(body.stderr).toContain("getSites takes no body");
    expect([path.code, body.code]).toEqual([2, 2]);
  });

  it("says of a key of the wrong kind which kinds would do", async () => {
    const { url, exportToken } = mocks.runzero.description as unknown as Record<string, string>;
    const env = { RUNZERO_URL: url as string, RUNZERO_TOKEN: exportToken as string };
    const { code, stderr } = await runwire(["runzero", "getSites"], env);
    expect(stderr).toMatch(/401: .*of the wrong kind: this operation takes an organization token or /);
    expect(stderr.match(/401/g)).toHaveLength(1);
    expect(stderr).not.toContain("valid and belongs");
    expect(code).toBe(3);
  });

  it("sends a body from a file and from standard input", async () => {
    const path = join(folder, "site.json");
    await writeFile(path, JSON.stringify({ name: "annex" }));
    const created = await on("runzero", "createSite", "--body", `@${path}`, "--select", "id");
    expect(created).toMatchObject({ code: 0, stderr: "" });
    const id = created.stdout.trim();
    const child = spawn(
      "sh",
      [
        "-c",
        `printf '{"name":"annex 2"}' | "${process.execPath}" "${BIN}" runzero updateSite --path site_id=${id} --body - --select name`,
      ],
      {
        env: cleanEnv(mocks.runzero.env),
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    expect(await finished(child)).toMatchObject({ code: 0, stdout: "annex 2\n" });
  });

  it.each([
    ["runzero", ["getSitez"], 'has no operation "getSitez"; did you mean getSite or getSites?'],
    ["runzero", ["exprot"], "did you mean export"],
    ["runops", ["get"], "give targets.get, tasks.get"],
    ["runzero", ["getSite"], "getSite also needs --path site_id=…"],
    ["runai", ["getWorkloads", "--query", "limit=many"], "--query limit must be a whole number"],
    ["runai", ["getWorkloads", "--query", "limitt=1"], 'no query parameter "limitt"; did you mean limit?'],
    ["runzero", ["createSite", "--body", '{"name": hunter2}'], "--body is not JSON: see line 1, column 10"],
    ["runzero", ["getSites", "--select", "nmae"], "--select nmae is nowhere in the answer; there is id"],
    ["runzero", ["getSites", "--page-size", "5"], "answers in one piece: leave --page-size out"],
    ["runai", ["getWorkloads", "--page-size", "5"], "--page-size goes with --all"],
  ] as const)("ends runwire %s %j with code 2 and says what is expected", async (system, args, message) => {
    const { code, stdout, stderr } = await on(system, ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("hunter2");
    expect([code, stdout]).toEqual([2, ""]);
  });

  it.each([...systems])("says which variables and which command give a credential for %s", async (system) => {
    const { code, stderr } = await runwire(["whoami", system]);
    expect(code).toBe(2);
    for (const name of Object.keys(mocks[system].env)) {
      if (/SECRET|KEY/.test(name)) expect(stderr).toContain(name);
    }
    expect(stderr).toContain(`run: runwire login ${system}`);
  });

  it("leaves no file, and an older one as it was, when an answer cannot be written whole", async () => {
    const path = join(folder, "sites.json");
    await writeFile(path, "before");
    const { code } = await on("runzero", "getSites", "--select", "nothing", "-o", path);
    expect(code).toBe(2);
    expect(await readFile(path, "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(["sites.json"]);
  });

  it.each([
    ["runai operations", "nodes\n"],
    ["runzero --help", "Usage: runwire runzero <command | operation> [options]\n"],
  ])("ends runwire %s quietly when its reader has had enough", async (args, first) => {
    const child = spawn(
      "sh",
      ["-c", `{ "${process.execPath}" "${BIN}" ${args}; echo "code $?" >&2; } | head -1`],
      { env: cleanEnv(mocks.runai.env), stdio: ["ignore", "pipe", "pipe"] },
    );
    expect(await finished(child)).toEqual({ code: 0, stdout: first, stderr: "code 0\n" });
  });
});

describe("jobs", () => {
  it("sync writes what changed, and goes on from its state next time", async () => {
    const state = join(folder, "state.json");
    const first = await on("runzero", "sync", "--state", state, "--fields", "id");
    expect(first.code).toBe(0);
    expect(lines(first.stdout)).toHaveLength(40);
    expect(first.stderr).toContain("40 assets changed since 1970-01-01");
    const [asset] = lines(first.stdout).map((line) => JSON.parse(line).id as string);
    const again = await on("runzero", "sync", "--state", state);
    expect([again.code, again.stdout]).toEqual([0, ""]);
    const body = JSON.stringify({ comments: "changed" });
    expect(
      (await on("runzero", "updateAssetComments", "--path", `asset_id=${asset}`, "--body", body)).code,
    ).toBe(0);
    const changed = await on("runzero", "sync", "--state", state);
    expect(lines(changed.stdout).map((line) => JSON.parse(line).id)).toEqual([asset]);
  });

  it("sync keeps its state where it was when the changes could not be written", async () => {
    const state = join(folder, "state.json");
    const failed = await on("runzero", "sync", "--state", state, "-o", join(folder, "no", "file"));
    expect(failed.code).toBe(2);
    expect(await readdir(folder)).toEqual([]);
    await writeFile(state, "{");
    const broken = await on("runzero", "sync", "--state", state);
    expect(broken.stderr).toContain(`--state ${state} is not the state of a sync`);
  });

  it("import, scan and tasks work on a site", async () => {
    const site =
      (await on("runzero", "getSites", "--select", "id", "--format", "jsonl")).stdout.split("\n")[0] ?? "";
    const siteId = JSON.parse(site) as string;
    const scan = await on(
      "runzero",
      "scan",
      "192.0.2.1",
      "--site",
      siteId,
      "--name",
      "office",
      "--wait",
      "--select",
      "name,status",
    );
    expect(JSON.parse(scan.stdout)).toEqual({ name: "office", status: "processed" });
    const made = await on(
      "runzero",
      "createAccountCustomIntegration",
      "--body",
      '{"name":"cmdb"}',
      "--select",
      "id",
    );
    const file = join(folder, "assets.jsonl");
    await writeFile(file, '{"id":"1","hostnames":["db-1"]}\n{"id":"2","hostnames":["db-2"]}\n');
    const args = ["import", "assets", file, "--site", siteId, "--integration", made.stdout.trim(), "--wait"];
    const imported = await on("runzero", ...args, "--select", "status");
    expect(imported).toMatchObject({ code: 0, stdout: "processed\n" });
    await writeFile(file, '{"id":"1"}\nnot json\n');
    expect((await on("runzero", ...args)).stderr).toContain(
      "assets.jsonl, line 2: expected one asset as JSON a line",
    );
    const tasks = await on("runzero", "tasks", "--format", "csv", "--select", "name,status");
    expect(lines(tasks.stdout)).toContain("office,processed");
    expect((await on("runzero", "usage", "--select", "limit")).stdout).toBe("10000\n");
  });

  it("runai submits, lists, waits and reports", async () => {
    const submitted = await on(
      "runai",
      "submit",
      "training",
      "fit",
      "--project",
      "team-a",
      "--image",
      "fit:1",
      "--gpus",
      "0.5",
      "--wait",
      "--select",
      "id,phase",
    );
    const { id, phase } = JSON.parse(submitted.stdout);
    expect(phase).toBe("Completed");
    const list = await on(
      "runai",
      "list",
      "--project",
      "team-a",
      "--select",
      "name,phase",
      "--format",
      "csv",
    );
    expect(list.stdout).toBe("name,phase\nfit,Completed\n");
    const waited = await on("runai", "wait", id, "--until", "Stopped");
    expect(waited.code).toBe(1);
    expect(waited.stderr).toContain("ended as Completed");
    const path = join(folder, "usage.csv");
    const report = await on("runai", "report", "--start", "7d", "-o", path);
    expect(report).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect((await readFile(path, "utf8")).split("\n")[0]).toMatch(/^project,/);
    expect(JSON.parse((await on("runai", "listReports")).stdout).reports).toEqual([]);
  });

  it("runops runs a script and writes its output, or the rows of it", async () => {
    const run = await on("runops", "run", "orders", "select 1");
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("(1 row)") });
    const rows = await on("runops", "run", "orders", "select 1", "--rows");
    expect(JSON.parse(rows.stdout)).toHaveLength(1);
    const review = await on("runops", "run", "payroll", "select 1", "--leave-review");
    expect(review.code).toBe(1);
    expect(review.stderr).toMatch(/waits for a review\.\n.*go on with: runwire runops wait \d+/);
  });

  it("unskript runs a runbook and writes what it puts out", async () => {
    const { runbookId } = mocks.unskript.description as unknown as { runbookId: string };
    const run = await on("unskript", "run", runbookId, "--param", "namespace=payments");
    expect(JSON.parse(run.stdout)).toMatchObject({ inputs: { namespace: "payments" }, ok: true });
    const started = await on("unskript", "run", runbookId, "--param", "namespace=a", "--no-wait");
    const [id] = JSON.parse(started.stdout) as [string];
    expect((await on("unskript", "wait", id)).code).toBe(0);
    expect((await on("unskript", "run", "not-there")).code).not.toBe(0);
  });

  it("runly queues a run and follows it to its end", async () => {
    const { environment, template } = mocks.runly.description as unknown as {
      environment: string;
      template: string;
    };
    const run = await on(
      "runly",
      "queue",
      environment,
      "--template",
      template,
      "--wait",
      "--select",
      "id,state",
    );
    expect(run.stderr).toBe("");
    const { id, state } = JSON.parse(run.stdout);
    expect([run.code, state]).toEqual([0, "Successful"]);
    const watched = await on("runly", "watch", id, "--format", "jsonl", "--select", "state");
    expect(watched.stdout).toBe('"Successful"\n');
    const misspelt = await on("runly", "watch", id, "--format", "jsonl", "--select", "stat");
    expect(misspelt.stderr).toContain("--select stat is nowhere in the answer");
    expect(misspelt.code).toBe(2);
    expect((await on("runly", "queue", environment)).stderr).toContain("Give --template ID, or --job TYPE");
  }, 60_000);
});

describe("credentials", () => {
  it.each(["runai", "runops"] as const)("whoami %s promises no more than roles may allow", async (system) => {
    const { stdout, code } = await runwire(["whoami", system], mocks[system].env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}this kind of key +may call all \d+ operations; its roles may allow less$/m);
  });

  it("login stores what standard input gives, whoami uses it, and logout removes it", async () => {
    const env = { XDG_CONFIG_HOME: folder };
    const { UNSKRIPT_URL, UNSKRIPT_API_KEY } = mocks.unskript.env;
    const child = spawn(
      "sh",
      ["-c", `printf '%s\\n' "$U" "$K" | "${process.execPath}" "${BIN}" login unskript`],
      {
        env: cleanEnv({ ...env, U: UNSKRIPT_URL as string, K: UNSKRIPT_API_KEY as string }),
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const login = await finished(child);
    expect(login.stderr).toContain("Signed in: an API key of the tenant.");
    expect(login.stderr).not.toContain(UNSKRIPT_API_KEY);
    const path = join(folder, "runwire", "credentials");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const whoami = await runwire(["whoami", "unskript"], env);
    expect(whoami.stdout).toMatch(/^unSkript: an API key of the tenant\n {2}may call +all 31 operations\n$/);
    await writeFile(path, `${await readFile(path, "utf8")}RUNZERO_TOKEM=x\n`);
    const broken = await runwire(["whoami", "unskript"], env);
    expect(broken.stderr).toContain(
      `${path}, line 4: no system has a setting RUNZERO_TOKEM; did you mean RUNZERO_TOKEN`,
    );
    expect(broken.code).toBe(2);
    await writeFile(path, (await readFile(path, "utf8")).replace("RUNZERO_TOKEM=x\n", ""));
    expect((await runwire(["logout", "unskript"], env)).code).toBe(0);
    expect(await readdir(join(folder, "runwire"))).toEqual([]);
  });

  it("login --command stores the command alone", async () => {
    const env = { XDG_CONFIG_HOME: folder };
    const { RUNZERO_URL } = mocks.runzero.env;
    const { organizationToken } = mocks.runzero.description as unknown as { organizationToken: string };
    const secret = join(folder, "secret");
    await writeFile(secret, `${organizationToken}\nuser: somebody\n`);
    const args = [
      "login",
      "runzero",
      "--kind",
      "token",
      "--url",
      RUNZERO_URL as string,
      "--command",
      `cat ${secret}`,
    ];
    expect((await runwire(args, env)).code).toBe(0);
    expect(await readFile(join(folder, "runwire", "credentials"), "utf8")).not.toContain(organizationToken);
    const whoami = await runwire(["whoami", "runzero"], env);
    expect(whoami.stdout).toMatch(/^runZero: an organization token of .+\n/);
    expect(whoami.stdout).toContain("of 185 operations");
    expect(whoami.stdout).toMatch(/^ {2}not +account$/m);
  });

  it("login stores nothing that the server refuses", async () => {
    const env = { XDG_CONFIG_HOME: folder };
    const args = [
      "login",
      "runzero",
      "--kind",
      "token",
      "--url",
      mocks.runzero.env.RUNZERO_URL as string,
      "--command",
      "echo OTwrong",
    ];
    const { code, stderr } = await runwire(args, env);
    expect(code).toBe(3);
    expect(stderr).not.toContain("OTwrong");
    expect(await readdir(folder)).toEqual([]);
  });

  it("commands of one machine share a token", async () => {
    const env = { ...mocks.runzero.env, XDG_CACHE_HOME: folder };
    const requests: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { stderr } = await runwire(["runzero", "export", "sites"], env);
      requests.push(Number(/(\d+) requests?/.exec(stderr)?.[1]));
    }
    // Only the first asks for a token.
    expect(requests).toEqual([2, 1, 1]);
    const file = join(folder, "runwire", "runzero.share.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).not.toContain(mocks.runzero.env.RUNZERO_CLIENT_SECRET);
  });
});

describe("runwire doctor", () => {
  it.each([...systems])("finds nothing wrong with %s", async (system) => {
    const { code, stdout, stderr } = await runwire(["doctor", system], mocks[system].env);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok +settings /);
    expect(stdout).toMatch(/^ok +credential /m);
  });

  it("names a wrong key, a closed port, an unknown name, and a certificate that is not trusted", async () => {
    const { env } = mocks.runzero;
    const wrong = await runwire(["doctor", "runzero"], { ...env, RUNZERO_CLIENT_SECRET: "hunter2" });
    expect(wrong.stdout).toMatch(/^failed +credential /m);
    expect(wrong.stdout).not.toContain("hunter2");
    expect(wrong.code).toBe(3);
    const closed = await runwire(["doctor", "runzero"], { ...env, RUNZERO_URL: "http://127.0.0.1:1" });
    expect(closed.stdout).toMatch(/^failed +connection +127\.0\.0\.1:1: refused: nothing listens there/m);
    expect(closed.code).toBe(5);
    const nowhere = await runwire(["doctor", "runzero"], { ...env, RUNZERO_URL: "https://console.invalid" });
    expect(nowhere.stdout).toMatch(/^failed +name +console\.invalid: /m);
    const secure = await startMock(["--tls", "--assets", "1"]);
    try {
      const distrusted = await runwire(["doctor", "runzero"], secure.env);
      expect(distrusted.stdout).toMatch(/^failed +certificate +its authority is not trusted .*--ca FILE/m);
      const ca = join(folder, "ca.pem");
      await writeFile(ca, secure.description.ca ?? "");
      const trusted = await runwire(["doctor", "runzero", "--ca", ca], secure.env);
      expect(trusted.stdout).toMatch(/^ok +certificate +by .*valid until \d{4}-/m);
      expect(trusted.stdout).toMatch(/^ok +credential /m);
    } finally {
      await secure.stop();
    }
  });
});

describe("a setting that is no address", () => {
  it("is named by file, line and variable, and never shown", async () => {
    await mkdir(join(folder, "runwire"), { mode: 0o700 });
    const path = join(folder, "runwire", "credentials");
    await writeFile(path, "# mine\nRUNZERO_URL=hunter2\nRUNZERO_TOKEN=OT1\n", { mode: 0o600 });
    for (const args of [
      ["doctor", "runzero"],
      ["runzero", "getSites"],
    ]) {
      const { code, stdout, stderr } = await runwire(args, { XDG_CONFIG_HOME: folder });
      expect(stdout + stderr).toContain(`${path}, line 2: RUNZERO_URL must be an address such as https://`);
      expect(stdout + stderr).not.toContain("hunter2");
      expect(code).toBe(2);
    }
  });

  it("is not stored by a login either", async () => {
    const login = ["login", "unskript", "--no-check", "--command", "echo key", "--url", "hunter2"];
    const { code, stderr } = await runwire(login, { XDG_CONFIG_HOME: folder });
    expect(stderr).toMatch(/^runwire: UNSKRIPT_URL must be an address such as https:/);
    expect(stderr).not.toContain("hunter2");
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("a proxy of the environment", () => {
  it("with a password is told by doctor without it, whatever is wrong", async () => {
    for (const proxy of [
      "http://u:hunter2@127.0.0.1:1",
      "http://u:hunter2@proxy.invalid:3128",
      "u:hunter2@:x",
    ]) {
      const { stdout, stderr, code } = await runwire(["doctor", "runzero"], {
        RUNZERO_TOKEN: "OT1",
        HTTPS_PROXY: proxy,
      });
      expect(stdout).toMatch(/^failed /m);
      expect(stdout + stderr).not.toMatch(/hunter2|u:/);
      expect(code).not.toBe(0);
    }
  });

  it("is used for HTTPS, and not for what NO_PROXY excepts", async () => {
    const secure = await startMock(["--tls", "--assets", "1"]);
    const tunnels: string[] = [];
    const proxy = createServer((socket) => {
      socket.once("data", (head) => {
        const [, host = "", port = ""] = /^CONNECT (\S+):(\d+) /.exec(String(head)) ?? [];
        tunnels.push(`${host}:${port}`);
        import("node:net").then(({ connect }) => {
          const upstream = connect(Number(port), host, () => {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            socket.pipe(upstream).pipe(socket);
          });
          upstream.on("error", () => socket.destroy());
          socket.on("error", () => upstream.destroy());
        });
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as { port: number };
    const ca = join(folder, "ca.pem");
    await writeFile(ca, secure.description.ca ?? "");
    const env = { ...secure.env, HTTPS_PROXY: `http://127.0.0.1:${port}` };
    try {
      const through = await runwire(["runzero", "getSites", "--ca", ca], env);
      expect(through.stderr).toBe("");
      expect(through.code).toBe(0);
      const { host } = new URL(secure.description.url);
      expect(tunnels).toContain(host);
      tunnels.length = 0;
      const straight = await runwire(["runzero", "getSites", "--ca", ca], { ...env, NO_PROXY: "127.0.0.1" });
      expect(straight.code).toBe(0);
      expect(tunnels).toEqual([]);
    } finally {
      proxy.close();
      await secure.stop();
    }
  });
});
