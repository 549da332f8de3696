import { type RunopsEmulatorOptions, runopsEmulator } from "@runwire/emulator";
import { Client, type ClientOptions, type KillResult, memoryShare, type Task } from "@runwire/runops";
import { describe, expect, test } from "vitest";
import { failure } from "../../packages/core/src/testing/fixtures.js";
import { ManualClock, settle } from "../../packages/core/src/testing/manual-clock.js";

// The jobs of the client against the emulator, both on one clock that the test moves: what unit tests cannot show is
// that both sides agree.

/** An organization, a client of it, and what was asked of it. */
function setUp(options: RunopsEmulatorOptions = {}, more: ClientOptions = {}) {
  const clock = new ManualClock();
  const emulator = runopsEmulator({ tasks: 0, clock: { now: () => clock.date() }, ...options });
  const requests: Request[] = [];
  const client = new Client(emulator.clientId, emulator.clientSecret, {
    clock,
    share: memoryShare(),
    fetch: (url, init) => {
      const request = new Request(url, init);
      requests.push(request);
      return emulator.fetch(request.clone());
    },
    ...more,
  });
  const asked = (method: string, path: RegExp) =>
    requests.filter((request) => request.method === method && path.test(new URL(request.url).pathname))
      .length;
  /** Moves the clock until the promise has settled, and gives what it gave. */
  const within = async <T>(promise: Promise<T>, atMostMs?: number): Promise<T> => {
    promise.catch(() => {});
    await clock.until(promise, atMostMs);
    return promise;
  };
  return { clock, emulator, client, requests, asked, within };
}

describe("a script that runs", () => {
  test("gives what it printed, from the one answer to its creation", async () => {
    const { client, asked, requests } = setUp();
    const { status, log, task } = await client.tasks.run({
      target: "jump-host",
      script: "echo hello",
      message: "hi",
    });
    expect([status, log]).toEqual(["success", "hello\n"]);
    expect(task).toMatchObject({ target: "jump-host", type: "bash", description: "hi", status: "success" });
    expect(asked("GET", /./)).toBe(0);
    expect(requests.map(({ url }) => new URL(url).origin)).toEqual([
      "https://runops.us.auth0.com",
      "https://api.runops.io",
    ]);
  });

  test("and prints nothing gives an empty log", async () => {
    const { client } = setUp();
    expect((await client.tasks.run({ target: "jump-host", script: "true" })).log).toBe("");
  });

  test("and prints a lot gives it from the storage, which sees no token", async () => {
    const { client, requests, asked } = setUp({ inlineLimitBytes: 100 });
    const script = `echo ${"x".repeat(5000)}`;
    expect((await client.tasks.run({ target: "jump-host", script })).log).toBe(`${"x".repeat(5000)}\n`);
    expect(asked("GET", /\/logs$/)).toBe(1);
    const stored = requests.filter(({ url }) => url.startsWith("https://storage.runops.example/"));
    expect(stored.map(({ headers }) => headers.get("authorization"))).toEqual([null]);
  });

  test("and prints an address is not taken for one that was stored there", async () => {
    const { client, requests } = setUp();
    const script = "echo https://evil.example/collect?x=1";
    expect((await client.tasks.run({ target: "jump-host", script })).log).toBe(
      "https://evil.example/collect?x=1\n",
    );
    expect(requests.some(({ url }) => url.includes("evil.example/"))).toBe(false);
  });

  test("for longer than the server waits is looked at until it has ended", async () => {
    const { client, within, asked } = setUp();
    const seen: string[] = [];
    const run = client.tasks.run({
      target: "jump-host",
      script: "sleep 60; echo done",
      onProgress: ({ status }) => seen.push(status),
    });
    const { status, log } = await within(run);
    expect([status, log]).toEqual(["success", "done\n"]);
    expect(seen.slice(0, 2)).toEqual(["ready", "running"]);
    expect(seen.at(-1)).toBe("success");
    // After 2, 3, 4.5, … seconds: few looks, however long it takes.
    expect(asked("GET", /\/tasks\/1$/)).toBeLessThan(10);
    expect(asked("POST", /\/tasks$/)).toBe(1);
  });

  test("and fails is an error with what it said", async () => {
    const { client } = setUp();
    const error = await failure(client.tasks.run({ target: "orders", script: "selec 1" }));
    expect(error).toMatchObject({
      name: "TaskFailedError",
      code: "TASK_FAILED",
      task: { status: "failure" },
    });
    expect(error.log).toContain('syntax error at or near "selec"');
    expect(error.message).toContain('task 1 on "orders" ended as failure: ERROR:');
  });

  test("for longer than the deadline is an error that says how to go on", async () => {
    const { client, within } = setUp();
    const run = client.tasks.run({ target: "jump-host", script: "sleep 600", deadlineMs: 30_000 });
    const error = await failure(within(run));
    expect(error).toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
    expect(error.message).toContain("it is running, and tasks.wait(1) takes it up again");
    const { status } = await within(client.tasks.wait(1));
    expect(status).toBe("success");
  });

  test("through an outage is waited for all the same, but not through one that does not end", async () => {
    const { client, emulator, clock, within } = setUp();
    const run = client.tasks.run({ target: "jump-host", script: "sleep 60; echo done" });
    await clock.advance(1000);
    emulator.faults.add({ kind: "disconnect", times: 9, operations: ["getTask"] });
    expect((await within(run)).log).toBe("done\n");
    emulator.faults.add({ kind: "status", status: 502, times: 1000, operations: ["getTask"] });
    expect(await failure(within(client.tasks.wait(1)))).toMatchObject({ name: "ApiError", status: 502 });
  });

  test("a template runs in the same way", async () => {
    const { client } = setUp();
    const { log, task } = await client.templates.run("restart-service", {
      target: "jump-host",
      params: { service: "web" },
    });
    expect(log).toBe("restarting web\n");
    expect(task.labels).toEqual({ template_name: "restart-service" });
  });
});

