/**
 * CORS as a service for pages needs it: any origin, the headers that were asked for, no cookies needed. Pages that
 * were opened from a file have the origin `null` and are no visitors of any site.
 */
export interface Cors {
  /** The answer to a preflight, or `undefined` for another request. */
  preflight(request: Request): Response | undefined;
  /** Adds the headers that let a page read the answer. */
  allow(request: Request, response: Response): Response;
}

/** @param allowed The origins that may call; left out, all but `null`. */
export function createCors(allowed: readonly string[] | undefined): Cors {
  const allowedOrigin = (request: Request) => {
    const origin = request.headers.get("origin");
    if (origin === null) return undefined;
    return (allowed === undefined ? origin !== "null" : allowed.includes(origin)) ? origin : undefined;
  };
  return {
    preflight(request) {
      if (request.method !== "OPTIONS" || !request.headers.has("access-control-request-method"))
        return undefined;
      const origin = allowedOrigin(request);
      if (origin === undefined) return new Response(null, { status: 204 });
      return new Response(null, {
        status: 204,
        headers: {
          "access-control-allow-origin": origin,
          "access-control-allow-credentials": "true",
          "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
          "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "",
          "access-control-max-age": "600",
          vary: "Origin",
        },
      });
    },
    allow(request, response) {
      const origin = allowedOrigin(request);
      if (origin === undefined) return response;
      response.headers.set("access-control-allow-origin", origin);
      response.headers.set("access-control-allow-credentials", "true");
      response.headers.set("access-control-expose-headers", "Retry-After, X-Request-Id");
      response.headers.append("vary", "Origin");
      return response;
    },
  };
}
