/** What a reference of a bundled document points to; anything else is returned as it is. */
export function resolve(document, node) {
  let target = node;
  for (let hops = 0; typeof target?.$ref === "string"; hops++) {
    if (hops > 20) throw new Error(`${node.$ref} refers to itself`);
    target = pointTo(document, target.$ref);
  }
  return target;
}

function pointTo(document, reference) {
  const keys = reference.replace(/^#\//, "").split("/");
  const target = keys.reduce(
    (node, key) => node?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  if (target === undefined) throw new Error(`${reference} points to nothing`);
  return target;
}
