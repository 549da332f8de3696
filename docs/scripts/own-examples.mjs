// The examples whose values follow from no schema: what the emulator asks for beyond the document, ids of things in a
// certain state, and names that must not be taken. A part that is given (path, query) is added to what the schema gives;
// a body takes its place. `fails` says why a call cannot succeed, before anybody makes it.

const firstIds = async ({ recordsAt }, path, count) =>
  (await recordsAt(path)).slice(0, count).map(({ id }) => id);

/** The owner that an asset is given. */
async function ownerships({ recordsAt }) {
  const [type] = await recordsAt("/account/assets/ownership-types");
  return [{ ownership_type_id: type.id, owner: "Ada" }];
}

const runzeroClient = ({ keys: { clientId, clientSecret } }) => ({
  body: { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret },
});

/** A field that the vendor's document requires without having it: the client's types cannot have it either. */
const unsaid = (field) => () => ({
  fails:
    `The vendor's document requires "${field}" in this body and does not say what that is: the typed call has no place ` +
    "for it, so the emulator answers 400.",
});

const taskOf =
  (state) =>
  ({ made }) => ({ path: { id: made[state].id } });

async function runbook({ recordsAt }) {
  const [{ id, name, proxyId }] = await recordsAt("/v1alpha1/workflows");
  return { workflowId: id, name, proxyId };
}

async function unskriptSchedule(lists) {
  const { workflowId, name, proxyId } = await runbook(lists);
  return { proxyId, runbookId: workflowId, runbookName: name, schedule: "30 7 * * 1" };
}

const unskriptInputs = JSON.stringify({ namespace: "search" });

/** By system and the vendor's operation id. */
export const ownExamples = {
  runzero: {
    updateAssetCriticality: () => ({ body: { criticality: "high" } }),
    updateBulkAssetCriticality: () => ({ body: { criticality: "high", search: "type:laptop" } }),
    mergeAssets: async (lists) => ({ body: { asset_ids: await firstIds(lists, "/org/assets", 2) } }),
    updateAssetOwners: async (lists) => ({ body: { ownerships: await ownerships(lists) } }),
    updateBulkAssetOwners: async (lists) => ({
      body: { search: "type:laptop", ownerships: await ownerships(lists) },
    }),
    createAccountCredential: () => ({
      body: { name: "Core switches", type: "snmpv2_community", secret: { community: "public" } },
    }),
    createAccountUser: () => ({
      body: { first_name: "Grace", last_name: "Hopper", email: "grace@example.com" },
    }),
    createAccountUserInvite: () => ({
      body: { first_name: "Grace", last_name: "Hopper", email: "grace@example.com" },
    }),
    updateAccountAssetOwnershipTypes: async ({ recordsAt }) => {
      const [{ id }] = await recordsAt("/account/assets/ownership-types");
      return { body: [{ id, name: "Keeper" }] };
    },
    deleteAccountAssetOwnershipTypes: async (lists) => ({
      body: await firstIds(lists, "/account/assets/ownership-types", 1),
    }),
    createAccountScanTemplate: ({ keys: { organizationId } }) => ({
      body: { name: "Every week", organization_id: organizationId, global: true, acl: {} },
    }),
    updateAccountScanTemplate: ({ keys: { organizationId }, made }) => ({
      body: {
        ...{ id: made["/account/tasks/templates"].id, name: "Every other night" },
        ...{ organization_id: organizationId, global: true, acl: {} },
      },
    }),
    updateAccountGroup: ({ made }) => ({
      body: { id: made["/account/groups"].id, name: "Network team", description: "They know the switches." },
    }),
    updateAccountGroupMapping: ({ made }) => ({
      body: {
        ...{ id: made["/account/sso/groups"].id, group_id: made["/account/groups"].id },
        ...{ sso_attribute: "team", sso_value: "switches" },
      },
    }),
    createCustomIntegrationAsset: async ({ recordsAt }) => {
      const [{ id }] = await recordsAt("/org/sites");
      return { query: { site: id } };
    },
    updateAccountCustomIntegration: () => ({ body: { name: "warehouse-2" } }),
    getAPIToken: runzeroClient,
    rotateAPIToken: runzeroClient,
  },
  runai: {
    ...Object.fromEntries(
      ["update_registry", "update_config_map_asset_by_id", "update_Secret_asset_by_id"].map((id) => [
        id,
        unsaid("spec"),
      ]),
    ),
    create_idp: unsaid("data"),
    update_idp: unsaid("data"),
    update_idp_mappers: unsaid("alias"),
    grant_token: ({ keys: { clientId, clientSecret } }) => ({
      body: { grantType: "client_credentials", clientId, clientSecret },
    }),
    grant_token_v2: ({ keys: { clientId, clientSecret } }) => ({
      body: { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret },
    }),
    app_token: ({ keys: { clientId, clientSecret } }) => ({
      body: { id: clientId, name: clientId, secret: clientSecret },
    }),
  },
  runops: {
    createToken: ({ keys: { clientId, clientSecret } }) => ({
      body: {
        client_id: clientId,
        client_secret: clientSecret,
        // The one that the service has; it is the same for all.
        audience: "https://runops.us.auth0.com/api/v2/",
        grant_type: "client_credentials",
      },
    }),
    createTarget: () => ({ body: { name: "example", type: "postgres" } }),
    updateTarget: () => ({ body: { name: "orders", message: "all orders" } }),
    createTask: () => ({ body: { target: "orders", script: "select count(*) from orders" } }),
    getTaskLogs: async ({ recordsAt }) => {
      const { id } = (await recordsAt("/tasks")).find(({ status }) => status === "success");
      return { path: { id } };
    },
    killTask: taskOf("running"),
    startTask: taskOf("approved"),
    reviewTask: (lists) => ({ ...taskOf("pending")(lists), body: { status: "approved", group: "anyone" } }),
    createTaskFromTemplate: () => ({
      body: { name: "restart-service", target: "jump-host", params: { service: "web" } },
    }),
  },
  unskript: {
    WorkflowsService_CreateExecution: async (lists) => {
      const { workflowId, proxyId } = await runbook(lists);
      return { body: { workflowId, proxyId, inputs: unskriptInputs } };
    },
    WorkflowsService_CreateRequest: async (lists) => {
      const { workflowId } = await runbook(lists);
      return { body: { workflowId, inputs: unskriptInputs, reason: "the search is slow" } };
    },
    CalendarService_CreateSchedule: async (lists) => ({ body: { schedule: await unskriptSchedule(lists) } }),
    CalendarService_UpdateSchedule: async (lists) => ({ body: await unskriptSchedule(lists) }),
    WorkflowsService_CreateFolder: () => ({ body: { folder: { name: "Nightly" } } }),
    WorkflowsService_CreateWorkflow: () => ({ body: { workflow: { name: "Restart the search" } } }),
  },
  runly: {
    attachClusters: async (lists) => ({ body: { clusters: await firstIds(lists, "/{org}/clusters", 1) } }),
    getNode: async ({ recordsAt }) => {
      const [{ id }] = await recordsAt("/{org}/clusters/{cluster}/nodes", { cluster: "default" });
      return { path: { nodeId: id } };
    },
    getJob: async ({ recordsAt }) => {
      const [{ versions }] = await recordsAt("/{org}/jobs");
      return { path: { jobId: versions[0].id } };
    },
    enqueueRun: () => ({
      body: { job: { package: "Acme.Jobs", version: "1.4.0", type: "Acme.Jobs.ImportOrders" } },
    }),
  },
};
