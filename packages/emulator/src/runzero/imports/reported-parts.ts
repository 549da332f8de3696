import { isObject } from "../../body.js";
import type { ReportedPart, ReportedParts } from "../data/foreign-record.js";

/** How one property of an imported record is read, and into which column of the export it goes. */
interface Property {
  readonly column: string;
  /** Most characters of a text; of a number, what it may be at most; a time is RFC 3339. */
  readonly kind: "text" | "number" | "time" | "rank" | "map";
  readonly most?: number;
}

const text = (column: string, most: number): Property => ({ column, kind: "text", most });
const number = (column: string, most = Number.MAX_SAFE_INTEGER): Property => ({
  column,
  kind: "number",
  most,
});
const time = (column: string): Property => ({ column, kind: "time" });
const rank = (column: string): Property => ({ column, kind: "rank" });

/** What a service, a software and a vulnerability say of where they are, by the prefix of their columns. */
const place = (prefix: string): Record<string, Property> => ({
  serviceAddress: text(`${prefix}_service_address`, 45),
  serviceTransport: text(`${prefix}_service_transport`, 256),
  servicePort: number(`${prefix}_service_port`, 65_535),
  cpe23: text(`${prefix}_cpe23`, 512),
  customAttributes: { column: `${prefix}_attributes`, kind: "map" },
});

const SOFTWARE: Readonly<Record<string, Property>> = {
  id: text("software_app_id", 256),
  ...place("software"),
  installedAt: time("software_installed_at"),
  installedSize: number("software_installed_size"),
  installedFrom: text("software_installed_from", 256),
  vendor: text("software_vendor", 128),
  product: text("software_product", 128),
  version: text("software_version", 128),
  update: text("software_update", 128),
  language: text("software_language", 128),
  softwareEdition: text("software_sw_edition", 128),
  targetSoftware: text("software_target_sw", 128),
  targetHardware: text("software_target_hw", 128),
  other: text("software_other", 128),
};

const VULNERABILITIES: Readonly<Record<string, Property>> = {
  id: text("vulnerability_vuln_id", 256),
  ...place("vulnerability"),
  category: text("vulnerability_category", 256),
  name: text("vulnerability_name", 256),
  description: text("vulnerability_description", 1024),
  solution: text("vulnerability_solution", 1024),
  cve: text("vulnerability_cve", 28),
  cvss2BaseScore: number("vulnerability_cvss2_base_score", 10),
  cvss2TemporalScore: number("vulnerability_cvss2_temporal_score", 10),
  cvss3BaseScore: number("vulnerability_cvss3_base_score", 10),
  cvss3TemporalScore: number("vulnerability_cvss3_temporal_score", 10),
  severityRank: rank("vulnerability_severity"),
  severityScore: number("vulnerability_severity_score", 10_000),
  riskRank: rank("vulnerability_risk"),
  riskScore: number("vulnerability_risk_score", 10_000),
  publishedTS: time("vulnerability_published_at"),
  firstDetectedTS: time("vulnerability_first_detected_at"),
  lastDetectedTS: time("vulnerability_last_detected_at"),
};

const RANKS = ["info", "low", "medium", "high", "critical"];
const MOST_RECORDS = 1000;

/**
 * Reads the software and the vulnerabilities that came with an imported asset; lists that it does not name are
 * left out. The vendor's document lacks them; its Python client sends them, with these limits.
 *
 * @throws RangeError with the path of what breaks a limit
 */
export function readReportedParts(asset: Record<string, unknown>): ReportedParts {
  return {
    ...list(asset, "software", SOFTWARE),
    ...list(asset, "vulnerabilities", VULNERABILITIES),
  };
}

function list(
  asset: Record<string, unknown>,
  name: keyof ReportedParts,
  properties: Readonly<Record<string, Property>>,
): ReportedParts {
  const values = asset[name];
  if (values === undefined || values === null) return {};
  if (!Array.isArray(values)) throw new RangeError(`${name} is not an array`);
  if (values.length > MOST_RECORDS) throw new RangeError(`${name} has more than ${MOST_RECORDS} items`);
  return { [name]: values.map((value, index) => readPart(value, `${name}[${index}]`, properties)) };
}

function readPart(
  value: unknown,
  path: string,
  properties: Readonly<Record<string, Property>>,
): ReportedPart {
  if (!isObject(value)) throw new RangeError(`${path} is not an object`);
  if (typeof value.id !== "string" || value.id === "") throw new RangeError(`${path}.id is required`);
  const part: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const given = value[name];
    if (given === undefined || given === null) continue;
    part[property.column] = read(given, `${path}.${name}`, property);
  }
  return part;
}

function read(value: unknown, path: string, { kind, most = 0 }: Property): unknown {
  switch (kind) {
    case "text":
      if (typeof value !== "string") throw new RangeError(`${path} is not a string`);
      if (value.length > most) throw new RangeError(`${path} has more than ${most} characters`);
      return value;
    case "number":
      if (typeof value !== "number" || value < 0 || value > most)
        throw new RangeError(`${path} is no number from 0 to ${most}`);
      return value;
    case "rank": {
      const word = RANKS[Number(value)];
      if (word === undefined) throw new RangeError(`${path} is no rank from 0 to 4`);
      return word;
    }
    case "time": {
      const milliseconds = typeof value === "string" ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(milliseconds)) throw new RangeError(`${path} is no RFC 3339 time`);
      return Math.floor(milliseconds / 1000);
    }
    case "map":
      if (!isObject(value) || Object.values(value).some((entry) => typeof entry !== "string"))
        throw new RangeError(`${path} is no map of strings`);
      return value;
  }
}
