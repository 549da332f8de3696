import type { Column } from "./record-set.js";

/** Writes a record as one JSON object, with the given columns in their order. */
export function jsonRenderer<Row>(columns: readonly Column<Row>[]): (row: Row) => string {
  const parts = columns.map((column, index) => ({
    prefix: `${index === 0 ? "{" : ","}${JSON.stringify(column.name)}:`,
    text: column.json
      ? (row: Row) => (column.json as (row: Row) => string)(row)
      : (row: Row) => JSON.stringify(column.value(row) ?? null),
  }));
  if (parts.length === 0) return () => "{}";
  return (row) => {
    let line = "";
    for (const part of parts) line += part.prefix + part.text(row);
    return `${line}}`;
  };
}
