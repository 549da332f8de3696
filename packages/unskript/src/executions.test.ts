import { describe, expect, test } from "vitest";
import type { ExecutionResult } from "./executions.js";
import { failureOf, json, testClient } from "./testing/test-client.js";

const id = "5f0c1d6e-0000-4000-8000-000000000001";
const succeeded = "EXECUTION_STATUS_SUCCEEDED";
const failed = "EXECUTION_STATUS_FAILED";
const inProgress = "EXECUTION_STATUS_IN_PROGRESS";
/** `é: ok` in the usual alphabet of base64. */
const output = "w6k6IG9r";

/** A client whose execution goes through these states, one a look at the summary. */
function executionGoing(...states: readonly (string | object)[]) {
  let looks = 0;
  const now = () => states[Math.min(Math.max(looks, 1), states.length) - 1];
  return testClient(({ query }) => {
    const summary = query.includes("summary=true");
    if (summary) looks++;
    const state = now();
    const execution = { id, ...(typeof state === "string" ? { executionStatus: state } : state) };
    return { respHdr: {}, execution: summary ? execution : { ...execution, output } };
  });
}

describe("executions.wait", () => {
  test("looks at the summary until the execution has succeeded, then reads it whole and decodes its output", async () => {
    const { client, clock, calls } = executionGoing(
      "EXECUTION_STATUS_UNSPECIFIED",
      inProgress,
      inProgress,
      succeeded,
    );
    const seen: unknown[] = [];
    const done = client.executions.wait(id, { onProgress: (each) => seen.push(each.executionStatus) });
    expect(Math.round(await clock.until(done))).toBe(2000 + 3000 + 4500);
    expect((await done).output?.text).toBe("é: ok");
    expect((await done).execution).toMatchObject({ id, executionStatus: succeeded });
    expect(seen).toEqual(["EXECUTION_STATUS_UNSPECIFIED", inProgress, inProgress, succeeded]);
    expect(calls.map(({ query }) => query)).toEqual([...Array(4).fill("summary=true"), ""]);
  });

  test("a failure is an error with the reason and what was put out until then", async () => {
    const state = { executionStatus: failed, reason: "no such namespace", workflowName: "Restart pods" };
    const { client } = executionGoing(state);
    const error = await failureOf(() => client.executions.wait(id));
    expect(error).toMatchObject({ name: "ExecutionFailedError", code: "EXECUTION_FAILED", execution: state });
    expect(error.message).toBe(`execution ${id} of "Restart pods" failed: no such namespace`);
    expect((error.output as ExecutionResult["output"])?.text).toBe("é: ok");
  });

  test("a failure without a reason says so", async () => {
    const error = await failureOf(() => executionGoing(failed).client.executions.wait(id));
    expect(error.message).toContain("failed; unSkript gives no reason");
  });

  test("a status that nobody knows does not end it; the deadline does, and says the status", async () => {
    const { client, clock } = executionGoing("EXECUTION_STATUS_PAUSED");
    const done = client.executions.wait(id, { deadlineMs: 60_000 });
    done.catch(() => {});
    expect(await clock.until(done)).toBe(60_000);
    await expect(done).rejects.toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
    await expect(done).rejects.toThrow(`deadlineMs = 60000; it is EXECUTION_STATUS_PAUSED and goes on`);
  });

  test("ends at once when it is aborted, with the reason", async () => {
    const { client, clock } = executionGoing(inProgress);
    const controller = new AbortController();
    const done = client.executions.wait(id, { signal: controller.signal });
    done.catch(() => {});
    await clock.advance(1000);
    controller.abort(new Error("enough"));
    await expect(done).rejects.toThrow("enough");
    expect(clock.timers).toBe(0);
  });

  test("an answer without an execution is an error, not one more look", async () => {
    const { client } = testClient(() => ({ respHdr: {} }));
    const error = await failureOf(() => client.executions.wait(id));
    expect(error).toMatchObject({ name: "ApiError", code: "UNEXPECTED_BODY" });
  });

  test("refuses what is no id and options that it does not have, before any request", async () => {
    const { client, calls } = executionGoing(succeeded);
    for (const wrong of [undefined, "", "a name", "../x"]) {
      const error = await failureOf(() => client.executions.wait(wrong as string));
      expect(error.name).toBe("InvalidCallError");
    }
    const misspelt = { deadline: 5 } as object;
    expect((await failureOf(() => client.executions.wait(id, misspelt))).message).toContain('"deadline"');
    const noFunction = { onProgress: "x" } as object;
    expect((await failureOf(() => client.executions.wait(id, noFunction))).name).toBe("InvalidCallError");
    expect(calls).toHaveLength(0);
  });
});

describe("executions.get", () => {
  test("decodes the output in both alphabets, has none where there is none, and loses no plain text", async () => {
    const read = async (given: object) => {
      const { client } = testClient(() => ({ execution: { id, ...given } }));
      return (await client.executions.get(id)).output;
    };
    expect((await read({ output: "-_8" }))?.bytes).toEqual(new Uint8Array([0xfb, 0xff]));
    expect((await read({ output: "+/8=" }))?.bytes).toEqual(new Uint8Array([0xfb, 0xff]));
    expect((await read({ output: "" }))?.text).toBe("");
    expect(await read({})).toBeUndefined();
    expect((await read({ output: "plain, text" }))?.text).toBe("plain, text");
  });
});

describe("executions.list", () => {
  const page = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `e${from + index}` }));

  test("walks as the vendor's recorded answers went: 173 in two pages, of which both name a next one", async () => {
    const { client, calls } = testClient(({ query }) => ({
      execution: query.includes("pageToken=1") ? page(100, 73) : page(0, 100),
      nextPageToken: "1",
      pageCount: 2,
    }));
    const all = await client.executions.list().toArray();
    expect(all.map((each) => each.id)).toEqual(page(0, 173).map((each) => each.id));
    expect(calls.map(({ query }) => query)).toEqual(["pageSize=100", "pageSize=100&pageToken=1"]);
  });

  test("sends what is asked for with each page, and refuses what the list does not take", async () => {
    const { client, calls } = testClient(() => ({ execution: [], nextPageToken: "", pageCount: 0 }));
    await client.executions.list({ orderBy: "startTime", pageSize: 10 }).toArray();
    expect(calls[0]?.query).toBe("pageSize=10&orderBy=startTime");
    const wrong = { isUnskript: true } as object;
    expect((await failureOf(() => client.executions.list(wrong))).message).toContain(
      'executions.list: unknown option "isUnskript"; it takes reqHdr.tid, filter, orderBy, timeRange',
    );
  });

  test("ends with an error that says how to go on where a later page is refused", async () => {
    const { client } = testClient(({ query }) =>
      query.includes("pageToken")
        ? json({ code: 7, message: "not any more" }, 403)
        : { execution: page(0, 2), nextPageToken: "1", pageCount: 2 },
    );
    const error = await failureOf(() => client.executions.list({ pageSize: 2 }).toArray());
    expect(error).toMatchObject({
      name: "StreamError",
      code: "REFUSED",
      records: 2,
      cursor: { delivered: 2, pageSize: 2 },
    });
  });
});
