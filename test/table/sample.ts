import type { DocumentOperation, Resolve, Schema } from "./document.js";

/** Texts that fit a format or a pattern of the document. */
const texts: Readonly<Record<string, string>> = {
  uuid: "e77602e0-3fb8-4734-aef9-fbc6fdcb0fa8",
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  ipv4: "192.0.2.7",
  ipv6: "2001:db8::7",
  email: "somebody@example.com",
  mac: "00:00:5e:00:53:07",
  port: "443",
  // The beginning of a PNG of one pixel.
  byte: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
  url: "https://example.com/",
  uri: "https://example.com/",
  hostname: "host.example.com",
  "^\\S+$": "without-space",
};

/** Text that goes wrong wherever it is not escaped. */
export const trickyText = `a b&c=d/é?#%2F+"\\`;

/** What may fit a pattern that has no text of its own above. */
const candidates = [
  ...["name==value", "projectName==value", "subject==value", "username==value", "clusterId==value"],
  ...["value", "value1", "Value", "10", "1h", "0755", "/value", "https://example.com", "value@example.com"],
  ...["v1.2.3", "name.md", "subjectId==value", "e77602e0-3fb8-4734-aef9-fbc6fdcb0fa8"],
];

/** The text itself where a pattern lets it, else one that fits. */
function fitting(pattern: string | undefined, text: string): string {
  if (pattern === undefined || new RegExp(pattern, "u").test(text)) return text;
  return candidates.find((each) => new RegExp(pattern, "u").test(each)) ?? text;
}

/** Schemas that contain themselves end here. */
const deepest = 8;

/** A value that fits a schema, with all of its properties. */
export function sample(schema: Schema, resolve: Resolve, text = trickyText, depth = 0): unknown {
  const of = (inner: Schema) => sample(inner, resolve, text, depth + 1);
  const { type, format, pattern, properties, items, ...rest } = resolve(schema);
  if (rest.enum !== undefined) return rest.enum[0];
  if (rest.allOf !== undefined) {
    const parts = [...rest.allOf, ...(properties ? [{ type: "object", properties }] : [])].map(of);
    // What is made of a text and a description is a text.
    const single = parts.find((part) => typeof part !== "object" && part !== text);
    return single ?? merged(parts.filter((part) => typeof part === "object") as object[], text);
  }
  const [choice] = rest.anyOf ?? rest.oneOf ?? [];
  if (choice !== undefined) return of({ type: type ?? "object", ...resolve(choice) });
  if (type === "array") return depth > deepest ? [] : [of(items ?? {})];
  if (type === "integer" || type === "number") return rest.maximum ?? rest.minimum ?? 7;
  if (type === "boolean") return true;
  if (type === "string") return texts[pattern ?? ""] ?? fitting(pattern, texts[format ?? ""] ?? text);
  const needed = (name: string) => depth <= deepest || (rest.required ?? []).includes(name);
  const wanted = Object.entries(properties ?? {}).filter(([name]) => needed(name));
  const entries = wanted.map(([name, inner]) => [name, of(inner)]);
  // Some require what they do not describe.
  for (const name of properties ? (rest.required ?? []) : []) {
    if (!(name in (properties ?? {}))) entries.push([name, text]);
  }
  const more = rest.additionalProperties;
  if (typeof more === "object") entries.push(["some key", of(more)]);
  return Object.fromEntries(entries);
}

/** What one part requires and another describes is as the other describes it. */
function merged(parts: readonly object[], text: string): object {
  const result: Record<string, unknown> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (!(name in result && value === text)) result[name] = value;
  }
  return result;
}

/** What an operation can be called with: every parameter and, where it has one, a body. */
export interface SampleCall {
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Bytes that are no text. */
export const bytes = new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x0d, 0x0a]);

/** Everything that an operation takes. The organization is left to the client. */
export function sampleCall(operation: DocumentOperation, resolve: Resolve, text = trickyText): SampleCall {
  const values = (place: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && parameter.name !== "_oid")
        .map(({ name, schema }) => [name, sample(schema, resolve, text)]),
    );
  return {
    // Ids are UUIDs, but nothing forbids a caller to pass what he was given: it must not change the path.
    path: Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name, schema }) => {
          const value = sample(schema, resolve, text) as string | number;
          const { enum: choices, pattern } = resolve(schema);
          const isBound = typeof value === "number" || choices !== undefined || pattern !== undefined;
          return [name, isBound || text === trickyText ? (isBound ? value : text) : (texts.uuid as string)];
        }),
    ),
    query: values("query"),
    header: values("header"),
    body: operation.body && sampleBody(operation.body, resolve, text),
  };
}

function sampleBody(
  { mediaType, schema }: NonNullable<DocumentOperation["body"]>,
  resolve: Resolve,
  text: string,
): unknown {
  if (mediaType === "application/octet-stream") return bytes;
  if (mediaType !== "multipart/form-data") return sample(schema, resolve, text);
  const parts = Object.entries(resolve(schema).properties ?? {}).map(([name, part]) => {
    const isFile = resolve(part).format === "binary";
    return [
      name,
      isFile ? new File([bytes], `${name}.gz`, { type: "application/gzip" }) : sample(part, resolve, text),
    ];
  });
  return Object.fromEntries(parts);
}
