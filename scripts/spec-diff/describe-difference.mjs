import { isDeepStrictEqual } from "node:util";
import { pointerKeys } from "../document/pointer.mjs";

/** A difference in one line: what it is about, and what each side says. */
export function describeDifference({ at, was, now }, { theirs, ours }) {
  const keys = pointerKeys(at);
  const [part, name, ...rest] = keys;
  // What they say, without what our corrections put into it.
  const said = was === undefined ? undefined : (keys.reduce((node, key) => node?.[key], theirs) ?? was);
  const subject =
    part === "operations"
      ? describeOperation(name, rest, theirs, ours)
      : part === "schemas"
        ? `schema ${name}${describeSchema(rest)}`
        : [part, name, ...rest].filter((key) => key !== undefined).join(" ");
  return `${subject}: ${describeSides(said, now)}`;
}

function describeOperation(id, [part, ...rest], theirs, ours) {
  if (part === undefined) {
    const { method, path } = theirs.operations[id] ?? ours.operations[id] ?? {};
    return method === undefined ? `operation ${id}` : `operation ${id} (${method} ${path})`;
  }
  const [name, ...more] = rest;
  if (part === "parameters")
    return `${id}: parameter ${name ?? ""}${describeSchema(more[0] === "schema" ? more.slice(1) : more)}`.trimEnd();
  if (part === "responses") return `${id}: answer ${name ?? ""}${describeContent(more)}`.trimEnd();
  if (part === "requestBody") return `${id}: body${describeContent(rest)}`;
  return `${id}: ${[part, ...rest].join(" ")}`;
}

function describeContent([part, name, ...rest]) {
  if (part === "content" && name !== undefined) return ` ${name}${describeSchema(rest)}`;
  if (part === "headers" && name !== undefined) return ` header ${name}${describeSchema(rest)}`;
  return part === undefined ? "" : ` ${[part, name, ...rest].filter((key) => key !== undefined).join(" ")}`;
}

/** The way into a schema, as one would write it in code; what is said of the place stands at the end. */
function describeSchema(keys) {
  let text = "";
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] === "properties" && index + 1 < keys.length) text += `.${keys[++index]}`;
    else if (keys[index] === "items") text += "[]";
    else if (keys[index] === "additionalProperties") text += ".*";
    else text += ` ${keys[index]}`;
  }
  return text;
}

function describeSides(theirs, ours) {
  if (ours === undefined) return `only theirs${shown(theirs)}`;
  if (theirs === undefined) return `only ours${shown(ours)}`;
  if (isList(theirs) && isList(ours)) {
    const missing = (from, of) => from.filter((item) => !of.some((other) => isDeepStrictEqual(item, other)));
    const [more, less] = [missing(theirs, ours), missing(ours, theirs)];
    const parts = [
      ...(more.length > 0 ? [`only theirs has ${more.map(brief).join(", ")}`] : []),
      ...(less.length > 0 ? [`only ours has ${less.map(brief).join(", ")}`] : []),
    ];
    return parts.length > 0 ? parts.join("; ") : "the order differs";
  }
  return `theirs ${brief(theirs)}, ours ${brief(ours)}`;
}

function isList(value) {
  return Array.isArray(value);
}

/** What stands there, unless it is a whole operation or schema, of which its name says enough. */
function shown(value) {
  const isWhole =
    typeof value === "object" && value !== null && ("responses" in value || "properties" in value);
  return isWhole ? "" : `, ${brief(value)}`;
}

/** Schemas as one says them, other things as JSON, cut where nobody would read on. */
function brief(value) {
  if (typeof value === "object" && value !== null && !isList(value)) {
    if (Object.keys(value).length === 0) return "anything";
    const { $ref, type, format, items, schema, required, ...rest } = value;
    if (typeof $ref === "string") return $ref.replace(/^.*\//, "");
    if (schema !== undefined && Object.keys(rest).length === 0 && type === undefined)
      return `${brief(schema)}${required === true ? ", required" : ""}`;
    if (type === "array" && items !== undefined && Object.keys(rest).length === 0) return `${brief(items)}[]`;
    if (typeof type === "string" && Object.keys(rest).length === 0)
      return format === undefined ? type : `${type} (${format})`;
  }
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
