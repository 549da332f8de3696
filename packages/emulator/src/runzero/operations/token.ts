import { json } from "../../answers.js";
import type { Call, Handlers } from "../call.js";
import { problem, Refusal, wireProblem } from "../problem.js";
import { clientSecret } from "../state.js";

/** The OAuth2 endpoints. They take the client's id and secret, in the form or as HTTP Basic, and no key. */
export const tokenHandlers: Handlers = {
  async getAPIToken(call) {
    await checkClient(call);
    const { token, lifetimeMs } = call.state.tokens.issue(call.state.options.clock.now());
    return json(
      { access_token: token, token_type: "bearer", expires_in: Math.floor(lifetimeMs / 1000) },
      200,
      {
        "cache-control": "no-store",
      },
    );
  },

  async rotateAPIToken(call) {
    await checkClient(call);
    const { client } = call.state;
    client.secret = clientSecret(call.state.nextSeed());
    return json({ api_client_id: client.id, api_client_secret: client.secret });
  },
};

/**
 * Reads and checks the credentials of a token request.
 *
 * @throws Refusal 400 for a body that is not the form, 401 for a wrong id or secret.
 */
async function checkClient(call: Call): Promise<void> {
  const contentType = call.request.headers.get("content-type") ?? "";
  if (!contentType.toLowerCase().startsWith("application/x-www-form-urlencoded"))
    throw new Refusal(problem(400, "the body must be application/x-www-form-urlencoded"));
  const form = new URLSearchParams(await call.request.text());
  const basic = basicCredentials(call.request.headers.get("authorization"));
  if (form.get("grant_type") !== "client_credentials")
    throw new Refusal(problem(400, "grant_type must be client_credentials"));
  const id = basic?.id ?? form.get("client_id");
  const secret = basic?.secret ?? form.get("client_secret");
  if (!id || !secret) throw new Refusal(problem(400, "client_id and client_secret are required"));
  if (id !== call.state.client.id || secret !== call.state.client.secret)
    throw new Refusal(wireProblem(401, "invalid client credentials"));
}

/** RFC 6749 section 2.3.1: both parts are form-encoded before they are joined. */
function basicCredentials(header: string | null): { id: string; secret: string } | undefined {
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
