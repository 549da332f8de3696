import { hex } from "../seeded.js";
import type { ResolvedOptions, RunlyEmulatorOptions } from "./options.js";
import { idOf, iso, type RunJob, type RunRecord } from "./run.js";

type Stored = Record<string, unknown>;

/** An environment, with what belongs to it. */
export interface Environment {
  id: string;
  description: string | null;
  isProduction: boolean;
  clusters: string[];
  readonly stamps: Stored;
  readonly templates: Map<string, Template>;
  readonly versionRanges: Map<string, string | null>;
}

export interface Template {
  id: string;
  readonly job: { readonly package?: string; readonly version?: string; readonly type: string };
  allowRestrictedApps: boolean;
  schedule: string | null;
  config: Stored;
  lastUsedAt: string | null;
  lastScheduledRunAt: string | null;
  readonly stamps: Stored;
}

export interface Cluster {
  readonly id: string;
  readonly apiKey: string;
  readonly nodes: Stored[];
  readonly stamps: Stored;
}

export interface Application {
  readonly id: number;
  readonly name: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly createdAt: string;
  lastUsedAt: string | null;
}

/** All that an emulator keeps. */
export interface State {
  readonly options: ResolvedOptions;
  readonly organization: Stored & { id: string; name: string };
  readonly account: Stored & { id: string; name: string; email: string };
  readonly environments: Map<string, Environment>;
  readonly clusters: Map<string, Cluster>;
  readonly packages: Map<string, Stored[]>;
  readonly applications: Map<number, Application>;
  readonly members: Map<string, Stored>;
  /** In the order in which they were queued. */
  readonly runs: Map<string, RunRecord>;
  /** Organizations that were created; nothing else happens in them. */
  readonly otherOrganizations: Map<string, Stored>;
  planId: string;
  card: Stored | null;
  readonly now: () => number;
  /** A number that nothing had before. */
  readonly next: () => number;
}

const dayMs = 86_400_000;
const jobNames = ["ImportOrders", "SendInvoices", "RebuildSearch"] as const;

