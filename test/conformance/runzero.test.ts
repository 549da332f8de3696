import { isRunwireError } from "@runwire/core";
import { Client } from "@runwire/runzero";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOperation } from "../table/call-operation.js";
import { readDocument } from "../table/document.js";
import { sampleCall } from "../table/sample.js";
import { expectSuccess, keepingFetch } from "./keeping-fetch.js";
import { type Prism, startPrism } from "./prism.js";

const { operations, resolve } = await readDocument("runzero");
const organizationId = "5e0ac4e1-0f3a-4b63-b4a8-4d0f8e2f8d21";
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism("runzero");
});
afterAll(() => prism?.stop());

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s violates nothing in the document",
  async (_, operation) => {
    const { fetch: ask, answers } = keepingFetch();
    const client = new Client({
      token: "an-opaque-token",
      organizationId,
      url: prism.origin,
      retry: false,
      limits: false,
      fetch: async (url, init) => {
        // Where Prism's made-up redirect leads to.
        if (!url.startsWith(`${prism.origin}/`))
          return new Response("", { headers: { "content-length": "0" } });
        return ask(url, init);
      },
    });
    // The one answer that Prism cannot make: a stream comes as a JSON string, and is judged as such.
    const made = callOperation(client, operation, sampleCall(operation, resolve, "some text"), "group");
    await made.catch((error) => {
      if (!isRunwireError(error) || error.name !== "StreamError") throw error;
    });
    await expectSuccess(answers, operation.answer.status);
  },
);

test.each([
  ["a body without what it requires", "PUT", "/org/sites", {}],
  ["an id that is none", "GET", "/org/sites/not-a-uuid", undefined],
  [
    "a value that is not in the list",
    "PUT",
    `/org/sites/${organizationId}/scan`,
    { targets: "x", "scan-frequency": "often" },
  ],
] as const)("Prism does refuse %s", async (_, method, path, body) => {
  const answer = await fetch(`${prism.origin}/api/v1.0${path}`, {
    method,
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  expect(answer.status).toBe(422);
});

test("Prism does refuse a call without a key", async () => {
  expect((await fetch(`${prism.origin}/api/v1.0/org/sites`)).status).toBe(401);
});
