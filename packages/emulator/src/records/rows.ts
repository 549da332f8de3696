import type { RecordSet } from "./record-set.js";

/** All records of a set that is small enough to be held. */
export function rowsOf<Row>(records: RecordSet<Row>): Row[] {
  const rows: Row[] = [];
  const walk = records.walk(0);
  for (let next = walk.next(); !next.done; next = walk.next()) if (next.value) rows.push(next.value.row);
  return rows;
}
