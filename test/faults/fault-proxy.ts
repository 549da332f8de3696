import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { gzipSync } from "node:zlib";
import type { ChangingName } from "./changing-name.js";

/** What goes wrong with one request, on the wire between client and server. Real sockets, real bytes. */
export type Fault =
  /** The server does its work, then the connection is reset before a byte of the answer was sent. */
  | "reset before the headers"
  /** … in the middle of the body. */
  | "reset in the body"
  /** The server does its work, and its answer never comes. */
  | "stall before the headers"
  /** The answer stops in the middle of its body, and the connection stays open. */
  | "stall in the body"
  /** The body comes a few bytes at a time. */
  | "trickle"
  /** A compressed body ends in the middle, with a length that agrees. */
  | "cut gzip"
  /** The length that the headers announce is larger than the body, after which the connection ends. */
  | "length too large"
  /** … or smaller: the body is cut, and the rest of it comes where the next answer should begin. */
  | "length too small"
  /** Chunks of which the second has a size that is no number. */
  | "malformed chunks"
  /** Neither length nor chunks: the body ends where the connection does. */
  | "close-delimited"
  /** The same, but the connection ends in the middle of the body. */
  | "close-delimited and cut"
  /** The same, before the first byte of the body. */
  | "close-delimited and empty"
  /** A page for people that repeats the request, credentials and all, as the error pages of some gateways do. */
  | "page with the request"
  /** A page for people that says it were records, … */
  | "page as records"
  /** … or does not say what it is. */
  | "page of no type"
  /** 500 with a body that comes as fast as it is taken, and has no end. */
  | "endless error"
  /** 500 with a body that comes byte by byte, and has no end. */
  | "trickling error"
  /** The same with success: blanks, of which JSON may begin with any number. */
  | "trickling blanks"
  | Unreachable;

/** Connections are ended, and no new one comes about, until `up()`. */
export type Unreachable =
  /** No listener. */
  | "refused"
  /** The server shows a certificate of an authority that nobody trusts. Needs `certificates`. */
  | "bad certificate"
  /** The name of the host does not resolve. Needs a `name`. */
  | "unknown host";

const unreachable: ReadonlySet<unknown> = new Set<Unreachable>([
  "refused",
  "bad certificate",
  "unknown host",
]);

/** Whether after this fault there is no connection to be had at all. */
export const isUnreachable = (fault: unknown): fault is Unreachable => unreachable.has(fault);

/** Which requests a fault strikes. */
export interface Target {
  readonly method: string;
  /** What the path and query have to match. */
  readonly path: RegExp;
  /** So many of them pass first. */
  readonly skip: number;
}

/** What happens to the requests that are struck. */
export interface Strike {
  readonly target: Target;
  /** How many of them are struck. */
  readonly times: number;
  /** A fault of the wire … */
  readonly fault?: Fault | undefined;
  /** … or something that is done on the server's side just before it gets the request. */
  readonly before?: ((authorization: string | undefined) => void) | undefined;
}

/** A proxy that stands before a server and breaks what it is told to break. */
export interface FaultProxy {
  readonly url: string;
  strike(strike: Strike): Promise<void>;
  /** No more faults, and open for connections. */
  clear(): Promise<void>;
  up(): Promise<void>;
  /** How often the first request that was not to pass came in, whole and the same. */
  sent(target: Target): number;
  /** Connections on which an answer is still owed. */
  readonly busy: number;
  readonly connections: number;
  /** How many bytes of bodies without end were taken. */
  readonly poured: number;
  /** All that must never be printed: what came as `Authorization`, and the tokens that went out. */
  readonly secrets: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Faults after which nothing more is to come, though the connection may go on. */
const wholeOnTheWire: ReadonlySet<Fault> = new Set([
  "trickle",
  "cut gzip",
  "length too small",
  "page with the request",
  "page as records",
  "page of no type",
]);

/** A certificate and its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** How a proxy is reached: over TLS where it has certificates, and under a name where it has one. */
export interface FaultProxyOptions {
  readonly certificates?: { readonly trusted: Certificate; readonly untrusted: Certificate } | undefined;
  readonly name?: ChangingName | undefined;
}

interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface UpstreamAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts a proxy before a server on loopback. */
export async function faultProxy(
  upstream: string,
  { certificates, name }: FaultProxyOptions = {},
): Promise<FaultProxy> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const connections = new Set<Socket>();
  const secrets = new Set<string>();
  let strikes: { readonly strike: Strike; seen: number }[] = [];
  let busy = 0;
  let poured = 0;

