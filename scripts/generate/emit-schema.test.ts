import { expect, test } from "vitest";
import { emitSchema } from "./emit-schema.mjs";
import { fixtureDocument } from "./fixture-document.mjs";

test("types say of what only somebody observed where that was", async () => {
  const document = fixtureDocument();
  Object.assign(document.components.schemas.Shelf.properties, {
    colour: { type: "string", description: "Of the wood.", "x-runwire-observed": "A sample has it." },
  });
  const text = await emitSchema(document);
  expect(text).toContain("/** @description Of the wood. Observed, not documented: A sample has it. */");
  expect(text).toContain("colour?: string;");
  // The document itself stays as it was.
  expect(document.components.schemas.Shelf.properties).toMatchObject({
    colour: { description: "Of the wood." },
  });
});

test("a filter is typed by its fields and operators", async () => {
  const document = fixtureDocument();
  Object.assign(document.components.schemas.Shelf.properties, {
    filters: { type: "array", items: { type: "string", pattern: "^(name|status)(==|=\\^).+$" } },
    plain: { type: "string", pattern: "^(a|b)+$" },
  });
  const text = await emitSchema(document);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the type that is written is a template
  expect(text).toContain('filters?: `${"name" | "status"}${"==" | "=^"}${string}`[];');
  expect(text).toContain("plain?: string;");
});
