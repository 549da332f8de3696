import { Client as PageClient } from "./browser.js";
import { Client, type PublicClient, type Run } from "./index.js";

// What a user relies on, as far as types can show it. Compiled, never run.
declare const page: PublicClient;
declare const runly: Client;

const organization = "acme";
const secret: Client = new Client({ secretKey: "s", organization });
const open: PublicClient = new Client({ publishableKey: "p", organization });
new PageClient({ publishableKey: "p", organization, url: "https://api.example" });
export const clients = [secret, open];

// @ts-expect-error a key is missing
new Client({ organization });
// @ts-expect-error one key, not two
new Client({ secretKey: "s", publishableKey: "p", organization });
// @ts-expect-error the organization is missing
new Client({ secretKey: "s" });
// @ts-expect-error a page's client takes no secret
new PageClient({ secretKey: "s", organization });
// @ts-expect-error a misspelt option
new PageClient({ publishableKey: "p", organisation: "acme" });

export async function withPublishableKey(): Promise<Run> {
  for await (const run of page.runs.watch("id")) run.state satisfies Run["state"];
  await page.runs.requeue("id");
  await page.runs.queue({ environment: "e", template: "t", settings: { anything: 1 } });
  // @ts-expect-error only templates may be queued
  await page.runs.queue({ environment: "e", job: "Acme.Job" });
  // @ts-expect-error runs may not be cancelled
  page.runs.cancel("id");
  // @ts-expect-error nor searched
  page.runs.search();
  // @ts-expect-error nor their logs read
  page.runs.log("id", "stdout");
  // @ts-expect-error nor their configuration
  page.runs.getRunConfig({ path: { runId: "id" } });
  // @ts-expect-error nor the clusters, with their keys
  page.clusters;
  // @ts-expect-error nor anything by path
  page.GET("/{org}/clusters");
  return page.runs.get("id");
}

export async function withSecretKey(): Promise<void> {
  await runly.runs.queue({ environment: "e", job: { type: "Acme.Job" }, execution: { delay: 5 } });
  await runly.runs.getRun({ path: { runId: "id" } });
  await runly.clusters.getClusters();
  const { data } = await runly.GET("/{org}/runs/{runId}", { params: { path: { runId: "id" } } });
  data?.state satisfies Run["state"] | undefined;
  // @ts-expect-error the id of a run is required
  await runly.runs.getRun({ path: {} });
  // @ts-expect-error there is no such outcome
  runly.runs.search({ disposition: "Done" });
  // @ts-expect-error there is no such log
  runly.runs.log("id", "stdin");
  // @ts-expect-error there is no such state
  data?.state === "Done";
}
