import type { Entry } from "../../records/record-set.js";
import { draw, positionId, readPositionId } from "../../seeded.js";
import { Asset, type AssetChange } from "./asset.js";
import { type DeviceProfile, deviceProfiles } from "./device-profiles.js";
import { createServiceTexts, type ServiceTexts } from "./service-texts.js";

/** What the assets of an organization need to know of it. */
export interface InventoryPlace {
  readonly organizationId: string;
  organizationName(): string;
  /** The sites that the assets are spread over; `undefined` where one was deleted, and its assets with it. */
  site(index: number): { readonly id: string; readonly name: string } | undefined;
  readonly siteCount: number;
  /** The time that the ages of the records are counted back from, in seconds since 1970. */
  readonly epochSeconds: number;
}

/** The assets of one organization. Nothing is held but what was changed. */
export interface Inventory extends InventoryPlace {
  readonly seed: number;
  readonly texts: ServiceTexts;
  readonly changes: Map<number, AssetChange>;
  readonly removed: Set<number>;
  readonly size: number;
  profileOf(drawn: number): DeviceProfile;
  /** The asset at a position, unless it or its site was removed. */
  at(index: number): Asset | undefined;
  /** The asset with an id. */
  find(id: string): Asset | undefined;
  /** Changes one asset; what is not named stays. */
  change(asset: Asset, change: AssetChange): Asset;
  walk(from: number): Generator<Entry<Asset> | undefined, void>;
  /** The id of the record of a kind that an asset has at a place, such as its 17th service. */
  recordId(kind: RecordKind, index: number, place: number): string;
  /** What {@link recordId} was made from. */
  readRecordId(kind: RecordKind, id: string): { index: number; place: number } | undefined;
}

/** The records with ids that can be turned back into positions. */
export type RecordKind = "asset" | "service" | "software" | "vulnerability";

const KIND_SEEDS = { asset: 11, service: 12, software: 13, vulnerability: 14 };

/** So many misses in a row and others get a turn. */
const BREATH = 4096;

/** An inventory of `size` assets. */
export function createInventory(seed: number, size: number, place: InventoryPlace): Inventory {
  // 256 entries, so that a byte of a draw chooses a profile by its share.
  const profiles = deviceProfiles.flatMap((profile) => Array<DeviceProfile>(profile.share).fill(profile));
  const inventory: Inventory = {
    ...place,
    seed,
    size,
    texts: createServiceTexts(seed),
    changes: new Map(),
    removed: new Set(),
    profileOf: (drawn) => profiles[drawn & 255] as DeviceProfile,
    at(index) {
      if (index < 0 || index >= size || inventory.removed.has(index)) return undefined;
      const asset = new Asset(inventory, index);
      return asset.site ? asset : undefined;
    },
    find(id) {
      const position = inventory.readRecordId("asset", id);
      return position && inventory.at(position.index);
    },
    change(asset, change) {
      inventory.changes.set(asset.index, { ...inventory.changes.get(asset.index), ...change });
      return new Asset(inventory, asset.index);
    },
    *walk(from) {
      for (let index = from; index < size; index++) {
        if (index % BREATH === BREATH - 1) yield undefined;
        const row = inventory.at(index);
        if (row) yield { row, after: index + 1 };
      }
    },
    recordId: (kind, index, at) => positionId(draw(seed, 0, KIND_SEEDS[kind]), index, at),
    readRecordId(kind, id) {
      const found = readPositionId(draw(seed, 0, KIND_SEEDS[kind]), id);
      return found && { index: found.position, place: found.place };
    },
  };
  return inventory;
}
