// Who gets a new token when the old one is refused, each as its documentation shows it. Each gives a function
// that makes one call.
import { generateKeyPairSync } from "node:crypto";

const basePath = "/api/v1.0";
const site = "/org/sites/1";

async function requestToken(url) {
  const response = await fetch(`${url}/token`, { method: "POST" });
  return (await response.json()).access_token;
}

/** @type {Record<string, (options: { url: string }) => Promise<() => Promise<unknown>>>} */
export const contenders = {
  runwire: async ({ url }) => {
    const { Client } = await import("@runwire/runzero");
    const client = new Client("bench-client", "bench-secret", { url, organizationId: "1" });
    return () => client.organization.getSite({ path: { site_id: "1" } });
  },
  "octokit (auth-app)": async ({ url }) => {
    const { App, Octokit } = await import("octokit");
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const app = new App({ appId: 1, privateKey, Octokit: Octokit.defaults({ baseUrl: url, log }) });
    const client = await app.getInstallationOctokit(1);
    return () => client.request(`GET ${site}`);
  },
  "openai (apiKey function)": async ({ url }) => {
    const { OpenAI } = await import("openai");
    let token;
    const apiKey = () => (token ??= requestToken(url));
    const client = new OpenAI({ apiKey, baseURL: url + basePath });
    return () => client.get(site);
  },
  "google-auth-library": async ({ url }) => {
    const { OAuth2Client } = await import("google-auth-library");
    const client = new OAuth2Client({
      clientId: "bench-client",
      clientSecret: "bench-secret",
      endpoints: { oauth2TokenUrl: `${url}/token` },
      forceRefreshOnFailure: true,
    });
    client.setCredentials({ refresh_token: "refresh" });
    return () => client.request({ url: url + basePath + site });
  },
  "axios-auth-refresh": async ({ url }) => {
    const [{ default: axios }, { createAuthRefresh }] = await Promise.all([
      import("axios"),
      import("axios-auth-refresh"),
    ]);
    const client = axios.create({ baseURL: url + basePath });
    let token = await requestToken(url);
    client.interceptors.request.use((request) => {
      request.headers.authorization = `Bearer ${token}`;
      return request;
    });
    createAuthRefresh(client, async (failed) => {
      token = await requestToken(url);
      failed.response.config.headers.authorization = `Bearer ${token}`;
    });
    return () => client.get(site);
  },
  "ky (hook of its readme)": async ({ url }) => {
    const { default: ky } = await import("ky");
    let token = await requestToken(url);
    const client = ky.create({
      prefixUrl: url + basePath,
      hooks: {
        beforeRequest: [(request) => request.headers.set("authorization", `Bearer ${token}`)],
        afterResponse: [
          async (request, _options, response, state) => {
            if (response.status !== 401 || state.retryCount > 0) return undefined;
            token = await requestToken(url);
            const headers = new Headers(request.headers);
            headers.set("authorization", `Bearer ${token}`);
            return ky.retry({ request: new Request(request, { headers }), code: "TOKEN_REFRESHED" });
          },
        ],
      },
    });
    return () => client.get(site.slice(1)).json();
  },
  "got (hook of its documentation)": async ({ url }) => {
    const { default: got } = await import("got");
    const authorization = async () => `Bearer ${await requestToken(url)}`;
    const client = got.extend({
      prefixUrl: url + basePath,
      mutableDefaults: true,
      headers: { authorization: await authorization() },
      hooks: {
        afterResponse: [
          async (response, retryWithMergedOptions) => {
            if (response.statusCode !== 401) return response;
            const fresh = { headers: { authorization: await authorization() } };
            client.defaults.options.merge(fresh);
            return retryWithMergedOptions(fresh);
          },
        ],
      },
    });
    return () => client.get(site.slice(1)).json();
  },
};
