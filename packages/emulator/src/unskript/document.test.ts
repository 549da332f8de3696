import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { Runbook } from "@runwire/unskript";
import { operations } from "@runwire/unskript/operations";
import { expect, test } from "vitest";
import { testTenant } from "../testing/unskript-tenant.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

interface Document {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, Answer> }>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

interface Answer {
  readonly content: { readonly "application/json": { readonly schema: Schema } };
}

const ref = fileURLToPath(new URL("../../../../openapi/unskript/openapi.yaml", import.meta.url));
const document = (await bundle({ ref, config: await createConfig({ rules: {} }) })).bundle.parsed as Document;

function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return document.components.schemas[schema.$ref.replace("#/components/schemas/", "")] ?? {};
}

/** Where a value is not what a schema says: unknown keys and missing ones included. */
function differences(value: unknown, given: Schema, at = ""): string[] {
  const schema = resolve(given);
  if (value === null) return schema.nullable ? [] : [`${at} is null`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${String(value)}`];
  if (schema.type === "array") {
    if (!Array.isArray(value)) return [`${at} is no array`];
    return value.flatMap((item, index) => differences(item, schema.items ?? {}, `${at}/${index}`));
  }
  if (schema.type === "object") {
    if (typeof value !== "object" || Array.isArray(value)) return [`${at} is no object`];
    const { properties = {}, additionalProperties } = schema;
    const entries = Object.entries(value as object);
    return entries.flatMap(([name, inner]) => {
      const of = properties[name] ?? additionalProperties;
      return of === undefined ? [`${at}/${name} is unknown`] : differences(inner, of, `${at}/${name}`);
    });
  }
  const type = schema.type === "integer" ? "number" : schema.type;
  return typeof value === type ? [] : [`${at} is a ${typeof value}, not a ${type}`];
}

const id = "reqHdr.tid=t";

test("all 31 operations answer what the document says, and nothing that it lacks", async () => {
  const { emulator, read } = testTenant();
  const { proxyId, runbookId } = emulator;
  const post = (json: object) => ({ method: "POST", json });
  const patch = (json: object) => ({ method: "PATCH", json });
  const remove = { method: "DELETE" };
  const seen = new Set<string>();

  /** Calls an operation and judges its answer. */
  const call = async (
    operationId: string,
    path: string,
    request: { method?: string; json?: unknown } = {},
  ) => {
    const body = await read(path, request);
    expect(emulator.log.at(-1)?.operationId).toBe(operationId);
    seen.add(operationId);
    const { method, path: template } = operations[operationId as keyof typeof operations];
    const answer = document.paths[template]?.[method.toLowerCase()]?.responses["200"] as Answer;
    const { schema } = answer.content["application/json"];
    expect(differences(body, schema)).toEqual([]);
    expect(Object.keys(body).sort()).toEqual(Object.keys(resolve(schema).properties ?? {}).sort());
    return body as Record<string, Record<string, string>> & Record<string, string>;
  };

  const w = "WorkflowsService_";
  await call(`${w}HealthStatus`, "/internal/health");
  await call(`${w}GetVaultCredentials`, "/v1alpha1/credentials/vault");
  await call(`${w}ListWorkflows`, "/v1alpha1/workflows");
  await call(`${w}GetWorkflow`, `/v1alpha1/workflows/${runbookId}`);
  const made = await call(`${w}CreateWorkflow`, "/v1alpha1/workflows", post({ workflow: { name: "mine" } }));
  const mine = `/v1alpha1/workflows/${made.workflow?.id}`;
  const renamed = await call(
    `${w}UpdateWorkflow`,
    `${mine}?${id}&updateMask=name`,
    patch({ name: "renamed", description: "not in the mask" }),
  );
  expect(renamed.workflow).toMatchObject({ name: "renamed", description: "" } satisfies Runbook);
  await call(
    `${w}DuplicateWorkflow`,
    `${mine}/duplicate`,
    post({ workflowName: "copy", proxyId, isUnskript: false }),
  );
  await call(`${w}EditWorkflow`, `${mine}/edit?${id}`);
  await call(`${w}GetRecommendation`, `/v1alpha1/workflows/recommendations/${runbookId}?${id}&tenantId=t`);
  await call(`${w}PopulateGlobalWorkflows`, "/v1alpha1/workflows/populate", post({ buildNumber: 1 }));

  const run = await read<{ executionIds: string[] }>(
    `/v1alpha1/workflows/${runbookId}/run`,
    post({ proxyId }),
  );
  await call(`${w}RunWorkflow`, `/v1alpha1/workflows/${runbookId}/run`, post({ proxyId, params: "{}" }));
  await call(`${w}GetExecution`, `/v1alpha1/executions/${run.executionIds[0]}`);
  await call(`${w}ListExecutions`, "/v1alpha1/executions");
  const session = await call(
    `${w}CreateExecution`,
    "/v1alpha1/executions",
    post({ proxyId, workflowId: runbookId, inputs: "{}" }),
  );
  const { url, executionId } = session;
  await call(
    `${w}CloseWorkflow`,
    `/v1alpha1/workflows/${runbookId}/close`,
    post({ proxyId, url, executionId }),
  );

  const folder = await call(`${w}CreateFolder`, "/v1alpha1/folders", post({ folder: { name: "mine" } }));
  const inFolder = `/v1alpha1/folders/${folder.folder?.id}?${id}`;
  await call(`${w}ListFolders`, "/v1alpha1/folders?isFolder=true");
  await call(`${w}GetFolder`, inFolder);
  await call(`${w}UpdateFolder`, inFolder, patch({ name: "renamed" }));
  await call(`${w}DeleteFolder`, inFolder, remove);

  const asked = await call(
    `${w}CreateRequest`,
    "/v1alpha1/requests",
    post({ workflowId: runbookId, inputs: "{}", reason: "because" }),
  );
  const request = `/v1alpha1/requests/${asked.request?.id}?${id}`;
  await call(`${w}ListRequests`, `/v1alpha1/requests?${id}`);
  await call(`${w}GetRequest`, request);
  await call(`${w}UpdateRequest`, request, patch({ status: "REQUEST_STATUS_REJECTED" }));
  await call(`${w}DeleteRequest`, request, remove);

  const schedule = { proxyId, runbookId, runbookName: "r", schedule: "0 5 * * *" };
  const kept = await call("CalendarService_CreateSchedule", "/v1alpha1/schedules", post({ schedule }));
  const path = `/v1alpha1/schedules/${kept.schedule?.id}`;
  await call("CalendarService_ListSchedule", "/v1alpha1/schedules");
  await call("CalendarService_GetSchedule", path);
  await call("CalendarService_UpdateSchedule", path, patch({ ...schedule, schedule: "5 5 * * *" }));
  await call("CalendarService_DeleteSchedule", path, remove);
  await call(`${w}DeleteWorkflow`, `${mine}?${id}&proxyId=${proxyId}`, remove);

  expect([...seen].sort()).toEqual(Object.keys(operations).sort());
});
