import { expect, test } from "vitest";
import { ConnectionLost } from "../emulator.js";
import { testConsole } from "../testing/console-client.js";

test("the next requests get the statuses asked for, then all is well", async () => {
  const { emulator, call } = testConsole();
  emulator.faults.fail(503, 500);
  const answers = [await call("/org/sites"), await call("/org/sites"), await call("/org/sites")];
  expect(answers.map((answer) => answer.status)).toEqual([503, 500, 200]);
});

test("a fault can wait for an operation and strike several times", async () => {
  const { emulator, call } = testConsole();
  emulator.faults.add({
    kind: "status",
    status: 429,
    retryAfter: "7",
    times: 2,
    operations: ["getOrganization"],
  });
  const statuses = [];
  for (const path of ["/org/sites", "/org", "/org", "/org"]) statuses.push((await call(path)).status);
  expect(statuses).toEqual([200, 429, 429, 200]);
});

test("faults that are still to come can be forgotten", async () => {
  const { emulator, call } = testConsole();
  emulator.faults.fail(503);
  emulator.faults.clear();
  expect((await call("/org/sites")).status).toBe(200);
});

test("a proxy's page, a redirect and a lost connection look like what they are", async () => {
  const { emulator, call } = testConsole();
  emulator.faults.add({ kind: "html" });
  emulator.faults.add({ kind: "redirect", location: "https://elsewhere.example.com/" });
  emulator.faults.add({ kind: "disconnect" });
  const page = await call("/org/sites");
  expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
  const redirect = await call("/org/sites");
  expect([redirect.status, redirect.headers.get("location")]).toEqual([
    307,
    "https://elsewhere.example.com/",
  ]);
  await expect(call("/org/sites")).rejects.toBeInstanceOf(ConnectionLost);
});

test("an export can break in the middle, or lose a character in one line", async () => {
  const { emulator, call } = testConsole();
  emulator.faults.add({ kind: "reset", afterBytes: 1000 });
  await expect((await call("/export/org/assets.jsonl")).text()).rejects.toThrow("terminated");
  emulator.faults.add({ kind: "malformed-line", line: 2 });
  const lines = (await (await call("/export/org/assets.jsonl")).text()).split("\n");
  expect(() => JSON.parse(lines[0] as string)).not.toThrow();
  expect(() => JSON.parse(lines[1] as string)).toThrow();
  expect(lines).toHaveLength(21);
});

test("a request that is held back is given up when it is aborted", async () => {
  const { emulator, call } = testConsole({ latencyMs: 600_000 });
  const controller = new AbortController();
  const answer = call("/org/sites", { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
  expect(emulator.faults.latencyMs).toBe(600_000);
});
