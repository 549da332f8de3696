// Generated from openapi/runai by `npm run generate`; never edit.

export interface paths {
    "/api/v1/clusters/{clusterUuid}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the nodes of a cluster, a page at a time.
         * @deprecated
         * @description The answer does not say whether more follow: a page that is shorter than asked for is the last.
         */
        get: operations["get_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/nodes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the nodes of a cluster. */
        get: operations["count_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the clusters of the tenant. */
        get: operations["get_clusters"];
        put?: never;
        /** Registers a new cluster; how to install it, getClusterInstallInfoByUuid tells. */
        post: operations["create_cluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one cluster. */
        get: operations["get_cluster_by_uuid"];
        /** Renames or otherwise changes one cluster. */
        put: operations["updateCluster"];
        post?: never;
        /** Removes a cluster from the tenant; unless it is forced, the cluster cleans up first. */
        delete: operations["delete_cluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a cluster ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_cluster_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a node pool ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_nodepool_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/node-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists node pools, a page at a time.
         * @description The answer does not say whether more follow: a page that is shorter than asked for is the last.
         */
        get: operations["get_nodepools"];
        put?: never;
        /** Creates a node pool: the nodes that carry a label. */
        post: operations["create_nodepool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/node-pools/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts node pools. */
        get: operations["count_nodepools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/node-pools/{nodepoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one node pool. */
        get: operations["get_nodepool"];
        /** Replaces one node pool. */
        put: operations["update_nodepool"];
        post?: never;
        /** Deletes a node pool; its nodes go to the default one. */
        delete: operations["delete_nodepool"];
        options?: never;
        head?: never;
        /** Changes what is given of one node pool. */
        patch: operations["patch_nodepool"];
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/cluster-install-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how to install the software of a cluster: its repository, chart and command. */
        get: operations["get_cluster_install_info_by_uuid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the nodes of all clusters, a page at a time.
         * @description The answer does not say whether more follow: a page that is shorter than asked for is the last.
         */
        get: operations["get_tenant_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the nodes of all clusters. */
        get: operations["count_tenant_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts nodes or sums their GPUs as they are now, grouped, as JSON or CSV. */
        get: operations["get_node_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{nodeId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a node ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_node_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists network topologies. */
        get: operations["get_network_topologies"];
        put?: never;
        /** Creates a network topology: which labels of nodes tell how near they are to each other. */
        post: operations["create_network_topology"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts network topologies. */
        get: operations["get_network_topologies_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies/{networkTopologyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one network topology. */
        get: operations["get_network_topology_by_id"];
        put?: never;
        post?: never;
        /** Deletes one network topology. */
        delete: operations["delete_network_topology"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ranks that projects and departments can have. */
        get: operations["get_priorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists usage reports, a page at a time.
         * @description The answer does not say whether more follow: a page that is shorter than asked for is the last.
         */
        get: operations["list_reports"];
        put?: never;
        /**
         * Starts a usage report over a span of time; it is ready when its status says so.
         * @description Follow its status with getReportById, or with client.reports.wait.
         */
        post: operations["create_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/reports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts usage reports. */
        get: operations["count_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/reports/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether this installation can make reports. */
        get: operations["are_reports_available"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the state of one usage report. */
        get: operations["get_report_by_id"];
        put?: never;
        post?: never;
        /** Deletes one usage report and its file. */
        delete: operations["delete_report_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/reports/{reportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the CSV file of a usage report that is ready. */
        get: operations["download_report_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists departments, a page at a time. */
        get: operations["get_departments"];
        put?: never;
        /** Creates a department with its quota on each node pool. */
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one department. */
        get: operations["get_department"];
        /** Replaces one department. */
        put: operations["update_department"];
        post?: never;
        /** Deletes one department. */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the quotas of a department. */
        put: operations["update_department_resources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the given quotas of a department. */
        patch: operations["patch_department_resources"];
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a department ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_department_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums a measure of the departments as it is now, grouped. */
        get: operations["get_departments_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts departments. */
        get: operations["count_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists projects, a page at a time. */
        get: operations["get_projects"];
        put?: never;
        /**
         * Creates a project with its quota on each node pool; its namespace is made later.
         * @description Quotas are per node pool. The phase of the project tells when it can be used.
         */
        post: operations["create_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one project. */
        get: operations["get_project"];
        /** Replaces one project. */
        put: operations["update_project"];
        post?: never;
        /** Deletes one project; its namespace and workloads go later. */
        delete: operations["delete_project"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the quotas of a project. */
        put: operations["update_project_resources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the given quotas of a project. */
        patch: operations["patch_project_resources"];
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a project ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_project_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums a measure of the projects as it is now, grouped. */
        get: operations["get_projects_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts projects. */
        get: operations["count_projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{cluster_uuid}/installfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the values for installing the software of a cluster, as a text. */
        get: operations["getInstallFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/node-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the node pools of a cluster, in their older form.
         * @deprecated
         */
        get: operations["getNodePools"];
        put?: never;
        /**
         * Creates a node pool of a cluster, by the older interface.
         * @deprecated
         */
        post: operations["createNodePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/node-pools/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the label by which a node pool finds its nodes, by the older interface.
         * @deprecated
         */
        put: operations["updateNodePoolLabels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/node-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a node pool, by the older interface.
         * @deprecated
         */
        put: operations["updateNodePool"];
        post?: never;
        /**
         * Deletes a node pool, by the older interface.
         * @deprecated
         */
        delete: operations["deleteNodePool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the settings of the tenant. */
        get: operations["getTenantSettings"];
        /** Changes one setting of the tenant. */
        put: operations["updateTenantSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/setting/{settingKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one setting of the tenant, where it is a yes or no. */
        get: operations["getTenantSettingsByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads measures of a cluster over time, in their older form.
         * @deprecated
         */
        get: operations["getClusterMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/departments/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads measures of all departments of a cluster over time, in their older form.
         * @deprecated
         */
        get: operations["getDepartmentsMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/departments/{departmentId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads measures of a department over time, in their older form.
         * @deprecated
         */
        get: operations["getDepartmentMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/projects/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads measures of all projects of a cluster over time, in their older form.
         * @deprecated
         */
        get: operations["getProjectsMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/projects/{projectId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads measures of a project over time, in their older form.
         * @deprecated
         */
        get: operations["getProjectMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/admin-cli/{os}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the administrator's command for an operating system. */
        get: operations["getAdminCLIRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/admin-cli/{os}/checksum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the checksum of the administrator's command for an operating system. */
        get: operations["getAdminCLIReleaseChecksum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/admin-cli/{version}/{os}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a given version of the administrator's command for an operating system. */
        get: operations["getAdminCLIReleaseByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/admin-cli/{version}/{os}/checksum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the checksum of a given version of the administrator's command. */
        get: operations["getAdminCLIReleaseByVersionChecksum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/compute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the compute resources that the caller may see, by name, scope or what they fit. */
        get: operations["list_compute_assets"];
        put?: never;
        /** Creates a compute resource. */
        post: operations["create_compute_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/compute/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one compute resource. */
        get: operations["get_compute_asset_by_id"];
        /** Replaces one compute resource. */
        put: operations["update_compute_asset_by_id"];
        post?: never;
        /** Deletes one compute resource. */
        delete: operations["delete_compute_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists stored credentials of all kinds, by name or scope. */
        get: operations["list_credentials_assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/access-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored access keys for object storage that the caller may see, by name or scope. */
        get: operations["list_access_keys"];
        put?: never;
        /** Creates a stored access key for object storage. Not to be confused with the access keys of users, which are in the group accessKeys. */
        post: operations["create_access_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/access-key/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored access key for object storage. */
        get: operations["get_access_key_by_id"];
        /** Replaces one stored access key for object storage. */
        put: operations["update_access_key"];
        post?: never;
        /** Deletes one stored access key for object storage. */
        delete: operations["delete_access_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored user names and passwords that the caller may see, by name or scope. */
        get: operations["list_passwords"];
        put?: never;
        /** Creates a stored user name and password. */
        post: operations["create_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/password/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored user name and password. */
        get: operations["get_password_by_id"];
        /** Replaces one stored user name and password. */
        put: operations["update_password"];
        post?: never;
        /** Deletes one stored user name and password. */
        delete: operations["delete_password"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/docker-registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored logins for container registries that the caller may see, by name or scope. */
        get: operations["list_docker_registries"];
        put?: never;
        /** Creates a stored login for a container registry. */
        post: operations["create_docker_registry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/docker-registry/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored login for a container registry. */
        get: operations["get_docker_registry_by_id"];
        /** Replaces one stored login for a container registry. */
        put: operations["update_docker_registry"];
        post?: never;
        /** Deletes one stored login for a container registry. */
        delete: operations["delete_docker_registry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/generic-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored secrets of names and values that the caller may see, by name or scope. */
        get: operations["list_generic_secret"];
        put?: never;
        /** Creates a stored secret of names and values. */
        post: operations["create_generic_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/generic-secret/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored secret of names and values. */
        get: operations["get_generic_secret_by_id"];
        /** Replaces one stored secret of names and values. */
        put: operations["update_generic_secret"];
        post?: never;
        /** Deletes one stored secret of names and values. */
        delete: operations["delete_generic_secret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/ngc-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored keys for NVIDIA NGC that the caller may see, by name or scope. */
        get: operations["list_ngc_api_key"];
        put?: never;
        /** Creates a stored key for NVIDIA NGC. */
        post: operations["create_ngc_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/credentials/ngc-api-key/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored key for NVIDIA NGC. */
        get: operations["get_ngc_api_key_by_id"];
        /** Replaces one stored key for NVIDIA NGC. */
        put: operations["update_ngc_api_key"];
        post?: never;
        /** Deletes one stored key for NVIDIA NGC. */
        delete: operations["delete_ngc_api_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/registries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the container registries that the caller may see, by name. */
        get: operations["list_registries"];
        put?: never;
        /** Creates a container registry. */
        post: operations["create_registry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/registries/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one container registry. */
        get: operations["get_registry_by_id"];
        /** Replaces one container registry. */
        put: operations["update_registry"];
        post?: never;
        /** Deletes one container registry. */
        delete: operations["delete_registry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/registries/{AssetId}/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the repositories of a container registry. */
        get: operations["get_repositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/registries/{AssetId}/repositories/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the tags of a repository of a container registry. */
        get: operations["get_repository_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the environments that the caller may see, by name, scope or what they fit. */
        get: operations["list_environment_assets"];
        put?: never;
        /** Creates an environment. */
        post: operations["create_environment_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/environment/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one environment. */
        get: operations["get_environment_asset_by_id"];
        /** Replaces one environment. */
        put: operations["update_environment_asset_by_id"];
        post?: never;
        /** Deletes one environment. */
        delete: operations["delete_environment_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists data sources of all kinds, by name, scope or what they fit. */
        get: operations["list_datasource_assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/git": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources in git repositories that the caller may see, by name, scope or what they fit. */
        get: operations["list_git_assets"];
        put?: never;
        /** Creates a data source in a git repository. */
        post: operations["create_git_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/git/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source in a git repository. */
        get: operations["get_git_asset_by_id"];
        /** Replaces one data source in a git repository. */
        put: operations["update_git_asset_by_id"];
        post?: never;
        /** Deletes one data source in a git repository. */
        delete: operations["delete_git_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/host-path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources on paths of the host that the caller may see, by name, scope or what they fit. */
        get: operations["list_host_path_assets"];
        put?: never;
        /** Creates a data source on a path of the host. */
        post: operations["create_host_path"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/host-path/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source on a path of the host. */
        get: operations["get_host_path_by_id"];
        /** Replaces one data source on a path of the host. */
        put: operations["update_host_path_by_id"];
        post?: never;
        /** Deletes one data source on a path of the host. */
        delete: operations["delete_host_path_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/nfs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources on NFS servers that the caller may see, by name, scope or what they fit. */
        get: operations["list_nfs_assets"];
        put?: never;
        /** Creates a data source on an NFS server. */
        post: operations["create_nfs_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/nfs/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source on an NFS server. */
        get: operations["get_nfs_asset_by_id"];
        /** Replaces one data source on an NFS server. */
        put: operations["update_nfs_asset_by_id"];
        post?: never;
        /** Deletes one data source on an NFS server. */
        delete: operations["delete_nfs_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/pvc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources on persistent volume claims that the caller may see, by name, scope or what they fit. */
        get: operations["list_pvc_assets"];
        put?: never;
        /** Creates a data source on a persistent volume claim. */
        post: operations["create_pvc_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/pvc/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source on a persistent volume claim. */
        get: operations["get_pvc_asset_by_id"];
        /** Replaces one data source on a persistent volume claim. */
        put: operations["update_pvc_asset_by_id"];
        post?: never;
        /** Deletes one data source on a persistent volume claim. */
        delete: operations["delete_pvc_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/pvc/{AssetId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what happened to a persistent volume claim, a page at a time. */
        get: operations["get_pvc_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/s3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources in S3 buckets that the caller may see, by name, scope or what they fit. */
        get: operations["list_s3_assets"];
        put?: never;
        /** Creates a data source in an S3 bucket. */
        post: operations["create_s3_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/s3/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source in an S3 bucket. */
        get: operations["get_s3_asset_by_id"];
        /** Replaces one data source in an S3 bucket. */
        put: operations["update_s3_asset_by_id"];
        post?: never;
        /** Deletes one data source in an S3 bucket. */
        delete: operations["delete_s3_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/workload-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the workload templates of the older kind that the caller may see, by name, scope or what they fit.
         * @deprecated
         */
        get: operations["list_templates"];
        put?: never;
        /**
         * Creates a workload template of the older kind.
         * @deprecated
         */
        post: operations["create_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/workload-template/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one workload template of the older kind.
         * @deprecated
         */
        get: operations["get_template_by_id"];
        /**
         * Replaces one workload template of the older kind.
         * @deprecated
         */
        put: operations["update_template"];
        post?: never;
        /**
         * Deletes one workload template of the older kind.
         * @deprecated
         */
        delete: operations["delete_template_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/config-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources from config maps that the caller may see, by name, scope or what they fit. */
        get: operations["list_config_map_assets"];
        put?: never;
        /** Creates a data source from a config map. */
        post: operations["create_config_map_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/config-map/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source from a config map. */
        get: operations["get_config_map_asset_by_id"];
        /** Replaces one data source from a config map. */
        put: operations["update_config_map_asset_by_id"];
        post?: never;
        /** Deletes one data source from a config map. */
        delete: operations["delete_config_map_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the data sources from secrets that the caller may see, by name, scope or what they fit. */
        get: operations["list_secret_assets"];
        put?: never;
        /** Creates a data source from a secret. */
        post: operations["create_secret_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset/datasource/secrets/{AssetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data source from a secret. */
        get: operations["get_secret_asset_by_id"];
        /** Replaces one data source from a secret. */
        put: operations["update_Secret_asset_by_id"];
        post?: never;
        /** Deletes one data source from a secret. */
        delete: operations["delete_secret_asset_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the policies that apply, of all kinds of workload. */
        get: operations["list_policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/policy/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for training workloads of a scope. */
        get: operations["get_training_policy_v2"];
        /** Replaces the whole policy for training workloads of a scope, or creates it. */
        put: operations["overwrite_training_policy_v2"];
        post?: never;
        /** Deletes the policy for training workloads of a scope. */
        delete: operations["delete_training_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for training workloads of a scope, or creates it. */
        patch: operations["update_training_policy_v2"];
        trace?: never;
    };
    "/api/v2/policy/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for workspaces of a scope. */
        get: operations["get_workspace_policy_v2"];
        /** Replaces the whole policy for workspaces of a scope, or creates it. */
        put: operations["overwrite_workspace_policy_v2"];
        post?: never;
        /** Deletes the policy for workspaces of a scope. */
        delete: operations["delete_workspace_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for workspaces of a scope, or creates it. */
        patch: operations["update_workspace_policy_v2"];
        trace?: never;
    };
    "/api/v2/policy/distributed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for distributed trainings of a scope. */
        get: operations["get_distributed_policy_v2"];
        /** Replaces the whole policy for distributed trainings of a scope, or creates it. */
        put: operations["overwrite_distributed_policy_v2"];
        post?: never;
        /** Deletes the policy for distributed trainings of a scope. */
        delete: operations["delete_distributed_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for distributed trainings of a scope, or creates it. */
        patch: operations["update_distributed_policy_v2"];
        trace?: never;
    };
    "/api/v2/policy/inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for inference workloads of a scope. */
        get: operations["get_inference_policy_v2"];
        /** Replaces the whole policy for inference workloads of a scope, or creates it. */
        put: operations["overwrite_inference_policy_v2"];
        post?: never;
        /** Deletes the policy for inference workloads of a scope. */
        delete: operations["delete_inference_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for inference workloads of a scope, or creates it. */
        patch: operations["update_inference_policy_v2"];
        trace?: never;
    };
    "/api/v2/policy/distributed-inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for distributed inferences of a scope. */
        get: operations["get_distributed_inference_policy_v2"];
        /** Replaces the whole policy for distributed inferences of a scope, or creates it. */
        put: operations["overwrite_distributed_inference_policy_v2"];
        post?: never;
        /** Deletes the policy for distributed inferences of a scope. */
        delete: operations["delete_distributed_inference_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for distributed inferences of a scope, or creates it. */
        patch: operations["update_distributed_inference_policy_v2"];
        trace?: never;
    };
    "/api/v2/policy/nim-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the policy for NVIDIA NIM services of a scope. */
        get: operations["get_nim_service_policy"];
        /** Replaces the whole policy for NVIDIA NIM services of a scope, or creates it. */
        put: operations["overwrite_nim_service_policy"];
        post?: never;
        /** Deletes the policy for NVIDIA NIM services of a scope. */
        delete: operations["delete_nim_service_policy"];
        options?: never;
        head?: never;
        /** Changes parts of the policy for NVIDIA NIM services of a scope, or creates it. */
        patch: operations["update_nim_service_policy"];
        trace?: never;
    };
    "/v1/k8s/clusters/{uuid}/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the storage classes of a cluster, by the older interface.
         * @deprecated
         */
        get: operations["V1GetStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the storage classes of a cluster. */
        get: operations["getStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the storage classes of a cluster with how each is configured. */
        get: operations["getStorageClassesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage-class-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists how storage classes are configured, a page at a time. */
        get: operations["list_storage_class_configuration"];
        put?: never;
        /** Configures a storage class. */
        post: operations["create_storage_class_configuration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage-class-configuration/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how one storage class is configured. */
        get: operations["get_storage_class_configuration_by_id"];
        /** Replaces how a storage class is configured. */
        put: operations["update_storage_class_configuration_by_id"];
        post?: never;
        /** Deletes how a storage class is configured. */
        delete: operations["delete_storage_class_configuration_by_id"];
        options?: never;
        head?: never;
        /** Changes what is given of how a storage class is configured. */
        patch: operations["patch_storage_class_configuration_by_id"];
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the projects of a cluster, in their older form.
         * @deprecated
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * Creates a project of a cluster, by the older interface.
         * @deprecated
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a project of a cluster, in its older form.
         * @deprecated
         */
        get: operations["getProject"];
        /**
         * Replaces a project of a cluster, by the older interface.
         * @deprecated
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Deletes a project of a cluster, by the older interface.
         * @deprecated
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the departments of a cluster, in their older form.
         * @deprecated
         */
        get: operations["getDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/departments/{department-id}/access-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replaces the administrators of a department, by the older interface.
         * @deprecated
         */
        put: operations["updateDepartmentAdmins"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles that an access rule can give. */
        get: operations["get_roles_v1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/roles/{roleIdPath}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one role with what it permits. */
        get: operations["get_role_v1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists access rules, a page at a time. */
        get: operations["get_access_rules"];
        put?: never;
        /** Gives a user, group or service account a role on a scope. */
        post: operations["create_access_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/{accessRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one access rule. */
        get: operations["get_access_rule"];
        put?: never;
        post?: never;
        /** Deletes one access rule, and so takes away what it gave. */
        delete: operations["delete_access_rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts access rules. */
        get: operations["count_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes several access rules by their ids, and tells of each whether it worked. */
        post: operations["access_rules_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/batch-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates several access rules, and tells of each whether it worked. */
        post: operations["access_rules_batch_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the caller may do with each kind of thing. */
        get: operations["get_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permitted-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells on which scopes the caller may do the given actions. */
        post: operations["get_permitted_scopes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/me/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the caller's own access rules, a page at a time. */
        get: operations["get_me_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/me/access-rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the caller's own access rules. */
        get: operations["count_me_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the identity providers of the tenant. */
        get: operations["get_idps"];
        put?: never;
        /** Connects an identity provider. */
        post: operations["create_idp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idp}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one identity provider. */
        get: operations["get_idp"];
        /** Replaces one identity provider. */
        put: operations["update_idp"];
        post?: never;
        /** Disconnects one identity provider. */
        delete: operations["delete_idp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idp}/mappers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads which attributes of an identity provider become which of a user. */
        get: operations["get_idp_mappers"];
        /** Replaces which attributes of an identity provider become which of a user. */
        put: operations["update_idp_mappers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists users, a page at a time.
         * @description The one paged list whose default page size is 500; it answers with a bare array.
         */
        get: operations["get_users"];
        put?: never;
        /** Creates a local user; a password that is made for it is in the answer, this once. */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts users. */
        get: operations["count_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all sessions of a user. */
        post: operations["logout_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a local user a new password, which is in the answer. */
        post: operations["reset_user_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user. */
        get: operations["get_user_by_id"];
        put?: never;
        post?: never;
        /** Deletes one user. */
        delete: operations["delete_user_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the caller's own password. */
        post: operations["change_user_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists applications, which are service accounts by now.
         * @deprecated
         */
        get: operations["get_applications"];
        put?: never;
        /**
         * Creates an application; its secret is in the answer, this once.
         * @deprecated
         */
        post: operations["create_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one application.
         * @deprecated
         */
        get: operations["get_application_by_id"];
        put?: never;
        post?: never;
        /**
         * Deletes one application; its tokens end with it.
         * @deprecated
         */
        delete: operations["delete_application_by_id"];
        options?: never;
        head?: never;
        /**
         * Changes one application, such as whether it is enabled.
         * @deprecated
         */
        patch: operations["update_application_by_id"];
        trace?: never;
    };
    "/api/v1/apps/{appId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an application a new secret; the old one stops working.
         * @deprecated
         */
        post: operations["regenerate_application_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists service accounts. */
        get: operations["get_service_accounts"];
        put?: never;
        /** Creates a service account; its secret is in the answer, this once. */
        post: operations["create_service_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{serviceAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one service account. */
        get: operations["get_service_account_by_id"];
        put?: never;
        post?: never;
        /** Deletes one service account; its tokens end with it. */
        delete: operations["delete_service_account_by_id"];
        options?: never;
        head?: never;
        /** Changes one service account, such as whether it is enabled. */
        patch: operations["update_service_account_by_id"];
        trace?: never;
    };
    "/api/v1/service-accounts/{serviceAccountId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a service account a new secret; the old one stops working. */
        post: operations["regenerate_service_account_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the caller's own access keys. */
        get: operations["get_access_keys"];
        put?: never;
        /** Creates an access key of the caller; its secret is in the answer, this once. */
        post: operations["create_access_key1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one access key of the caller. */
        get: operations["get_access_key_by_id1"];
        put?: never;
        post?: never;
        /** Deletes one access key of the caller. */
        delete: operations["delete_access_key_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{accessKeyId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an access key a new secret; the old one stops working. */
        post: operations["regenerate_access_key_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the access keys of all users. */
        get: operations["get_access_keys_administration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/access-keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an access key of any user. */
        delete: operations["delete_access_key_by_id_administration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the caller's own user applications, which are access keys by now.
         * @deprecated
         */
        get: operations["get_user_applications"];
        put?: never;
        /**
         * Creates a user application; its secret is in the answer, this once.
         * @deprecated
         */
        post: operations["create_user_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one user application of the caller.
         * @deprecated
         */
        get: operations["get_user_application_by_id"];
        put?: never;
        post?: never;
        /**
         * Deletes one user application of the caller.
         * @deprecated
         */
        delete: operations["delete_user_application_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications/{appId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a user application a new secret; the old one stops working.
         * @deprecated
         */
        post: operations["regenerate_user_application_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/user-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the user applications of all users.
         * @deprecated
         */
        get: operations["get_user_applications_administration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/user-applications/{appId}": {
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
         * Deletes a user application of any user.
         * @deprecated
         */
        delete: operations["delete_user_application_by_id_administration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a token, by the JSON interface of versions before 2.24.
         * @description The server most likely reads the names of the fields without regard to case: the vendor spells them in several ways. The lifetime is told from version 2.24 on only; the token itself, a JWT, always has it.
         */
        post: operations["grant_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a token, by a form as OAuth 2.0 has it. Clients of Runwire do this by themselves.
         * @description Added in version 2.24. The lifetime is in expires_in, in seconds, and in the token itself, which is a JWT.
         */
        post: operations["grant_token_v2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads all security settings of the tenant. */
        get: operations["get_security_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one security setting. */
        get: operations["get_security_setting_by_key"];
        /** Changes one security setting; the key decides which form its body has. */
        put: operations["update_security_setting_by_key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/auth/oauth/apptoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a token to an application, by the oldest interface.
         * @deprecated
         * @description Its answer does not tell a lifetime; the token itself, a JWT, does.
         */
        post: operations["app_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists workloads of all kinds, a page at a time. */
        get: operations["get_workloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one workload of any kind: its phase, resources and pods.
         * @description For the specification that a workload was submitted with, ask the group of its kind.
         */
        get: operations["get_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts workloads. */
        get: operations["count_workloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts workloads or sums their GPUs as they are now, grouped, as JSON or CSV. */
        get: operations["get_workloads_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pods of all workloads, a page at a time. */
        get: operations["list_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/pods/{podId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a pod ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_workload_pod_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pods of a workload, a page at a time. */
        get: operations["get_workload_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/pods/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts pods. */
        get: operations["count_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the Kubernetes events of a workload, a page at a time. */
        get: operations["get_workload_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the phases that a workload went through and what was done to it, a page at a time. */
        get: operations["get_workload_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a workload ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_workload_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a workspace: it answers at once, with a phase that goes on changing. */
        post: operations["create_workspace1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/workspaces/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a workspace with the specification that it was submitted with. */
        get: operations["get_workspace"];
        put?: never;
        post?: never;
        /** Deletes a workspace; it answers before its pods are gone. */
        delete: operations["delete_workspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/workspaces/{workloadId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a workspace and keeps it, so that it can be resumed. */
        post: operations["suspend_workspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/workspaces/{workloadId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a workspace again that was stopped. */
        post: operations["resume_workspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a training: it answers at once, with a phase that goes on changing.
         * @description A refusal lists what broke the policy of the project. Not to be sent twice: the name may be taken then.
         */
        post: operations["create_training1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a training with the specification that it was submitted with. */
        get: operations["get_training"];
        put?: never;
        post?: never;
        /** Deletes a training; it answers before its pods are gone. */
        delete: operations["delete_training"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a training and keeps it, so that it can be resumed. */
        post: operations["suspend_training"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a training again that was stopped. */
        post: operations["resume_training"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a distributed training: it answers at once, with a phase that goes on changing. */
        post: operations["create_distributed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a distributed training with the specification that it was submitted with. */
        get: operations["get_distributed"];
        put?: never;
        post?: never;
        /** Deletes a distributed training; it answers before its pods are gone. */
        delete: operations["delete_distributed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed/{workloadId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a distributed training and keeps it, so that it can be resumed. */
        post: operations["suspend_distributed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed/{workloadId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a distributed training again that was stopped. */
        post: operations["resume_distributed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed-inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a distributed inference: it answers at once, with a phase that goes on changing. */
        post: operations["create_distributed_inference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/distributed-inferences/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a distributed inference with the specification that it was submitted with. */
        get: operations["get_distributed_inference"];
        put?: never;
        post?: never;
        /** Deletes a distributed inference; it answers before its pods are gone. */
        delete: operations["delete_distributed_inference"];
        options?: never;
        head?: never;
        /** Changes the specification of a distributed inference that runs. */
        patch: operations["update_distributed_inference_spec"];
        trace?: never;
    };
    "/api/v1/workloads/inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits an inference: it answers at once, with a phase that goes on changing. */
        post: operations["create_inference1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an inference with the specification that it was submitted with. */
        get: operations["get_inference"];
        put?: never;
        post?: never;
        /** Deletes an inference; it answers before its pods are gone. */
        delete: operations["delete_inference"];
        options?: never;
        head?: never;
        /** Changes the specification of an inference that runs, which makes a new revision of it. */
        patch: operations["update_inference_spec"];
        trace?: never;
    };
    "/api/v1/workloads/inferences/{workloadId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of an inference ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_inference_workload_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/{workloadId}/pods/{podId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how measures of a pod of an inference ran over time, as series of samples or as CSV.
         * @description Status 207 is a success, too: some of the measures could not be had.
         */
        get: operations["get_inference_workload_pod_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/{workloadId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the revisions of an inference. */
        get: operations["get_inference_workload_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/{workloadId}/revisions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the revisions of an inference. */
        get: operations["count_inference_workload_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/revisions/{revisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one revision of an inference. */
        get: operations["get_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/revisions/{revisionId}/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pods of a revision of an inference. */
        get: operations["get_revision_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/revisions/{revisionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the Kubernetes events of a revision of an inference, a page at a time. */
        get: operations["get_revision_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/inferences/revisions/{revisionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what happened to a revision of an inference, a page at a time. */
        get: operations["get_revision_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists workload templates of all kinds, a page at a time. */
        get: operations["list_templates1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/name-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers 204 if a template of that name can be created on a scope, and 409 if not. */
        get: operations["template_name_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one workload template of any kind. */
        get: operations["get_template_by_id1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts workload templates. */
        get: operations["count_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists templates for workspaces, a page at a time. */
        get: operations["list_workspace_templates"];
        put?: never;
        /** Creates a template for workspaces. */
        post: operations["create_workspace_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/workspaces/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one template for workspaces. */
        get: operations["get_workspace_template"];
        /** Replaces one template for workspaces. */
        put: operations["update_workspace_template"];
        post?: never;
        /** Deletes one template for workspaces. */
        delete: operations["delete_workspace_template"];
        options?: never;
        head?: never;
        /** Changes what is given of one template for workspaces. */
        patch: operations["patch_workspace_template"];
        trace?: never;
    };
    "/api/v1/workload-templates/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists templates for trainings, a page at a time. */
        get: operations["list_training_templates"];
        put?: never;
        /** Creates a template for trainings. */
        post: operations["create_training_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/trainings/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one template for trainings. */
        get: operations["get_training_template"];
        /** Replaces one template for trainings. */
        put: operations["update_training_template"];
        post?: never;
        /** Deletes one template for trainings. */
        delete: operations["delete_training_template"];
        options?: never;
        head?: never;
        /** Changes what is given of one template for trainings. */
        patch: operations["patch_training_template"];
        trace?: never;
    };
    "/api/v1/workload-templates/distributed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists templates for distributed trainings, a page at a time. */
        get: operations["list_distributed_templates"];
        put?: never;
        /** Creates a template for distributed trainings. */
        post: operations["create_distributed_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/distributed/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one template for distributed trainings. */
        get: operations["get_distributed_template"];
        /** Replaces one template for distributed trainings. */
        put: operations["update_distributed_template"];
        post?: never;
        /** Deletes one template for distributed trainings. */
        delete: operations["delete_distributed_template"];
        options?: never;
        head?: never;
        /** Changes what is given of one template for distributed trainings. */
        patch: operations["patch_distributed_template"];
        trace?: never;
    };
    "/api/v1/workload-templates/inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists templates for inference workloads, a page at a time. */
        get: operations["list_inference_templates"];
        put?: never;
        /** Creates a template for inference workloads. */
        post: operations["create_inference_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-templates/inferences/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one template for inference workloads. */
        get: operations["get_inference_template"];
        put?: never;
        post?: never;
        /** Deletes one template for inference workloads. */
        delete: operations["delete_inference_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes, stops or resumes several workloads by their ids, and tells of each whether it worked. */
        post: operations["batch_workloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the categories of workloads. */
        get: operations["list_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one category of workloads. */
        get: operations["get_category_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the types of workloads that the tenant knows. */
        get: operations["list_workload_types"];
        put?: never;
        /** Makes another kind of Kubernetes object known as a type of workload. */
        post: operations["create_workload_type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-types/{workloadTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one type of workload. */
        get: operations["get_workload_type"];
        /** Replaces one type of workload. */
        put: operations["update_workload_type"];
        post?: never;
        /** Deletes one type of workload. */
        delete: operations["delete_workload_type"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload-priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the priorities that workloads can have. */
        get: operations["get_workload_priorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists AI applications, which are workloads that belong together, a page at a time. */
        get: operations["list_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-applications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts AI applications. */
        get: operations["count_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-applications/{aiApplicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one AI application. */
        get: operations["get_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/workloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a workload of any registered type, as the Kubernetes object that it is. */
        post: operations["create_workload_v2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/workloads/{WorkloadV2Id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a workload that was submitted as a Kubernetes object. */
        get: operations["get_workload_v2_by_id"];
        /** Replaces the Kubernetes object of a workload. */
        put: operations["update_workload_v2"];
        post?: never;
        /** Deletes a workload that was submitted as a Kubernetes object. */
        delete: operations["delete_workload_v2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/workloads/nim-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits an NVIDIA NIM service: it answers at once, with a state that goes on changing. */
        post: operations["create_nim_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/workloads/nim-services/{WorkloadV2Id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an NVIDIA NIM service. */
        get: operations["get_nim_service_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the specification of an NVIDIA NIM service. */
        patch: operations["update_nim_service_spec"];
        trace?: never;
    };
    "/api/v1/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the logo of the tenant; 204 where it has none. */
        get: operations["get_tenant_logo"];
        put?: never;
        /** Sets the logo of the tenant. */
        post: operations["upload_tenant_logo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datavolumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists data volumes, a page at a time. */
        get: operations["get_datavolumes"];
        put?: never;
        /** Creates a data volume out of the claim of a project. */
        post: operations["create_datavolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datavolumes/{datavolumeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one data volume. */
        get: operations["get_datavolume"];
        put?: never;
        post?: never;
        /** Deletes one data volume. */
        delete: operations["delete_datavolume"];
        options?: never;
        head?: never;
        /** Changes what is given of one data volume. */
        patch: operations["patch_datavolume"];
        trace?: never;
    };
    "/api/v1/datavolumes/name-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers 204 if a data volume of that name can be created on a cluster, and 409 if not. */
        get: operations["datavolume_name_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datavolumes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts data volumes. */
        get: operations["count_datavolumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datavolumes/{datavolumeId}/sharedScopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads with which scopes a data volume is shared. */
        get: operations["get_datavolume_shared_scopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes with which scopes a data volume is shared.
         * @description Takes what to add and what to remove.
         */
        patch: operations["patch_datavolume_shared_scopes"];
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/unix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the shell script that installs the researcher's command on Unix of either kind. */
        get: operations["get_installer_unix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/unix/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the commands to type to install the researcher's command on a Unix of either kind. */
        get: operations["get_installer_unix_commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/mac": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the shell script that installs the researcher's command on macOS. */
        get: operations["get_installer_mac"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/mac/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the commands to type to install the researcher's command on macOS. */
        get: operations["get_installer_mac_commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/linux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the shell script that installs the researcher's command on Linux. */
        get: operations["get_installer_linux"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/linux/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the commands to type to install the researcher's command on Linux. */
        get: operations["get_installer_linux_commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/installer/windows/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the commands to type to install the researcher's command on Windows. */
        get: operations["get_installer_windows_commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/dist/{operatingSystem}/{architecture}/runai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the researcher's command for an operating system and processor. */
        get: operations["get_binary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli-exposer/docs/{documentName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a page of the manual of the researcher's command, as HTML. */
        get: operations["get_manual_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/unix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the shell script that installs the researcher's command on Unix of either kind, at its older address.
         * @deprecated
         */
        get: operations["get_installer_unix_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/unix/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the commands to type to install the researcher's command on a Unix of either kind, at its older address.
         * @deprecated
         */
        get: operations["get_installer_unix_commands_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/mac": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the shell script that installs the researcher's command on macOS, at its older address.
         * @deprecated
         */
        get: operations["get_installer_mac_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/mac/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the commands to type to install the researcher's command on macOS, at its older address.
         * @deprecated
         */
        get: operations["get_installer_mac_commands_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/linux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the shell script that installs the researcher's command on Linux, at its older address.
         * @deprecated
         */
        get: operations["get_installer_linux_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/linux/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the commands to type to install the researcher's command on Linux, at its older address.
         * @deprecated
         */
        get: operations["get_installer_linux_commands_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/installer/windows/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the commands to type to install the researcher's command on Windows, at its older address.
         * @deprecated
         */
        get: operations["get_installer_windows_commands_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/dist/{operatingSystem}/{architecture}/runai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the researcher's command for an operating system and processor, at its older address.
         * @deprecated
         */
        get: operations["get_binary_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cli/docs/{documentName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads a page of the manual of the researcher's command, as HTML, at its older address.
         * @deprecated
         */
        get: operations["get_manual_document_deprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was done in the tenant between two moments, a page at a time.
         * @description The size of a page is called numberOfSamples here. Both moments have to be given.
         */
        get: operations["getAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/log/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads what was done in the tenant between two moments, as a file of JSON or CSV. */
        get: operations["downloadAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the kinds of notification. */
        get: operations["getNotificationTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads whether the caller gets notifications. */
        get: operations["getNotificationState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets whether the caller gets notifications. */
        patch: operations["updateNotificationState"];
        trace?: never;
    };
    "/api/v1/notification-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the channels by which notifications are sent. */
        get: operations["getNotificationChannels"];
        put?: never;
        /** Configures a channel by which notifications are sent. */
        post: operations["createNotificationChannelConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-channels/slack/create-app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an app in a Slack workspace to send notifications with. */
        post: operations["createSlackApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-channels/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one channel by which notifications are sent. */
        get: operations["getNotificationChannelConfig"];
        /** Replaces one channel by which notifications are sent. */
        put: operations["updateNotificationChannelConfig"];
        post?: never;
        /** Deletes one channel by which notifications are sent. */
        delete: operations["deleteNotificationChannelConfig"];
        options?: never;
        head?: never;
        /** Changes what is given of one channel. */
        patch: operations["patchNotificationChannelConfig"];
        trace?: never;
    };
    "/api/v1/validate-notification-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries whether a channel works as it is configured. */
        post: operations["validateNotificationChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which notifications the caller subscribed to. */
        get: operations["getMySubscriptions"];
        put?: never;
        /** Subscribes the caller to a kind of notification. */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces one subscription of the caller. */
        put: operations["updateSubscription"];
        post?: never;
        /** Ends one subscription of the caller. */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: uuid */
        ClusterIdOptional: string | null;
        DepartmentIdOptional: string | null;
        Error: {
            code: number;
            message: string;
            details?: string;
        };
        /** Format: int32 */
        TenantId: number;
        ClusterReportedConfig: {
            workloadOwnershipProtection?: boolean | null;
            subdomainEnabled?: boolean | null;
            ingressClass?: string | null;
        } | null;
        ClusterDependencyStatus: {
            available: boolean;
            reason?: string;
            components?: {
                [key: string]: components["schemas"]["ClusterDependencyStatus"];
            };
        };
        ClusterDependenciesStatus: {
            required: {
                [key: string]: components["schemas"]["ClusterDependencyStatus"];
            };
            optional: {
                [key: string]: components["schemas"]["ClusterDependencyStatus"];
            };
        };
        ClusterReportedStatus: {
            conditions?: {
                /** Format: date-time */
                lastTransitionTime: string;
                message: string;
                /** Format: int64 */
                observedGeneration?: number;
                reason: string;
                /** @enum {string} */
                status: "True" | "False" | "Unknown";
                type: string;
            }[];
            operands?: {
                [key: string]: {
                    /** Format: date-time */
                    lastTransitionTime?: string;
                    ready: boolean;
                    reasons?: string[];
                    unreadyThresholdCrossed?: boolean;
                };
            };
            platform?: {
                /** @enum {string|null} */
                type?: "vanilla" | "openshift" | "rke" | "gke" | "aks" | "eks" | null;
                kubeVersion?: string | null;
            } | null;
            config?: components["schemas"]["ClusterReportedConfig"];
            dependencies?: components["schemas"]["ClusterDependenciesStatus"];
        };
        /** @enum {string} */
        ClusterState: "WaitingToConnect" | "Connected" | "Disconnected" | "MissingPrerequisites" | "ServiceIssues" | "Unknown";
        ClusterDisplayedStatus: (components["schemas"]["ClusterReportedStatus"] & {
            state?: components["schemas"]["ClusterState"];
        }) | null;
        DisplayedCluster: {
            /** Format: uuid */
            uuid: string;
            tenantId: components["schemas"]["TenantId"];
            name: string;
            /** Format: date-time */
            createdAt: string;
            domain?: string | null;
            version?: string | null;
            status?: components["schemas"]["ClusterDisplayedStatus"];
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /** Format: date-time */
            lastLiveness?: string | null;
            /** Format: date-time */
            deleteRequestedAt?: string | null;
        };
        /** @enum {string} */
        NodeFilterSortFields: "name" | "status" | "nodePool" | "gpuType" | "nvLinkDomainUid" | "nvLinkCliqueId" | "clusterUuid";
        NodeStatusConditionDetails: {
            type: string;
            reason: string;
            message?: string;
        };
        NodeTaint: {
            key: string;
            value?: string;
            /** @enum {string} */
            effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
        };
        GpuInfo: {
            gpuType: string;
            gpuCount: number;
        } | null;
        NodeInfo: {
            /** @enum {string} */
            status: "Ready" | "NotReady" | "Unknown";
            conditions?: components["schemas"]["NodeStatusConditionDetails"][];
            taints?: components["schemas"]["NodeTaint"][];
            nodePool: string;
            /** Format: date-time */
            createdAt: string;
            gpuInfo?: components["schemas"]["GpuInfo"];
            nvLinkDomainUid?: string | null;
            nvLinkCliqueId?: string | null;
        };
        NodeAdditionalFields: {
            name: string;
        };
        /** Format: uuid */
        ClusterId: string;
        NodeAdditionalReadFields: {
            /** Format: uuid */
            id?: string;
            clusterUuid: components["schemas"]["ClusterId"];
            /** Format: date-time */
            updatedAt: string;
        };
        Node: components["schemas"]["NodeInfo"] & components["schemas"]["NodeAdditionalFields"] & components["schemas"]["NodeAdditionalReadFields"];
        Nodes: {
            nodes: components["schemas"]["Node"][];
        };
        NodeForSync: components["schemas"]["NodeAdditionalFields"] & {
            nodeInfo: components["schemas"]["NodeInfo"];
        };
        ClusterCreationRequest: {
            name: string;
            domain?: string;
            version?: string;
        };
        ClusterUpdateRequest: {
            name: string;
        };
        HttpResponse: {
            code: number;
            message: string;
        };
        /** @enum {string} */
        MetricsType: "TOTAL_GPU_NODES" | "GPU_UTILIZATION" | "GPU_UTILIZATION_DISTRIBUTION" | "GPU_MEMORY_UTILIZATION" | "CPU_UTILIZATION" | "CPU_MEMORY_UTILIZATION" | "TOTAL_GPU" | "GPU_QUOTA" | "ALLOCATED_GPU" | "UNALLOCATED_GPU" | "AVG_WORKLOAD_WAIT_TIME" | "WORKLOADS_COUNT";
        GroupedMeasurementGroup: {
            key: string;
            value: string;
        };
        GroupedMeasurementResponse: {
            type: string;
            labels?: {
                [key: string]: string;
            } | null;
            values: {
                value: string;
                /** Format: date-time */
                timestamp: string | null;
            }[] | null;
            groups?: components["schemas"]["GroupedMeasurementGroup"][];
        };
        GroupedMetricsResponse: {
            measurements: components["schemas"]["GroupedMeasurementResponse"][];
        };
        MeasurementResponse: {
            type: string;
            labels?: {
                [key: string]: string;
            } | null;
            values: {
                value: string;
                /** Format: date-time */
                timestamp: string | null;
            }[] | null;
        };
        MetricsResponse: {
            measurements: components["schemas"]["MeasurementResponse"][];
        };
        NodepoolId: string;
        /** @enum {string} */
        NodepoolPhase: "Creating" | "Updating" | "Deleting" | "Empty" | "Unschedulable" | "Ready" | "Deleted";
        NodepoolMetadata: {
            id: components["schemas"]["NodepoolId"];
            name: string;
            clusterId: components["schemas"]["ClusterId"];
            phase?: components["schemas"]["NodepoolPhase"];
        };
        NodepoolFullMetadata: components["schemas"]["NodepoolMetadata"] & Record<string, unknown>;
        /** @enum {string} */
        NodepoolSortFilterFields: "name" | "phase" | "clusterId" | "createdAt" | "updatedAt" | "networkTopologyName" | "gpuNetworkAccelerationDetection" | "gpuNetworkAccelerationDetected" | "gpuNetworkAccelerationLabelKey" | "swapEnabled" | "nodeLevelSchedulerEnabled";
        /** @enum {string|null} */
        PlacementStrategy: "spread" | "binpack" | null;
        /**
         * @default Auto
         * @enum {string|null}
         */
        NodepoolGPUNetworkAccelerationDetection: "Use" | "DontUse" | "Auto" | null;
        NetworkTopologyNameOptional: string | null;
        /** Format: uuid */
        NetworkTopologyIdOptional: string | null;
        GPUResourceOptimization: {
            /** @default false */
            swapEnabled?: boolean | null;
            /** @default 100G */
            cpuSwapMemorySize?: string | null;
            /** @default 2G */
            reservedGpuMemoryForSwapOperations?: string | null;
            /** @default false */
            nodeLevelSchedulerEnabled?: boolean | null;
        } | null;
        SchedulingConfiguration: {
            placementStrategy?: {
                cpu?: components["schemas"]["PlacementStrategy"];
                gpu?: components["schemas"]["PlacementStrategy"];
            };
            minGuaranteedRuntime?: string | null;
        } | null;
        NodepoolCreateResponseFields: {
            name: string;
            labelKey: string;
            labelValue: string;
            /** Format: uuid */
            clusterId: string;
            /**
             * @deprecated
             * @default 1
             */
            overProvisioningRatio?: number | null;
            /** @deprecated */
            placementStrategy?: {
                cpu?: components["schemas"]["PlacementStrategy"];
                gpu?: components["schemas"]["PlacementStrategy"];
            };
            gpuNetworkAccelerationLabelKey?: string;
            gpuNetworkAccelerationDetection?: components["schemas"]["NodepoolGPUNetworkAccelerationDetection"];
            networkTopologyName?: components["schemas"]["NetworkTopologyNameOptional"];
            networkTopologyId?: components["schemas"]["NetworkTopologyIdOptional"];
            gpuResourceOptimization?: components["schemas"]["GPUResourceOptimization"];
            schedulingConfiguration?: components["schemas"]["SchedulingConfiguration"];
        };
        NodepoolSyncUpdateFields: {
            labelKey?: string | null;
            labelValue?: string | null;
            /**
             * @deprecated
             * @default 1
             */
            overProvisioningRatio?: number | null;
            /** @deprecated */
            placementStrategy?: {
                cpu?: components["schemas"]["PlacementStrategy"];
                gpu?: components["schemas"]["PlacementStrategy"];
            };
            gpuNetworkAccelerationLabelKey?: string;
            gpuNetworkAccelerationDetection?: components["schemas"]["NodepoolGPUNetworkAccelerationDetection"];
            gpuResourceOptimization?: components["schemas"]["GPUResourceOptimization"];
            schedulingConfiguration?: components["schemas"]["SchedulingConfiguration"];
        };
        NodepoolConditionDetails: {
            type: string;
            reason: string;
            message?: string;
            /** @enum {string} */
            status?: "True" | "False";
            nodes?: string[];
        };
        NodepoolSyncFields: {
            name: string;
            phase?: components["schemas"]["NodepoolPhase"];
            phaseMessage?: string;
            status?: components["schemas"]["NodepoolSyncUpdateFields"] & {
                conditions?: components["schemas"]["NodepoolConditionDetails"][];
                gpuNetworkAccelerationDetected?: boolean;
                nodes?: string[];
            };
        };
        NodepoolCalculatedFields: {
            readonly id: string;
            /** Format: int32 */
            tenantId: number;
            clusterName: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
            deletedBy?: string;
            /** Format: date-time */
            deletedAt?: string | null;
            isDefault: boolean;
        };
        Nodepool: components["schemas"]["NodepoolCreateResponseFields"] & components["schemas"]["NodepoolSyncFields"] & components["schemas"]["NodepoolCalculatedFields"];
        NodepoolCreateFields: {
            name: string;
            labelKey: string;
            labelValue: string;
            /** Format: uuid */
            clusterId: string;
            /**
             * @deprecated
             * @default 1
             */
            overProvisioningRatio?: number | null;
            /** @deprecated */
            placementStrategy?: {
                cpu?: components["schemas"]["PlacementStrategy"];
                gpu?: components["schemas"]["PlacementStrategy"];
            };
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuNetworkAccelerationDetection?: components["schemas"]["NodepoolGPUNetworkAccelerationDetection"];
            gpuResourceOptimization?: components["schemas"]["GPUResourceOptimization"];
            schedulingConfiguration?: components["schemas"]["SchedulingConfiguration"];
            networkTopologyId?: components["schemas"]["NetworkTopologyIdOptional"];
        };
        NodepoolUpdateFields: {
            labelKey?: string | null;
            labelValue?: string | null;
            /**
             * @deprecated
             * @default 1
             */
            overProvisioningRatio?: number | null;
            /** @deprecated */
            placementStrategy?: {
                cpu?: components["schemas"]["PlacementStrategy"];
                gpu?: components["schemas"]["PlacementStrategy"];
            };
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuNetworkAccelerationDetection?: components["schemas"]["NodepoolGPUNetworkAccelerationDetection"];
            gpuResourceOptimization?: components["schemas"]["GPUResourceOptimization"];
            schedulingConfiguration?: components["schemas"]["SchedulingConfiguration"];
            networkTopologyId?: components["schemas"]["NetworkTopologyIdOptional"];
        };
        NetworkTopologiesSource: string;
        NetworkTopologyName: string;
        NetworkTopologyLevels: string[];
        ClusterInstallationInfoResponse: {
            installationStr: string;
            repositoryName: string;
            chartRepoURL: string;
            clientSecret: string;
        };
        /** @enum {string} */
        NodeTelemetryType: "READY_GPU_NODES" | "READY_GPUS" | "TOTAL_GPU_NODES" | "TOTAL_GPUS" | "IDLE_ALLOCATED_GPUS" | "FREE_GPUS" | "ALLOCATED_GPUS" | "TOTAL_CPU_CORES" | "USED_CPU_CORES" | "ALLOCATED_CPU_CORES" | "TOTAL_GPU_MEMORY_BYTES" | "USED_GPU_MEMORY_BYTES" | "TOTAL_CPU_MEMORY_BYTES" | "USED_CPU_MEMORY_BYTES" | "ALLOCATED_CPU_MEMORY_BYTES" | "FULLY_FREE_GPU_NODES";
        TelemetryResponse: {
            type: string;
            /** Format: date-time */
            timestamp: string;
            values: {
                value: string;
                groups?: {
                    key: string;
                    value: string;
                    name?: string;
                }[];
            }[];
        };
        /** @enum {string} */
        NodeMetricType: "GPU_UTILIZATION_PER_GPU" | "GPU_UTILIZATION" | "GPU_MEMORY_UTILIZATION_PER_GPU" | "GPU_MEMORY_UTILIZATION" | "GPU_MEMORY_USAGE_BYTES_PER_GPU" | "GPU_MEMORY_USAGE_BYTES" | "GPU_ALLOCATION_PER_GPU" | "GPU_MEMORY_ALLOCATION_BYTES_PER_GPU" | "GPU_IDLE_TIME_SECONDS_PER_GPU" | "CPU_USAGE_CORES" | "CPU_UTILIZATION" | "CPU_MEMORY_USAGE_BYTES" | "CPU_MEMORY_UTILIZATION" | "GPU_OOMKILL_BURST_COUNT_PER_GPU" | "GPU_OOMKILL_IDLE_COUNT_PER_GPU" | "GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU" | "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU" | "GPU_SM_ACTIVITY_PER_GPU" | "GPU_SM_OCCUPANCY_PER_GPU" | "GPU_TENSOR_ACTIVITY_PER_GPU" | "GPU_FP64_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP32_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP16_ENGINE_ACTIVITY_PER_GPU" | "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU" | "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU" | "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU" | "NVLINK_BANDWIDTH_TOTAL" | "NVLINK_BANDWIDTH_TOTAL_PER_GPU";
        NetworkTopologyUpdateFields: {
            levels: components["schemas"]["NetworkTopologyLevels"];
        };
        NetworkTopologyCreateRequest: components["schemas"]["NetworkTopologyUpdateFields"] & {
            name: components["schemas"]["NetworkTopologyName"];
            clusterId: components["schemas"]["ClusterId"];
        };
        /** Format: uuid */
        NetworkTopologyId: string;
        NetworkTopology: components["schemas"]["NetworkTopologyCreateRequest"] & {
            id: components["schemas"]["NetworkTopologyId"];
            tenantId: components["schemas"]["TenantId"];
            /** Format: date-time */
            createdAt: string;
            createdBy?: string;
            phase?: string;
            source?: components["schemas"]["NetworkTopologiesSource"];
            readonly nodePools?: string[] | null;
        };
        CountResponse: {
            /** Format: int64 */
            count: number;
        };
        Metadata: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            tenantId?: components["schemas"]["TenantId"];
        };
        ClusterUserConfig: components["schemas"]["Metadata"] & {
            /** Format: uuid */
            clusterId?: string;
        };
        ComplianceIssues: {
            complianceIssues?: {
                field: string;
                details: string;
            }[];
        } | null;
        SubmissionError: components["schemas"]["Error"] & components["schemas"]["ComplianceIssues"];
        ProjectId: string;
        /** @enum {string} */
        ScopeType: "system" | "tenant" | "cluster" | "department" | "project";
        Priority: {
            name: string;
            /** Format: int */
            value: number;
            isDefault?: boolean;
        };
        /** @enum {string} */
        ReportFilterAndSortFields: "name" | "createdAt" | "createdBy" | "status";
        /** @enum {string|null} */
        ReportGroupByOptions: "Nodepool" | "Project" | "Department" | "Cluster" | null;
        ReportRequestFields: {
            name: string;
            description?: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            groupBy?: components["schemas"]["ReportGroupByOptions"];
            /** @default [] */
            filterBy?: `${"projectName" | "departmentName" | "clusterId"}${"=="}${string}`[];
        };
        /** @enum {string} */
        ReportStatus: "Pending" | "Processing" | "Ready" | "Failed";
        ReportCalculatedFields: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: int32 */
            tenantId: number;
            status: components["schemas"]["ReportStatus"];
            /** Format: date-time */
            statusUpdatedAt: string;
            statusMessage?: string;
        };
        Report: components["schemas"]["ReportRequestFields"] & components["schemas"]["ReportCalculatedFields"];
        Reports: components["schemas"]["Report"][];
        /** @enum {string} */
        DepartmentFilterSortFields: "name" | "clusterId" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d";
        /** @enum {string} */
        Verbosity: "meta" | "brief" | "verbose";
        SchedulingRules: {
            interactiveJobTimeLimitSeconds?: number | null;
            interactiveJobMaxIdleDurationSeconds?: number | null;
            interactiveJobPreemptIdleDurationSeconds?: number | null;
            trainingJobMaxIdleDurationSeconds?: number | null;
            trainingJobTimeLimitSeconds?: number | null;
        } | null;
        NodeTypesPerWorkload: {
            training?: string[];
            workspace?: string[];
            names?: {
                [key: string]: string;
            } | null;
        };
        DataUpdatableDepartmentFields: {
            description?: string;
            schedulingRules?: components["schemas"]["SchedulingRules"];
            defaultNodePools?: string[] | null;
            nodeTypes?: components["schemas"]["NodeTypesPerWorkload"] | null;
        };
        OvertimeRangeData: {
            /** Format: double */
            averageGpuAllocation?: number;
            /** Format: double */
            averageGpuUtilization?: number;
            /** Format: double */
            averageGpuMemoryUtilization?: number | null;
            /** Format: date-time */
            updatedAt?: string;
        };
        OvertimeData: {
            range24hData?: components["schemas"]["OvertimeRangeData"] | null;
            range7dData?: components["schemas"]["OvertimeRangeData"] | null;
            range30dData?: components["schemas"]["OvertimeRangeData"] | null;
        };
        DataDepartmentFields: components["schemas"]["DataUpdatableDepartmentFields"] & {
            name: string;
            clusterId: components["schemas"]["ClusterId"];
            overtimeData?: components["schemas"]["OvertimeData"];
        };
        DepartmentProjectChild: {
            /** Format: uuid */
            id: string;
            name: string;
            children?: components["schemas"]["DepartmentProjectChild"][];
        };
        QuotaStatusResource: {
            /** Format: double */
            gpu?: number;
            /** Format: double */
            cpu?: number;
            /** Format: double */
            memory?: number;
        };
        QuotaStatus: {
            allocated?: components["schemas"]["QuotaStatusResource"];
            allocatedNonPreemptible?: components["schemas"]["QuotaStatusResource"];
            requested?: components["schemas"]["QuotaStatusResource"];
        };
        TotalResources: {
            /** Format: double */
            gpuQuota?: number | null;
            /** Format: double */
            cpuQuota?: number | null;
            /** Format: double */
            memoryQuota?: number | null;
        };
        NonNullResource: {
            /**
             * Format: double
             * @default 0
             */
            deserved?: number;
            /** Format: double */
            limit?: number | null;
            /** Format: double */
            overQuotaWeight?: number | null;
        };
        Resource: {
            /** Format: double */
            deserved?: number | null;
            /** Format: double */
            limit?: number | null;
            /** Format: double */
            overQuotaWeight?: number | null;
        };
        /** @enum {string} */
        units: "Mib" | "MB" | "GB";
        Resources: {
            nodePool?: {
                id: string;
                name?: string;
            } | null;
            gpu: WithRequired<components["schemas"]["NonNullResource"], "deserved"> & unknown;
            cpu?: (components["schemas"]["Resource"] & unknown) | null;
            memory?: (components["schemas"]["Resource"] & {
                units: components["schemas"]["units"];
            }) | null;
            priority?: string | null;
        };
        DepartmentForList: components["schemas"]["DataDepartmentFields"] & {
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            createdBy?: string;
            updatedBy?: string;
            children?: components["schemas"]["DepartmentProjectChild"][] | null;
            status?: {
                quotaStatus?: components["schemas"]["QuotaStatus"];
            } | null;
            totalResources: components["schemas"]["TotalResources"] | null;
            resources?: components["schemas"]["Resources"][];
        };
        ResourcesNullable: {
            nodePool?: {
                id: string;
                name?: string;
            } | null;
            gpu?: components["schemas"]["NonNullResource"] & unknown;
            cpu?: (components["schemas"]["Resource"] & unknown) | null;
            memory?: (components["schemas"]["Resource"] & {
                units: components["schemas"]["units"];
            }) | null;
            priority?: string | null;
        };
        DepartmentCreationRequest: components["schemas"]["DataDepartmentFields"] & {
            resources?: components["schemas"]["ResourcesNullable"][];
        };
        DeservedResource: {
            /** Format: double */
            deserved?: number | null;
        };
        AggregatedResources: {
            nodePool: {
                id: string;
                name: string;
            };
            gpu?: components["schemas"]["DeservedResource"];
            cpu?: components["schemas"]["DeservedResource"];
            memory?: components["schemas"]["DeservedResource"] & {
                units: components["schemas"]["units"];
            };
        };
        QuotaStatusNodePool: components["schemas"]["QuotaStatus"] & {
            nodePoolName: string;
            nodePoolId: string;
        };
        Department: components["schemas"]["DataDepartmentFields"] & {
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            createdBy?: string;
            updatedBy?: string;
            children?: components["schemas"]["DepartmentProjectChild"][] | null;
            projectsAggregatedResources?: components["schemas"]["AggregatedResources"][] | null;
            status?: {
                nodePoolQuotaStatuses?: components["schemas"]["QuotaStatusNodePool"][];
                quotaStatus?: components["schemas"]["QuotaStatus"];
            };
            totalResources: components["schemas"]["TotalResources"];
            resources?: components["schemas"]["Resources"][];
        };
        DepartmentUpdateRequest: components["schemas"]["DataUpdatableDepartmentFields"] & {
            resources?: components["schemas"]["ResourcesNullable"][];
        };
        ResourcesUpdateRequest: components["schemas"]["ResourcesNullable"][];
        /** @enum {string} */
        OrgUnitMetricType: "GPU_QUOTA" | "CPU_QUOTA_MILLICORES" | "CPU_MEMORY_QUOTA_MB" | "GPU_ALLOCATION" | "CPU_ALLOCATION_MILLICORES" | "CPU_MEMORY_ALLOCATION_MB" | "GPU_MEMORY_UTILIZATION";
        /** @enum {string} */
        OrgUnitTelemetryType: "GPU_QUOTA" | "CPU_QUOTA" | "MEMORY_QUOTA" | "GPU_ALLOCATION" | "CPU_ALLOCATION" | "MEMORY_ALLOCATION" | "GPU_ALLOCATION_NON_PREEMPTIBLE" | "CPU_ALLOCATION_NON_PREEMPTIBLE" | "MEMORY_ALLOCATION_NON_PREEMPTIBLE";
        /** @enum {string} */
        ProjectFilterSortFields: "name" | "clusterId" | "departmentId" | "parentId" | "parentName" | "phase" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d";
        DataUpdatableFields: {
            description?: string;
            schedulingRules?: components["schemas"]["SchedulingRules"];
            defaultNodePools?: string[] | null;
            nodeTypes?: components["schemas"]["NodeTypesPerWorkload"] | null;
        };
        /** @enum {string} */
        ProjectPhase: "Creating" | "Updating" | "Deleting" | "Deleted" | "Initializing" | "Ready" | "NotReady" | "Unknown";
        ProjectStatus: {
            namespace?: string | null;
            phase?: components["schemas"]["ProjectPhase"];
            phaseMessage?: string | null;
            /** Format: date-time */
            lastUpdatedTime?: string | null;
            nodePoolQuotaStatuses?: components["schemas"]["QuotaStatusNodePool"][];
            quotaStatus?: components["schemas"]["QuotaStatus"];
            additionalStatusData?: {
                [key: string]: unknown;
            } | null;
        };
        DepartmentProjectParent: {
            /** Format: uuid */
            id: string;
            name: string;
            parent?: components["schemas"]["DepartmentProjectParent"];
        } | null;
        ProjectEffective: {
            schedulingRules?: components["schemas"]["SchedulingRules"];
            defaultNodePools?: string[] | null;
            nodeTypes?: components["schemas"]["NodeTypesPerWorkload"] | null;
        };
        Project: components["schemas"]["DataUpdatableFields"] & {
            id: string;
            name: string;
            clusterId: components["schemas"]["ClusterId"];
            parentId: string;
            requestedNamespace?: string | null;
            enforceRunaiScheduler: boolean;
            status: components["schemas"]["ProjectStatus"];
            totalResources: components["schemas"]["TotalResources"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            createdBy?: string;
            updatedBy?: string;
            parent?: components["schemas"]["DepartmentProjectParent"];
            effective: components["schemas"]["ProjectEffective"];
            overtimeData?: components["schemas"]["OvertimeData"];
            resources: components["schemas"]["Resources"][];
        };
        ProjectCreationRequest: components["schemas"]["DataUpdatableFields"] & {
            name: string;
            clusterId: components["schemas"]["ClusterId"];
            requestedNamespace?: string;
            /** @default true */
            enforceRunaiScheduler?: boolean | null;
            parentId?: string | null;
            resources: components["schemas"]["ResourcesNullable"][];
        };
        ProjectUpdateRequest: components["schemas"]["DataUpdatableFields"] & {
            enforceRunaiScheduler?: boolean | null;
            resources: components["schemas"]["ResourcesNullable"][];
        };
        /** @enum {string} */
        ResourcesResetAction: "QUOTAS_TO_DEFAULT" | "RANKS_TO_DEFAULT" | "WEIGHTS_TO_DEFAULT" | "WEIGHTS_TO_DESERVED";
        DepartmentsResourcesResetRequest: {
            clusterId: components["schemas"]["ClusterId"];
            nodePoolIds: string[];
            action: components["schemas"]["ResourcesResetAction"];
        };
        ProjectsResourcesResetRequest: components["schemas"]["DepartmentsResourcesResetRequest"] & {
            parentId?: string;
        };
        ResourceV1Response: {
            deserved: number | null;
            maxAllowed: number | null;
            overQuotaWeight: number | null;
        };
        NodePoolAssignedResourcesV1Response: {
            id: number;
            nodePool: {
                id: number;
                name?: string;
            };
            gpu: components["schemas"]["ResourceV1Response"];
            cpu: components["schemas"]["ResourceV1Response"];
            memory: components["schemas"]["ResourceV1Response"];
        };
        AssignedResourcesV1Response: {
            id?: number;
            gpu: components["schemas"]["ResourceV1Response"];
            cpu: components["schemas"]["ResourceV1Response"];
            memory: components["schemas"]["ResourceV1Response"];
        };
        DepartmentV1CommonFieldsResponse: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesV1Response"][];
            name?: string;
            /** @deprecated */
            deservedGpus: number;
            /** @deprecated */
            allowOverQuota?: boolean;
            /** @deprecated */
            maxAllowedGpus: number;
            /** @deprecated */
            resources?: components["schemas"]["AssignedResourcesV1Response"];
        };
        ProjectV1NodeAffinityResponse: {
            train?: {
                /** @enum {string} */
                affinityType?: "no_limit" | "only_selected";
                selectedTypes: {
                    id?: number;
                    name?: string;
                }[];
            };
            interactive?: {
                /** @enum {string} */
                affinityType?: "no_limit" | "only_selected";
                selectedTypes: {
                    id?: number;
                    name?: string;
                }[];
            };
        } | null;
        ProjectV1ResponseCommonFields: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesV1Response"][];
            /** @deprecated */
            deservedGpus: number;
            /** @deprecated */
            maxAllowedGpus: number;
            /** @deprecated */
            gpuOverQuotaWeight: number;
            defaultNodePools?: string[];
            interactiveJobTimeLimitSecs?: number;
            interactiveJobMaxIdleDurationSecs?: number;
            interactivePreemptibleJobMaxIdleDurationSecs?: number;
            trainingJobTimeLimitSecs?: number;
            trainingJobMaxIdleDurationSecs?: number;
            nodeAffinity?: components["schemas"]["ProjectV1NodeAffinityResponse"];
            /** @deprecated */
            permissions?: {
                users: string[] | null;
                groups: string[] | null;
                applications?: string[];
            };
            /** @deprecated */
            resources?: components["schemas"]["AssignedResourcesV1Response"];
        };
        QuotaStatusResourceListV1: {
            gpu?: number;
            cpu?: number;
            memory?: number;
        };
        QuotaStatusV1: {
            nodePoolName?: string;
            allocated?: components["schemas"]["QuotaStatusResourceListV1"];
            allocatedNonPreemptible?: components["schemas"]["QuotaStatusResourceListV1"];
            requested?: components["schemas"]["QuotaStatusResourceListV1"];
        }[];
        ProjectV1: unknown & components["schemas"]["ProjectV1ResponseCommonFields"] & {
            name?: string;
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesV1Response"][];
            namespace?: string;
            /** Format: int32 */
            readonly id?: number;
            /** Format: int32 */
            departmentId?: number;
            /** Format: int32 */
            tenantId?: number;
            /** Format: uuid */
            clusterUuid?: string;
            departmentName?: string;
            interactiveNodeAffinity?: string;
            trainNodeAffinity?: string;
            /** Format: date-time */
            createdAt?: string;
            status?: {
                namespace?: string;
                message?: string;
                phase?: string;
                conditions?: {
                    [key: string]: string;
                }[];
                quotaStatuses: components["schemas"]["QuotaStatusV1"];
            };
            phase?: string;
            quotaStatuses?: string | null;
        };
        DepartmentForGetV1: components["schemas"]["DepartmentV1CommonFieldsResponse"] & {
            tenantId?: number;
            clusterUuid?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: int32 */
            id?: number;
            projects: components["schemas"]["ProjectV1"][];
            /** @deprecated */
            projectsDeservedGpus?: string;
            departmentAdmins?: string[];
            quotaStatuses?: Record<string, unknown>[] | null;
            projectAggregatedNodePoolsResources?: Record<string, unknown>[] | null;
        };
        MetricsResourceDataV1: {
            quota: number;
            allocated: number;
            utilization?: number;
        };
        MetricsResourcesDataV1: {
            numberOfPendingWorkloads: number;
            gpu: components["schemas"]["MetricsResourceDataV1"];
            cpu: components["schemas"]["MetricsResourceDataV1"];
            memory: components["schemas"]["MetricsResourceDataV1"];
        };
        ResourcesDataOvertimeV1: components["schemas"]["MetricsResourcesDataV1"] & {
            /** Format: date-time */
            timestamp: string;
        };
        ResourceV1: {
            deserved?: number | null;
            maxAllowed?: number | null;
            overQuotaWeight?: number | null;
        };
        NonNullResourceV1: {
            deserved: number;
            maxAllowed?: number | null;
            overQuotaWeight?: number | null;
        };
        AssignedResourcesV1: {
            id?: number;
            gpu?: components["schemas"]["ResourceV1"];
            cpu?: components["schemas"]["ResourceV1"];
            memory?: components["schemas"]["ResourceV1"];
        };
        NodePoolAssignedResourcesV1: {
            id: number;
            nodePool: {
                id: number;
                name?: string;
            };
            gpu?: components["schemas"]["NonNullResourceV1"];
            cpu?: components["schemas"]["ResourceV1"];
            memory?: components["schemas"]["ResourceV1"];
        };
        DepartmentV1CommonFields: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesV1"][];
            name?: string;
            /** @deprecated */
            deservedGpus?: number;
            /** @deprecated */
            allowOverQuota?: boolean;
            /** @deprecated */
            maxAllowedGpus?: number;
            /** @deprecated */
            resources?: components["schemas"]["AssignedResourcesV1"];
        } & {
            [key: string]: unknown;
        };
        DepartmentV1CreationRequest: unknown & components["schemas"]["DepartmentV1CommonFields"];
        ProjectV1NodeAffinity: {
            train?: {
                /** @enum {string} */
                affinityType?: "no_limit" | "only_selected";
                selectedTypes?: {
                    id?: number;
                    name?: string;
                }[];
            } | null;
            interactive?: {
                /** @enum {string} */
                affinityType?: "no_limit" | "only_selected";
                selectedTypes?: {
                    id?: number;
                    name?: string;
                }[];
            } | null;
        } | null;
        ProjectV1CommonFields: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesV1"][];
            /** @deprecated */
            deservedGpus?: number;
            /** @deprecated */
            maxAllowedGpus?: number;
            /** @deprecated */
            gpuOverQuotaWeight?: number;
            defaultNodePools?: string[];
            interactiveJobTimeLimitSecs?: number;
            interactiveJobMaxIdleDurationSecs?: number;
            interactivePreemptibleJobMaxIdleDurationSecs?: number;
            trainingJobTimeLimitSecs?: number;
            trainingJobMaxIdleDurationSecs?: number;
            nodeAffinity?: components["schemas"]["ProjectV1NodeAffinity"];
            /** @deprecated */
            permissions?: {
                users?: string[];
                groups?: string[];
                applications?: string[];
            };
            /** @deprecated */
            resources?: components["schemas"]["AssignedResourcesV1"];
        } & {
            [key: string]: unknown;
        };
        Range: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        } | null;
        DepartmentV1UpdateRequest: components["schemas"]["DepartmentV1CommonFields"];
        ProjectV1UpdateRequest: components["schemas"]["ProjectV1CommonFields"];
        PlacementStrategy1: {
            /** @enum {string} */
            cpu?: "spread" | "binpack";
            /** @enum {string} */
            gpu?: "spread" | "binpack";
        };
        NodePoolCreateRequest: {
            name?: string;
            /** @default 1 */
            overProvisioningRatio?: number;
            labelKey?: string;
            labelValue?: string;
            placementStrategy?: components["schemas"]["PlacementStrategy1"];
        };
        NodePoolLabelsRequest: {
            labelKey?: string;
            labelValue?: string;
        };
        UpdateNodePoolRequest: {
            labelKey?: string;
            labelValue?: string;
            /** @default 1 */
            overProvisioningRatio?: number;
            placementStrategy?: components["schemas"]["PlacementStrategy1"];
        };
        NodePool1: components["schemas"]["NodePoolCreateRequest"] & {
            readonly id?: number;
            /** Format: uuid */
            clusterId?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            deletedAt?: string;
            /** @enum {string} */
            status?: "Creating" | "Updating" | "Deleting" | "Empty" | "Unschedulable" | "Ready" | "Deleted";
            statusMessage?: string;
            nodes?: string;
            createdBy?: string;
            updatedBy?: string;
            isDefault?: boolean;
        };
        Setting: {
            active?: boolean;
            category?: string;
            description?: string;
            source?: string;
            label?: string;
            stage?: string;
            type?: string;
            key?: string;
            value?: string;
        };
        TenantSettingCreationRequest: {
            key?: string;
            value?: unknown;
        };
        TenantSettingCreationResponse: {
            msg?: string;
        };
        Config: {
            tenantName?: string;
            authClientName?: string;
            authUrl?: string;
            authRealm?: string;
        };
        ClusterName: string;
        ResourceData: {
            quota: number;
            allocated: number;
            utilization?: number;
        };
        ResourcesData: {
            numberOfPendingWorkloads: number;
            gpu: components["schemas"]["ResourceData"];
            cpu: components["schemas"]["ResourceData"];
            memory: components["schemas"]["ResourceData"];
        };
        NodepoolName: string;
        ProjectName1: string;
        DepartmentName: string;
        nodepoolName: string;
        ResourcesDataOvertime: components["schemas"]["ResourcesData"] & {
            /** Format: date-time */
            timestamp: string;
        };
        TimeRange: {
            resources: components["schemas"]["ResourcesDataOvertime"][];
        };
        cluster: {
            metadata: {
                clusterId: components["schemas"]["ClusterId"];
                clusterName: components["schemas"]["ClusterName"];
            };
            current: {
                resources: (components["schemas"]["ResourcesData"] & {
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
                projectResources: (components["schemas"]["ResourcesData"] & {
                    projectName: components["schemas"]["ProjectName1"];
                    departmentName: components["schemas"]["DepartmentName"];
                    nodepoolName: components["schemas"]["nodepoolName"];
                })[];
            };
            timeRange?: components["schemas"]["TimeRange"];
        };
        /** Format: int32 */
        DepartmentId: number;
        Department1: {
            metadata: {
                departmentId: components["schemas"]["DepartmentId"];
                departmentName: components["schemas"]["DepartmentName"];
                clusterId: components["schemas"]["ClusterId"];
                clusterName: components["schemas"]["ClusterName"];
            };
            current: {
                resources: (components["schemas"]["ResourcesData"] & {
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
                projectResources: (components["schemas"]["ResourcesData"] & {
                    projectName: components["schemas"]["ProjectName1"];
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
            };
            timeRange?: components["schemas"]["TimeRange"];
        };
        departments: {
            data: (components["schemas"]["Department1"] & {
                timeRange?: unknown;
            })[];
            timeRange?: components["schemas"]["TimeRange"];
        };
        department: {
            metadata: {
                departmentId: components["schemas"]["DepartmentId"];
                departmentName: components["schemas"]["DepartmentName"];
                clusterId: components["schemas"]["ClusterId"];
                clusterName: components["schemas"]["ClusterName"];
            };
            current: {
                resources: (components["schemas"]["ResourcesData"] & {
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
                projectResources: (components["schemas"]["ResourcesData"] & {
                    projectName: components["schemas"]["ProjectName1"];
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
            };
            timeRange?: components["schemas"]["TimeRange"];
        };
        ProjectId1: number;
        Project1: {
            metadata: {
                projectId: components["schemas"]["ProjectId1"];
                projectName: components["schemas"]["ProjectName1"];
                departmentId: components["schemas"]["DepartmentId"];
                departmentName: components["schemas"]["DepartmentName"];
                clusterId: components["schemas"]["ClusterId"];
                clusterName: components["schemas"]["ClusterName"];
            };
            current: {
                resources: (components["schemas"]["ResourcesData"] & {
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
            };
            timeRange?: components["schemas"]["TimeRange"];
        };
        projects: {
            data: (components["schemas"]["Project1"] & {
                timeRange?: unknown;
            })[];
            timeRange?: components["schemas"]["TimeRange"];
        };
        project: {
            metadata: {
                projectId: components["schemas"]["ProjectId1"];
                projectName: components["schemas"]["ProjectName1"];
                departmentId: components["schemas"]["DepartmentId"];
                departmentName: components["schemas"]["DepartmentName"];
                clusterId: components["schemas"]["ClusterId"];
                clusterName: components["schemas"]["ClusterName"];
            };
            current: {
                resources: (components["schemas"]["ResourcesData"] & {
                    nodepoolName: components["schemas"]["NodepoolName"];
                })[];
            };
            timeRange?: components["schemas"]["TimeRange"];
        };
        JobResourceData: {
            allocated: number;
            utilization?: number;
        };
        JobAdvancedData: {
            idleSeconds?: number;
            grEngineActive?: number;
            dramActive?: number;
            smActive?: number;
            smOccupancy?: number;
            pipeTensorActive?: number;
            pipeFp64Active?: number;
            pipeFp32Active?: number;
            pipeFp16Active?: number;
            nvlinkTxBytes?: number;
            nvlinkRxBytes?: number;
            pcieTxBytes?: number;
            pcieRxBytes?: number;
        };
        JobResourcesData: {
            gpu: components["schemas"]["JobResourceData"];
            "gpu-memory": components["schemas"]["JobResourceData"];
            cpu: components["schemas"]["JobResourceData"];
            "cpu-memory": components["schemas"]["JobResourceData"];
            advanced?: components["schemas"]["JobAdvancedData"];
        };
        JobResourcesDataOvertime: components["schemas"]["JobResourcesData"] & {
            /** Format: date-time */
            timestamp: string;
        };
        /** @enum {string} */
        Role: "admin" | "department_admin" | "researcher" | "editor" | "viewer" | "research_manager" | "ml_engineer";
        IdentityAlias: string;
        /** Format: uuid */
        UserId: string;
        /** @enum {string} */
        AuthEntityType: "regular-user" | "sso-user" | "app" | "group" | "internal-user" | "super-admin";
        AuthEntity: {
            entityType?: components["schemas"]["AuthEntityType"];
            tenantId?: components["schemas"]["TenantId"];
            userId?: components["schemas"]["UserId"];
            permitAllClusters?: boolean;
            permittedClusters?: components["schemas"]["ClusterId"][];
            roles?: components["schemas"]["Role"][];
            /** Format: date-time */
            createdAt?: string;
        };
        User1: components["schemas"]["AuthEntity"] & unknown & {
            email?: string;
            /** Format: date-time */
            lastLogin?: string;
        };
        UserCreationRequest: {
            email: string;
            roles: components["schemas"]["Role"][];
            entityType?: components["schemas"]["AuthEntityType"];
            tenantId?: components["schemas"]["TenantId"];
            password: string;
            needToChangePassword?: boolean;
            permitAllClusters?: boolean;
            userId?: components["schemas"]["UserId"];
            permittedClusters?: components["schemas"]["ClusterId"][];
        };
        UserCreationResponse: components["schemas"]["UserCreationRequest"];
        App: components["schemas"]["AuthEntity"] & unknown & {
            clientId?: string;
            name?: string;
            revoked?: boolean;
        };
        GroupCreationRequest: {
            username: string;
            email: string;
            roles: components["schemas"]["Role"][];
            entityType?: string;
            tenantId?: components["schemas"]["TenantId"];
            permitAllClusters?: boolean;
            userId?: string;
            permittedClusters?: components["schemas"]["ClusterId"][];
            createdBy?: string;
        };
        GroupCreationResponse: components["schemas"]["GroupCreationRequest"];
        Idp: components["schemas"]["IdentityAlias"];
        TenantConfig: components["schemas"]["Config"];
        TenantSetting: components["schemas"]["Setting"];
        ChecksumResponse: {
            description?: string;
            md5Hash?: string;
            crc32c?: string;
        };
        Error1: {
            /** Format: int32 */
            code: number;
            message: string;
        };
        servingPortProtocol: components["schemas"]["ServingPortProtocol"];
        AssetName: string;
        AssetDescription: string | null;
        AssetUpdatableFields: {
            name: components["schemas"]["AssetName"];
            description?: components["schemas"]["AssetDescription"];
        };
        /** @enum {string} */
        Scope: "system" | "tenant" | "cluster" | "department" | "project";
        WorkloadSupportedTypes: {
            inference?: boolean | null;
            workspace?: boolean | null;
            training?: boolean | null;
            distributed?: boolean | null;
            /** @enum {string|null} */
            distFramework?: "MPI" | "PyTorch" | "TF" | "XGBoost" | null;
        } | null;
        AssetCreationFields: {
            scope: components["schemas"]["Scope"];
            clusterId?: components["schemas"]["ClusterIdOptional"];
            departmentId?: string | null;
            /** Format: int32 */
            projectId?: number | null;
            /** @default false */
            autoDelete?: boolean | null;
            workloadSupportedTypes?: components["schemas"]["WorkloadSupportedTypes"];
            /** @default false */
            private?: boolean | null;
        };
        /** Format: uuid */
        AssetId: string;
        /** @enum {string} */
        AssetKind: "compute" | "environment" | "accessKey" | "dockerRegistry" | "password" | "genericSecret" | "registry" | "s3" | "git" | "nfs" | "pvc" | "hostPath" | "workload-template" | "model" | "config-map" | "secret-volume" | "data-volume" | "ngcApiKey";
        /** Format: int64 */
        UpdateCount: number;
        AssetReadOnlyFields: {
            id: components["schemas"]["AssetId"];
            kind: components["schemas"]["AssetKind"];
            /** Format: int32 */
            tenantId?: number | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string;
            deletedBy?: string;
            projectName?: string | null;
            updateCount?: components["schemas"]["UpdateCount"];
        };
        AssetMeta: components["schemas"]["AssetUpdatableFields"] & components["schemas"]["AssetCreationFields"] & components["schemas"]["AssetReadOnlyFields"];
        DataSourceOverrides: {
            containerPath?: string | null;
        } | null;
        AssetIdAndKind: {
            id: components["schemas"]["AssetId"];
            kind: components["schemas"]["AssetKind"];
            overrides?: components["schemas"]["DataSourceOverrides"];
        };
        AssetsIds: {
            environment: components["schemas"]["AssetId"];
            compute?: (string & components["schemas"]["AssetId"]) | null;
            datasources?: components["schemas"]["AssetIdAndKind"][];
            workloadVolumes?: string[];
        };
        /** Format: uuid */
        WorkloadId1: string;
        WorkloadName: string;
        WorkloadRefAndStatus: {
            id: components["schemas"]["WorkloadId1"];
            name: components["schemas"]["WorkloadName"];
            status?: string;
        };
        AssetRef: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
        };
        /** @enum {string} */
        ToolType: "jupyter-notebook" | "pycharm" | "visual-studio-code" | "tensorboard" | "rstudio" | "mlflow" | "custom" | "wandb" | "matlab" | "comet" | "chatbot-ui";
        EnvironmentAssetRef: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
            toolTypes?: components["schemas"]["ToolType"][] | null;
        };
        AssetsUsageRefCompute: components["schemas"]["AssetRef"] | null;
        AssetDatasourceRef: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
            kind: components["schemas"]["AssetKind"];
            /** @deprecated */
            overrides?: components["schemas"]["DataSourceOverrides"];
        };
        AssetsUsageRef: {
            /** @deprecated */
            environment?: components["schemas"]["EnvironmentAssetRef"] | null;
            environments?: components["schemas"]["AssetRef"][];
            /** @deprecated */
            compute?: components["schemas"]["AssetsUsageRefCompute"];
            computes?: components["schemas"]["AssetRef"][];
            datasources?: components["schemas"]["AssetDatasourceRef"][];
        };
        AssetUsageInfo: {
            workspaces?: components["schemas"]["WorkloadRefAndStatus"][];
            trainings?: components["schemas"]["WorkloadRefAndStatus"][];
            distributed?: components["schemas"]["WorkloadRefAndStatus"][];
            inferences?: components["schemas"]["WorkloadRefAndStatus"][];
            templates?: components["schemas"]["AssetRef"][];
            assets?: components["schemas"]["AssetsUsageRef"];
        } | null;
        UsageTimesInfo: {
            /** Format: date-time */
            lastUsedByWorkload?: string | null;
        } | null;
        /** @enum {string|null} */
        PolicyRuleEnum: "min" | "max" | "step" | "options" | "required" | "canEdit" | "canAdd" | "locked" | null;
        ComplianceInfoReason: {
            field?: string | null;
            details: string;
            rule?: components["schemas"]["PolicyRuleEnum"];
        };
        ComplianceInfo: {
            imposed?: boolean;
            compliance?: boolean;
            reason?: components["schemas"]["ComplianceInfoReason"][];
        } | null;
        AssetCreationRequest: components["schemas"]["AssetUpdatableFields"] & components["schemas"]["AssetCreationFields"];
        AssetUpdateRequest: components["schemas"]["AssetUpdatableFields"];
        /** Format: double */
        CpuCoreLimit: number | null;
        /** Format: double */
        CpuCoreRequest: number | null;
        CpuMemoryLimit: string | null;
        CpuMemoryRequest: string | null;
        ExtendedResource: {
            resource?: string | null;
            quantity?: string | null;
            exclude?: boolean | null;
        } | null;
        ExtendedResources: components["schemas"]["ExtendedResource"][] | null;
        /** Format: int32 */
        GpuDevicesRequest: number | null;
        GpuMemoryLimit: string | null;
        GpuMemoryRequest: string | null;
        /** Format: double */
        GpuPortionLimit: number | null;
        /** Format: double */
        GpuPortionRequest: number | null;
        /** @enum {string|null} */
        GpuRequestType: "portion" | "memory" | null;
        LargeShmRequest: boolean | null;
        ComputeAssetSpec: {
            cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
            cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
            cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
            cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
            extendedResources?: components["schemas"]["ExtendedResources"];
            gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
            gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
            gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
            gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
            gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
            gpuRequestType?: components["schemas"]["GpuRequestType"];
            largeShmRequest?: components["schemas"]["LargeShmRequest"];
        };
        ComputeAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["ComputeAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
        };
        ComputeListResponse: {
            entries: components["schemas"]["ComputeAsset"][];
        };
        ComputeCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["ComputeAssetSpec"] | null;
        };
        ComputeUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["ComputeAssetSpec"] | null;
        };
        AccessKeyCreationSpec: {
            existingSecretName?: string | null;
            accessKeyId?: string | null;
            secretAccessKey?: string | null;
        };
        EncryptionKeyId: {
            /** Format: int32 */
            keyId: number;
        };
        AccessKeySpec: components["schemas"]["AccessKeyCreationSpec"] & components["schemas"]["EncryptionKeyId"];
        PasswordCreationSpec: {
            existingSecretName?: string | null;
            user?: string | null;
            password?: string | null;
        };
        PasswordSpec: components["schemas"]["PasswordCreationSpec"] & components["schemas"]["EncryptionKeyId"];
        DockerRegistryCreationSpec: {
            existingSecretName?: string | null;
            user?: string | null;
            password?: string | null;
            url?: string | null;
        };
        DockerRegistrySpec: components["schemas"]["DockerRegistryCreationSpec"] & components["schemas"]["EncryptionKeyId"];
        KeyValuePair: {
            key?: string | null;
            value?: string | null;
        } | null;
        GenericSecretKeyValuePairs: components["schemas"]["KeyValuePair"][] | null;
        GenericSecretCreationSpec: {
            existingSecretName?: string | null;
            keyValuePairs?: components["schemas"]["GenericSecretKeyValuePairs"];
        };
        GenericSecretSpec: components["schemas"]["GenericSecretCreationSpec"] & components["schemas"]["EncryptionKeyId"];
        NgcApiKeyCreationSpec: {
            ngc_api_key?: string;
        };
        NgcApiKeySpec: components["schemas"]["NgcApiKeyCreationSpec"] & components["schemas"]["EncryptionKeyId"];
        CredentialsListResponseAssetSpec: {
            accessKey?: components["schemas"]["AccessKeySpec"] | null;
            password?: components["schemas"]["PasswordSpec"] | null;
            dockerRegistry?: components["schemas"]["DockerRegistrySpec"] | null;
            genericSecret?: components["schemas"]["GenericSecretSpec"] | null;
            ngcApiKey?: components["schemas"]["NgcApiKeySpec"] | null;
        };
        /** @enum {string} */
        AssetSyncStatusEnum: "Creating" | "Deleting" | "Failed" | "Deletion failed" | "Issues found" | "No issues found" | "No status" | "Updating";
        ScopeId: string;
        /** @enum {string} */
        AssetClusterStatusIssueEnum: "ReplicationError" | "LostPhase" | "NotCreated";
        AssetClusterStatusIssue: {
            scopeId: components["schemas"]["ScopeId"];
            scopeType: components["schemas"]["ScopeType"];
            issue: components["schemas"]["AssetClusterStatusIssueEnum"];
        };
        AssetClusterStatusIssues: components["schemas"]["AssetClusterStatusIssue"][];
        AssetClusterStatusInfo: {
            status?: components["schemas"]["AssetSyncStatusEnum"];
            issues?: components["schemas"]["AssetClusterStatusIssues"];
            message?: string;
            url?: string;
        } | null;
        ClusterResourceInfo: {
            name?: string | null;
        } | null;
        ClusterInfo1: {
            resources?: components["schemas"]["ClusterResourceInfo"][];
        } | null;
        CredentialsListResponseEntry: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["CredentialsListResponseAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        CredentialsListResponse: {
            entries: components["schemas"]["CredentialsListResponseEntry"][];
        };
        AssetMetaForSync: components["schemas"]["AssetCreationFields"] & components["schemas"]["AssetUpdatableFields"] & {
            id: components["schemas"]["AssetId"];
        } & {
            kind: components["schemas"]["AssetKind"];
        } & {
            prevName?: components["schemas"]["AssetName"];
        };
        AccessKey: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["AccessKeySpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        AccessKeyListResponse: {
            entries: components["schemas"]["AccessKey"][];
        };
        AccessKeyCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["AccessKeyCreationSpec"];
        };
        CredentialUpdatableFields: {
            description?: components["schemas"]["AssetDescription"];
        };
        CredentialUpdateRequest: components["schemas"]["CredentialUpdatableFields"];
        AccessKeyUpdateRequest: {
            meta?: components["schemas"]["CredentialUpdateRequest"];
        };
        Password: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["PasswordSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        PasswordListResponse: {
            entries: components["schemas"]["Password"][];
        };
        PasswordCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["PasswordCreationSpec"];
        };
        PasswordUpdateRequest: {
            meta?: components["schemas"]["CredentialUpdateRequest"];
        };
        DockerRegistry: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["DockerRegistrySpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        DockerRegistryListResponse: {
            entries: components["schemas"]["DockerRegistry"][];
        };
        DockerRegistryCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["DockerRegistryCreationSpec"];
        };
        DockerRegistryUpdateRequest: {
            meta?: components["schemas"]["CredentialUpdateRequest"];
        };
        GenericSecret: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["GenericSecretSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        GenericSecretListResponse: {
            entries: components["schemas"]["GenericSecret"][];
        };
        GenericSecretCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["GenericSecretCreationSpec"];
        };
        GenericSecretUpdateRequest: {
            meta?: components["schemas"]["CredentialUpdateRequest"];
        };
        NgcApiKey: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["NgcApiKeySpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        NgcApiKeyListResponse: {
            entries: components["schemas"]["NgcApiKey"][];
        };
        NgcApiKeyCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["NgcApiKeyCreationSpec"];
        };
        NgcApiKeyUpdateRequest: {
            meta?: components["schemas"]["CredentialUpdateRequest"];
        };
        /** @enum {string} */
        CredentialKind: "password";
        RegistrySpec: {
            url: string;
            credentialKind: components["schemas"]["CredentialKind"];
            user: string;
            password: string;
        };
        Registry: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["RegistrySpec"];
        };
        RegistryListResponse: {
            entries: components["schemas"]["Registry"][];
        };
        RegistryCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["RegistrySpec"];
        };
        RegistryUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
        };
        Repositories: {
            repositories: string[];
        };
        RepositoryTags: {
            name: string;
            tags: string[];
        };
        Args: string | null;
        Command: string | null;
        EnvironmentVariableCredential: {
            /** Format: uuid */
            assetId?: string | null;
            key?: string | null;
        } | null;
        EnvironmentVariableConfigMap: {
            name?: string | null;
            key?: string | null;
        } | null;
        EnvironmentVariablePodFieldReference: {
            path?: string | null;
        } | null;
        EnvironmentVariableOfAsset: {
            name?: string | null;
            value?: string | null;
            credential?: components["schemas"]["EnvironmentVariableCredential"];
            configMap?: components["schemas"]["EnvironmentVariableConfigMap"];
            podFieldRef?: components["schemas"]["EnvironmentVariablePodFieldReference"];
            exclude?: boolean | null;
            description?: string | null;
        } | null;
        EnvironmentVariablesOfAsset: components["schemas"]["EnvironmentVariableOfAsset"][] | null;
        /** Format: int64 */
        RunAsGid: number | null;
        /** Format: int64 */
        RunAsUid: number | null;
        SupplementalGroups: string | null;
        OverridableSpecFields: {
            args?: components["schemas"]["Args"];
            command?: components["schemas"]["Command"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesOfAsset"];
            runAsGid?: components["schemas"]["RunAsGid"];
            runAsUid?: components["schemas"]["RunAsUid"];
            supplementalGroups?: components["schemas"]["SupplementalGroups"];
        } | null;
        AllowPrivilegeEscalation: boolean | null;
        /** @enum {string} */
        Capability: "AUDIT_CONTROL" | "AUDIT_READ" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETGID" | "SETFCAP" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM";
        Capabilities: components["schemas"]["Capability"][] | null;
        CreateHomeDir: boolean | null;
        HostIpc: boolean | null;
        HostNetwork: boolean | null;
        Image: string | null;
        /** @enum {string|null} */
        ImagePullPolicy: "Always" | "Never" | "IfNotPresent" | null;
        /** @enum {string|null} */
        ProbeHandlerScheme: "HTTP" | "HTTPS" | null;
        ProbeHandler: {
            httpGet?: {
                path?: string | null;
                /** Format: int32 */
                port?: number | null;
                /** Format: hostname */
                host?: string | null;
                scheme?: components["schemas"]["ProbeHandlerScheme"];
            };
        } | null;
        Probe: {
            /** Format: int32 */
            initialDelaySeconds?: number | null;
            /** Format: int32 */
            periodSeconds?: number | null;
            /** Format: int32 */
            timeoutSeconds?: number | null;
            /** Format: int32 */
            successThreshold?: number | null;
            /** Format: int32 */
            failureThreshold?: number | null;
            handler?: components["schemas"]["ProbeHandler"];
        } | null;
        Probes: {
            readiness?: components["schemas"]["Probe"];
        } | null;
        ReadOnlyRootFileSystem: boolean | null;
        RunAsNonRoot: boolean | null;
        /** @enum {string|null} */
        SeccompProfileType: "RuntimeDefault" | "Unconfined" | "Localhost" | null;
        Stdin: boolean | null;
        Tty: boolean | null;
        /** @enum {string|null} */
        UidGidSource: "fromTheImage" | "fromIdpToken" | "custom" | null;
        WorkingDir: string | null;
        /** @enum {string} */
        InternalToolType: "jupyter-notebook" | "pycharm" | "visual-studio-code" | "tensorboard" | "rstudio" | "mlflow" | "custom" | "matlab" | "chatbot-ui";
        /** @enum {string} */
        InternalConnectionType: "LoadBalancer" | "NodePort" | "ExternalUrl" | "ServingPort";
        NodePortInfo: {
            /** @default false */
            isCustomPort?: boolean;
        } | null;
        ExternalUrlInfo: {
            /** @default false */
            isCustomUrl?: boolean;
            externalUrl?: string | null;
        } | null;
        ServingPortInfo: {
            /** @enum {string|null} */
            protocol?: "grpc" | "http" | null;
        } | null;
        InternalToolInfo: {
            toolType: components["schemas"]["InternalToolType"];
            connectionType: components["schemas"]["InternalConnectionType"];
            /** Format: int32 */
            containerPort: number;
            nodePortInfo?: components["schemas"]["NodePortInfo"];
            externalUrlInfo?: components["schemas"]["ExternalUrlInfo"];
            servingPortInfo?: components["schemas"]["ServingPortInfo"];
        } | null;
        /** @enum {string} */
        ExternalToolType: "wandb" | "comet";
        ExternalToolInfo: {
            toolType: components["schemas"]["ExternalToolType"];
            externalUrl: string;
        } | null;
        Connection: {
            name: string;
            /** @default false */
            isExternal?: boolean;
            internalToolInfo?: components["schemas"]["InternalToolInfo"];
            externalToolInfo?: components["schemas"]["ExternalToolInfo"];
        };
        NonOverridableSpecFields: ({
            allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
            capabilities?: components["schemas"]["Capabilities"];
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            hostIpc?: components["schemas"]["HostIpc"];
            hostNetwork?: components["schemas"]["HostNetwork"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            probes?: components["schemas"]["Probes"];
            readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
            runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
            seccompProfileType?: components["schemas"]["SeccompProfileType"];
            stdin?: components["schemas"]["Stdin"];
            tty?: components["schemas"]["Tty"];
            uidGidSource?: components["schemas"]["UidGidSource"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null) & {
            connections?: components["schemas"]["Connection"][];
            /** @default false */
            overrideUidGidInWorkspace?: boolean;
        };
        EnvironmentAssetSpec: components["schemas"]["OverridableSpecFields"] & components["schemas"]["NonOverridableSpecFields"];
        EnvironmentAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["EnvironmentAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
        };
        EnvironmentListResponse: {
            entries: components["schemas"]["EnvironmentAsset"][];
        };
        EnvironmentCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["EnvironmentAssetSpec"];
        };
        EnvironmentUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["EnvironmentAssetSpec"];
        };
        /** @enum {string|null} */
        HostPathMountPropagation: "None" | "HostToContainer" | null;
        HostPath: {
            path?: string | null;
            /** @default true */
            readOnly?: boolean | null;
            mountPath?: string | null;
            mountPropagation?: components["schemas"]["HostPathMountPropagation"];
        } | null;
        HostPathSpec: components["schemas"]["HostPath"];
        Nfs: {
            path?: string | null;
            /** @default true */
            readOnly?: boolean | null;
            server?: string | null;
            mountPath?: string | null;
        } | null;
        NFSAssetSpec: components["schemas"]["Nfs"];
        PvcClaimSize: string | null;
        PvcAddedAttrValue: {
            key: string;
            value?: string;
        };
        PvcAddedAttrValues: components["schemas"]["PvcAddedAttrValue"][];
        PvcFieldsUpdatable: {
            path?: string | null;
        } | null;
        PvcAccessModes: {
            /** @default true */
            readWriteOnce?: boolean | null;
            /** @default false */
            readOnlyMany?: boolean | null;
            /** @default false */
            readWriteMany?: boolean | null;
        } | null;
        /** @enum {string|null} */
        PvcVolumeMode: "Filesystem" | "Block" | null;
        ClaimInfo: {
            size?: components["schemas"]["PvcClaimSize"];
            storageClass?: string | null;
            accessModes?: components["schemas"]["PvcAccessModes"];
            volumeMode?: components["schemas"]["PvcVolumeMode"];
            addedAttrValues?: components["schemas"]["PvcAddedAttrValues"];
        } | null;
        PvcFieldsNonUpdatable: {
            /** @default false */
            existingPvc?: boolean | null;
            claimName?: string | null;
            /** @default false */
            readOnly?: boolean | null;
            /** @default false */
            ephemeral?: boolean | null;
            claimInfo?: components["schemas"]["ClaimInfo"];
            /** @default false */
            dataSharing?: boolean | null;
        } | null;
        Pvc: components["schemas"]["PvcFieldsUpdatable"] & components["schemas"]["PvcFieldsNonUpdatable"];
        PVCAssetSpec: components["schemas"]["Pvc"];
        GitCommon: {
            repository?: string | null;
            branch?: string | null;
            revision?: string | null;
            path?: string | null;
        } | null;
        GitPasswordAsset: {
            /** Format: uuid */
            passwordAssetId?: string | null;
        };
        GitCredentialId: {
            /** Format: uuid */
            credentialId?: string | null;
        };
        GitAssetSpec: components["schemas"]["GitCommon"] & components["schemas"]["GitPasswordAsset"] & components["schemas"]["GitCredentialId"];
        S3Common: {
            bucket?: string | null;
            path?: string | null;
            url?: string | null;
        } | null;
        S3AccessKeyAsset: {
            /** Format: uuid */
            accessKeyAssetId?: string | null;
        };
        S3AssetSpec: components["schemas"]["S3Common"] & components["schemas"]["S3AccessKeyAsset"];
        DefaultMode: string | null;
        ConfigMap: {
            configMap?: string | null;
            mountPath?: string | null;
            subPath?: string | null;
            defaultMode?: components["schemas"]["DefaultMode"];
        } | null;
        ConfigMapAssetSpec: components["schemas"]["ConfigMap"];
        CredentialAsset: {
            /** Format: uuid */
            credentialAssetId?: string | null;
        };
        SecretAssetSpec: components["schemas"]["CredentialAsset"] & {
            mountPath?: string | null;
            defaultMode?: components["schemas"]["DefaultMode"];
        };
        DatasourceListResponseAssetSpec: {
            hostPath?: components["schemas"]["HostPathSpec"] | null;
            nfs?: components["schemas"]["NFSAssetSpec"] | null;
            pvc?: components["schemas"]["PVCAssetSpec"] | null;
            git?: components["schemas"]["GitAssetSpec"] | null;
            s3?: components["schemas"]["S3AssetSpec"] | null;
            config_map?: components["schemas"]["ConfigMapAssetSpec"] | null;
            secret?: components["schemas"]["SecretAssetSpec"] | null;
        };
        DatasourceListResponseEntry: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["DatasourceListResponseAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        DatasourceListResponse: {
            entries: components["schemas"]["DatasourceListResponseEntry"][];
        };
        GitAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["GitAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
        };
        GitListResponse: {
            entries: components["schemas"]["GitAsset"][];
        };
        GitCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["GitAssetSpec"];
        };
        GitUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["GitAssetSpec"];
        };
        HostPathAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["HostPathSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
        };
        HostPathListResponse: {
            entries: components["schemas"]["HostPathAsset"][];
        };
        HostPathCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["HostPathSpec"];
        };
        HostPathUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["HostPathSpec"];
        };
        NFSAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["NFSAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
        };
        NFSListResponse: {
            entries: components["schemas"]["NFSAsset"][];
        };
        NFSCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["NFSAssetSpec"];
        };
        S3Asset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["S3AssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
        };
        NFSUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["NFSAssetSpec"];
        };
        PVCAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["PVCAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
            clusterInfo?: components["schemas"]["ClusterInfo1"];
        };
        PVCListResponse: {
            entries: components["schemas"]["PVCAsset"][];
        };
        PVCCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["PVCAssetSpec"];
        };
        PVCUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["PvcFieldsUpdatable"];
        };
        /** @enum {string} */
        HistoryRecordType: "Event" | "PhaseUpdate";
        HistoryRecordMeta: {
            /** Format: date-time */
            creationTimestamp: string;
            type: components["schemas"]["HistoryRecordType"];
        };
        InvolvedObject: {
            /** Format: uuid */
            uid: string;
            kind: string;
            name: string;
            namespace: string;
        };
        Event1: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id?: string;
            type: string;
            clusterId: components["schemas"]["ClusterId"];
            message: string;
            reason?: string;
            source?: string;
            involvedObject?: components["schemas"]["InvolvedObject"];
        } | null;
        AssetPhaseUpdate: {
            phase: string;
            phaseMessage: string;
        } | null;
        HistoryRecord: {
            meta: components["schemas"]["HistoryRecordMeta"];
            spec: {
                event?: components["schemas"]["Event1"];
                phaseUpdate?: components["schemas"]["AssetPhaseUpdate"];
            };
        };
        HistoryRecords: components["schemas"]["HistoryRecord"][];
        PVCHistoryResponse: {
            next?: number;
            records: components["schemas"]["HistoryRecords"];
        };
        S3ListResponse: {
            entries: components["schemas"]["S3Asset"][];
        };
        S3CreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["S3AssetSpec"];
        };
        S3UpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["S3AssetSpec"];
        };
        AssetsRefCompute: components["schemas"]["AssetRef"] | null;
        DatasourceRef: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
            kind: components["schemas"]["AssetKind"];
            overrides?: components["schemas"]["DataSourceOverrides"];
        };
        AssetsRef: {
            environment: components["schemas"]["EnvironmentAssetRef"];
            compute?: components["schemas"]["AssetsRefCompute"];
            datasources?: components["schemas"]["DatasourceRef"][];
            workloadVolumes?: string[];
        };
        SpecificRunConnectionInfo: {
            name?: string;
            /** Format: int32 */
            nodePort?: number | null;
            externalUrl?: string | null;
            authorizedUsers?: string[] | null;
            authorizedGroups?: string[] | null;
        };
        SpecificRunConnections: {
            connections?: components["schemas"]["SpecificRunConnectionInfo"][] | null;
        } | null;
        Annotation: {
            name?: string | null;
            value?: string | null;
            /** @default false */
            exclude?: boolean | null;
        } | null;
        Annotations: components["schemas"]["Annotation"][] | null;
        /** Format: int64 */
        AutoDeletionTimeAfterPreemption: number | null;
        /** Format: int64 */
        BackoffLimit: number | null;
        Category: string | null;
        /** Format: int32 */
        Completions: number | null;
        ImagePullSecret: {
            name?: string;
            userCredential?: boolean | null;
            /** @default false */
            exclude?: boolean | null;
        } | null;
        ImagePullSecrets: components["schemas"]["ImagePullSecret"][] | null;
        Label: {
            name?: string | null;
            value?: string | null;
            exclude?: boolean | null;
        } | null;
        Labels: components["schemas"]["Label"][] | null;
        /** @enum {string} */
        MatchExpressionOperator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
        MatchExpression: {
            key: string;
            operator: components["schemas"]["MatchExpressionOperator"];
            values?: string[];
        } | null;
        NodeSelectorTerm: {
            matchExpressions?: components["schemas"]["MatchExpression"][];
        } | null;
        NodeAffinityRequired: {
            nodeSelectorTerms?: components["schemas"]["NodeSelectorTerm"][];
        } | null;
        NodePools: string[] | null;
        NodeType1: string | null;
        /** Format: int32 */
        Parallelism: number | null;
        /** @enum {string|null} */
        PodAffinityType: "Required" | "Preferred" | null;
        PodAffinity: {
            type?: components["schemas"]["PodAffinityType"];
            key?: string | null;
        } | null;
        /** @enum {string|null} */
        Preemptibility: "preemptible" | "non-preemptible" | null;
        PriorityClass: string | null;
        /** @enum {string|null} */
        RestartPolicy: "Always" | "Never" | "OnFailure" | null;
        TerminateAfterPreemption: boolean | null;
        /** Format: int64 */
        TerminationGracePeriod: number | null;
        /** @enum {string|null} */
        TolerationOperator: "Equal" | "Exists" | null;
        /** @enum {string|null} */
        TolerationEffect: "NoSchedule" | "NoExecute" | "PreferNoSchedule" | "Any" | null;
        Toleration: {
            name?: string | null;
            operator?: components["schemas"]["TolerationOperator"];
            key?: string | null;
            value?: string | null;
            effect?: components["schemas"]["TolerationEffect"];
            seconds?: number | null;
            exclude?: boolean | null;
        } | null;
        Tolerations: components["schemas"]["Toleration"][] | null;
        AllowOverQuota: {
            allowOverQuota?: boolean | null;
        };
        MetricThresholdPercentageField: {
            /** Format: float */
            metricThresholdPercentage?: number | null;
        };
        InferencesMinReplicasField: {
            /** Format: int32 */
            minReplicas?: number | null;
        };
        InferencesMaxReplicasField: {
            /** Format: int32 */
            maxReplicas?: number | null;
        };
        InitialReplicasField: {
            /** Format: int32 */
            initialReplicas?: number | null;
        };
        ActivationReplicasField: {
            /** Format: int32 */
            activationReplicas?: number | null;
        };
        ConcurrencyHardLimitField: {
            /** Format: int32 */
            concurrencyHardLimit?: number | null;
        };
        ScaleToZeroRetentionField: {
            /** Format: int32 */
            scaleToZeroRetentionSeconds?: number | null;
        };
        ScaleDownDelayField: {
            /** Format: int32 */
            scaleDownDelaySeconds?: number | null;
        };
        InitializationTimeoutField: {
            /**
             * Format: int32
             * @deprecated
             */
            initializationTimeoutSeconds?: number | null;
        };
        AutoScalingCommonFields: (components["schemas"]["MetricThresholdPercentageField"] & components["schemas"]["InferencesMinReplicasField"] & components["schemas"]["InferencesMaxReplicasField"] & components["schemas"]["InitialReplicasField"] & components["schemas"]["ActivationReplicasField"] & components["schemas"]["ConcurrencyHardLimitField"] & components["schemas"]["ScaleToZeroRetentionField"] & components["schemas"]["ScaleDownDelayField"] & components["schemas"]["InitializationTimeoutField"]) | null;
        AutoScalingMetric: string | null;
        SpecificRunMetricFields: {
            thresholdMetric?: components["schemas"]["AutoScalingMetric"];
            /** Format: int32 */
            thresholdValue?: number | null;
        } | null;
        SpecificRunAutoScaling: {
            autoScaling?: (components["schemas"]["AutoScalingCommonFields"] & components["schemas"]["SpecificRunMetricFields"]) | null;
        } | null;
        /** @enum {string|null} */
        ServingPortAccessAuthorizationTypeEnum: "public" | "authenticatedUsers" | "authorizedUsers" | "authorizedGroups" | "authorizedUsersOrGroups" | null;
        ServingPortAccess: {
            authorizationType?: components["schemas"]["ServingPortAccessAuthorizationTypeEnum"];
            authorizedUsers?: string[] | null;
            authorizedGroups?: string[] | null;
            clusterLocalAccessOnly?: boolean | null;
        };
        SpecificRunServingPortAccess: {
            servingPortAccess?: components["schemas"]["ServingPortAccess"] | null;
        } | null;
        SpecificRunParams: (components["schemas"]["SpecificRunConnections"] & ({
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesOfAsset"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType1"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            runAsGid?: components["schemas"]["RunAsGid"];
            runAsUid?: components["schemas"]["RunAsUid"];
            supplementalGroups?: components["schemas"]["SupplementalGroups"];
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
        } | null) & components["schemas"]["AllowOverQuota"] & components["schemas"]["SpecificRunAutoScaling"] & components["schemas"]["SpecificRunServingPortAccess"]) | null;
        /** @enum {string|null} */
        DistributedFramework: "MPI" | "PyTorch" | "TF" | "XGBoost" | "JAX" | null;
        AssetsRefOptional: components["schemas"]["AssetsRef"] | null;
        InfoDistMaster: {
            assets?: components["schemas"]["AssetsRefOptional"];
            specificEnv?: components["schemas"]["SpecificRunParams"];
        } | null;
        InfoDistributed: {
            numWorkers?: number;
            noMaster?: boolean | null;
            distFramework?: components["schemas"]["DistributedFramework"];
            master?: components["schemas"]["InfoDistMaster"];
        } | null;
        SpecificRunInfoFields: {
            assets: components["schemas"]["AssetsRef"];
            specificEnv?: components["schemas"]["SpecificRunParams"];
            distributed?: components["schemas"]["InfoDistributed"];
        };
        WorkloadTemplate: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["SpecificRunInfoFields"];
        };
        WorkloadTemplateListResponse: {
            entries: components["schemas"]["WorkloadTemplate"][];
        };
        SpecificRunCreationFields: {
            assets: components["schemas"]["AssetsIds"];
            specificEnv?: components["schemas"]["SpecificRunParams"];
        };
        WorkloadTemplateCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["SpecificRunCreationFields"];
        };
        WorkloadTemplateUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
            spec: components["schemas"]["SpecificRunCreationFields"];
        };
        DistMaster: {
            assets?: components["schemas"]["AssetsIds"];
            specificEnv?: components["schemas"]["SpecificRunParams"];
        } | null;
        Distributed: {
            numWorkers?: number;
            noMaster?: boolean | null;
            distFramework?: components["schemas"]["DistributedFramework"];
            master?: components["schemas"]["DistMaster"];
        } | null;
        ComplianceIssuesV2: {
            complianceIssues?: {
                field: string;
                details: string;
                rule?: components["schemas"]["PolicyRuleEnum"];
            }[];
        } | null;
        SubmissionErrorV2: components["schemas"]["Error"] & components["schemas"]["ComplianceIssuesV2"];
        /** @enum {string} */
        WorkloadDesiredPhase: "Running" | "Stopped" | "Deleted";
        /** @enum {string} */
        Phase: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
        WorkspaceSpecificRunParams: (components["schemas"]["SpecificRunConnections"] & components["schemas"]["AllowOverQuota"] & ({
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesOfAsset"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType1"];
            podAffinity?: components["schemas"]["PodAffinity"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            runAsGid?: components["schemas"]["RunAsGid"];
            runAsUid?: components["schemas"]["RunAsUid"];
            supplementalGroups?: components["schemas"]["SupplementalGroups"];
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
        } | null)) | null;
        DataVolume: {
            /** Format: uuid */
            id?: string | null;
            mountPath?: string | null;
        } | null;
        SecretFieldsUpdatable: {
            mountPath?: string | null;
            defaultMode?: components["schemas"]["DefaultMode"];
        } | null;
        SecretFieldsNonUpdatable: {
            secret?: string | null;
        } | null;
        Secret2: components["schemas"]["SecretFieldsUpdatable"] & components["schemas"]["SecretFieldsNonUpdatable"];
        /** Format: int32 */
        ProjectIdOptional: number | null;
        SourceOfRule: {
            scope: components["schemas"]["ScopeType"];
            projectId?: components["schemas"]["ProjectIdOptional"];
            departmentId?: components["schemas"]["DepartmentIdOptional"];
            clusterId?: components["schemas"]["ClusterIdOptional"];
            isFallback?: boolean;
        } | null;
        StringRulesCommon: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
        };
        StringOption: {
            value: string;
            displayed?: string | null;
        };
        StringRulesOptions: {
            options?: components["schemas"]["StringOption"][] | null;
        };
        StringRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["StringRulesOptions"]) | null;
        DataVolumeRules: {
            id?: components["schemas"]["StringRules"];
            mountPath?: components["schemas"]["StringRules"];
        } | null;
        ItemRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            canAdd?: boolean | null;
            locked?: string[];
        } | null;
        DataVolumesRules: {
            attributes?: components["schemas"]["DataVolumeRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        BooleanRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
        } | null;
        PvcAccessModesRules: {
            readWriteOnce?: components["schemas"]["BooleanRules"];
            readOnlyMany?: components["schemas"]["BooleanRules"];
            readWriteMany?: components["schemas"]["BooleanRules"];
        } | null;
        ClaimInfoRules: {
            size?: components["schemas"]["StringRules"];
            storageClass?: components["schemas"]["StringRules"];
            accessModes?: components["schemas"]["PvcAccessModesRules"];
        } | null;
        PvcRules: {
            claimName?: components["schemas"]["StringRules"];
            path?: components["schemas"]["StringRules"];
            readOnly?: components["schemas"]["BooleanRules"];
            claimInfo?: components["schemas"]["ClaimInfoRules"];
        } | null;
        PvcsRules: {
            attributes?: components["schemas"]["PvcRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        HostPathMountPropagationOptions: {
            options?: {
                value: components["schemas"]["HostPathMountPropagation"];
                displayed?: string | null;
            }[] | null;
        };
        HostPathMountPropagationRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["HostPathMountPropagationOptions"]) | null;
        HostPathRules: {
            path?: components["schemas"]["StringRules"];
            readOnly?: components["schemas"]["BooleanRules"];
            mountPath?: components["schemas"]["StringRules"];
            mountPropagation?: components["schemas"]["HostPathMountPropagationRules"];
        } | null;
        HostPathsRules: {
            attributes?: components["schemas"]["HostPathRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        NfsRules: {
            path?: components["schemas"]["StringRules"];
            readOnly?: components["schemas"]["BooleanRules"];
            server?: components["schemas"]["StringRules"];
            mountPath?: components["schemas"]["StringRules"];
        } | null;
        NfssRules: {
            attributes?: components["schemas"]["NfsRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        GitRules: {
            repository?: components["schemas"]["StringRules"];
            branch?: components["schemas"]["StringRules"];
            revision?: components["schemas"]["StringRules"];
            path?: components["schemas"]["StringRules"];
        } | null;
        GitsRules: {
            attributes?: components["schemas"]["GitRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        ConfigMapRules: {
            configMap?: components["schemas"]["StringRules"];
            mountPath?: components["schemas"]["StringRules"];
            subPath?: components["schemas"]["StringRules"];
            defaultMode?: components["schemas"]["StringRules"];
        } | null;
        ConfigMapsRules: {
            attributes?: components["schemas"]["ConfigMapRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        SecretRules: {
            secret?: components["schemas"]["StringRules"];
            mountPath?: components["schemas"]["StringRules"];
            defaultMode?: components["schemas"]["StringRules"];
        } | null;
        SecretsRules: {
            attributes?: components["schemas"]["SecretRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        EmptyDirRules: {
            path?: components["schemas"]["StringRules"];
            medium?: components["schemas"]["StringRules"];
            sizeLimit?: components["schemas"]["StringRules"];
        } | null;
        EmptyDirsRules: {
            attributes?: components["schemas"]["EmptyDirRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        S3Rules: {
            bucket?: components["schemas"]["StringRules"];
            path?: components["schemas"]["StringRules"];
            url?: components["schemas"]["StringRules"];
        } | null;
        S3sRules: {
            attributes?: components["schemas"]["S3Rules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        InstancesRules: {
            instances?: components["schemas"]["ItemRules"];
        } | null;
        DefaultFromRule: {
            field?: string | null;
            /**
             * Format: double
             * @default 1
             */
            factor?: number | null;
        } | null;
        IntegerRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
            /** Format: int32 */
            min?: number | null;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            step?: number | null;
            defaultFrom?: components["schemas"]["DefaultFromRule"];
        } | null;
        ImagePullSecretsRulesAttributes: {
            name?: components["schemas"]["StringRules"];
            userCredentials?: components["schemas"]["BooleanRules"];
        } | null;
        ImagePullSecretsRules: {
            attributes?: components["schemas"]["ImagePullSecretsRulesAttributes"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        ArbitraryRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
        } | null;
        ArrayRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            options?: components["schemas"]["StringOption"][];
            canEdit?: boolean | null;
        } | null;
        PodAffinityTypeOptions: {
            options?: {
                value: components["schemas"]["PodAffinityType"];
                displayed?: string | null;
            }[] | null;
        };
        PodAffinityTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["PodAffinityTypeOptions"]) | null;
        PodAffinityRules: {
            type?: components["schemas"]["PodAffinityTypeRules"];
            key?: components["schemas"]["StringRules"];
        } | null;
        PreemptibilityOptions: {
            options?: {
                value: components["schemas"]["Preemptibility"];
                displayed?: string | null;
            }[] | null;
        } | null;
        PreemptibilityRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["PreemptibilityOptions"]) | null;
        RestartPolicyOptions: {
            options?: {
                value: components["schemas"]["RestartPolicy"];
                displayed?: string | null;
            }[] | null;
        } | null;
        RestartPolicyRule: (components["schemas"]["StringRulesCommon"] & components["schemas"]["RestartPolicyOptions"]) | null;
        IntegerRulesOptional: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            canEdit?: boolean | null;
            /** Format: int32 */
            min?: number | null;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            step?: number | null;
            defaultFrom?: components["schemas"]["DefaultFromRule"];
        } | null;
        TolerationOperatorOptions: {
            options?: {
                value: components["schemas"]["TolerationOperator"];
                displayed?: string | null;
            }[] | null;
        } | null;
        TolerationOperatorRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["TolerationOperatorOptions"]) | null;
        TolerationEffectOptions: {
            options?: {
                value: components["schemas"]["TolerationEffect"];
                displayed?: string | null;
            }[] | null;
        } | null;
        TolerationEffectRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["TolerationEffectOptions"]) | null;
        TolerationRules: {
            operator?: components["schemas"]["TolerationOperatorRules"];
            key?: components["schemas"]["StringRules"];
            value?: components["schemas"]["StringRules"];
            effect?: components["schemas"]["TolerationEffectRules"];
            seconds?: components["schemas"]["IntegerRules"];
            exclude?: components["schemas"]["BooleanRules"];
        } | null;
        TolerationsRules: {
            attributes?: components["schemas"]["TolerationRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        NumberRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
            min?: number | null;
            max?: number | null;
            step?: number | null;
            defaultFrom?: components["schemas"]["DefaultFromRule"];
        } | null;
        AutoScalingMetricOptions: {
            options?: {
                value: components["schemas"]["AutoScalingMetric"];
                displayed?: string | null;
            }[] | null;
        } | null;
        AutoScalingMetricRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["AutoScalingMetricOptions"]) | null;
        AutoScalingRules: {
            metricThresholdPercentage?: components["schemas"]["NumberRules"];
            minReplicas?: components["schemas"]["IntegerRules"];
            maxReplicas?: components["schemas"]["IntegerRules"];
            initialReplicas?: components["schemas"]["IntegerRules"];
            activationReplicas?: components["schemas"]["IntegerRules"];
            metric?: components["schemas"]["AutoScalingMetricRules"];
            metricThreshold?: components["schemas"]["IntegerRules"];
            concurrencyHardLimit?: components["schemas"]["IntegerRules"];
            scaleToZeroRetentionSeconds?: components["schemas"]["IntegerRules"];
            scaleDownDelaySeconds?: components["schemas"]["IntegerRules"];
            /** @deprecated */
            initializationTimeoutSeconds?: components["schemas"]["IntegerRules"];
        } | null;
        ServingConfigurationRules: {
            initializationTimeoutSeconds?: components["schemas"]["IntegerRules"];
            requestTimeoutSeconds?: components["schemas"]["IntegerRules"];
        } | null;
        InferenceFieldsRules: {
            autoscaling?: components["schemas"]["AutoScalingRules"];
            servingConfiguration?: components["schemas"]["ServingConfigurationRules"];
        } | null;
        SpecificRunParamsRules: (({
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["IntegerRules"];
            backoffLimit?: components["schemas"]["IntegerRules"];
            category?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            completions?: components["schemas"]["IntegerRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            parallelism?: components["schemas"]["IntegerRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            restartPolicy?: components["schemas"]["RestartPolicyRule"];
            runAsGid?: components["schemas"]["IntegerRulesOptional"];
            runAsUid?: components["schemas"]["IntegerRulesOptional"];
            supplementalGroups?: components["schemas"]["StringRules"];
            terminateAfterPreemption?: components["schemas"]["BooleanRules"];
            terminationGracePeriodSeconds?: components["schemas"]["IntegerRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
        } | null) & components["schemas"]["InferenceFieldsRules"]) | null;
        WorkloadCreationMeta: {
            name: components["schemas"]["WorkloadName"];
            /** @default false */
            useGivenNameAsPrefix?: boolean;
            projectId: components["schemas"]["ProjectId"];
            clusterId: components["schemas"]["ClusterId"];
        };
        TrainingSpecificRunParams: (components["schemas"]["SpecificRunConnections"] & components["schemas"]["AllowOverQuota"] & ({
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesOfAsset"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType1"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            runAsGid?: components["schemas"]["RunAsGid"];
            runAsUid?: components["schemas"]["RunAsUid"];
            supplementalGroups?: components["schemas"]["SupplementalGroups"];
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
        } | null)) | null;
        OptionalAssetIds: components["schemas"]["AssetsIds"] | null;
        InferenceSpecificRunParams: (components["schemas"]["SpecificRunConnections"] & components["schemas"]["SpecificRunAutoScaling"] & components["schemas"]["SpecificRunServingPortAccess"] & ({
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesOfAsset"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType1"];
            podAffinity?: components["schemas"]["PodAffinity"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            runAsGid?: components["schemas"]["RunAsGid"];
            runAsUid?: components["schemas"]["RunAsUid"];
            supplementalGroups?: components["schemas"]["SupplementalGroups"];
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
        } | null)) | null;
        ConfigMapAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["ConfigMapAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
        };
        ConfigMapListResponse: {
            entries: components["schemas"]["ConfigMapAsset"][];
        };
        ConfigMapCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["ConfigMapAssetSpec"];
        };
        ConfigMapUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
        };
        SecretAsset: {
            meta: components["schemas"]["AssetMeta"];
            spec: components["schemas"]["SecretAssetSpec"];
            usedBy?: components["schemas"]["AssetUsageInfo"];
            usageTimes?: components["schemas"]["UsageTimesInfo"];
            compliance?: components["schemas"]["ComplianceInfo"];
            status?: components["schemas"]["AssetClusterStatusInfo"];
        };
        SecretAssetListResponse: {
            entries: components["schemas"]["SecretAsset"][];
        };
        SecretAssetCreationRequest: {
            meta: components["schemas"]["AssetCreationRequest"];
            spec: components["schemas"]["SecretAssetSpec"];
        };
        SecretAssetUpdateRequest: {
            meta: components["schemas"]["AssetUpdateRequest"];
        };
        /** @enum {string} */
        WorkloadType: "Workspace" | "Training" | "Distributed" | "Inference" | "DistributedInference";
        EnvironmentVariableSecret: {
            name?: string | null;
            key?: string | null;
        } | null;
        EnvironmentVariableUserCredential: {
            name?: string | null;
            key?: string | null;
        } | null;
        EnvironmentVariable: {
            name?: string | null;
            value?: string | null;
            secret?: components["schemas"]["EnvironmentVariableSecret"];
            configMap?: components["schemas"]["EnvironmentVariableConfigMap"];
            podFieldRef?: components["schemas"]["EnvironmentVariablePodFieldReference"];
            userCredential?: components["schemas"]["EnvironmentVariableUserCredential"];
            exclude?: boolean | null;
            description?: string | null;
        } | null;
        EnvironmentVariables: components["schemas"]["EnvironmentVariable"][] | null;
        StorageInstanceName: {
            name?: string | null;
        } | null;
        ExcludeField: {
            /** @default false */
            exclude?: boolean | null;
        } | null;
        ConfigMapInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["ConfigMap"] & components["schemas"]["ExcludeField"]) | null;
        ConfigMapItems: components["schemas"]["ConfigMapInstance"][] | null;
        EmptyDir: {
            path?: string | null;
            medium?: string | null;
            sizeLimit?: string | null;
        } | null;
        EmptyDirInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["EmptyDir"] & components["schemas"]["ExcludeField"]) | null;
        EmptyDirItems: components["schemas"]["EmptyDirInstance"][] | null;
        PvcInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["Pvc"] & components["schemas"]["ExcludeField"]) | null;
        PvcItems: components["schemas"]["PvcInstance"][] | null;
        SecretInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["Secret2"] & components["schemas"]["ExcludeField"]) | null;
        DistributedInferenceLeaderSpecFields: {
            leader?: components["schemas"]["DistributedInferenceLeaderWorkerSpec1"] | null;
        };
        DistributedInferenceWorkerSpecFields: {
            worker?: components["schemas"]["DistributedInferenceLeaderWorkerSpec1"] | null;
        };
        /**
         * @default RecreateGroupOnPodRestart
         * @enum {string|null}
         */
        DistributedInferenceRestartPolicy: "RecreateGroupOnPodRestart" | "None" | null;
        /**
         * @default http
         * @enum {string|null}
         */
        DistributedInferenceServingPortProtocol: "http" | null;
        DistributedInferenceServingPortContainerAndProtocol: {
            /** Format: int32 */
            port?: number | null;
            protocol?: components["schemas"]["DistributedInferenceServingPortProtocol"];
        };
        /** @enum {string|null} */
        DistributedInferenceServingPortAccessAuthorizationTypeEnum: "public" | "authenticatedUsers" | "authorizedUsers" | "authorizedGroups" | null;
        DistributedInferenceServingPortAccess: {
            authorizationType?: components["schemas"]["DistributedInferenceServingPortAccessAuthorizationTypeEnum"];
            authorizedUsers?: string[] | null;
            authorizedGroups?: string[] | null;
            /** @default true */
            exposeExternally?: boolean | null;
            exposedUrl?: string | null;
        };
        DistributedInferenceServingPort: (components["schemas"]["DistributedInferenceServingPortContainerAndProtocol"] & components["schemas"]["DistributedInferenceServingPortAccess"]) | null;
        /**
         * @default LeaderCreated
         * @enum {string|null}
         */
        DistributedInferenceStartupPolicy: "LeaderCreated" | "LeaderReady" | null;
        DistributedInferenceStartupPolicyField: {
            startupPolicy?: components["schemas"]["DistributedInferenceStartupPolicy"];
        } | null;
        DistributedInferenceWorkersField: {
            /**
             * Format: int32
             * @default 0
             */
            workers?: number | null;
        };
        DistributedInferenceReplicasField: {
            /**
             * Format: int32
             * @default 1
             */
            replicas?: number | null;
        };
        DistributedInferenceCommonSpec: (({
            category?: components["schemas"]["Category"];
            nodePools?: components["schemas"]["NodePools"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["DistributedInferenceRestartPolicy"];
            servingPort?: components["schemas"]["DistributedInferenceServingPort"];
        } | null) & components["schemas"]["DistributedInferenceStartupPolicyField"] & components["schemas"]["DistributedInferenceWorkersField"] & components["schemas"]["DistributedInferenceReplicasField"]) | null;
        AutoScalingMetricField: {
            metric?: components["schemas"]["AutoScalingMetric"];
        };
        MetricThresholdField: {
            /** Format: int32 */
            metricThreshold?: number | null;
        };
        AutoScalingMetricFields: (components["schemas"]["AutoScalingMetricField"] & components["schemas"]["MetricThresholdField"]) | null;
        AutoScaling: (components["schemas"]["AutoScalingCommonFields"] & components["schemas"]["AutoScalingMetricFields"]) | null;
        AutoScalingField: {
            autoscaling?: components["schemas"]["AutoScaling"];
        };
        ServingConfiguration: {
            /** Format: int32 */
            initializationTimeoutSeconds?: number | null;
            /** Format: int32 */
            requestTimeoutSeconds?: number | null;
        } | null;
        ServingConfigurationField: {
            servingConfiguration?: components["schemas"]["ServingConfiguration"];
        };
        InferenceFields: (components["schemas"]["AutoScalingField"] & components["schemas"]["ServingConfigurationField"]) | null;
        /** @enum {string|null} */
        CleanPodPolicy: "None" | "All" | "Running" | null;
        /** @enum {string|null} */
        AuthorizationType: "authenticatedUsers" | "authorizedUsers" | "authorizedGroups" | null;
        ExposedUrl: {
            /** Format: int32 */
            container?: number | null;
            url?: string | null;
            authorizationType?: components["schemas"]["AuthorizationType"];
            authorizedUsers?: string[] | null;
            authorizedGroups?: string[] | null;
            toolType?: string | null;
            toolName?: string | null;
            name?: string | null;
            exclude?: boolean | null;
        } | null;
        ExposedUrls: components["schemas"]["ExposedUrl"][] | null;
        MaxReplicas: number | null;
        MinReplicas: number | null;
        /** @enum {string|null} */
        MpiLauncherCreationPolicy: "AtStartup" | "WaitForWorkersReady" | null;
        NumWorkers: number | null;
        /** @enum {string|null} */
        PortServiceType: "LoadBalancer" | "NodePort" | "ClusterIP" | null;
        Port: {
            /** Format: int32 */
            container?: number | null;
            serviceType?: components["schemas"]["PortServiceType"];
            /** Format: int32 */
            external?: number | null;
            toolType?: string | null;
            toolName?: string | null;
            name?: string | null;
            /** @default false */
            exclude?: boolean | null;
        } | null;
        Ports: components["schemas"]["Port"][] | null;
        RelatedUrl: {
            url?: string | null;
            type?: string | null;
            name?: string | null;
            /** @default false */
            exclude?: boolean | null;
        } | null;
        RelatedUrls: components["schemas"]["RelatedUrl"][] | null;
        SupersetRestartPolicy: string | null;
        SupersetServingPort: {
            /** Format: int32 */
            port?: number | null;
            /** Format: int32 */
            container?: number | null;
            protocol?: string | null;
            authorizationType?: string | null;
            authorizedUsers?: string[] | null;
            authorizedGroups?: string[] | null;
            clusterLocalAccessOnly?: boolean | null;
            exposeExternally?: boolean | null;
            exposedUrl?: string | null;
        } | null;
        /** @default 1 */
        SlotsPerWorker: number | null;
        SshAuthMountPath: string | null;
        DataVolumeInstance: (components["schemas"]["DataVolume"] & components["schemas"]["ExcludeField"]) | null;
        DataVolumeItems: components["schemas"]["DataVolumeInstance"][] | null;
        GitPassword: {
            passwordSecret?: string | null;
            secretKeyOfUser?: string | null;
            secretKeyOfPassword?: string | null;
        } | null;
        /** @enum {string} */
        GitAuthenticationMethod: "password" | "ssh-key";
        GitSecretRef: {
            name?: string;
            authenticationMethod?: components["schemas"]["GitAuthenticationMethod"];
            secretKeyOfUser?: string | null;
            secretKeyOfPassword?: string | null;
        } | null;
        GitInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["GitCommon"] & components["schemas"]["GitPassword"] & components["schemas"]["ExcludeField"] & ({
            secretRef?: components["schemas"]["GitSecretRef"];
        } | null)) | null;
        GitItems: components["schemas"]["GitInstance"][] | null;
        HostPathInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["HostPath"] & components["schemas"]["ExcludeField"]) | null;
        HostPathItems: components["schemas"]["HostPathInstance"][] | null;
        NfsInstance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["Nfs"] & components["schemas"]["ExcludeField"]) | null;
        NfsItems: components["schemas"]["NfsInstance"][] | null;
        S3AccessKey: {
            accessKeySecret?: string | null;
            secretKeyOfAccessKeyId?: string | null;
            secretKeyOfSecretKey?: string | null;
        } | null;
        S3Instance: (components["schemas"]["StorageInstanceName"] & components["schemas"]["S3Common"] & components["schemas"]["S3AccessKey"] & components["schemas"]["ExcludeField"]) | null;
        S3Items: components["schemas"]["S3Instance"][] | null;
        SupersetSpec: components["schemas"]["DistributedInferenceLeaderSpecFields"] & components["schemas"]["DistributedInferenceWorkerSpecFields"] & components["schemas"]["DistributedInferenceCommonSpec"] & components["schemas"]["InferenceFields"] & ({
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            distributedFramework?: components["schemas"]["DistributedFramework"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            maxReplicas?: components["schemas"]["MaxReplicas"];
            minReplicas?: components["schemas"]["MinReplicas"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            numWorkers?: components["schemas"]["NumWorkers"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["SupersetRestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["SupersetServingPort"];
            slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
            sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null);
        /**
         * Format: int64
         * @deprecated
         */
        AutoDeletionTimeAfterPreemptionMaster: number | null;
        /**
         * Format: int64
         * @deprecated
         */
        BackoffLimitMaster: number | null;
        /** @deprecated */
        PriorityClassMaster: string | null;
        /**
         * Format: int64
         * @deprecated
         */
        TerminationGracePeriodMaster: number | null;
        MasterSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemptionMaster"];
            backoffLimit?: components["schemas"]["BackoffLimitMaster"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClassMaster"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriodMaster"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        /** @enum {string|null} */
        ServingPortProtocol: "http" | "grpc" | null;
        supersetRules: components["schemas"]["SupersetRules"];
        crossTypePolicy: components["schemas"]["PolicyCrossType"];
        /** @enum {string} */
        PolicyType: "workspace" | "training" | "distributed" | "inference" | "distributedInference" | "nimService" | "fallback";
        /** Format: uuid */
        PolicyId: string;
        PolicyReadOnlyFields: {
            id: components["schemas"]["PolicyId"];
            tenantId?: components["schemas"]["TenantId"];
            clusterId?: components["schemas"]["ClusterIdOptional"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PolicyName: string;
        PolicyCreationFields: {
            scope: components["schemas"]["ScopeType"];
            projectId?: components["schemas"]["ProjectIdOptional"];
            departmentId?: components["schemas"]["DepartmentIdOptional"];
            clusterId?: components["schemas"]["ClusterIdOptional"];
            name: components["schemas"]["PolicyName"];
        };
        PolicyMeta: components["schemas"]["PolicyReadOnlyFields"] & components["schemas"]["PolicyCreationFields"];
        PolicySyncStatusOfCluster: {
            clusterId: components["schemas"]["ClusterId"];
            /** @enum {string} */
            status: "Not ready" | "Applying" | "Failed" | "Ready" | "Pending deletion" | "Deleting" | "Deleted" | "Deletion failed";
            errorMessage?: string | null;
        };
        PolicySyncStatus: {
            clusters?: components["schemas"]["PolicySyncStatusOfCluster"][];
        };
        PolicyValidationStatus: {
            validation?: {
                errorMessage?: string;
            } | null;
        } | null;
        PolicyListEntry: {
            type?: components["schemas"]["PolicyType"];
            meta?: components["schemas"]["PolicyMeta"];
            status?: components["schemas"]["PolicySyncStatus"] & components["schemas"]["PolicyValidationStatus"];
        } | null;
        PolicyListResponse: {
            policies?: components["schemas"]["PolicyListEntry"][];
        };
        AnnotationsDefaults: {
            instances?: components["schemas"]["Annotations"];
        } | null;
        ExtendedResourcesDefaults: {
            attributes?: components["schemas"]["ExtendedResource"];
            instances?: components["schemas"]["ExtendedResources"];
        } | null;
        EnvironmentVariablesDefaults: {
            instances?: components["schemas"]["EnvironmentVariables"];
        } | null;
        ExposedUrlsDefaults: {
            attributes?: components["schemas"]["ExposedUrl"];
            instances?: components["schemas"]["ExposedUrls"];
        } | null;
        ImagePullSecretsDefaults: {
            instances?: components["schemas"]["ImagePullSecrets"];
        } | null;
        LabelsDefaults: {
            instances?: components["schemas"]["Labels"];
        } | null;
        NodeType2: string | null;
        PortsDefaults: {
            attributes?: components["schemas"]["Port"];
            instances?: components["schemas"]["Ports"];
        } | null;
        RelatedUrlsDefaults: {
            attributes?: components["schemas"]["RelatedUrl"];
            instances?: components["schemas"]["RelatedUrls"];
        } | null;
        ConfigMapsDefaults: {
            attributes?: components["schemas"]["ConfigMapInstance"];
            instances?: components["schemas"]["ConfigMapItems"];
        } | null;
        DataVolumesDefaults: {
            attributes?: components["schemas"]["DataVolumeInstance"];
            instances?: components["schemas"]["DataVolumeItems"];
        } | null;
        EmptyDirsDefaults: {
            attributes?: components["schemas"]["EmptyDirInstance"];
            instances?: components["schemas"]["EmptyDirItems"];
        } | null;
        GitsDefaults: {
            attributes?: components["schemas"]["GitInstance"];
            instances?: components["schemas"]["GitItems"];
        } | null;
        HostPathsDefaults: {
            attributes?: components["schemas"]["HostPathInstance"];
            instances?: components["schemas"]["HostPathItems"];
        } | null;
        NfssDefaults: {
            attributes?: components["schemas"]["NfsInstance"];
            instances?: components["schemas"]["NfsItems"];
        } | null;
        PvcsDefaults: {
            attributes?: components["schemas"]["PvcInstance"];
            instances?: components["schemas"]["PvcItems"];
        } | null;
        S3sDefaults: {
            attributes?: components["schemas"]["S3Instance"];
            instances?: components["schemas"]["S3Items"];
        } | null;
        Secret3: components["schemas"]["SecretFieldsUpdatable"] & components["schemas"]["SecretFieldsNonUpdatable"];
        SecretInstance1: (components["schemas"]["StorageInstanceName"] & components["schemas"]["Secret3"] & components["schemas"]["ExcludeField"]) | null;
        SecretsDefaults: {
            attributes?: components["schemas"]["SecretInstance2"];
            instances?: components["schemas"]["SecretItems1"];
        } | null;
        TolerationsDefaults: {
            attributes?: components["schemas"]["Toleration"];
            instances?: components["schemas"]["Tolerations"];
        } | null;
        SupersetDefaults: components["schemas"]["InferenceFields"] & ({
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            distributedFramework?: components["schemas"]["DistributedFramework"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            maxReplicas?: components["schemas"]["MaxReplicas"];
            minReplicas?: components["schemas"]["MinReplicas"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType2"];
            numWorkers?: components["schemas"]["NumWorkers"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            restartPolicy?: components["schemas"]["SupersetRestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["SupersetServingPort"];
            slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
            sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                s3?: components["schemas"]["S3sDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null);
        CleanPodPolicyOptions: {
            options?: {
                value: components["schemas"]["CleanPodPolicy"];
                displayed?: string | null;
            }[] | null;
        } | null;
        CleanPodPolicyRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["CleanPodPolicyOptions"]) | null;
        QuantityRules: {
            sourceOfRule?: components["schemas"]["SourceOfRule"];
            required?: boolean | null;
            canEdit?: boolean | null;
            min?: string | null;
            max?: string | null;
            defaultFrom?: components["schemas"]["DefaultFromRule"];
        } | null;
        ExtendedResourceRules: {
            quantity?: components["schemas"]["StringRules"];
        } | null;
        ExtendedResourcesRules: {
            attributes?: components["schemas"]["ExtendedResourceRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        GpuRequestOptions: {
            options?: {
                value: components["schemas"]["GpuRequestType"];
                displayed?: string | null;
            }[] | null;
        } | null;
        GpuRequestRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["GpuRequestOptions"]) | null;
        DistributedFrameworkOptions: {
            options?: {
                value: components["schemas"]["DistributedFramework"];
                displayed?: string | null;
            }[] | null;
        } | null;
        DistributedFrameworkRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["DistributedFrameworkOptions"]) | null;
        ExposedUrlRules: {
            container?: components["schemas"]["IntegerRules"];
            customUrl?: components["schemas"]["BooleanRules"];
            url?: components["schemas"]["StringRules"];
            authorizedUsers?: components["schemas"]["ArrayRules"];
            authorizedGroups?: components["schemas"]["ArrayRules"];
            toolType?: components["schemas"]["StringRules"];
            toolName?: components["schemas"]["StringRules"];
        } | null;
        ExposedUrlsRules: {
            attributes?: components["schemas"]["ExposedUrlRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        ImagePullPolicyOptions: {
            options?: {
                value: components["schemas"]["ImagePullPolicy"];
                displayed?: string | null;
            }[] | null;
        } | null;
        ImagePullPolicyRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["ImagePullPolicyOptions"]) | null;
        MpiLauncherCreationPolicyOptions: {
            options?: {
                value: components["schemas"]["MpiLauncherCreationPolicy"];
                displayed?: string | null;
            }[] | null;
        } | null;
        MpiLauncherCreationPolicyRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["MpiLauncherCreationPolicyOptions"]) | null;
        PortServiceTypeOptions: {
            options?: {
                value: components["schemas"]["PortServiceType"];
                displayed?: string | null;
            }[] | null;
        } | null;
        PortServiceTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["PortServiceTypeOptions"]) | null;
        PortRules: {
            container?: components["schemas"]["IntegerRules"];
            serviceType?: components["schemas"]["PortServiceTypeRules"];
            customExternalPort?: components["schemas"]["BooleanRules"];
            external?: components["schemas"]["IntegerRules"];
            toolType?: components["schemas"]["StringRules"];
            toolName?: components["schemas"]["StringRules"];
        } | null;
        PortsRules: {
            attributes?: components["schemas"]["PortRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        ProbeHandlerRules: {
            httpGet?: {
                path?: components["schemas"]["StringRules"];
                port?: components["schemas"]["IntegerRules"];
                host?: components["schemas"]["StringRules"];
                scheme?: components["schemas"]["StringRules"];
            };
        } | null;
        ProbeRules: {
            initialDelaySeconds?: components["schemas"]["IntegerRules"];
            periodSeconds?: components["schemas"]["IntegerRules"];
            timeoutSeconds?: components["schemas"]["IntegerRules"];
            successThreshold?: components["schemas"]["IntegerRules"];
            failureThreshold?: components["schemas"]["IntegerRules"];
            handler?: components["schemas"]["ProbeHandlerRules"];
        } | null;
        ProbesRules: {
            readiness?: components["schemas"]["ProbeRules"];
        } | null;
        RelatedUrlRules: {
            url?: components["schemas"]["StringRules"];
            type?: components["schemas"]["StringRules"];
            name?: components["schemas"]["StringRules"];
        } | null;
        RelatedUrlsRules: {
            attributes?: components["schemas"]["RelatedUrlRules"];
            instances?: components["schemas"]["ItemRules"];
        } | null;
        SeccompProfileTypeOptions: {
            options?: {
                value: components["schemas"]["SeccompProfileType"];
                displayed?: string | null;
            }[] | null;
        } | null;
        SeccompProfileTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["SeccompProfileTypeOptions"]) | null;
        UidGidSourceOptions: {
            options?: {
                value: components["schemas"]["UidGidSource"];
                displayed?: string | null;
            }[] | null;
        } | null;
        UidGidSourceRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["UidGidSourceOptions"]) | null;
        SupersetServingPortRules: {
            port?: components["schemas"]["IntegerRules"];
            container?: components["schemas"]["IntegerRules"];
            protocol?: components["schemas"]["StringRules"];
            authorizationType?: components["schemas"]["StringRules"];
            authorizedUsers?: components["schemas"]["ArrayRules"];
            authorizedGroups?: components["schemas"]["ArrayRules"];
            clusterLocalAccessOnly?: components["schemas"]["BooleanRules"];
            exposeExternally?: components["schemas"]["BooleanRules"];
            exposedUrl?: components["schemas"]["StringRules"];
        } | null;
        SupersetRules: components["schemas"]["InferenceFieldsRules"] & ({
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["IntegerRules"];
            backoffLimit?: components["schemas"]["IntegerRules"];
            category?: components["schemas"]["StringRules"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicyRules"];
            command?: components["schemas"]["StringRules"];
            completions?: components["schemas"]["IntegerRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            distributedFramework?: components["schemas"]["DistributedFrameworkRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            exposedUrls?: components["schemas"]["ExposedUrlsRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            maxReplicas?: components["schemas"]["IntegerRules"];
            minReplicas?: components["schemas"]["IntegerRules"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicyRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            numWorkers?: components["schemas"]["IntegerRules"];
            parallelism?: components["schemas"]["IntegerRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            ports?: components["schemas"]["PortsRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            relatedUrls?: components["schemas"]["RelatedUrlsRules"];
            restartPolicy?: components["schemas"]["StringRules"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["BooleanRules"];
                capabilities?: components["schemas"]["ArrayRules"];
                hostIpc?: components["schemas"]["BooleanRules"];
                hostNetwork?: components["schemas"]["BooleanRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            servingPort?: components["schemas"]["SupersetServingPortRules"];
            slotsPerWorker?: components["schemas"]["IntegerRules"];
            sshAuthMountPath?: components["schemas"]["StringRules"];
            stdin?: components["schemas"]["BooleanRules"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                dataVolume?: components["schemas"]["DataVolumesRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                git?: components["schemas"]["GitsRules"];
                hostPath?: components["schemas"]["HostPathsRules"];
                nfs?: components["schemas"]["NfssRules"];
                pvc?: components["schemas"]["PvcsRules"];
                s3?: components["schemas"]["S3sRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["BooleanRules"];
            terminationGracePeriodSeconds?: components["schemas"]["IntegerRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
            tty?: components["schemas"]["BooleanRules"];
            workingDir?: components["schemas"]["StringRules"];
        } | null);
        ImposedAssets: string[] | null;
        /** Format: date-time */
        Timestamp: string;
        FieldsToReset: string[];
        TrainingPolicyDefaultsV2: {
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType2"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                s3?: components["schemas"]["S3sDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        TrainingPolicyRulesV2: {
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["IntegerRules"];
            backoffLimit?: components["schemas"]["IntegerRules"];
            category?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            completions?: components["schemas"]["IntegerRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            exposedUrls?: components["schemas"]["ExposedUrlsRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            parallelism?: components["schemas"]["IntegerRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            ports?: components["schemas"]["PortsRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            relatedUrls?: components["schemas"]["RelatedUrlsRules"];
            restartPolicy?: components["schemas"]["RestartPolicyRule"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["BooleanRules"];
                capabilities?: components["schemas"]["ArrayRules"];
                hostIpc?: components["schemas"]["BooleanRules"];
                hostNetwork?: components["schemas"]["BooleanRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            stdin?: components["schemas"]["BooleanRules"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                dataVolume?: components["schemas"]["DataVolumesRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                git?: components["schemas"]["GitsRules"];
                hostPath?: components["schemas"]["HostPathsRules"];
                nfs?: components["schemas"]["NfssRules"];
                pvc?: components["schemas"]["PvcsRules"];
                s3?: components["schemas"]["S3sRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["BooleanRules"];
            terminationGracePeriodSeconds?: components["schemas"]["IntegerRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
            tty?: components["schemas"]["BooleanRules"];
            workingDir?: components["schemas"]["StringRules"];
        } | null;
        TrainingPolicyDefaultsAndRulesV2: {
            defaults?: components["schemas"]["TrainingPolicyDefaultsV2"] | null;
            rules?: components["schemas"]["TrainingPolicyRulesV2"] | null;
            imposedAssets?: components["schemas"]["ImposedAssets"];
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        TrainingPolicyV2: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["TrainingPolicyDefaultsAndRulesV2"];
            effective?: components["schemas"]["TrainingPolicyDefaultsAndRulesV2"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        TrainingPolicyOverwriteRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["TrainingPolicyDefaultsAndRulesV2"];
        };
        TrainingPolicyChangeRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["TrainingPolicyDefaultsAndRulesV2"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        ReplicaDefaultsV2: {
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType2"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                s3?: components["schemas"]["S3sDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        DistributedPolicyDefaultsV2: {
            master?: components["schemas"]["ReplicaDefaultsV2"];
            worker?: (components["schemas"]["ReplicaDefaultsV2"] & ({
                cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
                distributedFramework?: components["schemas"]["DistributedFramework"];
                maxReplicas?: components["schemas"]["MaxReplicas"];
                minReplicas?: components["schemas"]["MinReplicas"];
                mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
                numWorkers?: components["schemas"]["NumWorkers"];
                slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
                sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            } | null)) | null;
        } | null;
        ReplicaRulesV2: {
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["IntegerRules"];
            backoffLimit?: components["schemas"]["IntegerRules"];
            category?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            exposedUrls?: components["schemas"]["ExposedUrlsRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            ports?: components["schemas"]["PortsRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            relatedUrls?: components["schemas"]["RelatedUrlsRules"];
            restartPolicy?: components["schemas"]["RestartPolicyRule"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["BooleanRules"];
                capabilities?: components["schemas"]["ArrayRules"];
                hostIpc?: components["schemas"]["BooleanRules"];
                hostNetwork?: components["schemas"]["BooleanRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            stdin?: components["schemas"]["BooleanRules"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                dataVolume?: components["schemas"]["DataVolumesRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                git?: components["schemas"]["GitsRules"];
                hostPath?: components["schemas"]["HostPathsRules"];
                nfs?: components["schemas"]["NfssRules"];
                pvc?: components["schemas"]["PvcsRules"];
                s3?: components["schemas"]["S3sRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["BooleanRules"];
            terminationGracePeriodSeconds?: components["schemas"]["IntegerRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
            tty?: components["schemas"]["BooleanRules"];
            workingDir?: components["schemas"]["StringRules"];
        } | null;
        DistributedPolicyRulesV2: {
            master?: components["schemas"]["ReplicaRulesV2"];
            worker?: (components["schemas"]["ReplicaRulesV2"] & ({
                cleanPodPolicy?: components["schemas"]["CleanPodPolicyRules"];
                distributedFramework?: components["schemas"]["DistributedFrameworkRules"];
                maxReplicas?: components["schemas"]["IntegerRules"];
                minReplicas?: components["schemas"]["IntegerRules"];
                mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicyRules"];
                numWorkers?: components["schemas"]["IntegerRules"];
                slotsPerWorker?: components["schemas"]["IntegerRules"];
                sshAuthMountPath?: components["schemas"]["StringRules"];
            } | null)) | null;
        } | null;
        DistributedImposedAssets: {
            worker?: components["schemas"]["ImposedAssets"];
            master?: components["schemas"]["ImposedAssets"];
        } | null;
        DistributedPolicyDefaultsAndRulesV2: {
            defaults?: components["schemas"]["DistributedPolicyDefaultsV2"];
            rules?: components["schemas"]["DistributedPolicyRulesV2"];
            imposedAssets?: components["schemas"]["DistributedImposedAssets"];
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        WorkspacePolicyDefaultsV2: {
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType2"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                s3?: components["schemas"]["S3sDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        WorkspacePolicyRulesV2: {
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["IntegerRules"];
            backoffLimit?: components["schemas"]["IntegerRules"];
            category?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            exposedUrls?: components["schemas"]["ExposedUrlsRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            ports?: components["schemas"]["PortsRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            relatedUrls?: components["schemas"]["RelatedUrlsRules"];
            restartPolicy?: components["schemas"]["RestartPolicyRule"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["BooleanRules"];
                capabilities?: components["schemas"]["ArrayRules"];
                hostIpc?: components["schemas"]["BooleanRules"];
                hostNetwork?: components["schemas"]["BooleanRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            stdin?: components["schemas"]["BooleanRules"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                dataVolume?: components["schemas"]["DataVolumesRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                git?: components["schemas"]["GitsRules"];
                hostPath?: components["schemas"]["HostPathsRules"];
                nfs?: components["schemas"]["NfssRules"];
                pvc?: components["schemas"]["PvcsRules"];
                s3?: components["schemas"]["S3sRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["BooleanRules"];
            terminationGracePeriodSeconds?: components["schemas"]["IntegerRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
            tty?: components["schemas"]["BooleanRules"];
            workingDir?: components["schemas"]["StringRules"];
        } | null;
        WorkspacePolicyDefaultsAndRulesV2: {
            defaults?: components["schemas"]["WorkspacePolicyDefaultsV2"] | null;
            rules?: components["schemas"]["WorkspacePolicyRulesV2"] | null;
            imposedAssets?: components["schemas"]["ImposedAssets"];
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        WorkspacePolicyV2: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["WorkspacePolicyDefaultsAndRulesV2"];
            effective?: components["schemas"]["WorkspacePolicyDefaultsAndRulesV2"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        WorkspacePolicyOverwriteRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["WorkspacePolicyDefaultsAndRulesV2"];
        };
        WorkspacePolicyChangeRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["WorkspacePolicyDefaultsAndRulesV2"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        DistributedPolicyV2: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["DistributedPolicyDefaultsAndRulesV2"];
            effective?: components["schemas"]["DistributedPolicyDefaultsAndRulesV2"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        DistributedPolicyOverwriteRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["DistributedPolicyDefaultsAndRulesV2"];
        };
        DistributedPolicyChangeRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["DistributedPolicyDefaultsAndRulesV2"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        ServingPortContainerAndProtocol: {
            /** Format: int32 */
            container?: number | null;
            protocol?: components["schemas"]["ServingPortProtocol"];
        };
        ServingPort: (components["schemas"]["ServingPortContainerAndProtocol"] & components["schemas"]["ServingPortAccess"]) | null;
        InferencePolicyDefaultsV2: ({
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType2"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["ServingPort"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            tolerations?: components["schemas"]["TolerationsDefaults"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null) & components["schemas"]["InferenceFields"];
        ServingPortProtocolOptions: {
            options?: {
                value: components["schemas"]["ServingPortProtocol"];
                displayed?: string | null;
            }[] | null;
        } | null;
        ServingPortProtocolRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["ServingPortProtocolOptions"]) | null;
        ServingPortAuthorizationTypeOptions: {
            options?: {
                value: components["schemas"]["ServingPortAccessAuthorizationTypeEnum"];
                displayed?: string | null;
            }[] | null;
        } | null;
        ServingPortAuthorizationTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["ServingPortAuthorizationTypeOptions"]) | null;
        ServingPortRules: {
            container?: components["schemas"]["IntegerRules"];
            protocol?: components["schemas"]["ServingPortProtocolRules"];
            authorizationType?: components["schemas"]["ServingPortAuthorizationTypeRules"];
            authorizedUsers?: components["schemas"]["ArrayRules"];
            authorizedGroups?: components["schemas"]["ArrayRules"];
            clusterLocalAccessOnly?: components["schemas"]["BooleanRules"];
        } | null;
        InferencePolicyRulesV2: ({
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            category?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            exposedUrls?: components["schemas"]["ExposedUrlsRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            nodeType?: components["schemas"]["StringRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            ports?: components["schemas"]["PortsRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            relatedUrls?: components["schemas"]["RelatedUrlsRules"];
            security?: {
                capabilities?: components["schemas"]["ArrayRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            servingPort?: components["schemas"]["ServingPortRules"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                dataVolume?: components["schemas"]["DataVolumesRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                git?: components["schemas"]["GitsRules"];
                hostPath?: components["schemas"]["HostPathsRules"];
                nfs?: components["schemas"]["NfssRules"];
                pvc?: components["schemas"]["PvcsRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            tolerations?: components["schemas"]["TolerationsRules"];
            workingDir?: components["schemas"]["StringRules"];
        } | null) & components["schemas"]["InferenceFieldsRules"];
        InferencePolicyDefaultsAndRulesV2: {
            defaults?: components["schemas"]["InferencePolicyDefaultsV2"] | null;
            rules?: components["schemas"]["InferencePolicyRulesV2"] | null;
            imposedAssets?: components["schemas"]["ImposedAssets"];
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        InferencePolicyV2: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["InferencePolicyDefaultsAndRulesV2"];
            effective?: components["schemas"]["InferencePolicyDefaultsAndRulesV2"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        InferencePolicyOverwriteRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["InferencePolicyDefaultsAndRulesV2"];
        };
        InferencePolicyChangeRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["InferencePolicyDefaultsAndRulesV2"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        DistributedInferenceCommonDefaultsV2: (({
            category?: components["schemas"]["Category"];
            nodePools?: components["schemas"]["NodePools"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            restartPolicy?: components["schemas"]["DistributedInferenceRestartPolicy"];
            servingPort?: components["schemas"]["DistributedInferenceServingPort"];
        } | null) & components["schemas"]["DistributedInferenceStartupPolicyField"] & components["schemas"]["DistributedInferenceWorkersField"] & components["schemas"]["DistributedInferenceReplicasField"]) | null;
        DistributedInferenceLeaderWorkerDefaultsV2: {
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodeType?: components["schemas"]["NodeType2"];
            podAffinity?: components["schemas"]["PodAffinity"];
            probes?: components["schemas"]["Probes"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            tolerations?: components["schemas"]["TolerationsDefaults"];
            workingDir?: components["schemas"]["WorkingDir"];
        };
        DistributedInferenceLeaderDefaults: {
            leader?: components["schemas"]["DistributedInferenceLeaderWorkerDefaultsV2"] | null;
        };
        DistributedInferenceWorkerDefaults: {
            worker?: components["schemas"]["DistributedInferenceLeaderWorkerDefaultsV2"] | null;
        };
        DistributedInferenceDefaultsV2: components["schemas"]["DistributedInferenceCommonDefaultsV2"] & components["schemas"]["DistributedInferenceLeaderDefaults"] & components["schemas"]["DistributedInferenceWorkerDefaults"];
        DistributedInferenceRestartPolicyOptions: {
            options?: {
                value: components["schemas"]["DistributedInferenceRestartPolicy"];
                displayed?: string | null;
            }[] | null;
        } | null;
        DistributedInferenceRestartPolicyRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["DistributedInferenceRestartPolicyOptions"]) | null;
        DistributedInferenceServingPortAuthorizationTypeOptions: {
            options?: {
                value: components["schemas"]["DistributedInferenceServingPortAccessAuthorizationTypeEnum"];
                displayed?: string | null;
            }[] | null;
        } | null;
        DistributedInferenceServingPortAuthorizationTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["DistributedInferenceServingPortAuthorizationTypeOptions"]) | null;
        DistributedInferenceServingPortRules: {
            port?: components["schemas"]["IntegerRules"];
            protocol?: components["schemas"]["StringRules"];
            authorizationType?: components["schemas"]["DistributedInferenceServingPortAuthorizationTypeRules"];
            authorizedUsers?: components["schemas"]["ArrayRules"];
            authorizedGroups?: components["schemas"]["ArrayRules"];
            exposeExternally?: components["schemas"]["BooleanRules"];
            exposedUrl?: components["schemas"]["StringRules"];
        } | null;
        "DistributedInferenceServingPortRules-2": components["schemas"]["DistributedInferenceServingPortRules"] | null;
        DistributedInferenceStartupPolicyOptions: {
            startupPolicy?: components["schemas"]["DistributedInferenceStartupPolicy"];
        } | null;
        DistributedInferenceStartupPolicyFieldRules: {
            startupPolicy?: (components["schemas"]["StringRulesCommon"] & components["schemas"]["DistributedInferenceStartupPolicyOptions"]) | null;
        } | null;
        DistributedInferenceWorkersFieldRules: {
            workers?: components["schemas"]["IntegerRules"];
        };
        DistributedInferenceReplicasFieldRules: {
            replicas?: components["schemas"]["IntegerRules"];
        };
        DistributedInferenceCommonRulesV2: (({
            category?: components["schemas"]["StringRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            restartPolicy?: components["schemas"]["DistributedInferenceRestartPolicyRules"];
            servingPort?: components["schemas"]["DistributedInferenceServingPortRules-2"];
        } | null) & components["schemas"]["DistributedInferenceStartupPolicyFieldRules"] & components["schemas"]["DistributedInferenceWorkersFieldRules"] & components["schemas"]["DistributedInferenceReplicasFieldRules"]) | null;
        DistributedInferenceLeaderWorkerRulesV2: {
            annotations?: components["schemas"]["InstancesRules"];
            args?: components["schemas"]["StringRules"];
            command?: components["schemas"]["StringRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                extendedResources?: components["schemas"]["ExtendedResourcesRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
                largeShmRequest?: components["schemas"]["BooleanRules"];
            } | null;
            createHomeDir?: components["schemas"]["BooleanRules"];
            environmentVariables?: components["schemas"]["InstancesRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            nodeAffinityRequired?: components["schemas"]["ArbitraryRules"];
            nodeType?: components["schemas"]["StringRules"];
            podAffinity?: components["schemas"]["PodAffinityRules"];
            probes?: components["schemas"]["ProbesRules"];
            security?: {
                capabilities?: components["schemas"]["ArrayRules"];
                readOnlyRootFilesystem?: components["schemas"]["BooleanRules"];
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsNonRoot?: components["schemas"]["BooleanRules"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
                seccompProfileType?: components["schemas"]["SeccompProfileTypeRules"];
                supplementalGroups?: components["schemas"]["StringRules"];
                uidGidSource?: components["schemas"]["UidGidSourceRules"];
            } | null;
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsRules"];
                emptyDirVolume?: components["schemas"]["EmptyDirsRules"];
                pvc?: components["schemas"]["PvcsRules"];
                secretVolume?: components["schemas"]["SecretsRules"];
            } | null;
            tolerations?: components["schemas"]["TolerationsRules"];
            workingDir?: components["schemas"]["StringRules"];
        };
        DistributedInferenceLeaderRules: {
            leader?: components["schemas"]["DistributedInferenceLeaderWorkerRulesV2"] | null;
        };
        DistributedInferenceWorkerRules: {
            worker?: components["schemas"]["DistributedInferenceLeaderWorkerRulesV2"] | null;
        };
        DistributedInferenceRulesV2: components["schemas"]["DistributedInferenceCommonRulesV2"] & components["schemas"]["DistributedInferenceLeaderRules"] & components["schemas"]["DistributedInferenceWorkerRules"];
        DistributedInferenceImposedAssets: {
            leader?: components["schemas"]["ImposedAssets"];
            worker?: components["schemas"]["ImposedAssets"];
        } | null;
        DistributedInferencePolicyDefaultsAndRulesV2: {
            defaults?: components["schemas"]["DistributedInferenceDefaultsV2"] | null;
            rules?: components["schemas"]["DistributedInferenceRulesV2"] | null;
            imposedAssets?: components["schemas"]["DistributedInferenceImposedAssets"];
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        DistributedInferencePolicyV2: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["DistributedInferencePolicyDefaultsAndRulesV2"];
            effective?: components["schemas"]["DistributedInferencePolicyDefaultsAndRulesV2"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        DistributedInferencePolicyOverwriteRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["DistributedInferencePolicyDefaultsAndRulesV2"];
        };
        DistributedInferencePolicyChangeRequestV2: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["DistributedInferencePolicyDefaultsAndRulesV2"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        /** Format: int32 */
        AutoScalingMaxReplicas: number | null;
        AutoScalingMetricNim: string | null;
        /** Format: int32 */
        AutoScalingMetricThreshold: number | null;
        /** Format: int32 */
        AutoScalingMinReplicas: number | null;
        /** Format: int32 */
        AutoScalingScaleWindowSeconds: number | null;
        NimCache: {
            name?: string | null;
            profile?: string | null;
        } | null;
        NimServicePvcFields: {
            /** @default false */
            existingPvc?: boolean | null;
            claimName?: string | null;
            /** @default false */
            readOnly?: boolean | null;
            claimInfo?: components["schemas"]["ClaimInfo"];
        } | null;
        /** Format: int32 */
        NimServiceWorkers: number | null;
        NimServiceMultiNode: {
            workers?: components["schemas"]["NimServiceWorkers"];
        } | null;
        NimServiceNgcAuthSecret: string | null;
        /**
         * Format: int32
         * @default 1
         */
        NimServiceReplicas: number | null;
        /**
         * @default ClusterIP
         * @enum {string|null}
         */
        ServingPortServiceType: "ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName" | null;
        /** Format: int32 */
        ServingPortPort: number | null;
        /** Format: int32 */
        ServingPortGrpcPort: number | null;
        /** Format: int32 */
        ServingPortMetricsPort: number | null;
        /** @default true */
        ServingPortExposeExternally: boolean | null;
        ServingPortExposedUrl: string | null;
        /** @enum {string|null} */
        ServingPortExposedProtocol: "http" | "grpc" | null;
        NimServiceServingPort: {
            serviceType?: components["schemas"]["ServingPortServiceType"];
            port?: components["schemas"]["ServingPortPort"];
            grpcPort?: components["schemas"]["ServingPortGrpcPort"];
            metricsPort?: components["schemas"]["ServingPortMetricsPort"];
            exposeExternally?: components["schemas"]["ServingPortExposeExternally"];
            exposedUrl?: components["schemas"]["ServingPortExposedUrl"];
            exposedProtocol?: components["schemas"]["ServingPortExposedProtocol"];
        } | null;
        NimServiceDefaults: {
            annotations?: components["schemas"]["AnnotationsDefaults"];
            autoscaling?: {
                maxReplicas?: components["schemas"]["AutoScalingMaxReplicas"];
                metric?: components["schemas"]["AutoScalingMetricNim"];
                metricThreshold?: components["schemas"]["AutoScalingMetricThreshold"];
                minReplicas?: components["schemas"]["AutoScalingMinReplicas"];
                scaleWindowSeconds?: components["schemas"]["AutoScalingScaleWindowSeconds"];
            } | null;
            category?: components["schemas"]["Category"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
            } | null;
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            modelStore?: {
                nimCache?: components["schemas"]["NimCache"];
                pvc?: components["schemas"]["NimServicePvcFields"];
            } | null;
            multiNode?: components["schemas"]["NimServiceMultiNode"];
            ngcAuthSecret?: components["schemas"]["NimServiceNgcAuthSecret"];
            nodePools?: components["schemas"]["NodePools"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            replicas?: components["schemas"]["NimServiceReplicas"];
            security?: {
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsUid?: components["schemas"]["RunAsUid"];
            } | null;
            servingPort?: components["schemas"]["NimServiceServingPort"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
        } | null;
        NimCacheRules: {
            name?: components["schemas"]["StringRules"];
            profile?: components["schemas"]["StringRules"];
        } | null;
        NimServiceMultiNodeRules: {
            workers?: components["schemas"]["IntegerRules"];
        } | null;
        ServingPortServiceTypeOptions: {
            options?: {
                value: components["schemas"]["ServingPortServiceType"];
                displayed?: string | null;
            }[] | null;
        } | null;
        ServingPortServiceTypeRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["ServingPortServiceTypeOptions"]) | null;
        ServingPortExposedProtocolOptions: {
            options?: {
                value: components["schemas"]["ServingPortExposedProtocol"];
                displayed?: string | null;
            }[] | null;
        } | null;
        ServingPortExposedProtocolRules: (components["schemas"]["StringRulesCommon"] & components["schemas"]["ServingPortExposedProtocolOptions"]) | null;
        NimServiceServingPortRules: {
            serviceType?: components["schemas"]["ServingPortServiceTypeRules"];
            port?: components["schemas"]["IntegerRules"];
            grpcPort?: components["schemas"]["IntegerRules"];
            metricsPort?: components["schemas"]["IntegerRules"];
            exposeExternally?: components["schemas"]["BooleanRules"];
            exposedUrl?: components["schemas"]["StringRules"];
            exposedProtocol?: components["schemas"]["ServingPortExposedProtocolRules"];
        } | null;
        NimServiceRules: {
            annotations?: components["schemas"]["InstancesRules"];
            autoscaling?: {
                maxReplicas?: components["schemas"]["IntegerRules"];
                metric?: components["schemas"]["StringRules"];
                metricThreshold?: components["schemas"]["IntegerRules"];
                minReplicas?: components["schemas"]["IntegerRules"];
                scaleWindowSeconds?: components["schemas"]["IntegerRules"];
            } | null;
            category?: components["schemas"]["StringRules"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["NumberRules"];
                cpuCoreRequest?: components["schemas"]["NumberRules"];
                cpuMemoryLimit?: components["schemas"]["QuantityRules"];
                cpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuDevicesRequest?: components["schemas"]["IntegerRules"];
                gpuMemoryLimit?: components["schemas"]["QuantityRules"];
                gpuMemoryRequest?: components["schemas"]["QuantityRules"];
                gpuPortionLimit?: components["schemas"]["NumberRules"];
                gpuPortionRequest?: components["schemas"]["NumberRules"];
                gpuRequestType?: components["schemas"]["GpuRequestRules"];
            } | null;
            environmentVariables?: components["schemas"]["InstancesRules"];
            image?: components["schemas"]["StringRules"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicyRules"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsRules"];
            labels?: components["schemas"]["InstancesRules"];
            modelStore?: {
                nimCache?: components["schemas"]["NimCacheRules"];
                pvc?: components["schemas"]["PvcRules"];
            } | null;
            multiNode?: components["schemas"]["NimServiceMultiNodeRules"];
            ngcAuthSecret?: components["schemas"]["StringRules"];
            nodePools?: components["schemas"]["ArrayRules"];
            preemptibility?: components["schemas"]["PreemptibilityRules"];
            priorityClass?: components["schemas"]["StringRules"];
            probes?: components["schemas"]["ProbesRules"];
            replicas?: components["schemas"]["IntegerRules"];
            security?: {
                runAsGid?: components["schemas"]["IntegerRulesOptional"];
                runAsUid?: components["schemas"]["IntegerRulesOptional"];
            } | null;
            servingPort?: components["schemas"]["NimServiceServingPortRules"];
            tolerations?: components["schemas"]["TolerationsRules"];
        } | null;
        NimServicePolicyDefaultsAndRules: {
            defaults?: components["schemas"]["NimServiceDefaults"] | null;
            rules?: components["schemas"]["NimServiceRules"] | null;
            status?: components["schemas"]["PolicyValidationStatus"];
        } | null;
        NimServicePolicy: {
            meta?: components["schemas"]["PolicyMeta"];
            policy?: components["schemas"]["NimServicePolicyDefaultsAndRules"];
            effective?: components["schemas"]["NimServicePolicyDefaultsAndRules"];
            effectiveUpdatedAt?: components["schemas"]["Timestamp"];
        } | null;
        NimServicePolicyOverwriteRequest: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["NimServicePolicyDefaultsAndRules"];
        };
        NimServicePolicyChangeRequest: {
            meta?: components["schemas"]["PolicyCreationFields"];
            policy?: components["schemas"]["NimServicePolicyDefaultsAndRules"];
            reset?: components["schemas"]["FieldsToReset"];
        };
        PolicyCrossType: {
            workspace?: components["schemas"]["WorkspacePolicyV2"];
            training?: components["schemas"]["TrainingPolicyV2"];
            distributed?: components["schemas"]["DistributedPolicyV2"];
            inference?: components["schemas"]["InferencePolicyV2"];
            distributedInference?: components["schemas"]["DistributedInferencePolicyV2"];
            nimService?: components["schemas"]["NimServicePolicy"];
        } | null;
        V1Error: {
            code: number;
            message: string;
            details?: string;
        };
        StorageClass1: {
            /** Format: uuid */
            cluster_id?: string;
            storage_class_name: string;
            Spec?: {
                provisioner?: string;
                allow_volume_expansion?: boolean;
                is_default: boolean;
            };
        };
        StorageClasses1: {
            items: components["schemas"]["StorageClass1"][];
        };
        StorageClassSpec: {
            provisioner?: string;
            allowVolumeExpansion?: boolean;
            isDefault: boolean;
        };
        AllowedForAssets: boolean | null;
        AllowedForWorkloads: boolean | null;
        AllowedForEphemeralVolumes: boolean | null;
        AllowedForPersistentVolumes: boolean | null;
        AllowDataSharing: boolean | null;
        StorageClassPermissions: {
            allowedForAssets?: components["schemas"]["AllowedForAssets"];
            allowedForWorkloads?: components["schemas"]["AllowedForWorkloads"];
            allowedForEphemeralVolumes?: components["schemas"]["AllowedForEphemeralVolumes"];
            allowedForPersistentVolumes?: components["schemas"]["AllowedForPersistentVolumes"];
            allowDataSharing?: components["schemas"]["AllowDataSharing"];
        } | null;
        PvcSupportedAccessModes: {
            /** @default true */
            readWriteOnce?: boolean | null;
            /** @default true */
            readOnlyMany?: boolean | null;
            /** @default true */
            readWriteMany?: boolean | null;
        } | null;
        AccessModeCustomization: {
            required?: boolean | null;
            default?: components["schemas"]["PvcAccessModes"];
            supportedValues?: components["schemas"]["PvcSupportedAccessModes"];
        } | null;
        VolumeModeCustomization: {
            required?: boolean | null;
            default?: components["schemas"]["PvcVolumeMode"];
            supportedValues?: {
                /** @default true */
                filesystem?: boolean | null;
                /** @default true */
                block?: boolean | null;
            } | null;
        } | null;
        PvcClaimMinSize: string | null;
        PvcClaimMaxSize: string | null;
        PvcClaimStepSize: string | null;
        ClaimSizeCustomization: {
            default?: components["schemas"]["PvcClaimSize"];
            supportedUnits?: ("MB" | "MiB" | "GB" | "GiB" | "TB" | "TiB")[];
            min?: components["schemas"]["PvcClaimMinSize"];
            max?: components["schemas"]["PvcClaimMaxSize"];
            step?: components["schemas"]["PvcClaimStepSize"];
        } | null;
        /** @enum {string|null} */
        PvcAddedAttributeFormat: "text" | "number" | "boolean" | null;
        PvcAddedAttribute: {
            key: string;
            format?: components["schemas"]["PvcAddedAttributeFormat"];
            display?: string | null;
            description?: string | null;
            placeholder?: string | null;
            required?: boolean | null;
            defaultValue?: string | null;
            validationRegexp?: string | null;
            minValue?: number | null;
            maxValue?: number | null;
            step?: number | null;
            validationError?: string | null;
        } | null;
        AttributesCustomization: components["schemas"]["PvcAddedAttribute"][];
        StorageClassCustomization: {
            accessMode?: components["schemas"]["AccessModeCustomization"];
            volumeMode?: components["schemas"]["VolumeModeCustomization"];
            claimSize?: components["schemas"]["ClaimSizeCustomization"];
            attributes?: components["schemas"]["AttributesCustomization"];
        } | null;
        StorageClassV2: {
            /** Format: uuid */
            clusterId: string;
            storageClassName: string;
            spec: components["schemas"]["StorageClassSpec"];
            permissions?: components["schemas"]["StorageClassPermissions"];
            customization?: components["schemas"]["StorageClassCustomization"];
        };
        StorageClassesV2: {
            items: components["schemas"]["StorageClassV2"][];
        };
        /** Format: uuid */
        ScopeClusterId: string;
        StorageClassName: string;
        StorageClassConfiguration: {
            /** Format: uuid */
            id: string;
            tenantId: components["schemas"]["TenantId"];
            /**
             * @default cluster
             * @enum {string}
             */
            scopeType: "cluster";
            scopeId: components["schemas"]["ScopeClusterId"];
            name: components["schemas"]["StorageClassName"];
            permissions?: components["schemas"]["StorageClassPermissions"];
            customization?: components["schemas"]["StorageClassCustomization"];
        };
        StorageClassConfigurationListResponse: {
            storageClassConfigurations: components["schemas"]["StorageClassConfiguration"][];
            next?: number;
        };
        StorageClassConfigurationCreationRequest: {
            tenantId?: (number & components["schemas"]["TenantId"]) | null;
            /**
             * @default cluster
             * @enum {string}
             */
            scopeType: "cluster";
            scopeId: components["schemas"]["ScopeClusterId"];
            name: components["schemas"]["StorageClassName"];
            permissions?: components["schemas"]["StorageClassPermissions"];
            customization?: components["schemas"]["StorageClassCustomization"];
        };
        StorageClassConfigurationUpdateRequest: {
            permissions?: components["schemas"]["StorageClassPermissions"];
            customization?: components["schemas"]["StorageClassCustomization"];
        };
        PvcAttributesToRemove: {
            attributesToRemove?: string[];
        } | null;
        StorageClassConfigurationPatchRequest: {
            permissions?: components["schemas"]["StorageClassPermissions"];
            customization?: (components["schemas"]["StorageClassCustomization"] & components["schemas"]["PvcAttributesToRemove"]) | null;
        };
        ProjectCreateRequest: {
            name: string;
            /** Format: int32 */
            departmentId: number;
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesCreate"][];
            namespace?: string;
        } & components["schemas"]["ProjectCommonFields"];
        ProjectUpdateRequest1: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResources"][];
        } & components["schemas"]["ProjectCommonFields"];
        ProjectCommonFields: {
            /** @deprecated */
            deservedGpus?: number;
            /** @deprecated */
            maxAllowedGpus?: number;
            /** @deprecated */
            gpuOverQuotaWeight?: number;
            defaultNodePools?: string[];
            interactiveJobTimeLimitSecs?: number;
            interactiveJobMaxIdleDurationSecs?: number;
            interactivePreemptibleJobMaxIdleDurationSecs?: number;
            trainingJobTimeLimitSecs?: number;
            trainingJobMaxIdleDurationSecs?: number;
            nodeAffinity?: components["schemas"]["JobsNodeAffinity"];
            /** @deprecated */
            permissions?: components["schemas"]["ResourcePermissions"];
            /** @deprecated */
            resources?: components["schemas"]["AssignedResources"];
        };
        Project2: {
            name?: string;
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResources"][];
            namespace?: string;
            /** Format: int32 */
            readonly id?: number;
            /** Format: int32 */
            departmentId?: number;
            /** Format: int32 */
            tenantId?: number;
            /** Format: uuid */
            clusterUuid?: string;
            departmentName?: string;
            interactiveNodeAffinity?: string;
            trainNodeAffinity?: string;
            /** Format: date-time */
            createdAt?: string;
            status?: components["schemas"]["ProjectStatus1"];
            phase?: string;
        } & components["schemas"]["ProjectCommonFields"];
        ResourcePermissions: {
            users?: string[];
            groups?: string[];
            applications?: string[];
        };
        JobsNodeAffinity: {
            train?: components["schemas"]["NodeAffinity"];
            interactive?: components["schemas"]["NodeAffinity"];
        };
        NodeAffinity: {
            /** @enum {string} */
            affinityType?: "no_limit" | "only_selected";
            selectedTypes?: components["schemas"]["NodeTypeForProject"][];
        };
        NodeTypeForProject: {
            id?: number;
            name?: string;
        };
        AssignedResources: {
            id?: number;
            gpu?: components["schemas"]["Resource1"];
            cpu?: components["schemas"]["Resource1"];
            memory?: components["schemas"]["Resource1"];
        };
        NodePoolAssignedResources: {
            id: number;
        } & components["schemas"]["NodePoolAssignedResourcesCreate"];
        NodePoolAssignedResourcesCreate: {
            nodePool: components["schemas"]["NodePoolResources"];
            gpu?: components["schemas"]["Resource1"];
            cpu?: components["schemas"]["Resource1"];
            memory?: components["schemas"]["Resource1"];
        };
        Resource1: {
            deserved?: number;
            maxAllowed?: number;
            overQuotaWeight?: number;
        };
        NodePoolResources: {
            id: number;
            name?: string;
        };
        ProjectStatus1: {
            namespace?: string;
            message?: string;
            quotaStatuses?: components["schemas"]["NodePoolsQuotaStatuses"];
        };
        NodePoolsQuotaStatuses: components["schemas"]["NodePoolQuotaStatus"][];
        NodePoolQuotaStatus: {
            nodePoolName?: string;
            allocated?: components["schemas"]["QuotaStatusResourceList"];
            allocatedNonPreemptible?: components["schemas"]["QuotaStatusResourceList"];
            requested?: components["schemas"]["QuotaStatusResourceList"];
        };
        QuotaStatusResourceList: {
            gpu?: number;
            cpu?: number;
            memory?: number;
        };
        DepartmentCreateRequest: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResourcesCreate"][];
        } & WithRequired<components["schemas"]["DepartmentCommonFields"], "name">;
        DepartmentUpdateRequest1: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResources"][];
        } & WithRequired<components["schemas"]["DepartmentCommonFields"], "name">;
        DepartmentCommonFields: {
            name?: string;
            /** @deprecated */
            deservedGpus?: number;
            /** @deprecated */
            allowOverQuota?: boolean;
            /** @deprecated */
            maxAllowedGpus?: number;
            /** @deprecated */
            resources?: components["schemas"]["AssignedResources"];
        };
        DepartmentAccessControl: {
            /** Format: int32 */
            departmentId?: number;
            departmentAdmins?: string[];
        };
        Department2: {
            nodePoolsResources?: components["schemas"]["NodePoolAssignedResources"][];
            tenantId?: number;
            clusterUuid?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: int32 */
            id?: number;
            projects?: components["schemas"]["Project2"][];
            /** @deprecated */
            projectsDeservedGpus?: string;
            departmentAdmins?: string[];
        } & components["schemas"]["DepartmentCommonFields"];
        /** @enum {string} */
        ResourceType: "department" | "tenant" | "project" | "cluster" | "cluster-config" | "nodepools" | "nodes" | "settings" | "security-settings" | "branding-settings" | "users" | "apps" | "service-account" | "dashboards-overview" | "dashboards-analytics" | "dashboards-consumption" | "roles" | "access_rules" | "jobs" | "workloads" | "workspaces" | "trainings" | "inferences" | "environments" | "pvc-assets" | "git-assets" | "host-path-assets" | "nfs-assets" | "s3-assets" | "compute-resources" | "templates" | "credentials" | "events-history" | "policies" | "cm-volume-assets" | "datavolumes" | "secret-volume-assets" | "storage-class-configuration" | "access-keys" | "workload-properties" | "network-topologies" | "registries" | "scrapeable-metrics";
        /** @enum {string} */
        ResourceTypeGroupId: "organization" | "physical-resource" | "iam" | "dashboard" | "workload" | "workload-asset";
        /** @enum {string} */
        Action: "create" | "read" | "update" | "delete" | "sync";
        Permission: {
            resourceType: components["schemas"]["ResourceType"];
            displayName: string;
            groupId: components["schemas"]["ResourceTypeGroupId"];
            actions: components["schemas"]["Action"][];
        };
        Permissions: components["schemas"]["Permission"][];
        KubernetesPermissions: {
            predefinedRole?: string | null;
        };
        RoleV1: {
            /** Format: int32 */
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            createdBy: string;
            custom: boolean;
            /** @default true */
            effectiveEnabled: boolean;
            permissions: components["schemas"]["Permissions"];
            name: string;
            description: string;
            /** @default true */
            enabled?: boolean | null;
            kubernetesPermissions?: components["schemas"]["KubernetesPermissions"];
        };
        RolesV1: components["schemas"]["RoleV1"][];
        RolePermissionSet: {
            /** Format: uuid */
            id: string;
            name?: string;
        };
        RoleCreationFields: {
            name: string;
            description: string;
            /** @default true */
            enabled?: boolean | null;
            permissionSets?: components["schemas"]["RolePermissionSet"][];
            kubernetesPermissions?: components["schemas"]["KubernetesPermissions"];
        };
        /** @enum {string} */
        PermissionAction: "create" | "read" | "update" | "delete";
        RolePermission: {
            resourceType: components["schemas"]["ResourceType"];
            actions: components["schemas"]["PermissionAction"][];
        };
        RolePermissions: components["schemas"]["RolePermission"][];
        RoleCalculatedFields: {
            /** Format: int32 */
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            createdBy: string;
            custom: boolean;
            /** @default true */
            effectiveEnabled: boolean;
            permissions: components["schemas"]["RolePermissions"];
        };
        Role1: components["schemas"]["RoleCreationFields"] & components["schemas"]["RoleCalculatedFields"];
        RoleCreationFieldsInternal: components["schemas"]["RoleCreationFields"] & Record<string, unknown>;
        PermissionSet: components["schemas"]["RolePermissionSet"] & {
            description?: string;
            permissions: components["schemas"]["RolePermissions"];
        };
        /** @enum {string} */
        AccessRulesSortFilterFields: "subjectId" | "subjectType" | "roleId" | "scopeId" | "scopeType" | "roleName" | "scopeName" | "createdAt" | "deletedAt" | "createdBy" | "phase";
        /** @enum {string} */
        SubjectType: "user" | "app" | "service-account" | "group";
        AccessRuleCreationFields: {
            subjectId: string;
            subjectType: components["schemas"]["SubjectType"] & unknown;
            /** Format: int32 */
            roleId: number;
            scopeId: string;
            scopeType: components["schemas"]["ScopeType"] & unknown;
            clusterId?: components["schemas"]["ClusterId"];
        };
        EnrichmentDataFields: {
            roleName: string;
            scopeName: string;
        };
        AccessRuleMetadataFields: {
            /** Format: int32 */
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            tenantId?: components["schemas"]["TenantId"];
            createdBy: string;
        };
        /** @enum {string} */
        AccessRulePhase: "Creating" | "Ready" | "NotReady" | "Deleting";
        AccessRuleStatusResponse: {
            phase?: components["schemas"]["AccessRulePhase"];
            message?: string;
            details?: string;
        };
        AccessRule: components["schemas"]["AccessRuleCreationFields"] & components["schemas"]["EnrichmentDataFields"] & components["schemas"]["AccessRuleMetadataFields"] & {
            status?: components["schemas"]["AccessRuleStatusResponse"];
        } & unknown;
        AccessRules: components["schemas"]["AccessRule"][];
        AccessRuleSync: components["schemas"]["AccessRuleCreationFields"] & components["schemas"]["EnrichmentDataFields"] & components["schemas"]["AccessRuleMetadataFields"] & {
            predefinedRole?: {
                id?: string;
                name?: string;
            } | null;
            /** @default false */
            isDeleting?: boolean;
        };
        AccessRuleById: components["schemas"]["AccessRule"] & {
            scopePath?: string | null;
        };
        /** @enum {string} */
        AccessRuleClusterPhase: "Ready" | "NotReady" | "Deleted";
        AccessRuleStatusRequest: {
            phase: components["schemas"]["AccessRuleClusterPhase"];
            message: string;
        };
        AccessRuleForSync: components["schemas"]["AccessRuleStatusRequest"] & {
            /** Format: int32 */
            accessRuleId: number;
        };
        IdsList: string[];
        /** @enum {string} */
        AccessRulesBatchAction: "delete" | "validate_delete";
        AccessRulesBatchFields: {
            ids: components["schemas"]["IdsList"];
            action: components["schemas"]["AccessRulesBatchAction"];
        };
        /** Format: uuid */
        AccessRuleDeletionBatchId: string;
        AccessRuleDeletionBatchIdsList: string[];
        /** Format: int32 */
        AccessRuleDeletionBatchErrorCode: number;
        AccessRuleDeletionBatchErrorMessage: string;
        AccessRuleDeletionBatchResponseFailureItem: {
            /** Format: uuid */
            id: string;
            code: components["schemas"]["AccessRuleDeletionBatchErrorCode"];
            message: components["schemas"]["AccessRuleDeletionBatchErrorMessage"];
        };
        AccessRuleDeletionBatchResponse: {
            id: components["schemas"]["AccessRuleDeletionBatchId"];
            succeeded?: components["schemas"]["AccessRuleDeletionBatchIdsList"];
            failed?: components["schemas"]["AccessRuleDeletionBatchResponseFailureItem"][];
        };
        AccessRuleSubjects: {
            subjectId: string;
            subjectType: components["schemas"]["SubjectType"] & unknown;
        }[];
        AccessRuleScopes: {
            scopeId: components["schemas"]["ScopeId"];
            scopeType: components["schemas"]["ScopeType"] & unknown;
        }[];
        AccessRulesBatchCreateFields: {
            payload: {
                /** Format: int32 */
                roleId: number;
                clusterId?: components["schemas"]["ClusterId"];
                subjects: components["schemas"]["AccessRuleSubjects"];
                scopes: components["schemas"]["AccessRuleScopes"];
            };
        };
        /** Format: int32 */
        ErrorCode: number;
        AccessRulesBatchCreateResponse: {
            succeeded?: components["schemas"]["AccessRule"][];
            failed?: {
                payload?: components["schemas"]["AccessRuleCreationFields"];
                code?: components["schemas"]["ErrorCode"];
                message?: string;
            }[];
        };
        PermittedScopes: {
            system?: boolean;
            tenants?: string[];
            /** @deprecated */
            tenant?: string;
            clusters?: string[];
            departments?: string[];
            projects?: string[];
        };
        PermittedScopesActions: {
            create: components["schemas"]["PermittedScopes"];
            read: components["schemas"]["PermittedScopes"];
            update: components["schemas"]["PermittedScopes"];
            delete: components["schemas"]["PermittedScopes"];
        };
        MeAccessRule: components["schemas"]["AccessRuleCreationFields"] & components["schemas"]["EnrichmentDataFields"] & unknown & {
            /** Format: int32 */
            id?: number;
            tenantId?: components["schemas"]["TenantId"];
        };
        MeAccessRules: components["schemas"]["MeAccessRule"][];
        MeAccessRulesResponse: {
            accessRules?: {
                totalRecords: number;
                displayRecords: number;
                accessRules: components["schemas"]["MeAccessRules"];
            };
        };
        /** Format: uuid */
        BatchId: string;
        ErrorMessage: string;
        BatchResponseFailureItem: {
            /** Format: uuid */
            id: string;
            code: components["schemas"]["ErrorCode"];
            message: components["schemas"]["ErrorMessage"];
        };
        BatchResponse: {
            id: components["schemas"]["BatchId"];
            succeeded?: components["schemas"]["IdsList"];
            failed?: components["schemas"]["BatchResponseFailureItem"][];
        };
        AccessRulesFilterFields: components["schemas"]["AccessRulesSortFilterFields"];
        SamlData: {
            signingCertificate?: string;
            singleSignOnServiceUrl?: string;
            entityId?: string;
            serviceProviderMetadataUrl?: string;
        } | null;
        MandatoryClaim: {
            claim: string;
            values: string[];
        } | null;
        OidcData: {
            clientId: string;
            clientSecret: string;
            scopes?: string[];
            mandatoryClaim?: components["schemas"]["MandatoryClaim"];
        } | null;
        OcpData: {
            idpBaseUrl?: string;
            clientId?: string;
            clientSecret?: string;
            scopes?: string[];
        } | null;
        Mappers: {
            gid?: string;
            uid?: string;
            groups?: string;
            supplementaryGroups?: string;
            email?: string;
        };
        Idp1: {
            alias: string;
            /** @enum {string} */
            type: "saml" | "oidc" | "openshift-v4";
            redirectUri: string;
            samlData?: components["schemas"]["SamlData"];
            oidcData?: components["schemas"]["OidcData"];
            ocpData?: components["schemas"]["OcpData"];
            mappers?: components["schemas"]["Mappers"];
        };
        Idps: components["schemas"]["Idp1"][];
        /** @enum {string} */
        IdpCreationRequestTypeEnum: "oidc" | "saml" | "openshift-v4";
        /** @enum {string} */
        SamlCreationDataMetadataXmlTypeEnum: "url" | "file";
        SamlCreationData: {
            metadataXmlUrl?: string;
            metadataXmlFile?: string;
            fileName?: string;
            metadataXmlType?: components["schemas"]["SamlCreationDataMetadataXmlTypeEnum"];
            entityId?: string;
        } | null;
        OidcCreationData: {
            clientId: string;
            clientSecret: string;
            discoverDocumentUrl: string;
            scopes?: string[];
            mandatoryClaim?: components["schemas"]["MandatoryClaim"];
        } | null;
        OcpCreationData: {
            clientId?: string;
            idpBaseUrl: string;
            clientSecret: string;
            scopes?: string[];
        } | null;
        IdpCreationRequest: {
            name?: string;
            type: components["schemas"]["IdpCreationRequestTypeEnum"];
            samlData?: components["schemas"]["SamlCreationData"];
            oidcData?: components["schemas"]["OidcCreationData"];
            ocpData?: components["schemas"]["OcpCreationData"];
            mappers?: components["schemas"]["Mappers"];
        };
        IdpPostResponse: {
            alias: string;
        };
        IdpResources: {
            resourceName?: string;
            resource?: string;
            /** @enum {unknown} */
            type?: "url" | "file";
        };
        /** @enum {string} */
        UsersFilterSortFields: "username" | "createdBy" | "lastLogin" | "creationTime" | "lastUpdated" | "type";
        User2: {
            id: string;
            username: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            lastLogin: string | null;
            isLocal: boolean | null;
            groups?: string[] | null;
        };
        Users1: components["schemas"]["User2"][];
        UserCreationRequest1: {
            email: string;
            resetPassword?: boolean | null;
            notify?: boolean | null;
        };
        UserPostResponse: {
            id: string;
            username: string;
            tempPassword: string;
        };
        UserChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        Groups1: string[];
        Application: {
            name: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            enabled: boolean;
            tenantId?: string;
            /** Format: date-time */
            lastLogin: string | null;
            id: string;
            clientId: string;
        };
        Applications: components["schemas"]["Application"][];
        ApplicationCreationRequest: {
            name: string;
        };
        ApplicationPostResponse: {
            id: string;
            name: string;
            secret: string;
            clientId?: string;
        };
        ApplicationPatchRequest: {
            enabled: boolean;
        };
        ServiceAccount: {
            name: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            enabled: boolean;
            tenantId?: string;
            /** Format: date-time */
            lastLogin: string | null;
            id: string;
            clientId: string;
        };
        ServiceAccounts: components["schemas"]["ServiceAccount"][];
        ServiceAccountCreationRequest: {
            name: string;
        };
        ServiceAccountPostResponse: {
            id: string;
            name: string;
            clientSecret: string;
            clientId?: string;
        };
        ServiceAccountPatchRequest: {
            enabled: boolean;
        };
        RegenerateServiceAccountSecretResponse: {
            clientSecret?: string;
        };
        AccessKey1: {
            name: string;
            clientId: string;
            id: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            lastLogin: string | null;
        };
        AccessKeys: {
            accessKeys: components["schemas"]["AccessKey1"][];
        };
        AccessKeyCreationRequest1: {
            name: string;
        };
        AccessKeyPostResponse: {
            id: string;
            clientId: string;
            name: string;
            clientSecret: string;
            /** Format: date-time */
            createdAt: string | null;
        };
        AccessKeyAdministration: {
            name: string;
            id: string;
            clientId: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            lastLogin: string | null;
        };
        AccessKeysAdministration: {
            accessKeys: components["schemas"]["AccessKeyAdministration"][];
        };
        UserApp: {
            name: string;
            clientId: string;
            id: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            lastLogin: string | null;
        };
        UserApps: components["schemas"]["UserApp"][];
        UserAppCreationRequest: {
            name: string;
        };
        UserAppPostResponse: {
            id: string;
            clientId: string;
            name: string;
            secret: string;
            /** Format: date-time */
            createdAt: string | null;
        };
        UserAppAdministration: {
            name: string;
            id: string;
            clientId: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            lastLogin: string | null;
        };
        UserAppsAdministration: components["schemas"]["UserAppAdministration"][];
        /** @enum {unknown} */
        TokenRequestGrantTypeEnum: "app_token" | "client_credentials" | "refresh_token" | "exchange_token" | "password" | "external_token_exchange";
        /** @description Which fields are needed, the grant decides. Without a grant, an application's id and secret are taken for app_token. */
        TokenRequest: {
            grantType?: components["schemas"]["TokenRequestGrantTypeEnum"];
            /** @deprecated */
            appID?: string;
            /** @deprecated */
            appSecret?: string;
            code?: string;
            redirectUri?: string;
            refreshToken?: string;
            username?: string;
            password?: string;
            clientID?: string;
            clientSecret?: string;
            externalToken?: string;
            /** @description Observed, not documented: In this spelling in the vendor's help pages and in its Python client. */
            AppId?: string;
            /** @description Observed, not documented: In this spelling in the vendor's help pages and in its Python client. */
            AppSecret?: string;
            /** @description Observed, not documented: In this spelling in the vendor's help pages and in its Python client. */
            clientId?: string;
        };
        TokenResponse: {
            accessToken?: string;
            idToken?: string;
            refreshToken?: string;
            expiresIn?: number;
        };
        OAuth2TokenResponse: {
            access_token: string;
            token_type: string;
            expires_in?: number;
            refresh_token?: string;
            id_token?: string;
            scope?: string;
        };
        OAuth2Error: {
            /** @enum {string} */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "server_error" | "temporarily_unavailable";
            error_description?: string;
            error_uri?: string;
        };
        AutoRedirectSsoSetting: {
            enabled?: boolean | null;
            idpAlias?: string | null;
        };
        BrowserSessionTimeoutSetting: {
            /** @default 60 */
            idleTimeout?: number | null;
        };
        LogoutRedirectUriSetting: {
            uri?: string | null;
        };
        SettingsGetResponse: {
            autoRedirectSSO?: components["schemas"]["AutoRedirectSsoSetting"];
            browserSessionTimeout?: components["schemas"]["BrowserSessionTimeoutSetting"];
            logoutRedirectUri?: components["schemas"]["LogoutRedirectUriSetting"];
        };
        /** @enum {string} */
        settingsKeyEnum: "autoRedirectSSO" | "browserSessionTimeout" | "logoutRedirectUri";
        Settings: {
            [key: string]: unknown;
        };
        AppTokenRequest: {
            id: string;
            name: string;
            secret: string;
        };
        AppTokenResponse: {
            access_token: string;
            id_token: string;
        };
        IdpResourcdes: components["schemas"]["IdpResources"];
        UserGroups: components["schemas"]["Groups1"];
        RequestResourceCores: {
            /** Format: double */
            limit?: number | null;
            /** Format: double */
            request?: number | null;
        } | null;
        RequestResourceQuantity: {
            limit?: string | null;
            request?: string | null;
        } | null;
        WorkloadsExtendedResource: {
            resource?: string | null;
            quantity?: string | null;
            exclude?: boolean | null;
        } | null;
        WorkloadsExtendedResources: components["schemas"]["WorkloadsExtendedResource"][] | null;
        WorkloadRequestResources: {
            gpuRequestType?: components["schemas"]["GpuRequestType"];
            gpu?: components["schemas"]["RequestResourceCores"];
            gpuMemory?: components["schemas"]["RequestResourceQuantity"];
            cpu?: components["schemas"]["RequestResourceCores"];
            cpuMemory?: components["schemas"]["RequestResourceQuantity"];
            extendedResources?: components["schemas"]["WorkloadsExtendedResources"];
        } | null;
        RequestedPods: {
            /** Format: int32 */
            number?: number | null;
            /** Format: int32 */
            min?: number | null;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            parallelism?: number | null;
            /** Format: int32 */
            completions?: number | null;
        };
        Datasource: {
            type?: string;
            name: string;
            /** Format: uuid */
            id: string;
        };
        Connection1: {
            name: string;
            toolType: string;
            connectionType: string;
            url?: string;
            /** @enum {string} */
            authorizationType?: "public" | "authenticatedUsers" | "authorizedUsersOrGroups";
            authorizedUsers?: string[];
            authorizedGroups?: string[];
            /** Format: int32 */
            containerPort?: number;
        };
        /** @enum {string|null} */
        ReplicaType: "Master" | "Worker" | "Leader" | null;
        Environment: {
            connections?: components["schemas"]["Connection1"][];
            name: string;
            /** Format: uuid */
            id: string;
            replicaType?: components["schemas"]["ReplicaType"];
        };
        /** @enum {string|null} */
        SourceApi: "WorkloadsV2" | null;
        /** @enum {string} */
        Source: "CLI" | "Control-plane" | "Other";
        WorkloadAllocatedResources: {
            /** Format: double */
            gpu?: number | null;
            gpuMemory?: string | null;
            /** Format: double */
            cpu?: number | null;
            cpuMemory?: string | null;
            extendedResources?: components["schemas"]["WorkloadsExtendedResources"];
        } | null;
        ActionsSupport: {
            delete?: boolean;
            suspend?: boolean;
        };
        Condition1: {
            type: string;
            status: string;
            message?: string;
            reason?: string;
            /** Format: date-time */
            lastTransitionTime?: string | null;
        };
        Conditions: components["schemas"]["Condition1"][];
        /** @enum {string} */
        PhaseReason: "NonPreemptibleOverQuota" | "OverLimit";
        Workload: {
            tenantId: components["schemas"]["TenantId"];
            /** Format: int32 */
            runningPods: number;
            /** Format: date-time */
            phaseUpdatedAt: string;
            /** Format: date-time */
            k8sPhaseUpdatedAt: string;
            /** Format: date-time */
            updatedAt: string;
            source: components["schemas"]["Source"];
            /** Format: date-time */
            deletedAt: string | null;
            type: string;
            name: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            priority: number | null;
            priorityClassName: string;
            submittedBy?: string;
            clusterId: components["schemas"]["ClusterId"];
            projectName: string;
            projectId: string;
            departmentName: string;
            departmentId: string;
            namespace: string;
            /** Format: date-time */
            createdAt: string;
            workloadRequestedResources?: components["schemas"]["WorkloadRequestResources"];
            podsRequestedResources?: components["schemas"]["WorkloadRequestResources"];
            allocatedResources?: components["schemas"]["WorkloadAllocatedResources"];
            actionsSupport?: components["schemas"]["ActionsSupport"];
            phase: components["schemas"]["Phase"];
            conditions: components["schemas"]["Conditions"];
            phaseMessage?: string;
            k8sPhase: string;
            requestedPods?: components["schemas"]["RequestedPods"];
            requestedNodePools?: string[];
            currentNodePools?: string[];
            /** Format: date-time */
            completedAt?: string | null;
            images?: string[];
            childrenIds?: {
                /** Format: uuid */
                id: string;
                type?: string;
            }[];
            urls?: string[];
            datasources?: components["schemas"]["Datasource"][];
            environments?: components["schemas"]["Environment"][];
            externalConnections?: components["schemas"]["Connection1"][];
            distributedFramework?: string;
            additionalFields?: {
                [key: string]: unknown;
            };
            preemptible?: boolean | null;
            environmentVariables?: {
                [key: string]: string;
            };
            command?: string;
            arguments?: string;
            phaseReason?: (string & components["schemas"]["PhaseReason"]) | null;
            /** @deprecated */
            idleGpus?: number | null;
            idleAllocatedGpus?: number | null;
            totalPendingTimeSeconds?: number | null;
            totalRunningTimeSeconds?: number | null;
            category: string;
            /** Format: date-time */
            guaranteedRuntimeEndsAt?: string | null;
            aiApplicationId?: string;
            aiApplicationName?: string;
            sourceApi?: components["schemas"]["SourceApi"];
            topology?: {
                name?: string;
                preferredPlacement?: string;
                requiredPlacement?: string;
            } | null;
        };
        /** @enum {string} */
        OrgType: "PROJECT" | "DEPARTMENT";
        Container1: {
            name: string;
            image: string;
            /** Format: date-time */
            startedAt?: string | null;
        };
        PodRequestResources: {
            gpuRequestType?: components["schemas"]["GpuRequestType"];
            gpu?: components["schemas"]["RequestResourceCores"];
            gpuMemory?: components["schemas"]["RequestResourceQuantity"];
            cpu?: components["schemas"]["RequestResourceCores"];
            cpuMemory?: components["schemas"]["RequestResourceQuantity"];
            extendedResources?: components["schemas"]["WorkloadsExtendedResources"];
        } | null;
        AllocatedResources: {
            /** Format: double */
            gpu?: number | null;
            gpuMemory?: string | null;
            /** Format: double */
            cpu?: number | null;
            cpuMemory?: string | null;
            extendedResources?: components["schemas"]["WorkloadsExtendedResources"];
        } | null;
        PodToleration: {
            key?: string;
            operator?: string;
            value?: string;
            effect?: string;
            tolerationSeconds?: number | null;
        };
        PodTolerations: components["schemas"]["PodToleration"][];
        PodPreferredNodeSelectorTerm: {
            weight?: number;
            preference?: components["schemas"]["NodeSelectorTerm"];
        };
        PodNodeAffinity: {
            required?: {
                nodeSelectorTerms?: components["schemas"]["NodeSelectorTerm"][];
            } | null;
            preferred?: {
                nodeSelectorTerms?: components["schemas"]["PodPreferredNodeSelectorTerm"][];
            } | null;
        };
        PodSyncFields: {
            name: string;
            priorityClassName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workloadId: string;
            /** Format: uuid */
            revisionId?: string | null;
            clusterId: components["schemas"]["ClusterId"];
            projectId?: string;
            nodeName?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            completedAt?: string | null;
            containers: components["schemas"]["Container1"][];
            currentNodePool?: string | null;
            requestedNodePools?: string[];
            requestedResources?: components["schemas"]["PodRequestResources"];
            allocatedResources?: components["schemas"]["AllocatedResources"];
            tolerations?: components["schemas"]["PodTolerations"];
            k8sPhase: string;
            ip?: string | null;
            nodeAffinity?: components["schemas"]["PodNodeAffinity"];
        };
        Workloads: components["schemas"]["Workload"][];
        PendingSchedulingMessage: {
            nodePool: string;
            phaseReason: components["schemas"]["PhaseReason"];
            reason: string;
            orgType?: (string & components["schemas"]["OrgType"]) | null;
            userMessage?: string | null;
        };
        WorkloadDetailed: components["schemas"]["Workload"] & {
            pendingSchedulingMessages?: components["schemas"]["PendingSchedulingMessage"][] | null;
        };
        /** @enum {string} */
        WorkloadTelemetryType: "WORKLOADS_COUNT" | "GPU_ALLOCATION" | "PENDING_TIME_DISTRIBUTION";
        /**
         * @default brief
         * @enum {string}
         */
        PodVerbosity: "brief" | "full";
        PodComputedFields: {
            tenantId: components["schemas"]["TenantId"];
            /** Format: date-time */
            k8sPhaseUpdatedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        PodVerbosityFields: {
            projectName?: string;
            workloadName?: string;
        };
        Pod1: components["schemas"]["PodSyncFields"] & components["schemas"]["PodComputedFields"] & components["schemas"]["PodVerbosityFields"];
        Pods1: components["schemas"]["Pod1"][];
        /** @enum {string} */
        PodMetricType: "GPU_UTILIZATION_PER_GPU" | "GPU_UTILIZATION" | "GPU_MEMORY_USAGE_BYTES_PER_GPU" | "GPU_MEMORY_USAGE_BYTES" | "CPU_USAGE_CORES" | "CPU_MEMORY_USAGE_BYTES" | "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU" | "GPU_SM_ACTIVITY_PER_GPU" | "GPU_SM_OCCUPANCY_PER_GPU" | "GPU_TENSOR_ACTIVITY_PER_GPU" | "GPU_FP64_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP32_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP16_ENGINE_ACTIVITY_PER_GPU" | "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU" | "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU" | "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU" | "GPU_SWAP_MEMORY_BYTES_PER_GPU" | "NIM_NUM_REQUESTS_RUNNING" | "NIM_NUM_REQUESTS_WAITING" | "NIM_NUM_REQUEST_MAX" | "NIM_REQUEST_SUCCESS_TOTAL" | "NIM_REQUEST_FAILURE_TOTAL" | "NIM_GPU_CACHE_USAGE_PERC" | "NIM_TIME_TO_FIRST_TOKEN_SECONDS" | "NIM_E2E_REQUEST_LATENCY_SECONDS" | "NIM_TIME_TO_FIRST_TOKEN_SECONDS_PERCENTILES" | "NIM_E2E_REQUEST_LATENCY_SECONDS_PERCENTILES" | "NVLINK_BANDWIDTH_TOTAL" | "NVLINK_BANDWIDTH_TOTAL_PER_GPU";
        HistogramValue: {
            /** Format: date-time */
            timestamp: string | null;
            data: {
                [key: string]: string;
            };
        };
        HistogramSeries: {
            type: string;
            values: components["schemas"]["HistogramValue"][];
        };
        MetricsCompositeResponse: {
            measurements: components["schemas"]["MeasurementResponse"][];
            histogram?: components["schemas"]["HistogramSeries"][] | null;
        };
        Event2: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id?: string;
            type: string;
            clusterId: components["schemas"]["ClusterId"];
            message: string;
            reason?: string;
            source?: string;
            involvedObject?: components["schemas"]["InvolvedObject"];
        } | null;
        Events: components["schemas"]["Event2"][];
        PhaseUpdate: {
            phase: components["schemas"]["Phase"];
            phaseMessage: string;
        } | null;
        HistoryRecord1: {
            meta: components["schemas"]["HistoryRecordMeta"];
            spec: {
                event?: components["schemas"]["Event2"];
                phaseUpdate?: components["schemas"]["PhaseUpdate"];
            };
        };
        HistoryRecords1: components["schemas"]["HistoryRecord1"][];
        /** @enum {string} */
        WorkloadMetricType: "GPU_UTILIZATION" | "GPU_MEMORY_USAGE_BYTES" | "GPU_MEMORY_REQUEST_BYTES" | "CPU_USAGE_CORES" | "CPU_REQUEST_CORES" | "CPU_LIMIT_CORES" | "CPU_MEMORY_USAGE_BYTES" | "CPU_MEMORY_REQUEST_BYTES" | "CPU_MEMORY_LIMIT_BYTES" | "POD_COUNT" | "RUNNING_POD_COUNT" | "GPU_ALLOCATION" | "NIM_NUM_REQUESTS_RUNNING" | "NIM_NUM_REQUESTS_WAITING" | "NIM_NUM_REQUEST_MAX" | "NIM_REQUEST_SUCCESS_TOTAL" | "NIM_REQUEST_FAILURE_TOTAL" | "NIM_GPU_CACHE_USAGE_PERC" | "NIM_TIME_TO_FIRST_TOKEN_SECONDS" | "NIM_E2E_REQUEST_LATENCY_SECONDS" | "NIM_TIME_TO_FIRST_TOKEN_SECONDS_PERCENTILES" | "NIM_E2E_REQUEST_LATENCY_SECONDS_PERCENTILES" | "NVLINK_BANDWIDTH_TOTAL";
        SubmitWithTemplateId: {
            /** Format: uuid */
            templateId?: string | null;
        };
        NodeType3: string | null;
        Secret5: components["schemas"]["SecretFieldsUpdatable"] & components["schemas"]["SecretFieldsNonUpdatable"];
        SecretInstance2: (components["schemas"]["StorageInstanceName"] & components["schemas"]["Secret5"] & components["schemas"]["ExcludeField"]) | null;
        SecretItems1: components["schemas"]["SecretInstance2"][] | null;
        WorkspaceSpecSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        WorkspaceSpec: {
            spec?: components["schemas"]["WorkspaceSpecSpec"];
        };
        WorkspaceCreationRequest: components["schemas"]["WorkloadCreationMeta"] & components["schemas"]["SubmitWithTemplateId"] & components["schemas"]["WorkspaceSpec"];
        /** Format: uuid */
        WorkloadId2: string;
        DepartmentId2: string;
        WorkloadMeta1: {
            name: components["schemas"]["WorkloadName"];
            requestedName: string;
            workloadId: components["schemas"]["WorkloadId2"];
            projectId: components["schemas"]["ProjectId"];
            departmentId?: components["schemas"]["DepartmentId2"];
            clusterId: components["schemas"]["ClusterId"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            desiredPhase: components["schemas"]["WorkloadDesiredPhase"];
            actualPhase?: components["schemas"]["Phase"];
        };
        Workspace1: components["schemas"]["WorkloadMeta1"] & components["schemas"]["WorkspaceSpec"];
        DistributedInferenceLeaderWorkerSpec1: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            probes?: components["schemas"]["Probes"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                pvc?: components["schemas"]["PvcItems"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            tolerations?: components["schemas"]["Tolerations"];
            workingDir?: components["schemas"]["WorkingDir"];
        };
        MasterSpecSameAsWorker: boolean | null;
        SupersetWorkload: components["schemas"]["WorkloadMeta1"] & {
            spec?: components["schemas"]["SupersetSpec"];
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            masterSpec?: components["schemas"]["MasterSpec"];
        };
        TrainingSpecSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        TrainingSpec: {
            spec?: components["schemas"]["TrainingSpecSpec"];
        };
        TrainingCreationRequest: components["schemas"]["WorkloadCreationMeta"] & components["schemas"]["SubmitWithTemplateId"] & components["schemas"]["TrainingSpec"];
        Training1: components["schemas"]["WorkloadMeta1"] & components["schemas"]["TrainingSpec"];
        DistributedSpecSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            distributedFramework?: components["schemas"]["DistributedFramework"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            maxReplicas?: components["schemas"]["MaxReplicas"];
            minReplicas?: components["schemas"]["MinReplicas"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            numWorkers?: components["schemas"]["NumWorkers"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
            sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        DistributedSpec: {
            spec?: components["schemas"]["DistributedSpecSpec"];
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            masterSpec?: components["schemas"]["MasterSpec"];
        };
        DistributedCreationRequest: components["schemas"]["WorkloadCreationMeta"] & components["schemas"]["SubmitWithTemplateId"] & components["schemas"]["DistributedSpec"];
        DistributedWorkload: components["schemas"]["WorkloadMeta1"] & components["schemas"]["DistributedSpec"];
        DistributedInferenceSpecSpec: components["schemas"]["DistributedInferenceCommonSpec"] & components["schemas"]["DistributedInferenceLeaderSpecFields"] & components["schemas"]["DistributedInferenceWorkerSpecFields"];
        DistributedInferenceSpec: {
            spec?: components["schemas"]["DistributedInferenceSpecSpec"];
        };
        DistributedInferenceCreationRequest: components["schemas"]["WorkloadCreationMeta"] & components["schemas"]["SubmitWithTemplateId"] & components["schemas"]["DistributedInferenceSpec"];
        DistributedInference: components["schemas"]["WorkloadMeta1"] & components["schemas"]["DistributedInferenceSpec"];
        UpdateSpec: {
            spec?: {
                /** Format: int32 */
                replicas?: number | null;
            } | null;
        };
        UpdateRequest: components["schemas"]["UpdateSpec"];
        InferenceSpecSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["ServingPort"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            tolerations?: components["schemas"]["Tolerations"];
            workingDir?: components["schemas"]["WorkingDir"];
        } & components["schemas"]["InferenceFields"];
        InferenceSpec: {
            spec?: components["schemas"]["InferenceSpecSpec"];
        };
        InferenceCreationRequest: components["schemas"]["WorkloadCreationMeta"] & components["schemas"]["SubmitWithTemplateId"] & components["schemas"]["InferenceSpec"];
        Inference1: components["schemas"]["WorkloadMeta1"] & components["schemas"]["InferenceSpec"];
        InferenceUpdateSpecAutoscaling: {
            autoscaling?: components["schemas"]["AutoScaling"];
        };
        InferenceUpdateSpecServingConfiguration: {
            servingConfiguration?: components["schemas"]["ServingConfiguration"];
        };
        InferenceUpdateSpec: {
            spec?: ({
                args?: components["schemas"]["Args"];
                category?: components["schemas"]["Category"];
                command?: components["schemas"]["Command"];
                compute?: {
                    cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                    cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                    cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                    cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                    extendedResources?: components["schemas"]["ExtendedResources"];
                    gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                    gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                    gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                    gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                    gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                    gpuRequestType?: components["schemas"]["GpuRequestType"];
                    largeShmRequest?: components["schemas"]["LargeShmRequest"];
                } | null;
                createHomeDir?: components["schemas"]["CreateHomeDir"];
                environmentVariables?: components["schemas"]["EnvironmentVariables"];
                image?: components["schemas"]["Image"];
                imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
                imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
                nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
                nodePools?: components["schemas"]["NodePools"];
                nodeType?: components["schemas"]["NodeType3"];
                podAffinity?: components["schemas"]["PodAffinity"];
                preemptibility?: components["schemas"]["Preemptibility"];
                priorityClass?: components["schemas"]["PriorityClass"];
                probes?: components["schemas"]["Probes"];
                workingDir?: components["schemas"]["WorkingDir"];
            } | null) & components["schemas"]["InferenceUpdateSpecAutoscaling"] & components["schemas"]["InferenceUpdateSpecServingConfiguration"];
        };
        InferenceUpdateRequest: components["schemas"]["InferenceUpdateSpec"];
        /** @enum {string} */
        InferenceWorkloadMetricType: "THROUGHPUT" | "LATENCY";
        /** @enum {string} */
        InferencePodMetricType: "THROUGHPUT" | "LATENCY";
        Revision: {
            type: string;
            name: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workloadId: string;
            tenantId: components["schemas"]["TenantId"];
            clusterId: components["schemas"]["ClusterId"];
            projectId: components["schemas"]["ProjectId"];
            departmentId: components["schemas"]["DepartmentId2"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            revisionRequestedResources?: components["schemas"]["WorkloadRequestResources"];
            podsRequestedResources?: components["schemas"]["WorkloadRequestResources"];
            requestedPods?: components["schemas"]["RequestedPods"];
            requestedNodePools?: string[];
            allocatedResources?: components["schemas"]["WorkloadAllocatedResources"];
            currentNodePools?: string[];
            /** Format: int32 */
            runningPods?: number;
            images?: string[];
            environmentVariables?: {
                [key: string]: string;
            };
            command?: string;
            arguments?: string;
            childrenIds?: {
                /** Format: uuid */
                id: string;
                type?: string;
            }[];
            conditions?: components["schemas"]["Conditions"];
            phase: components["schemas"]["Phase"];
            phaseMessage?: string;
            /** Format: date-time */
            phaseUpdatedAt?: string;
            additionalFields?: {
                [key: string]: unknown;
            };
        };
        /** Format: uuid */
        TemplateId: string;
        TemplateName: string;
        TemplateDescription: string | null;
        TemplateMetaFields: {
            id: components["schemas"]["TemplateId"];
            name: components["schemas"]["TemplateName"];
            description?: components["schemas"]["TemplateDescription"];
            workloadType: components["schemas"]["WorkloadType"];
            scopeType: components["schemas"]["ScopeType"];
            scopeId: components["schemas"]["ScopeId"];
            clusterId?: components["schemas"]["ClusterIdOptional"];
            departmentId?: components["schemas"]["DepartmentIdOptional"];
            projectId?: components["schemas"]["ProjectIdOptional"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        TemplateMeta: {
            meta: components["schemas"]["TemplateMetaFields"];
        };
        RunnableInfo: {
            isRunnable?: boolean;
            issue?: string | null;
        };
        TemplateAssetsIdsOptional: Record<string, unknown> | null;
        MasterTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemptionMaster"];
            backoffLimit?: components["schemas"]["BackoffLimitMaster"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClassMaster"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriodMaster"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        TemplateMasterSection: {
            spec?: components["schemas"]["MasterTemplateSpec"];
            assets?: components["schemas"]["TemplateAssetsIdsOptional"];
        } | null;
        TemplateComplianceIssues: components["schemas"]["ComplianceInfoReason"][];
        TemplateComplianceInfo: {
            complianceIssues?: components["schemas"]["TemplateComplianceIssues"];
        };
        SupersetTemplate: components["schemas"]["TemplateMeta"] & ({
            runnable?: components["schemas"]["RunnableInfo"];
            spec?: components["schemas"]["SupersetSpec"];
            assets?: components["schemas"]["TemplateAssetsIdsOptional"];
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            master?: components["schemas"]["TemplateMasterSection"];
            combinedSpec?: components["schemas"]["SupersetSpec"];
            combinedMasterSpec?: components["schemas"]["MasterTemplateSpec"];
        } | null) & components["schemas"]["TemplateComplianceInfo"];
        PaginationInfo: {
            /** Format: int64 */
            limit?: number;
            /** Format: int64 */
            offset?: number;
            /** Format: int64 */
            nextOffset?: number;
        };
        TemplatesListResponse: {
            entries?: components["schemas"]["SupersetTemplate"][];
            pagination?: components["schemas"]["PaginationInfo"];
        };
        WorkspaceTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        TemplateAssets: unknown;
        WorkspaceTemplate: components["schemas"]["TemplateMeta"] & {
            spec?: components["schemas"]["WorkspaceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & {
            runnable?: components["schemas"]["RunnableInfo"];
            combinedSpec?: components["schemas"]["WorkspaceTemplateSpec"];
        };
        WorkspaceTemplatesListResponseItem: components["schemas"]["WorkspaceTemplate"] & components["schemas"]["TemplateComplianceInfo"];
        WorkspaceTemplatesListResponse: {
            entries?: components["schemas"]["WorkspaceTemplatesListResponseItem"][];
            pagination?: components["schemas"]["PaginationInfo"];
        };
        ScopeIdOptional: string | null;
        TemplateCreationMetaFields: {
            name: components["schemas"]["TemplateName"];
            description?: components["schemas"]["TemplateDescription"];
            scopeType: components["schemas"]["ScopeType"];
            scopeId?: components["schemas"]["ScopeIdOptional"];
        };
        TemplateCreationMeta: {
            meta: components["schemas"]["TemplateCreationMetaFields"];
        };
        WorkspaceTemplateCreationRequest: components["schemas"]["TemplateCreationMeta"] & {
            spec?: components["schemas"]["WorkspaceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        TemplateUpdateMetaFields: {
            name: components["schemas"]["TemplateName"];
            description?: components["schemas"]["TemplateDescription"];
        };
        TemplateUpdateMeta: {
            meta: components["schemas"]["TemplateUpdateMetaFields"];
        };
        WorkspaceTemplateUpdateRequest: components["schemas"]["TemplateUpdateMeta"] & {
            spec?: components["schemas"]["WorkspaceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        TemplateNameOptional: string | null;
        TemplatePatchMetaFields: {
            name: components["schemas"]["TemplateNameOptional"];
            description?: components["schemas"]["TemplateDescription"];
        } | null;
        TemplatePatchMeta: {
            meta?: components["schemas"]["TemplatePatchMetaFields"];
        } | null;
        FieldsToClear: {
            fieldsToClear?: unknown;
        } | null;
        WorkspaceTemplatePatchRequest: components["schemas"]["TemplatePatchMeta"] & {
            spec?: components["schemas"]["WorkspaceTemplateSpec"];
        } & components["schemas"]["FieldsToClear"] & components["schemas"]["TemplateAssets"];
        TrainingTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        TrainingTemplate: components["schemas"]["TemplateMeta"] & {
            spec?: components["schemas"]["TrainingTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & {
            runnable?: components["schemas"]["RunnableInfo"];
            combinedSpec?: components["schemas"]["TrainingTemplateSpec"];
        };
        TrainingTemplatesListResponseItem: components["schemas"]["TrainingTemplate"] & components["schemas"]["TemplateComplianceInfo"];
        TrainingTemplatesListResponse: {
            entries?: components["schemas"]["TrainingTemplatesListResponseItem"][];
            pagination?: components["schemas"]["PaginationInfo"];
        };
        TrainingTemplateCreationRequest: components["schemas"]["TemplateCreationMeta"] & {
            spec?: components["schemas"]["TrainingTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        TrainingTemplateUpdateRequest: components["schemas"]["TemplateUpdateMeta"] & {
            spec?: components["schemas"]["TrainingTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        TrainingTemplatePatchRequest: components["schemas"]["TemplatePatchMeta"] & {
            spec?: components["schemas"]["TrainingTemplateSpec"];
        } & components["schemas"]["FieldsToClear"] & components["schemas"]["TemplateAssets"];
        DistributedTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            distributedFramework?: components["schemas"]["DistributedFramework"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            maxReplicas?: components["schemas"]["MaxReplicas"];
            minReplicas?: components["schemas"]["MinReplicas"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            numWorkers?: components["schemas"]["NumWorkers"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            restartPolicy?: components["schemas"]["RestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
            sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                s3?: components["schemas"]["S3Items"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["Tolerations"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null;
        DistributedTemplate: components["schemas"]["TemplateMeta"] & {
            spec?: components["schemas"]["DistributedTemplateSpec"];
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            master?: components["schemas"]["TemplateMasterSection"];
            runnable?: components["schemas"]["RunnableInfo"];
            combinedSpec?: components["schemas"]["DistributedSpecSpec"];
            combinedMasterSpec?: components["schemas"]["MasterTemplateSpec"];
        };
        DistributedTemplatesListResponseItem: components["schemas"]["DistributedTemplate"] & components["schemas"]["TemplateComplianceInfo"];
        DistributedTemplatesListResponse: {
            entries?: components["schemas"]["DistributedTemplatesListResponseItem"][];
            pagination?: components["schemas"]["PaginationInfo"];
        };
        DistributedTemplateCreationRequest: components["schemas"]["TemplateCreationMeta"] & {
            spec?: components["schemas"]["DistributedTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & ({
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            master?: components["schemas"]["TemplateMasterSection"];
        } | null);
        DistributedTemplateUpdateRequest: components["schemas"]["TemplateUpdateMeta"] & {
            spec?: components["schemas"]["DistributedTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & ({
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            master?: components["schemas"]["TemplateMasterSection"];
        } | null);
        DistributedTemplatePatchRequest: components["schemas"]["TemplatePatchMeta"] & {
            spec?: components["schemas"]["DistributedTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & ({
            masterSpecSameAsWorker?: components["schemas"]["MasterSpecSameAsWorker"];
            master?: components["schemas"]["TemplateMasterSection"];
        } | null) & components["schemas"]["FieldsToClear"];
        InferenceTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            category?: components["schemas"]["Category"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            exposedUrls?: components["schemas"]["ExposedUrls"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["Ports"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrls"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["ServingPort"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                dataVolume?: components["schemas"]["DataVolumeItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                git?: components["schemas"]["GitItems"];
                hostPath?: components["schemas"]["HostPathItems"];
                nfs?: components["schemas"]["NfsItems"];
                pvc?: components["schemas"]["PvcItems"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            tolerations?: components["schemas"]["Tolerations"];
            workingDir?: components["schemas"]["WorkingDir"];
        } & components["schemas"]["InferenceFields"];
        InferenceTemplate: components["schemas"]["TemplateMeta"] & {
            spec?: components["schemas"]["InferenceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"] & ({
            runnable?: components["schemas"]["RunnableInfo"];
            combinedSpec?: components["schemas"]["InferenceTemplateSpec"];
        } | null);
        InferenceTemplatesListResponseItem: components["schemas"]["InferenceTemplate"] & components["schemas"]["TemplateComplianceInfo"];
        InferenceTemplatesListResponse: {
            entries?: components["schemas"]["InferenceTemplatesListResponseItem"][];
            pagination?: components["schemas"]["PaginationInfo"];
        };
        InferenceTemplateCreationRequest: components["schemas"]["TemplateCreationMeta"] & {
            spec?: components["schemas"]["InferenceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        InferenceTemplateUpdateRequest: components["schemas"]["TemplateUpdateMeta"] & {
            spec?: components["schemas"]["InferenceTemplateSpec"];
        } & components["schemas"]["TemplateAssets"];
        InferenceTemplatePatchRequest: components["schemas"]["TemplatePatchMeta"] & {
            spec?: components["schemas"]["InferenceTemplateSpec"];
        } & components["schemas"]["FieldsToClear"] & components["schemas"]["TemplateAssets"];
        DistributedInferenceLeaderWorkerTemplateSpec: {
            annotations?: components["schemas"]["Annotations"];
            args?: components["schemas"]["Args"];
            command?: components["schemas"]["Command"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResources"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            labels?: components["schemas"]["Labels"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodeType?: components["schemas"]["NodeType3"];
            podAffinity?: components["schemas"]["PodAffinity"];
            probes?: components["schemas"]["Probes"];
            security?: {
                capabilities?: components["schemas"]["Capabilities"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapItems"];
                emptyDirVolume?: components["schemas"]["EmptyDirItems"];
                pvc?: components["schemas"]["PvcItems"];
                secretVolume?: components["schemas"]["SecretItems1"];
            } | null;
            tolerations?: components["schemas"]["Tolerations"];
            workingDir?: components["schemas"]["WorkingDir"];
        };
        DistributedInferenceLeaderTemplateSpecFields: {
            leader?: components["schemas"]["DistributedInferenceLeaderWorkerTemplateSpec"] | null;
        };
        DistributedInferenceWorkerTemplateSpecFields: {
            worker?: components["schemas"]["DistributedInferenceLeaderWorkerTemplateSpec"] | null;
        };
        DistributedInferenceTemplateSpec: components["schemas"]["DistributedInferenceCommonSpec"] & components["schemas"]["DistributedInferenceLeaderTemplateSpecFields"] & components["schemas"]["DistributedInferenceWorkerTemplateSpecFields"];
        DistributedInferenceTemplate: components["schemas"]["TemplateMeta"] & {
            spec?: components["schemas"]["DistributedInferenceTemplateSpec"];
        } & ({
            runnable?: components["schemas"]["RunnableInfo"];
            combinedSpec?: components["schemas"]["DistributedInferenceTemplateSpec"];
        } | null);
        DistributedInferenceTemplatesListResponseItem: components["schemas"]["DistributedInferenceTemplate"] & components["schemas"]["TemplateComplianceInfo"];
        DistributedInferenceTemplateCreationRequest: components["schemas"]["TemplateCreationMeta"] & {
            spec?: components["schemas"]["DistributedInferenceTemplateSpec"];
        };
        DistributedInferenceTemplateUpdateRequest: components["schemas"]["TemplateUpdateMeta"] & {
            spec?: components["schemas"]["DistributedInferenceTemplateSpec"];
        };
        DistributedInferenceTemplatePatchRequest: components["schemas"]["TemplatePatchMeta"] & {
            spec?: components["schemas"]["DistributedInferenceTemplateSpec"];
        } & components["schemas"]["FieldsToClear"];
        SupersetDefaults1: components["schemas"]["InferenceFields"] & ({
            annotations?: components["schemas"]["AnnotationsDefaults"];
            args?: components["schemas"]["Args"];
            autoDeletionTimeAfterCompletionSeconds?: components["schemas"]["AutoDeletionTimeAfterPreemption"];
            backoffLimit?: components["schemas"]["BackoffLimit"];
            category?: components["schemas"]["Category"];
            cleanPodPolicy?: components["schemas"]["CleanPodPolicy"];
            command?: components["schemas"]["Command"];
            completions?: components["schemas"]["Completions"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                extendedResources?: components["schemas"]["ExtendedResourcesDefaults"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
                largeShmRequest?: components["schemas"]["LargeShmRequest"];
            } | null;
            createHomeDir?: components["schemas"]["CreateHomeDir"];
            distributedFramework?: components["schemas"]["DistributedFramework"];
            environmentVariables?: components["schemas"]["EnvironmentVariablesDefaults"];
            exposedUrls?: components["schemas"]["ExposedUrlsDefaults"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecretsDefaults"];
            labels?: components["schemas"]["LabelsDefaults"];
            maxReplicas?: components["schemas"]["MaxReplicas"];
            minReplicas?: components["schemas"]["MinReplicas"];
            mpiLauncherCreationPolicy?: components["schemas"]["MpiLauncherCreationPolicy"];
            nodeAffinityRequired?: components["schemas"]["NodeAffinityRequired"];
            nodePools?: components["schemas"]["NodePools"];
            nodeType?: components["schemas"]["NodeType3"];
            numWorkers?: components["schemas"]["NumWorkers"];
            parallelism?: components["schemas"]["Parallelism"];
            podAffinity?: components["schemas"]["PodAffinity"];
            ports?: components["schemas"]["PortsDefaults"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            relatedUrls?: components["schemas"]["RelatedUrlsDefaults"];
            restartPolicy?: components["schemas"]["SupersetRestartPolicy"];
            security?: {
                allowPrivilegeEscalation?: components["schemas"]["AllowPrivilegeEscalation"];
                capabilities?: components["schemas"]["Capabilities"];
                hostIpc?: components["schemas"]["HostIpc"];
                hostNetwork?: components["schemas"]["HostNetwork"];
                readOnlyRootFilesystem?: components["schemas"]["ReadOnlyRootFileSystem"];
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsNonRoot?: components["schemas"]["RunAsNonRoot"];
                runAsUid?: components["schemas"]["RunAsUid"];
                seccompProfileType?: components["schemas"]["SeccompProfileType"];
                supplementalGroups?: components["schemas"]["SupplementalGroups"];
                uidGidSource?: components["schemas"]["UidGidSource"];
            } | null;
            servingPort?: components["schemas"]["SupersetServingPort"];
            slotsPerWorker?: components["schemas"]["SlotsPerWorker"];
            sshAuthMountPath?: components["schemas"]["SshAuthMountPath"];
            stdin?: components["schemas"]["Stdin"];
            storage?: {
                configMapVolume?: components["schemas"]["ConfigMapsDefaults"];
                dataVolume?: components["schemas"]["DataVolumesDefaults"];
                emptyDirVolume?: components["schemas"]["EmptyDirsDefaults"];
                git?: components["schemas"]["GitsDefaults"];
                hostPath?: components["schemas"]["HostPathsDefaults"];
                nfs?: components["schemas"]["NfssDefaults"];
                pvc?: components["schemas"]["PvcsDefaults"];
                s3?: components["schemas"]["S3sDefaults"];
                secretVolume?: components["schemas"]["SecretsDefaults"];
            } | null;
            terminateAfterPreemption?: components["schemas"]["TerminateAfterPreemption"];
            terminationGracePeriodSeconds?: components["schemas"]["TerminationGracePeriod"];
            tolerations?: components["schemas"]["TolerationsDefaults"];
            tty?: components["schemas"]["Tty"];
            workingDir?: components["schemas"]["WorkingDir"];
        } | null);
        /** @enum {string} */
        Action1: "delete" | "suspend" | "resume";
        WorkloadBatch: {
            ids: components["schemas"]["IdsList"];
            action: components["schemas"]["Action1"];
        };
        WorkloadCategory: {
            /** Format: uuid */
            id: string;
            name: string;
            description?: string;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: string;
        };
        WorkloadCategories: components["schemas"]["WorkloadCategory"][];
        WorkloadTypeCreateUpdateInnerFields: {
            /** Format: uuid */
            categoryId?: string;
            /** Format: uuid */
            priorityId?: string;
        };
        WorkloadTypeAdditionalCreateFields: {
            name?: string;
            group?: string;
        };
        WorkloadTypeResourceInterface: {
            [key: string]: unknown;
        };
        WorkloadTypeResourceInterfacesWithVersion: {
            version?: string;
            resourceInterface?: components["schemas"]["WorkloadTypeResourceInterface"];
        }[];
        WorkloadTypeStatusFields: {
            phase?: string;
            conditions?: components["schemas"]["Conditions"];
            version?: string;
        };
        WorkloadTypeStatus: components["schemas"]["WorkloadTypeStatusFields"] & {
            clusterId?: components["schemas"]["ClusterId"];
            /** Format: date-time */
            updatedAt?: string;
        };
        WorkloadTypeConfig: components["schemas"]["WorkloadTypeCreateUpdateInnerFields"] & components["schemas"]["WorkloadTypeAdditionalCreateFields"] & {
            /** Format: uuid */
            id?: string;
            categoryName?: string;
            priorityName?: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: string;
            resourceInterfaces?: components["schemas"]["WorkloadTypeResourceInterfacesWithVersion"];
            clusterStatuses?: components["schemas"]["WorkloadTypeStatus"][] | null;
        };
        WorkloadTypeConfigs: components["schemas"]["WorkloadTypeConfig"][];
        WorkloadTypeResourceInterfaces: components["schemas"]["WorkloadTypeResourceInterface"][];
        WorkloadTypeCreateFields: components["schemas"]["WorkloadTypeCreateUpdateInnerFields"] & components["schemas"]["WorkloadTypeAdditionalCreateFields"] & {
            resourceInterfaces?: components["schemas"]["WorkloadTypeResourceInterfaces"];
        };
        WorkloadTypeUpdateFields: components["schemas"]["WorkloadTypeCreateUpdateInnerFields"] & {
            resourceInterfaces?: components["schemas"]["WorkloadTypeResourceInterfaces"];
        };
        PriorityStatus: {
            clusterId?: string;
            phase?: string;
        };
        BasePriority: {
            id: string;
            source?: string;
            name: string;
            value: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        WorkloadPriority: Record<string, unknown> & {
            aggregatedPhase?: string;
            status?: components["schemas"]["PriorityStatus"][];
            scopeType?: string;
            scopeId?: string;
        } & components["schemas"]["BasePriority"];
        Priorities: components["schemas"]["WorkloadPriority"][];
        SyncPriority: Record<string, unknown> & {
            /** Format: date-time */
            deletedAt?: string | null;
        } & components["schemas"]["BasePriority"];
        ClusterPriority: Record<string, unknown> & {
            phase?: string;
        } & components["schemas"]["BasePriority"];
        /**
         * @default brief
         * @enum {string}
         */
        ApplicationVerbosity: "brief" | "full";
        ApplicationResource: {
            /** Format: uuid */
            id?: string;
            name?: string;
            kind?: string;
        };
        ApplicationAllocatedResources: {
            /** Format: double */
            gpu?: number | null;
            gpuMemory?: string | null;
            /** Format: double */
            cpu?: number | null;
            cpuMemory?: string | null;
        } | null;
        ApplicationRequestResources: {
            gpu?: components["schemas"]["RequestResourceCores"];
            gpuMemory?: components["schemas"]["RequestResourceQuantity"];
            cpu?: components["schemas"]["RequestResourceCores"];
            cpuMemory?: components["schemas"]["RequestResourceQuantity"];
        } | null;
        Application1: {
            /** Format: uuid */
            id?: string;
            name?: string;
            source?: string;
            type?: string;
            phase?: string;
            projectId?: string;
            projectName?: string;
            resources?: components["schemas"]["ApplicationResource"][];
            allocatedResources?: components["schemas"]["ApplicationAllocatedResources"];
            requestedResources?: components["schemas"]["ApplicationRequestResources"];
        };
        Applications1: components["schemas"]["Application1"][];
        Priority1: components["schemas"]["WorkloadPriority"];
        SupersetWorkloadSpec: components["schemas"]["SupersetSpec"];
        WorkloadV2MetadataCreateParams: {
            name?: string;
            /** @default false */
            useGivenNameAsPrefix?: boolean;
            projectId?: components["schemas"]["ProjectId"];
            clusterId?: components["schemas"]["ClusterId"];
            priority?: components["schemas"]["PriorityClass"];
            category?: components["schemas"]["Category"];
            preemptibility?: components["schemas"]["Preemptibility"];
        };
        Manifest: {
            [key: string]: unknown;
        };
        /** Format: byte */
        ManifestEncoded: string;
        WorkloadV2CreateRequest: {
            metadata: components["schemas"]["WorkloadV2MetadataCreateParams"];
            manifest?: components["schemas"]["Manifest"];
            manifestBase64Encoded?: components["schemas"]["ManifestEncoded"];
        };
        WorkloadV2MetadataResponse: {
            name: components["schemas"]["WorkloadName"];
            projectId: components["schemas"]["ProjectId"];
            priority?: components["schemas"]["PriorityClass"];
            category?: components["schemas"]["Category"];
            preemptibility?: components["schemas"]["Preemptibility"];
        };
        /** Format: uuid */
        WorkloadId3: string;
        GVK: {
            group: string;
            version: string;
            kind: string;
        };
        ProjectName2: string;
        DepartmentId3: string;
        DepartmentName1: string;
        WorkloadV2MetadataAutoFill: {
            id: components["schemas"]["WorkloadId3"];
            gvk: components["schemas"]["GVK"];
            projectName: components["schemas"]["ProjectName2"];
            clusterId: components["schemas"]["ClusterId"];
            tenantId: components["schemas"]["TenantId"];
            departmentId: components["schemas"]["DepartmentId3"];
            departmentName: components["schemas"]["DepartmentName1"];
            /** Format: date-time */
            createdAt: string;
            /** Format: .* */
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: .* */
            updatedBy: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /** Format: .* */
            deletedBy?: string | null;
        };
        WorkloadV2Metadata: components["schemas"]["WorkloadV2MetadataResponse"] & components["schemas"]["WorkloadV2MetadataAutoFill"];
        /** @enum {string} */
        DesiredPhase: "Running" | "Stopped" | "Deleted";
        WorkloadV2: {
            metadata: components["schemas"]["WorkloadV2Metadata"];
            desiredPhase: components["schemas"]["DesiredPhase"];
            workloadManifest: components["schemas"]["Manifest"];
            rawManifest: components["schemas"]["Manifest"];
        };
        /** @enum {string} */
        WorkloadV2SyncStatus: "Queued" | "Applying" | "Deleting" | "Synced" | "Deleted" | "Failed";
        WorkloadV2SyncInfo: {
            status: components["schemas"]["WorkloadV2SyncStatus"];
            message?: string;
        };
        WorkloadV2GetResponse: {
            workload: components["schemas"]["WorkloadV2"];
            syncInfo?: components["schemas"]["WorkloadV2SyncInfo"];
        };
        WorkloadV2MetadataUpdateParams: {
            priority?: components["schemas"]["PriorityClass"];
            category?: components["schemas"]["Category"];
        };
        WorkloadV2UpdateRequest: {
            metadata?: components["schemas"]["WorkloadV2MetadataUpdateParams"];
            manifest?: components["schemas"]["Manifest"];
            manifestBase64Encoded?: components["schemas"]["ManifestEncoded"];
        };
        NIMServiceMetadataCreateParams: {
            name: components["schemas"]["WorkloadName"];
            /** @default false */
            useGivenNameAsPrefix?: boolean;
            projectId: components["schemas"]["ProjectId"];
        };
        NimServiceSpec: {
            annotations?: components["schemas"]["Annotations"];
            autoscaling?: {
                maxReplicas?: components["schemas"]["AutoScalingMaxReplicas"];
                metric?: components["schemas"]["AutoScalingMetricNim"];
                metricThreshold?: components["schemas"]["AutoScalingMetricThreshold"];
                minReplicas?: components["schemas"]["AutoScalingMinReplicas"];
                scaleWindowSeconds?: components["schemas"]["AutoScalingScaleWindowSeconds"];
            } | null;
            category?: components["schemas"]["Category"];
            compute?: {
                cpuCoreLimit?: components["schemas"]["CpuCoreLimit"];
                cpuCoreRequest?: components["schemas"]["CpuCoreRequest"];
                cpuMemoryLimit?: components["schemas"]["CpuMemoryLimit"];
                cpuMemoryRequest?: components["schemas"]["CpuMemoryRequest"];
                gpuDevicesRequest?: components["schemas"]["GpuDevicesRequest"];
                gpuMemoryLimit?: components["schemas"]["GpuMemoryLimit"];
                gpuMemoryRequest?: components["schemas"]["GpuMemoryRequest"];
                gpuPortionLimit?: components["schemas"]["GpuPortionLimit"];
                gpuPortionRequest?: components["schemas"]["GpuPortionRequest"];
                gpuRequestType?: components["schemas"]["GpuRequestType"];
            } | null;
            environmentVariables?: components["schemas"]["EnvironmentVariables"];
            image?: components["schemas"]["Image"];
            imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            imagePullSecrets?: components["schemas"]["ImagePullSecrets"];
            labels?: components["schemas"]["Labels"];
            modelStore?: {
                nimCache?: components["schemas"]["NimCache"];
                pvc?: components["schemas"]["NimServicePvcFields"];
            } | null;
            multiNode?: components["schemas"]["NimServiceMultiNode"];
            ngcAuthSecret?: components["schemas"]["NimServiceNgcAuthSecret"];
            nodePools?: components["schemas"]["NodePools"];
            preemptibility?: components["schemas"]["Preemptibility"];
            priorityClass?: components["schemas"]["PriorityClass"];
            probes?: components["schemas"]["Probes"];
            replicas?: components["schemas"]["NimServiceReplicas"];
            security?: {
                runAsGid?: components["schemas"]["RunAsGid"];
                runAsUid?: components["schemas"]["RunAsUid"];
            } | null;
            servingPort?: components["schemas"]["NimServiceServingPort"];
            tolerations?: components["schemas"]["Tolerations"];
        } | null;
        NimServiceCreateRequest: {
            metadata: components["schemas"]["NIMServiceMetadataCreateParams"];
            spec: components["schemas"]["NimServiceSpec"];
        };
        NimServiceResponse: {
            metadata: components["schemas"]["WorkloadV2Metadata"];
            desiredPhase: components["schemas"]["DesiredPhase"];
            spec: components["schemas"]["NimServiceSpec"];
        };
        NimServiceUpdateRequest: {
            spec: components["schemas"]["NimServiceSpec"];
        };
        LogoCreationRequest: {
            logo: string;
        };
        /** @enum {string} */
        DatavolumeRequestType: "Originated" | "UsableInProject";
        BaseFields: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            createdBy?: string;
            updatedBy?: string;
        };
        DatavolumeCreationFields: {
            name: string;
            description?: string;
            originPvcName: string;
            projectId: string;
            /** @default false */
            shouldDeleteOriginalVolume?: boolean;
            /** @default true */
            useOriginalVolume?: boolean | null;
        };
        EnrichmentDataFields1: {
            projectName: string;
            departmentId?: string;
            clusterId?: components["schemas"]["ClusterId"];
        };
        DatavolumeInnerFields: components["schemas"]["BaseFields"] & components["schemas"]["DatavolumeCreationFields"] & components["schemas"]["EnrichmentDataFields1"];
        /** @enum {string} */
        DatavolumePhase: "Ready" | "NotReady" | "Creating" | "Deleting" | "Unknown";
        Condition2: {
            type: string;
            status: string;
            message?: string;
            reason?: string;
            /** Format: date-time */
            lastTransitionTime?: string | null;
        };
        Conditions1: components["schemas"]["Condition2"][];
        DatavolumeStatus: {
            phase: components["schemas"]["DatavolumePhase"];
            phaseMessage?: string;
            conditions?: components["schemas"]["Conditions1"];
            datavolumePvcName?: string;
            datavolumePvName?: string;
        };
        DatavolumeNoSharedScopes: components["schemas"]["DatavolumeInnerFields"] & {
            status: components["schemas"]["DatavolumeStatus"];
        };
        DatavolumesNoSharedScopes: components["schemas"]["DatavolumeNoSharedScopes"][];
        /** @enum {string} */
        ScopeType2: "cluster" | "department" | "project";
        SharedScopeBase: {
            scopeType: components["schemas"]["ScopeType2"];
            scopeId: string;
        };
        SharedScope: components["schemas"]["SharedScopeBase"] & {
            scopeName: string;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: string;
        };
        Datavolume: components["schemas"]["DatavolumeInnerFields"] & {
            sharedScopes?: components["schemas"]["SharedScope"][];
            status: components["schemas"]["DatavolumeStatus"];
        };
        DatavolumePatchFields: {
            description?: string;
        };
        SharedScopes: components["schemas"]["SharedScope"][];
        SharedScopesPatchRequest: {
            add?: components["schemas"]["SharedScopeBase"][];
            remove?: components["schemas"]["SharedScopeBase"][];
        };
        DatavolumeStatusInternal: components["schemas"]["DatavolumeStatus"] & {
            isDeleted?: boolean | null;
        };
        DatavolumeInternal: components["schemas"]["DatavolumeInnerFields"] & {
            sharedScopes?: components["schemas"]["SharedScope"][];
            phase?: components["schemas"]["DatavolumePhase"];
        };
        DatavolumeStatusForSync: components["schemas"]["DatavolumeStatus"] & {
            /** Format: uuid */
            datavolumeId: string;
        };
        InternalDatavolumeCreationFields: {
            name: string;
            scope: components["schemas"]["ScopeType2"];
            departmentId?: string;
            /** Format: uuid */
            clusterId?: string;
            description?: string;
            originPvcName: string;
        };
        InternalEnrichmentDataFields: {
            departmentId?: string;
            clusterId?: components["schemas"]["ClusterId"];
        };
        InternalDatavolume: components["schemas"]["BaseFields"] & components["schemas"]["InternalDatavolumeCreationFields"] & components["schemas"]["InternalEnrichmentDataFields"] & {
            sharedScopes?: components["schemas"]["SharedScope"][];
            status: components["schemas"]["DatavolumeStatus"];
        };
        Filters: {
            [key: string]: string[];
        };
        Quantile: number | null;
        Label1: {
            name: string;
            displayName: string;
        };
        ReportCommonFields: {
            name: string;
            description?: string;
            labels?: components["schemas"]["Label1"][];
            range: components["schemas"]["Range"];
            additionalFields?: {
                [key: string]: unknown;
            };
        };
        Report1: components["schemas"]["ReportCommonFields"] & components["schemas"]["ReportCalculatedFields"];
        MetricInformationForReport: {
            name: string;
            displayName: string;
            filters?: components["schemas"]["Filters"];
            quantile?: components["schemas"]["Quantile"];
        };
        ReportRequestFields1: {
            metrics: components["schemas"]["MetricInformationForReport"][];
        } & components["schemas"]["ReportCommonFields"];
        /** @enum {string} */
        MetricStoreType: "grafanalabs" | "mimir" | "thanos";
        /** @enum {string} */
        MetricStoreEndpointAuthType: "basic";
        MetricStoreEndpointAuthBasic: {
            username: string;
            password: string;
        } | null;
        MetricStoreEndpoint2: {
            /** Format: uri */
            url: string;
            auth?: {
                type?: components["schemas"]["MetricStoreEndpointAuthType"];
                basic?: components["schemas"]["MetricStoreEndpointAuthBasic"];
            } | null;
            headers?: {
                [key: string]: string;
            };
        };
        MetricStoreDetails: {
            type: components["schemas"]["MetricStoreType"];
            read: components["schemas"]["MetricStoreEndpoint2"];
            write: components["schemas"]["MetricStoreEndpoint2"];
        };
        MetricStore2: {
            /** Format: int32 */
            tenantId: number;
            datasourceId: string;
        } & {
            metricStoreDetails: components["schemas"]["MetricStoreDetails"];
        };
        Command1: {
            command: string;
        };
        AuditLog: {
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            timestamp?: string;
            tenant_id: string;
            subject: string;
            /**
             * @default User
             * @enum {string}
             */
            subject_type: "User" | "App";
            /** Format: ipv4 */
            source_ip?: string;
            /** @enum {string} */
            action: "create" | "update" | "delete" | "sign-in" | "sign-out" | "reset-password";
            /** @enum {string} */
            http_method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "CREATE";
            /** Format: uri */
            url?: string;
            entity_type?: string;
            entity_name?: string;
            entity_id?: string;
            /** @enum {string} */
            result: "Succeeded" | "Failed";
            http_status_code?: number;
            cluster_name?: string;
            /** Format: uuid */
            cluster_id?: string;
            /** Format: uuid */
            request_id?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        AuditLogs: components["schemas"]["AuditLog"][];
        NotificationType: {
            category: string;
            type: string;
            description: string;
        };
        NotificationTypes: components["schemas"]["NotificationType"][];
        EmailNotificationsState: {
            enabled?: boolean | null;
        };
        SlackNotificationsState: {
            enabled?: boolean | null;
            workspaceName?: string | null;
        };
        NotificationState: {
            /** @default false */
            readonly enabled: boolean;
            email?: components["schemas"]["EmailNotificationsState"];
            slack?: components["schemas"]["SlackNotificationsState"];
        };
        NotificationChannelMeta: {
            name: string;
            /**
             * @default email
             * @enum {string}
             */
            type: "email" | "slack";
        };
        /**
         * @default email
         * @enum {string}
         */
        NotificationChannelType: "email" | "slack";
        /**
         * @default auth_login
         * @enum {string}
         */
        EmailAuthType: "auth_login" | "auth_plain" | "auth_none" | "";
        EmailNotificationChannelConfig: {
            username?: string;
            password?: string;
            smtpHost?: string;
            from?: string;
            /** @default 587 */
            smtpPort?: number;
            authType?: components["schemas"]["EmailAuthType"];
            smtpTlsEnabled?: boolean | null;
            /** @default [] */
            recipients?: string[];
            /** @default Run:ai */
            fromDisplayName?: string;
            directNotifications?: boolean | null;
            useAttachments?: boolean | null;
            /** @default Run:ai notification - {{ .category }} {{ .reason }} */
            subject?: string;
        };
        SlackNotificationChannelConfig: {
            /** @default [] */
            recipients?: string[];
            directNotifications?: boolean | null;
            apiToken?: string;
        };
        NotificationChannelConfig: components["schemas"]["EmailNotificationChannelConfig"] & components["schemas"]["SlackNotificationChannelConfig"];
        NotificationChannelForPatch: {
            type?: components["schemas"]["NotificationChannelType"];
            config?: components["schemas"]["NotificationChannelConfig"];
        };
        NotificationChannel: WithRequired<components["schemas"]["NotificationChannelForPatch"], "type" | "config">;
        CreateSlackAppRequestBody: {
            accessToken: string;
        };
        CreateSlackAppResponse: {
            slackAppUrl: string;
        };
        NotificationChannelResponse: components["schemas"]["NotificationChannel"] & {
            name: string;
        };
        NotificationChannelForValidate: WithRequired<components["schemas"]["NotificationChannelForPatch"], "type" | "config">;
        SubscriptionEvent: {
            category: string;
            types: string[];
        };
        SubscriptionEvents: components["schemas"]["SubscriptionEvent"][];
        SubscriptionForPut: {
            events: components["schemas"]["SubscriptionEvents"];
            channels: string[];
        };
        Subscription: WithRequired<components["schemas"]["SubscriptionForPut"], "events" | "channels"> & {
            id?: string;
        };
        Subscriptions: components["schemas"]["Subscription"][];
    };
    responses: {
        /** @description Unauthorized. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Forbidden. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not found. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Server error. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Unavailable. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Bad request. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Conflict. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not found. */
        NotFound2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error1"];
            };
        };
        /** @description Unexpected. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Unavailable. */
        Unavailable2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error1"];
            };
        };
        /** @description Bad request. */
        BadRequest2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error1"];
            };
        };
        /** @description Precondition failed. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not found. */
        NotFoundWithoutBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Bad request. */
        BadRequest3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SubmissionErrorV2"];
            };
        };
        /** @description Not implemented. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The id of a cluster. */
        ClusterUuid: string;
        /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
        NodeFilterBy: `${"name" | "status" | "nodePool" | "gpuType" | "nvLinkDomainUid" | "nvLinkCliqueId" | "clusterUuid"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
        /** @description Ascending or descending. */
        SortOrder: "asc" | "desc";
        /** @description How many to pass over. */
        Offset: number;
        /** @description How many a page may have. */
        Limit: number;
        /** @description A text to look for. */
        Search: string;
        /** @description From when on. */
        Start: string;
        /** @description Until when. */
        End: string;
        /** @description How many samples the span of time is divided into. */
        NumberOfSamples: number;
        /** @description The name of a node pool. */
        NodepoolName: string;
        /** @description The id of a node pool. */
        NodepoolId: string;
        /** @description The id of a cluster. */
        ClusterId: string;
        /** @description The id of a report. */
        ReportId: string;
        /** @description The id of a department. */
        DepartmentId: string;
        /** @description The id of a department. */
        DepartmentIdInQuery: string;
        /** @description The id of a project. */
        ProjectId: string;
        /** @description The id of a cluster. */
        ClusterIdInPath: string;
        /** @description The id of what is meant. */
        PathId: number;
        /** @description From when on. */
        StartInQuery: string;
        /** @description Until when. */
        EndInQuery: string;
        /** @description The operating system. */
        Os: "linux" | "darwin";
        /** @description The name of what is meant. */
        Name: string;
        /** @description The kind of scope: tenant, cluster, department, project. */
        Scope: string;
        /** @description The id of a project. */
        ProjectIdInQuery: number;
        /** @description Whether to tell what uses it. */
        UsageInfo: boolean;
        /** @description Only what the policies of this project allow; an id. */
        ComplyToProject: number;
        /** @description Only what this type of workload may use. */
        ComplyToWorkloadType: "Workspace" | "Training" | "Distributed" | "Inference";
        /** @description Only what this kind of replica may use. */
        ComplyToReplicaType: "Worker" | "Master";
        /** @description Whether to include what is below the scope. */
        IncludeDescendants: boolean;
        /** @description The id of an asset. */
        AssetId: string;
        /** @description Whether to tell how far it has come to the clusters. */
        StatusInfo: boolean;
        /** @description Only these assets: their ids, separated by commas. */
        AssetIds: string;
        /** @description The id of a project. */
        ProjectIdInQueryText2: string;
        /** @description The kind of scope: tenant, cluster, department, project. */
        ScopeRequired: "tenant" | "cluster" | "department" | "project";
        /** @description Only says whether it would be right, and changes nothing. */
        ValidateOnly: boolean;
        /** @description Confirms a change for a whole cluster. */
        ApproveClusterDeletion: boolean;
        /** @description Whether to include the entry for no storage class. */
        IncludeNone: boolean;
        /** @description The id of a cluster. */
        ClusterIdRequired: string;
        /** @description The id of what is meant. */
        IdInPath: string;
        /** @description The number of the tenant. */
        TenantId: number;
        /** @description The id of a cluster. */
        ClusterIdInPathText2: string;
        /** @description Whether to leave out who may do what. */
        ExcludePermissions: boolean;
        /** @description The alias of an identity provider. */
        Idp: string;
        /** @description The id of a user. */
        UserId: string;
        /** @description The id of an application. */
        AppId: string;
        /** @description The id of a service account. */
        ServiceAccountId: string;
        /** @description The id of an access key. */
        AccessKeyId: string;
        /** @description Whether to ask for those that were deleted. */
        Deleted: boolean;
        /** @description The id of a workload. */
        WorkloadId: string;
        /** @description The id of a revision. */
        RevisionId: string;
        /** @description The field to sort by. */
        TemplateSortBy: "name" | "workloadType" | "runnable" | "scopeType" | "clusterId" | "projectId" | "departmentId" | "createdAt" | "updatedAt" | "createdBy" | "updatedBy";
        /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
        TemplateFilterBy: `${"name" | "workloadType" | "runnable" | "scopeType" | "clusterId" | "projectId" | "departmentId" | "createdAt" | "updatedAt" | "createdBy" | "updatedBy"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
        /** @description The id of a template. */
        TemplateId: string;
        /** @description The id of a type of workload. */
        WorkloadTypeId: string;
        /** @description The id of a workload. */
        WorkloadV2Id: string;
        /** @description The id of a data volume. */
        DatavolumeId: string;
        /** @description The name of what is meant. */
        NameInPath: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_nodes: {
        parameters: {
            query?: {
                nodeName?: string;
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["NodeFilterBy"];
                sortBy?: components["schemas"]["NodeFilterSortFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["Nodes"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_nodes: {
        parameters: {
            query?: {
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["NodeFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_clusters: {
        parameters: {
            query?: {
                verbosity?: "metadata" | "full";
                includeRequestedForDelete?: boolean;
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
                    "application/json": components["schemas"]["DisplayedCluster"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_cluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayedCluster"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_cluster_by_uuid: {
        parameters: {
            query?: {
                verbosity?: "metadata" | "full";
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["DisplayedCluster"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterUpdateRequest"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_cluster: {
        parameters: {
            query?: {
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_cluster_metrics: {
        parameters: {
            query: {
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                metricType: components["schemas"]["MetricsType"][];
                groupBy?: "Category" | "Nodepool" | "Project" | "Department";
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["GroupedMetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupedMetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Unprocessable content. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nodepool_metrics: {
        parameters: {
            query: {
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                metricType: components["schemas"]["MetricsType"][];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
                nodepoolName: string;
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nodepools: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "phase" | "createdAt" | "updatedAt" | "gpuNetworkAccelerationDetection" | "networkTopologyName" | "gpuNetworkAccelerationDetected" | "gpuNetworkAccelerationLabelKey" | "swapEnabled" | "nodeLevelSchedulerEnabled"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                sortBy?: components["schemas"]["NodepoolSortFilterFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
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
                    "application/json": {
                        nodepools?: components["schemas"]["Nodepool"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodepoolCreateFields"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodepool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_nodepools: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "phase" | "createdAt" | "updatedAt" | "gpuNetworkAccelerationDetection" | "networkTopologyName" | "gpuNetworkAccelerationDetected" | "gpuNetworkAccelerationLabelKey" | "swapEnabled" | "nodeLevelSchedulerEnabled"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a node pool. */
                nodepoolId: components["parameters"]["NodepoolId"];
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
                    "application/json": components["schemas"]["Nodepool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a node pool. */
                nodepoolId: components["parameters"]["NodepoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodepoolUpdateFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodepool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a node pool. */
                nodepoolId: components["parameters"]["NodepoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a node pool. */
                nodepoolId: components["parameters"]["NodepoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodepoolUpdateFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodepool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_cluster_install_info_by_uuid: {
        parameters: {
            query: {
                version: string;
                remoteClusterUrl?: string;
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["ClusterInstallationInfoResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_tenant_nodes: {
        parameters: {
            query?: {
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["NodeFilterBy"];
                sortBy?: components["schemas"]["NodeFilterSortFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["Nodes"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_tenant_nodes: {
        parameters: {
            query?: {
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["NodeFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_node_telemetry: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
                groupBy?: ("ClusterId" | "Nodepool" | "Node")[];
                telemetryType: components["schemas"]["NodeTelemetryType"];
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
                    "application/json": components["schemas"]["TelemetryResponse"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_node_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["NodeMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_network_topologies: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "source" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": {
                        networkTopologies?: components["schemas"]["NetworkTopology"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_network_topology: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkTopologyCreateRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkTopology"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_network_topologies_count: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "source" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_network_topology_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkTopologyId: string;
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
                    "application/json": components["schemas"]["NetworkTopology"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_network_topology: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkTopologyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_priorities: {
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
                    "application/json": {
                        priorities?: components["schemas"]["Priority"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_reports: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "createdAt" | "createdBy" | "status"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                sortBy?: components["schemas"]["ReportFilterAndSortFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        reports: components["schemas"]["Reports"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequestFields"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_reports: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "createdAt" | "createdBy" | "status"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    are_reports_available: {
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
                    "application/json": {
                        isAvailable: boolean;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_report_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a report. */
                reportId: components["parameters"]["ReportId"];
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
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_report_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a report. */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    download_report_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a report. */
                reportId: components["parameters"]["ReportId"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_departments: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                sortBy?: components["schemas"]["DepartmentFilterSortFields"];
                verbosity?: components["schemas"]["Verbosity"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
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
                    "application/json": {
                        departments: components["schemas"]["DepartmentForList"][];
                        next?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
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
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_department_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_department_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_department_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["OrgUnitMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_departments_telemetry: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                groupBy?: "CLUSTER_ID"[];
                telemetryType: components["schemas"]["OrgUnitTelemetryType"];
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
                    "application/json": components["schemas"]["TelemetryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_departments: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_projects: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "departmentId" | "parentId" | "parentName" | "phase" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                sortBy?: components["schemas"]["ProjectFilterSortFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        projects: components["schemas"]["Project"][];
                        next?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
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
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_project_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_project_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_project_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["OrgUnitMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_projects_telemetry: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                nodepoolId?: string;
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                groupBy?: ("ClusterId" | "NodepoolId" | "ParentId")[];
                telemetryType: components["schemas"]["OrgUnitTelemetryType"];
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
                    "application/json": components["schemas"]["TelemetryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_projects: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "clusterId" | "departmentId" | "parentId" | "parentName" | "phase" | "totalGpuQuota" | "gpuAllocated" | "createdAt" | "avgGpuAllocation24h" | "avgGpuUtilization24h" | "avgGpuMemoryUtilization24h" | "avgGpuAllocation7d" | "avgGpuUtilization7d" | "avgGpuMemoryUtilization7d" | "avgGpuAllocation30d" | "avgGpuUtilization30d" | "avgGpuMemoryUtilization30d"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstallFile: {
        parameters: {
            query?: {
                cloud?: "gke" | "aws" | "aks" | "op" | "airgapped" | "openshift";
                clusterip?: string;
                format?: "json" | "yaml";
            };
            header?: never;
            path: {
                cluster_uuid: string;
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
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound2"];
        };
    };
    getNodePools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPath"];
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
                    "application/json": components["schemas"]["NodePool1"][];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            default: components["responses"]["Unexpected"];
        };
    };
    createNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NodePoolCreateRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    updateNodePoolLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPath"];
                /** @description The id of what is meant. */
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodePoolLabelsRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    updateNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPath"];
                /** @description The id of what is meant. */
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNodePoolRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    deleteNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPath"];
                /** @description The id of what is meant. */
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    getTenantSettings: {
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
                    "application/json": components["schemas"]["Setting"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTenantSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TenantSettingCreationRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettingCreationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenantSettingsByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                settingKey: string;
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
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClusterMetrics: {
        parameters: {
            query?: {
                /** @description From when on. */
                start?: components["parameters"]["StartInQuery"];
                /** @description Until when. */
                end?: components["parameters"]["EndInQuery"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["cluster"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDepartmentsMetrics: {
        parameters: {
            query?: {
                /** @description From when on. */
                start?: components["parameters"]["StartInQuery"];
                /** @description Until when. */
                end?: components["parameters"]["EndInQuery"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["departments"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDepartmentMetrics: {
        parameters: {
            query?: {
                /** @description From when on. */
                start?: components["parameters"]["StartInQuery"];
                /** @description Until when. */
                end?: components["parameters"]["EndInQuery"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
                /** @description The id of a department. */
                departmentId: components["parameters"]["DepartmentId"];
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
                    "application/json": components["schemas"]["department"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProjectsMetrics: {
        parameters: {
            query?: {
                /** @description From when on. */
                start?: components["parameters"]["StartInQuery"];
                /** @description Until when. */
                end?: components["parameters"]["EndInQuery"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
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
                    "application/json": components["schemas"]["projects"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProjectMetrics: {
        parameters: {
            query?: {
                /** @description From when on. */
                start?: components["parameters"]["StartInQuery"];
                /** @description Until when. */
                end?: components["parameters"]["EndInQuery"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterUuid: components["parameters"]["ClusterUuid"];
                /** @description The id of a project. */
                projectId: components["parameters"]["ProjectId"];
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
                    "application/json": components["schemas"]["project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdminCLIRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operating system. */
                os: components["parameters"]["Os"];
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
                    "application/x-tar": string;
                };
            };
            400: components["responses"]["BadRequest2"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    getAdminCLIReleaseChecksum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operating system. */
                os: components["parameters"]["Os"];
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
                    "application/json": components["schemas"]["ChecksumResponse"];
                };
            };
            400: components["responses"]["BadRequest2"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    getAdminCLIReleaseByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operating system. */
                os: components["parameters"]["Os"];
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
                    "application/x-tar": string;
                };
            };
            400: components["responses"]["BadRequest2"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    getAdminCLIReleaseByVersionChecksum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operating system. */
                os: components["parameters"]["Os"];
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
                    "application/json": components["schemas"]["ChecksumResponse"];
                };
            };
            400: components["responses"]["BadRequest2"];
            404: components["responses"]["NotFound2"];
            503: components["responses"]["Unavailable2"];
        };
    };
    list_compute_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
                /** @description Whether to include what is below the scope. */
                includeDescendants?: components["parameters"]["IncludeDescendants"];
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
                    "application/json": components["schemas"]["ComputeListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_compute_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ComputeCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComputeAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_compute_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["ComputeAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_compute_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ComputeUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComputeAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_compute_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_credentials_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["CredentialsListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_access_keys: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["AccessKeyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_access_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessKeyCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_key_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_access_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessKeyUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_access_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_passwords: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["PasswordListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Password"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_password_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["Password"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Password"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_docker_registries: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["DockerRegistryListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_docker_registry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockerRegistryCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerRegistry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_docker_registry_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["DockerRegistry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_docker_registry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockerRegistryUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerRegistry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_docker_registry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_generic_secret: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["GenericSecretListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_generic_secret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenericSecretCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenericSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_generic_secret_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["GenericSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_generic_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenericSecretUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenericSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_generic_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_ngc_api_key: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
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
                    "application/json": components["schemas"]["NgcApiKeyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_ngc_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NgcApiKeyCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NgcApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_ngc_api_key_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["NgcApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_ngc_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NgcApiKeyUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NgcApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_ngc_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_registries: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
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
                    "application/json": components["schemas"]["RegistryListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_registry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistryCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_registry_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["Registry"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_registry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistryUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_registry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_repositories: {
        parameters: {
            query?: {
                searchName?: string;
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["Repositories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_repository_tags: {
        parameters: {
            query: {
                repository: string;
                searchName?: string;
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["RepositoryTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_environment_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                distributedFramework?: string;
                isDistributed?: boolean;
                isTraining?: boolean;
                isWorkspace?: boolean;
                isInference?: boolean;
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Whether to include what is below the scope. */
                includeDescendants?: components["parameters"]["IncludeDescendants"];
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
                    "application/json": components["schemas"]["EnvironmentListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_environment_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnvironmentCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_environment_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["EnvironmentAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_environment_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnvironmentUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_environment_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_datasource_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
                /** @description Whether to include what is below the scope. */
                includeDescendants?: components["parameters"]["IncludeDescendants"];
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
                    "application/json": components["schemas"]["DatasourceListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_git_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["GitListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_git_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GitCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_git_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["GitAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_git_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GitUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_git_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_host_path_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["HostPathListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_host_path: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostPathCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostPathAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_host_path_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["HostPathAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_host_path_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostPathUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostPathAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_host_path_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_nfs_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["NFSListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_nfs_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NFSCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NFSAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nfs_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["NFSAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_nfs_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NFSUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NFSAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_nfs_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_pvc_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["PVCListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_pvc_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PVCCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PVCAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_pvc_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["PVCAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_pvc_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PVCUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PVCAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_pvc_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_pvc_history: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["PVCHistoryResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_s3_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["S3ListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_s3_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["S3CreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["S3Asset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_s3_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["S3Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_s3_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["S3UpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["S3Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_s3_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_templates: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                distributedFramework?: string;
                isDistributed?: boolean;
                isTraining?: boolean;
                isWorkspace?: boolean;
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
                    "application/json": components["schemas"]["WorkloadTemplateListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkloadTemplateCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_template_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["WorkloadTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkloadTemplateUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_template_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_config_map_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["ConfigMapListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_config_map_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigMapCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMapAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_config_map_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["ConfigMapAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_config_map_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigMapUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMapAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_config_map_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_secret_assets: {
        parameters: {
            query?: {
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope?: components["parameters"]["Scope"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQuery"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only these assets: their ids, separated by commas. */
                assetIds?: components["parameters"]["AssetIds"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["SecretAssetListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_secret_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretAssetCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_secret_asset_by_id: {
        parameters: {
            query?: {
                /** @description Whether to tell what uses it. */
                usageInfo?: components["parameters"]["UsageInfo"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Whether to tell how far it has come to the clusters. */
                statusInfo?: components["parameters"]["StatusInfo"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
            };
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
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
                    "application/json": components["schemas"]["SecretAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_Secret_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretAssetUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretAsset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    delete_secret_asset_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an asset. */
                AssetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_policies: {
        parameters: {
            query?: {
                workloadType?: "Workspace" | "Training" | "Distributed" | "Inference" | "DistributedInference";
                scope?: "tenant" | "cluster" | "department" | "project";
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                includeFallbackPolicies?: boolean;
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
                    "application/json": components["schemas"]["PolicyListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_training_policy_v2: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["TrainingPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_training_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingPolicyOverwriteRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_training_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_training_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingPolicyChangeRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workspace_policy_v2: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["WorkspacePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_workspace_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspacePolicyOverwriteRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workspace_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workspace_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspacePolicyChangeRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_distributed_policy_v2: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["DistributedPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_distributed_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedPolicyOverwriteRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_distributed_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_distributed_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedPolicyChangeRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedPolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference_policy_v2: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["InferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_inference_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InferencePolicyOverwriteRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_inference_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_inference_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InferencePolicyChangeRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_distributed_inference_policy_v2: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["DistributedInferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_distributed_inference_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedInferencePolicyOverwriteRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedInferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_distributed_inference_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_distributed_inference_policy_v2: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
                /** @description Confirms a change for a whole cluster. */
                approveClusterDeletion?: components["parameters"]["ApproveClusterDeletion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedInferencePolicyChangeRequestV2"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedInferencePolicyV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nim_service_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
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
                    "application/json": components["schemas"]["NimServicePolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    overwrite_nim_service_policy: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NimServicePolicyOverwriteRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NimServicePolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_nim_service_policy: {
        parameters: {
            query: {
                /** @description The kind of scope: tenant, cluster, department, project. */
                scope: components["parameters"]["ScopeRequired"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                /** @description The id of a project. */
                projectId?: components["parameters"]["ProjectIdInQueryText2"];
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_nim_service_policy: {
        parameters: {
            query?: {
                /** @description Only says whether it would be right, and changes nothing. */
                validateOnly?: components["parameters"]["ValidateOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NimServicePolicyChangeRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NimServicePolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    V1GetStorageClasses: {
        parameters: {
            query?: {
                /** @description Whether to include the entry for no storage class. */
                includeNone?: components["parameters"]["IncludeNone"];
            };
            header?: never;
            path: {
                uuid: string;
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
                    "application/json": {
                        storageClasses?: string[];
                    };
                };
            };
            /** @description Unauthorized. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1Error"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1Error"];
                };
            };
            /** @description Unexpected. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1Error"];
                };
            };
        };
    };
    getStorageClasses: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdRequired"];
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description Whether to include the entry for no storage class. */
                includeNone?: components["parameters"]["IncludeNone"];
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
                    "application/json": components["schemas"]["StorageClasses1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStorageClassesV2: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdRequired"];
                /** @description The name of what is meant. */
                name?: components["parameters"]["Name"];
                /** @description Whether to include the entry for no storage class. */
                includeNone?: components["parameters"]["IncludeNone"];
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
                    "application/json": components["schemas"]["StorageClassesV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_storage_class_configuration: {
        parameters: {
            query?: {
                filterBy?: `${"name" | "tenantId" | "scopeType" | "scopeId"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                sortBy?: "name" | "tenantId" | "scopeType" | "scopeId";
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
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
                    "application/json": components["schemas"]["StorageClassConfigurationListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_storage_class_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageClassConfigurationCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassConfiguration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The number of the tenant. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
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
                    "application/json": components["schemas"]["StorageClassConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The number of the tenant. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageClassConfigurationUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The number of the tenant. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The number of the tenant. */
                tenantId?: components["parameters"]["TenantId"];
            };
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageClassConfigurationPatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProjects: {
        parameters: {
            query?: {
                /** @description Whether to leave out who may do what. */
                excludePermissions?: components["parameters"]["ExcludePermissions"];
                memoryUnitMb?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
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
                    "application/json": components["schemas"]["Project2"][];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: {
                /** @description Whether to leave out who may do what. */
                excludePermissions?: components["parameters"]["ExcludePermissions"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project2"];
                };
            };
            /** @description Bad request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getProject: {
        parameters: {
            query?: {
                /** @description Whether to leave out who may do what. */
                excludePermissions?: components["parameters"]["ExcludePermissions"];
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
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
                    "application/json": components["schemas"]["Project2"];
                };
            };
            404: components["responses"]["NotFoundWithoutBody"];
        };
    };
    updateProject: {
        parameters: {
            query?: {
                /** @description Whether to leave out who may do what. */
                excludePermissions?: components["parameters"]["ExcludePermissions"];
            };
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdateRequest1"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project2"];
                };
            };
            /** @description Bad request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFoundWithoutBody"];
            /** @description Conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
                /** @description The id of what is meant. */
                id: components["parameters"]["PathId"];
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
                    "application/json": components["schemas"]["Project2"];
                };
            };
            404: components["responses"]["NotFoundWithoutBody"];
        };
    };
    getDepartments: {
        parameters: {
            query?: {
                /** @description Whether to leave out who may do what. */
                excludePermissions?: components["parameters"]["ExcludePermissions"];
                memoryUnitMb?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
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
                    "application/json": components["schemas"]["Department2"][];
                };
            };
        };
    };
    updateDepartmentAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdInPathText2"];
                "department-id": number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentAccessControl"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentAccessControl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    get_roles_v1: {
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
                    "application/json": components["schemas"]["RolesV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_role_v1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleIdPath: number;
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
                    "application/json": components["schemas"]["RoleV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_rules: {
        parameters: {
            query?: {
                subjectType?: string;
                /** @deprecated */
                subjectIdFilter?: string;
                subjectIds?: string[];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                lastUpdated?: string;
                includeDeleted?: boolean;
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @deprecated */
                scopeType?: string;
                scopeId?: string;
                /** @deprecated */
                roleId?: number;
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: components["schemas"]["AccessRulesSortFilterFields"];
                filterBy?: `${"subjectId" | "subjectType" | "roleId" | "scopeId" | "scopeType" | "roleName" | "scopeName" | "createdAt" | "deletedAt" | "createdBy" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        totalRecords: number;
                        displayRecords: number;
                        accessRules: components["schemas"]["AccessRules"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRuleCreationFields"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessRuleId: number;
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
                    "application/json": components["schemas"]["AccessRuleById"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessRuleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_access_rules: {
        parameters: {
            query?: {
                includeDeleted?: boolean;
                filterBy?: `${"subjectId" | "subjectType" | "roleId" | "scopeId" | "scopeType" | "roleName" | "scopeName" | "createdAt" | "deletedAt" | "createdBy" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    access_rules_batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccessRulesBatchFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRuleDeletionBatchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    access_rules_batch_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccessRulesBatchCreateFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesBatchCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_permissions: {
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
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_permitted_scopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    resourceType: components["schemas"]["ResourceType"];
                    /** @enum {string|null} */
                    action?: "create" | "read" | "update" | "delete" | null;
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
                    "application/json": components["schemas"]["PermittedScopesActions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_me_access_rules: {
        parameters: {
            query?: {
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["MeAccessRulesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_me_access_rules: {
        parameters: {
            query?: {
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_idps: {
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
                    "application/json": components["schemas"]["Idps"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_idp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdpCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdpPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alias of an identity provider. */
                idp: components["parameters"]["Idp"];
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
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alias of an identity provider. */
                idp: components["parameters"]["Idp"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdpCreationRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alias of an identity provider. */
                idp: components["parameters"]["Idp"];
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
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_idp_mappers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alias of an identity provider. */
                idp: components["parameters"]["Idp"];
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
                    "application/json": components["schemas"]["Mappers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_idp_mappers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alias of an identity provider. */
                idp: components["parameters"]["Idp"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mappers"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_users: {
        parameters: {
            query?: {
                /** @deprecated */
                filter?: string;
                filterBy?: `${"username" | "createdBy" | "lastLogin" | "creationTime" | "lastUpdated" | "isLocal"}${"==" | "<=" | ">=" | "=@"}${string}`[];
                sortBy?: components["schemas"]["UsersFilterSortFields"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                limit?: number;
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["Users1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreationRequest1"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_users: {
        parameters: {
            query?: {
                filterBy?: `${"username" | "createdBy" | "lastLogin" | "creationTime" | "lastUpdated" | "isLocal"}${"==" | "<=" | ">=" | "=@"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                userId: components["parameters"]["UserId"];
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
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reset_user_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                userId: components["parameters"]["UserId"];
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
                    "application/json": {
                        tempPassword?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                userId: components["parameters"]["UserId"];
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
                    "application/json": components["schemas"]["User2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_user_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_user_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currentPassword?: string;
                        newPassword?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_applications: {
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
                    "application/json": components["schemas"]["Applications"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_application: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
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
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApplicationPatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerate_application_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
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
                    "application/json": {
                        secret?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_service_accounts: {
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
                    "application/json": components["schemas"]["ServiceAccounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_service_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceAccountCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a service account. */
                serviceAccountId: components["parameters"]["ServiceAccountId"];
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
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a service account. */
                serviceAccountId: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a service account. */
                serviceAccountId: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ServiceAccountPatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerate_service_account_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a service account. */
                serviceAccountId: components["parameters"]["ServiceAccountId"];
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
                    "application/json": components["schemas"]["RegenerateServiceAccountSecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_keys: {
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
                    "application/json": components["schemas"]["AccessKeys"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_access_key1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessKeyCreationRequest1"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeyPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_key_by_id1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an access key. */
                accessKeyId: components["parameters"]["AccessKeyId"];
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
                    "application/json": components["schemas"]["AccessKey1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_access_key_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an access key. */
                accessKeyId: components["parameters"]["AccessKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerate_access_key_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an access key. */
                accessKeyId: components["parameters"]["AccessKeyId"];
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
                    "application/json": {
                        clientSecret?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_keys_administration: {
        parameters: {
            query?: {
                clientId?: string;
                createdBy?: string;
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
                    "application/json": components["schemas"]["AccessKeysAdministration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_access_key_by_id_administration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an access key. */
                accessKeyId: components["parameters"]["AccessKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user_applications: {
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
                    "application/json": components["schemas"]["UserApps"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_user_application: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAppCreationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAppPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
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
                    "application/json": components["schemas"]["UserApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_user_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerate_user_application_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
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
                    "application/json": {
                        clientSecret?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user_applications_administration: {
        parameters: {
            query?: {
                clientId?: string;
                createdBy?: string;
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
                    "application/json": components["schemas"]["UserAppsAdministration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_user_application_by_id_administration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an application. */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    grant_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    grant_token_v2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    grant_type: "authorization_code" | "client_credentials" | "password" | "refresh_token";
                    client_id?: string;
                    /** Format: password */
                    client_secret?: string;
                    username?: string;
                    /** Format: password */
                    password?: string;
                    refresh_token?: string;
                    code?: string;
                    redirect_uri?: string;
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
                    "application/json": components["schemas"]["OAuth2TokenResponse"];
                };
            };
            /** @description Bad request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            /** @description Unauthorized. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_security_settings: {
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
                    "application/json": components["schemas"]["SettingsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_security_setting_by_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["settingsKeyEnum"];
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
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_security_setting_by_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["settingsKeyEnum"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoRedirectSsoSetting"] | components["schemas"]["BrowserSessionTimeoutSetting"] | components["schemas"]["LogoutRedirectUriSetting"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    app_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppTokenRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workloads: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: "type" | "name" | "clusterId" | "projectId" | "projectName" | "departmentId" | "departmentName" | "createdAt" | "deletedAt" | "submittedBy" | "phase" | "completedAt" | "nodepool" | "distributedFramework" | "allocatedGPU" | "idleGpus" | "idleAllocatedGpus" | "phaseUpdatedAt" | "category" | "priority" | "totalPendingTimeSeconds" | "totalRunningTimeSeconds" | "priorityClassName" | "guaranteedRuntimeEndsAt" | "aiApplicationId" | "aiApplicationName";
                filterBy?: `${"type" | "name" | "clusterId" | "projectId" | "projectName" | "departmentId" | "departmentName" | "createdAt" | "deletedAt" | "submittedBy" | "phase" | "completedAt" | "nodepool" | "distributedFramework" | "allocatedGPU" | "idleGpus" | "idleAllocatedGpus" | "phaseUpdatedAt" | "category" | "totalPendingTimeSeconds" | "totalRunningTimeSeconds" | "priority" | "priorityClassName" | "guaranteedRuntimeEndsAt" | "aiApplicationId" | "aiApplicationName"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        next?: number;
                        workloads: components["schemas"]["Workloads"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["WorkloadDetailed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_workloads: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
                filterBy?: `${"type" | "name" | "clusterId" | "projectId" | "projectName" | "departmentId" | "departmentName" | "createdAt" | "deletedAt" | "submittedBy" | "phase" | "completedAt" | "nodepool" | "distributedFramework" | "allocatedGPU" | "idleGpus" | "idleAllocatedGpus" | "phaseUpdatedAt" | "category" | "totalPendingTimeSeconds" | "totalRunningTimeSeconds" | "priority" | "priorityClassName" | "guaranteedRuntimeEndsAt" | "aiApplicationId" | "aiApplicationName"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workloads_telemetry: {
        parameters: {
            query: {
                /** @description The id of a cluster. */
                clusterId?: components["parameters"]["ClusterId"];
                /** @description The name of a node pool. */
                nodepoolName?: components["parameters"]["NodepoolName"];
                /** @description The id of a department. */
                departmentId?: components["parameters"]["DepartmentIdInQuery"];
                groupBy?: ("ClusterId" | "DepartmentId" | "ProjectId" | "Type" | "CurrentNodepools" | "Phase" | "Category")[];
                telemetryType: components["schemas"]["WorkloadTelemetryType"];
                filterByPhases?: components["schemas"]["Phase"][];
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
                    "application/json": components["schemas"]["TelemetryResponse"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_pods: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: "clusterId" | "workloadId" | "revisionId" | "nodeName" | "currentNodepool" | "createdAt" | "completedAt" | "deletedAt";
                filterBy?: `${"clusterId" | "workloadId" | "revisionId" | "nodeName" | "currentNodepool" | "createdAt" | "completedAt" | "deletedAt"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                verbosity?: components["schemas"]["PodVerbosity"];
                completed?: string;
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        next?: number;
                        pods: components["schemas"]["Pods1"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_pod_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["PodMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
                podId: string;
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
                    "application/json": components["schemas"]["MetricsCompositeResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsCompositeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_pods: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": {
                        next?: number;
                        pods: components["schemas"]["Pods1"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_pods: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
                filterBy?: `${"clusterId" | "workloadId" | "revisionId" | "nodeName" | "currentNodepool" | "createdAt" | "completedAt" | "deletedAt"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_events: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                sortOrder?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": {
                        next?: number;
                        events: components["schemas"]["Events"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_history: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": {
                        next?: number;
                        records: components["schemas"]["HistoryRecords1"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["WorkloadMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["MetricsCompositeResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsCompositeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workspace1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace1"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["Workspace1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspend_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resume_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_training1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training1"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["Training1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspend_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resume_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_distributed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedWorkload"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_distributed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["DistributedWorkload"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_distributed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspend_distributed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resume_distributed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_distributed_inference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedInferenceCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedInference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_distributed_inference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["DistributedInference"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_distributed_inference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_distributed_inference_spec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedInference"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_inference1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InferenceCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inference1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["Inference1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_inference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_inference_spec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InferenceUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inference1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference_workload_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["InferenceWorkloadMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference_workload_pod_metrics: {
        parameters: {
            query: {
                metricType: components["schemas"]["InferencePodMetricType"][];
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
                podId: string;
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
                    "application/json": components["schemas"]["MetricsResponse"];
                    "text/csv": string;
                };
            };
            /** @description A part of the result: some measures are missing. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference_workload_revisions: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": {
                        revisions: components["schemas"]["Revision"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_inference_workload_revisions: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
            };
            header?: never;
            path: {
                /** @description The id of a workload. */
                workloadId: components["parameters"]["WorkloadId"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a revision. */
                revisionId: components["parameters"]["RevisionId"];
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
                    "application/json": components["schemas"]["Revision"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_revision_pods: {
        parameters: {
            query?: {
                /** @description Whether to ask for those that were deleted. */
                deleted?: components["parameters"]["Deleted"];
            };
            header?: never;
            path: {
                /** @description The id of a revision. */
                revisionId: components["parameters"]["RevisionId"];
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
                    "application/json": {
                        pods: components["schemas"]["Pods1"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_revision_events: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                sortOrder?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The id of a revision. */
                revisionId: components["parameters"]["RevisionId"];
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
                    "application/json": {
                        next?: number;
                        events: components["schemas"]["Events"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_revision_history: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The id of a revision. */
                revisionId: components["parameters"]["RevisionId"];
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
                    "application/json": {
                        next?: number;
                        records: components["schemas"]["HistoryRecords1"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_templates1: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description The field to sort by. */
                sortBy?: components["parameters"]["TemplateSortBy"];
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this type of workload may use. */
                complyToWorkloadType?: components["parameters"]["ComplyToWorkloadType"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["TemplatesListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    template_name_availability: {
        parameters: {
            query: {
                templateName: string;
                scopeType: "tenant" | "cluster" | "department" | "project";
                scopeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_template_by_id1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
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
                    "application/json": components["schemas"]["SupersetTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_templates: {
        parameters: {
            query?: {
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workspace_templates: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description The field to sort by. */
                sortBy?: components["parameters"]["TemplateSortBy"];
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
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
                    "application/json": components["schemas"]["WorkspaceTemplatesListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workspace_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceTemplateCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workspace_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
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
                    "application/json": components["schemas"]["WorkspaceTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workspace_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceTemplateUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workspace_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_workspace_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceTemplatePatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_training_templates: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description The field to sort by. */
                sortBy?: components["parameters"]["TemplateSortBy"];
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
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
                    "application/json": components["schemas"]["TrainingTemplatesListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_training_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingTemplateCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_training_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
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
                    "application/json": components["schemas"]["TrainingTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_training_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingTemplateUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_training_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_training_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrainingTemplatePatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_distributed_templates: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description The field to sort by. */
                sortBy?: components["parameters"]["TemplateSortBy"];
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
                /** @description Only what this kind of replica may use. */
                complyToReplicaType?: components["parameters"]["ComplyToReplicaType"];
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
                    "application/json": components["schemas"]["DistributedTemplatesListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_distributed_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedTemplateCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_distributed_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
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
                    "application/json": components["schemas"]["DistributedTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_distributed_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedTemplateUpdateRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_distributed_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_distributed_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DistributedTemplatePatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributedTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_inference_templates: {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                /** @description The field to sort by. */
                sortBy?: components["parameters"]["TemplateSortBy"];
                /** @description Conditions that all have to hold, each a field, an operator and a text, such as name==a. How a comma within a text would be written is not known. */
                filterBy?: components["parameters"]["TemplateFilterBy"];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
                /** @description Only what the policies of this project allow; an id. */
                complyToProject?: components["parameters"]["ComplyToProject"];
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
                    "application/json": components["schemas"]["InferenceTemplatesListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_inference_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InferenceTemplateCreationRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inference_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
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
                    "application/json": components["schemas"]["InferenceTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_inference_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a template. */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batch_workloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkloadBatch"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_categories: {
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
                    "application/json": {
                        categories: components["schemas"]["WorkloadCategories"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_category_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                categoryId: string;
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
                    "application/json": components["schemas"]["WorkloadCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workload_types: {
        parameters: {
            query?: {
                externalTypesOnly?: boolean;
                filterBy?: `${"name" | "group"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": {
                        types: components["schemas"]["WorkloadTypeConfigs"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workload_type: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkloadTypeCreateFields"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadTypeConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_type: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a type of workload. */
                workloadTypeId: components["parameters"]["WorkloadTypeId"];
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
                    "application/json": components["schemas"]["WorkloadTypeConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workload_type: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a type of workload. */
                workloadTypeId: components["parameters"]["WorkloadTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkloadTypeUpdateFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadTypeConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workload_type: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a type of workload. */
                workloadTypeId: components["parameters"]["WorkloadTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_priorities: {
        parameters: {
            query?: {
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: "name" | "source" | "value";
                filterBy?: `${"name" | "source" | "value"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": {
                        priorities: components["schemas"]["Priorities"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_applications: {
        parameters: {
            query?: {
                verbosity?: components["schemas"]["ApplicationVerbosity"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: "clusterId" | "name" | "projectId" | "projectName" | "source" | "type";
                filterBy?: `${"clusterId" | "name" | "projectId" | "projectName" | "source" | "type"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        next?: number;
                        applications: components["schemas"]["Applications1"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_applications: {
        parameters: {
            query?: {
                filterBy?: `${"clusterId" | "name" | "projectId" | "projectName" | "source" | "type"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aiApplicationId: string;
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
                    "application/json": components["schemas"]["Application1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workload_v2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkloadV2CreateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workload_v2_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                WorkloadV2Id: components["parameters"]["WorkloadV2Id"];
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
                    "application/json": components["schemas"]["WorkloadV2GetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workload_v2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                WorkloadV2Id: components["parameters"]["WorkloadV2Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkloadV2UpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workload_v2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                WorkloadV2Id: components["parameters"]["WorkloadV2Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_nim_service: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NimServiceCreateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NimServiceResponse"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_nim_service_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                WorkloadV2Id: components["parameters"]["WorkloadV2Id"];
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
                    "application/json": components["schemas"]["NimServiceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_nim_service_spec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a workload. */
                WorkloadV2Id: components["parameters"]["WorkloadV2Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NimServiceUpdateRequest"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NimServiceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_tenant_logo: {
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
                    "application/json": {
                        logo: string;
                    };
                };
            };
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upload_tenant_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogoCreationRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Content too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unsupported media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_datavolumes: {
        parameters: {
            query: {
                requestType: components["schemas"]["DatavolumeRequestType"];
                usableInProjectId?: string;
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many a page may have. */
                limit?: components["parameters"]["Limit"];
                sortBy?: "name" | "projectId" | "clusterId" | "departmentId" | "projectName" | "createdAt" | "createdBy" | "phase";
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                filterBy?: `${"name" | "projectId" | "clusterId" | "departmentId" | "projectName" | "createdAt" | "createdBy" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        next?: number;
                        datavolumes: components["schemas"]["DatavolumesNoSharedScopes"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_datavolume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatavolumeCreationFields"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Datavolume"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_datavolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a data volume. */
                datavolumeId: components["parameters"]["DatavolumeId"];
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
                    "application/json": components["schemas"]["Datavolume"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_datavolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a data volume. */
                datavolumeId: components["parameters"]["DatavolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpResponse"];
                };
            };
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_datavolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a data volume. */
                datavolumeId: components["parameters"]["DatavolumeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatavolumePatchFields"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatavolumeNoSharedScopes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    datavolume_name_availability: {
        parameters: {
            query: {
                dataName: string;
                /** @description The id of a cluster. */
                clusterId: components["parameters"]["ClusterIdRequired"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_datavolumes: {
        parameters: {
            query: {
                requestType: components["schemas"]["DatavolumeRequestType"];
                usableInProjectId?: string;
                filterBy?: `${"name" | "projectId" | "clusterId" | "departmentId" | "projectName" | "createdAt" | "createdBy" | "phase"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
                /** @description A text to look for. */
                search?: components["parameters"]["Search"];
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
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_datavolume_shared_scopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a data volume. */
                datavolumeId: components["parameters"]["DatavolumeId"];
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
                    "application/json": components["schemas"]["SharedScopes"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patch_datavolume_shared_scopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a data volume. */
                datavolumeId: components["parameters"]["DatavolumeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedScopesPatchRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedScopes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_unix: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_unix_commands: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_mac: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_mac_commands: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_linux: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_linux_commands: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_windows_commands: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_binary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operatingSystem: "linux" | "windows" | "darwin";
                architecture: string;
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
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_manual_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentName: string;
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
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_unix_deprecated: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_unix_commands_deprecated: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_mac_deprecated: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_mac_commands_deprecated: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_linux_deprecated: {
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
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_linux_commands_deprecated: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_installer_windows_commands_deprecated: {
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
                    "application/json": components["schemas"]["Command1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_binary_deprecated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operatingSystem: "linux" | "windows" | "darwin";
                architecture: string;
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
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_manual_document_deprecated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentName: string;
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
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuditLogs: {
        parameters: {
            query: {
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many to pass over. */
                offset?: components["parameters"]["Offset"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["SortOrder"];
                sortBy?: "timestamp" | "subject" | "subject_type" | "source_ip" | "action" | "http_method" | "result" | "url" | "entity_type" | "entity_name" | "entity_id";
                filterBy?: `${"timestamp" | "subject" | "subject_type" | "source_ip" | "action" | "result" | "url" | "entity_type" | "entity_name" | "cluster_name"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/json": {
                        total?: number;
                        next?: number;
                        audit_logs: components["schemas"]["AuditLogs"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadAuditLogs: {
        parameters: {
            query: {
                file_type?: "CSV" | "JSON";
                /** @description From when on. */
                start: components["parameters"]["Start"];
                /** @description Until when. */
                end: components["parameters"]["End"];
                /** @description How many samples the span of time is divided into. */
                numberOfSamples?: components["parameters"]["NumberOfSamples"];
                filterBy?: `${"timestamp" | "subject" | "subject_type" | "source_ip" | "action" | "result" | "url" | "entity_type" | "entity_name" | "cluster_name"}${"==" | "!=" | "<=" | ">=" | "=@" | "!@" | "=^" | "=$"}${string}`[];
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
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationTypes: {
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
                    "application/json": components["schemas"]["NotificationTypes"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationState: {
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
                    "application/json": components["schemas"]["NotificationState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNotificationState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationState"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationChannels: {
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
                    "application/json": components["schemas"]["NotificationChannelMeta"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNotificationChannelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationChannel"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSlackApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateSlackAppRequestBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSlackAppResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationChannelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of what is meant. */
                name: components["parameters"]["NameInPath"];
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
                    "application/json": components["schemas"]["NotificationChannelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNotificationChannelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of what is meant. */
                name: components["parameters"]["NameInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationChannel"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNotificationChannelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of what is meant. */
                name: components["parameters"]["NameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchNotificationChannelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of what is meant. */
                name: components["parameters"]["NameInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationChannelForPatch"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateNotificationChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationChannelForValidate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMySubscriptions: {
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
                    "application/json": components["schemas"]["Subscriptions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionForPut"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what is meant. */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