describe("a script behind review", () => {
  const states = (seen: Task[]) =>
    seen.map(({ status, reviews }) => [
      status,
      ...(reviews ?? []).map((each) => `${each.group}: ${each.status}`),
    ]);

  test("waits for every group, is started once it is approved, and gives its log", async () => {
    const { client, emulator, clock, asked, within } = setUp();
    const seen: Task[] = [];
    const run = client.tasks.run({
      target: "payroll",
      script: "select count(*) from salaries",
      onReview: (task) => void seen.push(task),
    });
    await clock.advance(10_000);
    emulator.review(1, "finance", "approved");
    await clock.advance(10_000);
    emulator.review(1, "security", "approved");
    const { status, log } = await within(run);
    expect(status).toBe("success");
    expect(log).toMatch(/^count\n\d+\n\(1 row\)\n$/);
    expect(states(seen)).toEqual([
      ["pending-review", "finance: pending-review", "security: pending-review"],
      ["pending-review", "finance: approved", "security: pending-review"],
      ["approved", "finance: approved", "security: approved"],
    ]);
    expect(asked("POST", /\/runs$/)).toBe(1);
  });

  test("is no error when it is rejected, and was never run", async () => {
    const { client, within, asked } = setUp({ reviewAfterMs: 60_000, reviewAnswer: "rejected" });
    const outcome = await within(client.tasks.run({ target: "production", script: "echo hi" }));
    expect(outcome).toMatchObject({ status: "rejected", task: { status: "rejected" } });
    expect(outcome.log).toBeUndefined();
    expect(asked("POST", /\/runs$/)).toBe(0);
  });

  test("is left to itself where onReview says so, and taken up again later", async () => {
    const { client, emulator, within } = setUp();
    const left = await client.tasks.run({ target: "production", script: "echo hi", onReview: () => "leave" });
    expect(left).toMatchObject({ status: "pending-review", task: { id: 1 } });
    emulator.review(1, "anyone", "approved");
    expect((await within(client.tasks.wait(1))).log).toBe("hi\n");
  });

  test("is started by somebody else where that is asked for", async () => {
    const { client, emulator, clock, asked, within } = setUp();
    const run = client.tasks.run({ target: "production", script: "echo hi", startWhenApproved: false });
    await clock.advance(3000);
    emulator.review(1, "anyone", "approved");
    await clock.advance(60_000);
    expect((await client.tasks.get({ path: { id: 1 } })).status).toBe("approved");
    await client.tasks.start({ path: { id: 1 } });
    expect((await within(run)).log).toBe("hi\n");
    expect(asked("POST", /\/runs$/)).toBe(1);
  });

  test("that somebody else started first goes on, although our start is refused", async () => {
    const { client, emulator, clock, within } = setUp();
    let other: Promise<void> | undefined;
    const run = client.tasks.run({
      target: "production",
      script: "echo hi",
      onReview: async ({ id, status }) => {
        if (status !== "approved") return;
        other = client.tasks.start({ path: { id } });
        await other;
      },
    });
    await clock.advance(3000);
    emulator.review(1, "anyone", "approved");
    expect((await within(run)).log).toBe("hi\n");
    expect(other).toBeDefined();
  });

  test("that cannot be started, though it stays approved, is an error", async () => {
    const { client, emulator, clock, within } = setUp();
    const run = client.tasks.run({ target: "production", script: "echo hi" });
    await clock.advance(3000);
    emulator.faults.add({ kind: "status", status: 403, operations: ["startTask"] });
    emulator.review(1, "anyone", "approved");
    expect(await failure(within(run))).toMatchObject({
      name: "ApiError",
      status: 403,
      operation: "startTask",
    });
  });

  test("is answered by whoever may: the one group that waits for the caller is found", async () => {
    const { client, within } = setUp();
    const run = client.tasks.run({ target: "production", script: "echo hi" });
    run.catch(() => {});
    await settle();
    expect(await client.reviews.pending()).toMatchObject([{ task_id: 1, group: "anyone" }]);
    await client.reviews.approve(1);
    expect((await within(run)).status).toBe("success");
    expect(await client.reviews.pending()).toEqual([]);
    const error = await failure(client.reviews.reject(1));
    expect(error.message).toContain("no review of it waits for you (none waits)");
  });

  test("is not answered for a group that the caller is not in", async () => {
    const { client } = setUp();
    await client.tasks.run({ target: "payroll", script: "select 1", onReview: () => "leave" });
    const error = await failure(client.reviews.approve(1));
    expect(error.message).toContain("it waits for finance and security");
    expect(await failure(client.reviews.approve(1, { group: "finance" }))).toMatchObject({
      status: 403,
      message: expect.stringContaining("you are no member of finance"),
    });
  });
});

