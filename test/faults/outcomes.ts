import type { Fault as ServerFault } from "@runwire/emulator";
import type { Fault, Unreachable } from "./fault-proxy.js";

/**
 * What a call comes to: `completes` or the name and code of its error, and how often its request was sent.
 * `several`: as often as the limiter asks again on the call's behalf, which is its own affair, but not for ever.
 * `resumes`: the error has a cursor, and from there another client gets the rest, nothing lost and nothing doubled.
 */
export type Outcome = `${string}, ${number | "several"} sent${"" | ", resumes"}`;

/** How many times `several` may be. */
export const several = { least: 3, most: 10 };

/** One outcome, or two where plain `fetch` and `nodeTransport` differ. */
type Cell = Outcome | { readonly fetch: Outcome; readonly node: Outcome };

/** The kinds of calls. Pages are struck from the second page on. */
export interface Outcomes {
  /** `organization.getSites()`: idempotent. */
  readonly operation: Cell;
  /** `organization.createSite()`: must not be sent twice. */
  readonly write: Cell;
  /** `assets.export()`: page by page. */
  readonly pages: Cell;
  /** `assets.export({ stream: true })`: one long answer. */
  readonly stream: Cell;
}

/** A row: what goes wrong, what comes of it where it happens once, and where it happens each time. */
export interface Row {
  readonly name: string;
  /** On the wire … */
  readonly wire?: Fault;
  /** … or in what the server answers … */
  readonly server?: ServerFault;
  /** … one status after the other … */
  readonly burst?: readonly number[];
  /** … or the access token stops working just before the request. */
  readonly revoked?: true;
  /** The token endpoint fails, and the token is revoked, so that another one is needed. */
  readonly tokenEndpoint?: ServerFault | Fault;
  readonly once?: Outcomes;
  readonly always?: Outcomes;
  /** How long an attempt may take to its headers, and a body may stall, in milliseconds of the fast clock. */
  readonly patienceMs?: number;
  /** Half of the body comes before it breaks. */
  readonly breaksBody?: true;
  /** A call that is refused is never sent again at once, whatever the server says. */
  readonly waitsAtGate?: true;
  /** Afterwards the limiter rightly holds the client back for long. */
  readonly holdsBack?: true;
}

const completes = (sent: number): Outcomes => {
  const cell: Outcome = `completes, ${sent} sent`;
  return { operation: cell, write: cell, pages: cell, stream: cell };
};

/** The same error for all, which for a walk that has begun is the cause of one that says where to go on. */
function all(
  error: string,
  sent: number | "several",
  pages: Outcome = `StreamError REFUSED, ${sent} sent, resumes`,
): Outcomes {
  const cell: Outcome = `${error}, ${sent} sent`;
  return { operation: cell, write: cell, pages, stream: cell };
}

/** Nothing answers, or not in time: idempotent calls are sent three times. */
const reset: Required<Pick<Row, "once" | "always">> = {
  once: { ...completes(2), write: "ConnectionError RESET, 1 sent" },
  always: {
    operation: "ConnectionError RESET, 3 sent",
    write: "ConnectionError RESET, 1 sent",
    pages: "StreamError BROKEN, 3 sent, resumes",
    stream: "ConnectionError RESET, 3 sent",
  },
};

/** The body breaks: a page is asked for again, a stream that has begun is not. */
const brokenBody: Required<Pick<Row, "once" | "always">> = {
  once: { ...reset.once, stream: "StreamError BROKEN, 1 sent" },
  always: { ...reset.always, stream: "StreamError BROKEN, 1 sent" },
};

/** A status that passes. */
const passing = (status: number): Row => ({
  name: `the server answers ${status}`,
  server: { kind: "status", status },
  once: { ...completes(2), write: `ApiError HTTP_${status}, 1 sent` },
});

/** A status that does not pass. */
const staying = (status: number): Row => ({
  name: `the server goes on answering ${status}`,
  server: { kind: "status", status },
  always: {
    operation: `ApiError HTTP_${status}, 3 sent`,
    write: `ApiError HTTP_${status}, 1 sent`,
    pages: "StreamError REFUSED, 3 sent, resumes",
    stream: `ApiError HTTP_${status}, 3 sent`,
  },
});

/** Some statuses that pass, one after the other: fewer than a call is sent. */
const burst = (...statuses: readonly number[]): Row => ({
  name: `the server answers ${statuses.join(", then ")}`,
  burst: statuses,
  once: { ...completes(statuses.length + 1), write: `ApiError HTTP_${statuses[0]}, 1 sent` },
});

