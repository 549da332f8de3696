import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runzeroEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commandTransport } from "../command-transport.js";
import type { Delivery } from "../delivery.js";
import { systemNamed } from "../systems.js";
import { type CheckResult, checkSystem } from "./check-system.js";

// Each cause that the doctor knows, as it is in the world: a real server, a real certificate, a real proxy.

let folder: string;
let ends: (() => unknown)[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-doctor-"));
  ends = [];
  for (const name of ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"])
    vi.stubEnv(name, undefined);
  vi.stubEnv("RUNWIRE_SHARE", "off");
  vi.stubEnv("XDG_CONFIG_HOME", folder);
  vi.stubEnv("RUNZERO_TOKEN", undefined);
  vi.stubEnv("RUNZERO_CLIENT_ID", "id");
  vi.stubEnv("RUNZERO_CLIENT_SECRET", "secret");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const end of ends.reverse()) await end();
  await rm(folder, { recursive: true, force: true });
});

/** What the doctor says of runZero at this address; the checks after `last` are not made. */
async function diagnose(
  url: string,
  { ca, patienceMs, last }: { ca?: string; patienceMs?: number; last?: string } = {},
): Promise<Record<string, CheckResult>> {
  vi.stubEnv("RUNZERO_URL", url);
  const system = systemNamed("runzero");
  if (system === undefined) throw new Error("there is no runZero");
  const file = join(folder, "ca.pem");
  if (ca !== undefined) await writeFile(file, ca);
  const transport = commandTransport({ ca });
  const { signal } = new AbortController();
  const delivery = { transport, listeners: {}, signal } as unknown as Delivery;
  const results: Record<string, CheckResult> = {};
  try {
    for await (const result of checkSystem(system, delivery, ca && file, patienceMs)) {
      results[result.check] = result;
      if (result.check === last) break;
    }
  } finally {
    await transport.close();
  }
  return results;
}

/** Listens on loopback until the test is over, and gives the port. */
async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A certificate for loopback that signs itself, good for so many days from now. */
async function certificateFor(days: number): Promise<{ cert: string; key: string }> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 30 * 86_400_000),
    notAfterDate: new Date(Date.now() + days * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { cert, key };
}

const dated =
  (offsetMs: number): RequestListener =>
  (_, response) => {
    response.sendDate = false;
    response.setHeader("Date", new Date(Date.now() + offsetMs).toUTCString()).end();
  };

describe("the licence", () => {
  it.each([
    [
      { licenceExpired: true },
      "warning",
      /^platform ended on \d{4}-\d\d-\d\d: scans and imports are refused$/,
    ],
    [{}, "ok", /^platform until \d{4}-/],
  ])("of an account with %j is told: %s", async (options, outcome, said) => {
    const emulator = runzeroEmulator({ assets: 1, ...options });
    const served = await serve(emulator);
    ends.push(() => served.close());
    vi.stubEnv("RUNZERO_CLIENT_ID", emulator.clientId);
    vi.stubEnv("RUNZERO_CLIENT_SECRET", emulator.clientSecret);
    const { credential, licence } = await diagnose(served.url);
    expect(credential?.outcome).toBe("ok");
    expect(licence).toMatchObject({ outcome, said: expect.stringMatching(said) });
  });
});

