// The emulated console as a server that a fleet calls. Asked, it tells from its log what came.
import { runzeroEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { mostInAny } from "../../scripts/most-in-any.mjs";

const { window } = JSON.parse(process.argv[2]);
const emulator = runzeroEmulator({
  ...{ window, assets: 1, sites: 1, dailyLimit: 1_000_000, logSize: 1_000_000 },
  // As long as a server near by takes.
  latencyMs: 10,
});
const server = await serve(emulator);
const { clientId, clientSecret, organizationId, organizationToken } = emulator;
process.send({ url: server.url, keys: { clientId, clientSecret, organizationId, organizationToken } });

process.on("message", ({ perMs }) => {
  const { log } = emulator;
  process.send({
    now: performance.now(),
    good: log.filter(({ status }) => status === 200).length,
    refused: log.filter(({ status }) => status === 429).length,
    tokenRequests: log.filter(({ path }) => path.endsWith("/token")).length,
    // Refused or not.
    most: mostInAny(
      log.map(({ at }) => at),
      perMs,
    ),
  });
});
process.on("disconnect", () => process.exit(0));
