const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a bundled document in the order in which it names them. */
export function* eachOperation(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of Object.keys(item).filter((key) => methods.includes(key))) {
      const operation = item[method];
      const own = operation.parameters ?? [];
      yield {
        path,
        method: method.toUpperCase(),
        operation,
        parameters: [...(item.parameters ?? []), ...own],
        tags: (operation.tags ?? []).map(
          (name) => document.tags?.find((tag) => tag.name === name) ?? { name },
        ),
      };
    }
  }
}
