import type { CallOptions } from "./call-options.js";
import type { Caller } from "./caller.js";
import type { GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import type { Operation } from "./operation.js";
import { byteStream, recordStream } from "./streams.js";

type Method = (given?: GivenCall & CallOptions) => unknown;

/**
 * The methods of a client, group by group, from the table: `groups.organization.getSites({ … })`. An operation
 * whose body is a stream gives the stream at once; others give a promise of the parsed body. Each operation is
 * reachable by the vendor's own id, too, where its method has another name.
 */
export function createGroups(
  operations: Readonly<Record<string, Operation>>,
  caller: Caller,
): Record<string, Record<string, Method>> {
  const groups: Record<string, Record<string, Method>> = {};
  for (const operation of Object.values(operations)) {
    groups[operation.group] ??= {};
    const group = groups[operation.group] as Record<string, Method>;
    const method = toMethod(operation, caller);
    group[operation.name] = method;
    group[operation.id] ??= method;
  }
  return groups;
}

function toMethod(operation: Operation, caller: Caller): Method {
  const checked = (given: unknown): GivenCall => {
    if (given === undefined) return {};
    if (typeof given === "object" && given !== null) return given;
    throw new InvalidCallError(
      `${operation.group}.${operation.name} takes one object of options ({ path, query, body, … }), got ${typeof given}`,
    );
  };
  if (operation.stream === "records") return (given) => recordStream(caller, operation, checked(given));
  if (operation.stream === "bytes") return (given) => byteStream(caller, operation, checked(given));
  return async (given) => caller.call(operation, checked(given));
}
