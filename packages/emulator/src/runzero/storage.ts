import { text } from "../answers.js";
import { hashOf, hex } from "../seeded.js";
import type { State } from "./state.js";

/** A file that can be fetched for a while, without a key. */
export interface StoredFile {
  readonly organizationId: string;
  readonly taskId: string;
  readonly name: string;
}

/** The path below which the storage is; no API is there. */
export const STORAGE_PATH = "/storage/";

const DEFAULT_STORAGE = "https://storage.runzero.example";
const LIFETIME_SECONDS = 900;

/** The storage of a console that was called under an origin: another origin, wherever one is known. */
export function storageOriginFor(state: State, url: URL): string {
  const { storageOrigin, origin } = state.options;
  if (storageOrigin !== undefined) return storageOrigin;
  if (url.origin === origin) return DEFAULT_STORAGE;
  const other = OTHER_LOOPBACK[url.hostname];
  if (other === undefined) return url.origin;
  const moved = new URL(url);
  moved.hostname = other;
  return moved.origin;
}

/** Where the storage of a console is that is not called over a loopback address. */
export function defaultStorageOrigin(state: State): string {
  return state.options.storageOrigin ?? DEFAULT_STORAGE;
}

const OTHER_LOOPBACK: Readonly<Record<string, string>> = {
  "127.0.0.1": "localhost",
  "[::1]": "localhost",
  localhost: "127.0.0.1",
};

/** A temporary URL of a file, signed as storages do it. */
export function storageUrl(state: State, url: URL, file: StoredFile): string {
  const path = `${STORAGE_PATH}${file.organizationId}/${file.taskId}/${file.name}`;
  const expires = state.nowSeconds() + LIFETIME_SECONDS;
  return `${storageOriginFor(state, url)}${path}?expires=${expires}&signature=${signature(state, path, expires)}`;
}

function signature(state: State, path: string, expires: number): string {
  return hex(hashOf(`${state.options.seed} ${path} ${expires}`), 64);
}

/**
 * Finds the file that a request to the storage is for, or refuses it as storages do: in XML, and, where it is
 * strict, with a 400 where a key comes along that is none of theirs.
 */
export function readStorageUrl(state: State, request: Request, url: URL): StoredFile | Response {
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "MethodNotAllowed");
  // A storage on the console's own origin cannot tell a key that was meant for the console from a foreign one.
  const isConsole = url.origin !== defaultStorageOrigin(state) && storageOriginFor(state, url) === url.origin;
  if (state.options.strictStorage && !isConsole && request.headers.has("authorization"))
    return refusal(400, "InvalidArgument", "Only one auth mechanism allowed");
  const expires = Number(url.searchParams.get("expires"));
  if (url.searchParams.get("signature") !== signature(state, url.pathname, expires))
    return refusal(403, "SignatureDoesNotMatch");
  if (expires <= state.nowSeconds()) return refusal(403, "AccessDenied", "Request has expired");
  const [organizationId = "", taskId = "", name = ""] = url.pathname.slice(STORAGE_PATH.length).split("/");
  return { organizationId, taskId, name };
}

function refusal(status: number, code: string, message = code): Response {
  return text(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`,
    "application/xml",
    status,
  );
}
