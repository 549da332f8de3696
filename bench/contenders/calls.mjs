// Who makes small calls. Each is set up as its documentation suggests, with the duties that it has; each gives a
// function that makes one call and resolves with the parsed site.
import { CLIENT_ID, CLIENT_SECRET, ORGANIZATION_ID, SITE_ID, TOKEN } from "../lib/small-answer.mjs";

const path = `/org/sites/${SITE_ID}`;
const headers = { authorization: `Bearer ${TOKEN}` };

/** A window that is kept like any other and never full. */
const wideWindow = { requests: 100_000, perMs: 1 };

/** @type {Record<string, (options: { url: string, fetch?: typeof fetch }) => Promise<() => Promise<any>>>} */
export const contenders = {
  "bare fetch": async ({ url, fetch }) => {
    const address = `${url}/api/v1.0${path}?_oid=${ORGANIZATION_ID}`;
    const send = fetch ?? globalThis.fetch;
    return async () => (await send(address, { headers })).json();
  },
  "openapi-fetch": async ({ url, fetch }) => {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl: `${url}/api/v1.0`, headers, ...(fetch && { fetch }) });
    const params = { path: { site_id: SITE_ID }, query: { _oid: ORGANIZATION_ID } };
    return async () => {
      const { data, error } = await client.GET("/org/sites/{site_id}", { params });
      if (error !== undefined) throw error;
      return data;
    };
  },
  runwire: (options) => runwire(options),
  "runwire + nodeTransport": async ({ url }) => {
    const { nodeTransport } = await import("@runwire/core/node");
    return runwire({ url, fetch: nodeTransport() });
  },
  openai: async ({ url, fetch }) => {
    const { OpenAI } = await import("openai");
    const client = new OpenAI({
      apiKey: async () => TOKEN,
      baseURL: `${url}/api/v1.0`,
      ...(fetch && { fetch }),
    });
    return () => client.get(path, { query: { _oid: ORGANIZATION_ID } });
  },
  octokit: async ({ url, fetch }) => {
    const { Octokit } = await import("octokit");
    const client = new Octokit({
      baseUrl: `${url}/api/v1.0`,
      auth: TOKEN,
      throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
      ...(fetch && { request: { fetch } }),
    });
    return async () =>
      (await client.request("GET /org/sites/{site_id}", { site_id: SITE_ID, _oid: ORGANIZATION_ID })).data;
  },
  ky: async ({ url, fetch }) => {
    const { default: ky } = await import("ky");
    const client = ky.create({ prefixUrl: `${url}/api/v1.0`, headers, retry: 2, ...(fetch && { fetch }) });
    return () => client.get(path.slice(1), { searchParams: { _oid: ORGANIZATION_ID } }).json();
  },
  "ky + bottleneck": async (options) => {
    const { default: Bottleneck } = await import("bottleneck");
    const call = await contenders.ky(options);
    const limiter = new Bottleneck({
      maxConcurrent: 64,
      reservoir: 1_000_000,
      reservoirRefreshAmount: 1_000_000,
      reservoirRefreshInterval: 250,
    });
    return () => limiter.schedule(call);
  },
  "axios + retry + refresh": async ({ url, fetch }) => {
    const [{ default: axios }, { default: axiosRetry }, { createAuthRefresh }] = await Promise.all([
      import("axios"),
      import("axios-retry"),
      import("axios-auth-refresh"),
    ]);
    const client = axios.create({
      baseURL: `${url}/api/v1.0`,
      headers,
      ...(fetch && { adapter: "fetch", env: { fetch, Request, Response } }),
    });
    axiosRetry(client, { retries: 2 });
    createAuthRefresh(client, async () => {});
    return async () => (await client.get(path, { params: { _oid: ORGANIZATION_ID } })).data;
  },
  got: async ({ url }) => {
    const { default: got } = await import("got");
    const client = got.extend({ prefixUrl: `${url}/api/v1.0`, headers, retry: { limit: 2 } });
    return () => client.get(path.slice(1), { searchParams: { _oid: ORGANIZATION_ID } }).json();
  },
};

async function runwire({ url, fetch }) {
  const { Client } = await import("@runwire/runzero");
  const client = new Client(CLIENT_ID, CLIENT_SECRET, {
    url,
    organizationId: ORGANIZATION_ID,
    limits: { window: wideWindow },
    ...(fetch && { fetch }),
  });
  const options = { path: { site_id: SITE_ID } };
  return () => client.organization.getSite(options);
}
