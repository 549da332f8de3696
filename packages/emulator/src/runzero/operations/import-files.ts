import { json } from "../../answers.js";
import { isGzip, pack } from "../../gzip.js";
import { ZERO_ID } from "../../ids.js";
import { turn } from "../../text-stream.js";
import { about, type Call, type Handler, type Handlers } from "../call.js";
import { UnreadableFileError } from "../imports/read-records.js";
import { readScanFile, type ScanFileKind } from "../imports/scan-files.js";
import type { Organization } from "../organization.js";
import { refuse } from "../problem.js";
import { stepsFrom } from "../tasks/progress.js";
import { absorb } from "../tasks/sighting.js";
import { newTask } from "../tasks/task.js";
import { note, type Outcome, type TaskEntry, TaskFailure } from "../tasks/task-entry.js";
import { siteOf } from "./sites.js";

/** Uploads of what was scanned elsewhere. A file of the wrong kind fails the task, not the call. */
export const importFileHandlers: Handlers = {
  importScanData: upload("scan", "Scan import"),
  importNessusScanData: upload("nessus", "Nessus import"),
  importPacketData: upload("packet", "Packet import"),
};

function upload(kind: ScanFileKind, title: string): Handler {
  return async (call) => {
    const site = siteOf(call);
    const { state, organization, url } = call;
    const bytes = await uploadedBytes(call);
    if (bytes.length === 0) refuse(400, "the body is empty");
    const task = newTask({
      id: state.nextId(),
      name: url.searchParams.get("name") || title,
      description: url.searchParams.get("description") ?? "",
      client_id: state.account.id,
      organization_id: organization.id,
      site_id: site.id,
      created_at: state.nowSeconds(),
      type: "import",
    });
    organization.tasks.add({
      task,
      steps: stepsFrom(state.options.clock.now(), state.options.taskDurations, "upload"),
      process: (entry, atSeconds) => takeIn(organization, entry, kind, atSeconds),
      seen: [],
      upload: isGzip(bytes) ? bytes : await pack(bytes),
      log: [],
    });
    return json(about(call, task, site.id));
  };
}

/** The document wants the bytes as they are; some scripts send a form with one file in it. */
async function uploadedBytes({ request }: Call): Promise<Uint8Array> {
  if (!/^multipart\/form-data/i.test(request.headers.get("content-type") ?? ""))
    return new Uint8Array(await request.arrayBuffer());
  try {
    const file = [...(await request.formData()).values()].find((part) => typeof part !== "string");
    return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  } catch {
    refuse(400, "the form cannot be read");
  }
}

async function takeIn(
  organization: Organization,
  entry: TaskEntry,
  kind: ScanFileKind,
  atSeconds: number,
): Promise<Outcome> {
  const { inventory, sites } = organization;
  const { id: taskId, site_id: siteId } = entry.task;
  if (!sites.has(siteId)) throw new TaskFailure("the site was deleted before the import");
  const outcome = { newAssets: 0, changedAssets: 0, totalAssets: 0 };
  try {
    for (const sighting of await readScanFile(entry.upload ?? new Uint8Array(), kind)) {
      if (++outcome.totalAssets % 1000 === 0) await turn();
      const context = { inventory, siteId, taskId, agentId: ZERO_ID, agentName: null, atSeconds };
      const { asset, isNew, isChanged } = absorb(context, sighting);
      entry.seen.push(asset.index);
      if (isNew) outcome.newAssets += 1;
      else if (isChanged) outcome.changedAssets += 1;
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new TaskFailure(error.message);
    throw error;
  }
  note(entry, atSeconds, `${outcome.totalAssets} hosts read`);
  return outcome;
}
