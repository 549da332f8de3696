// The least that is an HTTP/1.1 server: it must never be what a client waits for. It answers a POST with a token
// and anything else with a site.
import { createServer } from "node:net";
import { GRANT, headersOf, SITE } from "./small-answer.mjs";

const message = (text) => {
  const headers = Object.entries(headersOf(text)).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`HTTP/1.1 200 OK\r\nconnection: keep-alive\r\n${headers.join("")}\r\n${text}`);
};
const [site, grant] = [message(SITE), message(GRANT)];

const server = createServer({ noDelay: true }, (socket) => {
  let received = "";
  socket.setEncoding("latin1");
  socket.on("data", (piece) => {
    received += piece;
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = received.slice(0, end);
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      received = received.slice(end + 4 + length);
      socket.write(head.startsWith("POST") ? grant : site);
    }
  });
  socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("disconnect", () => process.exit(0));
