import type { Call } from "./call.js";
import { refuse } from "./rpc-status.js";

/** One page of a list, and what the service says of the others. */
export function pageOf<Item>(
  { state, query }: Call,
  items: readonly Item[],
): {
  readonly page: readonly Item[];
  readonly counts: { readonly nextPageToken: string; readonly pageCount: number };
} {
  const { pageSize, maxPageSize, lastPage } = state.options;
  const asked = query.get("pageSize");
  if (asked !== null && !/^\d+$/.test(asked)) refuse("INVALID_ARGUMENT", `pageSize: ${asked} is no number`);
  // Zero is what an unset number is in protocol buffers.
  const size = Math.min(Number(asked ?? 0) || pageSize, maxPageSize);
  const token = query.get("pageToken") ?? "";
  if (!/^\d*$/.test(token)) refuse("INVALID_ARGUMENT", `pageToken: ${token} is none of this list`);
  const number = Number(token);
  const pageCount = Math.ceil(items.length / size);
  const isLast = number + 1 >= pageCount;
  return {
    page: items.slice(number * size, (number + 1) * size),
    counts: { nextPageToken: isLast && lastPage === "documented" ? "" : String(number + 1), pageCount },
  };
}
