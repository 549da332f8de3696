import type { Caller } from "@runwire/core";
import { operations } from "./generated/operations.js";
import { createPageList, type PageList } from "./page-list.js";
import type { ApprovalRequest } from "./types.js";

/** What a list of requests may be asked for. */
export interface RequestQuery {
  /** `status:REQUEST_STATUS_PENDING`, or `user_id:…`. */
  readonly filter?: string | undefined;
  readonly orderBy?: string | undefined;
}

/** What can be done with requests for approval; single ones are in `client.request`. */
export interface RequestJobs {
  /** All requests, one page after the other. */
  readonly list: PageList<ApprovalRequest, RequestQuery>;
}

/** Makes the request jobs of a client. */
export function createRequestJobs(caller: Caller): RequestJobs {
  return { list: createPageList(caller, "requests.list", operations.WorkflowsService_ListRequests) };
}
