/** The systems that the playground has, in the order in which it shows them. */
export const systemNames = ["runzero", "runai", "runops", "unskript"] as const;

export type SystemName = (typeof systemNames)[number];

/** What people call them. */
export const systemTitles: Readonly<Record<SystemName, string>> = {
  runzero: "runZero",
  runai: "Run:ai",
  runops: "Runops",
  unskript: "unSkript",
};

/** Systems whose emulator has a request window of its own; the others document none. */
export const windowed: ReadonlySet<SystemName> = new Set<SystemName>(["runzero", "unskript"]);
