// Generated from openapi/runai by `npm run generate`; never edit.

import type { HelpTypes } from "../help-types.js";

/** Values of parameters and members of bodies, by the vendor's id of the operation. */
export const helpTypes: Readonly<Record<string, HelpTypes>> = {
  get_nodes: {
    values: {
      "query.sortBy": ["name", "status", "nodePool", "gpuType", "nvLinkDomainUid", "nvLinkCliqueId", "clusterUuid"],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  get_clusters: { values: { "query.verbosity": ["metadata", "full"] } },
  create_cluster: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "domain", type: "text" },
      { name: "version", type: "text" },
    ],
  },
  get_cluster_by_uuid: { values: { "query.verbosity": ["metadata", "full"] } },
  updateCluster: { body: [{ name: "name", type: "text", required: true }] },
  get_cluster_metrics: {
    values: {
      "query.metricType": [
        "TOTAL_GPU_NODES",
        "GPU_UTILIZATION",
        "GPU_UTILIZATION_DISTRIBUTION",
        "GPU_MEMORY_UTILIZATION",
        "CPU_UTILIZATION",
        "CPU_MEMORY_UTILIZATION",
        "TOTAL_GPU",
        "GPU_QUOTA",
        "ALLOCATED_GPU",
        "UNALLOCATED_GPU",
        "AVG_WORKLOAD_WAIT_TIME",
        "WORKLOADS_COUNT",
      ],
      "query.groupBy": ["Category", "Nodepool", "Project", "Department"],
    },
  },
  get_nodepool_metrics: {
    values: {
      "query.metricType": [
        "TOTAL_GPU_NODES",
        "GPU_UTILIZATION",
        "GPU_UTILIZATION_DISTRIBUTION",
        "GPU_MEMORY_UTILIZATION",
        "CPU_UTILIZATION",
        "CPU_MEMORY_UTILIZATION",
        "TOTAL_GPU",
        "GPU_QUOTA",
        "ALLOCATED_GPU",
        "UNALLOCATED_GPU",
        "AVG_WORKLOAD_WAIT_TIME",
        "WORKLOADS_COUNT",
      ],
    },
  },
  create_nodepool: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "labelKey", type: "text", required: true },
      { name: "labelValue", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "overProvisioningRatio", type: "integer" },
      { name: "placementStrategy", type: "object" },
      { name: "gpuNetworkAccelerationLabelKey", type: "text" },
      { name: "gpuNetworkAccelerationDetection", type: "Use | DontUse | Auto" },
      { name: "gpuResourceOptimization", type: "object" },
      { name: "schedulingConfiguration", type: "object" },
      { name: "networkTopologyId", type: "UUID" },
    ],
  },
  get_nodepools: {
    values: {
      "query.sortBy": [
        "name",
        "phase",
        "clusterId",
        "createdAt",
        "updatedAt",
        "networkTopologyName",
        "gpuNetworkAccelerationDetection",
        "gpuNetworkAccelerationDetected",
        "gpuNetworkAccelerationLabelKey",
        "swapEnabled",
        "nodeLevelSchedulerEnabled",
      ],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  update_nodepool: {
    body: [
      { name: "labelKey", type: "text" },
      { name: "labelValue", type: "text" },
      { name: "overProvisioningRatio", type: "integer" },
      { name: "placementStrategy", type: "object" },
      { name: "gpuNetworkAccelerationLabelKey", type: "text" },
      { name: "gpuNetworkAccelerationDetection", type: "Use | DontUse | Auto" },
      { name: "gpuResourceOptimization", type: "object" },
      { name: "schedulingConfiguration", type: "object" },
      { name: "networkTopologyId", type: "UUID" },
    ],
  },
  patch_nodepool: {
    body: [
      { name: "labelKey", type: "text" },
      { name: "labelValue", type: "text" },
      { name: "overProvisioningRatio", type: "integer" },
      { name: "placementStrategy", type: "object" },
      { name: "gpuNetworkAccelerationLabelKey", type: "text" },
      { name: "gpuNetworkAccelerationDetection", type: "Use | DontUse | Auto" },
      { name: "gpuResourceOptimization", type: "object" },
      { name: "schedulingConfiguration", type: "object" },
      { name: "networkTopologyId", type: "UUID" },
    ],
  },
  get_tenant_nodes: {
    values: {
      "query.sortBy": ["name", "status", "nodePool", "gpuType", "nvLinkDomainUid", "nvLinkCliqueId", "clusterUuid"],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  get_node_telemetry: {
    values: {
      "query.groupBy": ["ClusterId", "Nodepool", "Node"],
      "query.telemetryType": [
        "READY_GPU_NODES",
        "READY_GPUS",
        "TOTAL_GPU_NODES",
        "TOTAL_GPUS",
        "IDLE_ALLOCATED_GPUS",
        "FREE_GPUS",
        "ALLOCATED_GPUS",
        "TOTAL_CPU_CORES",
        "USED_CPU_CORES",
        "ALLOCATED_CPU_CORES",
        "TOTAL_GPU_MEMORY_BYTES",
        "USED_GPU_MEMORY_BYTES",
        "TOTAL_CPU_MEMORY_BYTES",
        "USED_CPU_MEMORY_BYTES",
        "ALLOCATED_CPU_MEMORY_BYTES",
        "FULLY_FREE_GPU_NODES",
      ],
    },
  },
  get_node_metrics: {
    values: {
      "query.metricType": [
        "GPU_UTILIZATION_PER_GPU",
        "GPU_UTILIZATION",
        "GPU_MEMORY_UTILIZATION_PER_GPU",
        "GPU_MEMORY_UTILIZATION",
        "GPU_MEMORY_USAGE_BYTES_PER_GPU",
        "GPU_MEMORY_USAGE_BYTES",
        "GPU_ALLOCATION_PER_GPU",
        "GPU_MEMORY_ALLOCATION_BYTES_PER_GPU",
        "GPU_IDLE_TIME_SECONDS_PER_GPU",
        "CPU_USAGE_CORES",
        "CPU_UTILIZATION",
        "CPU_MEMORY_USAGE_BYTES",
        "CPU_MEMORY_UTILIZATION",
        "GPU_OOMKILL_BURST_COUNT_PER_GPU",
        "GPU_OOMKILL_IDLE_COUNT_PER_GPU",
        "GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU",
        "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU",
        "GPU_SM_ACTIVITY_PER_GPU",
        "GPU_SM_OCCUPANCY_PER_GPU",
        "GPU_TENSOR_ACTIVITY_PER_GPU",
        "GPU_FP64_ENGINE_ACTIVITY_PER_GPU",
        "GPU_FP32_ENGINE_ACTIVITY_PER_GPU",
        "GPU_FP16_ENGINE_ACTIVITY_PER_GPU",
        "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU",
        "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU",
        "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU",
        "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU",
        "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU",
        "NVLINK_BANDWIDTH_TOTAL",
        "NVLINK_BANDWIDTH_TOTAL_PER_GPU",
      ],
    },
  },
  create_network_topology: {
    body: [
      { name: "levels", type: "list of text", required: true },
      { name: "name", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
    ],
  },
  list_reports: {
    values: { "query.sortBy": ["name", "createdAt", "createdBy", "status"], "query.sortOrder": ["asc", "desc"] },
  },
  create_report: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "description", type: "text" },
      { name: "start", type: "moment", required: true },
      { name: "end", type: "moment", required: true },
      { name: "groupBy", type: "Nodepool | Project | Department | Cluster" },
      { name: "filterBy", type: "list of text" },
    ],
  },
  create_department: {
    body: [
      { name: "description", type: "text" },
      { name: "schedulingRules", type: "object" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "nodeTypes", type: "object" },
      { name: "name", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "overtimeData", type: "object" },
      { name: "resources", type: "list of object", required: true },
    ],
  },
  get_departments: {
    values: {
      "query.sortBy": [
        "name",
        "clusterId",
        "totalGpuQuota",
        "gpuAllocated",
        "createdAt",
        "avgGpuAllocation24h",
        "avgGpuUtilization24h",
        "avgGpuMemoryUtilization24h",
        "avgGpuAllocation7d",
        "avgGpuUtilization7d",
        "avgGpuMemoryUtilization7d",
        "avgGpuAllocation30d",
        "avgGpuUtilization30d",
        "avgGpuMemoryUtilization30d",
      ],
      "query.verbosity": ["meta", "brief", "verbose"],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  update_department: {
    body: [
      { name: "description", type: "text" },
      { name: "schedulingRules", type: "object" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "nodeTypes", type: "object" },
      { name: "resources", type: "list of object", required: true },
    ],
  },
  get_department_metrics: {
    values: {
      "query.metricType": [
        "GPU_QUOTA",
        "CPU_QUOTA_MILLICORES",
        "CPU_MEMORY_QUOTA_MB",
        "GPU_ALLOCATION",
        "CPU_ALLOCATION_MILLICORES",
        "CPU_MEMORY_ALLOCATION_MB",
        "GPU_MEMORY_UTILIZATION",
      ],
    },
  },
  get_departments_telemetry: {
    values: {
      "query.groupBy": ["CLUSTER_ID"],
      "query.telemetryType": [
        "GPU_QUOTA",
        "CPU_QUOTA",
        "MEMORY_QUOTA",
        "GPU_ALLOCATION",
        "CPU_ALLOCATION",
        "MEMORY_ALLOCATION",
        "GPU_ALLOCATION_NON_PREEMPTIBLE",
        "CPU_ALLOCATION_NON_PREEMPTIBLE",
        "MEMORY_ALLOCATION_NON_PREEMPTIBLE",
      ],
    },
  },
  create_project: {
    body: [
      { name: "description", type: "text" },
      { name: "schedulingRules", type: "object" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "nodeTypes", type: "object" },
      { name: "name", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "requestedNamespace", type: "text" },
      { name: "enforceRunaiScheduler", type: "true | false" },
      { name: "parentId", type: "text" },
      { name: "resources", type: "list of object", required: true },
    ],
  },
  get_projects: {
    values: {
      "query.sortBy": [
        "name",
        "clusterId",
        "departmentId",
        "parentId",
        "parentName",
        "phase",
        "totalGpuQuota",
        "gpuAllocated",
        "createdAt",
        "avgGpuAllocation24h",
        "avgGpuUtilization24h",
        "avgGpuMemoryUtilization24h",
        "avgGpuAllocation7d",
        "avgGpuUtilization7d",
        "avgGpuMemoryUtilization7d",
        "avgGpuAllocation30d",
        "avgGpuUtilization30d",
        "avgGpuMemoryUtilization30d",
      ],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  update_project: {
    body: [
      { name: "description", type: "text" },
      { name: "schedulingRules", type: "object" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "nodeTypes", type: "object" },
      { name: "enforceRunaiScheduler", type: "true | false" },
      { name: "resources", type: "list of object", required: true },
    ],
  },
  get_project_metrics: {
    values: {
      "query.metricType": [
        "GPU_QUOTA",
        "CPU_QUOTA_MILLICORES",
        "CPU_MEMORY_QUOTA_MB",
        "GPU_ALLOCATION",
        "CPU_ALLOCATION_MILLICORES",
        "CPU_MEMORY_ALLOCATION_MB",
        "GPU_MEMORY_UTILIZATION",
      ],
    },
  },
  get_projects_telemetry: {
    values: {
      "query.groupBy": ["ClusterId", "NodepoolId", "ParentId"],
      "query.telemetryType": [
        "GPU_QUOTA",
        "CPU_QUOTA",
        "MEMORY_QUOTA",
        "GPU_ALLOCATION",
        "CPU_ALLOCATION",
        "MEMORY_ALLOCATION",
        "GPU_ALLOCATION_NON_PREEMPTIBLE",
        "CPU_ALLOCATION_NON_PREEMPTIBLE",
        "MEMORY_ALLOCATION_NON_PREEMPTIBLE",
      ],
    },
  },
  getInstallFile: {
    values: { "query.cloud": ["gke", "aws", "aks", "op", "airgapped", "openshift"], "query.format": ["json", "yaml"] },
  },
  createNodePool: {
    body: [
      { name: "name", type: "text" },
      { name: "overProvisioningRatio", type: "integer" },
      { name: "labelKey", type: "text" },
      { name: "labelValue", type: "text" },
      { name: "placementStrategy", type: "object" },
    ],
  },
  updateNodePoolLabels: { body: [{ name: "labelKey", type: "text" }, { name: "labelValue", type: "text" }] },
  updateNodePool: {
    body: [
      { name: "labelKey", type: "text" },
      { name: "labelValue", type: "text" },
      { name: "overProvisioningRatio", type: "integer" },
      { name: "placementStrategy", type: "object" },
    ],
  },
  updateTenantSetting: { body: [{ name: "key", type: "text" }, { name: "value", type: "any" }] },
  getAdminCLIRelease: { values: { "path.os": ["linux", "darwin"] } },
  getAdminCLIReleaseChecksum: { values: { "path.os": ["linux", "darwin"] } },
  getAdminCLIReleaseByVersion: { values: { "path.os": ["linux", "darwin"] } },
  getAdminCLIReleaseByVersionChecksum: { values: { "path.os": ["linux", "darwin"] } },
  list_compute_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_compute_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_compute_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_compute_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  create_access_key: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_access_key: { body: [{ name: "meta", type: "object" }] },
  create_password: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_password: { body: [{ name: "meta", type: "object" }] },
  create_docker_registry: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_docker_registry: { body: [{ name: "meta", type: "object" }] },
  create_generic_secret: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_generic_secret: { body: [{ name: "meta", type: "object" }] },
  create_ngc_api_key: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_ngc_api_key: { body: [{ name: "meta", type: "object" }] },
  create_registry: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_registry: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "any", required: true }] },
  list_environment_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_environment_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_environment_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_environment_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_datasource_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  list_git_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_git_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_git_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_git_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_host_path_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_host_path: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_host_path_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_host_path_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_nfs_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_nfs_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_nfs_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_nfs_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_pvc_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_pvc_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_pvc_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_pvc_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_s3_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_s3_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_s3_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_s3_asset_by_id: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  create_template: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_template: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  list_config_map_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_config_map_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_config_map_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_config_map_asset_by_id: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "any", required: true }] },
  list_secret_assets: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  create_secret_asset: {
    body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  get_secret_asset_by_id: {
    values: {
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  update_Secret_asset_by_id: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "any", required: true }] },
  list_policies: {
    values: {
      "query.workloadType": ["Workspace", "Training", "Distributed", "Inference", "DistributedInference"],
      "query.scope": ["tenant", "cluster", "department", "project"],
    },
  },
  update_training_policy_v2: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_training_policy_v2: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_training_policy_v2: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_training_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  update_workspace_policy_v2: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_workspace_policy_v2: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_workspace_policy_v2: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_workspace_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  update_distributed_policy_v2: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_distributed_policy_v2: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_distributed_policy_v2: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_distributed_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  update_inference_policy_v2: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_inference_policy_v2: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_inference_policy_v2: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_inference_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  update_distributed_inference_policy_v2: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_distributed_inference_policy_v2: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_distributed_inference_policy_v2: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_distributed_inference_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  update_nim_service_policy: {
    body: [
      { name: "meta", type: "object" },
      { name: "policy", type: "object" },
      { name: "reset", type: "list of text" },
    ],
  },
  overwrite_nim_service_policy: { body: [{ name: "meta", type: "object" }, { name: "policy", type: "object" }] },
  get_nim_service_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  delete_nim_service_policy: { values: { "query.scope": ["tenant", "cluster", "department", "project"] } },
  list_storage_class_configuration: {
    values: { "query.sortBy": ["name", "tenantId", "scopeType", "scopeId"], "query.sortOrder": ["asc", "desc"] },
  },
  create_storage_class_configuration: {
    body: [
      { name: "tenantId", type: "integer" },
      { name: "scopeType", type: "cluster", required: true },
      { name: "scopeId", type: "UUID", required: true },
      { name: "name", type: "text", required: true },
      { name: "permissions", type: "object" },
      { name: "customization", type: "object" },
    ],
  },
  patch_storage_class_configuration_by_id: { body: [{ name: "permissions", type: "object" }, { name: "customization", type: "object" }] },
  update_storage_class_configuration_by_id: { body: [{ name: "permissions", type: "object" }, { name: "customization", type: "object" }] },
  createProject: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "departmentId", type: "integer", required: true },
      { name: "nodePoolsResources", type: "list of object" },
      { name: "namespace", type: "text" },
      { name: "deservedGpus", type: "number" },
      { name: "maxAllowedGpus", type: "number" },
      { name: "gpuOverQuotaWeight", type: "number" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "interactiveJobTimeLimitSecs", type: "number" },
      { name: "interactiveJobMaxIdleDurationSecs", type: "number" },
      { name: "interactivePreemptibleJobMaxIdleDurationSecs", type: "number" },
      { name: "trainingJobTimeLimitSecs", type: "number" },
      { name: "trainingJobMaxIdleDurationSecs", type: "number" },
      { name: "nodeAffinity", type: "object" },
      { name: "permissions", type: "object" },
      { name: "resources", type: "object" },
    ],
  },
  updateProject: {
    body: [
      { name: "nodePoolsResources", type: "list of object" },
      { name: "deservedGpus", type: "number" },
      { name: "maxAllowedGpus", type: "number" },
      { name: "gpuOverQuotaWeight", type: "number" },
      { name: "defaultNodePools", type: "list of text" },
      { name: "interactiveJobTimeLimitSecs", type: "number" },
      { name: "interactiveJobMaxIdleDurationSecs", type: "number" },
      { name: "interactivePreemptibleJobMaxIdleDurationSecs", type: "number" },
      { name: "trainingJobTimeLimitSecs", type: "number" },
      { name: "trainingJobMaxIdleDurationSecs", type: "number" },
      { name: "nodeAffinity", type: "object" },
      { name: "permissions", type: "object" },
      { name: "resources", type: "object" },
    ],
  },
  updateDepartmentAdmins: { body: [{ name: "departmentId", type: "integer" }, { name: "departmentAdmins", type: "list of text" }] },
  create_access_rule: {
    body: [
      { name: "subjectId", type: "text", required: true },
      { name: "subjectType", type: "any", required: true },
      { name: "roleId", type: "integer", required: true },
      { name: "scopeId", type: "text", required: true },
      { name: "scopeType", type: "any", required: true },
      { name: "clusterId", type: "UUID" },
    ],
  },
  get_access_rules: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "subjectId",
        "subjectType",
        "roleId",
        "scopeId",
        "scopeType",
        "roleName",
        "scopeName",
        "createdAt",
        "deletedAt",
        "createdBy",
        "phase",
      ],
    },
  },
  access_rules_batch: {
    body: [
      { name: "ids", type: "list of UUID", required: true },
      { name: "action", type: "delete | validate_delete", required: true },
    ],
  },
  access_rules_batch_create: { body: [{ name: "payload", type: "object", required: true }] },
  get_permitted_scopes: {
    body: [
      {
        name: "resourceType",
        type: "department | tenant | project | cluster | cluster-config | nodepools | nodes | settings | security-settings | branding-settings | users | apps | service-account | dashboards-overview | dashboards-analytics | dashboards-consumption | roles | access_rules | jobs | workloads | workspaces | trainings | inferences | environments | pvc-assets | git-assets | host-path-assets | nfs-assets | s3-assets | compute-resources | templates | credentials | events-history | policies | cm-volume-assets | datavolumes | secret-volume-assets | storage-class-configuration | access-keys | workload-properties | network-topologies | registries | scrapeable-metrics",
        required: true,
      },
      { name: "action", type: "create | read | update | delete" },
    ],
  },
  create_idp: {
    body: [
      { name: "name", type: "text" },
      { name: "type", type: "any", required: true },
      { name: "samlData", type: "object" },
      { name: "oidcData", type: "object" },
      { name: "ocpData", type: "object" },
      { name: "mappers", type: "object" },
      { name: "data", type: "any", required: true },
    ],
  },
  update_idp: {
    body: [
      { name: "name", type: "text" },
      { name: "type", type: "any", required: true },
      { name: "samlData", type: "object" },
      { name: "oidcData", type: "object" },
      { name: "ocpData", type: "object" },
      { name: "mappers", type: "object" },
      { name: "data", type: "any", required: true },
    ],
  },
  update_idp_mappers: {
    body: [
      { name: "gid", type: "text" },
      { name: "uid", type: "text" },
      { name: "groups", type: "text" },
      { name: "supplementaryGroups", type: "text" },
      { name: "email", type: "text" },
      { name: "alias", type: "any", required: true },
    ],
  },
  get_users: {
    values: {
      "query.sortBy": ["username", "createdBy", "lastLogin", "creationTime", "lastUpdated", "type"],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  create_user: {
    body: [
      { name: "email", type: "text", required: true },
      { name: "resetPassword", type: "true | false" },
      { name: "notify", type: "true | false" },
    ],
  },
  change_user_password: {
    body: [
      { name: "currentPassword", type: "text", required: true },
      { name: "newPassword", type: "text", required: true },
    ],
  },
  create_application: { body: [{ name: "name", type: "text", required: true }] },
  update_application_by_id: { body: [{ name: "enabled", type: "true | false", required: true }] },
  create_service_account: { body: [{ name: "name", type: "text", required: true }] },
  update_service_account_by_id: { body: [{ name: "enabled", type: "true | false", required: true }] },
  create_access_key1: { body: [{ name: "name", type: "text", required: true }] },
  create_user_application: { body: [{ name: "name", type: "text", required: true }] },
  grant_token: {
    body: [
      {
        name: "grantType",
        type: "app_token | client_credentials | refresh_token | exchange_token | password | external_token_exchange",
      },
      { name: "appID", type: "text" },
      { name: "appSecret", type: "text" },
      { name: "code", type: "text" },
      { name: "redirectUri", type: "text" },
      { name: "refreshToken", type: "text" },
      { name: "username", type: "text" },
      { name: "password", type: "text" },
      { name: "clientID", type: "text" },
      { name: "clientSecret", type: "text" },
      { name: "externalToken", type: "text" },
      { name: "AppId", type: "text" },
      { name: "AppSecret", type: "text" },
      { name: "clientId", type: "text" },
    ],
  },
  grant_token_v2: {
    body: [
      {
        name: "grant_type",
        type: "authorization_code | client_credentials | password | refresh_token",
        required: true,
      },
      { name: "client_id", type: "text" },
      { name: "client_secret", type: "text" },
      { name: "username", type: "text" },
      { name: "password", type: "text" },
      { name: "refresh_token", type: "text" },
      { name: "code", type: "text" },
      { name: "redirect_uri", type: "text" },
    ],
  },
  update_security_setting_by_key: {
    values: { "path.key": ["autoRedirectSSO", "browserSessionTimeout", "logoutRedirectUri"] },
    body: [
      { name: "enabled", type: "true | false" },
      { name: "idpAlias", type: "text" },
      { name: "idleTimeout", type: "number" },
      { name: "uri", type: "text" },
    ],
  },
  get_security_setting_by_key: { values: { "path.key": ["autoRedirectSSO", "browserSessionTimeout", "logoutRedirectUri"] } },
  app_token: {
    body: [
      { name: "id", type: "text", required: true },
      { name: "name", type: "text", required: true },
      { name: "secret", type: "text", required: true },
    ],
  },
  get_workloads: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "type",
        "name",
        "clusterId",
        "projectId",
        "projectName",
        "departmentId",
        "departmentName",
        "createdAt",
        "deletedAt",
        "submittedBy",
        "phase",
        "completedAt",
        "nodepool",
        "distributedFramework",
        "allocatedGPU",
        "idleGpus",
        "idleAllocatedGpus",
        "phaseUpdatedAt",
        "category",
        "priority",
        "totalPendingTimeSeconds",
        "totalRunningTimeSeconds",
        "priorityClassName",
        "guaranteedRuntimeEndsAt",
        "aiApplicationId",
        "aiApplicationName",
      ],
    },
  },
  get_workloads_telemetry: {
    values: {
      "query.groupBy": ["ClusterId", "DepartmentId", "ProjectId", "Type", "CurrentNodepools", "Phase", "Category"],
      "query.telemetryType": ["WORKLOADS_COUNT", "GPU_ALLOCATION", "PENDING_TIME_DISTRIBUTION"],
      "query.filterByPhases": [
        "Creating",
        "Initializing",
        "Resuming",
        "Pending",
        "Deleting",
        "Running",
        "Updating",
        "Stopped",
        "Stopping",
        "Degraded",
        "Failed",
        "Completed",
        "Terminating",
        "Unknown",
      ],
    },
  },
  list_pods: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "clusterId",
        "workloadId",
        "revisionId",
        "nodeName",
        "currentNodepool",
        "createdAt",
        "completedAt",
        "deletedAt",
      ],
      "query.verbosity": ["brief", "full"],
    },
  },
  get_workload_pod_metrics: {
    values: {
      "query.metricType": [
        "GPU_UTILIZATION_PER_GPU",
        "GPU_UTILIZATION",
        "GPU_MEMORY_USAGE_BYTES_PER_GPU",
        "GPU_MEMORY_USAGE_BYTES",
        "CPU_USAGE_CORES",
        "CPU_MEMORY_USAGE_BYTES",
        "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU",
        "GPU_SM_ACTIVITY_PER_GPU",
        "GPU_SM_OCCUPANCY_PER_GPU",
        "GPU_TENSOR_ACTIVITY_PER_GPU",
        "GPU_FP64_ENGINE_ACTIVITY_PER_GPU",
        "GPU_FP32_ENGINE_ACTIVITY_PER_GPU",
        "GPU_FP16_ENGINE_ACTIVITY_PER_GPU",
        "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU",
        "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU",
        "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU",
        "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU",
        "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU",
        "GPU_SWAP_MEMORY_BYTES_PER_GPU",
        "NIM_NUM_REQUESTS_RUNNING",
        "NIM_NUM_REQUESTS_WAITING",
        "NIM_NUM_REQUEST_MAX",
        "NIM_REQUEST_SUCCESS_TOTAL",
        "NIM_REQUEST_FAILURE_TOTAL",
        "NIM_GPU_CACHE_USAGE_PERC",
        "NIM_TIME_TO_FIRST_TOKEN_SECONDS",
        "NIM_E2E_REQUEST_LATENCY_SECONDS",
        "NIM_TIME_TO_FIRST_TOKEN_SECONDS_PERCENTILES",
        "NIM_E2E_REQUEST_LATENCY_SECONDS_PERCENTILES",
        "NVLINK_BANDWIDTH_TOTAL",
        "NVLINK_BANDWIDTH_TOTAL_PER_GPU",
      ],
    },
  },
  get_workload_events: { values: { "query.sortOrder": ["asc", "desc"] } },
  get_workload_metrics: {
    values: {
      "query.metricType": [
        "GPU_UTILIZATION",
        "GPU_MEMORY_USAGE_BYTES",
        "GPU_MEMORY_REQUEST_BYTES",
        "CPU_USAGE_CORES",
        "CPU_REQUEST_CORES",
        "CPU_LIMIT_CORES",
        "CPU_MEMORY_USAGE_BYTES",
        "CPU_MEMORY_REQUEST_BYTES",
        "CPU_MEMORY_LIMIT_BYTES",
        "POD_COUNT",
        "RUNNING_POD_COUNT",
        "GPU_ALLOCATION",
        "NIM_NUM_REQUESTS_RUNNING",
        "NIM_NUM_REQUESTS_WAITING",
        "NIM_NUM_REQUEST_MAX",
        "NIM_REQUEST_SUCCESS_TOTAL",
        "NIM_REQUEST_FAILURE_TOTAL",
        "NIM_GPU_CACHE_USAGE_PERC",
        "NIM_TIME_TO_FIRST_TOKEN_SECONDS",
        "NIM_E2E_REQUEST_LATENCY_SECONDS",
        "NIM_TIME_TO_FIRST_TOKEN_SECONDS_PERCENTILES",
        "NIM_E2E_REQUEST_LATENCY_SECONDS_PERCENTILES",
        "NVLINK_BANDWIDTH_TOTAL",
      ],
    },
  },
  create_workspace1: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "useGivenNameAsPrefix", type: "true | false" },
      { name: "projectId", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "templateId", type: "UUID" },
      { name: "spec", type: "object" },
    ],
  },
  create_training1: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "useGivenNameAsPrefix", type: "true | false" },
      { name: "projectId", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "templateId", type: "UUID" },
      { name: "spec", type: "object" },
    ],
  },
  create_distributed: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "useGivenNameAsPrefix", type: "true | false" },
      { name: "projectId", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "templateId", type: "UUID" },
      { name: "spec", type: "object" },
      { name: "masterSpecSameAsWorker", type: "true | false" },
      { name: "masterSpec", type: "object" },
    ],
  },
  create_distributed_inference: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "useGivenNameAsPrefix", type: "true | false" },
      { name: "projectId", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "templateId", type: "UUID" },
      { name: "spec", type: "object" },
    ],
  },
  update_distributed_inference_spec: { body: [{ name: "spec", type: "object" }] },
  create_inference1: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "useGivenNameAsPrefix", type: "true | false" },
      { name: "projectId", type: "text", required: true },
      { name: "clusterId", type: "UUID", required: true },
      { name: "templateId", type: "UUID" },
      { name: "spec", type: "object" },
    ],
  },
  update_inference_spec: { body: [{ name: "spec", type: "object" }] },
  get_inference_workload_metrics: { values: { "query.metricType": ["THROUGHPUT", "LATENCY"] } },
  get_inference_workload_pod_metrics: { values: { "query.metricType": ["THROUGHPUT", "LATENCY"] } },
  get_revision_events: { values: { "query.sortOrder": ["asc", "desc"] } },
  list_templates1: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "name",
        "workloadType",
        "runnable",
        "scopeType",
        "clusterId",
        "projectId",
        "departmentId",
        "createdAt",
        "updatedAt",
        "createdBy",
        "updatedBy",
      ],
      "query.complyToWorkloadType": ["Workspace", "Training", "Distributed", "Inference"],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  template_name_availability: { values: { "query.scopeType": ["tenant", "cluster", "department", "project"] } },
  create_workspace_template: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object" }] },
  list_workspace_templates: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "name",
        "workloadType",
        "runnable",
        "scopeType",
        "clusterId",
        "projectId",
        "departmentId",
        "createdAt",
        "updatedAt",
        "createdBy",
        "updatedBy",
      ],
    },
  },
  patch_workspace_template: {
    body: [
      { name: "meta", type: "object" },
      { name: "spec", type: "object" },
      { name: "fieldsToClear", type: "any" },
    ],
  },
  update_workspace_template: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object" }] },
  create_training_template: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object" }] },
  list_training_templates: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "name",
        "workloadType",
        "runnable",
        "scopeType",
        "clusterId",
        "projectId",
        "departmentId",
        "createdAt",
        "updatedAt",
        "createdBy",
        "updatedBy",
      ],
    },
  },
  patch_training_template: {
    body: [
      { name: "meta", type: "object" },
      { name: "spec", type: "object" },
      { name: "fieldsToClear", type: "any" },
    ],
  },
  update_training_template: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object" }] },
  create_distributed_template: {
    body: [
      { name: "meta", type: "object", required: true },
      { name: "spec", type: "object" },
      { name: "masterSpecSameAsWorker", type: "true | false" },
      { name: "master", type: "object" },
    ],
  },
  list_distributed_templates: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "name",
        "workloadType",
        "runnable",
        "scopeType",
        "clusterId",
        "projectId",
        "departmentId",
        "createdAt",
        "updatedAt",
        "createdBy",
        "updatedBy",
      ],
      "query.complyToReplicaType": ["Worker", "Master"],
    },
  },
  patch_distributed_template: {
    body: [
      { name: "meta", type: "object" },
      { name: "spec", type: "object" },
      { name: "masterSpecSameAsWorker", type: "true | false" },
      { name: "master", type: "object" },
      { name: "fieldsToClear", type: "any" },
    ],
  },
  update_distributed_template: {
    body: [
      { name: "meta", type: "object", required: true },
      { name: "spec", type: "object" },
      { name: "masterSpecSameAsWorker", type: "true | false" },
      { name: "master", type: "object" },
    ],
  },
  create_inference_template: { body: [{ name: "meta", type: "object", required: true }, { name: "spec", type: "object" }] },
  list_inference_templates: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "name",
        "workloadType",
        "runnable",
        "scopeType",
        "clusterId",
        "projectId",
        "departmentId",
        "createdAt",
        "updatedAt",
        "createdBy",
        "updatedBy",
      ],
    },
  },
  batch_workloads: {
    body: [
      { name: "ids", type: "list of UUID", required: true },
      { name: "action", type: "delete | suspend | resume", required: true },
    ],
  },
  create_workload_type: {
    body: [
      { name: "categoryId", type: "UUID", required: true },
      { name: "priorityId", type: "UUID", required: true },
      { name: "name", type: "text", required: true },
      { name: "group", type: "text", required: true },
      { name: "resourceInterfaces", type: "list of object" },
    ],
  },
  update_workload_type: {
    body: [
      { name: "categoryId", type: "UUID" },
      { name: "priorityId", type: "UUID" },
      { name: "resourceInterfaces", type: "list of object" },
    ],
  },
  get_workload_priorities: { values: { "query.sortOrder": ["asc", "desc"], "query.sortBy": ["name", "source", "value"] } },
  list_applications: {
    values: {
      "query.verbosity": ["brief", "full"],
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": ["clusterId", "name", "projectId", "projectName", "source", "type"],
    },
  },
  create_workload_v2: {
    body: [
      { name: "metadata", type: "object", required: true },
      { name: "manifest", type: "object" },
      { name: "manifestBase64Encoded", type: "text" },
    ],
  },
  update_workload_v2: {
    body: [
      { name: "metadata", type: "object" },
      { name: "manifest", type: "object" },
      { name: "manifestBase64Encoded", type: "text" },
    ],
  },
  create_nim_service: {
    body: [{ name: "metadata", type: "object", required: true }, { name: "spec", type: "object", required: true }],
  },
  update_nim_service_spec: { body: [{ name: "spec", type: "object", required: true }] },
  upload_tenant_logo: { body: [{ name: "logo", type: "text", required: true }] },
  get_datavolumes: {
    values: {
      "query.requestType": ["Originated", "UsableInProject"],
      "query.sortBy": ["name", "projectId", "clusterId", "departmentId", "projectName", "createdAt", "createdBy", "phase"],
      "query.sortOrder": ["asc", "desc"],
    },
  },
  create_datavolume: {
    body: [
      { name: "name", type: "text", required: true },
      { name: "description", type: "text" },
      { name: "originPvcName", type: "text", required: true },
      { name: "projectId", type: "text", required: true },
      { name: "shouldDeleteOriginalVolume", type: "true | false" },
      { name: "useOriginalVolume", type: "true | false" },
    ],
  },
  patch_datavolume: { body: [{ name: "description", type: "text" }] },
  count_datavolumes: { values: { "query.requestType": ["Originated", "UsableInProject"] } },
  patch_datavolume_shared_scopes: { body: [{ name: "add", type: "list of object" }, { name: "remove", type: "list of object" }] },
  get_binary: { values: { "path.operatingSystem": ["linux", "windows", "darwin"] } },
  get_binary_deprecated: { values: { "path.operatingSystem": ["linux", "windows", "darwin"] } },
  getAuditLogs: {
    values: {
      "query.sortOrder": ["asc", "desc"],
      "query.sortBy": [
        "timestamp",
        "subject",
        "subject_type",
        "source_ip",
        "action",
        "http_method",
        "result",
        "url",
        "entity_type",
        "entity_name",
        "entity_id",
      ],
    },
  },
  downloadAuditLogs: { values: { "query.file_type": ["CSV", "JSON"] } },
  updateNotificationState: {
    body: [
      { name: "enabled", type: "true | false", required: true },
      { name: "email", type: "object" },
      { name: "slack", type: "object" },
    ],
  },
  createNotificationChannelConfig: {
    body: [
      { name: "type", type: "email | slack", required: true },
      { name: "config", type: "object", required: true },
    ],
  },
  createSlackApp: { body: [{ name: "accessToken", type: "text", required: true }] },
  patchNotificationChannelConfig: { body: [{ name: "type", type: "email | slack" }, { name: "config", type: "object" }] },
  updateNotificationChannelConfig: {
    body: [
      { name: "type", type: "email | slack", required: true },
      { name: "config", type: "object", required: true },
    ],
  },
  validateNotificationChannel: {
    body: [
      { name: "type", type: "email | slack", required: true },
      { name: "config", type: "object", required: true },
    ],
  },
  createSubscription: {
    body: [
      { name: "events", type: "list of object", required: true },
      { name: "channels", type: "list of text", required: true },
      { name: "id", type: "text" },
    ],
  },
  updateSubscription: {
    body: [
      { name: "events", type: "list of object", required: true },
      { name: "channels", type: "list of text", required: true },
    ],
  },
};
