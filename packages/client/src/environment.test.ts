import { afterEach, expect, test, vi } from "vitest";
import { credentialFromEnv } from "./environment.js";

afterEach(() => vi.unstubAllEnvs());

function withEnv(values: Record<string, string>): () => unknown {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  return () => credentialFromEnv("ACME");
}

test("id and secret, or a token", () => {
  expect(withEnv({ ACME_CLIENT_ID: "id", ACME_CLIENT_SECRET: " hush\n" })()).toEqual({
    clientId: "id",
    clientSecret: "hush",
  });
  vi.unstubAllEnvs();
  expect(withEnv({ ACME_TOKEN: "hush", ACME_CLIENT_ID: "" })()).toEqual({ token: "hush" });
});

test.each<[Record<string, string>, string]>([
  [{}, "none of them is set"],
  [{ ACME_CLIENT_ID: "id" }, "ACME_CLIENT_ID is set"],
  [{ ACME_CLIENT_SECRET: "hush", ACME_TOKEN: "hush" }, "ACME_CLIENT_SECRET and ACME_TOKEN is set"],
])("%j is refused without showing a value", (values, said) => {
  expect(withEnv(values)).toThrow(`set ACME_CLIENT_ID and ACME_CLIENT_SECRET, or ACME_TOKEN; now ${said}`);
  expect(withEnv(values)).not.toThrow(/hush/);
});
