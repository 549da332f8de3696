import type { GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import { describeCall } from "./errors/runwire-error.js";
import type { Operation, ValueConstraint } from "./operation.js";
import { origin } from "./origin.js";
import { typeName } from "./type-name.js";

/**
 * Refuses a value that the document bounds and the server would refuse, or would take for something else: a blank
 * search, milliseconds, a limit of more than one page. What the document does not bound is the server's to judge.
 *
 * @throws InvalidCallError with the document's own sentence where it has one (`x-runwire-refusal`).
 */
export function checkConstraints(operation: Operation, given: GivenCall): void {
  for (const constraint of operation.constraints ?? []) {
    // A call without a body, where one is required, has been refused by then.
    if (constraint.in === "body" && given.body === undefined) continue;
    const value = givenValue(constraint, given);
    const wrong = whatIsWrong(constraint, value);
    if (wrong === undefined) continue;
    const { in: place, name, type, refusal } = constraint;
    // Texts are not shown: they may be long, or secret.
    const isNumber =
      type !== "string" && type !== "array" && (typeof value === "number" || isWholeNumber(value));
    const shown = isNumber ? `; got ${String(value)}` : "";
    throw new InvalidCallError(
      `${describeCall(origin(operation))}: ${place}.${name} ${refusal ?? wrong}${shown}`,
      origin(operation),
    );
  }
}

function givenValue({ in: place, name }: ValueConstraint, given: GivenCall): unknown {
  if (place !== "body") return given[place]?.[name] ?? undefined;
  const { body } = given;
  if (body instanceof FormData || body instanceof URLSearchParams) return body.get(name) ?? undefined;
  if (typeof body !== "object" || body === null) return undefined;
  return (body as Readonly<Record<string, unknown>>)[name];
}

function whatIsWrong(constraint: ValueConstraint, value: unknown): string | undefined {
  const { in: place, type, required, nullable } = constraint;
  if (value === undefined) return required ? "is required" : undefined;
  if (value === null && nullable) return undefined;
  if (type === "array") return faultOfItems(constraint, value);
  // Outside of a body everything is written as text.
  const written = place !== "body" && typeof value !== "object";
  if (type === "string") {
    if (typeof value === "string" || written) return faultOfText(constraint, String(value));
    return `must be a text, got ${typeName(value)}`;
  }
  const number = typeof value === "number" ? value : written || isWholeNumber(value) ? Number(value) : NaN;
  if (Number.isNaN(number)) return `must be a number, got ${typeName(value)}`;
  return faultOfNumber(constraint, number);
}

function faultOfText(
  { minLength = 0, maxLength, pattern }: ValueConstraint,
  text: string,
): string | undefined {
  // Counted as JSON Schema does: a character outside of the basic plane is one. Not counted where nothing asks.
  const length = minLength === 0 && maxLength === undefined ? 0 : [...text].length;
  if (length < minLength) {
    return minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`;
  }
  if (maxLength !== undefined && length > maxLength) {
    return `must have at most ${maxLength} characters, got ${length}`;
  }
  if (pattern !== undefined && !compiled(pattern).test(text)) return `must match ${pattern}`;
  return undefined;
}

/** A single item, given without its array, is sent like an array of one. */
function faultOfItems({ pattern = "" }: ValueConstraint, value: unknown): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const wrong = items.findIndex((item) => typeof item !== "string" || !compiled(pattern).test(item));
  if (wrong === -1) return undefined;
  return `has an item (number ${wrong + 1}) that the operation does not take: ${describePattern(pattern)}`;
}

/** `^(name|status)(==|!=).+$` in words, as it is the way in which documents say what a filter may be. */
export function describePattern(pattern: string): string {
  const parts = /^\^\(([^()]+)\)\(([^()]+)\)\.\+\$$/.exec(pattern);
  if (parts === null) return `it must match ${pattern}`;
  const [fields, operators] = parts.slice(1).map((part) => part.replaceAll("\\", "").split("|"));
  return `it must be a field, an operator and a text; fields: ${fields?.join(", ")}; operators: ${operators?.join(" ")}`;
}

function faultOfNumber(constraint: ValueConstraint, value: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraint;
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum)) {
    return `must be ${exclusiveMinimum ? `more than ${minimum}` : `${minimum} or more`}`;
  }
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum)) {
    return `must be ${exclusiveMaximum ? `less than ${maximum}` : `${maximum} or less`}`;
  }
  return undefined;
}

/** Whether a value is a whole number that JSON and `number` have no room for, or that was given as its digits. */
function isWholeNumber(value: unknown): boolean {
  return typeof value === "bigint" || (typeof value === "string" && /^-?\d+$/.test(value));
}

const patterns = new Map<string, RegExp>();

/** The document's patterns, each compiled once: a table has few, and calls are many. */
function compiled(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, "u");
    patterns.set(pattern, expression);
  }
  return expression;
}
