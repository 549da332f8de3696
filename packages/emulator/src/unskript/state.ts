import type { ApprovalRequest, Execution, Runbook, Schedule } from "@runwire/unskript";
import { draw, hashOf, hex, uuid } from "../seeded.js";
import { nextCronTime } from "./cron.js";
import type { ResolvedUnskriptOptions } from "./options.js";
import { pastRun, seededFolder, seededRunbook } from "./seed.js";

/** A run of a runbook. Its view follows from the clock: nothing happens by itself. */
export interface Run {
  readonly id: string;
  readonly workflowName: string;
  readonly version: string;
  readonly inputs: string;
  readonly executor: string;
  readonly approver: string;
  readonly startMs: number;
  /** `Infinity` for an interactive session, until it is closed. */
  endMs: number;
  /** Why it fails; `undefined` where it succeeds. */
  readonly failure: string | undefined;
}

/** A schedule, and when it is due. */
export interface ScheduleEntry {
  schedule: Schedule & { readonly id: string };
  /** Epoch milliseconds. */
  dueMs: number;
}

/** All that a tenant holds. */
export interface State {
  readonly options: ResolvedUnskriptOptions;
  readonly apiKey: string;
  /** The one proxy of the tenant. Calls may name any: what the service says of one that is not there is not known. */
  readonly proxyId: string;
  readonly userEmail: string;
  readonly runbooks: Map<string, Runbook>;
  /** The vendor's own, which no tenant can change. */
  readonly vendorRunbooks: Map<string, Runbook>;
  readonly folders: Map<string, Runbook>;
  readonly runs: Map<string, Run>;
  readonly requests: Map<string, ApprovalRequest>;
  readonly schedules: Map<string, ScheduleEntry>;
  /** Why the next runs fail, one each. */
  readonly failures: string[];
  /** Another id with each call. */
  newId(): string;
}

/** Makes a tenant with its runbooks and its past. */
export function createState(options: ResolvedUnskriptOptions): State {
  const { seed, clock } = options;
  let made = 0;
  const state: State = {
    options,
    apiKey: hex(hashOf(`key ${seed}`), 48),
    proxyId: uuid(hashOf(`proxy ${seed}`)),
    userEmail: "operator@example.com",
    runbooks: new Map(),
    vendorRunbooks: new Map(),
    folders: new Map(),
    runs: new Map(),
    requests: new Map(),
    schedules: new Map(),
    failures: [],
    newId: () => uuid(draw(seed, made++, 0x6964)),
  };
  const now = clock.now();
  const folder = seededFolder(state.newId(), now);
  state.folders.set(folder.id, folder);
  for (let index = 0; index < options.runbooks; index++) {
    const runbook = seededRunbook(index, state.newId(), now, { proxyId: state.proxyId, folderId: folder.id });
    state.runbooks.set(runbook.id, runbook);
  }
  for (let index = 0; index < options.vendorRunbooks; index++) {
    const id = hex(draw(seed, index, 0x7665), 64);
    state.vendorRunbooks.set(id, seededRunbook(index, id, now, { proxyId: "", folderId: "" }));
  }
  const names = [...state.runbooks.values()].map(({ name }) => name ?? "");
  for (let index = 0; index < options.executions; index++) {
    const run = pastRun(index, state.newId(), now, { names, executor: state.userEmail });
    state.runs.set(run.id, run);
  }
  return state;
}

/** Starts a run now. */
export function startRun(
  state: State,
  runbook: Runbook,
  {
    inputs,
    approver = "",
    executor = state.userEmail,
    lastsMs = state.options.runMs,
  }: {
    readonly inputs: string;
    readonly approver?: string;
    readonly executor?: string;
    readonly lastsMs?: number;
  },
  startMs = state.options.clock.now(),
): Run {
  const run: Run = {
    id: state.newId(),
    workflowName: runbook.name ?? "",
    version: runbook.currentVersion ?? "",
    inputs,
    executor,
    approver,
    startMs,
    endMs: startMs + lastsMs,
    failure: state.failures.shift(),
  };
  state.runs.set(run.id, run);
  if (runbook.id !== undefined && state.runbooks.has(runbook.id)) {
    state.runbooks.set(runbook.id, { ...runbook, lastRun: new Date(startMs).toISOString() });
  }
  return run;
}

/** An execution as the service shows it now. A summary leaves out the output. */
export function viewOf(run: Run, nowMs: number, summary: boolean): Execution {
  const ended = run.endMs <= nowMs;
  const failed = ended && run.failure !== undefined;
  const output = ended
    ? JSON.stringify({ runbook: run.workflowName, inputs: parsed(run.inputs), ok: !failed })
    : "";
  return {
    id: run.id,
    workflowName: run.workflowName,
    createTime: null,
    startTime: new Date(run.startMs).toISOString(),
    endTime: ended ? new Date(run.endMs).toISOString() : "1970-01-01T00:00:00Z",
    duration: ended ? `${((run.endMs - run.startMs) / 1000).toFixed(2)}s` : "",
    version: run.version,
    executionStatus: !ended
      ? "EXECUTION_STATUS_IN_PROGRESS"
      : failed
        ? "EXECUTION_STATUS_FAILED"
        : "EXECUTION_STATUS_SUCCEEDED",
    inputs: run.inputs,
    ...(!summary && { output: base64Of(output) }),
    executor: run.executor,
    approver: run.approver,
    reason: failed ? (run.failure ?? "") : "",
    executionType: "EXECUTION_TYPE_RUNBOOK",
  };
}

/** How many missed runs of a schedule are made up for when nobody asked for a long time. */
const MOST_RUNS = 24;

/** Runs the schedules that are due. Nothing happens by itself: each request sees what the clock has brought about. */
export function settleSchedules(state: State): void {
  const now = state.options.clock.now();
  for (const entry of state.schedules.values()) {
    for (let count = 0; entry.dueMs <= now; count++) {
      const runbook = state.runbooks.get(entry.schedule.runbookId);
      if (count < MOST_RUNS && runbook && !runbook.runningDisabled && !runbook.executionDisabled) {
        const { params, userEmail } = entry.schedule;
        startRun(state, runbook, { inputs: params || "{}", executor: userEmail ?? "" }, entry.dueMs);
        entry.schedule = { ...entry.schedule, lastRun: new Date(entry.dueMs).toISOString() };
      }
      entry.dueMs = nextCronTime(entry.schedule.schedule, count < MOST_RUNS ? entry.dueMs : now);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    return text;
  }
}

function base64Of(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
