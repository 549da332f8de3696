import { streamed } from "../../answers.js";
import { csvLines, jsonArray, jsonLines, jsonPage } from "../../records/export.js";
import type { RecordSet } from "../../records/record-set.js";
import { textStream } from "../../text-stream.js";
import { type Call, type Handler, queryOf } from "../call.js";
import { refuse } from "../problem.js";
import { sealOf, selectionOf } from "../selection.js";
import { startKey } from "../start-key.js";

/** What answers the exports of one kind of records, in each format. */
export interface ExportHandlers {
  readonly json: Handler;
  readonly jsonl: Handler;
  readonly csv: Handler;
}

/** The three formats of the records that `recordsOf` finds for a call. */
export function exportHandlers<Row>(recordsOf: (call: Call) => RecordSet<Row>): ExportHandlers {
  return {
    json(call) {
      const selection = selectionOf(call, recordsOf(call));
      const pageSize = pageSizeOf(call);
      const pieces =
        pageSize === undefined
          ? jsonArray(selection)
          : jsonPage(selection, pageSize, (position) =>
              startKey(sealOf(call), selection.records.plural, position),
            );
      return streamed(textStream(pieces), "application/json");
    },
    // The vendor's document says application/json for lines too.
    jsonl: (call) => streamed(textStream(jsonLines(selectionOf(call, recordsOf(call)))), "application/json"),
    csv: (call) => streamed(textStream(csvLines(selectionOf(call, recordsOf(call)))), "text/csv"),
  };
}

function pageSizeOf(call: Call): number | undefined {
  const text = queryOf(call, "page_size");
  if (text === undefined || text === "") return undefined;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) refuse(400, "page_size must be a whole number of at least 1");
  return size;
}
