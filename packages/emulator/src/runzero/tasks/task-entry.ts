import type { Task } from "./task.js";

/** When a task gets its next status, in milliseconds of the clock. */
export interface Step {
  readonly status: string;
  readonly at: number;
}

/** What a task comes to when it is processed. */
export interface Outcome {
  readonly newAssets: number;
  readonly changedAssets: number;
  readonly totalAssets: number;
  /** What else is counted. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Ends the processing of a task with a text that says why. */
export class TaskFailure extends Error {
  override readonly name = "TaskFailure";
}

/** A task and what the console knows of it beyond what it tells. */
export interface TaskEntry {
  readonly task: Task;
  /** What is still to come, the next first. */
  readonly steps: Step[];
  /** What is done at the end of the processing. */
  readonly process?: (entry: TaskEntry, atSeconds: number) => Promise<Outcome>;
  /** Begins the next run of a recurring task. */
  readonly recurrence?: (entry: TaskEntry, at: number) => TaskEntry;
  /** The positions of the assets that it has seen. */
  readonly seen: number[];
  /** What was uploaded to it, compressed. */
  readonly upload?: Uint8Array;
  readonly log: string[];
}

/** A line of the log of a task. */
export function note(entry: TaskEntry, atSeconds: number, text: string): void {
  entry.log.push(`${new Date(atSeconds * 1000).toISOString()} ${text}`);
}
