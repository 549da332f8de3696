import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Operation } from "@runwire/core";
import { operations as runai } from "@runwire/runai/operations";
import { operations as runly } from "@runwire/runly/operations";
import { operations as runops } from "@runwire/runops/operations";
import { operations as runzero } from "@runwire/runzero/operations";
import { operations as unskript } from "@runwire/unskript/operations";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { main } from "../../packages/cli/src/main.js";
import type { CapturedRequest } from "../table/captured-request.js";
import { type DocumentOperation, readDocument } from "../table/document.js";
import { expectBody, expectRequest } from "../table/expect-request.js";
import { bytes, type SampleCall, sampleCall } from "../table/sample.js";

// Calls every operation of every system by the command, over a socket, and judges what arrives by the document: what
// stands on a command line is text, and has to become what the API expects.

const key = "an-opaque-key";
const bearer = { authorization: `Bearer ${key}` };

interface Case {
  readonly table: Readonly<Record<string, Operation>>;
  readonly env: (url: string) => Readonly<Record<string, string>>;
  readonly base?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly organization?: string;
}

const systems: Readonly<Record<string, Case>> = {
  runzero: {
    table: runzero,
    env: (url) => ({ RUNZERO_URL: url, RUNZERO_TOKEN: key, RUNZERO_ORGANIZATION_ID: "an-organization" }),
    base: "/api/v1.0",
    headers: bearer,
    organization: "an-organization",
  },
  runai: { table: runai, env: (url) => ({ RUNAI_URL: url, RUNAI_TOKEN: key }), headers: bearer },
  runops: {
    table: runops,
    env: (url) => ({ RUNOPS_URL: url, RUNOPS_AUTH_URL: url, RUNOPS_TOKEN: key }),
    base: "/v1",
    headers: bearer,
  },
  unskript: {
    table: unskript,
    env: (url) => ({ UNSKRIPT_URL: url, UNSKRIPT_API_KEY: key }),
    headers: { "x-unskript-api-key": key },
  },
  runly: {
    table: runly,
    env: (url) => ({ RUNLY_URL: url, RUNLY_SECRET_KEY: key, RUNLY_ORGANIZATION: "acme" }),
    headers: bearer,
  },
};

