import { seededAddress } from "../data/seeded-marks.js";
import type { Organization } from "../organization.js";
import type { State } from "../state.js";
import { startScan } from "./start-scan.js";

const WEEK = 7 * 86_400;

/**
 * Plans the scan that an organization has from the beginning: of the first network of its first site, each week, for the first time a week
 * after the emulator was made. It can be paused, changed and stopped like any other.
 */
export function planSeededScan(state: State, organization: Organization): void {
  const [site] = organization.sites.values();
  if (!site) return;
  startScan({ state, organization }, site, "scan", {
    name: `Weekly scan of ${site.name}`,
    description: "",
    frequency: "weekly",
    start: state.nowSeconds() + WEEK,
    template: undefined,
    explorer: organization.inventory.recordId("explorer", 0, 0),
    zoneId: undefined,
    zoneName: undefined,
    // Not the whole scope: a clock that jumps makes up for runs that were missed, and that is to be quick.
    params: { targets: `${seededAddress(0, 0)}/24`, rate: "1000" },
  });
}
