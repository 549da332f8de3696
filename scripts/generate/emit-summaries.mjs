import { eachOperation } from "../document/each-operation.mjs";
import { writeLiteral } from "./write-literal.mjs";

/** What each operation does, in the document's own sentence: for the command, whose lists and help pages show it. */
export function emitSummaries(document) {
  const entries = [...eachOperation(document)].map(({ operation }) => [
    operation.operationId,
    operation.summary,
  ]);
  return [
    "/** What each operation does, by the vendor's id. */",
    `export const summaries: Readonly<Record<string, string>> = ${writeLiteral(Object.fromEntries(entries))};`,
    "",
  ].join("\n");
}
