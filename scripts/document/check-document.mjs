import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleDocument } from "./bundle-document.mjs";
import { comparableDocument, comparableInventory } from "./comparable.mjs";
import { applyCorrections } from "./corrections.mjs";
import { differences } from "./differences.mjs";
import { eachOperation } from "./each-operation.mjs";
import { markedPointers } from "./marked-pointers.mjs";

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

/**
 * What the vendor does not document and somebody observed is said twice: in a correction with `observed: true` (or,
 * of a vendor without an API document, in the inventory's own list `observed` of pointers), and in the document, for
 * whoever reads it or what is generated from it. Neither may be missing.
 */
export function markProblems({ inventory, corrections, document }) {
  const { applied } = applyCorrections(comparableInventory(inventory), corrections);
  const collected = inventory.observed ?? [];
  const marks = markedPointers(document);
  const isBelow = (pointer, above) => pointer === above || pointer.startsWith(`${above}/`);
  // A whole map of headers may be added at once; then each of them is marked.
  const isMarked = (at) => marks.has(at) || [...marks.keys()].some((mark) => parentOf(mark) === at);
  const added = [...collected, ...applied.filter(({ was }) => was === undefined).map(({ at }) => at)];
  return [
    ...collected
      .filter((at) => !marks.has(at))
      .map((at) => `${at}: inventory.json lists it as observed; say in x-runwire-observed where`),
    ...applied
      .filter(({ at, observed }) => observed && !isMarked(at))
      .map(({ at }) => `${at}: corrections.yml calls it observed; say in x-runwire-observed where`),
    ...[...marks.keys()]
      .filter((mark) => !added.some((at) => isBelow(mark, at)))
      .map(
        (mark) =>
          `${mark}: the document calls it observed; add a correction with observed: true, or unmark it`,
      ),
  ];
}

function parentOf(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
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
