import { isObject } from "../../body.js";
import { refuse } from "../problem.js";

/** The parts of an import, read and checked. */
export interface ImportForm {
  readonly siteId: string;
  readonly integrationId: string;
  readonly name: string;
  readonly description: string;
  readonly excludeUnknown: boolean;
  readonly tags: readonly string[];
  readonly assetData: Uint8Array;
}

/**
 * Reads the form of an import. The task comes in parts of its own (`importTask.name`), as the vendor's clients
 * send it, or as one part of JSON, as the vendor's document has it.
 *
 * @throws Refusal 400 for a form that is none, 422 for values that cannot be taken
 */
export async function readImportForm(request: Request): Promise<ImportForm> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    refuse(400, "the body is not multipart/form-data");
  }
  const file = form.get("assetData");
  if (file === null) refuse(400, "assetData is required");
  const task = await taskParts(form);
  const name = task.name ?? "";
  if (name === "") refuse(400, "importTask.name is required");
  if (name.length > 100) refuse(422, "importTask.name has more than 100 characters");
  const description = task.description ?? "";
  if (description.length > 1024) refuse(422, "importTask.description has more than 1024 characters");
  const tags = (task.tags ?? "").split(",").filter((tag) => tag.trim() !== "");
  if (tags.length > 100) refuse(422, "importTask.tags has more than 100 items");
  if (tags.some((tag) => tag.length > 1024))
    refuse(422, "importTask.tags has an item of more than 1024 characters");
  const excludeUnknown = (task.excludeUnknown ?? "false").toLowerCase();
  if (excludeUnknown !== "true" && excludeUnknown !== "false" && excludeUnknown !== "")
    refuse(400, "importTask.excludeUnknown must be true or false");
  return {
    siteId: await partText(form, "siteId"),
    integrationId: await partText(form, "customIntegrationId"),
    name,
    description,
    excludeUnknown: excludeUnknown === "true",
    tags,
    assetData:
      typeof file === "string" ? new TextEncoder().encode(file) : new Uint8Array(await file.arrayBuffer()),
  };
}

async function taskParts(form: FormData): Promise<Record<string, string | undefined>> {
  const whole = await readText(form.get("importTask"));
  const parts: Record<string, string | undefined> = {};
  if (whole) {
    let task: unknown;
    try {
      task = JSON.parse(whole);
    } catch {
      refuse(400, "importTask is not JSON");
    }
    if (!isObject(task)) refuse(400, "importTask is not an object");
    for (const [name, value] of Object.entries(task))
      if (value !== null) parts[name] = Array.isArray(value) ? value.join(",") : String(value);
  }
  for (const name of ["name", "description", "excludeUnknown", "tags"])
    parts[name] = (await readText(form.get(`importTask.${name}`))) ?? parts[name];
  return parts;
}

async function partText(form: FormData, name: string): Promise<string> {
  const text = (await readText(form.get(name)))?.trim().toLowerCase();
  return text ? text : refuse(400, `${name} is required`);
}

/** A part is a text, or a file where the client gave it a file name. */
async function readText(part: FormDataEntryValue | null): Promise<string | undefined> {
  if (part === null) return undefined;
  return typeof part === "string" ? part : await part.text();
}
