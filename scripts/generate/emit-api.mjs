import { methodName } from "./method-name.mjs";
import { observedSentence } from "./observed-sentence.mjs";
import { writeKey } from "./write-literal.mjs";

/** Names that a schema may not take over from the language or from `@runwire/core`. */
const foreignNames = new Set([
  ...["Array", "Blob", "Date", "Error", "Event", "File", "Function", "Map", "Node", "Notification", "Number"],
  ...[
    "Object",
    "Option",
    "Pick",
    "Promise",
    "Record",
    "Request",
    "Response",
    "Set",
    "String",
    "Symbol",
    "URL",
  ],
  ...[
    "ByteStream",
    "CallOptions",
    "Groups",
    "Operation",
    "PageOptions",
    "RecordStream",
    "StreamOptions",
    "components",
    "operations",
    "paths",
  ],
]);

const width = 110;

/** `api.ts`: what a client looks like, as types alone. */
export function emitApi(rows, schemas) {
  const taken = new Set(foreignNames);
  const claim = (name, what) => {
    if (taken.has(name))
      throw new Error(`${name} would be declared twice in api.ts (${what}); rename it in the document`);
    taken.add(name);
    return name;
  };
  const methods = rows.map((entry) => ({
    ...entry,
    options: claim(optionsName(entry.row), `options of ${entry.row.id}`),
    allOptions: entry.row.page && claim(allOptionsName(entry.row), `options of all of ${entry.row.id}`),
  }));
  const groups = groupBy(methods);
  for (const group of groups.keys()) claim(interfaceName(group), `group ${group}`);
  const kinds = [...new Set(rows.flatMap(({ row }) => row.credentials))];
  for (const kind of kinds) {
    claim(`${upperFirst(kind)}KeyGroups`, `key kind ${kind}`);
    claim(`${upperFirst(kind)}KeyPaths`, `key kind ${kind}`);
  }
  const used = {
    CallOptions: true,
    RecordStream: rows.some(({ row }) => row.stream === "records" || row.page !== undefined),
    ByteStream: rows.some(({ row }) => row.stream === "bytes" || otherForms(row).length > 0),
    PageOptions: rows.some(({ row }) => row.page !== undefined),
    StreamOptions: rows.some(({ row }) => otherForms(row).length > 0),
  };
  const imports = Object.keys(used)
    .filter((name) => used[name])
    .sort();

  return [
    `import type { ${imports.join(", ")} } from "@runwire/core";\nimport type { components, operations, paths } from "./schema.js";`,
    ...[...groups].map(([group, members]) => emitGroup(group, members)),
    emitGroups(
      "Groups",
      "The groups in which the operations appear.",
      [...groups.keys()].map((group) => [group, interfaceName(group)]),
    ),
    ...kinds.map((kind) => emitKeyGroups(kind, groups)),
    ...kinds.map((kind) => emitKeyPaths(kind, rows)),
    ...methods.map(emitOptions),
    ...methods.filter(({ row }) => row.page !== undefined).map(emitAllOptions),
    ...Object.entries(schemas).map(([name, schema]) => emitAlias(name, schema, claim)),
  ]
    .join("\n\n")
    .concat("\n");
}

function emitGroup(group, members) {
  const lines = members.flatMap(({ row, ...entry }) => {
    const argument = Object.values(entry.requiredParts).includes(true) ? "options" : "options?";
    const declared = [comment(describe(row, entry), "  "), ...emitMethod(row, entry, argument)];
    if (hasOwnId(row, members)) {
      declared.push(
        comment([`{@link ${interfaceName(group)}.${row.name}} by the vendor's own id.`], "  "),
        `  readonly ${writeKey(row.id)}: ${interfaceName(group)}[${JSON.stringify(row.name)}];`,
      );
    }
    return declared;
  });
  return `${comment([`The operations of \`client.${group}\`.`])}\nexport interface ${interfaceName(group)} {\n${lines.join("\n")}\n}`;
}

/** A method, or where it has further methods of its own, what it is with them. */
function emitMethod(row, entry, argument) {
  const call = `(${argument}: ${entry.options}): ${resultType(row, entry)};`;
  const further = [];
  if (row.page !== undefined) {
    const page = mainResult(row, entry);
    further.push(
      comment(["Walks all pages: their records, one at a time."], "    "),
      `    all(${argument}: ${entry.allOptions}): RecordStream<${itemType(page, row.page.items)}>;`,
    );
  }
  for (const [name, type] of otherForms(row)) {
    further.push(
      comment([`The same as \`${type}\`, passed on unread.`], "    "),
      `    ${writeKey(name)}(${argument}: ${entry.options} & StreamOptions): ByteStream;`,
    );
  }
  if (further.length === 0) return [`  ${writeKey(row.name)}${call}`];
  return [`  readonly ${writeKey(row.name)}: {`, `    ${call}`, ...further, "  };"];
}

