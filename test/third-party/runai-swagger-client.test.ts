import {
  ClientSecretPost,
  clientCredentialsGrantRequest,
  processClientCredentialsResponse,
} from "oauth4webapi";
import SwaggerClient from "swagger-client";
import { beforeAll, expect, test } from "vitest";
import { documentOf, mockOf } from "./mock.js";

// No npm package is a client of Run:ai. This one is made by others of our document at run time, and gets its token
// from a library for any OAuth2 server.

const mock = mockOf("runai");

/** What an operation answers; errors are answers, too. */
let call: (
  operationId: string,
  parameters?: object,
  requestBody?: object,
) => Promise<{ status: number; body: never }>;

beforeAll(async () => {
  const server = { issuer: mock.url, token_endpoint: `${mock.url}/api/v2/token` };
  const oauth = { client_id: mock.clientId };
  const answer = await clientCredentialsGrantRequest(server, oauth, ClientSecretPost(mock.clientSecret), {});
  const { access_token } = await processClientCredentialsResponse(server, oauth, answer);
  const client = await new SwaggerClient({
    spec: documentOf(mock),
    authorizations: { bearerAuth: { value: access_token } },
  });
  call = (operationId, parameters = {}, requestBody = undefined) =>
    client
      .execute({ operationId, parameters, requestBody })
      .catch((error: { response?: unknown }) => error.response ?? Promise.reject(error));
});

test("swagger-client makes a project, runs a training in it and takes both away", async () => {
  const clusters = (await call("get_clusters")).body as { uuid: string }[];
  const clusterId = clusters[0]?.uuid;
  const made = await call(
    "create_project",
    {},
    {
      name: "swagger",
      clusterId,
      resources: [{ gpu: { deserved: 2, limit: null } }],
    },
  );
  expect(made.status).toBe(201);
  const project = made.body as { id: string; totalResources: { gpuQuota: number } };
  expect(project.totalResources.gpuQuota).toBe(2);

  const filtered = (await call("get_projects", { filterBy: ["name==swagger"], limit: 1 })).body as {
    projects: { id: string }[];
  };
  expect(filtered.projects.map(({ id }) => id)).toEqual([project.id]);

  const body = { name: "fit", projectId: project.id, clusterId, spec: { image: "fit:1" } };
  const submitted = await call("create_training1", {}, body);
  expect(submitted.status).toBe(202);
  const { workloadId } = submitted.body as { workloadId: string };
  expect((await call("create_training1", {}, body)).status).toBe(409);

  await expect
    .poll(async () => ((await call("get_workload", { workloadId })).body as { phase: string }).phase, {
      timeout: 20_000,
    })
    .toBe("Completed");
  expect((await call("delete_training", { workloadId })).status).toBe(202);
  expect((await call("delete_project", { projectId: project.id })).status).toBe(204);
  expect((await call("get_project", { projectId: project.id })).status).toBe(404);
});

test("and meets the refusals of the real control plane", async () => {
  expect((await fetch(`${mock.url}/api/v1/clusters`)).status).toBe(401);
  const refused = await call("create_project", {}, { name: "no cluster" });
  expect(refused).toMatchObject({
    status: 400,
    body: { code: 400, message: expect.stringContaining("required") },
  });
});
