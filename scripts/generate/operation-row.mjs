import { eachOperation } from "../document/each-operation.mjs";
import { resolve } from "../document/resolve.mjs";
import { readExtensions, refuseStrayExtensions } from "./extensions.mjs";
import { fillOf, mustBeGiven } from "./filled-parameters.mjs";
import { nameMethods } from "./method-name.mjs";
import { operationConstraints } from "./operation-constraints.mjs";

const jsonTypes = ["string", "integer", "number", "boolean", "array", "object"];

/**
 * The rows of the table, sorted by path and method as the document has them: `row` is what is written into
 * `operations.ts`; beside it stands what only the types need.
 */
export function operationRows(document) {
  refuseStrayExtensions(document);
  const schemaNames = Object.keys(document.components?.schemas ?? {});
  const entries = [...eachOperation(document)].map((entry) => ({
    ...entry,
    extensions: readExtensions(entry, schemaNames),
  }));
  const names = nameMethods(
    entries.map(({ operation, extensions }) => ({
      id: operation.operationId,
      group: extensions.group,
      name: extensions.name,
      deprecated: operation.deprecated === true,
    })),
  );
  return entries.map((entry) => ({
    row: operationRow(document, entry, names.get(entry.operation.operationId)),
    summary: entry.operation.summary ?? "",
    description: entry.operation.description,
    observed: entry.extensions.observed,
    record: entry.extensions.record,
    requiredParts: requiredParts(document, entry),
    results: results(document, entry),
  }));
}

/** One row: fields at their default are left out. */
export function operationRow(document, { path, method, operation, parameters, extensions }, name) {
  const { group, idempotent, credentials, hearsay, scope, page, stream, redirect } = extensions;
  const constraints = operationConstraints(document, operation, parameters);
  const body = resolve(document, operation.requestBody);
  const declared = parameters.map((parameter) => resolve(document, parameter).name);
  for (const sent of Object.values(page?.send ?? {})) {
    if (!declared.includes(sent)) {
      throw new Error(
        `operation ${operation.operationId}: x-runwire-page sends ${sent}, which is no parameter of it`,
      );
    }
  }
  return withoutUndefined({
    id: operation.operationId,
    group,
    name,
    method,
    path,
    server: operation.servers?.[0]?.url,
    parameters: parameters.map((parameter) => parameterRow(document, parameter, operation.operationId)),
    body: body && { required: body.required === true, mediaTypes: Object.keys(body.content) },
    constraints: constraints.length === 0 ? undefined : constraints,
    accept: accepted(document, operation),
    idempotent,
    credentials,
    hearsay,
    scope,
    page: page && withLargestSize(page, constraints, operation.operationId),
    stream,
    redirect,
    deprecated: operation.deprecated === true ? true : undefined,
  });
}

/** The largest page is what the parameter of the size takes at most; a rule may say less, never more. */
function withLargestSize(page, constraints, id) {
  const most = constraints.find(
    ({ in: place, name }) => place === "query" && name === page.send.size,
  )?.maximum;
  if (most === undefined) return page;
  if (page.maxSize > most) {
    throw new Error(
      `operation ${id}: x-runwire-page has a maxSize of ${page.maxSize}, but ${page.send.size} takes ${most} at most`,
    );
  }
  return { ...page, maxSize: page.maxSize ?? most };
}

function parameterRow(document, reference, id) {
  const parameter = resolve(document, reference);
  if (!["path", "query", "header"].includes(parameter.in)) {
    throw new Error(`operation ${id}: a parameter in ${parameter.in} cannot be sent`);
  }
  const schema = resolve(document, parameter.schema) ?? {};
  const style = parameter.style ?? defaultStyle(parameter.in);
  return withoutUndefined({
    name: parameter.name,
    in: parameter.in,
    required: mustBeGiven(parameter),
    fill: fillOf(parameter),
    type: jsonTypes.includes(schema.type) ? schema.type : "unknown",
    style: style === defaultStyle(parameter.in) ? undefined : style,
    explode: (parameter.explode ?? style === "form") === (style === "form") ? undefined : parameter.explode,
  });
}

function defaultStyle(place) {
  return place === "query" ? "form" : "simple";
}

function accepted(document, operation) {
  return [
    ...new Set(successes(document, operation).flatMap(([, answer]) => Object.keys(answer.content ?? {}))),
  ];
}

/** The answers that are no failure: 2xx, or 3xx where the document has no 2xx. */
function successes(document, operation) {
  const answers = Object.entries(operation.responses).map(([status, answer]) => [
    status,
    resolve(document, answer),
  ]);
  const fine = answers.filter(([status]) => status.startsWith("2"));
  return fine.length > 0 ? fine : answers.filter(([status]) => status.startsWith("3"));
}

function results(document, { operation }) {
  return successes(document, operation).map(([status, answer]) => ({
    status,
    mediaTypes: Object.keys(answer.content ?? {}),
  }));
}

/** Which parts of a call's argument exist, and whether each must be given. */
function requiredParts(document, { operation, parameters }) {
  const parts = {};
  for (const reference of parameters) {
    const parameter = resolve(document, reference);
    parts[parameter.in] = parts[parameter.in] === true || mustBeGiven(parameter);
  }
  const body = resolve(document, operation.requestBody);
  if (body !== undefined) parts.body = body.required === true;
  return parts;
}

function withoutUndefined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
