/** Leading path segments that say nothing of what an operation is about. */
const generic = new Set(["api", "v1", "v2", "export", "org", "account", "public"]);

/** The file that an operation is drafted into: the longest prefix given by hand, or else the resource in its path. */
export function topicOf(path, prefixes = {}) {
  const given = Object.keys(prefixes)
    .filter((prefix) => path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}.`))
    .sort((a, b) => b.length - a.length)[0];
  if (given !== undefined) return prefixes[given];
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const resource = segments.find((segment) => !generic.has(segment)) ?? segments.at(-1) ?? "root";
  return resource.replace(/\..*$/, "");
}

/** The same where the vendor's own tags are the topics: `Access rules` and `NodePools` -> access-rules, node-pools. */
export function topicOfTag(tag) {
  return tag
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/**
 * The file that each schema is drafted into: the topic whose operations reach it most often, or `shared`
 * where most topics reach it or several do so equally often. What no operation reaches goes to `other`.
 */
export function schemaTopics(inventory, topicOfOperation) {
  const counts = new Map(Object.keys(inventory.schemas).map((name) => [name, new Map()]));
  const topics = new Set();
  for (const operation of inventory.operations) {
    const topic = topicOfOperation(operation);
    topics.add(topic);
    for (const name of reached(
      [operation.parameters, operation.requestBody, operation.responses],
      inventory,
    )) {
      const uses = counts.get(name);
      uses?.set(topic, (uses.get(topic) ?? 0) + 1);
    }
  }
  const result = new Map();
  for (const [name, uses] of counts) {
    const [first, second] = [...uses].sort((a, b) => b[1] - a[1]);
    const everywhere = uses.size > topics.size / 2 || (second !== undefined && second[1] === first[1]);
    result.set(name, first === undefined ? "other" : everywhere ? "shared" : first[0]);
  }
  return result;
}

function reached(node, inventory, names = new Set()) {
  if (node === null || typeof node !== "object") return names;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") {
      const name = value.replace("#/components/schemas/", "");
      if (names.has(name)) continue;
      names.add(name);
      reached(inventory.schemas[name], inventory, names);
    } else reached(value, inventory, names);
  }
  return names;
}
