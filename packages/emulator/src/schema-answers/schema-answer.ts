import type { Operation } from "@runwire/core";
import { json, noContent, text } from "../answers.js";
import { hashOf } from "../seeded.js";
import type { AnswerSchema, AnswerTable } from "./answer-schema.js";
import { flattenSchema } from "./flatten-schema.js";
import { makeValue } from "./make-value.js";

/** What a made answer is made for. */
export interface SchemaAnswerRequest {
  readonly operation: Operation;
  /** The values in the path, by parameter. */
  readonly path: Readonly<Record<string, string>>;
  /** The `Accept` header: an operation that answers in several media types gives the first of them that it names. */
  readonly accept?: string | null | undefined;
  /** The parsed body: what it says of the thing that is answered with is repeated. */
  readonly body?: unknown;
  readonly seed: number;
}

/**
 * An answer that the document allows, for an operation of which the emulator keeps no state: the first success that
 * the document has. The same question gets the same answer: the id of its path and what its body says are repeated.
 */
export function schemaAnswer(
  table: AnswerTable,
  { operation, path, accept, body, seed }: SchemaAnswerRequest,
): Response {
  const answers = table.operations[operation.id]?.answers ?? {};
  const [status, content = {}] = Object.entries(answers).find(([status]) => status.startsWith("2")) ??
    Object.entries(answers)[0] ?? ["204"];
  const types = Object.keys(content);
  const type = types.find((each) => accepts(accept, each)) ?? types[0];
  if (type === undefined) {
    return status === "204"
      ? noContent()
      : new Response(null, { status: Number(status), headers: { "content-length": "0" } });
  }
  const schema = content[type] as AnswerSchema;
  const own = hashOf(`${operation.id} ${JSON.stringify(path)}`) ^ seed;
  if (/[/+]json\b/.test(type)) {
    const made = makeValue(table, schema, own >>> 0);
    return json(repeat(table, schema, made, operation, path, body), Number(status));
  }
  if (type === "text/csv") return text("name,value\r\nexample,1\r\n", type, Number(status));
  if (type === "text/html") return text("<!doctype html>\n<title>Example</title>\n", type, Number(status));
  return text(`an example, as ${type}\n`, type, Number(status));
}

function accepts(accept: string | null | undefined, type: string): boolean {
  if (accept === undefined || accept === null || accept === "") return false;
  return accept.split(",").some((range) => range.split(";")[0]?.trim().toLowerCase() === type);
}

/** Puts into an object that was made what the caller knows of it: its id, and what was sent. */
function repeat(
  table: AnswerTable,
  schema: AnswerSchema,
  made: unknown,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  body: unknown,
): unknown {
  if (!isObject(made)) return made;
  const { properties = {} } = flattenSchema(table, schema);
  const repeated: Record<string, unknown> = { ...made };
  for (const [name, value] of Object.entries(isObject(body) ? body : {})) {
    const property = properties[name];
    if (property !== undefined && isLike(table, property, value)) repeated[name] = value;
  }
  const last = /\{([^{}]+)\}$/.exec(operation.path)?.[1];
  const id = last === undefined ? undefined : path[last];
  if (id !== undefined && properties.id && isLike(table, properties.id, id)) repeated.id = id;
  return repeated;
}

/** Whether a value that was sent can stand where another of this schema was made; deep values are not repeated. */
function isLike(table: AnswerTable, schema: AnswerSchema, value: unknown): boolean {
  const { type, enum: values, pattern, format, minLength = 0 } = flattenSchema(table, schema);
  if (values !== undefined) return values.includes(value);
  if (type === "boolean") return typeof value === "boolean";
  if (type !== "string" || typeof value !== "string" || value.length < minLength) return false;
  if (format === "uuid") return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  return format === undefined && (pattern === undefined || new RegExp(pattern, "u").test(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
