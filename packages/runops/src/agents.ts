import { type Caller, type CallOptions, checkCallOptions } from "@runwire/core";
import type { Agent } from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** What can be done with agents. */
export interface AgentJobs {
  /** The agents that are connected, in one form, whichever the server answers in. */
  connected(options?: CallOptions): Promise<Agent[]>;
}

/** Makes the agent jobs of a client. */
export function createAgentJobs(caller: Caller): AgentJobs {
  return {
    async connected(options = {}) {
      checkCallOptions("agents.connected", options);
      const agents = (await caller.call(operations.listAgents, options)) as (Agent | string)[];
      return agents.map((agent) => (typeof agent === "string" ? fromText(agent) : agent));
    },
  };
}

/** The older form of the answer: `name:tags`. */
function fromText(text: string): Agent {
  const colon = text.indexOf(":");
  if (colon === -1) return { subscription_name: text };
  return { subscription_name: text.slice(0, colon), tags: text.slice(colon + 1) };
}
