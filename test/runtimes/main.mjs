// The suite as a program, for Node, Bun and Deno: settings in, results out, as JSON.
import { otherClients } from "./other-clients.mjs";
import { smoke } from "./smoke.mjs";

const { settings, abilities, transport } = JSON.parse(process.argv[2]);
const results = transport
  ? await playThroughTransport()
  : [...(await smoke(settings, abilities)), ...(await otherClients(settings.others))];
console.log(JSON.stringify(results));

async function playThroughTransport() {
  const { nodeTransport } = await import("@runwire/runzero/node");
  const fetch = nodeTransport();
  const results = await smoke(settings, { ...abilities, fetch });
  await fetch.close();
  return results;
}
