// Generated from openapi/runops by `npm run generate`; never edit.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a token from a client id and secret.
         * @description At Auth0, not at the API. The vendor hands out id and secret on request; calls made with the token act as the organization's bot user, `runops.bot@` and its domain, which groups bind like any user. Clients call it by themselves.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begins the login of a person.
         * @description The answer holds the address that the person's browser is to open. The browser then comes back to the callback with `token` in its query, and possibly `error` (`email_mismatch`, `slack_not_configured` or `pending-review`) or `slack`, which is base64. Observed, not documented: Two clients: a database driver and the vendor's web console of 2022.
         */
        get: operations["getLoginAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the sign-up of a person.
         * @description The answer is that of a login. Observed, not documented: The vendor's web console of 2022.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the targets that the caller may use.
         * @description A bare array without a total: a page that is shorter than its limit is the last, for limits up to 2000, the largest that was seen.
         */
        get: operations["listTargets"];
        /**
         * Changes a target, named in the body.
         * @description Only the fields that are sent change: `name` with `status: inactive` deactivates, and nothing deletes. Empty strings are refused. The success status is not known; any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: The vendor's web console of 2022.
         */
        put: operations["updateTarget"];
        /**
         * Creates a target.
         * @description Fields without a value must be left out: empty strings are refused. The success status is not known; any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: The vendor's web console of 2022.
         */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one target, by its name.
         * @description The answer has the inline secrets of a target whose provider is `runops`, in `config`. Observed, not documented: Published clients and the vendor's web console of 2022.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tasks.
         * @description A bare array without a total: a page that is shorter than its limit is the last, for limits up to 2000, the largest that was seen. Logs were not seen in it. How they are sorted is not known, so while others are created one may come twice or be passed over. Observed, not documented: Published clients and the vendor's web console of 2022.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Creates a task, and runs it where no review is needed.
         * @description It answers only when the task has ended, or when the server stops waiting; that limit is not known, so the client waits two minutes for it. Then `task_logs` is one of four things, told apart by what it says: the output itself; an `https://` address where it is stored; the text `Task returned empty logs` for none; or a text that begins with `Your task is running.` A task that failed is answered with 201, too: its `status` is `failure` and `task_logs` the error. While a review is pending there are no logs. `tasks.run` of the client does all of this. Observed, not documented: Published clients and the vendor's web console of 2022.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tasks that fit the given conditions.
         * @description Names in the query have hyphens, names in the answer underscores. `has_next_page` tells that there are more; the console then asks for a larger `limit`, as no offset is known to be taken here. Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["searchTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one task.
         * @description Logs were not seen in this answer; they have their own call. Observed, not documented: Published clients and the vendor's web console of 2022.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells where the logs of an ended task are stored.
         * @description The address is pre-signed: fetch it without the token. How long it is valid is not known. `tasks.log` of the client fetches it. Observed, not documented: Four clients, the vendor's web console of 2022 among them.
         */
        get: operations["getTaskLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/kill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to stop a running task.
         * @description 202 means that the wish was taken, not that the task has ended; its status tells that, and which one it ends with is not documented. Nothing stops tasks of the types `ecs-exec`, `k8s-exec` and `rails-console-ecs`. Observed, not documented: A database driver, which checks for 202, and the vendor's web console of 2022.
         */
        post: operations["killTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a task that was approved.
         * @description It takes no body, and only a task whose status is `approved`. The success status is not known; any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: The vendor's web console of 2022; the help pages tell what it does.
         */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves or rejects a task on behalf of a group.
         * @description One rejection ends the task; of a target with team review every group must approve once. The success status is not known; any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: The vendor's web console of 2022.
         */
        post: operations["reviewTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the reviews that the caller may answer.
         * @description Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the task under review, by the id of the task.
         * @description Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the users of the organization.
         * @description Observed, not documented: A script of the vendor's and its web console of 2022.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Creates a user.
         * @description For members of the group `admin`. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: A script of the vendor's and its web console of 2022.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a user.
         * @description For members of the group `admin`. Whether a field may be left out is not known, so all three are required. The success status is not known; any 2xx is taken. What the answer holds is not known, because no known client reads it; it is passed over. Observed, not documented: The vendor's web console of 2022.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads who the caller is.
         * @description Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the names of the templates.
         * @description Templates are files with holes, written `{{param}}`, in a Git repository of the organization. Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one template: its parameters and what is known of them.
         * @description Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a task from a template, and runs it where no review is needed.
         * @description What holds for the creation of tasks holds here. `templates.run` of the client does all of it. Observed, not documented: The vendor's web console of 2022.
         */
        post: operations["createTaskFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the agents that are connected.
         * @description An older form of the answer is an array of strings, `name:tags`. Observed, not documented: The vendor's web console of 2022.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the settings of the caller's organization.
         * @description `agents_token` is a secret: whoever has it can act as an agent. Observed, not documented: The vendor's web console of 2022.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a client sends for a token. */
        TokenRequest: {
            client_id: string;
            client_secret: string;
            /** @description Always `https://runops.us.auth0.com/api/v2/`. */
            audience: string;
            /** @enum {string} */
            grant_type: "client_credentials";
        };
        /** @description A token of Auth0. */
        Token: {
            /** @description A JWT, whose claim `https://runops.io/email` names the user. */
            access_token: string;
            /** @description What Auth0 calls its scopes, such as `read:client_grants`. */
            scope?: string;
            /** @description How long it is valid, in seconds: 86400. */
            expires_in?: number;
            /** @description Always `Bearer`. */
            token_type?: string;
        };
        LoginAddress: {
            /**
             * Format: uri
             * @description What the person's browser is to open.
             */
            login_url: string;
        };
        /** @description Who signs up. */
        SignUp: {
            email: string;
        };
        /** @description What the API says of a failure; more of it is not known. */
        Problem: {
            /** @description A sentence for people. */
            message: string;
        };
        /**
         * @description Where a task stands. `created`, `ready` (waits for an agent) and `running` go by themselves; `pending-review` waits for reviewers and `approved` for somebody who starts it; `rejected`, `success` and `failure` are the end.
         * @enum {string}
         */
        TaskStatus: "created" | "pending-review" | "approved" | "rejected" | "ready" | "running" | "success" | "failure";
        /**
         * @description Whether personal data is taken out of the output.
         * @enum {string}
         */
        Redact: "all" | "none";
        /**
         * @description Where a review stands.
         * @enum {string}
         */
        ReviewStatus: "pending-review" | "approved" | "rejected";
        /**
         * @description Who must approve a task: nobody, anyone, or each group of the team.
         * @enum {string}
         */
        ReviewType: "none" | "anyone" | "team";
        /**
         * @description Whether a target can be used; nothing is ever deleted.
         * @enum {string}
         */
        TargetStatus: "active" | "inactive";
        /**
         * @description Whether a user may log in; `reviewing` is who signed up and waits for an administrator.
         * @enum {string}
         */
        UserStatus: "active" | "inactive" | "reviewing";
        /** @description A script that was, or is to be, run on a target. */
        Task: {
            id: number;
            status: components["schemas"]["TaskStatus"];
            /** @description What ran it: the target's type, unless the task has its own. */
            type?: string;
            /** @description The name of the target. */
            target?: string;
            script?: string;
            /** @description The message that the task was created with. */
            description?: string | null;
            redact?: components["schemas"]["Redact"];
            /** @description Seen as `YYYY/MM/DD HH:MM`; the zone is not known. */
            created?: string;
            /** @description How long it ran, in milliseconds. */
            elapsed_time_ms?: number | null;
            reviews?: components["schemas"]["TaskReview"][];
            /** @description Only seen in the answer to the creation, which tells what it may be. */
            task_logs?: string | null;
            /** @description Who created it; of client credentials the bot user. */
            user_email?: string;
            /** @description Names and values, such as `template_name` of a task made from a template. */
            labels?: {
                [key: string]: string;
            } | null;
        };
        /** @description What one group said of a task. */
        TaskReview: {
            /** @description The group, or `anyone`. */
            group?: string;
            status?: components["schemas"]["ReviewStatus"];
            created?: string;
        };
        /** @description A task to be created. */
        NewTask: {
            /** @description The name of the target. */
            target: string;
            /** @description A command, SQL or a program. */
            script: string;
            /** @description What reviewers are shown; `description` in answers. */
            message?: string | null;
            /** @description Only where it is to differ from the target's. */
            type?: string | null;
            /** @description Names and values; `task_type: schema` was seen for housekeeping. */
            labels?: {
                [key: string]: string;
            };
        };
        /** @description Tasks that were found. */
        TaskPage: {
            data: components["schemas"]["Task"][];
            /** @description How many there are. */
            total?: number;
            /** @description Whether there are more than these. */
            has_next_page?: boolean;
        };
        TaskLogs: {
            /**
             * Format: uri
             * @description Where the output is stored, pre-signed: fetch it without the token.
             */
            logs_url: string;
        };
        /** @description What a reviewer decides. */
        ReviewAnswer: {
            /** @enum {string} */
            status: "approved" | "rejected";
            /** @description The group that is answered for, or `anyone`, as the task's review has it. */
            group: string;
        };
        /** @description A review that waits for an answer. */
        ReviewRequest: {
            /** @description The number of the task. */
            task_id?: number;
            /** @description The group that is asked, or `anyone`. */
            group?: string;
            created?: string;
        };
        /**
         * @description Something that scripts run on: a database, a cluster, a host.
         *
         *     The secrets that a type needs, by their configuration keys: mysql `MYSQL_HOST`, `MYSQL_USER`, `MYSQL_PASS`, `MYSQL_DB` (and `MYSQL_PORT`); postgres `PG_HOST`, `PG_USER`, `PG_PASS`, `PG_DB` (and `PG_PORT`, `PGSSLMODE`); sql-server `MSSQL_CONNECTION_URI`, `MSSQL_USER`, `MSSQL_PASS`, `MSSQL_DB`; mongodb `MONGO_CONNECTION_URI`; k8s, k8s-apply and k8s-exec `KUBE_CONFIG_DATA`; hashicorp-vault `VAULT_ADDR`, `VAULT_TOKEN`; ecs-exec and rails-console-ecs `ECS_CLUSTER`, `ECS_SERVICE_NAME`, `ECS_CONTAINER`, `ECS_AWS_ACCESS_KEY_ID`, `ECS_AWS_SECRET_ACCESS_KEY`, `ECS_AWS_REGION`; rails-console-k8s `KUBE_CONFIG_DATA`, `NAMESPACE`, `DEPLOYMENT`; the others none. SQL types take `FIELD_SEPARATOR`, too.
         */
        Target: {
            /** @description What the target is called, and its key. */
            name: string;
            /** @description What it is. Known are `bash`, `ecs-exec`, `elixir`, `hashicorp-vault`, `heroku`, `k8s`, `k8s-apply`, `k8s-exec`, `mongodb`, `mysql`, `mysql-csv`, `node`, `postgres`, `postgres-csv`, `python`, `rails`, `rails-console`, `rails-console-ecs`, `rails-console-k8s` and `sql-server`; others may be added. */
            type?: string;
            /** @description What it is for. */
            message?: string;
            status?: components["schemas"]["TargetStatus"];
            /** @description Only agents with the same tag run its tasks; without any it is the default agent. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            tags?: string;
            review_type?: components["schemas"]["ReviewType"];
            /** @description For team review: the groups, separated by commas. */
            reviewers?: string;
            /** @description The Slack channel that reviews are announced in. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            channel_name?: string;
            /** @description The groups whose users may use it. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            groups?: string[] | null;
            redact?: components["schemas"]["Redact"];
            /** @description Where its secrets are: `aws`, `env-var`, `hashicorp/db`, `hashicorp/kv`, `runops` (in `config`), or `filesystem`. */
            secret_provider?: string;
            /** @description The name of the secret, its path in Vault, or the name of the variable. */
            secret_path?: string;
            /** @description JSON in a text: configuration key to the secret's own key. */
            secret_mapping?: string;
            /** @description JSON in a text: the secrets themselves, for the provider `runops` only. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            config?: string | null;
            /** @description What runs the script; set by the vendor only, when it was last seen. */
            custom_command?: string;
            /** @description When it was created. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            created?: string;
        };
        /** @description A target to be created. Which fields must be there beside the name is not known. */
        NewTarget: {
            /** @description What the target is called, and its key. */
            name: string;
            /** @description What it is. Known are `bash`, `ecs-exec`, `elixir`, `hashicorp-vault`, `heroku`, `k8s`, `k8s-apply`, `k8s-exec`, `mongodb`, `mysql`, `mysql-csv`, `node`, `postgres`, `postgres-csv`, `python`, `rails`, `rails-console`, `rails-console-ecs`, `rails-console-k8s` and `sql-server`; others may be added. */
            type?: string;
            /** @description What it is for. */
            message?: string;
            status?: components["schemas"]["TargetStatus"];
            /** @description Only agents with the same tag run its tasks; without any it is the default agent. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            tags?: string;
            review_type?: components["schemas"]["ReviewType"];
            /** @description For team review: the groups, separated by commas. */
            reviewers?: string;
            /** @description The Slack channel that reviews are announced in. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            channel_name?: string;
            /** @description The groups whose users may use it. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            groups?: string[] | null;
            redact?: components["schemas"]["Redact"];
            /** @description Where its secrets are: `aws`, `env-var`, `hashicorp/db`, `hashicorp/kv`, `runops` (in `config`), or `filesystem`. */
            secret_provider?: string;
            /** @description The name of the secret, its path in Vault, or the name of the variable. */
            secret_path?: string;
            /** @description JSON in a text: configuration key to the secret's own key. */
            secret_mapping?: string;
            /** @description JSON in a text: the secrets themselves, for the provider `runops` only. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            config?: string | null;
            /** @description What runs the script; set by the vendor only, when it was last seen. */
            custom_command?: string;
        };
        /** @description What is to change of a target. */
        TargetChange: {
            /** @description What the target is called, and its key. */
            name: string;
            /** @description What it is. Known are `bash`, `ecs-exec`, `elixir`, `hashicorp-vault`, `heroku`, `k8s`, `k8s-apply`, `k8s-exec`, `mongodb`, `mysql`, `mysql-csv`, `node`, `postgres`, `postgres-csv`, `python`, `rails`, `rails-console`, `rails-console-ecs`, `rails-console-k8s` and `sql-server`; others may be added. */
            type?: string;
            /** @description What it is for. */
            message?: string;
            status?: components["schemas"]["TargetStatus"];
            /** @description Only agents with the same tag run its tasks; without any it is the default agent. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            tags?: string;
            review_type?: components["schemas"]["ReviewType"];
            /** @description For team review: the groups, separated by commas. */
            reviewers?: string;
            /** @description The Slack channel that reviews are announced in. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            channel_name?: string;
            /** @description The groups whose users may use it. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            groups?: string[] | null;
            redact?: components["schemas"]["Redact"];
            /** @description Where its secrets are: `aws`, `env-var`, `hashicorp/db`, `hashicorp/kv`, `runops` (in `config`), or `filesystem`. */
            secret_provider?: string;
            /** @description The name of the secret, its path in Vault, or the name of the variable. */
            secret_path?: string;
            /** @description JSON in a text: configuration key to the secret's own key. */
            secret_mapping?: string;
            /** @description JSON in a text: the secrets themselves, for the provider `runops` only. Observed, not documented: The vendor's web console of 2022 and other clients; the help pages do not name it as a field of the API. */
            config?: string | null;
            /** @description What runs the script; set by the vendor only, when it was last seen. */
            custom_command?: string;
        };
        /** @description A user of the organization. */
        User: {
            /** @description Seen as a number, in an example of the command line. */
            id?: number;
            name?: string;
            email?: string;
            status?: components["schemas"]["UserStatus"];
            /** @description The groups, by name; `admin` manages users, targets and settings. */
            groups?: string[];
        };
        /** @description A user to be created. */
        NewUser: {
            name: string;
            email: string;
            /** @description The groups, by name. */
            groups: string[];
            status: components["schemas"]["UserStatus"];
        };
        /** @description What a user is to be. */
        UserChange: {
            name: string;
            status: components["schemas"]["UserStatus"];
            /** @description All of the groups, by name. */
            groups: string[];
        };
        /** @description Who the caller is. */
        UserInfo: {
            email?: string;
            given_name?: string;
            family_name?: string;
            nickname?: string;
            /** @description The organization. */
            org?: string;
            groups?: string[];
        };
        /** @description A script with holes. */
        Template: {
            name?: string;
            /** @description The names of its holes, which may still wear their braces. */
            params?: string[];
            metadata?: components["schemas"]["TemplateMetadata"];
        };
        /** @description What is known of each parameter, by its name; beside them, under `runops_configs`, which targets the template is for. */
        TemplateMetadata: {
            runops_configs?: {
                filters?: {
                    connections?: {
                        type?: unknown;
                    };
                };
            };
        } & {
            [key: string]: components["schemas"]["TemplateParameter"];
        };
        /** @description How a form asks for a parameter. Numbers may come as texts. */
        TemplateParameter: {
            type?: string;
            placeholder?: string;
            pattern?: string;
            /** @description May be the text `false`; left out, it is required. */
            required?: boolean | string;
            minlength?: unknown;
            maxlength?: unknown;
            min?: unknown;
            max?: unknown;
            step?: unknown;
            description?: string;
            options?: unknown;
        };
        /** @description A template, and what to put into its holes. */
        TemplateRun: {
            /** @description The name of the template. */
            name: string;
            /** @description The name of the target. */
            target: string;
            /** @description A value for each hole, by its name without braces. */
            params: {
                [key: string]: string;
            };
        };
        /** @description A process of the customer's that runs tasks. */
        Agent: {
            subscription_name?: string;
            tags?: string;
            app_version?: string;
            status?: string;
        };
        /** @description The settings of an organization. */
        Organization: {
            slack_integration_url?: string;
            github_integration_url?: string;
            webhooks_customer_portal_url?: string;
            stripe_customer_portal_url?: string | null;
            /** @description A secret: the credential of the agents. */
            agents_token?: string;
        };
        /** @description Why there is no token, as RFC 6749 has it. */
        TokenRefusal: {
            /** @description What is wrong, such as `invalid_client`. */
            error: string;
            /** @description The same for people. */
            error_description?: string;
        };
    };
    responses: {
        /** @description The API refuses the call. Where JSON is not asked for, this may be a plain text. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The API failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, expired or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many at most. Default and maximum are not known; the vendor's console asks for 50, 100 or 2000. */
        Limit: number;
        /** @description The number of the task. */
        Id: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The id or the secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRefusal"];
                };
            };
            /** @description Something else is wrong with the request. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRefusal"];
                };
            };
        };
    };
    getLoginAddress: {
        parameters: {
            query: {
                /** @description Who logs in. */
                email: string;
            };
            header?: {
                /** @description Where the browser comes back to. Without it, it seems to be port 3000 of the person's own machine, path /callback. */
                callback_url?: string;
            };
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
                    "application/json": components["schemas"]["LoginAddress"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Where the browser comes back to. */
                callback_url?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAddress"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description How many at most. Default and maximum are not known; the vendor's console asks for 50, 100 or 2000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to pass over: an offset. */
                start?: number;
                /** @description Only targets of this status; `all` for both. */
                status?: "active" | "inactive" | "all";
                /** @description Only targets of this type, such as `postgres`. */
                type?: string;
                /** @description Only targets with this kind of review. */
                review_type?: components["schemas"]["ReviewType"];
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
                    "application/json": components["schemas"]["Target"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the target. */
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
                    "application/json": components["schemas"]["Target"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description How many at most. Default and maximum are not known; the vendor's console asks for 50, 100 or 2000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to pass over: an offset. */
                start?: number;
                /** @description Only tasks of the target of this name. */
                target?: string;
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
                    "application/json": components["schemas"]["Task"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The result. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    searchTasks: {
        parameters: {
            query?: {
                /** @description How many at most. Default and maximum are not known; the vendor's console asks for 50, 100 or 2000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only tasks of this status. */
                status?: components["schemas"]["TaskStatus"];
                /** @description Only tasks of this type. */
                type?: string;
                /** @description Only tasks of the target of this name. */
                target?: string;
                /** @description Only tasks of this user; the console offers it to administrators. */
                "user-email"?: string;
                /** @description Only tasks created from then on: `YYYY-MM-DD HH:MM:SS`; the zone is not known. */
                "start-date"?: string;
                /** @description Only tasks created until then: `YYYY-MM-DD HH:MM:SS`; the zone is not known. */
                "end-date"?: string;
                /** @description What the tasks are sorted by. */
                "order-by"?: "created" | "elapsed_time_ms";
                /** @description `asc` for ascending; no other value was seen, and the default order is not known. */
                order?: string;
                /** @description Only the task of this number; seen in one release of the console only. */
                id?: number;
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
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
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
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTaskLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
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
                    "application/json": components["schemas"]["TaskLogs"];
                };
            };
            /** @description The task has not ended yet. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    killTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wish was taken; the task has not ended yet. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    reviewTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description Only reviews of this status; `pending-review` for what still waits. */
                status?: components["schemas"]["ReviewStatus"];
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
                    "application/json": components["schemas"]["ReviewRequest"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                taskId: number;
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
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listUsers: {
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
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the task. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getUserInfo: {
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
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listTemplates: {
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
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the template. */
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
                    "application/json": components["schemas"]["Template"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createTaskFromTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRun"];
            };
        };
        responses: {
            /** @description The result. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listAgents: {
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
                    "application/json": (components["schemas"]["Agent"] | string)[];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getOrganization: {
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
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
