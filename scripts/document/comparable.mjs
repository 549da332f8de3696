import { eachOperation } from "./each-operation.mjs";
import { resolve } from "./resolve.mjs";

/**
 * The facts of an inventory in the form in which they are compared: operations by id, parameters by place and
 * name, so that neither order nor the spelling of a default makes a difference.
 */
export function comparableInventory(inventory) {
  const operations = {};
  for (const { operationId, parameters, responses, requestBody, ...rest } of inventory.operations) {
    operations[operationId] = operationFacts({
      ...rest,
      security: rest.security ?? [],
      parameters,
      requestBody,
      responses,
    });
  }
  return {
    version: inventory.version,
    servers: inventory.servers.map(({ url }) => url),
    tags: [...inventory.tags],
    securitySchemes: facts(inventory.securitySchemes),
    operations,
    schemas: facts(inventory.schemas),
  };
}

/** The facts of our own document in the same form: without sentences and extensions, references followed. */
export function comparableDocument(document) {
  const operations = {};
  for (const { path, method, operation, parameters } of eachOperation(document)) {
    operations[operation.operationId] = operationFacts({
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
    });
  }
  return {
    version: document.info.version,
    servers: document.servers.map(({ url }) => url),
    tags: (document.tags ?? []).map(({ name }) => name),
    securitySchemes: facts(document.components.securitySchemes),
    operations,
    schemas: facts(document.components.schemas),
  };
}

function operationFacts({ parameters, requestBody, ...rest }) {
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

/** `{content: {type: {schema}}}` as `{content: {type: schema}}`; what stands beside a schema is kept and so found. */
function withSchemas(answer) {
  if (answer?.content === undefined) return answer;
  const content = Object.entries(answer.content).map(([type, { schema, ...beside }]) => {
    const rest = facts(beside, false);
    return [type, Object.keys(rest).length === 0 ? schema : { schema, ...rest }];
  });
  return { ...answer, content: Object.fromEntries(content) };
}

const sentences = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);
// Maps whose keys are names that somebody chose, so that `description` or `title` in them is no sentence.
const maps = new Set([
  "properties",
  "schemas",
  "securitySchemes",
  "content",
  "responses",
  "patternProperties",
]);

/** A copy without sentences and extensions. */
function facts(node, insideMap = true) {
  if (Array.isArray(node)) return node.map((item) => facts(item, false));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key]) => insideMap || (!key.startsWith("x-") && !sentences.has(key)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, facts(value, !insideMap && maps.has(key))]));
}
