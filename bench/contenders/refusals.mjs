// Who meets a long Retry-After, four calls at a time where that can be set. Each gives a function that makes one
// call, with a deadline by whatever means the library has.
import { STATIC_KEY } from "../scenes/scene-server.mjs";

const basePath = "/api/v1.0";
const site = "/org/sites/1";

/** @type {Record<string, (options: { url: string }) => Promise<(options: { deadlineMs?: number, signal?: AbortSignal }) => Promise<unknown>>>} */
export const contenders = {
  runwire: async ({ url }) => {
    const { Client } = await import("@runwire/runzero");
    const client = new Client({ organizationToken: STATIC_KEY, url, limits: { concurrency: 4 } });
    return ({ deadlineMs, signal }) =>
      client.organization.getSite({
        path: { site_id: "1" },
        // A deadline of its own; the signal would be one more way to the same end.
        ...(deadlineMs === undefined ? { signal } : { deadlineMs }),
      });
  },
  "octokit (throttling, retry)": async ({ url }) => {
    const { Octokit } = await import("octokit");
    const client = new Octokit({
      baseUrl: url + basePath,
      auth: STATIC_KEY,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
    });
    return ({ signal }) => client.request(`GET ${site}`, { request: { signal } });
  },
  "openai (retry)": async ({ url }) => {
    const { OpenAI } = await import("openai");
    const client = new OpenAI({ apiKey: STATIC_KEY, baseURL: url + basePath });
    return ({ signal, deadlineMs }) =>
      client.get(site, { signal, ...(deadlineMs && { timeout: deadlineMs }) });
  },
  "got (retry)": async ({ url }) => {
    const { default: got } = await import("got");
    const client = got.extend({
      prefixUrl: url + basePath,
      headers: { authorization: `Bearer ${STATIC_KEY}` },
    });
    return ({ signal, deadlineMs }) =>
      client.get(site.slice(1), { signal, ...(deadlineMs && { timeout: { request: deadlineMs } }) }).json();
  },
  "ky (retry)": async ({ url }) => {
    const { default: ky } = await import("ky");
    const client = ky.create({
      prefixUrl: url + basePath,
      headers: { authorization: `Bearer ${STATIC_KEY}` },
    });
    return ({ signal, deadlineMs }) =>
      client.get(site.slice(1), { signal, timeout: deadlineMs ?? false }).json();
  },
  "axios-retry": async ({ url }) => {
    const [{ default: axios }, { default: axiosRetry }] = await Promise.all([
      import("axios"),
      import("axios-retry"),
    ]);
    const client = axios.create({
      baseURL: url + basePath,
      headers: { authorization: `Bearer ${STATIC_KEY}` },
    });
    axiosRetry(client, {
      retries: 2,
      retryDelay: axiosRetry.exponentialDelay,
      retryCondition: (error) =>
        axiosRetry.isNetworkOrIdempotentRequestError(error) || error.response?.status === 429,
    });
    return ({ signal, deadlineMs }) => client.get(site, { signal, timeout: deadlineMs ?? 0 });
  },
  "bottleneck (retry in its failed event)": async ({ url }) => {
    const { default: Bottleneck } = await import("bottleneck");
    const limiter = new Bottleneck({ maxConcurrent: 4 });
    limiter.on("failed", (error, { retryCount }) => (retryCount < 2 ? error.retryAfterMs : undefined));
    return ({ signal }) =>
      limiter.schedule(async () => {
        const response = await fetch(url + basePath + site, {
          headers: { authorization: `Bearer ${STATIC_KEY}` },
          signal,
        });
        if (response.ok) return response.json();
        const retryAfterMs = Number(response.headers.get("retry-after")) * 1000;
        throw Object.assign(new Error(`status ${response.status}`), { retryAfterMs });
      });
  },
};
