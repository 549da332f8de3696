import { Client } from "@runwire/runops";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOperation } from "../table/call-operation.js";
import { readDocument } from "../table/document.js";
import { sampleCall } from "../table/sample.js";
import { expectSuccess, keepingFetch } from "./keeping-fetch.js";
import { type Prism, startPrism } from "./prism.js";

const { operations, resolve } = await readDocument("runops");
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism("runops");
});
afterAll(() => prism?.stop());

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s violates nothing in the document",
  async (_, operation) => {
    const { fetch, answers } = keepingFetch();
    const client = new Client({
      token: "an-opaque-token",
      url: prism.origin,
      authUrl: prism.origin,
      retry: false,
      limits: false,
      fetch,
    });
    const given = sampleCall(operation, resolve, "some text");
    await callOperation(client, operation, given, "group", operation.tag.toLowerCase());
    await expectSuccess(answers, operation.answer.status);
  },
);

const post = (path: string, body: object) =>
  fetch(`${prism.origin}${path}`, {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test.each([
  ["a task without a script", "/v1/tasks", { target: "orders" }],
  ["a blank script", "/v1/tasks", { target: "orders", script: "  " }],
  ["a review that is neither", "/v1/tasks/7/reviews", { status: "perhaps", group: "anyone" }],
  [
    "a token request of another grant",
    "/oauth/token",
    { client_id: "a", client_secret: "b", audience: "c", grant_type: "password" },
  ],
])("Prism does refuse %s", async (_, path, body) => {
  const { status } = await post(path, body);
  // The document's own 400 or 4XX, or Prism's 422.
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test("Prism does refuse a call without a token", async () => {
  expect((await fetch(`${prism.origin}/v1/targets`)).status).toBe(401);
});
