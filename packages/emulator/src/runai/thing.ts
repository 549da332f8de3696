/** A record of the tenant, as operations answer with it. */
export type Thing = Record<string, unknown>;

/** Records by id, in the order in which they were made. */
export type Shelf = Map<string, Thing>;

/** A moment as the API writes it. */
export function moment(ms: number): string {
  return new Date(ms).toISOString();
}
