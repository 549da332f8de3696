import { text } from "./answers.js";
import type { Fault } from "./faults.js";
import type { ErrorBody } from "./front.js";

/** The whole answer that a fault is, or `undefined` for a fault that only harms an answer. */
export function plainFault(fault: Fault, errorBody: ErrorBody): Response | undefined {
  switch (fault.kind) {
    case "status": {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
      const detail =
        fault.status === 429 ? "too many requests from this address" : "the emulator was told to fail";
      return errorBody(fault.status, detail, headers);
    }
    case "html":
      return text(htmlPage(fault.status ?? 502), "text/html; charset=utf-8", fault.status ?? 502);
    case "redirect":
      return new Response(null, {
        status: fault.status ?? 307,
        headers: { location: fault.location, "content-length": "0" },
      });
    default:
      return undefined;
  }
}

/** What a proxy shows to people. */
function htmlPage(status: number): string {
  return `<!DOCTYPE html>\n<html><head><title>${status} Bad Gateway</title></head>\n<body><center><h1>${status} Bad Gateway</h1></center><hr><center>nginx</center></body></html>\n`;
}
