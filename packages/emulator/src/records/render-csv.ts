import type { Column } from "./record-set.js";

/** Writes records as the rows of a CSV file (RFC 4180, CRLF); the large maps are left out. */
export function csvRenderer<Row>(columns: readonly Column<Row>[]): {
  header: string;
  line: (row: Row) => string;
} {
  const flat = columns.filter((column) => !column.nested);
  return {
    header: csvLine(flat.map((column) => column.name)),
    line: (row) => csvLine(flat.map((column) => cellText(column.value(row)))),
  };
}

/** One row of a CSV file with its line end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(String(cell))).join(",")}\r\n`;
}

/** Lists are separated by spaces, maps are `key=value` pairs, nothing is an empty cell. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join(" ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, inner]) => (inner === "" ? key : `${key}=${cellText(inner)}`))
      .join(" ");
  return String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
