/** The systems that the playground has, in the order in which it shows them. */
export const systemNames = ["runzero", "runai", "runops", "unskript", "runly"] as const;

export type SystemName = (typeof systemNames)[number];

/** What people call them. */
export const systemTitles: Readonly<Record<SystemName, string>> = {
  runzero: "runZero",
  runai: "Run:ai",
  runops: "Runops",
  unskript: "unSkript",
  runly: "Runly",
};

/** Systems whose keys are static: there is no token that could be revoked. */
export const tokenless: ReadonlySet<SystemName> = new Set<SystemName>(["unskript", "runly"]);

/** Systems whose emulator has a request window of its own; the others document none. */
export const windowed: ReadonlySet<SystemName> = new Set<SystemName>(["runzero", "unskript"]);
