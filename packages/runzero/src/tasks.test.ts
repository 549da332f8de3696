import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failureOf, json, testClient } from "./testing/test-client.js";

const taskId = "7a5c0000-0000-4000-8000-000000000001";

/** A client whose task goes through these states, one a look. */
function taskGoing(...states: readonly (string | object)[]) {
  return testClient((_, number) => {
    const state = states[Math.min(number, states.length) - 1];
    return { id: taskId, ...(typeof state === "string" ? { status: state } : state) };
  });
}

describe("tasks.wait", () => {
  test("looks until the task is processed, and gives it", async () => {
    const { client, clock, calls } = taskGoing("new", "active", "scanned", "Processing", {
      status: "processed",
      stats: { "change.newAssets": 3 },
    });
    const seen: (string | undefined)[] = [];
    const done = client.tasks.wait(taskId, { onProgress: ({ status }) => seen.push(status) });
    expect(Math.round(await clock.until(done))).toBe(2000 + 3000 + 4500 + 6750);
    expect((await done).stats).toEqual({ "change.newAssets": 3 });
    expect(seen).toEqual(["new", "active", "scanned", "Processing", "processed"]);
    expect(calls.every(({ path }) => path === `/org/tasks/${taskId}`)).toBe(true);
  });

  test.each([
    ["error", "TASK_FAILED"],
    ["failed", "TASK_FAILED"],
    ["canceled", "TASK_STOPPED"],
    ["stopped", "TASK_STOPPED"],
    ["removed", "TASK_STOPPED"],
  ])("a task that ends as %s is an error with its own text", async (status, code) => {
    const { client } = taskGoing({ status, error: "the explorer has gone", name: "nightly" });
    const error = await failureOf(() => client.tasks.wait(taskId));
    expect(error).toMatchObject({ name: "TaskFailedError", code, task: { status }, operation: "getTask" });
    expect(error.message).toContain(`task ${taskId} ("nightly") ended as ${status}: the explorer has gone`);
  });

  test("a status that nobody knows does not end it; the deadline does, and says the status", async () => {
    const { client, clock } = taskGoing("pondering");
    const done = client.tasks.wait(taskId, { deadlineMs: 60_000 });
    done.catch(() => {});
    expect(await clock.until(done)).toBe(60_000);
    await expect(done).rejects.toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
    await expect(done).rejects.toThrow(
      `task ${taskId} did not end within deadlineMs = 60000; it is pondering`,
    );
  });

  test("until ends it early, also at a state that would be an error", async () => {
    const { client } = taskGoing("paused");
    await expect(
      client.tasks.wait(taskId, { until: (task) => task.status === "paused" }),
    ).resolves.toMatchObject({ id: taskId });
    const stopped = taskGoing("stopped").client;
    await expect(stopped.tasks.wait(taskId, { until: () => true })).resolves.toMatchObject({
      status: "stopped",
    });
  });

  test("a recurring task, which never ends, is refused at the first look, with the run to wait for", async () => {
    const run = "7a5c0000-0000-4000-8000-000000000002";
    for (const [recur_last_task_id, latest] of [
      [run, `its latest run is ${run}`],
      ["00000000-0000-0000-0000-000000000000", "it has not run yet"],
      [undefined, "it has not run yet"],
    ]) {
      const { client, calls } = taskGoing({ status: "active", recur: true, recur_last_task_id });
      const error = await failureOf(() => client.tasks.wait(taskId));
      expect(error).toMatchObject({ name: "InvalidCallError", operation: "getTask" });
      expect(error.message).toContain(
        `task ${taskId} recurs and never ends; wait for one of its runs (${latest})`,
      );
      expect(calls).toHaveLength(1);
    }
    const going = [run, run, taskId].map((recur_last_task_id) => ({
      status: "active",
      recur: true,
      recur_last_task_id,
    }));
    const { client, clock } = taskGoing(...going);
    const done = client.tasks.wait(taskId, { until: (task) => task.recur_last_task_id !== run });
    await clock.until(done);
    expect((await done).recur_last_task_id).toBe(taskId);
  });

  test("a signal ends the wait with its reason, and no timer is left", async () => {
    const { client, clock } = taskGoing("active");
    const controller = new AbortController();
    const done = client.tasks.wait(taskId, { signal: controller.signal });
    await clock.advance(3000);
    controller.abort("enough");
    await expect(done).rejects.toBe("enough");
    expect(clock.timers).toBe(0);
  });

  test("an unknown task is the server's 404; what cannot be an id never gets there", async () => {
    const { client, calls } = testClient(() => json({ title: "not found" }, 404));
    await expect(client.tasks.wait(taskId)).rejects.toMatchObject({ name: "ApiError", status: 404 });
    expect(calls).toHaveLength(1);
    for (const id of ["", "..", undefined, {}]) {
      expect((await failureOf(() => client.tasks.wait(id as string))).message).toMatch(
        /taskId must be an id/,
      );
    }
    expect((await failureOf(() => client.tasks.wait(taskId, { untli: 1 } as never))).message).toMatch(
      /unknown option "untli"/,
    );
    expect((await failureOf(() => client.tasks.wait(taskId, { until: 1 } as never))).message).toMatch(
      /until must be a function/,
    );
    expect(calls).toHaveLength(1);
  });
});

