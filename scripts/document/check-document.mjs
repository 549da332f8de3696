import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleDocument } from "./bundle-document.mjs";
import { comparableDocument, comparableInventory } from "./comparable.mjs";
import { applyCorrections } from "./corrections.mjs";
import { differences } from "./differences.mjs";
import { eachOperation } from "./each-operation.mjs";

/** Reads all that a system's folder says: the inventory, its corrections and the bundled document. */
export async function readSystem(folder) {
  const corrections = join(folder, "corrections.yml");
  return {
    inventory: JSON.parse(readFileSync(join(folder, "inventory.json"), "utf8")),
    corrections: existsSync(corrections) ? (parse(readFileSync(corrections, "utf8")) ?? []) : [],
    document: await bundleDocument(join(folder, "openapi.yaml")),
  };
}

/** Everything by which `document = inventory + corrections` fails, each with what to do about it. */
export function factProblems({ inventory, corrections, document }) {
  const { corrected, problems } = applyCorrections(comparableInventory(inventory), corrections);
  const found = differences(corrected, comparableDocument(document)).map(({ at, was, now }) => {
    const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value));
    return `${at}: inventory and corrections have ${show(was)}, the document has ${show(now)}; change the document, or add a correction with its reason`;
  });
  return [...problems, ...found];
}

/** The operations and parts of the document that still lack a sentence of ours. */
export function sentenceProblems(document) {
  const problems = [];
  for (const { operation } of eachOperation(document)) {
    const { operationId, summary } = operation;
    if (typeof summary !== "string" || summary.trim() === "" || summary.includes("TODO")) {
      problems.push(`${operationId} has no summary; write one in our own words`);
    } else if (!summary.endsWith("."))
      problems.push(`the summary of ${operationId} is no sentence; end it with a full stop`);
  }
  const left = JSON.stringify(document).match(/"TODO[^"]*"/g) ?? [];
  if (left.length > 0) problems.push(`${left.length} TODO of the draft are left in the document`);
  return problems;
}
