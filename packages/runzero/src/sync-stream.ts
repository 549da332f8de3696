import {
  type Caller,
  type CallOptions,
  type Cursor,
  InvalidCallError,
  type Operation,
  pageStream,
  StreamError,
  type StreamOptions,
} from "@runwire/core";
import { beganAt } from "./sync-began.js";
import { NewestSecond } from "./sync-newest.js";

/** What a sync needs to know of a record. */
export interface Synced {
  readonly id?: string;
  readonly created_at?: number;
  readonly updated_at?: number;
}

/** The two lists that the API has of what is new. */
export type SyncPhase = "created" | "updated";

/** Where a sync stands in the middle of it: plain data, to go on from in this process or another. */
export interface SyncCursor extends Cursor {
  readonly since: number;
  readonly phase: SyncPhase;
  /** What the checkpoint would be if nothing else came. */
  readonly newest: number;
  /** When the sync began, in epoch seconds by the clock of the console: the checkpoint stays before it. */
  readonly began: number;
}

/** How to sync, checked. */
export interface SyncPlan extends StreamOptions, CallOptions {
  readonly since: number;
  readonly boundary: Readonly<Record<string, number>>;
  readonly cursor: SyncCursor | undefined;
  readonly pageSize: number | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<SyncPhase, Operation>>;
}

/**
 * What was created and updated since a moment, each once; and the moment to ask from next time:
 *
 * ```ts
 * const changes = runzero.sync.assets({ since });
 * for await (const asset of changes) await store(asset);
 * since = changes.checkpoint;
 * ```
 *
 * Assets that were deleted are not reported: now and then compare with a full export.
 */
export class SyncStream<T extends Synced> implements AsyncIterable<T> {
  readonly #caller: Caller;
  readonly #plan: SyncPlan;
  #began: number;
  #phase: SyncPhase;
  #page: Cursor;
  #newest: number;
  #checkpoint: number;
  #records = 0;
  #started = false;
  #answered = false;
  #complete = false;
  readonly #newestSecond = new NewestSecond();
  /** What came from the first list and changed after the sync began, by id: the second list has it, too. */
  readonly #changedMeanwhile = new Map<string, number>();

  /** @internal Streams are made by clients. */
  constructor(caller: Caller, plan: SyncPlan) {
    const { since, cursor } = plan;
    this.#caller = caller;
    this.#plan = plan;
    this.#began = cursor?.began ?? Math.floor(caller.clock.date() / 1000);
    this.#phase = cursor?.phase ?? "created";
    this.#page = { startKey: cursor?.startKey, delivered: cursor?.delivered ?? 0 };
    this.#newest = cursor?.newest ?? since;
    this.#checkpoint = since;
  }

  /**
   * The moment to ask from next time, in epoch seconds. It moves only once everything was consumed, so that it may be
   * stored at any time: until then it is the `since` that was given. It is the time of the newest change, or the second
   * before the sync began, if that is earlier: what changed in the meantime may have been passed over.
   */
  get checkpoint(): number {
    return this.#checkpoint;
  }

