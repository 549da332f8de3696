// Generated from openapi/runly by `npm run generate`; never edit.

import type { ByteStream, CallOptions } from "@runwire/core";
import type { components, operations, paths } from "./schema.js";

/** The operations of `client.runs`. */
export interface RunsGroup {
  /**
   * Searches runs, a page at a time.
   *
   * `startingAfter` goes on after a run, `endingBefore` ends before one. Default and maximum of `limit`,
   * the order, and whether the run that is named is in the page are not known; `runs.search` of the
   * client walks either way.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/runs` (keys: secret; retried after a fault)
   */
  searchRuns(options?: SearchRunsOptions): Promise<operations["searchRuns"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the runs of an environment that have not ended.
   *
   * A bare array, without pages.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/environments/{env}/runs` (keys: secret; retried after a fault)
   */
  getActiveRuns(options: GetActiveRunsOptions): Promise<operations["getActiveRuns"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a run.
   *
   * Public keys may read the status of runs; shipped pages read it from the live channel, so that they
   * may read it here is likely, not seen.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/runs/{runId}` (keys: secret, publishable; retried after a fault)
   *
   * Not certain for the key kind `publishable`: A publishable key may be let in to the live channel of a
   * run only.
   */
  getRun(options: GetRunOptions): Promise<operations["getRun"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads the configuration that a run has.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/runs/{runId}/config` (keys: secret; retried after a fault)
   */
  getRunConfig(options: GetRunConfigOptions): Promise<operations["getRunConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the logs of a run.
   *
   * JSON, although the client that was read asks for plain text.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/runs/{runId}/logs` (keys: secret; retried after a fault)
   */
  getRunLogs(options: GetRunLogsOptions): Promise<operations["getRunLogs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Streams a log of a run.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `GET /{org}/runs/{runId}/logs/{type}` (keys: secret; retried after a fault)
   */
  getRunLog(options: GetRunLogOptions): ByteStream;
  /**
   * Queues a run, by a configuration or from a template.
   *
   * A public key may only queue from templates that were opened to it. 202 says that the cluster has no
   * connected node yet, and that the run waits; 409 that cluster or node are not known. Whether the body
   * of a 202 is the run is not known.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `POST /{org}/environments/{env}/runs/` (keys: secret, publishable; retried only where nothing was
   * sent)
   *
   * Not certain for the key kind `publishable`: The template may not be opened to public keys: set
   * allowRestrictedApps on it.
   */
  enqueueRun(options: EnqueueRunOptions): Promise<operations["enqueueRun"]["responses"][200]["content"]["application/json"] | void>;
  /**
   * Queues a run again, with the configuration that it had.
   *
   * The answer is a new run with an id of its own. A public key may do so for runs that failed, or that
   * failed partly.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `POST /{org}/runs/{runId}/` (keys: secret, publishable; retried only where nothing was sent)
   *
   * Not certain for the key kind `publishable`: A publishable key may only requeue runs that failed,
   * wholly or in part.
   */
  requeueRun(options: RequeueRunOptions): Promise<operations["requeueRun"]["responses"][200]["content"]["application/json"]>;
  /**
   * Asks for a run to be cancelled.
   *
   * The answer is the run, which may go on for a while.
   *
   * Observed, not documented: The vendor's current .NET client.
   *
   * `POST /{org}/runs/{runId}/cancel` (keys: secret; retried after a fault)
   */
  cancelRun(options: CancelRunOptions): Promise<operations["cancelRun"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.templates`. */
export interface TemplatesGroup {
  /**
   * Lists the templates of an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{env}/templates/` (keys: secret; retried after a fault)
   */
  getTemplates(options: GetTemplatesOptions): Promise<operations["getTemplates"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a template.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/environments/{env}/templates/` (keys: secret; retried only where nothing was sent)
   */
  createTemplate(options: CreateTemplateOptions): Promise<operations["createTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a template with its configuration.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{env}/templates/{id}` (keys: secret; retried after a fault)
   */
  getTemplate(options: GetTemplateOptions): Promise<operations["getTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes a template.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /{org}/environments/{env}/templates/{id}` (keys: secret; retried only where nothing was sent)
   */
  updateTemplate(options: UpdateTemplateOptions): Promise<operations["updateTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes a template.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/environments/{env}/templates/{id}` (keys: secret; retried after a fault)
   */
  deleteTemplate(options: DeleteTemplateOptions): Promise<void>;
}

/** The operations of `client.environments`. */
export interface EnvironmentsGroup {
  /**
   * Lists the environments.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments` (keys: secret; retried after a fault)
   */
  getEnvironments(options?: GetEnvironmentsOptions): Promise<operations["getEnvironments"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/environments` (keys: secret; retried only where nothing was sent)
   */
  createEnvironment(options: CreateEnvironmentOptions): Promise<operations["createEnvironment"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{id}` (keys: secret; retried after a fault)
   */
  getEnvironment(options: GetEnvironmentOptions): Promise<operations["getEnvironment"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /{org}/environments/{id}` (keys: secret; retried only where nothing was sent)
   */
  updateEnvironment(options: UpdateEnvironmentOptions): Promise<operations["updateEnvironment"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes an environment.
   *
   * The client that was read ignores a 404.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/environments/{id}` (keys: secret; retried after a fault)
   */
  deleteEnvironment(options: DeleteEnvironmentOptions): Promise<void>;
  /**
   * Lists the clusters that take runs of an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{env}/clusters` (keys: secret; retried after a fault)
   */
  getEnvironmentClusters(options: GetEnvironmentClustersOptions): Promise<operations["getEnvironmentClusters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lets clusters take runs of an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/environments/{env}/clusters` (keys: secret; retried only where nothing was sent)
   */
  attachClusters(options: AttachClustersOptions): Promise<void>;
  /**
   * Lets no cluster take runs of an environment any more.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/environments/{env}/clusters` (keys: secret; retried after a fault)
   */
  detachClusters(options: DetachClustersOptions): Promise<void>;
  /**
   * Lets a cluster take no more runs of an environment.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/environments/{env}/clusters/{cluster}` (keys: secret; retried after a fault)
   */
  detachCluster(options: DetachClusterOptions): Promise<void>;
  /**
   * Lists the packages of an environment, with the versions that it uses.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{env}/packages` (keys: secret; retried after a fault)
   */
  getEnvironmentPackages(options: GetEnvironmentPackagesOptions): Promise<operations["getEnvironmentPackages"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads which version of a package an environment uses.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/environments/{env}/packages/{package}` (keys: secret; retried after a fault)
   */
  getEnvironmentPackage(options: GetEnvironmentPackageOptions): Promise<operations["getEnvironmentPackage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes which version of a package an environment uses.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /{org}/environments/{env}/packages/{package}` (keys: secret; retried only where nothing was
   * sent)
   */
  updateEnvironmentPackage(options: UpdateEnvironmentPackageOptions): Promise<operations["updateEnvironmentPackage"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.clusters`. */
export interface ClustersGroup {
  /**
   * Lists the clusters.
   *
   * The answer has the keys with which nodes join.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/clusters` (keys: secret; retried after a fault)
   */
  getClusters(options?: GetClustersOptions): Promise<operations["getClusters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a cluster.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/clusters` (keys: secret; retried only where nothing was sent)
   */
  createCluster(options: CreateClusterOptions): Promise<operations["createCluster"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a cluster.
   *
   * The answer has the key with which nodes join.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/clusters/{id}` (keys: secret; retried after a fault)
   */
  getCluster(options: GetClusterOptions): Promise<operations["getCluster"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes a cluster.
   *
   * The client that was read ignores a 404.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/clusters/{id}` (keys: secret; retried after a fault)
   */
  deleteCluster(options: DeleteClusterOptions): Promise<void>;
  /**
   * Lists the nodes of a cluster.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/clusters/{cluster}/nodes` (keys: secret; retried after a fault)
   */
  getNodes(options: GetNodesOptions): Promise<operations["getNodes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a node.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/nodes/{nodeId}` (keys: secret; retried after a fault)
   */
  getNode(options: GetNodeOptions): Promise<operations["getNode"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.packages`. */
export interface PackagesGroup {
  /**
   * Lists the packages.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/packages` (keys: secret; retried after a fault)
   */
  getPackages(options?: GetPackagesOptions): Promise<operations["getPackages"]["responses"][200]["content"]["application/json"]>;
  /**
   * Uploads a package.
   *
   * The bytes of a `.nupkg`, or of an npm `tar.gz`. The platform looks into it afterwards: its jobs
   * appear once its status is `Processed`.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `PUT /{org}/packages` (keys: secret; retried only where nothing was sent)
   */
  uploadPackage(options: UploadPackageOptions): Promise<operations["uploadPackage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a package.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/packages/{name}` (keys: secret; retried after a fault)
   */
  getPackage(options: GetPackageOptions): Promise<operations["getPackage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the versions of a package.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/packages/{name}/versions` (keys: secret; retried after a fault)
   */
  getPackageVersions(options: GetPackageVersionsOptions): Promise<operations["getPackageVersions"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a version of a package.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/packages/{name}/versions/{version}` (keys: secret; retried after a fault)
   */
  getPackageVersion(options: GetPackageVersionOptions): Promise<operations["getPackageVersion"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.jobs`. */
export interface JobsGroup {
  /**
   * Searches the jobs of all packages.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/jobs/` (keys: secret; retried after a fault)
   */
  searchJobs(options?: SearchJobsOptions): Promise<operations["searchJobs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads the default configuration of a job, and the schema of it.
   *
   * Observed, not documented: The vendor's .NET client as it was public until September 2020.
   *
   * `GET /{org}/jobs/{jobId}` (keys: secret; retried after a fault)
   */
  getJob(options: GetJobOptions): Promise<operations["getJob"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.account`. */
export interface AccountGroup {
  /**
   * Reads what the API says of itself.
   *
   * An answer that is no JSON tells that the address is not that of the API. At `{authority}/oauth/token`
   * client credentials become access tokens of people, which the API takes like keys.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020, and its
   * JavaScript components.
   *
   * `GET /` (no key needed; retried after a fault)
   */
  getApiInfo(options?: GetApiInfoOptions): Promise<operations["getApiInfo"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads the user that the key acts for.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /account/` (keys: secret; retried after a fault)
   */
  getAccount(options?: GetAccountOptions): Promise<operations["getAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes the user that the key acts for.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /account/` (keys: secret; retried only where nothing was sent)
   */
  updateAccount(options: UpdateAccountOptions): Promise<operations["updateAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the organizations of the user.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020, and its
   * JavaScript components.
   *
   * `GET /account/orgs/` (keys: secret; retried after a fault)
   */
  getAccountOrgs(options?: GetAccountOrgsOptions): Promise<operations["getAccountOrgs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets the user's e-mail address in an organization.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /account/orgs/{org}` (keys: secret; retried only where nothing was sent)
   */
  updateAccountOrg(options: UpdateAccountOrgOptions): Promise<operations["updateAccountOrg"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.apps`. */
export interface AppsGroup {
  /**
   * Lists the applications of the user.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /apps/` (keys: secret; retried after a fault)
   */
  getApps(options?: GetAppsOptions): Promise<operations["getApps"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an application with its keys.
   *
   * A secret key acts as the user, with all that the user may do. Keys are shown in this answer only.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /apps/` (keys: secret; retried only where nothing was sent)
   */
  createApp(options: CreateAppOptions): Promise<operations["createApp"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes an application; its keys stop working.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /apps/{id}` (keys: secret; retried after a fault)
   */
  deleteApp(options: DeleteAppOptions): Promise<void>;
}

/** The operations of `client.billing`. */
export interface BillingGroup {
  /**
   * Lists the plans that can be had.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /plans` (keys: secret; retried after a fault)
   */
  getPlans(options?: GetPlansOptions): Promise<operations["getPlans"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads plan and payment method.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/billing` (keys: secret; retried after a fault)
   */
  getBilling(options?: GetBillingOptions): Promise<operations["getBilling"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes the payment method.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/billing` (keys: secret; retried only where nothing was sent)
   */
  updateBilling(options: UpdateBillingOptions): Promise<operations["updateBilling"]["responses"][200]["content"]["application/json"]>;
  /**
   * Shows what a change of plan would cost.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/billing/checkout` (keys: secret; retried after a fault)
   */
  previewCheckout(options: PreviewCheckoutOptions): Promise<operations["previewCheckout"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes the plan.
   *
   * This costs money.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/billing/checkout` (keys: secret; retried only where nothing was sent)
   */
  checkout(options: CheckoutOptions): Promise<operations["checkout"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the payments.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/payments` (keys: secret; retried after a fault)
   */
  getPayments(options?: GetPaymentsOptions): Promise<operations["getPayments"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.organization`. */
export interface OrganizationGroup {
  /**
   * Reads the organization.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}` (keys: secret; retried after a fault)
   */
  getOrganization(options?: GetOrganizationOptions): Promise<operations["getOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an organization.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /orgs/` (keys: secret; retried only where nothing was sent)
   */
  createOrganization(options: CreateOrganizationOptions): Promise<operations["createOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes the organization.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /{org}/` (keys: secret; retried only where nothing was sent)
   */
  updateOrganization(options: UpdateOrganizationOptions): Promise<operations["updateOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads how far a new organization has come.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/quickstart` (keys: secret; retried after a fault)
   */
  getQuickstart(options?: GetQuickstartOptions): Promise<operations["getQuickstart"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads what of the plan is used.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/usage` (keys: secret; retried after a fault)
   */
  getUsage(options?: GetUsageOptions): Promise<operations["getUsage"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.members`. */
export interface MembersGroup {
  /**
   * Lists the members, invited ones too.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/members` (keys: secret; retried after a fault)
   */
  getMembers(options?: GetMembersOptions): Promise<operations["getMembers"]["responses"][200]["content"]["application/json"]>;
  /**
   * Invites a member.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/members` (keys: secret; retried only where nothing was sent)
   */
  inviteMember(options: InviteMemberOptions): Promise<operations["inviteMember"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads a member, by user id or by the token of an invitation.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `GET /{org}/members/{memberId}` (keys: secret; retried after a fault)
   */
  getMember(options: GetMemberOptions): Promise<operations["getMember"]["responses"][200]["content"]["application/json"]>;
  /**
   * Accepts an invitation.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `POST /{org}/members/{memberId}` (keys: secret; retried only where nothing was sent)
   */
  acceptInvite(options: AcceptInviteOptions): Promise<operations["acceptInvite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Takes a member out of the organization.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `DELETE /{org}/members/{memberId}` (keys: secret; retried after a fault)
   */
  deleteMember(options: DeleteMemberOptions): Promise<void>;
  /**
   * Changes the role of a member.
   *
   * Observed, not documented: The vendor's .NET client as it was public until August 2020.
   *
   * `PATCH /{org}/members/{memberId}/` (keys: secret; retried only where nothing was sent)
   */
  updateMember(options: UpdateMemberOptions): Promise<operations["updateMember"]["responses"][200]["content"]["application/json"]>;
}

/** The groups in which the operations appear. */
export interface Groups {
  readonly runs: RunsGroup;
  readonly templates: TemplatesGroup;
  readonly environments: EnvironmentsGroup;
  readonly clusters: ClustersGroup;
  readonly packages: PackagesGroup;
  readonly jobs: JobsGroup;
  readonly account: AccountGroup;
  readonly apps: AppsGroup;
  readonly billing: BillingGroup;
  readonly organization: OrganizationGroup;
  readonly members: MembersGroup;
}

/** The groups that the key kind `secret` opens. */
export interface SecretKeyGroups {
  readonly runs: RunsGroup;
  readonly templates: TemplatesGroup;
  readonly environments: EnvironmentsGroup;
  readonly clusters: ClustersGroup;
  readonly packages: PackagesGroup;
  readonly jobs: JobsGroup;
  readonly account: AccountGroup;
  readonly apps: AppsGroup;
  readonly billing: BillingGroup;
  readonly organization: OrganizationGroup;
  readonly members: MembersGroup;
}

/** The groups that the key kind `publishable` opens. */
export interface PublishableKeyGroups {
  readonly runs: Pick<RunsGroup, "getRun" | "enqueueRun" | "requeueRun">;
  readonly account: Pick<AccountGroup, "getApiInfo">;
}

/** The paths that the key kind `secret` opens. */
export interface SecretKeyPaths extends paths {}

/** The paths that the key kind `publishable` opens. */
export interface PublishableKeyPaths
  extends Pick<
    paths,
    | "/{org}/runs/{runId}"
    | "/{org}/environments/{env}/runs/"
    | "/{org}/runs/{runId}/"
    | "/"
  > {}

/** What `client.runs.searchRuns` takes. */
export interface SearchRunsOptions extends CallOptions {
  readonly path?: operations["searchRuns"]["parameters"]["path"] | undefined;
  readonly query?: operations["searchRuns"]["parameters"]["query"] | undefined;
}

/** What `client.runs.getActiveRuns` takes. */
export interface GetActiveRunsOptions extends CallOptions {
  readonly path: operations["getActiveRuns"]["parameters"]["path"];
}

/** What `client.runs.getRun` takes. */
export interface GetRunOptions extends CallOptions {
  readonly path: operations["getRun"]["parameters"]["path"];
}

/** What `client.runs.getRunConfig` takes. */
export interface GetRunConfigOptions extends CallOptions {
  readonly path: operations["getRunConfig"]["parameters"]["path"];
}

/** What `client.runs.getRunLogs` takes. */
export interface GetRunLogsOptions extends CallOptions {
  readonly path: operations["getRunLogs"]["parameters"]["path"];
}

/** What `client.runs.getRunLog` takes. */
export interface GetRunLogOptions extends CallOptions {
  readonly path: operations["getRunLog"]["parameters"]["path"];
}

/** What `client.runs.enqueueRun` takes. */
export interface EnqueueRunOptions extends CallOptions {
  readonly path: operations["enqueueRun"]["parameters"]["path"];
  readonly body: operations["enqueueRun"]["requestBody"]["content"]["application/json"];
}

/** What `client.runs.requeueRun` takes. */
export interface RequeueRunOptions extends CallOptions {
  readonly path: operations["requeueRun"]["parameters"]["path"];
}

/** What `client.runs.cancelRun` takes. */
export interface CancelRunOptions extends CallOptions {
  readonly path: operations["cancelRun"]["parameters"]["path"];
}

/** What `client.templates.getTemplates` takes. */
export interface GetTemplatesOptions extends CallOptions {
  readonly path: operations["getTemplates"]["parameters"]["path"];
}

/** What `client.templates.createTemplate` takes. */
export interface CreateTemplateOptions extends CallOptions {
  readonly path: operations["createTemplate"]["parameters"]["path"];
  readonly body: operations["createTemplate"]["requestBody"]["content"]["application/json"];
}

/** What `client.templates.getTemplate` takes. */
export interface GetTemplateOptions extends CallOptions {
  readonly path: operations["getTemplate"]["parameters"]["path"];
}

/** What `client.templates.updateTemplate` takes. */
export interface UpdateTemplateOptions extends CallOptions {
  readonly path: operations["updateTemplate"]["parameters"]["path"];
  readonly body: operations["updateTemplate"]["requestBody"]["content"]["application/json"];
}

/** What `client.templates.deleteTemplate` takes. */
export interface DeleteTemplateOptions extends CallOptions {
  readonly path: operations["deleteTemplate"]["parameters"]["path"];
}

/** What `client.environments.getEnvironments` takes. */
export interface GetEnvironmentsOptions extends CallOptions {
  readonly path?: operations["getEnvironments"]["parameters"]["path"] | undefined;
}

/** What `client.environments.createEnvironment` takes. */
export interface CreateEnvironmentOptions extends CallOptions {
  readonly path?: operations["createEnvironment"]["parameters"]["path"] | undefined;
  readonly body: operations["createEnvironment"]["requestBody"]["content"]["application/json"];
}

/** What `client.environments.getEnvironment` takes. */
export interface GetEnvironmentOptions extends CallOptions {
  readonly path: operations["getEnvironment"]["parameters"]["path"];
}

/** What `client.environments.updateEnvironment` takes. */
export interface UpdateEnvironmentOptions extends CallOptions {
  readonly path: operations["updateEnvironment"]["parameters"]["path"];
  readonly body: operations["updateEnvironment"]["requestBody"]["content"]["application/json"];
}

/** What `client.environments.deleteEnvironment` takes. */
export interface DeleteEnvironmentOptions extends CallOptions {
  readonly path: operations["deleteEnvironment"]["parameters"]["path"];
}

/** What `client.environments.getEnvironmentClusters` takes. */
export interface GetEnvironmentClustersOptions extends CallOptions {
  readonly path: operations["getEnvironmentClusters"]["parameters"]["path"];
}

/** What `client.environments.attachClusters` takes. */
export interface AttachClustersOptions extends CallOptions {
  readonly path: operations["attachClusters"]["parameters"]["path"];
  readonly body: operations["attachClusters"]["requestBody"]["content"]["application/json"];
}

/** What `client.environments.detachClusters` takes. */
export interface DetachClustersOptions extends CallOptions {
  readonly path: operations["detachClusters"]["parameters"]["path"];
}

/** What `client.environments.detachCluster` takes. */
export interface DetachClusterOptions extends CallOptions {
  readonly path: operations["detachCluster"]["parameters"]["path"];
}

/** What `client.environments.getEnvironmentPackages` takes. */
export interface GetEnvironmentPackagesOptions extends CallOptions {
  readonly path: operations["getEnvironmentPackages"]["parameters"]["path"];
}

/** What `client.environments.getEnvironmentPackage` takes. */
export interface GetEnvironmentPackageOptions extends CallOptions {
  readonly path: operations["getEnvironmentPackage"]["parameters"]["path"];
}

/** What `client.environments.updateEnvironmentPackage` takes. */
export interface UpdateEnvironmentPackageOptions extends CallOptions {
  readonly path: operations["updateEnvironmentPackage"]["parameters"]["path"];
  readonly body: operations["updateEnvironmentPackage"]["requestBody"]["content"]["application/json"];
}

/** What `client.clusters.getClusters` takes. */
export interface GetClustersOptions extends CallOptions {
  readonly path?: operations["getClusters"]["parameters"]["path"] | undefined;
}

/** What `client.clusters.createCluster` takes. */
export interface CreateClusterOptions extends CallOptions {
  readonly path?: operations["createCluster"]["parameters"]["path"] | undefined;
  readonly body: operations["createCluster"]["requestBody"]["content"]["application/json"];
}

/** What `client.clusters.getCluster` takes. */
export interface GetClusterOptions extends CallOptions {
  readonly path: operations["getCluster"]["parameters"]["path"];
}

/** What `client.clusters.deleteCluster` takes. */
export interface DeleteClusterOptions extends CallOptions {
  readonly path: operations["deleteCluster"]["parameters"]["path"];
}

/** What `client.clusters.getNodes` takes. */
export interface GetNodesOptions extends CallOptions {
  readonly path: operations["getNodes"]["parameters"]["path"];
}

/** What `client.clusters.getNode` takes. */
export interface GetNodeOptions extends CallOptions {
  readonly path: operations["getNode"]["parameters"]["path"];
}

/** What `client.packages.getPackages` takes. */
export interface GetPackagesOptions extends CallOptions {
  readonly path?: operations["getPackages"]["parameters"]["path"] | undefined;
}

/** What `client.packages.uploadPackage` takes. */
export interface UploadPackageOptions extends CallOptions {
  readonly path?: operations["uploadPackage"]["parameters"]["path"] | undefined;
  readonly body: operations["uploadPackage"]["requestBody"]["content"]["application/octet-stream"];
}

/** What `client.packages.getPackage` takes. */
export interface GetPackageOptions extends CallOptions {
  readonly path: operations["getPackage"]["parameters"]["path"];
}

/** What `client.packages.getPackageVersions` takes. */
export interface GetPackageVersionsOptions extends CallOptions {
  readonly path: operations["getPackageVersions"]["parameters"]["path"];
}

/** What `client.packages.getPackageVersion` takes. */
export interface GetPackageVersionOptions extends CallOptions {
  readonly path: operations["getPackageVersion"]["parameters"]["path"];
}

/** What `client.jobs.searchJobs` takes. */
export interface SearchJobsOptions extends CallOptions {
  readonly path?: operations["searchJobs"]["parameters"]["path"] | undefined;
  readonly query?: operations["searchJobs"]["parameters"]["query"] | undefined;
}

/** What `client.jobs.getJob` takes. */
export interface GetJobOptions extends CallOptions {
  readonly path: operations["getJob"]["parameters"]["path"];
}

/** What `client.account.getApiInfo` takes. */
export interface GetApiInfoOptions extends CallOptions {}

/** What `client.account.getAccount` takes. */
export interface GetAccountOptions extends CallOptions {}

/** What `client.account.updateAccount` takes. */
export interface UpdateAccountOptions extends CallOptions {
  readonly body: operations["updateAccount"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountOrgs` takes. */
export interface GetAccountOrgsOptions extends CallOptions {}

/** What `client.account.updateAccountOrg` takes. */
export interface UpdateAccountOrgOptions extends CallOptions {
  readonly path: operations["updateAccountOrg"]["parameters"]["path"];
  readonly body: operations["updateAccountOrg"]["requestBody"]["content"]["application/json"];
}

/** What `client.apps.getApps` takes. */
export interface GetAppsOptions extends CallOptions {}

/** What `client.apps.createApp` takes. */
export interface CreateAppOptions extends CallOptions {
  readonly body: operations["createApp"]["requestBody"]["content"]["application/json"];
}

/** What `client.apps.deleteApp` takes. */
export interface DeleteAppOptions extends CallOptions {
  readonly path: operations["deleteApp"]["parameters"]["path"];
}

/** What `client.billing.getPlans` takes. */
export interface GetPlansOptions extends CallOptions {
  readonly query?: operations["getPlans"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getOrganization` takes. */
export interface GetOrganizationOptions extends CallOptions {
  readonly path?: operations["getOrganization"]["parameters"]["path"] | undefined;
}

/** What `client.organization.createOrganization` takes. */
export interface CreateOrganizationOptions extends CallOptions {
  readonly body: operations["createOrganization"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateOrganization` takes. */
export interface UpdateOrganizationOptions extends CallOptions {
  readonly path?: operations["updateOrganization"]["parameters"]["path"] | undefined;
  readonly body: operations["updateOrganization"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.getQuickstart` takes. */
export interface GetQuickstartOptions extends CallOptions {
  readonly path?: operations["getQuickstart"]["parameters"]["path"] | undefined;
}

/** What `client.organization.getUsage` takes. */
export interface GetUsageOptions extends CallOptions {
  readonly path?: operations["getUsage"]["parameters"]["path"] | undefined;
}

/** What `client.billing.getBilling` takes. */
export interface GetBillingOptions extends CallOptions {
  readonly path?: operations["getBilling"]["parameters"]["path"] | undefined;
}

/** What `client.billing.updateBilling` takes. */
export interface UpdateBillingOptions extends CallOptions {
  readonly path?: operations["updateBilling"]["parameters"]["path"] | undefined;
  readonly body: operations["updateBilling"]["requestBody"]["content"]["application/json"];
}

/** What `client.billing.previewCheckout` takes. */
export interface PreviewCheckoutOptions extends CallOptions {
  readonly path?: operations["previewCheckout"]["parameters"]["path"] | undefined;
  readonly query: operations["previewCheckout"]["parameters"]["query"];
}

/** What `client.billing.checkout` takes. */
export interface CheckoutOptions extends CallOptions {
  readonly path?: operations["checkout"]["parameters"]["path"] | undefined;
  readonly body: operations["checkout"]["requestBody"]["content"]["application/json"];
}

/** What `client.billing.getPayments` takes. */
export interface GetPaymentsOptions extends CallOptions {
  readonly path?: operations["getPayments"]["parameters"]["path"] | undefined;
}

/** What `client.members.getMembers` takes. */
export interface GetMembersOptions extends CallOptions {
  readonly path?: operations["getMembers"]["parameters"]["path"] | undefined;
}

/** What `client.members.inviteMember` takes. */
export interface InviteMemberOptions extends CallOptions {
  readonly path?: operations["inviteMember"]["parameters"]["path"] | undefined;
  readonly body: operations["inviteMember"]["requestBody"]["content"]["application/json"];
}

/** What `client.members.getMember` takes. */
export interface GetMemberOptions extends CallOptions {
  readonly path: operations["getMember"]["parameters"]["path"];
}

/** What `client.members.acceptInvite` takes. */
export interface AcceptInviteOptions extends CallOptions {
  readonly path: operations["acceptInvite"]["parameters"]["path"];
}

/** What `client.members.deleteMember` takes. */
export interface DeleteMemberOptions extends CallOptions {
  readonly path: operations["deleteMember"]["parameters"]["path"];
}

/** What `client.members.updateMember` takes. */
export interface UpdateMemberOptions extends CallOptions {
  readonly path: operations["updateMember"]["parameters"]["path"];
  readonly body: operations["updateMember"]["requestBody"]["content"]["application/json"];
}

/**
 * Where a run is. It has ended exactly when `completedAt` is set. A run can be `Successful` although
 * items of it failed.
 */
export type RunState = components["schemas"]["RunState"];

/** One execution of a job. */
export type Run = components["schemas"]["Run"];

/** Where a run belongs. */
export type RunEnvironment = components["schemas"]["RunEnvironment"];

/** What is run. */
export type RunJob = components["schemas"]["RunJob"];

/** How many items of a run are done. */
export type RunProgress = components["schemas"]["RunProgress"];

/** Items of one outcome. */
export type RunCategory = components["schemas"]["RunCategory"];

/** Which node runs it; null before one does. */
export type RunNode = components["schemas"]["RunNode"];

/** A page of runs. */
export type RunPage = components["schemas"]["RunPage"];

/** The logs of a run, by name. */
export type RunLogs = components["schemas"]["RunLogs"];

/** A log that is kept. */
export type RunLogFile = components["schemas"]["RunLogFile"];

/** The name of a log, in lower case, unlike other names. */
export type RunLogName = components["schemas"]["RunLogName"];

/** Which outcomes are wanted. `All` is the default. */
export type RunDisposition = components["schemas"]["RunDisposition"];

/** The configuration of a job: what every job has, and beside it, at the top, what this job has. */
export type JobConfig = components["schemas"]["JobConfig"];

/** Which job. Without a version it is the one that the environment resolves. */
export type JobReference = components["schemas"]["JobReference"];

/** How a job is executed. */
export type ExecutionConfig = components["schemas"]["ExecutionConfig"];

/** How a job reaches the platform. The platform fills most of it in; `cluster` and `node` are for callers. */
export type RunlyApiConfig = components["schemas"]["RunlyApiConfig"];

/**
 * A run from a template. What stands beside these two, at the top, overrides the template's
 * configuration.
 */
export type TemplateRun = components["schemas"]["TemplateRun"];

/** A template without its configuration. */
export type JobTemplateSummary = components["schemas"]["JobTemplateSummary"];

/** A configuration of a job, by name. */
export type JobTemplate = components["schemas"]["JobTemplate"];

export type NewJobTemplate = components["schemas"]["NewJobTemplate"];

/** What is left out stays; null is a value. */
export type JobTemplateChange = components["schemas"]["JobTemplateChange"];

/** Where runs belong; production ones need another role. */
export type Environment = components["schemas"]["Environment"];

export type NewEnvironment = components["schemas"]["NewEnvironment"];

/** What is left out stays; null is a value. */
export type EnvironmentChange = components["schemas"]["EnvironmentChange"];

/** Which version of a package an environment uses. */
export type EnvironmentPackage = components["schemas"]["EnvironmentPackage"];

export type EnvironmentPackageChange = components["schemas"]["EnvironmentPackageChange"];

export type ClusterNames = components["schemas"]["ClusterNames"];

/** Nodes that take runs of some environments. */
export type Cluster = components["schemas"]["Cluster"];

export type NodeCounts = components["schemas"]["NodeCounts"];

export type NewCluster = components["schemas"]["NewCluster"];

/** A process that takes runs. */
export type WorkerNode = components["schemas"]["WorkerNode"];

export type PackageType = components["schemas"]["PackageType"];

/** A package with jobs. */
export type Package = components["schemas"]["Package"];

export type PackageVersion = components["schemas"]["PackageVersion"];

export type PackageJob = components["schemas"]["PackageJob"];

export type JobSearchResult = components["schemas"]["JobSearchResult"];

export type JobVersion = components["schemas"]["JobVersion"];

export type JobDescription = components["schemas"]["JobDescription"];

/** What the API says of itself. */
export type ApiInfo = components["schemas"]["ApiInfo"];

/** Where people log in, and what their tokens are for. */
export type AuthInfo = components["schemas"]["AuthInfo"];

export type Account = components["schemas"]["Account"];

/** What is left out stays. */
export type AccountChange = components["schemas"]["AccountChange"];

/** An organization as its member sees it. */
export type OrgAccount = components["schemas"]["OrgAccount"];

export type EmailAddress = components["schemas"]["EmailAddress"];

/** A pair of keys that act for the user who made it. */
export type Application = components["schemas"]["Application"];

export type NewApplication = components["schemas"]["NewApplication"];

export type Plan = components["schemas"]["Plan"];

/**
 * From least to most. Developers upload packages, and queue and cancel outside of production; `Ops` also
 * in production, and manages environments and clusters; owners also members and billing. `Cluster` seems
 * to be that of nodes.
 */
export type MemberRole = components["schemas"]["MemberRole"];

export type Organization = components["schemas"]["Organization"];

export type OrganizationLimits = components["schemas"]["OrganizationLimits"];

export type RoleAvailability = components["schemas"]["RoleAvailability"];

export type NewOrganization = components["schemas"]["NewOrganization"];

/** What is left out stays. */
export type OrganizationChange = components["schemas"]["OrganizationChange"];

/** How far a new organization has come. */
export type Quickstart = components["schemas"]["Quickstart"];

/** What of the plan is used. */
export type Usage = components["schemas"]["Usage"];

export type UsageCount = components["schemas"]["UsageCount"];

export type TemplateUsage = components["schemas"]["TemplateUsage"];

export type Member = components["schemas"]["Member"];

export type NewMember = components["schemas"]["NewMember"];

export type MemberChange = components["schemas"]["MemberChange"];

export type BillingInfo = components["schemas"]["BillingInfo"];

export type CardOnFile = components["schemas"]["CardOnFile"];

export type NewPaymentMethod = components["schemas"]["NewPaymentMethod"];

export type Checkout = components["schemas"]["Checkout"];

export type PlanChoice = components["schemas"]["PlanChoice"];

export type Payment = components["schemas"]["Payment"];
