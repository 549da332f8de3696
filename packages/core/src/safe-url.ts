import { InvalidCallError } from "./errors/invalid-call-error.js";

/** Throws unless requests to this address are encrypted, or never leave this machine. */
export function requireSafeUrl(url: URL, what: string): void {
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && isLoopback(url.hostname)) return;
  throw new InvalidCallError(
    `${what} is ${url.origin}, where a credential could be read by others; ` +
      "use https: (http: is taken only for localhost, 127.0.0.0/8 and [::1])",
  );
}

/** What a text lacks to be an address of the web. Shows nothing of it: it may be a secret in the wrong place. */
export function whyNoAddress(text: string): string {
  return /^https?:\/\//i.test(text) ? "its host or port is none" : "one begins with https://";
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
