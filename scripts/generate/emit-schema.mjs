import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { describeObserved } from "./observed-sentence.mjs";

/** `schema.ts`: `paths`, `components` and `operations`, by openapi-typescript. */
export async function emitSchema(document) {
  const nodes = await openapiTS(describeObserved(document), {
    // A default is what the server assumes, not what a caller has to send.
    defaultNonNullable: false,
    // A bare `type: object` would become Record<string, never>, of which nothing can be read.
    emptyObjectsUnknown: true,
    transform: (schema, { path }) => special(schema, path ?? ""),
  });
  return astToString(nodes);
}

function special(schema, path) {
  if (schema.type === "string" && schema.oneOf?.every((branch) => isFormatOnly(branch))) {
    return nullable(schema, ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword));
  }
  // What goes out as bytes is given as bytes; what comes in as bytes is a stream, whose type api.ts gives.
  if (schema.type === "string" && schema.format === "binary" && !path.includes("/responses/")) {
    const kinds = path.includes("/requestBody") ? ["Blob", "ArrayBuffer", "ArrayBufferView"] : ["Blob"];
    const types = kinds.map((kind) => ts.factory.createTypeReferenceNode(kind));
    if (kinds.length > 1) types.push(ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword));
    return nullable(schema, types.length === 1 ? types[0] : ts.factory.createUnionTypeNode(types));
  }
  return undefined;
}

/** `{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}` would become `string & (unknown | unknown)`. */
function isFormatOnly(branch) {
  return Object.keys(branch).every((key) => key === "format" || key === "description");
}

function nullable(schema, type) {
  if (schema.nullable !== true) return type;
  return ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]);
}
