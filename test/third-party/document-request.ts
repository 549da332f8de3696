import type { Sent } from "./runzero-story.js";

/** The method and URL of an operation, as a person reads them in the document. */
export function requestOf(
  document: Record<string, unknown>,
  operationId: string,
  { path = {}, query = {} }: Sent,
): { readonly method: string; readonly url: string } {
  const { servers, paths } = document as {
    servers: { url: string }[];
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  for (const [template, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item))
      if (operation.operationId === operationId) {
        const url = new URL(
          `${servers[0]?.url}${template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ""))}`,
        );
        for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
        return { method: method.toUpperCase(), url: url.href };
      }
  throw new Error(`the document has no operation ${operationId}`);
}

/** What JSON means in an answer, or its bytes. */
export function readBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  if (bytes[0] === 0x1f) return bytes;
  return JSON.parse(new TextDecoder().decode(bytes));
}
