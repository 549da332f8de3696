import type { Operation, OperationParameter } from "./operation.js";

/** The parameters that an operation has in one place. */
export interface KnownParameters {
  readonly list: readonly OperationParameter[];
  readonly names: ReadonlySet<string>;
}

/** What the path of a call asks of an operation each time, worked out from its row of the table. */
export interface CallPlan {
  readonly path: KnownParameters;
  readonly query: KnownParameters;
  readonly header: KnownParameters;
  /** The path template, cut at its parameters: text and name in turn, beginning and ending with text. */
  readonly pathPieces: readonly string[];
  /** The `accept` header; `undefined` where a success has no body. */
  readonly accept: string | undefined;
  /** Whether a success is one JSON document. */
  readonly isJson: boolean;
}

/** Rows of a table never change, and go when their table goes. */
const plans = new WeakMap<Operation, CallPlan>();

/** The plan of an operation: made at its first call, for most programs use few operations of a table. */
export function planOf(operation: Operation): CallPlan {
  let plan = plans.get(operation);
  if (plan === undefined) {
    plan = makePlan(operation);
    plans.set(operation, plan);
  }
  return plan;
}

function makePlan({ parameters, path, accept, stream }: Operation): CallPlan {
  const parametersIn = (place: OperationParameter["in"]): KnownParameters => {
    const list = parameters.filter((parameter) => parameter.in === place);
    return { list, names: new Set(list.map(({ name }) => name)) };
  };
  const isJson = stream === undefined && accept.some(isJsonType);
  return {
    path: parametersIn("path"),
    query: parametersIn("query"),
    header: parametersIn("header"),
    pathPieces: path.split(/\{([^{}]+)\}/),
    // An operation that answers JSON or something else, as it is asked, is asked for JSON.
    accept: accept.length === 0 ? undefined : (isJson ? accept.filter(isJsonType) : accept).join(", "),
    isJson,
  };
}

/** Whether a media type is JSON or made of it. */
export function isJsonType(type: string): boolean {
  return /[/+]json\b/.test(type);
}
