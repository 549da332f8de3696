import type { Column, RecordSet } from "../records/record-set.js";
import { kindOf, suits, type ValueKind, type ValueTest, valueTest } from "./match-value.js";
import { type Expression, parseSearch, SearchSyntaxError } from "./parse.js";

/** So many records are looked at to learn what a column holds; where all of them have null, anything can be asked. */
const LOOKED_AT = 50;

/** A search for a keyword that the records do not have. */
export class UnknownKeywordError extends Error {
  override readonly name = "UnknownKeywordError";

  constructor(keyword: string, plural: string) {
    super(`"${keyword}" is not a search keyword for ${plural}`);
  }
}

/**
 * Turns a search into a test on the records of a set. Keywords are the columns and the set's aliases.
 *
 * @throws SearchSyntaxError, UnknownKeywordError
 */
export function compileSearch<Row>(
  search: string,
  records: RecordSet<Row>,
  nowSeconds: number,
): (row: Row) => boolean {
  const columns = new Map((records.searched ?? records.columns).map((column) => [column.name, column]));
  const wordColumns = records.words.flatMap((name) => columns.get(name) ?? []);

  /** What a column holds, as its first values show it. */
  const kindIn = (column: Column<Row>): ValueKind | undefined => {
    const walk = records.walk(0);
    let kind: ValueKind | undefined;
    for (let looked = 0; kind === undefined && looked < LOOKED_AT; looked++) {
      const { value: entry, done } = walk.next();
      if (done) break;
      if (entry) kind = kindOf(column.value(entry.row));
    }
    walk.return?.();
    return kind;
  };

  /** `@source.type.attribute` looks into what integrations report. */
  const attributeTest = (key: string, test: ValueTest) => {
    const { foreignAttributes } = records;
    if (!key.startsWith("@") || !foreignAttributes) return undefined;
    return (row: Row) =>
      Object.entries(foreignAttributes(row)).some(([source, reports]) => {
        if (!key.startsWith(`${source.toLowerCase()}.`)) return false;
        const name = key.slice(source.length + 1);
        return reports.some((report) =>
          Object.entries(report).some(
            ([attribute, value]) => attribute.toLowerCase() === name && test(value),
          ),
        );
      });
  };

  const compile = (expression: Expression): ((row: Row) => boolean) => {
    switch (expression.kind) {
      case "all":
        return () => true;
      case "and": {
        const parts = expression.parts.map(compile);
        return (row) => parts.every((part) => part(row));
      }
      case "or": {
        const parts = expression.parts.map(compile);
        return (row) => parts.some((part) => part(row));
      }
      case "not": {
        const inner = compile(expression.inner);
        return (row) => !inner(row);
      }
      case "word": {
        const test = valueTest(expression.text, false, nowSeconds);
        if (!suits("text", expression.text, false))
          throw new SearchSyntaxError(`"${expression.text}" compares, but says no keyword`);
        return (row) => wordColumns.some((column) => test(column.value(row)));
      }
      case "term": {
        const attribute = attributeTest(
          expression.key,
          valueTest(expression.text, expression.exact, nowSeconds),
        );
        if (attribute) return attribute;
        const names = records.aliases?.[expression.key] ?? [expression.key];
        const found = names.flatMap((name) => columns.get(name) ?? []);
        if (found.length === 0) throw new UnknownKeywordError(expression.key, records.plural);
        const test = valueTest(expression.text, expression.exact, nowSeconds);
        const kinds = found.map(kindIn);
        if (!kinds.some((kind) => kind === undefined || suits(kind, expression.text, expression.exact)))
          throw new SearchSyntaxError(
            `"${expression.text}" cannot be asked of ${expression.key}, which is a ${kinds[0]}`,
          );
        return (row) => found.some((column) => test(column.value(row)));
      }
    }
  };
  return compile(parseSearch(search));
}
