// Generated from openapi/runly by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "searchRuns"
  | "getActiveRuns"
  | "getRun"
  | "getRunConfig"
  | "getRunLogs"
  | "getRunLog"
  | "enqueueRun"
  | "requeueRun"
  | "cancelRun"
  | "getTemplates"
  | "createTemplate"
  | "getTemplate"
  | "updateTemplate"
  | "deleteTemplate"
  | "getEnvironments"
  | "createEnvironment"
  | "getEnvironment"
  | "updateEnvironment"
  | "deleteEnvironment"
  | "getEnvironmentClusters"
  | "attachClusters"
  | "detachClusters"
  | "detachCluster"
  | "getEnvironmentPackages"
  | "getEnvironmentPackage"
  | "updateEnvironmentPackage"
  | "getClusters"
  | "createCluster"
  | "getCluster"
  | "deleteCluster"
  | "getNodes"
  | "getNode"
  | "getPackages"
  | "uploadPackage"
  | "getPackage"
  | "getPackageVersions"
  | "getPackageVersion"
  | "searchJobs"
  | "getJob"
  | "getApiInfo"
  | "getAccount"
  | "updateAccount"
  | "getAccountOrgs"
  | "updateAccountOrg"
  | "getApps"
  | "createApp"
  | "deleteApp"
  | "getPlans"
  | "getOrganization"
  | "createOrganization"
  | "updateOrganization"
  | "getQuickstart"
  | "getUsage"
  | "getBilling"
  | "updateBilling"
  | "previewCheckout"
  | "checkout"
  | "getPayments"
  | "getMembers"
  | "inviteMember"
  | "getMember"
  | "acceptInvite"
  | "deleteMember"
  | "updateMember";