/** The media types that an operation answers with beside JSON, by their short names: `text/csv` is `csv`. */
function otherForms({ accept, stream }) {
  if (stream !== undefined || !accept.some(isJsonType)) return [];
  return accept.filter((type) => !isJsonType(type)).map((type) => [type.replace(/^.*[/+]/, ""), type]);
}

function isJsonType(type) {
  return /[/+]json\b/.test(type);
}

function mainResult({ id }, { results }) {
  const { status, mediaTypes } = results.find(({ mediaTypes }) => mediaTypes.some(isJsonType));
  return answerType(id, status, mediaTypes.find(isJsonType));
}

/** The type of the records at a JSON pointer in an answer. */
function itemType(page, pointer) {
  const names = pointer.split("/").slice(1);
  // Some answer with a bare array where they are not asked to page.
  const whole = names.length === 0 ? page : `Exclude<${page}, unknown[]>`;
  const list = names.reduce((type, name) => `NonNullable<${type}[${JSON.stringify(name)}]>`, whole);
  return `${list}[number]`;
}

function answerType(id, status, mediaType) {
  return `operations[${JSON.stringify(id)}]["responses"][${writeStatus(status)}]["content"][${JSON.stringify(mediaType)}]`;
}

function describe(row, { summary, description, observed }) {
  const lines = [summary];
  if (description !== undefined) lines.push("", ...description.trim().split("\n"));
  if (observed !== undefined) lines.push("", observedSentence(observed));
  const keys = row.credentials.length === 0 ? "no key needed" : `keys: ${row.credentials.join(", ")}`;
  const repeated = row.idempotent ? "retried after a fault" : "retried only where nothing was sent";
  lines.push("", `\`${row.method} ${row.path}\` (${keys}; ${repeated})`);
  for (const [kind, sentence] of Object.entries(row.hearsay ?? {}))
    lines.push("", `Not certain for the key kind \`${kind}\`: ${sentence}`);
  if (row.deprecated) lines.push("", "@deprecated The vendor keeps it for old callers only.");
  return lines;
}

function resultType(row, { record, results }) {
  if (row.stream === "records") return `RecordStream<components["schemas"][${JSON.stringify(record)}]>`;
  if (row.stream === "bytes") return "ByteStream";
  const types = results.flatMap(({ status, mediaTypes }) =>
    mediaTypes.length === 0
      ? ["void"]
      : mediaTypes
          // What else it answers with has a method of its own.
          .filter((type) => isJsonType(type) || !mediaTypes.some(isJsonType))
          .map((type) => answerType(row.id, status, type)),
  );
  const unique = [...new Set(types)];
  return `Promise<${unique.length === 0 ? "void" : unique.join(" | ")}>`;
}

function emitOptions({ row, options, requiredParts }) {
  const of = `operations[${JSON.stringify(row.id)}]`;
  const lines = ["path", "query", "header"]
    .filter((part) => part in requiredParts)
    .map((part) => property(part, requiredParts[part], `${of}["parameters"]["${part}"]`));
  if (row.body !== undefined) {
    const [mediaType] = row.body.mediaTypes;
    const body = row.body.required ? `${of}["requestBody"]` : `NonNullable<${of}["requestBody"]>`;
    lines.push(property("body", row.body.required, `${body}["content"][${JSON.stringify(mediaType)}]`));
  }
  const inside = lines.length === 0 ? " {}" : ` {\n${lines.join("\n")}\n}`;
  return `${comment([`What \`client.${row.group}.${row.name}\` takes.`])}\nexport interface ${options} extends CallOptions${inside}`;
}

/** The options of a walk: those of a page, without what the walk itself sends. */
function emitAllOptions({ row, allOptions, requiredParts }) {
  const of = `operations[${JSON.stringify(row.id)}]["parameters"]`;
  const sent = union(Object.values(row.page.send));
  const lines = ["path", "query", "header"]
    .filter((part) => part in requiredParts)
    .map((part) => {
      const type = part === "query" ? `Omit<NonNullable<${of}["query"]>, ${sent}>` : `${of}["${part}"]`;
      return property(part, requiredParts[part], type);
    });
  const head = comment([`What \`client.${row.group}.${row.name}.all\` takes.`]);
  return `${head}\nexport interface ${allOptions} extends CallOptions, PageOptions {\n${lines.join("\n")}\n}`;
}

