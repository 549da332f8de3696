import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { Emulator } from "./emulator.js";
import { type RunzeroEmulator, runzeroEmulator } from "./runzero/emulator.js";
import type { RunzeroEmulatorOptions } from "./runzero/options.js";
import { type Served, type ServeOptions, serve } from "./serve.js";

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

async function served(emulator: Emulator, options?: ServeOptions): Promise<Served> {
  const one = await serve(emulator, options);
  open.push(one);
  return one;
}

async function servedConsole(options: RunzeroEmulatorOptions = {}) {
  const emulator = runzeroEmulator({ assets: 30, ...options });
  const { url } = await served(emulator);
  return {
    emulator,
    url,
    get: (path: string, init?: RequestInit) => fetch(`${url}/api/v1.0${path}`, withKey(emulator, init)),
  };
}

function withKey(emulator: RunzeroEmulator, init: RequestInit = {}): RequestInit {
  return { ...init, headers: { authorization: `Bearer ${emulator.organizationToken}`, ...init.headers } };
}

test("a client that knows nothing of us gets a token, sites and an export", async () => {
  const { emulator, url, get } = await servedConsole();
  const { clientId, clientSecret } = emulator;
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const token = await fetch(`${url}/api/v1.0/account/api/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  expect(await token.json()).toMatchObject({ token_type: "bearer" });
  expect(await (await get("/org/sites")).json()).toHaveLength(3);
  const made = await get("/org/sites", { method: "PUT", body: JSON.stringify({ name: "Rome" }) });
  expect(await made.json()).toMatchObject({ name: "Rome" });
  // `fetch` asks for gzip by itself and unpacks it.
  const lines = (await (await get("/export/org/assets.jsonl")).text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).site_name)).toHaveLength(30);
});

test("bodies with a length have it on the wire, streams are chunked, 204 and HEAD have none", async () => {
  const { emulator, url, get } = await servedConsole();
  const whole = await get("/org/sites");
  expect(Number(whole.headers.get("content-length"))).toBe((await whole.arrayBuffer()).byteLength);
  const head = await get("/export/org/assets.jsonl", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const [site] = (await (await get("/org/sites")).json()) as { id: string }[];
  const removed = await get(`/org/sites/${site?.id}`, { method: "DELETE" });
  expect([removed.status, await removed.text()]).toEqual([204, ""]);

  const raw = await new Promise<IncomingMessage>((resolve) => {
    const options = { headers: { authorization: `Bearer ${emulator.exportToken}` } };
    httpRequest(`${url}/api/v1.0/export/org/assets.jsonl`, options, resolve).end();
  });
  expect([raw.httpVersion, raw.headers["transfer-encoding"], raw.headers["content-length"]]).toEqual([
    "1.1",
    "chunked",
    undefined,
  ]);
  raw.resume();
});

test("connections are kept and used again, also after a body that was not read", async () => {
  const { emulator, url } = await servedConsole();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, path: string, body?: string) =>
    new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${emulator.organizationToken}` };
      const request = httpRequest(`${url}/api/v1.0${path}`, { agent, method, headers }, (response) => {
        const port = response.socket.localPort;
        response.resume().on("end", () => resolve({ status: response.statusCode, port }));
      });
      request.on("error", reject).end(body);
    });
  const answers = [
    await send("GET", "/org/sites"),
    await send("POST", "/nowhere", "x".repeat(5000)),
    // More than fits into the buffers on the way: the answer is there before the body is.
    await send("PUT", "/nowhere", "x".repeat(20_000_000)),
    await send("GET", "/org"),
  ];
  expect(answers.map((answer) => answer.status)).toEqual([200, 404, 404, 200]);
  expect(new Set(answers.map((answer) => answer.port)).size).toBe(1);
  agent.destroy();
});

