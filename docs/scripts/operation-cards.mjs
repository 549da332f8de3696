// What the playground and the pages of operations know: each row of the generated tables, with the summary of the
// document and an example of a call that the emulator can answer.
import { join } from "node:path";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { ownExamples } from "./own-examples.mjs";
import { ROOT } from "./places.mjs";
import { sampleBody } from "./sample-body.mjs";

/** A window and a budget that no example meets. */
const ROOMY = { window: { requests: 1_000_000, perMs: 1000 }, dailyLimit: 1_000_000, latencyMs: 0 };

/** The table of operations of a system, as it was built. */
export async function tableOf(system) {
  const { operations } = await import(join(ROOT, "packages", system, "dist/operations.js"));
  return Object.values(operations);
}

/** The operations of the document by their ids, and how its references are followed. */
export async function documentOf(system) {
  const document = await bundleDocument(join(ROOT, "openapi", system, "openapi.yaml"));
  const resolve = (node) => {
    if (node?.$ref === undefined) return node ?? {};
    const keys = node.$ref.replace("#/", "").split("/");
    return resolve(keys.reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document));
  };
  const byId = new Map();
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      if (operation.operationId)
        byId.set(operation.operationId, { ...operation, shared: item.parameters ?? [] });
    }
  }
  return { byId, resolve };
}

/**
 * The cards of a system's operations.
 * @param playground the modules `emulated` and `clients` of the playground
 */
export async function operationCards(system, playground) {
  const table = await tableOf(system);
  const { byId, resolve } = await documentOf(system);
  const lists = await listReader(system, table, playground);
  const cards = [];
  for (const operation of table) {
    const described = byId.get(operation.id);
    const own = await ownExamples[system][operation.id]?.(lists);
    cards.push(await cardOf(operation, described, resolve, lists, own));
  }
  return cards;
}

/** What came of each example that an emulated account as it is at first does not answer with success, by operation. */
export async function tryExamples(system, cards, { emulated, clients }) {
  const failures = [];
  const make = await clients.loadClient(system);
  // What only reads changes nothing for the next; all else has an account of its own.
  const common = await emulated.makeEmulated(system, ROOMY);
  for (const card of cards.filter(({ takesFile }) => !takesFile)) {
    const server = card.method === "GET" ? common : await emulated.makeEmulated(system, ROOMY);
    const client = make(server.keys, {
      fetch: fetchOf(server),
      limits: false,
      // For what hangs: the largest export takes seconds.
      signal: AbortSignal.timeout(60_000),
    });
    try {
      const answer = client[card.group][card.name](card.example);
      if (card.stream === "records") await answer.toArray();
      else if (card.stream === "bytes") await answer.text();
      else await answer;
    } catch (error) {
      failures.push({ id: card.id, message: String(error) });
    }
  }
  return failures;
}

