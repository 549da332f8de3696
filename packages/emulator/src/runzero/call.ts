import type { Operation } from "@runwire/core";
import { isObject, jsonOf } from "../body.js";
import type { Caller } from "./authorize.js";
import type { Organization } from "./organization.js";
import { refuse } from "./problem.js";
import type { State } from "./state.js";

/** A request that was routed and let in. */
export interface Call {
  readonly state: State;
  readonly request: Request;
  readonly url: URL;
  readonly operation: Operation;
  /** The decoded values of the path. */
  readonly path: Readonly<Record<string, string>>;
  /** Who calls; `undefined` where an operation takes no key. */
  readonly caller: Caller | undefined;
  /** The organization that the call is about. Reading it where the operation has none is a mistake of ours. */
  readonly organization: Organization;
  /** What has been changed, for the event that the call leaves. */
  subject?: Subject;
}

/** What answers an operation. */
export type Handler = (call: Call) => Response | Promise<Response>;

/** Operation id -> what answers it. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A query parameter that the operation declares; others are ignored, as the vendor does. */
export function queryOf(call: Call, name: string): string | undefined {
  const declared = call.operation.parameters.some((one) => one.in === "query" && one.name === name);
  return declared ? (call.url.searchParams.get(name) ?? undefined) : undefined;
}

/** The JSON object in the body. */
export async function bodyOf(call: Call): Promise<Record<string, unknown>> {
  const value = await jsonOf(call.request);
  if (!isObject(value)) refuse(400, "the body is not a JSON object");
  return value;
}

/** The JSON array in the body, of objects or of texts. */
export async function listOf(call: Call): Promise<unknown[]> {
  const value = await jsonOf(call.request);
  if (!Array.isArray(value)) refuse(400, "the body is not a JSON array");
  return value;
}

/** What an event says of the thing that a call has changed. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly siteId?: string;
}

/** Notes what a call is about; the event that it leaves names it. */
export function about<Thing extends { readonly id: string; readonly name?: string }>(
  call: Call,
  thing: Thing,
  siteId?: string,
): Thing {
  call.subject = { id: thing.id, name: thing.name ?? "", ...(siteId !== undefined && { siteId }) };
  return thing;
}

/** The thing of the account that the path names, by the parameter that is its id. */
export function thingOf<Thing extends { readonly id: string; readonly name?: string }>(
  call: Call,
  things: ReadonlyMap<string, Thing>,
  parameter: string,
  what: string,
): Thing {
  const thing = things.get((call.path[parameter] ?? "").toLowerCase());
  return thing ? about(call, thing) : refuse(404, `no such ${what}`);
}
