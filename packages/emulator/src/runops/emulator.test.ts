import { describe, expect, test } from "vitest";
import { accessToken, askForToken, testOrganization } from "../testing/runops-organization.js";

describe("a token", () => {
  test("is a JWT that says whose it is and how long it lasts", async () => {
    const { emulator, clock } = testOrganization();
    const response = await askForToken(emulator);
    const body = (await response.json()) as Record<string, string>;
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 86_400, scope: "read:client_grants" });
    const claims = JSON.parse(atob((body.access_token ?? "").split(".")[1] ?? "")) as Record<string, unknown>;
    expect(claims).toMatchObject({
      exp: clock.now() / 1000 + 86_400,
      "https://runops.io/email": "runops.bot@example.com",
    });
  });

  test.each([
    ["another secret", { client_secret: "x" }, 401, "invalid_client"],
    ["another grant", { grant_type: "password" }, 403, "unsupported_grant_type"],
    ["another audience", { audience: "urn:x" }, 403, "access_denied"],
  ])("is refused for %s", async (_, changes, status, error) => {
    const { emulator } = testOrganization();
    const response = await askForToken(emulator, changes);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error, error_description: expect.any(String) },
    ]);
  });

  test("is needed, expires after a day, and can be revoked", async () => {
    const { emulator, clock, call } = testOrganization();
    expect((await call("/targets", { token: null })).status).toBe(401);
    expect((await call("/targets")).status).toBe(200);
    clock.advance(86_400_000);
    const refused = await call("/targets");
    expect([refused.status, await refused.json()]).toEqual([401, { message: "expired or invalid token" }]);
    const token = await accessToken(emulator);
    expect((await call("/targets", { token })).status).toBe(200);
    emulator.revokeTokens();
    expect((await call("/targets", { token })).status).toBe(401);
  });
});

describe("a task", () => {
  const post = (json: object) => ({ method: "POST", json });
  const run = (script: string, target = "jump-host") => post({ target, script });

  test.each([
    ["its output", "echo hello", {}, { status: "success", task_logs: "hello\n" }],
    ["that it has none", "true", {}, { status: "success", task_logs: "Task returned empty logs" }],
    [
      "where it is stored",
      "echo hello",
      { inlineLimitBytes: 5 },
      {
        status: "success",
        task_logs: expect.stringMatching(
          /^https:\/\/storage\.runops\.example\/storage\/logs\/21\?expires=\d+&signature=[0-9a-f]+$/,
        ),
      },
    ],
    [
      "that the server stopped waiting",
      "sleep 11",
      {},
      { status: "ready", task_logs: expect.stringMatching(/^Your task is running\./) },
    ],
    ["why it failed", "exit 3", {}, { status: "failure", task_logs: "exit status 3\n" }],
  ])("is answered with %s", async (_, script, options, expected) => {
    const { read } = testOrganization(options);
    expect(await read("/tasks", run(script))).toMatchObject(expected);
  });

  test("goes on with the clock, and tells where its log is only when it has ended", async () => {
    const { read, call, clock } = testOrganization();
    await read("/tasks", run("sleep 60"));
    const status = async () => (await read("/tasks/21")).status;
    const log = async () => (await call("/tasks/21/logs")).status;
    expect([await status(), await log()]).toEqual(["ready", 400]);
    clock.advance(50);
    expect([await status(), await log()]).toEqual(["running", 400]);
    clock.advance(60_200);
    expect([await status(), await log()]).toEqual(["success", 200]);
    expect(await read("/tasks/21")).toMatchObject({ elapsed_time_ms: 60_200 });
    expect(await read("/tasks/21")).not.toHaveProperty("task_logs");
  });

  test("ends as a failure when it is killed, once it has begun", async () => {
    const { read, call, clock } = testOrganization();
    await read("/tasks", run("sleep 60"));
    clock.advance(1000);
    expect((await call("/tasks/21/kill", { method: "POST" })).status).toBe(202);
    expect(await read("/tasks/21")).toMatchObject({ status: "failure", elapsed_time_ms: 950 });
    expect((await call("/tasks/21/kill", { method: "POST" })).status).toBe(400);
    await read("/tasks", run("sleep 60", "cluster"));
    expect((await call("/tasks/22/kill", { method: "POST" })).status).toBe(400);
  });

  test("is not made without a script, or on a target that is not there, inactive or of others", async () => {
    const { call } = testOrganization();
    const statuses = [run(""), run("true", "nowhere"), run("true", "legacy"), run("true", "vault")].map(
      async (request) => (await call("/tasks", request)).status,
    );
    expect(await Promise.all(statuses)).toEqual([400, 404, 400, 404]);
  });

  test("is read from the storage without a token, for a while", async () => {
    const { emulator, read, clock } = testOrganization();
    await read("/tasks", run("echo hello"));
    const { logs_url } = await read<{ logs_url: string }>("/tasks/21/logs");
    const get = (url: string, headers = {}) => emulator.fetch(new Request(url, { headers }));
    expect(await (await get(logs_url)).text()).toBe("hello\n");
    expect((await get(logs_url, { authorization: "Bearer x" })).status).toBe(400);
    expect((await get(logs_url.replace("/21", "/20"))).status).toBe(403);
    clock.advance(900_001);
    expect((await get(logs_url)).status).toBe(403);
  });

  test("behind review waits for each group, and one rejection ends it", async () => {
    const { emulator, read, call } = testOrganization();
    const created = await read("/tasks", run("select 1", "payroll"));
    expect(created).toMatchObject({
      status: "pending-review",
      reviews: [
        { group: "finance", status: "pending-review" },
        { group: "security", status: "pending-review" },
      ],
    });
    expect(created).not.toHaveProperty("task_logs");
    const answer = (group: string) => call("/tasks/21/reviews", post({ group, status: "approved" }));
    expect([(await answer("finance")).status, (await answer("anyone")).status]).toEqual([403, 400]);
    expect((await call("/tasks/21/runs", { method: "POST" })).status).toBe(400);
    emulator.review(21, "finance", "approved");
    expect((await read("/tasks/21")).status).toBe("pending-review");
    emulator.review(21, "security", "rejected");
    expect((await read("/tasks/21")).status).toBe("rejected");
  });

  test("is reviewed by emulated people, one group after the other, where that is asked for", async () => {
    const { read, clock } = testOrganization({ reviewAfterMs: 1000 });
    await read("/tasks", run("select 1", "payroll"));
    const states = async () =>
      (await read<{ reviews: { status: string }[] }>("/tasks/21")).reviews.map(({ status }) => status);
    clock.advance(1000);
    expect(await states()).toEqual(["approved", "pending-review"]);
    clock.advance(1000);
    expect(await states()).toEqual(["approved", "approved"]);
    expect((await read("/tasks/21")).status).toBe("approved");
  });

  test("does what the test says a script does", async () => {
    const { read } = testOrganization({
      run: ({ type, script }) => (script === "ping" ? { output: `pong of ${type}` } : undefined),
    });
    expect(await read("/tasks", run("ping"))).toMatchObject({ task_logs: "pong of bash" });
    expect(await read("/tasks", run("echo other"))).toMatchObject({ task_logs: "other\n" });
  });
});

