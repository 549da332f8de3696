import type { Fetch } from "@runwire/core";
import { type NodeTransport, nodeTransport } from "@runwire/core/node";
import { proxyFor } from "./proxy-for.js";

/** A transport that goes through the proxies of the environment. */
export interface CommandTransport extends Fetch {
  close(): Promise<void>;
}

/** One `nodeTransport` for each way out: straight, and through each proxy that the environment names. */
export function commandTransport(
  { ca }: { readonly ca?: string | undefined } = {},
  env: NodeJS.ProcessEnv = process.env,
): CommandTransport {
  const trusted = ca === undefined ? {} : { ca };
  const straight = nodeTransport(trusted);
  const through = new Map<string, NodeTransport>();
  const transport = (address: string, init: RequestInit): Promise<Response> => {
    const proxy = proxyFor(new URL(address), env);
    if (proxy === undefined) return straight(address, init);
    let one = through.get(proxy);
    if (one === undefined) {
      one = nodeTransport({ ...trusted, proxy });
      through.set(proxy, one);
    }
    return one(address, init);
  };
  const close = async (): Promise<void> => {
    await Promise.all([straight, ...through.values()].map((one) => one.close()));
  };
  // What tells clients that a transport notices cut bodies is a mark on it; this one hands on what those answer.
  for (const mark of Object.getOwnPropertySymbols(straight)) {
    Object.defineProperty(transport, mark, { value: true });
  }
  return Object.assign(transport, { close });
}
