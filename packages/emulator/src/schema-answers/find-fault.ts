import { isUuid } from "../ids.js";
import type { AnswerSchema, AnswerTable } from "./answer-schema.js";

/**
 * What is wrong with a value by a schema, as `body.name must be a string`; `undefined` if nothing is. Names that the
 * schema does not have are let in, as most servers let them in.
 */
export function findFault(
  table: AnswerTable,
  schema: AnswerSchema,
  value: unknown,
  where = "body",
): string | undefined {
  if (schema.$ref !== undefined) {
    return findFault(table, (table.schemas[schema.$ref] ?? {}) as AnswerSchema, value, where);
  }
  if (value === null) return isNullable(table, schema) ? undefined : `${where} must not be null`;
  for (const part of schema.allOf ?? []) {
    const fault = findFault(table, part, value, where);
    if (fault !== undefined) return fault;
  }
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  const faults = choices.map((choice) => findFault(table, choice, value, where));
  if (faults.length > 0 && !faults.includes(undefined)) return faults[0];
  if (schema.enum && !schema.enum.includes(value)) return `${where} must be one of ${schema.enum.join(", ")}`;
  return faultOfType(table, schema, value, where);
}

function faultOfType(table: AnswerTable, schema: AnswerSchema, value: unknown, where: string) {
  const isText = typeof value === "string";
  const isNumber = typeof value === "number" && Number.isFinite(value);
  switch (schema.type ?? (schema.properties ? "object" : undefined)) {
    case "object":
      return faultOfObject(table, schema, value, where);
    case "array":
      return faultOfArray(table, schema, value, where);
    case "string":
      return isText ? faultOfText(schema, value, where) : `${where} must be a string`;
    case "boolean":
      return typeof value === "boolean" ? undefined : `${where} must be true or false`;
    case "integer":
      return isNumber && Number.isInteger(value)
        ? faultOfNumber(schema, value, where)
        : `${where} must be a whole number`;
    case "number":
      return isNumber ? faultOfNumber(schema, value, where) : `${where} must be a number`;
    default:
      return undefined;
  }
}

function faultOfObject(table: AnswerTable, schema: AnswerSchema, value: unknown, where: string) {
  if (typeof value !== "object" || Array.isArray(value)) return `${where} must be an object`;
  const object = value as Record<string, unknown>;
  const { required = [], properties = {}, additionalProperties } = schema;
  const missing = required.find((name) => object[name] === undefined);
  if (missing !== undefined) return `${where}.${missing} is required`;
  for (const [name, member] of Object.entries(object)) {
    const part = properties[name] ?? (additionalProperties || undefined);
    const fault =
      part === undefined || member === undefined
        ? undefined
        : findFault(table, part, member, `${where}.${name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfArray(
  table: AnswerTable,
  { items, minItems = 0, maxItems }: AnswerSchema,
  value: unknown,
  where: string,
) {
  if (!Array.isArray(value)) return `${where} must be a list`;
  if (value.length < minItems) return `${where} must have at least ${minItems} items`;
  if (maxItems !== undefined && value.length > maxItems)
    return `${where} must have at most ${maxItems} items`;
  if (items === undefined) return undefined;
  for (const [index, item] of value.entries()) {
    const fault = findFault(table, items, item, `${where}[${index}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfText(
  { format, pattern, minLength = 0, maxLength }: AnswerSchema,
  text: string,
  where: string,
) {
  const length = [...text].length;
  if (length < minLength) return `${where} must have at least ${minLength} characters`;
  if (maxLength !== undefined && length > maxLength)
    return `${where} must have at most ${maxLength} characters`;
  if (format === "uuid" && !isUuid(text)) return `${where} must be a UUID`;
  if (format === "date-time" && Number.isNaN(Date.parse(text))) return `${where} must be a moment`;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) return `${where} must match ${pattern}`;
  return undefined;
}

function faultOfNumber(schema: AnswerSchema, value: number, where: string) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const isLow = minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum);
  if (isLow) return `${where} must be ${exclusiveMinimum ? "more than" : "at least"} ${minimum}`;
  const isHigh = maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum);
  if (isHigh) return `${where} must be ${exclusiveMaximum ? "less than" : "at most"} ${maximum}`;
  return undefined;
}

/** A schema that names no type but `nullable`, or that is made of one that may be null, may be. */
function isNullable(table: AnswerTable, schema: AnswerSchema): boolean {
  if (schema.nullable === true) return true;
  if (schema.$ref !== undefined) return isNullable(table, (table.schemas[schema.$ref] ?? {}) as AnswerSchema);
  const isEmpty = Object.keys(schema).length === 0;
  return (
    isEmpty || [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].some((part) => isNullable(table, part))
  );
}
