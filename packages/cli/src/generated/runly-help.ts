// Generated from openapi/runly by `npm run generate`; never edit.

import type { HelpTypes } from "../help-types.js";

/** Values of parameters and members of bodies, by the vendor's id of the operation. */
export const helpTypes: Readonly<Record<string, HelpTypes>> = {
  searchRuns: {
    values: {
      "query.disposition": ["All", "NotSuccessful", "Successful", "Failed", "Cancelled", "TimedOut", "Error"],
    },
  },
  getRunLog: { values: { "path.type": ["stdout", "stderr"] } },
  enqueueRun: {
    body: [
      { name: "job", type: "any" },
      { name: "execution", type: "object" },
      { name: "runlyApi", type: "object" },
      { name: "template", type: "text" },
      { name: "scheduled", type: "true | false" },
    ],
  },
  createTemplate: {
    body: [
      { name: "id", type: "text", required: true },
      { name: "allowRestrictedApps", type: "true | false" },
      { name: "job", type: "object", required: true },
      { name: "config", type: "object" },
      { name: "schedule", type: "text" },
    ],
  },
  updateTemplate: {
    body: [
      { name: "id", type: "text" },
      { name: "allowRestrictedApps", type: "true | false" },
      { name: "config", type: "object" },
      { name: "schedule", type: "text" },
    ],
  },
  createEnvironment: {
    body: [
      { name: "id", type: "text", required: true },
      { name: "description", type: "text" },
      { name: "isProduction", type: "true | false" },
      { name: "clusters", type: "list of text" },
    ],
  },
  updateEnvironment: {
    body: [
      { name: "id", type: "text" },
      { name: "description", type: "text" },
      { name: "isProduction", type: "true | false" },
    ],
  },
  attachClusters: { body: [{ name: "clusters", type: "list of text", required: true }] },
  updateEnvironmentPackage: { body: [{ name: "versionRange", type: "text", required: true }] },
  createCluster: { body: [{ name: "id", type: "text", required: true }, { name: "environments", type: "list of text" }] },
  updateAccount: {
    body: [{ name: "name", type: "text" }, { name: "email", type: "text" }, { name: "password", type: "text" }],
  },
  updateAccountOrg: { body: [{ name: "email", type: "text", required: true }] },
  createApp: { body: [{ name: "name", type: "text", required: true }, { name: "isPublic", type: "true | false" }] },
  createOrganization: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "timeZone", type: "text" },
      { name: "planId", type: "UUID" },
      { name: "paymentMethodId", type: "text" },
    ],
  },
  updateOrganization: { body: [{ name: "id", type: "text" }, { name: "name", type: "text" }, { name: "timeZone", type: "text" }] },
  updateBilling: { body: [{ name: "paymentMethodId", type: "text", required: true }] },
  checkout: { body: [{ name: "planId", type: "UUID", required: true }] },
  inviteMember: {
    body: [
      { name: "email", type: "text", required: true },
      { name: "role", type: "Cluster | Developer | Ops | Owner", required: true },
    ],
  },
  updateMember: { body: [{ name: "role", type: "Cluster | Developer | Ops | Owner", required: true }] },
};
