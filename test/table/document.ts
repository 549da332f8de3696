import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";

/** What these tests read of a schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** An operation as the document has it, references followed. */
export interface DocumentOperation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  /** Where it is, if that is another place than the rest of the API. */
  readonly server: string | undefined;
  readonly tag: string;
  readonly needsKey: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly mediaType: string; readonly schema: Schema } | undefined;
  readonly answer: { readonly status: number; readonly mediaTypes: readonly string[] };
}

/** Follows a reference. */
export type Resolve = <Node extends object>(node: Node) => Node;

interface RawDocument {
  readonly paths: Record<string, Record<string, RawOperation>>;
  readonly security: readonly unknown[];
}

interface RawOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/**
 * Reads the document of a system by itself, not through the generator: what is generated is judged by it.
 */
export async function readDocument(system: string): Promise<{
  readonly operations: readonly DocumentOperation[];
  readonly resolve: Resolve;
}> {
  const file = fileURLToPath(new URL(`../../openapi/${system}/openapi.yaml`, import.meta.url));
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({ rules: {} }) });
  const document = bundled.parsed as RawDocument;

  const resolve: Resolve = (node) => {
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined) return node;
    const keys = $ref.replace("#/", "").split("/");
    return resolve(
      keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as typeof node,
    );
  };

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): DocumentOperation => {
      const [body] = Object.entries(operation.requestBody?.content ?? {});
      const statuses = Object.keys(operation.responses);
      const status =
        statuses.find((each) => each.startsWith("2")) ?? statuses.find((each) => each.startsWith("3")) ?? "";
      return {
        id: operation.operationId,
        method: method.toUpperCase() as DocumentOperation["method"],
        path,
        server: operation.servers?.[0]?.url,
        tag: operation.tags[0] ?? "",
        needsKey: (operation.security ?? document.security).length > 0,
        parameters: (operation.parameters ?? []).map(resolve),
        body: body && { mediaType: body[0], schema: body[1].schema ?? {} },
        answer: {
          status: Number(status),
          mediaTypes: Object.keys(operation.responses[status]?.content ?? {}),
        },
      };
    }),
  );
  return { operations, resolve };
}
