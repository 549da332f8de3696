import { ConnectionError } from "./errors/connection-error.js";
import { describeCall } from "./errors/runwire-error.js";
import type { Operation } from "./operation.js";
import { origin } from "./origin.js";
import { inBrowser } from "./runtime.js";

/**
 * How `fetch` is to meet a redirect: it gives it back, so that it can be looked at. A browser shows nothing of one,
 * so there it is an error at once. It is for a body that may be a file, too: to be ready to send it elsewhere, Node's
 * `fetch` would keep all that it has read of it (measured: 320 MB of memory for a file of 300 MB, and 45 MB so).
 */
export function redirectMode(operation: Operation, body: BodyInit | null | undefined): RequestRedirect {
  const mayBeFile = Boolean(body) && (body instanceof Blob || body instanceof FormData);
  return mayBeFile || (inBrowser && operation.redirect === undefined) ? "error" : "manual";
}

/** The error for a redirect. `target` is where it leads, as far as that may be shown. */
export function redirected(operation: Operation, status?: number, target?: URL): ConnectionError {
  const where = target ? ` to ${target.origin}` : "";
  const answered = status === undefined ? "" : ` (${status})`;
  return new ConnectionError(
    "REDIRECT",
    `${describeCall(origin(operation))} was redirected${where}${answered}. ` +
      "A credential is never sent on; if the API has moved, set `url` to its new origin",
    { ...origin(operation), sent: true },
  );
}

/** What Node's `fetch` says of a redirect that is to be an error. */
export function isRefusedRedirect(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.cause instanceof Error &&
    error.cause.message === "unexpected redirect"
  );
}
