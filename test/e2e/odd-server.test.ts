import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { requireBuild, runwire } from "./command.js";

beforeAll(requireBuild);

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A console that gives a token, and answers anything else like this. */
async function consoleThat(answer: (response: ServerResponse, url: string) => void) {
  server = createServer((request, response) => {
    request.resume();
    if (request.url?.endsWith("/account/api/token")) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: "tok-0123456789", expires_in: 600 }));
    } else {
      answer(response, request.url ?? "");
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    RUNZERO_URL: `http://127.0.0.1:${port}`,
    RUNZERO_CLIENT_ID: "id",
    RUNZERO_CLIENT_SECRET: "the-secret",
    RUNZERO_ORGANIZATION_ID: "org",
  };
}

const send = (type: string, body: string) => (response: ServerResponse) => {
  response.setHeader("content-type", type);
  response.end(body);
};

describe("runwire runzero export, from a server that answers oddly,", () => {
  it.each([
    [
      "a broken line",
      "sites",
      send("application/json", '{"id":1}\n{"id":\n{"id":3}\n'),
      '{"id":1}\n',
      "record 2",
    ],
    [
      "a line that was cut",
      "sites",
      send("application/json", '{"id":1}\n{"id":2,"na'),
      '{"id":1}\n',
      "record 2",
    ],
    ["a page of HTML", "sites", send("text/html", "<title>Sign in</title>"), "", "Sign in"],
    [
      "HTML that says it is JSON",
      "sites",
      send("application/json", "<title>Sign in</title>"),
      "",
      'an HTML page, "Sign in"',
    ],
    [
      "a record that is no JSON in a page",
      "assets",
      send("application/json", '{"assets":[{"id":1},{"id" 2}],"next_key":""}'),
      '{"id":1}\n',
      "record 2",
    ],
    [
      "a page that was cut",
      "assets",
      send("application/json", '{"assets":[{"id":1},{"i'),
      '{"id":1}\n',
      "1 record was",
    ],
  ] as const)("fails on %s, and keeps what came before", async (_, resource, answer, kept, named) => {
    const env = await consoleThat(answer);
    const { code, stdout, stderr } = await runwire(["runzero", "export", resource], env);
    expect(code).not.toBe(0);
    expect(stdout).toBe(kept);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/tok-0123|the-secret/);
  });

  it("names no cursor after records that could not be written", async () => {
    const body = JSON.stringify({ assets: [{ id: 1 }, { id: 2 }], next_key: "" });
    const env = await consoleThat(send("application/json", body));
    const { code, stderr } = await runwire(["runzero", "export", "assets", "-o", "/dev/full"], env);
    expect(code).toBe(1);
    expect(stderr).not.toContain("--cursor");
  });
});
