import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failureOf, json, testClient } from "./testing/test-client.js";

/** A client whose task goes through these states, one a look. */
function taskGoing(...states: readonly (string | object)[]) {
  return testClient((_, number) => {
    const state = states[Math.min(number, states.length) - 1];
    return { id: "t1", ...(typeof state === "string" ? { status: state } : state) };
  });
}

describe("tasks.wait", () => {
  test("looks until the task is processed, and gives it", async () => {
    const { client, clock, calls } = taskGoing("new", "active", "scanned", "Processing", {
      status: "processed",
      stats: { "change.newAssets": 3 },
    });
    const seen: (string | undefined)[] = [];
    const done = client.tasks.wait("t1", { onProgress: ({ status }) => seen.push(status) });
    expect(Math.round(await clock.until(done))).toBe(2000 + 3000 + 4500 + 6750);
    expect((await done).stats).toEqual({ "change.newAssets": 3 });
    expect(seen).toEqual(["new", "active", "scanned", "Processing", "processed"]);
    expect(calls.every(({ path }) => path === "/org/tasks/t1")).toBe(true);
  });

  test.each([
    ["error", "TASK_FAILED"],
    ["failed", "TASK_FAILED"],
    ["canceled", "TASK_STOPPED"],
    ["stopped", "TASK_STOPPED"],
    ["removed", "TASK_STOPPED"],
  ])("a task that ends as %s is an error with its own text", async (status, code) => {
    const { client } = taskGoing({ status, error: "the explorer has gone", name: "nightly" });
    const error = await failureOf(() => client.tasks.wait("t1"));
    expect(error).toMatchObject({ name: "TaskFailedError", code, task: { status }, operation: "getTask" });
    expect(error.message).toContain(`task t1 ("nightly") ended as ${status}: the explorer has gone`);
  });

  test("a status that nobody knows does not end it; the deadline does, and says the status", async () => {
    const { client, clock } = taskGoing("pondering");
    const done = client.tasks.wait("t1", { deadlineMs: 60_000 });
    done.catch(() => {});
    expect(await clock.until(done)).toBe(60_000);
    await expect(done).rejects.toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
    await expect(done).rejects.toThrow("task t1 did not end within deadlineMs = 60000; it is pondering");
  });

  test("until ends it early, also at a state that would be an error", async () => {
    const { client } = taskGoing("paused");
    await expect(
      client.tasks.wait("t1", { until: (task) => task.status === "paused" }),
    ).resolves.toMatchObject({ id: "t1" });
    const stopped = taskGoing("stopped").client;
    await expect(stopped.tasks.wait("t1", { until: () => true })).resolves.toMatchObject({
      status: "stopped",
    });
  });

  test("a signal ends the wait with its reason, and no timer is left", async () => {
    const { client, clock } = taskGoing("active");
    const controller = new AbortController();
    const done = client.tasks.wait("t1", { signal: controller.signal });
    await clock.advance(3000);
    controller.abort("enough");
    await expect(done).rejects.toBe("enough");
    expect(clock.timers).toBe(0);
  });

  test("an unknown task is the server's 404; what cannot be an id never gets there", async () => {
    const { client, calls } = testClient(() => json({ title: "not found" }, 404));
    await expect(client.tasks.wait("t1")).rejects.toMatchObject({ name: "ApiError", status: 404 });
    expect(calls).toHaveLength(1);
    for (const id of ["", "..", undefined, {}]) {
      expect((await failureOf(() => client.tasks.wait(id as string))).message).toMatch(
        /taskId must be an id/,
      );
    }
    expect((await failureOf(() => client.tasks.wait("t1", { untli: 1 } as never))).message).toMatch(
      /unknown option "untli"/,
    );
    expect((await failureOf(() => client.tasks.wait("t1", { until: 1 } as never))).message).toMatch(
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
    expect(await client.tasks.log("t1").text()).toBe(log);
    expect(calls.map(({ path }) => path)).toEqual(["/org/tasks/t1/log", "https://storage.example/scan.gz"]);
    expect(calls[0]?.headers.get("authorization")).toMatch(/^Bearer CT/);
    expect([...(calls[1]?.headers ?? [])]).toEqual([["accept-encoding", "identity"]]);
    expect(calls[1]?.query).toEqual({ signature: "s3cret" });
  });

  test("lose their compression if they have one", async () => {
    const zipped = new Uint8Array(gzipSync(log));
    expect(await stored(zipped).client.tasks.data("t1").text()).toBe(log);
    expect(await stored(log).client.tasks.data("t1").text()).toBe(log);
    expect(await stored(zipped).client.tasks.changes("t1").text()).toBe(log);
  });

  test("are saved whole or not at all", async () => {
    const folder = await mkdtemp(join(tmpdir(), "runwire-test-"));
    try {
      const zipped = new Uint8Array(gzipSync(log));
      const path = join(folder, "scan.json");
      const error = await failureOf(() => stored(zipped.slice(0, -4)).client.tasks.data("t1").saveTo(path));
      expect(error).toMatchObject({ name: "StreamError", code: "CUT", operation: "getTaskScanData" });
      expect(await readdir(folder)).toEqual([]);
      await stored(zipped).client.tasks.data("t1").saveTo(path);
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
    const error = await failureOf(() => client.tasks.data("t1").text());
    expect(error).toMatchObject({ name: "ApiError", status: 403 });
    expect(error.message).not.toContain("s3cret");
  });
});

test("stop, hide, pause and resume", async () => {
  const { client, calls } = taskGoing("active");
  await client.tasks.stop("t1");
  await client.tasks.hide("t1");
  await client.tasks.pause("t1");
  await client.tasks.resume("t1");
  expect(calls.map(({ method, path, json }) => [method, path, json])).toEqual([
    ["POST", "/org/tasks/t1/stop", undefined],
    ["POST", "/org/tasks/t1/hide", undefined],
    ["PATCH", "/org/tasks/t1", { status: "paused" }],
    ["PATCH", "/org/tasks/t1", { status: "active" }],
  ]);
});
