import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo, Socket } from "node:net";

/** A server on loopback whose every answer a test writes. */
export interface StubServer {
  readonly url: string;
  /** Connections that are open now. */
  readonly connections: number;
  /** The most that were ever open at once. */
  readonly mostConnections: number;
  close(): Promise<void>;
}

/** Starts one; with `tls` it speaks HTTPS. */
export async function stubServer(listener: RequestListener, tls?: ServerOptions): Promise<StubServer> {
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  const sockets = new Set<Socket>();
  let most = 0;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    get connections() {
      return sockets.size;
    },
    get mostConnections() {
      return most;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Waits until something holds, for what has no event to wait for. */
export async function eventually(holds: () => boolean, withinMs = 20_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > until) throw new Error(`it did not come true within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
