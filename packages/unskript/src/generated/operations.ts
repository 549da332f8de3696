// Generated from openapi/unskript by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "WorkflowsService_HealthStatus"
  | "WorkflowsService_GetVaultCredentials"
  | "WorkflowsService_ListExecutions"
  | "WorkflowsService_CreateExecution"
  | "WorkflowsService_GetExecution"
  | "WorkflowsService_ListFolders"
  | "WorkflowsService_CreateFolder"
  | "WorkflowsService_GetFolder"
  | "WorkflowsService_DeleteFolder"
  | "WorkflowsService_UpdateFolder"
  | "WorkflowsService_ListRequests"
  | "WorkflowsService_CreateRequest"
  | "WorkflowsService_GetRequest"
  | "WorkflowsService_DeleteRequest"
  | "WorkflowsService_UpdateRequest"
  | "WorkflowsService_ListWorkflows"
  | "WorkflowsService_CreateWorkflow"
  | "WorkflowsService_PopulateGlobalWorkflows"
  | "WorkflowsService_GetRecommendation"
  | "WorkflowsService_GetWorkflow"
  | "WorkflowsService_DeleteWorkflow"
  | "WorkflowsService_UpdateWorkflow"
  | "WorkflowsService_CloseWorkflow"
  | "WorkflowsService_DuplicateWorkflow"
  | "WorkflowsService_EditWorkflow"
  | "WorkflowsService_RunWorkflow"
  | "CalendarService_ListSchedule"
  | "CalendarService_CreateSchedule"
  | "CalendarService_GetSchedule"
  | "CalendarService_DeleteSchedule"
  | "CalendarService_UpdateSchedule";

