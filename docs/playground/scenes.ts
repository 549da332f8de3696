import type { FaultSwitch } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** A run that shows something, with all that has to be set for it. */
export interface Scene {
  readonly title: string;
  /** What is to be seen. */
  readonly look: string;
  readonly system: SystemName;
  /** The vendor's operation id. */
  readonly operation: string;
  readonly calls: number;
  /** Milliseconds between the beginnings of two calls. */
  readonly apartMs?: number;
  readonly all?: boolean;
  readonly faults?: readonly FaultSwitch[];
  readonly keepLimits?: boolean;
  readonly dailyLimit?: number;
}

export const scenes: readonly Scene[] = [
  {
    title: "40 calls, 20 places",
    look: "The first call gets the token that all use, which takes a place, too. Each call that waits goes as soon as a place is free, one window after an answer. The server refuses none.",
    system: "runzero",
    operation: "getSites",
    calls: 40,
  },
  {
    title: "80 calls without limits",
    look: "The client is told to keep none: the server refuses what is too much, each refused call comes again when it was told to, and what is refused three times fails.",
    system: "runzero",
    operation: "getSites",
    calls: 80,
    keepLimits: false,
  },
  {
    title: "A storm of 429",
    look: "The first refusal closes the gate for every call. When its time has passed, one goes ahead and the rest follow.",
    system: "runai",
    operation: "get_projects",
    calls: 12,
    faults: ["storm"],
  },
  {
    title: "The token is revoked",
    look: "Calls begin 40 ms apart, and all tokens die after the first answer. The calls that are then refused share one new token, and each is sent once more. None fails.",
    system: "runops",
    operation: "listTargets",
    calls: 20,
    apartMs: 40,
    faults: ["revoked"],
  },
  {
    title: "An export that breaks off",
    look: "Two bodies end in the middle. The walk asks for the broken page again, and no record is lost or doubled.",
    system: "runzero",
    operation: "exportAssetsJSON",
    calls: 1,
    all: true,
    faults: ["reset"],
  },
  {
    title: "The day's last 25 calls",
    look: "The server tells what is left. What is too much fails at once with a DailyLimitError, before a request; one call goes all the same, to see whether a new day has begun.",
    system: "runzero",
    operation: "getSites",
    calls: 40,
    dailyLimit: 25,
  },
];
