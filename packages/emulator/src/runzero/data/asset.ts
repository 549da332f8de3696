import { base64, draw, hex, pick } from "../../seeded.js";
import type { DeviceProfile } from "./device-profiles.js";
import type { ForeignRecord, ReportedPart, ReportedParts } from "./foreign-record.js";
import type { Inventory } from "./inventory.js";
import { macDigits, nameDigits, seededAddress } from "./seeded-marks.js";
import { type ServiceKind, serviceKinds } from "./service-kinds.js";
import { seededTaskId } from "./task-ids.js";

/** What calls, scans and imports have changed of an asset. What is left out is as it was. */
export interface AssetChange {
  readonly comments?: string | null;
  readonly tags?: Readonly<Record<string, string>>;
  readonly criticality?: string;
  readonly ownership?: readonly Ownership[];
  readonly updated_at?: number;
  readonly last_seen?: number;
  readonly taskId?: string;
  readonly agentId?: string;
  readonly type?: string;
  readonly os?: string;
  readonly os_version?: string;
  readonly hw?: string;
  /** Beyond those that the asset began with. */
  readonly names?: readonly string[];
  readonly addresses?: readonly string[];
  readonly macs?: readonly string[];
  readonly domains?: readonly string[];
  /** What custom integrations reported, by their ids. */
  readonly foreign?: ReadonlyMap<string, ForeignRecord>;
  /** The places of the services that were deleted. */
  readonly deletedServices?: ReadonlySet<number>;
  /** Whether what its first source reported was removed. */
  readonly sourceRemoved?: true;
}

/** Somebody who owns an asset, and in which way. */
export interface Ownership {
  readonly ownership_type_id: string;
  readonly owner: string;
}

/** One service of an asset. */
export interface ServicePort {
  readonly place: number;
  readonly port: number;
  readonly kind: ServiceKind;
  readonly vhost: string;
}

const ZERO_ID = "00000000-0000-0000-0000-000000000000";
const DAY = 86_400;
const RISKS = ["info", "low", "medium", "high", "critical"] as const;

/** One asset in a hundred runs a great many web services: a record of several hundred kilobytes. */
const HEAVY_SHARE = 100;
const HEAVY_SERVICES = 90;
const NOTHING: readonly ReportedPart[] = [];

/**
 * One asset: numbers drawn from the seed and its position. Each property is computed when it is read, so that
 * a search over a million assets pays only for what it looks at.
 */
export class Asset {
  readonly inventory: Inventory;
  readonly index: number;
  readonly profile: DeviceProfile;
  readonly siteIndex: number;
  /** What was changed until it was looked up; a change gives a new one. */
  readonly change: AssetChange | undefined;
  readonly #drawn: number;
  #more = 0;
  #servicesJson: string | undefined;
  #reported: Required<ReportedParts> | undefined;

