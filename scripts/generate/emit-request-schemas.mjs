import { resolve } from "../document/resolve.mjs";
import { writeKey, writeLiteral } from "./write-literal.mjs";

/**
 * What is checked before it is sent, by system: bodies that the client writes into a file itself, so that the
 * server's refusal would come only after a long upload.
 */
const checked = { runzero: ["ImportAsset", "ImportTask"] };

/** The keywords that a check uses as they are. */
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

/** The keywords that are written in another way below. */
const rewritten = ["properties", "items", "additionalProperties", "anyOf", "oneOf"];

/** What says nothing of the value; these stay in the document, as all extensions do. */
const passedOver = ["description", "title", "example", "default", "deprecated"];

/** `request-schemas.ts`: schemas of bodies, for checks at run time; `undefined` where a system needs none. */
export function emitRequestSchemas(system, document) {
  const names = checked[system];
  if (names === undefined) return undefined;
  const entries = names.map((name) => {
    const schema = compact(document, document.components.schemas[name], name);
    return `  ${writeKey(name)}: ${writeLiteral(schema, "  ")},\n`;
  });
  return [
    'import type { ValueSchema } from "../value-schema.js";\n',
    "/** Schemas of the document that values are checked against before they are sent. */",
    `export const requestSchemas: Readonly<Record<${names.map((name) => `"${name}"`).join(" | ")}, ValueSchema>> = {`,
    `${entries.join("")}};\n`,
  ].join("\n");
}

function compact(document, node, at) {
  const schema = resolve(document, node);
  for (const key of Object.keys(schema)) {
    if ([...keywords, ...rewritten, ...passedOver].includes(key) || key.startsWith("x-")) continue;
    throw new Error(`${at}: ${key} is not checked before a request; teach check-value.ts what it means`);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  // A choice of one is that one.
  if (branches?.length === 1) return compact(document, { ...without(schema, rewritten), ...branches[0] }, at);
  const kept = Object.fromEntries(keywords.filter((key) => key in schema).map((key) => [key, schema[key]]));
  if (branches) kept.formats = branches.map((branch) => onlyFormat(resolve(document, branch), at));
  if (schema.properties) {
    kept.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => [
        key,
        compact(document, value, `${at}.${key}`),
      ]),
    );
  }
  if (schema.items) kept.items = compact(document, schema.items, `${at}[]`);
  if (typeof schema.additionalProperties === "object") {
    kept.additionalProperties = compact(document, schema.additionalProperties, `${at}.*`);
  }
  return kept;
}

/** The format that a branch of a choice is: an address of either kind. Other choices cannot be checked. */
function onlyFormat(branch, at) {
  const [key, ...others] = Object.keys(branch);
  if (key === "format" && others.length === 0) return branch.format;
  throw new Error(`${at}: a choice of anything but formats is not checked before a request`);
}

function without(schema, names) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !names.includes(key)));
}
