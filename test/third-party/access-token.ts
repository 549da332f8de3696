import {
  ClientSecretBasic,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  processClientCredentialsResponse,
} from "oauth4webapi";
import type { StartedMock } from "./mock.js";

/** An access token by client credentials, as oauth4webapi gets it from any OAuth2 server: in the form, or by HTTP Basic. */
export async function accessToken(mock: StartedMock, by: "form" | "basic" = "form"): Promise<string> {
  const server = { issuer: mock.url, token_endpoint: `${mock.url}/api/v1.0/account/api/token` };
  const client = { client_id: mock.clientId };
  const secret = by === "form" ? ClientSecretPost(mock.clientSecret) : ClientSecretBasic(mock.clientSecret);
  const response = await clientCredentialsGrantRequest(server, client, secret, {});
  return (await processClientCredentialsResponse(server, client, response)).access_token;
}
