/** What `runwire runzero export` can export: the names are those of the client's groups. */
export const RESOURCES = [
  "assets",
  "services",
  "wireless",
  "software",
  "vulnerabilities",
  "certificates",
  "findings",
  "sites",
  "tasks",
  "users",
  "groups",
] as const;

/** One of {@link RESOURCES}. */
export type Resource = (typeof RESOURCES)[number];
