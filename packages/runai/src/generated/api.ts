// Generated from openapi/runai by `npm run generate`; never edit.

import type { ByteStream, CallOptions, PageOptions, RecordStream, StreamOptions } from "@runwire/core";
import type { components, operations, paths } from "./schema.js";

/** The operations of `client.nodes`. */
export interface NodesGroup {
  /**
   * Lists the nodes of a cluster, a page at a time.
   *
   * The answer does not say whether more follow: a page that is shorter than asked for is the last.
   *
   * `GET /api/v1/clusters/{clusterUuid}/nodes` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  readonly getNodes: {
    (options: GetNodesOptions): Promise<operations["get_nodes"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetNodesAllOptions): RecordStream<NonNullable<Exclude<operations["get_nodes"]["responses"][200]["content"]["application/json"], unknown[]>["nodes"]>[number]>;
  };
  /** {@link NodesGroup.getNodes} by the vendor's own id. */
  readonly get_nodes: NodesGroup["getNodes"];
  /**
   * Counts the nodes of a cluster.
   *
   * `GET /api/v1/clusters/{clusterUuid}/nodes/count` (keys: bearer; retried after a fault)
   */
  countNodes(options: CountNodesOptions): Promise<operations["count_nodes"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodesGroup.countNodes} by the vendor's own id. */
  readonly count_nodes: NodesGroup["countNodes"];
  /**
   * Lists the nodes of all clusters, a page at a time.
   *
   * The answer does not say whether more follow: a page that is shorter than asked for is the last.
   *
   * `GET /api/v1/nodes` (keys: bearer; retried after a fault)
   */
  readonly getTenantNodes: {
    (options?: GetTenantNodesOptions): Promise<operations["get_tenant_nodes"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetTenantNodesAllOptions): RecordStream<NonNullable<Exclude<operations["get_tenant_nodes"]["responses"][200]["content"]["application/json"], unknown[]>["nodes"]>[number]>;
  };
  /** {@link NodesGroup.getTenantNodes} by the vendor's own id. */
  readonly get_tenant_nodes: NodesGroup["getTenantNodes"];
  /**
   * Counts the nodes of all clusters.
   *
   * `GET /api/v1/nodes/count` (keys: bearer; retried after a fault)
   */
  countTenantNodes(options?: CountTenantNodesOptions): Promise<operations["count_tenant_nodes"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodesGroup.countTenantNodes} by the vendor's own id. */
  readonly count_tenant_nodes: NodesGroup["countTenantNodes"];
  /**
   * Counts nodes or sums their GPUs as they are now, grouped, as JSON or CSV.
   *
   * `GET /api/v1/nodes/telemetry` (keys: bearer; retried after a fault)
   */
  readonly getNodeTelemetry: {
    (options: GetNodeTelemetryOptions): Promise<operations["get_node_telemetry"]["responses"][200]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetNodeTelemetryOptions & StreamOptions): ByteStream;
  };
  /** {@link NodesGroup.getNodeTelemetry} by the vendor's own id. */
  readonly get_node_telemetry: NodesGroup["getNodeTelemetry"];
  /**
   * Reads how measures of a node ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/nodes/{nodeId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getNodeMetrics: {
    (options: GetNodeMetricsOptions): Promise<operations["get_node_metrics"]["responses"][200]["content"]["application/json"] | operations["get_node_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetNodeMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link NodesGroup.getNodeMetrics} by the vendor's own id. */
  readonly get_node_metrics: NodesGroup["getNodeMetrics"];
}

/** The operations of `client.clusters`. */
export interface ClustersGroup {
  /**
   * Lists the clusters of the tenant.
   *
   * `GET /api/v1/clusters` (keys: bearer; retried after a fault)
   */
  getClusters(options?: GetClustersOptions): Promise<operations["get_clusters"]["responses"][200]["content"]["application/json"]>;
  /** {@link ClustersGroup.getClusters} by the vendor's own id. */
  readonly get_clusters: ClustersGroup["getClusters"];
  /**
   * Registers a new cluster; how to install it, getClusterInstallInfoByUuid tells.
   *
   * `POST /api/v1/clusters` (keys: bearer; retried only where nothing was sent)
   */
  createCluster(options: CreateClusterOptions): Promise<operations["create_cluster"]["responses"][201]["content"]["application/json"]>;
  /** {@link ClustersGroup.createCluster} by the vendor's own id. */
  readonly create_cluster: ClustersGroup["createCluster"];
  /**
   * Reads one cluster.
   *
   * `GET /api/v1/clusters/{clusterUuid}` (keys: bearer; retried after a fault)
   */
  getClusterByUuid(options: GetClusterByUuidOptions): Promise<operations["get_cluster_by_uuid"]["responses"][200]["content"]["application/json"]>;
  /** {@link ClustersGroup.getClusterByUuid} by the vendor's own id. */
  readonly get_cluster_by_uuid: ClustersGroup["getClusterByUuid"];
  /**
   * Removes a cluster from the tenant; unless it is forced, the cluster cleans up first.
   *
   * `DELETE /api/v1/clusters/{clusterUuid}` (keys: bearer; retried after a fault)
   */
  deleteCluster(options: DeleteClusterOptions): Promise<operations["delete_cluster"]["responses"][202]["content"]["application/json"] | void>;
  /** {@link ClustersGroup.deleteCluster} by the vendor's own id. */
  readonly delete_cluster: ClustersGroup["deleteCluster"];
  /**
   * Renames or otherwise changes one cluster.
   *
   * `PUT /api/v1/clusters/{clusterUuid}` (keys: bearer; retried after a fault)
   */
  updateCluster(options: UpdateClusterOptions): Promise<void>;
  /**
   * Reads how measures of a cluster ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/clusters/{clusterUuid}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getClusterMetrics: {
    (options: GetClusterMetricsOptions): Promise<operations["get_cluster_metrics"]["responses"][200]["content"]["application/json"] | operations["get_cluster_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetClusterMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link ClustersGroup.getClusterMetrics} by the vendor's own id. */
  readonly get_cluster_metrics: ClustersGroup["getClusterMetrics"];
  /**
   * Tells how to install the software of a cluster: its repository, chart and command.
   *
   * `GET /api/v1/clusters/{clusterUuid}/cluster-install-info` (keys: bearer; retried after a fault)
   */
  getClusterInstallInfoByUuid(options: GetClusterInstallInfoByUuidOptions): Promise<operations["get_cluster_install_info_by_uuid"]["responses"][200]["content"]["application/json"]>;
  /** {@link ClustersGroup.getClusterInstallInfoByUuid} by the vendor's own id. */
  readonly get_cluster_install_info_by_uuid: ClustersGroup["getClusterInstallInfoByUuid"];
  /**
   * Reads the values for installing the software of a cluster, as a text.
   *
   * `GET /v1/k8s/clusters/{cluster_uuid}/installfile` (keys: bearer; retried after a fault)
   */
  getInstallFile(options: GetInstallFileOptions): Promise<operations["getInstallFile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads measures of a cluster over time, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterUuid}/metrics` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getClusterMetricsDeprecated(options: GetClusterMetricsDeprecatedOptions): Promise<operations["getClusterMetrics"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.nodePools`. */
export interface NodePoolsGroup {
  /**
   * Reads how measures of a node pool ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics` (keys: bearer; retried after a
   * fault)
   */
  readonly getNodepoolMetrics: {
    (options: GetNodepoolMetricsOptions): Promise<operations["get_nodepool_metrics"]["responses"][200]["content"]["application/json"] | operations["get_nodepool_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetNodepoolMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link NodePoolsGroup.getNodepoolMetrics} by the vendor's own id. */
  readonly get_nodepool_metrics: NodePoolsGroup["getNodepoolMetrics"];
  /**
   * Creates a node pool: the nodes that carry a label.
   *
   * `POST /api/v1/node-pools` (keys: bearer; retried only where nothing was sent)
   */
  createNodepool(options: CreateNodepoolOptions): Promise<operations["create_nodepool"]["responses"][201]["content"]["application/json"]>;
  /** {@link NodePoolsGroup.createNodepool} by the vendor's own id. */
  readonly create_nodepool: NodePoolsGroup["createNodepool"];
  /**
   * Lists node pools, a page at a time.
   *
   * The answer does not say whether more follow: a page that is shorter than asked for is the last.
   *
   * `GET /api/v1/node-pools` (keys: bearer; retried after a fault)
   */
  readonly getNodepools: {
    (options?: GetNodepoolsOptions): Promise<operations["get_nodepools"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetNodepoolsAllOptions): RecordStream<NonNullable<Exclude<operations["get_nodepools"]["responses"][200]["content"]["application/json"], unknown[]>["nodepools"]>[number]>;
  };
  /** {@link NodePoolsGroup.getNodepools} by the vendor's own id. */
  readonly get_nodepools: NodePoolsGroup["getNodepools"];
  /**
   * Counts node pools.
   *
   * `GET /api/v1/node-pools/count` (keys: bearer; retried after a fault)
   */
  countNodepools(options?: CountNodepoolsOptions): Promise<operations["count_nodepools"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodePoolsGroup.countNodepools} by the vendor's own id. */
  readonly count_nodepools: NodePoolsGroup["countNodepools"];
  /**
   * Deletes a node pool; its nodes go to the default one.
   *
   * `DELETE /api/v1/node-pools/{nodepoolId}` (keys: bearer; retried after a fault)
   */
  deleteNodepool(options: DeleteNodepoolOptions): Promise<operations["delete_nodepool"]["responses"][202]["content"]["application/json"] | void>;
  /** {@link NodePoolsGroup.deleteNodepool} by the vendor's own id. */
  readonly delete_nodepool: NodePoolsGroup["deleteNodepool"];
  /**
   * Replaces one node pool.
   *
   * `PUT /api/v1/node-pools/{nodepoolId}` (keys: bearer; retried after a fault)
   */
  updateNodepool(options: UpdateNodepoolOptions): Promise<operations["update_nodepool"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodePoolsGroup.updateNodepool} by the vendor's own id. */
  readonly update_nodepool: NodePoolsGroup["updateNodepool"];
  /**
   * Changes what is given of one node pool.
   *
   * `PATCH /api/v1/node-pools/{nodepoolId}` (keys: bearer; retried only where nothing was sent)
   */
  patchNodepool(options: PatchNodepoolOptions): Promise<operations["patch_nodepool"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodePoolsGroup.patchNodepool} by the vendor's own id. */
  readonly patch_nodepool: NodePoolsGroup["patchNodepool"];
  /**
   * Reads one node pool.
   *
   * `GET /api/v1/node-pools/{nodepoolId}` (keys: bearer; retried after a fault)
   */
  getNodepool(options: GetNodepoolOptions): Promise<operations["get_nodepool"]["responses"][200]["content"]["application/json"]>;
  /** {@link NodePoolsGroup.getNodepool} by the vendor's own id. */
  readonly get_nodepool: NodePoolsGroup["getNodepool"];
  /**
   * Lists the node pools of a cluster, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterId}/node-pools` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getNodePools(options: GetNodePoolsOptions): Promise<operations["getNodePools"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a node pool of a cluster, by the older interface.
   *
   * `POST /v1/k8s/clusters/{clusterId}/node-pools` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  createNodePool(options: CreateNodePoolOptions): Promise<void>;
  /**
   * Changes the label by which a node pool finds its nodes, by the older interface.
   *
   * `PUT /v1/k8s/clusters/{clusterId}/node-pools/{id}/labels` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateNodePoolLabels(options: UpdateNodePoolLabelsOptions): Promise<void>;
  /**
   * Deletes a node pool, by the older interface.
   *
   * `DELETE /v1/k8s/clusters/{clusterId}/node-pools/{id}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteNodePool(options: DeleteNodePoolOptions): Promise<void>;
  /**
   * Changes a node pool, by the older interface.
   *
   * `PUT /v1/k8s/clusters/{clusterId}/node-pools/{id}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateNodePool(options: UpdateNodePoolOptions): Promise<void>;
}

/** The operations of `client.networkTopologies`. */
export interface NetworkTopologiesGroup {
  /**
   * Lists network topologies.
   *
   * `GET /api/v1/network-topologies` (keys: bearer; retried after a fault)
   */
  getNetworkTopologies(options?: GetNetworkTopologiesOptions): Promise<operations["get_network_topologies"]["responses"][200]["content"]["application/json"]>;
  /** {@link NetworkTopologiesGroup.getNetworkTopologies} by the vendor's own id. */
  readonly get_network_topologies: NetworkTopologiesGroup["getNetworkTopologies"];
  /**
   * Creates a network topology: which labels of nodes tell how near they are to each other.
   *
   * `POST /api/v1/network-topologies` (keys: bearer; retried only where nothing was sent)
   */
  createNetworkTopology(options: CreateNetworkTopologyOptions): Promise<operations["create_network_topology"]["responses"][201]["content"]["application/json"]>;
  /** {@link NetworkTopologiesGroup.createNetworkTopology} by the vendor's own id. */
  readonly create_network_topology: NetworkTopologiesGroup["createNetworkTopology"];
  /**
   * Counts network topologies.
   *
   * `GET /api/v1/network-topologies/count` (keys: bearer; retried after a fault)
   */
  getNetworkTopologiesCount(options?: GetNetworkTopologiesCountOptions): Promise<operations["get_network_topologies_count"]["responses"][200]["content"]["application/json"]>;
  /** {@link NetworkTopologiesGroup.getNetworkTopologiesCount} by the vendor's own id. */
  readonly get_network_topologies_count: NetworkTopologiesGroup["getNetworkTopologiesCount"];
  /**
   * Reads one network topology.
   *
   * `GET /api/v1/network-topologies/{networkTopologyId}` (keys: bearer; retried after a fault)
   */
  getNetworkTopologyById(options: GetNetworkTopologyByIdOptions): Promise<operations["get_network_topology_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link NetworkTopologiesGroup.getNetworkTopologyById} by the vendor's own id. */
  readonly get_network_topology_by_id: NetworkTopologiesGroup["getNetworkTopologyById"];
  /**
   * Deletes one network topology.
   *
   * `DELETE /api/v1/network-topologies/{networkTopologyId}` (keys: bearer; retried after a fault)
   */
  deleteNetworkTopology(options: DeleteNetworkTopologyOptions): Promise<void>;
  /** {@link NetworkTopologiesGroup.deleteNetworkTopology} by the vendor's own id. */
  readonly delete_network_topology: NetworkTopologiesGroup["deleteNetworkTopology"];
}

/** The operations of `client.orgUnit`. */
export interface OrgUnitGroup {
  /**
   * Lists the ranks that projects and departments can have.
   *
   * `GET /api/v1/org-unit/priorities` (keys: bearer; retried after a fault)
   */
  getPriorities(options?: GetPrioritiesOptions): Promise<operations["get_priorities"]["responses"][200]["content"]["application/json"]>;
  /** {@link OrgUnitGroup.getPriorities} by the vendor's own id. */
  readonly get_priorities: OrgUnitGroup["getPriorities"];
}

/** The operations of `client.reports`. */
export interface ReportsGroup {
  /**
   * Lists usage reports, a page at a time.
   *
   * The answer does not say whether more follow: a page that is shorter than asked for is the last.
   *
   * `GET /api/v1/org-unit/reports` (keys: bearer; retried after a fault)
   */
  readonly listReports: {
    (options?: ListReportsOptions): Promise<operations["list_reports"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListReportsAllOptions): RecordStream<NonNullable<Exclude<operations["list_reports"]["responses"][200]["content"]["application/json"], unknown[]>["reports"]>[number]>;
  };
  /** {@link ReportsGroup.listReports} by the vendor's own id. */
  readonly list_reports: ReportsGroup["listReports"];
  /**
   * Starts a usage report over a span of time; it is ready when its status says so.
   *
   * Follow its status with getReportById, or with client.reports.wait.
   *
   * `POST /api/v1/org-unit/reports` (keys: bearer; retried only where nothing was sent)
   */
  createReport(options: CreateReportOptions): Promise<operations["create_report"]["responses"][202]["content"]["application/json"]>;
  /** {@link ReportsGroup.createReport} by the vendor's own id. */
  readonly create_report: ReportsGroup["createReport"];
  /**
   * Counts usage reports.
   *
   * `GET /api/v1/org-unit/reports/count` (keys: bearer; retried after a fault)
   */
  countReports(options?: CountReportsOptions): Promise<operations["count_reports"]["responses"][200]["content"]["application/json"]>;
  /** {@link ReportsGroup.countReports} by the vendor's own id. */
  readonly count_reports: ReportsGroup["countReports"];
  /**
   * Tells whether this installation can make reports.
   *
   * `GET /api/v1/org-unit/reports/availability` (keys: bearer; retried after a fault)
   */
  areReportsAvailable(options?: AreReportsAvailableOptions): Promise<operations["are_reports_available"]["responses"][200]["content"]["application/json"]>;
  /** {@link ReportsGroup.areReportsAvailable} by the vendor's own id. */
  readonly are_reports_available: ReportsGroup["areReportsAvailable"];
  /**
   * Reads the state of one usage report.
   *
   * `GET /api/v1/org-unit/reports/{reportId}` (keys: bearer; retried after a fault)
   */
  getReportById(options: GetReportByIdOptions): Promise<operations["get_report_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link ReportsGroup.getReportById} by the vendor's own id. */
  readonly get_report_by_id: ReportsGroup["getReportById"];
  /**
   * Deletes one usage report and its file.
   *
   * `DELETE /api/v1/org-unit/reports/{reportId}` (keys: bearer; retried after a fault)
   */
  deleteReportById(options: DeleteReportByIdOptions): Promise<void>;
  /** {@link ReportsGroup.deleteReportById} by the vendor's own id. */
  readonly delete_report_by_id: ReportsGroup["deleteReportById"];
  /**
   * Downloads the CSV file of a usage report that is ready.
   *
   * `GET /api/v1/org-unit/reports/{reportId}/file` (keys: bearer; retried after a fault)
   */
  downloadReportById(options: DownloadReportByIdOptions): ByteStream;
  /** {@link ReportsGroup.downloadReportById} by the vendor's own id. */
  readonly download_report_by_id: ReportsGroup["downloadReportById"];
}

/** The operations of `client.departments`. */
export interface DepartmentsGroup {
  /**
   * Creates a department with its quota on each node pool.
   *
   * `POST /api/v1/org-unit/departments` (keys: bearer; retried only where nothing was sent)
   */
  createDepartment(options: CreateDepartmentOptions): Promise<operations["create_department"]["responses"][201]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.createDepartment} by the vendor's own id. */
  readonly create_department: DepartmentsGroup["createDepartment"];
  /**
   * Lists departments, a page at a time.
   *
   * `GET /api/v1/org-unit/departments` (keys: bearer; retried after a fault)
   */
  readonly getDepartments: {
    (options?: GetDepartmentsOptions): Promise<operations["get_departments"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetDepartmentsAllOptions): RecordStream<NonNullable<Exclude<operations["get_departments"]["responses"][200]["content"]["application/json"], unknown[]>["departments"]>[number]>;
  };
  /** {@link DepartmentsGroup.getDepartments} by the vendor's own id. */
  readonly get_departments: DepartmentsGroup["getDepartments"];
  /**
   * Replaces one department.
   *
   * `PUT /api/v1/org-unit/departments/{departmentId}` (keys: bearer; retried after a fault)
   */
  updateDepartment(options: UpdateDepartmentOptions): Promise<operations["update_department"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.updateDepartment} by the vendor's own id. */
  readonly update_department: DepartmentsGroup["updateDepartment"];
  /**
   * Reads one department.
   *
   * `GET /api/v1/org-unit/departments/{departmentId}` (keys: bearer; retried after a fault)
   */
  getDepartment(options: GetDepartmentOptions): Promise<operations["get_department"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.getDepartment} by the vendor's own id. */
  readonly get_department: DepartmentsGroup["getDepartment"];
  /**
   * Deletes one department.
   *
   * `DELETE /api/v1/org-unit/departments/{departmentId}` (keys: bearer; retried after a fault)
   */
  deleteDepartment(options: DeleteDepartmentOptions): Promise<void>;
  /** {@link DepartmentsGroup.deleteDepartment} by the vendor's own id. */
  readonly delete_department: DepartmentsGroup["deleteDepartment"];
  /**
   * Replaces the quotas of a department.
   *
   * `PUT /api/v1/org-unit/departments/{departmentId}/resources` (keys: bearer; retried after a fault)
   */
  updateDepartmentResources(options: UpdateDepartmentResourcesOptions): Promise<operations["update_department_resources"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.updateDepartmentResources} by the vendor's own id. */
  readonly update_department_resources: DepartmentsGroup["updateDepartmentResources"];
  /**
   * Changes the given quotas of a department.
   *
   * `PATCH /api/v1/org-unit/departments/{departmentId}/resources` (keys: bearer; retried only where
   * nothing was sent)
   */
  patchDepartmentResources(options: PatchDepartmentResourcesOptions): Promise<operations["patch_department_resources"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.patchDepartmentResources} by the vendor's own id. */
  readonly patch_department_resources: DepartmentsGroup["patchDepartmentResources"];
  /**
   * Reads how measures of a department ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/org-unit/departments/{departmentId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getDepartmentMetrics: {
    (options: GetDepartmentMetricsOptions): Promise<operations["get_department_metrics"]["responses"][200]["content"]["application/json"] | operations["get_department_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetDepartmentMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link DepartmentsGroup.getDepartmentMetrics} by the vendor's own id. */
  readonly get_department_metrics: DepartmentsGroup["getDepartmentMetrics"];
  /**
   * Sums a measure of the departments as it is now, grouped.
   *
   * `GET /api/v1/org-unit/departments/telemetry` (keys: bearer; retried after a fault)
   */
  getDepartmentsTelemetry(options: GetDepartmentsTelemetryOptions): Promise<operations["get_departments_telemetry"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.getDepartmentsTelemetry} by the vendor's own id. */
  readonly get_departments_telemetry: DepartmentsGroup["getDepartmentsTelemetry"];
  /**
   * Counts departments.
   *
   * `GET /api/v1/org-unit/departments/count` (keys: bearer; retried after a fault)
   */
  countDepartments(options?: CountDepartmentsOptions): Promise<operations["count_departments"]["responses"][200]["content"]["application/json"]>;
  /** {@link DepartmentsGroup.countDepartments} by the vendor's own id. */
  readonly count_departments: DepartmentsGroup["countDepartments"];
  /**
   * Reads measures of all departments of a cluster over time, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterUuid}/departments/metrics` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getDepartmentsMetrics(options: GetDepartmentsMetricsOptions): Promise<operations["getDepartmentsMetrics"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads measures of a department over time, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterUuid}/departments/{departmentId}/metrics` (keys: bearer; retried after
   * a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getDepartmentMetricsDeprecated(options: GetDepartmentMetricsDeprecatedOptions): Promise<operations["getDepartmentMetrics"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the departments of a cluster, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterId}/departments` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getDepartmentsDeprecated(options: GetDepartmentsDeprecatedOptions): Promise<operations["getDepartments"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the administrators of a department, by the older interface.
   *
   * `PUT /v1/k8s/clusters/{clusterId}/departments/{department-id}/access-control` (keys: bearer; retried
   * after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateDepartmentAdmins(options: UpdateDepartmentAdminsOptions): Promise<operations["updateDepartmentAdmins"]["responses"][201]["content"]["application/json"]>;
}

/** The operations of `client.projects`. */
export interface ProjectsGroup {
  /**
   * Creates a project with its quota on each node pool; its namespace is made later.
   *
   * Quotas are per node pool. The phase of the project tells when it can be used.
   *
   * `POST /api/v1/org-unit/projects` (keys: bearer; retried only where nothing was sent)
   */
  createProject(options: CreateProjectOptions): Promise<operations["create_project"]["responses"][201]["content"]["application/json"]>;
  /** {@link ProjectsGroup.createProject} by the vendor's own id. */
  readonly create_project: ProjectsGroup["createProject"];
  /**
   * Lists projects, a page at a time.
   *
   * `GET /api/v1/org-unit/projects` (keys: bearer; retried after a fault)
   */
  readonly getProjects: {
    (options?: GetProjectsOptions): Promise<operations["get_projects"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetProjectsAllOptions): RecordStream<NonNullable<Exclude<operations["get_projects"]["responses"][200]["content"]["application/json"], unknown[]>["projects"]>[number]>;
  };
  /** {@link ProjectsGroup.getProjects} by the vendor's own id. */
  readonly get_projects: ProjectsGroup["getProjects"];
  /**
   * Replaces one project.
   *
   * `PUT /api/v1/org-unit/projects/{projectId}` (keys: bearer; retried after a fault)
   */
  updateProject(options: UpdateProjectOptions): Promise<operations["update_project"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.updateProject} by the vendor's own id. */
  readonly update_project: ProjectsGroup["updateProject"];
  /**
   * Reads one project.
   *
   * `GET /api/v1/org-unit/projects/{projectId}` (keys: bearer; retried after a fault)
   */
  getProject(options: GetProjectOptions): Promise<operations["get_project"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.getProject} by the vendor's own id. */
  readonly get_project: ProjectsGroup["getProject"];
  /**
   * Deletes one project; its namespace and workloads go later.
   *
   * `DELETE /api/v1/org-unit/projects/{projectId}` (keys: bearer; retried after a fault)
   */
  deleteProject(options: DeleteProjectOptions): Promise<void>;
  /** {@link ProjectsGroup.deleteProject} by the vendor's own id. */
  readonly delete_project: ProjectsGroup["deleteProject"];
  /**
   * Replaces the quotas of a project.
   *
   * `PUT /api/v1/org-unit/projects/{projectId}/resources` (keys: bearer; retried after a fault)
   */
  updateProjectResources(options: UpdateProjectResourcesOptions): Promise<operations["update_project_resources"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.updateProjectResources} by the vendor's own id. */
  readonly update_project_resources: ProjectsGroup["updateProjectResources"];
  /**
   * Changes the given quotas of a project.
   *
   * `PATCH /api/v1/org-unit/projects/{projectId}/resources` (keys: bearer; retried only where nothing was
   * sent)
   */
  patchProjectResources(options: PatchProjectResourcesOptions): Promise<operations["patch_project_resources"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.patchProjectResources} by the vendor's own id. */
  readonly patch_project_resources: ProjectsGroup["patchProjectResources"];
  /**
   * Reads how measures of a project ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/org-unit/projects/{projectId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getProjectMetrics: {
    (options: GetProjectMetricsOptions): Promise<operations["get_project_metrics"]["responses"][200]["content"]["application/json"] | operations["get_project_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetProjectMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link ProjectsGroup.getProjectMetrics} by the vendor's own id. */
  readonly get_project_metrics: ProjectsGroup["getProjectMetrics"];
  /**
   * Sums a measure of the projects as it is now, grouped.
   *
   * `GET /api/v1/org-unit/projects/telemetry` (keys: bearer; retried after a fault)
   */
  getProjectsTelemetry(options: GetProjectsTelemetryOptions): Promise<operations["get_projects_telemetry"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.getProjectsTelemetry} by the vendor's own id. */
  readonly get_projects_telemetry: ProjectsGroup["getProjectsTelemetry"];
  /**
   * Counts projects.
   *
   * `GET /api/v1/org-unit/projects/count` (keys: bearer; retried after a fault)
   */
  countProjects(options?: CountProjectsOptions): Promise<operations["count_projects"]["responses"][200]["content"]["application/json"]>;
  /** {@link ProjectsGroup.countProjects} by the vendor's own id. */
  readonly count_projects: ProjectsGroup["countProjects"];
  /**
   * Reads measures of all projects of a cluster over time, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterUuid}/projects/metrics` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getProjectsMetrics(options: GetProjectsMetricsOptions): Promise<operations["getProjectsMetrics"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads measures of a project over time, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterUuid}/projects/{projectId}/metrics` (keys: bearer; retried after a
   * fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getProjectMetricsDeprecated(options: GetProjectMetricsDeprecatedOptions): Promise<operations["getProjectMetrics"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a project of a cluster, by the older interface.
   *
   * `POST /v1/k8s/clusters/{clusterId}/projects` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  createProjectDeprecated(options: CreateProjectDeprecatedOptions): Promise<operations["createProject"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the projects of a cluster, in their older form.
   *
   * `GET /v1/k8s/clusters/{clusterId}/projects` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getProjectsDeprecated(options: GetProjectsDeprecatedOptions): Promise<operations["getProjects"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces a project of a cluster, by the older interface.
   *
   * `PUT /v1/k8s/clusters/{clusterId}/projects/{id}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateProjectDeprecated(options: UpdateProjectDeprecatedOptions): Promise<operations["updateProject"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes a project of a cluster, by the older interface.
   *
   * `DELETE /v1/k8s/clusters/{clusterId}/projects/{id}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteProjectDeprecated(options: DeleteProjectDeprecatedOptions): Promise<operations["deleteProject"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a project of a cluster, in its older form.
   *
   * `GET /v1/k8s/clusters/{clusterId}/projects/{id}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getProjectDeprecated(options: GetProjectDeprecatedOptions): Promise<operations["getProject"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.tenant`. */
export interface TenantGroup {
  /**
   * Lists the settings of the tenant.
   *
   * `GET /v1/k8s/setting` (keys: bearer; retried after a fault)
   */
  getTenantSettings(options?: GetTenantSettingsOptions): Promise<operations["getTenantSettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes one setting of the tenant.
   *
   * `PUT /v1/k8s/setting` (keys: bearer; retried after a fault)
   */
  updateTenantSetting(options?: UpdateTenantSettingOptions): Promise<operations["updateTenantSetting"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one setting of the tenant, where it is a yes or no.
   *
   * `GET /v1/k8s/setting/{settingKey}` (keys: bearer; retried after a fault)
   */
  getTenantSettingsByKey(options: GetTenantSettingsByKeyOptions): Promise<operations["getTenantSettingsByKey"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.adminCli`. */
export interface AdminCliGroup {
  /**
   * Downloads the administrator's command for an operating system.
   *
   * `GET /v1/k8s/admin-cli/{os}` (keys: bearer; retried after a fault)
   */
  getAdminCLIRelease(options: GetAdminCLIReleaseOptions): ByteStream;
  /**
   * Reads the checksum of the administrator's command for an operating system.
   *
   * `GET /v1/k8s/admin-cli/{os}/checksum` (keys: bearer; retried after a fault)
   */
  getAdminCLIReleaseChecksum(options: GetAdminCLIReleaseChecksumOptions): Promise<operations["getAdminCLIReleaseChecksum"]["responses"][200]["content"]["application/json"]>;
  /**
   * Downloads a given version of the administrator's command for an operating system.
   *
   * `GET /v1/k8s/admin-cli/{version}/{os}` (keys: bearer; retried after a fault)
   */
  getAdminCLIReleaseByVersion(options: GetAdminCLIReleaseByVersionOptions): ByteStream;
  /**
   * Reads the checksum of a given version of the administrator's command.
   *
   * `GET /v1/k8s/admin-cli/{version}/{os}/checksum` (keys: bearer; retried after a fault)
   */
  getAdminCLIReleaseByVersionChecksum(options: GetAdminCLIReleaseByVersionChecksumOptions): Promise<operations["getAdminCLIReleaseByVersionChecksum"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.compute`. */
export interface ComputeGroup {
  /**
   * Lists the compute resources that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/compute` (keys: bearer; retried after a fault)
   */
  listComputeAssets(options?: ListComputeAssetsOptions): Promise<operations["list_compute_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link ComputeGroup.listComputeAssets} by the vendor's own id. */
  readonly list_compute_assets: ComputeGroup["listComputeAssets"];
  /**
   * Creates a compute resource.
   *
   * `POST /api/v1/asset/compute` (keys: bearer; retried only where nothing was sent)
   */
  createComputeAsset(options?: CreateComputeAssetOptions): Promise<operations["create_compute_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link ComputeGroup.createComputeAsset} by the vendor's own id. */
  readonly create_compute_asset: ComputeGroup["createComputeAsset"];
  /**
   * Reads one compute resource.
   *
   * `GET /api/v1/asset/compute/{AssetId}` (keys: bearer; retried after a fault)
   */
  getComputeAssetById(options: GetComputeAssetByIdOptions): Promise<operations["get_compute_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link ComputeGroup.getComputeAssetById} by the vendor's own id. */
  readonly get_compute_asset_by_id: ComputeGroup["getComputeAssetById"];
  /**
   * Replaces one compute resource.
   *
   * `PUT /api/v1/asset/compute/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateComputeAssetById(options: UpdateComputeAssetByIdOptions): Promise<operations["update_compute_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link ComputeGroup.updateComputeAssetById} by the vendor's own id. */
  readonly update_compute_asset_by_id: ComputeGroup["updateComputeAssetById"];
  /**
   * Deletes one compute resource.
   *
   * `DELETE /api/v1/asset/compute/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteComputeAssetById(options: DeleteComputeAssetByIdOptions): Promise<operations["delete_compute_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link ComputeGroup.deleteComputeAssetById} by the vendor's own id. */
  readonly delete_compute_asset_by_id: ComputeGroup["deleteComputeAssetById"];
}

/** The operations of `client.credentials`. */
export interface CredentialsGroup {
  /**
   * Lists stored credentials of all kinds, by name or scope.
   *
   * `GET /api/v1/asset/credentials` (keys: bearer; retried after a fault)
   */
  listCredentialsAssets(options?: ListCredentialsAssetsOptions): Promise<operations["list_credentials_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listCredentialsAssets} by the vendor's own id. */
  readonly list_credentials_assets: CredentialsGroup["listCredentialsAssets"];
  /**
   * Lists the stored access keys for object storage that the caller may see, by name or scope.
   *
   * `GET /api/v1/asset/credentials/access-key` (keys: bearer; retried after a fault)
   */
  listAccessKeys(options?: ListAccessKeysOptions): Promise<operations["list_access_keys"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listAccessKeys} by the vendor's own id. */
  readonly list_access_keys: CredentialsGroup["listAccessKeys"];
  /**
   * Creates a stored access key for object storage. Not to be confused with the access keys of users,
   * which are in the group accessKeys.
   *
   * `POST /api/v1/asset/credentials/access-key` (keys: bearer; retried only where nothing was sent)
   */
  createAccessKey(options: CreateAccessKeyOptions): Promise<operations["create_access_key"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.createAccessKey} by the vendor's own id. */
  readonly create_access_key: CredentialsGroup["createAccessKey"];
  /**
   * Reads one stored access key for object storage.
   *
   * `GET /api/v1/asset/credentials/access-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  getAccessKeyById(options: GetAccessKeyByIdOptions): Promise<operations["get_access_key_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.getAccessKeyById} by the vendor's own id. */
  readonly get_access_key_by_id: CredentialsGroup["getAccessKeyById"];
  /**
   * Replaces one stored access key for object storage.
   *
   * `PUT /api/v1/asset/credentials/access-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateAccessKey(options: UpdateAccessKeyOptions): Promise<operations["update_access_key"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.updateAccessKey} by the vendor's own id. */
  readonly update_access_key: CredentialsGroup["updateAccessKey"];
  /**
   * Deletes one stored access key for object storage.
   *
   * `DELETE /api/v1/asset/credentials/access-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteAccessKey(options: DeleteAccessKeyOptions): Promise<operations["delete_access_key"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.deleteAccessKey} by the vendor's own id. */
  readonly delete_access_key: CredentialsGroup["deleteAccessKey"];
  /**
   * Lists the stored user names and passwords that the caller may see, by name or scope.
   *
   * `GET /api/v1/asset/credentials/password` (keys: bearer; retried after a fault)
   */
  listPasswords(options?: ListPasswordsOptions): Promise<operations["list_passwords"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listPasswords} by the vendor's own id. */
  readonly list_passwords: CredentialsGroup["listPasswords"];
  /**
   * Creates a stored user name and password.
   *
   * `POST /api/v1/asset/credentials/password` (keys: bearer; retried only where nothing was sent)
   */
  createPassword(options: CreatePasswordOptions): Promise<operations["create_password"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.createPassword} by the vendor's own id. */
  readonly create_password: CredentialsGroup["createPassword"];
  /**
   * Reads one stored user name and password.
   *
   * `GET /api/v1/asset/credentials/password/{AssetId}` (keys: bearer; retried after a fault)
   */
  getPasswordById(options: GetPasswordByIdOptions): Promise<operations["get_password_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.getPasswordById} by the vendor's own id. */
  readonly get_password_by_id: CredentialsGroup["getPasswordById"];
  /**
   * Replaces one stored user name and password.
   *
   * `PUT /api/v1/asset/credentials/password/{AssetId}` (keys: bearer; retried after a fault)
   */
  updatePassword(options: UpdatePasswordOptions): Promise<operations["update_password"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.updatePassword} by the vendor's own id. */
  readonly update_password: CredentialsGroup["updatePassword"];
  /**
   * Deletes one stored user name and password.
   *
   * `DELETE /api/v1/asset/credentials/password/{AssetId}` (keys: bearer; retried after a fault)
   */
  deletePassword(options: DeletePasswordOptions): Promise<operations["delete_password"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.deletePassword} by the vendor's own id. */
  readonly delete_password: CredentialsGroup["deletePassword"];
  /**
   * Lists the stored logins for container registries that the caller may see, by name or scope.
   *
   * `GET /api/v1/asset/credentials/docker-registry` (keys: bearer; retried after a fault)
   */
  listDockerRegistries(options?: ListDockerRegistriesOptions): Promise<operations["list_docker_registries"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listDockerRegistries} by the vendor's own id. */
  readonly list_docker_registries: CredentialsGroup["listDockerRegistries"];
  /**
   * Creates a stored login for a container registry.
   *
   * `POST /api/v1/asset/credentials/docker-registry` (keys: bearer; retried only where nothing was sent)
   */
  createDockerRegistry(options: CreateDockerRegistryOptions): Promise<operations["create_docker_registry"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.createDockerRegistry} by the vendor's own id. */
  readonly create_docker_registry: CredentialsGroup["createDockerRegistry"];
  /**
   * Reads one stored login for a container registry.
   *
   * `GET /api/v1/asset/credentials/docker-registry/{AssetId}` (keys: bearer; retried after a fault)
   */
  getDockerRegistryById(options: GetDockerRegistryByIdOptions): Promise<operations["get_docker_registry_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.getDockerRegistryById} by the vendor's own id. */
  readonly get_docker_registry_by_id: CredentialsGroup["getDockerRegistryById"];
  /**
   * Replaces one stored login for a container registry.
   *
   * `PUT /api/v1/asset/credentials/docker-registry/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateDockerRegistry(options: UpdateDockerRegistryOptions): Promise<operations["update_docker_registry"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.updateDockerRegistry} by the vendor's own id. */
  readonly update_docker_registry: CredentialsGroup["updateDockerRegistry"];
  /**
   * Deletes one stored login for a container registry.
   *
   * `DELETE /api/v1/asset/credentials/docker-registry/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteDockerRegistry(options: DeleteDockerRegistryOptions): Promise<operations["delete_docker_registry"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.deleteDockerRegistry} by the vendor's own id. */
  readonly delete_docker_registry: CredentialsGroup["deleteDockerRegistry"];
  /**
   * Lists the stored secrets of names and values that the caller may see, by name or scope.
   *
   * `GET /api/v1/asset/credentials/generic-secret` (keys: bearer; retried after a fault)
   */
  listGenericSecret(options?: ListGenericSecretOptions): Promise<operations["list_generic_secret"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listGenericSecret} by the vendor's own id. */
  readonly list_generic_secret: CredentialsGroup["listGenericSecret"];
  /**
   * Creates a stored secret of names and values.
   *
   * `POST /api/v1/asset/credentials/generic-secret` (keys: bearer; retried only where nothing was sent)
   */
  createGenericSecret(options: CreateGenericSecretOptions): Promise<operations["create_generic_secret"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.createGenericSecret} by the vendor's own id. */
  readonly create_generic_secret: CredentialsGroup["createGenericSecret"];
  /**
   * Reads one stored secret of names and values.
   *
   * `GET /api/v1/asset/credentials/generic-secret/{AssetId}` (keys: bearer; retried after a fault)
   */
  getGenericSecretById(options: GetGenericSecretByIdOptions): Promise<operations["get_generic_secret_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.getGenericSecretById} by the vendor's own id. */
  readonly get_generic_secret_by_id: CredentialsGroup["getGenericSecretById"];
  /**
   * Replaces one stored secret of names and values.
   *
   * `PUT /api/v1/asset/credentials/generic-secret/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateGenericSecret(options: UpdateGenericSecretOptions): Promise<operations["update_generic_secret"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.updateGenericSecret} by the vendor's own id. */
  readonly update_generic_secret: CredentialsGroup["updateGenericSecret"];
  /**
   * Deletes one stored secret of names and values.
   *
   * `DELETE /api/v1/asset/credentials/generic-secret/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteGenericSecret(options: DeleteGenericSecretOptions): Promise<void>;
  /** {@link CredentialsGroup.deleteGenericSecret} by the vendor's own id. */
  readonly delete_generic_secret: CredentialsGroup["deleteGenericSecret"];
  /**
   * Lists the stored keys for NVIDIA NGC that the caller may see, by name or scope.
   *
   * `GET /api/v1/asset/credentials/ngc-api-key` (keys: bearer; retried after a fault)
   */
  listNgcApiKey(options?: ListNgcApiKeyOptions): Promise<operations["list_ngc_api_key"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.listNgcApiKey} by the vendor's own id. */
  readonly list_ngc_api_key: CredentialsGroup["listNgcApiKey"];
  /**
   * Creates a stored key for NVIDIA NGC.
   *
   * `POST /api/v1/asset/credentials/ngc-api-key` (keys: bearer; retried only where nothing was sent)
   */
  createNgcApiKey(options: CreateNgcApiKeyOptions): Promise<operations["create_ngc_api_key"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.createNgcApiKey} by the vendor's own id. */
  readonly create_ngc_api_key: CredentialsGroup["createNgcApiKey"];
  /**
   * Reads one stored key for NVIDIA NGC.
   *
   * `GET /api/v1/asset/credentials/ngc-api-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  getNgcApiKeyById(options: GetNgcApiKeyByIdOptions): Promise<operations["get_ngc_api_key_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link CredentialsGroup.getNgcApiKeyById} by the vendor's own id. */
  readonly get_ngc_api_key_by_id: CredentialsGroup["getNgcApiKeyById"];
  /**
   * Replaces one stored key for NVIDIA NGC.
   *
   * `PUT /api/v1/asset/credentials/ngc-api-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateNgcApiKey(options: UpdateNgcApiKeyOptions): Promise<operations["update_ngc_api_key"]["responses"][202]["content"]["application/json"]>;
  /** {@link CredentialsGroup.updateNgcApiKey} by the vendor's own id. */
  readonly update_ngc_api_key: CredentialsGroup["updateNgcApiKey"];
  /**
   * Deletes one stored key for NVIDIA NGC.
   *
   * `DELETE /api/v1/asset/credentials/ngc-api-key/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteNgcApiKey(options: DeleteNgcApiKeyOptions): Promise<void>;
  /** {@link CredentialsGroup.deleteNgcApiKey} by the vendor's own id. */
  readonly delete_ngc_api_key: CredentialsGroup["deleteNgcApiKey"];
}

/** The operations of `client.registry`. */
export interface RegistryGroup {
  /**
   * Lists the container registries that the caller may see, by name.
   *
   * `GET /api/v1/asset/registries` (keys: bearer; retried after a fault)
   */
  listRegistries(options?: ListRegistriesOptions): Promise<operations["list_registries"]["responses"][200]["content"]["application/json"]>;
  /** {@link RegistryGroup.listRegistries} by the vendor's own id. */
  readonly list_registries: RegistryGroup["listRegistries"];
  /**
   * Creates a container registry.
   *
   * `POST /api/v1/asset/registries` (keys: bearer; retried only where nothing was sent)
   */
  createRegistry(options: CreateRegistryOptions): Promise<operations["create_registry"]["responses"][201]["content"]["application/json"]>;
  /** {@link RegistryGroup.createRegistry} by the vendor's own id. */
  readonly create_registry: RegistryGroup["createRegistry"];
  /**
   * Reads one container registry.
   *
   * `GET /api/v1/asset/registries/{AssetId}` (keys: bearer; retried after a fault)
   */
  getRegistryById(options: GetRegistryByIdOptions): Promise<operations["get_registry_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link RegistryGroup.getRegistryById} by the vendor's own id. */
  readonly get_registry_by_id: RegistryGroup["getRegistryById"];
  /**
   * Deletes one container registry.
   *
   * `DELETE /api/v1/asset/registries/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteRegistry(options: DeleteRegistryOptions): Promise<void>;
  /** {@link RegistryGroup.deleteRegistry} by the vendor's own id. */
  readonly delete_registry: RegistryGroup["deleteRegistry"];
  /**
   * Replaces one container registry.
   *
   * `PUT /api/v1/asset/registries/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateRegistry(options: UpdateRegistryOptions): Promise<operations["update_registry"]["responses"][200]["content"]["application/json"]>;
  /** {@link RegistryGroup.updateRegistry} by the vendor's own id. */
  readonly update_registry: RegistryGroup["updateRegistry"];
  /**
   * Lists the repositories of a container registry.
   *
   * `GET /api/v1/asset/registries/{AssetId}/repositories` (keys: bearer; retried after a fault)
   */
  getRepositories(options: GetRepositoriesOptions): Promise<operations["get_repositories"]["responses"][200]["content"]["application/json"]>;
  /** {@link RegistryGroup.getRepositories} by the vendor's own id. */
  readonly get_repositories: RegistryGroup["getRepositories"];
  /**
   * Lists the tags of a repository of a container registry.
   *
   * `GET /api/v1/asset/registries/{AssetId}/repositories/tags` (keys: bearer; retried after a fault)
   */
  getRepositoryTags(options: GetRepositoryTagsOptions): Promise<operations["get_repository_tags"]["responses"][200]["content"]["application/json"]>;
  /** {@link RegistryGroup.getRepositoryTags} by the vendor's own id. */
  readonly get_repository_tags: RegistryGroup["getRepositoryTags"];
}

/** The operations of `client.environment`. */
export interface EnvironmentGroup {
  /**
   * Lists the environments that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/environment` (keys: bearer; retried after a fault)
   */
  listEnvironmentAssets(options?: ListEnvironmentAssetsOptions): Promise<operations["list_environment_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link EnvironmentGroup.listEnvironmentAssets} by the vendor's own id. */
  readonly list_environment_assets: EnvironmentGroup["listEnvironmentAssets"];
  /**
   * Creates an environment.
   *
   * `POST /api/v1/asset/environment` (keys: bearer; retried only where nothing was sent)
   */
  createEnvironmentAsset(options?: CreateEnvironmentAssetOptions): Promise<operations["create_environment_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link EnvironmentGroup.createEnvironmentAsset} by the vendor's own id. */
  readonly create_environment_asset: EnvironmentGroup["createEnvironmentAsset"];
  /**
   * Reads one environment.
   *
   * `GET /api/v1/asset/environment/{AssetId}` (keys: bearer; retried after a fault)
   */
  getEnvironmentAssetById(options: GetEnvironmentAssetByIdOptions): Promise<operations["get_environment_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link EnvironmentGroup.getEnvironmentAssetById} by the vendor's own id. */
  readonly get_environment_asset_by_id: EnvironmentGroup["getEnvironmentAssetById"];
  /**
   * Replaces one environment.
   *
   * `PUT /api/v1/asset/environment/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateEnvironmentAssetById(options: UpdateEnvironmentAssetByIdOptions): Promise<operations["update_environment_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link EnvironmentGroup.updateEnvironmentAssetById} by the vendor's own id. */
  readonly update_environment_asset_by_id: EnvironmentGroup["updateEnvironmentAssetById"];
  /**
   * Deletes one environment.
   *
   * `DELETE /api/v1/asset/environment/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteEnvironmentAssetById(options: DeleteEnvironmentAssetByIdOptions): Promise<operations["delete_environment_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link EnvironmentGroup.deleteEnvironmentAssetById} by the vendor's own id. */
  readonly delete_environment_asset_by_id: EnvironmentGroup["deleteEnvironmentAssetById"];
}

/** The operations of `client.datasources`. */
export interface DatasourcesGroup {
  /**
   * Lists data sources of all kinds, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource` (keys: bearer; retried after a fault)
   */
  listDatasourceAssets(options?: ListDatasourceAssetsOptions): Promise<operations["list_datasource_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatasourcesGroup.listDatasourceAssets} by the vendor's own id. */
  readonly list_datasource_assets: DatasourcesGroup["listDatasourceAssets"];
}

/** The operations of `client.git`. */
export interface GitGroup {
  /**
   * Lists the data sources in git repositories that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/git` (keys: bearer; retried after a fault)
   */
  listGitAssets(options?: ListGitAssetsOptions): Promise<operations["list_git_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link GitGroup.listGitAssets} by the vendor's own id. */
  readonly list_git_assets: GitGroup["listGitAssets"];
  /**
   * Creates a data source in a git repository.
   *
   * `POST /api/v1/asset/datasource/git` (keys: bearer; retried only where nothing was sent)
   */
  createGitAsset(options?: CreateGitAssetOptions): Promise<operations["create_git_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link GitGroup.createGitAsset} by the vendor's own id. */
  readonly create_git_asset: GitGroup["createGitAsset"];
  /**
   * Reads one data source in a git repository.
   *
   * `GET /api/v1/asset/datasource/git/{AssetId}` (keys: bearer; retried after a fault)
   */
  getGitAssetById(options: GetGitAssetByIdOptions): Promise<operations["get_git_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link GitGroup.getGitAssetById} by the vendor's own id. */
  readonly get_git_asset_by_id: GitGroup["getGitAssetById"];
  /**
   * Replaces one data source in a git repository.
   *
   * `PUT /api/v1/asset/datasource/git/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateGitAssetById(options: UpdateGitAssetByIdOptions): Promise<operations["update_git_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link GitGroup.updateGitAssetById} by the vendor's own id. */
  readonly update_git_asset_by_id: GitGroup["updateGitAssetById"];
  /**
   * Deletes one data source in a git repository.
   *
   * `DELETE /api/v1/asset/datasource/git/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteGitAssetById(options: DeleteGitAssetByIdOptions): Promise<operations["delete_git_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link GitGroup.deleteGitAssetById} by the vendor's own id. */
  readonly delete_git_asset_by_id: GitGroup["deleteGitAssetById"];
}

/** The operations of `client.hostPath`. */
export interface HostPathGroup {
  /**
   * Lists the data sources on paths of the host that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/host-path` (keys: bearer; retried after a fault)
   */
  listHostPathAssets(options?: ListHostPathAssetsOptions): Promise<operations["list_host_path_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link HostPathGroup.listHostPathAssets} by the vendor's own id. */
  readonly list_host_path_assets: HostPathGroup["listHostPathAssets"];
  /**
   * Creates a data source on a path of the host.
   *
   * `POST /api/v1/asset/datasource/host-path` (keys: bearer; retried only where nothing was sent)
   */
  createHostPath(options: CreateHostPathOptions): Promise<operations["create_host_path"]["responses"][202]["content"]["application/json"]>;
  /** {@link HostPathGroup.createHostPath} by the vendor's own id. */
  readonly create_host_path: HostPathGroup["createHostPath"];
  /**
   * Reads one data source on a path of the host.
   *
   * `GET /api/v1/asset/datasource/host-path/{AssetId}` (keys: bearer; retried after a fault)
   */
  getHostPathById(options: GetHostPathByIdOptions): Promise<operations["get_host_path_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link HostPathGroup.getHostPathById} by the vendor's own id. */
  readonly get_host_path_by_id: HostPathGroup["getHostPathById"];
  /**
   * Replaces one data source on a path of the host.
   *
   * `PUT /api/v1/asset/datasource/host-path/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateHostPathById(options: UpdateHostPathByIdOptions): Promise<operations["update_host_path_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link HostPathGroup.updateHostPathById} by the vendor's own id. */
  readonly update_host_path_by_id: HostPathGroup["updateHostPathById"];
  /**
   * Deletes one data source on a path of the host.
   *
   * `DELETE /api/v1/asset/datasource/host-path/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteHostPathById(options: DeleteHostPathByIdOptions): Promise<operations["delete_host_path_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link HostPathGroup.deleteHostPathById} by the vendor's own id. */
  readonly delete_host_path_by_id: HostPathGroup["deleteHostPathById"];
}

/** The operations of `client.nfs`. */
export interface NfsGroup {
  /**
   * Lists the data sources on NFS servers that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/nfs` (keys: bearer; retried after a fault)
   */
  listNfsAssets(options?: ListNfsAssetsOptions): Promise<operations["list_nfs_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link NfsGroup.listNfsAssets} by the vendor's own id. */
  readonly list_nfs_assets: NfsGroup["listNfsAssets"];
  /**
   * Creates a data source on an NFS server.
   *
   * `POST /api/v1/asset/datasource/nfs` (keys: bearer; retried only where nothing was sent)
   */
  createNfsAsset(options?: CreateNfsAssetOptions): Promise<operations["create_nfs_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link NfsGroup.createNfsAsset} by the vendor's own id. */
  readonly create_nfs_asset: NfsGroup["createNfsAsset"];
  /**
   * Reads one data source on an NFS server.
   *
   * `GET /api/v1/asset/datasource/nfs/{AssetId}` (keys: bearer; retried after a fault)
   */
  getNfsAssetById(options: GetNfsAssetByIdOptions): Promise<operations["get_nfs_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link NfsGroup.getNfsAssetById} by the vendor's own id. */
  readonly get_nfs_asset_by_id: NfsGroup["getNfsAssetById"];
  /**
   * Replaces one data source on an NFS server.
   *
   * `PUT /api/v1/asset/datasource/nfs/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateNfsAssetById(options: UpdateNfsAssetByIdOptions): Promise<operations["update_nfs_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link NfsGroup.updateNfsAssetById} by the vendor's own id. */
  readonly update_nfs_asset_by_id: NfsGroup["updateNfsAssetById"];
  /**
   * Deletes one data source on an NFS server.
   *
   * `DELETE /api/v1/asset/datasource/nfs/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteNfsAssetById(options: DeleteNfsAssetByIdOptions): Promise<operations["delete_nfs_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link NfsGroup.deleteNfsAssetById} by the vendor's own id. */
  readonly delete_nfs_asset_by_id: NfsGroup["deleteNfsAssetById"];
}

/** The operations of `client.pvc`. */
export interface PvcGroup {
  /**
   * Lists the data sources on persistent volume claims that the caller may see, by name, scope or what
   * they fit.
   *
   * `GET /api/v1/asset/datasource/pvc` (keys: bearer; retried after a fault)
   */
  listPvcAssets(options?: ListPvcAssetsOptions): Promise<operations["list_pvc_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link PvcGroup.listPvcAssets} by the vendor's own id. */
  readonly list_pvc_assets: PvcGroup["listPvcAssets"];
  /**
   * Creates a data source on a persistent volume claim.
   *
   * `POST /api/v1/asset/datasource/pvc` (keys: bearer; retried only where nothing was sent)
   */
  createPvcAsset(options?: CreatePvcAssetOptions): Promise<operations["create_pvc_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link PvcGroup.createPvcAsset} by the vendor's own id. */
  readonly create_pvc_asset: PvcGroup["createPvcAsset"];
  /**
   * Reads one data source on a persistent volume claim.
   *
   * `GET /api/v1/asset/datasource/pvc/{AssetId}` (keys: bearer; retried after a fault)
   */
  getPvcAssetById(options: GetPvcAssetByIdOptions): Promise<operations["get_pvc_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link PvcGroup.getPvcAssetById} by the vendor's own id. */
  readonly get_pvc_asset_by_id: PvcGroup["getPvcAssetById"];
  /**
   * Replaces one data source on a persistent volume claim.
   *
   * `PUT /api/v1/asset/datasource/pvc/{AssetId}` (keys: bearer; retried after a fault)
   */
  updatePvcAssetById(options: UpdatePvcAssetByIdOptions): Promise<operations["update_pvc_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link PvcGroup.updatePvcAssetById} by the vendor's own id. */
  readonly update_pvc_asset_by_id: PvcGroup["updatePvcAssetById"];
  /**
   * Deletes one data source on a persistent volume claim.
   *
   * `DELETE /api/v1/asset/datasource/pvc/{AssetId}` (keys: bearer; retried after a fault)
   */
  deletePvcAssetById(options: DeletePvcAssetByIdOptions): Promise<operations["delete_pvc_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link PvcGroup.deletePvcAssetById} by the vendor's own id. */
  readonly delete_pvc_asset_by_id: PvcGroup["deletePvcAssetById"];
  /**
   * Lists what happened to a persistent volume claim, a page at a time.
   *
   * `GET /api/v1/asset/datasource/pvc/{AssetId}/history` (keys: bearer; retried after a fault)
   */
  readonly getPvcHistory: {
    (options: GetPvcHistoryOptions): Promise<operations["get_pvc_history"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetPvcHistoryAllOptions): RecordStream<NonNullable<Exclude<operations["get_pvc_history"]["responses"][200]["content"]["application/json"], unknown[]>["records"]>[number]>;
  };
  /** {@link PvcGroup.getPvcHistory} by the vendor's own id. */
  readonly get_pvc_history: PvcGroup["getPvcHistory"];
}

/** The operations of `client.s3`. */
export interface S3Group {
  /**
   * Lists the data sources in S3 buckets that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/s3` (keys: bearer; retried after a fault)
   */
  listS3Assets(options?: ListS3AssetsOptions): Promise<operations["list_s3_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link S3Group.listS3Assets} by the vendor's own id. */
  readonly list_s3_assets: S3Group["listS3Assets"];
  /**
   * Creates a data source in an S3 bucket.
   *
   * `POST /api/v1/asset/datasource/s3` (keys: bearer; retried only where nothing was sent)
   */
  createS3Asset(options?: CreateS3AssetOptions): Promise<operations["create_s3_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link S3Group.createS3Asset} by the vendor's own id. */
  readonly create_s3_asset: S3Group["createS3Asset"];
  /**
   * Reads one data source in an S3 bucket.
   *
   * `GET /api/v1/asset/datasource/s3/{AssetId}` (keys: bearer; retried after a fault)
   */
  getS3AssetById(options: GetS3AssetByIdOptions): Promise<operations["get_s3_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link S3Group.getS3AssetById} by the vendor's own id. */
  readonly get_s3_asset_by_id: S3Group["getS3AssetById"];
  /**
   * Replaces one data source in an S3 bucket.
   *
   * `PUT /api/v1/asset/datasource/s3/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateS3AssetById(options: UpdateS3AssetByIdOptions): Promise<operations["update_s3_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link S3Group.updateS3AssetById} by the vendor's own id. */
  readonly update_s3_asset_by_id: S3Group["updateS3AssetById"];
  /**
   * Deletes one data source in an S3 bucket.
   *
   * `DELETE /api/v1/asset/datasource/s3/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteS3AssetById(options: DeleteS3AssetByIdOptions): Promise<operations["delete_s3_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link S3Group.deleteS3AssetById} by the vendor's own id. */
  readonly delete_s3_asset_by_id: S3Group["deleteS3AssetById"];
}

/** The operations of `client.template`. */
export interface TemplateGroup {
  /**
   * Lists the workload templates of the older kind that the caller may see, by name, scope or what they
   * fit.
   *
   * `GET /api/v1/asset/workload-template` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  listTemplates(options?: ListTemplatesOptions): Promise<operations["list_templates"]["responses"][200]["content"]["application/json"]>;
  /** {@link TemplateGroup.listTemplates} by the vendor's own id. */
  readonly list_templates: TemplateGroup["listTemplates"];
  /**
   * Creates a workload template of the older kind.
   *
   * `POST /api/v1/asset/workload-template` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  createTemplate(options?: CreateTemplateOptions): Promise<operations["create_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link TemplateGroup.createTemplate} by the vendor's own id. */
  readonly create_template: TemplateGroup["createTemplate"];
  /**
   * Reads one workload template of the older kind.
   *
   * `GET /api/v1/asset/workload-template/{AssetId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getTemplateById(options: GetTemplateByIdOptions): Promise<operations["get_template_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link TemplateGroup.getTemplateById} by the vendor's own id. */
  readonly get_template_by_id: TemplateGroup["getTemplateById"];
  /**
   * Replaces one workload template of the older kind.
   *
   * `PUT /api/v1/asset/workload-template/{AssetId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateTemplate(options: UpdateTemplateOptions): Promise<operations["update_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link TemplateGroup.updateTemplate} by the vendor's own id. */
  readonly update_template: TemplateGroup["updateTemplate"];
  /**
   * Deletes one workload template of the older kind.
   *
   * `DELETE /api/v1/asset/workload-template/{AssetId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteTemplateById(options: DeleteTemplateByIdOptions): Promise<operations["delete_template_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link TemplateGroup.deleteTemplateById} by the vendor's own id. */
  readonly delete_template_by_id: TemplateGroup["deleteTemplateById"];
}

/** The operations of `client.configMap`. */
export interface ConfigMapGroup {
  /**
   * Lists the data sources from config maps that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/config-map` (keys: bearer; retried after a fault)
   */
  listConfigMapAssets(options?: ListConfigMapAssetsOptions): Promise<operations["list_config_map_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link ConfigMapGroup.listConfigMapAssets} by the vendor's own id. */
  readonly list_config_map_assets: ConfigMapGroup["listConfigMapAssets"];
  /**
   * Creates a data source from a config map.
   *
   * `POST /api/v1/asset/datasource/config-map` (keys: bearer; retried only where nothing was sent)
   */
  createConfigMapAsset(options?: CreateConfigMapAssetOptions): Promise<operations["create_config_map_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link ConfigMapGroup.createConfigMapAsset} by the vendor's own id. */
  readonly create_config_map_asset: ConfigMapGroup["createConfigMapAsset"];
  /**
   * Reads one data source from a config map.
   *
   * `GET /api/v1/asset/datasource/config-map/{AssetId}` (keys: bearer; retried after a fault)
   */
  getConfigMapAssetById(options: GetConfigMapAssetByIdOptions): Promise<operations["get_config_map_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link ConfigMapGroup.getConfigMapAssetById} by the vendor's own id. */
  readonly get_config_map_asset_by_id: ConfigMapGroup["getConfigMapAssetById"];
  /**
   * Replaces one data source from a config map.
   *
   * `PUT /api/v1/asset/datasource/config-map/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateConfigMapAssetById(options: UpdateConfigMapAssetByIdOptions): Promise<operations["update_config_map_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link ConfigMapGroup.updateConfigMapAssetById} by the vendor's own id. */
  readonly update_config_map_asset_by_id: ConfigMapGroup["updateConfigMapAssetById"];
  /**
   * Deletes one data source from a config map.
   *
   * `DELETE /api/v1/asset/datasource/config-map/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteConfigMapAssetById(options: DeleteConfigMapAssetByIdOptions): Promise<operations["delete_config_map_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link ConfigMapGroup.deleteConfigMapAssetById} by the vendor's own id. */
  readonly delete_config_map_asset_by_id: ConfigMapGroup["deleteConfigMapAssetById"];
}

/** The operations of `client.secret`. */
export interface SecretGroup {
  /**
   * Lists the data sources from secrets that the caller may see, by name, scope or what they fit.
   *
   * `GET /api/v1/asset/datasource/secrets` (keys: bearer; retried after a fault)
   */
  listSecretAssets(options?: ListSecretAssetsOptions): Promise<operations["list_secret_assets"]["responses"][200]["content"]["application/json"]>;
  /** {@link SecretGroup.listSecretAssets} by the vendor's own id. */
  readonly list_secret_assets: SecretGroup["listSecretAssets"];
  /**
   * Creates a data source from a secret.
   *
   * `POST /api/v1/asset/datasource/secrets` (keys: bearer; retried only where nothing was sent)
   */
  createSecretAsset(options?: CreateSecretAssetOptions): Promise<operations["create_secret_asset"]["responses"][202]["content"]["application/json"]>;
  /** {@link SecretGroup.createSecretAsset} by the vendor's own id. */
  readonly create_secret_asset: SecretGroup["createSecretAsset"];
  /**
   * Reads one data source from a secret.
   *
   * `GET /api/v1/asset/datasource/secrets/{AssetId}` (keys: bearer; retried after a fault)
   */
  getSecretAssetById(options: GetSecretAssetByIdOptions): Promise<operations["get_secret_asset_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link SecretGroup.getSecretAssetById} by the vendor's own id. */
  readonly get_secret_asset_by_id: SecretGroup["getSecretAssetById"];
  /**
   * Replaces one data source from a secret.
   *
   * `PUT /api/v1/asset/datasource/secrets/{AssetId}` (keys: bearer; retried after a fault)
   */
  updateSecretAssetById(options: UpdateSecretAssetByIdOptions): Promise<operations["update_Secret_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link SecretGroup.updateSecretAssetById} by the vendor's own id. */
  readonly update_Secret_asset_by_id: SecretGroup["updateSecretAssetById"];
  /**
   * Deletes one data source from a secret.
   *
   * `DELETE /api/v1/asset/datasource/secrets/{AssetId}` (keys: bearer; retried after a fault)
   */
  deleteSecretAssetById(options: DeleteSecretAssetByIdOptions): Promise<operations["delete_secret_asset_by_id"]["responses"][202]["content"]["application/json"]>;
  /** {@link SecretGroup.deleteSecretAssetById} by the vendor's own id. */
  readonly delete_secret_asset_by_id: SecretGroup["deleteSecretAssetById"];
}

/** The operations of `client.policy`. */
export interface PolicyGroup {
  /**
   * Lists the policies that apply, of all kinds of workload.
   *
   * `GET /api/v2/policy` (keys: bearer; retried after a fault)
   */
  listPolicies(options?: ListPoliciesOptions): Promise<operations["list_policies"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.listPolicies} by the vendor's own id. */
  readonly list_policies: PolicyGroup["listPolicies"];
  /**
   * Changes parts of the policy for training workloads of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/trainings` (keys: bearer; retried only where nothing was sent)
   */
  updateTrainingPolicyV2(options?: UpdateTrainingPolicyV2Options): Promise<operations["update_training_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateTrainingPolicyV2} by the vendor's own id. */
  readonly update_training_policy_v2: PolicyGroup["updateTrainingPolicyV2"];
  /**
   * Replaces the whole policy for training workloads of a scope, or creates it.
   *
   * `PUT /api/v2/policy/trainings` (keys: bearer; retried after a fault)
   */
  overwriteTrainingPolicyV2(options?: OverwriteTrainingPolicyV2Options): Promise<operations["overwrite_training_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteTrainingPolicyV2} by the vendor's own id. */
  readonly overwrite_training_policy_v2: PolicyGroup["overwriteTrainingPolicyV2"];
  /**
   * Reads the policy for training workloads of a scope.
   *
   * `GET /api/v2/policy/trainings` (keys: bearer; retried after a fault)
   */
  getTrainingPolicyV2(options: GetTrainingPolicyV2Options): Promise<operations["get_training_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getTrainingPolicyV2} by the vendor's own id. */
  readonly get_training_policy_v2: PolicyGroup["getTrainingPolicyV2"];
  /**
   * Deletes the policy for training workloads of a scope.
   *
   * `DELETE /api/v2/policy/trainings` (keys: bearer; retried after a fault)
   */
  deleteTrainingPolicy(options: DeleteTrainingPolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteTrainingPolicy} by the vendor's own id. */
  readonly delete_training_policy: PolicyGroup["deleteTrainingPolicy"];
  /**
   * Changes parts of the policy for workspaces of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/workspaces` (keys: bearer; retried only where nothing was sent)
   */
  updateWorkspacePolicyV2(options?: UpdateWorkspacePolicyV2Options): Promise<operations["update_workspace_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateWorkspacePolicyV2} by the vendor's own id. */
  readonly update_workspace_policy_v2: PolicyGroup["updateWorkspacePolicyV2"];
  /**
   * Replaces the whole policy for workspaces of a scope, or creates it.
   *
   * `PUT /api/v2/policy/workspaces` (keys: bearer; retried after a fault)
   */
  overwriteWorkspacePolicyV2(options?: OverwriteWorkspacePolicyV2Options): Promise<operations["overwrite_workspace_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteWorkspacePolicyV2} by the vendor's own id. */
  readonly overwrite_workspace_policy_v2: PolicyGroup["overwriteWorkspacePolicyV2"];
  /**
   * Reads the policy for workspaces of a scope.
   *
   * `GET /api/v2/policy/workspaces` (keys: bearer; retried after a fault)
   */
  getWorkspacePolicyV2(options: GetWorkspacePolicyV2Options): Promise<operations["get_workspace_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getWorkspacePolicyV2} by the vendor's own id. */
  readonly get_workspace_policy_v2: PolicyGroup["getWorkspacePolicyV2"];
  /**
   * Deletes the policy for workspaces of a scope.
   *
   * `DELETE /api/v2/policy/workspaces` (keys: bearer; retried after a fault)
   */
  deleteWorkspacePolicy(options: DeleteWorkspacePolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteWorkspacePolicy} by the vendor's own id. */
  readonly delete_workspace_policy: PolicyGroup["deleteWorkspacePolicy"];
  /**
   * Changes parts of the policy for distributed trainings of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/distributed` (keys: bearer; retried only where nothing was sent)
   */
  updateDistributedPolicyV2(options?: UpdateDistributedPolicyV2Options): Promise<operations["update_distributed_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateDistributedPolicyV2} by the vendor's own id. */
  readonly update_distributed_policy_v2: PolicyGroup["updateDistributedPolicyV2"];
  /**
   * Replaces the whole policy for distributed trainings of a scope, or creates it.
   *
   * `PUT /api/v2/policy/distributed` (keys: bearer; retried after a fault)
   */
  overwriteDistributedPolicyV2(options?: OverwriteDistributedPolicyV2Options): Promise<operations["overwrite_distributed_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteDistributedPolicyV2} by the vendor's own id. */
  readonly overwrite_distributed_policy_v2: PolicyGroup["overwriteDistributedPolicyV2"];
  /**
   * Reads the policy for distributed trainings of a scope.
   *
   * `GET /api/v2/policy/distributed` (keys: bearer; retried after a fault)
   */
  getDistributedPolicyV2(options: GetDistributedPolicyV2Options): Promise<operations["get_distributed_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getDistributedPolicyV2} by the vendor's own id. */
  readonly get_distributed_policy_v2: PolicyGroup["getDistributedPolicyV2"];
  /**
   * Deletes the policy for distributed trainings of a scope.
   *
   * `DELETE /api/v2/policy/distributed` (keys: bearer; retried after a fault)
   */
  deleteDistributedPolicy(options: DeleteDistributedPolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteDistributedPolicy} by the vendor's own id. */
  readonly delete_distributed_policy: PolicyGroup["deleteDistributedPolicy"];
  /**
   * Changes parts of the policy for inference workloads of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/inferences` (keys: bearer; retried only where nothing was sent)
   */
  updateInferencePolicyV2(options?: UpdateInferencePolicyV2Options): Promise<operations["update_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateInferencePolicyV2} by the vendor's own id. */
  readonly update_inference_policy_v2: PolicyGroup["updateInferencePolicyV2"];
  /**
   * Replaces the whole policy for inference workloads of a scope, or creates it.
   *
   * `PUT /api/v2/policy/inferences` (keys: bearer; retried after a fault)
   */
  overwriteInferencePolicyV2(options?: OverwriteInferencePolicyV2Options): Promise<operations["overwrite_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteInferencePolicyV2} by the vendor's own id. */
  readonly overwrite_inference_policy_v2: PolicyGroup["overwriteInferencePolicyV2"];
  /**
   * Reads the policy for inference workloads of a scope.
   *
   * `GET /api/v2/policy/inferences` (keys: bearer; retried after a fault)
   */
  getInferencePolicyV2(options: GetInferencePolicyV2Options): Promise<operations["get_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getInferencePolicyV2} by the vendor's own id. */
  readonly get_inference_policy_v2: PolicyGroup["getInferencePolicyV2"];
  /**
   * Deletes the policy for inference workloads of a scope.
   *
   * `DELETE /api/v2/policy/inferences` (keys: bearer; retried after a fault)
   */
  deleteInferencePolicy(options: DeleteInferencePolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteInferencePolicy} by the vendor's own id. */
  readonly delete_inference_policy: PolicyGroup["deleteInferencePolicy"];
  /**
   * Changes parts of the policy for distributed inferences of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/distributed-inferences` (keys: bearer; retried only where nothing was sent)
   */
  updateDistributedInferencePolicyV2(options?: UpdateDistributedInferencePolicyV2Options): Promise<operations["update_distributed_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateDistributedInferencePolicyV2} by the vendor's own id. */
  readonly update_distributed_inference_policy_v2: PolicyGroup["updateDistributedInferencePolicyV2"];
  /**
   * Replaces the whole policy for distributed inferences of a scope, or creates it.
   *
   * `PUT /api/v2/policy/distributed-inferences` (keys: bearer; retried after a fault)
   */
  overwriteDistributedInferencePolicyV2(options?: OverwriteDistributedInferencePolicyV2Options): Promise<operations["overwrite_distributed_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteDistributedInferencePolicyV2} by the vendor's own id. */
  readonly overwrite_distributed_inference_policy_v2: PolicyGroup["overwriteDistributedInferencePolicyV2"];
  /**
   * Reads the policy for distributed inferences of a scope.
   *
   * `GET /api/v2/policy/distributed-inferences` (keys: bearer; retried after a fault)
   */
  getDistributedInferencePolicyV2(options: GetDistributedInferencePolicyV2Options): Promise<operations["get_distributed_inference_policy_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getDistributedInferencePolicyV2} by the vendor's own id. */
  readonly get_distributed_inference_policy_v2: PolicyGroup["getDistributedInferencePolicyV2"];
  /**
   * Deletes the policy for distributed inferences of a scope.
   *
   * `DELETE /api/v2/policy/distributed-inferences` (keys: bearer; retried after a fault)
   */
  deleteDistributedInferencePolicy(options: DeleteDistributedInferencePolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteDistributedInferencePolicy} by the vendor's own id. */
  readonly delete_distributed_inference_policy: PolicyGroup["deleteDistributedInferencePolicy"];
  /**
   * Changes parts of the policy for NVIDIA NIM services of a scope, or creates it.
   *
   * `PATCH /api/v2/policy/nim-services` (keys: bearer; retried only where nothing was sent)
   */
  updateNimServicePolicy(options?: UpdateNimServicePolicyOptions): Promise<operations["update_nim_service_policy"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.updateNimServicePolicy} by the vendor's own id. */
  readonly update_nim_service_policy: PolicyGroup["updateNimServicePolicy"];
  /**
   * Replaces the whole policy for NVIDIA NIM services of a scope, or creates it.
   *
   * `PUT /api/v2/policy/nim-services` (keys: bearer; retried after a fault)
   */
  overwriteNimServicePolicy(options?: OverwriteNimServicePolicyOptions): Promise<operations["overwrite_nim_service_policy"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.overwriteNimServicePolicy} by the vendor's own id. */
  readonly overwrite_nim_service_policy: PolicyGroup["overwriteNimServicePolicy"];
  /**
   * Reads the policy for NVIDIA NIM services of a scope.
   *
   * `GET /api/v2/policy/nim-services` (keys: bearer; retried after a fault)
   */
  getNimServicePolicy(options: GetNimServicePolicyOptions): Promise<operations["get_nim_service_policy"]["responses"][200]["content"]["application/json"]>;
  /** {@link PolicyGroup.getNimServicePolicy} by the vendor's own id. */
  readonly get_nim_service_policy: PolicyGroup["getNimServicePolicy"];
  /**
   * Deletes the policy for NVIDIA NIM services of a scope.
   *
   * `DELETE /api/v2/policy/nim-services` (keys: bearer; retried after a fault)
   */
  deleteNimServicePolicy(options: DeleteNimServicePolicyOptions): Promise<void>;
  /** {@link PolicyGroup.deleteNimServicePolicy} by the vendor's own id. */
  readonly delete_nim_service_policy: PolicyGroup["deleteNimServicePolicy"];
}

/** The operations of `client.storageClasses`. */
export interface StorageClassesGroup {
  /**
   * Lists the storage classes of a cluster, by the older interface.
   *
   * `GET /v1/k8s/clusters/{uuid}/storage-classes` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  v1GetStorageClasses(options: V1GetStorageClassesOptions): Promise<operations["V1GetStorageClasses"]["responses"][200]["content"]["application/json"]>;
  /** {@link StorageClassesGroup.v1GetStorageClasses} by the vendor's own id. */
  readonly V1GetStorageClasses: StorageClassesGroup["v1GetStorageClasses"];
  /**
   * Lists the storage classes of a cluster.
   *
   * `GET /api/v1/storage-classes` (keys: bearer; retried after a fault)
   */
  getStorageClasses(options: GetStorageClassesOptions): Promise<operations["getStorageClasses"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the storage classes of a cluster with how each is configured.
   *
   * `GET /api/v2/storage-classes` (keys: bearer; retried after a fault)
   */
  getStorageClassesV2(options: GetStorageClassesV2Options): Promise<operations["getStorageClassesV2"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.storageClassConfiguration`. */
export interface StorageClassConfigurationGroup {
  /**
   * Lists how storage classes are configured, a page at a time.
   *
   * `GET /api/v1/storage-class-configuration` (keys: bearer; retried after a fault)
   */
  readonly listStorageClassConfiguration: {
    (options?: ListStorageClassConfigurationOptions): Promise<operations["list_storage_class_configuration"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListStorageClassConfigurationAllOptions): RecordStream<NonNullable<Exclude<operations["list_storage_class_configuration"]["responses"][200]["content"]["application/json"], unknown[]>["storageClassConfigurations"]>[number]>;
  };
  /** {@link StorageClassConfigurationGroup.listStorageClassConfiguration} by the vendor's own id. */
  readonly list_storage_class_configuration: StorageClassConfigurationGroup["listStorageClassConfiguration"];
  /**
   * Configures a storage class.
   *
   * `POST /api/v1/storage-class-configuration` (keys: bearer; retried only where nothing was sent)
   */
  createStorageClassConfiguration(options: CreateStorageClassConfigurationOptions): Promise<operations["create_storage_class_configuration"]["responses"][201]["content"]["application/json"]>;
  /** {@link StorageClassConfigurationGroup.createStorageClassConfiguration} by the vendor's own id. */
  readonly create_storage_class_configuration: StorageClassConfigurationGroup["createStorageClassConfiguration"];
  /**
   * Reads how one storage class is configured.
   *
   * `GET /api/v1/storage-class-configuration/{id}` (keys: bearer; retried after a fault)
   */
  getStorageClassConfigurationById(options: GetStorageClassConfigurationByIdOptions): Promise<operations["get_storage_class_configuration_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link StorageClassConfigurationGroup.getStorageClassConfigurationById} by the vendor's own id. */
  readonly get_storage_class_configuration_by_id: StorageClassConfigurationGroup["getStorageClassConfigurationById"];
  /**
   * Changes what is given of how a storage class is configured.
   *
   * `PATCH /api/v1/storage-class-configuration/{id}` (keys: bearer; retried only where nothing was sent)
   */
  patchStorageClassConfigurationById(options: PatchStorageClassConfigurationByIdOptions): Promise<operations["patch_storage_class_configuration_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link StorageClassConfigurationGroup.patchStorageClassConfigurationById} by the vendor's own id. */
  readonly patch_storage_class_configuration_by_id: StorageClassConfigurationGroup["patchStorageClassConfigurationById"];
  /**
   * Replaces how a storage class is configured.
   *
   * `PUT /api/v1/storage-class-configuration/{id}` (keys: bearer; retried after a fault)
   */
  updateStorageClassConfigurationById(options: UpdateStorageClassConfigurationByIdOptions): Promise<operations["update_storage_class_configuration_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link StorageClassConfigurationGroup.updateStorageClassConfigurationById} by the vendor's own id. */
  readonly update_storage_class_configuration_by_id: StorageClassConfigurationGroup["updateStorageClassConfigurationById"];
  /**
   * Deletes how a storage class is configured.
   *
   * `DELETE /api/v1/storage-class-configuration/{id}` (keys: bearer; retried after a fault)
   */
  deleteStorageClassConfigurationById(options: DeleteStorageClassConfigurationByIdOptions): Promise<void>;
  /** {@link StorageClassConfigurationGroup.deleteStorageClassConfigurationById} by the vendor's own id. */
  readonly delete_storage_class_configuration_by_id: StorageClassConfigurationGroup["deleteStorageClassConfigurationById"];
}

/** The operations of `client.roles`. */
export interface RolesGroup {
  /**
   * Lists the roles that an access rule can give.
   *
   * `GET /api/v1/authorization/roles` (keys: bearer; retried after a fault)
   */
  getRolesV1(options?: GetRolesV1Options): Promise<operations["get_roles_v1"]["responses"][200]["content"]["application/json"]>;
  /** {@link RolesGroup.getRolesV1} by the vendor's own id. */
  readonly get_roles_v1: RolesGroup["getRolesV1"];
  /**
   * Reads one role with what it permits.
   *
   * `GET /api/v1/authorization/roles/{roleIdPath}` (keys: bearer; retried after a fault)
   */
  getRoleV1(options: GetRoleV1Options): Promise<operations["get_role_v1"]["responses"][200]["content"]["application/json"]>;
  /** {@link RolesGroup.getRoleV1} by the vendor's own id. */
  readonly get_role_v1: RolesGroup["getRoleV1"];
}

/** The operations of `client.accessRules`. */
export interface AccessRulesGroup {
  /**
   * Gives a user, group or service account a role on a scope.
   *
   * `POST /api/v1/authorization/access-rules` (keys: bearer; retried only where nothing was sent)
   */
  createAccessRule(options: CreateAccessRuleOptions): Promise<operations["create_access_rule"]["responses"][201]["content"]["application/json"]>;
  /** {@link AccessRulesGroup.createAccessRule} by the vendor's own id. */
  readonly create_access_rule: AccessRulesGroup["createAccessRule"];
  /**
   * Lists access rules, a page at a time.
   *
   * `GET /api/v1/authorization/access-rules` (keys: bearer; retried after a fault)
   */
  readonly getAccessRules: {
    (options?: GetAccessRulesOptions): Promise<operations["get_access_rules"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetAccessRulesAllOptions): RecordStream<NonNullable<Exclude<operations["get_access_rules"]["responses"][200]["content"]["application/json"], unknown[]>["accessRules"]>[number]>;
  };
  /** {@link AccessRulesGroup.getAccessRules} by the vendor's own id. */
  readonly get_access_rules: AccessRulesGroup["getAccessRules"];
  /**
   * Reads one access rule.
   *
   * `GET /api/v1/authorization/access-rules/{accessRuleId}` (keys: bearer; retried after a fault)
   */
  getAccessRule(options: GetAccessRuleOptions): Promise<operations["get_access_rule"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessRulesGroup.getAccessRule} by the vendor's own id. */
  readonly get_access_rule: AccessRulesGroup["getAccessRule"];
  /**
   * Deletes one access rule, and so takes away what it gave.
   *
   * `DELETE /api/v1/authorization/access-rules/{accessRuleId}` (keys: bearer; retried after a fault)
   */
  deleteAccessRule(options: DeleteAccessRuleOptions): Promise<void>;
  /** {@link AccessRulesGroup.deleteAccessRule} by the vendor's own id. */
  readonly delete_access_rule: AccessRulesGroup["deleteAccessRule"];
  /**
   * Counts access rules.
   *
   * `GET /api/v1/authorization/access-rules/count` (keys: bearer; retried after a fault)
   */
  countAccessRules(options?: CountAccessRulesOptions): Promise<operations["count_access_rules"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessRulesGroup.countAccessRules} by the vendor's own id. */
  readonly count_access_rules: AccessRulesGroup["countAccessRules"];
  /**
   * Deletes several access rules by their ids, and tells of each whether it worked.
   *
   * `POST /api/v1/authorization/access-rules/batch` (keys: bearer; retried only where nothing was sent)
   */
  accessRulesBatch(options?: AccessRulesBatchOptions): Promise<operations["access_rules_batch"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessRulesGroup.accessRulesBatch} by the vendor's own id. */
  readonly access_rules_batch: AccessRulesGroup["accessRulesBatch"];
  /**
   * Creates several access rules, and tells of each whether it worked.
   *
   * `POST /api/v1/authorization/access-rules/batch-create` (keys: bearer; retried only where nothing was
   * sent)
   */
  accessRulesBatchCreate(options?: AccessRulesBatchCreateOptions): Promise<operations["access_rules_batch_create"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessRulesGroup.accessRulesBatchCreate} by the vendor's own id. */
  readonly access_rules_batch_create: AccessRulesGroup["accessRulesBatchCreate"];
}

/** The operations of `client.permissions`. */
export interface PermissionsGroup {
  /**
   * Lists what the caller may do with each kind of thing.
   *
   * `GET /api/v1/authorization/permissions` (keys: bearer; retried after a fault)
   */
  getPermissions(options?: GetPermissionsOptions): Promise<operations["get_permissions"]["responses"][200]["content"]["application/json"]>;
  /** {@link PermissionsGroup.getPermissions} by the vendor's own id. */
  readonly get_permissions: PermissionsGroup["getPermissions"];
  /**
   * Tells on which scopes the caller may do the given actions.
   *
   * `POST /api/v1/authorization/permitted-scopes` (keys: bearer; retried after a fault)
   */
  getPermittedScopes(options: GetPermittedScopesOptions): Promise<operations["get_permitted_scopes"]["responses"][200]["content"]["application/json"]>;
  /** {@link PermissionsGroup.getPermittedScopes} by the vendor's own id. */
  readonly get_permitted_scopes: PermissionsGroup["getPermittedScopes"];
}

/** The operations of `client.me`. */
export interface MeGroup {
  /**
   * Lists the caller's own access rules, a page at a time.
   *
   * `GET /api/v1/authorization/me/access-rules` (keys: bearer; retried after a fault)
   */
  readonly getMeAccessRules: {
    (options?: GetMeAccessRulesOptions): Promise<operations["get_me_access_rules"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetMeAccessRulesAllOptions): RecordStream<NonNullable<NonNullable<Exclude<operations["get_me_access_rules"]["responses"][200]["content"]["application/json"], unknown[]>["accessRules"]>["accessRules"]>[number]>;
  };
  /** {@link MeGroup.getMeAccessRules} by the vendor's own id. */
  readonly get_me_access_rules: MeGroup["getMeAccessRules"];
  /**
   * Counts the caller's own access rules.
   *
   * `GET /api/v1/authorization/me/access-rules/count` (keys: bearer; retried after a fault)
   */
  countMeAccessRules(options?: CountMeAccessRulesOptions): Promise<operations["count_me_access_rules"]["responses"][200]["content"]["application/json"]>;
  /** {@link MeGroup.countMeAccessRules} by the vendor's own id. */
  readonly count_me_access_rules: MeGroup["countMeAccessRules"];
}

/** The operations of `client.idps`. */
export interface IdpsGroup {
  /**
   * Lists the identity providers of the tenant.
   *
   * `GET /api/v1/idps` (keys: bearer; retried after a fault)
   */
  getIdps(options?: GetIdpsOptions): Promise<operations["get_idps"]["responses"][200]["content"]["application/json"]>;
  /** {@link IdpsGroup.getIdps} by the vendor's own id. */
  readonly get_idps: IdpsGroup["getIdps"];
  /**
   * Connects an identity provider.
   *
   * `POST /api/v1/idps` (keys: bearer; retried only where nothing was sent)
   */
  createIdp(options: CreateIdpOptions): Promise<operations["create_idp"]["responses"][201]["content"]["application/json"]>;
  /** {@link IdpsGroup.createIdp} by the vendor's own id. */
  readonly create_idp: IdpsGroup["createIdp"];
  /**
   * Reads one identity provider.
   *
   * `GET /api/v1/idps/{idp}` (keys: bearer; retried after a fault)
   */
  getIdp(options: GetIdpOptions): Promise<operations["get_idp"]["responses"][200]["content"]["application/json"]>;
  /** {@link IdpsGroup.getIdp} by the vendor's own id. */
  readonly get_idp: IdpsGroup["getIdp"];
  /**
   * Disconnects one identity provider.
   *
   * `DELETE /api/v1/idps/{idp}` (keys: bearer; retried after a fault)
   */
  deleteIdp(options: DeleteIdpOptions): Promise<void>;
  /** {@link IdpsGroup.deleteIdp} by the vendor's own id. */
  readonly delete_idp: IdpsGroup["deleteIdp"];
  /**
   * Replaces one identity provider.
   *
   * `PUT /api/v1/idps/{idp}` (keys: bearer; retried after a fault)
   */
  updateIdp(options: UpdateIdpOptions): Promise<void>;
  /** {@link IdpsGroup.updateIdp} by the vendor's own id. */
  readonly update_idp: IdpsGroup["updateIdp"];
  /**
   * Reads which attributes of an identity provider become which of a user.
   *
   * `GET /api/v1/idps/{idp}/mappers` (keys: bearer; retried after a fault)
   */
  getIdpMappers(options: GetIdpMappersOptions): Promise<operations["get_idp_mappers"]["responses"][200]["content"]["application/json"]>;
  /** {@link IdpsGroup.getIdpMappers} by the vendor's own id. */
  readonly get_idp_mappers: IdpsGroup["getIdpMappers"];
  /**
   * Replaces which attributes of an identity provider become which of a user.
   *
   * `PUT /api/v1/idps/{idp}/mappers` (keys: bearer; retried after a fault)
   */
  updateIdpMappers(options: UpdateIdpMappersOptions): Promise<void>;
  /** {@link IdpsGroup.updateIdpMappers} by the vendor's own id. */
  readonly update_idp_mappers: IdpsGroup["updateIdpMappers"];
}

/** The operations of `client.users`. */
export interface UsersGroup {
  /**
   * Lists users, a page at a time.
   *
   * The one paged list whose default page size is 500; it answers with a bare array.
   *
   * `GET /api/v1/users` (keys: bearer; retried after a fault)
   */
  readonly getUsers: {
    (options?: GetUsersOptions): Promise<operations["get_users"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetUsersAllOptions): RecordStream<operations["get_users"]["responses"][200]["content"]["application/json"][number]>;
  };
  /** {@link UsersGroup.getUsers} by the vendor's own id. */
  readonly get_users: UsersGroup["getUsers"];
  /**
   * Creates a local user; a password that is made for it is in the answer, this once.
   *
   * `POST /api/v1/users` (keys: bearer; retried only where nothing was sent)
   */
  createUser(options: CreateUserOptions): Promise<operations["create_user"]["responses"][201]["content"]["application/json"]>;
  /** {@link UsersGroup.createUser} by the vendor's own id. */
  readonly create_user: UsersGroup["createUser"];
  /**
   * Counts users.
   *
   * `GET /api/v1/users/count` (keys: bearer; retried after a fault)
   */
  countUsers(options?: CountUsersOptions): Promise<operations["count_users"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.countUsers} by the vendor's own id. */
  readonly count_users: UsersGroup["countUsers"];
  /**
   * Ends all sessions of a user.
   *
   * `POST /api/v1/users/{userId}/logout` (keys: bearer; retried after a fault)
   */
  logoutUser(options: LogoutUserOptions): Promise<void>;
  /** {@link UsersGroup.logoutUser} by the vendor's own id. */
  readonly logout_user: UsersGroup["logoutUser"];
  /**
   * Gives a local user a new password, which is in the answer.
   *
   * `POST /api/v1/users/{userId}/password` (keys: bearer; retried only where nothing was sent)
   */
  resetUserPassword(options: ResetUserPasswordOptions): Promise<operations["reset_user_password"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.resetUserPassword} by the vendor's own id. */
  readonly reset_user_password: UsersGroup["resetUserPassword"];
  /**
   * Reads one user.
   *
   * `GET /api/v1/users/{userId}` (keys: bearer; retried after a fault)
   */
  getUserById(options: GetUserByIdOptions): Promise<operations["get_user_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.getUserById} by the vendor's own id. */
  readonly get_user_by_id: UsersGroup["getUserById"];
  /**
   * Deletes one user.
   *
   * `DELETE /api/v1/users/{userId}` (keys: bearer; retried after a fault)
   */
  deleteUserById(options: DeleteUserByIdOptions): Promise<void>;
  /** {@link UsersGroup.deleteUserById} by the vendor's own id. */
  readonly delete_user_by_id: UsersGroup["deleteUserById"];
  /**
   * Changes the caller's own password.
   *
   * `POST /api/v1/me/password` (keys: bearer; retried only where nothing was sent)
   */
  changeUserPassword(options: ChangeUserPasswordOptions): Promise<operations["change_user_password"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.changeUserPassword} by the vendor's own id. */
  readonly change_user_password: UsersGroup["changeUserPassword"];
}

/** The operations of `client.applications`. */
export interface ApplicationsGroup {
  /**
   * Lists applications, which are service accounts by now.
   *
   * `GET /api/v1/apps` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getApplications(options?: GetApplicationsOptions): Promise<operations["get_applications"]["responses"][200]["content"]["application/json"]>;
  /** {@link ApplicationsGroup.getApplications} by the vendor's own id. */
  readonly get_applications: ApplicationsGroup["getApplications"];
  /**
   * Creates an application; its secret is in the answer, this once.
   *
   * `POST /api/v1/apps` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  createApplication(options: CreateApplicationOptions): Promise<operations["create_application"]["responses"][201]["content"]["application/json"]>;
  /** {@link ApplicationsGroup.createApplication} by the vendor's own id. */
  readonly create_application: ApplicationsGroup["createApplication"];
  /**
   * Reads one application.
   *
   * `GET /api/v1/apps/{appId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getApplicationById(options: GetApplicationByIdOptions): Promise<operations["get_application_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link ApplicationsGroup.getApplicationById} by the vendor's own id. */
  readonly get_application_by_id: ApplicationsGroup["getApplicationById"];
  /**
   * Changes one application, such as whether it is enabled.
   *
   * `PATCH /api/v1/apps/{appId}` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  updateApplicationById(options: UpdateApplicationByIdOptions): Promise<void>;
  /** {@link ApplicationsGroup.updateApplicationById} by the vendor's own id. */
  readonly update_application_by_id: ApplicationsGroup["updateApplicationById"];
  /**
   * Deletes one application; its tokens end with it.
   *
   * `DELETE /api/v1/apps/{appId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteApplicationById(options: DeleteApplicationByIdOptions): Promise<void>;
  /** {@link ApplicationsGroup.deleteApplicationById} by the vendor's own id. */
  readonly delete_application_by_id: ApplicationsGroup["deleteApplicationById"];
  /**
   * Gives an application a new secret; the old one stops working.
   *
   * `POST /api/v1/apps/{appId}/secret` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  regenerateApplicationSecret(options: RegenerateApplicationSecretOptions): Promise<operations["regenerate_application_secret"]["responses"][200]["content"]["application/json"]>;
  /** {@link ApplicationsGroup.regenerateApplicationSecret} by the vendor's own id. */
  readonly regenerate_application_secret: ApplicationsGroup["regenerateApplicationSecret"];
}

/** The operations of `client.serviceAccounts`. */
export interface ServiceAccountsGroup {
  /**
   * Lists service accounts.
   *
   * `GET /api/v1/service-accounts` (keys: bearer; retried after a fault)
   */
  getServiceAccounts(options?: GetServiceAccountsOptions): Promise<operations["get_service_accounts"]["responses"][200]["content"]["application/json"]>;
  /** {@link ServiceAccountsGroup.getServiceAccounts} by the vendor's own id. */
  readonly get_service_accounts: ServiceAccountsGroup["getServiceAccounts"];
  /**
   * Creates a service account; its secret is in the answer, this once.
   *
   * `POST /api/v1/service-accounts` (keys: bearer; retried only where nothing was sent)
   */
  createServiceAccount(options: CreateServiceAccountOptions): Promise<operations["create_service_account"]["responses"][201]["content"]["application/json"]>;
  /** {@link ServiceAccountsGroup.createServiceAccount} by the vendor's own id. */
  readonly create_service_account: ServiceAccountsGroup["createServiceAccount"];
  /**
   * Reads one service account.
   *
   * `GET /api/v1/service-accounts/{serviceAccountId}` (keys: bearer; retried after a fault)
   */
  getServiceAccountById(options: GetServiceAccountByIdOptions): Promise<operations["get_service_account_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link ServiceAccountsGroup.getServiceAccountById} by the vendor's own id. */
  readonly get_service_account_by_id: ServiceAccountsGroup["getServiceAccountById"];
  /**
   * Changes one service account, such as whether it is enabled.
   *
   * `PATCH /api/v1/service-accounts/{serviceAccountId}` (keys: bearer; retried only where nothing was
   * sent)
   */
  updateServiceAccountById(options: UpdateServiceAccountByIdOptions): Promise<void>;
  /** {@link ServiceAccountsGroup.updateServiceAccountById} by the vendor's own id. */
  readonly update_service_account_by_id: ServiceAccountsGroup["updateServiceAccountById"];
  /**
   * Deletes one service account; its tokens end with it.
   *
   * `DELETE /api/v1/service-accounts/{serviceAccountId}` (keys: bearer; retried after a fault)
   */
  deleteServiceAccountById(options: DeleteServiceAccountByIdOptions): Promise<void>;
  /** {@link ServiceAccountsGroup.deleteServiceAccountById} by the vendor's own id. */
  readonly delete_service_account_by_id: ServiceAccountsGroup["deleteServiceAccountById"];
  /**
   * Gives a service account a new secret; the old one stops working.
   *
   * `POST /api/v1/service-accounts/{serviceAccountId}/secret` (keys: bearer; retried only where nothing
   * was sent)
   */
  regenerateServiceAccountSecret(options: RegenerateServiceAccountSecretOptions): Promise<operations["regenerate_service_account_secret"]["responses"][200]["content"]["application/json"]>;
  /** {@link ServiceAccountsGroup.regenerateServiceAccountSecret} by the vendor's own id. */
  readonly regenerate_service_account_secret: ServiceAccountsGroup["regenerateServiceAccountSecret"];
}

/** The operations of `client.accessKeys`. */
export interface AccessKeysGroup {
  /**
   * Lists the caller's own access keys.
   *
   * `GET /api/v1/access-keys` (keys: bearer; retried after a fault)
   */
  getAccessKeys(options?: GetAccessKeysOptions): Promise<operations["get_access_keys"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessKeysGroup.getAccessKeys} by the vendor's own id. */
  readonly get_access_keys: AccessKeysGroup["getAccessKeys"];
  /**
   * Creates an access key of the caller; its secret is in the answer, this once.
   *
   * `POST /api/v1/access-keys` (keys: bearer; retried only where nothing was sent)
   */
  createAccessKey(options: CreateAccessKey1Options): Promise<operations["create_access_key1"]["responses"][201]["content"]["application/json"]>;
  /** {@link AccessKeysGroup.createAccessKey} by the vendor's own id. */
  readonly create_access_key1: AccessKeysGroup["createAccessKey"];
  /**
   * Reads one access key of the caller.
   *
   * `GET /api/v1/access-keys/{accessKeyId}` (keys: bearer; retried after a fault)
   */
  getAccessKeyById(options: GetAccessKeyById1Options): Promise<operations["get_access_key_by_id1"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessKeysGroup.getAccessKeyById} by the vendor's own id. */
  readonly get_access_key_by_id1: AccessKeysGroup["getAccessKeyById"];
  /**
   * Deletes one access key of the caller.
   *
   * `DELETE /api/v1/access-keys/{accessKeyId}` (keys: bearer; retried after a fault)
   */
  deleteAccessKeyById(options: DeleteAccessKeyByIdOptions): Promise<void>;
  /** {@link AccessKeysGroup.deleteAccessKeyById} by the vendor's own id. */
  readonly delete_access_key_by_id: AccessKeysGroup["deleteAccessKeyById"];
  /**
   * Gives an access key a new secret; the old one stops working.
   *
   * `POST /api/v1/access-keys/{accessKeyId}/secret` (keys: bearer; retried only where nothing was sent)
   */
  regenerateAccessKeySecret(options: RegenerateAccessKeySecretOptions): Promise<operations["regenerate_access_key_secret"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessKeysGroup.regenerateAccessKeySecret} by the vendor's own id. */
  readonly regenerate_access_key_secret: AccessKeysGroup["regenerateAccessKeySecret"];
  /**
   * Lists the access keys of all users.
   *
   * `GET /api/v1/administration/access-keys` (keys: bearer; retried after a fault)
   */
  getAccessKeysAdministration(options?: GetAccessKeysAdministrationOptions): Promise<operations["get_access_keys_administration"]["responses"][200]["content"]["application/json"]>;
  /** {@link AccessKeysGroup.getAccessKeysAdministration} by the vendor's own id. */
  readonly get_access_keys_administration: AccessKeysGroup["getAccessKeysAdministration"];
  /**
   * Deletes an access key of any user.
   *
   * `DELETE /api/v1/administration/access-keys/{accessKeyId}` (keys: bearer; retried after a fault)
   */
  deleteAccessKeyByIdAdministration(options: DeleteAccessKeyByIdAdministrationOptions): Promise<void>;
  /** {@link AccessKeysGroup.deleteAccessKeyByIdAdministration} by the vendor's own id. */
  readonly delete_access_key_by_id_administration: AccessKeysGroup["deleteAccessKeyByIdAdministration"];
}

/** The operations of `client.userApplications`. */
export interface UserApplicationsGroup {
  /**
   * Lists the caller's own user applications, which are access keys by now.
   *
   * `GET /api/v1/user-applications` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getUserApplications(options?: GetUserApplicationsOptions): Promise<operations["get_user_applications"]["responses"][200]["content"]["application/json"]>;
  /** {@link UserApplicationsGroup.getUserApplications} by the vendor's own id. */
  readonly get_user_applications: UserApplicationsGroup["getUserApplications"];
  /**
   * Creates a user application; its secret is in the answer, this once.
   *
   * `POST /api/v1/user-applications` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  createUserApplication(options: CreateUserApplicationOptions): Promise<operations["create_user_application"]["responses"][201]["content"]["application/json"]>;
  /** {@link UserApplicationsGroup.createUserApplication} by the vendor's own id. */
  readonly create_user_application: UserApplicationsGroup["createUserApplication"];
  /**
   * Reads one user application of the caller.
   *
   * `GET /api/v1/user-applications/{appId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getUserApplicationById(options: GetUserApplicationByIdOptions): Promise<operations["get_user_application_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link UserApplicationsGroup.getUserApplicationById} by the vendor's own id. */
  readonly get_user_application_by_id: UserApplicationsGroup["getUserApplicationById"];
  /**
   * Deletes one user application of the caller.
   *
   * `DELETE /api/v1/user-applications/{appId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteUserApplicationById(options: DeleteUserApplicationByIdOptions): Promise<void>;
  /** {@link UserApplicationsGroup.deleteUserApplicationById} by the vendor's own id. */
  readonly delete_user_application_by_id: UserApplicationsGroup["deleteUserApplicationById"];
  /**
   * Gives a user application a new secret; the old one stops working.
   *
   * `POST /api/v1/user-applications/{appId}/secret` (keys: bearer; retried only where nothing was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  regenerateUserApplicationSecret(options: RegenerateUserApplicationSecretOptions): Promise<operations["regenerate_user_application_secret"]["responses"][200]["content"]["application/json"]>;
  /** {@link UserApplicationsGroup.regenerateUserApplicationSecret} by the vendor's own id. */
  readonly regenerate_user_application_secret: UserApplicationsGroup["regenerateUserApplicationSecret"];
  /**
   * Lists the user applications of all users.
   *
   * `GET /api/v1/administration/user-applications` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getUserApplicationsAdministration(options?: GetUserApplicationsAdministrationOptions): Promise<operations["get_user_applications_administration"]["responses"][200]["content"]["application/json"]>;
  /** {@link UserApplicationsGroup.getUserApplicationsAdministration} by the vendor's own id. */
  readonly get_user_applications_administration: UserApplicationsGroup["getUserApplicationsAdministration"];
  /**
   * Deletes a user application of any user.
   *
   * `DELETE /api/v1/administration/user-applications/{appId}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteUserApplicationByIdAdministration(options: DeleteUserApplicationByIdAdministrationOptions): Promise<void>;
  /** {@link UserApplicationsGroup.deleteUserApplicationByIdAdministration} by the vendor's own id. */
  readonly delete_user_application_by_id_administration: UserApplicationsGroup["deleteUserApplicationByIdAdministration"];
}

/** The operations of `client.tokens`. */
export interface TokensGroup {
  /**
   * Issues a token, by the JSON interface of versions before 2.24.
   *
   * The server most likely reads the names of the fields without regard to case: the vendor spells them
   * in several ways. The lifetime is told from version 2.24 on only; the token itself, a JWT, always has
   * it.
   *
   * `POST /api/v1/token` (no key needed; retried after a fault)
   */
  grantToken(options?: GrantTokenOptions): Promise<operations["grant_token"]["responses"][200]["content"]["application/json"]>;
  /** {@link TokensGroup.grantToken} by the vendor's own id. */
  readonly grant_token: TokensGroup["grantToken"];
  /**
   * Issues a token, by a form as OAuth 2.0 has it. Clients of Runwire do this by themselves.
   *
   * Added in version 2.24. The lifetime is in expires_in, in seconds, and in the token itself, which is a
   * JWT.
   *
   * `POST /api/v2/token` (no key needed; retried after a fault)
   */
  grantTokenV2(options: GrantTokenV2Options): Promise<operations["grant_token_v2"]["responses"][200]["content"]["application/json"]>;
  /** {@link TokensGroup.grantTokenV2} by the vendor's own id. */
  readonly grant_token_v2: TokensGroup["grantTokenV2"];
  /**
   * Issues a token to an application, by the oldest interface.
   *
   * Its answer does not tell a lifetime; the token itself, a JWT, does.
   *
   * `POST /v1/k8s/auth/oauth/apptoken` (no key needed; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  appToken(options?: AppTokenOptions): Promise<operations["app_token"]["responses"][200]["content"]["application/json"]>;
  /** {@link TokensGroup.appToken} by the vendor's own id. */
  readonly app_token: TokensGroup["appToken"];
}

/** The operations of `client.settings`. */
export interface SettingsGroup {
  /**
   * Reads all security settings of the tenant.
   *
   * `GET /api/v1/security/settings` (keys: bearer; retried after a fault)
   */
  getSecuritySettings(options?: GetSecuritySettingsOptions): Promise<operations["get_security_settings"]["responses"][200]["content"]["application/json"]>;
  /** {@link SettingsGroup.getSecuritySettings} by the vendor's own id. */
  readonly get_security_settings: SettingsGroup["getSecuritySettings"];
  /**
   * Changes one security setting; the key decides which form its body has.
   *
   * `PUT /api/v1/security/settings/{key}` (keys: bearer; retried after a fault)
   */
  updateSecuritySettingByKey(options: UpdateSecuritySettingByKeyOptions): Promise<void>;
  /** {@link SettingsGroup.updateSecuritySettingByKey} by the vendor's own id. */
  readonly update_security_setting_by_key: SettingsGroup["updateSecuritySettingByKey"];
  /**
   * Reads one security setting.
   *
   * `GET /api/v1/security/settings/{key}` (keys: bearer; retried after a fault)
   */
  getSecuritySettingByKey(options: GetSecuritySettingByKeyOptions): Promise<operations["get_security_setting_by_key"]["responses"][200]["content"]["application/json"]>;
  /** {@link SettingsGroup.getSecuritySettingByKey} by the vendor's own id. */
  readonly get_security_setting_by_key: SettingsGroup["getSecuritySettingByKey"];
}

/** The operations of `client.workloads`. */
export interface WorkloadsGroup {
  /**
   * Lists workloads of all kinds, a page at a time.
   *
   * `GET /api/v1/workloads` (keys: bearer; retried after a fault)
   */
  readonly getWorkloads: {
    (options?: GetWorkloadsOptions): Promise<operations["get_workloads"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: GetWorkloadsAllOptions): RecordStream<NonNullable<Exclude<operations["get_workloads"]["responses"][200]["content"]["application/json"], unknown[]>["workloads"]>[number]>;
  };
  /** {@link WorkloadsGroup.getWorkloads} by the vendor's own id. */
  readonly get_workloads: WorkloadsGroup["getWorkloads"];
  /**
   * Reads one workload of any kind: its phase, resources and pods.
   *
   * For the specification that a workload was submitted with, ask the group of its kind.
   *
   * `GET /api/v1/workloads/{workloadId}` (keys: bearer; retried after a fault)
   */
  getWorkload(options: GetWorkloadOptions): Promise<operations["get_workload"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadsGroup.getWorkload} by the vendor's own id. */
  readonly get_workload: WorkloadsGroup["getWorkload"];
  /**
   * Counts workloads.
   *
   * `GET /api/v1/workloads/count` (keys: bearer; retried after a fault)
   */
  countWorkloads(options?: CountWorkloadsOptions): Promise<operations["count_workloads"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadsGroup.countWorkloads} by the vendor's own id. */
  readonly count_workloads: WorkloadsGroup["countWorkloads"];
  /**
   * Counts workloads or sums their GPUs as they are now, grouped, as JSON or CSV.
   *
   * `GET /api/v1/workloads/telemetry` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadsTelemetry: {
    (options: GetWorkloadsTelemetryOptions): Promise<operations["get_workloads_telemetry"]["responses"][200]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetWorkloadsTelemetryOptions & StreamOptions): ByteStream;
  };
  /** {@link WorkloadsGroup.getWorkloadsTelemetry} by the vendor's own id. */
  readonly get_workloads_telemetry: WorkloadsGroup["getWorkloadsTelemetry"];
  /**
   * Reads how measures of a workload ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/workloads/{workloadId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadMetrics: {
    (options: GetWorkloadMetricsOptions): Promise<operations["get_workload_metrics"]["responses"][200]["content"]["application/json"] | operations["get_workload_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetWorkloadMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link WorkloadsGroup.getWorkloadMetrics} by the vendor's own id. */
  readonly get_workload_metrics: WorkloadsGroup["getWorkloadMetrics"];
}

/** The operations of `client.pods`. */
export interface PodsGroup {
  /**
   * Lists the pods of all workloads, a page at a time.
   *
   * `GET /api/v1/workloads/pods` (keys: bearer; retried after a fault)
   */
  readonly listPods: {
    (options?: ListPodsOptions): Promise<operations["list_pods"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListPodsAllOptions): RecordStream<NonNullable<Exclude<operations["list_pods"]["responses"][200]["content"]["application/json"], unknown[]>["pods"]>[number]>;
  };
  /** {@link PodsGroup.listPods} by the vendor's own id. */
  readonly list_pods: PodsGroup["listPods"];
  /**
   * Reads how measures of a pod ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/workloads/{workloadId}/pods/{podId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadPodMetrics: {
    (options: GetWorkloadPodMetricsOptions): Promise<operations["get_workload_pod_metrics"]["responses"][200]["content"]["application/json"] | operations["get_workload_pod_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetWorkloadPodMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link PodsGroup.getWorkloadPodMetrics} by the vendor's own id. */
  readonly get_workload_pod_metrics: PodsGroup["getWorkloadPodMetrics"];
  /**
   * Lists the pods of a workload, a page at a time.
   *
   * `GET /api/v1/workloads/{workloadId}/pods` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadPods: {
    (options: GetWorkloadPodsOptions): Promise<operations["get_workload_pods"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetWorkloadPodsAllOptions): RecordStream<NonNullable<Exclude<operations["get_workload_pods"]["responses"][200]["content"]["application/json"], unknown[]>["pods"]>[number]>;
  };
  /** {@link PodsGroup.getWorkloadPods} by the vendor's own id. */
  readonly get_workload_pods: PodsGroup["getWorkloadPods"];
  /**
   * Counts pods.
   *
   * `GET /api/v1/workloads/pods/count` (keys: bearer; retried after a fault)
   */
  countPods(options?: CountPodsOptions): Promise<operations["count_pods"]["responses"][200]["content"]["application/json"]>;
  /** {@link PodsGroup.countPods} by the vendor's own id. */
  readonly count_pods: PodsGroup["countPods"];
  /**
   * Lists the pods of a revision of an inference.
   *
   * `GET /api/v1/workloads/inferences/revisions/{revisionId}/pods` (keys: bearer; retried after a fault)
   */
  getRevisionPods(options: GetRevisionPodsOptions): Promise<operations["get_revision_pods"]["responses"][200]["content"]["application/json"]>;
  /** {@link PodsGroup.getRevisionPods} by the vendor's own id. */
  readonly get_revision_pods: PodsGroup["getRevisionPods"];
}

/** The operations of `client.events`. */
export interface EventsGroup {
  /**
   * Lists the Kubernetes events of a workload, a page at a time.
   *
   * `GET /api/v1/workloads/{workloadId}/events` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadEvents: {
    (options: GetWorkloadEventsOptions): Promise<operations["get_workload_events"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetWorkloadEventsAllOptions): RecordStream<NonNullable<Exclude<operations["get_workload_events"]["responses"][200]["content"]["application/json"], unknown[]>["events"]>[number]>;
  };
  /** {@link EventsGroup.getWorkloadEvents} by the vendor's own id. */
  readonly get_workload_events: EventsGroup["getWorkloadEvents"];
  /**
   * Lists the phases that a workload went through and what was done to it, a page at a time.
   *
   * `GET /api/v1/workloads/{workloadId}/history` (keys: bearer; retried after a fault)
   */
  readonly getWorkloadHistory: {
    (options: GetWorkloadHistoryOptions): Promise<operations["get_workload_history"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetWorkloadHistoryAllOptions): RecordStream<NonNullable<Exclude<operations["get_workload_history"]["responses"][200]["content"]["application/json"], unknown[]>["records"]>[number]>;
  };
  /** {@link EventsGroup.getWorkloadHistory} by the vendor's own id. */
  readonly get_workload_history: EventsGroup["getWorkloadHistory"];
  /**
   * Lists the Kubernetes events of a revision of an inference, a page at a time.
   *
   * `GET /api/v1/workloads/inferences/revisions/{revisionId}/events` (keys: bearer; retried after a
   * fault)
   */
  readonly getRevisionEvents: {
    (options: GetRevisionEventsOptions): Promise<operations["get_revision_events"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetRevisionEventsAllOptions): RecordStream<NonNullable<Exclude<operations["get_revision_events"]["responses"][200]["content"]["application/json"], unknown[]>["events"]>[number]>;
  };
  /** {@link EventsGroup.getRevisionEvents} by the vendor's own id. */
  readonly get_revision_events: EventsGroup["getRevisionEvents"];
  /**
   * Lists what happened to a revision of an inference, a page at a time.
   *
   * `GET /api/v1/workloads/inferences/revisions/{revisionId}/history` (keys: bearer; retried after a
   * fault)
   */
  readonly getRevisionHistory: {
    (options: GetRevisionHistoryOptions): Promise<operations["get_revision_history"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetRevisionHistoryAllOptions): RecordStream<NonNullable<Exclude<operations["get_revision_history"]["responses"][200]["content"]["application/json"], unknown[]>["records"]>[number]>;
  };
  /** {@link EventsGroup.getRevisionHistory} by the vendor's own id. */
  readonly get_revision_history: EventsGroup["getRevisionHistory"];
}

/** The operations of `client.workspaces`. */
export interface WorkspacesGroup {
  /**
   * Submits a workspace: it answers at once, with a phase that goes on changing.
   *
   * `POST /api/v1/workloads/workspaces` (keys: bearer; retried only where nothing was sent)
   */
  createWorkspace(options?: CreateWorkspace1Options): Promise<operations["create_workspace1"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkspacesGroup.createWorkspace} by the vendor's own id. */
  readonly create_workspace1: WorkspacesGroup["createWorkspace"];
  /**
   * Deletes a workspace; it answers before its pods are gone.
   *
   * `DELETE /api/v1/workloads/workspaces/{workloadId}` (keys: bearer; retried after a fault)
   */
  deleteWorkspace(options: DeleteWorkspaceOptions): Promise<operations["delete_workspace"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkspacesGroup.deleteWorkspace} by the vendor's own id. */
  readonly delete_workspace: WorkspacesGroup["deleteWorkspace"];
  /**
   * Reads a workspace with the specification that it was submitted with.
   *
   * `GET /api/v1/workloads/workspaces/{workloadId}` (keys: bearer; retried after a fault)
   */
  getWorkspace(options: GetWorkspaceOptions): Promise<operations["get_workspace"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkspacesGroup.getWorkspace} by the vendor's own id. */
  readonly get_workspace: WorkspacesGroup["getWorkspace"];
  /**
   * Stops a workspace and keeps it, so that it can be resumed.
   *
   * `POST /api/v1/workloads/workspaces/{workloadId}/suspend` (keys: bearer; retried after a fault)
   */
  suspendWorkspace(options: SuspendWorkspaceOptions): Promise<operations["suspend_workspace"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkspacesGroup.suspendWorkspace} by the vendor's own id. */
  readonly suspend_workspace: WorkspacesGroup["suspendWorkspace"];
  /**
   * Starts a workspace again that was stopped.
   *
   * `POST /api/v1/workloads/workspaces/{workloadId}/resume` (keys: bearer; retried after a fault)
   */
  resumeWorkspace(options: ResumeWorkspaceOptions): Promise<operations["resume_workspace"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkspacesGroup.resumeWorkspace} by the vendor's own id. */
  readonly resume_workspace: WorkspacesGroup["resumeWorkspace"];
}

/** The operations of `client.trainings`. */
export interface TrainingsGroup {
  /**
   * Submits a training: it answers at once, with a phase that goes on changing.
   *
   * A refusal lists what broke the policy of the project. Not to be sent twice: the name may be taken
   * then.
   *
   * `POST /api/v1/workloads/trainings` (keys: bearer; retried only where nothing was sent)
   */
  createTraining(options?: CreateTraining1Options): Promise<operations["create_training1"]["responses"][202]["content"]["application/json"]>;
  /** {@link TrainingsGroup.createTraining} by the vendor's own id. */
  readonly create_training1: TrainingsGroup["createTraining"];
  /**
   * Deletes a training; it answers before its pods are gone.
   *
   * `DELETE /api/v1/workloads/trainings/{workloadId}` (keys: bearer; retried after a fault)
   */
  deleteTraining(options: DeleteTrainingOptions): Promise<operations["delete_training"]["responses"][202]["content"]["application/json"]>;
  /** {@link TrainingsGroup.deleteTraining} by the vendor's own id. */
  readonly delete_training: TrainingsGroup["deleteTraining"];
  /**
   * Reads a training with the specification that it was submitted with.
   *
   * `GET /api/v1/workloads/trainings/{workloadId}` (keys: bearer; retried after a fault)
   */
  getTraining(options: GetTrainingOptions): Promise<operations["get_training"]["responses"][200]["content"]["application/json"]>;
  /** {@link TrainingsGroup.getTraining} by the vendor's own id. */
  readonly get_training: TrainingsGroup["getTraining"];
  /**
   * Stops a training and keeps it, so that it can be resumed.
   *
   * `POST /api/v1/workloads/trainings/{workloadId}/suspend` (keys: bearer; retried after a fault)
   */
  suspendTraining(options: SuspendTrainingOptions): Promise<operations["suspend_training"]["responses"][202]["content"]["application/json"]>;
  /** {@link TrainingsGroup.suspendTraining} by the vendor's own id. */
  readonly suspend_training: TrainingsGroup["suspendTraining"];
  /**
   * Starts a training again that was stopped.
   *
   * `POST /api/v1/workloads/trainings/{workloadId}/resume` (keys: bearer; retried after a fault)
   */
  resumeTraining(options: ResumeTrainingOptions): Promise<operations["resume_training"]["responses"][202]["content"]["application/json"]>;
  /** {@link TrainingsGroup.resumeTraining} by the vendor's own id. */
  readonly resume_training: TrainingsGroup["resumeTraining"];
}

/** The operations of `client.distributed`. */
export interface DistributedGroup {
  /**
   * Submits a distributed training: it answers at once, with a phase that goes on changing.
   *
   * `POST /api/v1/workloads/distributed` (keys: bearer; retried only where nothing was sent)
   */
  createDistributed(options?: CreateDistributedOptions): Promise<operations["create_distributed"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedGroup.createDistributed} by the vendor's own id. */
  readonly create_distributed: DistributedGroup["createDistributed"];
  /**
   * Deletes a distributed training; it answers before its pods are gone.
   *
   * `DELETE /api/v1/workloads/distributed/{workloadId}` (keys: bearer; retried after a fault)
   */
  deleteDistributed(options: DeleteDistributedOptions): Promise<operations["delete_distributed"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedGroup.deleteDistributed} by the vendor's own id. */
  readonly delete_distributed: DistributedGroup["deleteDistributed"];
  /**
   * Reads a distributed training with the specification that it was submitted with.
   *
   * `GET /api/v1/workloads/distributed/{workloadId}` (keys: bearer; retried after a fault)
   */
  getDistributed(options: GetDistributedOptions): Promise<operations["get_distributed"]["responses"][200]["content"]["application/json"]>;
  /** {@link DistributedGroup.getDistributed} by the vendor's own id. */
  readonly get_distributed: DistributedGroup["getDistributed"];
  /**
   * Stops a distributed training and keeps it, so that it can be resumed.
   *
   * `POST /api/v1/workloads/distributed/{workloadId}/suspend` (keys: bearer; retried after a fault)
   */
  suspendDistributed(options: SuspendDistributedOptions): Promise<operations["suspend_distributed"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedGroup.suspendDistributed} by the vendor's own id. */
  readonly suspend_distributed: DistributedGroup["suspendDistributed"];
  /**
   * Starts a distributed training again that was stopped.
   *
   * `POST /api/v1/workloads/distributed/{workloadId}/resume` (keys: bearer; retried after a fault)
   */
  resumeDistributed(options: ResumeDistributedOptions): Promise<operations["resume_distributed"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedGroup.resumeDistributed} by the vendor's own id. */
  readonly resume_distributed: DistributedGroup["resumeDistributed"];
}

/** The operations of `client.distributedInferences`. */
export interface DistributedInferencesGroup {
  /**
   * Submits a distributed inference: it answers at once, with a phase that goes on changing.
   *
   * `POST /api/v1/workloads/distributed-inferences` (keys: bearer; retried only where nothing was sent)
   */
  createDistributedInference(options?: CreateDistributedInferenceOptions): Promise<operations["create_distributed_inference"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedInferencesGroup.createDistributedInference} by the vendor's own id. */
  readonly create_distributed_inference: DistributedInferencesGroup["createDistributedInference"];
  /**
   * Deletes a distributed inference; it answers before its pods are gone.
   *
   * `DELETE /api/v1/workloads/distributed-inferences/{workloadId}` (keys: bearer; retried after a fault)
   */
  deleteDistributedInference(options: DeleteDistributedInferenceOptions): Promise<operations["delete_distributed_inference"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedInferencesGroup.deleteDistributedInference} by the vendor's own id. */
  readonly delete_distributed_inference: DistributedInferencesGroup["deleteDistributedInference"];
  /**
   * Reads a distributed inference with the specification that it was submitted with.
   *
   * `GET /api/v1/workloads/distributed-inferences/{workloadId}` (keys: bearer; retried after a fault)
   */
  getDistributedInference(options: GetDistributedInferenceOptions): Promise<operations["get_distributed_inference"]["responses"][200]["content"]["application/json"]>;
  /** {@link DistributedInferencesGroup.getDistributedInference} by the vendor's own id. */
  readonly get_distributed_inference: DistributedInferencesGroup["getDistributedInference"];
  /**
   * Changes the specification of a distributed inference that runs.
   *
   * `PATCH /api/v1/workloads/distributed-inferences/{workloadId}` (keys: bearer; retried only where
   * nothing was sent)
   */
  updateDistributedInferenceSpec(options: UpdateDistributedInferenceSpecOptions): Promise<operations["update_distributed_inference_spec"]["responses"][202]["content"]["application/json"]>;
  /** {@link DistributedInferencesGroup.updateDistributedInferenceSpec} by the vendor's own id. */
  readonly update_distributed_inference_spec: DistributedInferencesGroup["updateDistributedInferenceSpec"];
}

/** The operations of `client.inferences`. */
export interface InferencesGroup {
  /**
   * Submits an inference: it answers at once, with a phase that goes on changing.
   *
   * `POST /api/v1/workloads/inferences` (keys: bearer; retried only where nothing was sent)
   */
  createInference(options?: CreateInference1Options): Promise<operations["create_inference1"]["responses"][202]["content"]["application/json"]>;
  /** {@link InferencesGroup.createInference} by the vendor's own id. */
  readonly create_inference1: InferencesGroup["createInference"];
  /**
   * Deletes an inference; it answers before its pods are gone.
   *
   * `DELETE /api/v1/workloads/inferences/{workloadId}` (keys: bearer; retried after a fault)
   */
  deleteInference(options: DeleteInferenceOptions): Promise<operations["delete_inference"]["responses"][202]["content"]["application/json"]>;
  /** {@link InferencesGroup.deleteInference} by the vendor's own id. */
  readonly delete_inference: InferencesGroup["deleteInference"];
  /**
   * Reads an inference with the specification that it was submitted with.
   *
   * `GET /api/v1/workloads/inferences/{workloadId}` (keys: bearer; retried after a fault)
   */
  getInference(options: GetInferenceOptions): Promise<operations["get_inference"]["responses"][200]["content"]["application/json"]>;
  /** {@link InferencesGroup.getInference} by the vendor's own id. */
  readonly get_inference: InferencesGroup["getInference"];
  /**
   * Changes the specification of an inference that runs, which makes a new revision of it.
   *
   * `PATCH /api/v1/workloads/inferences/{workloadId}` (keys: bearer; retried only where nothing was sent)
   */
  updateInferenceSpec(options: UpdateInferenceSpecOptions): Promise<operations["update_inference_spec"]["responses"][202]["content"]["application/json"]>;
  /** {@link InferencesGroup.updateInferenceSpec} by the vendor's own id. */
  readonly update_inference_spec: InferencesGroup["updateInferenceSpec"];
  /**
   * Reads how measures of an inference ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/workloads/inferences/{workloadId}/metrics` (keys: bearer; retried after a fault)
   */
  readonly getInferenceWorkloadMetrics: {
    (options: GetInferenceWorkloadMetricsOptions): Promise<operations["get_inference_workload_metrics"]["responses"][200]["content"]["application/json"] | operations["get_inference_workload_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetInferenceWorkloadMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link InferencesGroup.getInferenceWorkloadMetrics} by the vendor's own id. */
  readonly get_inference_workload_metrics: InferencesGroup["getInferenceWorkloadMetrics"];
  /**
   * Reads how measures of a pod of an inference ran over time, as series of samples or as CSV.
   *
   * Status 207 is a success, too: some of the measures could not be had.
   *
   * `GET /api/v1/workloads/inferences/{workloadId}/pods/{podId}/metrics` (keys: bearer; retried after a
   * fault)
   */
  readonly getInferenceWorkloadPodMetrics: {
    (options: GetInferenceWorkloadPodMetricsOptions): Promise<operations["get_inference_workload_pod_metrics"]["responses"][200]["content"]["application/json"] | operations["get_inference_workload_pod_metrics"]["responses"][207]["content"]["application/json"]>;
    /** The same as `text/csv`, passed on unread. */
    csv(options: GetInferenceWorkloadPodMetricsOptions & StreamOptions): ByteStream;
  };
  /** {@link InferencesGroup.getInferenceWorkloadPodMetrics} by the vendor's own id. */
  readonly get_inference_workload_pod_metrics: InferencesGroup["getInferenceWorkloadPodMetrics"];
}

/** The operations of `client.revisions`. */
export interface RevisionsGroup {
  /**
   * Lists the revisions of an inference.
   *
   * `GET /api/v1/workloads/inferences/{workloadId}/revisions` (keys: bearer; retried after a fault)
   */
  getInferenceWorkloadRevisions(options: GetInferenceWorkloadRevisionsOptions): Promise<operations["get_inference_workload_revisions"]["responses"][200]["content"]["application/json"]>;
  /** {@link RevisionsGroup.getInferenceWorkloadRevisions} by the vendor's own id. */
  readonly get_inference_workload_revisions: RevisionsGroup["getInferenceWorkloadRevisions"];
  /**
   * Counts the revisions of an inference.
   *
   * `GET /api/v1/workloads/inferences/{workloadId}/revisions/count` (keys: bearer; retried after a fault)
   */
  countInferenceWorkloadRevisions(options: CountInferenceWorkloadRevisionsOptions): Promise<operations["count_inference_workload_revisions"]["responses"][200]["content"]["application/json"]>;
  /** {@link RevisionsGroup.countInferenceWorkloadRevisions} by the vendor's own id. */
  readonly count_inference_workload_revisions: RevisionsGroup["countInferenceWorkloadRevisions"];
  /**
   * Reads one revision of an inference.
   *
   * `GET /api/v1/workloads/inferences/revisions/{revisionId}` (keys: bearer; retried after a fault)
   */
  getRevision(options: GetRevisionOptions): Promise<operations["get_revision"]["responses"][200]["content"]["application/json"]>;
  /** {@link RevisionsGroup.getRevision} by the vendor's own id. */
  readonly get_revision: RevisionsGroup["getRevision"];
}

/** The operations of `client.workloadTemplates`. */
export interface WorkloadTemplatesGroup {
  /**
   * Lists workload templates of all kinds, a page at a time.
   *
   * `GET /api/v1/workload-templates` (keys: bearer; retried after a fault)
   */
  readonly listTemplates: {
    (options?: ListTemplates1Options): Promise<operations["list_templates1"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListTemplates1AllOptions): RecordStream<NonNullable<Exclude<operations["list_templates1"]["responses"][200]["content"]["application/json"], unknown[]>["entries"]>[number]>;
  };
  /** {@link WorkloadTemplatesGroup.listTemplates} by the vendor's own id. */
  readonly list_templates1: WorkloadTemplatesGroup["listTemplates"];
  /**
   * Answers 204 if a template of that name can be created on a scope, and 409 if not.
   *
   * `GET /api/v1/workload-templates/name-availability` (keys: bearer; retried after a fault)
   */
  templateNameAvailability(options: TemplateNameAvailabilityOptions): Promise<void>;
  /** {@link WorkloadTemplatesGroup.templateNameAvailability} by the vendor's own id. */
  readonly template_name_availability: WorkloadTemplatesGroup["templateNameAvailability"];
  /**
   * Reads one workload template of any kind.
   *
   * `GET /api/v1/workload-templates/{templateId}` (keys: bearer; retried after a fault)
   */
  getTemplateById(options: GetTemplateById1Options): Promise<operations["get_template_by_id1"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.getTemplateById} by the vendor's own id. */
  readonly get_template_by_id1: WorkloadTemplatesGroup["getTemplateById"];
  /**
   * Counts workload templates.
   *
   * `GET /api/v1/workload-templates/count` (keys: bearer; retried after a fault)
   */
  countTemplates(options?: CountTemplatesOptions): Promise<operations["count_templates"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.countTemplates} by the vendor's own id. */
  readonly count_templates: WorkloadTemplatesGroup["countTemplates"];
  /**
   * Creates a template for workspaces.
   *
   * `POST /api/v1/workload-templates/workspaces` (keys: bearer; retried only where nothing was sent)
   */
  createWorkspaceTemplate(options?: CreateWorkspaceTemplateOptions): Promise<operations["create_workspace_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.createWorkspaceTemplate} by the vendor's own id. */
  readonly create_workspace_template: WorkloadTemplatesGroup["createWorkspaceTemplate"];
  /**
   * Lists templates for workspaces, a page at a time.
   *
   * `GET /api/v1/workload-templates/workspaces` (keys: bearer; retried after a fault)
   */
  readonly listWorkspaceTemplates: {
    (options?: ListWorkspaceTemplatesOptions): Promise<operations["list_workspace_templates"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListWorkspaceTemplatesAllOptions): RecordStream<NonNullable<Exclude<operations["list_workspace_templates"]["responses"][200]["content"]["application/json"], unknown[]>["entries"]>[number]>;
  };
  /** {@link WorkloadTemplatesGroup.listWorkspaceTemplates} by the vendor's own id. */
  readonly list_workspace_templates: WorkloadTemplatesGroup["listWorkspaceTemplates"];
  /**
   * Reads one template for workspaces.
   *
   * `GET /api/v1/workload-templates/workspaces/{templateId}` (keys: bearer; retried after a fault)
   */
  getWorkspaceTemplate(options: GetWorkspaceTemplateOptions): Promise<operations["get_workspace_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.getWorkspaceTemplate} by the vendor's own id. */
  readonly get_workspace_template: WorkloadTemplatesGroup["getWorkspaceTemplate"];
  /**
   * Deletes one template for workspaces.
   *
   * `DELETE /api/v1/workload-templates/workspaces/{templateId}` (keys: bearer; retried after a fault)
   */
  deleteWorkspaceTemplate(options: DeleteWorkspaceTemplateOptions): Promise<void>;
  /** {@link WorkloadTemplatesGroup.deleteWorkspaceTemplate} by the vendor's own id. */
  readonly delete_workspace_template: WorkloadTemplatesGroup["deleteWorkspaceTemplate"];
  /**
   * Changes what is given of one template for workspaces.
   *
   * `PATCH /api/v1/workload-templates/workspaces/{templateId}` (keys: bearer; retried only where nothing
   * was sent)
   */
  patchWorkspaceTemplate(options: PatchWorkspaceTemplateOptions): Promise<operations["patch_workspace_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.patchWorkspaceTemplate} by the vendor's own id. */
  readonly patch_workspace_template: WorkloadTemplatesGroup["patchWorkspaceTemplate"];
  /**
   * Replaces one template for workspaces.
   *
   * `PUT /api/v1/workload-templates/workspaces/{templateId}` (keys: bearer; retried after a fault)
   */
  updateWorkspaceTemplate(options: UpdateWorkspaceTemplateOptions): Promise<operations["update_workspace_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.updateWorkspaceTemplate} by the vendor's own id. */
  readonly update_workspace_template: WorkloadTemplatesGroup["updateWorkspaceTemplate"];
  /**
   * Creates a template for trainings.
   *
   * `POST /api/v1/workload-templates/trainings` (keys: bearer; retried only where nothing was sent)
   */
  createTrainingTemplate(options?: CreateTrainingTemplateOptions): Promise<operations["create_training_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.createTrainingTemplate} by the vendor's own id. */
  readonly create_training_template: WorkloadTemplatesGroup["createTrainingTemplate"];
  /**
   * Lists templates for trainings, a page at a time.
   *
   * `GET /api/v1/workload-templates/trainings` (keys: bearer; retried after a fault)
   */
  readonly listTrainingTemplates: {
    (options?: ListTrainingTemplatesOptions): Promise<operations["list_training_templates"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListTrainingTemplatesAllOptions): RecordStream<NonNullable<Exclude<operations["list_training_templates"]["responses"][200]["content"]["application/json"], unknown[]>["entries"]>[number]>;
  };
  /** {@link WorkloadTemplatesGroup.listTrainingTemplates} by the vendor's own id. */
  readonly list_training_templates: WorkloadTemplatesGroup["listTrainingTemplates"];
  /**
   * Reads one template for trainings.
   *
   * `GET /api/v1/workload-templates/trainings/{templateId}` (keys: bearer; retried after a fault)
   */
  getTrainingTemplate(options: GetTrainingTemplateOptions): Promise<operations["get_training_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.getTrainingTemplate} by the vendor's own id. */
  readonly get_training_template: WorkloadTemplatesGroup["getTrainingTemplate"];
  /**
   * Deletes one template for trainings.
   *
   * `DELETE /api/v1/workload-templates/trainings/{templateId}` (keys: bearer; retried after a fault)
   */
  deleteTrainingTemplate(options: DeleteTrainingTemplateOptions): Promise<void>;
  /** {@link WorkloadTemplatesGroup.deleteTrainingTemplate} by the vendor's own id. */
  readonly delete_training_template: WorkloadTemplatesGroup["deleteTrainingTemplate"];
  /**
   * Changes what is given of one template for trainings.
   *
   * `PATCH /api/v1/workload-templates/trainings/{templateId}` (keys: bearer; retried only where nothing
   * was sent)
   */
  patchTrainingTemplate(options: PatchTrainingTemplateOptions): Promise<operations["patch_training_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.patchTrainingTemplate} by the vendor's own id. */
  readonly patch_training_template: WorkloadTemplatesGroup["patchTrainingTemplate"];
  /**
   * Replaces one template for trainings.
   *
   * `PUT /api/v1/workload-templates/trainings/{templateId}` (keys: bearer; retried after a fault)
   */
  updateTrainingTemplate(options: UpdateTrainingTemplateOptions): Promise<operations["update_training_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.updateTrainingTemplate} by the vendor's own id. */
  readonly update_training_template: WorkloadTemplatesGroup["updateTrainingTemplate"];
  /**
   * Creates a template for distributed trainings.
   *
   * `POST /api/v1/workload-templates/distributed` (keys: bearer; retried only where nothing was sent)
   */
  createDistributedTemplate(options?: CreateDistributedTemplateOptions): Promise<operations["create_distributed_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.createDistributedTemplate} by the vendor's own id. */
  readonly create_distributed_template: WorkloadTemplatesGroup["createDistributedTemplate"];
  /**
   * Lists templates for distributed trainings, a page at a time.
   *
   * `GET /api/v1/workload-templates/distributed` (keys: bearer; retried after a fault)
   */
  readonly listDistributedTemplates: {
    (options?: ListDistributedTemplatesOptions): Promise<operations["list_distributed_templates"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListDistributedTemplatesAllOptions): RecordStream<NonNullable<Exclude<operations["list_distributed_templates"]["responses"][200]["content"]["application/json"], unknown[]>["entries"]>[number]>;
  };
  /** {@link WorkloadTemplatesGroup.listDistributedTemplates} by the vendor's own id. */
  readonly list_distributed_templates: WorkloadTemplatesGroup["listDistributedTemplates"];
  /**
   * Reads one template for distributed trainings.
   *
   * `GET /api/v1/workload-templates/distributed/{templateId}` (keys: bearer; retried after a fault)
   */
  getDistributedTemplate(options: GetDistributedTemplateOptions): Promise<operations["get_distributed_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.getDistributedTemplate} by the vendor's own id. */
  readonly get_distributed_template: WorkloadTemplatesGroup["getDistributedTemplate"];
  /**
   * Deletes one template for distributed trainings.
   *
   * `DELETE /api/v1/workload-templates/distributed/{templateId}` (keys: bearer; retried after a fault)
   */
  deleteDistributedTemplate(options: DeleteDistributedTemplateOptions): Promise<void>;
  /** {@link WorkloadTemplatesGroup.deleteDistributedTemplate} by the vendor's own id. */
  readonly delete_distributed_template: WorkloadTemplatesGroup["deleteDistributedTemplate"];
  /**
   * Changes what is given of one template for distributed trainings.
   *
   * `PATCH /api/v1/workload-templates/distributed/{templateId}` (keys: bearer; retried only where nothing
   * was sent)
   */
  patchDistributedTemplate(options: PatchDistributedTemplateOptions): Promise<operations["patch_distributed_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.patchDistributedTemplate} by the vendor's own id. */
  readonly patch_distributed_template: WorkloadTemplatesGroup["patchDistributedTemplate"];
  /**
   * Replaces one template for distributed trainings.
   *
   * `PUT /api/v1/workload-templates/distributed/{templateId}` (keys: bearer; retried after a fault)
   */
  updateDistributedTemplate(options: UpdateDistributedTemplateOptions): Promise<operations["update_distributed_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.updateDistributedTemplate} by the vendor's own id. */
  readonly update_distributed_template: WorkloadTemplatesGroup["updateDistributedTemplate"];
  /**
   * Creates a template for inference workloads.
   *
   * `POST /api/v1/workload-templates/inferences` (keys: bearer; retried only where nothing was sent)
   */
  createInferenceTemplate(options?: CreateInferenceTemplateOptions): Promise<operations["create_inference_template"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.createInferenceTemplate} by the vendor's own id. */
  readonly create_inference_template: WorkloadTemplatesGroup["createInferenceTemplate"];
  /**
   * Lists templates for inference workloads, a page at a time.
   *
   * `GET /api/v1/workload-templates/inferences` (keys: bearer; retried after a fault)
   */
  readonly listInferenceTemplates: {
    (options?: ListInferenceTemplatesOptions): Promise<operations["list_inference_templates"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListInferenceTemplatesAllOptions): RecordStream<NonNullable<Exclude<operations["list_inference_templates"]["responses"][200]["content"]["application/json"], unknown[]>["entries"]>[number]>;
  };
  /** {@link WorkloadTemplatesGroup.listInferenceTemplates} by the vendor's own id. */
  readonly list_inference_templates: WorkloadTemplatesGroup["listInferenceTemplates"];
  /**
   * Reads one template for inference workloads.
   *
   * `GET /api/v1/workload-templates/inferences/{templateId}` (keys: bearer; retried after a fault)
   */
  getInferenceTemplate(options: GetInferenceTemplateOptions): Promise<operations["get_inference_template"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadTemplatesGroup.getInferenceTemplate} by the vendor's own id. */
  readonly get_inference_template: WorkloadTemplatesGroup["getInferenceTemplate"];
  /**
   * Deletes one template for inference workloads.
   *
   * `DELETE /api/v1/workload-templates/inferences/{templateId}` (keys: bearer; retried after a fault)
   */
  deleteInferenceTemplate(options: DeleteInferenceTemplateOptions): Promise<void>;
  /** {@link WorkloadTemplatesGroup.deleteInferenceTemplate} by the vendor's own id. */
  readonly delete_inference_template: WorkloadTemplatesGroup["deleteInferenceTemplate"];
}

/** The operations of `client.workloadsBatch`. */
export interface WorkloadsBatchGroup {
  /**
   * Deletes, stops or resumes several workloads by their ids, and tells of each whether it worked.
   *
   * `POST /api/v1/workloads/batch` (keys: bearer; retried only where nothing was sent)
   */
  batchWorkloads(options?: BatchWorkloadsOptions): Promise<operations["batch_workloads"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadsBatchGroup.batchWorkloads} by the vendor's own id. */
  readonly batch_workloads: WorkloadsBatchGroup["batchWorkloads"];
}

/** The operations of `client.workloadProperties`. */
export interface WorkloadPropertiesGroup {
  /**
   * Lists the categories of workloads.
   *
   * `GET /api/v1/workload-categories` (keys: bearer; retried after a fault)
   */
  listCategories(options?: ListCategoriesOptions): Promise<operations["list_categories"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.listCategories} by the vendor's own id. */
  readonly list_categories: WorkloadPropertiesGroup["listCategories"];
  /**
   * Reads one category of workloads.
   *
   * `GET /api/v1/workload-categories/{categoryId}` (keys: bearer; retried after a fault)
   */
  getCategoryById(options: GetCategoryByIdOptions): Promise<operations["get_category_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.getCategoryById} by the vendor's own id. */
  readonly get_category_by_id: WorkloadPropertiesGroup["getCategoryById"];
  /**
   * Lists the types of workloads that the tenant knows.
   *
   * `GET /api/v1/workload-types` (keys: bearer; retried after a fault)
   */
  listWorkloadTypes(options?: ListWorkloadTypesOptions): Promise<operations["list_workload_types"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.listWorkloadTypes} by the vendor's own id. */
  readonly list_workload_types: WorkloadPropertiesGroup["listWorkloadTypes"];
  /**
   * Makes another kind of Kubernetes object known as a type of workload.
   *
   * `POST /api/v1/workload-types` (keys: bearer; retried only where nothing was sent)
   */
  createWorkloadType(options: CreateWorkloadTypeOptions): Promise<operations["create_workload_type"]["responses"][201]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.createWorkloadType} by the vendor's own id. */
  readonly create_workload_type: WorkloadPropertiesGroup["createWorkloadType"];
  /**
   * Reads one type of workload.
   *
   * `GET /api/v1/workload-types/{workloadTypeId}` (keys: bearer; retried after a fault)
   */
  getWorkloadType(options: GetWorkloadTypeOptions): Promise<operations["get_workload_type"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.getWorkloadType} by the vendor's own id. */
  readonly get_workload_type: WorkloadPropertiesGroup["getWorkloadType"];
  /**
   * Replaces one type of workload.
   *
   * `PUT /api/v1/workload-types/{workloadTypeId}` (keys: bearer; retried after a fault)
   */
  updateWorkloadType(options: UpdateWorkloadTypeOptions): Promise<operations["update_workload_type"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.updateWorkloadType} by the vendor's own id. */
  readonly update_workload_type: WorkloadPropertiesGroup["updateWorkloadType"];
  /**
   * Deletes one type of workload.
   *
   * `DELETE /api/v1/workload-types/{workloadTypeId}` (keys: bearer; retried after a fault)
   */
  deleteWorkloadType(options: DeleteWorkloadTypeOptions): Promise<void>;
  /** {@link WorkloadPropertiesGroup.deleteWorkloadType} by the vendor's own id. */
  readonly delete_workload_type: WorkloadPropertiesGroup["deleteWorkloadType"];
  /**
   * Lists the priorities that workloads can have.
   *
   * `GET /api/v1/workload-priorities` (keys: bearer; retried after a fault)
   */
  getWorkloadPriorities(options?: GetWorkloadPrioritiesOptions): Promise<operations["get_workload_priorities"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadPropertiesGroup.getWorkloadPriorities} by the vendor's own id. */
  readonly get_workload_priorities: WorkloadPropertiesGroup["getWorkloadPriorities"];
}

/** The operations of `client.aiApplications`. */
export interface AiApplicationsGroup {
  /**
   * Lists AI applications, which are workloads that belong together, a page at a time.
   *
   * `GET /api/v1/ai-applications` (keys: bearer; retried after a fault)
   */
  readonly listApplications: {
    (options?: ListApplicationsOptions): Promise<operations["list_applications"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListApplicationsAllOptions): RecordStream<NonNullable<Exclude<operations["list_applications"]["responses"][200]["content"]["application/json"], unknown[]>["applications"]>[number]>;
  };
  /** {@link AiApplicationsGroup.listApplications} by the vendor's own id. */
  readonly list_applications: AiApplicationsGroup["listApplications"];
  /**
   * Counts AI applications.
   *
   * `GET /api/v1/ai-applications/count` (keys: bearer; retried after a fault)
   */
  countApplications(options?: CountApplicationsOptions): Promise<operations["count_applications"]["responses"][200]["content"]["application/json"]>;
  /** {@link AiApplicationsGroup.countApplications} by the vendor's own id. */
  readonly count_applications: AiApplicationsGroup["countApplications"];
  /**
   * Reads one AI application.
   *
   * `GET /api/v1/ai-applications/{aiApplicationId}` (keys: bearer; retried after a fault)
   */
  getApplication(options: GetApplicationOptions): Promise<operations["get_application"]["responses"][200]["content"]["application/json"]>;
  /** {@link AiApplicationsGroup.getApplication} by the vendor's own id. */
  readonly get_application: AiApplicationsGroup["getApplication"];
}

/** The operations of `client.workloadsV2`. */
export interface WorkloadsV2Group {
  /**
   * Submits a workload of any registered type, as the Kubernetes object that it is.
   *
   * `POST /api/v2/workloads` (keys: bearer; retried only where nothing was sent)
   */
  createWorkloadV2(options: CreateWorkloadV2Options): Promise<operations["create_workload_v2"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadsV2Group.createWorkloadV2} by the vendor's own id. */
  readonly create_workload_v2: WorkloadsV2Group["createWorkloadV2"];
  /**
   * Reads a workload that was submitted as a Kubernetes object.
   *
   * `GET /api/v2/workloads/{WorkloadV2Id}` (keys: bearer; retried after a fault)
   */
  getWorkloadV2ById(options: GetWorkloadV2ByIdOptions): Promise<operations["get_workload_v2_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link WorkloadsV2Group.getWorkloadV2ById} by the vendor's own id. */
  readonly get_workload_v2_by_id: WorkloadsV2Group["getWorkloadV2ById"];
  /**
   * Deletes a workload that was submitted as a Kubernetes object.
   *
   * `DELETE /api/v2/workloads/{WorkloadV2Id}` (keys: bearer; retried after a fault)
   */
  deleteWorkloadV2(options: DeleteWorkloadV2Options): Promise<operations["delete_workload_v2"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadsV2Group.deleteWorkloadV2} by the vendor's own id. */
  readonly delete_workload_v2: WorkloadsV2Group["deleteWorkloadV2"];
  /**
   * Replaces the Kubernetes object of a workload.
   *
   * `PUT /api/v2/workloads/{WorkloadV2Id}` (keys: bearer; retried after a fault)
   */
  updateWorkloadV2(options: UpdateWorkloadV2Options): Promise<operations["update_workload_v2"]["responses"][202]["content"]["application/json"]>;
  /** {@link WorkloadsV2Group.updateWorkloadV2} by the vendor's own id. */
  readonly update_workload_v2: WorkloadsV2Group["updateWorkloadV2"];
}

/** The operations of `client.nim`. */
export interface NimGroup {
  /**
   * Submits an NVIDIA NIM service: it answers at once, with a state that goes on changing.
   *
   * `POST /api/v2/workloads/nim-services` (keys: bearer; retried only where nothing was sent)
   */
  createNimService(options: CreateNimServiceOptions): Promise<operations["create_nim_service"]["responses"][202]["content"]["application/json"]>;
  /** {@link NimGroup.createNimService} by the vendor's own id. */
  readonly create_nim_service: NimGroup["createNimService"];
  /**
   * Reads an NVIDIA NIM service.
   *
   * `GET /api/v2/workloads/nim-services/{WorkloadV2Id}` (keys: bearer; retried after a fault)
   */
  getNimServiceById(options: GetNimServiceByIdOptions): Promise<operations["get_nim_service_by_id"]["responses"][200]["content"]["application/json"]>;
  /** {@link NimGroup.getNimServiceById} by the vendor's own id. */
  readonly get_nim_service_by_id: NimGroup["getNimServiceById"];
  /**
   * Changes the specification of an NVIDIA NIM service.
   *
   * `PATCH /api/v2/workloads/nim-services/{WorkloadV2Id}` (keys: bearer; retried only where nothing was
   * sent)
   */
  updateNimServiceSpec(options: UpdateNimServiceSpecOptions): Promise<operations["update_nim_service_spec"]["responses"][202]["content"]["application/json"]>;
  /** {@link NimGroup.updateNimServiceSpec} by the vendor's own id. */
  readonly update_nim_service_spec: NimGroup["updateNimServiceSpec"];
}

/** The operations of `client.logo`. */
export interface LogoGroup {
  /**
   * Reads the logo of the tenant; 204 where it has none.
   *
   * `GET /api/v1/logo` (keys: bearer; retried after a fault)
   */
  getTenantLogo(options?: GetTenantLogoOptions): Promise<operations["get_tenant_logo"]["responses"][200]["content"]["application/json"] | void>;
  /** {@link LogoGroup.getTenantLogo} by the vendor's own id. */
  readonly get_tenant_logo: LogoGroup["getTenantLogo"];
  /**
   * Sets the logo of the tenant.
   *
   * `POST /api/v1/logo` (keys: bearer; retried after a fault)
   */
  uploadTenantLogo(options?: UploadTenantLogoOptions): Promise<void>;
  /** {@link LogoGroup.uploadTenantLogo} by the vendor's own id. */
  readonly upload_tenant_logo: LogoGroup["uploadTenantLogo"];
}

/** The operations of `client.datavolumes`. */
export interface DatavolumesGroup {
  /**
   * Lists data volumes, a page at a time.
   *
   * `GET /api/v1/datavolumes` (keys: bearer; retried after a fault)
   */
  readonly getDatavolumes: {
    (options: GetDatavolumesOptions): Promise<operations["get_datavolumes"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetDatavolumesAllOptions): RecordStream<NonNullable<Exclude<operations["get_datavolumes"]["responses"][200]["content"]["application/json"], unknown[]>["datavolumes"]>[number]>;
  };
  /** {@link DatavolumesGroup.getDatavolumes} by the vendor's own id. */
  readonly get_datavolumes: DatavolumesGroup["getDatavolumes"];
  /**
   * Creates a data volume out of the claim of a project.
   *
   * `POST /api/v1/datavolumes` (keys: bearer; retried only where nothing was sent)
   */
  createDatavolume(options: CreateDatavolumeOptions): Promise<operations["create_datavolume"]["responses"][201]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.createDatavolume} by the vendor's own id. */
  readonly create_datavolume: DatavolumesGroup["createDatavolume"];
  /**
   * Reads one data volume.
   *
   * `GET /api/v1/datavolumes/{datavolumeId}` (keys: bearer; retried after a fault)
   */
  getDatavolume(options: GetDatavolumeOptions): Promise<operations["get_datavolume"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.getDatavolume} by the vendor's own id. */
  readonly get_datavolume: DatavolumesGroup["getDatavolume"];
  /**
   * Deletes one data volume.
   *
   * `DELETE /api/v1/datavolumes/{datavolumeId}` (keys: bearer; retried after a fault)
   */
  deleteDatavolume(options: DeleteDatavolumeOptions): Promise<operations["delete_datavolume"]["responses"][202]["content"]["application/json"] | void>;
  /** {@link DatavolumesGroup.deleteDatavolume} by the vendor's own id. */
  readonly delete_datavolume: DatavolumesGroup["deleteDatavolume"];
  /**
   * Changes what is given of one data volume.
   *
   * `PATCH /api/v1/datavolumes/{datavolumeId}` (keys: bearer; retried only where nothing was sent)
   */
  patchDatavolume(options: PatchDatavolumeOptions): Promise<operations["patch_datavolume"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.patchDatavolume} by the vendor's own id. */
  readonly patch_datavolume: DatavolumesGroup["patchDatavolume"];
  /**
   * Answers 204 if a data volume of that name can be created on a cluster, and 409 if not.
   *
   * `GET /api/v1/datavolumes/name-availability` (keys: bearer; retried after a fault)
   */
  datavolumeNameAvailability(options: DatavolumeNameAvailabilityOptions): Promise<void>;
  /** {@link DatavolumesGroup.datavolumeNameAvailability} by the vendor's own id. */
  readonly datavolume_name_availability: DatavolumesGroup["datavolumeNameAvailability"];
  /**
   * Counts data volumes.
   *
   * `GET /api/v1/datavolumes/count` (keys: bearer; retried after a fault)
   */
  countDatavolumes(options: CountDatavolumesOptions): Promise<operations["count_datavolumes"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.countDatavolumes} by the vendor's own id. */
  readonly count_datavolumes: DatavolumesGroup["countDatavolumes"];
  /**
   * Changes with which scopes a data volume is shared.
   *
   * Takes what to add and what to remove.
   *
   * `PATCH /api/v1/datavolumes/{datavolumeId}/sharedScopes` (keys: bearer; retried only where nothing was
   * sent)
   */
  patchDatavolumeSharedScopes(options: PatchDatavolumeSharedScopesOptions): Promise<operations["patch_datavolume_shared_scopes"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.patchDatavolumeSharedScopes} by the vendor's own id. */
  readonly patch_datavolume_shared_scopes: DatavolumesGroup["patchDatavolumeSharedScopes"];
  /**
   * Reads with which scopes a data volume is shared.
   *
   * `GET /api/v1/datavolumes/{datavolumeId}/sharedScopes` (keys: bearer; retried after a fault)
   */
  getDatavolumeSharedScopes(options: GetDatavolumeSharedScopesOptions): Promise<operations["get_datavolume_shared_scopes"]["responses"][200]["content"]["application/json"]>;
  /** {@link DatavolumesGroup.getDatavolumeSharedScopes} by the vendor's own id. */
  readonly get_datavolume_shared_scopes: DatavolumesGroup["getDatavolumeSharedScopes"];
}

/** The operations of `client.cli`. */
export interface CliGroup {
  /**
   * Downloads the shell script that installs the researcher's command on Unix of either kind.
   *
   * `GET /api/v1/cli-exposer/installer/unix` (keys: bearer; retried after a fault)
   */
  getInstallerUnix(options?: GetInstallerUnixOptions): Promise<operations["get_installer_unix"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliGroup.getInstallerUnix} by the vendor's own id. */
  readonly get_installer_unix: CliGroup["getInstallerUnix"];
  /**
   * Tells the commands to type to install the researcher's command on a Unix of either kind.
   *
   * `GET /api/v1/cli-exposer/installer/unix/commands` (keys: bearer; retried after a fault)
   */
  getInstallerUnixCommands(options?: GetInstallerUnixCommandsOptions): Promise<operations["get_installer_unix_commands"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliGroup.getInstallerUnixCommands} by the vendor's own id. */
  readonly get_installer_unix_commands: CliGroup["getInstallerUnixCommands"];
  /**
   * Downloads the shell script that installs the researcher's command on macOS.
   *
   * `GET /api/v1/cli-exposer/installer/mac` (keys: bearer; retried after a fault)
   */
  getInstallerMac(options?: GetInstallerMacOptions): Promise<operations["get_installer_mac"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliGroup.getInstallerMac} by the vendor's own id. */
  readonly get_installer_mac: CliGroup["getInstallerMac"];
  /**
   * Tells the commands to type to install the researcher's command on macOS.
   *
   * `GET /api/v1/cli-exposer/installer/mac/commands` (keys: bearer; retried after a fault)
   */
  getInstallerMacCommands(options?: GetInstallerMacCommandsOptions): Promise<operations["get_installer_mac_commands"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliGroup.getInstallerMacCommands} by the vendor's own id. */
  readonly get_installer_mac_commands: CliGroup["getInstallerMacCommands"];
  /**
   * Downloads the shell script that installs the researcher's command on Linux.
   *
   * `GET /api/v1/cli-exposer/installer/linux` (keys: bearer; retried after a fault)
   */
  getInstallerLinux(options?: GetInstallerLinuxOptions): Promise<operations["get_installer_linux"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliGroup.getInstallerLinux} by the vendor's own id. */
  readonly get_installer_linux: CliGroup["getInstallerLinux"];
  /**
   * Tells the commands to type to install the researcher's command on Linux.
   *
   * `GET /api/v1/cli-exposer/installer/linux/commands` (keys: bearer; retried after a fault)
   */
  getInstallerLinuxCommands(options?: GetInstallerLinuxCommandsOptions): Promise<operations["get_installer_linux_commands"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliGroup.getInstallerLinuxCommands} by the vendor's own id. */
  readonly get_installer_linux_commands: CliGroup["getInstallerLinuxCommands"];
  /**
   * Tells the commands to type to install the researcher's command on Windows.
   *
   * `GET /api/v1/cli-exposer/installer/windows/commands` (keys: bearer; retried after a fault)
   */
  getInstallerWindowsCommands(options?: GetInstallerWindowsCommandsOptions): Promise<operations["get_installer_windows_commands"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliGroup.getInstallerWindowsCommands} by the vendor's own id. */
  readonly get_installer_windows_commands: CliGroup["getInstallerWindowsCommands"];
  /**
   * Downloads the researcher's command for an operating system and processor.
   *
   * `GET /api/v1/cli-exposer/dist/{operatingSystem}/{architecture}/runai` (keys: bearer; retried after a
   * fault)
   */
  getBinary(options: GetBinaryOptions): ByteStream;
  /** {@link CliGroup.getBinary} by the vendor's own id. */
  readonly get_binary: CliGroup["getBinary"];
  /**
   * Downloads a page of the manual of the researcher's command, as HTML.
   *
   * `GET /api/v1/cli-exposer/docs/{documentName}` (keys: bearer; retried after a fault)
   */
  getManualDocument(options: GetManualDocumentOptions): Promise<operations["get_manual_document"]["responses"][200]["content"]["text/html"]>;
  /** {@link CliGroup.getManualDocument} by the vendor's own id. */
  readonly get_manual_document: CliGroup["getManualDocument"];
}

/** The operations of `client.cliDeprecated`. */
export interface CliDeprecatedGroup {
  /**
   * Downloads the shell script that installs the researcher's command on Unix of either kind, at its
   * older address.
   *
   * `GET /api/v1/cli/installer/unix` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerUnixDeprecated(options?: GetInstallerUnixDeprecatedOptions): Promise<operations["get_installer_unix_deprecated"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliDeprecatedGroup.getInstallerUnixDeprecated} by the vendor's own id. */
  readonly get_installer_unix_deprecated: CliDeprecatedGroup["getInstallerUnixDeprecated"];
  /**
   * Tells the commands to type to install the researcher's command on a Unix of either kind, at its older
   * address.
   *
   * `GET /api/v1/cli/installer/unix/commands` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerUnixCommandsDeprecated(options?: GetInstallerUnixCommandsDeprecatedOptions): Promise<operations["get_installer_unix_commands_deprecated"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliDeprecatedGroup.getInstallerUnixCommandsDeprecated} by the vendor's own id. */
  readonly get_installer_unix_commands_deprecated: CliDeprecatedGroup["getInstallerUnixCommandsDeprecated"];
  /**
   * Downloads the shell script that installs the researcher's command on macOS, at its older address.
   *
   * `GET /api/v1/cli/installer/mac` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerMacDeprecated(options?: GetInstallerMacDeprecatedOptions): Promise<operations["get_installer_mac_deprecated"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliDeprecatedGroup.getInstallerMacDeprecated} by the vendor's own id. */
  readonly get_installer_mac_deprecated: CliDeprecatedGroup["getInstallerMacDeprecated"];
  /**
   * Tells the commands to type to install the researcher's command on macOS, at its older address.
   *
   * `GET /api/v1/cli/installer/mac/commands` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerMacCommandsDeprecated(options?: GetInstallerMacCommandsDeprecatedOptions): Promise<operations["get_installer_mac_commands_deprecated"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliDeprecatedGroup.getInstallerMacCommandsDeprecated} by the vendor's own id. */
  readonly get_installer_mac_commands_deprecated: CliDeprecatedGroup["getInstallerMacCommandsDeprecated"];
  /**
   * Downloads the shell script that installs the researcher's command on Linux, at its older address.
   *
   * `GET /api/v1/cli/installer/linux` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerLinuxDeprecated(options?: GetInstallerLinuxDeprecatedOptions): Promise<operations["get_installer_linux_deprecated"]["responses"][200]["content"]["text/plain"]>;
  /** {@link CliDeprecatedGroup.getInstallerLinuxDeprecated} by the vendor's own id. */
  readonly get_installer_linux_deprecated: CliDeprecatedGroup["getInstallerLinuxDeprecated"];
  /**
   * Tells the commands to type to install the researcher's command on Linux, at its older address.
   *
   * `GET /api/v1/cli/installer/linux/commands` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerLinuxCommandsDeprecated(options?: GetInstallerLinuxCommandsDeprecatedOptions): Promise<operations["get_installer_linux_commands_deprecated"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliDeprecatedGroup.getInstallerLinuxCommandsDeprecated} by the vendor's own id. */
  readonly get_installer_linux_commands_deprecated: CliDeprecatedGroup["getInstallerLinuxCommandsDeprecated"];
  /**
   * Tells the commands to type to install the researcher's command on Windows, at its older address.
   *
   * `GET /api/v1/cli/installer/windows/commands` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getInstallerWindowsCommandsDeprecated(options?: GetInstallerWindowsCommandsDeprecatedOptions): Promise<operations["get_installer_windows_commands_deprecated"]["responses"][200]["content"]["application/json"]>;
  /** {@link CliDeprecatedGroup.getInstallerWindowsCommandsDeprecated} by the vendor's own id. */
  readonly get_installer_windows_commands_deprecated: CliDeprecatedGroup["getInstallerWindowsCommandsDeprecated"];
  /**
   * Downloads the researcher's command for an operating system and processor, at its older address.
   *
   * `GET /api/v1/cli/dist/{operatingSystem}/{architecture}/runai` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getBinaryDeprecated(options: GetBinaryDeprecatedOptions): ByteStream;
  /** {@link CliDeprecatedGroup.getBinaryDeprecated} by the vendor's own id. */
  readonly get_binary_deprecated: CliDeprecatedGroup["getBinaryDeprecated"];
  /**
   * Downloads a page of the manual of the researcher's command, as HTML, at its older address.
   *
   * `GET /api/v1/cli/docs/{documentName}` (keys: bearer; retried after a fault)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  getManualDocumentDeprecated(options: GetManualDocumentDeprecatedOptions): Promise<operations["get_manual_document_deprecated"]["responses"][200]["content"]["text/html"]>;
  /** {@link CliDeprecatedGroup.getManualDocumentDeprecated} by the vendor's own id. */
  readonly get_manual_document_deprecated: CliDeprecatedGroup["getManualDocumentDeprecated"];
}

/** The operations of `client.auditLogs`. */
export interface AuditLogsGroup {
  /**
   * Lists what was done in the tenant between two moments, a page at a time.
   *
   * The size of a page is called numberOfSamples here. Both moments have to be given.
   *
   * `GET /api/v1/audit/log` (keys: bearer; retried after a fault)
   */
  readonly getAuditLogs: {
    (options: GetAuditLogsOptions): Promise<operations["getAuditLogs"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options: GetAuditLogsAllOptions): RecordStream<NonNullable<Exclude<operations["getAuditLogs"]["responses"][200]["content"]["application/json"], unknown[]>["audit_logs"]>[number]>;
  };
  /**
   * Downloads what was done in the tenant between two moments, as a file of JSON or CSV.
   *
   * `GET /api/v1/audit/log/file` (keys: bearer; retried after a fault)
   */
  downloadAuditLogs(options: DownloadAuditLogsOptions): ByteStream;
}

/** The operations of `client.notificationTypes`. */
export interface NotificationTypesGroup {
  /**
   * Lists the kinds of notification.
   *
   * `GET /api/v1/notification-types` (keys: bearer; retried after a fault)
   */
  getNotificationTypes(options?: GetNotificationTypesOptions): Promise<operations["getNotificationTypes"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.notificationState`. */
export interface NotificationStateGroup {
  /**
   * Reads whether the caller gets notifications.
   *
   * `GET /api/v1/notification-state` (keys: bearer; retried after a fault)
   */
  getNotificationState(options?: GetNotificationStateOptions): Promise<operations["getNotificationState"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets whether the caller gets notifications.
   *
   * `PATCH /api/v1/notification-state` (keys: bearer; retried only where nothing was sent)
   */
  updateNotificationState(options?: UpdateNotificationStateOptions): Promise<operations["updateNotificationState"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.notificationChannels`. */
export interface NotificationChannelsGroup {
  /**
   * Lists the channels by which notifications are sent.
   *
   * `GET /api/v1/notification-channels` (keys: bearer; retried after a fault)
   */
  getNotificationChannels(options?: GetNotificationChannelsOptions): Promise<operations["getNotificationChannels"]["responses"][200]["content"]["application/json"]>;
  /**
   * Configures a channel by which notifications are sent.
   *
   * `POST /api/v1/notification-channels` (keys: bearer; retried only where nothing was sent)
   */
  createNotificationChannelConfig(options?: CreateNotificationChannelConfigOptions): Promise<void>;
  /**
   * Creates an app in a Slack workspace to send notifications with.
   *
   * `POST /api/v1/notification-channels/slack/create-app` (keys: bearer; retried only where nothing was
   * sent)
   */
  createSlackApp(options?: CreateSlackAppOptions): Promise<operations["createSlackApp"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one channel by which notifications are sent.
   *
   * `GET /api/v1/notification-channels/{name}` (keys: bearer; retried after a fault)
   */
  getNotificationChannelConfig(options: GetNotificationChannelConfigOptions): Promise<operations["getNotificationChannelConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes what is given of one channel.
   *
   * `PATCH /api/v1/notification-channels/{name}` (keys: bearer; retried only where nothing was sent)
   */
  patchNotificationChannelConfig(options: PatchNotificationChannelConfigOptions): Promise<void>;
  /**
   * Replaces one channel by which notifications are sent.
   *
   * `PUT /api/v1/notification-channels/{name}` (keys: bearer; retried after a fault)
   */
  updateNotificationChannelConfig(options: UpdateNotificationChannelConfigOptions): Promise<void>;
  /**
   * Deletes one channel by which notifications are sent.
   *
   * `DELETE /api/v1/notification-channels/{name}` (keys: bearer; retried after a fault)
   */
  deleteNotificationChannelConfig(options: DeleteNotificationChannelConfigOptions): Promise<void>;
  /**
   * Tries whether a channel works as it is configured.
   *
   * `POST /api/v1/validate-notification-channel` (keys: bearer; retried only where nothing was sent)
   */
  validateNotificationChannel(options?: ValidateNotificationChannelOptions): Promise<operations["validateNotificationChannel"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.subscriptions`. */
export interface SubscriptionsGroup {
  /**
   * Lists which notifications the caller subscribed to.
   *
   * `GET /api/v1/subscriptions` (keys: bearer; retried after a fault)
   */
  getMySubscriptions(options?: GetMySubscriptionsOptions): Promise<operations["getMySubscriptions"]["responses"][200]["content"]["application/json"]>;
  /**
   * Subscribes the caller to a kind of notification.
   *
   * `POST /api/v1/subscriptions` (keys: bearer; retried only where nothing was sent)
   */
  createSubscription(options?: CreateSubscriptionOptions): Promise<operations["createSubscription"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces one subscription of the caller.
   *
   * `PUT /api/v1/subscriptions/{id}` (keys: bearer; retried after a fault)
   */
  updateSubscription(options: UpdateSubscriptionOptions): Promise<operations["updateSubscription"]["responses"][200]["content"]["application/json"]>;
  /**
   * Ends one subscription of the caller.
   *
   * `DELETE /api/v1/subscriptions/{id}` (keys: bearer; retried after a fault)
   */
  deleteSubscription(options: DeleteSubscriptionOptions): Promise<void>;
}

/** The groups in which the operations appear. */
export interface Groups {
  readonly nodes: NodesGroup;
  readonly clusters: ClustersGroup;
  readonly nodePools: NodePoolsGroup;
  readonly networkTopologies: NetworkTopologiesGroup;
  readonly orgUnit: OrgUnitGroup;
  readonly reports: ReportsGroup;
  readonly departments: DepartmentsGroup;
  readonly projects: ProjectsGroup;
  readonly tenant: TenantGroup;
  readonly adminCli: AdminCliGroup;
  readonly compute: ComputeGroup;
  readonly credentials: CredentialsGroup;
  readonly registry: RegistryGroup;
  readonly environment: EnvironmentGroup;
  readonly datasources: DatasourcesGroup;
  readonly git: GitGroup;
  readonly hostPath: HostPathGroup;
  readonly nfs: NfsGroup;
  readonly pvc: PvcGroup;
  readonly s3: S3Group;
  readonly template: TemplateGroup;
  readonly configMap: ConfigMapGroup;
  readonly secret: SecretGroup;
  readonly policy: PolicyGroup;
  readonly storageClasses: StorageClassesGroup;
  readonly storageClassConfiguration: StorageClassConfigurationGroup;
  readonly roles: RolesGroup;
  readonly accessRules: AccessRulesGroup;
  readonly permissions: PermissionsGroup;
  readonly me: MeGroup;
  readonly idps: IdpsGroup;
  readonly users: UsersGroup;
  readonly applications: ApplicationsGroup;
  readonly serviceAccounts: ServiceAccountsGroup;
  readonly accessKeys: AccessKeysGroup;
  readonly userApplications: UserApplicationsGroup;
  readonly tokens: TokensGroup;
  readonly settings: SettingsGroup;
  readonly workloads: WorkloadsGroup;
  readonly pods: PodsGroup;
  readonly events: EventsGroup;
  readonly workspaces: WorkspacesGroup;
  readonly trainings: TrainingsGroup;
  readonly distributed: DistributedGroup;
  readonly distributedInferences: DistributedInferencesGroup;
  readonly inferences: InferencesGroup;
  readonly revisions: RevisionsGroup;
  readonly workloadTemplates: WorkloadTemplatesGroup;
  readonly workloadsBatch: WorkloadsBatchGroup;
  readonly workloadProperties: WorkloadPropertiesGroup;
  readonly aiApplications: AiApplicationsGroup;
  readonly workloadsV2: WorkloadsV2Group;
  readonly nim: NimGroup;
  readonly logo: LogoGroup;
  readonly datavolumes: DatavolumesGroup;
  readonly cli: CliGroup;
  readonly cliDeprecated: CliDeprecatedGroup;
  readonly auditLogs: AuditLogsGroup;
  readonly notificationTypes: NotificationTypesGroup;
  readonly notificationState: NotificationStateGroup;
  readonly notificationChannels: NotificationChannelsGroup;
  readonly subscriptions: SubscriptionsGroup;
}

/** The groups that the key kind `bearer` opens. */
export interface BearerKeyGroups {
  readonly nodes: NodesGroup;
  readonly clusters: ClustersGroup;
  readonly nodePools: NodePoolsGroup;
  readonly networkTopologies: NetworkTopologiesGroup;
  readonly orgUnit: OrgUnitGroup;
  readonly reports: ReportsGroup;
  readonly departments: DepartmentsGroup;
  readonly projects: ProjectsGroup;
  readonly tenant: TenantGroup;
  readonly adminCli: AdminCliGroup;
  readonly compute: ComputeGroup;
  readonly credentials: CredentialsGroup;
  readonly registry: RegistryGroup;
  readonly environment: EnvironmentGroup;
  readonly datasources: DatasourcesGroup;
  readonly git: GitGroup;
  readonly hostPath: HostPathGroup;
  readonly nfs: NfsGroup;
  readonly pvc: PvcGroup;
  readonly s3: S3Group;
  readonly template: TemplateGroup;
  readonly configMap: ConfigMapGroup;
  readonly secret: SecretGroup;
  readonly policy: PolicyGroup;
  readonly storageClasses: StorageClassesGroup;
  readonly storageClassConfiguration: StorageClassConfigurationGroup;
  readonly roles: RolesGroup;
  readonly accessRules: AccessRulesGroup;
  readonly permissions: PermissionsGroup;
  readonly me: MeGroup;
  readonly idps: IdpsGroup;
  readonly users: UsersGroup;
  readonly applications: ApplicationsGroup;
  readonly serviceAccounts: ServiceAccountsGroup;
  readonly accessKeys: AccessKeysGroup;
  readonly userApplications: UserApplicationsGroup;
  readonly tokens: TokensGroup;
  readonly settings: SettingsGroup;
  readonly workloads: WorkloadsGroup;
  readonly pods: PodsGroup;
  readonly events: EventsGroup;
  readonly workspaces: WorkspacesGroup;
  readonly trainings: TrainingsGroup;
  readonly distributed: DistributedGroup;
  readonly distributedInferences: DistributedInferencesGroup;
  readonly inferences: InferencesGroup;
  readonly revisions: RevisionsGroup;
  readonly workloadTemplates: WorkloadTemplatesGroup;
  readonly workloadsBatch: WorkloadsBatchGroup;
  readonly workloadProperties: WorkloadPropertiesGroup;
  readonly aiApplications: AiApplicationsGroup;
  readonly workloadsV2: WorkloadsV2Group;
  readonly nim: NimGroup;
  readonly logo: LogoGroup;
  readonly datavolumes: DatavolumesGroup;
  readonly cli: CliGroup;
  readonly cliDeprecated: CliDeprecatedGroup;
  readonly auditLogs: AuditLogsGroup;
  readonly notificationTypes: NotificationTypesGroup;
  readonly notificationState: NotificationStateGroup;
  readonly notificationChannels: NotificationChannelsGroup;
  readonly subscriptions: SubscriptionsGroup;
}

/** The paths that the key kind `bearer` opens. */
export interface BearerKeyPaths extends paths {}

/** What `client.nodes.getNodes` takes. */
export interface GetNodesOptions extends CallOptions {
  readonly path: operations["get_nodes"]["parameters"]["path"];
  readonly query?: operations["get_nodes"]["parameters"]["query"] | undefined;
}

/** What `client.nodes.countNodes` takes. */
export interface CountNodesOptions extends CallOptions {
  readonly path: operations["count_nodes"]["parameters"]["path"];
  readonly query?: operations["count_nodes"]["parameters"]["query"] | undefined;
}

/** What `client.clusters.getClusters` takes. */
export interface GetClustersOptions extends CallOptions {
  readonly query?: operations["get_clusters"]["parameters"]["query"] | undefined;
}

/** What `client.clusters.createCluster` takes. */
export interface CreateClusterOptions extends CallOptions {
  readonly body: operations["create_cluster"]["requestBody"]["content"]["application/json"];
}

/** What `client.clusters.getClusterByUuid` takes. */
export interface GetClusterByUuidOptions extends CallOptions {
  readonly path: operations["get_cluster_by_uuid"]["parameters"]["path"];
  readonly query?: operations["get_cluster_by_uuid"]["parameters"]["query"] | undefined;
}

/** What `client.clusters.deleteCluster` takes. */
export interface DeleteClusterOptions extends CallOptions {
  readonly path: operations["delete_cluster"]["parameters"]["path"];
  readonly query?: operations["delete_cluster"]["parameters"]["query"] | undefined;
}

/** What `client.clusters.updateCluster` takes. */
export interface UpdateClusterOptions extends CallOptions {
  readonly path: operations["updateCluster"]["parameters"]["path"];
  readonly body: operations["updateCluster"]["requestBody"]["content"]["application/json"];
}

/** What `client.clusters.getClusterMetrics` takes. */
export interface GetClusterMetricsOptions extends CallOptions {
  readonly path: operations["get_cluster_metrics"]["parameters"]["path"];
  readonly query: operations["get_cluster_metrics"]["parameters"]["query"];
}

/** What `client.nodePools.getNodepoolMetrics` takes. */
export interface GetNodepoolMetricsOptions extends CallOptions {
  readonly path: operations["get_nodepool_metrics"]["parameters"]["path"];
  readonly query: operations["get_nodepool_metrics"]["parameters"]["query"];
}

/** What `client.nodePools.createNodepool` takes. */
export interface CreateNodepoolOptions extends CallOptions {
  readonly body: operations["create_nodepool"]["requestBody"]["content"]["application/json"];
}

/** What `client.nodePools.getNodepools` takes. */
export interface GetNodepoolsOptions extends CallOptions {
  readonly query?: operations["get_nodepools"]["parameters"]["query"] | undefined;
}

/** What `client.nodePools.countNodepools` takes. */
export interface CountNodepoolsOptions extends CallOptions {
  readonly query?: operations["count_nodepools"]["parameters"]["query"] | undefined;
}

/** What `client.nodePools.deleteNodepool` takes. */
export interface DeleteNodepoolOptions extends CallOptions {
  readonly path: operations["delete_nodepool"]["parameters"]["path"];
}

/** What `client.nodePools.updateNodepool` takes. */
export interface UpdateNodepoolOptions extends CallOptions {
  readonly path: operations["update_nodepool"]["parameters"]["path"];
  readonly body: operations["update_nodepool"]["requestBody"]["content"]["application/json"];
}

/** What `client.nodePools.patchNodepool` takes. */
export interface PatchNodepoolOptions extends CallOptions {
  readonly path: operations["patch_nodepool"]["parameters"]["path"];
  readonly body: operations["patch_nodepool"]["requestBody"]["content"]["application/json"];
}

/** What `client.nodePools.getNodepool` takes. */
export interface GetNodepoolOptions extends CallOptions {
  readonly path: operations["get_nodepool"]["parameters"]["path"];
}

/** What `client.clusters.getClusterInstallInfoByUuid` takes. */
export interface GetClusterInstallInfoByUuidOptions extends CallOptions {
  readonly path: operations["get_cluster_install_info_by_uuid"]["parameters"]["path"];
  readonly query: operations["get_cluster_install_info_by_uuid"]["parameters"]["query"];
}

/** What `client.nodes.getTenantNodes` takes. */
export interface GetTenantNodesOptions extends CallOptions {
  readonly query?: operations["get_tenant_nodes"]["parameters"]["query"] | undefined;
}

/** What `client.nodes.countTenantNodes` takes. */
export interface CountTenantNodesOptions extends CallOptions {
  readonly query?: operations["count_tenant_nodes"]["parameters"]["query"] | undefined;
}

/** What `client.nodes.getNodeTelemetry` takes. */
export interface GetNodeTelemetryOptions extends CallOptions {
  readonly query: operations["get_node_telemetry"]["parameters"]["query"];
}

/** What `client.nodes.getNodeMetrics` takes. */
export interface GetNodeMetricsOptions extends CallOptions {
  readonly path: operations["get_node_metrics"]["parameters"]["path"];
  readonly query: operations["get_node_metrics"]["parameters"]["query"];
}

/** What `client.networkTopologies.getNetworkTopologies` takes. */
export interface GetNetworkTopologiesOptions extends CallOptions {
  readonly query?: operations["get_network_topologies"]["parameters"]["query"] | undefined;
}

/** What `client.networkTopologies.createNetworkTopology` takes. */
export interface CreateNetworkTopologyOptions extends CallOptions {
  readonly body: operations["create_network_topology"]["requestBody"]["content"]["application/json"];
}

/** What `client.networkTopologies.getNetworkTopologiesCount` takes. */
export interface GetNetworkTopologiesCountOptions extends CallOptions {
  readonly query?: operations["get_network_topologies_count"]["parameters"]["query"] | undefined;
}

/** What `client.networkTopologies.getNetworkTopologyById` takes. */
export interface GetNetworkTopologyByIdOptions extends CallOptions {
  readonly path: operations["get_network_topology_by_id"]["parameters"]["path"];
}

/** What `client.networkTopologies.deleteNetworkTopology` takes. */
export interface DeleteNetworkTopologyOptions extends CallOptions {
  readonly path: operations["delete_network_topology"]["parameters"]["path"];
}

/** What `client.orgUnit.getPriorities` takes. */
export interface GetPrioritiesOptions extends CallOptions {}

/** What `client.reports.listReports` takes. */
export interface ListReportsOptions extends CallOptions {
  readonly query?: operations["list_reports"]["parameters"]["query"] | undefined;
}

/** What `client.reports.createReport` takes. */
export interface CreateReportOptions extends CallOptions {
  readonly body: operations["create_report"]["requestBody"]["content"]["application/json"];
}

/** What `client.reports.countReports` takes. */
export interface CountReportsOptions extends CallOptions {
  readonly query?: operations["count_reports"]["parameters"]["query"] | undefined;
}

/** What `client.reports.areReportsAvailable` takes. */
export interface AreReportsAvailableOptions extends CallOptions {}

/** What `client.reports.getReportById` takes. */
export interface GetReportByIdOptions extends CallOptions {
  readonly path: operations["get_report_by_id"]["parameters"]["path"];
}

/** What `client.reports.deleteReportById` takes. */
export interface DeleteReportByIdOptions extends CallOptions {
  readonly path: operations["delete_report_by_id"]["parameters"]["path"];
}

/** What `client.reports.downloadReportById` takes. */
export interface DownloadReportByIdOptions extends CallOptions {
  readonly path: operations["download_report_by_id"]["parameters"]["path"];
}

/** What `client.departments.createDepartment` takes. */
export interface CreateDepartmentOptions extends CallOptions {
  readonly body: operations["create_department"]["requestBody"]["content"]["application/json"];
}

/** What `client.departments.getDepartments` takes. */
export interface GetDepartmentsOptions extends CallOptions {
  readonly query?: operations["get_departments"]["parameters"]["query"] | undefined;
}

/** What `client.departments.updateDepartment` takes. */
export interface UpdateDepartmentOptions extends CallOptions {
  readonly path: operations["update_department"]["parameters"]["path"];
  readonly body: operations["update_department"]["requestBody"]["content"]["application/json"];
}

/** What `client.departments.getDepartment` takes. */
export interface GetDepartmentOptions extends CallOptions {
  readonly path: operations["get_department"]["parameters"]["path"];
}

/** What `client.departments.deleteDepartment` takes. */
export interface DeleteDepartmentOptions extends CallOptions {
  readonly path: operations["delete_department"]["parameters"]["path"];
}

/** What `client.departments.updateDepartmentResources` takes. */
export interface UpdateDepartmentResourcesOptions extends CallOptions {
  readonly path: operations["update_department_resources"]["parameters"]["path"];
  readonly body: operations["update_department_resources"]["requestBody"]["content"]["application/json"];
}

/** What `client.departments.patchDepartmentResources` takes. */
export interface PatchDepartmentResourcesOptions extends CallOptions {
  readonly path: operations["patch_department_resources"]["parameters"]["path"];
  readonly body: operations["patch_department_resources"]["requestBody"]["content"]["application/json"];
}

/** What `client.departments.getDepartmentMetrics` takes. */
export interface GetDepartmentMetricsOptions extends CallOptions {
  readonly path: operations["get_department_metrics"]["parameters"]["path"];
  readonly query: operations["get_department_metrics"]["parameters"]["query"];
}

/** What `client.departments.getDepartmentsTelemetry` takes. */
export interface GetDepartmentsTelemetryOptions extends CallOptions {
  readonly query: operations["get_departments_telemetry"]["parameters"]["query"];
}

/** What `client.departments.countDepartments` takes. */
export interface CountDepartmentsOptions extends CallOptions {
  readonly query?: operations["count_departments"]["parameters"]["query"] | undefined;
}

/** What `client.projects.createProject` takes. */
export interface CreateProjectOptions extends CallOptions {
  readonly body: operations["create_project"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.getProjects` takes. */
export interface GetProjectsOptions extends CallOptions {
  readonly query?: operations["get_projects"]["parameters"]["query"] | undefined;
}

/** What `client.projects.updateProject` takes. */
export interface UpdateProjectOptions extends CallOptions {
  readonly path: operations["update_project"]["parameters"]["path"];
  readonly body: operations["update_project"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.getProject` takes. */
export interface GetProjectOptions extends CallOptions {
  readonly path: operations["get_project"]["parameters"]["path"];
}

/** What `client.projects.deleteProject` takes. */
export interface DeleteProjectOptions extends CallOptions {
  readonly path: operations["delete_project"]["parameters"]["path"];
}

/** What `client.projects.updateProjectResources` takes. */
export interface UpdateProjectResourcesOptions extends CallOptions {
  readonly path: operations["update_project_resources"]["parameters"]["path"];
  readonly body: operations["update_project_resources"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.patchProjectResources` takes. */
export interface PatchProjectResourcesOptions extends CallOptions {
  readonly path: operations["patch_project_resources"]["parameters"]["path"];
  readonly body: operations["patch_project_resources"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.getProjectMetrics` takes. */
export interface GetProjectMetricsOptions extends CallOptions {
  readonly path: operations["get_project_metrics"]["parameters"]["path"];
  readonly query: operations["get_project_metrics"]["parameters"]["query"];
}

/** What `client.projects.getProjectsTelemetry` takes. */
export interface GetProjectsTelemetryOptions extends CallOptions {
  readonly query: operations["get_projects_telemetry"]["parameters"]["query"];
}

/** What `client.projects.countProjects` takes. */
export interface CountProjectsOptions extends CallOptions {
  readonly query?: operations["count_projects"]["parameters"]["query"] | undefined;
}

/** What `client.clusters.getInstallFile` takes. */
export interface GetInstallFileOptions extends CallOptions {
  readonly path: operations["getInstallFile"]["parameters"]["path"];
  readonly query?: operations["getInstallFile"]["parameters"]["query"] | undefined;
}

/** What `client.nodePools.getNodePools` takes. */
export interface GetNodePoolsOptions extends CallOptions {
  readonly path: operations["getNodePools"]["parameters"]["path"];
}

/** What `client.nodePools.createNodePool` takes. */
export interface CreateNodePoolOptions extends CallOptions {
  readonly path: operations["createNodePool"]["parameters"]["path"];
  readonly body?: NonNullable<operations["createNodePool"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.nodePools.updateNodePoolLabels` takes. */
export interface UpdateNodePoolLabelsOptions extends CallOptions {
  readonly path: operations["updateNodePoolLabels"]["parameters"]["path"];
  readonly body: operations["updateNodePoolLabels"]["requestBody"]["content"]["application/json"];
}

/** What `client.nodePools.deleteNodePool` takes. */
export interface DeleteNodePoolOptions extends CallOptions {
  readonly path: operations["deleteNodePool"]["parameters"]["path"];
}

/** What `client.nodePools.updateNodePool` takes. */
export interface UpdateNodePoolOptions extends CallOptions {
  readonly path: operations["updateNodePool"]["parameters"]["path"];
  readonly body: operations["updateNodePool"]["requestBody"]["content"]["application/json"];
}

/** What `client.tenant.getTenantSettings` takes. */
export interface GetTenantSettingsOptions extends CallOptions {}

/** What `client.tenant.updateTenantSetting` takes. */
export interface UpdateTenantSettingOptions extends CallOptions {
  readonly body?: NonNullable<operations["updateTenantSetting"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.tenant.getTenantSettingsByKey` takes. */
export interface GetTenantSettingsByKeyOptions extends CallOptions {
  readonly path: operations["getTenantSettingsByKey"]["parameters"]["path"];
}

/** What `client.clusters.getClusterMetricsDeprecated` takes. */
export interface GetClusterMetricsDeprecatedOptions extends CallOptions {
  readonly path: operations["getClusterMetrics"]["parameters"]["path"];
  readonly query?: operations["getClusterMetrics"]["parameters"]["query"] | undefined;
}

/** What `client.departments.getDepartmentsMetrics` takes. */
export interface GetDepartmentsMetricsOptions extends CallOptions {
  readonly path: operations["getDepartmentsMetrics"]["parameters"]["path"];
  readonly query?: operations["getDepartmentsMetrics"]["parameters"]["query"] | undefined;
}

/** What `client.departments.getDepartmentMetricsDeprecated` takes. */
export interface GetDepartmentMetricsDeprecatedOptions extends CallOptions {
  readonly path: operations["getDepartmentMetrics"]["parameters"]["path"];
  readonly query?: operations["getDepartmentMetrics"]["parameters"]["query"] | undefined;
}

/** What `client.projects.getProjectsMetrics` takes. */
export interface GetProjectsMetricsOptions extends CallOptions {
  readonly path: operations["getProjectsMetrics"]["parameters"]["path"];
  readonly query?: operations["getProjectsMetrics"]["parameters"]["query"] | undefined;
}

/** What `client.projects.getProjectMetricsDeprecated` takes. */
export interface GetProjectMetricsDeprecatedOptions extends CallOptions {
  readonly path: operations["getProjectMetrics"]["parameters"]["path"];
  readonly query?: operations["getProjectMetrics"]["parameters"]["query"] | undefined;
}

/** What `client.adminCli.getAdminCLIRelease` takes. */
export interface GetAdminCLIReleaseOptions extends CallOptions {
  readonly path: operations["getAdminCLIRelease"]["parameters"]["path"];
}

/** What `client.adminCli.getAdminCLIReleaseChecksum` takes. */
export interface GetAdminCLIReleaseChecksumOptions extends CallOptions {
  readonly path: operations["getAdminCLIReleaseChecksum"]["parameters"]["path"];
}

/** What `client.adminCli.getAdminCLIReleaseByVersion` takes. */
export interface GetAdminCLIReleaseByVersionOptions extends CallOptions {
  readonly path: operations["getAdminCLIReleaseByVersion"]["parameters"]["path"];
}

/** What `client.adminCli.getAdminCLIReleaseByVersionChecksum` takes. */
export interface GetAdminCLIReleaseByVersionChecksumOptions extends CallOptions {
  readonly path: operations["getAdminCLIReleaseByVersionChecksum"]["parameters"]["path"];
}

/** What `client.compute.listComputeAssets` takes. */
export interface ListComputeAssetsOptions extends CallOptions {
  readonly query?: operations["list_compute_assets"]["parameters"]["query"] | undefined;
}

/** What `client.compute.createComputeAsset` takes. */
export interface CreateComputeAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_compute_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.compute.getComputeAssetById` takes. */
export interface GetComputeAssetByIdOptions extends CallOptions {
  readonly path: operations["get_compute_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_compute_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.compute.updateComputeAssetById` takes. */
export interface UpdateComputeAssetByIdOptions extends CallOptions {
  readonly path: operations["update_compute_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_compute_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.compute.deleteComputeAssetById` takes. */
export interface DeleteComputeAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_compute_asset_by_id"]["parameters"]["path"];
}

/** What `client.credentials.listCredentialsAssets` takes. */
export interface ListCredentialsAssetsOptions extends CallOptions {
  readonly query?: operations["list_credentials_assets"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.listAccessKeys` takes. */
export interface ListAccessKeysOptions extends CallOptions {
  readonly query?: operations["list_access_keys"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.createAccessKey` takes. */
export interface CreateAccessKeyOptions extends CallOptions {
  readonly body: operations["create_access_key"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.getAccessKeyById` takes. */
export interface GetAccessKeyByIdOptions extends CallOptions {
  readonly path: operations["get_access_key_by_id"]["parameters"]["path"];
  readonly query?: operations["get_access_key_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.updateAccessKey` takes. */
export interface UpdateAccessKeyOptions extends CallOptions {
  readonly path: operations["update_access_key"]["parameters"]["path"];
  readonly body: operations["update_access_key"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.deleteAccessKey` takes. */
export interface DeleteAccessKeyOptions extends CallOptions {
  readonly path: operations["delete_access_key"]["parameters"]["path"];
}

/** What `client.credentials.listPasswords` takes. */
export interface ListPasswordsOptions extends CallOptions {
  readonly query?: operations["list_passwords"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.createPassword` takes. */
export interface CreatePasswordOptions extends CallOptions {
  readonly body: operations["create_password"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.getPasswordById` takes. */
export interface GetPasswordByIdOptions extends CallOptions {
  readonly path: operations["get_password_by_id"]["parameters"]["path"];
  readonly query?: operations["get_password_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.updatePassword` takes. */
export interface UpdatePasswordOptions extends CallOptions {
  readonly path: operations["update_password"]["parameters"]["path"];
  readonly body: operations["update_password"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.deletePassword` takes. */
export interface DeletePasswordOptions extends CallOptions {
  readonly path: operations["delete_password"]["parameters"]["path"];
}

/** What `client.credentials.listDockerRegistries` takes. */
export interface ListDockerRegistriesOptions extends CallOptions {
  readonly query?: operations["list_docker_registries"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.createDockerRegistry` takes. */
export interface CreateDockerRegistryOptions extends CallOptions {
  readonly body: operations["create_docker_registry"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.getDockerRegistryById` takes. */
export interface GetDockerRegistryByIdOptions extends CallOptions {
  readonly path: operations["get_docker_registry_by_id"]["parameters"]["path"];
  readonly query?: operations["get_docker_registry_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.updateDockerRegistry` takes. */
export interface UpdateDockerRegistryOptions extends CallOptions {
  readonly path: operations["update_docker_registry"]["parameters"]["path"];
  readonly body: operations["update_docker_registry"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.deleteDockerRegistry` takes. */
export interface DeleteDockerRegistryOptions extends CallOptions {
  readonly path: operations["delete_docker_registry"]["parameters"]["path"];
}

/** What `client.credentials.listGenericSecret` takes. */
export interface ListGenericSecretOptions extends CallOptions {
  readonly query?: operations["list_generic_secret"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.createGenericSecret` takes. */
export interface CreateGenericSecretOptions extends CallOptions {
  readonly body: operations["create_generic_secret"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.getGenericSecretById` takes. */
export interface GetGenericSecretByIdOptions extends CallOptions {
  readonly path: operations["get_generic_secret_by_id"]["parameters"]["path"];
  readonly query?: operations["get_generic_secret_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.updateGenericSecret` takes. */
export interface UpdateGenericSecretOptions extends CallOptions {
  readonly path: operations["update_generic_secret"]["parameters"]["path"];
  readonly body: operations["update_generic_secret"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.deleteGenericSecret` takes. */
export interface DeleteGenericSecretOptions extends CallOptions {
  readonly path: operations["delete_generic_secret"]["parameters"]["path"];
}

/** What `client.credentials.listNgcApiKey` takes. */
export interface ListNgcApiKeyOptions extends CallOptions {
  readonly query?: operations["list_ngc_api_key"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.createNgcApiKey` takes. */
export interface CreateNgcApiKeyOptions extends CallOptions {
  readonly body: operations["create_ngc_api_key"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.getNgcApiKeyById` takes. */
export interface GetNgcApiKeyByIdOptions extends CallOptions {
  readonly path: operations["get_ngc_api_key_by_id"]["parameters"]["path"];
  readonly query?: operations["get_ngc_api_key_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.credentials.updateNgcApiKey` takes. */
export interface UpdateNgcApiKeyOptions extends CallOptions {
  readonly path: operations["update_ngc_api_key"]["parameters"]["path"];
  readonly body: operations["update_ngc_api_key"]["requestBody"]["content"]["application/json"];
}

/** What `client.credentials.deleteNgcApiKey` takes. */
export interface DeleteNgcApiKeyOptions extends CallOptions {
  readonly path: operations["delete_ngc_api_key"]["parameters"]["path"];
}

/** What `client.registry.listRegistries` takes. */
export interface ListRegistriesOptions extends CallOptions {
  readonly query?: operations["list_registries"]["parameters"]["query"] | undefined;
}

/** What `client.registry.createRegistry` takes. */
export interface CreateRegistryOptions extends CallOptions {
  readonly body: operations["create_registry"]["requestBody"]["content"]["application/json"];
}

/** What `client.registry.getRegistryById` takes. */
export interface GetRegistryByIdOptions extends CallOptions {
  readonly path: operations["get_registry_by_id"]["parameters"]["path"];
}

/** What `client.registry.deleteRegistry` takes. */
export interface DeleteRegistryOptions extends CallOptions {
  readonly path: operations["delete_registry"]["parameters"]["path"];
}

/** What `client.registry.updateRegistry` takes. */
export interface UpdateRegistryOptions extends CallOptions {
  readonly path: operations["update_registry"]["parameters"]["path"];
  readonly body: operations["update_registry"]["requestBody"]["content"]["application/json"];
}

/** What `client.registry.getRepositories` takes. */
export interface GetRepositoriesOptions extends CallOptions {
  readonly path: operations["get_repositories"]["parameters"]["path"];
  readonly query?: operations["get_repositories"]["parameters"]["query"] | undefined;
}

/** What `client.registry.getRepositoryTags` takes. */
export interface GetRepositoryTagsOptions extends CallOptions {
  readonly path: operations["get_repository_tags"]["parameters"]["path"];
  readonly query: operations["get_repository_tags"]["parameters"]["query"];
}

/** What `client.environment.listEnvironmentAssets` takes. */
export interface ListEnvironmentAssetsOptions extends CallOptions {
  readonly query?: operations["list_environment_assets"]["parameters"]["query"] | undefined;
}

/** What `client.environment.createEnvironmentAsset` takes. */
export interface CreateEnvironmentAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_environment_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.environment.getEnvironmentAssetById` takes. */
export interface GetEnvironmentAssetByIdOptions extends CallOptions {
  readonly path: operations["get_environment_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_environment_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.environment.updateEnvironmentAssetById` takes. */
export interface UpdateEnvironmentAssetByIdOptions extends CallOptions {
  readonly path: operations["update_environment_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_environment_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.environment.deleteEnvironmentAssetById` takes. */
export interface DeleteEnvironmentAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_environment_asset_by_id"]["parameters"]["path"];
}

/** What `client.datasources.listDatasourceAssets` takes. */
export interface ListDatasourceAssetsOptions extends CallOptions {
  readonly query?: operations["list_datasource_assets"]["parameters"]["query"] | undefined;
}

/** What `client.git.listGitAssets` takes. */
export interface ListGitAssetsOptions extends CallOptions {
  readonly query?: operations["list_git_assets"]["parameters"]["query"] | undefined;
}

/** What `client.git.createGitAsset` takes. */
export interface CreateGitAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_git_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.git.getGitAssetById` takes. */
export interface GetGitAssetByIdOptions extends CallOptions {
  readonly path: operations["get_git_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_git_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.git.updateGitAssetById` takes. */
export interface UpdateGitAssetByIdOptions extends CallOptions {
  readonly path: operations["update_git_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_git_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.git.deleteGitAssetById` takes. */
export interface DeleteGitAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_git_asset_by_id"]["parameters"]["path"];
}

/** What `client.hostPath.listHostPathAssets` takes. */
export interface ListHostPathAssetsOptions extends CallOptions {
  readonly query?: operations["list_host_path_assets"]["parameters"]["query"] | undefined;
}

/** What `client.hostPath.createHostPath` takes. */
export interface CreateHostPathOptions extends CallOptions {
  readonly body: operations["create_host_path"]["requestBody"]["content"]["application/json"];
}

/** What `client.hostPath.getHostPathById` takes. */
export interface GetHostPathByIdOptions extends CallOptions {
  readonly path: operations["get_host_path_by_id"]["parameters"]["path"];
  readonly query?: operations["get_host_path_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.hostPath.updateHostPathById` takes. */
export interface UpdateHostPathByIdOptions extends CallOptions {
  readonly path: operations["update_host_path_by_id"]["parameters"]["path"];
  readonly body: operations["update_host_path_by_id"]["requestBody"]["content"]["application/json"];
}

/** What `client.hostPath.deleteHostPathById` takes. */
export interface DeleteHostPathByIdOptions extends CallOptions {
  readonly path: operations["delete_host_path_by_id"]["parameters"]["path"];
}

/** What `client.nfs.listNfsAssets` takes. */
export interface ListNfsAssetsOptions extends CallOptions {
  readonly query?: operations["list_nfs_assets"]["parameters"]["query"] | undefined;
}

/** What `client.nfs.createNfsAsset` takes. */
export interface CreateNfsAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_nfs_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.nfs.getNfsAssetById` takes. */
export interface GetNfsAssetByIdOptions extends CallOptions {
  readonly path: operations["get_nfs_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_nfs_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.nfs.updateNfsAssetById` takes. */
export interface UpdateNfsAssetByIdOptions extends CallOptions {
  readonly path: operations["update_nfs_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_nfs_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.nfs.deleteNfsAssetById` takes. */
export interface DeleteNfsAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_nfs_asset_by_id"]["parameters"]["path"];
}

/** What `client.pvc.listPvcAssets` takes. */
export interface ListPvcAssetsOptions extends CallOptions {
  readonly query?: operations["list_pvc_assets"]["parameters"]["query"] | undefined;
}

/** What `client.pvc.createPvcAsset` takes. */
export interface CreatePvcAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_pvc_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.pvc.getPvcAssetById` takes. */
export interface GetPvcAssetByIdOptions extends CallOptions {
  readonly path: operations["get_pvc_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_pvc_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.pvc.updatePvcAssetById` takes. */
export interface UpdatePvcAssetByIdOptions extends CallOptions {
  readonly path: operations["update_pvc_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_pvc_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.pvc.deletePvcAssetById` takes. */
export interface DeletePvcAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_pvc_asset_by_id"]["parameters"]["path"];
}

/** What `client.pvc.getPvcHistory` takes. */
export interface GetPvcHistoryOptions extends CallOptions {
  readonly path: operations["get_pvc_history"]["parameters"]["path"];
  readonly query?: operations["get_pvc_history"]["parameters"]["query"] | undefined;
}

/** What `client.s3.listS3Assets` takes. */
export interface ListS3AssetsOptions extends CallOptions {
  readonly query?: operations["list_s3_assets"]["parameters"]["query"] | undefined;
}

/** What `client.s3.createS3Asset` takes. */
export interface CreateS3AssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_s3_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.s3.getS3AssetById` takes. */
export interface GetS3AssetByIdOptions extends CallOptions {
  readonly path: operations["get_s3_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_s3_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.s3.updateS3AssetById` takes. */
export interface UpdateS3AssetByIdOptions extends CallOptions {
  readonly path: operations["update_s3_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_s3_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.s3.deleteS3AssetById` takes. */
export interface DeleteS3AssetByIdOptions extends CallOptions {
  readonly path: operations["delete_s3_asset_by_id"]["parameters"]["path"];
}

/** What `client.template.listTemplates` takes. */
export interface ListTemplatesOptions extends CallOptions {
  readonly query?: operations["list_templates"]["parameters"]["query"] | undefined;
}

/** What `client.template.createTemplate` takes. */
export interface CreateTemplateOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.template.getTemplateById` takes. */
export interface GetTemplateByIdOptions extends CallOptions {
  readonly path: operations["get_template_by_id"]["parameters"]["path"];
}

/** What `client.template.updateTemplate` takes. */
export interface UpdateTemplateOptions extends CallOptions {
  readonly path: operations["update_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.template.deleteTemplateById` takes. */
export interface DeleteTemplateByIdOptions extends CallOptions {
  readonly path: operations["delete_template_by_id"]["parameters"]["path"];
}

/** What `client.configMap.listConfigMapAssets` takes. */
export interface ListConfigMapAssetsOptions extends CallOptions {
  readonly query?: operations["list_config_map_assets"]["parameters"]["query"] | undefined;
}

/** What `client.configMap.createConfigMapAsset` takes. */
export interface CreateConfigMapAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_config_map_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.configMap.getConfigMapAssetById` takes. */
export interface GetConfigMapAssetByIdOptions extends CallOptions {
  readonly path: operations["get_config_map_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_config_map_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.configMap.updateConfigMapAssetById` takes. */
export interface UpdateConfigMapAssetByIdOptions extends CallOptions {
  readonly path: operations["update_config_map_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_config_map_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.configMap.deleteConfigMapAssetById` takes. */
export interface DeleteConfigMapAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_config_map_asset_by_id"]["parameters"]["path"];
}

/** What `client.secret.listSecretAssets` takes. */
export interface ListSecretAssetsOptions extends CallOptions {
  readonly query?: operations["list_secret_assets"]["parameters"]["query"] | undefined;
}

/** What `client.secret.createSecretAsset` takes. */
export interface CreateSecretAssetOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_secret_asset"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.secret.getSecretAssetById` takes. */
export interface GetSecretAssetByIdOptions extends CallOptions {
  readonly path: operations["get_secret_asset_by_id"]["parameters"]["path"];
  readonly query?: operations["get_secret_asset_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.secret.updateSecretAssetById` takes. */
export interface UpdateSecretAssetByIdOptions extends CallOptions {
  readonly path: operations["update_Secret_asset_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_Secret_asset_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.secret.deleteSecretAssetById` takes. */
export interface DeleteSecretAssetByIdOptions extends CallOptions {
  readonly path: operations["delete_secret_asset_by_id"]["parameters"]["path"];
}

/** What `client.policy.listPolicies` takes. */
export interface ListPoliciesOptions extends CallOptions {
  readonly query?: operations["list_policies"]["parameters"]["query"] | undefined;
}

/** What `client.policy.updateTrainingPolicyV2` takes. */
export interface UpdateTrainingPolicyV2Options extends CallOptions {
  readonly query?: operations["update_training_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_training_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteTrainingPolicyV2` takes. */
export interface OverwriteTrainingPolicyV2Options extends CallOptions {
  readonly query?: operations["overwrite_training_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_training_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getTrainingPolicyV2` takes. */
export interface GetTrainingPolicyV2Options extends CallOptions {
  readonly query: operations["get_training_policy_v2"]["parameters"]["query"];
}

/** What `client.policy.deleteTrainingPolicy` takes. */
export interface DeleteTrainingPolicyOptions extends CallOptions {
  readonly query: operations["delete_training_policy"]["parameters"]["query"];
}

/** What `client.policy.updateWorkspacePolicyV2` takes. */
export interface UpdateWorkspacePolicyV2Options extends CallOptions {
  readonly query?: operations["update_workspace_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_workspace_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteWorkspacePolicyV2` takes. */
export interface OverwriteWorkspacePolicyV2Options extends CallOptions {
  readonly query?: operations["overwrite_workspace_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_workspace_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getWorkspacePolicyV2` takes. */
export interface GetWorkspacePolicyV2Options extends CallOptions {
  readonly query: operations["get_workspace_policy_v2"]["parameters"]["query"];
}

/** What `client.policy.deleteWorkspacePolicy` takes. */
export interface DeleteWorkspacePolicyOptions extends CallOptions {
  readonly query: operations["delete_workspace_policy"]["parameters"]["query"];
}

/** What `client.policy.updateDistributedPolicyV2` takes. */
export interface UpdateDistributedPolicyV2Options extends CallOptions {
  readonly query?: operations["update_distributed_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_distributed_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteDistributedPolicyV2` takes. */
export interface OverwriteDistributedPolicyV2Options extends CallOptions {
  readonly query?: operations["overwrite_distributed_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_distributed_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getDistributedPolicyV2` takes. */
export interface GetDistributedPolicyV2Options extends CallOptions {
  readonly query: operations["get_distributed_policy_v2"]["parameters"]["query"];
}

/** What `client.policy.deleteDistributedPolicy` takes. */
export interface DeleteDistributedPolicyOptions extends CallOptions {
  readonly query: operations["delete_distributed_policy"]["parameters"]["query"];
}

/** What `client.policy.updateInferencePolicyV2` takes. */
export interface UpdateInferencePolicyV2Options extends CallOptions {
  readonly query?: operations["update_inference_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_inference_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteInferencePolicyV2` takes. */
export interface OverwriteInferencePolicyV2Options extends CallOptions {
  readonly query?: operations["overwrite_inference_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_inference_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getInferencePolicyV2` takes. */
export interface GetInferencePolicyV2Options extends CallOptions {
  readonly query: operations["get_inference_policy_v2"]["parameters"]["query"];
}

/** What `client.policy.deleteInferencePolicy` takes. */
export interface DeleteInferencePolicyOptions extends CallOptions {
  readonly query: operations["delete_inference_policy"]["parameters"]["query"];
}

/** What `client.policy.updateDistributedInferencePolicyV2` takes. */
export interface UpdateDistributedInferencePolicyV2Options extends CallOptions {
  readonly query?: operations["update_distributed_inference_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_distributed_inference_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteDistributedInferencePolicyV2` takes. */
export interface OverwriteDistributedInferencePolicyV2Options extends CallOptions {
  readonly query?: operations["overwrite_distributed_inference_policy_v2"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_distributed_inference_policy_v2"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getDistributedInferencePolicyV2` takes. */
export interface GetDistributedInferencePolicyV2Options extends CallOptions {
  readonly query: operations["get_distributed_inference_policy_v2"]["parameters"]["query"];
}

/** What `client.policy.deleteDistributedInferencePolicy` takes. */
export interface DeleteDistributedInferencePolicyOptions extends CallOptions {
  readonly query: operations["delete_distributed_inference_policy"]["parameters"]["query"];
}

/** What `client.policy.updateNimServicePolicy` takes. */
export interface UpdateNimServicePolicyOptions extends CallOptions {
  readonly query?: operations["update_nim_service_policy"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["update_nim_service_policy"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.overwriteNimServicePolicy` takes. */
export interface OverwriteNimServicePolicyOptions extends CallOptions {
  readonly query?: operations["overwrite_nim_service_policy"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["overwrite_nim_service_policy"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.policy.getNimServicePolicy` takes. */
export interface GetNimServicePolicyOptions extends CallOptions {
  readonly query: operations["get_nim_service_policy"]["parameters"]["query"];
}

/** What `client.policy.deleteNimServicePolicy` takes. */
export interface DeleteNimServicePolicyOptions extends CallOptions {
  readonly query: operations["delete_nim_service_policy"]["parameters"]["query"];
}

/** What `client.storageClasses.v1GetStorageClasses` takes. */
export interface V1GetStorageClassesOptions extends CallOptions {
  readonly path: operations["V1GetStorageClasses"]["parameters"]["path"];
  readonly query?: operations["V1GetStorageClasses"]["parameters"]["query"] | undefined;
}

/** What `client.storageClasses.getStorageClasses` takes. */
export interface GetStorageClassesOptions extends CallOptions {
  readonly query: operations["getStorageClasses"]["parameters"]["query"];
}

/** What `client.storageClasses.getStorageClassesV2` takes. */
export interface GetStorageClassesV2Options extends CallOptions {
  readonly query: operations["getStorageClassesV2"]["parameters"]["query"];
}

/** What `client.storageClassConfiguration.listStorageClassConfiguration` takes. */
export interface ListStorageClassConfigurationOptions extends CallOptions {
  readonly query?: operations["list_storage_class_configuration"]["parameters"]["query"] | undefined;
}

/** What `client.storageClassConfiguration.createStorageClassConfiguration` takes. */
export interface CreateStorageClassConfigurationOptions extends CallOptions {
  readonly body: operations["create_storage_class_configuration"]["requestBody"]["content"]["application/json"];
}

/** What `client.storageClassConfiguration.getStorageClassConfigurationById` takes. */
export interface GetStorageClassConfigurationByIdOptions extends CallOptions {
  readonly path: operations["get_storage_class_configuration_by_id"]["parameters"]["path"];
  readonly query?: operations["get_storage_class_configuration_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.storageClassConfiguration.patchStorageClassConfigurationById` takes. */
export interface PatchStorageClassConfigurationByIdOptions extends CallOptions {
  readonly path: operations["patch_storage_class_configuration_by_id"]["parameters"]["path"];
  readonly query?: operations["patch_storage_class_configuration_by_id"]["parameters"]["query"] | undefined;
  readonly body: operations["patch_storage_class_configuration_by_id"]["requestBody"]["content"]["application/json"];
}

/** What `client.storageClassConfiguration.updateStorageClassConfigurationById` takes. */
export interface UpdateStorageClassConfigurationByIdOptions extends CallOptions {
  readonly path: operations["update_storage_class_configuration_by_id"]["parameters"]["path"];
  readonly query?: operations["update_storage_class_configuration_by_id"]["parameters"]["query"] | undefined;
  readonly body: operations["update_storage_class_configuration_by_id"]["requestBody"]["content"]["application/json"];
}

/** What `client.storageClassConfiguration.deleteStorageClassConfigurationById` takes. */
export interface DeleteStorageClassConfigurationByIdOptions extends CallOptions {
  readonly path: operations["delete_storage_class_configuration_by_id"]["parameters"]["path"];
  readonly query?: operations["delete_storage_class_configuration_by_id"]["parameters"]["query"] | undefined;
}

/** What `client.projects.createProjectDeprecated` takes. */
export interface CreateProjectDeprecatedOptions extends CallOptions {
  readonly path: operations["createProject"]["parameters"]["path"];
  readonly query?: operations["createProject"]["parameters"]["query"] | undefined;
  readonly body: operations["createProject"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.getProjectsDeprecated` takes. */
export interface GetProjectsDeprecatedOptions extends CallOptions {
  readonly path: operations["getProjects"]["parameters"]["path"];
  readonly query?: operations["getProjects"]["parameters"]["query"] | undefined;
}

/** What `client.projects.updateProjectDeprecated` takes. */
export interface UpdateProjectDeprecatedOptions extends CallOptions {
  readonly path: operations["updateProject"]["parameters"]["path"];
  readonly query?: operations["updateProject"]["parameters"]["query"] | undefined;
  readonly body: operations["updateProject"]["requestBody"]["content"]["application/json"];
}

/** What `client.projects.deleteProjectDeprecated` takes. */
export interface DeleteProjectDeprecatedOptions extends CallOptions {
  readonly path: operations["deleteProject"]["parameters"]["path"];
}

/** What `client.projects.getProjectDeprecated` takes. */
export interface GetProjectDeprecatedOptions extends CallOptions {
  readonly path: operations["getProject"]["parameters"]["path"];
  readonly query?: operations["getProject"]["parameters"]["query"] | undefined;
}

/** What `client.departments.getDepartmentsDeprecated` takes. */
export interface GetDepartmentsDeprecatedOptions extends CallOptions {
  readonly path: operations["getDepartments"]["parameters"]["path"];
  readonly query?: operations["getDepartments"]["parameters"]["query"] | undefined;
}

/** What `client.departments.updateDepartmentAdmins` takes. */
export interface UpdateDepartmentAdminsOptions extends CallOptions {
  readonly path: operations["updateDepartmentAdmins"]["parameters"]["path"];
  readonly body: operations["updateDepartmentAdmins"]["requestBody"]["content"]["application/json"];
}

/** What `client.roles.getRolesV1` takes. */
export interface GetRolesV1Options extends CallOptions {}

/** What `client.roles.getRoleV1` takes. */
export interface GetRoleV1Options extends CallOptions {
  readonly path: operations["get_role_v1"]["parameters"]["path"];
}

/** What `client.accessRules.createAccessRule` takes. */
export interface CreateAccessRuleOptions extends CallOptions {
  readonly body: operations["create_access_rule"]["requestBody"]["content"]["application/json"];
}

/** What `client.accessRules.getAccessRules` takes. */
export interface GetAccessRulesOptions extends CallOptions {
  readonly query?: operations["get_access_rules"]["parameters"]["query"] | undefined;
}

/** What `client.accessRules.getAccessRule` takes. */
export interface GetAccessRuleOptions extends CallOptions {
  readonly path: operations["get_access_rule"]["parameters"]["path"];
}

/** What `client.accessRules.deleteAccessRule` takes. */
export interface DeleteAccessRuleOptions extends CallOptions {
  readonly path: operations["delete_access_rule"]["parameters"]["path"];
}

/** What `client.accessRules.countAccessRules` takes. */
export interface CountAccessRulesOptions extends CallOptions {
  readonly query?: operations["count_access_rules"]["parameters"]["query"] | undefined;
}

/** What `client.accessRules.accessRulesBatch` takes. */
export interface AccessRulesBatchOptions extends CallOptions {
  readonly body?: NonNullable<operations["access_rules_batch"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.accessRules.accessRulesBatchCreate` takes. */
export interface AccessRulesBatchCreateOptions extends CallOptions {
  readonly body?: NonNullable<operations["access_rules_batch_create"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.permissions.getPermissions` takes. */
export interface GetPermissionsOptions extends CallOptions {}

/** What `client.permissions.getPermittedScopes` takes. */
export interface GetPermittedScopesOptions extends CallOptions {
  readonly body: operations["get_permitted_scopes"]["requestBody"]["content"]["application/json"];
}

/** What `client.me.getMeAccessRules` takes. */
export interface GetMeAccessRulesOptions extends CallOptions {
  readonly query?: operations["get_me_access_rules"]["parameters"]["query"] | undefined;
}

/** What `client.me.countMeAccessRules` takes. */
export interface CountMeAccessRulesOptions extends CallOptions {
  readonly query?: operations["count_me_access_rules"]["parameters"]["query"] | undefined;
}

/** What `client.idps.getIdps` takes. */
export interface GetIdpsOptions extends CallOptions {}

/** What `client.idps.createIdp` takes. */
export interface CreateIdpOptions extends CallOptions {
  readonly body: operations["create_idp"]["requestBody"]["content"]["application/json"];
}

/** What `client.idps.getIdp` takes. */
export interface GetIdpOptions extends CallOptions {
  readonly path: operations["get_idp"]["parameters"]["path"];
}

/** What `client.idps.deleteIdp` takes. */
export interface DeleteIdpOptions extends CallOptions {
  readonly path: operations["delete_idp"]["parameters"]["path"];
}

/** What `client.idps.updateIdp` takes. */
export interface UpdateIdpOptions extends CallOptions {
  readonly path: operations["update_idp"]["parameters"]["path"];
  readonly body: operations["update_idp"]["requestBody"]["content"]["application/json"];
}

/** What `client.idps.getIdpMappers` takes. */
export interface GetIdpMappersOptions extends CallOptions {
  readonly path: operations["get_idp_mappers"]["parameters"]["path"];
}

/** What `client.idps.updateIdpMappers` takes. */
export interface UpdateIdpMappersOptions extends CallOptions {
  readonly path: operations["update_idp_mappers"]["parameters"]["path"];
  readonly body: operations["update_idp_mappers"]["requestBody"]["content"]["application/json"];
}

/** What `client.users.getUsers` takes. */
export interface GetUsersOptions extends CallOptions {
  readonly query?: operations["get_users"]["parameters"]["query"] | undefined;
}

/** What `client.users.createUser` takes. */
export interface CreateUserOptions extends CallOptions {
  readonly body: operations["create_user"]["requestBody"]["content"]["application/json"];
}

/** What `client.users.countUsers` takes. */
export interface CountUsersOptions extends CallOptions {
  readonly query?: operations["count_users"]["parameters"]["query"] | undefined;
}

/** What `client.users.logoutUser` takes. */
export interface LogoutUserOptions extends CallOptions {
  readonly path: operations["logout_user"]["parameters"]["path"];
}

/** What `client.users.resetUserPassword` takes. */
export interface ResetUserPasswordOptions extends CallOptions {
  readonly path: operations["reset_user_password"]["parameters"]["path"];
}

/** What `client.users.getUserById` takes. */
export interface GetUserByIdOptions extends CallOptions {
  readonly path: operations["get_user_by_id"]["parameters"]["path"];
}

/** What `client.users.deleteUserById` takes. */
export interface DeleteUserByIdOptions extends CallOptions {
  readonly path: operations["delete_user_by_id"]["parameters"]["path"];
}

/** What `client.users.changeUserPassword` takes. */
export interface ChangeUserPasswordOptions extends CallOptions {
  readonly body: operations["change_user_password"]["requestBody"]["content"]["application/json"];
}

/** What `client.applications.getApplications` takes. */
export interface GetApplicationsOptions extends CallOptions {}

/** What `client.applications.createApplication` takes. */
export interface CreateApplicationOptions extends CallOptions {
  readonly body: operations["create_application"]["requestBody"]["content"]["application/json"];
}

/** What `client.applications.getApplicationById` takes. */
export interface GetApplicationByIdOptions extends CallOptions {
  readonly path: operations["get_application_by_id"]["parameters"]["path"];
}

/** What `client.applications.updateApplicationById` takes. */
export interface UpdateApplicationByIdOptions extends CallOptions {
  readonly path: operations["update_application_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_application_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.applications.deleteApplicationById` takes. */
export interface DeleteApplicationByIdOptions extends CallOptions {
  readonly path: operations["delete_application_by_id"]["parameters"]["path"];
}

/** What `client.applications.regenerateApplicationSecret` takes. */
export interface RegenerateApplicationSecretOptions extends CallOptions {
  readonly path: operations["regenerate_application_secret"]["parameters"]["path"];
}

/** What `client.serviceAccounts.getServiceAccounts` takes. */
export interface GetServiceAccountsOptions extends CallOptions {}

/** What `client.serviceAccounts.createServiceAccount` takes. */
export interface CreateServiceAccountOptions extends CallOptions {
  readonly body: operations["create_service_account"]["requestBody"]["content"]["application/json"];
}

/** What `client.serviceAccounts.getServiceAccountById` takes. */
export interface GetServiceAccountByIdOptions extends CallOptions {
  readonly path: operations["get_service_account_by_id"]["parameters"]["path"];
}

/** What `client.serviceAccounts.updateServiceAccountById` takes. */
export interface UpdateServiceAccountByIdOptions extends CallOptions {
  readonly path: operations["update_service_account_by_id"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_service_account_by_id"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.serviceAccounts.deleteServiceAccountById` takes. */
export interface DeleteServiceAccountByIdOptions extends CallOptions {
  readonly path: operations["delete_service_account_by_id"]["parameters"]["path"];
}

/** What `client.serviceAccounts.regenerateServiceAccountSecret` takes. */
export interface RegenerateServiceAccountSecretOptions extends CallOptions {
  readonly path: operations["regenerate_service_account_secret"]["parameters"]["path"];
}

/** What `client.accessKeys.getAccessKeys` takes. */
export interface GetAccessKeysOptions extends CallOptions {}

/** What `client.accessKeys.createAccessKey` takes. */
export interface CreateAccessKey1Options extends CallOptions {
  readonly body: operations["create_access_key1"]["requestBody"]["content"]["application/json"];
}

/** What `client.accessKeys.getAccessKeyById` takes. */
export interface GetAccessKeyById1Options extends CallOptions {
  readonly path: operations["get_access_key_by_id1"]["parameters"]["path"];
}

/** What `client.accessKeys.deleteAccessKeyById` takes. */
export interface DeleteAccessKeyByIdOptions extends CallOptions {
  readonly path: operations["delete_access_key_by_id"]["parameters"]["path"];
}

/** What `client.accessKeys.regenerateAccessKeySecret` takes. */
export interface RegenerateAccessKeySecretOptions extends CallOptions {
  readonly path: operations["regenerate_access_key_secret"]["parameters"]["path"];
}

/** What `client.accessKeys.getAccessKeysAdministration` takes. */
export interface GetAccessKeysAdministrationOptions extends CallOptions {
  readonly query?: operations["get_access_keys_administration"]["parameters"]["query"] | undefined;
}

/** What `client.accessKeys.deleteAccessKeyByIdAdministration` takes. */
export interface DeleteAccessKeyByIdAdministrationOptions extends CallOptions {
  readonly path: operations["delete_access_key_by_id_administration"]["parameters"]["path"];
}

/** What `client.userApplications.getUserApplications` takes. */
export interface GetUserApplicationsOptions extends CallOptions {}

/** What `client.userApplications.createUserApplication` takes. */
export interface CreateUserApplicationOptions extends CallOptions {
  readonly body: operations["create_user_application"]["requestBody"]["content"]["application/json"];
}

/** What `client.userApplications.getUserApplicationById` takes. */
export interface GetUserApplicationByIdOptions extends CallOptions {
  readonly path: operations["get_user_application_by_id"]["parameters"]["path"];
}

/** What `client.userApplications.deleteUserApplicationById` takes. */
export interface DeleteUserApplicationByIdOptions extends CallOptions {
  readonly path: operations["delete_user_application_by_id"]["parameters"]["path"];
}

/** What `client.userApplications.regenerateUserApplicationSecret` takes. */
export interface RegenerateUserApplicationSecretOptions extends CallOptions {
  readonly path: operations["regenerate_user_application_secret"]["parameters"]["path"];
}

/** What `client.userApplications.getUserApplicationsAdministration` takes. */
export interface GetUserApplicationsAdministrationOptions extends CallOptions {
  readonly query?: operations["get_user_applications_administration"]["parameters"]["query"] | undefined;
}

/** What `client.userApplications.deleteUserApplicationByIdAdministration` takes. */
export interface DeleteUserApplicationByIdAdministrationOptions extends CallOptions {
  readonly path: operations["delete_user_application_by_id_administration"]["parameters"]["path"];
}

/** What `client.tokens.grantToken` takes. */
export interface GrantTokenOptions extends CallOptions {
  readonly body?: NonNullable<operations["grant_token"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.tokens.grantTokenV2` takes. */
export interface GrantTokenV2Options extends CallOptions {
  readonly body: operations["grant_token_v2"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
}

/** What `client.settings.getSecuritySettings` takes. */
export interface GetSecuritySettingsOptions extends CallOptions {}

/** What `client.settings.updateSecuritySettingByKey` takes. */
export interface UpdateSecuritySettingByKeyOptions extends CallOptions {
  readonly path: operations["update_security_setting_by_key"]["parameters"]["path"];
  readonly body: operations["update_security_setting_by_key"]["requestBody"]["content"]["application/json"];
}

/** What `client.settings.getSecuritySettingByKey` takes. */
export interface GetSecuritySettingByKeyOptions extends CallOptions {
  readonly path: operations["get_security_setting_by_key"]["parameters"]["path"];
}

/** What `client.tokens.appToken` takes. */
export interface AppTokenOptions extends CallOptions {
  readonly body?: NonNullable<operations["app_token"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloads.getWorkloads` takes. */
export interface GetWorkloadsOptions extends CallOptions {
  readonly query?: operations["get_workloads"]["parameters"]["query"] | undefined;
}

/** What `client.workloads.getWorkload` takes. */
export interface GetWorkloadOptions extends CallOptions {
  readonly path: operations["get_workload"]["parameters"]["path"];
}

/** What `client.workloads.countWorkloads` takes. */
export interface CountWorkloadsOptions extends CallOptions {
  readonly query?: operations["count_workloads"]["parameters"]["query"] | undefined;
}

/** What `client.workloads.getWorkloadsTelemetry` takes. */
export interface GetWorkloadsTelemetryOptions extends CallOptions {
  readonly query: operations["get_workloads_telemetry"]["parameters"]["query"];
}

/** What `client.pods.listPods` takes. */
export interface ListPodsOptions extends CallOptions {
  readonly query?: operations["list_pods"]["parameters"]["query"] | undefined;
}

/** What `client.pods.getWorkloadPodMetrics` takes. */
export interface GetWorkloadPodMetricsOptions extends CallOptions {
  readonly path: operations["get_workload_pod_metrics"]["parameters"]["path"];
  readonly query: operations["get_workload_pod_metrics"]["parameters"]["query"];
}

/** What `client.pods.getWorkloadPods` takes. */
export interface GetWorkloadPodsOptions extends CallOptions {
  readonly path: operations["get_workload_pods"]["parameters"]["path"];
  readonly query?: operations["get_workload_pods"]["parameters"]["query"] | undefined;
}

/** What `client.pods.countPods` takes. */
export interface CountPodsOptions extends CallOptions {
  readonly query?: operations["count_pods"]["parameters"]["query"] | undefined;
}

/** What `client.events.getWorkloadEvents` takes. */
export interface GetWorkloadEventsOptions extends CallOptions {
  readonly path: operations["get_workload_events"]["parameters"]["path"];
  readonly query?: operations["get_workload_events"]["parameters"]["query"] | undefined;
}

/** What `client.events.getWorkloadHistory` takes. */
export interface GetWorkloadHistoryOptions extends CallOptions {
  readonly path: operations["get_workload_history"]["parameters"]["path"];
  readonly query?: operations["get_workload_history"]["parameters"]["query"] | undefined;
}

/** What `client.workloads.getWorkloadMetrics` takes. */
export interface GetWorkloadMetricsOptions extends CallOptions {
  readonly path: operations["get_workload_metrics"]["parameters"]["path"];
  readonly query: operations["get_workload_metrics"]["parameters"]["query"];
}

/** What `client.workspaces.createWorkspace` takes. */
export interface CreateWorkspace1Options extends CallOptions {
  readonly body?: NonNullable<operations["create_workspace1"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workspaces.deleteWorkspace` takes. */
export interface DeleteWorkspaceOptions extends CallOptions {
  readonly path: operations["delete_workspace"]["parameters"]["path"];
}

/** What `client.workspaces.getWorkspace` takes. */
export interface GetWorkspaceOptions extends CallOptions {
  readonly path: operations["get_workspace"]["parameters"]["path"];
}

/** What `client.workspaces.suspendWorkspace` takes. */
export interface SuspendWorkspaceOptions extends CallOptions {
  readonly path: operations["suspend_workspace"]["parameters"]["path"];
}

/** What `client.workspaces.resumeWorkspace` takes. */
export interface ResumeWorkspaceOptions extends CallOptions {
  readonly path: operations["resume_workspace"]["parameters"]["path"];
}

/** What `client.trainings.createTraining` takes. */
export interface CreateTraining1Options extends CallOptions {
  readonly body?: NonNullable<operations["create_training1"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.trainings.deleteTraining` takes. */
export interface DeleteTrainingOptions extends CallOptions {
  readonly path: operations["delete_training"]["parameters"]["path"];
}

/** What `client.trainings.getTraining` takes. */
export interface GetTrainingOptions extends CallOptions {
  readonly path: operations["get_training"]["parameters"]["path"];
}

/** What `client.trainings.suspendTraining` takes. */
export interface SuspendTrainingOptions extends CallOptions {
  readonly path: operations["suspend_training"]["parameters"]["path"];
}

/** What `client.trainings.resumeTraining` takes. */
export interface ResumeTrainingOptions extends CallOptions {
  readonly path: operations["resume_training"]["parameters"]["path"];
}

/** What `client.distributed.createDistributed` takes. */
export interface CreateDistributedOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_distributed"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.distributed.deleteDistributed` takes. */
export interface DeleteDistributedOptions extends CallOptions {
  readonly path: operations["delete_distributed"]["parameters"]["path"];
}

/** What `client.distributed.getDistributed` takes. */
export interface GetDistributedOptions extends CallOptions {
  readonly path: operations["get_distributed"]["parameters"]["path"];
}

/** What `client.distributed.suspendDistributed` takes. */
export interface SuspendDistributedOptions extends CallOptions {
  readonly path: operations["suspend_distributed"]["parameters"]["path"];
}

/** What `client.distributed.resumeDistributed` takes. */
export interface ResumeDistributedOptions extends CallOptions {
  readonly path: operations["resume_distributed"]["parameters"]["path"];
}

/** What `client.distributedInferences.createDistributedInference` takes. */
export interface CreateDistributedInferenceOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_distributed_inference"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.distributedInferences.deleteDistributedInference` takes. */
export interface DeleteDistributedInferenceOptions extends CallOptions {
  readonly path: operations["delete_distributed_inference"]["parameters"]["path"];
}

/** What `client.distributedInferences.getDistributedInference` takes. */
export interface GetDistributedInferenceOptions extends CallOptions {
  readonly path: operations["get_distributed_inference"]["parameters"]["path"];
}

/** What `client.distributedInferences.updateDistributedInferenceSpec` takes. */
export interface UpdateDistributedInferenceSpecOptions extends CallOptions {
  readonly path: operations["update_distributed_inference_spec"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_distributed_inference_spec"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.inferences.createInference` takes. */
export interface CreateInference1Options extends CallOptions {
  readonly body?: NonNullable<operations["create_inference1"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.inferences.deleteInference` takes. */
export interface DeleteInferenceOptions extends CallOptions {
  readonly path: operations["delete_inference"]["parameters"]["path"];
}

/** What `client.inferences.getInference` takes. */
export interface GetInferenceOptions extends CallOptions {
  readonly path: operations["get_inference"]["parameters"]["path"];
}

/** What `client.inferences.updateInferenceSpec` takes. */
export interface UpdateInferenceSpecOptions extends CallOptions {
  readonly path: operations["update_inference_spec"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_inference_spec"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.inferences.getInferenceWorkloadMetrics` takes. */
export interface GetInferenceWorkloadMetricsOptions extends CallOptions {
  readonly path: operations["get_inference_workload_metrics"]["parameters"]["path"];
  readonly query: operations["get_inference_workload_metrics"]["parameters"]["query"];
}

/** What `client.inferences.getInferenceWorkloadPodMetrics` takes. */
export interface GetInferenceWorkloadPodMetricsOptions extends CallOptions {
  readonly path: operations["get_inference_workload_pod_metrics"]["parameters"]["path"];
  readonly query: operations["get_inference_workload_pod_metrics"]["parameters"]["query"];
}

/** What `client.revisions.getInferenceWorkloadRevisions` takes. */
export interface GetInferenceWorkloadRevisionsOptions extends CallOptions {
  readonly path: operations["get_inference_workload_revisions"]["parameters"]["path"];
  readonly query?: operations["get_inference_workload_revisions"]["parameters"]["query"] | undefined;
}

/** What `client.revisions.countInferenceWorkloadRevisions` takes. */
export interface CountInferenceWorkloadRevisionsOptions extends CallOptions {
  readonly path: operations["count_inference_workload_revisions"]["parameters"]["path"];
  readonly query?: operations["count_inference_workload_revisions"]["parameters"]["query"] | undefined;
}

/** What `client.revisions.getRevision` takes. */
export interface GetRevisionOptions extends CallOptions {
  readonly path: operations["get_revision"]["parameters"]["path"];
}

/** What `client.pods.getRevisionPods` takes. */
export interface GetRevisionPodsOptions extends CallOptions {
  readonly path: operations["get_revision_pods"]["parameters"]["path"];
  readonly query?: operations["get_revision_pods"]["parameters"]["query"] | undefined;
}

/** What `client.events.getRevisionEvents` takes. */
export interface GetRevisionEventsOptions extends CallOptions {
  readonly path: operations["get_revision_events"]["parameters"]["path"];
  readonly query?: operations["get_revision_events"]["parameters"]["query"] | undefined;
}

/** What `client.events.getRevisionHistory` takes. */
export interface GetRevisionHistoryOptions extends CallOptions {
  readonly path: operations["get_revision_history"]["parameters"]["path"];
  readonly query?: operations["get_revision_history"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.listTemplates` takes. */
export interface ListTemplates1Options extends CallOptions {
  readonly query?: operations["list_templates1"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.templateNameAvailability` takes. */
export interface TemplateNameAvailabilityOptions extends CallOptions {
  readonly query: operations["template_name_availability"]["parameters"]["query"];
}

/** What `client.workloadTemplates.getTemplateById` takes. */
export interface GetTemplateById1Options extends CallOptions {
  readonly path: operations["get_template_by_id1"]["parameters"]["path"];
}

/** What `client.workloadTemplates.countTemplates` takes. */
export interface CountTemplatesOptions extends CallOptions {
  readonly query?: operations["count_templates"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.createWorkspaceTemplate` takes. */
export interface CreateWorkspaceTemplateOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_workspace_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.listWorkspaceTemplates` takes. */
export interface ListWorkspaceTemplatesOptions extends CallOptions {
  readonly query?: operations["list_workspace_templates"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.getWorkspaceTemplate` takes. */
export interface GetWorkspaceTemplateOptions extends CallOptions {
  readonly path: operations["get_workspace_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.deleteWorkspaceTemplate` takes. */
export interface DeleteWorkspaceTemplateOptions extends CallOptions {
  readonly path: operations["delete_workspace_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.patchWorkspaceTemplate` takes. */
export interface PatchWorkspaceTemplateOptions extends CallOptions {
  readonly path: operations["patch_workspace_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["patch_workspace_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.updateWorkspaceTemplate` takes. */
export interface UpdateWorkspaceTemplateOptions extends CallOptions {
  readonly path: operations["update_workspace_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_workspace_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.createTrainingTemplate` takes. */
export interface CreateTrainingTemplateOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_training_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.listTrainingTemplates` takes. */
export interface ListTrainingTemplatesOptions extends CallOptions {
  readonly query?: operations["list_training_templates"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.getTrainingTemplate` takes. */
export interface GetTrainingTemplateOptions extends CallOptions {
  readonly path: operations["get_training_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.deleteTrainingTemplate` takes. */
export interface DeleteTrainingTemplateOptions extends CallOptions {
  readonly path: operations["delete_training_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.patchTrainingTemplate` takes. */
export interface PatchTrainingTemplateOptions extends CallOptions {
  readonly path: operations["patch_training_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["patch_training_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.updateTrainingTemplate` takes. */
export interface UpdateTrainingTemplateOptions extends CallOptions {
  readonly path: operations["update_training_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_training_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.createDistributedTemplate` takes. */
export interface CreateDistributedTemplateOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_distributed_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.listDistributedTemplates` takes. */
export interface ListDistributedTemplatesOptions extends CallOptions {
  readonly query?: operations["list_distributed_templates"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.getDistributedTemplate` takes. */
export interface GetDistributedTemplateOptions extends CallOptions {
  readonly path: operations["get_distributed_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.deleteDistributedTemplate` takes. */
export interface DeleteDistributedTemplateOptions extends CallOptions {
  readonly path: operations["delete_distributed_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.patchDistributedTemplate` takes. */
export interface PatchDistributedTemplateOptions extends CallOptions {
  readonly path: operations["patch_distributed_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["patch_distributed_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.updateDistributedTemplate` takes. */
export interface UpdateDistributedTemplateOptions extends CallOptions {
  readonly path: operations["update_distributed_template"]["parameters"]["path"];
  readonly body?: NonNullable<operations["update_distributed_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.createInferenceTemplate` takes. */
export interface CreateInferenceTemplateOptions extends CallOptions {
  readonly body?: NonNullable<operations["create_inference_template"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadTemplates.listInferenceTemplates` takes. */
export interface ListInferenceTemplatesOptions extends CallOptions {
  readonly query?: operations["list_inference_templates"]["parameters"]["query"] | undefined;
}

/** What `client.workloadTemplates.getInferenceTemplate` takes. */
export interface GetInferenceTemplateOptions extends CallOptions {
  readonly path: operations["get_inference_template"]["parameters"]["path"];
}

/** What `client.workloadTemplates.deleteInferenceTemplate` takes. */
export interface DeleteInferenceTemplateOptions extends CallOptions {
  readonly path: operations["delete_inference_template"]["parameters"]["path"];
}

/** What `client.workloadsBatch.batchWorkloads` takes. */
export interface BatchWorkloadsOptions extends CallOptions {
  readonly body?: NonNullable<operations["batch_workloads"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.workloadProperties.listCategories` takes. */
export interface ListCategoriesOptions extends CallOptions {}

/** What `client.workloadProperties.getCategoryById` takes. */
export interface GetCategoryByIdOptions extends CallOptions {
  readonly path: operations["get_category_by_id"]["parameters"]["path"];
}

/** What `client.workloadProperties.listWorkloadTypes` takes. */
export interface ListWorkloadTypesOptions extends CallOptions {
  readonly query?: operations["list_workload_types"]["parameters"]["query"] | undefined;
}

/** What `client.workloadProperties.createWorkloadType` takes. */
export interface CreateWorkloadTypeOptions extends CallOptions {
  readonly body: operations["create_workload_type"]["requestBody"]["content"]["application/json"];
}

/** What `client.workloadProperties.getWorkloadType` takes. */
export interface GetWorkloadTypeOptions extends CallOptions {
  readonly path: operations["get_workload_type"]["parameters"]["path"];
}

/** What `client.workloadProperties.updateWorkloadType` takes. */
export interface UpdateWorkloadTypeOptions extends CallOptions {
  readonly path: operations["update_workload_type"]["parameters"]["path"];
  readonly body: operations["update_workload_type"]["requestBody"]["content"]["application/json"];
}

/** What `client.workloadProperties.deleteWorkloadType` takes. */
export interface DeleteWorkloadTypeOptions extends CallOptions {
  readonly path: operations["delete_workload_type"]["parameters"]["path"];
}

/** What `client.workloadProperties.getWorkloadPriorities` takes. */
export interface GetWorkloadPrioritiesOptions extends CallOptions {
  readonly query?: operations["get_workload_priorities"]["parameters"]["query"] | undefined;
}

/** What `client.aiApplications.listApplications` takes. */
export interface ListApplicationsOptions extends CallOptions {
  readonly query?: operations["list_applications"]["parameters"]["query"] | undefined;
}

/** What `client.aiApplications.countApplications` takes. */
export interface CountApplicationsOptions extends CallOptions {
  readonly query?: operations["count_applications"]["parameters"]["query"] | undefined;
}

/** What `client.aiApplications.getApplication` takes. */
export interface GetApplicationOptions extends CallOptions {
  readonly path: operations["get_application"]["parameters"]["path"];
}

/** What `client.workloadsV2.createWorkloadV2` takes. */
export interface CreateWorkloadV2Options extends CallOptions {
  readonly body: operations["create_workload_v2"]["requestBody"]["content"]["application/json"];
}

/** What `client.workloadsV2.getWorkloadV2ById` takes. */
export interface GetWorkloadV2ByIdOptions extends CallOptions {
  readonly path: operations["get_workload_v2_by_id"]["parameters"]["path"];
}

/** What `client.workloadsV2.deleteWorkloadV2` takes. */
export interface DeleteWorkloadV2Options extends CallOptions {
  readonly path: operations["delete_workload_v2"]["parameters"]["path"];
}

/** What `client.workloadsV2.updateWorkloadV2` takes. */
export interface UpdateWorkloadV2Options extends CallOptions {
  readonly path: operations["update_workload_v2"]["parameters"]["path"];
  readonly body: operations["update_workload_v2"]["requestBody"]["content"]["application/json"];
}

/** What `client.nim.createNimService` takes. */
export interface CreateNimServiceOptions extends CallOptions {
  readonly body: operations["create_nim_service"]["requestBody"]["content"]["application/json"];
}

/** What `client.nim.getNimServiceById` takes. */
export interface GetNimServiceByIdOptions extends CallOptions {
  readonly path: operations["get_nim_service_by_id"]["parameters"]["path"];
}

/** What `client.nim.updateNimServiceSpec` takes. */
export interface UpdateNimServiceSpecOptions extends CallOptions {
  readonly path: operations["update_nim_service_spec"]["parameters"]["path"];
  readonly body: operations["update_nim_service_spec"]["requestBody"]["content"]["application/json"];
}

/** What `client.logo.getTenantLogo` takes. */
export interface GetTenantLogoOptions extends CallOptions {}

/** What `client.logo.uploadTenantLogo` takes. */
export interface UploadTenantLogoOptions extends CallOptions {
  readonly body?: NonNullable<operations["upload_tenant_logo"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.datavolumes.getDatavolumes` takes. */
export interface GetDatavolumesOptions extends CallOptions {
  readonly query: operations["get_datavolumes"]["parameters"]["query"];
}

/** What `client.datavolumes.createDatavolume` takes. */
export interface CreateDatavolumeOptions extends CallOptions {
  readonly body: operations["create_datavolume"]["requestBody"]["content"]["application/json"];
}

/** What `client.datavolumes.getDatavolume` takes. */
export interface GetDatavolumeOptions extends CallOptions {
  readonly path: operations["get_datavolume"]["parameters"]["path"];
}

/** What `client.datavolumes.deleteDatavolume` takes. */
export interface DeleteDatavolumeOptions extends CallOptions {
  readonly path: operations["delete_datavolume"]["parameters"]["path"];
}

/** What `client.datavolumes.patchDatavolume` takes. */
export interface PatchDatavolumeOptions extends CallOptions {
  readonly path: operations["patch_datavolume"]["parameters"]["path"];
  readonly body: operations["patch_datavolume"]["requestBody"]["content"]["application/json"];
}

/** What `client.datavolumes.datavolumeNameAvailability` takes. */
export interface DatavolumeNameAvailabilityOptions extends CallOptions {
  readonly query: operations["datavolume_name_availability"]["parameters"]["query"];
}

/** What `client.datavolumes.countDatavolumes` takes. */
export interface CountDatavolumesOptions extends CallOptions {
  readonly query: operations["count_datavolumes"]["parameters"]["query"];
}

/** What `client.datavolumes.patchDatavolumeSharedScopes` takes. */
export interface PatchDatavolumeSharedScopesOptions extends CallOptions {
  readonly path: operations["patch_datavolume_shared_scopes"]["parameters"]["path"];
  readonly body: operations["patch_datavolume_shared_scopes"]["requestBody"]["content"]["application/json"];
}

/** What `client.datavolumes.getDatavolumeSharedScopes` takes. */
export interface GetDatavolumeSharedScopesOptions extends CallOptions {
  readonly path: operations["get_datavolume_shared_scopes"]["parameters"]["path"];
}

/** What `client.cli.getInstallerUnix` takes. */
export interface GetInstallerUnixOptions extends CallOptions {}

/** What `client.cli.getInstallerUnixCommands` takes. */
export interface GetInstallerUnixCommandsOptions extends CallOptions {}

/** What `client.cli.getInstallerMac` takes. */
export interface GetInstallerMacOptions extends CallOptions {}

/** What `client.cli.getInstallerMacCommands` takes. */
export interface GetInstallerMacCommandsOptions extends CallOptions {}

/** What `client.cli.getInstallerLinux` takes. */
export interface GetInstallerLinuxOptions extends CallOptions {}

/** What `client.cli.getInstallerLinuxCommands` takes. */
export interface GetInstallerLinuxCommandsOptions extends CallOptions {}

/** What `client.cli.getInstallerWindowsCommands` takes. */
export interface GetInstallerWindowsCommandsOptions extends CallOptions {}

/** What `client.cli.getBinary` takes. */
export interface GetBinaryOptions extends CallOptions {
  readonly path: operations["get_binary"]["parameters"]["path"];
}

/** What `client.cli.getManualDocument` takes. */
export interface GetManualDocumentOptions extends CallOptions {
  readonly path: operations["get_manual_document"]["parameters"]["path"];
}

/** What `client.cliDeprecated.getInstallerUnixDeprecated` takes. */
export interface GetInstallerUnixDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerUnixCommandsDeprecated` takes. */
export interface GetInstallerUnixCommandsDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerMacDeprecated` takes. */
export interface GetInstallerMacDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerMacCommandsDeprecated` takes. */
export interface GetInstallerMacCommandsDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerLinuxDeprecated` takes. */
export interface GetInstallerLinuxDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerLinuxCommandsDeprecated` takes. */
export interface GetInstallerLinuxCommandsDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getInstallerWindowsCommandsDeprecated` takes. */
export interface GetInstallerWindowsCommandsDeprecatedOptions extends CallOptions {}

/** What `client.cliDeprecated.getBinaryDeprecated` takes. */
export interface GetBinaryDeprecatedOptions extends CallOptions {
  readonly path: operations["get_binary_deprecated"]["parameters"]["path"];
}

/** What `client.cliDeprecated.getManualDocumentDeprecated` takes. */
export interface GetManualDocumentDeprecatedOptions extends CallOptions {
  readonly path: operations["get_manual_document_deprecated"]["parameters"]["path"];
}

/** What `client.auditLogs.getAuditLogs` takes. */
export interface GetAuditLogsOptions extends CallOptions {
  readonly query: operations["getAuditLogs"]["parameters"]["query"];
}

/** What `client.auditLogs.downloadAuditLogs` takes. */
export interface DownloadAuditLogsOptions extends CallOptions {
  readonly query: operations["downloadAuditLogs"]["parameters"]["query"];
}

/** What `client.notificationTypes.getNotificationTypes` takes. */
export interface GetNotificationTypesOptions extends CallOptions {}

/** What `client.notificationState.getNotificationState` takes. */
export interface GetNotificationStateOptions extends CallOptions {}

/** What `client.notificationState.updateNotificationState` takes. */
export interface UpdateNotificationStateOptions extends CallOptions {
  readonly body?: NonNullable<operations["updateNotificationState"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.notificationChannels.getNotificationChannels` takes. */
export interface GetNotificationChannelsOptions extends CallOptions {}

/** What `client.notificationChannels.createNotificationChannelConfig` takes. */
export interface CreateNotificationChannelConfigOptions extends CallOptions {
  readonly body?: NonNullable<operations["createNotificationChannelConfig"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.notificationChannels.createSlackApp` takes. */
export interface CreateSlackAppOptions extends CallOptions {
  readonly body?: NonNullable<operations["createSlackApp"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.notificationChannels.getNotificationChannelConfig` takes. */
export interface GetNotificationChannelConfigOptions extends CallOptions {
  readonly path: operations["getNotificationChannelConfig"]["parameters"]["path"];
}

/** What `client.notificationChannels.patchNotificationChannelConfig` takes. */
export interface PatchNotificationChannelConfigOptions extends CallOptions {
  readonly path: operations["patchNotificationChannelConfig"]["parameters"]["path"];
  readonly body?: NonNullable<operations["patchNotificationChannelConfig"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.notificationChannels.updateNotificationChannelConfig` takes. */
export interface UpdateNotificationChannelConfigOptions extends CallOptions {
  readonly path: operations["updateNotificationChannelConfig"]["parameters"]["path"];
  readonly body?: NonNullable<operations["updateNotificationChannelConfig"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.notificationChannels.deleteNotificationChannelConfig` takes. */
export interface DeleteNotificationChannelConfigOptions extends CallOptions {
  readonly path: operations["deleteNotificationChannelConfig"]["parameters"]["path"];
}

/** What `client.notificationChannels.validateNotificationChannel` takes. */
export interface ValidateNotificationChannelOptions extends CallOptions {
  readonly body?: NonNullable<operations["validateNotificationChannel"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.subscriptions.getMySubscriptions` takes. */
export interface GetMySubscriptionsOptions extends CallOptions {}

/** What `client.subscriptions.createSubscription` takes. */
export interface CreateSubscriptionOptions extends CallOptions {
  readonly body?: NonNullable<operations["createSubscription"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.subscriptions.updateSubscription` takes. */
export interface UpdateSubscriptionOptions extends CallOptions {
  readonly path: operations["updateSubscription"]["parameters"]["path"];
  readonly body?: NonNullable<operations["updateSubscription"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What `client.subscriptions.deleteSubscription` takes. */
export interface DeleteSubscriptionOptions extends CallOptions {
  readonly path: operations["deleteSubscription"]["parameters"]["path"];
}

/** What `client.nodes.getNodes.all` takes. */
export interface GetNodesAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_nodes"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_nodes"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.nodePools.getNodepools.all` takes. */
export interface GetNodepoolsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_nodepools"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.nodes.getTenantNodes.all` takes. */
export interface GetTenantNodesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_tenant_nodes"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.reports.listReports.all` takes. */
export interface ListReportsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_reports"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.departments.getDepartments.all` takes. */
export interface GetDepartmentsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_departments"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.projects.getProjects.all` takes. */
export interface GetProjectsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_projects"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.pvc.getPvcHistory.all` takes. */
export interface GetPvcHistoryAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_pvc_history"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_pvc_history"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.storageClassConfiguration.listStorageClassConfiguration.all` takes. */
export interface ListStorageClassConfigurationAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_storage_class_configuration"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.accessRules.getAccessRules.all` takes. */
export interface GetAccessRulesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_access_rules"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.me.getMeAccessRules.all` takes. */
export interface GetMeAccessRulesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_me_access_rules"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.users.getUsers.all` takes. */
export interface GetUsersAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_users"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloads.getWorkloads.all` takes. */
export interface GetWorkloadsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["get_workloads"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.pods.listPods.all` takes. */
export interface ListPodsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_pods"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.pods.getWorkloadPods.all` takes. */
export interface GetWorkloadPodsAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_workload_pods"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_workload_pods"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.events.getWorkloadEvents.all` takes. */
export interface GetWorkloadEventsAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_workload_events"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_workload_events"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.events.getWorkloadHistory.all` takes. */
export interface GetWorkloadHistoryAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_workload_history"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_workload_history"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.events.getRevisionEvents.all` takes. */
export interface GetRevisionEventsAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_revision_events"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_revision_events"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.events.getRevisionHistory.all` takes. */
export interface GetRevisionHistoryAllOptions extends CallOptions, PageOptions {
  readonly path: operations["get_revision_history"]["parameters"]["path"];
  readonly query?: Omit<NonNullable<operations["get_revision_history"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloadTemplates.listTemplates.all` takes. */
export interface ListTemplates1AllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_templates1"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloadTemplates.listWorkspaceTemplates.all` takes. */
export interface ListWorkspaceTemplatesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_workspace_templates"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloadTemplates.listTrainingTemplates.all` takes. */
export interface ListTrainingTemplatesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_training_templates"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloadTemplates.listDistributedTemplates.all` takes. */
export interface ListDistributedTemplatesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_distributed_templates"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.workloadTemplates.listInferenceTemplates.all` takes. */
export interface ListInferenceTemplatesAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_inference_templates"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.aiApplications.listApplications.all` takes. */
export interface ListApplicationsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["list_applications"]["parameters"]["query"]>, "limit" | "offset"> | undefined;
}

/** What `client.datavolumes.getDatavolumes.all` takes. */
export interface GetDatavolumesAllOptions extends CallOptions, PageOptions {
  readonly query: Omit<NonNullable<operations["get_datavolumes"]["parameters"]["query"]>, "limit" | "offset">;
}

/** What `client.auditLogs.getAuditLogs.all` takes. */
export interface GetAuditLogsAllOptions extends CallOptions, PageOptions {
  readonly query: Omit<NonNullable<operations["getAuditLogs"]["parameters"]["query"]>, "numberOfSamples" | "offset">;
}

export type ClusterIdOptional = components["schemas"]["ClusterIdOptional"];

export type DepartmentIdOptional = components["schemas"]["DepartmentIdOptional"];

export type ErrorRecord = components["schemas"]["Error"];

export type TenantId = components["schemas"]["TenantId"];

export type ClusterReportedConfig = components["schemas"]["ClusterReportedConfig"];

export type ClusterDependencyStatus = components["schemas"]["ClusterDependencyStatus"];

export type ClusterDependenciesStatus = components["schemas"]["ClusterDependenciesStatus"];

export type ClusterReportedStatus = components["schemas"]["ClusterReportedStatus"];

export type ClusterState = components["schemas"]["ClusterState"];

export type ClusterDisplayedStatus = components["schemas"]["ClusterDisplayedStatus"];

export type DisplayedCluster = components["schemas"]["DisplayedCluster"];

export type NodeFilterSortFields = components["schemas"]["NodeFilterSortFields"];

export type NodeStatusConditionDetails = components["schemas"]["NodeStatusConditionDetails"];

export type NodeTaint = components["schemas"]["NodeTaint"];

export type GpuInfo = components["schemas"]["GpuInfo"];

export type NodeInfo = components["schemas"]["NodeInfo"];

export type NodeAdditionalFields = components["schemas"]["NodeAdditionalFields"];

export type ClusterId = components["schemas"]["ClusterId"];

export type NodeAdditionalReadFields = components["schemas"]["NodeAdditionalReadFields"];

export type NodeRecord = components["schemas"]["Node"];

export type Nodes = components["schemas"]["Nodes"];

export type NodeForSync = components["schemas"]["NodeForSync"];

export type ClusterCreationRequest = components["schemas"]["ClusterCreationRequest"];

export type ClusterUpdateRequest = components["schemas"]["ClusterUpdateRequest"];

export type HttpResponse = components["schemas"]["HttpResponse"];

export type MetricsType = components["schemas"]["MetricsType"];

export type GroupedMeasurementGroup = components["schemas"]["GroupedMeasurementGroup"];

export type GroupedMeasurementResponse = components["schemas"]["GroupedMeasurementResponse"];

export type GroupedMetricsResponse = components["schemas"]["GroupedMetricsResponse"];

export type MeasurementResponse = components["schemas"]["MeasurementResponse"];

export type MetricsResponse = components["schemas"]["MetricsResponse"];

export type NodepoolId = components["schemas"]["NodepoolId"];

export type NodepoolPhase = components["schemas"]["NodepoolPhase"];

export type NodepoolMetadata = components["schemas"]["NodepoolMetadata"];

export type NodepoolFullMetadata = components["schemas"]["NodepoolFullMetadata"];

export type NodepoolSortFilterFields = components["schemas"]["NodepoolSortFilterFields"];

export type PlacementStrategy = components["schemas"]["PlacementStrategy"];

export type NodepoolGPUNetworkAccelerationDetection = components["schemas"]["NodepoolGPUNetworkAccelerationDetection"];

export type NetworkTopologyNameOptional = components["schemas"]["NetworkTopologyNameOptional"];

export type NetworkTopologyIdOptional = components["schemas"]["NetworkTopologyIdOptional"];

export type GPUResourceOptimization = components["schemas"]["GPUResourceOptimization"];

export type SchedulingConfiguration = components["schemas"]["SchedulingConfiguration"];

export type NodepoolCreateResponseFields = components["schemas"]["NodepoolCreateResponseFields"];

export type NodepoolSyncUpdateFields = components["schemas"]["NodepoolSyncUpdateFields"];

export type NodepoolConditionDetails = components["schemas"]["NodepoolConditionDetails"];

export type NodepoolSyncFields = components["schemas"]["NodepoolSyncFields"];

export type NodepoolCalculatedFields = components["schemas"]["NodepoolCalculatedFields"];

export type Nodepool = components["schemas"]["Nodepool"];

export type NodepoolCreateFields = components["schemas"]["NodepoolCreateFields"];

export type NodepoolUpdateFields = components["schemas"]["NodepoolUpdateFields"];

export type NetworkTopologiesSource = components["schemas"]["NetworkTopologiesSource"];

export type NetworkTopologyName = components["schemas"]["NetworkTopologyName"];

export type NetworkTopologyLevels = components["schemas"]["NetworkTopologyLevels"];

export type ClusterInstallationInfoResponse = components["schemas"]["ClusterInstallationInfoResponse"];

export type NodeTelemetryType = components["schemas"]["NodeTelemetryType"];

export type TelemetryResponse = components["schemas"]["TelemetryResponse"];

export type NodeMetricType = components["schemas"]["NodeMetricType"];

export type NetworkTopologyUpdateFields = components["schemas"]["NetworkTopologyUpdateFields"];

export type NetworkTopologyCreateRequest = components["schemas"]["NetworkTopologyCreateRequest"];

export type NetworkTopologyId = components["schemas"]["NetworkTopologyId"];

export type NetworkTopology = components["schemas"]["NetworkTopology"];

export type CountResponse = components["schemas"]["CountResponse"];

export type Metadata = components["schemas"]["Metadata"];

export type ClusterUserConfig = components["schemas"]["ClusterUserConfig"];

export type ComplianceIssues = components["schemas"]["ComplianceIssues"];

export type SubmissionError = components["schemas"]["SubmissionError"];

export type ProjectId = components["schemas"]["ProjectId"];

export type ScopeType = components["schemas"]["ScopeType"];

export type Priority = components["schemas"]["Priority"];

export type ReportFilterAndSortFields = components["schemas"]["ReportFilterAndSortFields"];

export type ReportGroupByOptions = components["schemas"]["ReportGroupByOptions"];

export type ReportRequestFields = components["schemas"]["ReportRequestFields"];

export type ReportStatus = components["schemas"]["ReportStatus"];

export type ReportCalculatedFields = components["schemas"]["ReportCalculatedFields"];

export type Report = components["schemas"]["Report"];

export type Reports = components["schemas"]["Reports"];

export type DepartmentFilterSortFields = components["schemas"]["DepartmentFilterSortFields"];

export type Verbosity = components["schemas"]["Verbosity"];

export type SchedulingRules = components["schemas"]["SchedulingRules"];

export type NodeTypesPerWorkload = components["schemas"]["NodeTypesPerWorkload"];

export type DataUpdatableDepartmentFields = components["schemas"]["DataUpdatableDepartmentFields"];

export type OvertimeRangeData = components["schemas"]["OvertimeRangeData"];

export type OvertimeData = components["schemas"]["OvertimeData"];

export type DataDepartmentFields = components["schemas"]["DataDepartmentFields"];

export type DepartmentProjectChild = components["schemas"]["DepartmentProjectChild"];

export type QuotaStatusResource = components["schemas"]["QuotaStatusResource"];

export type QuotaStatus = components["schemas"]["QuotaStatus"];

export type TotalResources = components["schemas"]["TotalResources"];

export type NonNullResource = components["schemas"]["NonNullResource"];

export type Resource = components["schemas"]["Resource"];

export type units = components["schemas"]["units"];

export type Resources = components["schemas"]["Resources"];

export type DepartmentForList = components["schemas"]["DepartmentForList"];

export type ResourcesNullable = components["schemas"]["ResourcesNullable"];

export type DepartmentCreationRequest = components["schemas"]["DepartmentCreationRequest"];

export type DeservedResource = components["schemas"]["DeservedResource"];

export type AggregatedResources = components["schemas"]["AggregatedResources"];

export type QuotaStatusNodePool = components["schemas"]["QuotaStatusNodePool"];

export type Department = components["schemas"]["Department"];

export type DepartmentUpdateRequest = components["schemas"]["DepartmentUpdateRequest"];

export type ResourcesUpdateRequest = components["schemas"]["ResourcesUpdateRequest"];

export type OrgUnitMetricType = components["schemas"]["OrgUnitMetricType"];

export type OrgUnitTelemetryType = components["schemas"]["OrgUnitTelemetryType"];

export type ProjectFilterSortFields = components["schemas"]["ProjectFilterSortFields"];

export type DataUpdatableFields = components["schemas"]["DataUpdatableFields"];

export type ProjectPhase = components["schemas"]["ProjectPhase"];

export type ProjectStatus = components["schemas"]["ProjectStatus"];

export type DepartmentProjectParent = components["schemas"]["DepartmentProjectParent"];

export type ProjectEffective = components["schemas"]["ProjectEffective"];

export type Project = components["schemas"]["Project"];

export type ProjectCreationRequest = components["schemas"]["ProjectCreationRequest"];

export type ProjectUpdateRequest = components["schemas"]["ProjectUpdateRequest"];

export type ResourcesResetAction = components["schemas"]["ResourcesResetAction"];

export type DepartmentsResourcesResetRequest = components["schemas"]["DepartmentsResourcesResetRequest"];

export type ProjectsResourcesResetRequest = components["schemas"]["ProjectsResourcesResetRequest"];

export type ResourceV1Response = components["schemas"]["ResourceV1Response"];

export type NodePoolAssignedResourcesV1Response = components["schemas"]["NodePoolAssignedResourcesV1Response"];

export type AssignedResourcesV1Response = components["schemas"]["AssignedResourcesV1Response"];

export type DepartmentV1CommonFieldsResponse = components["schemas"]["DepartmentV1CommonFieldsResponse"];

export type ProjectV1NodeAffinityResponse = components["schemas"]["ProjectV1NodeAffinityResponse"];

export type ProjectV1ResponseCommonFields = components["schemas"]["ProjectV1ResponseCommonFields"];

export type QuotaStatusResourceListV1 = components["schemas"]["QuotaStatusResourceListV1"];

export type QuotaStatusV1 = components["schemas"]["QuotaStatusV1"];

export type ProjectV1 = components["schemas"]["ProjectV1"];

export type DepartmentForGetV1 = components["schemas"]["DepartmentForGetV1"];

export type MetricsResourceDataV1 = components["schemas"]["MetricsResourceDataV1"];

export type MetricsResourcesDataV1 = components["schemas"]["MetricsResourcesDataV1"];

export type ResourcesDataOvertimeV1 = components["schemas"]["ResourcesDataOvertimeV1"];

export type ResourceV1 = components["schemas"]["ResourceV1"];

export type NonNullResourceV1 = components["schemas"]["NonNullResourceV1"];

export type AssignedResourcesV1 = components["schemas"]["AssignedResourcesV1"];

export type NodePoolAssignedResourcesV1 = components["schemas"]["NodePoolAssignedResourcesV1"];

export type DepartmentV1CommonFields = components["schemas"]["DepartmentV1CommonFields"];

export type DepartmentV1CreationRequest = components["schemas"]["DepartmentV1CreationRequest"];

export type ProjectV1NodeAffinity = components["schemas"]["ProjectV1NodeAffinity"];

export type ProjectV1CommonFields = components["schemas"]["ProjectV1CommonFields"];

export type Range = components["schemas"]["Range"];

export type DepartmentV1UpdateRequest = components["schemas"]["DepartmentV1UpdateRequest"];

export type ProjectV1UpdateRequest = components["schemas"]["ProjectV1UpdateRequest"];

export type PlacementStrategy1 = components["schemas"]["PlacementStrategy1"];

export type NodePoolCreateRequest = components["schemas"]["NodePoolCreateRequest"];

export type NodePoolLabelsRequest = components["schemas"]["NodePoolLabelsRequest"];

export type UpdateNodePoolRequest = components["schemas"]["UpdateNodePoolRequest"];

export type NodePool1 = components["schemas"]["NodePool1"];

export type Setting = components["schemas"]["Setting"];

export type TenantSettingCreationRequest = components["schemas"]["TenantSettingCreationRequest"];

export type TenantSettingCreationResponse = components["schemas"]["TenantSettingCreationResponse"];

export type Config = components["schemas"]["Config"];

export type ClusterName = components["schemas"]["ClusterName"];

export type ResourceData = components["schemas"]["ResourceData"];

export type ResourcesData = components["schemas"]["ResourcesData"];

export type NodepoolName = components["schemas"]["NodepoolName"];

export type ProjectName1 = components["schemas"]["ProjectName1"];

export type DepartmentName = components["schemas"]["DepartmentName"];

export type nodepoolName = components["schemas"]["nodepoolName"];

export type ResourcesDataOvertime = components["schemas"]["ResourcesDataOvertime"];

export type TimeRange = components["schemas"]["TimeRange"];

export type cluster = components["schemas"]["cluster"];

export type DepartmentId = components["schemas"]["DepartmentId"];

export type Department1 = components["schemas"]["Department1"];

export type departments = components["schemas"]["departments"];

export type department = components["schemas"]["department"];

export type ProjectId1 = components["schemas"]["ProjectId1"];

export type Project1 = components["schemas"]["Project1"];

export type projects = components["schemas"]["projects"];

export type project = components["schemas"]["project"];

export type JobResourceData = components["schemas"]["JobResourceData"];

export type JobAdvancedData = components["schemas"]["JobAdvancedData"];

export type JobResourcesData = components["schemas"]["JobResourcesData"];

export type JobResourcesDataOvertime = components["schemas"]["JobResourcesDataOvertime"];

export type Role = components["schemas"]["Role"];

export type IdentityAlias = components["schemas"]["IdentityAlias"];

export type UserId = components["schemas"]["UserId"];

export type AuthEntityType = components["schemas"]["AuthEntityType"];

export type AuthEntity = components["schemas"]["AuthEntity"];

export type User1 = components["schemas"]["User1"];

export type UserCreationRequest = components["schemas"]["UserCreationRequest"];

export type UserCreationResponse = components["schemas"]["UserCreationResponse"];

export type App = components["schemas"]["App"];

export type GroupCreationRequest = components["schemas"]["GroupCreationRequest"];

export type GroupCreationResponse = components["schemas"]["GroupCreationResponse"];

export type Idp = components["schemas"]["Idp"];

export type TenantConfig = components["schemas"]["TenantConfig"];

export type TenantSetting = components["schemas"]["TenantSetting"];

export type ChecksumResponse = components["schemas"]["ChecksumResponse"];

export type Error1 = components["schemas"]["Error1"];

export type servingPortProtocol = components["schemas"]["servingPortProtocol"];

export type AssetName = components["schemas"]["AssetName"];

export type AssetDescription = components["schemas"]["AssetDescription"];

export type AssetUpdatableFields = components["schemas"]["AssetUpdatableFields"];

export type Scope = components["schemas"]["Scope"];

export type WorkloadSupportedTypes = components["schemas"]["WorkloadSupportedTypes"];

export type AssetCreationFields = components["schemas"]["AssetCreationFields"];

export type AssetId = components["schemas"]["AssetId"];

export type AssetKind = components["schemas"]["AssetKind"];

export type UpdateCount = components["schemas"]["UpdateCount"];

export type AssetReadOnlyFields = components["schemas"]["AssetReadOnlyFields"];

export type AssetMeta = components["schemas"]["AssetMeta"];

export type DataSourceOverrides = components["schemas"]["DataSourceOverrides"];

export type AssetIdAndKind = components["schemas"]["AssetIdAndKind"];

export type AssetsIds = components["schemas"]["AssetsIds"];

export type WorkloadId1 = components["schemas"]["WorkloadId1"];

export type WorkloadName = components["schemas"]["WorkloadName"];

export type WorkloadRefAndStatus = components["schemas"]["WorkloadRefAndStatus"];

export type AssetRef = components["schemas"]["AssetRef"];

export type ToolType = components["schemas"]["ToolType"];

export type EnvironmentAssetRef = components["schemas"]["EnvironmentAssetRef"];

export type AssetsUsageRefCompute = components["schemas"]["AssetsUsageRefCompute"];

export type AssetDatasourceRef = components["schemas"]["AssetDatasourceRef"];

export type AssetsUsageRef = components["schemas"]["AssetsUsageRef"];

export type AssetUsageInfo = components["schemas"]["AssetUsageInfo"];

export type UsageTimesInfo = components["schemas"]["UsageTimesInfo"];

export type PolicyRuleEnum = components["schemas"]["PolicyRuleEnum"];

export type ComplianceInfoReason = components["schemas"]["ComplianceInfoReason"];

export type ComplianceInfo = components["schemas"]["ComplianceInfo"];

export type AssetCreationRequest = components["schemas"]["AssetCreationRequest"];

export type AssetUpdateRequest = components["schemas"]["AssetUpdateRequest"];

export type CpuCoreLimit = components["schemas"]["CpuCoreLimit"];

export type CpuCoreRequest = components["schemas"]["CpuCoreRequest"];

export type CpuMemoryLimit = components["schemas"]["CpuMemoryLimit"];

export type CpuMemoryRequest = components["schemas"]["CpuMemoryRequest"];

export type ExtendedResource = components["schemas"]["ExtendedResource"];

export type ExtendedResources = components["schemas"]["ExtendedResources"];

export type GpuDevicesRequest = components["schemas"]["GpuDevicesRequest"];

export type GpuMemoryLimit = components["schemas"]["GpuMemoryLimit"];

export type GpuMemoryRequest = components["schemas"]["GpuMemoryRequest"];

export type GpuPortionLimit = components["schemas"]["GpuPortionLimit"];

export type GpuPortionRequest = components["schemas"]["GpuPortionRequest"];

export type GpuRequestType = components["schemas"]["GpuRequestType"];

export type LargeShmRequest = components["schemas"]["LargeShmRequest"];

export type ComputeAssetSpec = components["schemas"]["ComputeAssetSpec"];

export type ComputeAsset = components["schemas"]["ComputeAsset"];

export type ComputeListResponse = components["schemas"]["ComputeListResponse"];

export type ComputeCreationRequest = components["schemas"]["ComputeCreationRequest"];

export type ComputeUpdateRequest = components["schemas"]["ComputeUpdateRequest"];

export type AccessKeyCreationSpec = components["schemas"]["AccessKeyCreationSpec"];

export type EncryptionKeyId = components["schemas"]["EncryptionKeyId"];

export type AccessKeySpec = components["schemas"]["AccessKeySpec"];

export type PasswordCreationSpec = components["schemas"]["PasswordCreationSpec"];

export type PasswordSpec = components["schemas"]["PasswordSpec"];

export type DockerRegistryCreationSpec = components["schemas"]["DockerRegistryCreationSpec"];

export type DockerRegistrySpec = components["schemas"]["DockerRegistrySpec"];

export type KeyValuePair = components["schemas"]["KeyValuePair"];

export type GenericSecretKeyValuePairs = components["schemas"]["GenericSecretKeyValuePairs"];

export type GenericSecretCreationSpec = components["schemas"]["GenericSecretCreationSpec"];

export type GenericSecretSpec = components["schemas"]["GenericSecretSpec"];

export type NgcApiKeyCreationSpec = components["schemas"]["NgcApiKeyCreationSpec"];

export type NgcApiKeySpec = components["schemas"]["NgcApiKeySpec"];

export type CredentialsListResponseAssetSpec = components["schemas"]["CredentialsListResponseAssetSpec"];

export type AssetSyncStatusEnum = components["schemas"]["AssetSyncStatusEnum"];

export type ScopeId = components["schemas"]["ScopeId"];

export type AssetClusterStatusIssueEnum = components["schemas"]["AssetClusterStatusIssueEnum"];

export type AssetClusterStatusIssue = components["schemas"]["AssetClusterStatusIssue"];

export type AssetClusterStatusIssues = components["schemas"]["AssetClusterStatusIssues"];

export type AssetClusterStatusInfo = components["schemas"]["AssetClusterStatusInfo"];

export type ClusterResourceInfo = components["schemas"]["ClusterResourceInfo"];

export type ClusterInfo1 = components["schemas"]["ClusterInfo1"];

export type CredentialsListResponseEntry = components["schemas"]["CredentialsListResponseEntry"];

export type CredentialsListResponse = components["schemas"]["CredentialsListResponse"];

export type AssetMetaForSync = components["schemas"]["AssetMetaForSync"];

export type AccessKey = components["schemas"]["AccessKey"];

export type AccessKeyListResponse = components["schemas"]["AccessKeyListResponse"];

export type AccessKeyCreationRequest = components["schemas"]["AccessKeyCreationRequest"];

export type CredentialUpdatableFields = components["schemas"]["CredentialUpdatableFields"];

export type CredentialUpdateRequest = components["schemas"]["CredentialUpdateRequest"];

export type AccessKeyUpdateRequest = components["schemas"]["AccessKeyUpdateRequest"];

export type Password = components["schemas"]["Password"];

export type PasswordListResponse = components["schemas"]["PasswordListResponse"];

export type PasswordCreationRequest = components["schemas"]["PasswordCreationRequest"];

export type PasswordUpdateRequest = components["schemas"]["PasswordUpdateRequest"];

export type DockerRegistry = components["schemas"]["DockerRegistry"];

export type DockerRegistryListResponse = components["schemas"]["DockerRegistryListResponse"];

export type DockerRegistryCreationRequest = components["schemas"]["DockerRegistryCreationRequest"];

export type DockerRegistryUpdateRequest = components["schemas"]["DockerRegistryUpdateRequest"];

export type GenericSecret = components["schemas"]["GenericSecret"];

export type GenericSecretListResponse = components["schemas"]["GenericSecretListResponse"];

export type GenericSecretCreationRequest = components["schemas"]["GenericSecretCreationRequest"];

export type GenericSecretUpdateRequest = components["schemas"]["GenericSecretUpdateRequest"];

export type NgcApiKey = components["schemas"]["NgcApiKey"];

export type NgcApiKeyListResponse = components["schemas"]["NgcApiKeyListResponse"];

export type NgcApiKeyCreationRequest = components["schemas"]["NgcApiKeyCreationRequest"];

export type NgcApiKeyUpdateRequest = components["schemas"]["NgcApiKeyUpdateRequest"];

export type CredentialKind = components["schemas"]["CredentialKind"];

export type RegistrySpec = components["schemas"]["RegistrySpec"];

export type Registry = components["schemas"]["Registry"];

export type RegistryListResponse = components["schemas"]["RegistryListResponse"];

export type RegistryCreationRequest = components["schemas"]["RegistryCreationRequest"];

export type RegistryUpdateRequest = components["schemas"]["RegistryUpdateRequest"];

export type Repositories = components["schemas"]["Repositories"];

export type RepositoryTags = components["schemas"]["RepositoryTags"];

export type Args = components["schemas"]["Args"];

export type Command = components["schemas"]["Command"];

export type EnvironmentVariableCredential = components["schemas"]["EnvironmentVariableCredential"];

export type EnvironmentVariableConfigMap = components["schemas"]["EnvironmentVariableConfigMap"];

export type EnvironmentVariablePodFieldReference = components["schemas"]["EnvironmentVariablePodFieldReference"];

export type EnvironmentVariableOfAsset = components["schemas"]["EnvironmentVariableOfAsset"];

export type EnvironmentVariablesOfAsset = components["schemas"]["EnvironmentVariablesOfAsset"];

export type RunAsGid = components["schemas"]["RunAsGid"];

export type RunAsUid = components["schemas"]["RunAsUid"];

export type SupplementalGroups = components["schemas"]["SupplementalGroups"];

export type OverridableSpecFields = components["schemas"]["OverridableSpecFields"];

export type AllowPrivilegeEscalation = components["schemas"]["AllowPrivilegeEscalation"];

export type Capability = components["schemas"]["Capability"];

export type Capabilities = components["schemas"]["Capabilities"];

export type CreateHomeDir = components["schemas"]["CreateHomeDir"];

export type HostIpc = components["schemas"]["HostIpc"];

export type HostNetwork = components["schemas"]["HostNetwork"];

export type Image = components["schemas"]["Image"];

export type ImagePullPolicy = components["schemas"]["ImagePullPolicy"];

export type ProbeHandlerScheme = components["schemas"]["ProbeHandlerScheme"];

export type ProbeHandler = components["schemas"]["ProbeHandler"];

export type Probe = components["schemas"]["Probe"];

export type Probes = components["schemas"]["Probes"];

export type ReadOnlyRootFileSystem = components["schemas"]["ReadOnlyRootFileSystem"];

export type RunAsNonRoot = components["schemas"]["RunAsNonRoot"];

export type SeccompProfileType = components["schemas"]["SeccompProfileType"];

export type Stdin = components["schemas"]["Stdin"];

export type Tty = components["schemas"]["Tty"];

export type UidGidSource = components["schemas"]["UidGidSource"];

export type WorkingDir = components["schemas"]["WorkingDir"];

export type InternalToolType = components["schemas"]["InternalToolType"];

export type InternalConnectionType = components["schemas"]["InternalConnectionType"];

export type NodePortInfo = components["schemas"]["NodePortInfo"];

export type ExternalUrlInfo = components["schemas"]["ExternalUrlInfo"];

export type ServingPortInfo = components["schemas"]["ServingPortInfo"];

export type InternalToolInfo = components["schemas"]["InternalToolInfo"];

export type ExternalToolType = components["schemas"]["ExternalToolType"];

export type ExternalToolInfo = components["schemas"]["ExternalToolInfo"];

export type Connection = components["schemas"]["Connection"];

export type NonOverridableSpecFields = components["schemas"]["NonOverridableSpecFields"];

export type EnvironmentAssetSpec = components["schemas"]["EnvironmentAssetSpec"];

export type EnvironmentAsset = components["schemas"]["EnvironmentAsset"];

export type EnvironmentListResponse = components["schemas"]["EnvironmentListResponse"];

export type EnvironmentCreationRequest = components["schemas"]["EnvironmentCreationRequest"];

export type EnvironmentUpdateRequest = components["schemas"]["EnvironmentUpdateRequest"];

export type HostPathMountPropagation = components["schemas"]["HostPathMountPropagation"];

export type HostPath = components["schemas"]["HostPath"];

export type HostPathSpec = components["schemas"]["HostPathSpec"];

export type Nfs = components["schemas"]["Nfs"];

export type NFSAssetSpec = components["schemas"]["NFSAssetSpec"];

export type PvcClaimSize = components["schemas"]["PvcClaimSize"];

export type PvcAddedAttrValue = components["schemas"]["PvcAddedAttrValue"];

export type PvcAddedAttrValues = components["schemas"]["PvcAddedAttrValues"];

export type PvcFieldsUpdatable = components["schemas"]["PvcFieldsUpdatable"];

export type PvcAccessModes = components["schemas"]["PvcAccessModes"];

export type PvcVolumeMode = components["schemas"]["PvcVolumeMode"];

export type ClaimInfo = components["schemas"]["ClaimInfo"];

export type PvcFieldsNonUpdatable = components["schemas"]["PvcFieldsNonUpdatable"];

export type Pvc = components["schemas"]["Pvc"];

export type PVCAssetSpec = components["schemas"]["PVCAssetSpec"];

export type GitCommon = components["schemas"]["GitCommon"];

export type GitPasswordAsset = components["schemas"]["GitPasswordAsset"];

export type GitCredentialId = components["schemas"]["GitCredentialId"];

export type GitAssetSpec = components["schemas"]["GitAssetSpec"];

export type S3Common = components["schemas"]["S3Common"];

export type S3AccessKeyAsset = components["schemas"]["S3AccessKeyAsset"];

export type S3AssetSpec = components["schemas"]["S3AssetSpec"];

export type DefaultMode = components["schemas"]["DefaultMode"];

export type ConfigMap = components["schemas"]["ConfigMap"];

export type ConfigMapAssetSpec = components["schemas"]["ConfigMapAssetSpec"];

export type CredentialAsset = components["schemas"]["CredentialAsset"];

export type SecretAssetSpec = components["schemas"]["SecretAssetSpec"];

export type DatasourceListResponseAssetSpec = components["schemas"]["DatasourceListResponseAssetSpec"];

export type DatasourceListResponseEntry = components["schemas"]["DatasourceListResponseEntry"];

export type DatasourceListResponse = components["schemas"]["DatasourceListResponse"];

export type GitAsset = components["schemas"]["GitAsset"];

export type GitListResponse = components["schemas"]["GitListResponse"];

export type GitCreationRequest = components["schemas"]["GitCreationRequest"];

export type GitUpdateRequest = components["schemas"]["GitUpdateRequest"];

export type HostPathAsset = components["schemas"]["HostPathAsset"];

export type HostPathListResponse = components["schemas"]["HostPathListResponse"];

export type HostPathCreationRequest = components["schemas"]["HostPathCreationRequest"];

export type HostPathUpdateRequest = components["schemas"]["HostPathUpdateRequest"];

export type NFSAsset = components["schemas"]["NFSAsset"];

export type NFSListResponse = components["schemas"]["NFSListResponse"];

export type NFSCreationRequest = components["schemas"]["NFSCreationRequest"];

export type S3Asset = components["schemas"]["S3Asset"];

export type NFSUpdateRequest = components["schemas"]["NFSUpdateRequest"];

export type PVCAsset = components["schemas"]["PVCAsset"];

export type PVCListResponse = components["schemas"]["PVCListResponse"];

export type PVCCreationRequest = components["schemas"]["PVCCreationRequest"];

export type PVCUpdateRequest = components["schemas"]["PVCUpdateRequest"];

export type HistoryRecordType = components["schemas"]["HistoryRecordType"];

export type HistoryRecordMeta = components["schemas"]["HistoryRecordMeta"];

export type InvolvedObject = components["schemas"]["InvolvedObject"];

export type Event1 = components["schemas"]["Event1"];

export type AssetPhaseUpdate = components["schemas"]["AssetPhaseUpdate"];

export type HistoryRecord = components["schemas"]["HistoryRecord"];

export type HistoryRecords = components["schemas"]["HistoryRecords"];

export type PVCHistoryResponse = components["schemas"]["PVCHistoryResponse"];

export type S3ListResponse = components["schemas"]["S3ListResponse"];

export type S3CreationRequest = components["schemas"]["S3CreationRequest"];

export type S3UpdateRequest = components["schemas"]["S3UpdateRequest"];

export type AssetsRefCompute = components["schemas"]["AssetsRefCompute"];

export type DatasourceRef = components["schemas"]["DatasourceRef"];

export type AssetsRef = components["schemas"]["AssetsRef"];

export type SpecificRunConnectionInfo = components["schemas"]["SpecificRunConnectionInfo"];

export type SpecificRunConnections = components["schemas"]["SpecificRunConnections"];

export type Annotation = components["schemas"]["Annotation"];

export type Annotations = components["schemas"]["Annotations"];

export type AutoDeletionTimeAfterPreemption = components["schemas"]["AutoDeletionTimeAfterPreemption"];

export type BackoffLimit = components["schemas"]["BackoffLimit"];

export type Category = components["schemas"]["Category"];

export type Completions = components["schemas"]["Completions"];

export type ImagePullSecret = components["schemas"]["ImagePullSecret"];

export type ImagePullSecrets = components["schemas"]["ImagePullSecrets"];

export type Label = components["schemas"]["Label"];

export type Labels = components["schemas"]["Labels"];

export type MatchExpressionOperator = components["schemas"]["MatchExpressionOperator"];

export type MatchExpression = components["schemas"]["MatchExpression"];

export type NodeSelectorTerm = components["schemas"]["NodeSelectorTerm"];

export type NodeAffinityRequired = components["schemas"]["NodeAffinityRequired"];

export type NodePools = components["schemas"]["NodePools"];

export type NodeType1 = components["schemas"]["NodeType1"];

export type Parallelism = components["schemas"]["Parallelism"];

export type PodAffinityType = components["schemas"]["PodAffinityType"];

export type PodAffinity = components["schemas"]["PodAffinity"];

export type Preemptibility = components["schemas"]["Preemptibility"];

export type PriorityClass = components["schemas"]["PriorityClass"];

export type RestartPolicy = components["schemas"]["RestartPolicy"];

export type TerminateAfterPreemption = components["schemas"]["TerminateAfterPreemption"];

export type TerminationGracePeriod = components["schemas"]["TerminationGracePeriod"];

export type TolerationOperator = components["schemas"]["TolerationOperator"];

export type TolerationEffect = components["schemas"]["TolerationEffect"];

export type Toleration = components["schemas"]["Toleration"];

export type Tolerations = components["schemas"]["Tolerations"];

export type AllowOverQuota = components["schemas"]["AllowOverQuota"];

export type MetricThresholdPercentageField = components["schemas"]["MetricThresholdPercentageField"];

export type InferencesMinReplicasField = components["schemas"]["InferencesMinReplicasField"];

export type InferencesMaxReplicasField = components["schemas"]["InferencesMaxReplicasField"];

export type InitialReplicasField = components["schemas"]["InitialReplicasField"];

export type ActivationReplicasField = components["schemas"]["ActivationReplicasField"];

export type ConcurrencyHardLimitField = components["schemas"]["ConcurrencyHardLimitField"];

export type ScaleToZeroRetentionField = components["schemas"]["ScaleToZeroRetentionField"];

export type ScaleDownDelayField = components["schemas"]["ScaleDownDelayField"];

export type InitializationTimeoutField = components["schemas"]["InitializationTimeoutField"];

export type AutoScalingCommonFields = components["schemas"]["AutoScalingCommonFields"];

export type AutoScalingMetric = components["schemas"]["AutoScalingMetric"];

export type SpecificRunMetricFields = components["schemas"]["SpecificRunMetricFields"];

export type SpecificRunAutoScaling = components["schemas"]["SpecificRunAutoScaling"];

export type ServingPortAccessAuthorizationTypeEnum = components["schemas"]["ServingPortAccessAuthorizationTypeEnum"];

export type ServingPortAccess = components["schemas"]["ServingPortAccess"];

export type SpecificRunServingPortAccess = components["schemas"]["SpecificRunServingPortAccess"];

export type SpecificRunParams = components["schemas"]["SpecificRunParams"];

export type DistributedFramework = components["schemas"]["DistributedFramework"];

export type AssetsRefOptional = components["schemas"]["AssetsRefOptional"];

export type InfoDistMaster = components["schemas"]["InfoDistMaster"];

export type InfoDistributed = components["schemas"]["InfoDistributed"];

export type SpecificRunInfoFields = components["schemas"]["SpecificRunInfoFields"];

export type WorkloadTemplate = components["schemas"]["WorkloadTemplate"];

export type WorkloadTemplateListResponse = components["schemas"]["WorkloadTemplateListResponse"];

export type SpecificRunCreationFields = components["schemas"]["SpecificRunCreationFields"];

export type WorkloadTemplateCreationRequest = components["schemas"]["WorkloadTemplateCreationRequest"];

export type WorkloadTemplateUpdateRequest = components["schemas"]["WorkloadTemplateUpdateRequest"];

export type DistMaster = components["schemas"]["DistMaster"];

export type Distributed = components["schemas"]["Distributed"];

export type ComplianceIssuesV2 = components["schemas"]["ComplianceIssuesV2"];

export type SubmissionErrorV2 = components["schemas"]["SubmissionErrorV2"];

export type WorkloadDesiredPhase = components["schemas"]["WorkloadDesiredPhase"];

export type Phase = components["schemas"]["Phase"];

export type WorkspaceSpecificRunParams = components["schemas"]["WorkspaceSpecificRunParams"];

export type DataVolume = components["schemas"]["DataVolume"];

export type SecretFieldsUpdatable = components["schemas"]["SecretFieldsUpdatable"];

export type SecretFieldsNonUpdatable = components["schemas"]["SecretFieldsNonUpdatable"];

export type Secret2 = components["schemas"]["Secret2"];

export type ProjectIdOptional = components["schemas"]["ProjectIdOptional"];

export type SourceOfRule = components["schemas"]["SourceOfRule"];

export type StringRulesCommon = components["schemas"]["StringRulesCommon"];

export type StringOption = components["schemas"]["StringOption"];

export type StringRulesOptions = components["schemas"]["StringRulesOptions"];

export type StringRules = components["schemas"]["StringRules"];

export type DataVolumeRules = components["schemas"]["DataVolumeRules"];

export type ItemRules = components["schemas"]["ItemRules"];

export type DataVolumesRules = components["schemas"]["DataVolumesRules"];

export type BooleanRules = components["schemas"]["BooleanRules"];

export type PvcAccessModesRules = components["schemas"]["PvcAccessModesRules"];

export type ClaimInfoRules = components["schemas"]["ClaimInfoRules"];

export type PvcRules = components["schemas"]["PvcRules"];

export type PvcsRules = components["schemas"]["PvcsRules"];

export type HostPathMountPropagationOptions = components["schemas"]["HostPathMountPropagationOptions"];

export type HostPathMountPropagationRules = components["schemas"]["HostPathMountPropagationRules"];

export type HostPathRules = components["schemas"]["HostPathRules"];

export type HostPathsRules = components["schemas"]["HostPathsRules"];

export type NfsRules = components["schemas"]["NfsRules"];

export type NfssRules = components["schemas"]["NfssRules"];

export type GitRules = components["schemas"]["GitRules"];

export type GitsRules = components["schemas"]["GitsRules"];

export type ConfigMapRules = components["schemas"]["ConfigMapRules"];

export type ConfigMapsRules = components["schemas"]["ConfigMapsRules"];

export type SecretRules = components["schemas"]["SecretRules"];

export type SecretsRules = components["schemas"]["SecretsRules"];

export type EmptyDirRules = components["schemas"]["EmptyDirRules"];

export type EmptyDirsRules = components["schemas"]["EmptyDirsRules"];

export type S3Rules = components["schemas"]["S3Rules"];

export type S3sRules = components["schemas"]["S3sRules"];

export type InstancesRules = components["schemas"]["InstancesRules"];

export type DefaultFromRule = components["schemas"]["DefaultFromRule"];

export type IntegerRules = components["schemas"]["IntegerRules"];

export type ImagePullSecretsRulesAttributes = components["schemas"]["ImagePullSecretsRulesAttributes"];

export type ImagePullSecretsRules = components["schemas"]["ImagePullSecretsRules"];

export type ArbitraryRules = components["schemas"]["ArbitraryRules"];

export type ArrayRules = components["schemas"]["ArrayRules"];

export type PodAffinityTypeOptions = components["schemas"]["PodAffinityTypeOptions"];

export type PodAffinityTypeRules = components["schemas"]["PodAffinityTypeRules"];

export type PodAffinityRules = components["schemas"]["PodAffinityRules"];

export type PreemptibilityOptions = components["schemas"]["PreemptibilityOptions"];

export type PreemptibilityRules = components["schemas"]["PreemptibilityRules"];

export type RestartPolicyOptions = components["schemas"]["RestartPolicyOptions"];

export type RestartPolicyRule = components["schemas"]["RestartPolicyRule"];

export type IntegerRulesOptional = components["schemas"]["IntegerRulesOptional"];

export type TolerationOperatorOptions = components["schemas"]["TolerationOperatorOptions"];

export type TolerationOperatorRules = components["schemas"]["TolerationOperatorRules"];

export type TolerationEffectOptions = components["schemas"]["TolerationEffectOptions"];

export type TolerationEffectRules = components["schemas"]["TolerationEffectRules"];

export type TolerationRules = components["schemas"]["TolerationRules"];

export type TolerationsRules = components["schemas"]["TolerationsRules"];

export type NumberRules = components["schemas"]["NumberRules"];

export type AutoScalingMetricOptions = components["schemas"]["AutoScalingMetricOptions"];

export type AutoScalingMetricRules = components["schemas"]["AutoScalingMetricRules"];

export type AutoScalingRules = components["schemas"]["AutoScalingRules"];

export type ServingConfigurationRules = components["schemas"]["ServingConfigurationRules"];

export type InferenceFieldsRules = components["schemas"]["InferenceFieldsRules"];

export type SpecificRunParamsRules = components["schemas"]["SpecificRunParamsRules"];

export type WorkloadCreationMeta = components["schemas"]["WorkloadCreationMeta"];

export type TrainingSpecificRunParams = components["schemas"]["TrainingSpecificRunParams"];

export type OptionalAssetIds = components["schemas"]["OptionalAssetIds"];

export type InferenceSpecificRunParams = components["schemas"]["InferenceSpecificRunParams"];

export type ConfigMapAsset = components["schemas"]["ConfigMapAsset"];

export type ConfigMapListResponse = components["schemas"]["ConfigMapListResponse"];

export type ConfigMapCreationRequest = components["schemas"]["ConfigMapCreationRequest"];

export type ConfigMapUpdateRequest = components["schemas"]["ConfigMapUpdateRequest"];

export type SecretAsset = components["schemas"]["SecretAsset"];

export type SecretAssetListResponse = components["schemas"]["SecretAssetListResponse"];

export type SecretAssetCreationRequest = components["schemas"]["SecretAssetCreationRequest"];

export type SecretAssetUpdateRequest = components["schemas"]["SecretAssetUpdateRequest"];

export type WorkloadType = components["schemas"]["WorkloadType"];

export type EnvironmentVariableSecret = components["schemas"]["EnvironmentVariableSecret"];

export type EnvironmentVariableUserCredential = components["schemas"]["EnvironmentVariableUserCredential"];

export type EnvironmentVariable = components["schemas"]["EnvironmentVariable"];

export type EnvironmentVariables = components["schemas"]["EnvironmentVariables"];

export type StorageInstanceName = components["schemas"]["StorageInstanceName"];

export type ExcludeField = components["schemas"]["ExcludeField"];

export type ConfigMapInstance = components["schemas"]["ConfigMapInstance"];

export type ConfigMapItems = components["schemas"]["ConfigMapItems"];

export type EmptyDir = components["schemas"]["EmptyDir"];

export type EmptyDirInstance = components["schemas"]["EmptyDirInstance"];

export type EmptyDirItems = components["schemas"]["EmptyDirItems"];

export type PvcInstance = components["schemas"]["PvcInstance"];

export type PvcItems = components["schemas"]["PvcItems"];

export type SecretInstance = components["schemas"]["SecretInstance"];

export type DistributedInferenceLeaderSpecFields = components["schemas"]["DistributedInferenceLeaderSpecFields"];

export type DistributedInferenceWorkerSpecFields = components["schemas"]["DistributedInferenceWorkerSpecFields"];

export type DistributedInferenceRestartPolicy = components["schemas"]["DistributedInferenceRestartPolicy"];

export type DistributedInferenceServingPortProtocol = components["schemas"]["DistributedInferenceServingPortProtocol"];

export type DistributedInferenceServingPortContainerAndProtocol = components["schemas"]["DistributedInferenceServingPortContainerAndProtocol"];

export type DistributedInferenceServingPortAccessAuthorizationTypeEnum = components["schemas"]["DistributedInferenceServingPortAccessAuthorizationTypeEnum"];

export type DistributedInferenceServingPortAccess = components["schemas"]["DistributedInferenceServingPortAccess"];

export type DistributedInferenceServingPort = components["schemas"]["DistributedInferenceServingPort"];

export type DistributedInferenceStartupPolicy = components["schemas"]["DistributedInferenceStartupPolicy"];

export type DistributedInferenceStartupPolicyField = components["schemas"]["DistributedInferenceStartupPolicyField"];

export type DistributedInferenceWorkersField = components["schemas"]["DistributedInferenceWorkersField"];

export type DistributedInferenceReplicasField = components["schemas"]["DistributedInferenceReplicasField"];

export type DistributedInferenceCommonSpec = components["schemas"]["DistributedInferenceCommonSpec"];

export type AutoScalingMetricField = components["schemas"]["AutoScalingMetricField"];

export type MetricThresholdField = components["schemas"]["MetricThresholdField"];

export type AutoScalingMetricFields = components["schemas"]["AutoScalingMetricFields"];

export type AutoScaling = components["schemas"]["AutoScaling"];

export type AutoScalingField = components["schemas"]["AutoScalingField"];

export type ServingConfiguration = components["schemas"]["ServingConfiguration"];

export type ServingConfigurationField = components["schemas"]["ServingConfigurationField"];

export type InferenceFields = components["schemas"]["InferenceFields"];

export type CleanPodPolicy = components["schemas"]["CleanPodPolicy"];

export type AuthorizationType = components["schemas"]["AuthorizationType"];

export type ExposedUrl = components["schemas"]["ExposedUrl"];

export type ExposedUrls = components["schemas"]["ExposedUrls"];

export type MaxReplicas = components["schemas"]["MaxReplicas"];

export type MinReplicas = components["schemas"]["MinReplicas"];

export type MpiLauncherCreationPolicy = components["schemas"]["MpiLauncherCreationPolicy"];

export type NumWorkers = components["schemas"]["NumWorkers"];

export type PortServiceType = components["schemas"]["PortServiceType"];

export type Port = components["schemas"]["Port"];

export type Ports = components["schemas"]["Ports"];

export type RelatedUrl = components["schemas"]["RelatedUrl"];

export type RelatedUrls = components["schemas"]["RelatedUrls"];

export type SupersetRestartPolicy = components["schemas"]["SupersetRestartPolicy"];

export type SupersetServingPort = components["schemas"]["SupersetServingPort"];

export type SlotsPerWorker = components["schemas"]["SlotsPerWorker"];

export type SshAuthMountPath = components["schemas"]["SshAuthMountPath"];

export type DataVolumeInstance = components["schemas"]["DataVolumeInstance"];

export type DataVolumeItems = components["schemas"]["DataVolumeItems"];

export type GitPassword = components["schemas"]["GitPassword"];

export type GitAuthenticationMethod = components["schemas"]["GitAuthenticationMethod"];

export type GitSecretRef = components["schemas"]["GitSecretRef"];

export type GitInstance = components["schemas"]["GitInstance"];

export type GitItems = components["schemas"]["GitItems"];

export type HostPathInstance = components["schemas"]["HostPathInstance"];

export type HostPathItems = components["schemas"]["HostPathItems"];

export type NfsInstance = components["schemas"]["NfsInstance"];

export type NfsItems = components["schemas"]["NfsItems"];

export type S3AccessKey = components["schemas"]["S3AccessKey"];

export type S3Instance = components["schemas"]["S3Instance"];

export type S3Items = components["schemas"]["S3Items"];

export type SupersetSpec = components["schemas"]["SupersetSpec"];

export type AutoDeletionTimeAfterPreemptionMaster = components["schemas"]["AutoDeletionTimeAfterPreemptionMaster"];

export type BackoffLimitMaster = components["schemas"]["BackoffLimitMaster"];

export type PriorityClassMaster = components["schemas"]["PriorityClassMaster"];

export type TerminationGracePeriodMaster = components["schemas"]["TerminationGracePeriodMaster"];

export type MasterSpec = components["schemas"]["MasterSpec"];

export type ServingPortProtocol = components["schemas"]["ServingPortProtocol"];

export type supersetRules = components["schemas"]["supersetRules"];

export type crossTypePolicy = components["schemas"]["crossTypePolicy"];

export type PolicyType = components["schemas"]["PolicyType"];

export type PolicyId = components["schemas"]["PolicyId"];

export type PolicyReadOnlyFields = components["schemas"]["PolicyReadOnlyFields"];

export type PolicyName = components["schemas"]["PolicyName"];

export type PolicyCreationFields = components["schemas"]["PolicyCreationFields"];

export type PolicyMeta = components["schemas"]["PolicyMeta"];

export type PolicySyncStatusOfCluster = components["schemas"]["PolicySyncStatusOfCluster"];

export type PolicySyncStatus = components["schemas"]["PolicySyncStatus"];

export type PolicyValidationStatus = components["schemas"]["PolicyValidationStatus"];

export type PolicyListEntry = components["schemas"]["PolicyListEntry"];

export type PolicyListResponse = components["schemas"]["PolicyListResponse"];

export type AnnotationsDefaults = components["schemas"]["AnnotationsDefaults"];

export type ExtendedResourcesDefaults = components["schemas"]["ExtendedResourcesDefaults"];

export type EnvironmentVariablesDefaults = components["schemas"]["EnvironmentVariablesDefaults"];

export type ExposedUrlsDefaults = components["schemas"]["ExposedUrlsDefaults"];

export type ImagePullSecretsDefaults = components["schemas"]["ImagePullSecretsDefaults"];

export type LabelsDefaults = components["schemas"]["LabelsDefaults"];

export type NodeType2 = components["schemas"]["NodeType2"];

export type PortsDefaults = components["schemas"]["PortsDefaults"];

export type RelatedUrlsDefaults = components["schemas"]["RelatedUrlsDefaults"];

export type ConfigMapsDefaults = components["schemas"]["ConfigMapsDefaults"];

export type DataVolumesDefaults = components["schemas"]["DataVolumesDefaults"];

export type EmptyDirsDefaults = components["schemas"]["EmptyDirsDefaults"];

export type GitsDefaults = components["schemas"]["GitsDefaults"];

export type HostPathsDefaults = components["schemas"]["HostPathsDefaults"];

export type NfssDefaults = components["schemas"]["NfssDefaults"];

export type PvcsDefaults = components["schemas"]["PvcsDefaults"];

export type S3sDefaults = components["schemas"]["S3sDefaults"];

export type Secret3 = components["schemas"]["Secret3"];

export type SecretInstance1 = components["schemas"]["SecretInstance1"];

export type SecretsDefaults = components["schemas"]["SecretsDefaults"];

export type TolerationsDefaults = components["schemas"]["TolerationsDefaults"];

export type SupersetDefaults = components["schemas"]["SupersetDefaults"];

export type CleanPodPolicyOptions = components["schemas"]["CleanPodPolicyOptions"];

export type CleanPodPolicyRules = components["schemas"]["CleanPodPolicyRules"];

export type QuantityRules = components["schemas"]["QuantityRules"];

export type ExtendedResourceRules = components["schemas"]["ExtendedResourceRules"];

export type ExtendedResourcesRules = components["schemas"]["ExtendedResourcesRules"];

export type GpuRequestOptions = components["schemas"]["GpuRequestOptions"];

export type GpuRequestRules = components["schemas"]["GpuRequestRules"];

export type DistributedFrameworkOptions = components["schemas"]["DistributedFrameworkOptions"];

export type DistributedFrameworkRules = components["schemas"]["DistributedFrameworkRules"];

export type ExposedUrlRules = components["schemas"]["ExposedUrlRules"];

export type ExposedUrlsRules = components["schemas"]["ExposedUrlsRules"];

export type ImagePullPolicyOptions = components["schemas"]["ImagePullPolicyOptions"];

export type ImagePullPolicyRules = components["schemas"]["ImagePullPolicyRules"];

export type MpiLauncherCreationPolicyOptions = components["schemas"]["MpiLauncherCreationPolicyOptions"];

export type MpiLauncherCreationPolicyRules = components["schemas"]["MpiLauncherCreationPolicyRules"];

export type PortServiceTypeOptions = components["schemas"]["PortServiceTypeOptions"];

export type PortServiceTypeRules = components["schemas"]["PortServiceTypeRules"];

export type PortRules = components["schemas"]["PortRules"];

export type PortsRules = components["schemas"]["PortsRules"];

export type ProbeHandlerRules = components["schemas"]["ProbeHandlerRules"];

export type ProbeRules = components["schemas"]["ProbeRules"];

export type ProbesRules = components["schemas"]["ProbesRules"];

export type RelatedUrlRules = components["schemas"]["RelatedUrlRules"];

export type RelatedUrlsRules = components["schemas"]["RelatedUrlsRules"];

export type SeccompProfileTypeOptions = components["schemas"]["SeccompProfileTypeOptions"];

export type SeccompProfileTypeRules = components["schemas"]["SeccompProfileTypeRules"];

export type UidGidSourceOptions = components["schemas"]["UidGidSourceOptions"];

export type UidGidSourceRules = components["schemas"]["UidGidSourceRules"];

export type SupersetServingPortRules = components["schemas"]["SupersetServingPortRules"];

export type SupersetRules = components["schemas"]["SupersetRules"];

export type ImposedAssets = components["schemas"]["ImposedAssets"];

export type Timestamp = components["schemas"]["Timestamp"];

export type FieldsToReset = components["schemas"]["FieldsToReset"];

export type TrainingPolicyDefaultsV2 = components["schemas"]["TrainingPolicyDefaultsV2"];

export type TrainingPolicyRulesV2 = components["schemas"]["TrainingPolicyRulesV2"];

export type TrainingPolicyDefaultsAndRulesV2 = components["schemas"]["TrainingPolicyDefaultsAndRulesV2"];

export type TrainingPolicyV2 = components["schemas"]["TrainingPolicyV2"];

export type TrainingPolicyOverwriteRequestV2 = components["schemas"]["TrainingPolicyOverwriteRequestV2"];

export type TrainingPolicyChangeRequestV2 = components["schemas"]["TrainingPolicyChangeRequestV2"];

export type ReplicaDefaultsV2 = components["schemas"]["ReplicaDefaultsV2"];

export type DistributedPolicyDefaultsV2 = components["schemas"]["DistributedPolicyDefaultsV2"];

export type ReplicaRulesV2 = components["schemas"]["ReplicaRulesV2"];

export type DistributedPolicyRulesV2 = components["schemas"]["DistributedPolicyRulesV2"];

export type DistributedImposedAssets = components["schemas"]["DistributedImposedAssets"];

export type DistributedPolicyDefaultsAndRulesV2 = components["schemas"]["DistributedPolicyDefaultsAndRulesV2"];

export type WorkspacePolicyDefaultsV2 = components["schemas"]["WorkspacePolicyDefaultsV2"];

export type WorkspacePolicyRulesV2 = components["schemas"]["WorkspacePolicyRulesV2"];

export type WorkspacePolicyDefaultsAndRulesV2 = components["schemas"]["WorkspacePolicyDefaultsAndRulesV2"];

export type WorkspacePolicyV2 = components["schemas"]["WorkspacePolicyV2"];

export type WorkspacePolicyOverwriteRequestV2 = components["schemas"]["WorkspacePolicyOverwriteRequestV2"];

export type WorkspacePolicyChangeRequestV2 = components["schemas"]["WorkspacePolicyChangeRequestV2"];

export type DistributedPolicyV2 = components["schemas"]["DistributedPolicyV2"];

export type DistributedPolicyOverwriteRequestV2 = components["schemas"]["DistributedPolicyOverwriteRequestV2"];

export type DistributedPolicyChangeRequestV2 = components["schemas"]["DistributedPolicyChangeRequestV2"];

export type ServingPortContainerAndProtocol = components["schemas"]["ServingPortContainerAndProtocol"];

export type ServingPort = components["schemas"]["ServingPort"];

export type InferencePolicyDefaultsV2 = components["schemas"]["InferencePolicyDefaultsV2"];

export type ServingPortProtocolOptions = components["schemas"]["ServingPortProtocolOptions"];

export type ServingPortProtocolRules = components["schemas"]["ServingPortProtocolRules"];

export type ServingPortAuthorizationTypeOptions = components["schemas"]["ServingPortAuthorizationTypeOptions"];

export type ServingPortAuthorizationTypeRules = components["schemas"]["ServingPortAuthorizationTypeRules"];

export type ServingPortRules = components["schemas"]["ServingPortRules"];

export type InferencePolicyRulesV2 = components["schemas"]["InferencePolicyRulesV2"];

export type InferencePolicyDefaultsAndRulesV2 = components["schemas"]["InferencePolicyDefaultsAndRulesV2"];

export type InferencePolicyV2 = components["schemas"]["InferencePolicyV2"];

export type InferencePolicyOverwriteRequestV2 = components["schemas"]["InferencePolicyOverwriteRequestV2"];

export type InferencePolicyChangeRequestV2 = components["schemas"]["InferencePolicyChangeRequestV2"];

export type DistributedInferenceCommonDefaultsV2 = components["schemas"]["DistributedInferenceCommonDefaultsV2"];

export type DistributedInferenceLeaderWorkerDefaultsV2 = components["schemas"]["DistributedInferenceLeaderWorkerDefaultsV2"];

export type DistributedInferenceLeaderDefaults = components["schemas"]["DistributedInferenceLeaderDefaults"];

export type DistributedInferenceWorkerDefaults = components["schemas"]["DistributedInferenceWorkerDefaults"];

export type DistributedInferenceDefaultsV2 = components["schemas"]["DistributedInferenceDefaultsV2"];

export type DistributedInferenceRestartPolicyOptions = components["schemas"]["DistributedInferenceRestartPolicyOptions"];

export type DistributedInferenceRestartPolicyRules = components["schemas"]["DistributedInferenceRestartPolicyRules"];

export type DistributedInferenceServingPortAuthorizationTypeOptions = components["schemas"]["DistributedInferenceServingPortAuthorizationTypeOptions"];

export type DistributedInferenceServingPortAuthorizationTypeRules = components["schemas"]["DistributedInferenceServingPortAuthorizationTypeRules"];

export type DistributedInferenceServingPortRules = components["schemas"]["DistributedInferenceServingPortRules"];

export type DistributedInferenceServingPortRules_2 = components["schemas"]["DistributedInferenceServingPortRules-2"];

export type DistributedInferenceStartupPolicyOptions = components["schemas"]["DistributedInferenceStartupPolicyOptions"];

export type DistributedInferenceStartupPolicyFieldRules = components["schemas"]["DistributedInferenceStartupPolicyFieldRules"];

export type DistributedInferenceWorkersFieldRules = components["schemas"]["DistributedInferenceWorkersFieldRules"];

export type DistributedInferenceReplicasFieldRules = components["schemas"]["DistributedInferenceReplicasFieldRules"];

export type DistributedInferenceCommonRulesV2 = components["schemas"]["DistributedInferenceCommonRulesV2"];

export type DistributedInferenceLeaderWorkerRulesV2 = components["schemas"]["DistributedInferenceLeaderWorkerRulesV2"];

export type DistributedInferenceLeaderRules = components["schemas"]["DistributedInferenceLeaderRules"];

export type DistributedInferenceWorkerRules = components["schemas"]["DistributedInferenceWorkerRules"];

export type DistributedInferenceRulesV2 = components["schemas"]["DistributedInferenceRulesV2"];

export type DistributedInferenceImposedAssets = components["schemas"]["DistributedInferenceImposedAssets"];

export type DistributedInferencePolicyDefaultsAndRulesV2 = components["schemas"]["DistributedInferencePolicyDefaultsAndRulesV2"];

export type DistributedInferencePolicyV2 = components["schemas"]["DistributedInferencePolicyV2"];

export type DistributedInferencePolicyOverwriteRequestV2 = components["schemas"]["DistributedInferencePolicyOverwriteRequestV2"];

export type DistributedInferencePolicyChangeRequestV2 = components["schemas"]["DistributedInferencePolicyChangeRequestV2"];

export type AutoScalingMaxReplicas = components["schemas"]["AutoScalingMaxReplicas"];

export type AutoScalingMetricNim = components["schemas"]["AutoScalingMetricNim"];

export type AutoScalingMetricThreshold = components["schemas"]["AutoScalingMetricThreshold"];

export type AutoScalingMinReplicas = components["schemas"]["AutoScalingMinReplicas"];

export type AutoScalingScaleWindowSeconds = components["schemas"]["AutoScalingScaleWindowSeconds"];

export type NimCache = components["schemas"]["NimCache"];

export type NimServicePvcFields = components["schemas"]["NimServicePvcFields"];

export type NimServiceWorkers = components["schemas"]["NimServiceWorkers"];

export type NimServiceMultiNode = components["schemas"]["NimServiceMultiNode"];

export type NimServiceNgcAuthSecret = components["schemas"]["NimServiceNgcAuthSecret"];

export type NimServiceReplicas = components["schemas"]["NimServiceReplicas"];

export type ServingPortServiceType = components["schemas"]["ServingPortServiceType"];

export type ServingPortPort = components["schemas"]["ServingPortPort"];

export type ServingPortGrpcPort = components["schemas"]["ServingPortGrpcPort"];

export type ServingPortMetricsPort = components["schemas"]["ServingPortMetricsPort"];

export type ServingPortExposeExternally = components["schemas"]["ServingPortExposeExternally"];

export type ServingPortExposedUrl = components["schemas"]["ServingPortExposedUrl"];

export type ServingPortExposedProtocol = components["schemas"]["ServingPortExposedProtocol"];

export type NimServiceServingPort = components["schemas"]["NimServiceServingPort"];

export type NimServiceDefaults = components["schemas"]["NimServiceDefaults"];

export type NimCacheRules = components["schemas"]["NimCacheRules"];

export type NimServiceMultiNodeRules = components["schemas"]["NimServiceMultiNodeRules"];

export type ServingPortServiceTypeOptions = components["schemas"]["ServingPortServiceTypeOptions"];

export type ServingPortServiceTypeRules = components["schemas"]["ServingPortServiceTypeRules"];

export type ServingPortExposedProtocolOptions = components["schemas"]["ServingPortExposedProtocolOptions"];

export type ServingPortExposedProtocolRules = components["schemas"]["ServingPortExposedProtocolRules"];

export type NimServiceServingPortRules = components["schemas"]["NimServiceServingPortRules"];

export type NimServiceRules = components["schemas"]["NimServiceRules"];

export type NimServicePolicyDefaultsAndRules = components["schemas"]["NimServicePolicyDefaultsAndRules"];

export type NimServicePolicy = components["schemas"]["NimServicePolicy"];

export type NimServicePolicyOverwriteRequest = components["schemas"]["NimServicePolicyOverwriteRequest"];

export type NimServicePolicyChangeRequest = components["schemas"]["NimServicePolicyChangeRequest"];

export type PolicyCrossType = components["schemas"]["PolicyCrossType"];

export type V1Error = components["schemas"]["V1Error"];

export type StorageClass1 = components["schemas"]["StorageClass1"];

export type StorageClasses1 = components["schemas"]["StorageClasses1"];

export type StorageClassSpec = components["schemas"]["StorageClassSpec"];

export type AllowedForAssets = components["schemas"]["AllowedForAssets"];

export type AllowedForWorkloads = components["schemas"]["AllowedForWorkloads"];

export type AllowedForEphemeralVolumes = components["schemas"]["AllowedForEphemeralVolumes"];

export type AllowedForPersistentVolumes = components["schemas"]["AllowedForPersistentVolumes"];

export type AllowDataSharing = components["schemas"]["AllowDataSharing"];

export type StorageClassPermissions = components["schemas"]["StorageClassPermissions"];

export type PvcSupportedAccessModes = components["schemas"]["PvcSupportedAccessModes"];

export type AccessModeCustomization = components["schemas"]["AccessModeCustomization"];

export type VolumeModeCustomization = components["schemas"]["VolumeModeCustomization"];

export type PvcClaimMinSize = components["schemas"]["PvcClaimMinSize"];

export type PvcClaimMaxSize = components["schemas"]["PvcClaimMaxSize"];

export type PvcClaimStepSize = components["schemas"]["PvcClaimStepSize"];

export type ClaimSizeCustomization = components["schemas"]["ClaimSizeCustomization"];

export type PvcAddedAttributeFormat = components["schemas"]["PvcAddedAttributeFormat"];

export type PvcAddedAttribute = components["schemas"]["PvcAddedAttribute"];

export type AttributesCustomization = components["schemas"]["AttributesCustomization"];

export type StorageClassCustomization = components["schemas"]["StorageClassCustomization"];

export type StorageClassV2 = components["schemas"]["StorageClassV2"];

export type StorageClassesV2 = components["schemas"]["StorageClassesV2"];

export type ScopeClusterId = components["schemas"]["ScopeClusterId"];

export type StorageClassName = components["schemas"]["StorageClassName"];

export type StorageClassConfiguration = components["schemas"]["StorageClassConfiguration"];

export type StorageClassConfigurationListResponse = components["schemas"]["StorageClassConfigurationListResponse"];

export type StorageClassConfigurationCreationRequest = components["schemas"]["StorageClassConfigurationCreationRequest"];

export type StorageClassConfigurationUpdateRequest = components["schemas"]["StorageClassConfigurationUpdateRequest"];

export type PvcAttributesToRemove = components["schemas"]["PvcAttributesToRemove"];

export type StorageClassConfigurationPatchRequest = components["schemas"]["StorageClassConfigurationPatchRequest"];

export type ProjectCreateRequest = components["schemas"]["ProjectCreateRequest"];

export type ProjectUpdateRequest1 = components["schemas"]["ProjectUpdateRequest1"];

export type ProjectCommonFields = components["schemas"]["ProjectCommonFields"];

export type Project2 = components["schemas"]["Project2"];

export type ResourcePermissions = components["schemas"]["ResourcePermissions"];

export type JobsNodeAffinity = components["schemas"]["JobsNodeAffinity"];

export type NodeAffinity = components["schemas"]["NodeAffinity"];

export type NodeTypeForProject = components["schemas"]["NodeTypeForProject"];

export type AssignedResources = components["schemas"]["AssignedResources"];

export type NodePoolAssignedResources = components["schemas"]["NodePoolAssignedResources"];

export type NodePoolAssignedResourcesCreate = components["schemas"]["NodePoolAssignedResourcesCreate"];

export type Resource1 = components["schemas"]["Resource1"];

export type NodePoolResources = components["schemas"]["NodePoolResources"];

export type ProjectStatus1 = components["schemas"]["ProjectStatus1"];

export type NodePoolsQuotaStatuses = components["schemas"]["NodePoolsQuotaStatuses"];

export type NodePoolQuotaStatus = components["schemas"]["NodePoolQuotaStatus"];

export type QuotaStatusResourceList = components["schemas"]["QuotaStatusResourceList"];

export type DepartmentCreateRequest = components["schemas"]["DepartmentCreateRequest"];

export type DepartmentUpdateRequest1 = components["schemas"]["DepartmentUpdateRequest1"];

export type DepartmentCommonFields = components["schemas"]["DepartmentCommonFields"];

export type DepartmentAccessControl = components["schemas"]["DepartmentAccessControl"];

export type Department2 = components["schemas"]["Department2"];

export type ResourceType = components["schemas"]["ResourceType"];

export type ResourceTypeGroupId = components["schemas"]["ResourceTypeGroupId"];

export type Action = components["schemas"]["Action"];

export type Permission = components["schemas"]["Permission"];

export type Permissions = components["schemas"]["Permissions"];

export type KubernetesPermissions = components["schemas"]["KubernetesPermissions"];

export type RoleV1 = components["schemas"]["RoleV1"];

export type RolesV1 = components["schemas"]["RolesV1"];

export type RolePermissionSet = components["schemas"]["RolePermissionSet"];

export type RoleCreationFields = components["schemas"]["RoleCreationFields"];

export type PermissionAction = components["schemas"]["PermissionAction"];

export type RolePermission = components["schemas"]["RolePermission"];

export type RolePermissions = components["schemas"]["RolePermissions"];

export type RoleCalculatedFields = components["schemas"]["RoleCalculatedFields"];

export type Role1 = components["schemas"]["Role1"];

export type RoleCreationFieldsInternal = components["schemas"]["RoleCreationFieldsInternal"];

export type PermissionSet = components["schemas"]["PermissionSet"];

export type AccessRulesSortFilterFields = components["schemas"]["AccessRulesSortFilterFields"];

export type SubjectType = components["schemas"]["SubjectType"];

export type AccessRuleCreationFields = components["schemas"]["AccessRuleCreationFields"];

export type EnrichmentDataFields = components["schemas"]["EnrichmentDataFields"];

export type AccessRuleMetadataFields = components["schemas"]["AccessRuleMetadataFields"];

export type AccessRulePhase = components["schemas"]["AccessRulePhase"];

export type AccessRuleStatusResponse = components["schemas"]["AccessRuleStatusResponse"];

export type AccessRule = components["schemas"]["AccessRule"];

export type AccessRules = components["schemas"]["AccessRules"];

export type AccessRuleSync = components["schemas"]["AccessRuleSync"];

export type AccessRuleById = components["schemas"]["AccessRuleById"];

export type AccessRuleClusterPhase = components["schemas"]["AccessRuleClusterPhase"];

export type AccessRuleStatusRequest = components["schemas"]["AccessRuleStatusRequest"];

export type AccessRuleForSync = components["schemas"]["AccessRuleForSync"];

export type IdsList = components["schemas"]["IdsList"];

export type AccessRulesBatchAction = components["schemas"]["AccessRulesBatchAction"];

export type AccessRulesBatchFields = components["schemas"]["AccessRulesBatchFields"];

export type AccessRuleDeletionBatchId = components["schemas"]["AccessRuleDeletionBatchId"];

export type AccessRuleDeletionBatchIdsList = components["schemas"]["AccessRuleDeletionBatchIdsList"];

export type AccessRuleDeletionBatchErrorCode = components["schemas"]["AccessRuleDeletionBatchErrorCode"];

export type AccessRuleDeletionBatchErrorMessage = components["schemas"]["AccessRuleDeletionBatchErrorMessage"];

export type AccessRuleDeletionBatchResponseFailureItem = components["schemas"]["AccessRuleDeletionBatchResponseFailureItem"];

export type AccessRuleDeletionBatchResponse = components["schemas"]["AccessRuleDeletionBatchResponse"];

export type AccessRuleSubjects = components["schemas"]["AccessRuleSubjects"];

export type AccessRuleScopes = components["schemas"]["AccessRuleScopes"];

export type AccessRulesBatchCreateFields = components["schemas"]["AccessRulesBatchCreateFields"];

export type ErrorCode = components["schemas"]["ErrorCode"];

export type AccessRulesBatchCreateResponse = components["schemas"]["AccessRulesBatchCreateResponse"];

export type PermittedScopes = components["schemas"]["PermittedScopes"];

export type PermittedScopesActions = components["schemas"]["PermittedScopesActions"];

export type MeAccessRule = components["schemas"]["MeAccessRule"];

export type MeAccessRules = components["schemas"]["MeAccessRules"];

export type MeAccessRulesResponse = components["schemas"]["MeAccessRulesResponse"];

export type BatchId = components["schemas"]["BatchId"];

export type ErrorMessage = components["schemas"]["ErrorMessage"];

export type BatchResponseFailureItem = components["schemas"]["BatchResponseFailureItem"];

export type BatchResponse = components["schemas"]["BatchResponse"];

export type AccessRulesFilterFields = components["schemas"]["AccessRulesFilterFields"];

export type SamlData = components["schemas"]["SamlData"];

export type MandatoryClaim = components["schemas"]["MandatoryClaim"];

export type OidcData = components["schemas"]["OidcData"];

export type OcpData = components["schemas"]["OcpData"];

export type Mappers = components["schemas"]["Mappers"];

export type Idp1 = components["schemas"]["Idp1"];

export type Idps = components["schemas"]["Idps"];

export type IdpCreationRequestTypeEnum = components["schemas"]["IdpCreationRequestTypeEnum"];

export type SamlCreationDataMetadataXmlTypeEnum = components["schemas"]["SamlCreationDataMetadataXmlTypeEnum"];

export type SamlCreationData = components["schemas"]["SamlCreationData"];

export type OidcCreationData = components["schemas"]["OidcCreationData"];

export type OcpCreationData = components["schemas"]["OcpCreationData"];

export type IdpCreationRequest = components["schemas"]["IdpCreationRequest"];

export type IdpPostResponse = components["schemas"]["IdpPostResponse"];

export type IdpResources = components["schemas"]["IdpResources"];

export type UsersFilterSortFields = components["schemas"]["UsersFilterSortFields"];

export type User2 = components["schemas"]["User2"];

export type Users1 = components["schemas"]["Users1"];

export type UserCreationRequest1 = components["schemas"]["UserCreationRequest1"];

export type UserPostResponse = components["schemas"]["UserPostResponse"];

export type UserChangePasswordRequest = components["schemas"]["UserChangePasswordRequest"];

export type Groups1 = components["schemas"]["Groups1"];

export type Application = components["schemas"]["Application"];

export type Applications = components["schemas"]["Applications"];

export type ApplicationCreationRequest = components["schemas"]["ApplicationCreationRequest"];

export type ApplicationPostResponse = components["schemas"]["ApplicationPostResponse"];

export type ApplicationPatchRequest = components["schemas"]["ApplicationPatchRequest"];

export type ServiceAccount = components["schemas"]["ServiceAccount"];

export type ServiceAccounts = components["schemas"]["ServiceAccounts"];

export type ServiceAccountCreationRequest = components["schemas"]["ServiceAccountCreationRequest"];

export type ServiceAccountPostResponse = components["schemas"]["ServiceAccountPostResponse"];

export type ServiceAccountPatchRequest = components["schemas"]["ServiceAccountPatchRequest"];

export type RegenerateServiceAccountSecretResponse = components["schemas"]["RegenerateServiceAccountSecretResponse"];

export type AccessKey1 = components["schemas"]["AccessKey1"];

export type AccessKeys = components["schemas"]["AccessKeys"];

export type AccessKeyCreationRequest1 = components["schemas"]["AccessKeyCreationRequest1"];

export type AccessKeyPostResponse = components["schemas"]["AccessKeyPostResponse"];

export type AccessKeyAdministration = components["schemas"]["AccessKeyAdministration"];

export type AccessKeysAdministration = components["schemas"]["AccessKeysAdministration"];

export type UserApp = components["schemas"]["UserApp"];

export type UserApps = components["schemas"]["UserApps"];

export type UserAppCreationRequest = components["schemas"]["UserAppCreationRequest"];

export type UserAppPostResponse = components["schemas"]["UserAppPostResponse"];

export type UserAppAdministration = components["schemas"]["UserAppAdministration"];

export type UserAppsAdministration = components["schemas"]["UserAppsAdministration"];

export type TokenRequestGrantTypeEnum = components["schemas"]["TokenRequestGrantTypeEnum"];

/**
 * Which fields are needed, the grant decides. Without a grant, an application's id and secret are taken
 * for app_token.
 */
export type TokenRequest = components["schemas"]["TokenRequest"];

export type TokenResponse = components["schemas"]["TokenResponse"];

export type OAuth2TokenResponse = components["schemas"]["OAuth2TokenResponse"];

export type OAuth2Error = components["schemas"]["OAuth2Error"];

export type AutoRedirectSsoSetting = components["schemas"]["AutoRedirectSsoSetting"];

export type BrowserSessionTimeoutSetting = components["schemas"]["BrowserSessionTimeoutSetting"];

export type LogoutRedirectUriSetting = components["schemas"]["LogoutRedirectUriSetting"];

export type SettingsGetResponse = components["schemas"]["SettingsGetResponse"];

export type settingsKeyEnum = components["schemas"]["settingsKeyEnum"];

export type Settings = components["schemas"]["Settings"];

export type AppTokenRequest = components["schemas"]["AppTokenRequest"];

export type AppTokenResponse = components["schemas"]["AppTokenResponse"];

export type IdpResourcdes = components["schemas"]["IdpResourcdes"];

export type UserGroups = components["schemas"]["UserGroups"];

export type RequestResourceCores = components["schemas"]["RequestResourceCores"];

export type RequestResourceQuantity = components["schemas"]["RequestResourceQuantity"];

export type WorkloadsExtendedResource = components["schemas"]["WorkloadsExtendedResource"];

export type WorkloadsExtendedResources = components["schemas"]["WorkloadsExtendedResources"];

export type WorkloadRequestResources = components["schemas"]["WorkloadRequestResources"];

export type RequestedPods = components["schemas"]["RequestedPods"];

export type Datasource = components["schemas"]["Datasource"];

export type Connection1 = components["schemas"]["Connection1"];

export type ReplicaType = components["schemas"]["ReplicaType"];

export type Environment = components["schemas"]["Environment"];

export type SourceApi = components["schemas"]["SourceApi"];

export type Source = components["schemas"]["Source"];

export type WorkloadAllocatedResources = components["schemas"]["WorkloadAllocatedResources"];

export type ActionsSupport = components["schemas"]["ActionsSupport"];

export type Condition1 = components["schemas"]["Condition1"];

export type Conditions = components["schemas"]["Conditions"];

export type PhaseReason = components["schemas"]["PhaseReason"];

export type Workload = components["schemas"]["Workload"];

export type OrgType = components["schemas"]["OrgType"];

export type Container1 = components["schemas"]["Container1"];

export type PodRequestResources = components["schemas"]["PodRequestResources"];

export type AllocatedResources = components["schemas"]["AllocatedResources"];

export type PodToleration = components["schemas"]["PodToleration"];

export type PodTolerations = components["schemas"]["PodTolerations"];

export type PodPreferredNodeSelectorTerm = components["schemas"]["PodPreferredNodeSelectorTerm"];

export type PodNodeAffinity = components["schemas"]["PodNodeAffinity"];

export type PodSyncFields = components["schemas"]["PodSyncFields"];

export type Workloads = components["schemas"]["Workloads"];

export type PendingSchedulingMessage = components["schemas"]["PendingSchedulingMessage"];

export type WorkloadDetailed = components["schemas"]["WorkloadDetailed"];

export type WorkloadTelemetryType = components["schemas"]["WorkloadTelemetryType"];

export type PodVerbosity = components["schemas"]["PodVerbosity"];

export type PodComputedFields = components["schemas"]["PodComputedFields"];

export type PodVerbosityFields = components["schemas"]["PodVerbosityFields"];

export type Pod1 = components["schemas"]["Pod1"];

export type Pods1 = components["schemas"]["Pods1"];

export type PodMetricType = components["schemas"]["PodMetricType"];

export type HistogramValue = components["schemas"]["HistogramValue"];

export type HistogramSeries = components["schemas"]["HistogramSeries"];

export type MetricsCompositeResponse = components["schemas"]["MetricsCompositeResponse"];

export type Event2 = components["schemas"]["Event2"];

export type Events = components["schemas"]["Events"];

export type PhaseUpdate = components["schemas"]["PhaseUpdate"];

export type HistoryRecord1 = components["schemas"]["HistoryRecord1"];

export type HistoryRecords1 = components["schemas"]["HistoryRecords1"];

export type WorkloadMetricType = components["schemas"]["WorkloadMetricType"];

export type SubmitWithTemplateId = components["schemas"]["SubmitWithTemplateId"];

export type NodeType3 = components["schemas"]["NodeType3"];

export type Secret5 = components["schemas"]["Secret5"];

export type SecretInstance2 = components["schemas"]["SecretInstance2"];

export type SecretItems1 = components["schemas"]["SecretItems1"];

export type WorkspaceSpecSpec = components["schemas"]["WorkspaceSpecSpec"];

export type WorkspaceSpec = components["schemas"]["WorkspaceSpec"];

export type WorkspaceCreationRequest = components["schemas"]["WorkspaceCreationRequest"];

export type WorkloadId2 = components["schemas"]["WorkloadId2"];

export type DepartmentId2 = components["schemas"]["DepartmentId2"];

export type WorkloadMeta1 = components["schemas"]["WorkloadMeta1"];

export type Workspace1 = components["schemas"]["Workspace1"];

export type DistributedInferenceLeaderWorkerSpec1 = components["schemas"]["DistributedInferenceLeaderWorkerSpec1"];

export type MasterSpecSameAsWorker = components["schemas"]["MasterSpecSameAsWorker"];

export type SupersetWorkload = components["schemas"]["SupersetWorkload"];

export type TrainingSpecSpec = components["schemas"]["TrainingSpecSpec"];

export type TrainingSpec = components["schemas"]["TrainingSpec"];

export type TrainingCreationRequest = components["schemas"]["TrainingCreationRequest"];

export type Training1 = components["schemas"]["Training1"];

export type DistributedSpecSpec = components["schemas"]["DistributedSpecSpec"];

export type DistributedSpec = components["schemas"]["DistributedSpec"];

export type DistributedCreationRequest = components["schemas"]["DistributedCreationRequest"];

export type DistributedWorkload = components["schemas"]["DistributedWorkload"];

export type DistributedInferenceSpecSpec = components["schemas"]["DistributedInferenceSpecSpec"];

export type DistributedInferenceSpec = components["schemas"]["DistributedInferenceSpec"];

export type DistributedInferenceCreationRequest = components["schemas"]["DistributedInferenceCreationRequest"];

export type DistributedInference = components["schemas"]["DistributedInference"];

export type UpdateSpec = components["schemas"]["UpdateSpec"];

export type UpdateRequest = components["schemas"]["UpdateRequest"];

export type InferenceSpecSpec = components["schemas"]["InferenceSpecSpec"];

export type InferenceSpec = components["schemas"]["InferenceSpec"];

export type InferenceCreationRequest = components["schemas"]["InferenceCreationRequest"];

export type Inference1 = components["schemas"]["Inference1"];

export type InferenceUpdateSpecAutoscaling = components["schemas"]["InferenceUpdateSpecAutoscaling"];

export type InferenceUpdateSpecServingConfiguration = components["schemas"]["InferenceUpdateSpecServingConfiguration"];

export type InferenceUpdateSpec = components["schemas"]["InferenceUpdateSpec"];

export type InferenceUpdateRequest = components["schemas"]["InferenceUpdateRequest"];

export type InferenceWorkloadMetricType = components["schemas"]["InferenceWorkloadMetricType"];

export type InferencePodMetricType = components["schemas"]["InferencePodMetricType"];

export type Revision = components["schemas"]["Revision"];

export type TemplateId = components["schemas"]["TemplateId"];

export type TemplateName = components["schemas"]["TemplateName"];

export type TemplateDescription = components["schemas"]["TemplateDescription"];

export type TemplateMetaFields = components["schemas"]["TemplateMetaFields"];

export type TemplateMeta = components["schemas"]["TemplateMeta"];

export type RunnableInfo = components["schemas"]["RunnableInfo"];

export type TemplateAssetsIdsOptional = components["schemas"]["TemplateAssetsIdsOptional"];

export type MasterTemplateSpec = components["schemas"]["MasterTemplateSpec"];

export type TemplateMasterSection = components["schemas"]["TemplateMasterSection"];

export type TemplateComplianceIssues = components["schemas"]["TemplateComplianceIssues"];

export type TemplateComplianceInfo = components["schemas"]["TemplateComplianceInfo"];

export type SupersetTemplate = components["schemas"]["SupersetTemplate"];

export type PaginationInfo = components["schemas"]["PaginationInfo"];

export type TemplatesListResponse = components["schemas"]["TemplatesListResponse"];

export type WorkspaceTemplateSpec = components["schemas"]["WorkspaceTemplateSpec"];

export type TemplateAssets = components["schemas"]["TemplateAssets"];

export type WorkspaceTemplate = components["schemas"]["WorkspaceTemplate"];

export type WorkspaceTemplatesListResponseItem = components["schemas"]["WorkspaceTemplatesListResponseItem"];

export type WorkspaceTemplatesListResponse = components["schemas"]["WorkspaceTemplatesListResponse"];

export type ScopeIdOptional = components["schemas"]["ScopeIdOptional"];

export type TemplateCreationMetaFields = components["schemas"]["TemplateCreationMetaFields"];

export type TemplateCreationMeta = components["schemas"]["TemplateCreationMeta"];

export type WorkspaceTemplateCreationRequest = components["schemas"]["WorkspaceTemplateCreationRequest"];

export type TemplateUpdateMetaFields = components["schemas"]["TemplateUpdateMetaFields"];

export type TemplateUpdateMeta = components["schemas"]["TemplateUpdateMeta"];

export type WorkspaceTemplateUpdateRequest = components["schemas"]["WorkspaceTemplateUpdateRequest"];

export type TemplateNameOptional = components["schemas"]["TemplateNameOptional"];

export type TemplatePatchMetaFields = components["schemas"]["TemplatePatchMetaFields"];

export type TemplatePatchMeta = components["schemas"]["TemplatePatchMeta"];

export type FieldsToClear = components["schemas"]["FieldsToClear"];

export type WorkspaceTemplatePatchRequest = components["schemas"]["WorkspaceTemplatePatchRequest"];

export type TrainingTemplateSpec = components["schemas"]["TrainingTemplateSpec"];

export type TrainingTemplate = components["schemas"]["TrainingTemplate"];

export type TrainingTemplatesListResponseItem = components["schemas"]["TrainingTemplatesListResponseItem"];

export type TrainingTemplatesListResponse = components["schemas"]["TrainingTemplatesListResponse"];

export type TrainingTemplateCreationRequest = components["schemas"]["TrainingTemplateCreationRequest"];

export type TrainingTemplateUpdateRequest = components["schemas"]["TrainingTemplateUpdateRequest"];

export type TrainingTemplatePatchRequest = components["schemas"]["TrainingTemplatePatchRequest"];

export type DistributedTemplateSpec = components["schemas"]["DistributedTemplateSpec"];

export type DistributedTemplate = components["schemas"]["DistributedTemplate"];

export type DistributedTemplatesListResponseItem = components["schemas"]["DistributedTemplatesListResponseItem"];

export type DistributedTemplatesListResponse = components["schemas"]["DistributedTemplatesListResponse"];

export type DistributedTemplateCreationRequest = components["schemas"]["DistributedTemplateCreationRequest"];

export type DistributedTemplateUpdateRequest = components["schemas"]["DistributedTemplateUpdateRequest"];

export type DistributedTemplatePatchRequest = components["schemas"]["DistributedTemplatePatchRequest"];

export type InferenceTemplateSpec = components["schemas"]["InferenceTemplateSpec"];

export type InferenceTemplate = components["schemas"]["InferenceTemplate"];

export type InferenceTemplatesListResponseItem = components["schemas"]["InferenceTemplatesListResponseItem"];

export type InferenceTemplatesListResponse = components["schemas"]["InferenceTemplatesListResponse"];

export type InferenceTemplateCreationRequest = components["schemas"]["InferenceTemplateCreationRequest"];

export type InferenceTemplateUpdateRequest = components["schemas"]["InferenceTemplateUpdateRequest"];

export type InferenceTemplatePatchRequest = components["schemas"]["InferenceTemplatePatchRequest"];

export type DistributedInferenceLeaderWorkerTemplateSpec = components["schemas"]["DistributedInferenceLeaderWorkerTemplateSpec"];

export type DistributedInferenceLeaderTemplateSpecFields = components["schemas"]["DistributedInferenceLeaderTemplateSpecFields"];

export type DistributedInferenceWorkerTemplateSpecFields = components["schemas"]["DistributedInferenceWorkerTemplateSpecFields"];

export type DistributedInferenceTemplateSpec = components["schemas"]["DistributedInferenceTemplateSpec"];

export type DistributedInferenceTemplate = components["schemas"]["DistributedInferenceTemplate"];

export type DistributedInferenceTemplatesListResponseItem = components["schemas"]["DistributedInferenceTemplatesListResponseItem"];

export type DistributedInferenceTemplateCreationRequest = components["schemas"]["DistributedInferenceTemplateCreationRequest"];

export type DistributedInferenceTemplateUpdateRequest = components["schemas"]["DistributedInferenceTemplateUpdateRequest"];

export type DistributedInferenceTemplatePatchRequest = components["schemas"]["DistributedInferenceTemplatePatchRequest"];

export type SupersetDefaults1 = components["schemas"]["SupersetDefaults1"];

export type Action1 = components["schemas"]["Action1"];

export type WorkloadBatch = components["schemas"]["WorkloadBatch"];

export type WorkloadCategory = components["schemas"]["WorkloadCategory"];

export type WorkloadCategories = components["schemas"]["WorkloadCategories"];

export type WorkloadTypeCreateUpdateInnerFields = components["schemas"]["WorkloadTypeCreateUpdateInnerFields"];

export type WorkloadTypeAdditionalCreateFields = components["schemas"]["WorkloadTypeAdditionalCreateFields"];

export type WorkloadTypeResourceInterface = components["schemas"]["WorkloadTypeResourceInterface"];

export type WorkloadTypeResourceInterfacesWithVersion = components["schemas"]["WorkloadTypeResourceInterfacesWithVersion"];

export type WorkloadTypeStatusFields = components["schemas"]["WorkloadTypeStatusFields"];

export type WorkloadTypeStatus = components["schemas"]["WorkloadTypeStatus"];

export type WorkloadTypeConfig = components["schemas"]["WorkloadTypeConfig"];

export type WorkloadTypeConfigs = components["schemas"]["WorkloadTypeConfigs"];

export type WorkloadTypeResourceInterfaces = components["schemas"]["WorkloadTypeResourceInterfaces"];

export type WorkloadTypeCreateFields = components["schemas"]["WorkloadTypeCreateFields"];

export type WorkloadTypeUpdateFields = components["schemas"]["WorkloadTypeUpdateFields"];

export type PriorityStatus = components["schemas"]["PriorityStatus"];

export type BasePriority = components["schemas"]["BasePriority"];

export type WorkloadPriority = components["schemas"]["WorkloadPriority"];

export type Priorities = components["schemas"]["Priorities"];

export type SyncPriority = components["schemas"]["SyncPriority"];

export type ClusterPriority = components["schemas"]["ClusterPriority"];

export type ApplicationVerbosity = components["schemas"]["ApplicationVerbosity"];

export type ApplicationResource = components["schemas"]["ApplicationResource"];

export type ApplicationAllocatedResources = components["schemas"]["ApplicationAllocatedResources"];

export type ApplicationRequestResources = components["schemas"]["ApplicationRequestResources"];

export type Application1 = components["schemas"]["Application1"];

export type Applications1 = components["schemas"]["Applications1"];

export type Priority1 = components["schemas"]["Priority1"];

export type SupersetWorkloadSpec = components["schemas"]["SupersetWorkloadSpec"];

export type WorkloadV2MetadataCreateParams = components["schemas"]["WorkloadV2MetadataCreateParams"];

export type Manifest = components["schemas"]["Manifest"];

export type ManifestEncoded = components["schemas"]["ManifestEncoded"];

export type WorkloadV2CreateRequest = components["schemas"]["WorkloadV2CreateRequest"];

export type WorkloadV2MetadataResponse = components["schemas"]["WorkloadV2MetadataResponse"];

export type WorkloadId3 = components["schemas"]["WorkloadId3"];

export type GVK = components["schemas"]["GVK"];

export type ProjectName2 = components["schemas"]["ProjectName2"];

export type DepartmentId3 = components["schemas"]["DepartmentId3"];

export type DepartmentName1 = components["schemas"]["DepartmentName1"];

export type WorkloadV2MetadataAutoFill = components["schemas"]["WorkloadV2MetadataAutoFill"];

export type WorkloadV2Metadata = components["schemas"]["WorkloadV2Metadata"];

export type DesiredPhase = components["schemas"]["DesiredPhase"];

export type WorkloadV2 = components["schemas"]["WorkloadV2"];

export type WorkloadV2SyncStatus = components["schemas"]["WorkloadV2SyncStatus"];

export type WorkloadV2SyncInfo = components["schemas"]["WorkloadV2SyncInfo"];

export type WorkloadV2GetResponse = components["schemas"]["WorkloadV2GetResponse"];

export type WorkloadV2MetadataUpdateParams = components["schemas"]["WorkloadV2MetadataUpdateParams"];

export type WorkloadV2UpdateRequest = components["schemas"]["WorkloadV2UpdateRequest"];

export type NIMServiceMetadataCreateParams = components["schemas"]["NIMServiceMetadataCreateParams"];

export type NimServiceSpec = components["schemas"]["NimServiceSpec"];

export type NimServiceCreateRequest = components["schemas"]["NimServiceCreateRequest"];

export type NimServiceResponse = components["schemas"]["NimServiceResponse"];

export type NimServiceUpdateRequest = components["schemas"]["NimServiceUpdateRequest"];

export type LogoCreationRequest = components["schemas"]["LogoCreationRequest"];

export type DatavolumeRequestType = components["schemas"]["DatavolumeRequestType"];

export type BaseFields = components["schemas"]["BaseFields"];

export type DatavolumeCreationFields = components["schemas"]["DatavolumeCreationFields"];

export type EnrichmentDataFields1 = components["schemas"]["EnrichmentDataFields1"];

export type DatavolumeInnerFields = components["schemas"]["DatavolumeInnerFields"];

export type DatavolumePhase = components["schemas"]["DatavolumePhase"];

export type Condition2 = components["schemas"]["Condition2"];

export type Conditions1 = components["schemas"]["Conditions1"];

export type DatavolumeStatus = components["schemas"]["DatavolumeStatus"];

export type DatavolumeNoSharedScopes = components["schemas"]["DatavolumeNoSharedScopes"];

export type DatavolumesNoSharedScopes = components["schemas"]["DatavolumesNoSharedScopes"];

export type ScopeType2 = components["schemas"]["ScopeType2"];

export type SharedScopeBase = components["schemas"]["SharedScopeBase"];

export type SharedScope = components["schemas"]["SharedScope"];

export type Datavolume = components["schemas"]["Datavolume"];

export type DatavolumePatchFields = components["schemas"]["DatavolumePatchFields"];

export type SharedScopes = components["schemas"]["SharedScopes"];

export type SharedScopesPatchRequest = components["schemas"]["SharedScopesPatchRequest"];

export type DatavolumeStatusInternal = components["schemas"]["DatavolumeStatusInternal"];

export type DatavolumeInternal = components["schemas"]["DatavolumeInternal"];

export type DatavolumeStatusForSync = components["schemas"]["DatavolumeStatusForSync"];

export type InternalDatavolumeCreationFields = components["schemas"]["InternalDatavolumeCreationFields"];

export type InternalEnrichmentDataFields = components["schemas"]["InternalEnrichmentDataFields"];

export type InternalDatavolume = components["schemas"]["InternalDatavolume"];

export type Filters = components["schemas"]["Filters"];

export type Quantile = components["schemas"]["Quantile"];

export type Label1 = components["schemas"]["Label1"];

export type ReportCommonFields = components["schemas"]["ReportCommonFields"];

export type Report1 = components["schemas"]["Report1"];

export type MetricInformationForReport = components["schemas"]["MetricInformationForReport"];

export type ReportRequestFields1 = components["schemas"]["ReportRequestFields1"];

export type MetricStoreType = components["schemas"]["MetricStoreType"];

export type MetricStoreEndpointAuthType = components["schemas"]["MetricStoreEndpointAuthType"];

export type MetricStoreEndpointAuthBasic = components["schemas"]["MetricStoreEndpointAuthBasic"];

export type MetricStoreEndpoint2 = components["schemas"]["MetricStoreEndpoint2"];

export type MetricStoreDetails = components["schemas"]["MetricStoreDetails"];

export type MetricStore2 = components["schemas"]["MetricStore2"];

export type Command1 = components["schemas"]["Command1"];

export type AuditLog = components["schemas"]["AuditLog"];

export type AuditLogs = components["schemas"]["AuditLogs"];

export type NotificationType = components["schemas"]["NotificationType"];

export type NotificationTypes = components["schemas"]["NotificationTypes"];

export type EmailNotificationsState = components["schemas"]["EmailNotificationsState"];

export type SlackNotificationsState = components["schemas"]["SlackNotificationsState"];

export type NotificationState = components["schemas"]["NotificationState"];

export type NotificationChannelMeta = components["schemas"]["NotificationChannelMeta"];

export type NotificationChannelType = components["schemas"]["NotificationChannelType"];

export type EmailAuthType = components["schemas"]["EmailAuthType"];

export type EmailNotificationChannelConfig = components["schemas"]["EmailNotificationChannelConfig"];

export type SlackNotificationChannelConfig = components["schemas"]["SlackNotificationChannelConfig"];

export type NotificationChannelConfig = components["schemas"]["NotificationChannelConfig"];

export type NotificationChannelForPatch = components["schemas"]["NotificationChannelForPatch"];

export type NotificationChannel = components["schemas"]["NotificationChannel"];

export type CreateSlackAppRequestBody = components["schemas"]["CreateSlackAppRequestBody"];

export type CreateSlackAppResponse = components["schemas"]["CreateSlackAppResponse"];

export type NotificationChannelResponse = components["schemas"]["NotificationChannelResponse"];

export type NotificationChannelForValidate = components["schemas"]["NotificationChannelForValidate"];

export type SubscriptionEvent = components["schemas"]["SubscriptionEvent"];

export type SubscriptionEvents = components["schemas"]["SubscriptionEvents"];

export type SubscriptionForPut = components["schemas"]["SubscriptionForPut"];

export type Subscription = components["schemas"]["Subscription"];

export type Subscriptions = components["schemas"]["Subscriptions"];
