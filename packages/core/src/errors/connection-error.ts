import { describeCall, type ErrorOrigin, RunwireError } from "./runwire-error.js";

/** What kept a request from being answered. */
export type ConnectionErrorCode =
  | "DNS"
  | "TLS"
  | "REFUSED"
  | "CONNECT_TIMEOUT"
  | "RESET"
  | "PROXY"
  | "REDIRECT"
  | "UNREACHABLE";

/**
 * The server could not be reached, or the connection broke before an answer came. `sent` tells whether the
 * request may have reached the server: where it is false, any operation can safely be tried again.
 */
export class ConnectionError extends RunwireError {
  override readonly name = "ConnectionError";
  declare readonly code: ConnectionErrorCode;
  readonly sent: boolean;

  constructor(
    code: ConnectionErrorCode,
    message: string,
    details: ErrorOrigin & { readonly sent: boolean; readonly cause?: unknown },
  ) {
    super(code, message, details, details.cause === undefined ? undefined : { cause: details.cause });
    this.sent = details.sent;
  }
}

/** A code as users see it, told apart further by what is to be done. */
type Meaning = Exclude<ConnectionErrorCode, "REDIRECT"> | "TLS_EXPIRED" | "TLS_NAME" | "TLS_PROTOCOL";

const meanings: Record<Meaning, { sent: boolean; advice: string }> = {
  DNS: {
    sent: false,
    advice: "the host name does not resolve; check `url`, a proxy's name and the network's DNS",
  },
  TLS: {
    sent: false,
    advice:
      "the server's certificate is not trusted; give its authority with nodeTransport({ ca }) or NODE_EXTRA_CA_CERTS",
  },
  TLS_EXPIRED: {
    sent: false,
    advice: "the server's certificate is not valid today; if it should be, check this machine's clock",
  },
  TLS_NAME: { sent: false, advice: "the server's certificate is for another host name; check `url`" },
  // Such a code may come from a connection that had long been there, too: something may have been sent.
  TLS_PROTOCOL: {
    sent: true,
    advice:
      "the encrypted connection failed; check that `url` speaks HTTPS, and whether the server wants a certificate " +
      "of the client (nodeTransport({ cert, key }))",
  },
  REFUSED: { sent: false, advice: "nothing accepts connections there; check host and port of `url`" },
  CONNECT_TIMEOUT: { sent: false, advice: "no connection came about in time; check firewall and proxy" },
  RESET: { sent: true, advice: "the connection broke before the answer was complete" },
  PROXY: {
    sent: false,
    advice:
      "the proxy did not let the connection through; check its address, its credentials and what it allows",
  },
  UNREACHABLE: { sent: true, advice: "the request failed without an answer" },
};

const byCause: readonly (readonly [RegExp, Meaning])[] = [
  [/^(ENOTFOUND|EAI_)/, "DNS"],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EMFILE|ENFILE)$/, "REFUSED"],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, "TLS_EXPIRED"],
  [/^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/, "TLS_NAME"],
  [/^(CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/, "TLS"],
  [/^(ERR_TLS|ERR_SSL|EPROTO)/, "TLS_PROTOCOL"],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, "CONNECT_TIMEOUT"],
  [/^(PROXY_|UND_ERR_PRX_TLS)/, "PROXY"],
  // Z_: a compressed body that ended early; the others: a body of another length than announced, or no HTTP.
  [/^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_BODY_TIMEOUT|UND_ERR_RES_|HPE_|Z_)/, "RESET"],
];

/** What a failed `fetch` means: the reason is in its cause, as a code of Node's or undici's. */
export function connectionError(cause: unknown, origin: ErrorOrigin): ConnectionError {
  const { code: reason, syscall } = rootCause(cause);
  const named = byCause.find(([pattern]) => pattern.test(reason))?.[1] ?? "UNREACHABLE";
  // The same codes come from a connection that had long been there: then something may have been sent.
  const meaning = syscall === "read" || syscall === "write" ? "RESET" : named;
  const { sent, advice } = meanings[meaning];
  const code = meaning.startsWith("TLS") ? "TLS" : (meaning as Exclude<Meaning, `TLS${string}`>);
  const seen = reason === "" ? "" : ` [${reason}]`;
  const mayBeSent = sent && syscall !== "connect";
  return new ConnectionError(code, `${describeCall(origin)}: ${advice}${seen}`, {
    ...origin,
    sent: mayBeSent,
    cause,
  });
}

function rootCause(error: unknown): { readonly code: string; readonly syscall?: unknown } {
  // Some libraries wrap twice, and a failed happy-eyeballs connect is an AggregateError.
  for (let depth = 0, current: unknown = error; depth < 4 && current instanceof Error; depth++) {
    const { code, syscall } = current as { code?: unknown; syscall?: unknown };
    if (current.name === "HTTPParserError") {
      // It holds what could not be parsed: a piece of the answer, in which there may be a token.
      delete (current as { data?: unknown }).data;
      return { code: typeof code === "string" ? code : "HPE_INVALID" };
    }
    if (typeof code === "string") return { code, syscall };
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return { code: "" };
}
