/** A request as a server would get it. */
export interface CapturedRequest {
  readonly method: string;
  /** As it was written: nothing decoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The whole of it, for parsers. */
  readonly request: Request;
}

/** A stand-in for `fetch` that keeps what it was given and answers what the document says. */
export function capturingFetch(answer: (request: Request) => Response): {
  readonly fetch: typeof fetch;
  readonly captured: CapturedRequest[];
} {
  const captured: CapturedRequest[] = [];
  return {
    captured,
    fetch: async (input, init) => {
      const url = String(input);
      const request = new Request(url, init);
      const [path = "", query = ""] = url.replace(new URL(url).origin, "").split("?");
      captured.push({
        method: request.method,
        path,
        query,
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.clone().arrayBuffer()),
        request,
      });
      return answer(request);
    },
  };
}
