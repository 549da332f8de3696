import { Agent } from "../../packages/core/src/node/undici.js";

const dispatcher = Symbol.for("undici.globalDispatcher.1");

/**
 * Makes `fetch` trust an authority until it is closed: what NODE_EXTRA_CA_CERTS does for a process from its start
 * on, done in the way that undici documents for a running one.
 */
export function trustedByFetch(ca: string): { close(): Promise<void> } {
  const globals = globalThis as unknown as Record<symbol, unknown>;
  const before = globals[dispatcher];
  const agent = new Agent({ connect: { ca } });
  globals[dispatcher] = agent;
  return {
    async close() {
      globals[dispatcher] = before;
      await agent.destroy();
    },
  };
}
