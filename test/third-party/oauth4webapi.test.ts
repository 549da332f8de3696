import { expect, test } from "vitest";
import { accessToken } from "./access-token.js";
import { mockOf } from "./mock.js";

const mock = mockOf("runzero");

test.each(["form", "basic"] as const)("gets an access token with client credentials by %s", async (by) => {
  const token = await accessToken(mock, by);
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${mock.url}/api/v1.0/account/orgs`, { headers })).status).toBe(200);
});

test("reports a wrong secret", async () => {
  await expect(accessToken({ ...mock, clientSecret: "wrong" })).rejects.toThrow();
});
