import { property, type RecordSet } from "../../records/record-set.js";

/** Something that happened in the account, as the vendor's document has it. */
export interface AccountEvent {
  readonly id: string;
  readonly created_at: number;
  readonly client_id: string;
  readonly organization_id: string;
  readonly site_id: string;
  readonly action: string;
  readonly source_id: string;
  readonly source_name: string;
  readonly source_type: string;
  readonly target_id: string;
  readonly target_name: string;
  readonly target_type: string;
  readonly success: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly processor_id: string;
  readonly processed_at: number;
}

/** What happened, the oldest first. */
export interface EventLog {
  add(event: AccountEvent): void;
  /** The events from a position on; positions stay what they are when old events are dropped. */
  walk(from: number): Generator<{ row: AccountEvent; after: number }, void>;
}

/** Keeps at least the last `limit` events and at most twice as many. */
export function createEventLog(limit = 50_000): EventLog {
  const events: AccountEvent[] = [];
  let dropped = 0;
  return {
    add(event) {
      if (events.length >= limit * 2) dropped += events.splice(0, events.length - limit + 1).length;
      events.push(event);
    },
    *walk(from) {
      for (let at = Math.max(from, dropped); at < dropped + events.length; at++) {
        const row = events[at - dropped];
        if (row) yield { row, after: at + 1 };
      }
    },
  };
}

const columns = [
  "id",
  "created_at",
  "client_id",
  "organization_id",
  "site_id",
  "action",
  "source_id",
  "source_name",
  "source_type",
  "target_id",
  "target_name",
  "target_type",
  "success",
  "details",
  "state",
  "processor_id",
  "processed_at",
] as const;

/** The events as records. */
export function eventRecords(log: EventLog): RecordSet<AccountEvent> {
  return {
    plural: "events",
    columns: columns.map((name) => property<AccountEvent>(name)),
    aliases: {
      created: ["created_at"],
      organization: ["organization_id"],
      site: ["site_id"],
      source: ["source_id", "source_name"],
      target: ["target_id", "target_name"],
    },
    words: ["action", "source_name", "target_name", "target_type"],
    walk: (from) => log.walk(from),
  };
}
