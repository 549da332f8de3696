// Generated from openapi/unskript by `npm run generate`; never edit.

import type { CallOptions, PageOptions, RecordStream } from "@runwire/core";
import type { components, operations, paths } from "./schema.js";

/** The operations of `client.health`. */
export interface HealthGroup {
  /**
   * Tells whether the service is up.
   *
   * Looks internal: no page of the vendor mentions it.
   *
   * `GET /internal/health` (keys: apiKey; retried after a fault)
   */
  healthStatus(options?: WorkflowsServiceHealthStatusOptions): Promise<operations["WorkflowsService_HealthStatus"]["responses"][200]["content"]["application/json"]>;
  /** {@link HealthGroup.healthStatus} by the vendor's own id. */
  readonly WorkflowsService_HealthStatus: HealthGroup["healthStatus"];
}

/** The operations of `client.credential`. */
export interface CredentialGroup {
  /**
   * Gives a token for the vault that holds the credentials.
   *
   * Looks internal: no page of the vendor mentions it. Treat the token as a secret.
   *
   * `GET /v1alpha1/credentials/vault` (keys: apiKey; retried after a fault)
   */
  getVaultCredentials(options?: WorkflowsServiceGetVaultCredentialsOptions): Promise<operations["WorkflowsService_GetVaultCredentials"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialGroup.getVaultCredentials} by the vendor's own id. */
  readonly WorkflowsService_GetVaultCredentials: CredentialGroup["getVaultCredentials"];
}

/** The operations of `client.execution`. */
export interface ExecutionGroup {
  /**
   * Lists executions, page by page.
   *
   * The items are under execution, in the singular. The last page may name another one, so a walk ends as
   * well when pageCount pages were read, with a short or empty page, and with a token that came before.
   *
   * `GET /v1alpha1/executions` (keys: apiKey; retried after a fault)
   */
  readonly listExecutions: {
    (options?: WorkflowsServiceListExecutionsOptions): Promise<operations["WorkflowsService_ListExecutions"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: WorkflowsServiceListExecutionsAllOptions): RecordStream<NonNullable<Exclude<operations["WorkflowsService_ListExecutions"]["responses"][200]["content"]["application/json"], unknown[]>["execution"]>[number]>;
  };
  /** {@link ExecutionGroup.listExecutions} by the vendor's own id. */
  readonly WorkflowsService_ListExecutions: ExecutionGroup["listExecutions"];
  /**
   * Starts an interactive session of a runbook.
   *
   * Gives the address of the session and the id of its execution; close the runbook to end it.
   *
   * `POST /v1alpha1/executions` (keys: apiKey; retried only where nothing was sent)
   */
  createExecution(options: WorkflowsServiceCreateExecutionOptions): Promise<operations["WorkflowsService_CreateExecution"]["responses"][200]["content"]["application/json"]>;
  /** {@link ExecutionGroup.createExecution} by the vendor's own id. */
  readonly WorkflowsService_CreateExecution: ExecutionGroup["createExecution"];
  /**
   * Reads one execution, output included.
   *
   * While it is in progress, ask for the summary: it leaves out the output, which may be large.
   *
   * `GET /v1alpha1/executions/{executionId}` (keys: apiKey; retried after a fault)
   */
  getExecution(options: WorkflowsServiceGetExecutionOptions): Promise<operations["WorkflowsService_GetExecution"]["responses"][200]["content"]["application/json"]>;
  /** {@link ExecutionGroup.getExecution} by the vendor's own id. */
  readonly WorkflowsService_GetExecution: ExecutionGroup["getExecution"];
}

