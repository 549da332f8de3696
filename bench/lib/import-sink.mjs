// Takes imports in and counts the lines of the last one, decompressed; asked, it tells how many there were.
import { createServer } from "node:http";
import { createGunzip } from "node:zlib";

let lines = 0;

/** The part with the file comes last; it begins after the empty line that ends its headers. */
const fileHeader = 'filename="asset_data.jsonl.gz"';
/** The closing boundary is shorter than this. */
const CLOSING_BYTES = 200;

const server = createServer((request, response) => {
  lines = 0;
  const gunzip = createGunzip();
  gunzip.on("data", (piece) => {
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++;
  });
  const boundary = /boundary=(\S+)/.exec(request.headers["content-type"])?.[1];
  // What is not passed on yet: the headers at the beginning, and then what may be the closing boundary.
  let held = Buffer.alloc(0);
  let begun = false;
  gunzip.on("end", () => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"id":"00000000-0000-4000-8000-00000000000a","status":"new"}');
  });
  gunzip.on("error", (error) => response.writeHead(400).end(error.message));
  request.on("data", (piece) => {
    held = Buffer.concat([held, piece]);
    if (!begun) {
      const named = held.indexOf(fileHeader);
      const at = named === -1 ? -1 : held.indexOf("\r\n\r\n", named);
      if (at === -1) return;
      begun = true;
      held = held.subarray(at + 4);
    }
    const certain = held.subarray(0, Math.max(0, held.length - CLOSING_BYTES));
    held = held.subarray(certain.length);
    if (gunzip.write(certain)) return;
    request.pause();
    gunzip.once("drain", () => request.resume());
  });
  request.on("end", () => gunzip.end(held.subarray(0, held.lastIndexOf(`\r\n--${boundary}`))));
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("message", () => process.send({ lines }));
process.on("disconnect", () => process.exit(0));