test("a slow client slows the export down instead of filling the memory", async () => {
  const { emulator, url } = await servedConsole({ assets: 1_000_000 });
  let made = 0;
  const counting: Emulator = {
    async fetch(request) {
      const response = await emulator.fetch(request);
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          made += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(counter), response);
    },
  };
  const slow = await served(counting);
  const response = await new Promise<IncomingMessage>((resolve) => {
    const headers = { authorization: `Bearer ${emulator.exportToken}` };
    httpRequest(`${slow.url}/api/v1.0/export/org/assets.jsonl`, { headers }, resolve).end();
  });
  response.pause();
  // Until nothing more is made: what fits into the buffers of two sockets.
  let before = -1;
  while (before !== made) {
    before = made;
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(64_000_000);
  response.destroy();
  expect(url).not.toBe(slow.url);
});

test("when a client goes away the export ends", async () => {
  const { emulator } = await servedConsole({ assets: 1_000_000 });
  let markEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    markEnded = resolve;
  });
  const watching: Emulator = {
    async fetch(request) {
      const response = await emulator.fetch(request);
      const reader = response.body?.getReader();
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const next = await reader?.read();
          if (next?.value) controller.enqueue(next.value);
        },
        cancel(reason) {
          void reader?.cancel(reason);
          markEnded();
        },
      });
      return new Response(body, response);
    },
  };
  const { url } = await served(watching);
  const controller = new AbortController();
  const response = await fetch(
    `${url}/api/v1.0/export/org/assets.jsonl`,
    withKey(emulator, { signal: controller.signal }),
  );
  await response.body?.getReader().read();
  controller.abort();
  await ended;
});

test("a reset in the middle of a body is one for the client, after the bytes before it", async () => {
  const { emulator, get } = await servedConsole();
  emulator.faults.add({ kind: "reset", afterBytes: 100_000 });
  const response = await get("/export/org/assets.jsonl", { headers: { "accept-encoding": "identity" } });
  let received = 0;
  const reading = (async () => {
    for await (const chunk of response.body as ReadableStream<Uint8Array>) received += chunk.byteLength;
  })();
  await expect(reading).rejects.toThrow("terminated");
  expect(received).toBe(100_000);
});

test("a dropped connection is one before any answer", async () => {
  const { emulator, get } = await servedConsole();
  emulator.faults.add({ kind: "disconnect" });
  await expect(get("/org/sites")).rejects.toThrow("fetch failed");
  expect((await get("/org/sites")).status).toBe(200);
});

test("a mistake in an emulator is an answer with its stack, not a hung request", async () => {
  const { url } = await served({ fetch: () => Promise.reject(new Error("our mistake")) });
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining("our mistake")]);
});

