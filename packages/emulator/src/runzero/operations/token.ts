import { json } from "../../answers.js";
import { readClientCredentials } from "../../client-credentials.js";
import { Refusal } from "../../refusal.js";
import type { Call, Handlers } from "../call.js";
import { wireProblem } from "../problem.js";
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
 * Checks the credentials of a token request.
 *
 * @throws BadRequest for a body that is not the form, Refusal 401 for a wrong id or secret.
 */
async function checkClient(call: Call): Promise<void> {
  const { id, secret } = await readClientCredentials(call.request);
  if (id !== call.state.client.id || secret !== call.state.client.secret)
    throw new Refusal(wireProblem(401, "invalid client credentials"));
}
