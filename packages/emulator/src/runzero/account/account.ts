import { draw, uuid } from "../../seeded.js";
import { type ConsoleUser, firstUsers } from "./console-users.js";
import { createEventLog, type EventLog } from "./events.js";
import type { ScanTemplate } from "./scan-template.js";
import type {
  ConsoleGroup,
  CustomIntegration,
  GroupMapping,
  OwnershipType,
  StoredCredential,
} from "./things.js";

/** What belongs to the account as a whole, each by its id. */
export interface Account {
  readonly id: string;
  readonly created_at: number;
  readonly users: Map<string, ConsoleUser>;
  readonly groups: Map<string, ConsoleGroup>;
  readonly groupMappings: Map<string, GroupMapping>;
  readonly ownershipTypes: Map<string, OwnershipType>;
  readonly credentials: Map<string, StoredCredential>;
  readonly templates: Map<string, ScanTemplate>;
  readonly integrations: Map<string, CustomIntegration>;
  readonly events: EventLog;
  /** The name of a custom integration, also after it was deleted: what it reported keeps it. */
  integrationName(id: string): string;
  nameIntegration(id: string, name: string): void;
}

const YEAR = 365 * 86_400;

/** An account a year old, with three users and one kind of owner. */
export function createAccount(seed: number, now: number): Account {
  const id = uuid(draw(seed, 0, 32));
  const integrationNames = new Map<string, string>();
  const owner = { id: uuid(draw(seed, 0, 152)), name: "Asset owner", reference: 1, order: 1, hidden: false };
  return {
    id,
    created_at: now - YEAR,
    users: byId(firstUsers(seed, id, now)),
    groups: new Map(),
    groupMappings: new Map(),
    ownershipTypes: byId([owner]),
    credentials: new Map(),
    templates: new Map(),
    integrations: new Map(),
    events: createEventLog(),
    integrationName: (integrationId) => integrationNames.get(integrationId) ?? integrationId,
    nameIntegration: (integrationId, name) => void integrationNames.set(integrationId, name),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
