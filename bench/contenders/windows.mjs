// Who keeps within a window of so many requests in so many milliseconds. Each gives a function that makes one
// call. The libraries wrap a `fetch` as their documentation suggests for such a limit; a call that is refused all
// the same waits for Retry-After and goes through the limiter again.
import { patiently, send } from "../lib/patiently.mjs";
import { ORGANIZATION_TOKEN, SITE_ID } from "../lib/small-answer.mjs";

const path = `/api/v1.0/org/sites/${SITE_ID}`;
const read = (url) => send(url + path, ORGANIZATION_TOKEN);

/** @type {Record<string, (options: { url: string, requests: number, perMs: number }) => Promise<() => Promise<any>>>} */
export const contenders = {
  /** What one would write by hand, knowing that a place frees one window after the answer. */
  "hand-written sliding log": async ({ url, requests, perMs }) => {
    const answeredAt = [];
    const waiting = [];
    let inFlight = 0;
    let timer;
    const pump = () => {
      clearTimeout(timer);
      const now = performance.now();
      while (answeredAt.length > 0 && now - answeredAt[0] >= perMs) answeredAt.shift();
      while (waiting.length > 0 && inFlight + answeredAt.length < requests) {
        inFlight++;
        waiting.shift()();
      }
      if (waiting.length > 0 && answeredAt.length > 0) timer = setTimeout(pump, answeredAt[0] + perMs - now);
    };
    return patiently(async () => {
      await new Promise((resolve) => {
        waiting.push(resolve);
        pump();
      });
      try {
        return await read(url);
      } finally {
        inFlight--;
        answeredAt.push(performance.now());
        pump();
      }
    });
  },
  runwire: async ({ url, requests, perMs }) => {
    const { Client } = await import("@runwire/runzero");
    // With a key, so that everybody makes the same 1,000 requests: a token request takes a place of the window.
    const client = new Client({
      organizationToken: ORGANIZATION_TOKEN,
      url,
      limits: { window: { requests, perMs } },
    });
    return () => client.organization.getSite({ path: { site_id: SITE_ID } });
  },
  "bottleneck (reservoir)": async ({ url, requests, perMs }) => {
    const { default: Bottleneck } = await import("bottleneck");
    const limiter = new Bottleneck({
      reservoir: requests,
      reservoirRefreshAmount: requests,
      reservoirRefreshInterval: perMs,
    });
    return patiently(() => limiter.schedule(() => read(url)));
  },
  "p-throttle (strict)": async ({ url, requests, perMs }) => {
    const { default: pThrottle } = await import("p-throttle");
    return patiently(pThrottle({ limit: requests, interval: perMs, strict: true })(() => read(url)));
  },
  "p-throttle": async ({ url, requests, perMs }) => {
    const { default: pThrottle } = await import("p-throttle");
    return patiently(pThrottle({ limit: requests, interval: perMs })(() => read(url)));
  },
  "p-queue": async ({ url, requests, perMs }) => {
    const { default: PQueue } = await import("p-queue");
    const queue = new PQueue({ intervalCap: requests, interval: perMs, carryoverConcurrencyCount: true });
    return patiently(() => queue.add(() => read(url)));
  },
  limiter: async ({ url, requests, perMs }) => {
    const { RateLimiter } = await import("limiter");
    const limiter = new RateLimiter({ tokensPerInterval: requests, interval: perMs });
    return patiently(async () => {
      await limiter.removeTokens(1);
      return read(url);
    });
  },
  "rate-limiter-flexible": async ({ url, requests, perMs }) => {
    const { RateLimiterMemory, RateLimiterQueue } = await import("rate-limiter-flexible");
    const limiter = new RateLimiterQueue(new RateLimiterMemory({ points: requests, duration: perMs / 1000 }));
    return patiently(async () => {
      await limiter.removeTokens(1);
      return read(url);
    });
  },
  "octokit (throttling, retry)": async ({ url }) => {
    const { Octokit } = await import("octokit");
    const client = new Octokit({
      baseUrl: `${url}/api/v1.0`,
      auth: ORGANIZATION_TOKEN,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
    });
    return () => client.request("GET /org/sites/{site_id}", { site_id: SITE_ID });
  },
  "openai (retry)": async ({ url }) => {
    const { OpenAI } = await import("openai");
    const client = new OpenAI({ apiKey: ORGANIZATION_TOKEN, baseURL: `${url}/api/v1.0`, maxRetries: 100 });
    return () => client.get(`/org/sites/${SITE_ID}`);
  },
};
