// What Bun calls undici can send nothing for us: that is to be said where the transport is made, and not by each call.
import { isRunwireError } from "@runwire/runzero";
import { nodeTransport } from "@runwire/runzero/node";

let said;
try {
  nodeTransport();
} catch (error) {
  said = error;
}
const name = "nodeTransport refuses to be made, and says what to do";
const right = isRunwireError(said) && said.code === "INVALID_CALL" && said.message.includes("HTTPS_PROXY");
console.log(JSON.stringify([{ name, ms: 0, ...(!right && { error: `it said: ${said}` }) }]));
