import { refuse } from "./rpc-status.js";

/**
 * Changes the named fields of a thing, or all that may be changed where the mask is empty. Fields that only the
 * server sets stay as they are.
 *
 * @param writable The fields that may be changed, each with the type of its value.
 */
export function applyUpdate<Thing extends object>(
  thing: Thing,
  body: Readonly<Record<string, unknown>>,
  mask: string | null,
  writable: Readonly<Record<string, string>>,
): Thing {
  const masked = (mask ?? "")
    .split(",")
    .filter((name) => name !== "")
    .map(toCamelCase);
  const unknown = masked.find((name) => !(name in writable));
  if (unknown !== undefined) refuse("INVALID_ARGUMENT", `updateMask: ${unknown} cannot be changed`);
  const names = masked.length > 0 ? masked : Object.keys(writable).filter((name) => name in body);
  const changes: Record<string, unknown> = {};
  for (const name of names) {
    const value = body[name];
    const type = Array.isArray(value) ? "array" : typeof value;
    if (value !== undefined && type !== writable[name])
      refuse("INVALID_ARGUMENT", `${name} must be a ${writable[name]}`);
    changes[name] = value ?? { string: "", boolean: false, array: [] }[writable[name] as string];
  }
  return { ...thing, ...changes };
}

/** Masks are written in both ways: `inputSchema` and `input_schema`. */
function toCamelCase(name: string): string {
  return name.trim().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
