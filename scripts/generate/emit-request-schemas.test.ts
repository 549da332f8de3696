import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { emitRequestSchemas } from "./emit-request-schemas.mjs";

const document = {
  components: {
    schemas: {
      ImportAsset: {
        type: "object",
        description: "left out",
        required: ["id"],
        properties: {
          id: { type: "string", maxLength: 9, description: "left out" },
          parts: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/Part" } },
          more: { type: "object", additionalProperties: { anyOf: [{ type: "string", maxLength: 3 }] } },
          address: { type: "string", oneOf: [{ format: "ipv4" }, { format: "ipv6" }] },
        },
      },
      Part: { type: "object", properties: { name: { type: "string" } } },
      ImportTask: { type: "object" },
    },
  },
};

test("what a check needs of the schemas is kept, with references resolved", () => {
  const text: string = emitRequestSchemas("runzero", document);
  expect(text).not.toContain("left out");
  const literal = text.slice(text.indexOf("= {") + 2).replace(/;\s*$/, "");
  expect(new Function(`return (${literal})`)()).toEqual({
    ImportAsset: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string", maxLength: 9 },
        parts: {
          type: "array",
          maxItems: 2,
          items: { type: "object", properties: { name: { type: "string" } } },
        },
        more: { type: "object", additionalProperties: { type: "string", maxLength: 3 } },
        address: { type: "string", formats: ["ipv4", "ipv6"] },
      },
    },
    ImportTask: { type: "object" },
  });
});

test.each([
  [{ uniqueItems: true }, "ImportAsset.address: uniqueItems is not checked"],
  [
    { oneOf: [{ format: "ipv4" }, { maxLength: 3 }] },
    "ImportAsset.address: a choice of anything but formats",
  ],
  [{ allOf: [{ maxLength: 3 }] }, "ImportAsset.address: allOf is not checked"],
])("what a check would pass over fails the generation: %j", (more, message) => {
  const changed = structuredClone(document);
  Object.assign(changed.components.schemas.ImportAsset.properties.address, more);
  expect(() => emitRequestSchemas("runzero", changed)).toThrow(message);
});

test("a system without such bodies has no such file", () => {
  expect(emitRequestSchemas("runly", document)).toBeUndefined();
});
