import { resolve } from "../document/resolve.mjs";
import { writeKey, writeLiteral } from "./write-literal.mjs";

/**
 * What is checked before it is sent, by system: bodies that the client writes into a file itself, so that the
 * server's refusal would come only after a long upload.
 */
const checked = { runzero: ["ImportAsset", "ImportTask"] };

/** The keywords that a check uses; descriptions and the like stay in the document. */
const keywords = [
  "type",
  "format",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "maxProperties",
  "nullable",
  "required",
];

/** `request-schemas.ts`: schemas of bodies, for checks at run time; `undefined` where a system needs none. */
export function emitRequestSchemas(system, document) {
  const names = checked[system];
  if (names === undefined) return undefined;
  const entries = names.map((name) => {
    const schema = compact(document, document.components.schemas[name]);
    return `  ${writeKey(name)}: ${writeLiteral(schema, "  ")},\n`;
  });
  return [
    'import type { ValueSchema } from "../value-schema.js";\n',
    "/** Schemas of the document that values are checked against before they are sent. */",
    `export const requestSchemas: Readonly<Record<${names.map((name) => `"${name}"`).join(" | ")}, ValueSchema>> = {`,
    `${entries.join("")}};\n`,
  ].join("\n");
}

function compact(document, node) {
  const schema = resolve(document, node);
  const only = schema.anyOf ?? schema.oneOf;
  // `anyOf` with one branch is that branch; a union of formats is any text.
  if (only?.length === 1) return compact(document, only[0]);
  const kept = Object.fromEntries(keywords.filter((key) => key in schema).map((key) => [key, schema[key]]));
  if (schema.properties) {
    kept.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => [key, compact(document, value)]),
    );
  }
  if (schema.items) kept.items = compact(document, schema.items);
  if (typeof schema.additionalProperties === "object") {
    kept.additionalProperties = compact(document, schema.additionalProperties);
  }
  return kept;
}
