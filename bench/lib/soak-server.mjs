// A server for the soak: answers each site with its own number, and one request in a hundred with a fault, of each kind
// in turn. It tells how many of which it had when it is asked.
import { createServer } from "node:net";

/** Of ten thousand requests one hundred are struck: by these in turn, and twice in all by the rarer ones. */
const common = ["500", "502", "503", "504", "reset", "cut"];
const counts = { token: 0, good: 0, faults: {} };
let requests = 0;
let struck = 0;
let valid = 0;

function next() {
  if (++requests % 100 !== 0) return undefined;
  struck++;
  // A gate closes for a second at least, so there are few of them.
  if (struck % 500 === 250) return "429";
  if (struck % 500 === 499) return "401";
  return common[struck % common.length];
}

function answerTo(head) {
  if (head.startsWith("POST")) {
    counts.token++;
    valid++;
    return message(200, JSON.stringify({ access_token: `token-${valid}`, expires_in: 3600 }));
  }
  if (!head.includes(`token-${valid}\r\n`))
    return message(401, '{"detail":"the token is not valid any more"}');
  const fault = next();
  const number = /sites\/[0-9a-f-]*?-0*(\d+)(?= |\?)/.exec(head)?.[1];
  if (fault === undefined) {
    counts.good++;
    return message(200, JSON.stringify({ id: number, name: `site ${number}` }));
  }
  counts.faults[fault] = (counts.faults[fault] ?? 0) + 1;
  if (fault === "reset") return undefined;
  // A length that never comes: the client must not take the half for the whole.
  if (fault === "cut") return { cut: message(200, JSON.stringify({ id: number }), 4000) };
  if (fault === "401") {
    valid++;
    return message(401, '{"detail":"the token was revoked"}');
  }
  return message(Number(fault), '{"detail":"a fault"}', 0, fault === "429" ? "retry-after: 1\r\n" : "");
}

function message(status, body, missingBytes = 0, more = "") {
  const left = 1_000_000_000 - requests;
  return (
    `HTTP/1.1 ${status} X\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n` +
    `content-length: ${Buffer.byteLength(body) + missingBytes}\r\n${more}` +
    `x-api-usage-total: ${requests}\r\nx-api-usage-today: ${requests}\r\n` +
    `x-api-usage-limit: 1000000000\r\nx-api-usage-remaining: ${left}\r\n\r\n${body}`
  );
}

const server = createServer({ noDelay: true }, (socket) => {
  let received = "";
  socket.setEncoding("latin1");
  socket.on("data", (piece) => {
    received += piece;
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = `${received.slice(0, end)}\r\n`;
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      received = received.slice(end + 4 + length);
      const answer = answerTo(head);
      if (typeof answer === "string") socket.write(answer);
      else if (answer === undefined) return void socket.resetAndDestroy();
      else return void socket.end(answer.cut);
    }
  });
  socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("message", () => process.send(counts));
process.on("disconnect", () => process.exit(0));