  /**
   * What the next sync can pass over: id to time of last change. Times are whole seconds, and an asset may still
   * change in the second of the checkpoint after this sync has seen it. So the next sync asks for that second once
   * more, and gets all of its assets a second time. Those named here are left out then, unless they changed again:
   * give it to the next sync as `boundary`.
   *
   * What changed while this sync ran is not named, and comes again: a second change within the same second would leave
   * its time as it is, and would be lost.
   */
  get boundary(): Readonly<Record<string, number>> {
    const { boundary } = this.#plan;
    if (!this.#complete) return boundary;
    const known = [...Object.entries(boundary), ...this.#newestSecond.entries];
    return Object.fromEntries(known.filter(([, changedAt]) => changedAt >= this.#checkpoint));
  }

  /**
   * Where the consumer stands: with the same options, it goes on from there. A console that does not page begins
   * anew, and what had come already is passed over. An asset may then come twice, once from each of the two lists.
   */
  get cursor(): SyncCursor {
    const { since } = this.#plan;
    return { since, phase: this.#phase, newest: this.#newest, began: this.#began, ...this.#page };
  }

  /** How many assets the consumer was given. */
  get records(): number {
    return this.#records;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    if (this.#started)
      throw new InvalidCallError("sync.assets: a stream is read once; call the method again");
    this.#started = true;
    const { deadlineMs } = this.#plan;
    const deadline = deadlineMs === undefined ? undefined : this.#caller.clock.now() + deadlineMs;
    if (this.#phase === "created") {
      yield* this.#walk(deadline);
      this.#phase = "updated";
      this.#page = { startKey: undefined, delivered: 0 };
    }
    yield* this.#walk(deadline);
    this.#checkpoint = Math.max(this.#plan.since, Math.min(this.#newest, this.#began - 1));
    this.#complete = true;
  }

  /** All at once, for syncs that are known to be small. */
  async toArray(): Promise<T[]> {
    const all: T[] = [];
    for await (const record of this) all.push(record);
    return all;
  }

  async *#walk(deadline: number | undefined): AsyncGenerator<T, void, undefined> {
    const { since, query, operations, pageSize, idleTimeoutMs, allowUnverified, signal, timeoutMs } =
      this.#plan;
    // Whether the console counts the moment itself in is not documented: one second earlier, it does not matter.
    const asked = { ...query, since: Math.max(0, since - 1) };
    const deadlineMs = deadline === undefined ? undefined : Math.max(1, deadline - this.#caller.clock.now());
    const records = pageStream<T>(
      this.#callerThatTellsWhen(),
      operations[this.#phase],
      { query: asked, signal, timeoutMs, deadlineMs },
      { pageSize, idleTimeoutMs, allowUnverified, cursor: this.#page },
    );
    try {
      for await (const record of records) {
        this.#page = records.cursor ?? this.#page;
        const time = this.#phase === "created" ? record.created_at : record.updated_at;
        // The list is asked for from one second earlier.
        if (time !== undefined && time < since) continue;
        if (this.#isNew(record)) {
          this.#records++;
          yield record;
        }
        // Only now: the consumer has asked for the next one. What came before counts, too: it was consumed then.
        this.#consumed(record);
      }
      this.#page = records.cursor ?? this.#page;
    } catch (error) {
      this.#page = records.cursor ?? this.#page;
      if (!(error instanceof StreamError)) throw error;
      const { code, message, records: count, bytes, completeness, operation, method, path } = error;
      const details = { records: count, bytes, completeness, operation, method, path, cause: error.cause };
      throw new StreamError(code, message, { ...details, cursor: this.cursor });
    }
  }

  /**
   * Whether the consumer has not had a record yet. There are three ways for an asset to come twice: it is in the second
   * of the checkpoint, which the sync before had, too (`boundary`); it was created since, and so is in both lists; or it
   * changed between the reading of the two lists.
   */
  #isNew(record: T): boolean {
    const { since, boundary, cursor } = this.#plan;
    const { id, created_at = 0 } = record;
    const changedAt = lastChange(record);
    // What cannot be told apart from others is never left out.
    if (id === undefined) return true;
    // It came in this very state: before this sync, or with the first list.
    const known = this.#changedMeanwhile.get(id) ?? boundary[id];
    if (known !== undefined && changedAt <= known) return false;
    // The first list has nothing twice, and what is older than `since` is in the second list alone.
    if (this.#phase === "created" || created_at < since) return true;
    // The rest was in the first list. It is new only if it changed after that list was made. After going on from a
    // cursor nobody knows what that list had, for its order may have changed in between: better twice than never.
    return cursor !== undefined || changedAt >= this.#began;
  }

  #consumed(record: T): void {
    const changedAt = lastChange(record);
    if (changedAt > this.#newest) this.#newest = changedAt;
    if (record.id === undefined) return;
    this.#newestSecond.add(record.id, changedAt, this.#began);
    if (this.#phase === "created" && changedAt >= this.#began) {
      this.#changedMeanwhile.set(record.id, changedAt);
    }
  }

  /** The caller, save that the first answer tells by the console's clock when the sync began. */
  #callerThatTellsWhen(): Caller {
    const { clock } = this.#caller;
    const askedAt = clock.now();
    return {
      ...this.#caller,
      open: async (...call) => {
        const opened = await this.#caller.open(...call);
        if (this.#answered) return opened;
        this.#answered = true;
        const began = beganAt(opened.response.headers, clock, askedAt);
        this.#began = this.#plan.cursor === undefined ? began : Math.min(began, this.#began);
        return opened;
      },
    };
  }
}

function lastChange({ created_at, updated_at }: Synced): number {
  return Math.max(created_at ?? 0, updated_at ?? 0);
}
