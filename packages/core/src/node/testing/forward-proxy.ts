import { createServer, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A forward proxy on loopback. */
export interface ForwardProxy {
  readonly port: number;
  /** What was asked for, such as `CONNECT localhost:443` or `GET http://…`. */
  readonly log: string[];
  /** What was sent as `Proxy-Authorization`, by request. */
  readonly authorizations: (string | undefined)[];
  close(): Promise<void>;
}

/** Starts one: CONNECT for all, absolute addresses for plain HTTP. With `password` it asks for `user:password`. */
export async function forwardProxy(options: { readonly password?: string } = {}): Promise<ForwardProxy> {
  const log: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const expected = options.password && `Basic ${Buffer.from(`user:${options.password}`).toString("base64")}`;
  const admits = (authorization: string | undefined) => {
    authorizations.push(authorization);
    return expected === undefined || authorization === expected;
  };

  const server = createServer((incoming, outgoing) => {
    log.push(`${incoming.method} ${incoming.url}`);
    if (!admits(incoming.headers["proxy-authorization"])) return void outgoing.writeHead(407).end();
    const { method = "GET", url = "/", headers } = incoming;
    const upstream = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  server.on("connect", (incoming, socket: Socket, head) => {
    log.push(`CONNECT ${incoming.url}`);
    socket.on("error", () => {});
    if (!admits(incoming.headers["proxy-authorization"])) {
      return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    }
    const [host = "", port = "443"] = (incoming.url ?? "").split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
