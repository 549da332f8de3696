/** What the command's exit codes mean; scripts rely on them. */
export const EXIT = {
  ok: 0,
  other: 1,
  usage: 2,
  authentication: 3,
  limit: 4,
  connection: 5,
} as const;
