import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { operations } from "@runwire/runly/operations";
import { expect, test } from "vitest";
import type { AnswerSchema, AnswerTable } from "../schema-answers/answer-schema.js";
import { findFault } from "../schema-answers/find-fault.js";
import { runlyEmulator } from "./emulator.js";

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: AnswerSchema }>>;
}

interface Document {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, Answer> }>>;
  readonly components: { readonly schemas: Record<string, AnswerSchema> };
}

const ref = fileURLToPath(new URL("../../../../openapi/runly/openapi.yaml", import.meta.url));
const document = (await bundle({ ref, config: await createConfig({ rules: {} }) })).bundle.parsed as Document;
const table: AnswerTable = {
  operations: {},
  schemas: Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [
      `#/components/schemas/${name}`,
      schema,
    ]),
  ),
};

/** The keys of a value, at any depth, that its schema does not have. */
function unknownKeys(value: unknown, given: AnswerSchema, at = ""): string[] {
  const schema = (given.$ref === undefined ? given : table.schemas[given.$ref]) as AnswerSchema;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownKeys(item, schema.items ?? {}, `${at}/${index}`));
  }
  if (typeof value !== "object" || value === null || schema.oneOf || schema.additionalProperties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const of = schema.properties?.[name];
    return of === undefined ? [`${at}/${name}`] : unknownKeys(inner, of, `${at}/${name}`);
  });
}

const emulator = runlyEmulator({ runMs: 0, queueMs: 0, runs: 10 });
const planId = async () => (await (await call("getPlans", {})).json())[2].id as string;

/** Calls an operation by its row of the table. */
function call(
  id: keyof typeof operations,
  { path = {}, query = "", body }: { path?: Record<string, string>; query?: string; body?: unknown },
): Promise<Response> {
  const { method, path: template } = operations[id];
  const values: Record<string, string> = { org: "acme", env: "staging", ...path };
  const pathname = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] as string),
  );
  const isText = body !== undefined && !(body instanceof Uint8Array);
  return emulator.fetch(
    new Request(`${emulator.origin}${pathname}${query}`, {
      method,
      headers: { authorization: `Bearer ${emulator.secretKey}` },
      ...(body !== undefined && { body: isText ? JSON.stringify(body) : (body as Uint8Array<ArrayBuffer>) }),
    }),
  );
}

test("all 64 operations answer what the document says, and nothing that it lacks", async () => {
  const seen = new Set<string>();

  /** Calls an operation and judges its answer. */
  const judge = async (
    id: keyof typeof operations,
    given: Parameters<typeof call>[1] = {},
  ): Promise<unknown> => {
    const response = await call(id, given);
    const text = await response.text();
    expect([id, response.status, text]).toEqual([id, 200, text]);
    seen.add(id);
    const { method, path } = operations[id];
    const content = document.paths[path]?.[method.toLowerCase()]?.responses["200"]?.content;
    const [type, media] = Object.entries(content ?? {})[0] ?? [];
    if (media === undefined) {
      expect(text).toBe("");
      return undefined;
    }
    expect(response.headers.get("content-type")).toContain(type);
    if (type !== "application/json") return text;
    const value: unknown = JSON.parse(text);
    expect([id, findFault(table, media.schema, value)]).toEqual([id, undefined]);
    expect([id, unknownKeys(value, media.schema)]).toEqual([id, []]);
    return value;
  };

  const run = (await judge("enqueueRun", { body: { template: "partial-import" } })) as { id: string };
  const path = { runId: run.id };
  await judge("getRun", { path });
  await judge("searchRuns", { query: "?limit=3" });
  await judge("getActiveRuns");
  await judge("getRunConfig", { path });
  await judge("getRunLogs", { path });
  await judge("getRunLog", { path: { ...path, type: "stderr" } });
  await judge("requeueRun", { path });
  await judge("cancelRun", { path });

  await judge("getTemplates");
  await judge("createTemplate", {
    body: { id: "t", job: { type: "Acme.Jobs.ImportOrders" }, schedule: "@daily" },
  });
  await judge("getTemplate", { path: { id: "t" } });
  await judge("updateTemplate", { path: { id: "t" }, body: { id: "u", schedule: null } });
  await judge("deleteTemplate", { path: { id: "u" } });

  await judge("getEnvironments");
  await judge("createEnvironment", { body: { id: "test", clusters: ["default"] } });
  await judge("updateEnvironment", { path: { id: "test" }, body: { description: "Tests" } });
  await judge("getEnvironment", { path: { id: "test" } });
  await judge("getClusters");
  await judge("createCluster", { body: { id: "big", environments: ["test"] } });
  await judge("getCluster", { path: { id: "big" } });
  await judge("getEnvironmentClusters", { path: { env: "test" } });
  await judge("detachCluster", { path: { env: "test", cluster: "big" } });
  await judge("attachClusters", { path: { env: "test" }, body: { clusters: ["big"] } });
  await judge("detachClusters", { path: { env: "test" } });
  await judge("getEnvironmentPackages", { path: { env: "test" } });
  await judge("updateEnvironmentPackage", {
    path: { env: "test", package: "Acme.Jobs" },
    body: { versionRange: "1.3.*" },
  });
  await judge("getEnvironmentPackage", { path: { env: "test", package: "Acme.Jobs" } });
  const nodes = (await judge("getNodes", { path: { cluster: "default" } })) as { id: string }[];
  await judge("getNode", { path: { nodeId: nodes[0]?.id as string } });
  await judge("deleteCluster", { path: { id: "big" } });
  await judge("deleteEnvironment", { path: { id: "test" } });

  await judge("getPackages");
  await judge("getPackage", { path: { name: "Acme.Jobs" } });
  await judge("getPackageVersions", { path: { name: "Acme.Jobs" } });
  await judge("getPackageVersion", { path: { name: "Acme.Jobs", version: "1.4.0" } });
  await judge("uploadPackage", { body: new Uint8Array([0x50, 0x4b, 3, 4]) });
  const jobs = (await judge("searchJobs", { query: "?q=import" })) as { versions: { id: string }[] }[];
  expect(jobs).toHaveLength(1);
  await judge("getJob", { path: { jobId: jobs[0]?.versions[0]?.id as string } });

  await judge("getApiInfo");
  await judge("getAccount");
  await judge("updateAccount", { body: { name: "Ada B. Example" } });
  await judge("getAccountOrgs");
  await judge("updateAccountOrg", { body: { email: "ada@example.com" } });
  await judge("getApps");
  const app = (await judge("createApp", { body: { name: "kiosk" } })) as { id: number };
  await judge("deleteApp", { path: { id: String(app.id) } });
  await judge("getPlans");

  await judge("getOrganization");
  await judge("createOrganization", { body: { name: "Other Co" } });
  await judge("updateOrganization", { body: { name: "Acme Ltd" } });
  await judge("getQuickstart");
  await judge("getUsage");
  await judge("getMembers");
  const member = (await judge("inviteMember", { body: { email: "b@acme.example", role: "Ops" } })) as {
    id: string;
  };
  await judge("getMember", { path: { memberId: member.id } });
  await judge("acceptInvite", { path: { memberId: member.id } });
  await judge("updateMember", { path: { memberId: member.id }, body: { role: "Developer" } });
  await judge("deleteMember", { path: { memberId: member.id } });

  await judge("getBilling");
  await judge("updateBilling", { body: { paymentMethodId: "pm_1" } });
  await judge("previewCheckout", { query: `?planId=${await planId()}` });
  await judge("checkout", { body: { planId: await planId() } });
  await judge("getPayments");

  expect([...seen].sort()).toEqual(Object.keys(operations).sort());
});
