import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Operation } from "@runwire/core";
import { decodeText } from "../decode-text.js";
import { UsageError } from "../usage-error.js";
import { inexactInteger } from "./inexact-integer.js";
import { jsonFault, placeOf } from "./json-fault.js";

/** What `--body` and `--form` were given. */
export interface BodyOptions {
  /** `@FILE`, `-` for standard input, or the body itself. */
  readonly body?: string;
  /** `name=value` or `name=@FILE`, for forms. */
  readonly form?: readonly string[];
}

/**
 * The body of a call in the form that its operation takes. Throws a `UsageError` for a body that is missing, of
 * another form, or not JSON, with the line.
 */
export async function readBody(
  operation: Operation,
  options: BodyOptions,
  stdin: Readable,
): Promise<unknown> {
  const { name, body: declared } = operation;
  const type = declared?.mediaTypes[0] ?? "";
  if (options.body !== undefined && options.form !== undefined)
    throw new UsageError("--body and --form are two ways to give the same: use one of them");
  if (declared === undefined) {
    if (options.body === undefined && options.form === undefined) return undefined;
    throw new UsageError(`${name} takes no body`);
  }
  if (options.form !== undefined) {
    if (!isForm(type)) throw new UsageError(`${name} takes no form but ${type}: use --body`);
    return readForm(type, options.form);
  }
  if (options.body === undefined) {
    if (!declared.required) return undefined;
    throw new UsageError(
      isForm(type)
        ? `${name} needs a form: --form name=value or --form name=@FILE`
        : `${name} needs a body of ${type}: --body @FILE, --body - for standard input${isJson(type) ? ", or --body JSON" : ""}`,
    );
  }
  if (isJson(type) || type === "application/x-www-form-urlencoded")
    return parseJson("--body", options.body, stdin);
  if (isForm(type)) throw new UsageError(`${name} takes a form: --form name=value or --form name=@FILE`);
  return readBytes(options.body, stdin);
}

function isJson(type: string): boolean {
  return /[/+]json\b/.test(type);
}

function isForm(type: string): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}

/**
 * JSON that was given to an option as it is, as `@FILE`, or as `-` for standard input. Throws a `UsageError` with line
 * and column for what is none; the text itself is not shown, as it may hold secrets.
 */
export async function parseJson(option: string, given: string, stdin: Readable): Promise<unknown> {
  const [what, text] =
    given === "-"
      ? ["standard input", decodeText("standard input", await buffer(stdin))]
      : given.startsWith("@")
        ? [given.slice(1), await readText(given.slice(1))]
        : [option, given];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (text.trim() === "") throw new UsageError(`${what} is empty; expected JSON`);
    const fault = jsonFault(text);
    const where = fault === undefined ? "" : `: see line ${fault.line}, column ${fault.column}`;
    const hint =
      what === option && /^[\w./~-]+$/.test(given) ? ` (a file is given with an @: ${option} @FILE)` : "";
    throw new UsageError(`${what} is not JSON${where}${hint}`);
  }
  const inexact = inexactInteger(text);
  if (inexact === undefined) return value;
  const { line, column } = placeOf(text, inexact);
  throw new UsageError(
    `${what} has a whole number that would be rounded, as it has more than 53 bits: see line ${line}, column ${column}; if the API takes it as a text, put it in quotes`,
  );
}

async function readBytes(given: string, stdin: Readable): Promise<Blob | Uint8Array> {
  if (given === "-") return buffer(stdin);
  if (!given.startsWith("@"))
    throw new UsageError("this body is a file: --body @FILE, or --body - for standard input");
  return openFile(given.slice(1));
}

async function readForm(type: string, pairs: readonly string[]): Promise<unknown> {
  const form = new FormData();
  const fields: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageError("--form takes name=value or name=@FILE");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (type !== "multipart/form-data")
      fields[name] = value.startsWith("@") ? await readText(value.slice(1)) : value;
    else if (value.startsWith("@"))
      form.append(name, await openFile(value.slice(1)), basename(value.slice(1)));
    else form.append(name, value);
  }
  return type === "multipart/form-data" ? form : fields;
}

/** A file that is read while it is sent. */
async function openFile(path: string): Promise<Blob> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return await openAsBlob(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return decodeText(path, bytes);
}

function unreadable(path: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = { ENOENT: "there is no such file", EISDIR: "it is a directory", EACCES: "permission denied" };
  return new UsageError(`cannot read ${path}: ${why[code as keyof typeof why] ?? code ?? message}`, {
    cause: error,
  });
}
