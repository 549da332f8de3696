import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves files from memory. */
export interface PageServer {
  readonly url: string;
  readonly files: Map<string, string>;
  /** Headers that every answer has, such as a Content-Security-Policy. */
  readonly headers: Record<string, string>;
  close(): Promise<void>;
}

/** Starts a server of pages on loopback; what is put into `files` later is served, too. */
export async function servePages(files = new Map<string, string>()): Promise<PageServer> {
  const headers: Record<string, string> = {};
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname.slice(1);
    const text = files.get(name);
    if (text === undefined) response.writeHead(404).end();
    else
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(name)] ?? "text/plain" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    files,
    headers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
