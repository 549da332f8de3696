import { describe, expect, test } from "vitest";
import { applyCorrections } from "./corrections.mjs";

const facts = () => ({
  operations: { list: { responses: { 200: {} } }, read: { responses: { 200: {} } } },
  schemas: { Site: { properties: { id: { type: "string", format: "uuid" } } } },
});
const reason = "Seen on the wire, unlike in the document of the vendor.";
const apply = (...changes: unknown[]) => applyCorrections(facts(), [{ id: "a-slip", reason, changes }]);

describe("corrections", () => {
  test("add, replace and remove what the inventory says", () => {
    const { corrected, problems } = apply(
      { at: "/schemas/Site/properties/name", now: { type: "string" } },
      { at: "/schemas/Site/properties/id/type", was: "string", now: "integer" },
      { at: "/schemas/Site/properties/id/format", was: "uuid" },
    );
    expect(problems).toEqual([]);
    expect(corrected.schemas.Site.properties).toEqual({ id: { type: "integer" }, name: { type: "string" } });
  });

  test("reach every operation with a star", () => {
    const { corrected } = apply({ at: "/operations/*/responses/429", now: { content: {} } });
    expect(Object.values(corrected.operations).map(({ responses }) => Object.keys(responses))).toEqual([
      ["200", "429"],
      ["200", "429"],
    ]);
  });

  test("leave the inventory itself as it was", () => {
    const given = facts();
    applyCorrections(given, [
      { id: "a-slip", reason, changes: [{ at: "/schemas/Site", was: given.schemas.Site }] },
    ]);
    expect(given).toEqual(facts());
  });

  test.each([
    [
      "the inventory has changed",
      { at: "/schemas/Site/properties/id/format", was: "mac" },
      "look at it again",
    ],
    [
      "the vendor has mended the slip",
      { at: "/schemas/Site/properties/id/type", was: "integer", now: "string" },
      "the inventory agrees with us by now; delete the change",
    ],
    ["nothing would change", { at: "/schemas/Site/x", was: 1, now: 1 }, "it corrects nothing; delete it"],
    ["it points nowhere", { at: "/schemas/Sight/properties/id", now: {} }, "mend the pointer"],
    ["its star matches nothing", { at: "/paths/*/get", now: {} }, "the inventory has nothing there"],
    ["it is no pointer", { at: "schemas.Site", now: {} }, "must be a JSON pointer"],
    ["a word is misspelt", { at: "/schemas/Site/x", had: 1, now: 2 }, "had means nothing in a change"],
  ])("fail with advice where %s", (_, change, advice) => {
    expect(apply(change).problems).toEqual([expect.stringContaining(advice)]);
    expect(apply(change).problems[0]).toMatch(/^correction a-slip: /);
  });

  test("fail where two of them change the same place", () => {
    const change = { at: "/schemas/Site/properties/name", now: {} };
    expect(apply(change, change).problems).toEqual([
      expect.stringContaining("is corrected by a-slip already"),
    ]);
  });

  test("fail without a reason, an id or a change", () => {
    const { problems } = applyCorrections(facts(), [{ id: "Bad Id", reason: "because", changes: [] }]);
    expect(problems.join("\n")).toContain("give it an id in kebab-case");
    expect(problems.join("\n")).toContain("say in `reason` why");
    expect(problems.join("\n")).toContain("list what it changes");
  });
});
