// Generated from openapi/runai by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "get_nodes"
  | "count_nodes"
  | "get_clusters"
  | "create_cluster"
  | "get_cluster_by_uuid"
  | "delete_cluster"
  | "updateCluster"
  | "get_cluster_metrics"
  | "get_nodepool_metrics"
  | "create_nodepool"
  | "get_nodepools"
  | "count_nodepools"
  | "delete_nodepool"
  | "update_nodepool"
  | "patch_nodepool"
  | "get_nodepool"
  | "get_cluster_install_info_by_uuid"
  | "get_tenant_nodes"
  | "count_tenant_nodes"
  | "get_node_telemetry"
  | "get_node_metrics"
  | "get_network_topologies"
  | "create_network_topology"
  | "get_network_topologies_count"
  | "get_network_topology_by_id"
  | "delete_network_topology"
  | "get_priorities"
  | "list_reports"
  | "create_report"
  | "count_reports"
  | "are_reports_available"
  | "get_report_by_id"
  | "delete_report_by_id"
  | "download_report_by_id"
  | "create_department"
  | "get_departments"
  | "update_department"
  | "get_department"
  | "delete_department"
  | "update_department_resources"
  | "patch_department_resources"
  | "get_department_metrics"
  | "get_departments_telemetry"
  | "count_departments"
  | "create_project"
  | "get_projects"
  | "update_project"
  | "get_project"
  | "delete_project"
  | "update_project_resources"
  | "patch_project_resources"
  | "get_project_metrics"
  | "get_projects_telemetry"
  | "count_projects"
  | "getInstallFile"
  | "getNodePools"
  | "createNodePool"
  | "updateNodePoolLabels"
  | "deleteNodePool"
  | "updateNodePool"
  | "getTenantSettings"
  | "updateTenantSetting"
  | "getTenantSettingsByKey"
  | "getClusterMetrics"
  | "getDepartmentsMetrics"
  | "getDepartmentMetrics"
  | "getProjectsMetrics"
  | "getProjectMetrics"
  | "getAdminCLIRelease"
  | "getAdminCLIReleaseChecksum"
  | "getAdminCLIReleaseByVersion"
  | "getAdminCLIReleaseByVersionChecksum"
  | "list_compute_assets"
  | "create_compute_asset"
  | "get_compute_asset_by_id"
  | "update_compute_asset_by_id"
  | "delete_compute_asset_by_id"
  | "list_credentials_assets"
  | "list_access_keys"
  | "create_access_key"
  | "get_access_key_by_id"
  | "update_access_key"
  | "delete_access_key"
  | "list_passwords"
  | "create_password"
  | "get_password_by_id"
  | "update_password"
  | "delete_password"
  | "list_docker_registries"
  | "create_docker_registry"
  | "get_docker_registry_by_id"
  | "update_docker_registry"
  | "delete_docker_registry"
  | "list_generic_secret"
  | "create_generic_secret"
  | "get_generic_secret_by_id"
  | "update_generic_secret"
  | "delete_generic_secret"
  | "list_ngc_api_key"
  | "create_ngc_api_key"
  | "get_ngc_api_key_by_id"
  | "update_ngc_api_key"
  | "delete_ngc_api_key"
  | "list_registries"
  | "create_registry"
  | "get_registry_by_id"
  | "delete_registry"
  | "update_registry"
  | "get_repositories"
  | "get_repository_tags"
  | "list_environment_assets"
  | "create_environment_asset"
  | "get_environment_asset_by_id"
  | "update_environment_asset_by_id"
  | "delete_environment_asset_by_id"
  | "list_datasource_assets"
  | "list_git_assets"
  | "create_git_asset"
  | "get_git_asset_by_id"
  | "update_git_asset_by_id"
  | "delete_git_asset_by_id"
  | "list_host_path_assets"
  | "create_host_path"
  | "get_host_path_by_id"
  | "update_host_path_by_id"
  | "delete_host_path_by_id"
  | "list_nfs_assets"
  | "create_nfs_asset"
  | "get_nfs_asset_by_id"
  | "update_nfs_asset_by_id"
  | "delete_nfs_asset_by_id"
  | "list_pvc_assets"
  | "create_pvc_asset"
  | "get_pvc_asset_by_id"
  | "update_pvc_asset_by_id"
  | "delete_pvc_asset_by_id"
  | "get_pvc_history"
  | "list_s3_assets"
  | "create_s3_asset"
  | "get_s3_asset_by_id"
  | "update_s3_asset_by_id"
  | "delete_s3_asset_by_id"
  | "list_templates"
  | "create_template"
  | "get_template_by_id"
  | "update_template"
  | "delete_template_by_id"
  | "list_config_map_assets"
  | "create_config_map_asset"
  | "get_config_map_asset_by_id"
  | "update_config_map_asset_by_id"
  | "delete_config_map_asset_by_id"
  | "list_secret_assets"
  | "create_secret_asset"
  | "get_secret_asset_by_id"
  | "update_Secret_asset_by_id"
  | "delete_secret_asset_by_id"
  | "list_policies"
  | "update_training_policy_v2"
  | "overwrite_training_policy_v2"
  | "get_training_policy_v2"
  | "delete_training_policy"
  | "update_workspace_policy_v2"
  | "overwrite_workspace_policy_v2"
  | "get_workspace_policy_v2"
  | "delete_workspace_policy"
  | "update_distributed_policy_v2"
  | "overwrite_distributed_policy_v2"
  | "get_distributed_policy_v2"
  | "delete_distributed_policy"
  | "update_inference_policy_v2"
  | "overwrite_inference_policy_v2"
  | "get_inference_policy_v2"
  | "delete_inference_policy"
  | "update_distributed_inference_policy_v2"
  | "overwrite_distributed_inference_policy_v2"
  | "get_distributed_inference_policy_v2"
  | "delete_distributed_inference_policy"
  | "update_nim_service_policy"
  | "overwrite_nim_service_policy"
  | "get_nim_service_policy"
  | "delete_nim_service_policy"
  | "V1GetStorageClasses"
  | "getStorageClasses"
  | "getStorageClassesV2"
  | "list_storage_class_configuration"
  | "create_storage_class_configuration"
  | "get_storage_class_configuration_by_id"
  | "patch_storage_class_configuration_by_id"
  | "update_storage_class_configuration_by_id"
  | "delete_storage_class_configuration_by_id"
  | "createProject"
  | "getProjects"
  | "updateProject"
  | "deleteProject"
  | "getProject"
  | "getDepartments"
  | "updateDepartmentAdmins"
  | "get_roles_v1"
  | "get_role_v1"
  | "create_access_rule"
  | "get_access_rules"
  | "get_access_rule"
  | "delete_access_rule"
  | "count_access_rules"
  | "access_rules_batch"
  | "access_rules_batch_create"
  | "get_permissions"
  | "get_permitted_scopes"
  | "get_me_access_rules"
  | "count_me_access_rules"
  | "get_idps"
  | "create_idp"
  | "get_idp"
  | "delete_idp"
  | "update_idp"
  | "get_idp_mappers"
  | "update_idp_mappers"
  | "get_users"
  | "create_user"
  | "count_users"
  | "logout_user"
  | "reset_user_password"
  | "get_user_by_id"
  | "delete_user_by_id"
  | "change_user_password"
  | "get_applications"
  | "create_application"
  | "get_application_by_id"
  | "update_application_by_id"
  | "delete_application_by_id"
  | "regenerate_application_secret"
  | "get_service_accounts"
  | "create_service_account"
  | "get_service_account_by_id"
  | "update_service_account_by_id"
  | "delete_service_account_by_id"
  | "regenerate_service_account_secret"
  | "get_access_keys"
  | "create_access_key1"
  | "get_access_key_by_id1"
  | "delete_access_key_by_id"
  | "regenerate_access_key_secret"
  | "get_access_keys_administration"
  | "delete_access_key_by_id_administration"
  | "get_user_applications"
  | "create_user_application"
  | "get_user_application_by_id"
  | "delete_user_application_by_id"
  | "regenerate_user_application_secret"
  | "get_user_applications_administration"
  | "delete_user_application_by_id_administration"
  | "grant_token"
  | "grant_token_v2"
  | "get_security_settings"
  | "update_security_setting_by_key"
  | "get_security_setting_by_key"
  | "app_token"
  | "get_workloads"
  | "get_workload"
  | "count_workloads"
  | "get_workloads_telemetry"
  | "list_pods"
  | "get_workload_pod_metrics"
  | "get_workload_pods"
  | "count_pods"
  | "get_workload_events"
  | "get_workload_history"
  | "get_workload_metrics"
  | "create_workspace1"
  | "delete_workspace"
  | "get_workspace"
  | "suspend_workspace"
  | "resume_workspace"
  | "create_training1"
  | "delete_training"
  | "get_training"
  | "suspend_training"
  | "resume_training"
  | "create_distributed"
  | "delete_distributed"
  | "get_distributed"
  | "suspend_distributed"
  | "resume_distributed"
  | "create_distributed_inference"
  | "delete_distributed_inference"
  | "get_distributed_inference"
  | "update_distributed_inference_spec"
  | "create_inference1"
  | "delete_inference"
  | "get_inference"
  | "update_inference_spec"
  | "get_inference_workload_metrics"
  | "get_inference_workload_pod_metrics"
  | "get_inference_workload_revisions"
  | "count_inference_workload_revisions"
  | "get_revision"
  | "get_revision_pods"
  | "get_revision_events"
  | "get_revision_history"
  | "list_templates1"
  | "template_name_availability"
  | "get_template_by_id1"
  | "count_templates"
  | "create_workspace_template"
  | "list_workspace_templates"
  | "get_workspace_template"
  | "delete_workspace_template"
  | "patch_workspace_template"
  | "update_workspace_template"
  | "create_training_template"
  | "list_training_templates"
  | "get_training_template"
  | "delete_training_template"
  | "patch_training_template"
  | "update_training_template"
  | "create_distributed_template"
  | "list_distributed_templates"
  | "get_distributed_template"
  | "delete_distributed_template"
  | "patch_distributed_template"
  | "update_distributed_template"
  | "create_inference_template"
  | "list_inference_templates"
  | "get_inference_template"
  | "delete_inference_template"
  | "batch_workloads"
  | "list_categories"
  | "get_category_by_id"
  | "list_workload_types"
  | "create_workload_type"
  | "get_workload_type"
  | "update_workload_type"
  | "delete_workload_type"
  | "get_workload_priorities"
  | "list_applications"
  | "count_applications"
  | "get_application"
  | "create_workload_v2"
  | "get_workload_v2_by_id"
  | "delete_workload_v2"
  | "update_workload_v2"
  | "create_nim_service"
  | "get_nim_service_by_id"
  | "update_nim_service_spec"
  | "get_tenant_logo"
  | "upload_tenant_logo"
  | "get_datavolumes"
  | "create_datavolume"
  | "get_datavolume"
  | "delete_datavolume"
  | "patch_datavolume"
  | "datavolume_name_availability"
  | "count_datavolumes"
  | "patch_datavolume_shared_scopes"
  | "get_datavolume_shared_scopes"
  | "get_installer_unix"
  | "get_installer_unix_commands"
  | "get_installer_mac"
  | "get_installer_mac_commands"
  | "get_installer_linux"
  | "get_installer_linux_commands"
  | "get_installer_windows_commands"
  | "get_binary"
  | "get_manual_document"
  | "get_installer_unix_deprecated"
  | "get_installer_unix_commands_deprecated"
  | "get_installer_mac_deprecated"
  | "get_installer_mac_commands_deprecated"
  | "get_installer_linux_deprecated"
  | "get_installer_linux_commands_deprecated"
  | "get_installer_windows_commands_deprecated"
  | "get_binary_deprecated"
  | "get_manual_document_deprecated"
  | "getAuditLogs"
  | "downloadAuditLogs"
  | "getNotificationTypes"
  | "getNotificationState"
  | "updateNotificationState"
  | "getNotificationChannels"
  | "createNotificationChannelConfig"
  | "createSlackApp"
  | "getNotificationChannelConfig"
  | "patchNotificationChannelConfig"
  | "updateNotificationChannelConfig"
  | "deleteNotificationChannelConfig"
  | "validateNotificationChannel"
  | "getMySubscriptions"
  | "createSubscription"
  | "updateSubscription"
  | "deleteSubscription";

