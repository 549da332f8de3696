import { resolve } from "../document/resolve.mjs";
import { bodySchema, schemaMembers } from "../document/schema-members.mjs";

/** The bounds that clients check before a request, by the type that each belongs to. */
const bounds = {
  string: ["minLength", "maxLength", "pattern"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
};

/** Whether a schema has a bound that clients check. */
export function isBounded(schema) {
  if (schema.type === "array") return isPatterned(schema);
  return (bounds[schema.type] ?? []).some((key) => key in schema) || "x-runwire-png-pixels" in schema;
}

/** What the document bounds of an operation's parameters, and of the properties at the top of its body. */
export function operationConstraints(document, operation, parameters) {
  const ofParameters = parameters.flatMap((reference) => {
    const { in: place, name, schema } = resolve(document, reference);
    return constraint(document, { in: place, name }, schema);
  });
  const { properties, required } = schemaMembers(document, bodySchema(document, operation));
  const ofBody = Object.entries(properties).flatMap(([name, schema]) =>
    constraint(document, { in: "body", name, required: required.includes(name) }, schema),
  );
  return [...ofParameters, ...ofBody].map((entry) => refuseBadPattern(entry, operation.operationId));
}

function constraint(document, { required, ...value }, reference) {
  const schema = resolve(document, reference) ?? {};
  if (!isBounded(schema)) return [];
  if (schema.type === "array") {
    return [
      { ...value, type: "array", ...(schema.nullable && { nullable: true }), pattern: schema.items.pattern },
    ];
  }
  const found = bounds[schema.type].filter((key) => key in schema && schema[key] !== false);
  const { "x-runwire-refusal": refusal, "x-runwire-png-pixels": pngPixels } = schema;
  return [
    {
      ...value,
      type: schema.type,
      ...(required && { required }),
      ...(schema.nullable && { nullable: true }),
      ...Object.fromEntries(found.map((key) => [key, schema[key]])),
      ...(pngPixels !== undefined && { pngPixels }),
      ...(refusal !== undefined && { refusal }),
    },
  ];
}

/** Whether each item of an array is a text that has to match. */
function isPatterned({ items }) {
  return items?.type === "string" && "pattern" in items;
}

function refuseBadPattern(entry, id) {
  try {
    if (entry.pattern !== undefined) new RegExp(entry.pattern, "u");
    return entry;
  } catch (error) {
    throw new Error(`operation ${id}: the pattern of ${entry.in} ${entry.name}: ${error.message}`);
  }
}
