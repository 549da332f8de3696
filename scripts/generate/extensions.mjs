import { eachOperation } from "../document/each-operation.mjs";
import { groupName, methodName } from "./method-name.mjs";
import { isBounded } from "./operation-constraints.mjs";

const repeatable = new Set(["GET", "PUT", "DELETE", "HEAD"]);

/** How each extension must look; the second half of a pair says it in words. */
const shapes = {
  "x-runwire-group": [isName, "a name in camelCase"],
  "x-runwire-name": [isName, "a name in camelCase"],
  "x-runwire-idempotent": [(value) => typeof value === "boolean", "true or false"],
  "x-runwire-credentials": [(value) => isList(value, isName), "a list of key kinds"],
  "x-runwire-hearsay": [(value) => isMap(value, isSentence), "a map from key kind to a sentence"],
  "x-runwire-scope": [(value) => value === "organization", "organization"],
  "x-runwire-page": [
    isPage,
    "{style, items, send, next, id, pageCount (with the end page-count), end, defaultSize, maxSize}, pointers beginning with /",
  ],
  "x-runwire-stream": [(value) => ["records", "bytes"].includes(value), "records or bytes"],
  "x-runwire-record": [isName, "the name of a schema"],
  "x-runwire-redirect": [(value) => value === "storage", "storage"],
  "x-runwire-fill": [(value) => ["uuid", "organization"].includes(value), "uuid or organization"],
  "x-runwire-observed": [isSentence, "a sentence"],
  "x-runwire-refusal": [isPredicate, 'what is said after the name of the value, such as "must not be blank"'],
  "x-runwire-png-pixels": [(value) => Number.isInteger(value) && value > 0, "a number of pixels"],
};

/** The extensions of bounded values and of parameters; and those that operations may carry: all others. */
const ofValues = ["x-runwire-refusal", "x-runwire-png-pixels"];
const ofParameters = ["x-runwire-fill"];
const ofOperations = Object.keys(shapes).filter((name) => ![...ofValues, ...ofParameters].includes(name));

/** The extensions that a tag may carry for all of its operations. */
const ofTags = ["x-runwire-group", "x-runwire-credentials"];

/**
 * All that the document says of an operation beyond OpenAPI: its own extensions, then those of its first tag,
 * then the defaults. Unknown and malformed ones are errors, as a misspelt extension would be silently ignored.
 */
export function readExtensions({ method, operation, tags }, schemaNames) {
  const id = operation.operationId;
  const own = checked(operation, `operation ${id}`, ofOperations);
  const tag = tags[0] === undefined ? {} : checked(tags[0], `tag ${tags[0].name}`, ofTags);
  const of = (name) => own[`x-runwire-${name}`] ?? tag[`x-runwire-${name}`];
  if (of("credentials") === undefined) {
    throw new Error(`operation ${id}: neither it nor its first tag has x-runwire-credentials`);
  }
  const record = of("record");
  if ((of("stream") === "records") !== (record !== undefined)) {
    throw new Error(`operation ${id}: x-runwire-stream: records and x-runwire-record belong together`);
  }
  if (record !== undefined && !schemaNames.includes(record)) {
    throw new Error(`operation ${id}: x-runwire-record names ${record}, which is no schema`);
  }
  for (const kind of Object.keys(of("hearsay") ?? {})) {
    if (!of("credentials").includes(kind)) {
      throw new Error(
        `operation ${id}: x-runwire-hearsay speaks of ${kind}, which x-runwire-credentials does not let in`,
      );
    }
  }
  return {
    group: of("group") ?? groupName(tags[0]?.name ?? "operations"),
    name: of("name") ?? methodName(id),
    idempotent: of("idempotent") ?? repeatable.has(method),
    credentials: of("credentials"),
    hearsay: of("hearsay"),
    scope: of("scope"),
    page: of("page"),
    stream: of("stream"),
    record,
    redirect: of("redirect"),
    observed: of("observed"),
  };
}

/**
 * Refuses extensions in places where nobody reads them: all but the mark of what was observed, and the sentence of
 * a value that the document bounds, belong to tags and operations.
 */
export function refuseStrayExtensions(document) {
  const own = new Set([...(document.tags ?? []), ...operationsOf(document)]);
  const walk = (node, where) => {
    if (typeof node !== "object" || node === null) return;
    if (!own.has(node)) {
      const ofValue = isBounded(node) ? ofValues : [];
      const ofParameter = "in" in node && "schema" in node ? ofParameters : [];
      checked(node, where, ["x-runwire-observed", ...ofValue, ...ofParameter]);
    }
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith("x-runwire-")) walk(value, `${where}/${key.replaceAll("/", "~1")}`);
    }
  };
  walk(document, "#");
}

function* operationsOf(document) {
  for (const { operation } of eachOperation(document)) yield operation;
}

function checked(node, where, allowed) {
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith("x-runwire-")) continue;
    if (!allowed.includes(key))
      throw new Error(`${where}: ${key} means nothing here; known are ${allowed.join(", ")}`);
    const [fits, words] = shapes[key];
    if (!fits(value)) throw new Error(`${where}: ${key} must be ${words}, got ${JSON.stringify(value)}`);
  }
  return node;
}

function isPredicate(value) {
  return typeof value === "string" && /^[a-z].*[^.\s]$/s.test(value);
}

function isName(value) {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9]*$/.test(value);
}

function isSentence(value) {
  return typeof value === "string" && value.endsWith(".");
}

function isList(value, fits) {
  return Array.isArray(value) && value.every(fits);
}

function isMap(value, fits) {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(fits)
  );
}

function isPage(value) {
  const isPointer = (text) => typeof text === "string" && (text === "" || text.startsWith("/"));
  const ends = ["no-next", "empty", "short-page", "page-count", "repeated"];
  return (
    isMap(value, () => true) &&
    Object.keys(value).every((key) =>
      ["style", "items", "send", "next", "id", "pageCount", "end", "defaultSize", "maxSize"].includes(key),
    ) &&
    ["key", "offset", "token", "last-id"].includes(value.style) &&
    isPointer(value.items) &&
    isMap(value.send, (name) => typeof name === "string") &&
    Object.keys(value.send).every((key) => ["cursor", "size", "offset"].includes(key)) &&
    [value.next, value.id, value.pageCount].every((pointer) => pointer === undefined || isPointer(pointer)) &&
    isList(value.end, (end) => ends.includes(end)) &&
    value.end.length > 0 &&
    value.end.includes("page-count") === (value.pageCount !== undefined) &&
    [value.defaultSize, value.maxSize].every((size) => size === undefined || Number.isInteger(size))
  );
}
