import type { RecordSet } from "../records/record-set.js";
import { type ValueTest, valueTest } from "./match-value.js";
import { type Expression, parseSearch } from "./parse.js";

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
        const [left, right] = [compile(expression.left), compile(expression.right)];
        return (row) => left(row) && right(row);
      }
      case "or": {
        const [left, right] = [compile(expression.left), compile(expression.right)];
        return (row) => left(row) || right(row);
      }
      case "not": {
        const inner = compile(expression.inner);
        return (row) => !inner(row);
      }
      case "word": {
        const test = valueTest(expression.text, false, nowSeconds);
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
        return (row) => found.some((column) => test(column.value(row)));
      }
    }
  };
  return compile(parseSearch(search));
}