/** The operations of `client.folder`. */
export interface FolderGroup {
  /**
   * Lists folders, page by page.
   *
   * The items have the shape of runbooks. The last page may name another one, so a walk ends as well when
   * pageCount pages were read, with a short or empty page, and with a token that came before.
   *
   * `GET /v1alpha1/folders` (keys: apiKey; retried after a fault)
   */
  readonly listFolders: {
    (options?: WorkflowsServiceListFoldersOptions): Promise<operations["WorkflowsService_ListFolders"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: WorkflowsServiceListFoldersAllOptions): RecordStream<NonNullable<Exclude<operations["WorkflowsService_ListFolders"]["responses"][200]["content"]["application/json"], unknown[]>["folders"]>[number]>;
  };
  /** {@link FolderGroup.listFolders} by the vendor's own id. */
  readonly WorkflowsService_ListFolders: FolderGroup["listFolders"];
  /**
   * Creates a folder.
   *
   * The folder has the shape of a runbook.
   *
   * `POST /v1alpha1/folders` (keys: apiKey; retried only where nothing was sent)
   */
  createFolder(options: WorkflowsServiceCreateFolderOptions): Promise<operations["WorkflowsService_CreateFolder"]["responses"][200]["content"]["application/json"]>;
  /** {@link FolderGroup.createFolder} by the vendor's own id. */
  readonly WorkflowsService_CreateFolder: FolderGroup["createFolder"];
  /**
   * Reads one folder.
   *
   * `GET /v1alpha1/folders/{folderId}` (keys: apiKey; retried after a fault)
   */
  getFolder(options: WorkflowsServiceGetFolderOptions): Promise<operations["WorkflowsService_GetFolder"]["responses"][200]["content"]["application/json"]>;
  /** {@link FolderGroup.getFolder} by the vendor's own id. */
  readonly WorkflowsService_GetFolder: FolderGroup["getFolder"];
  /**
   * Deletes a folder.
   *
   * `DELETE /v1alpha1/folders/{folderId}` (keys: apiKey; retried after a fault)
   */
  deleteFolder(options: WorkflowsServiceDeleteFolderOptions): Promise<operations["WorkflowsService_DeleteFolder"]["responses"][200]["content"]["application/json"]>;
  /** {@link FolderGroup.deleteFolder} by the vendor's own id. */
  readonly WorkflowsService_DeleteFolder: FolderGroup["deleteFolder"];
  /**
   * Changes a folder; send it whole and name the changed fields in updateMask.
   *
   * `PATCH /v1alpha1/folders/{folderId}` (keys: apiKey; retried after a fault)
   */
  updateFolder(options: WorkflowsServiceUpdateFolderOptions): Promise<operations["WorkflowsService_UpdateFolder"]["responses"][200]["content"]["application/json"]>;
  /** {@link FolderGroup.updateFolder} by the vendor's own id. */
  readonly WorkflowsService_UpdateFolder: FolderGroup["updateFolder"];
}

/** The operations of `client.request`. */
export interface RequestGroup {
  /**
   * Lists requests for approval, page by page.
   *
   * The last page may name another one, so a walk ends as well when pageCount pages were read, with a
   * short or empty page, and with a token that came before.
   *
   * `GET /v1alpha1/requests` (keys: apiKey; retried after a fault)
   */
  readonly listRequests: {
    (options?: WorkflowsServiceListRequestsOptions): Promise<operations["WorkflowsService_ListRequests"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: WorkflowsServiceListRequestsAllOptions): RecordStream<NonNullable<Exclude<operations["WorkflowsService_ListRequests"]["responses"][200]["content"]["application/json"], unknown[]>["requests"]>[number]>;
  };
  /** {@link RequestGroup.listRequests} by the vendor's own id. */
  readonly WorkflowsService_ListRequests: RequestGroup["listRequests"];
  /**
   * Asks for the approval of a run.
   *
   * Runbooks with requiresApproval run only after one. The inputs are JSON in a string.
   *
   * `POST /v1alpha1/requests` (keys: apiKey; retried only where nothing was sent)
   */
  createRequest(options: WorkflowsServiceCreateRequestOptions): Promise<operations["WorkflowsService_CreateRequest"]["responses"][200]["content"]["application/json"]>;
  /** {@link RequestGroup.createRequest} by the vendor's own id. */
  readonly WorkflowsService_CreateRequest: RequestGroup["createRequest"];
  /**
   * Reads one request for approval.
   *
   * `GET /v1alpha1/requests/{requestId}` (keys: apiKey; retried after a fault)
   */
  getRequest(options: WorkflowsServiceGetRequestOptions): Promise<operations["WorkflowsService_GetRequest"]["responses"][200]["content"]["application/json"]>;
  /** {@link RequestGroup.getRequest} by the vendor's own id. */
  readonly WorkflowsService_GetRequest: RequestGroup["getRequest"];
  /**
   * Deletes a request for approval.
   *
   * `DELETE /v1alpha1/requests/{requestId}` (keys: apiKey; retried after a fault)
   */
  deleteRequest(options: WorkflowsServiceDeleteRequestOptions): Promise<operations["WorkflowsService_DeleteRequest"]["responses"][200]["content"]["application/json"]>;
  /** {@link RequestGroup.deleteRequest} by the vendor's own id. */
  readonly WorkflowsService_DeleteRequest: RequestGroup["deleteRequest"];
  /**
   * Changes a request for approval: approves, rejects or withdraws it.
   *
   * An approval may set a run off, so it is not repeated.
   *
   * `PATCH /v1alpha1/requests/{requestId}` (keys: apiKey; retried only where nothing was sent)
   */
  updateRequest(options: WorkflowsServiceUpdateRequestOptions): Promise<operations["WorkflowsService_UpdateRequest"]["responses"][200]["content"]["application/json"]>;
  /** {@link RequestGroup.updateRequest} by the vendor's own id. */
  readonly WorkflowsService_UpdateRequest: RequestGroup["updateRequest"];
}

