import { base64, draw, hex, pick } from "../../seeded.js";
import type { DeviceProfile } from "./device-profiles.js";
import type { Inventory } from "./inventory.js";
import { type ServiceKind, serviceKinds } from "./service-kinds.js";

/** What calls have changed of an asset. */
export interface AssetChange {
  readonly comments?: string | null;
  readonly tags?: Readonly<Record<string, string>>;
  readonly criticality?: string;
  readonly owners?: readonly string[];
  readonly ownership?: readonly Readonly<Record<string, string>>[];
  readonly updated_at?: number;
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

/**
 * One asset: numbers drawn from the seed and its position. Each property is computed when it is read, so that
 * a search over a million assets pays only for what it looks at.
 */
export class Asset {
  readonly inventory: Inventory;
  readonly index: number;
  readonly profile: DeviceProfile;
  readonly siteIndex: number;
  readonly #drawn: number;
  #more = 0;
  #servicesJson: string | undefined;

  constructor(inventory: Inventory, index: number) {
    this.inventory = inventory;
    this.index = index;
    this.#drawn = draw(inventory.seed, index, 1);
    this.profile = inventory.profileOf(this.#drawn);
    this.siteIndex = (this.#drawn >>> 8) % inventory.siteCount;
  }

  /** A second set of 32 drawn bits, for what most searches do not look at. */
  get more(): number {
    if (this.#more === 0) this.#more = draw(this.inventory.seed, this.index, 2) || 1;
    return this.#more;
  }

  get change(): AssetChange | undefined {
    return this.inventory.changes.get(this.index);
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
    return this.profile.mac !== undefined;
  }

  get created_at(): number {
    return this.inventory.epochSeconds - 30 * DAY - (this.more % (370 * DAY));
  }

  /** Every other asset changed within the last day, the others within the last month. */
  get updated_at(): number {
    const span = this.#drawn & 0x10000 ? DAY : 30 * DAY;
    return this.change?.updated_at ?? this.inventory.epochSeconds - ((this.#drawn >>> 5) % span);
  }

  get last_seen(): number {
    return (
      this.inventory.epochSeconds -
      ((this.#drawn >>> 5) % DAY) -
      (this.alive ? 0 : (2 + (this.more % 28)) * DAY)
    );
  }

  /** A /12 for each site, so that addresses are unique up to a million assets. */
  get address(): string {
    const host = this.index + 257;
    return `10.${(this.siteIndex * 16 + ((host >>> 16) & 15)) & 255}.${(host >>> 8) & 255}.${host & 255}`;
  }

  get addresses(): string[] {
    return [this.address];
  }

  get addresses_extra(): string[] {
    return this.more % 4 === 0
      ? [`fe80::${hex(this.more, 4)}:${hex(this.more + 1, 4)}:${hex(this.more + 2, 4)}`]
      : [];
  }

  get names(): string[] {
    const { namePrefix, domain } = this.profile;
    const short = `${namePrefix}${namePrefix.endsWith("-") ? "" : "-"}${(this.index + 1).toString(36).padStart(4, "0")}`;
    return domain ? [short.toUpperCase(), `${short.toLowerCase()}.${domain}`] : [short];
  }

  get domains(): string[] {
    return this.profile.domain ? [this.profile.domain] : [];
  }

  get macs(): string[] {
    const { mac } = this.profile;
    if (!mac) return [];
    const digits = hex(this.more, 6);
    return [`${mac.prefix}:${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4)}`];
  }

  get os_version(): string {
    return pick(this.profile.osVersions, this.more >>> 4);
  }

  get tags(): Readonly<Record<string, string>> {
    return this.change?.tags ?? (this.more % 3 === 0 ? {} : this.profile.tags);
  }

  get criticality(): string {
    return (
      this.change?.criticality ??
      (this.profile.type === "Firewall" || this.profile.type === "Hypervisor" ? "high" : "none")
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

  get service_count(): number {
    return this.profileServices + (this.heavy ? HEAVY_SERVICES + (this.more % 80) : 0);
  }

  get software_count(): number {
    return this.profile.software === 0 ? 0 : (this.more >>> 9) % (this.profile.software + 1);
  }

  get vulnerability_count(): number {
    return this.profile.vulnerabilities === 0 ? 0 : (this.more >>> 13) % (this.profile.vulnerabilities + 1);
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
    const count = this.service_count;
    for (let place = 0; place < count; place++) yield this.service(place);
  }

  /** How many services use a transport. */
  countOf(transport: string): number {
    const known = this.profileServices;
    let count = transport === "tcp" ? this.service_count - known : 0;
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

  get lastTaskId(): string {
    return this.scanned ? this.inventory.recordId("asset", this.siteIndex, 7) : ZERO_ID;
  }

  get agentId(): string {
    return this.scanned ? this.inventory.recordId("asset", this.siteIndex, 8) : ZERO_ID;
  }
}
