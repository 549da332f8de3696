import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Client } from "./client.js";
import { grpcStatus } from "./grpc-status.js";
import { apiKey, failureOf, json, testClient } from "./testing/test-client.js";

const url = "https://acme.unskript.io";

describe("a client", () => {
  test.each([
    ["plain HTTP", { url: "http://acme.unskript.io", apiKey }, /use https/],
    ["an address with a path", { url: `${url}/v1alpha1`, apiKey }, /origin without a path/],
    ["the name of a tenant", { url: "acme", apiKey }, /whole origin of the tenant/],
    ["no address", { apiKey }, /url is missing/],
    ["an address that is a number", { url: 7, apiKey }, /url must be an address such as .* got number/],
    ["null for an option", { url, apiKey, retry: null }, /retry must be an object, got null/],
    ["no key", { url }, /apiKey .* missing/],
    ["a key with a word before it", { url, apiKey: `Bearer ${apiKey}` }, /without spaces/],
    ["an option that it does not have", { url, apiKey, tenant: "acme" }, /unknown option "tenant"/],
    ["arguments like those of other clients", ["id", "secret"], /new Client\(\{ url, apiKey/],
  ])("is refused with %s", async (_, given, message) => {
    const make = Client as unknown as new (...given: unknown[]) => Client;
    const error = await failureOf(() => new make(...(Array.isArray(given) ? given : [given])));
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(apiKey);
  });

  test("takes plain HTTP on this machine", () => {
    expect(() => new Client({ url: "http://127.0.0.1:4000", apiKey })).not.toThrow();
  });

  test("sends its key alone in the header of unSkript, and shows it nowhere", async () => {
    const { client, calls } = testClient(() => ({ workflows: [] }));
    await client.workflow.listWorkflows();
    expect(calls[0]?.headers.get("x-unskript-api-key")).toBe(apiKey);
    expect(calls[0]?.headers.get("authorization")).toBeNull();
    expect(calls[0]?.headers.get("user-agent")).toBe("runwire-unskript/0.1.0");
    const shown = `${inspect(client, { depth: 9, showHidden: true })} ${JSON.stringify(client)}`;
    expect(shown).not.toContain("hush-hush");
  });

  test("shows its key in no error of a server that repeats the request", async () => {
    const { client } = testClient(({ headers }) =>
      json(
        { code: 16, message: `bad key ${headers.get("x-unskript-api-key")}`, details: [{ sent: apiKey }] },
        401,
      ),
    );
    const error = await failureOf(() => client.workflow.listWorkflows());
    expect(inspect(error, { depth: 9, showHidden: true }) + error.message).not.toContain("hush-hush");
    expect(error.message).toContain("bad key [secret]");
    expect(error.message).toContain("neither expired nor revoked");
    expect(error.message.match(/401/g)).toHaveLength(1);
  });
});

describe("Client.fromEnv", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("takes address and key from the environment, unless the options have them", async () => {
    vi.stubEnv("UNSKRIPT_URL", "https://env.unskript.io");
    vi.stubEnv("UNSKRIPT_API_KEY", "key-of-the-environment");
    const seen: string[] = [];
    const fetch = async (address: string, init: RequestInit) => {
      seen.push(`${new URL(address).origin} ${new Headers(init.headers).get("x-unskript-api-key")}`);
      return json({ status: "OK" });
    };
    await Client.fromEnv({ fetch }).health.healthStatus();
    await Client.fromEnv({ fetch, apiKey: "key-of-the-options" }).health.healthStatus();
    expect(seen).toEqual([
      "https://env.unskript.io key-of-the-environment",
      "https://env.unskript.io key-of-the-options",
    ]);
  });

  test("says what is not set", () => {
    vi.stubEnv("UNSKRIPT_URL", "");
    vi.stubEnv("UNSKRIPT_API_KEY", "");
    expect(() => Client.fromEnv()).toThrow("set UNSKRIPT_URL and UNSKRIPT_API_KEY; now neither is set");
    expect(() => Client.fromEnv({ apiKey })).toThrow("now UNSKRIPT_URL is not set");
    expect(() => Client.fromEnv({ url })).toThrow("now UNSKRIPT_API_KEY is not set");
  });
});

describe("operations", () => {
  test("send names with a dot literally", async () => {
    const { client, calls } = testClient(() => ({ workflows: [] }));
    await client.workflow.listWorkflows({ query: { "reqHdr.tid": "my call" } });
    expect(calls[0]?.query).toBe("reqHdr.tid=my%20call");
  });

  test("that require an id of the call get one of their own, unless it is given", async () => {
    const { client, calls } = testClient(() => ({}));
    const path = { folderId: "f" };
    await client.folder.getFolder({ path });
    await client.folder.getFolder({ path });
    await client.folder.getFolder({ path, query: { "reqHdr.tid": "mine" } });
    await client.DELETE("/v1alpha1/folders/{folderId}", { params: { path } });
    const [first, second, third, fourth] = calls.map(({ query }) => query);
    expect(first).toMatch(/^reqHdr\.tid=[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(second).not.toBe(first);
    expect(third).toBe("reqHdr.tid=mine");
    expect(fourth).toMatch(/^reqHdr\.tid=[0-9a-f]{8}-/);
  });

  test("can be called by the vendor's own ids", async () => {
    const { client, calls } = testClient(() => ({}));
    await client.schedule.CalendarService_GetSchedule({ path: { scheduleId: "s" } });
    expect(calls[0]?.path).toBe("/v1alpha1/schedules/s");
  });
});

describe("a refusal", () => {
  test("keeps the HTTP status; the gRPC code in its body is told apart", async () => {
    const body = { code: 5, message: "workflow not found", details: [{ "@type": "type.googleapis.com/x" }] };
    const { client } = testClient(() => json(body, 404));
    const error = await failureOf(() => client.workflow.getWorkflow({ path: { workflowId: "w" } }));
    expect(error).toMatchObject({ name: "ApiError", status: 404, code: "HTTP_404" });
    expect(error.message).toContain("answered 404: workflow not found");
    expect(grpcStatus(error)).toEqual({
      code: 5,
      name: "NOT_FOUND",
      message: "workflow not found",
      details: [{ "@type": "type.googleapis.com/x" }],
    });
  });

  test("with the gRPC code 14 under status 400 is not taken for a fault that is worth a repetition", async () => {
    const { client, calls } = testClient(() => json({ code: 14, message: "no" }, 400), {
      retry: { attempts: 3 },
    });
    await failureOf(() => client.workflow.listWorkflows());
    expect(calls).toHaveLength(1);
  });

  test("of a proxy in front has no gRPC status", async () => {
    const page = new Response("<title>401 Authorization Required</title>", {
      status: 401,
      headers: { "content-type": "text/html" },
    });
    const { client } = testClient(() => page);
    const error = await failureOf(() => client.workflow.listWorkflows());
    expect(error).toMatchObject({ status: 401 });
    expect(grpcStatus(error)).toBeUndefined();
    expect(grpcStatus(new Error("other"))).toBeUndefined();
    expect(grpcStatus(undefined)).toBeUndefined();
  });
});
