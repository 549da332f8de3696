import { ZERO_ID } from "../../ids.js";

/** The settings of a scan, to be used again; a kind of task in the vendor's document. */
export interface ScanTemplate {
  readonly id: string;
  name: string;
  description: string;
  readonly client_id: string;
  organization_id: string;
  readonly agent_id: string;
  readonly site_id: string;
  readonly cruncher_id: string;
  readonly created_at: number;
  readonly created_by: string;
  readonly created_by_user_id: string;
  updated_at: number;
  readonly type: string;
  readonly status: string;
  readonly error: string;
  params: Record<string, string>;
  readonly stats: Record<string, unknown>;
  readonly hidden: boolean;
  readonly parent_id: string;
  readonly recur: boolean;
  readonly recur_frequency: string;
  readonly start_time: number;
  readonly recur_last: number;
  readonly recur_next: number;
  readonly recur_last_task_id: string;
  readonly grace_period: string;
  readonly custom_integration_id: string;
  readonly source_id: string;
  readonly template_id: string;
  readonly size_site: number;
  readonly size_data: number;
  readonly size_results: number;
  readonly hosted_zone_id: string;
  linked_task_count: number;
  global: boolean;
  acl: Record<string, unknown>;
}

/** What every new template has to be told. */
export type NewScanTemplate = Pick<
  ScanTemplate,
  "id" | "name" | "description" | "client_id" | "organization_id" | "created_at" | "params" | "global" | "acl"
>;

/** What a console fills in for the options that a template does not name. */
const DEFAULT_PARAMS: Readonly<Record<string, string>> = {
  excludes: "",
  "host-ping": "false",
  "max-attempts": "3",
  "max-group-size": "4096",
  "max-host-rate": "40",
  "max-sockets": "2048",
  "max-ttl": "255",
  nameservers: "",
  passes: "0",
  probes: "defaults",
  rate: "1000",
  "scan-tags": "",
  screenshots: "true",
  "subnet-ping": "false",
  "subnet-ping-net-size": "256",
  "subnet-ping-sample-rate": "3",
  "tcp-excludes": "",
  "tcp-ports": "defaults",
};

/** The options of a template with those that were not named. */
export function templateParams(given: Readonly<Record<string, string>>): Record<string, string> {
  return { ...DEFAULT_PARAMS, ...given };
}

/** A template that no task uses yet. */
export function newScanTemplate(given: NewScanTemplate): ScanTemplate {
  return {
    agent_id: ZERO_ID,
    site_id: ZERO_ID,
    cruncher_id: ZERO_ID,
    created_by: "ada@example.com",
    created_by_user_id: ZERO_ID,
    updated_at: given.created_at,
    type: "template",
    status: "template",
    error: "",
    stats: {},
    hidden: false,
    parent_id: ZERO_ID,
    recur: false,
    recur_frequency: "once",
    start_time: 0,
    recur_last: 0,
    recur_next: 0,
    recur_last_task_id: ZERO_ID,
    grace_period: "0",
    custom_integration_id: ZERO_ID,
    source_id: "0",
    template_id: ZERO_ID,
    size_site: 0,
    size_data: 0,
    size_results: 0,
    hosted_zone_id: ZERO_ID,
    linked_task_count: 0,
    ...given,
    params: templateParams(given.params),
  };
}

/** Whether scans of an organization may use a template. */
export function isUsableBy(template: ScanTemplate, organizationId: string): boolean {
  return template.global || template.organization_id === organizationId || organizationId in template.acl;
}
