import type { Column, Entry, RecordSet } from "./record-set.js";
import { csvRenderer } from "./render-csv.js";
import { jsonRenderer } from "./render-json.js";

/** Which records of a set an export has, and what of each. */
export interface Selection<Row> {
  readonly records: RecordSet<Row>;
  readonly matches: (row: Row) => boolean;
  readonly columns: readonly Column<Row>[];
  /** Where the walk begins. */
  readonly from: number;
}

/** The columns that `fields` names, in the order of the record; names that no record has are told apart. */
export function projection<Row>(
  columns: readonly Column<Row>[],
  fields: string | undefined,
): { columns: readonly Column<Row>[]; unknown: string[] } {
  const names = (fields ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return { columns, unknown: [] };
  const wanted = new Set(names);
  return {
    columns: columns.filter((column) => wanted.has(column.name)),
    unknown: names.filter((name) => !columns.some((column) => column.name === name)),
  };
}

/** One JSON object per line; no record, no byte. */
export function* jsonLines<Row>(selection: Selection<Row>): Generator<string | undefined, void> {
  const render = jsonRenderer(selection.columns);
  for (const entry of selected(selection)) yield entry && `${render(entry.row)}\n`;
}

/** A bare JSON array. */
export function* jsonArray<Row>(selection: Selection<Row>): Generator<string | undefined, void> {
  const render = jsonRenderer(selection.columns);
  let opening = "[";
  for (const entry of selected(selection)) {
    if (!entry) {
      yield undefined;
      continue;
    }
    yield opening + render(entry.row);
    opening = ",";
  }
  yield opening === "[" ? "[]" : "]";
}

/**
 * A page: `{"assets":[…],"next_key":"…"}`. The next record is looked for before the page ends, so that
 * the last page says so with an empty key.
 */
export function* jsonPage<Row>(
  selection: Selection<Row>,
  pageSize: number,
  startKey: (position: number) => string,
): Generator<string | undefined, void> {
  const render = jsonRenderer(selection.columns);
  let opening = `{${JSON.stringify(selection.records.plural)}:[`;
  let written = 0;
  let position = selection.from;
  let more = false;
  for (const entry of selected(selection)) {
    if (!entry) {
      yield undefined;
      continue;
    }
    if (written === pageSize) {
      more = true;
      break;
    }
    yield opening + render(entry.row);
    opening = ",";
    written += 1;
    position = entry.after;
  }
  yield `${written === 0 ? opening : ""}],"next_key":${JSON.stringify(more ? startKey(position) : "")}}`;
}

/** A heading and one line per record. */
export function* csvLines<Row>(selection: Selection<Row>): Generator<string | undefined, void> {
  const { header, line } = csvRenderer(selection.columns);
  yield header;
  for (const entry of selected(selection)) yield entry && line(entry.row);
}

/** The records that match, with the breaths of the walk in between. */
export function* selected<Row>(selection: Selection<Row>): Generator<Entry<Row> | undefined, void> {
  const walk = selection.records.walk(selection.from);
  for (let next = walk.next(); !next.done; next = walk.next()) {
    if (!next.value || selection.matches(next.value.row)) yield next.value;
  }
}
