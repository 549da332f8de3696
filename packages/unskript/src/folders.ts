import type { Caller } from "@runwire/core";
import { operations } from "./generated/operations.js";
import { createPageList, type PageList } from "./page-list.js";
import type { Runbook } from "./types.js";

/** What a list of folders may be asked for. */
export interface FolderQuery {
  /** Only what is in this folder. */
  readonly parentId?: string | undefined;
  /** Only folders, not the runbooks in them. The vendor's text calls it deprecated. */
  readonly isFolder?: boolean | undefined;
  /** By `parent_id`, `is_folder` or `search`. */
  readonly filter?: string | undefined;
  readonly orderBy?: string | undefined;
  /** The vendor's own instead of the tenant's. @default false */
  readonly isUnskript?: boolean | undefined;
}

/** What can be done with folders; single ones are in `client.folder`. */
export interface FolderJobs {
  /** All folders and what is in them, one page after the other. */
  readonly list: PageList<Runbook, FolderQuery>;
}

/** Makes the folder jobs of a client. */
export function createFolderJobs(caller: Caller): FolderJobs {
  return { list: createPageList(caller, "folders.list", operations.WorkflowsService_ListFolders) };
}
