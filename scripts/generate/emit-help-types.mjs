import { eachOperation } from "../document/each-operation.mjs";
import { resolve } from "../document/resolve.mjs";
import { bodySchema, schemaMembers } from "../document/schema-members.mjs";
import { writeLiteral } from "./write-literal.mjs";

/** More values than these would fill the screen rather than help. */
const mostValues = 60;

/**
 * What the help of the command tells beyond the table of operations, which the clients need not load: the members of
 * each body with their types, and the values that a parameter may have.
 */
export function emitHelpTypes(document) {
  const entries = [...eachOperation(document)].flatMap(({ operation, parameters }) => {
    const values = Object.fromEntries(
      parameters.flatMap((reference) => {
        const { in: place, name, schema } = resolve(document, reference);
        const own = valuesOf(document, schema);
        return own === undefined ? [] : [[`${place}.${name}`, own]];
      }),
    );
    const body = bodyMembers(document, bodySchema(document, operation));
    const told = {
      ...(Object.keys(values).length > 0 && { values }),
      ...(body.length > 0 && { body }),
    };
    return Object.keys(told).length === 0 ? [] : [[operation.operationId, told]];
  });
  return [
    'import type { HelpTypes } from "../help-types.js";\n',
    "/** Values of parameters and members of bodies, by the vendor's id of the operation. */",
    `export const helpTypes: Readonly<Record<string, HelpTypes>> = ${writeLiteral(Object.fromEntries(entries))};`,
    "",
  ].join("\n");
}

/** The members of a body, in the order of the document; of a choice, those of each of its branches. */
function bodyMembers(document, reference) {
  const { properties, required } = schemaMembers(document, reference, { withChoices: true });
  // A document may require a member that it says nothing else of.
  return [...new Set([...Object.keys(properties), ...required])].map((name) => ({
    name,
    type: typeText(document, properties[name]),
    ...(required.includes(name) && { required: true }),
  }));
}

function valuesOf(document, reference) {
  const schema = resolve(document, reference) ?? {};
  const own = schema.enum ?? (schema.type === "array" ? valuesOf(document, schema.items) : undefined);
  return own?.length <= mostValues ? own.map(String) : undefined;
}

/** A type in the words of the command's help. */
function typeText(document, reference, depth = 0) {
  const schema = resolve(document, reference) ?? {};
  const values = schema.type === "array" ? undefined : valuesOf(document, schema);
  if (values !== undefined) return values.join(" | ");
  switch (schema.type) {
    case "string":
      return { uuid: "UUID", "date-time": "moment", date: "date", binary: "file" }[schema.format] ?? "text";
    case "integer":
      return "integer";
    case "number":
      return "number";
    case "boolean":
      return "true | false";
    case "array":
      return depth > 1 ? "list" : `list of ${typeText(document, schema.items, depth + 1)}`;
    default:
      return isObject(document, schema) ? "object" : "any";
  }
}

function isObject(document, schema) {
  if (schema.type === "object" || schema.properties || schema.additionalProperties) return true;
  const parts = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  return parts.length > 0 && parts.every((part) => isObject(document, resolve(document, part) ?? {}));
}
