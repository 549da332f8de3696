import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { DIST } from "./places.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Serves the built site on loopback, with addresses that need no `.html`. */
export async function serveSite() {
  const server = createServer(({ url = "/" }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = fileAt(path);
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(file ?? "404.html")] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    createReadStream(file ?? join(DIST, "404.html")).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileAt(path) {
  const candidates = [path, `${path}.html`, join(path, "index.html")].map((each) => join(DIST, each));
  return candidates.find((each) => existsSync(each) && statSync(each).isFile());
}
