import { eachOperation } from "./each-operation.mjs";
import { resolve } from "./resolve.mjs";

/**
 * The facts of an inventory in the form in which they are compared: operations by id, parameters by place and
 * name, so that neither order nor the spelling of a default makes a difference.
 */
export function comparableInventory(inventory) {
  const operations = {};
  for (const { operationId, parameters, responses, requestBody, ...rest } of inventory.operations) {
    operations[operationId] = operationFacts(
      { ...rest, security: rest.security ?? [], parameters, requestBody, responses },
      factsOf,
    );
  }
  return {
    version: inventory.version,
    servers: inventory.servers.map(({ url }) => url),
    tags: [...inventory.tags],
    securitySchemes: factsOf(inventory.securitySchemes),
    operations,
    schemas: factsOf(inventory.schemas),
  };
}

/**
 * The facts of an OpenAPI document in the same form: without sentences and extensions, references followed.
 * An operation that has no id of its own is known by its method and path. With `marks` the extension stays that
 * says where something comes from that the vendor does not document.
 */
export function comparableDocument(document, { marks = false } = {}) {
  const facts = (node, insideMap) => factsOf(node, insideMap, marks);
  const withSchemas = (answer) => flattenContent(document, answer, facts);
  const operations = {};
  for (const { path, method, operation, parameters } of eachOperation(document)) {
    const mark = marks && operation[observed] ? { [observed]: operation[observed] } : {};
    operations[operation.operationId ?? `${method} ${path}`] = operationFacts(
      {
        ...mark,
        method,
        path,
        tags: operation.tags ?? [],
        deprecated: operation.deprecated ?? false,
        security: operation.security ?? document.security ?? [],
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        requestBody: withSchemas(resolve(document, operation.requestBody)),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, answer]) => [
            status,
            withSchemas(resolve(document, answer)),
          ]),
        ),
      },
      facts,
    );
  }
  return {
    version: document.info.version,
    servers: (document.servers ?? []).map(({ url }) => url),
    tags: (document.tags ?? []).map(({ name }) => name),
    securitySchemes: facts(document.components?.securitySchemes ?? {}),
    operations,
    schemas: facts(document.components?.schemas ?? {}),
  };
}

function operationFacts({ parameters, requestBody, ...rest }, facts) {
  const byPlace = {};
  for (const { name, in: place, required, ...parameter } of facts(parameters)) {
    byPlace[`${place} ${name}`] = { ...(required ? { required } : {}), ...parameter };
  }
  return {
    ...facts(rest),
    parameters: byPlace,
    ...(requestBody ? { requestBody: facts(requestBody, false) } : {}),
  };
}

/**
 * `{content: {type: {schema}}}` as `{content: {type: schema}}`, and headers without references; what stands
 * beside a schema is kept and so found.
 */
function flattenContent(document, answer, facts) {
  if (answer === undefined) return answer;
  const { content, headers, ...rest } = answer;
  const flat = { ...rest };
  if (headers !== undefined) {
    flat.headers = Object.fromEntries(
      Object.entries(headers).map(([name, header]) => [name, resolve(document, header)]),
    );
  }
  if (content !== undefined) {
    flat.content = Object.fromEntries(
      Object.entries(content).map(([type, { schema = {}, ...beside }]) => {
        const other = facts(beside, false);
        return [type, Object.keys(other).length === 0 ? schema : { schema, ...other }];
      }),
    );
  }
  return flat;
}

const observed = "x-runwire-observed";
const sentences = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);
// Maps whose keys are names that somebody chose, so that `description` or `title` in them is no sentence.
const maps = new Set([
  "properties",
  "schemas",
  "securitySchemes",
  "content",
  "headers",
  "responses",
  "patternProperties",
]);

/** A copy without sentences and extensions. */
function factsOf(node, insideMap = true, marks = false) {
  if (Array.isArray(node)) return node.map((item) => factsOf(item, false, marks));
  if (typeof node !== "object" || node === null) return node;
  const isFact = (key) => (marks && key === observed) || (!key.startsWith("x-") && !sentences.has(key));
  const kept = Object.entries(node).filter(([key]) => insideMap || isFact(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, factsOf(value, !insideMap && maps.has(key), marks)]),
  );
}
