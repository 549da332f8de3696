import type { ClientListeners, Fetch, Share } from "@runwire/core";
import type { Keys } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** What the playground sets of a client. */
export interface PlaygroundOptions {
  readonly share?: Share;
  readonly fetch?: Fetch;
  readonly signal?: AbortSignal;
  readonly on?: ClientListeners;
  readonly limits?: false | { readonly window: { readonly requests: number; readonly perMs: number } };
}

/** The groups of any client: what an operation's name leads to. */
type AnyMethod = ((given?: object) => unknown) & { readonly all?: (given?: object) => unknown };
export type AnyClient = Readonly<Record<string, Readonly<Record<string, AnyMethod>>>>;

const makers: Readonly<
  Record<SystemName, () => Promise<(keys: Keys, options: PlaygroundOptions) => object>>
> = {
  async runzero() {
    const { Client } = await import("@runwire/runzero");
    return ({ clientId = "", clientSecret = "", organizationId, url }, options) =>
      new Client(clientId, clientSecret, { organizationId, url, ...inPage, ...options });
  },
  async runai() {
    const { Client } = await import("@runwire/runai");
    return ({ clientId = "", clientSecret = "", url = "" }, options) =>
      new Client(clientId, clientSecret, { url, ...inPage, ...options });
  },
  async runops() {
    const { Client } = await import("@runwire/runops");
    return ({ clientId = "", clientSecret = "", url, authUrl }, options) =>
      new Client(clientId, clientSecret, { url, authUrl, ...inPage, ...options });
  },
  async unskript() {
    const { Client } = await import("@runwire/unskript");
    return ({ apiKey = "", url = "" }, options) => new Client({ apiKey, url, ...inPage, ...options });
  },
  async runly() {
    const { Client } = await import("@runwire/runly");
    return ({ secretKey = "", organization = "", url = "" }, options) =>
      new Client({ secretKey, organization, url, ...inPage, ...options });
  },
};

/** The secrets here are those of an emulator, which anybody may know. */
const inPage = { dangerouslyAllowBrowser: true } as const;

/** What makes clients of an emulated system: at once, so that many are made in the order of their calls. */
export type MakeClient = (keys: Keys, options: PlaygroundOptions) => AnyClient;

/** Loads the client of a system, of which a page needs one at a time. */
export async function loadClient(system: SystemName): Promise<MakeClient> {
  const make = await makers[system]();
  return (keys, options) => make(keys, options) as AnyClient;
}
