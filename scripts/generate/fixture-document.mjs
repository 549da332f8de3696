/** A small document for tests: one operation, which `operation` and `tag` change. */
export function fixtureDocument({ operation = {}, tag = {}, method = "get", path = "/shelves/{id}" } = {}) {
  return {
    openapi: "3.0.3",
    info: { title: "Library", version: "1" },
    tags: [{ name: "Shelves", "x-runwire-credentials": ["reader", "owner"], ...tag }],
    paths: {
      [path]: {
        [method]: {
          operationId: "getShelf",
          tags: ["Shelves"],
          summary: "Reads one shelf.",
          parameters: [{ $ref: "#/components/parameters/Id" }],
          responses: { 200: answer(), 404: { description: "No such shelf." } },
          ...operation,
        },
      },
    },
    components: {
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
      schemas: { Shelf: { type: "object", properties: { name: { type: "string" } } } },
    },
  };
}

export function answer(mediaType = "application/json") {
  return { description: "It.", content: { [mediaType]: { schema: { $ref: "#/components/schemas/Shelf" } } } };
}
