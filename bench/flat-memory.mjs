// How far memory rises while a gigabyte is imported and exported, each in a process of its own:
//   npm run build && node bench/flat-memory.mjs [--megabytes 1000] [--json]
// Exits with 1 where the peak is more than 96 MB above start, or where not every asset arrived.
import { parseArgs } from "node:util";
import { measure, startServer } from "./lib/child.mjs";

/** Above start, in MB: what the garbage collector leaves lying about, and no part of what passes through. */
const LIMIT_MB = 96;

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "1000" }, json: { type: "boolean", default: false } },
});
const megabytes = Number(values.megabytes);
if (!(megabytes >= 1)) {
  console.error("usage: node bench/flat-memory.mjs [--megabytes N] [--json]; N is 1 or more");
  process.exit(2);
}

const results = [];
for (const [job, serverName] of [
  ["import", "import-sink"],
  ["export", "export-server"],
]) {
  const server = await startServer(serverName);
  const options = { nodeArguments: ["--expose-gc"], timeoutMs: 900_000 };
  const measured = await measure("flat-memory", { job, url: server.url, megabytes }, options);
  // What the other side counted is what arrived; an export is counted where it arrives.
  const arrived = job === "import" ? (await server.ask({})).lines : measured.assets;
  server.stop();
  results.push({
    job,
    ...measured,
    arrived,
    flat: measured.risenMb <= LIMIT_MB && arrived === measured.assets,
  });
}

for (const { job, assets, jsonMb, arrived, risenMb, seconds } of results) {
  const counts = `${assets.toLocaleString("en")} assets, ${jsonMb.toFixed(0)} MB of JSON`;
  const lost = arrived === assets ? "" : `; ${arrived} arrived`;
  console.error(
    `${job}: ${counts} in ${seconds.toFixed(0)} s; peak ${risenMb.toFixed(0)} MB above start${lost}`,
  );
}
if (values.json) console.log(JSON.stringify(results));
process.exit(results.every(({ flat }) => flat) ? 0 : 1);
