import { operations } from "@runwire/runzero/operations";
import { expect, test } from "vitest";
import { callConsole, testConsole } from "../testing/console-client.js";
import { handlers } from "./handlers.js";

test("every handler answers an operation of the table", () => {
  for (const id of Object.keys(handlers)) expect(Object.keys(operations)).toContain(id);
});

test("all exports of records and reports are there and answer in the type that the table says", async () => {
  const { call } = testConsole();
  const exports = Object.values(operations).filter((operation) => operation.group === "export");
  expect(exports).toHaveLength(44);
  for (const operation of exports) {
    const response = await call(operation.path);
    expect([operation.id, response.status]).toEqual([operation.id, 200]);
    expect(operation.accept).toContain(response.headers.get("content-type"));
    expect((await response.text()).length).toBeGreaterThan(2);
  }
});

test("every operation of the table has a handler, and none answers that it is not there", async () => {
  const missing = Object.keys(operations).filter((id) => !handlers[id]);
  expect(missing).toEqual([]);
  const { emulator } = testConsole();
  for (const operation of Object.values(operations)) {
    const response = await callConsole(emulator, operation.path.replace(/\{\w+\}/g, "x"), {
      method: operation.method,
      token: emulator.accountToken,
      query: { _oid: emulator.organizationId },
      ...(operation.method !== "GET" && { json: {} }),
    });
    expect([operation.id, response.status]).not.toEqual([operation.id, 501]);
    expect([operation.id, response.status < 500]).toEqual([operation.id, true]);
  }
});

test("paths outside the base path do not exist", async () => {
  const { emulator } = testConsole();
  for (const path of ["/", "/org/sites", "/api/v1.0", "/api/v2.0/org/sites"])
    expect((await emulator.fetch(new Request(`${emulator.origin}${path}`))).status).toBe(404);
});

test("HEAD has the head of GET and no body", async () => {
  const response = await testConsole().call("/org/sites", { method: "HEAD" });
  expect([response.status, response.body]).toEqual([200, null]);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(2);
});
