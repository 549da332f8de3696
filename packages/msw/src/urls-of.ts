/** What every URL of some origins matches: one pattern, as MSW tries each handler for each request. */
export function urlsOf(...origins: readonly string[]): RegExp {
  const escaped = origins.map((origin) => origin.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^(${escaped.join("|")})(/|$)`);
}
