import { BadRequest } from "./refusal.js";

/** What a token request of the OAuth2 grant "client credentials" brings. */
export interface ClientCredentials {
  readonly id: string;
  readonly secret: string;
}

/**
 * Reads the credentials of a token request: a form with `grant_type`, and the id and secret in it or as HTTP Basic.
 *
 * @throws BadRequest for a body that is not that form.
 */
export async function readClientCredentials(request: Request): Promise<ClientCredentials> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!contentType.toLowerCase().startsWith("application/x-www-form-urlencoded"))
    throw new BadRequest("the body must be application/x-www-form-urlencoded");
  const form = new URLSearchParams(await request.text());
  const basic = basicCredentials(request.headers.get("authorization"));
  if (form.get("grant_type") !== "client_credentials")
    throw new BadRequest("grant_type must be client_credentials");
  const id = basic?.id ?? form.get("client_id");
  const secret = basic?.secret ?? form.get("client_secret");
  if (!id || !secret) throw new BadRequest("client_id and client_secret are required");
  return { id, secret };
}

/** The token of an `Authorization: Bearer` header, or `undefined` where there is none. */
export function bearerToken(headers: Headers): string | undefined {
  return /^bearer +(\S+)$/i.exec(headers.get("authorization")?.trim() ?? "")?.[1];
}

/** RFC 6749 section 2.3.1: both parts are form-encoded before they are joined. */
function basicCredentials(header: string | null): ClientCredentials | undefined {
  const encoded = /^basic +(\S+)$/i.exec(header?.trim() ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const pair = atob(encoded);
    const colon = pair.indexOf(":");
    if (colon === -1) return undefined;
    return { id: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
