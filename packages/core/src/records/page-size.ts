/**
 * The next page size: what would make a page about `targetBytes`, by the average record of the last page, and
 * never more than `most`. An empty page changes nothing.
 */
export function nextPageSize(
  current: number,
  most: number,
  last: { readonly records: number; readonly bytes: number },
  targetBytes: number,
): number {
  if (last.records === 0 || last.bytes === 0) return current;
  const fitting = Math.floor((targetBytes * last.records) / last.bytes);
  return Math.max(1, Math.min(most, fitting));
}
