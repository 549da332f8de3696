import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  factProblems,
  markProblems,
  readSystem,
  sentenceProblems,
} from "../../scripts/document/check-document.mjs";

const system = await readSystem(fileURLToPath(new URL(".", import.meta.url)));

describe("the Run:ai document", () => {
  test("covers all 391 operations and 1,201 schemas", () => {
    expect(system.inventory.operations).toHaveLength(391);
    expect(Object.keys(system.inventory.schemas)).toHaveLength(1201);
  });

  test("is the inventory plus the corrections, and nothing else", () => {
    expect(factProblems(system)).toEqual([]);
  });

  test("marks what was observed and is not documented", () => {
    expect(markProblems(system)).toEqual([]);
  });

  test("says in our own words what every operation does", () => {
    expect(sentenceProblems(system.document)).toEqual([]);
  });
});
