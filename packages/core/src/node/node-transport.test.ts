import type { RequestListener } from "node:http";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { connectionError } from "../errors/connection-error.js";
import { isStrictTransport } from "../strict-transport.js";
import { type NodeTransportOptions, nodeTransport } from "./node-transport.js";
import { type Certificates, makeCertificates } from "./testing/certificates.js";
import { forwardProxy } from "./testing/forward-proxy.js";
import { eventually, type StubServer, stubServer } from "./testing/stub-server.js";

/** What the test opened. */
let opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const { close } of opened.reverse()) await close();
  opened = [];
  // Whatever a test did, in the end no socket holds the process.
  await eventually(() => !process.getActiveResourcesInfo().includes("TCPSocketWrap"));
});

function transport(options?: NodeTransportOptions) {
  const made = nodeTransport(options);
  opened.push(made);
  return made;
}

async function serving(
  listener: RequestListener,
  tls?: Parameters<typeof stubServer>[1],
): Promise<StubServer> {
  const server = await stubServer(listener, tls);
  opened.push(server);
  return server;
}

/** What a client would make of a failed request: its code is what users see. */
async function failure(request: Promise<unknown>) {
  const error = await request.then(
    () => expect.fail("it succeeded"),
    (error: unknown) => error,
  );
  return connectionError(error, { operation: "getThing", method: "GET", path: "/thing" });
}

let madeOnce: Promise<Certificates> | undefined;
const certificates = () => {
  madeOnce ??= makeCertificates();
  return madeOnce;
};

/** A body that begins at once and then goes on for ever, slowly. */
const endless: RequestListener = (_, answer) => {
  answer.writeHead(200, { "content-type": "application/x-ndjson" });
  const timer = setInterval(() => answer.write('{"id":1}\n'), 5);
  answer.on("close", () => clearInterval(timer));
};

