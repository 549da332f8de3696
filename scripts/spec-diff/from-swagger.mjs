import { eachOperation } from "../document/each-operation.mjs";
import { resolve } from "../document/resolve.mjs";

const places = new Set(["path", "query", "header"]);
const besideSchema = ["name", "in", "description", "required", "collectionFormat", "allowEmptyValue"];

/** A Swagger 2.0 document as OpenAPI 3: as much of it as is compared. */
export function fromSwagger(swagger) {
  const paths = {};
  for (const { path, method, operation, parameters } of eachOperation(swagger)) {
    const all = parameters.map((parameter) => resolve(swagger, parameter));
    const { consumes = swagger.consumes ?? ["application/json"] } = operation;
    const { produces = swagger.produces ?? ["application/json"] } = operation;
    const requestBody = bodyOf(all, consumes);
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      operationId: operation.operationId,
      tags: operation.tags,
      deprecated: operation.deprecated,
      security: operation.security,
      parameters: all.filter((parameter) => places.has(parameter.in)).map(parameterOf),
      ...(requestBody ? { requestBody } : {}),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => [
          status,
          answerOf(resolve(swagger, answer), produces),
        ]),
      ),
    };
  }
  const { host, basePath = "", schemes = ["https"], definitions = {}, securityDefinitions = {} } = swagger;
  return withComponents({
    openapi: "3.0.3",
    info: swagger.info,
    servers: host === undefined ? [] : schemes.map((scheme) => ({ url: `${scheme}://${host}${basePath}` })),
    security: swagger.security ?? [],
    tags: swagger.tags ?? [],
    paths,
    components: { schemas: definitions, securitySchemes: securityDefinitions },
  });
}

function parameterOf(parameter) {
  const { name, in: place, required } = parameter;
  const schema = schemaOf(parameter);
  const spread = parameter.collectionFormat === "multi" ? { explode: true } : {};
  return { name, in: place, ...(required ? { required } : {}), ...spread, schema };
}

/** In Swagger the type of a parameter stands in the parameter itself. */
function schemaOf(parameter) {
  const schema = Object.fromEntries(Object.entries(parameter).filter(([key]) => !besideSchema.includes(key)));
  return schema.type === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}

function bodyOf(parameters, consumes) {
  const body = parameters.find((parameter) => parameter.in === "body");
  if (body !== undefined) {
    return { ...(body.required ? { required: true } : {}), content: contentOf(body.schema, consumes) };
  }
  const fields = parameters.filter((parameter) => parameter.in === "formData");
  if (fields.length === 0) return undefined;
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const schema = {
    type: "object",
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
  };
  return { ...(required.length > 0 ? { required: true } : {}), content: contentOf(schema, consumes) };
}

function answerOf({ schema, headers }, produces) {
  return {
    ...(headers
      ? {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, header]) => [name, { schema: schemaOf(header) }]),
          ),
        }
      : {}),
    ...(schema
      ? {
          content: contentOf(
            schema.type === "file" ? { type: "string", format: "binary" } : schema,
            produces,
          ),
        }
      : {}),
  };
}

function contentOf(schema, mediaTypes) {
  return Object.fromEntries(mediaTypes.map((type) => [type, { schema }]));
}

/** Definitions are called schemas now. */
function withComponents(node) {
  if (Array.isArray(node)) return node.map(withComponents);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string"
        ? value.replace("#/definitions/", "#/components/schemas/")
        : withComponents(value),
    ]),
  );
}
