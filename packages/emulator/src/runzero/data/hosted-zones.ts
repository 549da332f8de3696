import { ZERO_ID } from "../../ids.js";
import { draw, uuid } from "../../seeded.js";
import type { Organization } from "../organization.js";

const ZONES = ["us-east", "eu-central"];

/** Where the console scans from by itself. Times are texts here, unlike nearly everywhere else. */
export function hostedZones(organization: Organization) {
  return ZONES.map((name, index) => ({
    id: uuid(draw(organization.seed, index, 141)),
    name,
    enabled: true,
    updated_at: new Date(organization.created_at * 1000).toISOString(),
    processor_id: ZERO_ID,
    explorers_concurrency: 4,
    explorers_total: 2,
    tasks_active: [...organization.tasks.open].filter(({ task }) => task.status === "active").length,
    tasks_waiting: 0,
    organization_id: organization.id,
  }));
}