describe("the files of a task", () => {
  const log = "line 1\nline 2\n";
  const stored = (bytes: string | Uint8Array<ArrayBuffer>) =>
    testClient(({ path }) =>
      path.startsWith("https://storage")
        ? new Response(bytes, { headers: { "transfer-encoding": "chunked" } })
        : new Response('{"url":"…"}', {
            status: 303,
            headers: { location: "https://storage.example/scan.gz?signature=s3cret" },
          }),
    );

  test("come from storage, which is sent neither the key nor the organization", async () => {
    const { client, calls } = stored(log);
    expect(await client.tasks.log(taskId).text()).toBe(log);
    expect(calls.map(({ path }) => path)).toEqual([
      `/org/tasks/${taskId}/log`,
      "https://storage.example/scan.gz",
    ]);
    expect(calls[0]?.headers.get("authorization")).toMatch(/^Bearer CT/);
    expect([...(calls[1]?.headers ?? [])]).toEqual([["accept-encoding", "identity"]]);
    expect(calls[1]?.query).toEqual({ signature: "s3cret" });
  });

  test("lose their compression if they have one", async () => {
    const zipped = new Uint8Array(gzipSync(log));
    expect(await stored(zipped).client.tasks.data(taskId).text()).toBe(log);
    expect(await stored(log).client.tasks.data(taskId).text()).toBe(log);
    expect(await stored(zipped).client.tasks.changes(taskId).text()).toBe(log);
  });

  test("are saved whole or not at all", async () => {
    const folder = await mkdtemp(join(tmpdir(), "runwire-test-"));
    try {
      const zipped = new Uint8Array(gzipSync(log));
      const path = join(folder, "scan.json");
      const error = await failureOf(() => stored(zipped.slice(0, -4)).client.tasks.data(taskId).saveTo(path));
      expect(error).toMatchObject({ name: "StreamError", code: "CUT", operation: "getTaskScanData" });
      expect(await readdir(folder)).toEqual([]);
      await stored(zipped).client.tasks.data(taskId).saveTo(path);
      expect(await readFile(path, "utf8")).toBe(log);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("an address that storage refuses is an error that does not show it", async () => {
    const { client } = testClient(({ path }) =>
      path.startsWith("https://storage")
        ? new Response("<Error>expired</Error>", { status: 403 })
        : new Response(null, {
            status: 303,
            headers: { location: "https://storage.example/x?signature=s3cret" },
          }),
    );
    const error = await failureOf(() => client.tasks.data(taskId).text());
    expect(error).toMatchObject({ name: "ApiError", status: 403 });
    expect(error.message).not.toContain("s3cret");
  });
});

test("stop, hide, pause and resume", async () => {
  const { client, calls } = taskGoing("active");
  await client.tasks.stop(taskId);
  await client.tasks.hide(taskId);
  await client.tasks.pause(taskId);
  await client.tasks.resume(taskId);
  expect(calls.map(({ method, path, json }) => [method, path, json])).toEqual([
    ["POST", `/org/tasks/${taskId}/stop`, undefined],
    ["POST", `/org/tasks/${taskId}/hide`, undefined],
    ["PATCH", `/org/tasks/${taskId}`, { status: "paused" }],
    ["PATCH", `/org/tasks/${taskId}`, { status: "active" }],
  ]);
});

test("what is no id, and options that are none, are refused before a request", async () => {
  const { client, calls } = testClient(() => ({}));
  const { wait, data, log, changes, stop } = client.tasks;
  for (const call of [wait, data, log, changes, stop] as ((id: string, options?: unknown) => unknown)[]) {
    const messages = [
      await failureOf(() => call("nope")),
      await failureOf(() => call(taskId, null)),
      await failureOf(() => call(taskId, [])),
    ].map(({ name, message }) => `${name}: ${message}`);
    expect(messages).toEqual([
      expect.stringMatching(/^InvalidCallError: tasks\.\w+: taskId must be an id \(a UUID\), got "nope"$/),
      expect.stringMatching(/^InvalidCallError: tasks\.\w+: options must be an object, got null$/),
      expect.stringMatching(/^InvalidCallError: tasks\.\w+: options must be an object, got an array$/),
    ]);
  }
  expect(calls).toEqual([]);
});
