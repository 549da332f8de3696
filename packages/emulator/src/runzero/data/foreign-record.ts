/** What a custom integration reported of an asset. */
export interface ForeignRecord {
  /** The id that the asset has in the integration. */
  readonly id: string;
  /** All that was reported, as the console keeps it: texts only. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The software and the vulnerabilities that it reported. */
  readonly parts: ReportedParts;
}

/** A software or a vulnerability that an integration reported: values by the columns of its export. */
export type ReportedPart = Readonly<Record<string, unknown>>;

/** Lists that were reported; one that no import named is not there. */
export interface ReportedParts {
  readonly software?: readonly ReportedPart[];
  readonly vulnerabilities?: readonly ReportedPart[];
}

/** An asset keeps so many custom attributes of an integration, over all imports. */
const MOST_ATTRIBUTES = 256;

/** Makes a record of an id and its attributes, which are kept as one text: a million of them stay small. */
export function foreignRecord(
  id: string,
  attributes: Readonly<Record<string, string>>,
  parts: ReportedParts = {},
): ForeignRecord {
  const text = JSON.stringify(attributes);
  const partsText = parts.software || parts.vulnerabilities ? JSON.stringify(parts) : undefined;
  return {
    id,
    get attributes() {
      return JSON.parse(text) as Record<string, string>;
    },
    get parts() {
      return partsText === undefined ? {} : (JSON.parse(partsText) as ReportedParts);
    },
  };
}

/**
 * What is known after another import: new values win, attributes that it does not name stay, and beyond the
 * most that an asset keeps the later ones are dropped. An empty value deletes its attribute.
 */
export function mergedAttributes(
  before: Readonly<Record<string, string>>,
  reported: Readonly<Record<string, string>>,
): Record<string, string> {
  const merged = Object.entries({ ...before, ...reported }).filter(([, value]) => value !== "");
  return Object.fromEntries(merged.slice(0, MOST_ATTRIBUTES));
}
