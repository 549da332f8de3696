// Generated from openapi/unskript by `npm run generate`; never edit.

export interface paths {
    "/internal/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells whether the service is up.
         * @description Looks internal: no page of the vendor mentions it.
         */
        get: operations["WorkflowsService_HealthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/credentials/vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a token for the vault that holds the credentials.
         * @description Looks internal: no page of the vendor mentions it. Treat the token as a secret.
         */
        get: operations["WorkflowsService_GetVaultCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists executions, page by page.
         * @description The items are under execution, in the singular. The last page may name another one, so a walk ends as well when pageCount pages were read, with a short or empty page, and with a token that came before.
         */
        get: operations["WorkflowsService_ListExecutions"];
        put?: never;
        /**
         * Starts an interactive session of a runbook.
         * @description Gives the address of the session and the id of its execution; close the runbook to end it.
         */
        post: operations["WorkflowsService_CreateExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/executions/{executionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one execution, output included.
         * @description While it is in progress, ask for the summary: it leaves out the output, which may be large.
         */
        get: operations["WorkflowsService_GetExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists folders, page by page.
         * @description The items have the shape of runbooks. The last page may name another one, so a walk ends as well when pageCount pages were read, with a short or empty page, and with a token that came before.
         */
        get: operations["WorkflowsService_ListFolders"];
        put?: never;
        /**
         * Creates a folder.
         * @description The folder has the shape of a runbook.
         */
        post: operations["WorkflowsService_CreateFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/folders/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one folder. */
        get: operations["WorkflowsService_GetFolder"];
        put?: never;
        post?: never;
        /** Deletes a folder. */
        delete: operations["WorkflowsService_DeleteFolder"];
        options?: never;
        head?: never;
        /** Changes a folder; send it whole and name the changed fields in updateMask. */
        patch: operations["WorkflowsService_UpdateFolder"];
        trace?: never;
    };
    "/v1alpha1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists requests for approval, page by page.
         * @description The last page may name another one, so a walk ends as well when pageCount pages were read, with a short or empty page, and with a token that came before.
         */
        get: operations["WorkflowsService_ListRequests"];
        put?: never;
        /**
         * Asks for the approval of a run.
         * @description Runbooks with requiresApproval run only after one. The inputs are JSON in a string.
         */
        post: operations["WorkflowsService_CreateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one request for approval. */
        get: operations["WorkflowsService_GetRequest"];
        put?: never;
        post?: never;
        /** Deletes a request for approval. */
        delete: operations["WorkflowsService_DeleteRequest"];
        options?: never;
        head?: never;
        /**
         * Changes a request for approval: approves, rejects or withdraws it.
         * @description An approval may set a run off, so it is not repeated.
         */
        patch: operations["WorkflowsService_UpdateRequest"];
        trace?: never;
    };
    "/v1alpha1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists runbooks, page by page.
         * @description The last page may name another one, so a walk ends as well when pageCount pages were read, with a short or empty page, and with a token that came before.
         */
        get: operations["WorkflowsService_ListWorkflows"];
        put?: never;
        /** Creates a runbook. */
        post: operations["WorkflowsService_CreateWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/populate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fills the set of the vendor's own runbooks from a build.
         * @description Looks internal: no page of the vendor mentions it.
         */
        post: operations["WorkflowsService_PopulateGlobalWorkflows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/recommendations/{workflowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ids of runbooks that go with this one. */
        get: operations["WorkflowsService_GetRecommendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/{workflowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one runbook.
         * @description Before a run look at runningDisabled, executionDisabled and requiresApproval.
         */
        get: operations["WorkflowsService_GetWorkflow"];
        put?: never;
        post?: never;
        /** Deletes a runbook. */
        delete: operations["WorkflowsService_DeleteWorkflow"];
        options?: never;
        head?: never;
        /** Changes a runbook; send it whole and name the changed fields in updateMask. */
        patch: operations["WorkflowsService_UpdateWorkflow"];
        trace?: never;
    };
    "/v1alpha1/workflows/{workflowId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an interactive session of a runbook. */
        post: operations["WorkflowsService_CloseWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/{workflowId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies a runbook under another name. */
        post: operations["WorkflowsService_DuplicateWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/{workflowId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens a runbook in the editor and gives the address of the session. */
        get: operations["WorkflowsService_EditWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/workflows/{workflowId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a runbook.
         * @description Gives a list of the ids of executions. There is no key that would let the server recognise a run that is sent twice, nor a way to cancel one.
         */
        post: operations["WorkflowsService_RunWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists schedules, page by page.
         * @description The last page may name another one, so a walk ends as well when pageCount pages were read, with a short or empty page, and with a token that came before.
         */
        get: operations["CalendarService_ListSchedule"];
        put?: never;
        /**
         * Creates a schedule.
         * @description The time is a cron text of five fields, in GMT in the vendor's example.
         */
        post: operations["CalendarService_CreateSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one schedule. */
        get: operations["CalendarService_GetSchedule"];
        put?: never;
        post?: never;
        /** Deletes a schedule. */
        delete: operations["CalendarService_DeleteSchedule"];
        options?: never;
        head?: never;
        /** Changes a schedule; send it whole, without the wrapper that creating one has. */
        patch: operations["CalendarService_UpdateSchedule"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        protobufAny: {
            "@type"?: string;
        } & {
            [key: string]: unknown;
        };
        rpcStatus: {
            /**
             * Format: int32
             * @description A gRPC code, not the HTTP status.
             */
            code?: number;
            message?: string;
            details?: components["schemas"]["protobufAny"][];
        };
        v1alpha1CloseWorkflowBody: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            proxyId: string;
            url: string;
            executionId: string;
            workflow?: components["schemas"]["v1alpha1Workflow"];
            cancel?: boolean;
        };
        v1alpha1CloseWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1Connector: {
            name: string;
            type?: components["schemas"]["v1alpha1ConnectorType"];
            proxyId: string[];
            readonly id?: string;
            tags?: string[];
            /** Format: date-time */
            readonly createTime?: string;
            connectorData: string;
            readonly status?: string;
            readonly alertUrl?: string;
            alertEnabled?: boolean;
            readonly alarmPullFailureReason?: string;
            serviceId?: string;
            env?: string;
            /** Format: date-time */
            readonly lastAlarmsPullTime?: string;
            /** Format: date-time */
            readonly nextAlarmsPullTime?: string;
        };
        /**
         * @default CONNECTOR_TYPE_UNSPECIFIED
         * @enum {string}
         */
        v1alpha1ConnectorType: "CONNECTOR_TYPE_UNSPECIFIED" | "CONNECTOR_TYPE_AWS" | "CONNECTOR_TYPE_K8S" | "CONNECTOR_TYPE_GCP" | "CONNECTOR_TYPE_POSTGRESQL" | "CONNECTOR_TYPE_SLACK" | "CONNECTOR_TYPE_MONGODB" | "CONNECTOR_TYPE_JENKINS" | "CONNECTOR_TYPE_MYSQL" | "CONNECTOR_TYPE_JIRA" | "CONNECTOR_TYPE_REST" | "CONNECTOR_TYPE_ELASTICSEARCH" | "CONNECTOR_TYPE_KAFKA" | "CONNECTOR_TYPE_GRAFANA" | "CONNECTOR_TYPE_SSH" | "CONNECTOR_TYPE_PROMETHEUS" | "CONNECTOR_TYPE_DATADOG" | "CONNECTOR_TYPE_STRIPE" | "CONNECTOR_TYPE_REDIS" | "CONNECTOR_TYPE_ZABBIX" | "CONNECTOR_TYPE_OPENSEARCH" | "CONNECTOR_TYPE_PINGDOM" | "CONNECTOR_TYPE_GITHUB" | "CONNECTOR_TYPE_TERRAFORM" | "CONNECTOR_TYPE_AIRFLOW" | "CONNECTOR_TYPE_HADOOP" | "CONNECTOR_TYPE_MSSQL" | "CONNECTOR_TYPE_SNOWFLAKE" | "CONNECTOR_TYPE_SPLUNK" | "CONNECTOR_TYPE_SALESFORCE" | "CONNECTOR_TYPE_AZURE";
        v1alpha1CountEntry: {
            name?: string;
            /** @description A text such as "8/8". */
            count?: string;
        };
        v1alpha1CreateExecutionRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            proxyId: string;
            workflowId: string;
            /** @description The values of the inputs, as JSON in a string. */
            inputs: string;
        };
        v1alpha1CreateExecutionResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            url?: string;
            executionId?: string;
        };
        v1alpha1CreateFolderRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            folder?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1CreateFolderResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            folder?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1CreateRequestRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            workflowId: string;
            /** @description JSON in a string. */
            inputs: string;
            reason: string;
        };
        v1alpha1CreateRequestResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            request?: components["schemas"]["v1alpha1Request"];
        };
        v1alpha1CreateWorkflowRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1CreateWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1DeleteFolderResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DeleteRequestResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DeleteWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DuplicateWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1EditWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
            url?: string;
        };
        v1alpha1EnvironmentStatus: {
            environmentName?: string;
            status?: string;
            reason?: string[];
        };
        v1alpha1Execution: {
            readonly id?: string;
            /** @description The name of the runbook; an execution does not tell its id. */
            readonly workflowName?: string;
            /**
             * Format: date-time
             * @description Null in the vendor's example, even for one that has ended.
             */
            readonly createTime?: string | null;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly startTime?: string | null;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly endTime?: string | null;
            /** @description A text such as "25.86s". */
            readonly duration?: string;
            readonly version?: string;
            executionStatus?: components["schemas"]["v1alpha1ExecutionStatus"];
            /** @description JSON in a string. */
            readonly inputs?: string;
            /**
             * Format: byte
             * @description The output, in base64; left out of a summary.
             */
            readonly output?: string;
            readonly executor?: string;
            readonly approver?: string;
            /** @description Why it failed, where that is known. */
            readonly reason?: string;
            executionType?: components["schemas"]["v1alpha1ExecutionType"];
        };
        /**
         * @description SUCCEEDED and FAILED are the ends. There is no value for cancelled or timed out.
         * @default EXECUTION_STATUS_UNSPECIFIED
         * @enum {string}
         */
        v1alpha1ExecutionStatus: "EXECUTION_STATUS_UNSPECIFIED" | "EXECUTION_STATUS_SUCCEEDED" | "EXECUTION_STATUS_FAILED" | "EXECUTION_STATUS_IN_PROGRESS";
        /**
         * @default EXECUTION_TYPE_UNSPECIFIED
         * @enum {string}
         */
        v1alpha1ExecutionType: "EXECUTION_TYPE_UNSPECIFIED" | "EXECUTION_TYPE_RUNBOOK" | "EXECUTION_TYPE_ACTION";
        v1alpha1GetExecutionResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            execution?: components["schemas"]["v1alpha1Execution"];
        };
        v1alpha1GetFolderResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            folder?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1GetRecommendationResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            uuids?: string[];
        };
        v1alpha1GetRequestResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            request?: components["schemas"]["v1alpha1Request"];
        };
        v1alpha1GetVaultCredentialsResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            token?: string;
        };
        v1alpha1GetWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
            url?: string;
        };
        v1alpha1ListExecutionsResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            execution?: components["schemas"]["v1alpha1Execution"][];
            /** @description How many executions have each status. */
            statusTable?: {
                [key: string]: number;
            };
            nextPageToken?: string;
            /** Format: int32 */
            pageCount?: number;
            aggregateTotalTable?: {
                [key: string]: number;
            };
        };
        v1alpha1ListFoldersResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            folders?: components["schemas"]["v1alpha1Workflow"][];
            nextPageToken?: string;
            /** Format: int32 */
            pageCount?: number;
            /** Format: int32 */
            totalCount?: number;
            categoryCounts?: components["schemas"]["v1alpha1CountEntry"][];
        };
        v1alpha1ListRequestsResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            requests?: components["schemas"]["v1alpha1Request"][];
            nextPageToken?: string;
            /** Format: int32 */
            pageCount?: number;
            /** Format: int32 */
            totalCount?: number;
        };
        v1alpha1ListWorkflowsResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflows?: components["schemas"]["v1alpha1Workflow"][];
            nextPageToken?: string;
            /** Format: int32 */
            pageCount?: number;
            /** Format: int32 */
            totalCount?: number;
            categoryCounts?: components["schemas"]["v1alpha1CountEntry"][];
        };
        v1alpha1PopulateGlobalWorkflowsRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            /** Format: int32 */
            buildNumber?: number;
        };
        v1alpha1PopulateGlobalWorkflowsResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1RefreshEnvironmentStatusResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1Request: {
            id?: string;
            workflowName?: string;
            workflowId?: string;
            /** Format: date-time */
            createTime?: string | null;
            status?: components["schemas"]["v1alpha1RequestStatus"];
            /** @description JSON in a string. */
            inputs?: string;
            reason?: string;
            user?: string;
            userId?: string;
            /** Format: date-time */
            lastUpdate?: string | null;
            approverNotes?: string;
        };
        v1alpha1RequestHeader: {
            /** @description An id of the caller's choice for this call. */
            tid: string;
        };
        /**
         * @default REQUEST_STATUS_UNSPECIFIED
         * @enum {string}
         */
        v1alpha1RequestStatus: "REQUEST_STATUS_UNSPECIFIED" | "REQUEST_STATUS_PENDING" | "REQUEST_STATUS_APPROVED" | "REQUEST_STATUS_REJECTED" | "REQUEST_STATUS_WITHDRAWN";
        v1alpha1ResponseHeader: {
            tid?: string;
            /** @description The tid of the request. */
            requestTid?: string;
        };
        v1alpha1RunWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            executionIds?: string[];
        };
        v1alpha1RunWorkflowWithoutExecutionEntryResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1UpdateFolderResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            folder?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1UpdateRequestResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            request?: components["schemas"]["v1alpha1Request"];
        };
        v1alpha1UpdateWorkflowResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            workflow?: components["schemas"]["v1alpha1Workflow"];
        };
        v1alpha1Workflow: {
            name?: string;
            /** @description A UUID, or 64 hexadecimal digits for the vendor's own; opaque. */
            readonly id?: string;
            description?: string;
            tags?: string[];
            currentVersion?: string;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly createTime?: string | null;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly lastRun?: string | null;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly lastUpdated?: string | null;
            /** @description The proxy that it runs on, unless a run names another. */
            proxyId?: string;
            /** @description What the inputs are: JSON Schema in a string. */
            inputSchema?: string;
            /** @description It runs only after a request was approved. */
            requiresApproval?: boolean;
            /** @description It cannot be run now. */
            readonly runningDisabled?: boolean;
            /** @description The folder that it is in. */
            parentId?: string;
            readonly isFolder?: boolean;
            readonly path?: string;
            enableEnvironment?: boolean;
            /** @description Nobody may run it. */
            executionDisabled?: boolean;
            connectorTypes?: string[];
            categories?: string[];
            icon?: string;
            environmentStatus?: components["schemas"]["v1alpha1EnvironmentStatus"][];
            runningDisabledByFloatingEnv?: boolean;
        };
        workflowsv1alpha1HealthStatusResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            status?: string;
        };
        calendarv1alpha1HealthStatusResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            status?: string;
        };
        v1alpha1AlarmsPullSchedule: {
            readonly id?: string;
            environmentId: string;
            readonly environmentName?: string;
            connectorId: string;
            connectorName: string;
            schedule: string;
            connectorType?: components["schemas"]["v1alpha1ConnectorType"];
        };
        v1alpha1CreateInternalScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            connectorSchedule?: components["schemas"]["v1alpha1AlarmsPullSchedule"];
        };
        v1alpha1CreateScheduleRequest: {
            reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
            schedule?: components["schemas"]["v1alpha1Schedule"];
        };
        v1alpha1CreateScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            schedule?: components["schemas"]["v1alpha1Schedule"];
        };
        v1alpha1CreateTenantSchedulerResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DeleteConnectorScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DeleteScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1DeleteTenantSchedulerResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
        };
        v1alpha1GetScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            schedule?: components["schemas"]["v1alpha1Schedule"];
        };
        /**
         * @default INTERNAL_SCHEDULE_TYPE_UNSPECIFIED
         * @enum {string}
         */
        v1alpha1InternalScheduleType: "INTERNAL_SCHEDULE_TYPE_UNSPECIFIED" | "INTERNAL_SCHEDULE_TYPE_CONNECTOR";
        v1alpha1ListScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            schedules?: components["schemas"]["v1alpha1Schedule"][];
            nextPageToken?: string;
            /** Format: int32 */
            pageCount?: number;
            /** Format: int32 */
            totalCount?: number;
        };
        v1alpha1Schedule: {
            readonly id?: string;
            proxyId: string;
            readonly proxyName?: string;
            /** @description The id of a runbook, as workflows have it. */
            runbookId: string;
            runbookName: string;
            inputSchema?: string;
            /** @description The values of the inputs, as JSON in a string. */
            params?: string;
            /** @description A cron text of five fields, GMT in the vendor's example. "0 5 * * *" is five o'clock daily; "* 5 * * *" is each minute of that hour. */
            schedule: string;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly lastRun?: string | null;
            /**
             * Format: date-time
             * @description Null, or 1970-01-01T00:00:00Z, means never.
             */
            readonly lastUpdated?: string | null;
            readonly userEmail?: string;
        };
        v1alpha1UpdateScheduleResponse: {
            respHdr?: components["schemas"]["v1alpha1ResponseHeader"];
            schedule?: components["schemas"]["v1alpha1Schedule"];
        };
    };
    responses: {
        /** @description What went wrong. The number in code is a gRPC code (5 is not found, 16 unauthenticated), not the HTTP status. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["rpcStatus"];
            };
        };
        /** @description No key, or one that is not valid, has expired or was revoked. A proxy in front may have written the body. Observed, not documented: The vendor's pages say that a request without a valid token gets 401; its API document declares no status but 200. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["rpcStatus"];
            };
        };
    };
    parameters: {
        /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
        RequestTid: string;
        /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
        PageSize: number;
        /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
        PageToken: string;
        /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
        Filter: string;
        /** @description What to sort by; which fields are known is not documented. */
        OrderBy: string;
        /** @description True for the vendor's own runbooks, false for those of the tenant. They are two sets: an id of one is not found in the other. */
        IsUnskript: boolean;
        /** @description The id of the folder. */
        FolderId: string;
        /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
        RequiredRequestTid: string;
        /** @description The names of the fields to change, separated by commas. The body is the whole resource. */
        UpdateMask: string;
        /** @description The id of the request for approval. */
        RequestId: string;
        /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
        WorkflowId: string;
        /** @description The tenant; over HTTP it is taken from the key. */
        TenantId: string;
        /** @description The id of the schedule. */
        ScheduleId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    WorkflowsService_HealthStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflowsv1alpha1HealthStatusResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetVaultCredentials: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetVaultCredentialsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_ListExecutions: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
                /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
                pageToken?: components["parameters"]["PageToken"];
                /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
                filter?: components["parameters"]["Filter"];
                /** @description What to sort by; which fields are known is not documented. */
                orderBy?: components["parameters"]["OrderBy"];
                /** @description How far back to look: the last month, the last year, or all (the default). How these are written is not documented. */
                timeRange?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1ListExecutionsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_CreateExecution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CreateExecutionRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CreateExecutionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetExecution: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
                /** @description Leaves out the output. */
                summary?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the execution. */
                executionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetExecutionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_ListFolders: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
                /** @description Only what is in this folder. */
                parentId?: string;
                /** @description Only folders. The text of the vendor's document calls it deprecated. */
                isFolder?: boolean;
                /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
                pageToken?: components["parameters"]["PageToken"];
                /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
                filter?: components["parameters"]["Filter"];
                /** @description What to sort by; which fields are known is not documented. */
                orderBy?: components["parameters"]["OrderBy"];
                /** @description True for the vendor's own runbooks, false for those of the tenant. They are two sets: an id of one is not found in the other. */
                isUnskript?: components["parameters"]["IsUnskript"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1ListFoldersResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_CreateFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CreateFolderRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CreateFolderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetFolder: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetFolderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_DeleteFolder: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1DeleteFolderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_UpdateFolder: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description The names of the fields to change, separated by commas. The body is the whole resource. */
                updateMask?: components["parameters"]["UpdateMask"];
            };
            header?: never;
            path: {
                /** @description The id of the folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1Workflow"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1UpdateFolderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_ListRequests: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
                pageToken?: components["parameters"]["PageToken"];
                /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
                filter?: components["parameters"]["Filter"];
                /** @description What to sort by; which fields are known is not documented. */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1ListRequestsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_CreateRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CreateRequestRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CreateRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetRequest: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the request for approval. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_DeleteRequest: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the request for approval. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1DeleteRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_UpdateRequest: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description The names of the fields to change, separated by commas. The body is the whole resource. */
                updateMask?: components["parameters"]["UpdateMask"];
            };
            header?: never;
            path: {
                /** @description The id of the request for approval. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1Request"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1UpdateRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_ListWorkflows: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
                /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
                filter?: components["parameters"]["Filter"];
                /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
                pageToken?: components["parameters"]["PageToken"];
                /** @description True for the vendor's own runbooks, false for those of the tenant. They are two sets: an id of one is not found in the other. */
                isUnskript?: components["parameters"]["IsUnskript"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1ListWorkflowsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_CreateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CreateWorkflowRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CreateWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_PopulateGlobalWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1PopulateGlobalWorkflowsRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1PopulateGlobalWorkflowsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetRecommendation: {
        parameters: {
            query: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description The tenant. */
                tenantId: string;
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetRecommendationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_GetWorkflow: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: string;
                /** @description True for the vendor's own runbooks, false for those of the tenant. They are two sets: an id of one is not found in the other. */
                isUnskript?: components["parameters"]["IsUnskript"];
                /** @description The tenant; over HTTP it is taken from the key. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_DeleteWorkflow: {
        parameters: {
            query: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description The proxy that the runbook belongs to. */
                proxyId: string;
                /** @description The tenant; over HTTP it is taken from the key. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1DeleteWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_UpdateWorkflow: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
                /** @description The names of the fields to change, separated by commas. The body is the whole resource. */
                updateMask?: components["parameters"]["UpdateMask"];
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1Workflow"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1UpdateWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_CloseWorkflow: {
        parameters: {
            query?: {
                /** @description The tenant; over HTTP it is taken from the key. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CloseWorkflowBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CloseWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_DuplicateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
                    /** @description The name of the copy. */
                    workflowName: string;
                    proxyId: string;
                    /** @description Whether the original is one of the vendor's own runbooks. */
                    isUnskript: boolean;
                    email?: string;
                    userId?: string;
                    tenantId?: string;
                    overwriteRunningDisabled?: boolean;
                    /** @description Which connector the copy uses: type to id. */
                    connectorTypeIdMap?: {
                        [key: string]: string;
                    };
                    /** @description JSON in a string. */
                    inputSchema?: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1DuplicateWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_EditWorkflow: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. Required here and optional elsewhere, although nothing sets these operations apart; Runwire sends a random UUID unless one is given. */
                "reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1EditWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    WorkflowsService_RunWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the runbook. Those of a tenant are UUIDs, the vendor's own have 64 hexadecimal digits; take both as opaque. */
                workflowId: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reqHdr?: components["schemas"]["v1alpha1RequestHeader"];
                    /** @description The tenant; over HTTP it is taken from the key. */
                    tenantId?: string;
                    /** @description The proxy to run on. */
                    proxyId: string;
                    /** @description The values of the inputs, as JSON in a string. */
                    params?: string;
                    /** @description What may be the name of params on the server. Observed, not documented: The example of the vendor's page sends this where its API document has params. */
                    inputs?: string;
                    /** @description The schedule that sets it off. */
                    scheduleId?: string;
                    userId?: string;
                    /** @description The request by which the run was approved. */
                    requestId?: string;
                    userEmail?: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1RunWorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    CalendarService_ListSchedule: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
                /** @description What to list; for requests field:value with the fields status and user_id, for folders by parent_id, is_folder or search. No grammar is documented for the others. */
                filter?: components["parameters"]["Filter"];
                /** @description How many items a page may have. Neither a default nor a maximum is documented; examples ask for up to 100. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description The nextPageToken of the page before. It looks like the number of a page, so all pages of a walk have to be of one size. */
                pageToken?: components["parameters"]["PageToken"];
                /** @description What to sort by; which fields are known is not documented. */
                orderBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1ListScheduleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    CalendarService_CreateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1CreateScheduleRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1CreateScheduleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    CalendarService_GetSchedule: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1GetScheduleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    CalendarService_DeleteSchedule: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1DeleteScheduleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
    CalendarService_UpdateSchedule: {
        parameters: {
            query?: {
                /** @description An id of the caller's choice for this call; the answer repeats it as respHdr.requestTid. The dot is part of the name. */
                "reqHdr.tid"?: components["parameters"]["RequestTid"];
            };
            header?: never;
            path: {
                /** @description The id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["v1alpha1Schedule"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1alpha1UpdateScheduleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Unexpected"];
        };
    };
}
