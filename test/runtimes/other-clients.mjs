// A token and a call of each of the other clients, on every runtime that runs programs; test/browser has them in a page.
import { Client as Runai } from "@runwire/runai";
import { Client as Runly } from "@runwire/runly";
import { Client as RunlyInPage } from "@runwire/runly/browser";
import { Client as Runops } from "@runwire/runops";
import { Client as Unskript } from "@runwire/unskript";
import { play } from "./play.mjs";

/**
 * @param {{ runai: any, runly: any, runops: any, unskript: any }} settings where the emulators are, and their keys
 * @param {{ sockets?: boolean }} abilities `sockets`: whether a run must be shown live, and not by asking again
 */
export function otherClients({ runai, runly, runops, unskript }, { sockets = true } = {}) {
  const watch = async (client) => {
    const { id } = await client.runs.queue({ environment: runly.environment, template: runly.template });
    const connections = [];
    let last;
    for await (const run of client.runs.watch(id, { onConnection: (now) => connections.push(now) }))
      last = run;
    if (last?.state !== "Successful") throw new Error(`the run ended as ${last?.state}`);
    if (sockets && connections.join() !== "live")
      throw new Error(`it was followed ${connections.join(" then ")}`);
  };
  return play({
    "Run:ai gives a token and its clusters": async () => {
      const client = new Runai(runai.clientId, runai.clientSecret, { url: runai.url });
      const clusters = await client.clusters.getClusters();
      if (clusters.length === 0) throw new Error("no clusters");
    },
    "Runops gives a token and its targets": async () => {
      const { clientId, clientSecret, url } = runops;
      const client = new Runops(clientId, clientSecret, { url, authUrl: url });
      const targets = await client.targets.list();
      if (targets.length === 0) throw new Error("no targets");
    },
    "unSkript runs a runbook": async () => {
      const client = new Unskript({ url: unskript.url, apiKey: unskript.apiKey });
      const { executionIds } = await client.runbooks.run(unskript.runbookId, {});
      if (executionIds.length === 0) throw new Error("no execution");
    },
    "a Runly run is followed with a secret key": () => {
      const { secretKey, organization, url } = runly;
      return watch(new Runly({ secretKey, organization, url }));
    },
    "a Runly run is followed with a publishable key": () => {
      const { publishableKey, organization, url } = runly;
      return watch(new RunlyInPage({ publishableKey, organization, url }));
    },
  });
}
