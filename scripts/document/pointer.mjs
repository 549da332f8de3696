/** The keys of a JSON pointer. */
export function pointerKeys(pointer) {
  if (!pointer.startsWith("/"))
    throw new Error(`${JSON.stringify(pointer)} is no JSON pointer: it must begin with /`);
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON pointer made of these keys. */
export function toPointer(keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointers that a pattern stands for, in which `*` is every key of an object. */
export function expandPointer(root, pattern) {
  let found = [{ node: root, keys: [] }];
  for (const key of pointerKeys(pattern)) {
    found = found.flatMap(({ node, keys }) => {
      if (key !== "*") return [{ node: node?.[key], keys: [...keys, key] }];
      return Object.keys(node ?? {}).map((each) => ({ node: node[each], keys: [...keys, each] }));
    });
  }
  return found.map(({ keys }) => toPointer(keys));
}
