import type { Fetch } from "@runwire/core";
import { Client as Runai } from "@runwire/runai";
import { Client as Runops } from "@runwire/runops";
import { Client as Runzero } from "@runwire/runzero";
import { Client as Unskript } from "@runwire/unskript";
import type { Keys } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** What was created, by the path of the list that it is in; tasks of Runops by what they wait for. */
export type Made = Readonly<Record<string, object>>;

/** The secrets here are those of an emulator; it is right before us, and keeps no limits for a while. */
const settings = { dangerouslyAllowBrowser: true, limits: false, retry: false } as const;

/**
 * Creates what a new account lacks, so that each operation has something to be called with: one of each thing that
 * can be read, changed or deleted. The same account gets the same things.
 */
export const furnishers: Readonly<Record<SystemName, (keys: Keys, fetch: Fetch) => Promise<Made>>> = {
  async runzero({ clientId = "", clientSecret = "", organizationId = "", url }, fetch) {
    const client = new Runzero(clientId, clientSecret, { organizationId, url, fetch, ...settings });
    const { account, organization } = client;
    const group = await account.createAccountGroup({ body: { name: "Network team", description: "" } });
    const mapping = await account.createAccountGroupMapping({
      body: {
        id: organizationId, // The document wants one, the console gives its own.
        group_id: group.id,
        sso_attribute: "team",
        sso_value: "network",
      },
    });
    const template = await account.createAccountScanTemplate({
      body: { name: "Every night", organization_id: organizationId, global: true, acl: {} },
    });
    const credential = await account.createAccountCredential({
      body: { name: "Switches", type: "snmpv2_community", secret: { community: "public" } },
    });
    const integration = await account.createAccountCustomIntegration({ body: { name: "warehouse" } });
    const [asset] = await organization.getAssets();
    await organization.updateAssetCustomIntegrationAttributes({
      path: { asset_id: asset?.id ?? "", custom_integration_id: integration.id },
      body: { attributes: { shelf: "B7" } },
    });
    return {
      "/account/groups": group,
      "/account/sso/groups": mapping,
      "/account/tasks/templates": template,
      "/account/credentials": credential,
      "/account/custom-integrations": integration,
      "/org/custom-integrations": integration,
      [`/org/assets/${asset?.id}/custom-integrations`]: integration,
      [`/org/assets/${asset?.id}/sources`]: integration,
    };
  },
  async runai({ clientId = "", clientSecret = "", url = "" }, fetch) {
    const client = new Runai(clientId, clientSecret, { url, fetch, ...settings });
    const { projects = [] } = await client.projects.getProjects();
    const { id: projectId = "", clusterId = "" } = projects[0] ?? {};
    const workload = (name: string) => ({
      name,
      projectId,
      clusterId,
      spec: { image: "example/trainer:1.4" },
    });
    const { workspaces, trainings, inferences, distributed, distributedInferences } = client;
    const workspace = await workspaces.create_workspace1({ body: workload("notebook") });
    return {
      "/api/v1/workloads": workspace,
      "/api/v1/workloads/workspaces": workspace,
      "/api/v1/workloads/trainings": await trainings.create_training1({ body: workload("nightly-training") }),
      "/api/v1/workloads/inferences": await inferences.create_inference1({ body: workload("answers") }),
      "/api/v1/workloads/distributed": await distributed.create_distributed({
        body: workload("big-training"),
      }),
      "/api/v1/workloads/distributed-inferences": await distributedInferences.create_distributed_inference({
        body: { name: "big-answers", projectId, clusterId },
      }),
      "/api/v1/node-pools": await client.nodePools.createNodepool({
        body: { name: "spare", clusterId, labelKey: "pool", labelValue: "spare" },
      }),
      "/api/v1/org-unit/departments": await client.departments.createDepartment({
        body: { name: "robotics", clusterId, resources: [] },
      }),
      "/api/v1/org-unit/reports": await client.reports.createReport({
        body: { name: "june", start: "2026-06-01T00:00:00Z", end: "2026-06-30T00:00:00Z" },
      }),
      "/api/v1/access-keys": await client.accessKeys.create_access_key1({ body: { name: "laptop" } }),
    };
  },
  async runops({ clientId = "", clientSecret = "", url, authUrl }, fetch) {
    const { tasks } = new Runops(clientId, clientSecret, { url, authUrl, fetch, ...settings });
    const running = await tasks.create({ body: { target: "jump-host", script: "sleep 86400" } });
    const approved = await tasks.create({ body: { target: "production", script: "uptime" } });
    await tasks.review({ path: { id: approved.id }, body: { group: "anyone", status: "approved" } });
    const pending = await tasks.create({ body: { target: "production", script: "echo hello" } });
    return { running, approved, pending };
  },
  async unskript({ apiKey = "", url = "" }, fetch) {
    const client = new Unskript({ apiKey, url, fetch, ...settings });
    const { workflows = [] } = await client.workflow.listWorkflows();
    const { id: workflowId = "", name: runbookName = "", proxyId = "" } = workflows[0] ?? {};
    const inputs = JSON.stringify({ namespace: "search" });
    const { request = {} } = await client.request.createRequest({
      body: { workflowId, inputs, reason: "the search is slow" },
    });
    const { schedule = {} } = await client.schedule.createSchedule({
      body: { schedule: { runbookId: workflowId, runbookName, proxyId, schedule: "0 6 * * *" } },
    });
    return { "/v1alpha1/requests": request, "/v1alpha1/schedules": schedule };
  },
  // Its emulator begins with one of each.
  runly: () => Promise.resolve({}),
};
