import { Client } from "@runwire/runai";
import { answers } from "@runwire/runai/answers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeValue } from "../../packages/emulator/src/schema-answers/make-value.js";
import { callOperation } from "../table/call-operation.js";
import { readDocument } from "../table/document.js";
import { sampleCall } from "../table/sample.js";
import { expectSuccess, keepingFetch } from "./keeping-fetch.js";
import { type Prism, startPrism } from "./prism.js";

const { operations, resolve } = await readDocument("runai");
let prism: Prism;

beforeAll(async () => {
  // What the emulator would make up: so Prism judges that, too.
  prism = await startPrism("runai", (id, status, type) => {
    const schema = answers.operations[id]?.answers[status]?.[type];
    return schema === undefined || !type.endsWith("json") ? undefined : makeValue(answers, schema, 1);
  });
}, 60_000);
afterAll(() => prism?.stop());

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s violates nothing in the document",
  async (_, operation) => {
    const { fetch, answers } = keepingFetch();
    const client = new Client({
      token: "an-opaque-token",
      url: prism.origin,
      retry: false,
      limits: false,
      fetch,
    });
    const given = sampleCall(operation, resolve, "some text");
    await callOperation(client, operation, given, "path");
    // That a parameter is deprecated is said as a violation, too.
    await expectSuccess(answers, operation.answer.status, ["deprecated"]);
  },
);

test.each([
  ["a user without an address", "/api/v1/users", { notify: true }],
  ["a report without an end", "/api/v1/org-unit/reports", { name: "June", start: "2026-06-01T00:00:00Z" }],
  ["an access rule with a role that is a text", "/api/v1/authorization/access-rules", { roleId: "one" }],
])("Prism does refuse %s", async (_, path, body) => {
  const { status } = await fetch(`${prism.origin}${path}`, {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // The document's own 400, or Prism's 422.
  expect([400, 422]).toContain(status);
});

test("Prism does refuse a call without a token, and a page of more than 500", async () => {
  expect((await fetch(`${prism.origin}/api/v1/clusters`)).status).toBe(401);
  const large = await fetch(`${prism.origin}/api/v1/nodes?limit=501`, {
    headers: { authorization: "Bearer t" },
  });
  expect(large.status).toBeGreaterThanOrEqual(400);
});