describe("an answer", () => {
  it("has status, headers with several values, and its text any number of bytes long", async () => {
    const long = "ä".repeat(300_000);
    const server = await serving((_, answer) => {
      answer.setHeader("set-cookie", ["a=1", "b=2"]);
      answer.setHeader("x-latin", "caf\u00e9");
      answer.writeHead(201, "Made").end(long);
    });
    const response = await transport()(server.url, {});
    expect([response.status, response.statusText, response.ok]).toEqual([201, "Made", true]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-latin")).toBe("caf\u00e9");
    expect(await response.text()).toBe(long);
  });

  it("is a Response like any other: json, stream, bytes, clone, and read only once", async () => {
    const server = await serving((_, answer) => answer.end('{"a":1}'));
    const get = () => transport()(server.url, {});
    expect(await get()).toBeInstanceOf(Response);
    expect(await (await get()).json()).toEqual({ a: 1 });
    expect(new TextDecoder().decode(await (await get()).arrayBuffer())).toBe('{"a":1}');
    expect(await (await (await get()).blob()).text()).toBe('{"a":1}');

    const response = await get();
    expect(response.bodyUsed).toBe(false);
    const copy = response.clone();
    expect(await copy.text()).toBe('{"a":1}');
    expect(await response.text()).toBe('{"a":1}');
    expect(response.bodyUsed).toBe(true);

    const read = await get();
    await read.text();
    expect(read.bodyUsed).toBe(true);
    await expect(read.text()).rejects.toThrow(TypeError);
    await expect(read.arrayBuffer()).rejects.toThrow(TypeError);
    expect(() => read.clone()).toThrow(TypeError);

    const streamed = await get();
    expect(streamed.body).toBe(streamed.body);
    const reader = streamed.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"a":1}');
    expect((await reader?.read())?.done).toBe(true);
  });

  it.each([204, 205, 304])("of status %i has no body", async (status) => {
    const server = await serving((_, answer) => answer.writeHead(status, { etag: '"1"' }).end());
    const response = await transport()(server.url, {});
    expect([response.status, response.body, await response.text()]).toEqual([status, null, ""]);
  });

  it("to HEAD has no body, whatever length it tells, and frees its connection", async () => {
    const server = await serving((_, answer) =>
      answer.writeHead(200, { "content-length": 1000, "content-encoding": "gzip" }).end(),
    );
    const send = transport({ connections: 1 });
    for (let i = 0; i < 2; i++) {
      const response = await send(server.url, { method: "HEAD" });
      expect([response.body, await response.text()]).toEqual([null, ""]);
    }
    expect(server.mostConnections).toBe(1);
  });

  it("comes after an informational one", async () => {
    const server = await serving((_, answer) => {
      answer.writeEarlyHints({ link: "</style.css>; rel=preload" });
      answer.end("real");
    });
    expect(await (await transport()(server.url, {})).text()).toBe("real");
  });

  it("that redirects is handed on as it is", async () => {
    let requests = 0;
    const server = await serving((_, answer) => {
      requests++;
      answer.writeHead(307, { location: "https://elsewhere.example/" }).end();
    });
    const response = await transport()(server.url, { redirect: "manual" });
    expect([response.status, response.headers.get("location"), requests]).toEqual([
      307,
      "https://elsewhere.example/",
      1,
    ]);
  });

  it("waits on the connection while nobody reads it", async () => {
    let written = 0;
    const server = await serving((_, answer) => {
      const piece = Buffer.alloc(64 * 1024);
      const fill = () => {
        while (answer.write(piece)) written += piece.length;
        written += piece.length;
      };
      answer.on("drain", fill);
      fill();
    });
    const response = await transport()(server.url, {});
    let before = -1;
    while (written !== before) {
      before = written;
      expect(written, "bytes that went out unread").toBeLessThan(64 * 1024 * 1024);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(written).toBeGreaterThan(0);
    await response.body?.cancel();
    await eventually(() => server.connections === 0);
  });
});

describe("a compressed body", () => {
  const text = Array.from({ length: 5000 }, (_, id) => `{"id":${id}}\n`).join("");
  const gzipped = gzipSync(text);
  const gzip = { "content-encoding": "gzip" };

  it("is asked for and decoded", async () => {
    let asked: string | undefined;
    const server = await serving(({ headers }, answer) => {
      asked = headers["accept-encoding"];
      answer.writeHead(200, gzip).end(gzipped);
    });
    const send = transport();
    expect(await (await send(server.url, {})).text()).toBe(text);
    expect(await new Response((await send(server.url, {})).body).text()).toBe(text);
    expect(asked).toBe("gzip");
  });

  it.each([
    ["in half", gzipped.subarray(0, gzipped.length / 2)],
    ["by its last byte", gzipped.subarray(0, -1)],
    ["to nothing", Buffer.alloc(0)],
  ])("that was cut %s is an error, never a short success", async (_, cut) => {
    const server = await serving((request, answer) => {
      // With a length that agrees and with chunks: neither tells of the cut.
      if (request.url === "/chunked") answer.writeHead(200, gzip).write(cut);
      else
        answer
          .writeHead(200, { ...gzip, ...(cut.length > 0 && { "content-length": cut.length }) })
          .write(cut);
      answer.end();
    });
    const send = transport();
    for (const path of ["/length", "/chunked"]) {
      const whole = await failure(send(server.url + path, {}).then((response) => response.text()));
      const streamed = await failure(
        send(server.url + path, {}).then((response) => new Response(response.body).text()),
      );
      expect([whole.code, streamed.code]).toEqual(["RESET", "RESET"]);
    }
  });

  it("of announced length 0 is empty", async () => {
    const server = await serving((_, answer) =>
      answer.writeHead(200, { ...gzip, "content-length": 0 }).end(),
    );
    expect(await (await transport()(server.url, {})).text()).toBe("");
  });
});

describe("a request", () => {
  const echo: RequestListener = async (request, answer) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method, url, headers } = request;
    answer.end(JSON.stringify({ method, url, headers, body: Buffer.concat(pieces).toString("latin1") }));
  };
  const form = new FormData();
  form.set("name", "a");
  form.set("file", new Blob(["bytes"], { type: "text/csv" }), "a.csv");
  const bytes = new Uint8Array([0, 1, 254, 255]);

  it.each<[string, BodyInit, string | undefined, string | RegExp]>([
    ["a string", '{"a":"ä"}', "text/plain;charset=UTF-8", Buffer.from('{"a":"ä"}').toString("latin1")],
    ["an empty string", "", "text/plain;charset=UTF-8", ""],
    ["bytes", bytes, undefined, "\x00\x01\xfe\xff"],
    ["a part of a buffer", bytes.subarray(2), undefined, "\xfe\xff"],
    ["an ArrayBuffer", bytes.buffer, undefined, "\x00\x01\xfe\xff"],
    ["fields", new URLSearchParams({ a: "1 2" }), "application/x-www-form-urlencoded;charset=UTF-8", "a=1+2"],
    ["a Blob", new Blob(["x"], { type: "text/csv" }), "text/csv", "x"],
    [
      "a form",
      form,
      "multipart/form-data; boundary=",
      /name="file"; filename="a\.csv"\r\n.*text\/csv\r\n\r\nbytes/,
    ],
  ])("carries %s", async (_, body, type, received) => {
    const server = await serving(echo);
    const response = await transport()(`${server.url}/p?q=1`, { method: "PUT", body });
    const echoed = (await response.json()) as {
      method: string;
      url: string;
      headers: Record<string, string>;
      body: string;
    };
    expect([echoed.method, echoed.url]).toEqual(["PUT", "/p?q=1"]);
    if (type === undefined) expect(echoed.headers["content-type"]).toBeUndefined();
    else expect(echoed.headers["content-type"]).toContain(type);
    expect(echoed.headers["content-length"]).toBe(String(echoed.body.length));
    if (typeof received === "string") expect(echoed.body).toBe(received);
    else expect(echoed.body).toMatch(received);
  });

  it("keeps the content type that it was given", async () => {
    const server = await serving(echo);
    const init = { method: "POST", body: "a,b", headers: { "content-type": "text/csv" } };
    const response = await transport()(server.url, init);
    expect(await response.json()).toMatchObject({ headers: { "content-type": "text/csv" } });
  });
});

