import type { Operation, OperationParameter, ValueConstraint } from "@runwire/core";
import type { HelpTypes } from "../help-types.js";
import type { System } from "../systems.js";

/** How an operation was named, and what is said of it. */
export interface Called {
  /** The word that it was called by. */
  readonly word: string;
  /** All words that it can be called by. */
  readonly names: readonly string[];
  /** What it does. */
  readonly summary?: string | undefined;
  /** What the document has of its parameters and its body beyond the table. */
  readonly types?: HelpTypes | undefined;
}

/** The facts of an operation, as they stand in its help: everything that the table has and a caller needs. */
export function describeOperation(
  operation: Operation,
  system: System,
  { word, names, summary, types = {} }: Called,
): string {
  const { method, path, parameters, body } = operation;
  const others = names.filter((name) => name !== word);
  const blocks = [
    summary,
    `${method} ${path}\n${facts(operation, system)}`,
    parameters.length > 0 &&
      `Parameters:\n${table(parameters.map((one) => parameterRow(operation, one, system, types)))}`,
    body && describeBody(operation, types),
    `Example:\n  ${example(operation, system, word, types)}`,
    others.length > 0 && `Other names: ${others.join(", ")}`,
  ];
  return blocks.filter((block) => typeof block === "string").join("\n\n");
}

function facts(operation: Operation, { keyKinds }: System): string {
  const { credentials, hearsay = {}, idempotent, deprecated, page, stream, accept, scope } = operation;
  const named = (kind: string): string => keyKinds[kind] ?? kind;
  const rows: string[][] = [];
  const kinds = Object.keys(keyKinds);
  const who =
    credentials.length === 0
      ? "anyone, without a key"
      : kinds.length > 1 && kinds.every((kind) => credentials.includes(kind))
        ? "every kind of key"
        : credentials.map(named).join(", ");
  rows.push(["Keys", who]);
  for (const [kind, said] of Object.entries(hearsay)) rows.push(["", `${named(kind)}: ${said}`]);
  rows.push(["Repeat", idempotent ? "safe: it is sent again after a fault" : "not safe: it is sent once"]);
  rows.push(["Answer", answer(stream, accept)]);
  if (page)
    rows.push([
      "Pages",
      `one page a call${page.maxSize ? ` of at most ${page.maxSize}` : ""}; --all walks them`,
    ]);
  if (scope) rows.push(["Scope", "one organization, which is added by itself"]);
  if (deprecated) rows.push(["Note", "deprecated by the vendor"]);
  return table(rows);
}

function answer(stream: Operation["stream"], accept: readonly string[]): string {
  if (stream === "records") return "records, one by one";
  if (accept.length === 0) return "none";
  return stream === "bytes" ? `${accept.join(" or ")}, passed on as it is` : accept.join(" or ");
}

function parameterRow(
  { constraints = [], page, scope }: Operation,
  { name, in: place, required, type, fill }: OperationParameter,
  { filled = [] }: System,
  { values = {} }: HelpTypes,
): string[] {
  const fromSettings = filled.includes(`${place}.${name}`);
  const notes = [
    required && !fill && !fromSettings && "required",
    (fromSettings || (scope && name === "_oid")) && "your own organization unless given",
    fill && !fromSettings && "made by itself unless given",
    type === "array" && "may be given several times",
    values[`${place}.${name}`]?.join(" | "),
    page !== undefined && Object.values(page.send).includes(name) && "set by --all",
    ...constraints.filter((one) => one.in === place && one.name === name).map((one) => bounds(one)),
  ].filter(Boolean);
  const shown = type === "array" ? "text …" : type === "unknown" || type === "string" ? "text" : type;
  return [`--${place} ${name}=`, shown, notes.join("; ")];
}

