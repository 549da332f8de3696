import { connect, createServer, type Socket } from "node:net";

/** A line to a server on loopback that carries what is sent later than it was, in both directions. */
export interface SlowLine {
  readonly port: number;
  /** How late, each way, in milliseconds; holds for what is sent from now on. */
  delayMs: number;
  end(): Promise<void>;
}

export async function slowLine(toPort: number, delayMs: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const line = { delayMs };
  const server = createServer((near) => {
    const far = connect(toPort, "127.0.0.1");
    carry(near, far, line);
    carry(far, near, line);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return Object.assign(line, {
    port: (server.address() as { port: number }).port,
    async end() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  });
}

/** Nothing overtakes what was sent before it, also where the line has become faster since. */
function carry(from: Socket, to: Socket, line: { readonly delayMs: number }): void {
  const queue: { readonly dueAt: number; readonly bytes: Buffer }[] = [];
  const next = () => {
    const first = queue[0];
    if (first === undefined) return;
    setTimeout(
      () => {
        queue.shift();
        if (!to.destroyed) to.write(first.bytes);
        next();
      },
      Math.max(0, first.dueAt - performance.now()),
    );
  };
  from.on("data", (bytes) => {
    queue.push({ dueAt: performance.now() + line.delayMs, bytes });
    if (queue.length === 1) next();
  });
}