describe("waiting", () => {
  const slow =
    (ms: number): RequestListener =>
    (_, answer) => {
      const timer = setTimeout(() => answer.end("late"), ms);
      answer.on("close", () => clearTimeout(timer));
    };

  it("ends after headersTimeoutMs, where that is given", async () => {
    const server = await serving(slow(60_000));
    const startedAt = performance.now();
    const error = await failure(transport({ headersTimeoutMs: 200 })(server.url, {}));
    expect(inspect(error.cause)).toContain("UND_ERR_HEADERS_TIMEOUT");
    // And not as late as the answer, which would come after a minute.
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    await eventually(() => server.connections === 0);
  });

  it("goes on as long as it takes otherwise", async () => {
    const server = await serving(slow(400));
    expect(await (await transport()(server.url, {})).text()).toBe("late");
    const patient = transport({ headersTimeoutMs: Number.POSITIVE_INFINITY });
    expect(await (await patient(server.url, {})).text()).toBe("late");
  });

  it("ends at once when aborted, with the signal's reason, and the connection with it", async () => {
    const server = await serving(slow(60_000));
    const controller = new AbortController();
    const reason = new Error("enough");
    const pending = transport()(server.url, { signal: controller.signal });
    await eventually(() => server.connections === 1);
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await eventually(() => server.connections === 0);
  });

  it("ends at once when aborted before a connection was free, and nothing is sent", async () => {
    let requests = 0;
    const server = await serving((request, answer) => {
      requests++;
      slow(300)(request, answer);
    });
    const send = transport({ connections: 1 });
    const first = send(server.url, {});
    const controller = new AbortController();
    const second = send(server.url, { signal: controller.signal });
    controller.abort("gone");
    await expect(second).rejects.toBe("gone");
    await expect(send(server.url, { signal: controller.signal })).rejects.toBe("gone");
    expect(await (await first).text()).toBe("late");
    expect(requests).toBe(1);
  });
});

