// Generated from openapi/runops by `npm run generate`; never edit.

import type { HelpTypes } from "../help-types.js";

/** Values of parameters and members of bodies, by the vendor's id of the operation. */
export const helpTypes: Readonly<Record<string, HelpTypes>> = {
  createToken: {
    body: [
      { name: "client_id", type: "text", required: true },
      { name: "client_secret", type: "text", required: true },
      { name: "audience", type: "text", required: true },
      { name: "grant_type", type: "client_credentials", required: true },
    ],
  },
  signUp: { body: [{ name: "email", type: "text", required: true }] },
  listTargets: {
    values: { "query.status": ["active", "inactive", "all"], "query.review_type": ["none", "anyone", "team"] },
  },
  createTarget: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "type", type: "text" },
      { name: "message", type: "text" },
      { name: "status", type: "active | inactive" },
      { name: "tags", type: "text" },
      { name: "review_type", type: "none | anyone | team" },
      { name: "reviewers", type: "text" },
      { name: "channel_name", type: "text" },
      { name: "groups", type: "list of text" },
      { name: "redact", type: "all | none" },
      { name: "secret_provider", type: "text" },
      { name: "secret_path", type: "text" },
      { name: "secret_mapping", type: "text" },
      { name: "config", type: "text" },
      { name: "custom_command", type: "text" },
    ],
  },
  updateTarget: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "type", type: "text" },
      { name: "message", type: "text" },
      { name: "status", type: "active | inactive" },
      { name: "tags", type: "text" },
      { name: "review_type", type: "none | anyone | team" },
      { name: "reviewers", type: "text" },
      { name: "channel_name", type: "text" },
      { name: "groups", type: "list of text" },
      { name: "redact", type: "all | none" },
      { name: "secret_provider", type: "text" },
      { name: "secret_path", type: "text" },
      { name: "secret_mapping", type: "text" },
      { name: "config", type: "text" },
      { name: "custom_command", type: "text" },
    ],
  },
  createTask: {
    body: [
      { name: "target", type: "text", required: true },
      { name: "script", type: "text", required: true },
      { name: "message", type: "text" },
      { name: "type", type: "text" },
      { name: "labels", type: "object" },
    ],
  },
  searchTasks: {
    values: {
      "query.status": ["created", "pending-review", "approved", "rejected", "ready", "running", "success", "failure"],
      "query.order-by": ["created", "elapsed_time_ms"],
    },
  },
  reviewTask: {
    body: [
      { name: "status", type: "approved | rejected", required: true },
      { name: "group", type: "text", required: true },
    ],
  },
  listReviews: { values: { "query.status": ["pending-review", "approved", "rejected"] } },
  createUser: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "email", type: "text", required: true },
      { name: "groups", type: "list of text", required: true },
      { name: "status", type: "active | inactive | reviewing", required: true },
    ],
  },
  updateUser: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "status", type: "active | inactive | reviewing", required: true },
      { name: "groups", type: "list of text", required: true },
    ],
  },
  createTaskFromTemplate: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "target", type: "text", required: true },
      { name: "params", type: "object", required: true },
    ],
  },
};
