import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { optionalInPaths, optionalWhereFilled } from "./filled-parameters.mjs";
import { describeObserved } from "./observed-sentence.mjs";

/** `schema.ts`: `paths`, `components` and `operations`, by openapi-typescript. */
export async function emitSchema(document) {
  const nodes = await openapiTS(optionalWhereFilled(describeObserved(document)), {
    // A default is what the server assumes, not what a caller has to send.
    defaultNonNullable: false,
    // A bare `type: object` would become Record<string, never>, of which nothing can be read.
    emptyObjectsUnknown: true,
    transform: (schema, { path }) => special(schema, path ?? ""),
  });
  return optionalInPaths(astToString(nodes), document);
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
  if (schema.type === "string") return filterType(schema.pattern);
  return undefined;
}

/**
 * `^(name|status)(==|!=).+$` as `${"name" | "status"}${"==" | "!="}${string}`: a filter with a field or an operator that
 * the operation does not have is found while it is typed.
 */
function filterType(pattern) {
  const parts = /^\^\(([^()]+)\)\(([^()]+)\)\.\+\$$/.exec(pattern ?? "");
  if (parts === null) return undefined;
  const choices = parts.slice(1).map((part) =>
    ts.factory.createUnionTypeNode(
      part
        .replaceAll("\\", "")
        .split("|")
        .map((text) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text))),
    ),
  );
  const types = [...choices, ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)];
  const spans = types.map((type, index) => {
    const rest =
      index === types.length - 1 ? ts.factory.createTemplateTail("") : ts.factory.createTemplateMiddle("");
    return ts.factory.createTemplateLiteralTypeSpan(type, rest);
  });
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(""), spans);
}

/** `{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}` would become `string & (unknown | unknown)`. */
function isFormatOnly(branch) {
  return Object.keys(branch).every((key) => key === "format" || key === "description");
}

function nullable(schema, type) {
  if (schema.nullable !== true) return type;
  return ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]);
}
