import { base64, draw, hashOf, hex, pick, uuid } from "../seeded.js";
import type { AnswerSchema, AnswerTable } from "./answer-schema.js";
import { flattenSchema } from "./flatten-schema.js";

/** Where objects that nobody requires end, so that what contains itself ends, too. */
const deepest = 6;

/** 2026-01-01, from which moments are counted, so that the same seed gives the same moments. */
const begin = Date.UTC(2026, 0, 1);

/** What a text with a pattern may look like; the first that fits is taken. */
const texts = [
  "value",
  "a-value",
  "Value",
  "1",
  "10",
  "1Gi",
  "10m",
  "1h",
  "0755",
  "/data",
  "data/value",
  "name==value",
  "projectName==value",
  "value@example.com",
  "https://example.com",
  "a1",
  "A",
  "",
];

/**
 * A value that a schema allows. The same seed gives the same value; what stands in it follows from where it stands.
 * Optional properties are there as well as required ones, so that whoever reads the answer meets them all; below a
 * certain depth only what is required is.
 */
export function makeValue(table: AnswerTable, schema: AnswerSchema, seed: number, depth = 0): unknown {
  const flat = flattenSchema(table, schema);
  if (flat.enum !== undefined) return pick(flat.enum, seed);
  const make = (part: AnswerSchema, name: string) =>
    makeValue(table, part, (hashOf(name) ^ draw(seed, 0, 7)) >>> 0, depth + 1);
  switch (typeOf(flat)) {
    case "object":
      return makeObject(flat, depth, make);
    case "array":
      return makeArray(flat, depth, make);
    case "integer":
      return makeInteger(flat, seed);
    case "number":
      return makeInteger(flat, seed) + (mayBeBroken(flat) ? 0.5 : 0);
    case "boolean":
      return seed % 2 === 0;
    default:
      return makeText(flat, seed);
  }
}

/** Many schemas leave their type out, as what they say allows only one. */
function typeOf({ type, properties, additionalProperties, required, items }: AnswerSchema): string {
  if (type !== undefined) return type;
  if (properties ?? additionalProperties ?? required) return "object";
  return items === undefined ? "string" : "array";
}

type Make = (part: AnswerSchema, name: string) => unknown;

function makeObject(schema: AnswerSchema, depth: number, make: Make): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const entries = Object.entries(properties)
    .filter(([name]) => depth < deepest || required.includes(name))
    .map(([name, part]) => [name, make(part, name)] as const);
  // A name that is required and not described may be anything.
  const undescribed = required
    .filter((name) => !(name in properties))
    .map((name) => [name, "value"] as const);
  const value: Record<string, unknown> = Object.fromEntries([...entries, ...undescribed]);
  if (additionalProperties === undefined || additionalProperties === false) return value;
  const more = Math.max(depth < deepest ? 1 : 0, minProperties - Object.keys(value).length);
  for (let n = 1; n <= more; n++) value[`key${n}`] = make(additionalProperties, `key${n}`);
  return value;
}

function makeArray(
  { items = {}, minItems = 0, maxItems }: AnswerSchema,
  depth: number,
  make: Make,
): unknown[] {
  const wanted = Math.max(minItems, depth < deepest ? 2 : 0);
  const length = Math.min(wanted, maxItems ?? wanted);
  return Array.from({ length }, (_, index) => make(items, `item ${index}`));
}

function makeInteger(schema: AnswerSchema, seed: number): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf = 1 } = schema;
  const least = (minimum ?? Math.min(0, maximum ?? 0)) + (exclusiveMinimum ? 1 : 0);
  const most = (maximum ?? least + 100) - (exclusiveMaximum ? 1 : 0);
  const first = Math.ceil(least / multipleOf);
  const last = Math.max(first, Math.floor(most / multipleOf));
  return (first + (seed % (Math.min(last - first, 100) + 1))) * multipleOf;
}

/** Some documents call a whole number a number, and say what it is in its format. */
function mayBeBroken({ maximum, multipleOf, format = "" }: AnswerSchema): boolean {
  return maximum === undefined && multipleOf === undefined && !format.startsWith("int");
}

function makeText(schema: AnswerSchema, seed: number): string {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (expression === undefined || expression.test(text));
  const formatted = textOf(format, seed);
  if (formatted !== undefined && fits(formatted)) return formatted;
  const found = [`value-${hex(seed, 4)}`, ...texts].find(fits);
  if (found !== undefined) return found;
  const long = "value".padEnd(minLength, "e").slice(0, maxLength);
  if (fits(long)) return long;
  throw new Error(`no text is known that fits ${JSON.stringify(schema)}; add one to make-value.ts`);
}

function textOf(format: string | undefined, seed: number): string | undefined {
  const date = new Date(begin + (seed % (180 * 86_400)) * 1000).toISOString();
  switch (format) {
    case "uuid":
      return uuid(seed);
    case "date-time":
      return date;
    case "date":
      return date.slice(0, 10);
    case "email":
      return `user-${hex(seed, 4)}@example.com`;
    case "uri":
    case "url":
      return `https://example.com/${hex(seed, 6)}`;
    case "hostname":
      return `host-${hex(seed, 4)}.example.com`;
    case "ipv4":
      return `192.0.2.${seed % 255}`;
    case "ipv6":
      return `2001:db8::${hex(seed, 4)}`;
    case "byte":
      return base64(seed, 16);
    case "int64":
    case "uint64":
      return String(seed % 1000);
    default:
      return undefined;
  }
}