test("what is no request that a fetch could send is a 400", async () => {
  const { url } = await servedConsole();
  const status = (method: string, host: string) =>
    new Promise((resolve, reject) => {
      const request = httpRequest(`${url}/api/v1.0/health`, { method, headers: { host } }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      request.on("error", reject).end();
    });
  expect([await status("TRACE", "localhost"), await status("GET", "a b")]).toEqual([400, 400]);
});

test("closing ends answers under way and frees the port", async () => {
  const { emulator, url, get } = await servedConsole();
  emulator.faults.add({ kind: "stall", afterBytes: 10 });
  const response = await get("/export/org/assets.jsonl", { headers: { "accept-encoding": "identity" } });
  const reading = response.text();
  await open.pop()?.close();
  await expect(reading).rejects.toThrow();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  const port = Number(new URL(url).port);
  expect((await served(emulator, { port })).url).toBe(url);
});

test("a port that is taken is an error", async () => {
  const { emulator, url } = await servedConsole();
  await expect(serve(emulator, { port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("over TLS, a client that trusts the authority gets through and another does not", async () => {
  const emulator = runzeroEmulator();
  const { url, ca } = await served(emulator, { tls: true });
  expect(url).toMatch(/^https:/);
  const status = (origin: string, options: object) =>
    new Promise((resolve, reject) => {
      const request = httpsRequest(`${origin}/api/v1.0/health`, options, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      request.on("error", reject).end();
    });
  expect(await status(url, { ca })).toBe(200);
  expect(await status(url.replace("127.0.0.1", "localhost"), { ca })).toBe(200);
  await expect(status(url, {})).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
});

test("over HTTPS, a plain client imports, searches, scans and fetches the data of a task", async () => {
  const emulator = runzeroEmulator({
    assets: 5,
    taskDurations: { new: 0, active: 0, scanned: 0, processing: 0 },
  });
  const { url, ca } = await served(emulator, { tls: true });
  const send = (method: string, to: string, body?: Buffer, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        const request = httpsRequest(to, { method, ca: ca as string, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
          );
        });
        request.on("error", reject);
        // In two pieces and without a length: chunked.
        if (body !== undefined) {
          request.write(body.subarray(0, 5));
          request.write(body.subarray(5));
        }
        request.end();
      },
    );
  const authorization = `Bearer ${emulator.accountToken}`;
  const api = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const sent = Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body);
    const to = `${url}/api/v1.0${path}${path.includes("?") ? "&" : "?"}_oid=${emulator.organizationId}`;
    const answer = await send(method, to, sent === undefined ? undefined : Buffer.from(sent), {
      authorization,
      ...more,
    });
    return { ...answer, json: answer.body.length > 0 ? JSON.parse(answer.body.toString()) : undefined };
  };
  const { json: sites } = await api("GET", "/org/sites");
  const { json: integration } = await api("POST", "/account/custom-integrations", { name: "plain" });
  const part = (name: string, value: string) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const form = Buffer.concat([
    Buffer.from(part("siteId", sites[0].id)),
    Buffer.from(part("customIntegrationId", integration.id)),
    Buffer.from(part("importTask.name", "plain")),
    Buffer.from('--edge\r\nContent-Disposition: form-data; name="assetData"; filename="a.gz"\r\n\r\n'),
    gzipSync('{"id":"1","hostnames":["imported.example.com"],"customAttributes":{"owner":"Zoë"}}'),
    Buffer.from("\r\n--edge--\r\n"),
  ]);
  const imported = await api("POST", `/import/org/${emulator.organizationId}/assets`, form, {
    "content-type": "multipart/form-data; boundary=edge",
  });
  expect([imported.status, imported.json.type]).toEqual([200, "import"]);
  const found = await api("GET", `/org/assets?search=${encodeURIComponent("@plain.custom.owner:=zoë")}`);
  expect(found.json).toMatchObject([{ names: ["imported.example.com"] }]);

  const scan = await api("PUT", `/org/sites/${sites[0].id}/scan`, { targets: "192.0.2.5" });
  expect((await api("GET", `/org/tasks/${scan.json.id}`)).json.status).toBe("processed");
  const data = await api("GET", `/org/tasks/${scan.json.id}/data`);
  expect([data.status, new URL(data.headers.location as string).hostname]).toEqual([303, "localhost"]);
  const file = await send("GET", data.headers.location as string);
  expect(gunzipSync(file.body).toString()).toContain("192.0.2.5");
  // Clients that follow a redirect with all their headers, as Python's urllib, get the file too.
  expect((await send("GET", data.headers.location as string, undefined, { authorization })).status).toBe(200);
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

test.runIf(hasCurl)("curl accepts the certificate with --cacert", async () => {
  const { spawn } = await import("node:child_process");
  const { url, ca } = await served(runzeroEmulator(), { tls: true });
  const folder = mkdtempSync(join(tmpdir(), "runwire-ca-"));
  try {
    const file = join(folder, "ca.pem");
    writeFileSync(file, ca as string);
    const curl = spawn("curl", [
      "--silent",
      "--show-error",
      "--noproxy",
      "*",
      "--cacert",
      file,
      `${url}/api/v1.0/health`,
    ]);
    let output = "";
    curl.stdout.on("data", (chunk) => (output += chunk));
    curl.stderr.on("data", (chunk) => (output += chunk));
    await new Promise((resolve) => curl.on("close", resolve));
    expect(JSON.parse(output)).toMatchObject({ status: "good" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
