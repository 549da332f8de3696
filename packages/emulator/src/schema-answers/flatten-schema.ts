import type { AnswerSchema, AnswerTable } from "./answer-schema.js";

/**
 * One schema without `$ref`, `allOf`, `anyOf` and `oneOf` at its top: what it is made of is put together, and of a
 * choice the first is taken. A value of the result is a value of the schema.
 */
export function flattenSchema(table: AnswerTable, schema: AnswerSchema): AnswerSchema {
  if (schema.$ref !== undefined) {
    const target = table.schemas[schema.$ref] as AnswerSchema | undefined;
    if (target === undefined) throw new Error(`the answers have no schema ${schema.$ref}`);
    return flattenSchema(table, target);
  }
  const { allOf = [], anyOf = [], oneOf = [], ...own } = schema;
  const parts = [...allOf, ...anyOf.slice(0, 1), ...oneOf.slice(0, 1)];
  return parts.map((part) => flattenSchema(table, part)).reduce(merge, own);
}

function merge(one: AnswerSchema, other: AnswerSchema): AnswerSchema {
  const both = { ...other, ...one };
  return {
    ...both,
    ...((one.properties ?? other.properties) && {
      properties: mergeProperties(one.properties ?? {}, other.properties ?? {}),
    }),
    ...((one.required ?? other.required) && {
      required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])],
    }),
    ...(one.enum && other.enum && { enum: one.enum.filter((value) => other.enum?.includes(value)) }),
    ...(one.minimum !== undefined &&
      other.minimum !== undefined && { minimum: Math.max(one.minimum, other.minimum) }),
    ...(one.maximum !== undefined &&
      other.maximum !== undefined && { maximum: Math.min(one.maximum, other.maximum) }),
    ...(one.minLength !== undefined &&
      other.minLength !== undefined && { minLength: Math.max(one.minLength, other.minLength) }),
    ...(one.maxLength !== undefined &&
      other.maxLength !== undefined && { maxLength: Math.min(one.maxLength, other.maxLength) }),
  };
}

function mergeProperties(
  one: Readonly<Record<string, AnswerSchema>>,
  other: Readonly<Record<string, AnswerSchema>>,
): Record<string, AnswerSchema> {
  const merged: Record<string, AnswerSchema> = { ...other, ...one };
  for (const name of Object.keys(one)) {
    const [here, there] = [one[name], other[name]];
    if (here && there && JSON.stringify(here) !== JSON.stringify(there))
      merged[name] = { allOf: [here, there] };
  }
  return merged;
}
