import type { SystemName } from "./system-names.js";

/** Every emulated server is below this name, which by RFC 6761 no network can have: nothing here can reach a real one. */
export const EMULATED_DOMAIN = "emulated.invalid";

/** The origin of a system's emulator, such as `https://runzero.emulated.invalid`. */
export function emulatedOrigin(system: SystemName, prefix = ""): string {
  return `https://${prefix}${system}.${EMULATED_DOMAIN}`;
}

/** The system that a host name belongs to; storages and token servers have names below it. */
export function systemOfHost(hostname: string): string | undefined {
  if (!hostname.endsWith(`.${EMULATED_DOMAIN}`)) return undefined;
  return hostname
    .slice(0, -EMULATED_DOMAIN.length - 1)
    .split(".")
    .at(-1);
}

/** How an emulator is to be. */
export interface Settings {
  /** Requests per window, where the system has one; `perMs` in milliseconds. */
  readonly window: { readonly requests: number; readonly perMs: number };
  /** Calls of a day, where the system counts them. */
  readonly dailyLimit: number;
  /** How long every answer is held back, in milliseconds. */
  readonly latencyMs: number;
}

/** What goes wrong on purpose. */
export type FaultSwitch = "storm" | "burst" | "reset" | "revoked";

/** What a page asks of the worker. */
export type Question =
  | { readonly kind: "hello" }
  | {
      readonly kind: "start";
      readonly system: SystemName;
      readonly settings: Settings;
      readonly fresh: boolean;
    }
  | { readonly kind: "latency"; readonly system: SystemName; readonly ms: number }
  | { readonly kind: "calm"; readonly system: SystemName }
  | {
      readonly kind: "fault";
      readonly system: SystemName;
      readonly fault: FaultSwitch;
      readonly operation: string;
    }
  | { readonly kind: "counts"; readonly system: SystemName };

/** What a client needs to be made: addresses, ids and secrets of the emulated account. */
export type Keys = Readonly<Record<string, string>>;

/** What the server itself counted. */
export interface Counts {
  readonly requests: number;
  /** Requests that it answered with 429. */
  readonly refused: number;
  /** Tokens that it gave out. */
  readonly tokens: number;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: "keys"; readonly keys: Keys }
  | { readonly kind: "counts"; readonly counts: Counts }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string };
