// Scene: fifty calls under way when the server revokes the token that they all use.
import { startSceneServer } from "./scene-server.mjs";

/** How long the scene waits for all calls to end. */
const PATIENCE_MS = 20_000;

/**
 * @param {(options: { url: string }) => Promise<() => Promise<unknown>>} contender gives a function that makes one call
 * @returns {Promise<{ tokenRequests: number, failed: number, requests: number }>}
 *   what happened from the revocation on; `failed` counts calls that never ended too
 */
export async function revokedToken(contender, calls = 50) {
  const server = await startSceneServer();
  try {
    const call = await contender({ url: server.url });
    // The token is there, and in use.
    await call();
    const before = { ...server.seen };
    server.revoke();
    let succeeded = 0;
    const all = Array.from({ length: calls }, async () => {
      await call();
      succeeded++;
    });
    let timer;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([Promise.allSettled(all), patience]);
    clearTimeout(timer);
    return {
      tokenRequests: server.seen.tokenRequests - before.tokenRequests,
      failed: calls - succeeded,
      requests: server.seen.requests - before.requests,
    };
  } finally {
    server.close();
  }
}
