// Story 4: assets, services and vulnerabilities as CSV files, as runZero writes them.
//   node export-to-csv.js reports/
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const folder = process.argv[2] ?? "reports";
await mkdir(folder, { recursive: true });

for (const name of ["assets", "services", "vulnerabilities"] as const) {
  const path = join(folder, `${name}.csv`);
  const csv = runzero[name].exportCsv({ search: "alive:t" });
  // The file appears under its name only once it is complete.
  await csv.saveTo(path);
  console.log(`${path}: ${csv.bytes} bytes`);
}
