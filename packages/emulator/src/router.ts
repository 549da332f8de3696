import type { Method, Operation } from "@runwire/core";

/** What a path and a method lead to. */
export type Route =
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      readonly path: Readonly<Record<string, string>>;
    }
  /** The path exists, the method does not. */
  | { readonly kind: "method-not-allowed"; readonly allow: readonly Method[] }
  | { readonly kind: "not-found" };

interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  readonly operations: Map<string, Operation>;
}

/**
 * Finds the operation of a path below the base path. A literal segment wins over a parameter
 * (`/org/assets/bulk/tags` over `/org/assets/{asset_id}/tags`); a trailing slash is another path.
 */
export function createRouter(
  table: Readonly<Record<string, Operation>>,
): (method: string, path: string) => Route {
  const root = emptyNode();
  for (const operation of Object.values(table)) {
    let node = root;
    for (const segment of segmentsOf(operation.path)) {
      if (segment.startsWith("{")) {
        node.parameter ??= emptyNode();
        node = node.parameter;
      } else {
        const next = node.literals.get(segment) ?? emptyNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.operations.set(operation.method, operation);
  }

  return (method, path) => {
    const segments = segmentsOf(path);
    const found = [...matches(root, segments, 0)];
    for (const node of found) {
      // Whatever answers GET answers HEAD, as every HTTP server does.
      const operation =
        node.operations.get(method) ?? (method === "HEAD" ? node.operations.get("GET") : undefined);
      if (!operation) continue;
      const values = pathValues(operation, segments);
      return values ? { kind: "operation", operation, path: values } : { kind: "not-found" };
    }
    const allow = found.flatMap((node) => [...node.operations.keys()] as Method[]);
    return allow.length > 0 ? { kind: "method-not-allowed", allow } : { kind: "not-found" };
  };
}

function* matches(node: Node, segments: readonly string[], depth: number): Generator<Node> {
  const segment = segments[depth];
  if (segment === undefined) {
    if (node.operations.size > 0) yield node;
    return;
  }
  const literal = node.literals.get(segment);
  if (literal) yield* matches(literal, segments, depth + 1);
  if (node.parameter && segment !== "") yield* matches(node.parameter, segments, depth + 1);
}

/** The decoded values of a path, or `undefined` where one is not valid percent-encoding. */
function pathValues(operation: Operation, segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, segment] of segmentsOf(operation.path).entries()) {
    if (!segment.startsWith("{")) continue;
    try {
      values[segment.slice(1, -1)] = decodeURIComponent(segments[index] as string);
    } catch {
      return undefined;
    }
  }
  return values;
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, "").split("/");
}

function emptyNode(): Node {
  return { literals: new Map(), operations: new Map() };
}
