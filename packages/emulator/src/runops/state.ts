import { type AccessTokens, createAccessTokens } from "../access-tokens.js";
import { base64, draw, hex } from "../seeded.js";
import type { ResolvedOptions, RunopsEmulatorOptions } from "./options.js";
import { seedAgents, seedTargets, seedTemplates, seedUsers } from "./seeded-data.js";
import { seedTasks } from "./seeded-tasks.js";
import type { Task } from "./task.js";

/** A target as the API shows it. */
export interface Target {
  readonly name: string;
  type: string;
  status: "active" | "inactive";
  review_type: "none" | "anyone" | "team";
  redact: "all" | "none";
  groups: string[] | null;
  reviewers?: string;
  readonly created: string;
  [field: string]: unknown;
}

/** A user as the API shows it. */
export interface User {
  readonly id: number;
  name: string;
  readonly email: string;
  status: "active" | "inactive" | "reviewing";
  groups: string[];
}

/** A template, and the script that it makes of its parameters. */
export interface Template {
  readonly name: string;
  readonly params: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly script: string;
}

/** An agent as the API shows it. */
export interface Agent {
  readonly subscription_name: string;
  readonly tags: string;
  readonly app_version: string;
  readonly status: string;
}

/** The organization that an emulator holds. */
export interface State {
  readonly options: ResolvedOptions;
  now(): number;
  readonly client: { readonly id: string; readonly secret: string };
  readonly tokens: AccessTokens;
  /** The bot user, on whose behalf client credentials act. */
  readonly bot: User;
  readonly agentsToken: string;
  readonly targets: Map<string, Target>;
  readonly users: Map<number, User>;
  readonly templates: readonly Template[];
  readonly agents: readonly Agent[];
  /** By id, the oldest first. */
  readonly tasks: Map<number, Task>;
  nextTaskId(): number;
}

/** The audience that tokens are asked for. */
export const AUDIENCE = "https://runops.us.auth0.com/api/v2/";

/** The organization that the options describe, at the time of the clock. */
export function createState(options: ResolvedOptions, given: RunopsEmulatorOptions): State {
  const { seed, clock } = options;
  const users = seedUsers();
  const targets = seedTargets(clock.now());
  const tasks = seedTasks(options, [...targets.values()], users);
  let lastId = Math.max(0, ...tasks.map(({ id }) => id));
  return {
    options,
    now: () => clock.now(),
    client: {
      id: given.clientId ?? base64(draw(seed, 0, 81), 32).replaceAll(/[+/]/g, "x"),
      secret:
        given.clientSecret ??
        base64(draw(seed, 0, 82), 64)
          .replaceAll("+", "-")
          .replaceAll("/", "_"),
    },
    tokens: createAccessTokens(draw(seed, 0, 83), options.tokenLifetimeMs),
    bot: users[0] as User,
    agentsToken: `agent-${hex(draw(seed, 0, 84), 40)}`,
    targets,
    users: new Map(users.map((user) => [user.id, user])),
    templates: seedTemplates(),
    agents: seedAgents(),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    nextTaskId: () => ++lastId,
  };
}
