// Generated from openapi/runly by `npm run generate`; never edit.

export interface paths {
    "/{org}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches runs, a page at a time.
         * @description `startingAfter` goes on after a run, `endingBefore` ends before one. Default and maximum of `limit`, the order, and whether the run that is named is in the page are not known; `runs.search` of the client walks either way. Observed, not documented: The vendor's current .NET client.
         */
        get: operations["searchRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the runs of an environment that have not ended.
         * @description A bare array, without pages. Observed, not documented: The vendor's current .NET client.
         */
        get: operations["getActiveRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a run.
         * @description Public keys may read the status of runs; shipped pages read it from the live channel, so that they may read it here is likely, not seen. Observed, not documented: The vendor's current .NET client.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the configuration that a run has.
         * @description Observed, not documented: The vendor's current .NET client.
         */
        get: operations["getRunConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the logs of a run.
         * @description JSON, although the client that was read asks for plain text. Observed, not documented: The vendor's current .NET client.
         */
        get: operations["getRunLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}/logs/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streams a log of a run.
         * @description Observed, not documented: The vendor's current .NET client.
         */
        get: operations["getRunLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/runs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queues a run, by a configuration or from a template.
         * @description A public key may only queue from templates that were opened to it. 202 says that the cluster has no connected node yet, and that the run waits; 409 that cluster or node are not known. Whether the body of a 202 is the run is not known. Observed, not documented: The vendor's current .NET client.
         */
        post: operations["enqueueRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queues a run again, with the configuration that it had.
         * @description The answer is a new run with an id of its own. A public key may do so for runs that failed, or that failed partly. Observed, not documented: The vendor's current .NET client.
         */
        post: operations["requeueRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a run to be cancelled.
         * @description The answer is the run, which may go on for a while. Observed, not documented: The vendor's current .NET client.
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/templates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the templates of an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getTemplates"];
        put?: never;
        /**
         * Creates a template.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a template with its configuration.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        /**
         * Deletes a template.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /**
         * Changes a template.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateTemplate"];
        trace?: never;
    };
    "/{org}/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the environments.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getEnvironments"];
        put?: never;
        /**
         * Creates an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getEnvironment"];
        put?: never;
        post?: never;
        /**
         * Deletes an environment.
         * @description The client that was read ignores a 404. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        /**
         * Changes an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateEnvironment"];
        trace?: never;
    };
    "/{org}/environments/{env}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the clusters that take runs of an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getEnvironmentClusters"];
        put?: never;
        /**
         * Lets clusters take runs of an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["attachClusters"];
        /**
         * Lets no cluster take runs of an environment any more.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["detachClusters"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/clusters/{cluster}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lets a cluster take no more runs of an environment.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["detachCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the packages of an environment, with the versions that it uses.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getEnvironmentPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/environments/{env}/packages/{package}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads which version of a package an environment uses.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getEnvironmentPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes which version of a package an environment uses.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateEnvironmentPackage"];
        trace?: never;
    };
    "/{org}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the clusters.
         * @description The answer has the keys with which nodes join. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getClusters"];
        put?: never;
        /**
         * Creates a cluster.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a cluster.
         * @description The answer has the key with which nodes join. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getCluster"];
        put?: never;
        post?: never;
        /**
         * Deletes a cluster.
         * @description The client that was read ignores a 404. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/clusters/{cluster}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the nodes of a cluster.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/nodes/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a node.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the packages.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["getPackages"];
        /**
         * Uploads a package.
         * @description The bytes of a `.nupkg`, or of an npm `tar.gz`. The platform looks into it afterwards: its jobs appear once its status is `Processed`. Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        put: operations["uploadPackage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/packages/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a package.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/packages/{name}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the versions of a package.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["getPackageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/packages/{name}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a version of a package.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["getPackageVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/jobs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches the jobs of all packages.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["searchJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the default configuration of a job, and the schema of it.
         * @description Observed, not documented: The vendor's .NET client as it was public until September 2020.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads what the API says of itself.
         * @description An answer that is no JSON tells that the address is not that of the API. At `{authority}/oauth/token` client credentials become access tokens of people, which the API takes like keys. Observed, not documented: The vendor's .NET client as it was public until August 2020, and its JavaScript components.
         */
        get: operations["getApiInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the user that the key acts for.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the user that the key acts for.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/account/orgs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the organizations of the user.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020, and its JavaScript components.
         */
        get: operations["getAccountOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the user's e-mail address in an organization.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["updateAccountOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the applications of the user.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getApps"];
        put?: never;
        /**
         * Creates an application with its keys.
         * @description A secret key acts as the user, with all that the user may do. Keys are shown in this answer only. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes an application; its keys stop working.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the plans that can be had.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the organization.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates an organization.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the organization.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/{org}/quickstart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how far a new organization has come.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getQuickstart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads what of the plan is used.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads plan and payment method.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getBilling"];
        put?: never;
        /**
         * Changes the payment method.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["updateBilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what a change of plan would cost.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["previewCheckout"];
        put?: never;
        /**
         * Changes the plan.
         * @description This costs money. Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the payments.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the members, invited ones too.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getMembers"];
        put?: never;
        /**
         * Invites a member.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a member, by user id or by the token of an invitation.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        get: operations["getMember"];
        put?: never;
        /**
         * Accepts an invitation.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        post: operations["acceptInvite"];
        /**
         * Takes a member out of the organization.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org}/members/{memberId}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the role of a member.
         * @description Observed, not documented: The vendor's .NET client as it was public until August 2020.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where a run is. It has ended exactly when `completedAt` is set. A run can be `Successful` although items of it failed.
         * @enum {string}
         */
        RunState: "Enqueued" | "Running" | "Successful" | "Failed" | "Cancelled" | "TimedOut" | "Error";
        /** @description One execution of a job. */
        Run: {
            /** Format: uuid */
            id: string;
            environment?: components["schemas"]["RunEnvironment"];
            /** @description The id of the template that it was queued from. */
            template?: string | null;
            isScheduled?: boolean;
            state: components["schemas"]["RunState"];
            /** Format: date-time */
            enqueuedAt?: string;
            /** @description The name of a user. */
            enqueuedBy?: string;
            /**
             * Format: date-time
             * @description When its first instance started.
             */
            startedAt?: string | null;
            /** Format: date-time */
            cancellationRequestedAt?: string | null;
            cancellationRequestedBy?: string | null;
            /**
             * Format: date-time
             * @description When all of its instances were known to have finished. Only then has it ended.
             */
            completedAt?: string | null;
            job?: components["schemas"]["RunJob"];
            progress?: components["schemas"]["RunProgress"];
            node?: components["schemas"]["RunNode"];
        };
        /** @description Where a run belongs. */
        RunEnvironment: {
            id?: string;
            isProduction?: boolean;
        };
        /** @description What is run. */
        RunJob: {
            org?: string;
            package?: string;
            version?: string;
            /** @description The fully qualified type. */
            type?: string;
            /** @description The short one. */
            name?: string;
        };
        /** @description How many items of a run are done. */
        RunProgress: {
            success?: number;
            failed?: number;
            /** @description How many items there are; null while they are not counted. */
            total?: number | null;
            categories?: components["schemas"]["RunCategory"][];
        };
        /** @description Items of one outcome. */
        RunCategory: {
            count?: number;
            isSuccessful?: boolean;
            category?: string;
        };
        /** @description Which node runs it; null before one does. */
        RunNode: {
            /** Format: uuid */
            id?: string;
            machine?: string;
            cluster?: string;
        } | null;
        /** @description A page of runs. */
        RunPage: {
            hasMore: boolean;
            data: components["schemas"]["Run"][];
        };
        /** @description The logs of a run, by name. */
        RunLogs: {
            stdout?: components["schemas"]["RunLogFile"];
            stderr?: components["schemas"]["RunLogFile"];
        };
        /** @description A log that is kept. */
        RunLogFile: {
            /** @description In bytes. */
            size?: number;
            /** @description Whether it needs the key, too, is not known. */
            downloadUrl?: string;
        };
        /**
         * @description The name of a log, in lower case, unlike other names.
         * @enum {string}
         */
        RunLogName: "stdout" | "stderr";
        /**
         * @description Which outcomes are wanted. `All` is the default.
         * @enum {string}
         */
        RunDisposition: "All" | "NotSuccessful" | "Successful" | "Failed" | "Cancelled" | "TimedOut" | "Error";
        /** @description The configuration of a job: what every job has, and beside it, at the top, what this job has. */
        JobConfig: {
            job: string | components["schemas"]["JobReference"];
            execution?: components["schemas"]["ExecutionConfig"];
            runlyApi?: components["schemas"]["RunlyApiConfig"];
        } & {
            [key: string]: unknown;
        };
        /** @description Which job. Without a version it is the one that the environment resolves. */
        JobReference: {
            package?: string;
            version?: string;
            type: string;
        };
        /** @description How a job is executed. */
        ExecutionConfig: {
            /** @description 1 unless given. */
            parallelTaskCount?: number;
            /** @description 0 unless given. */
            itemFailureRetryCount?: number;
            /** @description 1 unless given. */
            itemFailureCountToStopJob?: number;
            /** @description True unless given. */
            handleExceptions?: boolean;
            /** @description False unless given. */
            resultsToFile?: boolean;
            /** @description Empty unless given. */
            resultsFilePath?: string;
            /** @description True unless given, as the constructor has it; a comment beside it says false. */
            resultsToConsole?: boolean;
            /** @description False unless given. */
            launchDebugger?: boolean;
            /** @description Seconds before it is given to a node; 0 unless given. */
            delay?: number;
            /**
             * Format: uuid
             * @description The run that must have finished before.
             */
            runAfterId?: string | null;
        };
        /** @description How a job reaches the platform. The platform fills most of it in; `cluster` and `node` are for callers. */
        RunlyApiConfig: {
            uri?: string;
            token?: string;
            organizationId?: string;
            environmentId?: string;
            /** Format: uuid */
            instanceId?: string;
            /** @description Only on this cluster. One that is not known is 409; one without a connected node is 202: the run waits. */
            cluster?: string;
            /**
             * Format: uuid
             * @description Only on this node. One that is not known or not connected is 409.
             */
            node?: string;
            logSuccessfulItemResults?: boolean;
        };
        /** @description A run from a template. What stands beside these two, at the top, overrides the template's configuration. */
        TemplateRun: {
            /** @description The id of the template. */
            template: string;
            /** @description Counts as an occurrence of the template's schedule, and moves the next one. False unless given. */
            scheduled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A template without its configuration. */
        JobTemplateSummary: {
            id?: string;
            job?: components["schemas"]["JobReference"];
            /** @description Whether public keys may queue runs from it. */
            allowRestrictedApps?: boolean;
            /** @description When it runs by itself; the syntax is not documented. */
            schedule?: string | null;
            /** Format: date-time */
            nextRunTime?: string | null;
            createdBy?: string;
            /** Format: date-time */
            createdAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            updatedAt?: string;
            lastUsedBy?: string | null;
            /** Format: date-time */
            lastUsedAt?: string | null;
            /** Format: date-time */
            lastScheduledRunAt?: string | null;
        };
        /** @description A configuration of a job, by name. */
        JobTemplate: {
            id?: string;
            job?: components["schemas"]["JobReference"];
            /** @description Whether public keys may queue runs from it. */
            allowRestrictedApps?: boolean;
            schedule?: string | null;
            /** Format: date-time */
            nextRunTime?: string | null;
            createdBy?: string;
            /** Format: date-time */
            createdAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            updatedAt?: string;
            lastUsedBy?: string | null;
            /** Format: date-time */
            lastUsedAt?: string | null;
            /** Format: date-time */
            lastScheduledRunAt?: string | null;
            config?: {
                [key: string]: unknown;
            };
        };
        NewJobTemplate: {
            id: string;
            allowRestrictedApps?: boolean;
            job: components["schemas"]["JobReference"];
            config?: {
                [key: string]: unknown;
            };
            schedule?: string | null;
        };
        /** @description What is left out stays; null is a value. */
        JobTemplateChange: {
            id?: string;
            allowRestrictedApps?: boolean;
            config?: {
                [key: string]: unknown;
            };
            schedule?: string | null;
        };
        /** @description Where runs belong; production ones need another role. */
        Environment: {
            id?: string;
            description?: string | null;
            isProduction?: boolean;
            clusters?: string[];
            createdBy?: string;
            /** Format: date-time */
            createdAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        NewEnvironment: {
            id: string;
            description?: string | null;
            isProduction?: boolean;
            clusters?: string[];
        };
        /** @description What is left out stays; null is a value. */
        EnvironmentChange: {
            id?: string;
            description?: string | null;
            isProduction?: boolean;
        };
        /** @description Which version of a package an environment uses. */
        EnvironmentPackage: {
            packageId?: string;
            resolvedVersion?: string | null;
            versionRange?: string | null;
        };
        EnvironmentPackageChange: {
            versionRange: string | null;
        };
        ClusterNames: {
            clusters: string[];
        };
        /** @description Nodes that take runs of some environments. */
        Cluster: {
            id?: string;
            /** @description A secret: with it nodes join the cluster. */
            apiKey?: string;
            nodes?: components["schemas"]["NodeCounts"];
            /** Format: date-time */
            statusChangedAt?: string | null;
            isOnline?: boolean;
            createdBy?: string;
            /** Format: date-time */
            createdAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            updatedAt?: string;
            environments?: components["schemas"]["RunEnvironment"][];
        };
        NodeCounts: {
            online?: number;
            disabled?: number;
        };
        NewCluster: {
            id: string;
            environments?: string[];
        };
        /** @description A process that takes runs. */
        WorkerNode: {
            /** Format: uuid */
            id?: string;
            clientVersion?: string;
            machine?: string;
            pid?: number;
            runningAs?: string;
            /** Format: date-time */
            connectedAt?: string;
            /** Format: date-time */
            pingedAt?: string;
            /** Format: date-time */
            shutdownRequestedAt?: string | null;
            shutdownRequestedBy?: string | null;
            /** Format: date-time */
            disconnectedAt?: string | null;
            /**
             * @description How the node left; null while it is there.
             * @enum {string|null}
             */
            disconnectType?: "Shutdown" | "Timeout" | null;
            isOnline?: boolean;
            organization?: string;
            cluster?: string;
        };
        /** @enum {string} */
        PackageType: "Nuget" | "Npm";
        /** @description A package with jobs. */
        Package: {
            id?: string;
            versions?: string[];
            type?: components["schemas"]["PackageType"];
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            isPublic?: boolean;
        };
        PackageVersion: {
            id?: string;
            version?: string;
            type?: components["schemas"]["PackageType"];
            clientVersion?: string | null;
            /** Format: date-time */
            uploadedAt?: string;
            uploadedBy?: string;
            /**
             * @description Its jobs appear once it is `Processed`.
             * @enum {string}
             */
            status?: "Pending" | "Processed" | "Error";
            errorMessage?: string | null;
            jobs?: components["schemas"]["PackageJob"][];
        };
        PackageJob: {
            /** Format: uuid */
            id?: string;
            name?: string;
            type?: string;
            configType?: string;
        };
        JobSearchResult: {
            name?: string;
            type?: string;
            versions?: components["schemas"]["JobVersion"][];
        };
        JobVersion: {
            /** Format: uuid */
            id?: string;
            configType?: string;
            version?: string;
        };
        JobDescription: {
            defaultConfig?: {
                [key: string]: unknown;
            };
            /** @description A JSON Schema of the configuration. */
            schema?: {
                [key: string]: unknown;
            };
        };
        /** @description What the API says of itself. */
        ApiInfo: {
            version?: string;
            auth?: components["schemas"]["AuthInfo"];
            stripeApiKey?: string;
        };
        /** @description Where people log in, and what their tokens are for. */
        AuthInfo: {
            authority?: string;
            audience?: string;
        };
        Account: {
            id?: string;
            name?: string;
            nickname?: string;
            email?: string;
            picture?: string | null;
            /** Format: date-time */
            joinedAt?: string;
            canEdit?: boolean;
        };
        /** @description What is left out stays. */
        AccountChange: {
            name?: string;
            email?: string;
            password?: string;
        };
        /** @description An organization as its member sees it. */
        OrgAccount: {
            id?: string;
            name?: string;
            email?: string;
            role?: components["schemas"]["MemberRole"];
            allowApps?: boolean;
        };
        EmailAddress: {
            email: string;
        };
        /** @description A pair of keys that act for the user who made it. */
        Application: {
            id?: number;
            name?: string;
            secretKey?: string;
            publishableKey?: string;
            /** @description The one key that applications had until August 2020. */
            apiKey?: string;
            /** @description Whether `apiKey` was a public one. */
            isPublic?: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            lastUsedAt?: string | null;
        };
        NewApplication: {
            name: string;
            /** @description Until August 2020, when an application had one key. */
            isPublic?: boolean;
        };
        Plan: {
            /** Format: uuid */
            id?: string;
            name?: string;
            description?: string;
            price?: number;
            userCount?: number | null;
            environmentCount?: number | null;
            clusterCount?: number | null;
            nodeCount?: number | null;
            templateCount?: number | null;
            allowApps?: boolean;
            roles?: components["schemas"]["MemberRole"][];
            features?: string[];
            isFeatured?: boolean;
            isCurrent?: boolean;
        };
        /**
         * @description From least to most. Developers upload packages, and queue and cancel outside of production; `Ops` also in production, and manages environments and clusters; owners also members and billing. `Cluster` seems to be that of nodes.
         * @enum {string}
         */
        MemberRole: "Cluster" | "Developer" | "Ops" | "Owner";
        Organization: {
            id?: string;
            name?: string;
            defaultEnvironment?: string | null;
            plan?: string;
            limits?: components["schemas"]["OrganizationLimits"];
            timeZone?: string;
            createdBy?: string;
            /** Format: date-time */
            createdAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        OrganizationLimits: {
            userCount?: number | null;
            environmentCount?: number | null;
            clusterCount?: number | null;
            nodeCount?: number | null;
            roles?: components["schemas"]["RoleAvailability"][];
        };
        RoleAvailability: {
            role?: components["schemas"]["MemberRole"];
            isAvailable?: boolean;
        };
        NewOrganization: {
            name: string;
            timeZone?: string;
            /** Format: uuid */
            planId?: string;
            paymentMethodId?: string | null;
        };
        /** @description What is left out stays. */
        OrganizationChange: {
            id?: string;
            name?: string;
            timeZone?: string;
        };
        /** @description How far a new organization has come. */
        Quickstart: {
            cluster?: string | null;
            hasConnected?: boolean;
            hasPackage?: boolean;
            hasRun?: boolean;
        };
        /** @description What of the plan is used. */
        Usage: {
            member?: components["schemas"]["UsageCount"];
            environment?: components["schemas"]["UsageCount"];
            cluster?: components["schemas"]["UsageCount"];
            templates?: components["schemas"]["TemplateUsage"][];
        };
        UsageCount: {
            limit?: number | null;
            current?: number;
        };
        TemplateUsage: {
            environment?: string;
            limit?: number | null;
            current?: number;
        };
        Member: {
            /** Format: uuid */
            id?: string | null;
            userId?: string | null;
            name?: string | null;
            nickname?: string | null;
            email?: string;
            picture?: string | null;
            invitedBy?: string | null;
            /** Format: date-time */
            invitedOn?: string | null;
            /** Format: date-time */
            joinedOn?: string | null;
            role?: components["schemas"]["MemberRole"];
        };
        NewMember: {
            email: string;
            role: components["schemas"]["MemberRole"];
        };
        MemberChange: {
            role: components["schemas"]["MemberRole"];
        };
        BillingInfo: {
            planName?: string;
            planPrice?: number;
            /** Format: date */
            nextBillingDate?: string | null;
            paymentMethod?: components["schemas"]["CardOnFile"];
        };
        CardOnFile: {
            cardType?: string;
            last4?: string;
            expMonth?: number;
            expYear?: number;
        } | null;
        NewPaymentMethod: {
            paymentMethodId: string;
        };
        Checkout: {
            planName?: string;
            newTotal?: number;
            dueToday?: number;
            isProrated?: boolean;
            /** Format: date */
            nextBillingDate?: string | null;
            paymentMethod?: components["schemas"]["CardOnFile"];
        };
        PlanChoice: {
            /** Format: uuid */
            planId: string;
        };
        Payment: {
            id?: string;
            amount?: number;
            /** Format: date */
            createdOn?: string;
            description?: string;
            isSuccessful?: boolean;
            method?: components["schemas"]["CardOnFile"];
        };
    };
    responses: {
        /** @description The API refuses the call. What its body holds is not documented; a text, or JSON with a `message`, is likely. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The API failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is none. */
        Absent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The organization. The client fills its own in. */
        Org: string;
        /** @description The environment, by its id. */
        Environment: string;
        /** @description The run. */
        RunId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchRuns: {
        parameters: {
            query?: {
                environment?: string;
                package?: string;
                job?: string;
                version?: string;
                /** @description The page that begins after this run. */
                startingAfter?: string;
                /** @description The page that ends before this run. */
                endingBefore?: string;
                limit?: number;
                user?: string;
                disposition?: components["schemas"]["RunDisposition"];
            };
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getActiveRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
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
                    "application/json": components["schemas"]["Run"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
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
                    "application/json": components["schemas"]["Run"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getRunConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
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
                    "application/json": components["schemas"]["JobConfig"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getRunLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
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
                    "application/json": components["schemas"]["RunLogs"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getRunLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
                type: components["schemas"]["RunLogName"];
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
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    enqueueRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobConfig"] | components["schemas"]["TemplateRun"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description The cluster has no connected node; the run waits for one. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The cluster or the node is not known, or the node is not connected. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    requeueRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
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
                    "application/json": components["schemas"]["Run"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The run. */
                runId: components["parameters"]["RunId"];
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
                    "application/json": components["schemas"]["Run"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
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
                    "application/json": components["schemas"]["JobTemplateSummary"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJobTemplate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTemplate"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                id: string;
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
                    "application/json": components["schemas"]["JobTemplate"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobTemplateChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTemplate"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Environment"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEnvironment"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                id: string;
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
                    "application/json": components["schemas"]["Environment"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getEnvironmentClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
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
                    "application/json": components["schemas"]["Cluster"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    attachClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterNames"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    detachClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    detachCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                cluster: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getEnvironmentPackages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
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
                    "application/json": components["schemas"]["EnvironmentPackage"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getEnvironmentPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                package: string;
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
                    "application/json": components["schemas"]["EnvironmentPackage"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateEnvironmentPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The environment, by its id. */
                env: components["parameters"]["Environment"];
                package: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentPackageChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentPackage"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Cluster"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCluster"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                id: string;
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
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getNodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                cluster: string;
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
                    "application/json": components["schemas"]["WorkerNode"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                nodeId: string;
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
                    "application/json": components["schemas"]["WorkerNode"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Package"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | ArrayBufferView | string;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageVersion"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                name: string;
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
                    "application/json": components["schemas"]["Package"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPackageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                name: string;
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
                    "application/json": components["schemas"]["PackageVersion"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPackageVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                name: string;
                version: string;
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
                    "application/json": components["schemas"]["PackageVersion"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    searchJobs: {
        parameters: {
            query?: {
                /** @description What to look for; all jobs without it. */
                q?: string;
            };
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["JobSearchResult"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                jobId: string;
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
                    "application/json": components["schemas"]["JobDescription"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getApiInfo: {
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
                    "application/json": components["schemas"]["ApiInfo"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getAccount: {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getAccountOrgs: {
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
                    "application/json": components["schemas"]["OrgAccount"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateAccountOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailAddress"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgAccount"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getApps: {
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
                    "application/json": components["schemas"]["Application"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPlans: {
        parameters: {
            query?: {
                org?: string;
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
                    "application/json": components["schemas"]["Plan"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getQuickstart: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Quickstart"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Usage"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getBilling: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["BillingInfo"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateBilling: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPaymentMethod"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingInfo"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    previewCheckout: {
        parameters: {
            query: {
                planId: string;
            };
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    checkout: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Payment"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
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
                    "application/json": components["schemas"]["Member"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                /** @description The id of the user, or the token of an invitation. */
                memberId: string;
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
                    "application/json": components["schemas"]["Member"];
                };
            };
            404: components["responses"]["Absent"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                memberId: string;
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
                    "application/json": components["schemas"]["Member"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. The client fills its own in. */
                org?: components["parameters"]["Org"];
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
