import type { ClientListeners, Fetch, Operation, Share } from "@runwire/core";
import type { HelpTypes } from "./help-types.js";
import type { SystemName } from "./settings/system-settings.js";

/** What a client of any system is made with. */
export interface OpenOptions {
  readonly fetch: Fetch;
  readonly on: ClientListeners;
  readonly share?: Share;
  readonly signal: AbortSignal;
}

/** A system that the command can work with. Its client and its table are loaded only when they are needed. */
export interface System {
  readonly name: SystemName;
  readonly title: string;
  /** What the address of its API is called. */
  readonly place: string;
  /** The variable with its address, and what it is without. */
  readonly urlVariable: string;
  readonly defaultUrl?: string;
  /** The kinds of key in its table, as people call them. */
  readonly keyKinds: Readonly<Record<string, string>>;
  /** What a key may call hangs on the roles of its owner too, which no table knows. */
  readonly hasRoles?: true;
  /** Required parameters, as `place.name`, that the client has from its settings. */
  readonly filled?: readonly string[];
  operations(): Promise<Readonly<Record<string, Operation>>>;
  /** What each operation does, by the vendor's id. */
  summaries(): Promise<Readonly<Record<string, string>>>;
  /** What the help of each operation tells beyond the table, by the vendor's id. */
  helpTypes(): Promise<Readonly<Record<string, HelpTypes>>>;
  /** A client by the variables of the environment. */
  open(options: OpenOptions): Promise<object>;
}

/** All systems, in the order of the help. */
export const SYSTEMS: readonly System[] = [
  {
    name: "runzero",
    title: "runZero",
    place: "a runZero console",
    urlVariable: "RUNZERO_URL",
    defaultUrl: "https://console.runzero.com",
    keyKinds: {
      client: "client credentials",
      account: "account token",
      organization: "organization token",
      export: "export token",
    },
    operations: async () => (await import("@runwire/runzero/operations")).operations,
    summaries: async () => (await import("./generated/runzero.js")).summaries,
    helpTypes: async () => (await import("./generated/runzero-help.js")).helpTypes,
    open: async (options) => (await import("@runwire/runzero")).Client.fromEnv(options),
  },
  {
    name: "runai",
    title: "Run:ai",
    place: "a Run:ai control plane",
    urlVariable: "RUNAI_URL",
    keyKinds: { bearer: "client credentials or a bearer token" },
    hasRoles: true,
    operations: async () => (await import("@runwire/runai/operations")).operations,
    summaries: async () => (await import("./generated/runai.js")).summaries,
    helpTypes: async () => (await import("./generated/runai-help.js")).helpTypes,
    open: async (options) => (await import("@runwire/runai")).Client.fromEnv(options),
  },
  {
    name: "runops",
    title: "Runops",
    place: "Runops",
    urlVariable: "RUNOPS_URL",
    defaultUrl: "https://api.runops.io",
    keyKinds: { client: "client credentials", token: "a person's token" },
    hasRoles: true,
    operations: async () => (await import("@runwire/runops/operations")).operations,
    summaries: async () => (await import("./generated/runops.js")).summaries,
    helpTypes: async () => (await import("./generated/runops-help.js")).helpTypes,
    open: async (options) => (await import("@runwire/runops")).Client.fromEnv(options),
  },
  {
    name: "unskript",
    title: "unSkript",
    place: "an unSkript tenant",
    urlVariable: "UNSKRIPT_URL",
    keyKinds: { apiKey: "API key" },
    operations: async () => (await import("@runwire/unskript/operations")).operations,
    summaries: async () => (await import("./generated/unskript.js")).summaries,
    helpTypes: async () => (await import("./generated/unskript-help.js")).helpTypes,
    open: async (options) => (await import("@runwire/unskript")).Client.fromEnv(options),
  },
  {
    name: "runly",
    title: "Runly",
    place: "Runly",
    urlVariable: "RUNLY_URL",
    defaultUrl: "https://api.runly.io",
    keyKinds: { secret: "secret key", publishable: "publishable key" },
    filled: ["path.org"],
    operations: async () => (await import("@runwire/runly/operations")).operations,
    summaries: async () => (await import("./generated/runly.js")).summaries,
    helpTypes: async () => (await import("./generated/runly-help.js")).helpTypes,
    open: async (options) => (await import("@runwire/runly")).Client.fromEnv(options),
  },
];

/** The system of this name. */
export function systemNamed(name: string): System | undefined {
  return SYSTEMS.find((system) => system.name === name);
}
