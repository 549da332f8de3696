import { ByteStream, RecordStream } from "@runwire/core";
import type { DocumentOperation } from "./document.js";
import type { SampleCall } from "./sample.js";

const groups: Readonly<Record<string, string>> = {
  Public: "public",
  Import: "import",
  Export: "export",
  Organization: "organization",
  Account: "account",
  Splunk: "integrations",
  ServiceNow: "integrations",
  "Cisco SNTC": "integrations",
};

/** The group in which a client of runZero has an operation. */
export function groupOf({ tag, path }: DocumentOperation): string {
  return path.startsWith("/account/api/") ? "token" : (groups[tag] as string);
}

type Method = (...given: unknown[]) => unknown;

/**
 * Calls an operation by the method of its group, which is called by the vendor's id, or by its path, and reads
 * the answer to its end.
 */
export async function callOperation(
  client: object,
  operation: DocumentOperation,
  { body, ...params }: SampleCall,
  way: "group" | "path",
  group = groupOf(operation),
): Promise<void> {
  const parts = client as Record<string, Record<string, Method> & Method>;
  const withBody = body === undefined ? {} : { body };
  if (way === "path") {
    const result = await parts[operation.method]?.(operation.path, { params, ...withBody });
    const { error } = result as { readonly error?: unknown };
    if (error !== undefined) throw new Error(`${operation.id}: ${JSON.stringify(error)}`);
    return;
  }
  const answer = parts[group]?.[operation.id]?.({ ...params, ...withBody });
  if (answer instanceof RecordStream || answer instanceof ByteStream) {
    for await (const _ of answer);
  } else await answer;
}
