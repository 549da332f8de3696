// Story 1: ship all assets to a SIEM that takes JSON lines over HTTP, such as Sumo Logic or Splunk HEC.
//   SIEM_URL=https://collector.example/receiver node export-to-siem.js
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const collector = process.env.SIEM_URL ?? "http://127.0.0.1:8088/";

const send = async (lines: readonly string[]) => {
  const { ok, status } = await fetch(collector, { method: "POST", body: lines.join("\n") });
  if (!ok) throw new Error(`the collector answered ${status}`);
};

const decoder = new TextDecoder();
let batch: string[] = [];
let shipped = 0;
// raw(): the assets are passed on as they come, without being parsed and written anew.
for await (const asset of runzero.assets.export({ search: "alive:t" }).raw()) {
  batch.push(decoder.decode(asset));
  shipped++;
  if (batch.length < 500) continue;
  await send(batch);
  batch = [];
}
if (batch.length > 0) await send(batch);
console.log(`${shipped} assets shipped`);
