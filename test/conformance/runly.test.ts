import { Client } from "@runwire/runly";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOperation } from "../table/call-operation.js";
import { readDocument } from "../table/document.js";
import { sampleCall } from "../table/sample.js";
import { expectSuccess, keepingFetch } from "./keeping-fetch.js";
import { type Prism, startPrism } from "./prism.js";

const { operations, resolve } = await readDocument("runly");
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism("runly");
});
afterAll(() => prism?.stop());

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s violates nothing in the document",
  async (_, operation) => {
    const { fetch, answers } = keepingFetch();
    const client = new Client({
      secretKey: "an-opaque-key",
      organization: "acme",
      url: prism.origin,
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
  ["a template with a blank name", "/acme/environments/staging/runs/", { template: "  " }],
  ["a run of neither a job nor a template", "/acme/environments/staging/runs/", { delay: 5 }],
  ["a member of a role that is none", "/acme/members", { email: "a@b.example", role: "King" }],
  ["an environment without an id", "/acme/environments", { isProduction: true }],
])("Prism does refuse %s", async (_, path, body) => {
  const { status } = await post(path, body);
  // The document's own 4XX, or Prism's 422.
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test("Prism does refuse a call without a key", async () => {
  expect((await fetch(`${prism.origin}/acme/clusters`)).status).toBe(401);
});
