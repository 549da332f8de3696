import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  factProblems,
  markProblems,
  readSystem,
  sentenceProblems,
} from "../../scripts/document/check-document.mjs";

const system = await readSystem(fileURLToPath(new URL(".", import.meta.url)));

describe("the Runly document", () => {
  test("covers all 64 operations and 66 schemas", () => {
    expect(system.inventory.operations).toHaveLength(64);
    expect(Object.keys(system.inventory.schemas)).toHaveLength(66);
  });

  test("is the inventory plus the corrections, and nothing else", () => {
    expect(factProblems(system)).toEqual([]);
  });

  test("says of everything that only clients show who they are", () => {
    expect(system.inventory.observed).toHaveLength(64);
    expect(markProblems(system)).toEqual([]);
  });

  test("says in our own words what every operation does", () => {
    expect(sentenceProblems(system.document)).toEqual([]);
  });
});
