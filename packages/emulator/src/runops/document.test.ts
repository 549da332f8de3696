import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { operations } from "@runwire/runops/operations";
import { expect, test } from "vitest";
import type { AnswerSchema, AnswerTable } from "../schema-answers/answer-schema.js";
import { findFault } from "../schema-answers/find-fault.js";
import { askForToken, testOrganization } from "../testing/runops-organization.js";

interface Answer {
  readonly content?: { readonly "application/json": { readonly schema: AnswerSchema } };
}

interface Document {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, Answer> }>>;
  readonly components: { readonly schemas: Record<string, AnswerSchema> };
}

const ref = fileURLToPath(new URL("../../../../openapi/runops/openapi.yaml", import.meta.url));
const document = (await bundle({ ref, config: await createConfig({ rules: {} }) })).bundle.parsed as Document;
const { schemas } = document.components;
const table: AnswerTable = {
  operations: {},
  schemas: Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`#/components/schemas/${name}`, schema]),
  ),
};

/** The keys of a value, at any depth, that its schema does not have. */
function unknownKeys(value: unknown, given: AnswerSchema, at = ""): string[] {
  const schema = (given.$ref === undefined ? given : table.schemas[given.$ref]) as AnswerSchema;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownKeys(item, schema.items ?? {}, `${at}/${index}`));
  }
  const choices = schema.oneOf ?? [];
  if (typeof value !== "object" || value === null) return [];
  if (choices.length > 0) return unknownKeys(value, choices[0] ?? {}, at);
  if (schema.properties === undefined && !schema.additionalProperties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const of = schema.properties?.[name] ?? (schema.additionalProperties || undefined);
    return of === undefined ? [`${at}/${name}`] : unknownKeys(inner, of, `${at}/${name}`);
  });
}

test("all 26 operations answer what the document says, and nothing that it lacks", async () => {
  const { emulator, call } = testOrganization();
  const seen = new Set<string>();

  /** Calls an operation and judges its answer. */
  const judge = async (operationId: keyof typeof operations, answered: Response | Promise<Response>) => {
    const response = await answered;
    const text = await response.text();
    const { method, path } = operations[operationId];
    const declared = document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
    const [status] = Object.keys(declared).filter((each) => each.startsWith("2"));
    expect([operationId, response.status, text]).toEqual([operationId, Number(status), text]);
    seen.add(operationId);
    const schema = declared[status ?? ""]?.content?.["application/json"].schema;
    if (schema === undefined) return expect(text).toBe("");
    const body: unknown = JSON.parse(text);
    expect(findFault(table, schema, body)).toBeUndefined();
    expect(unknownKeys(body, schema)).toEqual([]);
    return undefined;
  };
  const operation = (id: keyof typeof operations, path: string, request?: Parameters<typeof call>[1]) =>
    judge(id, call(path, request)).then(() => expect(emulator.log.at(-1)?.operationId).toBe(id));
  const post = (json: object) => ({ method: "POST", json });

  await judge("createToken", askForToken(emulator));
  await operation("getLoginAddress", "/login?email=eva@example.com", { token: null });
  await operation("signUp", "/signup", { ...post({ email: "new@example.com" }), token: null });

  await operation("listTargets", "/targets?status=all");
  await operation("getTarget", "/targets/orders");
  await operation("createTarget", "/targets", post({ name: "mine", type: "bash", groups: ["engineering"] }));
  await operation("updateTarget", "/targets", {
    method: "PUT",
    json: { name: "mine", review_type: "anyone" },
  });

  await operation(
    "createTask",
    "/tasks",
    post({ target: "orders", script: "select 1", message: null, type: null }),
  );
  await operation("listTasks", "/tasks");
  await operation("searchTasks", "/tasks/search?limit=10&status=success&order-by=elapsed_time_ms&order=asc");
  await operation("getTask", "/tasks/21");
  await operation("getTaskLogs", "/tasks/21/logs");
  await operation("createTask", "/tasks", post({ target: "jump-host", script: "sleep 60" }));
  await operation("killTask", "/tasks/22/kill", { method: "POST" });

  await operation("createTask", "/tasks", post({ target: "mine", script: "true" }));
  await operation("listReviews", "/reviews?status=pending-review");
  await operation("getReview", "/reviews/23");
  await operation("reviewTask", "/tasks/23/reviews", post({ status: "approved", group: "anyone" }));
  await operation("startTask", "/tasks/23/runs", { method: "POST" });

  await operation("listUsers", "/users");
  const user = { name: "N", email: "n@example.com", groups: ["security"], status: "active" };
  await operation("createUser", "/users", post(user));
  await operation("updateUser", "/users/6", { method: "PUT", json: { ...user, status: "inactive" } });
  await operation("getUserInfo", "/userinfo");
  await operation("listTemplates", "/templates");
  for (const name of ["restart-service", "orders-of-customer"])
    await operation("getTemplate", `/templates/${name}`);
  const run = { name: "orders-of-customer", target: "orders", params: { customer: "anna" } };
  await operation("createTaskFromTemplate", "/templates/runs", post(run));
  await operation("listAgents", "/agents");
  await operation("getOrganization", "/orgs");

  expect([...seen].sort()).toEqual(Object.keys(operations).sort());
});

test("agents in their older form fit the document, too", async () => {
  const { read } = testOrganization({ agentsAsText: true });
  const agents = await read<string[]>("/agents");
  expect(agents).toEqual(["agent-default:", "agent-eu:eu"]);
  const { schema } = document.paths["/agents"]?.get?.responses["200"]?.content?.["application/json"] ?? {};
  expect(findFault(table, schema ?? {}, agents)).toBeUndefined();
});
