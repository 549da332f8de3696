import { Identifier, writeKey, writeLiteral } from "./write-literal.mjs";

/** `operations.ts`: the table. Parameters that repeat are written once, because the table is loaded at run time. */
export function emitOperations(rows) {
  const shared = sharedParameters(rows);
  const ids = rows.map(({ row }) => `  | ${JSON.stringify(row.id)}`);
  const constants = [...shared.values()].map(({ name, value }) => {
    return `const ${name}: OperationParameter = ${writeLiteral(value)};`;
  });
  const entries = rows.map(({ row }) => {
    const parameters = row.parameters.map((parameter) => {
      const known = shared.get(JSON.stringify(parameter));
      return known === undefined ? parameter : new Identifier(known.name);
    });
    return `  ${writeKey(row.id)}: {\n${fillLines({ ...row, parameters })}\n  },`;
  });
  return `import type { Operation${shared.size > 0 ? ", OperationParameter" : ""} } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
${ids.join("\n")};

${constants.join("\n")}

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
${entries.join("\n")}
};
`;
}

/** The fields of a row, as many on a line as fit: a table of hundreds of rows is to stay readable. */
function fillLines(row, indent = "    ", width = 110) {
  const lines = [];
  for (const [key, value] of Object.entries(row)) {
    const field = `${key}: ${writeLiteral(value, indent, width - 1)},`;
    const last = lines.at(-1);
    const fits =
      last !== undefined && !`${last}${field}`.includes("\n") && last.length + 1 + field.length <= width;
    if (fits) lines[lines.length - 1] = `${last} ${field}`;
    else lines.push(`${indent}${field}`);
  }
  return lines.join("\n");
}

function sharedParameters(rows) {
  const uses = new Map();
  for (const { row } of rows) {
    for (const parameter of row.parameters) {
      const text = JSON.stringify(parameter);
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  const taken = new Set(["operations"]);
  const shared = new Map();
  for (const [text, times] of uses) {
    if (times < 2) continue;
    const value = JSON.parse(text);
    const base = constantName(value);
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}${n}`;
    taken.add(name);
    shared.set(text, { name, value });
  }
  return shared;
}

// organizationId in a path and in a query are two constants: pathOrganizationId, queryOrganizationId.
function constantName(parameter) {
  const words = parameter.name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return parameter.in + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
