import type { ValueSchema } from "./value-schema.js";

/** What is wrong with a value: where in it, and what. The value itself is not shown. */
export interface Violation {
  /** Such as `hostnames[3]` or `customAttributes.serial`; empty for the value as a whole. */
  readonly path: string;
  readonly message: string;
}

/** How long the name of a custom attribute may be: the vendor documents it, and OpenAPI 3.0 cannot say it. */
const maxKeyLength = 256;

/** Checks a value against a schema of the document, and reports all that is wrong with it. Unknown keys pass. */
export function checkValue(
  schema: ValueSchema,
  value: unknown,
  report: (violation: Violation) => void,
  path = "",
): void {
  if (value === null && schema.nullable) return;
  const fault = faultOf(schema, value);
  if (fault !== undefined) {
    report({ path, message: fault });
  } else if (Array.isArray(value)) {
    const { items } = schema;
    // Not forEach: it would pass over the holes of an array, which become null in JSON.
    if (items)
      for (let at = 0; at < value.length; at++) checkValue(items, value[at], report, `${path}[${at}]`);
  } else if (typeof value === "object") {
    checkObject(schema, value as Record<string, unknown>, report, path);
  }
}

/** What is wrong with a value, apart from what is in it. */
function faultOf(schema: ValueSchema, value: unknown): string | undefined {
  if (!isOfType(schema.type, value)) return `must be ${named(schema.type)}, got ${typeName(value)}`;
  if (schema.enum && !schema.enum.includes(value)) return `must be one of ${schema.enum.join(", ")}`;
  if (typeof value === "string") return faultOfText(schema, value);
  if (typeof value === "number") return faultOfNumber(schema, value);
  if (!Array.isArray(value)) return undefined;
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (value.length > maxItems) return `has ${value.length} items, at most ${maxItems} are taken`;
  if (value.length < minItems) return `has ${value.length} items, at least ${minItems} are needed`;
  return undefined;
}

function checkObject(
  schema: ValueSchema,
  value: Readonly<Record<string, unknown>>,
  report: (violation: Violation) => void,
  path: string,
): void {
  const { required = [], properties = {}, additionalProperties, maxProperties } = schema;
  const below = (key: string) => (path === "" ? key : `${path}.${key}`);
  for (const key of required) {
    if (value[key] === undefined) report({ path: below(key), message: "is required" });
  }
  let keys = 0;
  for (const key of Object.keys(value)) {
    const item = value[key];
    // JSON leaves it out.
    if (item === undefined) continue;
    keys++;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) {
      checkValue(known, item, report, below(key));
    } else if (additionalProperties) {
      const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
      if (isLonger(key, maxKeyLength)) {
        report({ path: below(shown), message: `has a name of more than ${maxKeyLength} characters` });
      }
      checkValue(additionalProperties, item, report, below(shown));
    }
  }
  if (maxProperties !== undefined && keys > maxProperties) {
    report({ path, message: `has ${keys} entries, at most ${maxProperties} are taken` });
  }
}

function faultOfText(schema: ValueSchema, value: string): string | undefined {
  const {
    minLength = 0,
    maxLength,
    pattern,
    format,
    formats = format === undefined ? [] : [format],
  } = schema;
  if (value.length < minLength) {
    return minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`;
  }
  if (maxLength !== undefined && isLonger(value, maxLength)) {
    return `has more than ${maxLength} characters (${value.length})`;
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) return `must match ${pattern}`;
  const checks = formats.flatMap((name) => knownFormats[name] ?? []);
  // A format that is not known lets anything pass, also beside one that is.
  if (checks.length < formats.length || checks.length === 0) return undefined;
  if (checks.some((check) => check.test(value))) return undefined;
  return `must be ${checks.map(({ what }) => what).join(" or ")}`;
}

function faultOfNumber(schema: ValueSchema, value: number): string | undefined {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  // JSON has no NaN and no Infinity: they would arrive as null.
  if (Number.isFinite(value) && value >= minimum && value <= maximum) return undefined;
  return `must be a number from ${minimum} to ${maximum}, got ${value}`;
}

/** Counts characters as JSON Schema does: one outside of the basic plane is one, not two. */
function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > most * 2 || [...text].length > most;
}

const ipv4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;
const dateTime =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

const knownFormats: Readonly<Record<string, { readonly what: string; test(text: string): boolean }>> = {
  uuid: {
    what: "a UUID",
    test: (text) => /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text),
  },
  "date-time": {
    what: "a date and time as in RFC 3339, such as 2026-01-31T12:00:00Z",
    test: (text) => dateTime.test(text),
  },
  ipv4: { what: "an IPv4 address", test: (text) => ipv4.test(text) },
  ipv6: {
    what: "an IPv6 address",
    test: (text) => text.includes(":") && !/[[\]/%\s]/.test(text) && URL.canParse(`http://[${text}]`),
  },
};

function isOfType(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return typeof value === type;
  }
}

function named(type: string | undefined): string {
  return type === "object" || type === "array" || type === "integer" ? `an ${type}` : `a ${type}`;
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "number" ? String(value) : named(typeof value);
}