async function cardOf(operation, described, resolve, lists, own = {}) {
  const { id, group, name, method, path, idempotent, credentials, page, stream, deprecated } = operation;
  const schemaOf = (parameter) => {
    const all = [...(described?.parameters ?? []), ...(described?.shared ?? [])].map(resolve);
    return all.find((each) => each.name === parameter.name && each.in === parameter.in)?.schema ?? {};
  };
  const example = {};
  let takesFile = false;
  const values = {};
  for (const parameter of operation.parameters.filter((each) => each.in === "path" && !each.fill)) {
    const found = await lists.idFor(operation, parameter.name, values);
    values[parameter.name] =
      asType(parameter.type, found) ??
      sampleBody(schemaOf(parameter), resolve, lists.known, 1, parameter.name);
  }
  if (Object.keys(values).length > 0) example.path = values;
  for (const place of ["query", "header"]) {
    const needed = operation.parameters.filter(
      (each) => each.in === place && each.required && each.fill === undefined && each.name !== "_oid",
    );
    if (needed.length === 0) continue;
    example[place] = Object.fromEntries(
      needed.map((each) => [each.name, sampleBody(schemaOf(each), resolve, lists.known, 1, each.name)]),
    );
  }
  if (operation.body) {
    const content = Object.entries(resolve(described?.requestBody)?.content ?? {});
    const [, media] = content.find(([type]) => /json/.test(type)) ?? content[0] ?? [];
    if (media?.schema && content.some(([type]) => /json|urlencoded/.test(type))) {
      example.body = sampleBody(media.schema, resolve, lists.known);
    } else {
      takesFile = true;
    }
  }
  return {
    ...{ id, group, name, method, path, idempotent, credentials },
    summary: described?.summary ?? "",
    pages: page !== undefined,
    ...(stream ? { stream } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...(takesFile ? { takesFile } : {}),
    ...(own.fails ? { fails: own.fails } : {}),
    example: withOwn(example, own),
    optional: operation.parameters
      .filter((each) => each.in === "query" && !each.required && each.name !== "_oid")
      .map(({ name, type }) => ({ name, type })),
  };
}

/** An example, with the parts of it that were written by hand. */
function withOwn(example, { path, query, body }) {
  return {
    ...example,
    ...(path ? { path: { ...example.path, ...path } } : {}),
    ...(query ? { query: { ...example.query, ...query } } : {}),
    ...(body ? { body } : {}),
  };
}

/** An id as its parameter takes it; `undefined` where it is none. */
function asType(type, value) {
  if (value === undefined || value === null) return undefined;
  if (type === "string") return String(value);
  return type !== "integer" || Number.isInteger(value) ? value : undefined;
}

/** Reads ids out of the emulator's own lists, so that an example is about something that exists. */
async function listReader(system, table, { emulated, clients }) {
  const server = await emulated.makeEmulated(system, ROOMY);
  const { made, keys } = server;
  const client = (await clients.loadClient(system))(server.keys, { fetch: fetchOf(server), limits: false });
  const records = new Map();

  /** The first record of the list at this path, whose own path values are known; what was made comes before it. */
  async function first(listPath, values) {
    const key = listPath.replace(/\{(.+?)\}/g, (_, name) => values[name] ?? "?");
    return made[key] ?? (await recordsAt(listPath, values))[0];
  }
  async function recordsAt(listPath, values = {}) {
    const key = listPath.replace(/\{(.+?)\}/g, (_, name) => values[name] ?? "?");
    if (!records.has(key)) records.set(key, await readRecords(listPath, values));
    return records.get(key);
  }
  async function readRecords(listPath, values) {
    const operation = table.find(
      (each) => each.path.replace(/\/$/, "") === listPath && each.method === "GET" && !each.stream,
    );
    if (!operation || operation.parameters.some((each) => each.in !== "path" && each.required && !each.fill))
      return [];
    try {
      const answer = await client[operation.group][operation.name](
        /\{/.test(listPath) ? { path: values } : undefined,
      );
      const list = Array.isArray(answer) ? answer : Object.values(answer ?? {}).find(Array.isArray);
      return list ?? [];
    } catch {
      return []; // Its example is then a made-up one.
    }
  }

  const found = new Map();
  for (const operation of table) {
    const [, last] = /\/([\w-]+)$/.exec(operation.path) ?? [];
    if (operation.method !== "GET" || last === undefined || needsValues(operation)) continue;
    const stem = last.replace(/ies$/, "y").replace(/s$/, "").replaceAll("-", "").toLowerCase();
    if (!found.has(stem)) found.set(stem, operation.path);
  }
  // The account's own names, such as Runly's environment, under the names that paths have for them.
  const own = {
    ...{ env: keys.environment, environment: keys.environment, template: keys.template },
    ...{ org: keys.organization, organizationid: keys.organizationId },
  };
  const ids = new Map(Object.entries(own).filter(([, value]) => value !== undefined));
  for (const [stem, path] of found) {
    const record = await first(path, {});
    const id = idIn(record);
    if (id !== undefined) ids.set(`${stem}id`, id);
    if (record?.name !== undefined) ids.set(`${stem}name`, record.name);
  }

  return {
    ...{ keys, made, recordsAt },
    known: (name) => ids.get(name.replaceAll("_", "").toLowerCase()),
    async idFor({ path }, name, values) {
      const listPath = path.slice(0, path.indexOf(`/{${name}}`));
      const record = await first(listPath, values);
      if (typeof record === "string") return record;
      const bare = name.replaceAll("_", "").toLowerCase();
      const entry = Object.entries(record ?? {}).find(([key]) =>
        [bare, `${bare}id`].includes(key.replaceAll("_", "").toLowerCase()),
      );
      if (ids.has(name)) return ids.get(name);
      const value = entry?.[1] ?? (/name$/i.test(name) ? record?.name : undefined) ?? idIn(record);
      return value ?? ids.get(bare);
    },
  };
}

/** What names a record in a path; a workload calls it otherwise where it is submitted. */
const idIn = (record) => record?.id ?? record?.meta?.id ?? record?.uuid ?? record?.workloadId;

/** Whether its path has values that the client does not fill in. */
const needsValues = ({ parameters }) => parameters.some((each) => each.in === "path" && !each.fill);

const fetchOf = (server) => (url, init) => server.fetch(new Request(url, init));