const queryReqHdrTid: OperationParameter = { name: "reqHdr.tid", in: "query", required: false, type: "string" };
const queryPageSize: OperationParameter = { name: "pageSize", in: "query", required: false, type: "integer" };
const queryPageToken: OperationParameter = { name: "pageToken", in: "query", required: false, type: "string" };
const queryFilter: OperationParameter = { name: "filter", in: "query", required: false, type: "string" };
const queryOrderBy: OperationParameter = { name: "orderBy", in: "query", required: false, type: "string" };
const queryIsUnskript: OperationParameter = { name: "isUnskript", in: "query", required: false, type: "boolean" };
const pathFolderId: OperationParameter = { name: "folderId", in: "path", required: true, type: "string" };
const queryReqHdrTid2: OperationParameter = { name: "reqHdr.tid", in: "query", required: false, fill: "uuid", type: "string" };
const queryUpdateMask: OperationParameter = { name: "updateMask", in: "query", required: false, type: "string" };
const pathRequestId: OperationParameter = { name: "requestId", in: "path", required: true, type: "string" };
const pathWorkflowId: OperationParameter = { name: "workflowId", in: "path", required: true, type: "string" };
const queryTenantId: OperationParameter = { name: "tenantId", in: "query", required: false, type: "string" };
const pathScheduleId: OperationParameter = { name: "scheduleId", in: "path", required: true, type: "string" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  WorkflowsService_HealthStatus: {
    id: "WorkflowsService_HealthStatus", group: "health", name: "healthStatus", method: "GET",
    path: "/internal/health", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["apiKey"],
  },
  WorkflowsService_GetVaultCredentials: {
    id: "WorkflowsService_GetVaultCredentials", group: "credential", name: "getVaultCredentials",
    method: "GET", path: "/v1alpha1/credentials/vault", parameters: [queryReqHdrTid],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_ListExecutions: {
    id: "WorkflowsService_ListExecutions", group: "execution", name: "listExecutions", method: "GET",
    path: "/v1alpha1/executions",
    parameters: [
      queryReqHdrTid,
      queryPageSize,
      queryPageToken,
      queryFilter,
      queryOrderBy,
      { name: "timeRange", in: "query", required: false, type: "string" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
    page: {
      style: "token",
      items: "/execution",
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    },
  },
  WorkflowsService_CreateExecution: {
    id: "WorkflowsService_CreateExecution", group: "execution", name: "createExecution", method: "POST",
    path: "/v1alpha1/executions", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_GetExecution: {
    id: "WorkflowsService_GetExecution", group: "execution", name: "getExecution", method: "GET",
    path: "/v1alpha1/executions/{executionId}",
    parameters: [
      { name: "executionId", in: "path", required: true, type: "string" },
      queryReqHdrTid,
      { name: "summary", in: "query", required: false, type: "boolean" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_ListFolders: {
    id: "WorkflowsService_ListFolders", group: "folder", name: "listFolders", method: "GET",
    path: "/v1alpha1/folders",
    parameters: [
      queryReqHdrTid,
      { name: "parentId", in: "query", required: false, type: "string" },
      { name: "isFolder", in: "query", required: false, type: "boolean" },
      queryPageSize,
      queryPageToken,
      queryFilter,
      queryOrderBy,
      queryIsUnskript,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
    page: {
      style: "token",
      items: "/folders",
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    },
  },
  WorkflowsService_CreateFolder: {
    id: "WorkflowsService_CreateFolder", group: "folder", name: "createFolder", method: "POST",
    path: "/v1alpha1/folders", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_GetFolder: {
    id: "WorkflowsService_GetFolder", group: "folder", name: "getFolder", method: "GET",
    path: "/v1alpha1/folders/{folderId}", parameters: [pathFolderId, queryReqHdrTid2],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_DeleteFolder: {
    id: "WorkflowsService_DeleteFolder", group: "folder", name: "deleteFolder", method: "DELETE",
    path: "/v1alpha1/folders/{folderId}", parameters: [pathFolderId, queryReqHdrTid2],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_UpdateFolder: {
    id: "WorkflowsService_UpdateFolder", group: "folder", name: "updateFolder", method: "PATCH",
    path: "/v1alpha1/folders/{folderId}", parameters: [pathFolderId, queryReqHdrTid2, queryUpdateMask],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_ListRequests: {
    id: "WorkflowsService_ListRequests", group: "request", name: "listRequests", method: "GET",
    path: "/v1alpha1/requests",
    parameters: [queryReqHdrTid2, queryPageSize, queryPageToken, queryFilter, queryOrderBy],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
    page: {
      style: "token",
      items: "/requests",
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    },
  },
  WorkflowsService_CreateRequest: {
    id: "WorkflowsService_CreateRequest", group: "request", name: "createRequest", method: "POST",
    path: "/v1alpha1/requests", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_GetRequest: {
    id: "WorkflowsService_GetRequest", group: "request", name: "getRequest", method: "GET",
    path: "/v1alpha1/requests/{requestId}", parameters: [pathRequestId, queryReqHdrTid2],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_DeleteRequest: {
    id: "WorkflowsService_DeleteRequest", group: "request", name: "deleteRequest", method: "DELETE",
    path: "/v1alpha1/requests/{requestId}", parameters: [pathRequestId, queryReqHdrTid2],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_UpdateRequest: {
    id: "WorkflowsService_UpdateRequest", group: "request", name: "updateRequest", method: "PATCH",
    path: "/v1alpha1/requests/{requestId}", parameters: [pathRequestId, queryReqHdrTid2, queryUpdateMask],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_ListWorkflows: {
    id: "WorkflowsService_ListWorkflows", group: "workflow", name: "listWorkflows", method: "GET",
    path: "/v1alpha1/workflows",
    parameters: [queryReqHdrTid, queryFilter, queryPageSize, queryPageToken, queryIsUnskript],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
    page: {
      style: "token",
      items: "/workflows",
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    },
  },
  WorkflowsService_CreateWorkflow: {
    id: "WorkflowsService_CreateWorkflow", group: "workflow", name: "createWorkflow", method: "POST",
    path: "/v1alpha1/workflows", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_PopulateGlobalWorkflows: {
    id: "WorkflowsService_PopulateGlobalWorkflows", group: "workflow", name: "populateGlobalWorkflows",
    method: "POST", path: "/v1alpha1/workflows/populate", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_GetRecommendation: {
    id: "WorkflowsService_GetRecommendation", group: "workflow", name: "getRecommendation", method: "GET",
    path: "/v1alpha1/workflows/recommendations/{workflowId}",
    parameters: [pathWorkflowId, queryReqHdrTid2, { name: "tenantId", in: "query", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_GetWorkflow: {
    id: "WorkflowsService_GetWorkflow", group: "workflow", name: "getWorkflow", method: "GET",
    path: "/v1alpha1/workflows/{workflowId}",
    parameters: [pathWorkflowId, queryReqHdrTid, queryIsUnskript, queryTenantId],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_DeleteWorkflow: {
    id: "WorkflowsService_DeleteWorkflow", group: "workflow", name: "deleteWorkflow", method: "DELETE",
    path: "/v1alpha1/workflows/{workflowId}",
    parameters: [
      pathWorkflowId,
      queryReqHdrTid2,
      { name: "proxyId", in: "query", required: true, type: "string" },
      queryTenantId,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_UpdateWorkflow: {
    id: "WorkflowsService_UpdateWorkflow", group: "workflow", name: "updateWorkflow", method: "PATCH",
    path: "/v1alpha1/workflows/{workflowId}", parameters: [pathWorkflowId, queryReqHdrTid2, queryUpdateMask],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["apiKey"],
  },
  WorkflowsService_CloseWorkflow: {
    id: "WorkflowsService_CloseWorkflow", group: "workflow", name: "closeWorkflow", method: "POST",
    path: "/v1alpha1/workflows/{workflowId}/close", parameters: [pathWorkflowId, queryTenantId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_DuplicateWorkflow: {
    id: "WorkflowsService_DuplicateWorkflow", group: "workflow", name: "duplicateWorkflow", method: "POST",
    path: "/v1alpha1/workflows/{workflowId}/duplicate", parameters: [pathWorkflowId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_EditWorkflow: {
    id: "WorkflowsService_EditWorkflow", group: "workflow", name: "editWorkflow", method: "GET",
    path: "/v1alpha1/workflows/{workflowId}/edit", parameters: [pathWorkflowId, queryReqHdrTid2],
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  WorkflowsService_RunWorkflow: {
    id: "WorkflowsService_RunWorkflow", group: "workflow", name: "runWorkflow", method: "POST",
    path: "/v1alpha1/workflows/{workflowId}/run", parameters: [pathWorkflowId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["apiKey"],
  },
  CalendarService_ListSchedule: {
    id: "CalendarService_ListSchedule", group: "schedule", name: "listSchedules", method: "GET",
    path: "/v1alpha1/schedules",
    parameters: [queryReqHdrTid, queryFilter, queryPageSize, queryPageToken, queryOrderBy],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
    page: {
      style: "token",
      items: "/schedules",
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    },
  },
  CalendarService_CreateSchedule: {
    id: "CalendarService_CreateSchedule", group: "schedule", name: "createSchedule", method: "POST",
    path: "/v1alpha1/schedules", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["apiKey"],
  },
  CalendarService_GetSchedule: {
    id: "CalendarService_GetSchedule", group: "schedule", name: "getSchedule", method: "GET",
    path: "/v1alpha1/schedules/{scheduleId}", parameters: [pathScheduleId, queryReqHdrTid],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  CalendarService_DeleteSchedule: {
    id: "CalendarService_DeleteSchedule", group: "schedule", name: "deleteSchedule", method: "DELETE",
    path: "/v1alpha1/schedules/{scheduleId}", parameters: [pathScheduleId, queryReqHdrTid],
    accept: ["application/json"], idempotent: true, credentials: ["apiKey"],
  },
  CalendarService_UpdateSchedule: {
    id: "CalendarService_UpdateSchedule", group: "schedule", name: "updateSchedule", method: "PATCH",
    path: "/v1alpha1/schedules/{scheduleId}", parameters: [pathScheduleId, queryReqHdrTid],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["apiKey"],
  },
};
