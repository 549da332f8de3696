import { expect, test } from "vitest";
import { pipeline, type Step } from "./pipeline.js";
import { aContext, aRequest } from "./testing/fixtures.js";

test("the steps are passed in the order retry, authorize, limit, sign, send, and back", async () => {
  const passed: string[] = [];
  const step =
    (name: string): Step =>
    (next) =>
    async (request, context) => {
      passed.push(name);
      const response = await next(request, context);
      passed.push(`/${name}`);
      return response;
    };
  const path = pipeline({
    retry: step("retry"),
    authorize: step("authorize"),
    limit: step("limit"),
    sign: step("sign"),
    send: async () => {
      passed.push("send");
      return new Response();
    },
  });
  const context = aContext();
  await path(aRequest(context), context);
  expect(passed).toEqual([
    "retry",
    "authorize",
    "limit",
    "sign",
    "send",
    "/sign",
    "/limit",
    "/authorize",
    "/retry",
  ]);
});