/** The operations of `client.workflow`. */
export interface WorkflowGroup {
  /**
   * Lists runbooks, page by page.
   *
   * The last page may name another one, so a walk ends as well when pageCount pages were read, with a
   * short or empty page, and with a token that came before.
   *
   * `GET /v1alpha1/workflows` (keys: apiKey; retried after a fault)
   */
  readonly listWorkflows: {
    (options?: WorkflowsServiceListWorkflowsOptions): Promise<operations["WorkflowsService_ListWorkflows"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: WorkflowsServiceListWorkflowsAllOptions): RecordStream<NonNullable<Exclude<operations["WorkflowsService_ListWorkflows"]["responses"][200]["content"]["application/json"], unknown[]>["workflows"]>[number]>;
  };
  /** {@link WorkflowGroup.listWorkflows} by the vendor's own id. */
  readonly WorkflowsService_ListWorkflows: WorkflowGroup["listWorkflows"];
  /**
   * Creates a runbook.
   *
   * `POST /v1alpha1/workflows` (keys: apiKey; retried only where nothing was sent)
   */
  createWorkflow(options: WorkflowsServiceCreateWorkflowOptions): Promise<operations["WorkflowsService_CreateWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.createWorkflow} by the vendor's own id. */
  readonly WorkflowsService_CreateWorkflow: WorkflowGroup["createWorkflow"];
  /**
   * Fills the set of the vendor's own runbooks from a build.
   *
   * Looks internal: no page of the vendor mentions it.
   *
   * `POST /v1alpha1/workflows/populate` (keys: apiKey; retried only where nothing was sent)
   */
  populateGlobalWorkflows(options: WorkflowsServicePopulateGlobalWorkflowsOptions): Promise<operations["WorkflowsService_PopulateGlobalWorkflows"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.populateGlobalWorkflows} by the vendor's own id. */
  readonly WorkflowsService_PopulateGlobalWorkflows: WorkflowGroup["populateGlobalWorkflows"];
  /**
   * Lists the ids of runbooks that go with this one.
   *
   * `GET /v1alpha1/workflows/recommendations/{workflowId}` (keys: apiKey; retried after a fault)
   */
  getRecommendation(options: WorkflowsServiceGetRecommendationOptions): Promise<operations["WorkflowsService_GetRecommendation"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.getRecommendation} by the vendor's own id. */
  readonly WorkflowsService_GetRecommendation: WorkflowGroup["getRecommendation"];
  /**
   * Reads one runbook.
   *
   * Before a run look at runningDisabled, executionDisabled and requiresApproval.
   *
   * `GET /v1alpha1/workflows/{workflowId}` (keys: apiKey; retried after a fault)
   */
  getWorkflow(options: WorkflowsServiceGetWorkflowOptions): Promise<operations["WorkflowsService_GetWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.getWorkflow} by the vendor's own id. */
  readonly WorkflowsService_GetWorkflow: WorkflowGroup["getWorkflow"];
  /**
   * Deletes a runbook.
   *
   * `DELETE /v1alpha1/workflows/{workflowId}` (keys: apiKey; retried after a fault)
   */
  deleteWorkflow(options: WorkflowsServiceDeleteWorkflowOptions): Promise<operations["WorkflowsService_DeleteWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.deleteWorkflow} by the vendor's own id. */
  readonly WorkflowsService_DeleteWorkflow: WorkflowGroup["deleteWorkflow"];
  /**
   * Changes a runbook; send it whole and name the changed fields in updateMask.
   *
   * `PATCH /v1alpha1/workflows/{workflowId}` (keys: apiKey; retried after a fault)
   */
  updateWorkflow(options: WorkflowsServiceUpdateWorkflowOptions): Promise<operations["WorkflowsService_UpdateWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.updateWorkflow} by the vendor's own id. */
  readonly WorkflowsService_UpdateWorkflow: WorkflowGroup["updateWorkflow"];
  /**
   * Ends an interactive session of a runbook.
   *
   * `POST /v1alpha1/workflows/{workflowId}/close` (keys: apiKey; retried only where nothing was sent)
   */
  closeWorkflow(options: WorkflowsServiceCloseWorkflowOptions): Promise<operations["WorkflowsService_CloseWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.closeWorkflow} by the vendor's own id. */
  readonly WorkflowsService_CloseWorkflow: WorkflowGroup["closeWorkflow"];
  /**
   * Copies a runbook under another name.
   *
   * `POST /v1alpha1/workflows/{workflowId}/duplicate` (keys: apiKey; retried only where nothing was sent)
   */
  duplicateWorkflow(options: WorkflowsServiceDuplicateWorkflowOptions): Promise<operations["WorkflowsService_DuplicateWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.duplicateWorkflow} by the vendor's own id. */
  readonly WorkflowsService_DuplicateWorkflow: WorkflowGroup["duplicateWorkflow"];
  /**
   * Opens a runbook in the editor and gives the address of the session.
   *
   * `GET /v1alpha1/workflows/{workflowId}/edit` (keys: apiKey; retried only where nothing was sent)
   */
  editWorkflow(options: WorkflowsServiceEditWorkflowOptions): Promise<operations["WorkflowsService_EditWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.editWorkflow} by the vendor's own id. */
  readonly WorkflowsService_EditWorkflow: WorkflowGroup["editWorkflow"];
  /**
   * Runs a runbook.
   *
   * Gives a list of the ids of executions. There is no key that would let the server recognise a run that
   * is sent twice, nor a way to cancel one.
   *
   * `POST /v1alpha1/workflows/{workflowId}/run` (keys: apiKey; retried only where nothing was sent)
   */
  runWorkflow(options: WorkflowsServiceRunWorkflowOptions): Promise<operations["WorkflowsService_RunWorkflow"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkflowGroup.runWorkflow} by the vendor's own id. */
  readonly WorkflowsService_RunWorkflow: WorkflowGroup["runWorkflow"];
}

/** The operations of `client.schedule`. */
export interface ScheduleGroup {
  /**
   * Lists schedules, page by page.
   *
   * The last page may name another one, so a walk ends as well when pageCount pages were read, with a
   * short or empty page, and with a token that came before.
   *
   * `GET /v1alpha1/schedules` (keys: apiKey; retried after a fault)
   */
  readonly listSchedules: {
    (options?: CalendarServiceListScheduleOptions): Promise<operations["CalendarService_ListSchedule"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: CalendarServiceListScheduleAllOptions): RecordStream<NonNullable<Exclude<operations["CalendarService_ListSchedule"]["responses"][200]["content"]["application/json"], unknown[]>["schedules"]>[number]>;
  };
  /** {@link ScheduleGroup.listSchedules} by the vendor's own id. */
  readonly CalendarService_ListSchedule: ScheduleGroup["listSchedules"];
  /**
   * Creates a schedule.
   *
   * The time is a cron text of five fields, in GMT in the vendor's example.
   *
   * `POST /v1alpha1/schedules` (keys: apiKey; retried only where nothing was sent)
   */
  createSchedule(options: CalendarServiceCreateScheduleOptions): Promise<operations["CalendarService_CreateSchedule"]["responses"][200]["content"]["application/json"]>;
  /** {@link ScheduleGroup.createSchedule} by the vendor's own id. */
  readonly CalendarService_CreateSchedule: ScheduleGroup["createSchedule"];
  /**
   * Reads one schedule.
   *
   * `GET /v1alpha1/schedules/{scheduleId}` (keys: apiKey; retried after a fault)
   */
  getSchedule(options: CalendarServiceGetScheduleOptions): Promise<operations["CalendarService_GetSchedule"]["responses"][200]["content"]["application/json"]>;
  /** {@link ScheduleGroup.getSchedule} by the vendor's own id. */
  readonly CalendarService_GetSchedule: ScheduleGroup["getSchedule"];
  /**
   * Deletes a schedule.
   *
   * `DELETE /v1alpha1/schedules/{scheduleId}` (keys: apiKey; retried after a fault)
   */
  deleteSchedule(options: CalendarServiceDeleteScheduleOptions): Promise<operations["CalendarService_DeleteSchedule"]["responses"][200]["content"]["application/json"]>;
  /** {@link ScheduleGroup.deleteSchedule} by the vendor's own id. */
  readonly CalendarService_DeleteSchedule: ScheduleGroup["deleteSchedule"];
  /**
   * Changes a schedule; send it whole, without the wrapper that creating one has.
   *
   * `PATCH /v1alpha1/schedules/{scheduleId}` (keys: apiKey; retried after a fault)
   */
  updateSchedule(options: CalendarServiceUpdateScheduleOptions): Promise<operations["CalendarService_UpdateSchedule"]["responses"][200]["content"]["application/json"]>;
  /** {@link ScheduleGroup.updateSchedule} by the vendor's own id. */
  readonly CalendarService_UpdateSchedule: ScheduleGroup["updateSchedule"];
}

/** The groups in which the operations appear. */
export interface Groups {
  readonly health: HealthGroup;
  readonly credential: CredentialGroup;
  readonly execution: ExecutionGroup;
  readonly folder: FolderGroup;
  readonly request: RequestGroup;
  readonly workflow: WorkflowGroup;
  readonly schedule: ScheduleGroup;
}

/** The groups that the key kind `apiKey` opens. */
export interface ApiKeyKeyGroups {
  readonly health: HealthGroup;
  readonly credential: CredentialGroup;
  readonly execution: ExecutionGroup;
  readonly folder: FolderGroup;
  readonly request: RequestGroup;
  readonly workflow: WorkflowGroup;
  readonly schedule: ScheduleGroup;
}

/** The paths that the key kind `apiKey` opens. */
export interface ApiKeyKeyPaths extends paths {}

/** What `client.health.healthStatus` takes. */
export interface WorkflowsServiceHealthStatusOptions extends CallOptions {}

/** What `client.credential.getVaultCredentials` takes. */
export interface WorkflowsServiceGetVaultCredentialsOptions extends CallOptions {
  readonly query?: operations["WorkflowsService_GetVaultCredentials"]["parameters"]["query"] | undefined;
}

/** What `client.execution.listExecutions` takes. */
export interface WorkflowsServiceListExecutionsOptions extends CallOptions {
  readonly query?: operations["WorkflowsService_ListExecutions"]["parameters"]["query"] | undefined;
}

/** What `client.execution.createExecution` takes. */
export interface WorkflowsServiceCreateExecutionOptions extends CallOptions {
  readonly body: operations["WorkflowsService_CreateExecution"]["requestBody"]["content"]["application/json"];
}

/** What `client.execution.getExecution` takes. */
export interface WorkflowsServiceGetExecutionOptions extends CallOptions {
  readonly path: operations["WorkflowsService_GetExecution"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_GetExecution"]["parameters"]["query"] | undefined;
}

/** What `client.folder.listFolders` takes. */
export interface WorkflowsServiceListFoldersOptions extends CallOptions {
  readonly query?: operations["WorkflowsService_ListFolders"]["parameters"]["query"] | undefined;
}

/** What `client.folder.createFolder` takes. */
export interface WorkflowsServiceCreateFolderOptions extends CallOptions {
  readonly body: operations["WorkflowsService_CreateFolder"]["requestBody"]["content"]["application/json"];
}

/** What `client.folder.getFolder` takes. */
export interface WorkflowsServiceGetFolderOptions extends CallOptions {
  readonly path: operations["WorkflowsService_GetFolder"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_GetFolder"]["parameters"]["query"] | undefined;
}

/** What `client.folder.deleteFolder` takes. */
export interface WorkflowsServiceDeleteFolderOptions extends CallOptions {
  readonly path: operations["WorkflowsService_DeleteFolder"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_DeleteFolder"]["parameters"]["query"] | undefined;
}

/** What `client.folder.updateFolder` takes. */
export interface WorkflowsServiceUpdateFolderOptions extends CallOptions {
  readonly path: operations["WorkflowsService_UpdateFolder"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_UpdateFolder"]["parameters"]["query"] | undefined;
  readonly body: operations["WorkflowsService_UpdateFolder"]["requestBody"]["content"]["application/json"];
}

/** What `client.request.listRequests` takes. */
export interface WorkflowsServiceListRequestsOptions extends CallOptions {
  readonly query?: operations["WorkflowsService_ListRequests"]["parameters"]["query"] | undefined;
}

/** What `client.request.createRequest` takes. */
export interface WorkflowsServiceCreateRequestOptions extends CallOptions {
  readonly body: operations["WorkflowsService_CreateRequest"]["requestBody"]["content"]["application/json"];
}

/** What `client.request.getRequest` takes. */
export interface WorkflowsServiceGetRequestOptions extends CallOptions {
  readonly path: operations["WorkflowsService_GetRequest"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_GetRequest"]["parameters"]["query"] | undefined;
}

/** What `client.request.deleteRequest` takes. */
export interface WorkflowsServiceDeleteRequestOptions extends CallOptions {
  readonly path: operations["WorkflowsService_DeleteRequest"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_DeleteRequest"]["parameters"]["query"] | undefined;
}

/** What `client.request.updateRequest` takes. */
export interface WorkflowsServiceUpdateRequestOptions extends CallOptions {
  readonly path: operations["WorkflowsService_UpdateRequest"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_UpdateRequest"]["parameters"]["query"] | undefined;
  readonly body: operations["WorkflowsService_UpdateRequest"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.listWorkflows` takes. */
export interface WorkflowsServiceListWorkflowsOptions extends CallOptions {
  readonly query?: operations["WorkflowsService_ListWorkflows"]["parameters"]["query"] | undefined;
}

/** What `client.workflow.createWorkflow` takes. */
export interface WorkflowsServiceCreateWorkflowOptions extends CallOptions {
  readonly body: operations["WorkflowsService_CreateWorkflow"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.populateGlobalWorkflows` takes. */
export interface WorkflowsServicePopulateGlobalWorkflowsOptions extends CallOptions {
  readonly body: operations["WorkflowsService_PopulateGlobalWorkflows"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.getRecommendation` takes. */
export interface WorkflowsServiceGetRecommendationOptions extends CallOptions {
  readonly path: operations["WorkflowsService_GetRecommendation"]["parameters"]["path"];
  readonly query: operations["WorkflowsService_GetRecommendation"]["parameters"]["query"];
}

/** What `client.workflow.getWorkflow` takes. */
export interface WorkflowsServiceGetWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_GetWorkflow"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_GetWorkflow"]["parameters"]["query"] | undefined;
}

/** What `client.workflow.deleteWorkflow` takes. */
export interface WorkflowsServiceDeleteWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_DeleteWorkflow"]["parameters"]["path"];
  readonly query: operations["WorkflowsService_DeleteWorkflow"]["parameters"]["query"];
}

/** What `client.workflow.updateWorkflow` takes. */
export interface WorkflowsServiceUpdateWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_UpdateWorkflow"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_UpdateWorkflow"]["parameters"]["query"] | undefined;
  readonly body: operations["WorkflowsService_UpdateWorkflow"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.closeWorkflow` takes. */
export interface WorkflowsServiceCloseWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_CloseWorkflow"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_CloseWorkflow"]["parameters"]["query"] | undefined;
  readonly body: operations["WorkflowsService_CloseWorkflow"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.duplicateWorkflow` takes. */
export interface WorkflowsServiceDuplicateWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_DuplicateWorkflow"]["parameters"]["path"];
  readonly body: operations["WorkflowsService_DuplicateWorkflow"]["requestBody"]["content"]["application/json"];
}

/** What `client.workflow.editWorkflow` takes. */
export interface WorkflowsServiceEditWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_EditWorkflow"]["parameters"]["path"];
  readonly query?: operations["WorkflowsService_EditWorkflow"]["parameters"]["query"] | undefined;
}

/** What `client.workflow.runWorkflow` takes. */
export interface WorkflowsServiceRunWorkflowOptions extends CallOptions {
  readonly path: operations["WorkflowsService_RunWorkflow"]["parameters"]["path"];
  readonly body: operations["WorkflowsService_RunWorkflow"]["requestBody"]["content"]["application/json"];
}

/** What `client.schedule.listSchedules` takes. */
export interface CalendarServiceListScheduleOptions extends CallOptions {
  readonly query?: operations["CalendarService_ListSchedule"]["parameters"]["query"] | undefined;
}

/** What `client.schedule.createSchedule` takes. */
export interface CalendarServiceCreateScheduleOptions extends CallOptions {
  readonly body: operations["CalendarService_CreateSchedule"]["requestBody"]["content"]["application/json"];
}

/** What `client.schedule.getSchedule` takes. */
export interface CalendarServiceGetScheduleOptions extends CallOptions {
  readonly path: operations["CalendarService_GetSchedule"]["parameters"]["path"];
  readonly query?: operations["CalendarService_GetSchedule"]["parameters"]["query"] | undefined;
}

/** What `client.schedule.deleteSchedule` takes. */
export interface CalendarServiceDeleteScheduleOptions extends CallOptions {
  readonly path: operations["CalendarService_DeleteSchedule"]["parameters"]["path"];
  readonly query?: operations["CalendarService_DeleteSchedule"]["parameters"]["query"] | undefined;
}

/** What `client.schedule.updateSchedule` takes. */
export interface CalendarServiceUpdateScheduleOptions extends CallOptions {
  readonly path: operations["CalendarService_UpdateSchedule"]["parameters"]["path"];
  readonly query?: operations["CalendarService_UpdateSchedule"]["parameters"]["query"] | undefined;
  readonly body: operations["CalendarService_UpdateSchedule"]["requestBody"]["content"]["application/json"];
}

/** What `client.execution.listExecutions.all` takes. */
export interface WorkflowsServiceListExecutionsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["WorkflowsService_ListExecutions"]["parameters"]["query"]>, "pageToken" | "pageSize"> | undefined;
}

/** What `client.folder.listFolders.all` takes. */
export interface WorkflowsServiceListFoldersAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["WorkflowsService_ListFolders"]["parameters"]["query"]>, "pageToken" | "pageSize"> | undefined;
}

/** What `client.request.listRequests.all` takes. */
export interface WorkflowsServiceListRequestsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["WorkflowsService_ListRequests"]["parameters"]["query"]>, "pageToken" | "pageSize"> | undefined;
}

/** What `client.workflow.listWorkflows.all` takes. */
export interface WorkflowsServiceListWorkflowsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["WorkflowsService_ListWorkflows"]["parameters"]["query"]>, "pageToken" | "pageSize"> | undefined;
}

/** What `client.schedule.listSchedules.all` takes. */
export interface CalendarServiceListScheduleAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["CalendarService_ListSchedule"]["parameters"]["query"]>, "pageToken" | "pageSize"> | undefined;
}

export type protobufAny = components["schemas"]["protobufAny"];

export type rpcStatus = components["schemas"]["rpcStatus"];

export type v1alpha1CloseWorkflowBody = components["schemas"]["v1alpha1CloseWorkflowBody"];

export type v1alpha1CloseWorkflowResponse = components["schemas"]["v1alpha1CloseWorkflowResponse"];

export type v1alpha1Connector = components["schemas"]["v1alpha1Connector"];

export type v1alpha1ConnectorType = components["schemas"]["v1alpha1ConnectorType"];

export type v1alpha1CountEntry = components["schemas"]["v1alpha1CountEntry"];

export type v1alpha1CreateExecutionRequest = components["schemas"]["v1alpha1CreateExecutionRequest"];

export type v1alpha1CreateExecutionResponse = components["schemas"]["v1alpha1CreateExecutionResponse"];

export type v1alpha1CreateFolderRequest = components["schemas"]["v1alpha1CreateFolderRequest"];

export type v1alpha1CreateFolderResponse = components["schemas"]["v1alpha1CreateFolderResponse"];

export type v1alpha1CreateRequestRequest = components["schemas"]["v1alpha1CreateRequestRequest"];

export type v1alpha1CreateRequestResponse = components["schemas"]["v1alpha1CreateRequestResponse"];

export type v1alpha1CreateWorkflowRequest = components["schemas"]["v1alpha1CreateWorkflowRequest"];

export type v1alpha1CreateWorkflowResponse = components["schemas"]["v1alpha1CreateWorkflowResponse"];

export type v1alpha1DeleteFolderResponse = components["schemas"]["v1alpha1DeleteFolderResponse"];

export type v1alpha1DeleteRequestResponse = components["schemas"]["v1alpha1DeleteRequestResponse"];

export type v1alpha1DeleteWorkflowResponse = components["schemas"]["v1alpha1DeleteWorkflowResponse"];

export type v1alpha1DuplicateWorkflowResponse = components["schemas"]["v1alpha1DuplicateWorkflowResponse"];

export type v1alpha1EditWorkflowResponse = components["schemas"]["v1alpha1EditWorkflowResponse"];

export type v1alpha1EnvironmentStatus = components["schemas"]["v1alpha1EnvironmentStatus"];

export type v1alpha1Execution = components["schemas"]["v1alpha1Execution"];

/** SUCCEEDED and FAILED are the ends. There is no value for cancelled or timed out. */
export type v1alpha1ExecutionStatus = components["schemas"]["v1alpha1ExecutionStatus"];

export type v1alpha1ExecutionType = components["schemas"]["v1alpha1ExecutionType"];

export type v1alpha1GetExecutionResponse = components["schemas"]["v1alpha1GetExecutionResponse"];

export type v1alpha1GetFolderResponse = components["schemas"]["v1alpha1GetFolderResponse"];

export type v1alpha1GetRecommendationResponse = components["schemas"]["v1alpha1GetRecommendationResponse"];

export type v1alpha1GetRequestResponse = components["schemas"]["v1alpha1GetRequestResponse"];

export type v1alpha1GetVaultCredentialsResponse = components["schemas"]["v1alpha1GetVaultCredentialsResponse"];

export type v1alpha1GetWorkflowResponse = components["schemas"]["v1alpha1GetWorkflowResponse"];

export type v1alpha1ListExecutionsResponse = components["schemas"]["v1alpha1ListExecutionsResponse"];

export type v1alpha1ListFoldersResponse = components["schemas"]["v1alpha1ListFoldersResponse"];

export type v1alpha1ListRequestsResponse = components["schemas"]["v1alpha1ListRequestsResponse"];

export type v1alpha1ListWorkflowsResponse = components["schemas"]["v1alpha1ListWorkflowsResponse"];

export type v1alpha1PopulateGlobalWorkflowsRequest = components["schemas"]["v1alpha1PopulateGlobalWorkflowsRequest"];

export type v1alpha1PopulateGlobalWorkflowsResponse = components["schemas"]["v1alpha1PopulateGlobalWorkflowsResponse"];

export type v1alpha1RefreshEnvironmentStatusResponse = components["schemas"]["v1alpha1RefreshEnvironmentStatusResponse"];

export type v1alpha1Request = components["schemas"]["v1alpha1Request"];

export type v1alpha1RequestHeader = components["schemas"]["v1alpha1RequestHeader"];

export type v1alpha1RequestStatus = components["schemas"]["v1alpha1RequestStatus"];

export type v1alpha1ResponseHeader = components["schemas"]["v1alpha1ResponseHeader"];

export type v1alpha1RunWorkflowResponse = components["schemas"]["v1alpha1RunWorkflowResponse"];

export type v1alpha1RunWorkflowWithoutExecutionEntryResponse = components["schemas"]["v1alpha1RunWorkflowWithoutExecutionEntryResponse"];

export type v1alpha1UpdateFolderResponse = components["schemas"]["v1alpha1UpdateFolderResponse"];

export type v1alpha1UpdateRequestResponse = components["schemas"]["v1alpha1UpdateRequestResponse"];

export type v1alpha1UpdateWorkflowResponse = components["schemas"]["v1alpha1UpdateWorkflowResponse"];

export type v1alpha1Workflow = components["schemas"]["v1alpha1Workflow"];

export type workflowsv1alpha1HealthStatusResponse = components["schemas"]["workflowsv1alpha1HealthStatusResponse"];

export type calendarv1alpha1HealthStatusResponse = components["schemas"]["calendarv1alpha1HealthStatusResponse"];

export type v1alpha1AlarmsPullSchedule = components["schemas"]["v1alpha1AlarmsPullSchedule"];

export type v1alpha1CreateInternalScheduleResponse = components["schemas"]["v1alpha1CreateInternalScheduleResponse"];

export type v1alpha1CreateScheduleRequest = components["schemas"]["v1alpha1CreateScheduleRequest"];

export type v1alpha1CreateScheduleResponse = components["schemas"]["v1alpha1CreateScheduleResponse"];

export type v1alpha1CreateTenantSchedulerResponse = components["schemas"]["v1alpha1CreateTenantSchedulerResponse"];

export type v1alpha1DeleteConnectorScheduleResponse = components["schemas"]["v1alpha1DeleteConnectorScheduleResponse"];

export type v1alpha1DeleteScheduleResponse = components["schemas"]["v1alpha1DeleteScheduleResponse"];

export type v1alpha1DeleteTenantSchedulerResponse = components["schemas"]["v1alpha1DeleteTenantSchedulerResponse"];

export type v1alpha1GetScheduleResponse = components["schemas"]["v1alpha1GetScheduleResponse"];

export type v1alpha1InternalScheduleType = components["schemas"]["v1alpha1InternalScheduleType"];

export type v1alpha1ListScheduleResponse = components["schemas"]["v1alpha1ListScheduleResponse"];

export type v1alpha1Schedule = components["schemas"]["v1alpha1Schedule"];

export type v1alpha1UpdateScheduleResponse = components["schemas"]["v1alpha1UpdateScheduleResponse"];
