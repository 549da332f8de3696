import { Asset } from "./asset.js";
import type { DeviceProfile } from "./device-profiles.js";
import type { Inventory } from "./inventory.js";

/** An asset that a scan or an import found, as it was when it was found. What came later is in its changes. */
export interface Found {
  readonly siteId: string;
  readonly created_at: number;
  readonly first_seen: number;
  readonly taskId: string;
  readonly agentId: string;
  readonly agentName: string | null;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly macs: readonly string[];
  readonly domains: readonly string[];
  readonly os_version: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly profile: DeviceProfile;
  /** Whether a scan found it, rather than an integration. */
  readonly scanned: boolean;
}

/** One asset that did not come with the account. */
export class FoundAsset extends Asset {
  readonly #found: Found;

  constructor(inventory: Inventory, index: number, found: Found) {
    super(inventory, index, found.profile);
    this.#found = found;
  }

  override get fromOutside(): boolean {
    return true;
  }

  override get site() {
    return this.inventory.siteById(this.#found.siteId);
  }

  override get alive(): boolean {
    return true;
  }

  override get scanned(): boolean {
    return this.#found.scanned && !this.change?.sourceRemoved;
  }

  override get created_at(): number {
    return this.#found.created_at;
  }

  override get first_seen(): number {
    return this.#found.first_seen;
  }

  override get updated_at(): number {
    return this.change?.updated_at ?? this.#found.created_at;
  }

  override get last_seen(): number {
    return this.change?.last_seen ?? this.#found.created_at;
  }

  override get address(): string {
    return this.addresses[0] ?? "";
  }

  override get addresses(): string[] {
    return [...new Set([...this.#found.addresses, ...(this.change?.addresses ?? [])])];
  }

  override get addresses_extra(): string[] {
    return [];
  }

  override get firstNames(): string[] {
    return [...this.#found.names];
  }

  override get domains(): string[] {
    return [...new Set([...this.#found.domains, ...(this.change?.domains ?? [])])];
  }

  override get firstMacs(): string[] {
    return [...this.#found.macs];
  }

  override get os_version(): string {
    return this.change?.os_version ?? this.#found.os_version;
  }

  override get tags(): Readonly<Record<string, string>> {
    return this.change?.tags ?? this.#found.tags;
  }

  override get criticality(): string {
    return this.change?.criticality ?? "none";
  }

  override get heavy(): boolean {
    return false;
  }

  override get profileServices(): number {
    return this.profile.services.length;
  }

  override get ownSoftware(): number {
    return 0;
  }

  override get ownVulnerabilities(): number {
    return 0;
  }

  override get detectedBy(): string {
    return this.#found.scanned ? "icmp" : "import";
  }

  override get nativeSource() {
    return this.scanned ? { id: 1, name: "runzero" } : undefined;
  }

  override get firstTaskId(): string {
    return this.#found.taskId;
  }

  override get agentId(): string {
    return this.change?.agentId ?? this.#found.agentId;
  }

  override get agentName(): string | null {
    return this.#found.agentName;
  }
}
