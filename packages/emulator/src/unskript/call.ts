import { json } from "../answers.js";
import { isObject, jsonOf } from "../body.js";
import type { RoutedRequest } from "../front.js";
import { refuse } from "./rpc-status.js";
import type { State } from "./state.js";

/** A request to an operation, read. */
export interface Call {
  readonly state: State;
  readonly query: URLSearchParams;
  readonly path: Readonly<Record<string, string>>;
  /** Empty where the operation takes none. */
  readonly body: Record<string, unknown>;
  /** An answer with the header that every one has. */
  answer(members: object): Response;
}

/** Answers an operation. */
export type Handler = (call: Call) => Response;

/** Reads a request. Refuses one without the call id that its operation requires. */
export async function readCall(
  state: State,
  { request, url, operation, path }: RoutedRequest,
): Promise<Call> {
  const body = operation.body === undefined ? {} : await jsonOf(request);
  if (!isObject(body)) refuse("INVALID_ARGUMENT", "the body must be an object");
  const query = url.searchParams;
  const { tid: inBody } = isObject(body.reqHdr) ? body.reqHdr : {};
  const requestTid = query.get("reqHdr.tid") ?? (typeof inBody === "string" ? inBody : "");
  const isRequired = operation.parameters.some(
    ({ name, fill }) => name === "reqHdr.tid" && fill !== undefined,
  );
  if (isRequired && state.options.requireTid && requestTid === "")
    refuse("INVALID_ARGUMENT", "reqHdr.tid is required");
  return {
    state,
    query,
    path,
    body,
    answer: (members) => json({ respHdr: { tid: state.newId(), requestTid }, ...members }),
  };
}

/** What an id names. Refuses one that names nothing. */
export function found<Thing>(
  things: ReadonlyMap<string, Thing>,
  what: string,
  id: string | undefined,
): Thing {
  const thing = id === undefined ? undefined : things.get(id);
  return thing ?? refuse("NOT_FOUND", `${what} ${id} not found`);
}
