import { ApiError, ConnectionError } from "@runwire/core";
import { expect, test } from "vitest";
import { isApiError } from "./api-errors.js";

test("tells the server's answers to one operation from all else", () => {
  const error = new ApiError({ operation: "getSite", method: "GET", path: "/", status: 404, body: {} });
  expect(isApiError(error, "getSite")).toBe(true);
  expect(isApiError(error, "getSites")).toBe(false);
  expect(isApiError(new ConnectionError("DNS", "m", { operation: "getSite", sent: false }), "getSite")).toBe(
    false,
  );
  expect(isApiError(Object.assign(new Error(), { name: "ApiError", operation: "getSite" }), "getSite")).toBe(
    false,
  );
  expect(isApiError(undefined, "getSite")).toBe(false);
});
