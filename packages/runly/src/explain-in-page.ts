import { ConnectionError } from "@runwire/core";

/**
 * A page is told nothing of why a request failed: the reasons that its author can do something about are named.
 *
 * @param protocol That of the page's own address, such as `file:`.
 */
export function explainInPage(error: unknown, protocol: string | undefined): unknown {
  if (!(error instanceof ConnectionError) || error.code !== "UNREACHABLE") return error;
  if (protocol === undefined) return error;
  const advice =
    protocol === "file:"
      ? "this page was opened from a file, and browsers let such pages call few APIs; serve it over HTTP (npx serve)"
      : "the browser did not let it through or there is no connection; check url, the network, whether the API " +
        "allows this page's origin (CORS), and blocking extensions";
  const { operation, method, path, sent, cause } = error;
  return new ConnectionError("UNREACHABLE", `${error.message}: ${advice}`, {
    ...{ operation, method, path, sent, cause },
  } as ConstructorParameters<typeof ConnectionError>[2]);
}