/** Rejects when a signal is aborted, as an answer does that is still to come. */
const aborted = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

describe("an abort", () => {
  const abortAfter = async (
    script: string,
    { target = "jump-host", afterMs = 20_000, options = {} as RunopsEmulatorOptions },
  ) => {
    const setup = setUp(options);
    const controller = new AbortController();
    const kills: KillResult[] = [];
    const run = setup.client.tasks.run({
      target,
      script,
      signal: controller.signal,
      killOnAbort: true,
      onKill: (result) => kills.push(result),
    });
    const caught = failure(run);
    await setup.clock.advance(afterMs);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await caught).toBe(reason);
    await settle();
    return { ...setup, kills };
  };

  test("ends the wait at once with its own reason, and the task too", async () => {
    const { kills, client, asked } = await abortAfter("sleep 600", {});
    expect(asked("POST", /\/kill$/)).toBe(1);
    expect(kills).toMatchObject([{ kind: "asked", task: { id: 1, status: "running" } }]);
    expect((await client.tasks.get({ path: { id: 1 } })).status).toBe("failure");
  });

  test("leaves the task running unless killing was asked for", async () => {
    const { client, clock, asked } = setUp();
    const controller = new AbortController();
    const caught = failure(
      client.tasks.run({ target: "jump-host", script: "sleep 600", signal: controller.signal }),
    );
    await clock.advance(5000);
    controller.abort();
    expect((await caught).name).toBe("AbortError");
    await settle();
    expect(asked("POST", /\/kill$/)).toBe(0);
    expect((await client.tasks.get({ path: { id: 1 } })).status).toBe("running");
  });

  test("during the creation kills the task as soon as its number is known", async () => {
    const { client, emulator, clock, requests, asked } = setUp();
    let answer = () => {};
    const created = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = new Client(emulator.clientId, emulator.clientSecret, {
      clock,
      share: memoryShare(),
      fetch: async (url, init) => {
        const request = new Request(url, init);
        requests.push(request);
        const response = await emulator.fetch(request.clone());
        if (request.method === "POST" && url.endsWith("/tasks"))
          await Promise.race([created, aborted(init.signal)]);
        return response;
      },
    });
    const controller = new AbortController();
    const kills: KillResult[] = [];
    const caught = failure(
      slow.tasks.run({
        target: "jump-host",
        script: "sleep 600",
        signal: controller.signal,
        killOnAbort: true,
        onKill: (result) => kills.push(result),
      }),
    );
    await clock.advance(1000);
    controller.abort(new Error("enough"));
    expect((await caught).message).toBe("enough");
    expect(kills).toEqual([]);
    answer();
    await settle();
    expect(asked("POST", /\/kill$/)).toBe(1);
    expect(kills).toMatchObject([{ kind: "asked", task: { id: 1 } }]);
    expect((await client.tasks.get({ path: { id: 1 } })).status).toBe("failure");
  });

  test("of a kind that nothing stops says so, and asks for nothing", async () => {
    const { kills, asked } = await abortAfter("sleep 600", { target: "cluster" });
    expect(kills).toMatchObject([
      { kind: "failed", error: { message: expect.stringContaining("nothing stops tasks of type k8s-exec") } },
    ]);
    expect(asked("POST", /\/kill$/)).toBe(0);
  });
});

