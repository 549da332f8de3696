import { turn } from "../text-stream.js";
import type { Entry } from "./record-set.js";

/** Visits every record of a walk, giving others a turn at each breath. */
export async function scan<Row>(
  walk: Iterator<Entry<Row> | undefined, void>,
  visit: (row: Row) => void,
): Promise<void> {
  for (let next = walk.next(); !next.done; next = walk.next()) {
    if (next.value) visit(next.value.row);
    else await turn();
  }
}
