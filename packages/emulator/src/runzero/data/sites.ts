import { type Column, property, type RecordSet, walkArray } from "../../records/record-set.js";
import type { Site } from "../organization.js";

const columns: readonly Column<Site>[] = [
  property("id"),
  property("created_at"),
  property("updated_at"),
  property("name"),
  property("description"),
  property("scope"),
  property("excludes"),
  property("subnets"),
];

/** The sites as records. */
export function siteRecords(sites: readonly Site[]): RecordSet<Site> {
  return {
    plural: "sites",
    columns,
    words: ["name", "description", "scope"],
    walk: (from) => walkArray(sites, from),
  };
}