describe("lists", () => {
  test("are walked to their end, page by page, and nothing comes twice", async () => {
    const { client, asked } = setUp({ tasks: 250 });
    const ids = (await client.tasks.list.all().toArray()).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index));
    expect(asked("GET", /\/tasks$/)).toBe(3);
  });

  test("of targets name what can be used, and one can be taken out of use", async () => {
    const { client } = setUp();
    const active = async () =>
      (await client.targets.list({ query: { status: "active" } })).map(({ name }) => name);
    expect(await active()).toContain("orders");
    await client.targets.deactivate("orders");
    expect(await active()).not.toContain("orders");
    expect(await failure(client.tasks.run({ target: "orders", script: "select 1" }))).toMatchObject({
      status: 400,
    });
    await client.targets.activate("orders");
    expect(await active()).toContain("orders");
  });

  test("of agents have one form, whichever the server answers in", async () => {
    const names = async (agentsAsText: boolean) =>
      (await setUp({ agentsAsText }).client.agents.connected()).map(({ subscription_name, tags }) => [
        subscription_name,
        tags,
      ]);
    expect(await names(true)).toEqual([
      ["agent-default", ""],
      ["agent-eu", "eu"],
    ]);
    expect(await names(false)).toEqual(await names(true));
  });

  test("found by a search say how many there are", async () => {
    const { client } = setUp({ tasks: 60 });
    const all = await client.tasks.search({ query: { limit: 5 } });
    expect(all).toMatchObject({ total: 60, has_next_page: true });
    expect(all.data).toHaveLength(5);
    const failed = await client.tasks.search({
      query: { status: "failure", limit: 100, "order-by": "created", order: "asc" },
    });
    const ids = failed.data.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(failed.data.every(({ status }) => status === "failure")).toBe(true);
  });
});

describe("tokens", () => {
  test("are made once for many calls, and anew after they were revoked", async () => {
    const { client, emulator } = setUp();
    await Promise.all(Array.from({ length: 20 }, () => client.targets.list()));
    expect(emulator.stats.tokensIssued).toBe(1);
    emulator.revokeTokens();
    await Promise.all(Array.from({ length: 20 }, () => client.targets.list()));
    expect(emulator.stats.tokensIssued).toBe(2);
  });

  test("last a day, and are renewed before it is over", async () => {
    const { client, emulator, clock } = setUp();
    await client.targets.list();
    await clock.advance(86_400_000 - 120_000);
    await client.targets.list();
    expect(emulator.stats.tokensIssued).toBe(1);
    await clock.advance(90_000);
    await client.targets.list();
    await settle();
    expect(emulator.stats.tokensIssued).toBe(2);
  });
});
