import type { CallOptions } from "./call-options.js";
import { isJsonType } from "./call-plan.js";
import type { Caller } from "./caller.js";
import type { GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import type { Operation } from "./operation.js";
import { byteStream, type PageOptions, pageStream, recordStream, type StreamOptions } from "./streams.js";
import { typeName } from "./type-name.js";

type Method = (given?: GivenCall & CallOptions & PageOptions) => unknown;

/**
 * The methods of a client, group by group, from the table: `groups.organization.getSites({ … })`. An operation
 * whose body is a stream gives the stream at once; others give a promise of the parsed body. Each operation is
 * reachable by the vendor's own id, too, where its method has another name.
 *
 * The method of a list that pages has `.all({ … })`, which walks the pages and gives their records. The method of an
 * operation that answers JSON or something else, as asked for, gives JSON; `.csv({ … })`, say, gives the other, as
 * bytes.
 */
export function createGroups(
  operations: Readonly<Record<string, Operation>>,
  caller: Caller,
): Record<string, Record<string, Method>> {
  const groups: Record<string, Record<string, Method>> = {};
  for (const operation of Object.values(operations)) {
    groups[operation.group] ??= {};
    const group = groups[operation.group] as Record<string, Method>;
    const method = Object.assign(toMethod(operation, caller), furtherMethods(operation, caller));
    group[operation.name] = method;
    group[operation.id] ??= method;
  }
  return groups;
}

function checkedBy(operation: Operation) {
  return (given: unknown): GivenCall => {
    if (given === undefined) return {};
    if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
    throw new InvalidCallError(
      `${operation.group}.${operation.name} takes one object of options ({ path, query, body, … }), got ${typeName(given)}`,
    );
  };
}

function toMethod(operation: Operation, caller: Caller): Method {
  const checked = checkedBy(operation);
  if (operation.stream === "records") return (given) => recordStream(caller, operation, checked(given));
  if (operation.stream === "bytes") return (given) => byteStream(caller, operation, checked(given));
  return (given) => {
    // A wrong argument rejects like any other failure: only streams are made at once, and throw at once.
    try {
      return caller.call(operation, checked(given));
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

/** What an operation can be asked for beside its one answer. */
function furtherMethods(operation: Operation, caller: Caller): Record<string, Method> {
  const checked = checkedBy(operation);
  const methods: Record<string, Method> = {};
  const { page } = operation;
  if (page !== undefined) {
    methods.all = (given) => {
      const { pageSize, cursor, idleTimeoutMs, allowUnverified, ...call }: GivenCall & PageOptions =
        checked(given);
      for (const name of Object.values(page.send)) {
        if (call.query?.[name] === undefined) continue;
        throw new InvalidCallError(
          `${operation.group}.${operation.name}.all walks the pages by itself: leave query.${name} out; ` +
            "pageSize sets their size, and cursor where to begin",
        );
      }
      return pageStream(caller, operation, call, { pageSize, cursor, idleTimeoutMs, allowUnverified });
    };
  }
  for (const [name, type] of otherForms(operation)) {
    const asBytes: Operation = { ...operation, accept: [type], stream: "bytes" };
    methods[name] = (given) => {
      const { idleTimeoutMs, allowUnverified, ...call }: GivenCall & StreamOptions = checked(given);
      return byteStream(caller, asBytes, call, { idleTimeoutMs, allowUnverified });
    };
  }
  return methods;
}

/** The media types that an operation answers with beside JSON, by their short names: `text/csv` is `csv`. */
function otherForms({ accept, stream }: Operation): (readonly [name: string, type: string])[] {
  if (stream !== undefined || !accept.some(isJsonType)) return [];
  return accept
    .filter((type) => !isJsonType(type))
    .map((type) => [type.replace(/^.*[/+]/, ""), type] as const);
}
