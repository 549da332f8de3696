import { planOf } from "./call-plan.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import { describeCall } from "./errors/runwire-error.js";
import type { Operation, OperationParameter } from "./operation.js";
import { origin } from "./origin.js";
import { shownValue } from "./type-name.js";

/**
 * Writes path values into a template. A value that is empty, `.` or `..` would ask for another path than the
 * operation's, so it is refused.
 */
export function serializePath(operation: Operation, values: Readonly<Record<string, unknown>> = {}): string {
  const { pathPieces } = planOf(operation);
  let path = pathPieces[0] as string;
  for (let index = 1; index < pathPieces.length; index += 2) {
    const name = pathPieces[index] as string;
    path += serializePathValue(operation, name, values[name]) + pathPieces[index + 1];
  }
  return path;
}

function serializePathValue(operation: Operation, name: string, value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (text === "" || text === "." || text === "..") {
    throw new InvalidCallError(
      `${describeCall(origin(operation))}: path.${name} must be a non-empty string other than "." and "..", got ${shownValue(value)}`,
      origin(operation),
    );
  }
  return encodeURIComponent(text);
}

/** Writes query values in the style that the document gives each parameter. Without any it is empty. */
export function serializeQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const parameter of planOf(operation).query.list) {
    const value = values[parameter.name];
    if (value !== undefined && value !== null) addQuery(parts, parameter, value);
  }
  return parts.join("&");
}

function addQuery(
  parts: string[],
  { name, style = "form", explode }: OperationParameter,
  value: unknown,
): void {
  const key = encodeURIComponent(name);
  if (Array.isArray(value)) {
    const items = value.map((item) => encodeURIComponent(String(item)));
    if (items.length === 0) return;
    if (explode ?? style === "form") {
      for (const item of items) parts.push(`${key}=${item}`);
      return;
    }
    const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style as string] ?? ",";
    parts.push(`${key}=${items.join(separator)}`);
  } else if (typeof value === "object" && !(value instanceof Date)) {
    for (const [inner, item] of Object.entries(value as object)) {
      if (item === undefined || item === null) continue;
      const innerKey =
        style === "deepObject" ? `${key}[${encodeURIComponent(inner)}]` : encodeURIComponent(inner);
      parts.push(`${innerKey}=${encodeURIComponent(String(item))}`);
    }
  } else {
    parts.push(`${key}=${encodeURIComponent(value instanceof Date ? value.toISOString() : String(value))}`);
  }
}

/** A body as it goes out, and the content type that it needs; none where `fetch` writes its own. */
export interface SerializedBody {
  readonly body: BodyInit;
  readonly contentType: string | undefined;
}

/** Writes a body in the media type of the operation: the document's first, where it has several. */
export function serializeBody(operation: Operation, body: unknown): SerializedBody {
  const mediaType = operation.body?.mediaTypes[0];
  if (mediaType === undefined) {
    throw new InvalidCallError(`${describeCall(origin(operation))} takes no body`, origin(operation));
  }
  if (mediaType === "application/json" || mediaType.endsWith("+json")) {
    return { body: JSON.stringify(body), contentType: mediaType };
  }
  const multipart = mediaType === "multipart/form-data";
  // Only `fetch` can write the type of a form, for only it knows the boundary.
  if (multipart && body instanceof FormData) return { body, contentType: undefined };
  if (!multipart && isRawBody(body)) return { body, contentType: mediaType };
  if (typeof body === "object" && body !== null) {
    const fields = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
    if (mediaType === "application/x-www-form-urlencoded") {
      return {
        body: new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString(),
        contentType: mediaType,
      };
    }
    if (multipart && !isRawBody(body)) return { body: formData(fields), contentType: undefined };
  }
  const expected = multipart ? "an object of its fields or a FormData" : "a string, bytes or a Blob";
  throw new InvalidCallError(
    `${describeCall(origin(operation))}: the body must be ${expected} (${mediaType}), got ${typeof body}`,
    origin(operation),
  );
}

function isRawBody(
  body: unknown,
): body is BodyInit & (string | Blob | URLSearchParams | Uint8Array<ArrayBuffer>) {
  return (
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

function formData(fields: readonly (readonly [string, unknown])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) {
    if (value instanceof Blob) form.append(name, value);
    else if (typeof value === "object") form.append(name, JSON.stringify(value));
    else form.append(name, String(value));
  }
  return form;
}