function bounds({ minimum, maximum, minLength, maxLength, pattern, refusal }: ValueConstraint): string {
  if (refusal !== undefined) return refusal;
  const filter = pattern === undefined ? null : /^\^\(([^()]+)\)\(([^()]+)\)\.\+\$$/.exec(pattern);
  const [fields, operators] = filter?.slice(1).map((part) => part.replaceAll("\\", "").split("|")) ?? [];
  return [
    (minimum !== undefined || maximum !== undefined) && range(minimum, maximum),
    minLength !== undefined &&
      minLength > 0 &&
      (minLength === 1 ? "not empty" : `at least ${minLength} characters`),
    maxLength !== undefined && `at most ${maxLength} characters`,
    filter && `FIELD OPERATOR TEXT; fields: ${fields?.join(", ")}; operators: ${operators?.join(" ")}`,
    !filter && pattern !== undefined && pattern !== ".*" && `matches ${pattern}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `${maximum} or less`;
  return maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

function describeBody({ body, constraints = [] }: Operation, { body: members = [] }: HelpTypes): string {
  const type = body?.mediaTypes.join(" or ") ?? "";
  const option = isForm(type) ? "--form name=value, --form name=@FILE" : "--body @FILE, --body -";
  const rows = [[option, type, body?.required ? "required" : ""]];
  for (const { name, type: own, required } of members) {
    const bounded = constraints.filter((one) => one.in === "body" && one.name === name);
    const choice = own.includes(" | ") && own.length > 20;
    const notes = [required && "required", choice && own, ...bounded.map(bounds)];
    rows.push([`  ${name}`, choice ? "one of" : own, notes.filter(Boolean).join("; ")]);
  }
  return `Body:\n${table(rows)}`;
}

function isForm(type: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type);
}

function example(
  operation: Operation,
  { name: system, filled = [] }: System,
  word: string,
  types: HelpTypes,
): string {
  const { parameters, body, page } = operation;
  const given = parameters
    .filter(
      ({ required, fill, in: place, name: own }) => required && !fill && !filled.includes(`${place}.${own}`),
    )
    .map(
      ({ in: place, name: parameter, type }) => `--${place} ${parameter}=${type === "integer" ? "1" : "…"}`,
    );
  const type = body?.mediaTypes[0] ?? "";
  const json = exampleBody(types) ?? "@body.json";
  const sent =
    body === undefined
      ? []
      : [isForm(type) ? "--form name=value" : `--body ${/json/.test(type) ? json : "@FILE"}`];
  return ["runwire", system, word, ...given, ...sent, ...(page ? ["--all"] : [])].join(" ");
}

/** A body that fits into the line of a shell: where a few words and numbers are all that it needs. */
function exampleBody({ body = [] }: HelpTypes): string | undefined {
  const needed = body.filter(({ required }) => required);
  if (needed.length === 0 || needed.length > 3) return undefined;
  const values = needed.map(({ name, type }) => {
    if (type.includes(" | ")) return [name, type.startsWith("true") ? true : type.split(" | ")[0]];
    if (type === "integer" || type === "number") return [name, 1];
    return type === "text" || type === "UUID" ? [name, "…"] : undefined;
  });
  if (values.some((value) => value === undefined)) return undefined;
  return `'${JSON.stringify(Object.fromEntries(values as [string, unknown][]))}'`;
}

/** Rows with their columns aligned, two spaces in; the last column is folded. */
export function table(rows: readonly (readonly string[])[], width = helpWidth()): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  const indent = 2 + widths.reduce((sum, own) => sum + own + 2, 0);
  return rows
    .map((row) => {
      const head = row.slice(0, -1).map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `);
      const start = `  ${head.join("")}`;
      const folded = fold(row.at(-1) ?? "", Math.max(20, width - indent));
      const [first = "", ...more] = folded;
      return [`${start}${first}`, ...more.map((line) => " ".repeat(indent) + line)]
        .map((line) => line.trimEnd())
        .join("\n");
    })
    .join("\n");
}

function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function helpWidth(): number {
  return process.stdout.isTTY ? Math.max(60, process.stdout.columns || 80) : 100;
}