let server: Server;
let url: string;
let folder: string;
let received: CapturedRequest[];
let answerWith: DocumentOperation["answer"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-operations-"));
  server = createServer(async (request, response) => {
    const isStorage = request.url === "/storage";
    if (!isStorage) received.push(await capture(request));
    if (answerWith.status === 303 && !isStorage) {
      response.writeHead(303, { location: `${url}/storage` }).end();
      return;
    }
    const [type] = answerWith.mediaTypes;
    if (type === undefined && !isStorage) {
      response.writeHead(answerWith.status).end();
      return;
    }
    response
      .writeHead(200, { "content-type": type ?? "application/octet-stream" })
      .end(type === "text/html" ? "<p>hello</p>" : "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

let said: string;
beforeEach(() => {
  received = [];
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.stubEnv("RUNWIRE_SHARE", "off");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function capture(request: IncomingMessage): Promise<CapturedRequest> {
  const body = await buffer(request);
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const { host, connection, "content-length": length, ...headers } = request.headers;
  delete headers["accept-encoding"];
  delete headers["transfer-encoding"];
  const sent = headers as Record<string, string>;
  const method = request.method ?? "";
  return {
    method,
    path,
    query,
    headers: sent,
    body,
    request: new Request(url + request.url, { method, headers: sent, ...(body.length > 0 && { body }) }),
  };
}

/** A call as somebody would type it. */
async function typed(operation: Operation, { path, query, header, body }: SampleCall): Promise<string[]> {
  const options = Object.entries({ path, query, header }).flatMap(([place, values]) =>
    Object.entries(values).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((one) => [`--${place}`, `${name}=${textOf(one)}`]),
    ),
  );
  return [`${operation.group}.${operation.name}`, ...options, ...(await typedBody(operation, body))];
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

async function typedBody(operation: Operation, body: unknown): Promise<string[]> {
  if (operation.body === undefined) return [];
  const [type] = operation.body.mediaTypes;
  const file = join(folder, `${operation.group}.${operation.name}`);
  if (type === "multipart/form-data") {
    const options: string[] = [];
    for (const [name, part] of Object.entries(body as Record<string, unknown>)) {
      if (part instanceof File) await writeFile(join(folder, `${name}.gz`), bytes);
      options.push(
        "--form",
        `${name}=${part instanceof File ? `@${join(folder, `${name}.gz`)}` : textOf(part)}`,
      );
    }
    return options;
  }
  if (type === "application/x-www-form-urlencoded")
    return Object.entries(body as object).flatMap(([name, value]) => ["--form", `${name}=${value}`]);
  await writeFile(file, body instanceof Uint8Array ? body : JSON.stringify(body));
  return ["--body", `@${file}`];
}

describe.each(Object.entries(systems))(
  "runwire %s",
  (system, { table, env, base = "", headers, organization }) => {
    test("calls every operation as its document says", async () => {
      const { operations, resolve } = await readDocument(system);
      expect(operations.length).toBe(Object.keys(table).length);
      for (const documented of operations) {
        received = [];
        said = "";
        answerWith = documented.answer;
        for (const [name, value] of Object.entries(env(url))) vi.stubEnv(name, value);
        const operation = table[documented.id] as Operation;
        const given = sampleCall(documented, resolve);
        const output = join(folder, "answer");
        const code = await main([system, ...(await typed(operation, given)), "-o", output]);
        const where = `${system} ${documented.id}: ${said}`;
        expect(code, where).toBe(0);
        expect(received.length, where).toBe(1);
        const [sent] = received as [CapturedRequest];
        const hasOid = operation.scope === "organization";
        expectRequest(sent, documented, given, {
          base: documented.server === undefined ? url + base : url,
          ...(hasOid && { query: { _oid: organization } }),
          headers: {
            ...(sent.headers.accept !== undefined && { accept: sent.headers.accept }),
            ...(documented.needsKey && headers),
          },
        });
        if (documented.body?.mediaType === "multipart/form-data") await expectForm(sent, given);
        else await expectBody(sent, documented, given);
      }
    }, 180_000);

    test("describes every operation: method, path, parameters, members of its body, and who may call it", async () => {
      const { operations, resolve } = await readDocument(system);
      for (const documented of operations) {
        const operation = table[documented.id] as Operation;
        let help = "";
        const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
          help += String(text);
          return true;
        });
        const code = await main([system, `${operation.group}.${operation.name}`, "--help"]);
        write.mockRestore();
        expect(code).toBe(0);
        expect(help).toContain(`${operation.method} ${operation.path}\n`);
        expect(help).toMatch(/\n {2}Keys {4}\S/);
        expect(help).toContain(operation.idempotent ? "Repeat  safe" : "Repeat  not safe");
        for (const { name, in: place } of operation.parameters) expect(help).toContain(`--${place} ${name}=`);
        const { body } = sampleCall(documented, resolve);
        if (
          typeof body === "object" &&
          body !== null &&
          !Array.isArray(body) &&
          !(body instanceof Uint8Array)
        )
          for (const name of Object.keys(body)) expect(help, documented.id).toContain(`\n    ${name} `);
        // 80 columns are what a terminal has; only what has no spaces may be longer.
        for (const line of help.split("\n"))
          expect(line.length <= 100 || !line.trim().includes("  "), line).toBe(true);
      }
    }, 60_000);
  },
);

async function expectForm(sent: CapturedRequest, { body }: SampleCall): Promise<void> {
  const form = await sent.request.formData();
  const parts = body as Record<string, unknown>;
  expect([...form.keys()].sort()).toEqual(Object.keys(parts).sort());
  for (const [name, part] of form) {
    if (typeof part === "string") expect(part).toBe(textOf(parts[name]));
    else expect([part.name, ...new Uint8Array(await part.arrayBuffer())]).toEqual([`${name}.gz`, ...bytes]);
  }
}
