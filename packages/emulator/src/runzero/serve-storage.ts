import { streamed, text } from "../answers.js";
import { packed } from "../gzip.js";
import { textStream } from "../text-stream.js";
import type { State } from "./state.js";
import { readStorageUrl } from "./storage.js";
import { taskFile } from "./tasks/task-files.js";

/** Answers a request to the storage: a gzip file, or a refusal. */
export function serveStorage(state: State, request: Request, url: URL): Response {
  const file = readStorageUrl(state, request, url);
  if (file instanceof Response) return file;
  const organization = state.organizations.get(file.organizationId);
  const entry = organization?.tasks.find(file.taskId);
  if (!organization || !entry || entry.task.hidden) return text("", "application/xml", 404);
  const upload = file.name.startsWith("scan") ? entry.upload : undefined;
  const body = upload
    ? new Blob([upload as Uint8Array<ArrayBuffer>]).stream()
    : packed(textStream(taskFile(organization, entry, file.name)));
  const response = streamed(body, "application/gzip");
  if (state.options.storageEncoding) response.headers.set("content-encoding", "gzip");
  return response;
}