/** An error whose body has no end: its status counts, as that of any other. */
const endless = (wire: Fault, how: string): Row => ({
  name: `the server answers 500 with a body that ${how}`,
  wire,
  once: { ...completes(2), write: "ApiError HTTP_500, 1 sent" },
  always: {
    operation: "ApiError HTTP_500, 3 sent",
    write: "ApiError HTTP_500, 1 sent",
    pages: "StreamError REFUSED, 3 sent, resumes",
    stream: "ApiError HTTP_500, 3 sent",
  },
});

/** There is no connection to be had. Nothing was sent, so a write is tried again, too. */
const unreachable = (wire: Unreachable, name: string, code: string): Row => ({
  name,
  wire,
  // What is counted is what came through in the end.
  once: completes(1),
  always: all(`ConnectionError ${code}`, 0, "StreamError BROKEN, 0 sent, resumes"),
});

/** A page that is no JSON to its end is a broken one; of an operation the same is an unexpected body. */
const cutBody: Outcomes = {
  operation: "ApiError UNEXPECTED_BODY, 1 sent",
  write: "ApiError UNEXPECTED_BODY, 1 sent",
  pages: "StreamError CUT, 3 sent, resumes",
  stream: "StreamError CUT, 1 sent",
};

/** Any call is sent again after a 429: the server refused to begin. */
const refusedFor = (retryAfter: string | undefined, name: string): Row => ({
  name: `the server answers 429 with ${name}`,
  server: { kind: "status", status: 429, ...(retryAfter !== undefined && { retryAfter }) },
  waitsAtGate: true,
  once: completes(2),
  always: all("ApiError HTTP_429", "several"),
});