describe("a stream that is left", () => {
  it("closes its connection when the reader cancels", async () => {
    const server = await serving(endless);
    const response = await transport()(server.url, {});
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await eventually(() => server.connections === 0);
  });

  it("closes its connection when a loop over it ends by break", async () => {
    const server = await serving(endless);
    const response = await transport()(server.url, {});
    for await (const _ of response.body as unknown as AsyncIterable<Uint8Array>) break;
    await eventually(() => server.connections === 0);
  });

  it("fails with the signal's reason when aborted, and leaves no listener", async () => {
    const server = await serving(endless);
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    const response = await transport()(server.url, { signal });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(listeners).toBe(1);
    controller.abort(new Error("enough"));
    await expect(
      (async () => {
        for (;;) if ((await reader?.read())?.done) return;
      })(),
    ).rejects.toThrow("enough");
    expect(listeners).toBe(0);
    await eventually(() => server.connections === 0);
  });
});

describe("connections", () => {
  it("are at most so many, and used again", async () => {
    let most = 0;
    let now = 0;
    const server = await serving((_, answer) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        answer.end("x");
      }, 5);
    });
    const send = transport({ connections: 4 });
    const texts = await Promise.all(
      Array.from({ length: 40 }, async () => (await send(server.url, {})).text()),
    );
    expect(texts).toHaveLength(40);
    expect([most, server.mostConnections]).toEqual([4, 4]);
  });

  it("are gone after close(), which waits for calls under way; later calls are refused", async () => {
    const server = await serving((_, answer) => setTimeout(() => answer.end("x"), 50));
    const send = nodeTransport();
    const text = send(server.url, {}).then((response) => response.text());
    await eventually(() => server.connections === 1);
    const closed = Promise.all([send.close(), send.close()]);
    expect(await text).toBe("x");
    await closed;
    await eventually(() => server.connections === 0);
    await expect(send(server.url, {})).rejects.toThrow("this nodeTransport was closed");
  });

  it("that break in the middle of a body are errors", async () => {
    const server = await serving((request, answer) => {
      answer.writeHead(200, request.url === "/length" ? { "content-length": 1000 } : {}).write("begun");
      setTimeout(() => answer.destroy(), 20);
    });
    const send = transport();
    for (const path of ["/length", "/chunked"]) {
      expect((await failure(send(server.url + path, {}).then((r) => r.text()))).code).toBe("RESET");
      const streamed = send(server.url + path, {}).then((r) => new Response(r.body).text());
      expect((await failure(streamed)).code).toBe("RESET");
    }
  });
});

describe("certificates", () => {
  const hello: RequestListener = (_, answer) => answer.end("hello");

  it("of a private authority are trusted with ca, and only with it", async () => {
    const { ca, server: identity } = await certificates();
    const server = await serving(hello, identity);
    expect(await (await transport({ ca })(server.url, {})).text()).toBe("hello");
    expect(await (await transport({ ca: [ca] })(server.url, {})).text()).toBe("hello");
    const refused = await failure(transport()(server.url, {}));
    expect([refused.code, refused.sent]).toEqual(["TLS", false]);
    expect(refused.message).toContain("NODE_EXTRA_CA_CERTS");
  });

  it("of the client are shown to a server that asks for them", async () => {
    const { ca, server: identity, client } = await certificates();
    const server = await serving(hello, { ...identity, ca, requestCert: true, rejectUnauthorized: true });
    expect(await (await transport({ ca, ...client })(server.url, {})).text()).toBe("hello");
    const refused = await failure(transport({ ca })(server.url, {}));
    expect(["TLS", "RESET"]).toContain(refused.code);
  });
});

