import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Emulator, SocketSession } from "./emulator.js";

/**
 * Serves the WebSockets of an emulator, where it has any, on the port of its HTTP. Another emulator's upgrade is
 * answered as a plain request, as without us.
 */
export function serveSockets(
  server: Server,
  emulator: Emulator,
  requestOf: (incoming: IncomingMessage) => Request | undefined,
): { close(): void } {
  const open = emulator.serveSockets?.();
  if (open === undefined) return { close() {} };
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const request = requestOf(incoming);
    const session = request === undefined ? new Response(null, { status: 400 }) : open(request);
    if (session instanceof Response) {
      socket.end(`HTTP/1.1 ${session.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    let upgraded = false;
    socket.once("close", () => {
      if (!upgraded) session.closed();
    });
    sockets.handleUpgrade(incoming, socket, head, (webSocket) => {
      upgraded = true;
      carry(webSocket, session);
    });
  });
  return {
    close() {
      for (const webSocket of sockets.clients) webSocket.terminate();
      sockets.close();
    },
  };
}

/** Carries texts between a WebSocket and a session until either ends. */
function carry(webSocket: WebSocket, session: SocketSession): void {
  const send = (texts: readonly string[]) => {
    for (const text of texts) webSocket.send(text);
  };
  const timer = setInterval(() => {
    const news = session.tick();
    if (news === "lost") webSocket.terminate();
    else send(news);
  }, session.tickMs);
  webSocket.on("message", (data) => send(session.receive(String(data))));
  webSocket.on("error", () => webSocket.terminate());
  webSocket.once("close", () => {
    clearInterval(timer);
    session.closed();
  });
}
