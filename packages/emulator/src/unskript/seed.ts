import type { Runbook } from "@runwire/unskript";
import { draw, pick } from "../seeded.js";
import type { Run } from "./state.js";

const hourMs = 3_600_000;

const actions = ["Restart", "Scale", "Check", "Rotate", "Clean up", "Export", "Drain"] as const;
const things = [
  "pods of a deployment",
  "database connections",
  "access keys",
  "disk space of a node",
  "certificates",
  "queue consumers",
] as const;
const categories = ["Kubernetes", "Databases", "Access", "Storage"] as const;

/** What a runbook has beside its id. Those of the vendor have neither proxy nor folder. */
interface Place {
  readonly proxyId: string;
  readonly folderId: string;
}

/**
 * A runbook. Numbers 1 to 3 of a tenant (counted from 0) cannot be run as they are: one waits for approval, one cannot
 * be run now, one by nobody.
 */
export function seededRunbook(
  index: number,
  id: string,
  nowMs: number,
  { proxyId, folderId }: Place,
): Runbook & { readonly id: string } {
  const isTenants = proxyId !== "";
  const again = Math.floor(index / (actions.length * things.length));
  const name = `${actions[index % actions.length]} ${things[index % things.length]}${again > 0 ? ` ${again + 1}` : ""}`;
  return {
    name,
    id,
    description: `${name}, step by step.`,
    tags: [pick(categories, index).toLowerCase()],
    currentVersion: "1.0.0",
    createTime: new Date(nowMs - (index + 100) * 24 * hourMs).toISOString(),
    lastRun: "1970-01-01T00:00:00Z",
    lastUpdated: new Date(nowMs - (index + 1) * 24 * hourMs).toISOString(),
    proxyId,
    inputSchema: JSON.stringify([{ properties: { namespace: { type: "string" } } }]),
    requiresApproval: isTenants && index === 1,
    runningDisabled: isTenants && index === 2,
    parentId: folderId,
    isFolder: false,
    path: "/Runbooks",
    enableEnvironment: true,
    executionDisabled: isTenants && index === 3,
    connectorTypes: ["CONNECTOR_TYPE_K8S"],
    categories: [pick(categories, index)],
    icon: "",
    environmentStatus: [],
    runningDisabledByFloatingEnv: false,
  };
}

/** The folder that all runbooks of a tenant begin in. */
export function seededFolder(id: string, nowMs: number): Runbook & { readonly id: string } {
  const folder = seededRunbook(0, id, nowMs, { proxyId: "", folderId: "" });
  return {
    ...folder,
    name: "Runbooks",
    description: "",
    tags: [],
    inputSchema: "",
    connectorTypes: [],
    isFolder: true,
  };
}

const failures = [
  "the namespace does not exist",
  "the connector timed out",
  "a step raised PermissionError",
] as const;

/** A run that has ended: number 0 an hour ago, each further one four hours earlier. */
export function pastRun(
  index: number,
  id: string,
  nowMs: number,
  { names, executor }: { readonly names: readonly string[]; readonly executor: string },
): Run {
  const startMs = Math.floor(nowMs - hourMs - index * 4 * hourMs);
  return {
    id,
    workflowName: names[index % Math.max(1, names.length)] ?? "A runbook that is gone",
    version: "1.0.0",
    inputs: JSON.stringify({ namespace: pick(["payments", "search", "default"], index) }),
    executor,
    approver: "",
    startMs,
    endMs: startMs + 1000 + (draw(7, index, 1) % 60_000),
    failure: index % 7 === 3 ? pick(failures, index) : undefined,
  };
}
