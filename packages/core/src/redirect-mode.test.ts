import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redirectMode } from "./redirect-mode.js";
import { aCaller, anOperation, failure } from "./testing/fixtures.js";

const upload = anOperation({
  method: "PUT",
  body: { required: true, mediaTypes: ["application/octet-stream"] },
  idempotent: false,
});

describe("the body of an upload", () => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request
      .resume()
      .on("end", () => response.writeHead(307, { location: "https://elsewhere.example/x?k=1" }).end());
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => void server.close());

  test("is not kept for a redirect, which is an error all the same", async () => {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const caller = aCaller((url, init) => fetch(url, init), { baseUrl });
    const error = await failure(caller.call(upload, { body: new Blob(["file"]) }));
    expect(error).toMatchObject({ name: "ConnectionError", code: "REDIRECT", sent: true });
    expect(error.message).toContain("PUT /things (getThings) was redirected. A credential is never sent on");
    expect(requests).toBe(1);
  });
});

test("other bodies, and storage, are given back their redirects", () => {
  expect(redirectMode(upload, "text")).toBe("manual");
  expect(redirectMode(upload, null)).toBe("manual");
  expect(redirectMode(anOperation({ redirect: "storage" }), undefined)).toBe("manual");
  expect(redirectMode(upload, new FormData())).toBe("error");
});
