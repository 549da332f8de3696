import { eachOperation } from "../document/each-operation.mjs";
import { resolve } from "../document/resolve.mjs";
import { writeKey, writeLiteral } from "./write-literal.mjs";

/** The systems whose emulators answer with values made by the document where they keep no state. */
const systems = ["runai"];

/** What a value has to be like; descriptions and the like stay in the document. */
const keywords = [
  "type",
  "format",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "nullable",
  "required",
];

/**
 * `answers.ts`: what each operation takes and how it answers, and the schemas of both, without sentences; for
 * emulators and mocks. Undefined for a system whose emulator needs none.
 */
export function emitAnswers(system, document) {
  if (!systems.includes(system)) return undefined;
  const names = new Set();
  const queue = [];
  const compact = (node) =>
    compactSchema(node, (name) => {
      if (names.has(name)) return;
      names.add(name);
      queue.push(name);
    });
  const operations = [...eachOperation(document)].map(({ operation }) => {
    const body = resolve(document, operation.requestBody);
    const answers = Object.entries(operation.responses).flatMap(([status, reference]) => {
      if (!/^[23]/.test(status)) return [];
      const { content = {} } = resolve(document, reference);
      return [[status, mapValues(content, ({ schema }) => compact(schema ?? {}))]];
    });
    const taken = body && mapValues(body.content, ({ schema }) => compact(schema ?? {}));
    return [operation.operationId, { ...(taken && { body: taken }), answers: Object.fromEntries(answers) }];
  });
  const schemas = [];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    schemas.push([name, compact(document.components.schemas[name])]);
  }
  schemas.sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = (entries) =>
    entries.map(([key, value]) => `    ${writeKey(key)}: ${writeLiteral(value, "    ", 110)},`).join("\n");
  return [
    "/** What the operations take and how they answer, with the schemas of both. */",
    // With a type that says little: that of such a literal would be as long as the literal.
    "export const answers: {",
    "  /** By operation id: request schemas by media type, answer schemas by status and media type. */",
    "  readonly operations: Readonly<",
    "    Record<string, { readonly body?: Record<string, object>; readonly answers: Record<string, Record<string, object>> }>",
    "  >;",
    "  readonly schemas: Readonly<Record<string, object>>;",
    "} = {",
    `  operations: {\n${lines(operations)}\n  },`,
    `  schemas: {\n${lines(schemas)}\n  },`,
    "};\n",
  ].join("\n");
}

function compactSchema(node, meet) {
  if (typeof node.$ref === "string") {
    const name = node.$ref.replace("#/components/schemas/", "");
    meet(name);
    return { $ref: name };
  }
  const kept = Object.fromEntries(keywords.filter((key) => key in node).map((key) => [key, node[key]]));
  const compact = (schema) => compactSchema(schema, meet);
  if (node.properties) kept.properties = mapValues(node.properties, compact);
  if (node.items) kept.items = compact(node.items);
  for (const key of ["allOf", "anyOf", "oneOf"]) if (node[key]) kept[key] = node[key].map(compact);
  if (typeof node.additionalProperties === "object") {
    kept.additionalProperties = compact(node.additionalProperties);
  } else if (node.additionalProperties === false) kept.additionalProperties = false;
  return kept;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
