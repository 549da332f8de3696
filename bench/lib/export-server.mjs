// Serves exports of any size: `/<kind>/<bytes>/…` answers with so many bytes of that corpus, in chunks.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { corpus, pieces } from "./corpus.mjs";

const corpora = { assets: await corpus("assets"), selected: await corpus("selected fields") };

const server = createServer(async (request, response) => {
  const [, kind, bytes] = request.url.split("/");
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  // A client that leaves early is no failure of the server.
  await pipeline(Readable.from(pieces(corpora[kind], Number(bytes))), response).catch(() => {});
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("disconnect", () => process.exit(0));