  const serve = (socket: Socket) => {
    sockets.add(socket);
    let answering = false;
    const settle = () => {
      if (answering) busy--;
      answering = false;
    };
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      settle();
    });
    eachRequest(socket, async (request) => {
      answering = true;
      busy++;
      requests.push(request);
      const { authorization } = request.headers;
      if (authorization !== undefined) secrets.add(authorization.replace(/^Bearer /, ""));
      const { fault, before, lastOne } = choose(request);
      before?.(authorization);
      const answer = await forward(upstream, request);
      const token = /"access_token":\s*"([^"]+)"/.exec(answer.body.toString())?.[1];
      if (token !== undefined) secrets.add(token);
      // From here on nobody is let in.
      if (lastOne) await down(fault, socket);
      await write(
        socket,
        pageInstead(request, fault) ?? answer,
        lastOne ? "close-delimited" : fault,
        (bytes) => {
          poured += bytes;
        },
      );
      // The others owe the rest of the answer until the connection is closed.
      if (fault === undefined || wholeOnTheWire.has(fault)) settle();
    });
  };
  const server =
    certificates === undefined ? createServer(serve) : createTlsServer(certificates.trusted, serve);
  // Of a connection over TLS this is what lies under it, and is there before anything is agreed upon.
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => connections.delete(socket));
  });

  function choose({ method, path }: ReceivedRequest) {
    for (const entry of strikes) {
      const { target, times, fault, before } = entry.strike;
      if (method !== target.method || !target.path.test(path)) continue;
      const number = entry.seen++;
      if (isUnreachable(fault)) {
        // The last one that is answered: after it there is no connection to be had.
        if (number === target.skip - 1) return { fault, before, lastOne: true };
      } else if (number >= target.skip && number < target.skip + times) {
        return { fault, before, lastOne: false };
      }
    }
    return { fault: undefined, before: undefined, lastOne: false };
  }

  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  /** Nobody is let in any more, and all but one are shown out. */
  const down = async (fault: Fault | undefined, except?: Socket) => {
    if (fault === "bad certificate") showCertificate("untrusted");
    else if (fault === "unknown host") named().known = false;
    else server.close();
    // Until the other side has seen it: a request on a connection that is closing is a reset, not a refusal.
    await Promise.all([...sockets].filter((socket) => socket !== except).map(showOut));
  };
  const up = async () => {
    if (certificates !== undefined) showCertificate("trusted");
    if (name !== undefined) name.known = true;
    if (!server.listening) await listen(port);
  };
  function showCertificate(which: "trusted" | "untrusted"): void {
    if (certificates === undefined || !("setSecureContext" in server)) {
      throw new Error("this proxy has no certificates");
    }
    server.setSecureContext(certificates[which]);
  }
  function named(): ChangingName {
    if (name === undefined) throw new Error("this proxy has no name");
    return name;
  }

  return {
    url: `${certificates === undefined ? "http" : "https"}://${name?.hostname ?? "127.0.0.1"}:${port}`,
    async strike(strike) {
      strikes.push({ strike, seen: 0 });
      if (isUnreachable(strike.fault) && strike.target.skip === 0) await down(strike.fault);
    },
    async clear() {
      strikes = [];
      await up();
    },
    up,
    sent({ method, path, skip }) {
      const paths = requests
        .filter((each) => each.method === method && path.test(each.path))
        .map((each) => each.path);
      return paths.filter((each) => each === paths[skip]).length;
    },
    get busy() {
      return busy;
    },
    get connections() {
      return connections.size;
    },
    get poured() {
      return poured;
    },
    secrets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of connections) socket.destroy();
      }),
  };
}

/** Reads requests off a connection, one after the other; they have a length or no body. */
function eachRequest(socket: Socket, handle: (request: ReceivedRequest) => void): void {
  let received = Buffer.alloc(0);
  socket.on("data", (piece: Buffer) => {
    received = Buffer.concat([received, piece]);
    for (;;) {
      const headEnd = received.indexOf("\r\n\r\n");
      if (headEnd === -1) return;
      const [first = "", ...lines] = received.subarray(0, headEnd).toString("latin1").split("\r\n");
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(":")).toLowerCase(),
          line.slice(line.indexOf(":") + 1).trim(),
        ]),
      );
      const end = headEnd + 4 + Number(headers["content-length"] ?? 0);
      if (received.length < end) return;
      const [method = "", path = ""] = first.split(" ");
      const body = received.subarray(headEnd + 4, end);
      received = received.subarray(end);
      handle({ method, path, headers, body });
    }
  });
}

function forward(
  upstream: string,
  { method, path, headers, body }: ReceivedRequest,
): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    const sent = { ...headers, "accept-encoding": "identity", connection: "close" };
    const request = httpRequest(upstream + path, { method, headers: sent, agent: false }, async (answer) => {
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) });
    });
    request.on("error", reject);
    request.end(body);
  });
}