describe("lists", () => {
  test("are cut by limit and start, and of a hundred without", async () => {
    const { read, call } = testOrganization({ tasks: 150 });
    const ids = async (query: string) => (await read<{ id: number }[]>(`/tasks${query}`)).map(({ id }) => id);
    expect(await ids("?limit=2&start=3")).toEqual([147, 146]);
    expect(await ids("")).toHaveLength(100);
    expect(await ids("?start=150")).toEqual([]);
    expect((await call("/tasks?limit=many")).status).toBe(400);
  });

  test("are searched by what the console offers", async () => {
    const { read } = testOrganization({ tasks: 150 });
    const search = (query: string) =>
      read<{ data: Record<string, unknown>[]; total: number; has_next_page: boolean }>(
        `/tasks/search?${query}`,
      );
    const all = await search("limit=150");
    expect([all.total, all.has_next_page]).toEqual([150, false]);
    for (const [name, field] of [
      ["target", "target"],
      ["type", "type"],
      ["status", "status"],
      ["user-email", "user_email"],
    ] as const) {
      const value = String(all.data[7]?.[field]);
      const found = await search(`limit=150&${name}=${encodeURIComponent(value)}`);
      expect(found.data).toEqual(all.data.filter((task) => task[field] === value));
      expect(found.total).toBeLessThan(150);
    }
    const day = String(all.data[75]?.created).slice(0, 10);
    const date = day.replaceAll("/", "-").replace("-0", "-");
    const found = await search(`limit=150&start-date=${date}%2000:00:00&end-date=${date}%2023:59:59`);
    expect(found.data.length).toBeGreaterThan(10);
    expect(new Set(found.data.map(({ created }) => String(created).slice(0, 10)))).toEqual(new Set([day]));
  });

  test("are the same for the same seed", async () => {
    const read = async (seed: number) => JSON.stringify(await testOrganization({ seed }).read("/tasks"));
    expect(await read(1)).toBe(await read(1));
    expect(await read(1)).not.toBe(await read(2));
  });
});

test("targets keep what they were given, and refuse empty texts and odd values", async () => {
  const { read, call } = testOrganization();
  await read("/targets", { method: "POST", json: { name: "mine", type: "bash", tags: "eu", config: null } });
  expect(await read("/targets/mine")).toMatchObject({ status: "active", review_type: "none", tags: "eu" });
  await read("/targets", { method: "PUT", json: { name: "mine", status: "inactive" } });
  expect(await read("/targets/mine")).toMatchObject({ status: "inactive", tags: "eu" });
  const refused = [{ tags: "" }, { status: "gone" }, { groups: "a" }, { message: 1 }].map(
    async (change) => (await call("/targets", { method: "PUT", json: { name: "mine", ...change } })).status,
  );
  expect(await Promise.all(refused)).toEqual([400, 400, 400, 400]);
  expect((await call("/targets", { method: "PUT", json: { name: "nowhere" } })).status).toBe(404);
});

test("faults strike the API, the storage and the token endpoint, and the log tells of each", async () => {
  const { emulator, call } = testOrganization();
  emulator.faults.add({ kind: "status", status: 503 });
  expect((await askForToken(emulator)).status).toBe(503);
  emulator.faults.add({ kind: "status", status: 502, operations: ["listTargets"] });
  expect((await call("/users")).status).toBe(200);
  const failed = await call("/targets");
  expect([failed.status, await failed.json()]).toEqual([502, { message: "the emulator was told to fail" }]);
  expect(emulator.log.map(({ path, status }) => [path, status])).toEqual([
    ["/oauth/token", 503],
    ["/oauth/token", 200],
    ["/v1/users", 200],
    ["/v1/targets", 502],
  ]);
});

test("refusals are plain text for whom asks for something else than JSON", async () => {
  const { call } = testOrganization();
  const refused = async (accept: string) => {
    const response = await call("/targets/nowhere", { headers: { accept } });
    return [response.status, response.headers.get("content-type"), await response.text()];
  };
  expect(await refused("application/json")).toEqual([
    404,
    "application/json",
    '{"message":"no target nowhere"}',
  ]);
  expect(await refused("application/edn")).toEqual([404, "text/plain; charset=utf-8", "no target nowhere"]);
});
