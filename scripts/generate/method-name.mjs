/** The default name of a method: the vendor's id with `_x` and `-x` written as `X`, its first letter lowered. */
export function methodName(operationId) {
  const joined = operationId.replace(/[_-]+([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** The default group of an operation: its first tag in camelCase. */
export function groupName(tag) {
  const words = tag.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words
    .map((word, index) => {
      if (index > 0) return word.charAt(0).toUpperCase() + word.slice(1);
      return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
    })
    .join("");
}

/**
 * Gives every operation its place among the methods. Of two twins the current operation owns the name and the
 * deprecated one gets `…Deprecated`. Any other clash is an error that says what to write into the document.
 */
export function nameMethods(operations) {
  const owners = new Map();
  const named = new Map();
  const clashes = [];
  const inOrder = [...operations].sort((a, b) => Number(a.deprecated) - Number(b.deprecated));
  for (const { id, group, name, deprecated } of inOrder) {
    const free = (candidate) => !owners.has(`${group}.${candidate}`);
    const chosen =
      free(name) || !deprecated || owners.get(`${group}.${name}`).deprecated ? name : `${name}Deprecated`;
    const owner = owners.get(`${group}.${chosen}`);
    if (owner !== undefined) {
      clashes.push(`${id} and ${owner.id} would both be ${group}.${chosen}`);
      continue;
    }
    owners.set(`${group}.${chosen}`, { id, deprecated });
    named.set(id, chosen);
  }
  // The vendor's own id leads to the operation, too, so no other method may stand there: save the current twin,
  // whose name is the very id of the deprecated one.
  for (const { id, group, deprecated } of inOrder) {
    const owner = owners.get(`${group}.${id}`);
    if (owner !== undefined && owner.id !== id && !(deprecated && !owner.deprecated)) {
      clashes.push(`${owner.id} would be ${group}.${id}, which is the vendor's id of another operation`);
    }
  }
  if (clashes.length > 0) {
    throw new Error(
      `Method names clash; give one of each pair an x-runwire-name or x-runwire-group:\n  ${clashes.join("\n  ")}`,
    );
  }
  return named;
}
