// A `fetch` without a network: what is left is what a client itself costs.
import { GRANT, headersOf, SITE } from "./small-answer.mjs";

const [siteHeaders, grantHeaders] = [headersOf(SITE), headersOf(GRANT)];

/** @type {(input: string | URL | Request, init?: RequestInit) => Promise<Response>} */
export const stubFetch = async (input) => {
  const url = typeof input === "string" ? input : (input.url ?? String(input));
  return url.endsWith("/token")
    ? new Response(GRANT, { headers: grantHeaders })
    : new Response(SITE, { headers: siteHeaders });
};