const pathOrg: OperationParameter = { name: "org", in: "path", required: false, fill: "organization", type: "string" };
const pathEnv: OperationParameter = { name: "env", in: "path", required: true, type: "string" };
const pathRunId: OperationParameter = { name: "runId", in: "path", required: true, type: "string" };
const pathId: OperationParameter = { name: "id", in: "path", required: true, type: "string" };
const pathCluster: OperationParameter = { name: "cluster", in: "path", required: true, type: "string" };
const pathPackage: OperationParameter = { name: "package", in: "path", required: true, type: "string" };
const pathName: OperationParameter = { name: "name", in: "path", required: true, type: "string" };
const pathMemberId: OperationParameter = { name: "memberId", in: "path", required: true, type: "string" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  searchRuns: {
    id: "searchRuns", group: "runs", name: "searchRuns", method: "GET", path: "/{org}/runs",
    parameters: [
      pathOrg,
      { name: "environment", in: "query", required: false, type: "string" },
      { name: "package", in: "query", required: false, type: "string" },
      { name: "job", in: "query", required: false, type: "string" },
      { name: "version", in: "query", required: false, type: "string" },
      { name: "startingAfter", in: "query", required: false, type: "string" },
      { name: "endingBefore", in: "query", required: false, type: "string" },
      { name: "limit", in: "query", required: false, type: "integer" },
      { name: "user", in: "query", required: false, type: "string" },
      { name: "disposition", in: "query", required: false, type: "string" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getActiveRuns: {
    id: "getActiveRuns", group: "runs", name: "getActiveRuns", method: "GET",
    path: "/{org}/environments/{env}/runs", parameters: [pathOrg, pathEnv], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getRun: {
    id: "getRun", group: "runs", name: "getRun", method: "GET", path: "/{org}/runs/{runId}",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: true,
    credentials: ["secret", "publishable"],
    hearsay: { publishable: "A publishable key may be let in to the live channel of a run only." },
  },
  getRunConfig: {
    id: "getRunConfig", group: "runs", name: "getRunConfig", method: "GET",
    path: "/{org}/runs/{runId}/config", parameters: [pathOrg, pathRunId], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getRunLogs: {
    id: "getRunLogs", group: "runs", name: "getRunLogs", method: "GET", path: "/{org}/runs/{runId}/logs",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getRunLog: {
    id: "getRunLog", group: "runs", name: "getRunLog", method: "GET", path: "/{org}/runs/{runId}/logs/{type}",
    parameters: [pathOrg, pathRunId, { name: "type", in: "path", required: true, type: "string" }],
    accept: ["text/plain"], idempotent: true, credentials: ["secret"], stream: "bytes",
  },
  enqueueRun: {
    id: "enqueueRun", group: "runs", name: "enqueueRun", method: "POST",
    path: "/{org}/environments/{env}/runs/", parameters: [pathOrg, pathEnv],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret", "publishable"],
    hearsay: { publishable: "The template may not be opened to public keys: set allowRestrictedApps on it." },
  },
  requeueRun: {
    id: "requeueRun", group: "runs", name: "requeueRun", method: "POST", path: "/{org}/runs/{runId}/",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: false,
    credentials: ["secret", "publishable"],
    hearsay: { publishable: "A publishable key may only requeue runs that failed, wholly or in part." },
  },
  cancelRun: {
    id: "cancelRun", group: "runs", name: "cancelRun", method: "POST", path: "/{org}/runs/{runId}/cancel",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getTemplates: {
    id: "getTemplates", group: "templates", name: "getTemplates", method: "GET",
    path: "/{org}/environments/{env}/templates/", parameters: [pathOrg, pathEnv],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  createTemplate: {
    id: "createTemplate", group: "templates", name: "createTemplate", method: "POST",
    path: "/{org}/environments/{env}/templates/", parameters: [pathOrg, pathEnv],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  getTemplate: {
    id: "getTemplate", group: "templates", name: "getTemplate", method: "GET",
    path: "/{org}/environments/{env}/templates/{id}", parameters: [pathOrg, pathEnv, pathId],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  updateTemplate: {
    id: "updateTemplate", group: "templates", name: "updateTemplate", method: "PATCH",
    path: "/{org}/environments/{env}/templates/{id}", parameters: [pathOrg, pathEnv, pathId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  deleteTemplate: {
    id: "deleteTemplate", group: "templates", name: "deleteTemplate", method: "DELETE",
    path: "/{org}/environments/{env}/templates/{id}", parameters: [pathOrg, pathEnv, pathId], accept: [],
    idempotent: true, credentials: ["secret"],
  },
  getEnvironments: {
    id: "getEnvironments", group: "environments", name: "getEnvironments", method: "GET",
    path: "/{org}/environments", parameters: [pathOrg], accept: ["application/json"], idempotent: true,
    credentials: ["secret"],
  },
  createEnvironment: {
    id: "createEnvironment", group: "environments", name: "createEnvironment", method: "POST",
    path: "/{org}/environments", parameters: [pathOrg],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  getEnvironment: {
    id: "getEnvironment", group: "environments", name: "getEnvironment", method: "GET",
    path: "/{org}/environments/{id}", parameters: [pathOrg, pathId], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  updateEnvironment: {
    id: "updateEnvironment", group: "environments", name: "updateEnvironment", method: "PATCH",
    path: "/{org}/environments/{id}", parameters: [pathOrg, pathId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  deleteEnvironment: {
    id: "deleteEnvironment", group: "environments", name: "deleteEnvironment", method: "DELETE",
    path: "/{org}/environments/{id}", parameters: [pathOrg, pathId], accept: [], idempotent: true,
    credentials: ["secret"],
  },
  getEnvironmentClusters: {
    id: "getEnvironmentClusters", group: "environments", name: "getEnvironmentClusters", method: "GET",
    path: "/{org}/environments/{env}/clusters", parameters: [pathOrg, pathEnv], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  attachClusters: {
    id: "attachClusters", group: "environments", name: "attachClusters", method: "POST",
    path: "/{org}/environments/{env}/clusters", parameters: [pathOrg, pathEnv],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["secret"],
  },
  detachClusters: {
    id: "detachClusters", group: "environments", name: "detachClusters", method: "DELETE",
    path: "/{org}/environments/{env}/clusters", parameters: [pathOrg, pathEnv], accept: [], idempotent: true,
    credentials: ["secret"],
  },
  detachCluster: {
    id: "detachCluster", group: "environments", name: "detachCluster", method: "DELETE",
    path: "/{org}/environments/{env}/clusters/{cluster}", parameters: [pathOrg, pathEnv, pathCluster],
    accept: [], idempotent: true, credentials: ["secret"],
  },
  getEnvironmentPackages: {
    id: "getEnvironmentPackages", group: "environments", name: "getEnvironmentPackages", method: "GET",
    path: "/{org}/environments/{env}/packages", parameters: [pathOrg, pathEnv], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getEnvironmentPackage: {
    id: "getEnvironmentPackage", group: "environments", name: "getEnvironmentPackage", method: "GET",
    path: "/{org}/environments/{env}/packages/{package}", parameters: [pathOrg, pathEnv, pathPackage],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  updateEnvironmentPackage: {
    id: "updateEnvironmentPackage", group: "environments", name: "updateEnvironmentPackage", method: "PATCH",
    path: "/{org}/environments/{env}/packages/{package}", parameters: [pathOrg, pathEnv, pathPackage],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  getClusters: {
    id: "getClusters", group: "clusters", name: "getClusters", method: "GET", path: "/{org}/clusters",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  createCluster: {
    id: "createCluster", group: "clusters", name: "createCluster", method: "POST", path: "/{org}/clusters",
    parameters: [pathOrg], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  getCluster: {
    id: "getCluster", group: "clusters", name: "getCluster", method: "GET", path: "/{org}/clusters/{id}",
    parameters: [pathOrg, pathId], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  deleteCluster: {
    id: "deleteCluster", group: "clusters", name: "deleteCluster", method: "DELETE",
    path: "/{org}/clusters/{id}", parameters: [pathOrg, pathId], accept: [], idempotent: true,
    credentials: ["secret"],
  },
  getNodes: {
    id: "getNodes", group: "clusters", name: "getNodes", method: "GET",
    path: "/{org}/clusters/{cluster}/nodes", parameters: [pathOrg, pathCluster], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getNode: {
    id: "getNode", group: "clusters", name: "getNode", method: "GET", path: "/{org}/nodes/{nodeId}",
    parameters: [pathOrg, { name: "nodeId", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getPackages: {
    id: "getPackages", group: "packages", name: "getPackages", method: "GET", path: "/{org}/packages",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  uploadPackage: {
    id: "uploadPackage", group: "packages", name: "uploadPackage", method: "PUT", path: "/{org}/packages",
    parameters: [pathOrg], body: { required: true, mediaTypes: ["application/octet-stream"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  getPackage: {
    id: "getPackage", group: "packages", name: "getPackage", method: "GET", path: "/{org}/packages/{name}",
    parameters: [pathOrg, pathName], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getPackageVersions: {
    id: "getPackageVersions", group: "packages", name: "getPackageVersions", method: "GET",
    path: "/{org}/packages/{name}/versions", parameters: [pathOrg, pathName], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getPackageVersion: {
    id: "getPackageVersion", group: "packages", name: "getPackageVersion", method: "GET",
    path: "/{org}/packages/{name}/versions/{version}",
    parameters: [pathOrg, pathName, { name: "version", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  searchJobs: {
    id: "searchJobs", group: "jobs", name: "searchJobs", method: "GET", path: "/{org}/jobs/",
    parameters: [pathOrg, { name: "q", in: "query", required: false, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getJob: {
    id: "getJob", group: "jobs", name: "getJob", method: "GET", path: "/{org}/jobs/{jobId}",
    parameters: [pathOrg, { name: "jobId", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getApiInfo: {
    id: "getApiInfo", group: "account", name: "getApiInfo", method: "GET", path: "/", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: [],
  },
  getAccount: {
    id: "getAccount", group: "account", name: "getAccount", method: "GET", path: "/account/", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  updateAccount: {
    id: "updateAccount", group: "account", name: "updateAccount", method: "PATCH", path: "/account/",
    parameters: [], body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  getAccountOrgs: {
    id: "getAccountOrgs", group: "account", name: "getAccountOrgs", method: "GET", path: "/account/orgs/",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  updateAccountOrg: {
    id: "updateAccountOrg", group: "account", name: "updateAccountOrg", method: "POST",
    path: "/account/orgs/{org}", parameters: [{ name: "org", in: "path", required: true, type: "string" }],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  getApps: {
    id: "getApps", group: "apps", name: "getApps", method: "GET", path: "/apps/", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  createApp: {
    id: "createApp", group: "apps", name: "createApp", method: "POST", path: "/apps/", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  deleteApp: {
    id: "deleteApp", group: "apps", name: "deleteApp", method: "DELETE", path: "/apps/{id}",
    parameters: [{ name: "id", in: "path", required: true, type: "integer" }], accept: [], idempotent: true,
    credentials: ["secret"],
  },
  getPlans: {
    id: "getPlans", group: "billing", name: "getPlans", method: "GET", path: "/plans",
    parameters: [{ name: "org", in: "query", required: false, type: "string" }], accept: ["application/json"],
    idempotent: true, credentials: ["secret"],
  },
  getOrganization: {
    id: "getOrganization", group: "organization", name: "getOrganization", method: "GET", path: "/{org}",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  createOrganization: {
    id: "createOrganization", group: "organization", name: "createOrganization", method: "POST",
    path: "/orgs/", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  updateOrganization: {
    id: "updateOrganization", group: "organization", name: "updateOrganization", method: "PATCH",
    path: "/{org}/", parameters: [pathOrg], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  getQuickstart: {
    id: "getQuickstart", group: "organization", name: "getQuickstart", method: "GET",
    path: "/{org}/quickstart", parameters: [pathOrg], accept: ["application/json"], idempotent: true,
    credentials: ["secret"],
  },
  getUsage: {
    id: "getUsage", group: "organization", name: "getUsage", method: "GET", path: "/{org}/usage",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getBilling: {
    id: "getBilling", group: "billing", name: "getBilling", method: "GET", path: "/{org}/billing",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  updateBilling: {
    id: "updateBilling", group: "billing", name: "updateBilling", method: "POST", path: "/{org}/billing",
    parameters: [pathOrg], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  previewCheckout: {
    id: "previewCheckout", group: "billing", name: "previewCheckout", method: "GET",
    path: "/{org}/billing/checkout",
    parameters: [pathOrg, { name: "planId", in: "query", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  checkout: {
    id: "checkout", group: "billing", name: "checkout", method: "POST", path: "/{org}/billing/checkout",
    parameters: [pathOrg], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  getPayments: {
    id: "getPayments", group: "billing", name: "getPayments", method: "GET", path: "/{org}/payments",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  getMembers: {
    id: "getMembers", group: "members", name: "getMembers", method: "GET", path: "/{org}/members",
    parameters: [pathOrg], accept: ["application/json"], idempotent: true, credentials: ["secret"],
  },
  inviteMember: {
    id: "inviteMember", group: "members", name: "inviteMember", method: "POST", path: "/{org}/members",
    parameters: [pathOrg], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["secret"],
  },
  getMember: {
    id: "getMember", group: "members", name: "getMember", method: "GET", path: "/{org}/members/{memberId}",
    parameters: [pathOrg, pathMemberId], accept: ["application/json"], idempotent: true,
    credentials: ["secret"],
  },
  acceptInvite: {
    id: "acceptInvite", group: "members", name: "acceptInvite", method: "POST",
    path: "/{org}/members/{memberId}", parameters: [pathOrg, pathMemberId], accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
  deleteMember: {
    id: "deleteMember", group: "members", name: "deleteMember", method: "DELETE",
    path: "/{org}/members/{memberId}", parameters: [pathOrg, pathMemberId], accept: [], idempotent: true,
    credentials: ["secret"],
  },
  updateMember: {
    id: "updateMember", group: "members", name: "updateMember", method: "PATCH",
    path: "/{org}/members/{memberId}/", parameters: [pathOrg, pathMemberId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret"],
  },
};