  /** @param profile what it is, where that does not follow from the seed */
  constructor(inventory: Inventory, index: number, profile?: DeviceProfile) {
    this.inventory = inventory;
    this.index = index;
    this.change = inventory.changes.size === 0 ? undefined : inventory.changes.get(index);
    this.#drawn = draw(inventory.seed, index, 1);
    this.profile = profile ?? inventory.profileOf(this.#drawn);
    this.siteIndex = (this.#drawn >>> 8) % Math.max(1, inventory.siteCount);
  }

  /** A second set of 32 drawn bits, for what most searches do not look at. */
  get more(): number {
    if (this.#more === 0) this.#more = draw(this.inventory.seed, this.index, 2) || 1;
    return this.#more;
  }

  /** Whether it holds texts that came from outside, which JSON may have to escape. */
  get fromOutside(): boolean {
    return this.change !== undefined;
  }

  get site(): { readonly id: string; readonly name: string } | undefined {
    return this.inventory.site(this.siteIndex);
  }

  get id(): string {
    return this.inventory.recordId("asset", this.index, 0);
  }

  get alive(): boolean {
    return this.#drawn % 10 !== 3;
  }

  /** Whether a scan has seen it; the others are known from integrations only. */
  get scanned(): boolean {
    return this.profile.mac !== undefined && !this.change?.sourceRemoved;
  }

  get type(): string {
    return this.change?.type ?? this.profile.type;
  }

  get os(): string {
    return this.change?.os ?? this.profile.os;
  }

  get hw(): string {
    return this.change?.hw ?? this.profile.hw;
  }

  get created_at(): number {
    return this.inventory.epochSeconds - 30 * DAY - (this.more % (370 * DAY));
  }

  /** Every other asset changed within the last day, the others within the last month. */
  get updated_at(): number {
    const span = this.#drawn & 0x10000 ? DAY : 30 * DAY;
    return this.change?.updated_at ?? this.inventory.epochSeconds - ((this.#drawn >>> 5) % span);
  }

  get first_seen(): number {
    return this.created_at;
  }

  get last_seen(): number {
    return (
      this.change?.last_seen ??
      this.inventory.epochSeconds -
        ((this.#drawn >>> 5) % DAY) -
        (this.alive ? 0 : (2 + (this.more % 28)) * DAY)
    );
  }

  /** The first of its addresses; empty where none is known. */
  get address(): string {
    return seededAddress(this.index, this.siteIndex);
  }

  get addresses(): string[] {
    return withMore([this.address], this.change?.addresses);
  }

  get addresses_extra(): string[] {
    return this.more % 4 === 0
      ? [`fe80::${hex(this.more, 4)}:${hex(this.more + 1, 4)}:${hex(this.more + 2, 4)}`]
      : [];
  }

  get names(): string[] {
    return withMore(this.firstNames, this.change?.names);
  }

  /** The names that it began with. */
  get firstNames(): string[] {
    const { namePrefix, domain } = this.profile;
    const short = `${namePrefix}${namePrefix.endsWith("-") ? "" : "-"}${nameDigits(this.index)}`;
    return domain ? [short.toUpperCase(), `${short.toLowerCase()}.${domain}`] : [short];
  }

  get domains(): string[] {
    return withMore(this.profile.domain ? [this.profile.domain] : [], this.change?.domains);
  }

  get macs(): string[] {
    return withMore(this.firstMacs, this.change?.macs);
  }

  /** The MAC addresses that it began with. */
  get firstMacs(): string[] {
    const { mac } = this.profile;
    return mac ? [`${mac.prefix}:${macDigits(this.index)}`] : [];
  }

  get os_version(): string {
    return this.change?.os_version ?? pick(this.profile.osVersions, this.more >>> 4);
  }

  get tags(): Readonly<Record<string, string>> {
    return this.change?.tags ?? (this.more % 3 === 0 ? {} : this.profile.tags);
  }

  get criticality(): string {
    return (
      this.change?.criticality ?? (this.type === "Firewall" || this.type === "Hypervisor" ? "high" : "none")
    );
  }

  get riskRank(): number {
    return this.vulnerability_count === 0 ? 0 : 1 + ((this.more >>> 7) % 4);
  }

  get risk(): string {
    return RISKS[this.riskRank] as string;
  }

  get heavy(): boolean {
    return this.#drawn % HEAVY_SHARE === 42;
  }

  /** How many services of its profile the asset has, without what a heavy one has beyond them. */
  get profileServices(): number {
    const { always, services } = this.profile;
    return always + ((this.#drawn >>> 12) % (services.length - always + 1));
  }

  /** How many services it was found with; those that were deleted keep their places. */
  get servicePlaces(): number {
    return this.profileServices + (this.heavy ? HEAVY_SERVICES + (this.more % 80) : 0);
  }

  get service_count(): number {
    return this.servicePlaces - (this.change?.deletedServices?.size ?? 0);
  }

  /** Whether there is a service at a place. */
  hasService(place: number): boolean {
    return place < this.servicePlaces && !this.change?.deletedServices?.has(place);
  }

  /** How much software the asset has that no integration reported. */
  get ownSoftware(): number {
    return this.profile.software === 0 ? 0 : (this.more >>> 9) % (this.profile.software + 1);
  }

  /** How many vulnerabilities the asset has that no integration reported. */
  get ownVulnerabilities(): number {
    return this.profile.vulnerabilities === 0 ? 0 : (this.more >>> 13) % (this.profile.vulnerabilities + 1);
  }

  get software_count(): number {
    return this.ownSoftware + this.reported("software").length;
  }

  get vulnerability_count(): number {
    return this.ownVulnerabilities + this.reported("vulnerabilities").length;
  }

  /** What integrations reported; it comes after what the asset has of its own. */
  reported(kind: keyof ReportedParts): readonly ReportedPart[] {
    if (!this.change?.foreign) return NOTHING;
    if (!this.#reported) {
      const parts = [...this.change.foreign.values()].map((record) => record.parts);
      this.#reported = {
        software: parts.flatMap((one) => one.software ?? []),
        vulnerabilities: parts.flatMap((one) => one.vulnerabilities ?? []),
      };
    }
    return this.#reported[kind];
  }

  /** The service at a place. Places beyond the profile's are the virtual hosts of a heavy asset. */
  service(place: number): ServicePort {
    const known = this.profileServices;
    if (place >= known) return { place, port: 8000 + place, kind: "https", vhost: `app${place}.example.com` };
    const [port, kind] = this.profile.services[place] as readonly [number, ServiceKind];
    return { place, port, kind, vhost: "" };
  }

  /** All services, in the order of their places. */
  *services(): Generator<ServicePort> {
    const count = this.servicePlaces;
    const deleted = this.change?.deletedServices;
    for (let place = 0; place < count; place++) if (!deleted?.has(place)) yield this.service(place);
  }

  /** How many services use a transport. */
  countOf(transport: string): number {
    if (this.change?.deletedServices) {
      let left = 0;
      for (const { kind } of this.services()) if (serviceKinds[kind].transport === transport) left += 1;
      return left;
    }
    const known = this.profileServices;
    let count = transport === "tcp" ? this.servicePlaces - known : 0;
    for (let place = 0; place < known; place++) {
      const [, kind] = this.profile.services[place] as readonly [number, ServiceKind];
      if (serviceKinds[kind].transport === transport) count += 1;
    }
    return count;
  }

  /** The distinct values of something that each service has some of, in the order of the services. */
  #ofServices<Value>(values: (service: ServicePort) => readonly Value[]): Value[] {
    return [...new Set([...this.services()].flatMap(values))];
  }

  portsOf(transport: string): string[] {
    return this.#ofServices(({ port, kind }) =>
      serviceKinds[kind].transport === transport ? [String(port)] : [],
    );
  }

  get protocols(): string[] {
    return this.#ofServices(({ kind }) => serviceKinds[kind].protocols);
  }

  get products(): string[] {
    return this.#ofServices(({ kind }) => serviceKinds[kind].products);
  }

  /** The key of a service in the asset's map: address, port, transport and virtual host. */
  serviceKey(service: ServicePort): string {
    return `${this.address}/${service.port}/${serviceKinds[service.kind].transport}/${service.vhost}`;
  }

  /** Which of the prepared texts a service uses. */
  #serviceDraw(service: ServicePort): number {
    return (this.#drawn >>> 3) + service.place;
  }

  /** `services` as JSON text, made once: each service row of the asset embeds it again. */
  get servicesJson(): string {
    this.#servicesJson ??= this.#writeServices();
    return this.#servicesJson;
  }

  /** Keys and times are the asset's own, the rest is prepared. */
  #writeServices(): string {
    let text = "{";
    for (const service of this.services())
      text += `${text === "{" ? "" : ","}"${this.serviceKey(service)}":${this.serviceDataJson(service)}`;
    return `${text}}`;
  }

  /** What is known of one service, as JSON text. */
  serviceDataJson(service: ServicePort): string {
    return `{"ts":"${this.last_seen}",${this.inventory.texts.text(service.kind, this.#serviceDraw(service))}`;
  }

  /** What is known of one service. */
  serviceData(service: ServicePort): Record<string, string> {
    return {
      ts: String(this.last_seen),
      ...this.inventory.texts.details(service.kind, this.#serviceDraw(service)),
    };
  }

  /** `services` as a map. */
  get servicesMap(): Record<string, Record<string, string>> {
    return Object.fromEntries(
      [...this.services()].map((service) => [this.serviceKey(service), this.serviceData(service)]),
    );
  }

  /** What scans and integrations say of the asset as a whole; all values are strings. */
  get attributes(): Record<string, string> {
    const { profile } = this;
    return {
      "_asset.match": this.macs[0] ?? this.address,
      "match.db": "service",
      "match.score": String(60 + (this.more % 40)),
      "ip.flags": "DF",
      "ip.id": "0",
      "ip.tos": "0",
      "ip.ttl": String(64 - (this.more % 4)),
      "os.product": profile.osProduct,
      "os.vendor": profile.osVendor,
      "os.version": this.os_version,
      "hw.product": profile.hwProduct,
      "hw.vendor": profile.hwVendor,
      "os.cpe23": `cpe:/o:${profile.osVendor.toLowerCase()}:${profile.osProduct.toLowerCase().replaceAll(" ", "_")}:-`,
      "tcp.win": "64240",
      "tcp.winScale": "7",
      "tcp.mss": "1460",
      "tcp.options": "MSTNW",
      "fp.certainty": "0.85",
      "fp.asset": base64(this.more, 43),
      "uptime.seconds": String(this.more % 9_000_000),
    };
  }

  /** What it was found by. */
  get detectedBy(): string {
    return this.scanned ? "icmp" : "aws";
  }

  /** The sources that know it, each by its number in the vendor's records. */
  get nativeSource(): { readonly id: number; readonly name: string } | undefined {
    if (this.change?.sourceRemoved) return undefined;
    return this.profile.mac ? { id: 1, name: "runzero" } : { id: 3, name: "aws" };
  }

  /** What integrations report of it: `@source.type` -> records. */
  get foreignAttributes(): Record<string, Readonly<Record<string, string>>[]> {
    const records: Record<string, Readonly<Record<string, string>>[]> = {};
    if (this.nativeSource?.name === "aws")
      records["@aws.ec2"] = [
        {
          id: this.id,
          instanceType: "m6i.large",
          region: "us-east-1",
          state: this.alive ? "running" : "stopped",
        },
      ];
    for (const [integrationId, record] of this.change?.foreign ?? [])
      records[`@${this.inventory.integrationName(integrationId)}.custom`] = [record.attributes];
    return records;
  }

  get firstTaskId(): string {
    return this.profile.mac ? seededTaskId(this.inventory.seed, this.siteIndex, 0) : ZERO_ID;
  }

  get lastTaskId(): string {
    return this.change?.taskId ?? this.firstTaskId;
  }

  get agentId(): string {
    return (
      this.change?.agentId ??
      (this.profile.mac ? this.inventory.recordId("explorer", this.siteIndex, 0) : ZERO_ID)
    );
  }

  get agentName(): string | null {
    return this.scanned ? `explorer-${this.siteIndex + 1}` : null;
  }
}

function withMore(values: string[], more: readonly string[] | undefined): string[] {
  return more ? [...new Set([...values.filter((value) => value !== ""), ...more])] : values;
}
