import { projection, type Selection } from "../records/export.js";
import type { RecordSet } from "../records/record-set.js";
import { compileSearch, UnknownKeywordError } from "../search/compile.js";
import { SearchSyntaxError } from "../search/parse.js";
import { type Call, queryOf } from "./call.js";
import { refuse } from "./problem.js";
import { readStartKey } from "./start-key.js";

/** The records that a call asks for with `search`, `fields` and `start_key`, as far as its operation takes them. */
export function selectionOf<Row>(call: Call, records: RecordSet<Row>): Selection<Row> {
  const { columns, unknown } = projection(records.columns, queryOf(call, "fields"));
  if (unknown.length > 0 && call.state.options.unknownFields === "reject")
    refuse(400, `unknown fields: ${unknown.join(", ")}`);
  const key = queryOf(call, "start_key");
  const from = key ? readStartKey(call.organization.seed, records.plural, key) : 0;
  if (from === undefined) refuse(400, "start_key is not one of this export");
  return { records, columns, from, matches: searchOf(call, records) };
}

/** The test that `search` is. */
export function searchOf<Row>(call: Call, records: RecordSet<Row>): (row: Row) => boolean {
  try {
    return compileSearch(queryOf(call, "search") ?? "", records, call.state.nowSeconds());
  } catch (error) {
    if (error instanceof SearchSyntaxError || error instanceof UnknownKeywordError)
      refuse(400, `invalid search: ${error.message}`);
    throw error;
  }
}
