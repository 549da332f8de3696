import { draw, uuid } from "../../seeded.js";

/** So many scans of each first site are on record. */
export const TASKS_PER_SITE = 12;

/** The id of one of the scans that are on record from the beginning; 0 is the latest of a site. */
export function seededTaskId(seed: number, siteIndex: number, age: number): string {
  return uuid(draw(seed, siteIndex * TASKS_PER_SITE + age, 101));
}