describe("a forward proxy", () => {
  const hello: RequestListener = ({ url, headers }, answer) =>
    answer.end(`${url} ${headers["proxy-authorization"] ?? "no proxy credentials"}`);

  async function proxied(options: Parameters<typeof forwardProxy>[0] = {}) {
    const proxy = await forwardProxy(options);
    opened.push(proxy);
    return proxy;
  }

  it("is asked for a tunnel, through which HTTPS goes to a private authority's server", async () => {
    const { ca, server: identity } = await certificates();
    const server = await serving(hello, identity);
    const proxy = await proxied();
    const send = transport({ proxy: `http://127.0.0.1:${proxy.port}`, ca });
    expect(await (await send(`${server.url}/a?b=c`, {})).text()).toBe("/a?b=c no proxy credentials");
    expect(proxy.log).toEqual([`CONNECT ${new URL(server.url).host}`]);
    expect(proxy.authorizations).toEqual([undefined]);
  });

  it("carries plain HTTP, too", async () => {
    const server = await serving(hello);
    const proxy = await proxied();
    const send = transport({ proxy: `http://127.0.0.1:${proxy.port}` });
    expect(await (await send(`${server.url}/a`, {})).text()).toBe("/a no proxy credentials");
    expect(proxy.log).toHaveLength(1);
  });

  it("gets its credentials, which the server behind it does not", async () => {
    const { ca, server: identity } = await certificates();
    const server = await serving(hello, identity);
    const proxy = await proxied({ password: "pass/wörd" });
    const send = transport({ proxy: `http://user:pass%2Fw%C3%B6rd@127.0.0.1:${proxy.port}`, ca });
    expect(await (await send(server.url, {})).text()).toBe("/ no proxy credentials");
  });

  it("bounds its tunnels by connections", async () => {
    const { ca, server: identity } = await certificates();
    const server = await serving(hello, identity);
    const proxy = await proxied();
    const send = transport({ proxy: `http://127.0.0.1:${proxy.port}`, ca, connections: 2 });
    await Promise.all(Array.from({ length: 10 }, async () => (await send(server.url, {})).text()));
    expect(proxy.log.length).toBeLessThanOrEqual(2);
  });

  it("that refuses, is away or cannot reach the server makes an error that never shows its password", async () => {
    const { ca } = await certificates();
    const password = "hunter2hunter2";
    const proxy = await proxied({ password: "another" });
    const open = await proxied();
    const at = (port: number, host = "127.0.0.1") => `http://user:${password}@${host}:${port}`;
    const shown: string[] = [];
    for (const [address, code, said] of [
      [at(proxy.port), "PROXY", "PROXY_407"],
      [at(1), "REFUSED", "ECONNREFUSED"],
      [at(3128, "proxy.invalid"), "DNS", "ENOTFOUND"],
      [at(open.port), "PROXY", "PROXY_502"],
    ] as const) {
      const error = await failure(transport({ proxy: address, ca })("https://127.0.0.1:1/", {}));
      expect([error.code, error.sent]).toEqual([code, false]);
      expect(error.message).toContain(said);
      shown.push(inspect(error, { depth: 20, showHidden: true }), error.stack ?? "");
    }
    for (const address of [
      "user:hunter2hunter2@proxy",
      `ftp://user:${password}@proxy`,
      `http://user:${password}@:1`,
    ]) {
      try {
        nodeTransport({ proxy: address });
        expect.fail(`${address} was taken`);
      } catch (error) {
        shown.push(inspect(error, { depth: 20, showHidden: true }));
      }
    }
    shown.push(inspect(nodeTransport({ proxy: at(1) }), { depth: 20, showHidden: true }));
    const encoded = Buffer.from(`user:${password}`).toString("base64");
    for (const text of shown) {
      expect(text).not.toContain(password);
      expect(text).not.toContain(encoded);
    }
  });
});

describe("options", () => {
  it.each([
    [{ headersTimeoutMs: 0 }, "headersTimeoutMs must be a positive number of milliseconds, got 0"],
    [{ headersTimeoutMs: Number.NaN }, "headersTimeoutMs must be a positive number of milliseconds, got NaN"],
    [{ connections: 1.5 }, "connections must be a whole number of 1 or more, got 1.5"],
    [{ cert: "PEM" }, "cert and key belong together"],
    [{ proxy: "socks5://localhost:1" }, "got one that begins with socks5:"],
    [{ proxy: "proxy.example" }, "proxy must be an address such as http://proxy.example:3128"],
  ])("%o are refused", (options, message) => {
    expect(() => nodeTransport(options)).toThrow(message);
  });

  it("mark it as one that notices a body that was cut", () => {
    expect(isStrictTransport(transport())).toBe(true);
  });
});
