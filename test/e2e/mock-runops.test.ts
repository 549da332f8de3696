import { nodeTransport } from "@runwire/core/node";
import { Client, memoryShare } from "@runwire/runops";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.mjs";
import { cleanEnv, requireBuild } from "./command.js";

// `runwire mock runops` as a process of its own, over TLS, and a client that knows of it only what it printed.
let mock: Mock;

beforeAll(async () => {
  requireBuild();
  const args = ["--tls", "--wait-limit", "0.5", "--inline-limit", "20", "--review-after", "1"];
  mock = await startMock(args, { system: "runops", processEnv: cleanEnv() });
});
afterAll(() => mock?.stop());

test("a client takes a task through its review, and its log from the storage of another name", async () => {
  const { RUNOPS_CLIENT_ID = "", RUNOPS_CLIENT_SECRET = "", RUNOPS_URL, RUNOPS_AUTH_URL } = mock.env;
  const asked: string[] = [];
  const transport = nodeTransport({ ca: String(mock.description.ca) });
  const client = new Client(RUNOPS_CLIENT_ID, RUNOPS_CLIENT_SECRET, {
    url: RUNOPS_URL,
    authUrl: RUNOPS_AUTH_URL,
    share: memoryShare(),
    fetch: (url, init) => {
      asked.push(new URL(url).hostname);
      return transport(url, init);
    },
  });
  const states: string[] = [];
  const { status, log } = await client.tasks.run({
    target: "production",
    script: "sleep 1; echo longer than twenty bytes",
    onReview: (task) => void states.push(task.status),
  });
  expect([status, log]).toEqual(["success", "longer than twenty bytes\n"]);
  expect(states).toEqual(["pending-review", "approved"]);
  expect(new Set(asked)).toEqual(new Set(["127.0.0.1", "localhost"]));
});