function pageInstead(request: ReceivedRequest, fault: Fault | undefined): UpstreamAnswer | undefined {
  if (fault === "page with the request") return pageWith(request);
  const body = Buffer.from(
    `<!doctype html>\n<title>Sign in</title>\n<p>${request.headers.authorization}</p>\n`,
  );
  if (fault === "page of no type") return { status: 200, headers: {}, body };
  if (fault !== "page as records") return undefined;
  return { status: 200, headers: { "content-type": request.headers.accept }, body };
}

function pageWith({ method, path, headers }: ReceivedRequest): UpstreamAnswer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`);
  const body = Buffer.from(
    `<html><title>Blocked ${headers.authorization}</title><pre>${method} ${path}\n${lines.join("")}</pre></html>`,
  );
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

async function write(
  socket: Socket,
  { status, headers, body }: UpstreamAnswer,
  fault: Fault | undefined,
  onPoured: (bytes: number) => void,
) {
  const half = body.subarray(0, Math.ceil(body.length / 2));
  const head = (changed: Readonly<Record<string, string | number>>, as = status) => {
    const all: Record<string, unknown> = { ...headers, ...changed };
    const kept = Object.entries(all).filter(
      ([name]) =>
        !["connection", "keep-alive", "content-length", "transfer-encoding"].includes(name) ||
        name in changed,
    );
    const lines = kept.flatMap(([name, value]) => [value].flat().map((item) => `${name}: ${item}\r\n`));
    return `HTTP/1.1 ${as} -\r\n${lines.join("")}\r\n`;
  };
  const length = { "content-length": body.length };
  switch (fault) {
    case "reset before the headers":
      socket.resetAndDestroy();
      break;
    case "stall before the headers":
      break;
    case "reset in the body":
      socket.write(head(length));
      socket.write(half);
      // Apart, so that what was written is read before the connection is found to be gone.
      await pause(30);
      socket.resetAndDestroy();
      break;
    case "stall in the body":
      socket.write(head(length));
      socket.write(half);
      break;
    case "trickle":
      socket.write(head({ "transfer-encoding": "chunked" }));
      for (let at = 0; at < body.length; at += Math.ceil(body.length / 30)) {
        const piece = body.subarray(at, at + Math.ceil(body.length / 30));
        socket.write(`${piece.length.toString(16)}\r\n`);
        socket.write(piece);
        socket.write("\r\n");
        await pause(15);
      }
      socket.write("0\r\n\r\n");
      break;
    case "endless error":
    case "trickling error":
    case "trickling blanks": {
      const as = fault === "trickling blanks" ? 200 : 500;
      socket.write(head({ "content-type": "application/json", "transfer-encoding": "chunked" }, as));
      const piece = fault === "endless error" ? "x".repeat(65_536) : " ";
      const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`;
      while (!socket.destroyed) {
        const more = socket.write(chunk, () => onPoured(piece.length));
        if (fault !== "endless error") await pause(2);
        else if (!more) await drained(socket);
      }
      break;
    }
    case "cut gzip": {
      const zipped = gzipSync(body);
      const cut = zipped.subarray(0, Math.ceil(zipped.length / 2));
      socket.write(head({ "content-encoding": "gzip", "content-length": cut.length }));
      socket.write(cut);
      break;
    }
    case "length too large":
      socket.write(head({ "content-length": body.length + 100 }));
      socket.end(body);
      break;
    case "length too small":
      socket.write(head({ "content-length": half.length }));
      socket.write(body);
      break;
    case "malformed chunks":
      socket.write(head({ "transfer-encoding": "chunked" }));
      socket.write(`5\r\n${body.subarray(0, 5)}\r\nnonsense\r\n${body.subarray(5)}`);
      break;
    case "close-delimited":
      socket.end(Buffer.concat([Buffer.from(head({ connection: "close" })), body]));
      break;
    case "close-delimited and cut":
      socket.end(Buffer.concat([Buffer.from(head({ connection: "close" })), half]));
      break;
    case "close-delimited and empty":
      socket.end(head({ connection: "close" }));
      break;
    default:
      socket.write(Buffer.concat([Buffer.from(head(length)), body]));
  }
}

/** Ends a connection, and waits until the other side has ended it, too. */
async function showOut(socket: Socket): Promise<void> {
  const closed = new Promise((resolve) => socket.once("close", resolve));
  const fallback = setTimeout(() => socket.destroy(), 1000);
  socket.end();
  await closed;
  clearTimeout(fallback);
}

/** Until more can be written, or never can be. */
async function drained(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      socket.off("drain", done).off("close", done);
      resolve();
    };
    socket.on("drain", done).on("close", done);
  });
}

function pause(ms: number): Promise<void> {
  // It must not count among the timers that a client left: the sockets keep the process alive.
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}
