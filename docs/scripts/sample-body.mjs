const FORMATS = {
  uuid: "e77602e0-3fb8-4734-aef9-fbc6fdcb0fa8",
  "date-time": "2026-01-02T03:04:05Z",
  ipv4: "192.0.2.7",
  ipv6: "2001:db8::7",
  email: "somebody@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  byte: "aGVsbG8=",
};

/** What may fit a pattern. */
const CANDIDATES = [
  ...["example", "example-1", "1", "10", "1h", "0755", "/example", "https://example.com"],
  ...["Example", "somebody@example.com"],
  ...["name==example", "projectName==example", "subject==example", "v1.2.3", "example.md"],
];

const DEEPEST = 6;

/**
 * A small value that fits a schema: what it requires and, where it requires nothing, its first two plain properties.
 * @param known `(name) => value | undefined`: an id that the emulator really has, by the name of the property
 */
export function sampleBody(schema, resolve, known, depth = 0, name = "") {
  const of = (inner, innerName = "") => sampleBody(inner, resolve, known, depth + 1, innerName);
  const node = resolve(schema);
  if (node.example !== undefined) return node.example;
  if (node.default !== undefined && node.default !== null) return node.default;
  if (node.enum) return node.enum.find((value) => value !== null);
  if (node.allOf) {
    const { allOf, ...own } = node;
    const merged = [...allOf, own].map(resolve).reduce(mergeSchemas, {});
    return sampleBody(merged, resolve, known, depth, name);
  }
  const [choice] = node.oneOf ?? node.anyOf ?? [];
  if (choice) {
    const { oneOf, anyOf, ...rest } = node;
    return sampleBody(mergeSchemas(rest, resolve(choice)), resolve, known, depth, name);
  }
  if (node.type === "array")
    return depth > DEEPEST || !node.items ? [] : [of(node.items, name.replace(/s$/, ""))];
  if (node.type === "integer" || node.type === "number") return clamp(node, 1);
  if (node.type === "boolean") return false;
  if (node.type === "string") return known(name) ?? sampleText(node);
  const properties = Object.entries(node.properties ?? {});
  const required = new Set(node.required ?? []);
  let wanted = properties.filter(([each]) => required.has(each));
  if (wanted.length === 0 && depth === 0)
    wanted = properties.filter(([, each]) => isPlain(resolve(each))).slice(0, 2);
  return Object.fromEntries(wanted.map(([each, inner]) => [each, of(inner, each)]));
}

function mergeSchemas(all, part) {
  const { allOf, properties, required, ...rest } = part;
  return {
    ...all,
    ...rest,
    ...(all.properties || properties ? { properties: { ...all.properties, ...properties } } : {}),
    required: [...(all.required ?? []), ...(required ?? [])],
    ...(allOf ? { allOf } : {}),
  };
}

function isPlain({ type, readOnly, deprecated }) {
  return !readOnly && !deprecated && ["string", "integer", "number", "boolean"].includes(type);
}

function clamp({ minimum, maximum }, value) {
  if (minimum !== undefined && value < minimum) return minimum;
  if (maximum !== undefined && value > maximum) return maximum;
  return value;
}

function sampleText({ format, pattern, minLength = 0, maxLength }) {
  const text = FORMATS[format] ?? "example";
  const fits = (each) => pattern === undefined || new RegExp(pattern, "u").test(each);
  const found = fits(text) ? text : (CANDIDATES.find(fits) ?? text);
  return found.padEnd(minLength, "x").slice(0, maxLength);
}
