import { objectIn } from "../body.js";
import { type Call, found, type Handler } from "./call.js";
import { pageOf } from "./pages.js";
import { categoryCounts, changedRunbook, newRunbook } from "./workflows.js";

/** Answers for the operations on folders. */
export const folderHandlers: Readonly<Record<string, Handler>> = {
  WorkflowsService_ListFolders(call) {
    const all = contentsOf(call);
    const { page, counts } = pageOf(call, all);
    return call.answer({
      folders: page,
      ...counts,
      totalCount: all.length,
      categoryCounts: categoryCounts(all),
    });
  },
  WorkflowsService_CreateFolder(call) {
    const folder = newRunbook(call.state, objectIn(call.body, "folder") ?? {}, true);
    call.state.folders.set(folder.id, folder);
    return call.answer({ folder });
  },
  WorkflowsService_GetFolder(call) {
    return call.answer({ folder: found(call.state.folders, "folder", call.path.folderId) });
  },
  WorkflowsService_DeleteFolder(call) {
    const { id } = found(call.state.folders, "folder", call.path.folderId);
    call.state.folders.delete(id as string);
    return call.answer({});
  },
  WorkflowsService_UpdateFolder(call) {
    const before = found(call.state.folders, "folder", call.path.folderId);
    const folder = changedRunbook(call, before);
    call.state.folders.set(before.id as string, folder);
    return call.answer({ folder });
  },
};

/** Folders and the runbooks in them; only folders where the request says so, only what is in one where it names one. */
function contentsOf({ state, query }: Call) {
  const runbooks = query.get("isUnskript") === "true" ? state.vendorRunbooks : state.runbooks;
  const parentId = query.get("parentId");
  return [...state.folders.values(), ...(query.get("isFolder") === "true" ? [] : runbooks.values())].filter(
    (each) => parentId === null || each.parentId === parentId,
  );
}
