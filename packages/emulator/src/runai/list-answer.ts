import { json } from "../answers.js";
import { BadRequest } from "../refusal.js";
import type { Call } from "./call.js";
import type { Thing } from "./thing.js";

/** A list as the operation answers it: filtered, searched, sorted, and the page that was asked for, in its envelope. */
export function listAnswer(call: Call, things: readonly Thing[]): Response {
  const { operation, url } = call;
  const chosen = select(things, url.searchParams, filterPattern(call));
  const rule = operation.page;
  if (rule === undefined) throw new Error(`${operation.id} does not page`);
  const size = wholeOf(url, rule.send.size ?? "limit", defaultSize(operation.id), 1, rule.maxSize);
  const offset = wholeOf(url, rule.send.offset ?? "offset", 0, 0);
  const page = chosen.slice(offset, offset + size);
  const end = offset + page.length;
  const next = end < chosen.length ? end : undefined;
  if (rule.items === "") return json(page);
  const [name, inner] = rule.items.slice(1).split("/") as [string, string | undefined];
  if (name === "accessRules") {
    const rules = { totalRecords: things.length, displayRecords: chosen.length, accessRules: page };
    return json(inner === undefined ? rules : { accessRules: rules });
  }
  if (rule.next === "/pagination/nextOffset") {
    return json({
      [name]: page,
      pagination: { limit: size, offset, ...(next !== undefined && { nextOffset: next }) },
    });
  }
  const total = operation.id === "getAuditLogs" ? { total: chosen.length } : {};
  return json({ [name]: page, ...total, ...(rule.next !== undefined && next !== undefined && { next }) });
}

/** How many of a list pass its filters; what the `…/count` operations answer with. */
export function countAnswer(call: Call, things: readonly Thing[]): Response {
  return json({ count: select(things, call.url.searchParams, filterPattern(call)).length });
}

/** The page size of a caller who asks for none, by the vendor's document. */
function defaultSize(id: string): number {
  return { get_users: 500, getAuditLogs: 20 }[id] ?? 50;
}

function wholeOf(url: URL, name: string, otherwise: number, least: number, most?: number): number {
  const text = url.searchParams.get(name);
  if (text === null) return otherwise;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)) return value;
  throw new BadRequest(
    `${name} must be a whole number from ${least}${most === undefined ? "" : ` to ${most}`}`,
  );
}

function filterPattern({ operation }: Call): RegExp | undefined {
  const bound = operation.constraints?.find(
    ({ in: place, name }) => place === "query" && name === "filterBy",
  );
  return bound?.pattern === undefined ? undefined : new RegExp(bound.pattern, "u");
}

function select(things: readonly Thing[], query: URLSearchParams, pattern: RegExp | undefined): Thing[] {
  const filters = (query.get("filterBy") ?? "").split(",").filter((text) => text !== "");
  for (const filter of filters) {
    if (pattern && !pattern.test(filter))
      throw new BadRequest(`filterBy does not take ${JSON.stringify(filter)}`);
  }
  const search = query.get("search")?.toLowerCase();
  const chosen = things.filter(
    (thing) =>
      filters.every((filter) => passes(thing, filter)) &&
      (search === undefined ||
        JSON.stringify(thing.name ?? thing.username ?? thing)
          .toLowerCase()
          .includes(search)),
  );
  const sortBy = query.get("sortBy");
  if (sortBy === null) return chosen;
  const sign = query.get("sortOrder") === "desc" ? -1 : 1;
  return chosen.sort((a, b) => sign * compare(a[sortBy], b[sortBy]));
}

function passes(thing: Thing, filter: string): boolean {
  const [, field = "", operator = "", text = ""] =
    /^(\w+)(==|!=|<=|>=|=@|!@|=\^|=\$)(.+)$/.exec(filter) ?? [];
  const value = thing[field] ?? (field === "phase" ? (thing.status as Thing | undefined)?.phase : undefined);
  const shown = Array.isArray(value) ? value.join(" ") : String(value ?? "");
  switch (operator) {
    case "==":
      return shown === text;
    case "!=":
      return shown !== text;
    case "<=":
      return compare(value, text) <= 0;
    case ">=":
      return compare(value, text) >= 0;
    case "=@":
      return shown.includes(text);
    case "!@":
      return !shown.includes(text);
    case "=^":
      return shown.startsWith(text);
    default:
      return shown.endsWith(text);
  }
}

/** Numbers as numbers, anything else as text, which is right for moments, too. */
function compare(a: unknown, b: unknown): number {
  const [x, y] = [Number(a), Number(b)];
  if (a !== undefined && a !== "" && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return String(a ?? "") < String(b ?? "") ? -1 : String(a ?? "") > String(b ?? "") ? 1 : 0;
}
