import { type ApiError, isRunwireError } from "@runwire/core";

/** Whether a call failed in a way that a later one may not: the server or the way to it, not the call. */
export function mayPass(error: unknown): boolean {
  if (!isRunwireError(error)) return false;
  if (error.name === "ApiError") return (error as ApiError).status >= 500;
  return error.name === "ConnectionError" || error.code === "ATTEMPT";
}
