// Imports or exports so many megabytes of assets and tells how far memory rose above where it was before.
import { Client } from "@runwire/runzero";
import { answer } from "../lib/child.mjs";
import { EXPORT_TOKEN } from "../lib/small-answer.mjs";

const id = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** About a kilobyte of JSON each, no two alike, so that they do not compress to nothing. */
function assetOf(number) {
  const noise = Array.from({ length: 24 }, (_, at) => Math.imul(number + 1, 2_654_435_761 + at * 97) >>> 0);
  return {
    id: `host-${number}`,
    hostnames: [`host-${number}.example.com`],
    networkInterfaces: [
      { ipv4Addresses: [`10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`] },
    ],
    os: "Ubuntu Linux 24.04",
    tags: ["bench", `rack-${number % 500}`],
    customAttributes: Object.fromEntries(noise.map((value, at) => [`attribute.${at}`, `value ${value}`])),
  };
}

const jobs = {
  async import(url, megabytes) {
    const client = new Client({ organizationToken: `OT${"0".repeat(28)}`, organizationId: id(1), url });
    const counted = { assets: 0, jsonMb: 0 };
    function* assets() {
      for (; counted.jsonMb < megabytes; counted.assets++) {
        const asset = assetOf(counted.assets);
        counted.jsonMb += (JSON.stringify(asset).length + 1) / 1e6;
        yield asset;
      }
    }
    const what = { siteId: id(2), customIntegrationId: id(3), name: "flat memory" };
    await client.imports.assets({ ...what, assets: assets() });
    return counted;
  },
  async export(url, megabytes) {
    const client = new Client({ exportToken: EXPORT_TOKEN, url: `${url}/assets/${megabytes * 1e6}` });
    const assets = client.assets.export({ stream: true });
    for await (const { id } of assets) if (typeof id !== "string") throw new Error("an asset without an id");
    return { assets: assets.records, jsonMb: assets.bytes / 1e6 };
  },
};

await answer(async ({ job, url, megabytes }) => {
  // What is loaded and compiled once is not what a job costs.
  await jobs[job](url, 1);
  globalThis.gc?.();
  const start = process.memoryUsage().rss;
  const startedAt = performance.now();
  const counted = await jobs[job](url, megabytes);
  const seconds = (performance.now() - startedAt) / 1000;
  // The largest ever, as the system counts it.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { ...counted, seconds, risenMb: (peak - start) / 1024 / 1024 };
});