/** The design's table *Who handles what*, and *Big answers*, row by row. */
export const rows: readonly Row[] = [
  unreachable("refused", "the connection is refused", "REFUSED"),
  unreachable("bad certificate", "the certificate is no longer trusted", "TLS"),
  unreachable("unknown host", "the host is no longer known", "DNS"),
  { name: "the connection is reset before the headers", wire: "reset before the headers", ...reset },
  { name: "the connection is reset in the body", wire: "reset in the body", breaksBody: true, ...brokenBody },
  {
    name: "the answer never comes",
    wire: "stall before the headers",
    patienceMs: 40_000,
    once: { ...completes(2), write: "TimeoutError ATTEMPT, 1 sent" },
    always: {
      operation: "TimeoutError ATTEMPT, 3 sent",
      write: "TimeoutError ATTEMPT, 1 sent",
      pages: "StreamError BROKEN, 3 sent, resumes",
      stream: "TimeoutError ATTEMPT, 3 sent",
    },
  },
  {
    name: "the body stalls",
    wire: "stall in the body",
    breaksBody: true,
    patienceMs: 40_000,
    once: { ...completes(2), write: "TimeoutError IDLE, 1 sent", stream: "StreamError BROKEN, 1 sent" },
    always: {
      operation: "TimeoutError IDLE, 3 sent",
      write: "TimeoutError IDLE, 1 sent",
      pages: "StreamError BROKEN, 3 sent, resumes",
      stream: "StreamError BROKEN, 1 sent",
    },
  },
  { name: "the body comes a few bytes at a time", wire: "trickle", once: completes(1) },
  {
    name: "a compressed body is cut",
    wire: "cut gzip",
    breaksBody: true,
    // Plain fetch takes it for whole: only what it holds tells. Over plain fetch streams ask for no compression,
    // so what this row cuts for them is what no server should have sent.
    once: {
      operation: { fetch: "ApiError UNEXPECTED_BODY, 1 sent", node: "completes, 2 sent" },
      write: { fetch: "ApiError UNEXPECTED_BODY, 1 sent", node: "ConnectionError RESET, 1 sent" },
      pages: "completes, 2 sent",
      stream: { fetch: "StreamError CUT, 1 sent", node: "StreamError BROKEN, 1 sent" },
    },
    always: {
      operation: { fetch: "ApiError UNEXPECTED_BODY, 1 sent", node: "ConnectionError RESET, 3 sent" },
      write: { fetch: "ApiError UNEXPECTED_BODY, 1 sent", node: "ConnectionError RESET, 1 sent" },
      pages: { fetch: "StreamError CUT, 3 sent, resumes", node: "StreamError BROKEN, 3 sent, resumes" },
      stream: { fetch: "StreamError CUT, 1 sent", node: "StreamError BROKEN, 1 sent" },
    },
  },
  {
    name: "the announced length is larger than the body",
    wire: "length too large",
    breaksBody: true,
    ...brokenBody,
  },
  {
    name: "the announced length is smaller than the body",
    wire: "length too small",
    breaksBody: true,
    once: { ...cutBody, pages: "completes, 2 sent" },
    always: cutBody,
  },
  { name: "the chunks are malformed", wire: "malformed chunks", ...brokenBody },
  {
    name: "the body ends where the connection does",
    wire: "close-delimited",
    // JSON shows by itself that it is whole. Lines do not: all have come, but nothing says so.
    always: { ...completes(1), stream: "StreamError UNVERIFIED, 1 sent" },
  },
  {
    name: "the body ends where the connection does, and is cut",
    wire: "close-delimited and cut",
    breaksBody: true,
    once: { ...cutBody, pages: "completes, 2 sent" },
    always: cutBody,
  },
  {
    name: "the body ends where the connection does, and is empty",
    wire: "close-delimited and empty",
    once: { ...cutBody, pages: "completes, 2 sent", stream: "StreamError UNVERIFIED, 1 sent" },
    always: { ...cutBody, stream: "StreamError UNVERIFIED, 1 sent" },
  },
  {
    name: "a proxy answers with an HTML page",
    server: { kind: "html", status: 200 },
    always: all("ApiError UNEXPECTED_BODY", 1),
  },
  {
    name: "a proxy answers with a page that repeats the request",
    wire: "page with the request",
    always: all("ApiError UNEXPECTED_BODY", 1),
  },
  {
    name: "a proxy answers with an HTML page that says it is what was asked for",
    wire: "page as records",
    always: all("ApiError UNEXPECTED_BODY", 1),
  },
  {
    name: "a proxy answers with an HTML page that does not say what it is",
    wire: "page of no type",
    always: all("ApiError UNEXPECTED_BODY", 1),
  },
  {
    name: "a proxy answers 502 with an HTML page",
    server: { kind: "html", status: 502 },
    once: { ...completes(2), write: "ApiError HTTP_502, 1 sent" },
    always: {
      operation: "ApiError HTTP_502, 3 sent",
      write: "ApiError HTTP_502, 1 sent",
      pages: "StreamError REFUSED, 3 sent, resumes",
      stream: "ApiError HTTP_502, 3 sent",
    },
  },
  passing(408),
  passing(500),
  passing(502),
  passing(503),
  passing(504),
  burst(500, 502),
  burst(503, 504),
  staying(408),
  staying(500),
  staying(502),
  staying(503),
  staying(504),
  endless("endless error", "never ends"),
  endless("trickling error", "trickles for ever"),
  {
    name: "the server answers 403",
    server: { kind: "status", status: 403 },
    always: all("ApiError HTTP_403", 1),
  },
  refusedFor(undefined, "no Retry-After"),
  refusedFor("0", "a Retry-After of 0"),
  refusedFor("Sun, 06 Nov 1994 08:49:37 GMT", "a Retry-After in the past"),
  refusedFor("1", "a small Retry-After"),
  refusedFor("soon", "a malformed Retry-After"),
  {
    name: "the server answers 429 with a huge Retry-After",
    server: { kind: "status", status: 429, retryAfter: "864000" },
    always: all("RateLimitError GATE", 1),
    holdsBack: true,
  },
  {
    name: "the server redirects to another origin",
    server: { kind: "redirect", location: "https://elsewhere.invalid/" },
    // No answer came of it, so for a walk it is a connection that did not lead anywhere.
    always: all("ConnectionError REDIRECT", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
  {
    name: "the token is revoked in the middle of the run",
    revoked: true,
    // A 401 says that nothing was done: the one replay is for writes, too.
    once: completes(2),
    always: all("AuthenticationError TOKEN_REFUSED", 2),
  },
  {
    name: "the token endpoint answers 503 when a new token is needed",
    tokenEndpoint: { kind: "status", status: 503 },
    once: completes(2),
    always: all("AuthenticationError TOKEN_ENDPOINT", 1),
  },
  {
    name: "the token endpoint refuses connections when a new token is needed",
    tokenEndpoint: "refused",
    once: completes(2),
    always: all("ConnectionError REFUSED", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
  {
    name: "the token endpoint never answers when a new token is needed",
    tokenEndpoint: "stall before the headers",
    once: completes(2),
    always: all("TimeoutError ATTEMPT", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
  {
    name: "the token endpoint sends an answer that trickles for ever when a new token is needed",
    tokenEndpoint: "trickling blanks",
    once: completes(2),
    always: all("TimeoutError ATTEMPT", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
  {
    name: "the token endpoint resets connections when a new token is needed",
    tokenEndpoint: "reset before the headers",
    once: completes(2),
    always: all("ConnectionError RESET", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
  {
    name: "the token endpoint sends malformed chunks when a new token is needed",
    tokenEndpoint: "malformed chunks",
    once: completes(2),
    always: all("ConnectionError RESET", 1, "StreamError BROKEN, 1 sent, resumes"),
  },
];