/** An organization with two environments, a cluster, a package with three jobs, four templates and past runs. */
export function createState(options: ResolvedOptions, given: RunlyEmulatorOptions): State {
  const { seed, clock } = options;
  const now = () => clock.now();
  const start = now();
  let counter = 0;
  const next = () => ++counter + 10_000;
  const by = "ada";
  const stamps = {
    createdBy: by,
    createdAt: iso(start - 90 * dayMs),
    updatedBy: by,
    updatedAt: iso(start - 30 * dayMs),
  };
  const node = {
    id: idOf(seed, 1),
    clientVersion: "0.11.0",
    machine: "worker-01",
    pid: 4711,
    runningAs: "runly",
    connectedAt: iso(start - 5 * dayMs),
    pingedAt: iso(start),
    shutdownRequestedAt: null,
    shutdownRequestedBy: null,
    disconnectedAt: null,
    disconnectType: null,
    isOnline: true,
    organization: "acme",
    cluster: "default",
  };
  const template = (
    id: string,
    job: string,
    allowRestrictedApps: boolean,
    config: Stored,
    schedule: string | null = null,
  ): Template => ({
    id,
    job: { package: "Acme.Jobs", version: "1.4.0", type: `Acme.Jobs.${job}` },
    ...{ allowRestrictedApps, schedule, config, stamps },
    lastUsedAt: null,
    lastScheduledRunAt: null,
  });
  const environment = (id: string, isProduction: boolean): Environment => ({
    ...{ id, isProduction, stamps },
    description: isProduction ? "What customers see" : null,
    clusters: ["default"],
    templates: new Map(
      [
        template("import-orders", "ImportOrders", true, { source: "orders.csv" }),
        template("send-invoices", "SendInvoices", false, {}, "0 6 * * *"),
        template("flaky-import", "ImportOrders", true, {
          source: "broken.csv",
          failEach: 8,
          outcome: "Failed",
        }),
        template("partial-import", "ImportOrders", true, { source: "partly.csv", failEach: 10 }),
      ].map((one) => [one.id, one]),
    ),
    versionRanges: new Map([["Acme.Jobs", "1.*"]]),
  });
  const version = (name: string, position: number): Stored => ({
    id: "Acme.Jobs",
    version: name,
    type: "Nuget",
    clientVersion: "0.11.0",
    uploadedAt: iso(start - 40 * dayMs),
    uploadedBy: by,
    status: "Processed",
    errorMessage: null,
    jobs: jobNames.map((job, index) => ({
      id: idOf(seed, 100 + position * 10 + index),
      name: job,
      type: `Acme.Jobs.${job}`,
      configType: `Acme.Jobs.${job}Config`,
    })),
  });
  const account = {
    ...{ id: "auth0|5f1a", name: "Ada Example", nickname: by, email: "ada@acme.example" },
    ...{ picture: null, joinedAt: iso(start - 100 * dayMs), canEdit: true },
  };
  const state: State = {
    options,
    organization: {
      ...{ id: "acme", name: "Acme", defaultEnvironment: "production", plan: "Team", timeZone: "Etc/UTC" },
      limits: {
        ...{ userCount: 10, environmentCount: 5, clusterCount: 5, nodeCount: 20 },
        roles: ["Developer", "Ops", "Owner"].map((role) => ({ role, isAvailable: true })),
      },
      ...stamps,
    },
    account,
    environments: new Map(
      [environment("staging", false), environment("production", true)].map((one) => [one.id, one]),
    ),
    clusters: new Map([["default", { id: "default", apiKey: hex(seed + 17, 40), nodes: [node], stamps }]]),
    packages: new Map([["Acme.Jobs", [version("1.3.2", 0), version("1.4.0", 1)]]]),
    applications: new Map([
      [
        1,
        {
          id: 1,
          name: "website",
          secretKey: given.secretKey ?? `sk_${hex(seed + 3, 32)}`,
          publishableKey: given.publishableKey ?? `pk_${hex(seed + 5, 32)}`,
          createdAt: iso(start - 60 * dayMs),
          lastUsedAt: null,
        },
      ],
    ]),
    members: new Map([
      [
        account.id,
        {
          ...{
            id: idOf(seed, 2),
            userId: account.id,
            name: account.name,
            nickname: by,
            email: account.email,
          },
          ...{
            picture: null,
            invitedBy: null,
            invitedOn: null,
            joinedOn: iso(start - 100 * dayMs),
            role: "Owner",
          },
        },
      ],
    ]),
    runs: new Map(),
    otherOrganizations: new Map(),
    planId: idOf(seed, 11),
    card: { cardType: "visa", last4: "4242", expMonth: 12, expYear: 2030 },
    now,
    next,
  };
  const outcomes = [
    "Successful",
    "Successful",
    "Failed",
    "Successful",
    "TimedOut",
    "Error",
    "Successful",
  ] as const;
  for (let index = 0; index < options.runs; index++) {
    const enqueuedAt = start - (options.runs - index) * 2 * 3_600_000;
    const name = jobNames[index % jobNames.length] as string;
    const outcome = outcomes[index % outcomes.length] as RunRecord["outcome"];
    const record: RunRecord = {
      id: idOf(seed, 1000 + index),
      environment: index % 3 === 0 ? "production" : "staging",
      template: index % 2 === 0 ? "import-orders" : null,
      isScheduled: false,
      enqueuedAt,
      enqueuedBy: by,
      job: jobOf("Acme.Jobs", "1.4.0", `Acme.Jobs.${name}`),
      config: { job: { package: "Acme.Jobs", version: "1.4.0", type: `Acme.Jobs.${name}` } },
      startsAt: enqueuedAt + 500,
      runMs: 60_000,
      items: options.items,
      failEach: outcome === "Failed" || index % 7 === 3 ? 8 : 0,
      outcome,
      node: { id: node.id, machine: node.machine, cluster: node.cluster },
    };
    state.runs.set(record.id, record);
  }
  return state;
}

/** A job by its full type. */
export function jobOf(packageId: string, version: string, type: string): RunJob {
  return { org: "acme", package: packageId, version, type, name: type.slice(type.lastIndexOf(".") + 1) };
}
