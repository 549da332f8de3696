import { BadRequest } from "./refusal.js";

/** The JSON in the body of a request. */
export async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new BadRequest("the body is not JSON");
  }
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text in a body, or `undefined` where it is not named; null is taken for not named, as clients send it. */
export function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new BadRequest(`${name} must be a string`);
  return value;
}

/** A text that has to be there and not blank. */
export function requiredText(body: Record<string, unknown>, name: string): string {
  const value = textIn(body, name);
  if (value === undefined || value.trim() === "") throw new BadRequest(`${name} is required`);
  return value;
}

/** A boolean in a body. */
export function flagIn(body: Record<string, unknown>, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw new BadRequest(`${name} must be a boolean`);
  return value;
}

/** A whole number in a body. */
export function wholeIn(body: Record<string, unknown>, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Number.isSafeInteger(value)) throw new BadRequest(`${name} must be a whole number`);
  return value as number;
}

/** An object in a body. */
export function objectIn(body: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw new BadRequest(`${name} must be an object`);
  return value;
}

/** A map of texts in a body. */
export function textsIn(body: Record<string, unknown>, name: string): Record<string, string> | undefined {
  const value = objectIn(body, name);
  if (value && Object.values(value).some((text) => typeof text !== "string"))
    throw new BadRequest(`all values of ${name} must be strings`);
  return value as Record<string, string> | undefined;
}

/** A list of texts in a body, which has to be there. */
export function textListIn(body: Record<string, unknown>, name: string): string[] {
  const value = body[name];
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string"))
    throw new BadRequest(`${name} must be a list of strings`);
  return value as string[];
}
