// Story 9: import files by their kind: .nessus, .pcap, or a scan of runZero's own.
//   node import-scan-files.js "Main Office" office.nessus capture.pcap scan.json.gz
import { basename, extname } from "node:path";
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const [siteName, ...files] = process.argv.slice(2);
const site = (await runzero.organization.getSites()).find(({ name }) => name === siteName);
if (site === undefined) throw new Error(`there is no site ${JSON.stringify(siteName)}`);

const start = (file: string) => {
  if (extname(file) === ".nessus") return runzero.imports.nessus(site.id, file);
  if (/^\.pcap(ng)?$/.test(extname(file))) return runzero.imports.packet(site.id, file);
  return runzero.imports.scan(site.id, file, { name: basename(file) });
};

for (const file of files) {
  const task = await start(file);
  const { status } = await runzero.tasks.wait(task.id);
  console.log(`${basename(file)}: ${status}`);
}
