// Generated from openapi/runops by `npm run generate`; never edit.

import type { CallOptions, PageOptions, RecordStream } from "@runwire/core";
import type { components, operations, paths } from "./schema.js";

/** The operations of `client.token`. */
export interface TokenGroup {
  /**
   * Makes a token from a client id and secret.
   *
   * At Auth0, not at the API. The vendor hands out id and secret on request; calls made with the token
   * act as the organization's bot user, `runops.bot@` and its domain, which groups bind like any user.
   * Clients call it by themselves.
   *
   * `POST /oauth/token` (no key needed; retried after a fault)
   */
  createToken(options: CreateTokenOptions): Promise<operations["createToken"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.login`. */
export interface LoginGroup {
  /**
   * Begins the login of a person.
   *
   * The answer holds the address that the person's browser is to open. The browser then comes back to the
   * callback with `token` in its query, and possibly `error` (`email_mismatch`, `slack_not_configured` or
   * `pending-review`) or `slack`, which is base64.
   *
   * Observed, not documented: Two clients: a database driver and the vendor's web console of 2022.
   *
   * `GET /login` (no key needed; retried after a fault)
   */
  getLoginAddress(options: GetLoginAddressOptions): Promise<operations["getLoginAddress"]["responses"][200]["content"]["application/json"]>;
  /**
   * Begins the sign-up of a person.
   *
   * The answer is that of a login.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `POST /signup` (no key needed; retried only where nothing was sent)
   */
  signUp(options: SignUpOptions): Promise<operations["signUp"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.targets`. */
export interface TargetsGroup {
  /**
   * Lists the targets that the caller may use.
   *
   * A bare array without a total: a page that is shorter than its limit is the last, for limits up to
   * 2000, the largest that was seen.
   *
   * `GET /targets` (keys: client, token; retried after a fault)
   */
  readonly list: {
    (options?: ListTargetsOptions): Promise<operations["listTargets"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListTargetsAllOptions): RecordStream<operations["listTargets"]["responses"][200]["content"]["application/json"][number]>;
  };
  /** {@link TargetsGroup.list} by the vendor's own id. */
  readonly listTargets: TargetsGroup["list"];
  /**
   * Creates a target.
   *
   * Fields without a value must be left out: empty strings are refused. The success status is not known;
   * any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed
   * over.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `POST /targets` (keys: client, token; retried only where nothing was sent)
   */
  create(options: CreateTargetOptions): Promise<void>;
  /** {@link TargetsGroup.create} by the vendor's own id. */
  readonly createTarget: TargetsGroup["create"];
  /**
   * Changes a target, named in the body.
   *
   * Only the fields that are sent change: `name` with `status: inactive` deactivates, and nothing
   * deletes. Empty strings are refused. The success status is not known; any 2xx is taken. What the
   * answer holds is not known, because no known client reads it; it is passed over.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `PUT /targets` (keys: client, token; retried after a fault)
   */
  update(options: UpdateTargetOptions): Promise<void>;
  /** {@link TargetsGroup.update} by the vendor's own id. */
  readonly updateTarget: TargetsGroup["update"];
  /**
   * Reads one target, by its name.
   *
   * The answer has the inline secrets of a target whose provider is `runops`, in `config`.
   *
   * Observed, not documented: Published clients and the vendor's web console of 2022.
   *
   * `GET /targets/{name}` (keys: client, token; retried after a fault)
   */
  get(options: GetTargetOptions): Promise<operations["getTarget"]["responses"][200]["content"]["application/json"]>;
  /** {@link TargetsGroup.get} by the vendor's own id. */
  readonly getTarget: TargetsGroup["get"];
}

/** The operations of `client.tasks`. */
export interface TasksGroup {
  /**
   * Lists tasks.
   *
   * A bare array without a total: a page that is shorter than its limit is the last, for limits up to
   * 2000, the largest that was seen. Logs were not seen in it. How they are sorted is not known, so while
   * others are created one may come twice or be passed over.
   *
   * Observed, not documented: Published clients and the vendor's web console of 2022.
   *
   * `GET /tasks` (keys: client, token; retried after a fault)
   */
  readonly list: {
    (options?: ListTasksOptions): Promise<operations["listTasks"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ListTasksAllOptions): RecordStream<operations["listTasks"]["responses"][200]["content"]["application/json"][number]>;
  };
  /** {@link TasksGroup.list} by the vendor's own id. */
  readonly listTasks: TasksGroup["list"];
  /**
   * Creates a task, and runs it where no review is needed.
   *
   * It answers only when the task has ended, or when the server stops waiting; that limit is not known,
   * so the client waits two minutes for it. Then `task_logs` is one of four things, told apart by what it
   * says: the output itself; an `https://` address where it is stored; the text `Task returned empty
   * logs` for none; or a text that begins with `Your task is running.` A task that failed is answered
   * with 201, too: its `status` is `failure` and `task_logs` the error. While a review is pending there
   * are no logs. `tasks.run` of the client does all of this.
   *
   * Observed, not documented: Published clients and the vendor's web console of 2022.
   *
   * `POST /tasks` (keys: client, token; retried only where nothing was sent)
   */
  create(options: CreateTaskOptions): Promise<operations["createTask"]["responses"][201]["content"]["application/json"]>;
  /** {@link TasksGroup.create} by the vendor's own id. */
  readonly createTask: TasksGroup["create"];
  /**
   * Lists tasks that fit the given conditions.
   *
   * Names in the query have hyphens, names in the answer underscores. `has_next_page` tells that there
   * are more; the console then asks for a larger `limit`, as no offset is known to be taken here.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /tasks/search` (keys: client, token; retried after a fault)
   */
  search(options?: SearchTasksOptions): Promise<operations["searchTasks"]["responses"][200]["content"]["application/json"]>;
  /** {@link TasksGroup.search} by the vendor's own id. */
  readonly searchTasks: TasksGroup["search"];
  /**
   * Reads one task.
   *
   * Logs were not seen in this answer; they have their own call.
   *
   * Observed, not documented: Published clients and the vendor's web console of 2022.
   *
   * `GET /tasks/{id}` (keys: client, token; retried after a fault)
   */
  get(options: GetTaskOptions): Promise<operations["getTask"]["responses"][200]["content"]["application/json"]>;
  /** {@link TasksGroup.get} by the vendor's own id. */
  readonly getTask: TasksGroup["get"];
  /**
   * Tells where the logs of an ended task are stored.
   *
   * The address is pre-signed: fetch it without the token. How long it is valid is not known. `tasks.log`
   * of the client fetches it.
   *
   * Observed, not documented: Four clients, the vendor's web console of 2022 among them.
   *
   * `GET /tasks/{id}/logs` (keys: client, token; retried after a fault)
   */
  logs(options: GetTaskLogsOptions): Promise<operations["getTaskLogs"]["responses"][200]["content"]["application/json"]>;
  /** {@link TasksGroup.logs} by the vendor's own id. */
  readonly getTaskLogs: TasksGroup["logs"];
  /**
   * Asks to stop a running task.
   *
   * 202 means that the wish was taken, not that the task has ended; its status tells that, and which one
   * it ends with is not documented. Nothing stops tasks of the types `ecs-exec`, `k8s-exec` and
   * `rails-console-ecs`.
   *
   * Observed, not documented: A database driver, which checks for 202, and the vendor's web console of
   * 2022.
   *
   * `POST /tasks/{id}/kill` (keys: client, token; retried after a fault)
   */
  kill(options: KillTaskOptions): Promise<void>;
  /** {@link TasksGroup.kill} by the vendor's own id. */
  readonly killTask: TasksGroup["kill"];
  /**
   * Runs a task that was approved.
   *
   * It takes no body, and only a task whose status is `approved`. The success status is not known; any
   * 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed
   * over.
   *
   * Observed, not documented: The vendor's web console of 2022; the help pages tell what it does.
   *
   * `POST /tasks/{id}/runs` (keys: client, token; retried only where nothing was sent)
   */
  start(options: StartTaskOptions): Promise<void>;
  /** {@link TasksGroup.start} by the vendor's own id. */
  readonly startTask: TasksGroup["start"];
  /**
   * Approves or rejects a task on behalf of a group.
   *
   * One rejection ends the task; of a target with team review every group must approve once. The success
   * status is not known; any 2xx is taken. What the answer holds is not known, because no known client
   * reads it; it is passed over.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `POST /tasks/{id}/reviews` (keys: client, token; retried only where nothing was sent)
   */
  review(options: ReviewTaskOptions): Promise<void>;
  /** {@link TasksGroup.review} by the vendor's own id. */
  readonly reviewTask: TasksGroup["review"];
}

/** The operations of `client.reviews`. */
export interface ReviewsGroup {
  /**
   * Lists the reviews that the caller may answer.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /reviews` (keys: client, token; retried after a fault)
   */
  list(options?: ListReviewsOptions): Promise<operations["listReviews"]["responses"][200]["content"]["application/json"]>;
  /** {@link ReviewsGroup.list} by the vendor's own id. */
  readonly listReviews: ReviewsGroup["list"];
  /**
   * Reads the task under review, by the id of the task.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /reviews/{taskId}` (keys: client, token; retried after a fault)
   */
  get(options: GetReviewOptions): Promise<operations["getReview"]["responses"][200]["content"]["application/json"]>;
  /** {@link ReviewsGroup.get} by the vendor's own id. */
  readonly getReview: ReviewsGroup["get"];
}

/** The operations of `client.users`. */
export interface UsersGroup {
  /**
   * Lists the users of the organization.
   *
   * Observed, not documented: A script of the vendor's and its web console of 2022.
   *
   * `GET /users` (keys: client, token; retried after a fault)
   */
  list(options?: ListUsersOptions): Promise<operations["listUsers"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.list} by the vendor's own id. */
  readonly listUsers: UsersGroup["list"];
  /**
   * Creates a user.
   *
   * For members of the group `admin`. What the answer holds is not known, because no known client reads
   * it; it is passed over.
   *
   * Observed, not documented: A script of the vendor's and its web console of 2022.
   *
   * `POST /users` (keys: client, token; retried only where nothing was sent)
   */
  create(options: CreateUserOptions): Promise<void>;
  /** {@link UsersGroup.create} by the vendor's own id. */
  readonly createUser: UsersGroup["create"];
  /**
   * Changes a user.
   *
   * For members of the group `admin`. Whether a field may be left out is not known, so all three are
   * required. The success status is not known; any 2xx is taken. What the answer holds is not known,
   * because no known client reads it; it is passed over.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `PUT /users/{id}` (keys: client, token; retried after a fault)
   */
  update(options: UpdateUserOptions): Promise<void>;
  /** {@link UsersGroup.update} by the vendor's own id. */
  readonly updateUser: UsersGroup["update"];
  /**
   * Reads who the caller is.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /userinfo` (keys: client, token; retried after a fault)
   */
  current(options?: GetUserInfoOptions): Promise<operations["getUserInfo"]["responses"][200]["content"]["application/json"]>;
  /** {@link UsersGroup.current} by the vendor's own id. */
  readonly getUserInfo: UsersGroup["current"];
}

/** The operations of `client.templates`. */
export interface TemplatesGroup {
  /**
   * Lists the names of the templates.
   *
   * Templates are files with holes, written `{{param}}`, in a Git repository of the organization.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /templates` (keys: client, token; retried after a fault)
   */
  list(options?: ListTemplatesOptions): Promise<operations["listTemplates"]["responses"][200]["content"]["application/json"]>;
  /** {@link TemplatesGroup.list} by the vendor's own id. */
  readonly listTemplates: TemplatesGroup["list"];
  /**
   * Reads one template: its parameters and what is known of them.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /templates/{name}` (keys: client, token; retried after a fault)
   */
  get(options: GetTemplateOptions): Promise<operations["getTemplate"]["responses"][200]["content"]["application/json"]>;
  /** {@link TemplatesGroup.get} by the vendor's own id. */
  readonly getTemplate: TemplatesGroup["get"];
  /**
   * Creates a task from a template, and runs it where no review is needed.
   *
   * What holds for the creation of tasks holds here. `templates.run` of the client does all of it.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `POST /templates/runs` (keys: client, token; retried only where nothing was sent)
   */
  createTask(options: CreateTaskFromTemplateOptions): Promise<operations["createTaskFromTemplate"]["responses"][201]["content"]["application/json"]>;
  /** {@link TemplatesGroup.createTask} by the vendor's own id. */
  readonly createTaskFromTemplate: TemplatesGroup["createTask"];
}

/** The operations of `client.agents`. */
export interface AgentsGroup {
  /**
   * Lists the agents that are connected.
   *
   * An older form of the answer is an array of strings, `name:tags`.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /agents` (keys: client, token; retried after a fault)
   */
  list(options?: ListAgentsOptions): Promise<operations["listAgents"]["responses"][200]["content"]["application/json"]>;
  /** {@link AgentsGroup.list} by the vendor's own id. */
  readonly listAgents: AgentsGroup["list"];
}

/** The operations of `client.organization`. */
export interface OrganizationGroup {
  /**
   * Reads the settings of the caller's organization.
   *
   * `agents_token` is a secret: whoever has it can act as an agent.
   *
   * Observed, not documented: The vendor's web console of 2022.
   *
   * `GET /orgs` (keys: client, token; retried after a fault)
   */
  get(options?: GetOrganizationOptions): Promise<operations["getOrganization"]["responses"][200]["content"]["application/json"]>;
  /** {@link OrganizationGroup.get} by the vendor's own id. */
  readonly getOrganization: OrganizationGroup["get"];
}

/** The groups in which the operations appear. */
export interface Groups {
  readonly token: TokenGroup;
  readonly login: LoginGroup;
  readonly targets: TargetsGroup;
  readonly tasks: TasksGroup;
  readonly reviews: ReviewsGroup;
  readonly users: UsersGroup;
  readonly templates: TemplatesGroup;
  readonly agents: AgentsGroup;
  readonly organization: OrganizationGroup;
}

/** The groups that the key kind `client` opens. */
export interface ClientKeyGroups {
  readonly token: TokenGroup;
  readonly login: LoginGroup;
  readonly targets: TargetsGroup;
  readonly tasks: TasksGroup;
  readonly reviews: ReviewsGroup;
  readonly users: UsersGroup;
  readonly templates: TemplatesGroup;
  readonly agents: AgentsGroup;
  readonly organization: OrganizationGroup;
}

/** The groups that the key kind `token` opens. */
export interface TokenKeyGroups {
  readonly token: TokenGroup;
  readonly login: LoginGroup;
  readonly targets: TargetsGroup;
  readonly tasks: TasksGroup;
  readonly reviews: ReviewsGroup;
  readonly users: UsersGroup;
  readonly templates: TemplatesGroup;
  readonly agents: AgentsGroup;
  readonly organization: OrganizationGroup;
}

/** The paths that the key kind `client` opens. */
export interface ClientKeyPaths extends paths {}

/** The paths that the key kind `token` opens. */
export interface TokenKeyPaths extends paths {}

/** What `client.token.createToken` takes. */
export interface CreateTokenOptions extends CallOptions {
  readonly body: operations["createToken"]["requestBody"]["content"]["application/json"];
}

/** What `client.login.getLoginAddress` takes. */
export interface GetLoginAddressOptions extends CallOptions {
  readonly query: operations["getLoginAddress"]["parameters"]["query"];
  readonly header?: operations["getLoginAddress"]["parameters"]["header"] | undefined;
}

/** What `client.login.signUp` takes. */
export interface SignUpOptions extends CallOptions {
  readonly header?: operations["signUp"]["parameters"]["header"] | undefined;
  readonly body: operations["signUp"]["requestBody"]["content"]["application/json"];
}

/** What `client.targets.list` takes. */
export interface ListTargetsOptions extends CallOptions {
  readonly query?: operations["listTargets"]["parameters"]["query"] | undefined;
}

/** What `client.targets.create` takes. */
export interface CreateTargetOptions extends CallOptions {
  readonly body: operations["createTarget"]["requestBody"]["content"]["application/json"];
}

/** What `client.targets.update` takes. */
export interface UpdateTargetOptions extends CallOptions {
  readonly body: operations["updateTarget"]["requestBody"]["content"]["application/json"];
}

/** What `client.targets.get` takes. */
export interface GetTargetOptions extends CallOptions {
  readonly path: operations["getTarget"]["parameters"]["path"];
}

/** What `client.tasks.list` takes. */
export interface ListTasksOptions extends CallOptions {
  readonly query?: operations["listTasks"]["parameters"]["query"] | undefined;
}

/** What `client.tasks.create` takes. */
export interface CreateTaskOptions extends CallOptions {
  readonly body: operations["createTask"]["requestBody"]["content"]["application/json"];
}

/** What `client.tasks.search` takes. */
export interface SearchTasksOptions extends CallOptions {
  readonly query?: operations["searchTasks"]["parameters"]["query"] | undefined;
}

/** What `client.tasks.get` takes. */
export interface GetTaskOptions extends CallOptions {
  readonly path: operations["getTask"]["parameters"]["path"];
}

/** What `client.tasks.logs` takes. */
export interface GetTaskLogsOptions extends CallOptions {
  readonly path: operations["getTaskLogs"]["parameters"]["path"];
}

/** What `client.tasks.kill` takes. */
export interface KillTaskOptions extends CallOptions {
  readonly path: operations["killTask"]["parameters"]["path"];
}

/** What `client.tasks.start` takes. */
export interface StartTaskOptions extends CallOptions {
  readonly path: operations["startTask"]["parameters"]["path"];
}

/** What `client.tasks.review` takes. */
export interface ReviewTaskOptions extends CallOptions {
  readonly path: operations["reviewTask"]["parameters"]["path"];
  readonly body: operations["reviewTask"]["requestBody"]["content"]["application/json"];
}

/** What `client.reviews.list` takes. */
export interface ListReviewsOptions extends CallOptions {
  readonly query?: operations["listReviews"]["parameters"]["query"] | undefined;
}

/** What `client.reviews.get` takes. */
export interface GetReviewOptions extends CallOptions {
  readonly path: operations["getReview"]["parameters"]["path"];
}

/** What `client.users.list` takes. */
export interface ListUsersOptions extends CallOptions {}

/** What `client.users.create` takes. */
export interface CreateUserOptions extends CallOptions {
  readonly body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** What `client.users.update` takes. */
export interface UpdateUserOptions extends CallOptions {
  readonly path: operations["updateUser"]["parameters"]["path"];
  readonly body: operations["updateUser"]["requestBody"]["content"]["application/json"];
}

/** What `client.users.current` takes. */
export interface GetUserInfoOptions extends CallOptions {}

/** What `client.templates.list` takes. */
export interface ListTemplatesOptions extends CallOptions {}

/** What `client.templates.get` takes. */
export interface GetTemplateOptions extends CallOptions {
  readonly path: operations["getTemplate"]["parameters"]["path"];
}

/** What `client.templates.createTask` takes. */
export interface CreateTaskFromTemplateOptions extends CallOptions {
  readonly body: operations["createTaskFromTemplate"]["requestBody"]["content"]["application/json"];
}

/** What `client.agents.list` takes. */
export interface ListAgentsOptions extends CallOptions {}

/** What `client.organization.get` takes. */
export interface GetOrganizationOptions extends CallOptions {}

/** What `client.targets.list.all` takes. */
export interface ListTargetsAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["listTargets"]["parameters"]["query"]>, "limit" | "start"> | undefined;
}

/** What `client.tasks.list.all` takes. */
export interface ListTasksAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["listTasks"]["parameters"]["query"]>, "limit" | "start"> | undefined;
}

/** What a client sends for a token. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** A token of Auth0. */
export type Token = components["schemas"]["Token"];

export type LoginAddress = components["schemas"]["LoginAddress"];

/** Who signs up. */
export type SignUp = components["schemas"]["SignUp"];

/** What the API says of a failure; more of it is not known. */
export type Problem = components["schemas"]["Problem"];

/**
 * Where a task stands. `created`, `ready` (waits for an agent) and `running` go by themselves;
 * `pending-review` waits for reviewers and `approved` for somebody who starts it; `rejected`, `success`
 * and `failure` are the end.
 */
export type TaskStatus = components["schemas"]["TaskStatus"];

/** Whether personal data is taken out of the output. */
export type Redact = components["schemas"]["Redact"];

/** Where a review stands. */
export type ReviewStatus = components["schemas"]["ReviewStatus"];

/** Who must approve a task: nobody, anyone, or each group of the team. */
export type ReviewType = components["schemas"]["ReviewType"];

/** Whether a target can be used; nothing is ever deleted. */
export type TargetStatus = components["schemas"]["TargetStatus"];

/** Whether a user may log in; `reviewing` is who signed up and waits for an administrator. */
export type UserStatus = components["schemas"]["UserStatus"];

/** A script that was, or is to be, run on a target. */
export type Task = components["schemas"]["Task"];

/** What one group said of a task. */
export type TaskReview = components["schemas"]["TaskReview"];

/** A task to be created. */
export type NewTask = components["schemas"]["NewTask"];

/** Tasks that were found. */
export type TaskPage = components["schemas"]["TaskPage"];

export type TaskLogs = components["schemas"]["TaskLogs"];

/** What a reviewer decides. */
export type ReviewAnswer = components["schemas"]["ReviewAnswer"];

/** A review that waits for an answer. */
export type ReviewRequest = components["schemas"]["ReviewRequest"];

/**
 * Something that scripts run on: a database, a cluster, a host.

The secrets that a type needs, by their
 * configuration keys: mysql `MYSQL_HOST`, `MYSQL_USER`, `MYSQL_PASS`, `MYSQL_DB` (and `MYSQL_PORT`);
 * postgres `PG_HOST`, `PG_USER`, `PG_PASS`, `PG_DB` (and `PG_PORT`, `PGSSLMODE`); sql-server
 * `MSSQL_CONNECTION_URI`, `MSSQL_USER`, `MSSQL_PASS`, `MSSQL_DB`; mongodb `MONGO_CONNECTION_URI`; k8s,
 * k8s-apply and k8s-exec `KUBE_CONFIG_DATA`; hashicorp-vault `VAULT_ADDR`, `VAULT_TOKEN`; ecs-exec and
 * rails-console-ecs `ECS_CLUSTER`, `ECS_SERVICE_NAME`, `ECS_CONTAINER`, `ECS_AWS_ACCESS_KEY_ID`,
 * `ECS_AWS_SECRET_ACCESS_KEY`, `ECS_AWS_REGION`; rails-console-k8s `KUBE_CONFIG_DATA`, `NAMESPACE`,
 * `DEPLOYMENT`; the others none. SQL types take `FIELD_SEPARATOR`, too.
 */
export type Target = components["schemas"]["Target"];

/** A target to be created. Which fields must be there beside the name is not known. */
export type NewTarget = components["schemas"]["NewTarget"];

/** What is to change of a target. */
export type TargetChange = components["schemas"]["TargetChange"];

/** A user of the organization. */
export type User = components["schemas"]["User"];

/** A user to be created. */
export type NewUser = components["schemas"]["NewUser"];

/** What a user is to be. */
export type UserChange = components["schemas"]["UserChange"];

/** Who the caller is. */
export type UserInfo = components["schemas"]["UserInfo"];

/** A script with holes. */
export type Template = components["schemas"]["Template"];

/**
 * What is known of each parameter, by its name; beside them, under `runops_configs`, which targets the
 * template is for.
 */
export type TemplateMetadata = components["schemas"]["TemplateMetadata"];

/** How a form asks for a parameter. Numbers may come as texts. */
export type TemplateParameter = components["schemas"]["TemplateParameter"];

/** A template, and what to put into its holes. */
export type TemplateRun = components["schemas"]["TemplateRun"];

/** A process of the customer's that runs tasks. */
export type Agent = components["schemas"]["Agent"];

/** The settings of an organization. */
export type Organization = components["schemas"]["Organization"];

/** Why there is no token, as RFC 6749 has it. */
export type TokenRefusal = components["schemas"]["TokenRefusal"];
