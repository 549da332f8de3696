import { Client } from "@runwire/unskript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOperation } from "../table/call-operation.js";
import { type DocumentOperation, readDocument } from "../table/document.js";
import { sampleCall } from "../table/sample.js";
import { expectSuccess, keepingFetch } from "./keeping-fetch.js";
import { type Prism, startPrism } from "./prism.js";

const { operations, resolve } = await readDocument("unskript");
const groupOf = ({ tag }: DocumentOperation) => tag.toLowerCase().replace(/s$/, "");
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism("unskript");
});
afterAll(() => prism?.stop());

/** A client of Prism, and the answers that it got. */
function aClient() {
  const { fetch, answers } = keepingFetch();
  const client = new Client({
    url: prism.origin,
    apiKey: "an-opaque-key",
    retry: false,
    limits: false,
    fetch,
  });
  return { client, answers };
}

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s violates nothing in the document",
  async (_, operation) => {
    const { client, answers } = aClient();
    await callOperation(
      client,
      operation,
      sampleCall(operation, resolve, "some text"),
      "group",
      groupOf(operation),
    );
    await expectSuccess(answers, operation.answer.status);
  },
);

test.each(
  operations
    .filter(({ parameters }) => parameters.some(({ name, required }) => name === "reqHdr.tid" && required))
    .map((operation) => [operation.id, operation] as const),
)("%s violates nothing where the client fills in the id of the call", async (_, operation) => {
  const { client, answers } = aClient();
  const { query, ...given } = sampleCall(operation, resolve, "some text");
  const { "reqHdr.tid": filledIn, ...rest } = query;
  expect(filledIn).toBe("some text");
  await callOperation(client, operation, { ...given, query: rest }, "group", groupOf(operation));
  await expectSuccess(answers, operation.answer.status);
});

const send = (method: string, path: string, body: object | undefined, key: string | undefined = "k") =>
  fetch(`${prism.origin}/v1alpha1${path}`, {
    method,
    headers: { "content-type": "application/json", ...(key !== undefined && { "x-unskript-api-key": key }) },
    body: body === undefined ? null : JSON.stringify(body),
  });

// Prism answers a violation with the operation's `default`, whose status it takes from the violation.
test.each([
  ["a run without a proxy", "POST", "/workflows/w/run", { params: "{}" }],
  [
    "a schedule without a proxy",
    "PATCH",
    "/schedules/s",
    { runbookId: "r", runbookName: "n", schedule: "* * * * *" },
  ],
  ["a call without the id that it requires", "GET", "/requests", undefined],
  ["a status that requests do not have", "PATCH", "/requests/r?reqHdr.tid=t", { status: "APPROVED" }],
] as const)("Prism does refuse %s", async (_, method, path, body) => {
  expect((await send(method, path, body)).status).toBeGreaterThanOrEqual(400);
});

test("Prism does refuse a call without a key", async () => {
  const answer = await fetch(`${prism.origin}/v1alpha1/workflows`);
  expect(answer.status).toBe(401);
});
