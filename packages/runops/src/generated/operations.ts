// Generated from openapi/runops by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "createToken"
  | "getLoginAddress"
  | "signUp"
  | "listTargets"
  | "createTarget"
  | "updateTarget"
  | "getTarget"
  | "listTasks"
  | "createTask"
  | "searchTasks"
  | "getTask"
  | "getTaskLogs"
  | "killTask"
  | "startTask"
  | "reviewTask"
  | "listReviews"
  | "getReview"
  | "listUsers"
  | "createUser"
  | "updateUser"
  | "getUserInfo"
  | "listTemplates"
  | "getTemplate"
  | "createTaskFromTemplate"
  | "listAgents"
  | "getOrganization";

const headerCallbackUrl: OperationParameter = { name: "callback_url", in: "header", required: false, type: "string" };
const queryLimit: OperationParameter = { name: "limit", in: "query", required: false, type: "integer" };
const queryStart: OperationParameter = { name: "start", in: "query", required: false, type: "integer" };
const queryStatus: OperationParameter = { name: "status", in: "query", required: false, type: "string" };
const queryType: OperationParameter = { name: "type", in: "query", required: false, type: "string" };
const pathName: OperationParameter = { name: "name", in: "path", required: true, type: "string" };
const queryTarget: OperationParameter = { name: "target", in: "query", required: false, type: "string" };
const pathId: OperationParameter = { name: "id", in: "path", required: true, type: "integer" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  createToken: {
    id: "createToken", group: "token", name: "createToken", method: "POST", path: "/oauth/token",
    server: "https://runops.us.auth0.com", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: [],
  },
  getLoginAddress: {
    id: "getLoginAddress", group: "login", name: "getLoginAddress", method: "GET", path: "/login",
    parameters: [{ name: "email", in: "query", required: true, type: "string" }, headerCallbackUrl],
    accept: ["application/json"], idempotent: true, credentials: [],
  },
  signUp: {
    id: "signUp", group: "login", name: "signUp", method: "POST", path: "/signup",
    parameters: [headerCallbackUrl], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: [],
  },
  listTargets: {
    id: "listTargets", group: "targets", name: "list", method: "GET", path: "/targets",
    parameters: [
      queryLimit,
      queryStart,
      queryStatus,
      queryType,
      { name: "review_type", in: "query", required: false, type: "string" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
    page: {
      style: "offset",
      items: "",
      send: { size: "limit", offset: "start" },
      end: ["short-page"],
      defaultSize: 100,
      maxSize: 2000,
    },
  },
  createTarget: {
    id: "createTarget", group: "targets", name: "create", method: "POST", path: "/targets", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "name",
        type: "string",
        required: true,
        minLength: 1,
        refusal: "must not be empty",
      },
      {
        in: "body",
        name: "type",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "message",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "tags",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "reviewers",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "channel_name",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_provider",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_path",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_mapping",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "config",
        type: "string",
        nullable: true,
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "custom_command",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
    ],
    accept: [], idempotent: false, credentials: ["client", "token"],
  },
  updateTarget: {
    id: "updateTarget", group: "targets", name: "update", method: "PUT", path: "/targets", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "name",
        type: "string",
        required: true,
        minLength: 1,
        refusal: "must not be empty",
      },
      {
        in: "body",
        name: "type",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "message",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "tags",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "reviewers",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "channel_name",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_provider",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_path",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "secret_mapping",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "config",
        type: "string",
        nullable: true,
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
      {
        in: "body",
        name: "custom_command",
        type: "string",
        minLength: 1,
        refusal: "must not be empty; leave it out instead",
      },
    ],
    accept: [], idempotent: true, credentials: ["client", "token"],
  },
  getTarget: {
    id: "getTarget", group: "targets", name: "get", method: "GET", path: "/targets/{name}",
    parameters: [pathName], accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  listTasks: {
    id: "listTasks", group: "tasks", name: "list", method: "GET", path: "/tasks",
    parameters: [queryLimit, queryStart, queryTarget], accept: ["application/json"], idempotent: true,
    credentials: ["client", "token"],
    page: {
      style: "offset",
      items: "",
      send: { size: "limit", offset: "start" },
      end: ["short-page"],
      defaultSize: 100,
      maxSize: 2000,
    },
  },
  createTask: {
    id: "createTask", group: "tasks", name: "create", method: "POST", path: "/tasks", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "target",
        type: "string",
        required: true,
        pattern: "\\S",
        refusal: "must not be blank",
      },
      {
        in: "body",
        name: "script",
        type: "string",
        required: true,
        pattern: "\\S",
        refusal: "must not be blank",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["client", "token"],
  },
  searchTasks: {
    id: "searchTasks", group: "tasks", name: "search", method: "GET", path: "/tasks/search",
    parameters: [
      queryLimit,
      queryStatus,
      queryType,
      queryTarget,
      { name: "user-email", in: "query", required: false, type: "string" },
      { name: "start-date", in: "query", required: false, type: "string" },
      { name: "end-date", in: "query", required: false, type: "string" },
      { name: "order-by", in: "query", required: false, type: "string" },
      { name: "order", in: "query", required: false, type: "string" },
      { name: "id", in: "query", required: false, type: "integer" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  getTask: {
    id: "getTask", group: "tasks", name: "get", method: "GET", path: "/tasks/{id}", parameters: [pathId],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  getTaskLogs: {
    id: "getTaskLogs", group: "tasks", name: "logs", method: "GET", path: "/tasks/{id}/logs",
    parameters: [pathId], accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  killTask: {
    id: "killTask", group: "tasks", name: "kill", method: "POST", path: "/tasks/{id}/kill",
    parameters: [pathId], accept: [], idempotent: true, credentials: ["client", "token"],
  },
  startTask: {
    id: "startTask", group: "tasks", name: "start", method: "POST", path: "/tasks/{id}/runs",
    parameters: [pathId], accept: [], idempotent: false, credentials: ["client", "token"],
  },
  reviewTask: {
    id: "reviewTask", group: "tasks", name: "review", method: "POST", path: "/tasks/{id}/reviews",
    parameters: [pathId], body: { required: true, mediaTypes: ["application/json"] }, accept: [],
    idempotent: false, credentials: ["client", "token"],
  },
  listReviews: {
    id: "listReviews", group: "reviews", name: "list", method: "GET", path: "/reviews",
    parameters: [queryStatus], accept: ["application/json"], idempotent: true,
    credentials: ["client", "token"],
  },
  getReview: {
    id: "getReview", group: "reviews", name: "get", method: "GET", path: "/reviews/{taskId}",
    parameters: [{ name: "taskId", in: "path", required: true, type: "integer" }],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  listUsers: {
    id: "listUsers", group: "users", name: "list", method: "GET", path: "/users", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  createUser: {
    id: "createUser", group: "users", name: "create", method: "POST", path: "/users", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["client", "token"],
  },
  updateUser: {
    id: "updateUser", group: "users", name: "update", method: "PUT", path: "/users/{id}",
    parameters: [pathId], body: { required: true, mediaTypes: ["application/json"] }, accept: [],
    idempotent: true, credentials: ["client", "token"],
  },
  getUserInfo: {
    id: "getUserInfo", group: "users", name: "current", method: "GET", path: "/userinfo", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  listTemplates: {
    id: "listTemplates", group: "templates", name: "list", method: "GET", path: "/templates", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  getTemplate: {
    id: "getTemplate", group: "templates", name: "get", method: "GET", path: "/templates/{name}",
    parameters: [pathName], accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  createTaskFromTemplate: {
    id: "createTaskFromTemplate", group: "templates", name: "createTask", method: "POST",
    path: "/templates/runs", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["client", "token"],
  },
  listAgents: {
    id: "listAgents", group: "agents", name: "list", method: "GET", path: "/agents", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
  getOrganization: {
    id: "getOrganization", group: "organization", name: "get", method: "GET", path: "/orgs", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["client", "token"],
  },
};
