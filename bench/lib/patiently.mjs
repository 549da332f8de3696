// What a call is around a library that only limits: plain fetch, and patience where the server refuses all the same.
import { setTimeout as sleep } from "node:timers/promises";

/** Reads JSON with a fixed key. A refusal says after how long to try again. */
export async function send(url, key) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw Object.assign(new Error(`status ${response.status}`), {
    retryAfterMs: response.status === 429 ? Number(response.headers.get("retry-after")) * 1000 : undefined,
  });
}

/** Goes through a limiter until it was not refused. */
export function patiently(limited) {
  return async () => {
    for (;;) {
      try {
        return await limited();
      } catch (error) {
        if (error.retryAfterMs === undefined) throw error;
        await sleep(error.retryAfterMs);
      }
    }
  };
}
