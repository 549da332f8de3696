import { stringify } from "yaml";
import { toPointer } from "../document/pointer.mjs";
import { answerSentence, sharedParts } from "./shared-parts.mjs";
import { schemaTopics, topicOf, topicOfTag } from "./topics.mjs";

/**
 * The first draft of a system's document, as a map from file name to text. It carries the facts over and
 * marks each sentence that a person has to write with TODO; the document's test refuses what is left of them.
 */
export function draftFiles(inventory, { topics = {}, by = "path", title, refuse = () => {} } = {}) {
  const topicOfOperation = (operation) =>
    by === "tag" ? topicOfTag(operation.tags[0]) : topicOf(operation.path, topics);
  const topicOfSchema = schemaTopics(inventory, topicOfOperation);
  const shared = sharedParts(inventory.operations);
  const files = new Map();
  const put = (file, key, value) => {
    const content = files.get(file) ?? {};
    if (key in content) refuse(`${file} already has ${key}`);
    content[key] = value;
    files.set(file, content);
  };

  const global = commonSecurity(inventory);
  const document = {
    openapi: "3.0.3",
    info: { title: title ?? "TODO", version: inventory.version, description: "TODO" },
    servers: inventory.servers,
    security: global,
    tags: inventory.tags.map((name) => ({ name, description: "TODO" })),
    paths: {},
    components: { securitySchemes: inventory.securitySchemes, schemas: {} },
  };

  for (const operation of inventory.operations) {
    const file = `paths/${topicOfOperation(operation)}.yaml`;
    document.paths[operation.path] = { $ref: `./${file}#${toPointer([operation.path])}` };
    const item = files.get(file)?.[operation.path] ?? {};
    if (!(operation.path in (files.get(file) ?? {}))) put(file, operation.path, item);
    item[operation.method.toLowerCase()] = draftOperation(operation, { shared, global, topicOfSchema });
  }
  for (const [name, schema] of Object.entries(inventory.schemas)) {
    const file = `schemas/${topicOfSchema.get(name)}.yaml`;
    put(file, name, pointToFiles(schema, topicOfSchema, file));
    document.components.schemas[name] = { $ref: `./${file}#/${name}` };
  }
  for (const [key, name] of shared.parameters.names) {
    put("parameters.yaml", name, { ...JSON.parse(key), description: "TODO" });
  }
  for (const [key, name] of shared.responses.names) {
    const [status] = key.split(" ", 1);
    const answer = JSON.parse(key.slice(status.length + 1));
    put("responses.yaml", name, draftAnswer(status, answer, topicOfSchema, "responses.yaml"));
  }
  files.set("openapi.yaml", document);
  return new Map([...files].map(([file, content]) => [file, toYaml(content)]));
}

/** How all our YAML is written: no anchors, lines that fit a screen. */
export function toYaml(value) {
  return stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
}

function draftOperation(operation, { shared, global, topicOfSchema }) {
  const here = "paths/x.yaml";
  const drafted = { operationId: operation.operationId, tags: operation.tags, summary: "TODO" };
  if (operation.deprecated) drafted.deprecated = true;
  if (operation.security !== null && JSON.stringify(operation.security) !== JSON.stringify(global)) {
    drafted.security = operation.security;
  }
  if (operation.parameters.length > 0) {
    drafted.parameters = operation.parameters.map((parameter) => {
      const name = shared.parameterName(parameter);
      return name === undefined
        ? pointToFiles(parameter, topicOfSchema, here)
        : { $ref: `../parameters.yaml#/${name}` };
    });
  }
  if (operation.requestBody !== undefined) {
    const { content, ...rest } = operation.requestBody;
    drafted.requestBody = { ...rest, content: draftContent(content, topicOfSchema, here) };
  }
  drafted.responses = {};
  for (const [status, answer] of Object.entries(operation.responses)) {
    const name = shared.answerName(status, answer);
    drafted.responses[status] =
      name === undefined
        ? draftAnswer(status, answer, topicOfSchema, here)
        : { $ref: `../responses.yaml#/${name}` };
  }
  return drafted;
}

function draftAnswer(status, { content, ...rest }, topicOfSchema, file) {
  const drafted = { description: answerSentence(status), ...rest };
  if (content !== undefined) drafted.content = draftContent(content, topicOfSchema, file);
  return drafted;
}

// The inventory maps a media type directly to its schema.
function draftContent(content, topicOfSchema, file) {
  const entries = Object.entries(content);
  return Object.fromEntries(
    entries.map(([type, schema]) => [type, { schema: pointToFiles(schema, topicOfSchema, file) }]),
  );
}

function pointToFiles(node, topicOfSchema, file) {
  if (Array.isArray(node)) return node.map((item) => pointToFiles(item, topicOfSchema, file));
  if (node === null || typeof node !== "object") return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") result.$ref = reference(value, topicOfSchema, file);
    else result[key] = pointToFiles(value, topicOfSchema, file);
  }
  return result;
}

function reference(pointer, topicOfSchema, file) {
  const name = pointer.replace("#/components/schemas/", "");
  const target = `schemas/${topicOfSchema.get(name)}.yaml`;
  if (target === file) return `#/${name}`;
  if (file.startsWith("schemas/")) return `./${target.slice("schemas/".length)}#/${name}`;
  return `${file.includes("/") ? "../" : "./"}${target}#/${name}`;
}

function commonSecurity(inventory) {
  const counts = new Map();
  for (const { security } of inventory.operations) {
    if (security === null) continue;
    const key = JSON.stringify(security);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? [] : JSON.parse(most[0]);
}
