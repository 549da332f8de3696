import { InvalidCallError, typeName } from "@runwire/core";

/** The values of a runbook's inputs, by their names; or the same as JSON. */
export type RunbookParams = Readonly<Record<string, unknown>> | string;

/** The values as the API takes them: an object, written as JSON in a string. */
export function toJsonText(method: string, params: RunbookParams | undefined): string | undefined {
  if (params === undefined) return undefined;
  const object = typeof params === "string" ? parsed(method, params) : params;
  if (typeof object !== "object" || object === null || Array.isArray(object)) {
    throw new InvalidCallError(
      `${method}: params must be an object of values by input name, got ${typeName(object)}`,
    );
  }
  try {
    return typeof params === "string" ? params : JSON.stringify(params);
  } catch {
    throw new InvalidCallError(
      `${method}: params cannot be written as JSON (a circle, or a bigint, in them)`,
    );
  }
}

function parsed(method: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidCallError(`${method}: params is a string that is not JSON; give an object`);
  }
}