describe("the clock", () => {
  it.each([
    ["ahead of", -3_600_000, /^3,?(59\d|60\d) s ahead of the server's: set it/],
    ["behind", 3_600_000, /^3,?(59\d|60\d) s behind the server's: set it/],
  ])("of this machine is an hour %s the server's", async (_, offsetMs, said) => {
    const port = await listening(createHttpServer(dated(offsetMs)));
    const { clock } = await diagnose(`http://127.0.0.1:${port}`, { last: "clock" });
    expect(clock).toMatchObject({ outcome: "warning", said: expect.stringMatching(said) });
  });

  it("is right when it is the server's", async () => {
    const port = await listening(createHttpServer(dated(0)));
    const { clock } = await diagnose(`http://127.0.0.1:${port}`, { last: "clock" });
    expect(clock?.outcome).toBe("ok");
  });
});

describe("the certificate", () => {
  it.each([
    [5.5, "warning", /valid until \d{4}-\d\d-\d\d: 5 days left$/],
    [1.5, "warning", /: 1 day left$/],
    [60, "ok", /valid until \d{4}-\d\d-\d\d$/],
    [-1, "failed", /^expired: the server needs a new one, or this machine's clock is wrong$/],
  ])("with %d days left: %s", async (days, outcome, said) => {
    const { cert, key } = await certificateFor(days);
    const port = await listening(createHttpsServer({ cert, key }, dated(0)));
    const { certificate } = await diagnose(`https://127.0.0.1:${port}`, { ca: cert, last: "certificate" });
    expect(certificate).toMatchObject({ outcome, said: expect.stringMatching(said) });
  });

  it("is not to be had from a server that speaks no TLS", async () => {
    const port = await listening(createHttpServer(dated(0)));
    const { certificate } = await diagnose(`https://127.0.0.1:${port}`);
    expect(certificate).toMatchObject({ outcome: "failed", exitCode: 5 });
    expect(certificate?.said).toMatch(/^the server does not speak TLS there/);
  });
});

describe("a server that takes connections and never answers", () => {
  it("is named by the handshake, and no socket is left", async () => {
    // It reads, so that it notices when the other side has gone.
    const silent = createServer((socket) => socket.resume());
    const port = await listening(silent);
    const results = await diagnose(`https://127.0.0.1:${port}`, { patienceMs: 200 });
    expect(results.connection?.outcome).toBe("ok");
    expect(results.certificate).toMatchObject({
      outcome: "failed",
      said: expect.stringMatching(/^the server takes the connection and then says nothing/),
      exitCode: 5,
    });
    await expect
      .poll(() => new Promise((resolve) => silent.getConnections((_, count) => resolve(count))))
      .toBe(0);
  });

  it("is named by the first request, over plain HTTP", async () => {
    const port = await listening(createServer());
    const { answer } = await diagnose(`http://127.0.0.1:${port}`, { patienceMs: 200 });
    expect(answer).toMatchObject({
      outcome: "failed",
      said: `127.0.0.1:${port}: connected, and no answer to a request within 0.2 s: the server or a proxy is stuck`,
      exitCode: 5,
    });
  });
});

describe("the address", () => {
  it.each([
    ["http://console.example", /^RUNZERO_URL is http:\/\/console\.example, where a credential could be read/],
    ["hunter2.console", /^RUNZERO_URL must be an address such as .*, and holds a text that is no address/],
    ["https://u:hunter2@console.example", /^RUNZERO_URL must be an address without user, password/],
  ])("%s is refused before anything is called fine", async (url, said) => {
    const results = await diagnose(url);
    expect(Object.keys(results)).toEqual(["settings"]);
    expect(results.settings).toMatchObject({ outcome: "failed", exitCode: 2 });
    expect(results.settings?.said).toMatch(said);
    expect(results.settings?.said).not.toContain("hunter2");
  });
});

describe("a proxy", () => {
  /** A proxy that opens tunnels for whom `allows` lets through, by the header that it is shown. */
  async function proxyThat(allows: (authorization: string | undefined) => boolean): Promise<number> {
    const proxy = createHttpServer();
    proxy.on("connect", (request, socket: Socket) => {
      socket.on("error", () => {});
      if (!allows(request.headers["proxy-authorization"])) {
        socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      const [host = "", port = ""] = (request.url ?? "").split(":");
      const upstream = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.pipe(upstream).pipe(socket);
      });
      upstream.on("error", () => socket.destroy());
      socket.once("close", () => upstream.destroy());
    });
    return listening(proxy);
  }

  async function secureConsole() {
    const emulator = runzeroEmulator({ assets: 1 });
    const served = await serve(emulator, { tls: true });
    ends.push(() => served.close());
    vi.stubEnv("RUNZERO_CLIENT_ID", emulator.clientId);
    vi.stubEnv("RUNZERO_CLIENT_SECRET", emulator.clientSecret);
    return { url: served.url, ca: served.ca ?? "" };
  }

  it("with a password is gone through, and the password is said nowhere", async () => {
    const { url, ca } = await secureConsole();
    const expected = `Basic ${Buffer.from("u:hunter2").toString("base64")}`;
    const port = await proxyThat((authorization) => authorization === expected);
    vi.stubEnv("https_proxy", `http://u:hunter2@127.0.0.1:${port}`);
    const results = await diagnose(url, { ca });
    expect(results.proxy).toMatchObject({ outcome: "ok", said: `http://127.0.0.1:${port} (https_proxy)` });
    expect(results.connection?.said).toMatch(`127.0.0.1:${port} answers in`);
    expect(results.clock?.outcome).toBe("ok");
    expect(results.credential?.outcome).toBe("ok");
    expect(JSON.stringify(results)).not.toMatch(/hunter2|u:/);
  });

  it("that refuses is named, without its password", async () => {
    const { url, ca } = await secureConsole();
    const port = await proxyThat(() => false);
    vi.stubEnv("HTTPS_PROXY", `http://u:hunter2@127.0.0.1:${port}`);
    const results = await diagnose(url, { ca });
    expect(results.answer).toMatchObject({ outcome: "failed", exitCode: 5 });
    expect(results.answer?.said).toMatch(/the proxy did not let the connection through.*407/);
    expect(JSON.stringify(results)).not.toMatch(/hunter2|u:/);
  });

  it.each([
    ["http://u:hunter2@proxy.invalid:3128", "name", /^proxy\.invalid: .*(HTTPS_PROXY|name server)/, 5],
    [
      "http://u:hunter2@127.0.0.1:1",
      "connection",
      /^127\.0\.0\.1:1: refused: .*check the port of HTTPS_PROXY/,
      5,
    ],
    ["http://u:hunter2@:x", "settings", /^HTTPS_PROXY must be an address such as .*, and holds a text/, 2],
    [
      "socks5://u:hunter2@127.0.0.1:1",
      "settings",
      /^HTTPS_PROXY must be .*, and begins with socks5:\/\/$/,
      2,
    ],
  ])("%s fails at its %s", async (proxy, check, said, exitCode) => {
    vi.stubEnv("HTTPS_PROXY", proxy);
    const results = await diagnose("https://console.runzero.com");
    expect(Object.keys(results).at(-1)).toBe(check);
    expect(results[check]).toMatchObject({ outcome: "failed", exitCode });
    expect(results[check]?.said).toMatch(said);
    expect(JSON.stringify(results)).not.toMatch(/hunter2|u:/);
  });
});
