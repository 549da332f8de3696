import { SearchSyntaxError } from "./parse.js";

/** Tests one value of a record. */
export type ValueTest = (value: unknown) => boolean;

const TRUE = ["t", "true", "yes", "1"];
const FALSE = ["f", "false", "no", "0"];

const COMPARISON = /^(<=|>=|<|>)(.*)$/s;

const SECONDS_PER = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** What a column holds: itself, or in a list; maps are looked at by their texts. */
export type ValueKind = "boolean" | "number" | "text";

/** What a value is for a search, or `undefined` for one that does not tell, such as null or an empty list. */
export function kindOf(value: unknown): ValueKind | undefined {
  if (Array.isArray(value)) return kindOf(value[0]);
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "text";
}

/**
 * Whether a text can be asked of values of a kind. `alive:bogus` cannot: it would find nothing, and its NOT
 * everything, where somebody only mistyped.
 */
export function suits(kind: ValueKind, text: string, exact: boolean): boolean {
  if (exact && text === "") return true;
  if (COMPARISON.test(text)) return kind === "number";
  if (kind === "boolean") return [...TRUE, ...FALSE].includes(text.toLowerCase());
  return kind === "text" || (text !== "" && Number.isFinite(Number(text)));
}

/**
 * What `key:text` and `key:=text` ask of the value of a column. The type of the value decides: texts are
 * compared without case, a list matches if one of its items does, a map by its keys and its `key=value`.
 *
 * @param nowSeconds what "24 hours ago" is counted from
 * @throws SearchSyntaxError for a comparison with what is neither a number nor an age
 */
export function valueTest(text: string, exact: boolean, nowSeconds: number): ValueTest {
  const comparison = COMPARISON.exec(text);
  if (comparison) return comparisonTest(comparison[1] as string, comparison[2] as string, nowSeconds);

  const wanted = text.toLowerCase();
  const pattern = textPattern(wanted, exact);
  const test: ValueTest = (value) => {
    if (value === null || value === undefined) return exact && wanted === "";
    switch (typeof value) {
      case "boolean":
        return (value ? TRUE : FALSE).includes(wanted);
      case "number":
        return String(value) === wanted;
      case "string":
        return pattern(value.toLowerCase());
      case "object":
        if (Array.isArray(value)) return value.length === 0 ? exact && wanted === "" : value.some(test);
        return mapTest(value as Record<string, unknown>, test, exact && wanted === "");
      default:
        return false;
    }
  };
  return test;
}

function mapTest(map: Record<string, unknown>, test: ValueTest, wantsEmpty: boolean): boolean {
  const entries = Object.entries(map);
  if (wantsEmpty) return entries.length === 0;
  return entries.some(([key, value]) => test(key) || (typeof value === "string" && test(`${key}=${value}`)));
}

/** `%` stands for any text and `_` for one character, but only where a `%` or `:=` says that it is a pattern. */
function textPattern(wanted: string, exact: boolean): (value: string) => boolean {
  if (!wanted.includes("%") && !(exact && wanted.includes("_")))
    return exact ? (value) => value === wanted : (value) => value.includes(wanted);
  const source = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  const pattern = new RegExp(`^${source}$`, "s");
  return (value) => pattern.test(value);
}

/** `<24hours` on a time means "less than 24 hours ago"; on a number it compares. Of a list, one item has to fit. */
function comparisonTest(operator: string, text: string, nowSeconds: number): ValueTest {
  const duration = /^(\d+(?:\.\d+)?)\s*(second|minute|hour|day|week|month|year|[smhdwy])s?$/.exec(
    text.toLowerCase(),
  );
  const compare = (left: number, right: number) =>
    operator === "<"
      ? left < right
      : operator === ">"
        ? left > right
        : operator === "<="
          ? left <= right
          : left >= right;
  if (duration) {
    const unit = Object.entries(SECONDS_PER).find(([name]) => name.startsWith(duration[2] as string));
    const seconds = Number(duration[1]) * (unit ? unit[1] : 1);
    // 0 means "never" in the vendor's data, which is no age at all.
    return numberTest((value) => value > 0 && compare(nowSeconds - value, seconds));
  }
  const number = text.toLowerCase() === "now" ? nowSeconds : Number(text);
  if (text.trim() === "" || Number.isNaN(number))
    throw new SearchSyntaxError(
      `"${operator}${text}" compares with neither a number nor an age such as 30days`,
    );
  return numberTest((value) => compare(value, number));
}

/** What integrations report are texts, also where they are numbers. */
function numberTest(fits: (value: number) => boolean): ValueTest {
  const test: ValueTest = (value) => {
    if (Array.isArray(value)) return value.some(test);
    if (typeof value === "string") return value.trim() !== "" && fits(Number(value));
    return typeof value === "number" && fits(value);
  };
  return test;
}
