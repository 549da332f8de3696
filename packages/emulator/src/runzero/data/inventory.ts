import type { Entry } from "../../records/record-set.js";
import { draw, positionId, readPositionId } from "../../seeded.js";
import { Asset, type AssetChange } from "./asset.js";
import { createAssetIndex, type Marks } from "./asset-index.js";
import { type DeviceProfile, deviceProfiles } from "./device-profiles.js";
import { type Found, FoundAsset } from "./found-asset.js";
import { indexesOfAddress, indexOfMac, indexOfName } from "./seeded-marks.js";
import { createServiceTexts, type ServiceTexts } from "./service-texts.js";

/** What the assets of an organization need to know of it. */
export interface InventoryPlace {
  readonly organizationId: string;
  organizationName(): string;
  /** The sites that the assets are spread over; `undefined` where one was deleted, and its assets with it. */
  site(index: number): { readonly id: string; readonly name: string } | undefined;
  siteById(id: string): { readonly id: string; readonly name: string } | undefined;
  /** The name of a custom integration, also after it was deleted. */
  integrationName(id: string): string;
  readonly siteCount: number;
  /** The time that the ages of the records are counted back from, in seconds since 1970. */
  readonly epochSeconds: number;
}

/** The assets of one organization. Nothing is held but what was found and changed since the beginning. */
export interface Inventory extends InventoryPlace {
  readonly seed: number;
  readonly texts: ServiceTexts;
  readonly changes: ReadonlyMap<number, AssetChange>;
  /** How many assets follow from the seed; those that were found later come after them. */
  readonly size: number;
  /** Counts the changes that make a difference to what is counted. */
  readonly revision: number;
  profileOf(drawn: number): DeviceProfile;
  /** The asset at a position, unless it or its site was removed. */
  at(index: number): Asset | undefined;
  /** The asset with an id. */
  find(id: string): Asset | undefined;
  /** The asset that an integration knows by an id of its own. */
  findForeign(integrationId: string, foreignId: string): Asset | undefined;
  /** The assets of a site with one of the MAC addresses, else of the addresses, else of the names. */
  recognize(siteId: string, marks: Marks): Generator<Asset, void>;
  /** Changes one asset; what is not named stays. */
  change(asset: Asset, change: AssetChange): Asset;
  add(found: Found): Asset;
  remove(asset: Asset): void;
  /** Gives the vendor's asynchronous deletes: `asset` is there until a moment, in milliseconds. */
  removeAt(asset: Asset, at: number): void;
  /** Carries out the deletes that are due. */
  settle(now: number): void;
  walk(from: number): Generator<Entry<Asset> | undefined, void>;
  /** The id of the record of a kind that an asset has at a place, such as its 17th service. */
  recordId(kind: RecordKind, index: number, place: number): string;
  /** What {@link recordId} was made from. */
  readRecordId(kind: RecordKind, id: string): { index: number; place: number } | undefined;
}

/** The records with ids that can be turned back into positions. */
export type RecordKind = "asset" | "service" | "software" | "vulnerability" | "explorer";

const KIND_SEEDS = { asset: 11, service: 12, software: 13, vulnerability: 14, explorer: 15 };

/** So many misses in a row and others get a turn. */
const BREATH = 4096;

/** An inventory of `size` assets. */
export function createInventory(seed: number, size: number, place: InventoryPlace): Inventory {
  // 256 entries, so that a byte of a draw chooses a profile by its share.
  const profiles = deviceProfiles.flatMap((profile) => Array<DeviceProfile>(profile.share).fill(profile));
  const changes = new Map<number, AssetChange>();
  const removed = new Set<number>();
  const dying = new Map<number, number>();
  const found: Found[] = [];
  const index = createAssetIndex();
  let revision = 0;

  /** The indexes that a mark may belong to: computed for what follows from the seed, looked up for the rest. */
  function* candidates(kind: keyof Marks, siteId: string, mark: string): Generator<number> {
    yield* index.byMark(kind, siteId, mark);
    if (kind === "addresses") yield* indexesOfAddress(mark, size);
    else {
      const computed = kind === "macs" ? indexOfMac(mark) : indexOfName(mark);
      if (computed !== undefined && computed >= 0 && computed < size) yield computed;
    }
  }

  const inventory: Inventory = {
    ...place,
    seed,
    size,
    texts: createServiceTexts(seed),
    changes,
    get revision() {
      return revision;
    },
    profileOf: (drawn) => profiles[drawn & 255] as DeviceProfile,
    at(at) {
      if (at < 0 || removed.has(at)) return undefined;
      const later = at < size ? undefined : found[at - size];
      if (at >= size && !later) return undefined;
      const asset = later ? new FoundAsset(inventory, at, later) : new Asset(inventory, at);
      return asset.site ? asset : undefined;
    },
    find(id) {
      const position = inventory.readRecordId("asset", id);
      return position?.place === 0 ? inventory.at(position.index) : undefined;
    },
    findForeign(integrationId, foreignId) {
      const at = index.byForeign(integrationId, foreignId);
      const asset = at === undefined ? undefined : inventory.at(at);
      // The record may have been removed from the asset since.
      return asset?.change?.foreign?.get(integrationId)?.id === foreignId ? asset : undefined;
    },
    *recognize(siteId, marks) {
      for (const kind of ["macs", "addresses", "names"] as const)
        for (const mark of marks[kind]) {
          const wanted = mark.toLowerCase();
          for (const at of candidates(kind, siteId, mark)) {
            const asset = inventory.at(at);
            if (asset?.site?.id === siteId && asset[kind].some((own) => own.toLowerCase() === wanted))
              yield asset;
          }
        }
    },
    change(asset, change) {
      changes.set(asset.index, { ...changes.get(asset.index), ...change });
      if (change.deletedServices) revision += 1;
      const changed = inventory.at(asset.index) ?? asset;
      if ((change.names || change.addresses || change.macs) && changed.site)
        index.add(asset.index, changed.site.id, changed);
      for (const [integrationId, record] of change.foreign ?? [])
        index.addForeign(asset.index, integrationId, record.id);
      return changed;
    },
    add(one) {
      const at = size + found.push(one) - 1;
      revision += 1;
      index.add(at, one.siteId, one);
      return new FoundAsset(inventory, at, one);
    },
    remove(asset) {
      removed.add(asset.index);
      changes.delete(asset.index);
      revision += 1;
    },
    removeAt: (asset, at) => void dying.set(asset.index, at),
    settle(now) {
      for (const [at, due] of dying) {
        if (due > now) continue;
        dying.delete(at);
        const asset = inventory.at(at);
        if (asset) inventory.remove(asset);
      }
    },
    *walk(from) {
      // Assets that are found while somebody reads come at the end, and may be read too.
      for (let at = from; at < size + found.length; at++) {
        if (at % BREATH === BREATH - 1) yield undefined;
        const row = inventory.at(at);
        if (row) yield { row, after: at + 1 };
      }
    },
    recordId: (kind, at, within) => positionId(draw(seed, 0, KIND_SEEDS[kind]), at, within),
    readRecordId(kind, id) {
      const read = readPositionId(draw(seed, 0, KIND_SEEDS[kind]), id.toLowerCase());
      return read && { index: read.position, place: read.place };
    },
  };
  return inventory;
}
