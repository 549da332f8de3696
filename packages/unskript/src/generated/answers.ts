// Generated from openapi/unskript by `npm run generate`; never edit.

/** What the operations take and how they answer, with the schemas of both. */
export const answers: {
  /** By operation id: request schemas by media type, answer schemas by status and media type. */
  readonly operations: Readonly<
    Record<string, { readonly body?: Record<string, object>; readonly answers: Record<string, Record<string, object>> }>
  >;
  readonly schemas: Readonly<Record<string, object>>;
} = {
  operations: {
    WorkflowsService_HealthStatus: { answers: { "200": { "application/json": { $ref: "workflowsv1alpha1HealthStatusResponse" } } } },
    WorkflowsService_GetVaultCredentials: { answers: { "200": { "application/json": { $ref: "v1alpha1GetVaultCredentialsResponse" } } } },
    WorkflowsService_ListExecutions: { answers: { "200": { "application/json": { $ref: "v1alpha1ListExecutionsResponse" } } } },
    WorkflowsService_CreateExecution: {
      body: { "application/json": { $ref: "v1alpha1CreateExecutionRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CreateExecutionResponse" } } },
    },
    WorkflowsService_GetExecution: { answers: { "200": { "application/json": { $ref: "v1alpha1GetExecutionResponse" } } } },
    WorkflowsService_ListFolders: { answers: { "200": { "application/json": { $ref: "v1alpha1ListFoldersResponse" } } } },
    WorkflowsService_CreateFolder: {
      body: { "application/json": { $ref: "v1alpha1CreateFolderRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CreateFolderResponse" } } },
    },
    WorkflowsService_GetFolder: { answers: { "200": { "application/json": { $ref: "v1alpha1GetFolderResponse" } } } },
    WorkflowsService_DeleteFolder: { answers: { "200": { "application/json": { $ref: "v1alpha1DeleteFolderResponse" } } } },
    WorkflowsService_UpdateFolder: {
      body: { "application/json": { $ref: "v1alpha1Workflow" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1UpdateFolderResponse" } } },
    },
    WorkflowsService_ListRequests: { answers: { "200": { "application/json": { $ref: "v1alpha1ListRequestsResponse" } } } },
    WorkflowsService_CreateRequest: {
      body: { "application/json": { $ref: "v1alpha1CreateRequestRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CreateRequestResponse" } } },
    },
    WorkflowsService_GetRequest: { answers: { "200": { "application/json": { $ref: "v1alpha1GetRequestResponse" } } } },
    WorkflowsService_DeleteRequest: { answers: { "200": { "application/json": { $ref: "v1alpha1DeleteRequestResponse" } } } },
    WorkflowsService_UpdateRequest: {
      body: { "application/json": { $ref: "v1alpha1Request" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1UpdateRequestResponse" } } },
    },
    WorkflowsService_ListWorkflows: { answers: { "200": { "application/json": { $ref: "v1alpha1ListWorkflowsResponse" } } } },
    WorkflowsService_CreateWorkflow: {
      body: { "application/json": { $ref: "v1alpha1CreateWorkflowRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CreateWorkflowResponse" } } },
    },
    WorkflowsService_PopulateGlobalWorkflows: {
      body: { "application/json": { $ref: "v1alpha1PopulateGlobalWorkflowsRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1PopulateGlobalWorkflowsResponse" } } },
    },
    WorkflowsService_GetRecommendation: { answers: { "200": { "application/json": { $ref: "v1alpha1GetRecommendationResponse" } } } },
    WorkflowsService_GetWorkflow: { answers: { "200": { "application/json": { $ref: "v1alpha1GetWorkflowResponse" } } } },
    WorkflowsService_DeleteWorkflow: { answers: { "200": { "application/json": { $ref: "v1alpha1DeleteWorkflowResponse" } } } },
    WorkflowsService_UpdateWorkflow: {
      body: { "application/json": { $ref: "v1alpha1Workflow" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1UpdateWorkflowResponse" } } },
    },
    WorkflowsService_CloseWorkflow: {
      body: { "application/json": { $ref: "v1alpha1CloseWorkflowBody" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CloseWorkflowResponse" } } },
    },
    WorkflowsService_DuplicateWorkflow: {
      body: {
        "application/json": {
          type: "object",
          required: ["workflowName", "proxyId", "isUnskript"],
          properties: {
            reqHdr: { $ref: "v1alpha1RequestHeader" },
            workflowName: { type: "string" },
            proxyId: { type: "string" },
            isUnskript: { type: "boolean" },
            email: { type: "string" },
            userId: { type: "string" },
            tenantId: { type: "string" },
            overwriteRunningDisabled: { type: "boolean" },
            connectorTypeIdMap: { type: "object", additionalProperties: { type: "string" } },
            inputSchema: { type: "string" },
          },
        },
      },
      answers: { "200": { "application/json": { $ref: "v1alpha1DuplicateWorkflowResponse" } } },
    },
    WorkflowsService_EditWorkflow: { answers: { "200": { "application/json": { $ref: "v1alpha1EditWorkflowResponse" } } } },
    WorkflowsService_RunWorkflow: {
      body: {
        "application/json": {
          type: "object",
          required: ["proxyId"],
          properties: {
            reqHdr: { $ref: "v1alpha1RequestHeader" },
            tenantId: { type: "string" },
            proxyId: { type: "string" },
            params: { type: "string" },
            inputs: { type: "string" },
            scheduleId: { type: "string" },
            userId: { type: "string" },
            requestId: { type: "string" },
            userEmail: { type: "string" },
          },
        },
      },
      answers: { "200": { "application/json": { $ref: "v1alpha1RunWorkflowResponse" } } },
    },
    CalendarService_ListSchedule: { answers: { "200": { "application/json": { $ref: "v1alpha1ListScheduleResponse" } } } },
    CalendarService_CreateSchedule: {
      body: { "application/json": { $ref: "v1alpha1CreateScheduleRequest" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1CreateScheduleResponse" } } },
    },
    CalendarService_GetSchedule: { answers: { "200": { "application/json": { $ref: "v1alpha1GetScheduleResponse" } } } },
    CalendarService_DeleteSchedule: { answers: { "200": { "application/json": { $ref: "v1alpha1DeleteScheduleResponse" } } } },
    CalendarService_UpdateSchedule: {
      body: { "application/json": { $ref: "v1alpha1Schedule" } },
      answers: { "200": { "application/json": { $ref: "v1alpha1UpdateScheduleResponse" } } },
    },
  },
  schemas: {
    v1alpha1CloseWorkflowBody: {
      type: "object",
      required: ["proxyId", "url", "executionId"],
      properties: {
        reqHdr: { $ref: "v1alpha1RequestHeader" },
        proxyId: { type: "string" },
        url: { type: "string" },
        executionId: { type: "string" },
        workflow: { $ref: "v1alpha1Workflow" },
        cancel: { type: "boolean" },
      },
    },
    v1alpha1CloseWorkflowResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1CountEntry: { type: "object", properties: { name: { type: "string" }, count: { type: "string" } } },
    v1alpha1CreateExecutionRequest: {
      type: "object",
      required: ["proxyId", "workflowId", "inputs"],
      properties: {
        reqHdr: { $ref: "v1alpha1RequestHeader" },
        proxyId: { type: "string" },
        workflowId: { type: "string" },
        inputs: { type: "string" },
      },
    },
    v1alpha1CreateExecutionResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        url: { type: "string" },
        executionId: { type: "string" },
      },
    },
    v1alpha1CreateFolderRequest: {
      type: "object",
      properties: { reqHdr: { $ref: "v1alpha1RequestHeader" }, folder: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1CreateFolderResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, folder: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1CreateRequestRequest: {
      type: "object",
      required: ["workflowId", "inputs", "reason"],
      properties: {
        reqHdr: { $ref: "v1alpha1RequestHeader" },
        workflowId: { type: "string" },
        inputs: { type: "string" },
        reason: { type: "string" },
      },
    },
    v1alpha1CreateRequestResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, request: { $ref: "v1alpha1Request" } },
    },
    v1alpha1CreateScheduleRequest: {
      type: "object",
      properties: { reqHdr: { $ref: "v1alpha1RequestHeader" }, schedule: { $ref: "v1alpha1Schedule" } },
    },
    v1alpha1CreateScheduleResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, schedule: { $ref: "v1alpha1Schedule" } },
    },
    v1alpha1CreateWorkflowRequest: {
      type: "object",
      properties: { reqHdr: { $ref: "v1alpha1RequestHeader" }, workflow: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1CreateWorkflowResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, workflow: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1DeleteFolderResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1DeleteRequestResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1DeleteScheduleResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1DeleteWorkflowResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1DuplicateWorkflowResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, workflow: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1EditWorkflowResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        workflow: { $ref: "v1alpha1Workflow" },
        url: { type: "string" },
      },
    },
    v1alpha1EnvironmentStatus: {
      type: "object",
      properties: {
        environmentName: { type: "string" },
        status: { type: "string" },
        reason: { type: "array", items: { type: "string" } },
      },
    },
    v1alpha1Execution: {
      type: "object",
      properties: {
        id: { type: "string" },
        workflowName: { type: "string" },
        createTime: { type: "string", format: "date-time", nullable: true },
        startTime: { type: "string", format: "date-time", nullable: true },
        endTime: { type: "string", format: "date-time", nullable: true },
        duration: { type: "string" },
        version: { type: "string" },
        executionStatus: { $ref: "v1alpha1ExecutionStatus" },
        inputs: { type: "string" },
        output: { type: "string", format: "byte" },
        executor: { type: "string" },
        approver: { type: "string" },
        reason: { type: "string" },
        executionType: { $ref: "v1alpha1ExecutionType" },
      },
    },
    v1alpha1ExecutionStatus: {
      type: "string",
      enum: [
        "EXECUTION_STATUS_UNSPECIFIED",
        "EXECUTION_STATUS_SUCCEEDED",
        "EXECUTION_STATUS_FAILED",
        "EXECUTION_STATUS_IN_PROGRESS",
      ],
    },
    v1alpha1ExecutionType: {
      type: "string",
      enum: ["EXECUTION_TYPE_UNSPECIFIED", "EXECUTION_TYPE_RUNBOOK", "EXECUTION_TYPE_ACTION"],
    },
    v1alpha1GetExecutionResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, execution: { $ref: "v1alpha1Execution" } },
    },
    v1alpha1GetFolderResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, folder: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1GetRecommendationResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, uuids: { type: "array", items: { type: "string" } } },
    },
    v1alpha1GetRequestResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, request: { $ref: "v1alpha1Request" } },
    },
    v1alpha1GetScheduleResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, schedule: { $ref: "v1alpha1Schedule" } },
    },
    v1alpha1GetVaultCredentialsResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, token: { type: "string" } } },
    v1alpha1GetWorkflowResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        workflow: { $ref: "v1alpha1Workflow" },
        url: { type: "string" },
      },
    },
    v1alpha1ListExecutionsResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        execution: { type: "array", items: { $ref: "v1alpha1Execution" } },
        statusTable: { type: "object", additionalProperties: { type: "integer", format: "int32" } },
        nextPageToken: { type: "string" },
        pageCount: { type: "integer", format: "int32" },
        aggregateTotalTable: { type: "object", additionalProperties: { type: "integer", format: "int32" } },
      },
    },
    v1alpha1ListFoldersResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        folders: { type: "array", items: { $ref: "v1alpha1Workflow" } },
        nextPageToken: { type: "string" },
        pageCount: { type: "integer", format: "int32" },
        totalCount: { type: "integer", format: "int32" },
        categoryCounts: { type: "array", items: { $ref: "v1alpha1CountEntry" } },
      },
    },
    v1alpha1ListRequestsResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        requests: { type: "array", items: { $ref: "v1alpha1Request" } },
        nextPageToken: { type: "string" },
        pageCount: { type: "integer", format: "int32" },
        totalCount: { type: "integer", format: "int32" },
      },
    },
    v1alpha1ListScheduleResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        schedules: { type: "array", items: { $ref: "v1alpha1Schedule" } },
        nextPageToken: { type: "string" },
        pageCount: { type: "integer", format: "int32" },
        totalCount: { type: "integer", format: "int32" },
      },
    },
    v1alpha1ListWorkflowsResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        workflows: { type: "array", items: { $ref: "v1alpha1Workflow" } },
        nextPageToken: { type: "string" },
        pageCount: { type: "integer", format: "int32" },
        totalCount: { type: "integer", format: "int32" },
        categoryCounts: { type: "array", items: { $ref: "v1alpha1CountEntry" } },
      },
    },
    v1alpha1PopulateGlobalWorkflowsRequest: {
      type: "object",
      properties: { reqHdr: { $ref: "v1alpha1RequestHeader" }, buildNumber: { type: "integer", format: "int32" } },
    },
    v1alpha1PopulateGlobalWorkflowsResponse: { type: "object", properties: { respHdr: { $ref: "v1alpha1ResponseHeader" } } },
    v1alpha1Request: {
      type: "object",
      properties: {
        id: { type: "string" },
        workflowName: { type: "string" },
        workflowId: { type: "string" },
        createTime: { type: "string", format: "date-time", nullable: true },
        status: { $ref: "v1alpha1RequestStatus" },
        inputs: { type: "string" },
        reason: { type: "string" },
        user: { type: "string" },
        userId: { type: "string" },
        lastUpdate: { type: "string", format: "date-time", nullable: true },
        approverNotes: { type: "string" },
      },
    },
    v1alpha1RequestHeader: { type: "object", required: ["tid"], properties: { tid: { type: "string" } } },
    v1alpha1RequestStatus: {
      type: "string",
      enum: [
        "REQUEST_STATUS_UNSPECIFIED",
        "REQUEST_STATUS_PENDING",
        "REQUEST_STATUS_APPROVED",
        "REQUEST_STATUS_REJECTED",
        "REQUEST_STATUS_WITHDRAWN",
      ],
    },
    v1alpha1ResponseHeader: { type: "object", properties: { tid: { type: "string" }, requestTid: { type: "string" } } },
    v1alpha1RunWorkflowResponse: {
      type: "object",
      properties: {
        respHdr: { $ref: "v1alpha1ResponseHeader" },
        executionIds: { type: "array", items: { type: "string" } },
      },
    },
    v1alpha1Schedule: {
      type: "object",
      required: ["proxyId", "runbookId", "runbookName", "schedule"],
      properties: {
        id: { type: "string" },
        proxyId: { type: "string" },
        proxyName: { type: "string" },
        runbookId: { type: "string" },
        runbookName: { type: "string" },
        inputSchema: { type: "string" },
        params: { type: "string" },
        schedule: { type: "string" },
        lastRun: { type: "string", format: "date-time", nullable: true },
        lastUpdated: { type: "string", format: "date-time", nullable: true },
        userEmail: { type: "string" },
      },
    },
    v1alpha1UpdateFolderResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, folder: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1UpdateRequestResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, request: { $ref: "v1alpha1Request" } },
    },
    v1alpha1UpdateScheduleResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, schedule: { $ref: "v1alpha1Schedule" } },
    },
    v1alpha1UpdateWorkflowResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, workflow: { $ref: "v1alpha1Workflow" } },
    },
    v1alpha1Workflow: {
      type: "object",
      properties: {
        name: { type: "string" },
        id: { type: "string" },
        description: { type: "string" },
        tags: { type: "array", items: { type: "string" } },
        currentVersion: { type: "string" },
        createTime: { type: "string", format: "date-time", nullable: true },
        lastRun: { type: "string", format: "date-time", nullable: true },
        lastUpdated: { type: "string", format: "date-time", nullable: true },
        proxyId: { type: "string" },
        inputSchema: { type: "string" },
        requiresApproval: { type: "boolean" },
        runningDisabled: { type: "boolean" },
        parentId: { type: "string" },
        isFolder: { type: "boolean" },
        path: { type: "string" },
        enableEnvironment: { type: "boolean" },
        executionDisabled: { type: "boolean" },
        connectorTypes: { type: "array", items: { type: "string" } },
        categories: { type: "array", items: { type: "string" } },
        icon: { type: "string" },
        environmentStatus: { type: "array", items: { $ref: "v1alpha1EnvironmentStatus" } },
        runningDisabledByFloatingEnv: { type: "boolean" },
      },
    },
    workflowsv1alpha1HealthStatusResponse: {
      type: "object",
      properties: { respHdr: { $ref: "v1alpha1ResponseHeader" }, status: { type: "string" } },
    },
  },
};
