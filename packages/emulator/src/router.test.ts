import { operations } from "@runwire/runzero/operations";
import { expect, test } from "vitest";
import { createRouter } from "./router.js";

const route = createRouter(operations);

test("every operation of the table is found by its own path", () => {
  for (const operation of Object.values(operations)) {
    const path = operation.path.replace(/\{\w+\}/g, "a%20b");
    const found = route(operation.method, path);
    expect(found.kind === "operation" && found.operation.id).toBe(operation.id);
  }
});

test("a literal segment wins over a parameter", () => {
  expect(route("PATCH", "/org/assets/bulk/tags")).toMatchObject({ operation: { id: "updateBulkAssetTags" } });
  expect(route("PATCH", "/org/assets/1/tags")).toMatchObject({
    operation: { id: "updateAssetTags" },
    path: { asset_id: "1" },
  });
});

test("a literal that leads nowhere falls back to the parameter", () => {
  expect(route("GET", "/org/assets/bulk")).toMatchObject({
    operation: { id: "getAsset" },
    path: { asset_id: "bulk" },
  });
});

test("path values are decoded, and a broken one is no path", () => {
  expect(route("GET", "/org/sites/a%2Fb")).toMatchObject({ path: { site_id: "a/b" } });
  expect(route("GET", "/org/sites/%E0%A4%A")).toEqual({ kind: "not-found" });
});

test("unknown paths, empty parameters and trailing slashes are not found", () => {
  for (const path of ["/nowhere", "/org/sites/", "/org/sites//scan", ""])
    expect(route("GET", path)).toEqual({ kind: "not-found" });
});

test("a known path with another method says which methods it has", () => {
  expect(route("GET", "/account/api/token")).toEqual({ kind: "method-not-allowed", allow: ["POST"] });
});

test("HEAD goes where GET goes", () => {
  expect(route("HEAD", "/org/sites")).toMatchObject({ operation: { id: "getSites" } });
});
