import { isObject, jsonOf } from "../body.js";
import type { RoutedRequest } from "../front.js";
import { refuse } from "./problem.js";
import type { State, User } from "./state.js";

/** A request that was routed and let in. */
export interface Call extends RoutedRequest {
  readonly state: State;
  /** Who calls; for operations that need no token the bot user, of whom they make no use. */
  readonly caller: User;
}

/** Operation id -> what answers it. */
export type Handlers = Readonly<Record<string, (call: Call) => Response | Promise<Response>>>;

/** The JSON object in the body. */
export async function bodyOf(call: Call): Promise<Record<string, unknown>> {
  const value = await jsonOf(call.request);
  if (!isObject(value)) refuse(400, "the body is not a JSON object");
  return value;
}

/** A query parameter that has a value. */
export function queryOf(call: Call, name: string): string | undefined {
  return call.url.searchParams.get(name)?.trim() || undefined;
}

/** A whole number in the query. */
export function numberIn(call: Call, name: string): number | undefined {
  const text = queryOf(call, name);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) refuse(400, `${name} must be a whole number`);
  return Number(text);
}

/** The part of a list that `limit` and `start` name. */
export function pageOf<Item>(call: Call, items: readonly Item[]): Item[] {
  const start = numberIn(call, "start") ?? 0;
  return items.slice(start, start + (numberIn(call, "limit") ?? call.state.options.defaultLimit));
}

/** Only members of the group `admin` go on. */
export function requireAdmin({ caller }: Call): void {
  if (!caller.groups.includes("admin")) refuse(403, "only members of the group admin may do this");
}

/** Done; what the real answers hold is not known, and no client reads it. */
export function done(status: number): Response {
  return new Response(null, { status, headers: { "content-length": "0" } });
}