function property(name, required, type) {
  return required ? `  readonly ${name}: ${type};` : `  readonly ${name}?: ${type} | undefined;`;
}

function emitGroups(name, sentence, members) {
  const lines = members.map(([group, type]) => `  readonly ${writeKey(group)}: ${type};`);
  return `${comment([sentence])}\nexport interface ${name} {\n${lines.join("\n")}\n}`;
}

/** A key kind sees the groups in which it can call something, and of those only what it can call. */
function emitKeyGroups(kind, groups) {
  const members = [];
  for (const [group, entries] of groups) {
    const open = entries.filter(({ row }) => accepts(row, kind));
    if (open.length === 0) continue;
    const names = open.flatMap(({ row }) => (hasOwnId(row, entries) ? [row.name, row.id] : [row.name]));
    const whole = open.length === entries.length;
    members.push([group, whole ? interfaceName(group) : `Pick<${interfaceName(group)}, ${union(names)}>`]);
  }
  return emitGroups(
    `${upperFirst(kind)}KeyGroups`,
    `The groups that the key kind \`${kind}\` opens.`,
    members,
  );
}

function emitKeyPaths(kind, rows) {
  const name = `${upperFirst(kind)}KeyPaths`;
  const head = comment([`The paths that the key kind \`${kind}\` opens.`]);
  const closed = rows.filter(({ row }) => !accepts(row, kind));
  if (closed.length === 0) return `${head}\nexport interface ${name} extends paths {}`;
  const all = [...new Set(rows.map(({ row }) => row.path))];
  const some = all.filter((path) => closed.some(({ row }) => row.path === path));
  const whole = all.filter((path) => !some.includes(path));
  // A path with some methods open: those alone, and the parameters that they share.
  const mixed = some.flatMap((path) => {
    const open = rows.filter(({ row }) => row.path === path && accepts(row, kind));
    if (open.length === 0) return [];
    const keys = ["parameters", ...open.map(({ row }) => row.method.toLowerCase())];
    return [`  ${JSON.stringify(path)}: Pick<paths[${JSON.stringify(path)}], ${union(keys)}>;`];
  });
  const picked = `\n  extends Pick<\n    paths,\n${whole.map((path) => `    | ${JSON.stringify(path)}`).join("\n")}\n  >`;
  return `${head}\nexport interface ${name}${whole.length > 0 ? picked : ""} {${mixed.length > 0 ? `\n${mixed.join("\n")}\n` : ""}}`;
}

function emitAlias(name, schema, claim) {
  // A schema called like something of the language keeps out of its way.
  const plain = name.replace(/[^A-Za-z0-9_$]+/g, "_");
  const own = foreignNames.has(plain) ? `${plain}Record` : plain;
  const sentences = [
    schema.description?.trim(),
    schema["x-runwire-observed"] && observedSentence(schema["x-runwire-observed"]),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  const head =
    said.length === 0
      ? ""
      : `${comment(said.flatMap((line, index) => (index === 0 ? [line] : ["", line])))}\n`;
  return `${head}export type ${claim(own, `schema ${name}`)} = components["schemas"][${JSON.stringify(name)}];`;
}

/** Whether the vendor's id is a second name of the method; it is not where another method has that name. */
function hasOwnId(row, members) {
  return members.every((member) => member.row.name !== row.id);
}

function accepts(row, kind) {
  return row.credentials.length === 0 || row.credentials.includes(kind);
}

function interfaceName(group) {
  return `${upperFirst(group)}Group`;
}

/** Ids are unique in a document and names only in a group; a deprecated twin differs by its mark. */
function optionsName({ id, name }) {
  const own = methodName(id);
  const mark = name.endsWith("Deprecated") && !own.endsWith("Deprecated") ? "Deprecated" : "";
  return `${upperFirst(own)}${mark}Options`;
}

function allOptionsName(row) {
  return optionsName(row).replace(/Options$/, "AllOptions");
}

function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function union(names) {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}

function writeStatus(status) {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function comment(lines, indent = "") {
  const safe = lines.flatMap((line) => wrap(line.replaceAll("*/", "*\\/"), width - indent.length - 7));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

function groupBy(methods) {
  const groups = new Map();
  for (const method of methods) {
    const members = groups.get(method.row.group) ?? [];
    members.push(method);
    groups.set(method.row.group, members);
  }
  return groups;
}
