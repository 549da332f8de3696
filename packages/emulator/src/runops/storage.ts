import { text } from "../answers.js";
import { hashOf, hex } from "../seeded.js";
import type { State } from "./state.js";
import { statusOf } from "./task.js";

/** The path below which the storage is; no API is there. */
const STORAGE_PATH = "/storage/";

/** Where the storage of the vendor's own API is said to be. */
export const STORAGE_ORIGIN = "https://storage.runops.example";

const LIFETIME_MS = 900_000;

const otherLoopback: Readonly<Record<string, string>> = {
  "127.0.0.1": "localhost",
  "[::1]": "localhost",
  localhost: "127.0.0.1",
};

/** Whether an address is one of the storage. */
export function isStorage(url: URL): boolean {
  return url.pathname.startsWith(STORAGE_PATH);
}

/** A temporary address of a task's output, signed, and on another origin than the API wherever one is known. */
export function logsUrl(state: State, url: URL, taskId: number): string {
  const path = `${STORAGE_PATH}logs/${taskId}`;
  const expires = Math.ceil(state.now() + LIFETIME_MS);
  const moved = new URL(url.origin === state.options.origin ? STORAGE_ORIGIN : url.origin);
  moved.hostname = otherLoopback[moved.hostname] ?? moved.hostname;
  return `${moved.origin}${path}?expires=${expires}&signature=${signature(state, path, expires)}`;
}

/** Answers a request to the storage: the output of a task, or a refusal in XML. */
export function serveStorage(state: State, request: Request, url: URL): Response {
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "MethodNotAllowed");
  if (state.options.strictStorage && request.headers.has("authorization"))
    return refusal(400, "InvalidArgument", "Only one auth mechanism allowed");
  const expires = Number(url.searchParams.get("expires"));
  if (url.searchParams.get("signature") !== signature(state, url.pathname, expires))
    return refusal(403, "SignatureDoesNotMatch");
  if (expires <= state.now()) return refusal(403, "AccessDenied", "Request has expired");
  const task = state.tasks.get(Number(url.pathname.split("/").at(-1)));
  const status = task && statusOf(task, state.now());
  if (!task || (status !== "success" && status !== "failure")) return refusal(404, "NoSuchKey");
  return text(task.output, "text/plain; charset=utf-8");
}

function signature(state: State, path: string, expires: number): string {
  return hex(hashOf(`${state.options.seed} ${path} ${expires}`), 64);
}

function refusal(status: number, code: string, message = code): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`;
  return text(xml, "application/xml", status);
}
