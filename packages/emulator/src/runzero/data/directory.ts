import { ZERO_ID } from "../../ids.js";
import { property, type RecordSet, walkNumbered } from "../../records/record-set.js";
import { draw, hex, pick, uuid } from "../../seeded.js";
import type { Organization } from "../organization.js";

/** People and groups of a directory that was imported; not those who sign in to the console. */
const FIRST_NAMES = ["Ada", "Bruno", "Chen", "Dalia", "Emre", "Fatima", "Goran", "Hana", "Ivo", "Jun"];
const LAST_NAMES = ["Abebe", "Berg", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito"];
const TITLES = ["Engineer", "Account Manager", "Analyst", "Technician", "Director"];
const GROUPS = ["Engineering", "Sales", "Finance", "Operations", "Domain Admins", "VPN Users", "Contractors"];

/** The id that the vendor gives to a Microsoft Entra ID source is not published; any number will do. */
const SOURCE_ID = 5;
const DAY = 86_400;

function groupId(organization: Organization, index: number): string {
  return uuid(draw(organization.seed, index, 81));
}

function userCount(organization: Organization): number {
  return Math.ceil(organization.inventory.size / 4);
}

function userAt(organization: Organization, index: number) {
  const drawn = draw(organization.seed, index, 82);
  const now = organization.inventory.epochSeconds;
  const first = pick(FIRST_NAMES, drawn);
  const last = pick(LAST_NAMES, drawn >>> 4);
  const name = `${first}.${last}${index}`.toLowerCase();
  return {
    id: uuid(drawn),
    directory_user_id: uuid(drawn),
    directory_user_organization_id: organization.id,
    directory_user_site_id: ZERO_ID,
    directory_user_source_id: SOURCE_ID,
    directory_user_created_at: now - 200 * DAY,
    directory_user_updated_at: now - (drawn % DAY),
    directory_user_user_id: hex(drawn, 32),
    directory_user_group_ids: [groupId(organization, drawn % GROUPS.length)],
    directory_user_display_name: `${first} ${last}`,
    directory_user_name: name,
    directory_user_first_name: first,
    directory_user_last_name: last,
    directory_user_description: "",
    directory_user_email: `${name}@example.com`,
    directory_user_email_normalized: `${name}@example.com`,
    directory_user_phone: `+1 555 01${String(drawn % 100).padStart(2, "0")}`,
    directory_user_title: pick(TITLES, drawn >>> 8),
    directory_user_location: "Austin",
    directory_user_last_logon_at: drawn % 9 === 0 ? 0 : now - (drawn % (14 * DAY)),
    directory_user_attributes: { accountEnabled: "true" } as Record<string, string>,
  };
}

function groupAt(organization: Organization, index: number) {
  const now = organization.inventory.epochSeconds;
  const name = GROUPS[index] as string;
  const email = `${name.toLowerCase().replaceAll(" ", "-")}@example.com`;
  return {
    id: groupId(organization, index),
    directory_group_id: groupId(organization, index),
    directory_group_organization_id: organization.id,
    directory_group_site_id: ZERO_ID,
    directory_group_source_id: SOURCE_ID,
    directory_group_created_at: now - 200 * DAY,
    directory_group_updated_at: now - DAY,
    directory_group_group_id: hex(draw(organization.seed, index, 83), 32),
    directory_group_user_count: Math.floor(userCount(organization) / GROUPS.length),
    directory_group_name: name,
    directory_group_display_name: name,
    directory_group_description: "",
    directory_group_email: email,
    directory_group_email_normalized: email,
    directory_group_attributes: { securityEnabled: "true" } as Record<string, string>,
  };
}

/** A person of the directory. */
export type DirectoryUser = ReturnType<typeof userAt>;
/** A group of the directory. */
export type DirectoryGroup = ReturnType<typeof groupAt>;

/** The people as records. */
export function userRecords(organization: Organization): RecordSet<DirectoryUser> {
  const names = Object.keys(userAt(organization, 0)) as (keyof DirectoryUser & string)[];
  return {
    plural: "users",
    columns: names.map((name) => property<DirectoryUser>(name)),
    aliases: {
      email: ["directory_user_email"],
      name: ["directory_user_name", "directory_user_display_name"],
    },
    words: ["directory_user_display_name", "directory_user_email", "directory_user_title"],
    walk: (from) => walkNumbered(userCount(organization), (index) => userAt(organization, index), from),
  };
}

/** The groups as records; an organization without assets has no directory. */
export function groupRecords(organization: Organization): RecordSet<DirectoryGroup> {
  const names = Object.keys(groupAt(organization, 0)) as (keyof DirectoryGroup & string)[];
  const count = organization.inventory.size === 0 ? 0 : GROUPS.length;
  return {
    plural: "groups",
    columns: names.map((name) => property<DirectoryGroup>(name)),
    aliases: { email: ["directory_group_email"], name: ["directory_group_name"] },
    words: ["directory_group_name", "directory_group_email"],
    walk: (from) => walkNumbered(count, (index) => groupAt(organization, index), from),
  };
}
