import { expect, test } from "vitest";
import { failureOf, testClient } from "./testing/test-client.js";

test("eachOrganization gives each organization of the account with a client for it", async () => {
  const { client, calls } = testClient(({ path }) =>
    path === "/account/orgs"
      ? [
          { id: "o-1", name: "One" },
          { id: "o-2", name: "Two" },
        ]
      : [],
  );
  const names: (string | undefined)[] = [];
  for await (const { organization, client: its } of client.eachOrganization({ search: "name:o" })) {
    names.push(organization.name);
    await its.organization.getSites();
  }
  expect(names).toEqual(["One", "Two"]);
  expect(calls.map(({ path, query }) => [path, query])).toEqual([
    ["/account/orgs", { search: "name:o" }],
    ["/org/sites", { _oid: "o-1" }],
    ["/org/sites", { _oid: "o-2" }],
  ]);
});

test("eachOrganization refuses options that are none, before a request", async () => {
  const { client, calls } = testClient(() => []);
  const error = await failureOf(() => client.eachOrganization(null as never).next());
  expect(error.name).toBe("InvalidCallError");
  expect(error.message).toBe("eachOrganization: options must be an object, got null");
  expect(calls).toEqual([]);
});
