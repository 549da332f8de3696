// A server with a sliding window: no more than `requests` in any `perMs`, by the moment of their arrival; above
// it comes 429 with Retry-After. Refused requests take
// no place.
import { createServer } from "node:http";
import { headersOf, SITE } from "./small-answer.mjs";

const { requests, perMs } = JSON.parse(process.argv[2]);
let arrivals = [];
let refused = 0;

const server = createServer((request, response) => {
  request.resume();
  const now = performance.now();
  arrivals = arrivals.filter((at) => now - at < perMs);
  if (arrivals.length >= requests) {
    refused++;
    const seconds = Math.ceil((arrivals[0] + perMs - now) / 1000);
    response.writeHead(429, { "retry-after": String(seconds), "content-length": "0" }).end();
    return;
  }
  arrivals.push(now);
  // Some milliseconds, as an answer from a database takes.
  setTimeout(() => response.writeHead(200, headersOf(SITE)).end(SITE), 5);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("message", () => process.send({ refused }));
process.on("disconnect", () => process.exit(0));
