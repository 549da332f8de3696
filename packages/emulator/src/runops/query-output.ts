import { draw, hashOf, pick } from "../seeded.js";
import type { ScriptResult } from "./run-script.js";

const names = ["anna", "bela", "carl", "dora", "emil", "fritz", "greta", "hanna"];

/** What a query prints: a line of names and a line a row, with tabs between, and from Postgres how many there are. */
export function queryOutput(type: string, script: string, seed: number): ScriptResult {
  const sleep = /pg_sleep\((\d+(?:\.\d+)?)\)/i.exec(script);
  const durationMs = sleep ? Number(sleep[1]) * 1000 : 0;
  const select = /^\s*select\s+(.+?)(?:\s+from\s+([\w."]+)[\s\S]*)?;?\s*$/is.exec(script);
  if (!select) {
    if (/^\s*(insert|update|delete|create|alter|drop|truncate|with|explain|show|set)\b/i.test(script))
      return { output: "", durationMs };
    const [word = ""] = script.trim().split(/\s+/);
    return { output: `ERROR:  syntax error at or near "${word}"\n`, failed: true, durationMs };
  }
  const [, list = "*", table] = select;
  const columns = list.trim() === "*" ? ["id", "name", "total"] : list.split(/,(?![^(]*\))/).map(columnName);
  const limit = /\blimit\s+(\d+)/i.exec(script);
  const counted = /^\s*(count|sum|max|min|avg)\s*\(/i.test(list);
  const rows = counted || table === undefined ? 1 : Math.min(Number(limit?.[1] ?? 3), 100_000);
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => cell(column, row, seed + hashOf(table ?? ""))).join("\t"),
  );
  const tail =
    type.startsWith("postgres") && !type.endsWith("csv") ? [`(${rows} row${rows === 1 ? "" : "s"})`] : [];
  return { output: `${[columns.join("\t"), ...lines, ...tail].join("\n")}\n`, durationMs };
}

/** The name of a column: its alias, the function that makes it, or itself. */
function columnName(expression: string): string {
  const text = expression.trim();
  const alias = /\bas\s+"?(\w+)"?\s*$/i.exec(text)?.[1];
  return alias ?? /^(\w+)\s*\(/.exec(text)?.[1] ?? text.replace(/^.*\./, "").replaceAll('"', "");
}

function cell(column: string, row: number, seed: number): string {
  if (/(^|_)id$/i.test(column)) return String(row + 1);
  const drawn = draw(seed, row, hashOf(column));
  return /name|user|customer|email/i.test(column) ? pick(names, drawn) : String(drawn % 1000);
}
