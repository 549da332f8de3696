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
  const from = key ? readStartKey(sealOf(call), records.plural, key) : 0;
  if (from === undefined) refuse(400, "start_key is not one of this export");
  return { records, columns, from, matches: searchOf(call, records) };
}

/** What the cursors of a call are sealed with. */
export function sealOf(call: Call): number {
  return call.operation.scope === "organization" ? call.organization.seed : call.state.options.seed;
}

/** The test that the parameter `search` is. */
export function searchOf<Row>(call: Call, records: RecordSet<Row>): (row: Row) => boolean {
  return compiledSearch(call, queryOf(call, "search") ?? "", records);
}

/**
 * The test that the search of a change is. One that finds everything without saying so is refused, by the pattern
 * that the document has for it.
 */
export function bulkSearchOf<Row>(
  call: Call,
  search: string | undefined,
  records: RecordSet<Row>,
): (row: Row) => boolean {
  const { pattern } = call.operation.constraints?.find(({ name }) => name === "search") ?? {};
  if (pattern === undefined)
    throw new Error(`the document does not bound the search of ${call.operation.id}`);
  if (!search?.trim()) refuse(400, "search is required");
  if (!new RegExp(pattern, "u").test(search)) refuse(400, "search would find everything");
  return compiledSearch(call, search, records);
}

/** The test that a search is. */
function compiledSearch<Row>(call: Call, search: string, records: RecordSet<Row>): (row: Row) => boolean {
  try {
    return compileSearch(search, records, call.state.nowSeconds());
  } catch (error) {
    if (error instanceof SearchSyntaxError || error instanceof UnknownKeywordError)
      refuse(400, `invalid search: ${error.message}`);
    throw error;
  }
}
