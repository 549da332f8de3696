import { isObject, jsonOf } from "../body.js";
import type { RoutedRequest } from "../front.js";
import { refuse } from "./problem.js";
import type { State } from "./state.js";

/** Which kind of key a request has. */
export type KeyKind = "secret" | "publishable";

/** A request that was routed and let in. */
export interface Call extends RoutedRequest {
  readonly state: State;
  readonly kind: KeyKind;
}

/** Operation id -> what answers it. */
export type Handlers = Readonly<Record<string, (call: Call) => Response | Promise<Response>>>;

/** The JSON object in the body. */
export async function bodyOf(call: Call): Promise<Record<string, unknown>> {
  const value = await jsonOf(call.request);
  if (!isObject(value)) refuse(400, "the body is not a JSON object");
  return value;
}

/** What a path names, or 404. */
export function found<Thing>(thing: Thing | undefined, what: string): Thing {
  return thing ?? refuse(404, `there is no such ${what}`);
}

/** What a partial update changes: members that are there, null included. */
export function changed<Names extends string>(
  body: Readonly<Record<string, unknown>>,
  names: readonly Names[],
): Partial<Record<Names, unknown>> {
  return Object.fromEntries(
    names.filter((name) => name in body).map((name) => [name, body[name]]),
  ) as Partial<Record<Names, unknown>>;
}

/** The environment that the path names. */
export function environmentOf({ state, path }: Call) {
  return found(state.environments.get(path.env ?? path.id ?? ""), "environment");
}
