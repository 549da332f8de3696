import type { Operation } from "@runwire/core";
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
  let value: unknown;
  try {
    value = await call.request.json();
  } catch {
    refuse(400, "the body is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse(400, "the body is not a JSON object");
  return value as Record<string, unknown>;
}

/** A text in a body, or `undefined` where it is not named. */
export function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") refuse(400, `${name} must be a string`);
  return value;
}
