import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { credentials, handlers } from "./index.js";

const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("handlers and credentials work together without any option", async () => {
  const token = await fetch("https://console.runzero.com/api/v1.0/account/api/token", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const url = `https://console.runzero.com/api/v1.0/export/org/assets.json?_oid=${credentials.organizationId}&page_size=10`;
  const page = await fetch(url, { headers: { authorization: `Bearer ${access_token}` } });
  expect(((await page.json()) as { assets: unknown[] }).assets).toHaveLength(10);
});
