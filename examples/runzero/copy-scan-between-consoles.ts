// Story 8: bring the latest scan of one console into a site of another.
//   The source as RUNZERO_*; the target as TARGET_URL, TARGET_TOKEN (an organization key) and TARGET_SITE_ID.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@runwire/runzero";

const { TARGET_URL: url, TARGET_TOKEN: organizationToken = "", TARGET_SITE_ID: siteId = "" } = process.env;
const source = Client.fromEnv();
const target = new Client({ organizationToken, url });

const scans = await source.organization.getTasks({ query: { status: "processed", search: "type:scan" } });
const latest = scans.sort((a, b) => (b.updated_at ?? 0) - (a.updated_at ?? 0))[0];
if (latest === undefined) throw new Error("the source has no finished scan");

const folder = await mkdtemp(join(tmpdir(), "scan-"));
try {
  const path = join(folder, "scan.json");
  // A download that breaks off leaves no file, so that nothing incomplete is ever uploaded.
  await source.tasks.data(latest.id).saveTo(path);
  const task = await target.imports.scan(siteId, path, { name: latest.name });
  const { stats } = await target.tasks.wait(task.id);
  console.log(`${latest.name}: imported`, JSON.stringify(stats));
} finally {
  await rm(folder, { recursive: true });
}
