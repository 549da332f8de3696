/** An inventory as the OpenAPI document that it was taken from, for tests: the facts, and no sentence. */
export function expandInventory({ version, servers, securitySchemes, tags, operations, schemas }) {
  const paths = {};
  for (const { path, method, security, responses, requestBody, ...operation } of operations) {
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      ...operation,
      ...(security === null ? {} : { security }),
      ...(requestBody ? { requestBody: { ...requestBody, content: mediaTypes(requestBody.content) } } : {}),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, { content, ...answer }]) => [
          status,
          { description: "It.", ...answer, ...(content ? { content: mediaTypes(content) } : {}) },
        ]),
      ),
    };
  }
  return {
    openapi: "3.0.0",
    info: { title: "Theirs", version },
    servers,
    tags: tags.map((name) => ({ name })),
    paths,
    components: { securitySchemes, schemas },
  };
}

function mediaTypes(content) {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
}
