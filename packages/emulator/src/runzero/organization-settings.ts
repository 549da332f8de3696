import { textIn } from "../body.js";
import type { OrganizationSettings } from "./organization.js";
import { refuse } from "./problem.js";

const TEXTS = ["name", "description", "parent_id"] as const;
const NUMBERS = [
  "expiration_assets_stale",
  "expiration_assets_offline",
  "expiration_integration_attributes",
  "expiration_scans",
  "expiration_vulnerabilities",
] as const;

/** The settings that a body names. Numbers and flags are written as texts and read back as what they are. */
export function readOrganizationSettings(body: Record<string, unknown>): Partial<OrganizationSettings> {
  const settings: Partial<OrganizationSettings> = {};
  for (const name of TEXTS) {
    const value = textIn(body, name);
    if (value !== undefined) settings[name] = value;
  }
  for (const name of NUMBERS) {
    const value = textIn(body, name);
    if (value === undefined) continue;
    if (!/^\d+$/.test(value)) refuse(400, `${name} must be a number written as a string`);
    settings[name] = Number(value);
  }
  const keep = textIn(body, "keep_latest_integration_attributes");
  if (keep !== undefined) {
    if (keep !== "true" && keep !== "false")
      refuse(400, 'keep_latest_integration_attributes must be "true" or "false"');
    settings.keep_latest_integration_attributes = keep === "true";
  }
  if (settings.name === "") refuse(400, "name must not be empty");
  return settings;
}