const pathClusterUuid: OperationParameter = { name: "clusterUuid", in: "path", required: true, type: "string" };
const queryFilterBy: OperationParameter = { name: "filterBy", in: "query", required: false, type: "array", explode: false };
const querySortBy: OperationParameter = { name: "sortBy", in: "query", required: false, type: "string" };
const querySortOrder: OperationParameter = { name: "sortOrder", in: "query", required: false, type: "string" };
const queryOffset: OperationParameter = { name: "offset", in: "query", required: false, type: "integer" };
const queryLimit: OperationParameter = { name: "limit", in: "query", required: false, type: "integer" };
const querySearch: OperationParameter = { name: "search", in: "query", required: false, type: "string" };
const queryVerbosity: OperationParameter = { name: "verbosity", in: "query", required: false, type: "string" };
const queryStart: OperationParameter = { name: "start", in: "query", required: true, type: "string" };
const queryEnd: OperationParameter = { name: "end", in: "query", required: true, type: "string" };
const queryNumberOfSamples: OperationParameter = { name: "numberOfSamples", in: "query", required: false, type: "integer" };
const queryMetricType: OperationParameter = { name: "metricType", in: "query", required: true, type: "array", explode: false };
const queryNodepoolName: OperationParameter = { name: "nodepoolName", in: "query", required: false, type: "string" };
const pathNodepoolId: OperationParameter = { name: "nodepoolId", in: "path", required: true, type: "string" };
const queryClusterId: OperationParameter = { name: "clusterId", in: "query", required: false, type: "string" };
const queryGroupBy: OperationParameter = { name: "groupBy", in: "query", required: false, type: "array", explode: false };
const queryTelemetryType: OperationParameter = { name: "telemetryType", in: "query", required: true, type: "string" };
const pathNetworkTopologyId: OperationParameter = { name: "networkTopologyId", in: "path", required: true, type: "string" };
const pathReportId: OperationParameter = { name: "reportId", in: "path", required: true, type: "string" };
const pathDepartmentId: OperationParameter = { name: "departmentId", in: "path", required: true, type: "string" };
const queryDepartmentId: OperationParameter = { name: "departmentId", in: "query", required: false, type: "string" };
const pathProjectId: OperationParameter = { name: "projectId", in: "path", required: true, type: "string" };
const pathClusterId: OperationParameter = { name: "clusterId", in: "path", required: true, type: "string" };
const pathId: OperationParameter = { name: "id", in: "path", required: true, type: "integer" };
const queryStart2: OperationParameter = { name: "start", in: "query", required: false, type: "string" };
const queryEnd2: OperationParameter = { name: "end", in: "query", required: false, type: "string" };
const pathOs: OperationParameter = { name: "os", in: "path", required: true, type: "string" };
const pathVersion: OperationParameter = { name: "version", in: "path", required: true, type: "string" };
const queryName: OperationParameter = { name: "name", in: "query", required: false, type: "string" };
const queryScope: OperationParameter = { name: "scope", in: "query", required: false, type: "string" };
const queryProjectId: OperationParameter = { name: "projectId", in: "query", required: false, type: "integer" };
const queryUsageInfo: OperationParameter = { name: "usageInfo", in: "query", required: false, type: "boolean" };
const queryComplyToProject: OperationParameter = { name: "complyToProject", in: "query", required: false, type: "integer" };
const queryComplyToWorkloadType: OperationParameter = { name: "complyToWorkloadType", in: "query", required: false, type: "string" };
const queryComplyToReplicaType: OperationParameter = { name: "complyToReplicaType", in: "query", required: false, type: "string" };
const queryIncludeDescendants: OperationParameter = { name: "includeDescendants", in: "query", required: false, type: "boolean" };
const pathAssetId: OperationParameter = { name: "AssetId", in: "path", required: true, type: "string" };
const queryStatusInfo: OperationParameter = { name: "statusInfo", in: "query", required: false, type: "boolean" };
const querySearchName: OperationParameter = { name: "searchName", in: "query", required: false, type: "string" };
const queryDistributedFramework: OperationParameter = { name: "distributedFramework", in: "query", required: false, type: "string" };
const queryIsDistributed: OperationParameter = { name: "isDistributed", in: "query", required: false, type: "boolean" };
const queryIsTraining: OperationParameter = { name: "isTraining", in: "query", required: false, type: "boolean" };
const queryIsWorkspace: OperationParameter = { name: "isWorkspace", in: "query", required: false, type: "boolean" };
const queryAssetIds: OperationParameter = { name: "assetIds", in: "query", required: false, type: "string" };
const queryProjectId2: OperationParameter = { name: "projectId", in: "query", required: false, type: "string" };
const queryValidateOnly: OperationParameter = { name: "validateOnly", in: "query", required: false, type: "boolean" };
const queryApproveClusterDeletion: OperationParameter = { name: "approveClusterDeletion", in: "query", required: false, type: "boolean" };
const queryScope2: OperationParameter = { name: "scope", in: "query", required: true, type: "string" };
const queryIncludeNone: OperationParameter = { name: "includeNone", in: "query", required: false, type: "boolean" };
const queryClusterId2: OperationParameter = { name: "clusterId", in: "query", required: true, type: "string" };
const pathId2: OperationParameter = { name: "id", in: "path", required: true, type: "string" };
const queryTenantId: OperationParameter = { name: "tenantId", in: "query", required: false, type: "integer" };
const queryExcludePermissions: OperationParameter = { name: "excludePermissions", in: "query", required: false, type: "boolean" };
const queryMemoryUnitMb: OperationParameter = { name: "memoryUnitMb", in: "query", required: false, type: "boolean" };
const queryIncludeDeleted: OperationParameter = { name: "includeDeleted", in: "query", required: false, type: "boolean" };
const queryScopeId: OperationParameter = { name: "scopeId", in: "query", required: false, type: "string" };
const pathAccessRuleId: OperationParameter = { name: "accessRuleId", in: "path", required: true, type: "integer" };
const pathIdp: OperationParameter = { name: "idp", in: "path", required: true, type: "string" };
const pathUserId: OperationParameter = { name: "userId", in: "path", required: true, type: "string" };
const pathAppId: OperationParameter = { name: "appId", in: "path", required: true, type: "string" };
const pathServiceAccountId: OperationParameter = { name: "serviceAccountId", in: "path", required: true, type: "string" };
const pathAccessKeyId: OperationParameter = { name: "accessKeyId", in: "path", required: true, type: "string" };
const queryClientId: OperationParameter = { name: "clientId", in: "query", required: false, type: "string" };
const queryCreatedBy: OperationParameter = { name: "createdBy", in: "query", required: false, type: "string" };
const pathKey: OperationParameter = { name: "key", in: "path", required: true, type: "string" };
const queryDeleted: OperationParameter = { name: "deleted", in: "query", required: false, type: "boolean" };
const pathWorkloadId: OperationParameter = { name: "workloadId", in: "path", required: true, type: "string" };
const pathPodId: OperationParameter = { name: "podId", in: "path", required: true, type: "string" };
const pathRevisionId: OperationParameter = { name: "revisionId", in: "path", required: true, type: "string" };
const pathTemplateId: OperationParameter = { name: "templateId", in: "path", required: true, type: "string" };
const pathWorkloadTypeId: OperationParameter = { name: "workloadTypeId", in: "path", required: true, type: "string" };
const pathWorkloadV2Id: OperationParameter = { name: "WorkloadV2Id", in: "path", required: true, type: "string" };
const queryRequestType: OperationParameter = { name: "requestType", in: "query", required: true, type: "string" };
const queryUsableInProjectId: OperationParameter = { name: "usableInProjectId", in: "query", required: false, type: "string" };
const pathDatavolumeId: OperationParameter = { name: "datavolumeId", in: "path", required: true, type: "string" };
const pathOperatingSystem: OperationParameter = { name: "operatingSystem", in: "path", required: true, type: "string" };
const pathArchitecture: OperationParameter = { name: "architecture", in: "path", required: true, type: "string" };
const pathDocumentName: OperationParameter = { name: "documentName", in: "path", required: true, type: "string" };
const pathName: OperationParameter = { name: "name", in: "path", required: true, type: "string" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  get_nodes: {
    id: "get_nodes", group: "nodes", name: "getNodes", method: "GET",
    path: "/api/v1/clusters/{clusterUuid}/nodes",
    parameters: [
      pathClusterUuid,
      { name: "nodeName", in: "query", required: false, type: "string" },
      queryFilterBy,
      querySortBy,
      querySortOrder,
      queryOffset,
      queryLimit,
      querySearch,
    ],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|status|nodePool|gpuType|nvLinkDomainUid|nvLinkCliqueId|clusterUuid)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/nodes",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
    deprecated: true,
  },
  count_nodes: {
    id: "count_nodes", group: "nodes", name: "countNodes", method: "GET",
    path: "/api/v1/clusters/{clusterUuid}/nodes/count",
    parameters: [pathClusterUuid, queryFilterBy, querySearch],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|status|nodePool|gpuType|nvLinkDomainUid|nvLinkCliqueId|clusterUuid)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_clusters: {
    id: "get_clusters", group: "clusters", name: "getClusters", method: "GET", path: "/api/v1/clusters",
    parameters: [queryVerbosity, { name: "includeRequestedForDelete", in: "query", required: false, type: "boolean" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_cluster: {
    id: "create_cluster", group: "clusters", name: "createCluster", method: "POST", path: "/api/v1/clusters",
    parameters: [], body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_cluster_by_uuid: {
    id: "get_cluster_by_uuid", group: "clusters", name: "getClusterByUuid", method: "GET",
    path: "/api/v1/clusters/{clusterUuid}", parameters: [pathClusterUuid, queryVerbosity],
    constraints: [{ in: "path", name: "clusterUuid", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_cluster: {
    id: "delete_cluster", group: "clusters", name: "deleteCluster", method: "DELETE",
    path: "/api/v1/clusters/{clusterUuid}",
    parameters: [pathClusterUuid, { name: "force", in: "query", required: false, type: "boolean" }],
    constraints: [{ in: "path", name: "clusterUuid", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  updateCluster: {
    id: "updateCluster", group: "clusters", name: "updateCluster", method: "PUT",
    path: "/api/v1/clusters/{clusterUuid}", parameters: [pathClusterUuid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "clusterUuid", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  get_cluster_metrics: {
    id: "get_cluster_metrics", group: "clusters", name: "getClusterMetrics", method: "GET",
    path: "/api/v1/clusters/{clusterUuid}/metrics",
    parameters: [
      pathClusterUuid,
      queryStart,
      queryEnd,
      queryNumberOfSamples,
      queryMetricType,
      { name: "groupBy", in: "query", required: false, type: "string", explode: false },
      queryNodepoolName,
    ],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_nodepool_metrics: {
    id: "get_nodepool_metrics", group: "nodePools", name: "getNodepoolMetrics", method: "GET",
    path: "/api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics",
    parameters: [
      pathClusterUuid,
      { name: "nodepoolName", in: "path", required: true, type: "string" },
      queryStart,
      queryEnd,
      queryNumberOfSamples,
      queryMetricType,
    ],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  create_nodepool: {
    id: "create_nodepool", group: "nodePools", name: "createNodepool", method: "POST",
    path: "/api/v1/node-pools", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1 },
      { in: "body", name: "labelKey", type: "string", required: true, minLength: 1 },
      { in: "body", name: "labelValue", type: "string", required: true, minLength: 1 },
      { in: "body", name: "overProvisioningRatio", type: "integer", nullable: true, minimum: 1, maximum: 5 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_nodepools: {
    id: "get_nodepools", group: "nodePools", name: "getNodepools", method: "GET", path: "/api/v1/node-pools",
    parameters: [queryFilterBy, querySortBy, querySortOrder, queryOffset, queryLimit],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|phase|createdAt|updatedAt|gpuNetworkAccelerationDetection|networkTopologyName|gpuNetworkAccelerationDetected|gpuNetworkAccelerationLabelKey|swapEnabled|nodeLevelSchedulerEnabled)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/nodepools",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  count_nodepools: {
    id: "count_nodepools", group: "nodePools", name: "countNodepools", method: "GET",
    path: "/api/v1/node-pools/count", parameters: [queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|phase|createdAt|updatedAt|gpuNetworkAccelerationDetection|networkTopologyName|gpuNetworkAccelerationDetected|gpuNetworkAccelerationLabelKey|swapEnabled|nodeLevelSchedulerEnabled)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_nodepool: {
    id: "delete_nodepool", group: "nodePools", name: "deleteNodepool", method: "DELETE",
    path: "/api/v1/node-pools/{nodepoolId}", parameters: [pathNodepoolId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  update_nodepool: {
    id: "update_nodepool", group: "nodePools", name: "updateNodepool", method: "PUT",
    path: "/api/v1/node-pools/{nodepoolId}", parameters: [pathNodepoolId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "labelKey", type: "string", nullable: true, minLength: 1 },
      { in: "body", name: "labelValue", type: "string", nullable: true, minLength: 1 },
      { in: "body", name: "overProvisioningRatio", type: "integer", nullable: true, minimum: 1, maximum: 5 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  patch_nodepool: {
    id: "patch_nodepool", group: "nodePools", name: "patchNodepool", method: "PATCH",
    path: "/api/v1/node-pools/{nodepoolId}", parameters: [pathNodepoolId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "labelKey", type: "string", nullable: true, minLength: 1 },
      { in: "body", name: "labelValue", type: "string", nullable: true, minLength: 1 },
      { in: "body", name: "overProvisioningRatio", type: "integer", nullable: true, minimum: 1, maximum: 5 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_nodepool: {
    id: "get_nodepool", group: "nodePools", name: "getNodepool", method: "GET",
    path: "/api/v1/node-pools/{nodepoolId}", parameters: [pathNodepoolId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_cluster_install_info_by_uuid: {
    id: "get_cluster_install_info_by_uuid", group: "clusters", name: "getClusterInstallInfoByUuid",
    method: "GET", path: "/api/v1/clusters/{clusterUuid}/cluster-install-info",
    parameters: [
      pathClusterUuid,
      { name: "version", in: "query", required: true, type: "string" },
      { name: "remoteClusterUrl", in: "query", required: false, type: "string" },
    ],
    constraints: [{ in: "path", name: "clusterUuid", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_tenant_nodes: {
    id: "get_tenant_nodes", group: "nodes", name: "getTenantNodes", method: "GET", path: "/api/v1/nodes",
    parameters: [queryFilterBy, querySortBy, querySortOrder, queryOffset, queryLimit, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|status|nodePool|gpuType|nvLinkDomainUid|nvLinkCliqueId|clusterUuid)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/nodes",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  count_tenant_nodes: {
    id: "count_tenant_nodes", group: "nodes", name: "countTenantNodes", method: "GET",
    path: "/api/v1/nodes/count", parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|status|nodePool|gpuType|nvLinkDomainUid|nvLinkCliqueId|clusterUuid)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_node_telemetry: {
    id: "get_node_telemetry", group: "nodes", name: "getNodeTelemetry", method: "GET",
    path: "/api/v1/nodes/telemetry",
    parameters: [queryClusterId, queryNodepoolName, queryGroupBy, queryTelemetryType],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_node_metrics: {
    id: "get_node_metrics", group: "nodes", name: "getNodeMetrics", method: "GET",
    path: "/api/v1/nodes/{nodeId}/metrics",
    parameters: [
      { name: "nodeId", in: "path", required: true, type: "string" },
      queryMetricType,
      queryStart,
      queryEnd,
      queryNumberOfSamples,
    ],
    constraints: [
      { in: "path", name: "nodeId", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_network_topologies: {
    id: "get_network_topologies", group: "networkTopologies", name: "getNetworkTopologies", method: "GET",
    path: "/api/v1/network-topologies", parameters: [queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|source|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_network_topology: {
    id: "create_network_topology", group: "networkTopologies", name: "createNetworkTopology", method: "POST",
    path: "/api/v1/network-topologies", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "levels",
        type: "array",
        pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
      },
      {
        in: "body",
        name: "name",
        type: "string",
        required: true,
        minLength: 1,
        maxLength: 63,
        pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_network_topologies_count: {
    id: "get_network_topologies_count", group: "networkTopologies", name: "getNetworkTopologiesCount",
    method: "GET", path: "/api/v1/network-topologies/count", parameters: [queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|source|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_network_topology_by_id: {
    id: "get_network_topology_by_id", group: "networkTopologies", name: "getNetworkTopologyById",
    method: "GET", path: "/api/v1/network-topologies/{networkTopologyId}",
    parameters: [pathNetworkTopologyId], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  delete_network_topology: {
    id: "delete_network_topology", group: "networkTopologies", name: "deleteNetworkTopology",
    method: "DELETE", path: "/api/v1/network-topologies/{networkTopologyId}",
    parameters: [pathNetworkTopologyId], accept: [], idempotent: true, credentials: ["bearer"],
  },
  get_priorities: {
    id: "get_priorities", group: "orgUnit", name: "getPriorities", method: "GET",
    path: "/api/v1/org-unit/priorities", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  list_reports: {
    id: "list_reports", group: "reports", name: "listReports", method: "GET",
    path: "/api/v1/org-unit/reports",
    parameters: [queryFilterBy, querySortBy, querySortOrder, queryOffset, queryLimit, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|createdAt|createdBy|status)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/reports",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  create_report: {
    id: "create_report", group: "reports", name: "createReport", method: "POST",
    path: "/api/v1/org-unit/reports", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "filterBy",
        type: "array",
        pattern: "^(projectName|departmentName|clusterId)(==).+$",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  count_reports: {
    id: "count_reports", group: "reports", name: "countReports", method: "GET",
    path: "/api/v1/org-unit/reports/count", parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|createdAt|createdBy|status)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  are_reports_available: {
    id: "are_reports_available", group: "reports", name: "areReportsAvailable", method: "GET",
    path: "/api/v1/org-unit/reports/availability", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_report_by_id: {
    id: "get_report_by_id", group: "reports", name: "getReportById", method: "GET",
    path: "/api/v1/org-unit/reports/{reportId}", parameters: [pathReportId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_report_by_id: {
    id: "delete_report_by_id", group: "reports", name: "deleteReportById", method: "DELETE",
    path: "/api/v1/org-unit/reports/{reportId}", parameters: [pathReportId], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  download_report_by_id: {
    id: "download_report_by_id", group: "reports", name: "downloadReportById", method: "GET",
    path: "/api/v1/org-unit/reports/{reportId}/file", parameters: [pathReportId], accept: ["text/csv"],
    idempotent: true, credentials: ["bearer"], stream: "bytes",
  },
  create_department: {
    id: "create_department", group: "departments", name: "createDepartment", method: "POST",
    path: "/api/v1/org-unit/departments", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_departments: {
    id: "get_departments", group: "departments", name: "getDepartments", method: "GET",
    path: "/api/v1/org-unit/departments",
    parameters: [queryFilterBy, querySortBy, queryVerbosity, querySortOrder, queryOffset, queryLimit],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|totalGpuQuota|gpuAllocated|createdAt|avgGpuAllocation24h|avgGpuUtilization24h|avgGpuMemoryUtilization24h|avgGpuAllocation7d|avgGpuUtilization7d|avgGpuMemoryUtilization7d|avgGpuAllocation30d|avgGpuUtilization30d|avgGpuMemoryUtilization30d)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/departments",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  update_department: {
    id: "update_department", group: "departments", name: "updateDepartment", method: "PUT",
    path: "/api/v1/org-unit/departments/{departmentId}", parameters: [pathDepartmentId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "departmentId", type: "string", pattern: ".*" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_department: {
    id: "get_department", group: "departments", name: "getDepartment", method: "GET",
    path: "/api/v1/org-unit/departments/{departmentId}", parameters: [pathDepartmentId],
    constraints: [{ in: "path", name: "departmentId", type: "string", pattern: ".*" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_department: {
    id: "delete_department", group: "departments", name: "deleteDepartment", method: "DELETE",
    path: "/api/v1/org-unit/departments/{departmentId}", parameters: [pathDepartmentId],
    constraints: [{ in: "path", name: "departmentId", type: "string", pattern: ".*" }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  update_department_resources: {
    id: "update_department_resources", group: "departments", name: "updateDepartmentResources", method: "PUT",
    path: "/api/v1/org-unit/departments/{departmentId}/resources", parameters: [pathDepartmentId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "departmentId", type: "string", pattern: ".*" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  patch_department_resources: {
    id: "patch_department_resources", group: "departments", name: "patchDepartmentResources", method: "PATCH",
    path: "/api/v1/org-unit/departments/{departmentId}/resources", parameters: [pathDepartmentId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "departmentId", type: "string", pattern: ".*" }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_department_metrics: {
    id: "get_department_metrics", group: "departments", name: "getDepartmentMetrics", method: "GET",
    path: "/api/v1/org-unit/departments/{departmentId}/metrics",
    parameters: [pathDepartmentId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "departmentId", type: "string", pattern: ".*" },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_departments_telemetry: {
    id: "get_departments_telemetry", group: "departments", name: "getDepartmentsTelemetry", method: "GET",
    path: "/api/v1/org-unit/departments/telemetry",
    parameters: [queryClusterId, queryNodepoolName, queryDepartmentId, queryGroupBy, queryTelemetryType],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  count_departments: {
    id: "count_departments", group: "departments", name: "countDepartments", method: "GET",
    path: "/api/v1/org-unit/departments/count", parameters: [queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|totalGpuQuota|gpuAllocated|createdAt|avgGpuAllocation24h|avgGpuUtilization24h|avgGpuMemoryUtilization24h|avgGpuAllocation7d|avgGpuUtilization7d|avgGpuMemoryUtilization7d|avgGpuAllocation30d|avgGpuUtilization30d|avgGpuMemoryUtilization30d)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_project: {
    id: "create_project", group: "projects", name: "createProject", method: "POST",
    path: "/api/v1/org-unit/projects", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_projects: {
    id: "get_projects", group: "projects", name: "getProjects", method: "GET",
    path: "/api/v1/org-unit/projects",
    parameters: [queryFilterBy, querySortBy, querySortOrder, queryOffset, queryLimit, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|departmentId|parentId|parentName|phase|totalGpuQuota|gpuAllocated|createdAt|avgGpuAllocation24h|avgGpuUtilization24h|avgGpuMemoryUtilization24h|avgGpuAllocation7d|avgGpuUtilization7d|avgGpuMemoryUtilization7d|avgGpuAllocation30d|avgGpuUtilization30d|avgGpuMemoryUtilization30d)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/projects",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  update_project: {
    id: "update_project", group: "projects", name: "updateProject", method: "PUT",
    path: "/api/v1/org-unit/projects/{projectId}", parameters: [pathProjectId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_project: {
    id: "get_project", group: "projects", name: "getProject", method: "GET",
    path: "/api/v1/org-unit/projects/{projectId}", parameters: [pathProjectId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_project: {
    id: "delete_project", group: "projects", name: "deleteProject", method: "DELETE",
    path: "/api/v1/org-unit/projects/{projectId}", parameters: [pathProjectId], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  update_project_resources: {
    id: "update_project_resources", group: "projects", name: "updateProjectResources", method: "PUT",
    path: "/api/v1/org-unit/projects/{projectId}/resources", parameters: [pathProjectId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  patch_project_resources: {
    id: "patch_project_resources", group: "projects", name: "patchProjectResources", method: "PATCH",
    path: "/api/v1/org-unit/projects/{projectId}/resources", parameters: [pathProjectId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_project_metrics: {
    id: "get_project_metrics", group: "projects", name: "getProjectMetrics", method: "GET",
    path: "/api/v1/org-unit/projects/{projectId}/metrics",
    parameters: [pathProjectId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples, queryNodepoolName],
    constraints: [{ in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 }],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_projects_telemetry: {
    id: "get_projects_telemetry", group: "projects", name: "getProjectsTelemetry", method: "GET",
    path: "/api/v1/org-unit/projects/telemetry",
    parameters: [
      queryClusterId,
      { name: "nodepoolId", in: "query", required: false, type: "string" },
      queryDepartmentId,
      queryGroupBy,
      queryTelemetryType,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  count_projects: {
    id: "count_projects", group: "projects", name: "countProjects", method: "GET",
    path: "/api/v1/org-unit/projects/count", parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|clusterId|departmentId|parentId|parentName|phase|totalGpuQuota|gpuAllocated|createdAt|avgGpuAllocation24h|avgGpuUtilization24h|avgGpuMemoryUtilization24h|avgGpuAllocation7d|avgGpuUtilization7d|avgGpuMemoryUtilization7d|avgGpuAllocation30d|avgGpuUtilization30d|avgGpuMemoryUtilization30d)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  getInstallFile: {
    id: "getInstallFile", group: "clusters", name: "getInstallFile", method: "GET",
    path: "/v1/k8s/clusters/{cluster_uuid}/installfile",
    parameters: [
      { name: "cluster_uuid", in: "path", required: true, type: "string" },
      { name: "cloud", in: "query", required: false, type: "string" },
      { name: "clusterip", in: "query", required: false, type: "string" },
      { name: "format", in: "query", required: false, type: "string" },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  getNodePools: {
    id: "getNodePools", group: "nodePools", name: "getNodePools", method: "GET",
    path: "/v1/k8s/clusters/{clusterId}/node-pools", parameters: [pathClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  createNodePool: {
    id: "createNodePool", group: "nodePools", name: "createNodePool", method: "POST",
    path: "/v1/k8s/clusters/{clusterId}/node-pools", parameters: [pathClusterId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["bearer"], deprecated: true,
  },
  updateNodePoolLabels: {
    id: "updateNodePoolLabels", group: "nodePools", name: "updateNodePoolLabels", method: "PUT",
    path: "/v1/k8s/clusters/{clusterId}/node-pools/{id}/labels", parameters: [pathClusterId, pathId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  deleteNodePool: {
    id: "deleteNodePool", group: "nodePools", name: "deleteNodePool", method: "DELETE",
    path: "/v1/k8s/clusters/{clusterId}/node-pools/{id}", parameters: [pathClusterId, pathId], accept: [],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  updateNodePool: {
    id: "updateNodePool", group: "nodePools", name: "updateNodePool", method: "PUT",
    path: "/v1/k8s/clusters/{clusterId}/node-pools/{id}", parameters: [pathClusterId, pathId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  getTenantSettings: {
    id: "getTenantSettings", group: "tenant", name: "getTenantSettings", method: "GET",
    path: "/v1/k8s/setting", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  updateTenantSetting: {
    id: "updateTenantSetting", group: "tenant", name: "updateTenantSetting", method: "PUT",
    path: "/v1/k8s/setting", parameters: [], body: { required: false, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  getTenantSettingsByKey: {
    id: "getTenantSettingsByKey", group: "tenant", name: "getTenantSettingsByKey", method: "GET",
    path: "/v1/k8s/setting/{settingKey}",
    parameters: [{ name: "settingKey", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  getClusterMetrics: {
    id: "getClusterMetrics", group: "clusters", name: "getClusterMetricsDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterUuid}/metrics",
    parameters: [pathClusterUuid, queryStart2, queryEnd2, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getDepartmentsMetrics: {
    id: "getDepartmentsMetrics", group: "departments", name: "getDepartmentsMetrics", method: "GET",
    path: "/v1/k8s/clusters/{clusterUuid}/departments/metrics",
    parameters: [pathClusterUuid, queryStart2, queryEnd2, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getDepartmentMetrics: {
    id: "getDepartmentMetrics", group: "departments", name: "getDepartmentMetricsDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterUuid}/departments/{departmentId}/metrics",
    parameters: [pathClusterUuid, pathDepartmentId, queryStart2, queryEnd2, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "path", name: "departmentId", type: "string", pattern: ".*" },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getProjectsMetrics: {
    id: "getProjectsMetrics", group: "projects", name: "getProjectsMetrics", method: "GET",
    path: "/v1/k8s/clusters/{clusterUuid}/projects/metrics",
    parameters: [pathClusterUuid, queryStart2, queryEnd2, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getProjectMetrics: {
    id: "getProjectMetrics", group: "projects", name: "getProjectMetricsDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterUuid}/projects/{projectId}/metrics",
    parameters: [pathClusterUuid, pathProjectId, queryStart2, queryEnd2, queryNumberOfSamples, queryNodepoolName],
    constraints: [
      { in: "path", name: "clusterUuid", type: "string", minLength: 1 },
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getAdminCLIRelease: {
    id: "getAdminCLIRelease", group: "adminCli", name: "getAdminCLIRelease", method: "GET",
    path: "/v1/k8s/admin-cli/{os}", parameters: [pathOs], accept: ["application/x-tar"], idempotent: true,
    credentials: ["bearer"], stream: "bytes",
  },
  getAdminCLIReleaseChecksum: {
    id: "getAdminCLIReleaseChecksum", group: "adminCli", name: "getAdminCLIReleaseChecksum", method: "GET",
    path: "/v1/k8s/admin-cli/{os}/checksum", parameters: [pathOs], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  getAdminCLIReleaseByVersion: {
    id: "getAdminCLIReleaseByVersion", group: "adminCli", name: "getAdminCLIReleaseByVersion", method: "GET",
    path: "/v1/k8s/admin-cli/{version}/{os}", parameters: [pathOs, pathVersion],
    constraints: [
      {
        in: "path",
        name: "version",
        type: "string",
        pattern: "^(v(0|[1-9]\\d*))\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$",
      },
    ],
    accept: ["application/x-tar"], idempotent: true, credentials: ["bearer"], stream: "bytes",
  },
  getAdminCLIReleaseByVersionChecksum: {
    id: "getAdminCLIReleaseByVersionChecksum", group: "adminCli", name: "getAdminCLIReleaseByVersionChecksum",
    method: "GET", path: "/v1/k8s/admin-cli/{version}/{os}/checksum", parameters: [pathOs, pathVersion],
    constraints: [
      {
        in: "path",
        name: "version",
        type: "string",
        pattern: "^(v(0|[1-9]\\d*))\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_compute_assets: {
    id: "list_compute_assets", group: "compute", name: "listComputeAssets", method: "GET",
    path: "/api/v1/asset/compute",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryComplyToReplicaType,
      queryIncludeDescendants,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_compute_asset: {
    id: "create_compute_asset", group: "compute", name: "createComputeAsset", method: "POST",
    path: "/api/v1/asset/compute", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_compute_asset_by_id: {
    id: "get_compute_asset_by_id", group: "compute", name: "getComputeAssetById", method: "GET",
    path: "/api/v1/asset/compute/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryComplyToProject, queryComplyToWorkloadType, queryComplyToReplicaType],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_compute_asset_by_id: {
    id: "update_compute_asset_by_id", group: "compute", name: "updateComputeAssetById", method: "PUT",
    path: "/api/v1/asset/compute/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_compute_asset_by_id: {
    id: "delete_compute_asset_by_id", group: "compute", name: "deleteComputeAssetById", method: "DELETE",
    path: "/api/v1/asset/compute/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_credentials_assets: {
    id: "list_credentials_assets", group: "credentials", name: "listCredentialsAssets", method: "GET",
    path: "/api/v1/asset/credentials",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_access_keys: {
    id: "list_access_keys", group: "credentials", name: "listAccessKeys", method: "GET",
    path: "/api/v1/asset/credentials/access-key",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_access_key: {
    id: "create_access_key", group: "credentials", name: "createAccessKey", method: "POST",
    path: "/api/v1/asset/credentials/access-key", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_access_key_by_id: {
    id: "get_access_key_by_id", group: "credentials", name: "getAccessKeyById", method: "GET",
    path: "/api/v1/asset/credentials/access-key/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryStatusInfo],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_access_key: {
    id: "update_access_key", group: "credentials", name: "updateAccessKey", method: "PUT",
    path: "/api/v1/asset/credentials/access-key/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_access_key: {
    id: "delete_access_key", group: "credentials", name: "deleteAccessKey", method: "DELETE",
    path: "/api/v1/asset/credentials/access-key/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_passwords: {
    id: "list_passwords", group: "credentials", name: "listPasswords", method: "GET",
    path: "/api/v1/asset/credentials/password",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_password: {
    id: "create_password", group: "credentials", name: "createPassword", method: "POST",
    path: "/api/v1/asset/credentials/password", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_password_by_id: {
    id: "get_password_by_id", group: "credentials", name: "getPasswordById", method: "GET",
    path: "/api/v1/asset/credentials/password/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryStatusInfo],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_password: {
    id: "update_password", group: "credentials", name: "updatePassword", method: "PUT",
    path: "/api/v1/asset/credentials/password/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_password: {
    id: "delete_password", group: "credentials", name: "deletePassword", method: "DELETE",
    path: "/api/v1/asset/credentials/password/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_docker_registries: {
    id: "list_docker_registries", group: "credentials", name: "listDockerRegistries", method: "GET",
    path: "/api/v1/asset/credentials/docker-registry",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_docker_registry: {
    id: "create_docker_registry", group: "credentials", name: "createDockerRegistry", method: "POST",
    path: "/api/v1/asset/credentials/docker-registry", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_docker_registry_by_id: {
    id: "get_docker_registry_by_id", group: "credentials", name: "getDockerRegistryById", method: "GET",
    path: "/api/v1/asset/credentials/docker-registry/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryStatusInfo],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_docker_registry: {
    id: "update_docker_registry", group: "credentials", name: "updateDockerRegistry", method: "PUT",
    path: "/api/v1/asset/credentials/docker-registry/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_docker_registry: {
    id: "delete_docker_registry", group: "credentials", name: "deleteDockerRegistry", method: "DELETE",
    path: "/api/v1/asset/credentials/docker-registry/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_generic_secret: {
    id: "list_generic_secret", group: "credentials", name: "listGenericSecret", method: "GET",
    path: "/api/v1/asset/credentials/generic-secret",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_generic_secret: {
    id: "create_generic_secret", group: "credentials", name: "createGenericSecret", method: "POST",
    path: "/api/v1/asset/credentials/generic-secret", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_generic_secret_by_id: {
    id: "get_generic_secret_by_id", group: "credentials", name: "getGenericSecretById", method: "GET",
    path: "/api/v1/asset/credentials/generic-secret/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryStatusInfo],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_generic_secret: {
    id: "update_generic_secret", group: "credentials", name: "updateGenericSecret", method: "PUT",
    path: "/api/v1/asset/credentials/generic-secret/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_generic_secret: {
    id: "delete_generic_secret", group: "credentials", name: "deleteGenericSecret", method: "DELETE",
    path: "/api/v1/asset/credentials/generic-secret/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  list_ngc_api_key: {
    id: "list_ngc_api_key", group: "credentials", name: "listNgcApiKey", method: "GET",
    path: "/api/v1/asset/credentials/ngc-api-key",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryStatusInfo,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_ngc_api_key: {
    id: "create_ngc_api_key", group: "credentials", name: "createNgcApiKey", method: "POST",
    path: "/api/v1/asset/credentials/ngc-api-key", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_ngc_api_key_by_id: {
    id: "get_ngc_api_key_by_id", group: "credentials", name: "getNgcApiKeyById", method: "GET",
    path: "/api/v1/asset/credentials/ngc-api-key/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryStatusInfo],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_ngc_api_key: {
    id: "update_ngc_api_key", group: "credentials", name: "updateNgcApiKey", method: "PUT",
    path: "/api/v1/asset/credentials/ngc-api-key/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_ngc_api_key: {
    id: "delete_ngc_api_key", group: "credentials", name: "deleteNgcApiKey", method: "DELETE",
    path: "/api/v1/asset/credentials/ngc-api-key/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  list_registries: {
    id: "list_registries", group: "registry", name: "listRegistries", method: "GET",
    path: "/api/v1/asset/registries", parameters: [queryName], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  create_registry: {
    id: "create_registry", group: "registry", name: "createRegistry", method: "POST",
    path: "/api/v1/asset/registries", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_registry_by_id: {
    id: "get_registry_by_id", group: "registry", name: "getRegistryById", method: "GET",
    path: "/api/v1/asset/registries/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_registry: {
    id: "delete_registry", group: "registry", name: "deleteRegistry", method: "DELETE",
    path: "/api/v1/asset/registries/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  update_registry: {
    id: "update_registry", group: "registry", name: "updateRegistry", method: "PUT",
    path: "/api/v1/asset/registries/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_repositories: {
    id: "get_repositories", group: "registry", name: "getRepositories", method: "GET",
    path: "/api/v1/asset/registries/{AssetId}/repositories", parameters: [pathAssetId, querySearchName],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_repository_tags: {
    id: "get_repository_tags", group: "registry", name: "getRepositoryTags", method: "GET",
    path: "/api/v1/asset/registries/{AssetId}/repositories/tags",
    parameters: [pathAssetId, { name: "repository", in: "query", required: true, type: "string" }, querySearchName],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_environment_assets: {
    id: "list_environment_assets", group: "environment", name: "listEnvironmentAssets", method: "GET",
    path: "/api/v1/asset/environment",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryDistributedFramework,
      queryIsDistributed,
      queryIsTraining,
      queryIsWorkspace,
      { name: "isInference", in: "query", required: false, type: "boolean" },
      queryComplyToReplicaType,
      queryStatusInfo,
      queryIncludeDescendants,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_environment_asset: {
    id: "create_environment_asset", group: "environment", name: "createEnvironmentAsset", method: "POST",
    path: "/api/v1/asset/environment", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_environment_asset_by_id: {
    id: "get_environment_asset_by_id", group: "environment", name: "getEnvironmentAssetById", method: "GET",
    path: "/api/v1/asset/environment/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryComplyToReplicaType,
      queryStatusInfo,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_environment_asset_by_id: {
    id: "update_environment_asset_by_id", group: "environment", name: "updateEnvironmentAssetById",
    method: "PUT", path: "/api/v1/asset/environment/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_environment_asset_by_id: {
    id: "delete_environment_asset_by_id", group: "environment", name: "deleteEnvironmentAssetById",
    method: "DELETE", path: "/api/v1/asset/environment/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_datasource_assets: {
    id: "list_datasource_assets", group: "datasources", name: "listDatasourceAssets", method: "GET",
    path: "/api/v1/asset/datasource",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
      queryIncludeDescendants,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_git_assets: {
    id: "list_git_assets", group: "git", name: "listGitAssets", method: "GET",
    path: "/api/v1/asset/datasource/git",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_git_asset: {
    id: "create_git_asset", group: "git", name: "createGitAsset", method: "POST",
    path: "/api/v1/asset/datasource/git", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_git_asset_by_id: {
    id: "get_git_asset_by_id", group: "git", name: "getGitAssetById", method: "GET",
    path: "/api/v1/asset/datasource/git/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryComplyToReplicaType,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_git_asset_by_id: {
    id: "update_git_asset_by_id", group: "git", name: "updateGitAssetById", method: "PUT",
    path: "/api/v1/asset/datasource/git/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_git_asset_by_id: {
    id: "delete_git_asset_by_id", group: "git", name: "deleteGitAssetById", method: "DELETE",
    path: "/api/v1/asset/datasource/git/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_host_path_assets: {
    id: "list_host_path_assets", group: "hostPath", name: "listHostPathAssets", method: "GET",
    path: "/api/v1/asset/datasource/host-path",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_host_path: {
    id: "create_host_path", group: "hostPath", name: "createHostPath", method: "POST",
    path: "/api/v1/asset/datasource/host-path", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_host_path_by_id: {
    id: "get_host_path_by_id", group: "hostPath", name: "getHostPathById", method: "GET",
    path: "/api/v1/asset/datasource/host-path/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryComplyToProject, queryComplyToWorkloadType, queryComplyToReplicaType],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_host_path_by_id: {
    id: "update_host_path_by_id", group: "hostPath", name: "updateHostPathById", method: "PUT",
    path: "/api/v1/asset/datasource/host-path/{AssetId}", parameters: [pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_host_path_by_id: {
    id: "delete_host_path_by_id", group: "hostPath", name: "deleteHostPathById", method: "DELETE",
    path: "/api/v1/asset/datasource/host-path/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_nfs_assets: {
    id: "list_nfs_assets", group: "nfs", name: "listNfsAssets", method: "GET",
    path: "/api/v1/asset/datasource/nfs",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_nfs_asset: {
    id: "create_nfs_asset", group: "nfs", name: "createNfsAsset", method: "POST",
    path: "/api/v1/asset/datasource/nfs", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_nfs_asset_by_id: {
    id: "get_nfs_asset_by_id", group: "nfs", name: "getNfsAssetById", method: "GET",
    path: "/api/v1/asset/datasource/nfs/{AssetId}",
    parameters: [pathAssetId, queryUsageInfo, queryComplyToProject, queryComplyToWorkloadType, queryComplyToReplicaType],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_nfs_asset_by_id: {
    id: "update_nfs_asset_by_id", group: "nfs", name: "updateNfsAssetById", method: "PUT",
    path: "/api/v1/asset/datasource/nfs/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_nfs_asset_by_id: {
    id: "delete_nfs_asset_by_id", group: "nfs", name: "deleteNfsAssetById", method: "DELETE",
    path: "/api/v1/asset/datasource/nfs/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_pvc_assets: {
    id: "list_pvc_assets", group: "pvc", name: "listPvcAssets", method: "GET",
    path: "/api/v1/asset/datasource/pvc",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_pvc_asset: {
    id: "create_pvc_asset", group: "pvc", name: "createPvcAsset", method: "POST",
    path: "/api/v1/asset/datasource/pvc", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_pvc_asset_by_id: {
    id: "get_pvc_asset_by_id", group: "pvc", name: "getPvcAssetById", method: "GET",
    path: "/api/v1/asset/datasource/pvc/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryComplyToReplicaType,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_pvc_asset_by_id: {
    id: "update_pvc_asset_by_id", group: "pvc", name: "updatePvcAssetById", method: "PUT",
    path: "/api/v1/asset/datasource/pvc/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_pvc_asset_by_id: {
    id: "delete_pvc_asset_by_id", group: "pvc", name: "deletePvcAssetById", method: "DELETE",
    path: "/api/v1/asset/datasource/pvc/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_pvc_history: {
    id: "get_pvc_history", group: "pvc", name: "getPvcHistory", method: "GET",
    path: "/api/v1/asset/datasource/pvc/{AssetId}/history",
    parameters: [pathAssetId, queryOffset, queryLimit],
    constraints: [
      { in: "path", name: "AssetId", type: "string", minLength: 1 },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/records",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  list_s3_assets: {
    id: "list_s3_assets", group: "s3", name: "listS3Assets", method: "GET",
    path: "/api/v1/asset/datasource/s3",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_s3_asset: {
    id: "create_s3_asset", group: "s3", name: "createS3Asset", method: "POST",
    path: "/api/v1/asset/datasource/s3", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_s3_asset_by_id: {
    id: "get_s3_asset_by_id", group: "s3", name: "getS3AssetById", method: "GET",
    path: "/api/v1/asset/datasource/s3/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryComplyToReplicaType,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_s3_asset_by_id: {
    id: "update_s3_asset_by_id", group: "s3", name: "updateS3AssetById", method: "PUT",
    path: "/api/v1/asset/datasource/s3/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_s3_asset_by_id: {
    id: "delete_s3_asset_by_id", group: "s3", name: "deleteS3AssetById", method: "DELETE",
    path: "/api/v1/asset/datasource/s3/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_templates: {
    id: "list_templates", group: "template", name: "listTemplates", method: "GET",
    path: "/api/v1/asset/workload-template",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryDistributedFramework,
      queryIsDistributed,
      queryIsTraining,
      queryIsWorkspace,
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  create_template: {
    id: "create_template", group: "template", name: "createTemplate", method: "POST",
    path: "/api/v1/asset/workload-template", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"], deprecated: true,
  },
  get_template_by_id: {
    id: "get_template_by_id", group: "template", name: "getTemplateById", method: "GET",
    path: "/api/v1/asset/workload-template/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  update_template: {
    id: "update_template", group: "template", name: "updateTemplate", method: "PUT",
    path: "/api/v1/asset/workload-template/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  delete_template_by_id: {
    id: "delete_template_by_id", group: "template", name: "deleteTemplateById", method: "DELETE",
    path: "/api/v1/asset/workload-template/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  list_config_map_assets: {
    id: "list_config_map_assets", group: "configMap", name: "listConfigMapAssets", method: "GET",
    path: "/api/v1/asset/datasource/config-map",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_config_map_asset: {
    id: "create_config_map_asset", group: "configMap", name: "createConfigMapAsset", method: "POST",
    path: "/api/v1/asset/datasource/config-map", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_config_map_asset_by_id: {
    id: "get_config_map_asset_by_id", group: "configMap", name: "getConfigMapAssetById", method: "GET",
    path: "/api/v1/asset/datasource/config-map/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryComplyToReplicaType,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_config_map_asset_by_id: {
    id: "update_config_map_asset_by_id", group: "configMap", name: "updateConfigMapAssetById", method: "PUT",
    path: "/api/v1/asset/datasource/config-map/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_config_map_asset_by_id: {
    id: "delete_config_map_asset_by_id", group: "configMap", name: "deleteConfigMapAssetById",
    method: "DELETE", path: "/api/v1/asset/datasource/config-map/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_secret_assets: {
    id: "list_secret_assets", group: "secret", name: "listSecretAssets", method: "GET",
    path: "/api/v1/asset/datasource/secrets",
    parameters: [
      queryName,
      queryScope,
      queryProjectId,
      queryDepartmentId,
      queryClusterId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryAssetIds,
      queryComplyToReplicaType,
    ],
    constraints: [
      {
        in: "query",
        name: "assetIds",
        type: "string",
        pattern: "^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:,(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))*\\b$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_secret_asset: {
    id: "create_secret_asset", group: "secret", name: "createSecretAsset", method: "POST",
    path: "/api/v1/asset/datasource/secrets", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_secret_asset_by_id: {
    id: "get_secret_asset_by_id", group: "secret", name: "getSecretAssetById", method: "GET",
    path: "/api/v1/asset/datasource/secrets/{AssetId}",
    parameters: [
      pathAssetId,
      queryUsageInfo,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryStatusInfo,
      queryComplyToReplicaType,
    ],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_Secret_asset_by_id: {
    id: "update_Secret_asset_by_id", group: "secret", name: "updateSecretAssetById", method: "PUT",
    path: "/api/v1/asset/datasource/secrets/{AssetId}", parameters: [pathAssetId],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_secret_asset_by_id: {
    id: "delete_secret_asset_by_id", group: "secret", name: "deleteSecretAssetById", method: "DELETE",
    path: "/api/v1/asset/datasource/secrets/{AssetId}", parameters: [pathAssetId],
    constraints: [{ in: "path", name: "AssetId", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_policies: {
    id: "list_policies", group: "policy", name: "listPolicies", method: "GET", path: "/api/v2/policy",
    parameters: [
      { name: "workloadType", in: "query", required: false, type: "string" },
      queryScope,
      queryDepartmentId,
      queryProjectId2,
      queryClusterId,
      { name: "includeFallbackPolicies", in: "query", required: false, type: "boolean" },
    ],
    constraints: [{ in: "query", name: "workloadType", type: "string", minLength: 1 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_training_policy_v2: {
    id: "update_training_policy_v2", group: "policy", name: "updateTrainingPolicyV2", method: "PATCH",
    path: "/api/v2/policy/trainings", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_training_policy_v2: {
    id: "overwrite_training_policy_v2", group: "policy", name: "overwriteTrainingPolicyV2", method: "PUT",
    path: "/api/v2/policy/trainings", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_training_policy_v2: {
    id: "get_training_policy_v2", group: "policy", name: "getTrainingPolicyV2", method: "GET",
    path: "/api/v2/policy/trainings",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_training_policy: {
    id: "delete_training_policy", group: "policy", name: "deleteTrainingPolicy", method: "DELETE",
    path: "/api/v2/policy/trainings",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId, queryApproveClusterDeletion],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_workspace_policy_v2: {
    id: "update_workspace_policy_v2", group: "policy", name: "updateWorkspacePolicyV2", method: "PATCH",
    path: "/api/v2/policy/workspaces", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_workspace_policy_v2: {
    id: "overwrite_workspace_policy_v2", group: "policy", name: "overwriteWorkspacePolicyV2", method: "PUT",
    path: "/api/v2/policy/workspaces", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_workspace_policy_v2: {
    id: "get_workspace_policy_v2", group: "policy", name: "getWorkspacePolicyV2", method: "GET",
    path: "/api/v2/policy/workspaces",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_workspace_policy: {
    id: "delete_workspace_policy", group: "policy", name: "deleteWorkspacePolicy", method: "DELETE",
    path: "/api/v2/policy/workspaces",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId, queryApproveClusterDeletion],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_distributed_policy_v2: {
    id: "update_distributed_policy_v2", group: "policy", name: "updateDistributedPolicyV2", method: "PATCH",
    path: "/api/v2/policy/distributed", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_distributed_policy_v2: {
    id: "overwrite_distributed_policy_v2", group: "policy", name: "overwriteDistributedPolicyV2",
    method: "PUT", path: "/api/v2/policy/distributed",
    parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_distributed_policy_v2: {
    id: "get_distributed_policy_v2", group: "policy", name: "getDistributedPolicyV2", method: "GET",
    path: "/api/v2/policy/distributed",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_distributed_policy: {
    id: "delete_distributed_policy", group: "policy", name: "deleteDistributedPolicy", method: "DELETE",
    path: "/api/v2/policy/distributed",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId, queryApproveClusterDeletion],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_inference_policy_v2: {
    id: "update_inference_policy_v2", group: "policy", name: "updateInferencePolicyV2", method: "PATCH",
    path: "/api/v2/policy/inferences", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_inference_policy_v2: {
    id: "overwrite_inference_policy_v2", group: "policy", name: "overwriteInferencePolicyV2", method: "PUT",
    path: "/api/v2/policy/inferences", parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_inference_policy_v2: {
    id: "get_inference_policy_v2", group: "policy", name: "getInferencePolicyV2", method: "GET",
    path: "/api/v2/policy/inferences",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_inference_policy: {
    id: "delete_inference_policy", group: "policy", name: "deleteInferencePolicy", method: "DELETE",
    path: "/api/v2/policy/inferences",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId, queryApproveClusterDeletion],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_distributed_inference_policy_v2: {
    id: "update_distributed_inference_policy_v2", group: "policy", name: "updateDistributedInferencePolicyV2",
    method: "PATCH", path: "/api/v2/policy/distributed-inferences",
    parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_distributed_inference_policy_v2: {
    id: "overwrite_distributed_inference_policy_v2", group: "policy",
    name: "overwriteDistributedInferencePolicyV2", method: "PUT",
    path: "/api/v2/policy/distributed-inferences",
    parameters: [queryValidateOnly, queryApproveClusterDeletion],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_distributed_inference_policy_v2: {
    id: "get_distributed_inference_policy_v2", group: "policy", name: "getDistributedInferencePolicyV2",
    method: "GET", path: "/api/v2/policy/distributed-inferences",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_distributed_inference_policy: {
    id: "delete_distributed_inference_policy", group: "policy", name: "deleteDistributedInferencePolicy",
    method: "DELETE", path: "/api/v2/policy/distributed-inferences",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId, queryApproveClusterDeletion],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_nim_service_policy: {
    id: "update_nim_service_policy", group: "policy", name: "updateNimServicePolicy", method: "PATCH",
    path: "/api/v2/policy/nim-services", parameters: [queryValidateOnly],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "reset", type: "array", pattern: ".*" }], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  overwrite_nim_service_policy: {
    id: "overwrite_nim_service_policy", group: "policy", name: "overwriteNimServicePolicy", method: "PUT",
    path: "/api/v2/policy/nim-services", parameters: [queryValidateOnly],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_nim_service_policy: {
    id: "get_nim_service_policy", group: "policy", name: "getNimServicePolicy", method: "GET",
    path: "/api/v2/policy/nim-services",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_nim_service_policy: {
    id: "delete_nim_service_policy", group: "policy", name: "deleteNimServicePolicy", method: "DELETE",
    path: "/api/v2/policy/nim-services",
    parameters: [queryScope2, queryDepartmentId, queryProjectId2, queryClusterId], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  V1GetStorageClasses: {
    id: "V1GetStorageClasses", group: "storageClasses", name: "v1GetStorageClasses", method: "GET",
    path: "/v1/k8s/clusters/{uuid}/storage-classes",
    parameters: [{ name: "uuid", in: "path", required: true, type: "string" }, queryIncludeNone],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getStorageClasses: {
    id: "getStorageClasses", group: "storageClasses", name: "getStorageClasses", method: "GET",
    path: "/api/v1/storage-classes", parameters: [queryClusterId2, queryName, queryIncludeNone],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  getStorageClassesV2: {
    id: "getStorageClassesV2", group: "storageClasses", name: "getStorageClassesV2", method: "GET",
    path: "/api/v2/storage-classes", parameters: [queryClusterId2, queryName, queryIncludeNone],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_storage_class_configuration: {
    id: "list_storage_class_configuration", group: "storageClassConfiguration",
    name: "listStorageClassConfiguration", method: "GET", path: "/api/v1/storage-class-configuration",
    parameters: [queryFilterBy, querySortBy, querySortOrder, queryOffset, queryLimit],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|tenantId|scopeType|scopeId)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/storageClassConfigurations",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  create_storage_class_configuration: {
    id: "create_storage_class_configuration", group: "storageClassConfiguration",
    name: "createStorageClassConfiguration", method: "POST", path: "/api/v1/storage-class-configuration",
    parameters: [], body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_storage_class_configuration_by_id: {
    id: "get_storage_class_configuration_by_id", group: "storageClassConfiguration",
    name: "getStorageClassConfigurationById", method: "GET", path: "/api/v1/storage-class-configuration/{id}",
    parameters: [pathId2, queryTenantId], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  patch_storage_class_configuration_by_id: {
    id: "patch_storage_class_configuration_by_id", group: "storageClassConfiguration",
    name: "patchStorageClassConfigurationById", method: "PATCH",
    path: "/api/v1/storage-class-configuration/{id}", parameters: [pathId2, queryTenantId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  update_storage_class_configuration_by_id: {
    id: "update_storage_class_configuration_by_id", group: "storageClassConfiguration",
    name: "updateStorageClassConfigurationById", method: "PUT",
    path: "/api/v1/storage-class-configuration/{id}", parameters: [pathId2, queryTenantId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_storage_class_configuration_by_id: {
    id: "delete_storage_class_configuration_by_id", group: "storageClassConfiguration",
    name: "deleteStorageClassConfigurationById", method: "DELETE",
    path: "/api/v1/storage-class-configuration/{id}", parameters: [pathId2, queryTenantId], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  createProject: {
    id: "createProject", group: "projects", name: "createProjectDeprecated", method: "POST",
    path: "/v1/k8s/clusters/{clusterId}/projects", parameters: [pathClusterId, queryExcludePermissions],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "gpuOverQuotaWeight", type: "number", minimum: 0, maximum: 3 }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"], deprecated: true,
  },
  getProjects: {
    id: "getProjects", group: "projects", name: "getProjectsDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterId}/projects",
    parameters: [pathClusterId, queryExcludePermissions, queryMemoryUnitMb], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  updateProject: {
    id: "updateProject", group: "projects", name: "updateProjectDeprecated", method: "PUT",
    path: "/v1/k8s/clusters/{clusterId}/projects/{id}",
    parameters: [pathId2, pathClusterId, queryExcludePermissions],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "gpuOverQuotaWeight", type: "number", minimum: 0, maximum: 3 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  deleteProject: {
    id: "deleteProject", group: "projects", name: "deleteProjectDeprecated", method: "DELETE",
    path: "/v1/k8s/clusters/{clusterId}/projects/{id}", parameters: [pathClusterId, pathId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getProject: {
    id: "getProject", group: "projects", name: "getProjectDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterId}/projects/{id}",
    parameters: [pathClusterId, pathId2, queryExcludePermissions], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getDepartments: {
    id: "getDepartments", group: "departments", name: "getDepartmentsDeprecated", method: "GET",
    path: "/v1/k8s/clusters/{clusterId}/departments",
    parameters: [pathClusterId, queryExcludePermissions, queryMemoryUnitMb], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  updateDepartmentAdmins: {
    id: "updateDepartmentAdmins", group: "departments", name: "updateDepartmentAdmins", method: "PUT",
    path: "/v1/k8s/clusters/{clusterId}/departments/{department-id}/access-control",
    parameters: [pathClusterId, { name: "department-id", in: "path", required: true, type: "integer" }],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_roles_v1: {
    id: "get_roles_v1", group: "roles", name: "getRolesV1", method: "GET",
    path: "/api/v1/authorization/roles", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  get_role_v1: {
    id: "get_role_v1", group: "roles", name: "getRoleV1", method: "GET",
    path: "/api/v1/authorization/roles/{roleIdPath}",
    parameters: [{ name: "roleIdPath", in: "path", required: true, type: "integer" }],
    constraints: [{ in: "path", name: "roleIdPath", type: "integer", minimum: 0 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_access_rule: {
    id: "create_access_rule", group: "accessRules", name: "createAccessRule", method: "POST",
    path: "/api/v1/authorization/access-rules", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_access_rules: {
    id: "get_access_rules", group: "accessRules", name: "getAccessRules", method: "GET",
    path: "/api/v1/authorization/access-rules",
    parameters: [
      { name: "subjectType", in: "query", required: false, type: "string" },
      { name: "subjectIdFilter", in: "query", required: false, type: "string" },
      { name: "subjectIds", in: "query", required: false, type: "array", explode: false },
      queryLimit,
      queryOffset,
      { name: "lastUpdated", in: "query", required: false, type: "string" },
      queryIncludeDeleted,
      queryClusterId,
      { name: "scopeType", in: "query", required: false, type: "string" },
      queryScopeId,
      { name: "roleId", in: "query", required: false, type: "integer" },
      querySortOrder,
      querySortBy,
      queryFilterBy,
      querySearch,
    ],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      { in: "query", name: "roleId", type: "integer", minimum: 1 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(subjectId|subjectType|roleId|scopeId|scopeType|roleName|scopeName|createdAt|deletedAt|createdBy|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/accessRules",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  get_access_rule: {
    id: "get_access_rule", group: "accessRules", name: "getAccessRule", method: "GET",
    path: "/api/v1/authorization/access-rules/{accessRuleId}", parameters: [pathAccessRuleId],
    constraints: [{ in: "path", name: "accessRuleId", type: "integer", minimum: 0 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_access_rule: {
    id: "delete_access_rule", group: "accessRules", name: "deleteAccessRule", method: "DELETE",
    path: "/api/v1/authorization/access-rules/{accessRuleId}", parameters: [pathAccessRuleId],
    constraints: [{ in: "path", name: "accessRuleId", type: "integer", minimum: 0 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  count_access_rules: {
    id: "count_access_rules", group: "accessRules", name: "countAccessRules", method: "GET",
    path: "/api/v1/authorization/access-rules/count",
    parameters: [queryIncludeDeleted, queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(subjectId|subjectType|roleId|scopeId|scopeType|roleName|scopeName|createdAt|deletedAt|createdBy|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  access_rules_batch: {
    id: "access_rules_batch", group: "accessRules", name: "accessRulesBatch", method: "POST",
    path: "/api/v1/authorization/access-rules/batch", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  access_rules_batch_create: {
    id: "access_rules_batch_create", group: "accessRules", name: "accessRulesBatchCreate", method: "POST",
    path: "/api/v1/authorization/access-rules/batch-create", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_permissions: {
    id: "get_permissions", group: "permissions", name: "getPermissions", method: "GET",
    path: "/api/v1/authorization/permissions", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  get_permitted_scopes: {
    id: "get_permitted_scopes", group: "permissions", name: "getPermittedScopes", method: "POST",
    path: "/api/v1/authorization/permitted-scopes", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_me_access_rules: {
    id: "get_me_access_rules", group: "me", name: "getMeAccessRules", method: "GET",
    path: "/api/v1/authorization/me/access-rules", parameters: [queryLimit, queryOffset, querySearch],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/accessRules/accessRules",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  count_me_access_rules: {
    id: "count_me_access_rules", group: "me", name: "countMeAccessRules", method: "GET",
    path: "/api/v1/authorization/me/access-rules/count", parameters: [querySearch],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_idps: {
    id: "get_idps", group: "idps", name: "getIdps", method: "GET", path: "/api/v1/idps", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_idp: {
    id: "create_idp", group: "idps", name: "createIdp", method: "POST", path: "/api/v1/idps", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_idp: {
    id: "get_idp", group: "idps", name: "getIdp", method: "GET", path: "/api/v1/idps/{idp}",
    parameters: [pathIdp], accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_idp: {
    id: "delete_idp", group: "idps", name: "deleteIdp", method: "DELETE", path: "/api/v1/idps/{idp}",
    parameters: [pathIdp], accept: [], idempotent: true, credentials: ["bearer"],
  },
  update_idp: {
    id: "update_idp", group: "idps", name: "updateIdp", method: "PUT", path: "/api/v1/idps/{idp}",
    parameters: [pathIdp], body: { required: true, mediaTypes: ["application/json"] }, accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  get_idp_mappers: {
    id: "get_idp_mappers", group: "idps", name: "getIdpMappers", method: "GET",
    path: "/api/v1/idps/{idp}/mappers", parameters: [pathIdp], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  update_idp_mappers: {
    id: "update_idp_mappers", group: "idps", name: "updateIdpMappers", method: "PUT",
    path: "/api/v1/idps/{idp}/mappers", parameters: [pathIdp],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  get_users: {
    id: "get_users", group: "users", name: "getUsers", method: "GET", path: "/api/v1/users",
    parameters: [
      { name: "filter", in: "query", required: false, type: "string" },
      queryFilterBy,
      querySortBy,
      querySortOrder,
      queryOffset,
      queryLimit,
      querySearch,
    ],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(username|createdBy|lastLogin|creationTime|lastUpdated|isLocal)(==|<=|>=|=@).+$",
      },
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "",
      send: { size: "limit", offset: "offset" },
      end: ["short-page", "empty"],
      maxSize: 500,
    },
  },
  create_user: {
    id: "create_user", group: "users", name: "createUser", method: "POST", path: "/api/v1/users",
    parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "email",
        type: "string",
        required: true,
        pattern: "^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  count_users: {
    id: "count_users", group: "users", name: "countUsers", method: "GET", path: "/api/v1/users/count",
    parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(username|createdBy|lastLogin|creationTime|lastUpdated|isLocal)(==|<=|>=|=@).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  logout_user: {
    id: "logout_user", group: "users", name: "logoutUser", method: "POST",
    path: "/api/v1/users/{userId}/logout", parameters: [pathUserId], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  reset_user_password: {
    id: "reset_user_password", group: "users", name: "resetUserPassword", method: "POST",
    path: "/api/v1/users/{userId}/password", parameters: [pathUserId], accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_user_by_id: {
    id: "get_user_by_id", group: "users", name: "getUserById", method: "GET", path: "/api/v1/users/{userId}",
    parameters: [pathUserId], accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_user_by_id: {
    id: "delete_user_by_id", group: "users", name: "deleteUserById", method: "DELETE",
    path: "/api/v1/users/{userId}", parameters: [pathUserId], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  change_user_password: {
    id: "change_user_password", group: "users", name: "changeUserPassword", method: "POST",
    path: "/api/v1/me/password", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_applications: {
    id: "get_applications", group: "applications", name: "getApplications", method: "GET",
    path: "/api/v1/apps", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  create_application: {
    id: "create_application", group: "applications", name: "createApplication", method: "POST",
    path: "/api/v1/apps", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "name", type: "string", required: true, pattern: "^[a-z][-_a-z0-9]*[a-z0-9]$" }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"], deprecated: true,
  },
  get_application_by_id: {
    id: "get_application_by_id", group: "applications", name: "getApplicationById", method: "GET",
    path: "/api/v1/apps/{appId}", parameters: [pathAppId], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  update_application_by_id: {
    id: "update_application_by_id", group: "applications", name: "updateApplicationById", method: "PATCH",
    path: "/api/v1/apps/{appId}", parameters: [pathAppId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["bearer"], deprecated: true,
  },
  delete_application_by_id: {
    id: "delete_application_by_id", group: "applications", name: "deleteApplicationById", method: "DELETE",
    path: "/api/v1/apps/{appId}", parameters: [pathAppId], accept: [], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  regenerate_application_secret: {
    id: "regenerate_application_secret", group: "applications", name: "regenerateApplicationSecret",
    method: "POST", path: "/api/v1/apps/{appId}/secret", parameters: [pathAppId],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"], deprecated: true,
  },
  get_service_accounts: {
    id: "get_service_accounts", group: "serviceAccounts", name: "getServiceAccounts", method: "GET",
    path: "/api/v1/service-accounts", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  create_service_account: {
    id: "create_service_account", group: "serviceAccounts", name: "createServiceAccount", method: "POST",
    path: "/api/v1/service-accounts", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "name", type: "string", required: true, pattern: "^[a-z][-_a-z0-9]*[a-z0-9]$" }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_service_account_by_id: {
    id: "get_service_account_by_id", group: "serviceAccounts", name: "getServiceAccountById", method: "GET",
    path: "/api/v1/service-accounts/{serviceAccountId}", parameters: [pathServiceAccountId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_service_account_by_id: {
    id: "update_service_account_by_id", group: "serviceAccounts", name: "updateServiceAccountById",
    method: "PATCH", path: "/api/v1/service-accounts/{serviceAccountId}", parameters: [pathServiceAccountId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["bearer"],
  },
  delete_service_account_by_id: {
    id: "delete_service_account_by_id", group: "serviceAccounts", name: "deleteServiceAccountById",
    method: "DELETE", path: "/api/v1/service-accounts/{serviceAccountId}", parameters: [pathServiceAccountId],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  regenerate_service_account_secret: {
    id: "regenerate_service_account_secret", group: "serviceAccounts", name: "regenerateServiceAccountSecret",
    method: "POST", path: "/api/v1/service-accounts/{serviceAccountId}/secret",
    parameters: [pathServiceAccountId], accept: ["application/json"], idempotent: false,
    credentials: ["bearer"],
  },
  get_access_keys: {
    id: "get_access_keys", group: "accessKeys", name: "getAccessKeys", method: "GET",
    path: "/api/v1/access-keys", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  create_access_key1: {
    id: "create_access_key1", group: "accessKeys", name: "createAccessKey", method: "POST",
    path: "/api/v1/access-keys", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "name", type: "string", required: true, pattern: "^[a-z][-_a-z0-9]*[a-z0-9]$" }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_access_key_by_id1: {
    id: "get_access_key_by_id1", group: "accessKeys", name: "getAccessKeyById", method: "GET",
    path: "/api/v1/access-keys/{accessKeyId}", parameters: [pathAccessKeyId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_access_key_by_id: {
    id: "delete_access_key_by_id", group: "accessKeys", name: "deleteAccessKeyById", method: "DELETE",
    path: "/api/v1/access-keys/{accessKeyId}", parameters: [pathAccessKeyId], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  regenerate_access_key_secret: {
    id: "regenerate_access_key_secret", group: "accessKeys", name: "regenerateAccessKeySecret",
    method: "POST", path: "/api/v1/access-keys/{accessKeyId}/secret", parameters: [pathAccessKeyId],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_access_keys_administration: {
    id: "get_access_keys_administration", group: "accessKeys", name: "getAccessKeysAdministration",
    method: "GET", path: "/api/v1/administration/access-keys", parameters: [queryClientId, queryCreatedBy],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_access_key_by_id_administration: {
    id: "delete_access_key_by_id_administration", group: "accessKeys",
    name: "deleteAccessKeyByIdAdministration", method: "DELETE",
    path: "/api/v1/administration/access-keys/{accessKeyId}", parameters: [pathAccessKeyId], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  get_user_applications: {
    id: "get_user_applications", group: "userApplications", name: "getUserApplications", method: "GET",
    path: "/api/v1/user-applications", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"], deprecated: true,
  },
  create_user_application: {
    id: "create_user_application", group: "userApplications", name: "createUserApplication", method: "POST",
    path: "/api/v1/user-applications", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "name", type: "string", required: true, pattern: "^[a-z][-_a-z0-9]*[a-z0-9]$" }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"], deprecated: true,
  },
  get_user_application_by_id: {
    id: "get_user_application_by_id", group: "userApplications", name: "getUserApplicationById",
    method: "GET", path: "/api/v1/user-applications/{appId}", parameters: [pathAppId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  delete_user_application_by_id: {
    id: "delete_user_application_by_id", group: "userApplications", name: "deleteUserApplicationById",
    method: "DELETE", path: "/api/v1/user-applications/{appId}", parameters: [pathAppId], accept: [],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  regenerate_user_application_secret: {
    id: "regenerate_user_application_secret", group: "userApplications",
    name: "regenerateUserApplicationSecret", method: "POST", path: "/api/v1/user-applications/{appId}/secret",
    parameters: [pathAppId], accept: ["application/json"], idempotent: false, credentials: ["bearer"],
    deprecated: true,
  },
  get_user_applications_administration: {
    id: "get_user_applications_administration", group: "userApplications",
    name: "getUserApplicationsAdministration", method: "GET",
    path: "/api/v1/administration/user-applications", parameters: [queryClientId, queryCreatedBy],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  delete_user_application_by_id_administration: {
    id: "delete_user_application_by_id_administration", group: "userApplications",
    name: "deleteUserApplicationByIdAdministration", method: "DELETE",
    path: "/api/v1/administration/user-applications/{appId}", parameters: [pathAppId], accept: [],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  grant_token: {
    id: "grant_token", group: "tokens", name: "grantToken", method: "POST", path: "/api/v1/token",
    parameters: [], body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: [],
  },
  grant_token_v2: {
    id: "grant_token_v2", group: "tokens", name: "grantTokenV2", method: "POST", path: "/api/v2/token",
    parameters: [], body: { required: true, mediaTypes: ["application/x-www-form-urlencoded"] },
    accept: ["application/json"], idempotent: true, credentials: [],
  },
  get_security_settings: {
    id: "get_security_settings", group: "settings", name: "getSecuritySettings", method: "GET",
    path: "/api/v1/security/settings", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  update_security_setting_by_key: {
    id: "update_security_setting_by_key", group: "settings", name: "updateSecuritySettingByKey",
    method: "PUT", path: "/api/v1/security/settings/{key}", parameters: [pathKey],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  get_security_setting_by_key: {
    id: "get_security_setting_by_key", group: "settings", name: "getSecuritySettingByKey", method: "GET",
    path: "/api/v1/security/settings/{key}", parameters: [pathKey], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  app_token: {
    id: "app_token", group: "tokens", name: "appToken", method: "POST", path: "/v1/k8s/auth/oauth/apptoken",
    parameters: [], body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: [], deprecated: true,
  },
  get_workloads: {
    id: "get_workloads", group: "workloads", name: "getWorkloads", method: "GET", path: "/api/v1/workloads",
    parameters: [queryDeleted, queryOffset, queryLimit, querySortOrder, querySortBy, queryFilterBy, querySearch],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(type|name|clusterId|projectId|projectName|departmentId|departmentName|createdAt|deletedAt|submittedBy|phase|completedAt|nodepool|distributedFramework|allocatedGPU|idleGpus|idleAllocatedGpus|phaseUpdatedAt|category|totalPendingTimeSeconds|totalRunningTimeSeconds|priority|priorityClassName|guaranteedRuntimeEndsAt|aiApplicationId|aiApplicationName)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/workloads",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_workload: {
    id: "get_workload", group: "workloads", name: "getWorkload", method: "GET",
    path: "/api/v1/workloads/{workloadId}", parameters: [pathWorkloadId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  count_workloads: {
    id: "count_workloads", group: "workloads", name: "countWorkloads", method: "GET",
    path: "/api/v1/workloads/count", parameters: [queryDeleted, queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(type|name|clusterId|projectId|projectName|departmentId|departmentName|createdAt|deletedAt|submittedBy|phase|completedAt|nodepool|distributedFramework|allocatedGPU|idleGpus|idleAllocatedGpus|phaseUpdatedAt|category|totalPendingTimeSeconds|totalRunningTimeSeconds|priority|priorityClassName|guaranteedRuntimeEndsAt|aiApplicationId|aiApplicationName)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_workloads_telemetry: {
    id: "get_workloads_telemetry", group: "workloads", name: "getWorkloadsTelemetry", method: "GET",
    path: "/api/v1/workloads/telemetry",
    parameters: [
      queryClusterId,
      queryNodepoolName,
      queryDepartmentId,
      queryGroupBy,
      queryTelemetryType,
      { name: "filterByPhases", in: "query", required: false, type: "array", explode: false },
    ],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  list_pods: {
    id: "list_pods", group: "pods", name: "listPods", method: "GET", path: "/api/v1/workloads/pods",
    parameters: [
      queryDeleted,
      queryOffset,
      queryLimit,
      querySortOrder,
      querySortBy,
      queryFilterBy,
      queryVerbosity,
      { name: "completed", in: "query", required: false, type: "string" },
      querySearch,
    ],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(clusterId|workloadId|revisionId|nodeName|currentNodepool|createdAt|completedAt|deletedAt)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/pods",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_workload_pod_metrics: {
    id: "get_workload_pod_metrics", group: "pods", name: "getWorkloadPodMetrics", method: "GET",
    path: "/api/v1/workloads/{workloadId}/pods/{podId}/metrics",
    parameters: [pathWorkloadId, pathPodId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples],
    constraints: [{ in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 }],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_workload_pods: {
    id: "get_workload_pods", group: "pods", name: "getWorkloadPods", method: "GET",
    path: "/api/v1/workloads/{workloadId}/pods",
    parameters: [pathWorkloadId, queryDeleted, queryOffset, queryLimit, querySearch],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/pods",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  count_pods: {
    id: "count_pods", group: "pods", name: "countPods", method: "GET", path: "/api/v1/workloads/pods/count",
    parameters: [queryDeleted, queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(clusterId|workloadId|revisionId|nodeName|currentNodepool|createdAt|completedAt|deletedAt)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_workload_events: {
    id: "get_workload_events", group: "events", name: "getWorkloadEvents", method: "GET",
    path: "/api/v1/workloads/{workloadId}/events",
    parameters: [pathWorkloadId, queryOffset, queryLimit, querySortOrder],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/events",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_workload_history: {
    id: "get_workload_history", group: "events", name: "getWorkloadHistory", method: "GET",
    path: "/api/v1/workloads/{workloadId}/history", parameters: [pathWorkloadId, queryOffset, queryLimit],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/records",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_workload_metrics: {
    id: "get_workload_metrics", group: "workloads", name: "getWorkloadMetrics", method: "GET",
    path: "/api/v1/workloads/{workloadId}/metrics",
    parameters: [pathWorkloadId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples],
    constraints: [{ in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 }],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  create_workspace1: {
    id: "create_workspace1", group: "workspaces", name: "createWorkspace", method: "POST",
    path: "/api/v1/workloads/workspaces", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1, pattern: ".*" },
      { in: "body", name: "projectId", type: "string", required: true, pattern: ".*" },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  delete_workspace: {
    id: "delete_workspace", group: "workspaces", name: "deleteWorkspace", method: "DELETE",
    path: "/api/v1/workloads/workspaces/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_workspace: {
    id: "get_workspace", group: "workspaces", name: "getWorkspace", method: "GET",
    path: "/api/v1/workloads/workspaces/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  suspend_workspace: {
    id: "suspend_workspace", group: "workspaces", name: "suspendWorkspace", method: "POST",
    path: "/api/v1/workloads/workspaces/{workloadId}/suspend", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  resume_workspace: {
    id: "resume_workspace", group: "workspaces", name: "resumeWorkspace", method: "POST",
    path: "/api/v1/workloads/workspaces/{workloadId}/resume", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_training1: {
    id: "create_training1", group: "trainings", name: "createTraining", method: "POST",
    path: "/api/v1/workloads/trainings", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1, pattern: ".*" },
      { in: "body", name: "projectId", type: "string", required: true, pattern: ".*" },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  delete_training: {
    id: "delete_training", group: "trainings", name: "deleteTraining", method: "DELETE",
    path: "/api/v1/workloads/trainings/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_training: {
    id: "get_training", group: "trainings", name: "getTraining", method: "GET",
    path: "/api/v1/workloads/trainings/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  suspend_training: {
    id: "suspend_training", group: "trainings", name: "suspendTraining", method: "POST",
    path: "/api/v1/workloads/trainings/{workloadId}/suspend", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  resume_training: {
    id: "resume_training", group: "trainings", name: "resumeTraining", method: "POST",
    path: "/api/v1/workloads/trainings/{workloadId}/resume", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_distributed: {
    id: "create_distributed", group: "distributed", name: "createDistributed", method: "POST",
    path: "/api/v1/workloads/distributed", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1, pattern: ".*" },
      { in: "body", name: "projectId", type: "string", required: true, pattern: ".*" },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  delete_distributed: {
    id: "delete_distributed", group: "distributed", name: "deleteDistributed", method: "DELETE",
    path: "/api/v1/workloads/distributed/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_distributed: {
    id: "get_distributed", group: "distributed", name: "getDistributed", method: "GET",
    path: "/api/v1/workloads/distributed/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  suspend_distributed: {
    id: "suspend_distributed", group: "distributed", name: "suspendDistributed", method: "POST",
    path: "/api/v1/workloads/distributed/{workloadId}/suspend", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  resume_distributed: {
    id: "resume_distributed", group: "distributed", name: "resumeDistributed", method: "POST",
    path: "/api/v1/workloads/distributed/{workloadId}/resume", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_distributed_inference: {
    id: "create_distributed_inference", group: "distributedInferences", name: "createDistributedInference",
    method: "POST", path: "/api/v1/workloads/distributed-inferences", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1, pattern: ".*" },
      { in: "body", name: "projectId", type: "string", required: true, pattern: ".*" },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  delete_distributed_inference: {
    id: "delete_distributed_inference", group: "distributedInferences", name: "deleteDistributedInference",
    method: "DELETE", path: "/api/v1/workloads/distributed-inferences/{workloadId}",
    parameters: [pathWorkloadId], accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_distributed_inference: {
    id: "get_distributed_inference", group: "distributedInferences", name: "getDistributedInference",
    method: "GET", path: "/api/v1/workloads/distributed-inferences/{workloadId}",
    parameters: [pathWorkloadId], accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_distributed_inference_spec: {
    id: "update_distributed_inference_spec", group: "distributedInferences",
    name: "updateDistributedInferenceSpec", method: "PATCH",
    path: "/api/v1/workloads/distributed-inferences/{workloadId}", parameters: [pathWorkloadId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  create_inference1: {
    id: "create_inference1", group: "inferences", name: "createInference", method: "POST",
    path: "/api/v1/workloads/inferences", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, minLength: 1, pattern: ".*" },
      { in: "body", name: "projectId", type: "string", required: true, pattern: ".*" },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  delete_inference: {
    id: "delete_inference", group: "inferences", name: "deleteInference", method: "DELETE",
    path: "/api/v1/workloads/inferences/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_inference: {
    id: "get_inference", group: "inferences", name: "getInference", method: "GET",
    path: "/api/v1/workloads/inferences/{workloadId}", parameters: [pathWorkloadId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_inference_spec: {
    id: "update_inference_spec", group: "inferences", name: "updateInferenceSpec", method: "PATCH",
    path: "/api/v1/workloads/inferences/{workloadId}", parameters: [pathWorkloadId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_inference_workload_metrics: {
    id: "get_inference_workload_metrics", group: "inferences", name: "getInferenceWorkloadMetrics",
    method: "GET", path: "/api/v1/workloads/inferences/{workloadId}/metrics",
    parameters: [pathWorkloadId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples],
    constraints: [{ in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 }],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_inference_workload_pod_metrics: {
    id: "get_inference_workload_pod_metrics", group: "inferences", name: "getInferenceWorkloadPodMetrics",
    method: "GET", path: "/api/v1/workloads/inferences/{workloadId}/pods/{podId}/metrics",
    parameters: [pathWorkloadId, pathPodId, queryMetricType, queryStart, queryEnd, queryNumberOfSamples],
    constraints: [{ in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 }],
    accept: ["application/json", "text/csv"], idempotent: true, credentials: ["bearer"],
  },
  get_inference_workload_revisions: {
    id: "get_inference_workload_revisions", group: "revisions", name: "getInferenceWorkloadRevisions",
    method: "GET", path: "/api/v1/workloads/inferences/{workloadId}/revisions",
    parameters: [pathWorkloadId, queryDeleted], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  count_inference_workload_revisions: {
    id: "count_inference_workload_revisions", group: "revisions", name: "countInferenceWorkloadRevisions",
    method: "GET", path: "/api/v1/workloads/inferences/{workloadId}/revisions/count",
    parameters: [pathWorkloadId, queryDeleted], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  get_revision: {
    id: "get_revision", group: "revisions", name: "getRevision", method: "GET",
    path: "/api/v1/workloads/inferences/revisions/{revisionId}", parameters: [pathRevisionId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_revision_pods: {
    id: "get_revision_pods", group: "pods", name: "getRevisionPods", method: "GET",
    path: "/api/v1/workloads/inferences/revisions/{revisionId}/pods",
    parameters: [pathRevisionId, queryDeleted], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  get_revision_events: {
    id: "get_revision_events", group: "events", name: "getRevisionEvents", method: "GET",
    path: "/api/v1/workloads/inferences/revisions/{revisionId}/events",
    parameters: [pathRevisionId, queryOffset, queryLimit, querySortOrder],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/events",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_revision_history: {
    id: "get_revision_history", group: "events", name: "getRevisionHistory", method: "GET",
    path: "/api/v1/workloads/inferences/revisions/{revisionId}/history",
    parameters: [pathRevisionId, queryOffset, queryLimit],
    constraints: [{ in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/records",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  list_templates1: {
    id: "list_templates1", group: "workloadTemplates", name: "listTemplates", method: "GET",
    path: "/api/v1/workload-templates",
    parameters: [
      queryOffset,
      queryLimit,
      querySortOrder,
      querySortBy,
      queryFilterBy,
      querySearch,
      queryComplyToProject,
      queryComplyToWorkloadType,
      queryComplyToReplicaType,
    ],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/entries",
      send: { size: "limit", offset: "offset" },
      next: "/pagination/nextOffset",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  template_name_availability: {
    id: "template_name_availability", group: "workloadTemplates", name: "templateNameAvailability",
    method: "GET", path: "/api/v1/workload-templates/name-availability",
    parameters: [
      { name: "templateName", in: "query", required: true, type: "string" },
      { name: "scopeType", in: "query", required: true, type: "string" },
      queryScopeId,
    ],
    constraints: [{ in: "query", name: "templateName", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  get_template_by_id1: {
    id: "get_template_by_id1", group: "workloadTemplates", name: "getTemplateById", method: "GET",
    path: "/api/v1/workload-templates/{templateId}", parameters: [pathTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  count_templates: {
    id: "count_templates", group: "workloadTemplates", name: "countTemplates", method: "GET",
    path: "/api/v1/workload-templates/count", parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_workspace_template: {
    id: "create_workspace_template", group: "workloadTemplates", name: "createWorkspaceTemplate",
    method: "POST", path: "/api/v1/workload-templates/workspaces", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  list_workspace_templates: {
    id: "list_workspace_templates", group: "workloadTemplates", name: "listWorkspaceTemplates", method: "GET",
    path: "/api/v1/workload-templates/workspaces",
    parameters: [queryOffset, queryLimit, querySortOrder, querySortBy, queryFilterBy, querySearch, queryComplyToProject],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/entries",
      send: { size: "limit", offset: "offset" },
      next: "/pagination/nextOffset",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_workspace_template: {
    id: "get_workspace_template", group: "workloadTemplates", name: "getWorkspaceTemplate", method: "GET",
    path: "/api/v1/workload-templates/workspaces/{templateId}", parameters: [pathTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_workspace_template: {
    id: "delete_workspace_template", group: "workloadTemplates", name: "deleteWorkspaceTemplate",
    method: "DELETE", path: "/api/v1/workload-templates/workspaces/{templateId}",
    parameters: [pathTemplateId], accept: [], idempotent: true, credentials: ["bearer"],
  },
  patch_workspace_template: {
    id: "patch_workspace_template", group: "workloadTemplates", name: "patchWorkspaceTemplate",
    method: "PATCH", path: "/api/v1/workload-templates/workspaces/{templateId}", parameters: [pathTemplateId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  update_workspace_template: {
    id: "update_workspace_template", group: "workloadTemplates", name: "updateWorkspaceTemplate",
    method: "PUT", path: "/api/v1/workload-templates/workspaces/{templateId}", parameters: [pathTemplateId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  create_training_template: {
    id: "create_training_template", group: "workloadTemplates", name: "createTrainingTemplate",
    method: "POST", path: "/api/v1/workload-templates/trainings", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  list_training_templates: {
    id: "list_training_templates", group: "workloadTemplates", name: "listTrainingTemplates", method: "GET",
    path: "/api/v1/workload-templates/trainings",
    parameters: [queryOffset, queryLimit, querySortOrder, querySortBy, queryFilterBy, querySearch, queryComplyToProject],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/entries",
      send: { size: "limit", offset: "offset" },
      next: "/pagination/nextOffset",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_training_template: {
    id: "get_training_template", group: "workloadTemplates", name: "getTrainingTemplate", method: "GET",
    path: "/api/v1/workload-templates/trainings/{templateId}", parameters: [pathTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_training_template: {
    id: "delete_training_template", group: "workloadTemplates", name: "deleteTrainingTemplate",
    method: "DELETE", path: "/api/v1/workload-templates/trainings/{templateId}", parameters: [pathTemplateId],
    accept: [], idempotent: true, credentials: ["bearer"],
  },
  patch_training_template: {
    id: "patch_training_template", group: "workloadTemplates", name: "patchTrainingTemplate", method: "PATCH",
    path: "/api/v1/workload-templates/trainings/{templateId}", parameters: [pathTemplateId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  update_training_template: {
    id: "update_training_template", group: "workloadTemplates", name: "updateTrainingTemplate", method: "PUT",
    path: "/api/v1/workload-templates/trainings/{templateId}", parameters: [pathTemplateId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  create_distributed_template: {
    id: "create_distributed_template", group: "workloadTemplates", name: "createDistributedTemplate",
    method: "POST", path: "/api/v1/workload-templates/distributed", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  list_distributed_templates: {
    id: "list_distributed_templates", group: "workloadTemplates", name: "listDistributedTemplates",
    method: "GET", path: "/api/v1/workload-templates/distributed",
    parameters: [
      queryOffset,
      queryLimit,
      querySortOrder,
      querySortBy,
      queryFilterBy,
      querySearch,
      queryComplyToProject,
      queryComplyToReplicaType,
    ],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/entries",
      send: { size: "limit", offset: "offset" },
      next: "/pagination/nextOffset",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_distributed_template: {
    id: "get_distributed_template", group: "workloadTemplates", name: "getDistributedTemplate", method: "GET",
    path: "/api/v1/workload-templates/distributed/{templateId}", parameters: [pathTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_distributed_template: {
    id: "delete_distributed_template", group: "workloadTemplates", name: "deleteDistributedTemplate",
    method: "DELETE", path: "/api/v1/workload-templates/distributed/{templateId}",
    parameters: [pathTemplateId], accept: [], idempotent: true, credentials: ["bearer"],
  },
  patch_distributed_template: {
    id: "patch_distributed_template", group: "workloadTemplates", name: "patchDistributedTemplate",
    method: "PATCH", path: "/api/v1/workload-templates/distributed/{templateId}",
    parameters: [pathTemplateId], body: { required: false, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  update_distributed_template: {
    id: "update_distributed_template", group: "workloadTemplates", name: "updateDistributedTemplate",
    method: "PUT", path: "/api/v1/workload-templates/distributed/{templateId}", parameters: [pathTemplateId],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  create_inference_template: {
    id: "create_inference_template", group: "workloadTemplates", name: "createInferenceTemplate",
    method: "POST", path: "/api/v1/workload-templates/inferences", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  list_inference_templates: {
    id: "list_inference_templates", group: "workloadTemplates", name: "listInferenceTemplates", method: "GET",
    path: "/api/v1/workload-templates/inferences",
    parameters: [queryOffset, queryLimit, querySortOrder, querySortBy, queryFilterBy, querySearch, queryComplyToProject],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|workloadType|runnable|scopeType|clusterId|projectId|departmentId|createdAt|updatedAt|createdBy|updatedBy)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/entries",
      send: { size: "limit", offset: "offset" },
      next: "/pagination/nextOffset",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  get_inference_template: {
    id: "get_inference_template", group: "workloadTemplates", name: "getInferenceTemplate", method: "GET",
    path: "/api/v1/workload-templates/inferences/{templateId}", parameters: [pathTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  delete_inference_template: {
    id: "delete_inference_template", group: "workloadTemplates", name: "deleteInferenceTemplate",
    method: "DELETE", path: "/api/v1/workload-templates/inferences/{templateId}",
    parameters: [pathTemplateId], accept: [], idempotent: true, credentials: ["bearer"],
  },
  batch_workloads: {
    id: "batch_workloads", group: "workloadsBatch", name: "batchWorkloads", method: "POST",
    path: "/api/v1/workloads/batch", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  list_categories: {
    id: "list_categories", group: "workloadProperties", name: "listCategories", method: "GET",
    path: "/api/v1/workload-categories", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  get_category_by_id: {
    id: "get_category_by_id", group: "workloadProperties", name: "getCategoryById", method: "GET",
    path: "/api/v1/workload-categories/{categoryId}",
    parameters: [{ name: "categoryId", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_workload_types: {
    id: "list_workload_types", group: "workloadProperties", name: "listWorkloadTypes", method: "GET",
    path: "/api/v1/workload-types",
    parameters: [{ name: "externalTypesOnly", in: "query", required: false, type: "boolean" }, queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|group)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_workload_type: {
    id: "create_workload_type", group: "workloadProperties", name: "createWorkloadType", method: "POST",
    path: "/api/v1/workload-types", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "name",
        type: "string",
        required: true,
        pattern: "^[A-Z][a-z0-9]*([A-Z][a-z0-9]*)*$",
      },
      {
        in: "body",
        name: "group",
        type: "string",
        required: true,
        pattern: "^[a-z](?:[a-z0-9.-]*[a-z0-9])?$",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_workload_type: {
    id: "get_workload_type", group: "workloadProperties", name: "getWorkloadType", method: "GET",
    path: "/api/v1/workload-types/{workloadTypeId}", parameters: [pathWorkloadTypeId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_workload_type: {
    id: "update_workload_type", group: "workloadProperties", name: "updateWorkloadType", method: "PUT",
    path: "/api/v1/workload-types/{workloadTypeId}", parameters: [pathWorkloadTypeId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_workload_type: {
    id: "delete_workload_type", group: "workloadProperties", name: "deleteWorkloadType", method: "DELETE",
    path: "/api/v1/workload-types/{workloadTypeId}", parameters: [pathWorkloadTypeId], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  get_workload_priorities: {
    id: "get_workload_priorities", group: "workloadProperties", name: "getWorkloadPriorities", method: "GET",
    path: "/api/v1/workload-priorities", parameters: [querySortOrder, querySortBy, queryFilterBy],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|source|value)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  list_applications: {
    id: "list_applications", group: "aiApplications", name: "listApplications", method: "GET",
    path: "/api/v1/ai-applications",
    parameters: [queryVerbosity, queryOffset, queryLimit, querySortOrder, querySortBy, queryFilterBy, querySearch],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(clusterId|name|projectId|projectName|source|type)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/applications",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  count_applications: {
    id: "count_applications", group: "aiApplications", name: "countApplications", method: "GET",
    path: "/api/v1/ai-applications/count", parameters: [queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(clusterId|name|projectId|projectName|source|type)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_application: {
    id: "get_application", group: "aiApplications", name: "getApplication", method: "GET",
    path: "/api/v1/ai-applications/{aiApplicationId}",
    parameters: [{ name: "aiApplicationId", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  create_workload_v2: {
    id: "create_workload_v2", group: "workloadsV2", name: "createWorkloadV2", method: "POST",
    path: "/api/v2/workloads", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_workload_v2_by_id: {
    id: "get_workload_v2_by_id", group: "workloadsV2", name: "getWorkloadV2ById", method: "GET",
    path: "/api/v2/workloads/{WorkloadV2Id}", parameters: [pathWorkloadV2Id], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_workload_v2: {
    id: "delete_workload_v2", group: "workloadsV2", name: "deleteWorkloadV2", method: "DELETE",
    path: "/api/v2/workloads/{WorkloadV2Id}", parameters: [pathWorkloadV2Id], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  update_workload_v2: {
    id: "update_workload_v2", group: "workloadsV2", name: "updateWorkloadV2", method: "PUT",
    path: "/api/v2/workloads/{WorkloadV2Id}", parameters: [pathWorkloadV2Id],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  create_nim_service: {
    id: "create_nim_service", group: "nim", name: "createNimService", method: "POST",
    path: "/api/v2/workloads/nim-services", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_nim_service_by_id: {
    id: "get_nim_service_by_id", group: "nim", name: "getNimServiceById", method: "GET",
    path: "/api/v2/workloads/nim-services/{WorkloadV2Id}", parameters: [pathWorkloadV2Id],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  update_nim_service_spec: {
    id: "update_nim_service_spec", group: "nim", name: "updateNimServiceSpec", method: "PATCH",
    path: "/api/v2/workloads/nim-services/{WorkloadV2Id}", parameters: [pathWorkloadV2Id],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_tenant_logo: {
    id: "get_tenant_logo", group: "logo", name: "getTenantLogo", method: "GET", path: "/api/v1/logo",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  upload_tenant_logo: {
    id: "upload_tenant_logo", group: "logo", name: "uploadTenantLogo", method: "POST", path: "/api/v1/logo",
    parameters: [], body: { required: false, mediaTypes: ["application/json"] }, accept: [], idempotent: true,
    credentials: ["bearer"],
  },
  get_datavolumes: {
    id: "get_datavolumes", group: "datavolumes", name: "getDatavolumes", method: "GET",
    path: "/api/v1/datavolumes",
    parameters: [
      queryRequestType,
      queryUsableInProjectId,
      queryOffset,
      queryLimit,
      querySortBy,
      querySortOrder,
      queryFilterBy,
      querySearch,
    ],
    constraints: [
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|projectId|clusterId|departmentId|projectName|createdAt|createdBy|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/datavolumes",
      send: { size: "limit", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 500,
    },
  },
  create_datavolume: {
    id: "create_datavolume", group: "datavolumes", name: "createDatavolume", method: "POST",
    path: "/api/v1/datavolumes", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "name",
        type: "string",
        required: true,
        maxLength: 63,
        pattern: "^[a-z][-a-z0-9]{0,62}$",
      },
      { in: "body", name: "description", type: "string", maxLength: 127 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  get_datavolume: {
    id: "get_datavolume", group: "datavolumes", name: "getDatavolume", method: "GET",
    path: "/api/v1/datavolumes/{datavolumeId}", parameters: [pathDatavolumeId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  delete_datavolume: {
    id: "delete_datavolume", group: "datavolumes", name: "deleteDatavolume", method: "DELETE",
    path: "/api/v1/datavolumes/{datavolumeId}", parameters: [pathDatavolumeId], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  patch_datavolume: {
    id: "patch_datavolume", group: "datavolumes", name: "patchDatavolume", method: "PATCH",
    path: "/api/v1/datavolumes/{datavolumeId}", parameters: [pathDatavolumeId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [{ in: "body", name: "description", type: "string", maxLength: 127 }],
    accept: ["application/json"], idempotent: false, credentials: ["bearer"],
  },
  datavolume_name_availability: {
    id: "datavolume_name_availability", group: "datavolumes", name: "datavolumeNameAvailability",
    method: "GET", path: "/api/v1/datavolumes/name-availability",
    parameters: [{ name: "dataName", in: "query", required: true, type: "string" }, queryClusterId2],
    constraints: [{ in: "query", name: "dataName", type: "string", minLength: 1 }], accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  count_datavolumes: {
    id: "count_datavolumes", group: "datavolumes", name: "countDatavolumes", method: "GET",
    path: "/api/v1/datavolumes/count",
    parameters: [queryRequestType, queryUsableInProjectId, queryFilterBy, querySearch],
    constraints: [
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(name|projectId|clusterId|departmentId|projectName|createdAt|createdBy|phase)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  patch_datavolume_shared_scopes: {
    id: "patch_datavolume_shared_scopes", group: "datavolumes", name: "patchDatavolumeSharedScopes",
    method: "PATCH", path: "/api/v1/datavolumes/{datavolumeId}/sharedScopes", parameters: [pathDatavolumeId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  get_datavolume_shared_scopes: {
    id: "get_datavolume_shared_scopes", group: "datavolumes", name: "getDatavolumeSharedScopes",
    method: "GET", path: "/api/v1/datavolumes/{datavolumeId}/sharedScopes", parameters: [pathDatavolumeId],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  get_installer_unix: {
    id: "get_installer_unix", group: "cli", name: "getInstallerUnix", method: "GET",
    path: "/api/v1/cli-exposer/installer/unix", parameters: [], accept: ["text/plain"], idempotent: true,
    credentials: ["bearer"],
  },
  get_installer_unix_commands: {
    id: "get_installer_unix_commands", group: "cli", name: "getInstallerUnixCommands", method: "GET",
    path: "/api/v1/cli-exposer/installer/unix/commands", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_installer_mac: {
    id: "get_installer_mac", group: "cli", name: "getInstallerMac", method: "GET",
    path: "/api/v1/cli-exposer/installer/mac", parameters: [], accept: ["text/plain"], idempotent: true,
    credentials: ["bearer"],
  },
  get_installer_mac_commands: {
    id: "get_installer_mac_commands", group: "cli", name: "getInstallerMacCommands", method: "GET",
    path: "/api/v1/cli-exposer/installer/mac/commands", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_installer_linux: {
    id: "get_installer_linux", group: "cli", name: "getInstallerLinux", method: "GET",
    path: "/api/v1/cli-exposer/installer/linux", parameters: [], accept: ["text/plain"], idempotent: true,
    credentials: ["bearer"],
  },
  get_installer_linux_commands: {
    id: "get_installer_linux_commands", group: "cli", name: "getInstallerLinuxCommands", method: "GET",
    path: "/api/v1/cli-exposer/installer/linux/commands", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_installer_windows_commands: {
    id: "get_installer_windows_commands", group: "cli", name: "getInstallerWindowsCommands", method: "GET",
    path: "/api/v1/cli-exposer/installer/windows/commands", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  get_binary: {
    id: "get_binary", group: "cli", name: "getBinary", method: "GET",
    path: "/api/v1/cli-exposer/dist/{operatingSystem}/{architecture}/runai",
    parameters: [pathOperatingSystem, pathArchitecture],
    constraints: [
      { in: "path", name: "operatingSystem", type: "string", minLength: 4 },
      { in: "path", name: "architecture", type: "string", minLength: 4 },
    ],
    accept: ["application/octet-stream"], idempotent: true, credentials: ["bearer"], stream: "bytes",
  },
  get_manual_document: {
    id: "get_manual_document", group: "cli", name: "getManualDocument", method: "GET",
    path: "/api/v1/cli-exposer/docs/{documentName}", parameters: [pathDocumentName],
    constraints: [{ in: "path", name: "documentName", type: "string", minLength: 4, pattern: "^[A-Za-z0-9_]+\\.md$" }],
    accept: ["text/html"], idempotent: true, credentials: ["bearer"],
  },
  get_installer_unix_deprecated: {
    id: "get_installer_unix_deprecated", group: "cliDeprecated", name: "getInstallerUnixDeprecated",
    method: "GET", path: "/api/v1/cli/installer/unix", parameters: [], accept: ["text/plain"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_unix_commands_deprecated: {
    id: "get_installer_unix_commands_deprecated", group: "cliDeprecated",
    name: "getInstallerUnixCommandsDeprecated", method: "GET", path: "/api/v1/cli/installer/unix/commands",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_mac_deprecated: {
    id: "get_installer_mac_deprecated", group: "cliDeprecated", name: "getInstallerMacDeprecated",
    method: "GET", path: "/api/v1/cli/installer/mac", parameters: [], accept: ["text/plain"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_mac_commands_deprecated: {
    id: "get_installer_mac_commands_deprecated", group: "cliDeprecated",
    name: "getInstallerMacCommandsDeprecated", method: "GET", path: "/api/v1/cli/installer/mac/commands",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_linux_deprecated: {
    id: "get_installer_linux_deprecated", group: "cliDeprecated", name: "getInstallerLinuxDeprecated",
    method: "GET", path: "/api/v1/cli/installer/linux", parameters: [], accept: ["text/plain"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_linux_commands_deprecated: {
    id: "get_installer_linux_commands_deprecated", group: "cliDeprecated",
    name: "getInstallerLinuxCommandsDeprecated", method: "GET", path: "/api/v1/cli/installer/linux/commands",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_installer_windows_commands_deprecated: {
    id: "get_installer_windows_commands_deprecated", group: "cliDeprecated",
    name: "getInstallerWindowsCommandsDeprecated", method: "GET",
    path: "/api/v1/cli/installer/windows/commands", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  get_binary_deprecated: {
    id: "get_binary_deprecated", group: "cliDeprecated", name: "getBinaryDeprecated", method: "GET",
    path: "/api/v1/cli/dist/{operatingSystem}/{architecture}/runai",
    parameters: [pathOperatingSystem, pathArchitecture],
    constraints: [
      { in: "path", name: "operatingSystem", type: "string", minLength: 4 },
      { in: "path", name: "architecture", type: "string", minLength: 4 },
    ],
    accept: ["application/octet-stream"], idempotent: true, credentials: ["bearer"], stream: "bytes",
    deprecated: true,
  },
  get_manual_document_deprecated: {
    id: "get_manual_document_deprecated", group: "cliDeprecated", name: "getManualDocumentDeprecated",
    method: "GET", path: "/api/v1/cli/docs/{documentName}", parameters: [pathDocumentName],
    constraints: [{ in: "path", name: "documentName", type: "string", minLength: 4, pattern: "^[A-Za-z0-9_]+\\.md$" }],
    accept: ["text/html"], idempotent: true, credentials: ["bearer"], deprecated: true,
  },
  getAuditLogs: {
    id: "getAuditLogs", group: "auditLogs", name: "getAuditLogs", method: "GET", path: "/api/v1/audit/log",
    parameters: [queryStart, queryEnd, queryOffset, queryNumberOfSamples, querySortOrder, querySortBy, queryFilterBy],
    constraints: [
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(timestamp|subject|subject_type|source_ip|action|result|url|entity_type|entity_name|cluster_name)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
    page: {
      style: "offset",
      items: "/audit_logs",
      send: { size: "numberOfSamples", offset: "offset" },
      next: "/next",
      end: ["no-next", "repeated"],
      maxSize: 1000,
    },
  },
  downloadAuditLogs: {
    id: "downloadAuditLogs", group: "auditLogs", name: "downloadAuditLogs", method: "GET",
    path: "/api/v1/audit/log/file",
    parameters: [
      { name: "file_type", in: "query", required: false, type: "string" },
      queryStart,
      queryEnd,
      queryNumberOfSamples,
      queryFilterBy,
    ],
    constraints: [
      { in: "query", name: "numberOfSamples", type: "integer", minimum: 0, maximum: 1000 },
      {
        in: "query",
        name: "filterBy",
        type: "array",
        pattern: "^(timestamp|subject|subject_type|source_ip|action|result|url|entity_type|entity_name|cluster_name)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$",
      },
    ],
    accept: ["application/octet-stream"], idempotent: true, credentials: ["bearer"], stream: "bytes",
  },
  getNotificationTypes: {
    id: "getNotificationTypes", group: "notificationTypes", name: "getNotificationTypes", method: "GET",
    path: "/api/v1/notification-types", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  getNotificationState: {
    id: "getNotificationState", group: "notificationState", name: "getNotificationState", method: "GET",
    path: "/api/v1/notification-state", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  updateNotificationState: {
    id: "updateNotificationState", group: "notificationState", name: "updateNotificationState",
    method: "PATCH", path: "/api/v1/notification-state", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  getNotificationChannels: {
    id: "getNotificationChannels", group: "notificationChannels", name: "getNotificationChannels",
    method: "GET", path: "/api/v1/notification-channels", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  createNotificationChannelConfig: {
    id: "createNotificationChannelConfig", group: "notificationChannels",
    name: "createNotificationChannelConfig", method: "POST", path: "/api/v1/notification-channels",
    parameters: [], body: { required: false, mediaTypes: ["application/json"] }, accept: [],
    idempotent: false, credentials: ["bearer"],
  },
  createSlackApp: {
    id: "createSlackApp", group: "notificationChannels", name: "createSlackApp", method: "POST",
    path: "/api/v1/notification-channels/slack/create-app", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  getNotificationChannelConfig: {
    id: "getNotificationChannelConfig", group: "notificationChannels", name: "getNotificationChannelConfig",
    method: "GET", path: "/api/v1/notification-channels/{name}", parameters: [pathName],
    accept: ["application/json"], idempotent: true, credentials: ["bearer"],
  },
  patchNotificationChannelConfig: {
    id: "patchNotificationChannelConfig", group: "notificationChannels",
    name: "patchNotificationChannelConfig", method: "PATCH", path: "/api/v1/notification-channels/{name}",
    parameters: [pathName], body: { required: false, mediaTypes: ["application/json"] }, accept: [],
    idempotent: false, credentials: ["bearer"],
  },
  updateNotificationChannelConfig: {
    id: "updateNotificationChannelConfig", group: "notificationChannels",
    name: "updateNotificationChannelConfig", method: "PUT", path: "/api/v1/notification-channels/{name}",
    parameters: [pathName], body: { required: false, mediaTypes: ["application/json"] }, accept: [],
    idempotent: true, credentials: ["bearer"],
  },
  deleteNotificationChannelConfig: {
    id: "deleteNotificationChannelConfig", group: "notificationChannels",
    name: "deleteNotificationChannelConfig", method: "DELETE", path: "/api/v1/notification-channels/{name}",
    parameters: [pathName], accept: [], idempotent: true, credentials: ["bearer"],
  },
  validateNotificationChannel: {
    id: "validateNotificationChannel", group: "notificationChannels", name: "validateNotificationChannel",
    method: "POST", path: "/api/v1/validate-notification-channel", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  getMySubscriptions: {
    id: "getMySubscriptions", group: "subscriptions", name: "getMySubscriptions", method: "GET",
    path: "/api/v1/subscriptions", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["bearer"],
  },
  createSubscription: {
    id: "createSubscription", group: "subscriptions", name: "createSubscription", method: "POST",
    path: "/api/v1/subscriptions", parameters: [],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["bearer"],
  },
  updateSubscription: {
    id: "updateSubscription", group: "subscriptions", name: "updateSubscription", method: "PUT",
    path: "/api/v1/subscriptions/{id}", parameters: [pathId2],
    body: { required: false, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["bearer"],
  },
  deleteSubscription: {
    id: "deleteSubscription", group: "subscriptions", name: "deleteSubscription", method: "DELETE",
    path: "/api/v1/subscriptions/{id}", parameters: [pathId2], accept: [], idempotent: true,
    credentials: ["bearer"],
  },
};
