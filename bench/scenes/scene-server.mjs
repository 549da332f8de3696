// The server of the scenes: gives tokens, can revoke all that it gave, can refuse everything with 429, and writes
// down what it was asked. Whatever the paths of a library are, they end up here.
import { createServer } from "node:http";

/** How long the token endpoint takes. */
const TOKEN_MS = 20;

/** Answers come over so many milliseconds: some refusals of the old token arrive after the new one is there. */
const STAGGER_MS = 60;

/** Calls that were on their way when the first was refused arrive within so many milliseconds. */
const BURST_MS = 300;

/** A key that is never revoked. */
export const STATIC_KEY = `OT${"0".repeat(30)}`;

export async function startSceneServer() {
  let refusal;
  let order = 0;
  let given = 0;
  let revoked = 0;
  const seen = { tokenRequests: 0, requests: 0, firstRefusalAt: undefined, afterRefusal: 0 };

  const server = createServer(async (request, response) => {
    request.resume();
    const reply = (status, body, headers = {}) => {
      const text = JSON.stringify(body);
      response.writeHead(status, {
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(text)),
        ...headers,
      });
      response.end(text);
    };
    if (request.method === "POST") {
      seen.tokenRequests++;
      await passed(TOKEN_MS);
      given++;
      const expires = { expires_in: 3600, expires_at: new Date(Date.now() + 3_600_000).toISOString() };
      return reply(200, {
        access_token: `token-${given}`,
        token: `token-${given}`,
        token_type: "bearer",
        ...expires,
      });
    }
    seen.requests++;
    if (refusal !== undefined) {
      if (seen.firstRefusalAt === undefined) seen.firstRefusalAt = performance.now();
      else if (performance.now() - seen.firstRefusalAt > BURST_MS) seen.afterRefusal++;
      // The sentence by which octokit's throttling knows such an answer.
      return reply(429, { message: "You have exceeded a secondary rate limit" }, { "retry-after": refusal });
    }
    const number = Number(/token-(\d+)$/.exec(request.headers.authorization ?? "")?.[1] ?? 0);
    const valid = number > revoked || request.headers.authorization?.endsWith(STATIC_KEY);
    await passed((order++ * 7) % STAGGER_MS);
    reply(valid ? 200 : 401, valid ? { id: "site" } : { message: "the token was revoked" });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    /** All tokens so far stop working, though their time is not over. */
    revoke: () => {
      revoked = given;
    },
    /** From now on everything is refused, with this Retry-After. */
    refuse: (retryAfter) => {
      refusal = retryAfter;
    },
    close: () => void server.close(() => {}).closeAllConnections(),
  };
}

function passed(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
