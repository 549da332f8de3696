// Generated from openapi/runly by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "getRun"
  | "enqueueRun"
  | "requeueRun";

const pathOrg: OperationParameter = { name: "org", in: "path", required: false, fill: "organization", type: "string" };
const pathRunId: OperationParameter = { name: "runId", in: "path", required: true, type: "string" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  getRun: {
    id: "getRun", group: "runs", name: "getRun", method: "GET", path: "/{org}/runs/{runId}",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: true,
    credentials: ["secret", "publishable"],
    hearsay: { publishable: "A publishable key may be let in to the live channel of a run only." },
  },
  enqueueRun: {
    id: "enqueueRun", group: "runs", name: "enqueueRun", method: "POST",
    path: "/{org}/environments/{env}/runs/",
    parameters: [pathOrg, { name: "env", in: "path", required: true, type: "string" }],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["secret", "publishable"],
    hearsay: { publishable: "The template may not be opened to public keys: set allowRestrictedApps on it." },
  },
  requeueRun: {
    id: "requeueRun", group: "runs", name: "requeueRun", method: "POST", path: "/{org}/runs/{runId}/",
    parameters: [pathOrg, pathRunId], accept: ["application/json"], idempotent: false,
    credentials: ["secret", "publishable"],
    hearsay: { publishable: "A publishable key may only requeue runs that failed, wholly or in part." },
  },
};
